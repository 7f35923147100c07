"""Writing for the FAQ, question by question: a new answer, one more wording that finds it, a part of it, a language of it.

Before anything is stored, staff see the very card that patrons will see. Nothing that a patron wrote goes into an
answer by itself: it is a suggestion, to be used or written anew without anything about the person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from flows import cards
from flows.desk.cleaning import cleaned, key_of, keywords, one_line, phrases, some_words
from flows.desk.faq import group_with
from flows.desk.likeness import Group
from flows.desk.pages import PART_NAMES, history_button, name_of
from flows.faq import SHOWN
from flows.home import NAMES
from flows.records import Ticket, Wording
from flows.search_language import words
from flows.talk import Talk
from flows.topics import GROUPS
from flows.words import Button, Heading, Part, Quote, Say

LAST_LINES = 100  # of a talk, in which the question and the answer stand

PARSERS: Mapping[str, Callable[[str], str]] = {
    "title": one_line,
    "asked": phrases,
    "keywords": keywords,
}
"""How what is written for a part is made ready; the others are paragraphs."""

LONGEST = {"title": 40, "answer": 600, "more": 1200, "asked": 1000, "keywords": 3500}
MOST_SUGGESTED = 8  # questions
SHORTEST_NAME = 3  # letters; a shorter one is a word of too many languages
OTHERS_LONGEST = 400  # characters of a part that has no limit of its own; a card has room for 700


@dataclass(frozen=True, slots=True)
class Seed:
    """What a new answer begins with: suggestions, and whose talk it was, so that the name is not written down."""

    question: str = ""
    answer: str = ""
    language: str = ""
    person: str = ""


# ---------------------------------------------------------------- a new answer


def new(talk: Talk, origin: str, number: str) -> None:
    """`Make an entry`: title, answer, where it stands and how people ask for it, in one language."""
    seed = seed_of(talk, origin, number)
    language = talk.choose("language", "desk-faq-which-language", languages(talk, seed.language), staff=False)
    wordings = ask_wordings(talk, seed, language)
    group = talk.choose("group", "desk-faq-which-group", GROUPS, staff=False)
    key = key_of(wordings["title"], Taken(talk))
    made = [*as_wordings(key, language, wordings), Wording(key, "", "group", group)]
    confirm(talk, key, language, made, seed.person, ("title", "answer", "group", "asked"))

    store(talk, made)
    if origin == "gap" and (group_of_gap := group_with(talk, number)):
        talk.library.gaps.done(each.id for each in group_of_gap.gaps)
    say_live(talk, key, Say("desk-faq-live", title=wordings["title"], key=key), Say("desk-faq-missing-now"))


def write(talk: Talk, key: str, language: str) -> None:
    """An answer in a language in which it is missing, beside what it says in another."""
    faq = talk.library.house.faq
    model = next((each for code in talk.library.house.languages if (each := faq.entry(key, code))), None)
    if model is None:
        talk.say(Say("desk-faq-unknown", found=key))
        return
    shown: list[Part] = [Heading(Say("desk-faq-words", text=model.title)), Quote(model.answer)]
    wordings = ask_wordings(talk, Seed(language=language), language, shown)
    made = as_wordings(key, language, wordings)
    confirm(talk, key, language, made, "", ("title", "answer", "asked"))

    store(talk, made)
    say_live(talk, key, Say("desk-faq-live", title=wordings["title"], key=key), Say("desk-faq-missing-now"))


class Taken:
    """The keys and text ids that are in use, also of answers that are off or were taken back."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    def __contains__(self, key: object) -> bool:
        house = self._talk.library.house
        known = key in house.faq.topics or house.texts.has(house.languages[0], f"faq-{key}")
        return known or bool(self._talk.library.entries.history(str(key)))


def seed_of(talk: Talk, origin: str, number: str) -> Seed:
    """What there is to begin with."""
    if origin == "gap" and (group := group_with(talk, number)):
        return Seed(question=suggested(group), language=group.newest.language)
    ticket = talk.ticket
    if origin == "ticket" and ticket and str(ticket.id) == number:
        return seed_of_ticket(talk, ticket)
    return Seed()


def suggested(group: Group) -> str:
    """The questions of a group that fit, the newest first, one a line: the more, the better the search finds others."""
    lines = group.questions[:MOST_SUGGESTED]
    while sum(len(line) + 1 for line in lines) > LONGEST["asked"]:
        lines.pop()
    return "\n".join(lines)


def seed_of_ticket(talk: Talk, ticket: Ticket) -> Seed:
    """The first question and the last answer of a talk; of a quiet one, nothing of what was said."""
    if ticket.quiet:
        return Seed(language=ticket.language)
    lines = [line for line in talk.library.lines.last(ticket, LAST_LINES) if line.text]
    asked = next((line.text for line in lines if not line.from_staff), "")
    answered = next((line.text for line in reversed(lines) if line.from_staff), "")
    return Seed(cleaned(asked), cleaned(answered), ticket.language, ticket.patron_name)


def languages(talk: Talk, first: str = "") -> dict[str, Quote]:
    """The library's languages by their own names, the likeliest first."""
    codes = talk.library.house.languages
    order = sorted(codes, key=lambda code: code != first)
    return {code: Quote(NAMES.get(code, code)) for code in order}


def ask_wordings(talk: Talk, seed: Seed, language: str, model: Sequence[Part] = ()) -> dict[str, str]:
    """Title, answer and how people ask, in one language."""
    name = NAMES.get(language, language)
    title = read(talk, "title", "title", [*model, Say("desk-faq-write-title", language=name)])
    answer = read_or_use(talk, "answer", Say("desk-faq-write-answer", language=name), seed.answer)
    asked = read_or_use(talk, "asked", Say("desk-faq-write-asked", language=name), seed.question)
    return {"title": title, "answer": answer, "asked": asked}


def read(talk: Talk, step: str, part: str, prompt: Sequence[Part]) -> str:
    """Words for a part."""
    longest = LONGEST.get(part, OTHERS_LONGEST)
    return talk.read(step, prompt, parse=PARSERS.get(part, some_words), max_length=longest, staff=False)


def read_or_use(talk: Talk, part: str, prompt: Say, suggestion: str) -> str:
    """Words for a part; a suggestion that fits is shown, and one tap uses it."""
    parse, longest = PARSERS.get(part, some_words), LONGEST[part]
    if len(suggestion) > longest or not any(sign.isalnum() for sign in suggestion):
        return read(talk, part, part, [prompt, Say("desk-faq-nobody")])
    shown: list[Part] = [prompt, Say("desk-faq-nobody"), Say("desk-faq-suggestion"), Quote(suggestion)]
    used = Say("desk-faq-use-button")
    return talk.read(part, shown, skip=used, parse=parse, max_length=longest, staff=False) or parse(suggestion)


def as_wordings(key: str, language: str, texts: Mapping[str, str]) -> list[Wording]:
    """Texts by part as they are stored."""
    return [Wording(key, language, part, text) for part, text in texts.items()]


# ---------------------------------------------------------------- one more question


def ask(talk: Talk, number: str, key: str = "") -> None:
    """`Add as a question to …`: another wording that finds an answer."""
    group = group_with(talk, number)
    if group is None:
        talk.say("desk-faq-gone")
        return
    topic = key or choose_topic(talk)
    prompt = Say("desk-faq-write-wording", topic=name_of(talk, topic))
    asked = read_or_use(talk, "asked", prompt, suggested(group))

    language = nearest_language(talk, group.newest.language)
    before = added(talk, topic, language)
    store(talk, [Wording(topic, language, "asked", "\n".join(filter(None, (before, asked))))])
    talk.library.gaps.done(each.id for each in group.gaps)
    talk.say(
        Say("desk-faq-added", topic=name_of(talk, topic)),
        rows=[Button(Say("desk-faq-gaps-again-button"), "learn:gaps"), history_button(topic)],
    )


def nearest_language(talk: Talk, code: str) -> str:
    """One of the library's languages: this one, or the first."""
    return code if code in talk.library.house.languages else talk.library.house.languages[0]


def added(talk: Talk, key: str, language: str) -> str:
    """The questions that staff have added to a topic so far, one a line."""
    texts = [each for each in talk.library.entries.in_force() if (each.topic, each.language) == (key, language)]
    return next((each.text for each in texts if each.part == "asked"), "")


def choose_topic(talk: Talk) -> str:
    """A topic, by its group."""
    faq = talk.library.house.faq
    groups = {key: name for key, name in GROUPS.items() if faq.of_group(key)}
    group = talk.choose("group", "desk-faq-which-group", groups, staff=False)
    return talk.choose(
        "topic", "desk-faq-which-topic", {key: cards.title(key) for key in faq.of_group(group)}, staff=False
    )


# ---------------------------------------------------------------- changing one


def edit(talk: Talk, key: str, part: str = "", language: str = "") -> None:
    """`/faq edit`: a part of an answer in one language; the old wording is shown, then the card as it would be."""
    key = key or choose_topic(talk)
    if key not in talk.library.house.faq.topics:
        talk.say(Say("desk-faq-unknown", found=key))
        return
    code = language or talk.choose("language", "desk-faq-which-language", languages(talk, talk.language), staff=False)
    parts = {name: label for name, label in PART_NAMES.items() if name in PARTS}
    name = part or talk.choose("part", "desk-faq-which-part", parts, staff=False)
    text = read(talk, "text", name, old_and_new(talk, key, name, code))
    made = [Wording(key, code, name, text)]
    confirm(talk, key, code, made, "", ("language", "part", "text"))

    store(talk, made)
    say_live(talk, key, Say("desk-faq-changed-now", key=key))
    others = [each for each in talk.library.house.languages if each != code]
    if others and not part and name in SHOWN:
        rows = [
            Button(Say("desk-faq-write-in-button", language=NAMES.get(each, each)), f"learn:also:{key}:{name}:{each}")
            for each in others
        ]
        talk.say("desk-faq-others-too", rows=rows)


PARTS = (*SHOWN, "asked", "keywords")
"""What staff may write; the phrasings that come with the program grow by `asked`, so that they go on growing with it."""


def old_and_new(talk: Talk, key: str, part: str, language: str) -> list[Part]:
    """The prompt for new words, with the old ones above."""
    old = words_of(talk, key, part, language)
    prompt = Say(
        "desk-faq-write-part", part=talk.wording(Say(PART_NAMES[part])), language=NAMES.get(language, language)
    )
    return [prompt, Say("desk-faq-old"), Quote(old)] if old else [prompt]


def words_of(talk: Talk, key: str, part: str, language: str) -> str:
    """What a part says now in this very language; empty where there is nothing."""
    house = talk.library.house
    entry = house.faq.entry(key, language)
    if entry is None:
        return ""
    if part == "keywords":
        return ", ".join(entry.keywords)
    if part == "asked":
        return added(talk, key, language)
    id = f"faq-{key}" if part == "title" else f"faq-{key}.{part}"
    return house.part(Say(id), language) if part == "title" or id in house.faq.parts(key) else ""


# ---------------------------------------------------------------- before and after it is stored


def confirm(talk: Talk, key: str, language: str, made: Sequence[Wording], person: str, steps: Sequence[str]) -> None:
    """Show the very card, and ask for a yes."""
    changes = {step: CHANGES[step] for step in steps}
    talk.review(
        "check",
        [*warning(made, person), *preview(talk, key, language, made)],
        changes,
        confirm="desk-faq-confirm-button",
        staff=False,
    )


CHANGES = {
    "language": "desk-faq-change-language",
    "part": "desk-faq-change-part",
    "text": "desk-faq-change-text",
    "title": "desk-faq-part-title",
    "answer": "desk-faq-part-answer",
    "group": "desk-faq-part-group",
    "asked": "desk-faq-part-asked",
}


def warning(made: Sequence[Wording], person: str) -> list[Part]:
    """A word of warning when the patron's own name stands in it."""
    said = {word for each in made for word in words(each.text)}
    names = {word for word in words(person) if len(word) >= SHORTEST_NAME}
    return [Say("desk-faq-name-warning", name=person)] if said & names else []


def preview(talk: Talk, key: str, language: str, made: Sequence[Wording]) -> list[Part]:
    """The card as patrons with this language will see it, then what stands behind its button or is only searched."""
    library = talk.library.as_if([replace(each, at=talk.now) for each in made])
    house = library.house
    seen = replace(talk, library=library, language=language, wording=lambda part: house.part(part, language), acts=[])
    card = [house.quoted(part, language) for part in cards.parts_of(seen, key)[0]]
    on_card = "\n".join(part.text for part in card)
    parts: list[Part] = [Say("desk-faq-preview"), *card]
    for each in made:
        if each.part in ("asked", "keywords"):
            parts += [Say("desk-faq-searched"), Quote(each.text)]
        elif each.part in SHOWN and each.text not in on_card:
            parts += [Say("desk-faq-behind"), Quote(each.text)]
    return parts


def store(talk: Talk, made: Sequence[Wording]) -> None:
    """From the end of this turn on all are told so."""
    talk.library.entries.write(made, who=talk.incoming.person.name)


def say_live(talk: Talk, key: str, done: Say, asks: Say | None = None) -> None:
    """It is live; the languages in which it is missing are asked for."""
    written = {each.language for each in talk.library.entries.in_force() if each.topic == key and each.part == "title"}
    faq = talk.library.house.faq
    missing = [code for code in talk.library.house.languages if code not in written and not faq.entry(key, code)]
    rows = [
        Button(Say("desk-faq-write-in-button", language=NAMES.get(code, code)), f"learn:write:{key}:{code}")
        for code in missing
    ]
    talk.say(done, *([asks] if asks and missing else []), rows=[*rows, history_button(key)])
