"""Days and times as people of a language write them; each is a function that texts may call: { DAYTIME($opens) }.

The four languages have wordings of their own, since general ones are stiff ("23. marraskuuta 2026 10.00.00"). One that
is added as a folder of texts gets the general ones of Babel. Years are told where the day may be far away (DATE).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache, partial
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from fluent.runtime.types import FluentNone, FluentType

GAP = "…"
"""Stands for what could not be said at all."""


@dataclass(frozen=True, slots=True)
class Moment(FluentType):
    """A day, or a day and time, in the wall time of the one who reads it: what datetimes become inside a text."""

    at: datetime | date
    language: str

    def format(self, locale: Any) -> str:
        """How it stands in a text that calls no function: { $at }."""
        return say("DAYTIME" if isinstance(self.at, datetime) else "DAY", self.language, self.at)


Patterns = Mapping[str, str]

# Unicode date patterns. A time stays on the line of its "klo" (no-break space). `on` begins a day inside a sentence ("we
# open on Monday"), `day` stands by itself.
ENGLISH: Patterns = {
    "day": "EEEE d MMMM",
    "on": "'on' EEEE d MMMM",
    "date": "d MMMM y",
    "clock": "HH:mm",
    "between": " 'at'\u00a0",
    "moment": "EEE d MMM, HH:mm",
}
FINNISH: Patterns = {
    "day": "cccc d. MMMM",
    "on": "EEEE d. MMMM",
    "date": "d. MMMM y",
    "clock": "H.mm",
    "between": " 'klo'\u00a0",
    "moment": "ccc d.M. 'klo'\u00a0H.mm",
}
SWEDISH: Patterns = {
    "day": "EEEE d MMMM",
    "on": "EEEE 'den' d MMMM",
    "date": "d MMMM y",
    "clock": "HH.mm",
    "between": " 'kl.'\u00a0",
    "moment": "EEE d/M 'kl.'\u00a0HH.mm",
}
UKRAINIAN: Patterns = {
    "day": "EEEE, d MMMM",
    "on": "'у' EEEE, d MMMM",
    "date": "d MMMM y 'р.'",
    "clock": "HH:mm",
    "between": ", 'о'\u00a0",
    "moment": "ccc d MMM, HH:mm",
}
PATTERNS: Mapping[str, Patterns] = {"en": ENGLISH, "fi": FINNISH, "sv": SWEDISH, "uk": UKRAINIAN}
UKRAINIAN_ON = {"середа": "середу", "пʼятниця": "пʼятницю", "субота": "суботу", "неділя": "неділю"}

FORMS = ("DAYTIME", "DAY", "DATE", "CLOCK", "MOMENT")
"""What texts may call: day and time, day, day with its year, time of day, and a short day and time for lists."""


def functions(language: str) -> dict[str, Callable[..., Any]]:
    """The functions that texts of this language may call. Each takes a DateTime; DAYTIME and DAY also `form: "on"`."""
    return {form: partial(_call, form, language) for form in FORMS}


def _call(form: str, language: str, moment: Any, /, **options: Any) -> Any:
    if isinstance(moment, FluentNone) or moment == GAP:
        return moment  # a missing variable was reported already
    inside = options.pop("form", "")
    if options or inside not in ("", "on") or (inside and form not in ("DAYTIME", "DAY")):
        raise TypeError(f"{form} does not take these options")
    if not isinstance(moment, Moment) or (
        form in ("DAYTIME", "CLOCK", "MOMENT") and not isinstance(moment.at, datetime)
    ):
        raise TypeError(f"{form} takes a DateTime")
    return say(form, language, moment.at, on=bool(inside))


def say(form: str, language: str, at: datetime | date, *, on: bool = False) -> str:
    """A moment in words; its own wall time is shown, no zone is looked at. `on` is the form for inside a sentence."""
    wall = at.replace(tzinfo=None) if isinstance(at, datetime) else datetime(at.year, at.month, at.day)  # noqa: DTZ001
    return _said(form, language, wall, on)


@lru_cache(2_000)  # the same hours are told again and again
def _said(form: str, language: str, wall: datetime, on: bool) -> str:
    locale = _locale(language)
    patterns = PATTERNS.get(locale.language)
    if patterns is None:
        return _generally(form, wall, locale)
    day = "on" if on else "day"
    pattern = {
        "DAYTIME": patterns[day] + patterns["between"] + patterns["clock"],
        "DAY": patterns[day],
        "DATE": patterns["date"],
        "CLOCK": patterns["clock"],
        "MOMENT": patterns["moment"],
    }[form]
    return _inflected(format_datetime(wall, pattern, locale=locale), locale.language, wall, on)


def _inflected(text: str, language: str, wall: datetime, on: bool) -> str:
    """What patterns cannot say. Finnish: "sunnuntaina", which Babel's data lacks. Ukrainian: days in the accusative after
    "у", and "об 11:00" before the vowel.
    """
    if language == "fi" and on:
        return re.sub(r"\bsunnuntai\b", "sunnuntaina", text)
    if language != "uk":
        return text
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "ʼ")
    if on:
        for nominative, accusative in UKRAINIAN_ON.items():
            text = text.replace(f"у {nominative}", f"у {accusative}")
    if wall.hour == 11:
        text = text.replace(", о\u00a011:", ", об\u00a011:")
    return text.replace("ʼ", "\N{RIGHT SINGLE QUOTATION MARK}")


def _generally(form: str, wall: datetime, locale: Locale) -> str:
    """The locale's own forms: a full date without seconds and zone, or a short one."""
    clock = format_datetime(wall, str(locale.time_formats["short"].pattern), locale=locale)
    if form == "CLOCK":
        return clock
    if form == "MOMENT":
        return f"{format_date(wall, 'short', locale=locale)} {clock}"
    day = format_date(wall, "long" if form == "DATE" else "full", locale=locale)
    return day if form != "DAYTIME" else f"{day} {clock}"


@lru_cache(100)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")
