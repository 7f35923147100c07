"""What there is in the stand-in's world: accounts, chats, topics and the messages in them.

Message objects are the Bot API's JSON and are never changed in place: an edit puts a new object, so whatever was
delivered or written down before keeps what it said then.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]

ANONYMOUS_ADMIN: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}

ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    "can_pin_messages", "can_manage_topics", "can_manage_tags",
)  # fmt: skip


@dataclass
class Toast:
    """What a person saw after pressing a button: a short line, or an alert window to be closed."""

    query_id: str
    person_id: int
    chat_id: int
    message_id: int
    text: str
    alert: bool
    url: str
    at: datetime


@dataclass
class Account:
    """A person with Telegram on the phone."""

    id: int
    name: str
    language: str
    last_name: str = ""
    username: str = ""
    phone: str = ""
    started: bool = False  # has written to the bot at least once
    blocked: bool = False
    deactivated: bool = False
    toasts: list[Toast] = field(default_factory=list)

    def user(self) -> Json:
        """The Bot API's User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language:
            user["language_code"] = self.language
        return user


@dataclass
class Member:
    """How somebody belongs to a group: creator, administrator, member, restricted, left or kicked."""

    user: Json
    status: str
    rights: dict[str, bool] = field(default_factory=dict)
    anonymous: bool = False
    can_send: bool = True

    @property
    def present(self) -> bool:
        """In the group now."""
        return self.status in ("creator", "administrator", "member", "restricted")

    @property
    def admin(self) -> bool:
        """Creator or administrator."""
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """Has this right of an administrator."""
        return self.status == "creator" or (self.status == "administrator" and self.rights.get(right, False))

    def json(self) -> Json:
        """The Bot API's ChatMember."""
        member: Json = {"user": self.user, "status": self.status}
        if self.status == "creator":
            member["is_anonymous"] = self.anonymous
        elif self.status == "administrator":
            member |= {right: self.rights.get(right, False) for right in ADMIN_RIGHTS}
            member |= {"can_be_edited": False, "is_anonymous": self.anonymous}
        elif self.status == "kicked":
            member["until_date"] = 0
        elif self.status == "restricted":
            sending = ("messages", "audios", "documents", "photos", "videos", "video_notes", "voice_notes", "polls")
            member |= {f"can_send_{what}": self.can_send for what in (*sending, "other_messages")}
            member |= {"is_member": True, "until_date": 0, "can_add_web_page_previews": self.can_send}
            member |= dict.fromkeys(
                ("can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"), False
            )
            member |= {"can_react_to_messages": True, "can_edit_tag": False}
        return member


@dataclass
class Post:
    """A message as it stands in a chat. `sender_id` is the account that really wrote it, also behind a mask."""

    json: Json
    chat_id: int
    sender_id: int
    by_bot: bool
    service: bool = False
    deleted: bool = False
    edits: list[Json] = field(default_factory=list)  # what it said before, oldest first
    reactions: dict[int, list[str]] = field(default_factory=dict)  # who -> emoji
    query_ids: list[str] = field(default_factory=list)
    protected: bool = False

    @property
    def id(self) -> int:
        """Message id; unique only together with the chat."""
        return int(self.json["message_id"])

    @property
    def text(self) -> str:
        """Text, or caption, or nothing."""
        return str(self.json.get("text") or self.json.get("caption") or "")

    @property
    def topic_id(self) -> int | None:
        """The forum topic; None in General and everywhere else."""
        return self.json.get("message_thread_id") if self.json.get("is_topic_message") else None

    @property
    def buttons(self) -> list[list[Json]]:
        """Rows of inline buttons, as the Bot API writes them."""
        markup = self.json.get("reply_markup") or {}
        rows: list[list[Json]] = markup.get("inline_keyboard", [])
        return rows

    @property
    def labels(self) -> list[str]:
        """The words on the inline buttons, row by row."""
        return [button["text"] for row in self.buttons for button in row]

    @property
    def kind(self) -> str:
        """text, photo, voice … or the name of the service message."""
        return next((name for name in CONTENT if name in self.json), "unknown")

    def seen(self) -> Json:
        """As the people's side shows it."""
        shown = {**self.json, "deleted": self.deleted, "edits": len(self.edits)}
        if self.reactions:
            shown["reactions"] = self.reaction_list()
        return shown

    def reaction_list(self) -> list[Json]:
        """Who reacted with what."""
        return [{"by": who, "emoji": emoji} for who, several in self.reactions.items() for emoji in several]


CONTENT = (
    "text", "photo", "animation", "document", "voice", "video", "audio", "sticker", "video_note", "venue", "location",
    "contact", "poll", "dice", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
    "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "new_chat_members",
    "left_chat_member", "pinned_message", "migrate_to_chat_id", "migrate_from_chat_id", "new_chat_title",
    "group_chat_created", "supergroup_chat_created",
)  # fmt: skip


@dataclass
class Topic:
    """A forum topic; its id is the id of the service message that made it."""

    id: int
    name: str
    icon_color: int = 7322096
    icon_emoji: str = ""
    closed: bool = False
    deleted: bool = False

    def json(self) -> Json:
        """As the people's side shows it."""
        return {"id": self.id, "name": self.name, "closed": self.closed, "deleted": self.deleted}


@dataclass
class Chat:
    """A private chat with the bot, a basic group or a supergroup."""

    id: int
    type: str
    title: str = ""
    person_id: int | None = None
    is_forum: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    posts: dict[int, Post] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    last_message_id: int = 0
    general_closed: bool = False
    general_hidden: bool = False
    general_name: str = "General"
    keyboard: Json | None = None  # the reply keyboard the person sees now
    migrated_to: int | None = None
    menu_button: Json = field(default_factory=lambda: {"type": "default"})
    card: Json = field(default_factory=dict)  # the Bot API's Chat, kept ready

    @property
    def private(self) -> bool:
        """Is it a person's chat with the bot?"""
        return self.type == "private"

    def recard(self, user: Json | None = None) -> None:
        """Writes the Chat object anew; called when the title or kind changes."""
        if user is not None:
            self.card = {key: user[key] for key in ("id", "first_name", "last_name", "username") if key in user}
            self.card["type"] = "private"
        else:
            self.card = {"id": self.id, "title": self.title, "type": self.type}
            if self.is_forum:
                self.card["is_forum"] = True
