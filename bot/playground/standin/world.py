"""The world of one stand-in: who is there, what was said, and how a change reaches the bot and the onlookers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from .files import Shelf
from .limits import Flood, Limits
from .state import Account, Chat, Json, Member, Post, Topic
from .updates import Updates

Onlooker = Callable[[Json], None]


class Query:
    """A button press that waits for its answer."""

    __slots__ = ("answered", "at", "chat_id", "id", "message_id", "person_id")

    def __init__(self, query_id: str, person_id: int, chat_id: int, message_id: int, at: float) -> None:
        self.id = query_id
        self.person_id = person_id
        self.chat_id = chat_id
        self.message_id = message_id
        self.at = at
        self.answered = False


class World:
    """State and the few ways in which it changes. The Bot API's methods and people's acts are built on these."""

    def __init__(
        self,
        bot: Json,
        *,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        limits: Limits,
    ) -> None:
        self.bot = bot
        self.now = now
        self.monotonic = monotonic
        self.limits = limits
        self.flood = Flood(limits, monotonic)
        self.updates = Updates(self.seconds)
        self.shelf = Shelf()
        self.accounts: dict[int, Account] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], Json] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.menu_button: Json = {"type": "commands"}
        self.privacy = True  # in groups the bot sees all only as administrator
        self.onlookers: list[Onlooker] = []
        self._last_account_message = 0
        self._last_id = 5_000_000_000
        self._last_group_id = -1_001_500_000_000
        self._last_query = 4_611_686_018_427_387_904
        self._last_album = 13_500_000_000_000_000

    # time and numbers

    def seconds(self) -> float:
        """World time in seconds since the epoch."""
        return self.now().timestamp()

    def new_person_id(self) -> int:
        """An id that no account has."""
        self._last_id += 1
        return self._last_id

    def new_group_id(self) -> int:
        """An id that no supergroup has."""
        self._last_group_id -= 1
        return self._last_group_id

    def new_album(self) -> str:
        """A media_group_id."""
        self._last_album += 1
        return str(self._last_album)

    def new_query(self, person_id: int, chat_id: int, message_id: int) -> Query:
        """A button press, remembered until it is answered."""
        self._last_query += 1
        query = Query(str(self._last_query), person_id, chat_id, message_id, self.seconds())
        self.queries[query.id] = query
        return query

    def _new_message_id(self, chat: Chat) -> int:
        """Supergroups count for themselves; all private chats and basic groups share the account's count."""
        if chat.type == "supergroup":
            chat.last_message_id += 1
            return chat.last_message_id
        self._last_account_message += 1
        return self._last_account_message

    # who

    def private_chat(self, account: Account) -> Chat:
        """The person's chat with the bot, made at first use; people and chat share the id."""
        chat = self.chats.get(account.id)
        if chat is None:
            chat = Chat(account.id, "private", account.name, account.id)
            chat.recard(account.user())
            self.chats[account.id] = chat
            self.tell(type="chat", chat=self.chat_json(chat, messages=False))
        return chat

    def bot_member(self, chat: Chat) -> Member:
        """How the bot belongs to a group."""
        member = chat.members.get(self.bot["id"])
        return member if member is not None else Member(self.bot, "left")

    def members(self, chat: Chat) -> Iterator[Member]:
        """Those who are in the group now, the bot too."""
        return (member for member in chat.members.values() if member.present)

    # what is said

    def post(
        self,
        chat: Chat,
        content: Json,
        *,
        sender: Json | None = None,
        topic: Topic | None = None,
        service: bool = False,
        sender_chat: Json | None = None,
        real_sender: int | None = None,
        reply_to: Post | None = None,
        extra: Json | None = None,
    ) -> Post:
        """A new message in a chat, from the bot unless a sender is named; onlookers are told, the bot is not yet."""
        author = sender or self.bot
        message: Json = {
            "message_id": self._new_message_id(chat),
            "from": author,
            "chat": chat.card,
            "date": int(self.seconds()),
        }
        if sender_chat is not None:
            message["sender_chat"] = sender_chat
        self._thread(chat, message, topic, reply_to)
        message |= content
        if extra:
            message |= extra
        post = Post(message, chat.id, real_sender or author["id"], author is self.bot, service)
        chat.posts[post.id] = post
        if self.onlookers:
            self.tell(type="message", chat=chat.id, message=post.seen())
        return post

    @staticmethod
    def _thread(chat: Chat, message: Json, topic: Topic | None, reply_to: Post | None) -> None:
        """Topic messages always answer something: the message meant, or the one that made the topic."""
        if topic is not None:
            message["message_thread_id"] = topic.id
            message["is_topic_message"] = True
            opening = chat.posts.get(topic.id)
            if reply_to is None and opening is not None:
                message["reply_to_message"] = opening.json
        if reply_to is not None:
            if reply_to.chat_id == chat.id and (topic is None or reply_to.topic_id == topic.id):
                message["reply_to_message"] = {k: v for k, v in reply_to.json.items() if k != "reply_to_message"}
            if topic is None and chat.type == "supergroup":
                message["message_thread_id"] = reply_to.json.get("message_thread_id", reply_to.id)

    def change(self, post: Post, message: Json, *, mark: bool = True) -> None:
        """Put an edited message in the place of the old one. `mark` sets its edit date."""
        post.edits.append(post.json)
        post.json = {**message, "edit_date": int(self.seconds())} if mark else message
        if self.onlookers:
            self.tell(type="edit", chat=post.chat_id, message=post.seen())

    def delete(self, chat: Chat, posts: list[Post]) -> None:
        """Take messages away for everybody. No bot is ever told."""
        for post in posts:
            post.deleted = True
            if post.id in chat.pinned:
                chat.pinned.remove(post.id)
        if posts:
            self.tell(type="delete", chat=chat.id, message_ids=[post.id for post in posts])

    def find(self, chat: Chat, message_id: int) -> Post | None:
        """A message that is still there."""
        post = chat.posts.get(message_id)
        return None if post is None or post.deleted else post

    # who hears of it

    def tell(self, **event: Any) -> None:
        """To those who look on from the people's side."""
        for onlooker in self.onlookers:
            onlooker(event)

    def push_message(self, chat: Chat, post: Post, kind: str = "message") -> int | None:
        """Hand a person's or service message to the bot, if it may see it there."""
        if self.sees(chat, post):
            return self.updates.push(kind, post.json, self.limits.update_kept)
        return None

    def sees(self, chat: Chat, post: Post) -> bool:
        """In groups: everything as administrator, else commands, replies to it, mentions and service messages."""
        if chat.private:
            return True
        member = self.bot_member(chat)
        if not member.present:
            return False
        if member.admin or not self.privacy or post.service:
            return True
        answered = post.json.get("reply_to_message", {}).get("from", {}).get("id")
        spoken = post.text
        return spoken.startswith("/") or f"@{self.bot['username']}" in spoken or answered == self.bot["id"]

    # pictures for the people's side

    def chat_json(self, chat: Chat, *, messages: bool = True) -> Json:
        """A chat as /world shows it."""
        shown: Json = {"id": chat.id, "type": chat.type, "title": chat.title, "is_forum": chat.is_forum}
        if chat.person_id is not None:
            shown["person_id"] = chat.person_id
        else:
            shown["members"] = [
                {"id": m.user["id"], "name": m.user["first_name"], "status": m.status} for m in self.members(chat)
            ]
        shown["topics"] = [topic.json() for topic in chat.topics.values()]
        shown["general"] = {"name": chat.general_name, "closed": chat.general_closed, "hidden": chat.general_hidden}
        shown["keyboard"] = chat.keyboard
        shown["pinned"] = chat.pinned
        shown["messages"] = [post.seen() for post in chat.posts.values()] if messages else []
        return shown

    def bot_json(self) -> Json:
        """The bot as /world shows it: its face in every language, and its menus."""
        names = {kind: self.profile.get((kind, ""), "") for kind in ("name", "description", "short_description")}
        return {
            "id": self.bot["id"],
            "username": self.bot["username"],
            "first_name": self.bot["first_name"],
            **names,
            "commands": list(self.commands.values()),
        }
