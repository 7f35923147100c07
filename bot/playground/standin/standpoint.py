"""Where a person stands: their chats, the topics and messages they can reach, the buttons they can press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .refusals import Impossible
from .state import ANONYMOUS_ADMIN, CHANNEL_BOT, Account, Chat, Json, Post, Topic
from .world import World

if TYPE_CHECKING:
    from .groups import Group


class Standpoint:
    """What one person can see and reach; raises Impossible for what they cannot."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self.account = account

    def __repr__(self) -> str:
        return f"<{self.name} {self.id}>"

    @property
    def id(self) -> int:
        """User id, and the id of the private chat."""
        return self.account.id

    @property
    def name(self) -> str:
        """First name."""
        return self.account.name

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return self._world.private_chat(self.account)

    def place(self, chat: Group | Chat | int | None = None) -> Chat:
        """The chat that is meant; raises Impossible when this person is not in it."""
        if chat is None:
            return self.chat
        number = chat if isinstance(chat, int) else chat.id
        place = self.chat if number == self.id else self._world.chats.get(number)
        if place is None or (place.private and place.id != self.id):
            raise Impossible(f"{self.name} has no chat {number}")
        if not place.private and not (self.id in place.members and place.members[self.id].present):
            raise Impossible(f"{self.name} is not in {place.title}")
        return place

    def _check_may_write(self, place: Chat, topic: Topic | None) -> None:
        if self.account.deactivated:
            raise Impossible(f"{self.name}'s account is deleted")
        if place.private:
            if self.account.blocked:
                raise Impossible(f"{self.name} has blocked the bot; unblock it first")
            self.account.started = True
            return
        if place.migrated_to is not None:
            raise Impossible(f"{place.title} has moved to {place.migrated_to}")
        manages = place.members[self.id].may("can_manage_topics")
        if topic is not None and topic.deleted:
            raise Impossible("the topic is deleted")
        if not manages and (topic.closed if topic is not None else place.is_forum and place.general_closed):
            raise Impossible("the topic is closed")

    def _mask(self, place: Chat, as_: str | Json | None) -> tuple[Json, Json | None]:
        if as_ is None:
            member = place.members.get(self.id)
            return (ANONYMOUS_ADMIN, place.card) if member and member.anonymous else (self.account.user(), None)
        if as_ == "anonymous":
            return ANONYMOUS_ADMIN, place.card
        channel = as_ if isinstance(as_, dict) else {"id": int(as_), "title": "Channel", "type": "channel"}
        return CHANNEL_BOT, channel

    def _topic(self, place: Chat, topic: Topic | int | None) -> Topic | None:
        return None if topic in (None, 0, 1) else self._known_topic(place, topic)

    @staticmethod
    def _known_topic(place: Chat, topic: Topic | int | None) -> Topic:
        found = topic if isinstance(topic, Topic) else place.topics.get(topic or 0)
        if found is None:
            raise Impossible(f"{place.title} has no topic {topic}")
        return found

    def _post(self, place: Chat, post: Post | int) -> Post:
        found = self._world.find(place, post if isinstance(post, int) else post.id)
        if found is None:
            raise Impossible("that message is not there")
        return found

    def _own(self, post: Post | int, chat: Group | Chat | int | None) -> Post:
        place = self.place(chat) if isinstance(post, int) else self._world.chats[post.chat_id]
        found = self._post(place, post)
        if found.sender_id != self.id or found.service:
            raise Impossible(f"{self.name} did not write that message")
        return found

    def _button(self, what: str, on: Post | int | None, chat: Group | Chat | int | None) -> tuple[Post | None, Json]:
        place = self._world.chats[on.chat_id] if isinstance(on, Post) else self.place(chat)
        posts = (
            [self._post(place, on)] if on is not None else [p for p in reversed(place.posts.values()) if not p.deleted]
        )
        for post in posts:
            for button in (button for row in post.buttons for button in row):
                if what in (button["text"], button.get("callback_data")):
                    return post, button
        if on is None and place.private and what in self._keys():
            return None, {}
        there = next((post.labels for post in posts if post.labels), [])
        raise Impossible(f"no button {what!r} there; the newest are {there}")

    def _keys(self) -> dict[str, Json]:
        rows = (self.chat.keyboard or {}).get("keyboard", [])
        return {key["text"]: key for row in rows for key in row}
