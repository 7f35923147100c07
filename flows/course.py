"""The course of a dialogue: the answers so far and where it stands, read from the stored conversation and written back.

Beside the answers by step name the conversation keeps a few notes of the engine's, under names that begin with `~`,
which no step name can. A note of another version that means nothing to this one does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum

from flows.records import Conversation

NOTE = "~"


class Mode(StrEnum):
    """Whether the dialogue listens: it asks; it was offered to go on; it waits aside while a person is talked to."""

    ASKING = ""
    OFFERED = "offered"
    ASIDE = "aside"


@dataclass(slots=True)
class Course:
    """A dialogue under way, as one update changes it.

    Each message with a question has a serial of its own: `serial` is that of the newest, `since` that of the first one
    with the question now open, `first` that of the dialogue's first one. So a button tells whether it belongs to what
    is open or to what was answered before. `under` is the dialogue that this one was opened from, and that goes on
    after it; `album` the album whose pictures were answered already.
    """

    script: str
    args: tuple[str, ...] = ()
    answers: dict[str, str] = field(default_factory=dict)
    step: str = ""
    page: str = ""
    serial: int = 0
    first: int = 0
    since: int = 0
    picks: tuple[str, ...] = ()
    asks: str = ""
    mode: Mode = Mode.ASKING
    album: str = ""
    under: Conversation | None = None

    @property
    def shown_again(self) -> bool:
        """Whether the open question stands in more than one message."""
        return self.serial > self.since

    @classmethod
    def read(cls, stored: Conversation) -> Course:
        """The course of a stored conversation."""
        notes = {name[1:]: value for name, value in stored.answers.items() if name.startswith(NOTE)}
        return cls(
            stored.script,
            tuple(stored.args),
            {name: value for name, value in stored.answers.items() if not name.startswith(NOTE)},
            stored.step,
            stored.page,
            stored.serial,
            first=int(notes.get("first") or stored.serial),
            since=int(notes.get("since") or stored.serial),
            picks=tuple(pick for pick in notes.get("picks", "").split(",") if pick),
            asks=notes.get("asks", ""),
            mode=next((mode for mode in Mode if mode == notes.get("mode", "")), Mode.ASKING),
            album=notes.get("album", ""),
            under=conversation_from(json.loads(notes["under"])) if notes.get("under") else None,
        )

    def written(self, now: datetime) -> Conversation:
        """The conversation to store; `now` is when its answers were renewed."""
        notes = {
            "first": str(self.first),
            "since": str(self.since),
            "picks": ",".join(self.picks),
            "asks": self.asks,
            "mode": self.mode.value,
            "album": self.album,
            "under": json.dumps(conversation_to(self.under)) if self.under else "",
        }
        answers = {**self.answers, **{NOTE + name: value for name, value in notes.items() if value}}
        return Conversation(self.script, self.args, answers, self.step, self.page, self.serial, now)


def conversation_to(conversation: Conversation) -> dict[str, object]:
    """A conversation as plain JSON values."""
    at = conversation.updated_at
    return {**asdict(conversation), "updated_at": at.isoformat() if at else None}


def conversation_from(stored: Mapping[str, object]) -> Conversation:
    """The conversation that `conversation_to` wrote."""
    fields = dict(stored)
    at = fields.pop("updated_at", None)
    args = fields.pop("args", ())
    return Conversation(
        args=tuple(args) if isinstance(args, list | tuple) else (),
        updated_at=datetime.fromisoformat(at) if isinstance(at, str) else None,
        **fields,  # type: ignore[arg-type]
    )
