"""Groups and units, the patron's side: who speaks for a unit, what it wishes, and its group chat.

A unit is a care home, a day centre, a club. Its contact person joins by a one-time link of staff, a deputy and a group chat
by codes that the contact person makes. Nobody's name or health is asked: only what the group as a whole needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from flows import unit_dates
from flows.desk.patron import hand_over
from flows.pressed import or_old
from flows.profile import languages, named, told
from flows.records import Asked
from flows.series import Unit
from flows.talk import Talk
from flows.unit_dates import own, show
from flows.words import Button, Chat, Heading, Lines, Part, Quote, Say

WHAT = {
    "read-aloud": "units-read-aloud-button",
    "book-talk": "units-book-talk-button",
    "memory": "units-memory-button",
    "music": "units-music-button",
    "digital": "units-digital-button",
    "other": "units-other-button",
}
SIZES = {
    "5": "units-size-5-button",
    "10": "units-size-10-button",
    "20": "units-size-20-button",
    "more": "units-size-more-button",
}
RHYTHMS = {
    "monthly": "units-monthly-button",
    "fortnightly": "units-fortnightly-button",
    "weekly": "units-weekly-button",
    "once": "units-once-button",
}
BANDS = {"any": "units-any-time-button", "morning": "units-morning-button", "afternoon": "units-afternoon-button"}
EQUIPMENT = {
    "screen": "units-screen-button",
    "phone": "units-phone-only-button",
    "unsure": "units-not-sure-button",
}
NEEDS = {"hearing": "units-hearing-button", "sight": "units-sight-button", "memory": "units-memory-need-button"}
STEPS: dict[str, tuple[str, Mapping[str, str]]] = {
    "what": ("units-line-what", WHAT),
    "size": ("units-line-size", SIZES),
    "rhythm": ("units-line-rhythm", RHYTHMS),
    "days": ("units-line-days", {}),
    "band": ("units-line-band", BANDS),
    "equipment": ("units-line-equipment", EQUIPMENT),
    "language": ("units-line-language", {}),
    "needs": ("units-line-needs", NEEDS),
}
"""The form in its order: the line that shows an answer, and the labels of what was chosen."""
CHANGES = {
    "what": "units-change-what-button",
    "size": "units-change-size-button",
    "rhythm": "units-change-rhythm-button",
    "days": "units-change-days-button",
    "band": "units-change-band-button",
    "equipment": "units-change-equipment-button",
    "language": "units-change-language-button",
    "needs": "units-change-needs-button",
}
WORKDAYS = range(5)
LONGEST_NAME = 80  # characters
ANSWER_DAYS = 5  # open days that staff have to find somebody and dates


# ---------------------------------------------------------------- the ways in


def begin(talk: Talk) -> None:
    """From the menu or a card: the unit's page for who speaks for one, else what a group may ask for."""
    if talk.library.units.of_patron(talk.patron.id):
        show(talk)
    else:
        talk.begin("units")


def join(talk: Talk, code: str) -> None:
    """A one-time link: its first user is the contact person, a later code's the deputy."""
    units, patron = talk.library.units, talk.patron
    unit = units.by_code(code)
    if unit is None or unit.is_spoken_for_by(patron.id):
        talk.say("units-code-used", rows=talk.way_on)
        return
    if unit.contact_id:
        units.set_deputy(unit, patron.id)
    else:
        units.set_contact(unit, patron.id, talk.language)
    text = "units-joined-deputy" if unit.contact_id else "units-joined-contact"
    talk.say(Say(text, unit=unit.name))
    if staff_chat := talk.library.house.staff_chat:
        talk.say(Say("units-staff-joined", unit=unit.name), to=Chat(staff_chat))
    show(talk)


# ---------------------------------------------------------------- what a group wishes


def units(talk: Talk, number: str = "") -> None:
    """The form. Of a unit that we know, a wish for a series that staff settle; of any other, a question to staff."""
    unit = own(talk, number)
    name = unit.name if unit else talk.read("name", "units-name", max_length=LONGEST_NAME)
    role = None if unit else talk.read("role", "units-role", skip="talk-skip-button", max_length=LONGEST_NAME)
    wanted = form(talk)
    lines = [Say("units-line-name", what=name), *wishes(talk, wanted, talk.language)]
    talk.review("check", [Heading(Say("units-check")), Lines(tuple(lines))], CHANGES)
    if unit:
        ask_series(talk, unit, wanted)
    else:
        about = [Say("units-line-name", what=name), *([Say("units-line-role", what=role)] if role else [])]
        about += wishes(talk, wanted, talk.library.house.staff_language)
        hand_over(talk, Asked(0), Heading(Say("units-staff-new")), *about, Say("units-staff-new-how"), days=ANSWER_DAYS)
    talk.say("units-sent")
    talk.library.tallies.count("unit", "asked", talk.language)


def form(talk: Talk) -> dict[str, Any]:
    """What, how many, how often, when, with what, in which language; and needs of the group as a whole."""
    names = talk.library.house.weekdays(talk.language)
    days: dict[str, Part] = {str(day): Quote(names[day][:1].upper() + names[day][1:]) for day in WORKDAYS}
    answers: dict[str, Any] = {
        "what": talk.choose("what", "units-what", WHAT),
        "size": talk.choose("size", "units-size", SIZES),
        "rhythm": talk.choose("rhythm", "units-rhythm", RHYTHMS),
        "days": list(talk.choose("days", "units-days", days, several=True, skip="units-any-day-button")),
        "band": talk.choose("band", "units-band", BANDS),
        "equipment": talk.choose("equipment", "units-equipment", EQUIPMENT),
        "language": talk.choose("language", "units-language", languages(talk)),
        "needs": list(talk.choose("needs", "units-needs", NEEDS, several=True, skip="units-no-needs-button")),
    }
    return {name: answer for name, answer in answers.items() if answer}


def wishes(talk: Talk, wanted: Mapping[str, Any], language: str) -> list[Say]:
    """The answers, a line for each, in the language of whoever reads them."""
    house = talk.library.house

    def word(part: Part) -> str:
        return house.part(part, language)

    lines = []
    for name, (line, labels) in STEPS.items():
        if name not in wanted:
            continue
        if name == "days":
            shown = ", ".join(house.weekdays(language)[int(day)] for day in wanted[name])
        else:
            shown = named(wanted[name], {}, word) if name == "language" else told(wanted[name], labels, word)
        lines.append(Say(line, what=shown))
    return lines


def ask_series(talk: Talk, unit: Unit, wanted: Mapping[str, Any]) -> None:
    """Staff see the wish in General, and settle it from there."""
    rhythm = wanted["rhythm"]
    series = talk.library.units.ask("", rhythm, wanted, unit_id=unit.id, patron_id=talk.patron.id)
    house = talk.library.house
    if house.staff_chat:
        lines = [Say("units-line-name", what=unit.name), *wishes(talk, wanted, house.staff_language)]
        talk.say(
            Lines((Heading(Say("units-staff-series")), *lines)),
            rows=[
                Button(Say("units-settle-button"), f"unit:settle:{series.id}"),
                Button(Say("units-decline-button"), f"unit:decline:{series.id}"),
            ],
            to=Chat(house.staff_chat),
        )


# ---------------------------------------------------------------- from the unit's page


def ask(talk: Talk, number: str) -> None:
    """`Ask for a series`."""
    if or_old(talk, own(talk, number)):
        talk.begin("units", number)


def invite(talk: Talk, number: str) -> None:
    """A fresh code: a link for the deputy, or to be written in the unit's group chat once the bot is in it."""
    if unit := or_old(talk, own(talk, number)):
        code = talk.library.units.new_code(unit)
        talk.say(Say("units-invite", link=talk.library.house.start_link(f"unit-{code}"), code=code))


# ---------------------------------------------------------------- the unit's group chat


def hears_group(talk: Talk) -> bool:
    """A group that is a unit's, or becomes one by a code. False for any other, which the bot leaves."""
    if code := code_in(talk.incoming.command, talk.incoming.arguments):
        join_group(talk, code)
        return True
    unit = talk.library.units.by_chat(talk.incoming.chat_id)
    if unit and talk.incoming.command == "help":
        say_in_group(talk, unit, "units-group-help")
    return unit is not None


def join_group(talk: Talk, code: str) -> None:
    """A unit's code: from now on its reminders come here too, and the bot stays."""
    unit = talk.library.units.by_code(code)
    if unit is None:
        talk.say("units-code-used")
        return
    talk.library.units.set_chat(unit, talk.incoming.chat_id, code)
    talk.library.stay(talk.incoming.chat_id)
    say_in_group(talk, unit, "units-group-joined")


def say_in_group(talk: Talk, unit: Unit, text: str) -> None:
    """In the unit's language, worded now: of a group nobody knows it later."""
    talk.language = unit.language or talk.language
    talk.say(Quote(talk.wording(Say(text, unit=unit.name))))


def code_in(command: str, arguments: str) -> str:
    """The code that a group's first words bring: `/unit CODE`, or the link's `/start unit-CODE`."""
    first: Sequence[str] = arguments.split(maxsplit=1)
    if command == "unit" and first:
        return first[0]
    return first[0].removeprefix("unit-") if command == "start" and first and first[0].startswith("unit-") else ""


ROUTES: dict[str, Callable[..., None]] = {
    "units:begin": begin,
    "units:ask": ask,
    "units:invite": invite,
    **unit_dates.ROUTES,
}
SCRIPTS: dict[str, Callable[..., None]] = {"units": units, **unit_dates.SCRIPTS}
