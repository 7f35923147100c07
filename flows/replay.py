"""One run of a script from the top: answered steps return their answers, the first without one stops it and is asked.

The update that came in is taken by the step that was open when it came. What the script said before an open question is
dropped; when it runs to its end, what it said and did stands, once.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from hashlib import blake2s
from typing import TYPE_CHECKING, Any, NoReturn

from flows.course import Course, Mode
from flows.incoming import Kind
from flows.keyboards import View, offered, shown
from flows.moves import Again, Aside, How, Left, NotOurs, Pause, Stopped, take
from flows.steps import Asks, Question, Unclear, Vanished
from flows.words import Act, Edit, Message, Part, Say, Send

if TYPE_CHECKING:
    from flows.talk import Talk


class End(Enum):
    """How a run ended."""

    ASKED = auto()
    FINISHED = auto()
    STOPPED = auto()
    ASIDE = auto()
    NOT_OURS = auto()


class Run:
    """The script of a course, run for one update.

    `listening` says whether that update is still to be taken; `offering`, that a question that is open is not shown
    whole, but with `Shall we go on?`.
    """

    def __init__(self, talk: Talk, course: Course, *, listening: bool = False, offering: bool = False) -> None:
        self.talk = talk
        self.course = course
        self.listening = listening
        self.offering = offering
        self.moved = False  # an answer was given or taken back
        self.walked: list[str] = []  # the steps that a person answered, in order
        self.decided: list[str] = []  # those and the ones that answered themselves, with their answers
        self.problems: dict[str, Part] = {}  # why a step is asked again
        self.closed: list[Act] = []
        self.kept: list[Act] = []
        self.toast: Say | None = None
        self.next: tuple[str, tuple[str, ...]] | None = None

    # ------------------------------------------------------------ the run

    def go(self) -> End:
        """Run until a question is open or the script is through; what is to be said then stands in `talk.acts`."""
        talk = self.talk
        before, toast, alert = talk.acts, talk.toast, talk.alert
        talk.running = self
        try:
            self._through()
        except Pause as pause:
            talk.acts, talk.toast, talk.alert = [*before, *self.closed, *self.kept], toast, alert
            if self._is_for_others():
                talk.acts = before
                return End.NOT_OURS
            self._show(pause)
            return End.ASKED
        except (NotOurs, Aside, Stopped) as signal:
            talk.acts, talk.toast, talk.alert = before, toast, alert
            return _ENDS[type(signal)]
        finally:
            talk.running = None
        talk.acts = [*before, *self.closed, *talk.acts]
        return End.FINISHED

    def _through(self) -> None:
        """Run to the end, as often as an answer is taken back."""
        while True:
            self.walked, self.decided, self.kept, self.talk.acts = [], [], [], []
            try:
                self.talk.scripts[self.course.script](self.talk, *self.course.args)
            except Again:
                continue
            except Left:
                return
            return

    def _is_for_others(self) -> bool:
        """Whether the run stopped before the step that was open, and what came in may not have been meant for that."""
        return self.listening and self.talk.incoming.kind is not Kind.TAP and self.course.asks != Asks.WORDS

    # ------------------------------------------------------------ a step

    def ask(self, question: Question) -> Any:
        """The answer to a step; without one the run ends here. Raises ValueError when a script names a step twice."""
        step = question.step
        if step in self.walked:
            raise ValueError(f"the step {step!r} stands twice in {self.course.script!r}")
        if step in self.course.answers:
            return self._answered(question)
        if step != self.course.step and question.answers_itself:
            only = question.options[0]
            self.decided.append(f"{step}={only.value}")
            return only.result
        if self.listening and step == self.course.step:
            return take(self, question)
        raise Pause(question, How.BELOW, self.problems.get(step))

    def _answered(self, question: Question) -> Any:
        stored = self.course.answers[question.step]
        try:
            result = question.result(stored)
        except Vanished as vanished:
            self.take_back(question.step)
            self.course.picks = vanished.left
            raise Pause(question, How.BELOW, question.gone) from None
        except Unclear as unclear:
            self.take_back(question.step)
            raise Pause(question, How.BELOW, unclear.say) from None
        self.pass_by(question.step, stored)
        return result

    def pass_by(self, step: str, stored: str) -> None:
        """A step has its answer; the run goes on."""
        self.walked.append(step)
        self.decided.append(f"{step}={stored}")

    def take_back(self, step: str) -> None:
        """An answer does not hold any more."""
        self.course.answers.pop(step, None)
        self.course.picks = ()
        self.moved = True

    def refuse(self, step: str, problem: Part) -> NoReturn:
        """Take back an answer that held when it was given; a summary is confirmed anew."""
        self.take_back(step)
        if self.course.asks == Asks.SUMMARY:
            self.take_back(self.course.step)
        self.problems[step] = problem
        raise Again

    def stamp(self) -> str:
        """A short print of everything decided so far: a summary is confirmed for this and nothing else."""
        return blake2s("\n".join(self.decided).encode(), digest_size=4).hexdigest()

    # ------------------------------------------------------------ showing the question

    def _show(self, pause: Pause) -> None:
        """Put the question before the reader. A new one, or one before which answers changed, gets a new serial."""
        talk, course, question = self.talk, self.course, pause.question
        renewed = self.moved or question.step != course.step
        if renewed:
            course.serial = course.since = talk.serial_after(course.serial)
            course.first = course.first or course.serial
            course.step, course.asks, course.page = question.step, question.asks.value, ""
        if pause.how is not How.NOT:
            course.mode = Mode.OFFERED if self.offering else Mode.ASKING
        if not question.several:
            course.picks = ()
        if pause.how is How.IN_PLACE:
            talk.acts.append(talk.edit_of_question(course, self._message(pause)))
        elif pause.how is How.BELOW:
            self._below(pause, renewed=renewed)
        if self.toast:
            talk.answer(self.toast)

    def _below(self, pause: Pause, *, renewed: bool) -> None:
        """As a new message; an older copy of the same question loses its buttons first."""
        talk, course = self.talk, self.course
        if not renewed:
            talk.acts.append(Edit(talk.place, Message(pause.question.parts), mark=talk.mark_of_question(course)))
            course.serial = talk.serial_after(course.serial)
        talk.acts.append(Send(talk.place, self._message(pause), mark=talk.mark_of_question(course)))

    def _message(self, pause: Pause) -> Message:
        course, question = self.course, pause.question
        view = View(course.serial, course.page, course.picks, bool(self.walked))
        shape = offered(question, view) if course.mode is Mode.OFFERED else shown(question, view, self.talk.wording)
        parts: tuple[Part, ...] = (pause.problem, *shape.parts) if pause.problem else shape.parts
        return replace(shape, parts=parts)


_ENDS = {NotOurs: End.NOT_OURS, Aside: End.ASIDE, Stopped: End.STOPPED}
