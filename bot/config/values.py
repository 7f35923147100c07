"""The small values a config.toml is made of: durations, spans of a day, zones, words in several languages, files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator, Field, PlainSerializer, PlainValidator, StrictInt, StrictStr, ValidationInfo
from pydantic_core import PydanticCustomError

DAY = 24 * 60  # minutes
LONGEST_FACT = 200  # characters
UNITS = {"s": timedelta(seconds=1), "m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
RENAMED_ZONES = {"Europe/Kiev": "Europe/Kyiv"}  # newer zone data may come without the old name, older without the new

DURATION = re.compile(r"(\d{1,6})([smhd])")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
SPAN = re.compile(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


def expected(what: str, key: str = "") -> PydanticCustomError:
    """The error that says what should stand here; `key` names the key when a whole section was looked at."""
    return PydanticCustomError("expected", "{what}", {"what": what, "key": key})


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one day in wall time, in minutes since midnight; `closes` may be 1440 (24:00)."""

    opens: int
    closes: int

    def __str__(self) -> str:
        return f"{self.opens // 60:02}:{self.opens % 60:02}-{self.closes // 60:02}:{self.closes % 60:02}"


@dataclass(frozen=True, slots=True)
class OpenTime:
    """Time that runs only while the desk is open: `days` open days, or `hours` of open time. One of the two is zero."""

    days: int = 0
    hours: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Words:
    """A few words of the library's own: one text for every language (under the key ""), or one for each."""

    by_language: Mapping[str, str]

    def in_language(self, language: str) -> str:
        """The text in this language, else the one for all, else the first that there is; "" when there is none."""
        texts = self.by_language
        base = language.partition("-")[0]
        return texts.get(language) or texts.get(base) or texts.get("") or next(iter(texts.values()), "")

    def __bool__(self) -> bool:
        return any(self.by_language.values())


def parse_duration(value: Any) -> timedelta:
    """ "90s", "10m", "24h" or "30d" as a timedelta."""
    if isinstance(value, timedelta):
        return value
    match = DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise expected('a duration such as "90s", "10m", "24h" or "30d"')
    return int(match[1]) * UNITS[match[2]]


def parse_open_time(value: Any) -> OpenTime:
    """A duration of open time; a day in it is an open day, so "2d" and "48h" differ."""
    if isinstance(value, OpenTime):
        return value
    length = parse_duration(value)
    return OpenTime(days=length.days) if str(value).strip().endswith("d") else OpenTime(hours=length)


def _clock_times(value: Any, example: str) -> tuple[int, int]:
    match = SPAN.fullmatch(value.replace(" ", "")) if isinstance(value, str) else None
    if match is None:
        raise expected(f'two clock times such as "{example}"')
    start, end = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
    if start >= DAY or end > DAY:
        raise expected("clock times from 00:00 to 24:00")
    return start, end


def parse_span(value: Any) -> Span:
    """ "10:00-14:00" as a span of one day; "24:00" may end it."""
    if isinstance(value, Span):
        return value
    start, end = _clock_times(value, "10:00-14:00")
    if start >= end:
        raise expected("a span that ends after it begins, on the same day")
    return Span(start, end)


def parse_quiet(value: Any) -> Span | None:
    """Quiet hours such as "21:00-08:00", usually over midnight (then `opens` > `closes`); "" for none."""
    if value is None or value == "" or isinstance(value, Span):
        return value or None
    start, end = _clock_times(value, "21:00-08:00")
    if start == end % DAY:
        raise expected('quiet hours that leave some of the day, or "" for none')
    return Span(start, end % DAY)


def parse_zone(value: Any) -> ZoneInfo:
    """An IANA zone by its name. An old name gives the zone under its new one."""
    if isinstance(value, ZoneInfo):
        return value
    try:
        return ZoneInfo(RENAMED_ZONES.get(value, value))
    except Exception:  # unknown names, folders and wrong types each raise something else
        names = available_timezones()
    if not names:
        raise expected("zone data, which is missing here: install the package tzdata")
    near = get_close_matches(str(value), names, n=1)
    raise expected('a time zone such as "Europe/Helsinki"' + (f'; the nearest one is "{near[0]}"' if near else ""))


def parse_words(value: Any) -> Words:
    """A text, or a table of texts by language code."""
    if isinstance(value, Words):
        return value
    if isinstance(value, str):
        return Words({"": value} if value else {})
    if isinstance(value, dict) and all(LANGUAGE.fullmatch(code) and isinstance(value[code], str) for code in value):
        return Words(dict(value))
    raise expected('a text, or one for each language: { en = "…", fi = "…" }')


def parse_fact(value: Any) -> str | int | dict[str, str]:
    """A value that answers may name: a text, a number, or a text for each language."""
    texts = list(value.values()) if isinstance(value, dict) else [value]
    by_language = not isinstance(value, dict) or (value and all(LANGUAGE.fullmatch(code) for code in value))
    if by_language and all(isinstance(text, str) and len(text) <= LONGEST_FACT for text in texts):
        return dict(value) if isinstance(value, dict) else str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise expected(
        f"a text of at most {LONGEST_FACT} characters in quotes, or a whole number, or such a text for each language"
    )


def under_the_folder(value: Any, info: ValidationInfo) -> Any:
    """A path; a relative one starts at the folder of the config file, wherever the bot was started from."""
    if not isinstance(value, str | Path):
        return value
    if not str(value).strip():
        raise expected("the path of a file or folder")
    return folder(info) / Path(value).expanduser()


def folder(info: ValidationInfo) -> Path:
    """The folder of the config file that is being read; the current one when there is no file."""
    return Path((info.context or {}).get("folder", ".")).absolute()


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
OpenDuration = Annotated[OpenTime, BeforeValidator(parse_open_time)]
DaySpan = Annotated[Span, BeforeValidator(parse_span)]
Quiet = Annotated[Span | None, BeforeValidator(parse_quiet)]
Zone = Annotated[ZoneInfo, BeforeValidator(parse_zone), PlainSerializer(lambda zone: zone.key)]
Named = Annotated[Words, BeforeValidator(parse_words)]
FactValue = Annotated[str | int | dict[str, str], PlainValidator(parse_fact)]
File = Annotated[Path, BeforeValidator(under_the_folder)]
Count = Annotated[StrictInt, Field(ge=1)]
Rate = Annotated[float, Field(strict=True, gt=0)]
Text = StrictStr
Key = Annotated[StrictStr, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=30)]
