"""Between the router and a script: begin a dialogue, give it what came in, come back to it, forget what is old."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from flows.course import Course, Mode
from flows.incoming import Kind
from flows.keyboards import going_on
from flows.records import Conversation
from flows.replay import End, Run
from flows.steps import MARK, Verb, read_press
from flows.typed import is_go_on, is_stop
from flows.words import Edit, Message, Say

if TYPE_CHECKING:
    from flows.talk import Talk

ANSWERS_LIVE = timedelta(hours=24)
"""Answers that nobody added to for so long are forgotten."""


class Heard(StrEnum):
    """Whether an update was for the dialogue and is dealt with, or is free for the next who listens."""

    TAKEN = "taken"
    FREE = "free"


def begin(talk: Talk, name: str, *args: str) -> None:
    """Begin a dialogue with its first question.

    One that is under way ends, unless it was left for a librarian just now: then it comes back after this one.
    """
    old = talk.conversation
    keeps = old is not None and talk.wants_staff and old.script != name
    if not keeps:
        put_away(talk)
    _begin(talk, name, args, last=old.serial if old else 0, under=old if keeps else None)


def _begin(talk: Talk, name: str, args: tuple[str, ...], *, last: int, under: Conversation | None) -> None:
    if name not in talk.scripts:
        raise LookupError(f"there is no dialogue {name!r}")
    _run(talk, Run(talk, Course(name, args, serial=last, under=under)))


def is_answer(callback: str) -> bool:
    """Whether a button belongs to a dialogue, open or long over."""
    return callback.startswith(MARK)


def hear(talk: Talk) -> Heard:
    """Give an update to the dialogue under way. TAKEN: it is dealt with. FREE: it is meant for somebody else.

    Afterwards `talk.wants_staff` says whether the person asked for a librarian: the dialogue waits aside meanwhile.
    """
    incoming = talk.incoming
    expired(talk)
    if incoming.kind is Kind.TAP:
        return _press(talk) if is_answer(incoming.data) else Heard.FREE
    if talk.conversation is None or incoming.kind not in (Kind.TEXT, Kind.MEDIA):
        return Heard.FREE
    course = Course.read(talk.conversation)
    if incoming.command:
        return _stop(talk, course) if incoming.command == "cancel" else Heard.FREE
    if course.mode is not Mode.ASKING and incoming.kind is Kind.TEXT:
        offered = course.mode is Mode.OFFERED
        if is_go_on(incoming.text, talk.wording, loosely=offered and not _with_staff(talk)):
            return _run(talk, Run(talk, course))
        if offered and is_stop(incoming.text, talk.wording):
            return _stop(talk, course)
    if course.mode is Mode.ASIDE:
        return Heard.FREE
    return _run(talk, Run(talk, course, listening=True))


def resume(talk: Talk) -> None:
    """Show the open question again, with `Shall we go on?`, after something else came between.

    While the person talks to a librarian it is offered once at most; left for that, it waits silently for `Continue`.
    """
    if talk.conversation is None or expired(talk):
        return
    course = Course.read(talk.conversation)
    pressed = talk.incoming.kind is Kind.TAP and is_answer(talk.incoming.data)
    waits = course.mode is Mode.ASIDE or (course.mode is Mode.OFFERED and _with_staff(talk))
    if pressed or not waits:
        _run(talk, Run(talk, course, offering=True))


def _with_staff(talk: Talk) -> bool:
    """Whether what the person writes may well be for a librarian."""
    return talk.ticket is not None and talk.ticket.is_open


def expired(talk: Talk) -> bool:
    """Forget answers that are too old, or whose dialogue there is no more, and say so once, kindly."""
    conversation = talk.conversation
    if conversation is None:
        return False
    at = conversation.updated_at
    if conversation.script in talk.scripts and (at is None or talk.now - at < ANSWERS_LIVE):
        return False
    put_away(talk)
    talk.say("talk-expired", rows=talk.way_on)
    return True


# ---------------------------------------------------------------- what comes of it


def _press(talk: Talk) -> Heard:
    """A button of a dialogue: of the open question, of one answered before, or of none that counts any more."""
    press = read_press(talk.incoming.data)
    course = Course.read(talk.conversation) if talk.conversation else None
    if press and course and press.step == course.step and course.since <= press.serial <= course.serial:
        if press.move.verb is Verb.STOP:
            return _stop(talk, course)
        if press.move.verb is Verb.STAFF:
            return _set_aside(talk, course)
        return _run(talk, Run(talk, course, listening=True))
    if press and course and course.first <= press.serial < course.serial:
        talk.answer(Say("talk-already-toast"))
        return Heard.TAKEN
    talk.answer(Say("talk-old-button-toast"))
    if course and not course.shown_again and course.mode is Mode.ASKING:
        _run(talk, Run(talk, course))
    return Heard.TAKEN


def _run(talk: Talk, run: Run) -> Heard:
    """Run a script, and do what its end asks for."""
    course = run.course
    end = run.go()
    if end is End.NOT_OURS:
        return Heard.FREE
    if end is End.ASIDE:
        return _set_aside(talk, course)
    if end is End.STOPPED:
        return _stop(talk, course)
    if end is End.FINISHED:
        talk.finished = course.script
    if end is End.ASKED:
        talk.conversation = course.written(talk.now)
    elif run.next:
        _begin(talk, *run.next, last=course.serial, under=course.under)
    else:
        _return_under(talk, course)
    return Heard.TAKEN


def _stop(talk: Talk, course: Course) -> Heard:
    """Leave the dialogue. The script is not run for it: a way out works even when nothing else does."""
    talk.acts.append(talk.edit_of_question(course, Message((Say("talk-left"),))))
    talk.say("talk-stopped", rows=talk.way_on)
    _return_under(talk, course)
    return Heard.TAKEN


def _set_aside(talk: Talk, course: Course) -> Heard:
    """Wait while the person talks to a librarian; the question becomes a button to come back with."""
    waiting = Message((Say("talk-waiting"),), going_on(course.serial, course.step))
    talk.acts.append(talk.edit_of_question(course, waiting))
    course.mode, talk.wants_staff = Mode.ASIDE, True
    talk.conversation = course.written(talk.now)
    return Heard.TAKEN


def _return_under(talk: Talk, course: Course) -> None:
    """The dialogue is over; the one that it was opened from waits for `Continue`."""
    talk.conversation = course.under
    if course.under is None or expired(talk):
        return
    under = Course.read(course.under)
    talk.acts.append(Edit(talk.place, Message((Say("talk-left"),)), mark=talk.mark_of_question(under)))
    under.mode = Mode.ASIDE
    under.serial = talk.serial_after(under.serial)
    talk.say("talk-go-on", rows=going_on(under.serial, under.step), mark=talk.mark_of_question(under))
    talk.conversation = under.written(talk.now)


def put_away(talk: Talk) -> None:
    """The dialogue under way is over: its open question loses its buttons."""
    if talk.conversation:
        mark = talk.mark_of_question(Course.read(talk.conversation))
        talk.edit(Message((Say("talk-left"),)), mark=mark)
        talk.conversation = None
