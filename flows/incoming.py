"""What comes in: a message, a press, or what else Telegram tells, read into plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from flows.words import Quote


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote or pressed. `name` is cleaned (no control or direction marks, at most 64 characters); `language` is the app's, as sent."""

    id: int
    name: str
    language: str = ""
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class Media:
    """What a message carries besides text: its kind as Telegram names it, and the reference to copy it by."""

    kind: str
    file_id: str = ""
    file_name: str = ""
    mime: str = ""  # what the sender's app says that it is


@dataclass(frozen=True, slots=True)
class Group:
    """What Telegram says of a group when it is asked: its topics, and what the bot and the writer may do there."""

    title: str
    forum: bool
    bot_is_admin: bool
    may_manage_topics: bool
    may_delete: bool
    writer_is_admin: bool


class Kind(StrEnum):
    """What sort of update came in."""

    TEXT = "text"
    TAP = "tap"
    MEDIA = "media"
    EDIT = "edit"
    REACTION = "reaction"
    BLOCKED = "blocked"  # the patron blocked the bot, or deleted the account
    UNBLOCKED = "unblocked"
    TOPIC = "topic"  # a topic was created, closed, reopened or edited: `text` says which
    MIGRATED = "migrated"  # the group has a new id: `text` is it
    MEMBERSHIP = "membership"  # of the bot or of a person in a group
    OTHER = "other"


COMMAND = re.compile(r"/([A-Za-z][A-Za-z0-9_]*)(?:@\w+)?(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read. `at` is Telegram's own time of it (aware UTC); `masked` names the kinds of secrets that were blotted out."""

    kind: Kind
    chat_id: int
    at: datetime
    person: Person
    private: bool = True
    thread_id: int = 0
    message_id: int = 0
    text: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    media: Media | None = None
    album: str = ""
    reply_to: int = 0
    data: str = ""
    callback_id: str = ""
    masked: tuple[str, ...] = ()
    group: Group | None = None  # asked of Telegram beforehand, for the few commands that need it
    member: bool | None = None  # of the staff group, asked of Telegram beforehand; None: not asked, or no answer
    fresh: bool = True  # False: a press older than Telegram still lets us answer, or an update from a long outage

    @property
    def words(self) -> Quote:
        """What the person wrote, with its entities."""
        return Quote(self.text, self.entities)

    @property
    def command(self) -> str:
        """The command without slash and bot name, in lower case; empty when it is none, as in `// a note`."""
        found = COMMAND.match(self.text) if self.kind is Kind.TEXT else None
        return found[1].lower() if found else ""

    @property
    def arguments(self) -> str:
        """What stands behind the command."""
        return [*self.text.split(maxsplit=1), "", ""][1] if self.command else ""
