"""Time zones by the names of places that people know: a town or a country, in their own language.

The names are Unicode's, which come with Babel; a zone goes by the big town that it is called after.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global

LONGEST = 30  # characters of a zone's name that a button can carry
SHORTEST_STEM = 4  # letters that have to be alike before an ending may differ ("Tukholmassa", "Швеції")
ENDING = 2  # letters at a name's end that an inflected form may change
LONGEST_PREPOSITION = 3  # letters: "у Швеції", "in Sweden"
SEASON = timedelta(days=91)
OTHER_NAMES = {"GB": ("UK", "England", "Englanti", "Англія"), "US": ("USA", "США"), "CZ": ("Czech Republic",)}
"""What people call countries, besides the names that Unicode has for them."""
CAPITALS = (
    *("Kyiv", "Warsaw", "Berlin", "Madrid", "Lisbon", "Moscow", "New_York", "Chicago", "Denver", "Los_Angeles"),
    *("Toronto", "Winnipeg", "Edmonton", "Vancouver", "Halifax", "Sydney", "Sao_Paulo", "Santiago"),
)
"""Of the zones of a country these are named first."""


def place_name(zone: str, language: str) -> str:
    """The town that a zone is called after, as people of this language write it: "Tukholma"."""
    known = _locale(language).time_zones
    for name in (zone, *_old_names().get(zone, ())):
        city = known.get(name, {}).get("city")
        if city:
            return str(city)
    return zone.rpartition("/")[2].replace("_", " ")


def zones_of(typed: str, language: str, now: datetime) -> tuple[str, ...]:
    """The zones of a town or a country that somebody wrote, the likeliest first; none for a place that is not known.

    Of those that go alike from `now` on one is enough. Also "in Sweden" is understood, and an ending: "Ruotsissa".
    """
    wanted = _folded(typed)
    first, _, rest = wanted.partition(" ")
    found = _found(wanted, language) or (_found(rest, language) if len(first) <= LONGEST_PREPOSITION else ())
    going_alike = {_offsets(zone, now): zone for zone in reversed(found)}
    return tuple(zone for zone in found if zone in going_alike.values())


def _offsets(zone: str, now: datetime) -> tuple[timedelta | None, ...]:
    """How far a zone's clocks are from world time in the seasons to come."""
    return tuple((now + season * SEASON).astimezone(ZoneInfo(zone)).utcoffset() for season in range(5))


def _found(wanted: str, language: str) -> tuple[str, ...]:
    """All zones of the names that are most like what was written."""
    if len(wanted) < 2:
        return ()
    found: dict[str, int] = {}
    for name, zones in _index(language).items():
        likeness = _alike(wanted, name)
        for zone in zones if likeness else ():
            found[zone] = max(likeness, found.get(zone, 0))
    best = max(found.values(), default=0)
    return tuple(zone for zone, likeness in found.items() if likeness == best)


def is_zone(name: str) -> bool:
    """Whether this machine's zone data know a zone of this name."""
    try:
        return bool(name) and ZoneInfo(name) is not None
    except (KeyError, ValueError, OSError):
        return False


def _alike(wanted: str, name: str) -> int:
    """3 for the very name, 2 for one that begins so, 1 for one with another ending; 0 for a different one."""
    if wanted == name:
        return 3
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(wanted, name, strict=False)))
    if shared == len(wanted) and shared >= SHORTEST_STEM:
        return 2
    return 1 if shared >= max(SHORTEST_STEM, len(name) - ENDING) else 0


@lru_cache(16)
def _index(language: str) -> Mapping[str, tuple[str, ...]]:
    """The folded names of towns and countries, in this language and in English, with their zones."""
    index: dict[str, dict[str, None]] = defaultdict(dict)
    zones = sorted(_zones(), key=_rank)
    for code in dict.fromkeys((language, "en")):
        territories = _locale(code).territories
        for zone in zones:
            country = _zones()[zone]
            towns = (each.rpartition("/")[2].replace("_", " ") for each in (zone, *_old_names().get(zone, ())))
            names = (place_name(zone, code), territories.get(country, ""), *towns, *OTHER_NAMES.get(country, ()))
            for name in filter(None, names):
                index[_folded(name)][zone] = None
    return {name: tuple(zones) for name, zones in index.items()}


def _rank(zone: str) -> int:
    """Which zones are named first."""
    town = zone.rpartition("/")[2]
    return CAPITALS.index(town) if town in CAPITALS else len(CAPITALS)


@lru_cache(1)
def _zones() -> Mapping[str, str]:
    """The zones of the world with the countries they lie in."""
    listed = get_global("zone_territories")
    return {
        zone: country
        for zone, country in listed.items()
        if "/" in zone and len(zone) <= LONGEST and country not in ("001", "AQ") and is_zone(zone)
    }


@lru_cache(1)
def _old_names() -> Mapping[str, tuple[str, ...]]:
    """What zones were called before: Unicode goes on using those names."""
    names: dict[str, tuple[str, ...]] = {}
    for old, new in get_global("zone_aliases").items():
        names[new] = (*names.get(new, ()), old)
    return names


def _folded(text: str) -> str:
    """Without case, accents, punctuation and blanks at its ends; й and ї stay the letters that they are."""
    kept = []
    for sign in unicodedata.normalize("NFC", text.casefold()):
        bare = unicodedata.normalize("NFD", sign)[0] if sign.isascii() or "\u00c0" <= sign <= "\u024f" else sign
        kept.append(bare if bare.isalnum() else " ")
    return " ".join("".join(kept).split())


@lru_cache(16)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
