"""A dialogue is a script: a plain function that asks one thing after another, run again from the top for each answer.

A script is handed a `Talk`. It asks with `choose`, `read` and `review`, and does what is to be done after the last
question: that happens once. Back, Change, old buttons, typed answers and choices that vanish are not its business.

    def ask(talk: Talk) -> None:
        topic = talk.choose("topic", "ask-topic", TOPICS)
        question = talk.read("question", "ask-question")
        ticket = talk.library.tickets.open(talk.patron, topic, question)
        talk.say(Say("ask-receipt", number=str(ticket.id)))

The router hands each update to `hear`; what that returns as FREE is meant for somebody else, and `resume` comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from flows import hearing
from flows.asking import Asking
from flows.course import Course
from flows.hearing import Heard, begin, expired, hear, is_answer, resume
from flows.incoming import Incoming, Kind
from flows.moves import Left
from flows.records import Conversation, Member, Patron, Ticket
from flows.replay import Run
from flows.steps import Label, Layout, Unclear, read_press
from flows.words import Act, Chat, Edit, Key, Lane, Message, Part, Rows, Say, Send, To, message

if TYPE_CHECKING:
    from bot.library import Library

__all__ = [
    "GRID",
    "LIST",
    "MONTH",
    "SCRIPTS",
    "Heard",
    "Layout",
    "Talk",
    "Unclear",
    "begin",
    "expired",
    "hear",
    "is_answer",
    "resume",
    "script",
]

LIST, GRID, MONTH = Layout.LIST, Layout.GRID, Layout.MONTH

Script = Callable[..., None]
SCRIPTS: dict[str, Script] = {}
"""The dialogues by the name that is stored; renaming one is a migration."""

NOBODY = Patron(0, 0)
EPOCH = 1_704_067_200  # 2024-01-01 in UTC seconds: serials made from the time stay below 2**31 until 2092


def script(name: str) -> Callable[[Script], Script]:
    """Register a dialogue under the name that is stored."""

    def register(function: Script) -> Script:
        SCRIPTS[name] = function
        return function

    return register


@dataclass
class Talk(Asking):
    """What a route or a script is handed for one update.

    What it changes here is stored when the turn is over: `patron`, `ticket`, `conversation`, the `acts` to be done, and
    `toast`, the short text that answers a button press. `place` is where it answers to; `wording` gives one of our
    texts in the reader's language, as plain text. `turn` is a number that grows with each update of this place (the
    inbox row's id): buttons are told apart by it. `way_on` are the buttons shown when a dialogue was left.
    """

    incoming: Incoming
    now: datetime
    place: To
    wording: Callable[[Part], str]
    library: Library
    patron: Patron = NOBODY
    ticket: Ticket | None = None
    member: Member | None = None
    language: str = ""
    conversation: Conversation | None = None
    turn: int = 0
    scripts: Mapping[str, Script] = field(default_factory=lambda: SCRIPTS)
    way_on: Rows = ()
    acts: list[Act] = field(default_factory=list)
    toast: Say | None = None
    alert: bool = False
    wants_staff: bool = False
    forgotten: bool = False
    finished: str = ""  # the dialogue that came to its end in this turn, with all its questions answered
    running: Run | None = field(default=None, repr=False)

    # ------------------------------------------------------------ saying

    @property
    def here(self) -> To:
        """Where it answers to."""
        return self.place

    def say(
        self,
        *parts: Label,
        rows: Iterable[Iterable[Key] | Key] = (),
        mark: str = "",
        to: To | None = None,
        silent: bool = False,
        reply_to: int = 0,
        lane: Lane | None = None,
        key: str = "",
        after: int = 0,
    ) -> None:
        """Say something, to where it came from unless told otherwise; a bare string is a text id, a bare key a row.

        With `after` it waits so many seconds; what is said meanwhile does not wait for it.
        """
        self.acts.append(Send(to or self.place, message(*parts, rows=rows), mark, silent, reply_to, lane, key, after))

    def edit(self, message: Message, *, mark: str = "", message_id: int = 0, to: To | None = None) -> None:
        """Change a message of ours, found by its mark or its id."""
        self.acts.append(Edit(to or self.place, message, mark, message_id))

    def answer(self, say: Say, alert: bool = False) -> None:
        """The short text that the button press is answered with; `alert` for one that has to be closed by hand."""
        self.toast, self.alert = say, alert

    # ------------------------------------------------------------ beginning and leaving

    def begin(self, name: str, *args: str) -> None:
        """Begin a dialogue; from inside a script, when that has come to its end."""
        if self.running:
            self.running.next = (name, args)
        else:
            begin(self, name, *args)

    def resume(self) -> None:
        """Come back to the dialogue under way, after something else was said."""
        resume(self)

    def leave(self) -> None:
        """End the dialogue here: from a script with what it has said so far, from a route without a word."""
        if self.running:
            raise Left
        hearing.put_away(self)

    def forget(self) -> None:
        """Nothing of this turn is stored but the acts: the patron has had everything deleted."""
        self.conversation, self.ticket, self.patron, self.forgotten = None, None, NOBODY, True

    # ------------------------------------------------------------ for the engine

    def serial_after(self, last: int) -> int:
        """The serial of the next message with a question: higher than any that this place has seen."""
        return max(last + 1, self.turn or int(self.now.timestamp()) - EPOCH)

    def mark_of_question(self, course: Course) -> str:
        """The mark of the open question's newest message: `q:4711:7.day`."""
        return f"q:{place_name(self.place)}:{course.serial}.{course.step}"

    def edit_of_question(self, course: Course, message: Message) -> Edit:
        """Change the open question's newest message, by its id when a button under it was pressed, else by its mark."""
        press = read_press(self.incoming.data) if self.incoming.kind is Kind.TAP else None
        if press and press.serial == course.serial:
            return Edit(self.place, message, message_id=self.incoming.message_id)
        return Edit(self.place, message, mark=self.mark_of_question(course))


def place_name(place: To) -> str:
    """A chat, a topic of a group or a ticket's topic, as marks name it."""
    if isinstance(place, Chat):
        return f"{place.chat_id}:{place.thread_id}" if place.thread_id else str(place.chat_id)
    return f"t{place.ticket_id}"
