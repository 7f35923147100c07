"""`/guide`: one's own card, as people see it who choose whose time they book."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.desk.hours import Choice
from flows.desk.session_lines import channel_name, dated_button, in_general, me, sees_only_own
from flows.home import NAMES
from flows.leafing import put
from flows.pressed import old_button
from flows.records import Ticket
from flows.session_card import CHANNELS, name_of
from flows.sessions import ROLES, Guide
from flows.talk import Talk, Unclear
from flows.words import Button, Heading, Key, Lines, Part, Quote, Say

ROLE_NAMES = {
    "guide": "desk-guide-role-guide",
    "volunteer": "desk-guide-role-volunteer",
    "partner": "desk-guide-role-partner",
}
LONGEST_NAME = 40  # characters
LONGEST_LIKES = 300
LONGEST_LINK = 300
NOTHING = "-"
"""Typed where something was written before: take it away."""
MOST_SHOWN = 6  # sessions below a card that pauses

# ---------------------------------------------------------------- the command


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/guide`: the card with what can be done with it, or the questions that make one; with words behind it, these."""
    if not in_general(talk, ticket):
        return
    guide = me(talk)
    if talk.incoming.arguments:
        write(talk, guide, talk.incoming.arguments)
    elif guide is None:
        talk.begin("guide")
    else:
        show(talk, guide)


def write(talk: Talk, old: Guide | None, words: str) -> None:
    """`/guide Marja fi sv reading-guide phone`: languages, services and ways in any order, the rest is the name.

    What is not named stays as it was; on a new card that is the staff's language, and all services and ways.
    """
    before = old or Guide(
        0,
        talk.incoming.person.id,
        talk.incoming.person.name,
        languages=(talk.library.house.config.staff_language,),
        services=tuple(each.key for each in services(talk)),
    )
    known = {"languages": languages(talk), "services": services(talk), "channels": channels(talk)}
    named = words.replace(",", " ").split()
    found: dict[str, tuple[str, ...]] = {
        part: tuple(each.key for each in choices if each.key in named) for part, choices in known.items()
    }
    name = " ".join(each for each in named if not any(each in keys for keys in found.values()))
    made = replace(
        before,
        name=name[:LONGEST_NAME] or before.name,
        languages=found["languages"] or before.languages,
        services=found["services"] or before.services,
        channels=found["channels"] or before.channels,
    )
    keep(talk, made)


def keep(talk: Talk, made: Guide) -> None:
    """A card as it is from now on, and how to make it bookable."""
    saved = talk.library.calendar.save_guide(made)
    hours = Button(Say("desk-guide-hours-button"), "hours:ask")
    talk.say("desk-guide-saved" if talk.library.calendar.hours_of(saved) else "desk-guide-saved-hours", rows=[hours])


def show(talk: Talk, guide: Guide, *above: Part) -> None:
    """The card; in place when one of its buttons was pressed."""
    pause = (
        Button(Say("desk-guide-pause-button"), "guide:pause")
        if guide.active
        else Button(Say("desk-guide-resume-button"), "guide:resume")
    )
    rows: list[Key] = [
        Button(Say("desk-guide-change-button"), "guide:edit"),
        Button(Say("desk-guide-hours-button"), "hours:ask"),
        pause,
    ]
    put(talk, "guide:", [*above, *card(talk, guide)], rows)


def card(talk: Talk, guide: Guide) -> list[Part]:
    """Name, role, languages, services, ways, what they like to read, the room; and that they pause."""
    channels = guide.channels or tuple(CHANNELS)
    lines: list[Say | Quote | Heading] = [
        Heading(Say("desk-guide-card", name=guide.name)),
        Say(ROLE_NAMES.get(guide.role, ROLE_NAMES["guide"])),
        Say("desk-guide-languages", languages=", ".join(NAMES.get(each, each) for each in guide.languages)),
        Say("desk-guide-services", services=", ".join(name_of(talk, each) for each in guide.services)),
        Say("desk-guide-channels", channels=", ".join(channel_name(talk, each) for each in channels)),
    ]
    if guide.likes:
        lines.append(Say("desk-guide-likes", likes=guide.likes))
    if guide.link:
        lines.append(Say("desk-guide-link", link=guide.link))
    if not guide.active:
        lines.append(Say("desk-guide-is-paused"))
    return [Lines(tuple(lines))]


# ---------------------------------------------------------------- the dialogue


def guide(talk: Talk) -> None:
    """Every part of the card in turn; what it says today is kept by one tap."""
    old = me(talk)
    before = old or Guide(0, talk.incoming.person.id, talk.incoming.person.name)
    made = replace(
        before,
        name=ask_name(talk, before),
        languages=ask_some(talk, "languages", "desk-guide-which-languages", languages(talk), before.languages),
        services=ask_some(talk, "services", "desk-guide-which-services", services(talk), before.services),
        channels=ask_some(talk, "channels", "desk-guide-which-channels", channels(talk), before.channels),
        likes=ask_words(talk, "likes", "desk-guide-which-likes", before.likes, LONGEST_LIKES),
        link=ask_words(talk, "link", "desk-guide-which-link", before.link, LONGEST_LINK),
        role=ask_role(talk, old),
    )
    talk.review("check", card(talk, made), CHANGES, confirm="desk-guide-save-button", staff=False)
    keep(talk, made)


CHANGES = {
    "name": "desk-guide-change-name",
    "languages": "desk-guide-change-languages",
    "services": "desk-guide-change-services",
    "channels": "desk-guide-change-channels",
    "likes": "desk-guide-change-likes",
    "link": "desk-guide-change-link",
    "role": "desk-guide-change-role",
}


def ask_name(talk: Talk, before: Guide) -> str:
    """The name that people see: a first name or a nickname."""
    keep = Say("desk-guide-keep-button", value=before.name)
    return (
        talk.read("name", Say("desk-guide-which-name"), skip=keep, parse=one_line, max_length=LONGEST_NAME, staff=False)
        or before.name
    )


def one_line(text: str) -> str:
    """Words on one line."""
    words = " ".join(text.split())
    if not any(sign.isalnum() for sign in words):
        raise Unclear("desk-guide-no-name")
    return words


def ask_some(talk: Talk, step: str, prompt: str, choices: list[Choice], before: tuple[str, ...]) -> tuple[str, ...]:
    """Some of a few things. What is chosen today is kept by one tap."""
    kept = [each for each in choices if each.key in before]
    if not kept:
        chosen = talk.choose(step, prompt, choices, several=True, staff=False)
        return tuple(each.key for each in chosen)
    label = Say("desk-guide-keep-button", value=", ".join(talk.wording(each.label) for each in kept))
    chosen = talk.choose(step, prompt, choices, several=True, skip=label, staff=False)
    return tuple(each.key for each in chosen) or tuple(each.key for each in kept)


def languages(talk: Talk) -> list[Choice]:
    return [Choice(code, Quote(NAMES.get(code, code))) for code in talk.library.house.languages]


def services(talk: Talk) -> list[Choice]:
    return [Choice(each.key, Quote(name_of(talk, each.key))) for each in talk.library.house.config.services]


def channels(talk: Talk) -> list[Choice]:
    """Every way that one of the library's services can take place."""
    ways = dict.fromkeys(way for service in talk.library.house.config.services for way in service.channels)
    return [Choice(way, Say(CHANNELS[way])) for way in ways]


def ask_words(talk: Talk, step: str, prompt: str, before: str, longest: int) -> str:
    """Words that need not be there; a dash takes away what was."""
    keep = Say("desk-guide-keep-button", value=before[:20]) if before else Say("talk-skip-button")
    parts: list[Part] = [Say(prompt)]
    if before:
        parts += [Say("desk-guide-now"), Quote(before), Say("desk-guide-dash")]
    parse: Callable[[str], str] = web_address if step == "link" else str
    said = talk.read(step, parts, parse=parse, skip=keep, max_length=longest, staff=False)
    if said is None:
        return before
    return "" if said.strip() == NOTHING else said.strip()


def web_address(text: str) -> str:
    """A link that can stand on a button."""
    link = text.strip()
    if link != NOTHING and (not link.startswith("https://") or len(link.split()) != 1 or "." not in link):
        raise Unclear("desk-guide-no-link")
    return link


def ask_role(talk: Talk, old: Guide | None) -> str:
    """Staff, volunteer or partner. The last two see their own sessions only, and nobody leaves that by themselves."""
    if old and sees_only_own(old):
        return old.role
    roles: dict[str, Part] = {role: Say(ROLE_NAMES[role]) for role in ROLES}
    if old is None:
        return talk.choose("role", "desk-guide-which-role", roles, staff=False)
    keep = Say("desk-guide-keep-button", value=talk.wording(roles[old.role]))
    return talk.choose("role", "desk-guide-which-role", roles, skip=keep, default=old.role, staff=False)


# ---------------------------------------------------------------- pausing


def edit(talk: Talk) -> None:
    """`Change` on the card, and `Make my card`."""
    talk.begin("guide")


def pause(talk: Talk) -> None:
    """No new sessions; what is booked stays, and is listed."""
    switch(talk, active=False)


def resume(talk: Talk) -> None:
    """Bookable again."""
    switch(talk, active=True)


def switch(talk: Talk, *, active: bool) -> None:
    guide = me(talk)
    if guide is None:
        old_button(talk)
        return
    saved = talk.library.calendar.save_guide(replace(guide, active=active))
    talk.answer(Say("desk-guide-resumed-toast" if active else "desk-guide-paused-toast"))
    show(talk, saved)
    ahead = [] if active else talk.library.calendar.of_guide(saved)
    if ahead:
        rows = [dated_button(each, f"hours:look:{each.code}") for each in ahead[:MOST_SHOWN]]
        talk.say(Say("desk-guide-still-booked", count=len(ahead)), rows=rows)


ROUTES: dict[str, Callable[..., None]] = {"guide:edit": edit, "guide:pause": pause, "guide:resume": resume}
"""The buttons of the card."""
