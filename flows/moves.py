"""What is done with an open question: each tap and each typed word, taken by the run that stands at it.

Every function here either returns the step's answer, or ends the run with one of the signals below.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, NoReturn

from flows.course import Mode
from flows.incoming import Kind
from flows.keyboards import has_page
from flows.steps import SKIPPED, Asks, Move, Question, Unclear, Verb, read_press
from flows.typed import understand
from flows.words import Message, Part, Quote, Say

if TYPE_CHECKING:
    from flows.replay import Run


class How(Enum):
    """How an open question is put before the reader."""

    BELOW = auto()  # as a new message
    IN_PLACE = auto()  # in the message whose button was pressed
    NOT = auto()  # it stands where it stood; a toast says the rest


class Signal(BaseException):
    """Ends a run. Not an `Exception`, so that no script catches it by accident."""


class Pause(Signal):
    """The run has come to a question without an answer; `problem` is said above it."""

    def __init__(self, question: Question, how: How, problem: Part | None = None) -> None:
        super().__init__()
        self.question = question
        self.how = how
        self.problem = problem


class Again(Signal):
    """An answer was taken back: the script runs again from the top."""


class NotOurs(Signal):
    """What came in is no answer to the open question, and is meant for somebody else."""


class Stopped(Signal):
    """The person leaves the dialogue."""


class Left(Signal):
    """The script itself ends here; what it said stands."""


class Aside(Signal):
    """The person wants a librarian; the dialogue waits."""


def take(run: Run, question: Question) -> Any:
    """Give what came in to the open question: returns its answer, or ends the run."""
    move = _read(run, question)
    if move is None:
        raise NotOurs
    return _TAKERS[move.verb](run, question, move.value)


def _read(run: Run, question: Question) -> Move | None:
    incoming = run.talk.incoming
    if incoming.kind is Kind.TAP:
        press = read_press(incoming.data)
        return press.move if press else None
    if incoming.kind is Kind.MEDIA:
        return _read_media(run, question)
    try:
        return understand(question, run.course.page, incoming.text, run.talk.wording)
    except Unclear as unclear:
        ask_again(run, question, unclear.say)


def _read_media(run: Run, question: Question) -> Move | None:
    """A photo or a voice message, with its caption; where words are asked for and it is none, that is said."""
    if question.asks is not Asks.WORDS:
        return None
    incoming = run.talk.incoming
    if question.media and not (incoming.media and incoming.media.kind == "sticker"):
        return Move(Verb.WRITE, incoming.text.strip())
    if incoming.album and incoming.album == run.course.album:
        run.listening = False
        raise Pause(question, How.NOT)  # one word is enough for all pictures of an album
    run.course.album = incoming.album
    return ask_again(run, question, Say("talk-words-please"))


# ---------------------------------------------------------------- endings


def ask_again(run: Run, question: Question, problem: Part | None = None) -> NoReturn:
    """The same question once more: in place when a button was pressed, else below what was written."""
    run.listening = False
    raise Pause(question, How.IN_PLACE if run.talk.incoming.kind is Kind.TAP else How.BELOW, problem)


def _refuse(run: Run, question: Question, toast: Say) -> NoReturn:
    """A press that changes nothing: a word about it. Who wrote instead of pressing reads it above the question."""
    if run.talk.incoming.kind is not Kind.TAP:
        ask_again(run, question, toast)
    run.listening = False
    run.toast = toast
    raise Pause(question, How.NOT)


def _settle(run: Run, question: Question, stored: str, label: Part | None) -> Any:
    """An answer that holds: noted, and the question closed with it. Raises `Unclear` when a typed one does not hold."""
    result = question.result(stored)
    run.course.answers[question.step] = stored
    _close(run, question, label)
    run.pass_by(question.step, stored)
    return result


def _close(run: Run, question: Question, label: Part | None) -> None:
    """The question as it stays: without buttons, with what was chosen; typed words stand below it anyway."""
    chosen = (Say("talk-answer", answer=run.talk.wording(label)),) if label else ()
    run.closed.append(run.talk.edit_of_question(run.course, Message((*question.parts, *chosen))))
    run.course.picks, run.course.mode = (), Mode.ASKING
    run.listening, run.moved = False, True


def _return_to(run: Run, question: Question, step: str, label: Part) -> NoReturn:
    """Take an answer back; asked again even if there is only one choice now."""
    _close(run, question, label)
    run.take_back(step)
    run.course.step = step
    raise Again


# ---------------------------------------------------------------- each kind of move


def _choose(run: Run, question: Question, value: str) -> Any:
    values = value.split(",") if question.several else [value]
    chosen = [option for each in values if (option := question.option(each))]
    if len(chosen) < len(values):
        run.toast = Say("talk-old-button-toast")
        ask_again(run, question, question.gone)
    if question.several:
        picked = set(run.course.picks) ^ {option.value for option in chosen}
        run.course.picks = tuple(option.value for option in question.options if option.value in picked)
        ask_again(run, question)
    return _settle(run, question, value, chosen[0].label)


def _done(run: Run, question: Question, value: str) -> Any:
    chosen = [option for option in question.options if option.value in run.course.picks]
    if not (question.several and chosen):
        _refuse(run, question, Say("talk-none-toast"))
    labels = ", ".join(run.talk.wording(option.label) for option in chosen)
    return _settle(run, question, ",".join(option.value for option in chosen), Quote(labels))


def _write(run: Run, question: Question, value: str) -> Any:
    if len(value) > question.longest:
        ask_again(run, question, Say("talk-too-long", most=question.longest))
    try:
        return _settle(run, question, value, None)
    except Unclear as unclear:
        ask_again(run, question, unclear.say)


def _skip(run: Run, question: Question, value: str) -> Any:
    if question.skip is None:
        _refuse(run, question, Say("talk-old-button-toast"))
    return _settle(run, question, SKIPPED, question.skip)


def _back(run: Run, question: Question, value: str) -> NoReturn:
    if not run.walked:
        _refuse(run, question, Say("talk-first-toast"))
    _return_to(run, question, run.walked[-1], Say("talk-back-button"))


def _change(run: Run, question: Question, value: str) -> NoReturn:
    option = next((each for each in question.changes if each.value == value), None)
    if option is None:
        _refuse(run, question, Say("talk-old-button-toast"))
    _return_to(run, question, option.value, option.label)


def _leaf(run: Run, question: Question, value: str) -> NoReturn:
    if not has_page(question, value):
        _refuse(run, question, Say("talk-old-button-toast"))
    run.course.page = value
    ask_again(run, question)


def _go_on(run: Run, question: Question, value: str) -> NoReturn:
    ask_again(run, question)


def _idle(run: Run, question: Question, value: str) -> NoReturn:
    _refuse(run, question, Say("talk-day-not-free-toast"))


def _stop(run: Run, question: Question, value: str) -> NoReturn:
    raise Stopped


def _staff(run: Run, question: Question, value: str) -> NoReturn:
    raise Aside


_TAKERS: dict[Verb, Callable[[Run, Question, str], Any]] = {
    Verb.CHOOSE: _choose,
    Verb.WRITE: _write,
    Verb.BACK: _back,
    Verb.STOP: _stop,
    Verb.STAFF: _staff,
    Verb.SKIP: _skip,
    Verb.PAGE: _leaf,
    Verb.DONE: _done,
    Verb.CHANGE: _change,
    Verb.GO: _go_on,
    Verb.IDLE: _idle,
}
