"""Books brought home: somebody says that they are interested, and staff call.

Only that: address, reasons and all that is to be agreed on are for the telephone. Nobody is asked why.
"""

from __future__ import annotations

from hashlib import blake2s

from flows import cards
from flows.desk.patron import hand_over, parse_phone
from flows.profile import told
from flows.records import Asked
from flows.talk import Talk, Unclear
from flows.words import Heading, Lines, Part, Quote, Say

CARD = "home-service"
"""The topic that tells about it."""

WHO = {"now": "home-service-now-button", "long": "home-service-long-button", "other": "home-service-other-button"}
AGREED = {"yes": "home-service-agreed-button", "not-yet": "home-service-not-yet-button"}
THINGS = {
    "book": "profile-book-button",
    "large-print": "profile-large-print-button",
    "easy": "profile-easy-button",
    "audio": "profile-audio-button",
    "music-films": "home-service-music-button",
    "magazines": "home-service-magazines-button",
}
WHEN = {
    "any": "home-service-any-time-button",
    "morning": "home-service-morning-button",
    "afternoon": "home-service-afternoon-button",
}
FOR_STAFF = {
    "now": "home-service-staff-now",
    "long": "home-service-staff-long",
    "other": "home-service-staff-for-other",
    "any": "home-service-staff-any-time",
    "morning": "home-service-staff-morning",
    "afternoon": "home-service-staff-afternoon",
}
CHANGES = {
    "area": "home-service-change-area-button",
    "town": "home-service-change-area-button",
    "things": "home-service-change-things-button",
    "name": "home-service-change-name-button",
    "phone": "home-service-change-phone-button",
    "when": "home-service-change-when-button",
}
ELSEWHERE = "elsewhere"
LONGEST_AREA = 60  # characters
LONGEST_NAME = 60
CALL_WITHIN = 5  # open days, as patrons are told


def begin(talk: Talk) -> None:
    """From the menu, a card or a link."""
    talk.begin("home-service")


def home_service(talk: Talk) -> None:
    """The dialogue. Who asks for somebody else asks them first: before that, nothing about them is heard."""
    who = talk.choose("who", "home-service-who", WHO)
    if who == "other" and talk.choose("agreed", "home-service-agreed", AGREED) == "not-yet":
        talk.say("home-service-ask-first")
        cards.show(talk, CARD)
        return
    area = choose_area(talk)
    things = talk.choose("things", "home-service-things", THINGS, several=True, skip="talk-skip-button")
    name = talk.read("name", "home-service-name", max_length=LONGEST_NAME)
    phone = talk.read("phone", "home-service-phone", parse=parse_phone)
    when = talk.choose("when", "home-service-when", WHEN)
    talk.review("check", summary(talk, area, things, name, phone, when), CHANGES)
    tell_staff(talk, who, area, things, name, phone, when)
    talk.say("home-service-done")
    talk.library.tallies.count("home-service", "asked", talk.language)


def choose_area(talk: Talk) -> str:
    """The part of town: one that the directory names, or in one's own words."""
    areas = sorted({partner.area for partner in talk.library.house.partners.entries if partner.area})
    offered: dict[str, Part] = {key_of(area): Quote(area) for area in areas}
    if not offered:
        return talk.read("town", "home-service-town", parse=parse_area)
    offered[ELSEWHERE] = Say("home-service-elsewhere-button")
    chosen = talk.choose("area", "home-service-area", offered)
    by_key = {key_of(area): area for area in areas}
    return by_key[chosen] if chosen in by_key else talk.read("town", "home-service-town", parse=parse_area)


def key_of(area: str) -> str:
    """An area as a button names it: always the same for the same name."""
    return blake2s(area.encode(), digest_size=6).hexdigest()


def parse_area(text: str) -> str:
    """A part of town; an address is kindly refused, since it does not belong into a chat."""
    written = " ".join(text.split())
    if any(char.isdecimal() for char in written) or len(written) > LONGEST_AREA:
        raise Unclear("home-service-no-address")
    return written


def summary(talk: Talk, area: str, things: tuple[str, ...], name: str, phone: str, when: str) -> list[Part]:
    """What the patron sees before it is sent."""
    lines = [Say("home-service-line-area", what=area)]
    lines += [Say("home-service-line-things", what=told(things, THINGS, talk.wording))] if things else []
    lines += [Say("home-service-line-call", name=name, phone=phone), Say(FOR_STAFF[when])]
    return [Heading(Say("home-service-check")), Lines(tuple(lines))]


def tell_staff(talk: Talk, who: str, area: str, things: tuple[str, ...], name: str, phone: str, when: str) -> None:
    """A ticket with all that is needed for a call."""
    house = talk.library.house
    wished = told(things, THINGS, lambda part: house.part(part, house.staff_language))
    hand_over(
        talk,
        Asked(0),
        Heading(Say("home-service-staff")),
        Say(FOR_STAFF[who]),
        Say("home-service-line-area", what=area),
        *([Say("home-service-line-things", what=wished)] if things else []),
        Say("home-service-line-call", name=name, phone=phone),
        Say(FOR_STAFF[when]),
        days=CALL_WITHIN,
    )
