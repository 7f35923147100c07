"""Time zones: who is elsewhere chooses a place under `/language`, and reads two times: the library's, which counts, and their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from flows.talk import Talk, Unclear
from flows.words import Button, Part, Say

COMMON = (
    *("Europe/Helsinki", "Europe/Kyiv", "Europe/Stockholm", "Europe/Warsaw", "Europe/London"),
    *("America/New_York", "Asia/Bangkok"),
)
"""Where people of our libraries mostly are when they are away; what comes first is offered first."""
OFFERED = 4
OWN, OTHER = "own", "other"


# ---------------------------------------------------------------- telling a time


def chosen(talk: Talk) -> ZoneInfo | None:
    """The zone of the place that the reader chose; None when that is the library's."""
    zone = zone_named(talk.patron.zone)
    return zone if zone is not None and zone.key != talk.library.house.zone.key else None


@lru_cache(64)
def zone_named(name: str) -> ZoneInfo | None:
    """A zone that is stored, as long as the zone data of this machine know it."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def when(talk: Talk, at: datetime, *, twice: bool = False) -> list[Say]:
    """Day and time by the library's clocks, and for who is elsewhere by their own; `twice`: the clocks show it twice."""
    zone = chosen(talk)
    elsewhere = zone is not None and differs(talk, at)
    return [
        Say("zone-here" if elsewhere else "book-line-when", at=at),
        *([Say("book-line-twice")] if twice else []),
        *theirs(talk, at),
    ]


def theirs(talk: Talk, at: datetime) -> list[Say]:
    """A line with the time that the reader's own clocks show; none for who reads the library's."""
    zone = chosen(talk)
    if zone is None:
        return []
    house = talk.library.house
    place = house.place(zone.key, talk.language)
    if not differs(talk, at):
        return [Say("zone-same", place=place)]
    same_day = at.astimezone(house.zone).date() == at.astimezone(zone).date()
    text = "zone-clock" if same_day else "zone-daytime"
    return [Say("zone-there", place=place, time=house.at(text, at, zone, talk.language))]


def differs(talk: Talk, at: datetime) -> bool:
    """Whether the reader's clocks show another time than the library's at an instant."""
    zone = chosen(talk)
    return zone is not None and at.astimezone(zone).utcoffset() != at.astimezone(talk.library.house.zone).utcoffset()


def note(talk: Talk, at: datetime) -> list[Part]:
    """Above times on buttons, which are the library's: where one's own will stand."""
    zone = chosen(talk)
    if zone is None or not differs(talk, at):
        return []
    return [Say("zone-note", place=talk.library.house.place(zone.key, talk.language))]


# ---------------------------------------------------------------- choosing a place


def button() -> Button:
    """The way here, below the languages."""
    return Button(Say("zone-button"), "home:zone")


def begin(talk: Talk) -> None:
    """`My time zone`."""
    talk.begin("zone")


def zone(talk: Talk) -> None:
    """Where are you? One of a few places, or any that one writes."""
    house = talk.library.house
    near = [each for each in COMMON if each != house.zone.key][:OFFERED]
    offered: dict[str, Part] = {OWN: Say("zone-own-button", clock=clock(talk, house.zone.key))}
    offered |= {each: label(talk, each) for each in near}
    place = talk.choose("place", "zone-ask", {**offered, OTHER: Say("zone-other-button")})
    name = somewhere(talk) if place == OTHER else place
    talk.patron = replace(talk.patron, zone="" if name in (OWN, house.zone.key) else name)
    talk.say(*told(talk), rows=talk.way_on)


def somewhere(talk: Talk) -> str:
    """Another place, in one's own words; one of several when a country has more than one time."""
    house, language = talk.library.house, talk.language

    def known(typed: str) -> tuple[str, ...]:
        found = house.places(typed, language, talk.now)
        if not found:
            raise Unclear("zone-unknown")
        return found

    found = talk.read("town", "zone-town", parse=known, max_length=60)
    return talk.choose("which", "zone-which", {each: label(talk, each) for each in found})


def label(talk: Talk, zone: str) -> Part:
    """A place with what its clocks show now: so people see whether it is theirs."""
    return Say("zone-place-button", place=talk.library.house.place(zone, talk.language), clock=clock(talk, zone))


def clock(talk: Talk, zone: str) -> str:
    """What the clocks of a zone show now."""
    return talk.library.house.at("zone-clock", talk.now, ZoneInfo(zone), talk.language)


def told(talk: Talk) -> list[Say]:
    """What was chosen, with both clocks."""
    house, mine = talk.library.house, chosen(talk)
    if mine is None:
        return [Say("zone-chosen-own", here=clock(talk, house.zone.key))]
    place, here = house.place(mine.key, talk.language), clock(talk, house.zone.key)
    if not differs(talk, talk.now):
        return [Say("zone-chosen-same", place=place, here=here)]
    return [Say("zone-chosen", place=place, here=here, there=clock(talk, mine.key))]


ROUTES: dict[str, Callable[..., None]] = {"home:zone": begin}
SCRIPTS: dict[str, Callable[..., None]] = {"zone": zone}
