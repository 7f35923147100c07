"""The sections of config.toml about the service: who the library is, hours, desk, sessions, reminders, notices."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    ValidationInfo,
    field_validator,
    model_validator,
)

from bot.config.values import (
    Count,
    DaySpan,
    Duration,
    File,
    Key,
    Named,
    OpenDuration,
    OpenTime,
    Quiet,
    Rate,
    Span,
    Text,
    Words,
    Zone,
    expected,
)
from bot.shipped import languages_in, shipped_folder

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NOTHING = Words({})


class Section(BaseModel):
    """A table of the file: nothing unknown in it, nothing changed after it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True, hide_input_in_errors=True)


def is_web_address(value: str) -> str:
    if value and not re.fullmatch(r"https?://[^\s/]+\S*", value):
        raise expected('an address that begins with "https://"')
    return value


def is_phone(value: str) -> str:
    if value and not re.fullmatch(r"\+?[0-9][0-9 ()/-]{1,30}", value):
        raise expected('a phone number such as "+358 8 123 4567"')
    return value


def is_email(value: str) -> str:
    if value and not re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", value):
        raise expected('an e-mail address such as "library@example.org"')
    return value


WebAddress = Annotated[Text, AfterValidator(is_web_address)]
Phone = Annotated[Text, AfterValidator(is_phone)]
Email = Annotated[Text, AfterValidator(is_email)]
Languages = tuple[Annotated[Text, Field(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")], ...]


class LibrarySettings(Section):
    """Who the library is. `texts` is a folder of its own texts, FAQ entries and languages, which win over ours.

    `country` says whose official pages answers name; without it, that of the public holidays.
    """

    name: Annotated[Text, Field(min_length=1, max_length=60)] = "Our library"
    timezone: Zone = Field(default="Europe/Helsinki")  # type: ignore[assignment]  # validated like any other value
    texts: File | None = None
    languages: Languages = ("en", "fi", "sv", "uk")
    country: Annotated[Text, Field(pattern=r"^([A-Z]{2})?$")] = ""
    phone: Phone = ""
    email: Email = ""
    website: WebAddress = ""
    address: Text = ""

    @field_validator("texts", mode="before")
    @classmethod
    def _none_when_empty(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("texts")
    @classmethod
    def _is_there(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_dir():
            raise expected("a folder that is there")
        return value

    @field_validator("languages")
    @classmethod
    def _have_texts(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        known = languages_in(shipped_folder(), info.data.get("texts"))
        if not value or len(set(value)) < len(value) or not set(value) <= set(known):
            raise expected("at least one language and each once, of: " + ", ".join(f'"{code}"' for code in known))
        return value


class Hours(Section):
    """Opening hours in the library's wall time. A day left out is closed; `holidays` names a country such as "FI"."""

    mon: tuple[DaySpan, ...] = ()
    tue: tuple[DaySpan, ...] = ()
    wed: tuple[DaySpan, ...] = ()
    thu: tuple[DaySpan, ...] = ()
    fri: tuple[DaySpan, ...] = ()
    sat: tuple[DaySpan, ...] = ()
    sun: tuple[DaySpan, ...] = ()
    closed: tuple[date, ...] = ()
    holidays: Text = ""

    @field_validator(*WEEKDAYS)
    @classmethod
    def _in_order(cls, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        if any(later.opens < earlier.closes for earlier, later in pairwise(spans)):
            raise expected("spans in order that do not overlap")
        return spans

    @field_validator("holidays")
    @classmethod
    def _a_country_we_know(cls, code: str) -> str:
        if code:
            from holidays.registry import COUNTRIES  # only a library that names a country pays for the import

            country, _, region = code.partition("-")
            if country not in {entry[1] for entry in COUNTRIES.values()} or (region and not region.isalnum()):
                raise expected('the code of a country such as "FI" or "DE-BY", or ""')
        return code

    def on(self, weekday: int) -> tuple[Span, ...]:
        """The spans of a weekday, 0 being Monday; holidays and closures are not looked at."""
        spans: tuple[Span, ...] = getattr(self, WEEKDAYS[weekday])
        return spans


def usual_hours() -> Hours:
    """What holds while the file has no [hours] at all: Monday to Friday, ten to six."""
    spans = (Span(10 * 60, 18 * 60),)
    return Hours(mon=spans, tue=spans, wed=spans, thu=spans, fri=spans)


class DeskSettings(Section):
    """How soon staff answers. The first four count open time; idle times and `reopen` run on the wall clock."""

    choice_after: OpenDuration = OpenTime(hours=timedelta(seconds=90))
    first_answer: OpenDuration = OpenTime(hours=timedelta(minutes=10))
    next_answer: OpenDuration = OpenTime(hours=timedelta(minutes=10))
    message_answer: OpenDuration = OpenTime(days=2)
    idle_warning: Duration = timedelta(hours=24)
    idle_close: Duration = timedelta(hours=48)
    reopen: Duration = timedelta(days=7)
    per_person: Count = 3
    language: Text = ""

    @model_validator(mode="after")
    def _warned_before_closed(self) -> DeskSettings:
        if self.idle_close <= self.idle_warning:
            raise expected("a time longer than idle_warning", key="idle_close")
        return self


class Queue(Section):
    """A queue of the desk. Without `hours` it has the library's; without `chat` it works in the one staff group."""

    key: Key
    name: Named = NOTHING
    languages: Languages = ()
    hours: Hours | None = None
    chat: Annotated[StrictInt, Field(lt=0)] | None = None
    sensitive: StrictBool = False
    members: tuple[Count, ...] = ()


Channel = Literal["phone", "video", "chat", "library"]


class Service(Section):
    """A kind of session to book. `buffer` is kept free after each; `link` is a room or a template with {token}."""

    key: Key
    name: Named = NOTHING
    minutes: Annotated[StrictInt, Field(ge=5, le=480)] = 30
    buffer: Duration = timedelta(minutes=15)
    channels: Annotated[tuple[Channel, ...], Field(min_length=1)] = ("phone", "video", "chat", "library")
    languages: Languages = ()
    link: WebAddress = ""
    notice: Duration = timedelta(hours=24)
    horizon: Duration = timedelta(days=30)
    move_until: Duration = timedelta(hours=2)
    cancel_until: Duration = timedelta(0)
    per_patron: Count = 2
    group: StrictBool = False


def usual_services() -> tuple[Service, ...]:
    """The sessions that the FAQ offers to book; a file with its own [[services]] names all it has."""
    keys = ("reading-guide", "digital-help", "library-help", "public-service-help")
    return tuple(Service(key=key) for key in keys)


class Reminders(Section):
    """When people are reminded, before the start. A reminder in the quiet hours goes out as they begin."""

    session: tuple[Duration, ...] = (timedelta(hours=24), timedelta(hours=2))
    event: tuple[Duration, ...] = (timedelta(hours=24), timedelta(hours=1))
    circle: tuple[Duration, ...] = (timedelta(days=7), timedelta(hours=24), timedelta(hours=1))
    unit: tuple[Duration, ...] = (timedelta(days=2), timedelta(hours=1))
    quiet: Quiet = Span(21 * 60, 8 * 60)


class Notices(Section):
    """Event notices to those who asked: topics to choose from, quiet hours, pace, a second person's approval."""

    topics: tuple[Key, ...] = ("reading", "authors", "children", "language", "digital", "work", "community")
    quiet: Quiet = Span(20 * 60, 9 * 60)
    per_second: Rate = 20.0
    approval: StrictBool = False


class Retention(Section):
    """How long things are kept: talks after closing, sensitive ones, past bookings, people who write no more, gaps of the FAQ."""

    transcripts: Duration = timedelta(days=30)
    sensitive: Duration = timedelta(hours=24)
    bookings: Duration = timedelta(days=180)
    inactive: Duration = timedelta(days=730)
    gaps: Duration = timedelta(days=90)
