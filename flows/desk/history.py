"""What staff did to the FAQ: off and on again, who changed what, undo and redo. Nothing is ever lost of it."""

from __future__ import annotations

from collections.abc import Callable

from flows.desk.pages import LONGEST_LABEL, MENU, PAGE, PART_NAMES, cut, history_button, name_of, show
from flows.home import NAMES
from flows.pressed import old_button
from flows.records import Change, Wording
from flows.talk import Talk
from flows.words import Button, Heading, Key, Lines, Part, Quote, Say

SHOWN_CHANGES = 6
LONGEST_SHOWN = 160  # characters of a wording in a history


def off(talk: Talk, wanted: str) -> None:
    """`/faq off KEY`: nobody is shown it any more; one tap brings it back."""
    if wanted in talk.library.house.faq.topics:
        turn(talk, wanted, off=True)
    else:
        talk.say(Say("desk-faq-unknown", found=wanted[:LONGEST_LABEL]), rows=[MENU])


def on(talk: Talk, wanted: str) -> None:
    """`/faq on KEY`: an answer that is off is shown again."""
    is_off = any(each.topic == wanted and each.part == "off" and each.text for each in talk.library.entries.in_force())
    if is_off:
        turn(talk, wanted, off=False)
    elif wanted in talk.library.house.faq.topics:
        talk.say(Say("desk-faq-is-on", key=wanted))
    else:
        talk.say(Say("desk-faq-unknown", found=wanted[:LONGEST_LABEL]), rows=[MENU])


def turn(talk: Talk, key: str, *, off: bool) -> None:
    """Off, or on again."""
    wording = Wording(key, "", "off", "yes" if off else "")
    talk.library.entries.write([wording], who=talk.incoming.person.name)
    again = Button(Say("desk-faq-on-button"), f"learn:on:{key}")
    rows = [again] if off else []
    show(talk, [Say("desk-faq-is-off" if off else "desk-faq-is-on", key=key)], [*rows, history_button(key)])


def history(talk: Talk, key: str = "") -> None:
    """`/faq history KEY`: who changed what, newest first, with Undo and Redo; without a key, what was changed last of all."""
    if not key:
        changed(talk)
        return
    changes = talk.library.entries.history(key)
    parts: list[Part] = [Heading(Say("desk-faq-history", key=key))]
    parts += [Lines((change_line(talk, each), *change_words(each))) for each in changes[:SHOWN_CHANGES]]
    rows: list[Key | tuple[Key, ...]] = []
    if last := talk.library.entries.last_change(key):
        rows.append(Button(Say("desk-faq-undo-button"), f"learn:undo:{key}:{last.number}"))
    if undone := talk.library.entries.undone_change(key):
        rows.append(Button(Say("desk-faq-redo-button"), f"learn:redo:{key}:{undone.number}"))
    show(talk, parts if changes else [Say("desk-faq-no-history", key=key)], [*rows, MENU])


def changed(talk: Talk) -> None:
    """The topics that staff have changed, the last ones first."""
    every = list(dict.fromkeys(each.topic for each in reversed(talk.library.entries.in_force())))
    rows = [Button(Quote(name_of(talk, key)), f"learn:history:{key}") for key in every[:PAGE]]
    show(talk, [Say("desk-faq-changed" if every else "desk-faq-nothing-changed")], [*rows, MENU])


def change_line(talk: Talk, change: Change) -> Say:
    """One change: when, who, which parts."""
    what = ", ".join(dict.fromkeys(part_name(talk, each) for each in change.wordings))
    id = "desk-faq-change-undone" if change.undone else "desk-faq-change"
    return Say(id, at=change.at, who=change.who or "–", what=what)


def change_words(change: Change) -> list[Quote]:
    """The words themselves, cut."""
    texts = [each.text for each in change.wordings if each.language and each.text]
    return [Quote(cut(text, LONGEST_SHOWN)) for text in texts]


def part_name(talk: Talk, wording: Wording) -> str:
    """`Answer (Suomi)`."""
    name = talk.wording(Say(PART_NAMES.get(wording.part, "desk-faq-part-other")))
    return f"{name} ({NAMES.get(wording.language, wording.language)})" if wording.language else name


def undo(talk: Talk, key: str, number: str) -> None:
    """Take the last change back, as long as it is the last."""
    entries = talk.library.entries
    step(talk, key, number, entries.last_change(key), entries.undo, "desk-faq-undone-toast")


def redo(talk: Talk, key: str, number: str) -> None:
    """Bring back what was taken back last."""
    entries = talk.library.entries
    step(talk, key, number, entries.undone_change(key), entries.redo, "desk-faq-redone-toast")


def step(talk: Talk, key: str, number: str, change: Change | None, act: Callable[[Change], None], done: str) -> None:
    """Do it to the change that the button spoke of, if that one still has its turn; then the topic's changes as they are now."""
    if change and str(change.number) == number:
        act(change)
        talk.answer(Say(done))
    else:
        old_button(talk)
    history(talk, key)
