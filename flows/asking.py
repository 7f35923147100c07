"""What a script asks with: `choose`, `read`, `review`; the half of a `Talk` that scripts see most of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypedDict, TypeVar, overload

from flows.steps import GONE, LONGEST_TEXT, Asks, Label, Layout, Option, Question, options_of, part
from flows.words import Act, Part, Say

if TYPE_CHECKING:
    from typing import Unpack

    from flows.replay import Run

Value = TypeVar("Value")
Prompt = Label | Iterable[Part]
"""A question's text: a text id, a part, or several parts."""


class Choosing(TypedDict, total=False):
    """How a choice looks; each is explained at `choose`."""

    layout: Layout
    gone: Label
    staff: bool


class Reading(TypedDict, total=False):
    """What words are accepted; each is explained at `read`."""

    max_length: int
    media: bool
    staff: bool


class Asking:
    """The questions of a script; each returns the person's answer, and ends the run when there is none yet."""

    running: Run | None
    acts: list[Act]

    @overload
    def choose(
        self, step: str, question: Prompt, options: Iterable[Value], *, skip: None = None, **look: Unpack[Choosing]
    ) -> Value: ...

    @overload
    def choose(
        self, step: str, question: Prompt, options: Iterable[Value], *, skip: Label, **look: Unpack[Choosing]
    ) -> Value | None: ...

    @overload
    def choose(
        self,
        step: str,
        question: Prompt,
        options: Iterable[Value],
        *,
        skip: Label,
        default: Value,
        **look: Unpack[Choosing],
    ) -> Value: ...

    @overload
    def choose(
        self,
        step: str,
        question: Prompt,
        options: Iterable[Value],
        *,
        several: Literal[True],
        skip: Label | None = None,
        **look: Unpack[Choosing],
    ) -> tuple[Value, ...]: ...

    def choose(
        self,
        step: str,
        question: Prompt,
        options: Iterable[Any],
        *,
        skip: Label | None = None,
        default: Any = None,
        several: bool = False,
        layout: Layout = Layout.LIST,
        gone: Label = GONE,
        staff: bool = True,
    ) -> Any:
        """Ask for one of some choices, or with `several` for some of them.

        `options` is a mapping of value to label (the value comes back), or things with `.key` and `.label`, or dates
        (the thing comes back). Values are stored: at most 30 ASCII characters that never change their meaning. One
        choice that cannot be skipped answers itself. `skip` is the label of the way past the step, `default` what comes
        back then (an empty tuple with `several`). `layout` is a list, a grid of short labels, or MONTH for dates;
        `gone` is said when a choice made earlier is there no more; `staff`: whether a librarian is offered below.
        """
        return self._run.ask(
            Question(
                step=step,
                parts=_parts(question),
                asks=Asks.CHOICE,
                options=options_of(options),
                layout=layout,
                several=several,
                skip=None if skip is None else part(skip),
                otherwise=() if several else default,
                gone=part(gone),
                staff=staff,
            )
        )

    @overload
    def read(self, step: str, question: Prompt, **what: Unpack[Reading]) -> str: ...

    @overload
    def read(self, step: str, question: Prompt, *, skip: Label, **what: Unpack[Reading]) -> str | None: ...

    @overload
    def read(self, step: str, question: Prompt, *, parse: Callable[[str], Value], **what: Unpack[Reading]) -> Value: ...

    @overload
    def read(
        self, step: str, question: Prompt, *, parse: Callable[[str], Value], skip: Label, **what: Unpack[Reading]
    ) -> Value | None: ...

    def read(
        self,
        step: str,
        question: Prompt,
        *,
        parse: Callable[[str], Any] = str,
        skip: Label | None = None,
        max_length: int = LONGEST_TEXT,
        media: bool = False,
        staff: bool = True,
    ) -> Any:
        """Ask for words of the person's own, of at most `max_length` characters.

        `parse` turns them into what the script gets, or raises `Unclear` with the text that says what is needed. It is
        run again at each replay, on the same words: it must not depend on anything that changes. With `media` a photo
        or a voice message is an answer too, and its caption, maybe empty, comes back. Skipped, None comes back.
        """
        return self._run.ask(
            Question(
                step=step,
                parts=_parts(question),
                asks=Asks.WORDS,
                parse=parse,
                skip=None if skip is None else part(skip),
                longest=max_length,
                media=media,
                staff=staff,
            )
        )

    def review(
        self,
        step: str,
        summary: Prompt,
        changes: Mapping[str, Label] | None = None,
        *,
        confirm: Label = "talk-confirm-button",
        decline: Label | None = None,
        staff: bool = True,
    ) -> bool:
        """Show what was understood and ask for a yes. `changes` maps steps that may be answered anew to their labels.

        Of these the ones that a person answered are offered. The yes holds for the answers it was given for: when one
        changes afterwards, it is asked for again. With `decline` one may say no as well: then False comes back.
        """
        run = self._run
        offered = {name: label for name, label in (changes or {}).items() if name in run.walked}
        no = () if decline is None else (Option("no", part(decline), False),)
        agreed: bool = run.ask(
            Question(
                step=step,
                parts=_parts(summary),
                asks=Asks.SUMMARY,
                options=(Option(f"yes-{run.stamp()}", part(confirm), True), *no),
                changes=options_of(offered),
                gone=Say("talk-check-again"),
                staff=staff,
            )
        )
        return agreed

    def ask_anew(self, step: str, problem: Label) -> NoReturn:
        """An answer turns out not to hold, though it was among the choices: the step is asked again below `problem`."""
        self._run.refuse(step, part(problem))

    def early(self, effect: Callable[[], Value]) -> Value:
        """Do, before the last question is answered, what can be done any number of times, such as holding a slot.

        It is done at every replay, and what it says is said each time.
        """
        before = len(self.acts)
        result = effect()
        self._run.kept += self.acts[before:]
        return result

    @property
    def _run(self) -> Run:
        if self.running is None:
            raise RuntimeError("only a script can ask; a route begins one with talk.begin")
        return self.running


def _parts(prompt: Prompt) -> tuple[Part, ...]:
    if isinstance(prompt, str) or not isinstance(prompt, Iterable):
        return (part(prompt),)
    return tuple(prompt)
