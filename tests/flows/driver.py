"""A person in front of a dialogue, without Telegram and without a database: says, taps, sees.

Texts are named by their ids, people's own words and the words of test scripts (quotes) as they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, cast

from bot.delivery.wording import spoken
from bot.texts import Texts
from flows.course import conversation_from, conversation_to
from flows.incoming import Incoming, Kind, Media, Person
from flows.records import Conversation, Ticket
from flows.talk import Heard, Talk, begin, hear, resume
from flows.words import (
    Button,
    Chat,
    Edit,
    Heading,
    Lines,
    Message,
    Part,
    Quote,
    Say,
    Send,
)

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
CHAT = Chat(4711)
LOCALES = Path(__file__).parents[2] / "locales"


@cache
def texts() -> Texts:
    """Our English texts; a missing one is an error."""
    return Texts([LOCALES], ["en"], "en", strict=True)


def wording(part: Part) -> str:
    """A part as an English reader sees it."""
    return spoken(part, lambda say: texts().word("en", say.id, say.args))[0]


def name(part: Part) -> str:
    """How tests call a part: a text by its id (with what was chosen or ticked), a quote by its words."""
    if isinstance(part, Quote):
        return part.text
    if isinstance(part, Lines):
        return "\n".join(name(line) for line in part.parts)
    say = part.say if isinstance(part, Heading) else part
    worded = say.args.get("answer") or say.args.get("label")
    return f"{say.id}: {worded}" if worded else say.id


@dataclass
class Bubble:
    """A message of ours on the person's screen."""

    id: int
    message: Message

    @property
    def says(self) -> list[str]:
        return [name(part) for part in self.message.parts]

    @property
    def buttons(self) -> dict[str, str]:
        """Label to callback data; of a calendar the squares that do nothing are left out."""
        keys = [key for row in self.message.rows for key in row if isinstance(key, Button)]
        return {name(key.label): key.go for key in keys if not key.go.endswith("!idle")}


class Chatter:
    """One person's chat. Each turn reads the conversation from JSON and writes it back, as a restart would."""

    def __init__(self, *, ticket: Ticket | None = None, **scripts: Callable[..., None]) -> None:
        self.scripts = scripts
        self.ticket = ticket
        self.now = NOON
        self.turn = 0
        self.stored: str | None = None
        self.screen: list[Bubble] = []
        self.ever: list[Bubble] = []  # every state that a message was ever in
        self.marks: dict[str, int] = {}
        self.heard: Heard | None = None
        self.toast = ""
        self.wanted_staff = False

    # ------------------------------------------------------------ what the person does

    def begins(self, script: str, *args: str) -> None:
        """A command or a menu begins a dialogue."""
        self._turn(self._text(f"/{script}"), lambda talk: begin(talk, script, *args))

    def says(self, text: str) -> None:
        """Types something."""
        self._turn(self._text(text), self._hear)

    def sends(self, kind: str, caption: str = "", album: str = "") -> None:
        """Sends a photo, a sticker, a voice message."""
        self._turn(self._came(Kind.MEDIA, text=caption, media=Media(kind, "file"), album=album), self._hear)

    def taps(self, *labels: str) -> None:
        """Presses buttons of the newest message that has each of them."""
        for label in labels:
            bubble = next(each for each in reversed(self.screen) if label in each.buttons)
            self.presses(bubble.buttons[label], bubble)

    def presses(self, callback: str, under: Bubble | None = None) -> None:
        """Presses a button with this callback data: an old one, or one that somebody made up."""
        at = under.id if under else 1
        self._turn(self._came(Kind.TAP, data=callback, message_id=at, callback_id="press"), self._hear)

    def asks_staff(self, script: str) -> None:
        """Presses `Talk to a librarian`, and the router begins the dialogue for that."""
        bubble = next(each for each in reversed(self.screen) if "talk-staff-button" in each.buttons)
        incoming = self._came(Kind.TAP, data=bubble.buttons["talk-staff-button"], message_id=bubble.id)

        def act(talk: Talk) -> None:
            self._hear(talk)
            assert talk.wants_staff
            begin(talk, script)

        self._turn(incoming, act)

    def does(self, act: Callable[[Talk], None]) -> None:
        """A route of the router does something."""
        self._turn(self._text("/route"), act)

    def resumes(self) -> None:
        """The router has answered something else, and comes back to the dialogue."""
        self._turn(self._text("?"), resume)

    def waits(self, **time: int) -> None:
        """Time goes by."""
        self.now += timedelta(**time)

    # ------------------------------------------------------------ what the person sees

    @property
    def newest(self) -> Bubble:
        return self.screen[-1]

    def sees(self, *parts: str, buttons: list[str] | None = None) -> None:
        """The newest message says this; its buttons, left to right and top to bottom, are these."""
        assert self.newest.says == list(parts)
        if buttons is not None:
            assert list(self.newest.buttons) == buttons

    def reads(self) -> list[list[str]]:
        """Everything on the screen, top to bottom."""
        return [bubble.says for bubble in self.screen]

    @property
    def conversation(self) -> Conversation | None:
        return conversation_from(json.loads(self.stored)) if self.stored else None

    # ------------------------------------------------------------ one turn

    def _text(self, text: str) -> Incoming:
        return self._came(Kind.TEXT, text=text)

    def _came(self, kind: Kind, **fields: Any) -> Incoming:
        person = Person(CHAT.chat_id, "Olena", "en")
        return replace(Incoming(kind, CHAT.chat_id, self.now, person, message_id=9000 + self.turn), **fields)

    def _hear(self, talk: Talk) -> None:
        self.heard = hear(talk)

    def _turn(self, incoming: Incoming, act: Callable[[Talk], None]) -> None:
        self.turn += 1
        self.heard = None
        talk = Talk(
            incoming=incoming,
            now=self.now,
            place=CHAT,
            wording=wording,
            library=cast(Any, None),
            ticket=self.ticket,
            conversation=self.conversation,
            turn=self.turn,
            scripts=self.scripts,
        )
        act(talk)
        self.stored = json.dumps(conversation_to(talk.conversation)) if talk.conversation else None
        self.toast = name(talk.toast) if talk.toast else ""
        self.wanted_staff = talk.wants_staff
        for done in talk.acts:
            self._show(done)

    def _show(self, act: object) -> None:
        assert isinstance(act, Send | Edit)
        self._put(act)
        target = self.newest.id if isinstance(act, Send) else act.message_id or self.marks[act.mark]
        self.ever.append(Bubble(target, self.screen[target - 1].message))

    def _put(self, act: Send | Edit) -> None:
        if isinstance(act, Send):
            self.screen.append(Bubble(len(self.screen) + 1, act.message))
            self._check(act.message)
            if act.mark:
                assert act.mark not in self.marks, "two messages of one mark: an edit would find the wrong one"
                self.marks[act.mark] = self.newest.id
            return
        target = act.message_id or self.marks[act.mark]
        bubble = self.screen[target - 1]
        bubble.message = act.message

    @staticmethod
    def _check(message: Message) -> None:
        """What Telegram would refuse, or what none could read."""
        for row in message.rows:
            for key in row:
                assert wording(key.label).strip()
                assert not isinstance(key, Button) or len(key.go.encode()) <= 64
        assert "".join(wording(part) for part in message.parts).strip()


def said(id: str) -> str:
    """What somebody types who writes a button's label."""
    return wording(Say(id))
