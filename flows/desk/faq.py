"""What staff do with the FAQ: `/faq`, questions that had no good answer, languages that are missing, history and undo.

Lists and pages change in place. What has to be written is asked in dialogues (`flows/desk/writing.py`); what they write
is said to all from the moment at which it is stored.
"""

from __future__ import annotations

from collections.abc import Callable

from flows.desk.history import history, off, on, redo, undo
from flows.desk.likeness import Group, grouped
from flows.desk.pages import LONGEST_LABEL, MENU, PAGE, PART_NAMES, cut, name_of, show
from flows.home import NAMES
from flows.leafing import leafing
from flows.pressed import number_in, old_button
from flows.records import Ticket, TopicState
from flows.talk import Talk
from flows.words import Button, Heading, Key, Lines, Part, Quote, Say, Topic, TopicAct

MOST_GAPS = 500  # the newest that are looked at
SHOWN_QUESTIONS = 8

# ---------------------------------------------------------------- the command


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/faq`, alone or with what is to be done; in the topic of a closed ticket: make its answer an entry."""
    word, _, rest = talk.incoming.arguments.strip().partition(" ")
    if talk.incoming.person.anonymous:
        talk.say("desk-hint-anonymous", reply_to=talk.incoming.message_id)
    elif ticket and ticket.is_open:
        talk.say("desk-faq-elsewhere", reply_to=talk.incoming.message_id)
    elif not word and ticket:
        entry(talk, "ticket", str(ticket.id))
    elif not word:
        menu(talk)
    elif word.lower() in WORDS:
        WORDS[word.lower()](talk, rest.strip())
    else:
        talk.say(Say("desk-faq-hint", found=word[:LONGEST_LABEL]), rows=[MENU])


def menu(talk: Talk) -> None:
    """What can be done, and how much there is to do."""
    waiting = talk.library.gaps.count()
    missing = len(talk.library.house.faq.missing(talk.library.house.languages))
    rows = [
        Button(Say("desk-faq-gaps-button", count=waiting), "learn:gaps"),
        Button(Say("desk-faq-missing-button", count=missing), "learn:missing"),
        Button(Say("desk-faq-new-button"), "learn:entry:new:0"),
        Button(Say("desk-faq-edit-button"), "learn:edit"),
        Button(Say("desk-faq-history-button"), "learn:history"),
    ]
    show(talk, [Heading(Say("desk-faq-menu")), Say("desk-faq-menu-how")], rows)


# ---------------------------------------------------------------- gaps


def gaps(talk: Talk, page: str = "0") -> None:
    """`/faq gaps`: the questions in groups, newest first, six to a page; a tap opens a group."""
    groups = groups_of(talk)
    at = number_in(page) * PAGE
    here = groups[at : at + PAGE]
    if not here:
        gaps(talk) if at else show(talk, [Say("desk-faq-no-gaps")], [MENU])
        return
    rows: list[Key | tuple[Key, ...]] = [
        Button(Quote(f"{len(group.gaps)} · {label(talk, group)}"), f"learn:gap:{group.newest.id}") for group in here
    ]
    rows += leafing("learn:gaps", at // PAGE, len(groups), PAGE)
    count = sum(len(group.gaps) for group in groups)
    show(talk, [Say("desk-faq-gaps", count=count, groups=len(groups))], [*rows, MENU])


def groups_of(talk: Talk) -> list[Group]:
    """All that nobody has dealt with yet, by likeness."""
    return grouped(talk.library.gaps.open_ones(MOST_GAPS), talk.library.house.faq.rarity)


def group_with(talk: Talk, number: str) -> Group | None:
    """The group in which a gap stands now."""
    return next((each for each in groups_of(talk) if any(str(gap.id) == number for gap in each.gaps)), None)


def label(talk: Talk, group: Group) -> str:
    """What a group is called on its button: its newest question, or the answer that did not help."""
    return cut(group.newest.question or name_of(talk, group.newest.topic), LONGEST_LABEL)


def gap(talk: Talk, number: str) -> None:
    """One group: what was asked, what was shown for it, and what can be done."""
    group = group_with(talk, number)
    if group is None:
        old_button(talk)
        gaps(talk)
        return
    language = NAMES.get(group.newest.language, group.newest.language)
    parts: list[Part] = [Heading(Say("desk-faq-gap", count=len(group.gaps), language=language))]
    parts += (
        [Lines(tuple(Quote(f"• {asked}") for asked in group.questions[:SHOWN_QUESTIONS]))] if group.questions else []
    )
    shown = [key for key in group.topics if key in talk.library.house.faq.topics]
    if shown:
        parts.append(Lines((Say("desk-faq-gap-shown"), *(Quote(f"• {name_of(talk, key)}") for key in shown))))
    newest = group.newest.id
    rows: list[Key | tuple[Key, ...]] = []
    if group.questions:
        rows.append(Button(Say("desk-faq-make-button"), f"learn:entry:gap:{newest}"))
        rows += [
            Button(Say("desk-faq-add-to-button", topic=name_of(talk, key)), f"learn:ask:{newest}:{key}")
            for key in shown[:1]
        ]
        rows.append(Button(Say("desk-faq-add-button"), f"learn:ask:{newest}"))
    rows += [
        Button(Say("desk-faq-edit-this-button", topic=name_of(talk, key)), f"learn:edit:{key}") for key in shown[:1]
    ]
    done = Button(Say("desk-faq-done-button"), f"learn:done:{newest}")
    show(talk, parts, [*rows, done, Button(Say("desk-faq-back-button"), "learn:gaps")])


def done(talk: Talk, number: str) -> None:
    """A group needs nothing more."""
    if group := group_with(talk, number):
        talk.library.gaps.done(each.id for each in group.gaps)
        talk.answer(Say("desk-faq-done-toast"))
    gaps(talk)


# ---------------------------------------------------------------- what begins a dialogue


def begin(talk: Talk, script: str, *args: str) -> None:
    """Begin a dialogue here; in the topic of a closed ticket that is opened for it, so that everybody can write there."""
    if talk.ticket and not talk.ticket.is_open and talk.ticket.topic is TopicState.CLOSED:
        talk.acts.append(TopicAct(Topic(talk.ticket.id), "reopen"))
    talk.begin(script, *args)


def entry(talk: Talk, origin: str, number: str) -> None:
    """`Make an entry`: from a gap, from a closed ticket's answer, or from nothing."""
    begin(talk, "faq-new", origin, number) if is_there(talk, origin, number) else old_button(talk)


def is_there(talk: Talk, origin: str, number: str) -> bool:
    """Whether there is still what a new answer is to be made from."""
    if origin == "ticket":
        return talk.ticket is not None and str(talk.ticket.id) == number and not talk.ticket.is_open
    return origin == "new" or (origin == "gap" and group_with(talk, number) is not None)


def ask(talk: Talk, number: str, key: str = "") -> None:
    """`Add as a question to …`: whoever asks like this finds that answer from then on."""
    begin(talk, "faq-ask", number, key) if group_with(talk, number) else old_button(talk)


def edit(talk: Talk, wanted: str = "") -> None:
    """`/faq edit KEY`; a title or a question finds the topic too, and without anything it is chosen in the dialogue."""
    faq = talk.library.house.faq
    found = [wanted] if not wanted or wanted in faq.topics else [hit.key for hit in faq.find(wanted)]
    if found:
        begin(talk, "faq-edit", found[0])
    else:
        talk.say(Say("desk-faq-unknown", found=cut(wanted, LONGEST_LABEL)), rows=[MENU])


def also(talk: Talk, key: str, part: str, language: str) -> None:
    """The same part in another language."""
    if key in talk.library.house.faq.topics and part in PART_NAMES and language in talk.library.house.languages:
        begin(talk, "faq-edit", key, part, language)
    else:
        old_button(talk)


def write(talk: Talk, key: str, language: str) -> None:
    """Write an answer in a language in which it is missing."""
    if (key, language) in talk.library.house.faq.missing(talk.library.house.languages):
        begin(talk, "faq-write", key, language)
    else:
        old_button(talk)


# ---------------------------------------------------------------- missing languages


def missing(talk: Talk, page: str = "0") -> None:
    """`/faq missing`: what nobody has written yet, an answer and a language on each button."""
    every = talk.library.house.faq.missing(talk.library.house.languages)
    at = number_in(page) * PAGE
    here = every[at : at + PAGE]
    if not here:
        missing(talk) if at else show(talk, [Say("desk-faq-nothing-missing")], [MENU])
        return
    rows: list[Key | tuple[Key, ...]] = [
        Button(Quote(f"{NAMES.get(code, code)}: {name_of(talk, key)}"), f"learn:write:{key}:{code}")
        for key, code in here
    ]
    show(
        talk,
        [Say("desk-faq-missing", count=len(every))],
        [*rows, *leafing("learn:missing", at // PAGE, len(every), PAGE), MENU],
    )


WORDS: dict[str, Callable[[Talk, str], None]] = {
    "gaps": lambda talk, rest: gaps(talk),
    "missing": lambda talk, rest: missing(talk),
    "new": lambda talk, rest: entry(talk, "new", "0"),
    "edit": edit,
    "off": off,
    "on": on,
    "history": history,
}
"""What may stand behind `/faq`."""

ROUTES: dict[str, Callable[..., None]] = {
    "learn:menu": menu,
    "learn:gaps": gaps,
    "learn:gap": gap,
    "learn:done": done,
    "learn:entry": entry,
    "learn:ask": ask,
    "learn:missing": missing,
    "learn:write": write,
    "learn:edit": edit,
    "learn:also": also,
    "learn:on": on,
    "learn:history": history,
    "learn:undo": undo,
    "learn:redo": redo,
}
"""The buttons of these pages."""
