"""The house: what the configuration and the texts say, prepared once at start and the same for every update."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from bot.config import Config
from bot.config.sections import Hours as WeekOfHours
from bot.config.values import Span
from bot.delivery.wording import spoken
from bot.faq import Written
from bot.faq_edits import edits_from
from bot.places import place_name, zones_of
from bot.shipped import shipped_folder
from bot.texts import LAST_RESORT, Texts
from flows.desk.clocks import Clocks
from flows.faq import Fact, Faq
from flows.hours import Hours
from flows.partners import Partners
from flows.records import NO_TOPICS, Wording
from flows.tongues import Tongue
from flows.words import Part, Quote, Say

YEARS_OF_HOLIDAYS = 3  # this one and those that somebody may book into
QUIET_QUEUE = "quiet"  # where sensitive talks wait when the library has no sensitive queue of its own


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long things are kept, in days, as people are told."""

    transcripts_days: int
    bookings_days: int
    inactive_days: int
    sensitive_hours: int
    gaps_days: int


@dataclass(frozen=True, slots=True)
class Number:
    """A line that helps now: its name and number."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class Address:
    """An official page, by the name that `link-NAME` words; `site` is how people know it: "vero.fi"."""

    name: str
    url: str

    @property
    def site(self) -> str:
        return self.url.partition("//")[2].removeprefix("www.").rstrip("/")


@dataclass
class House:
    """One library: who it is, when it is open, what it knows, and how it speaks."""

    config: Config
    texts: Texts
    faq: Faq
    hours: Hours
    own_hours: Mapping[str, Hours] = field(default_factory=dict)  # of queues that have their own
    partners: Partners = field(default_factory=Partners)
    bot_name: str = ""
    staff_chat: int = 0
    queue_chats: dict[str, int] = field(default_factory=dict)  # queues that have a staff group of their own
    plain_chats: set[int] = field(default_factory=set)  # staff groups without topics
    paused_chats: set[int] = field(default_factory=set)  # staff groups in which the bot cannot do its work at present
    made: dict[Hashable, Any] = field(default_factory=dict)  # what flows have made of the texts, while they are these
    _lists: dict[str, str] = field(default_factory=dict)

    @classmethod
    def build(cls, config: Config, *, today: date, strict: bool = False) -> House:
        """From the configuration; `strict` texts raise instead of falling back, for tests."""
        library = config.library
        texts = texts_of(library.texts, library.languages, library.timezone, strict)
        faq = faq_of(library.texts, library.languages, json.dumps(facts_of(config), sort_keys=True))
        partners = partners_of(config, today)
        hours, own = hours_of(config, today), queue_hours(config, today)
        own_chats = {queue.key: queue.chat for queue in config.queues if queue.chat}
        return cls(
            config, texts, faq, hours, own, partners, staff_chat=config.telegram.staff_chat or 0, queue_chats=own_chats
        )

    def is_staff(self, chat_id: int) -> bool:
        """Whether staff work in this group: the one of all, or one that a queue has to itself."""
        return chat_id != 0 and (chat_id == self.staff_chat or chat_id in self.queue_chats.values())

    def group_of(self, chat_id: int) -> int:
        """How tickets name a staff group: 0 is the one of all."""
        return 0 if chat_id == self.staff_chat else chat_id

    def place_for(self, queue: str) -> tuple[int, int]:
        """Where a ticket of a queue stands: its group as tickets name it, and `NO_TOPICS` or 0 as its thread."""
        chat = self.queue_chats.get(queue, 0)
        return self.group_of(chat) if chat else 0, NO_TOPICS if (chat or self.staff_chat) in self.plain_chats else 0

    def members_of(self, queue: str) -> tuple[int, ...]:
        """Who alone may work in a queue; nobody named: all staff."""
        return next((each.members for each in self.config.queues if each.key == queue), ())

    def learn(self, wordings: Iterable[Wording], ready: bool = True) -> None:
        """From now on what staff wrote stands on top of all texts and of the search; what they took back is gone.

        With `ready` the search is prepared first: a quarter of a second for each language that changed.
        """
        seen = self.as_if(wordings)
        if ready:
            seen.faq.get_ready()
        self.texts, self.faq, self.made, self._lists = seen.texts, seen.faq, {}, {}

    def as_if(self, wordings: Iterable[Wording]) -> House:
        """The house as it would be with these wordings over what the folders say; this one stays as it is."""
        library, edits = self.config.library, edits_from(wordings)
        texts = texts_of(library.texts, library.languages, library.timezone, self.texts.strict)
        faq = written_in(library.texts, library.languages).faq(facts_of(self.config), edits, like=self.faq)
        return replace(self, texts=texts.edited(edits.sources), faq=faq, made={}, _lists={})

    def quoted(self, part: Part, language: str) -> Quote:
        """A part as it is worded in a language, as it stands on a card."""
        text, entities = spoken(part, lambda say: self.texts.word(language, say.id, say.args))
        return Quote(text, tuple(entities))

    @property
    def name(self) -> str:
        return self.config.library.name

    @property
    def languages(self) -> tuple[str, ...]:
        return self.config.library.languages

    @property
    def zone(self) -> ZoneInfo:
        return self.config.library.timezone

    @property
    def reopen(self) -> timedelta:
        """How long after closing a talk can be gone on with."""
        return self.config.desk.reopen

    def sharing(self, start: str, text: str) -> str:
        """Where Telegram offers to send a deep link of ours on, with a text; "" while we do not know our own name."""
        if not self.bot_name:
            return ""
        link = self.start_link(start)
        return "https://t.me/share/url?" + urlencode({"url": link, "text": text}, quote_via=quote)

    def start_link(self, start: str) -> str:
        """A deep link of ours, for one person to open."""
        return f"https://t.me/{self.bot_name}?start={start}"

    @cached_property
    def keeping(self) -> Keeping:
        keep = self.config.retention
        return Keeping(
            keep.transcripts.days,
            keep.bookings.days,
            keep.inactive.days,
            max(1, keep.sensitive // timedelta(hours=1)),
            keep.gaps.days,
        )

    @cached_property
    def clocks(self) -> Clocks:
        """When staff owe an answer."""
        return Clocks(self.hours, self.config.desk, self.own_hours)

    @cached_property
    def quiet_queues(self) -> tuple[str, ...]:
        """The queues whose talks show no name and go soon; sensitive talks wait in the first of them."""
        return (*(queue.key for queue in self.config.queues if queue.sensitive), QUIET_QUEUE)

    @property
    def staff_language(self) -> str:
        """The language of the staff group."""
        return self.config.staff_language

    @property
    def reminder_quiet(self) -> Span | None:
        """The hours in which no reminder goes out; None when it may at any time."""
        return self.config.reminders.quiet

    @cached_property
    def tongues(self) -> tuple[Tongue, ...]:
        """Languages that are recognised when a question is in none of ours; those that are ours have no line to say."""
        return tuple(replace(each, line="") if each.code in self.languages else each for each in known_tongues())

    def numbers_in(self, language: str) -> list[Number]:
        """The crisis lines, named in a language."""
        return [Number(line.name.in_language(language), line.phone) for line in self.config.crisis]

    def links_of(self, names: Iterable[str]) -> list[Address]:
        """The official pages with these names that are known here."""
        return [Address(name, self._addresses[name]) for name in names if self._addresses.get(name)]

    @cached_property
    def _addresses(self) -> Mapping[str, str]:
        """Ours for the library's country, and its own on top; an empty one is left out."""
        country = self.config.library.country or self.config.hours.holidays.partition("-")[0]
        return {**addresses_in(country), **self.config.links}

    def in_all_languages(self, text_id: str) -> str:
        """A list of words, joined over every language and English: people write in the language they write in."""
        if text_id not in self._lists:
            codes = dict.fromkeys((*self.languages, LAST_RESORT))
            self._lists[text_id] = ", ".join(self.texts.word(code, text_id) for code in codes)
        return self._lists[text_id]

    def part(self, part: Part, language: str) -> str:
        """A text of ours, or somebody's words, as plain text."""
        return spoken(part, lambda say: self.texts.word(language, say.id, say.args))[0]

    def place(self, zone: str, language: str) -> str:
        """The town after which a time zone is called."""
        return place_name(zone, language)

    def places(self, typed: str, language: str, now: datetime) -> tuple[str, ...]:
        """The time zones of a town or a country that somebody wrote, the likeliest first."""
        return zones_of(typed, language, now)

    def at(self, text_id: str, at: datetime, zone: ZoneInfo, language: str) -> str:
        """A time as the clocks of another zone show it; the text says how ($at)."""
        return spoken(Say(text_id, at=at), lambda say: self.texts.word(language, say.id, say.args, zone))[0]

    def weekdays(self, language: str) -> list[str]:
        """The names of the days, Monday first, as they stand inside a sentence."""
        names = get_day_names("wide", context="stand-alone", locale=language.replace("-", "_"))
        return [
            names[day].replace("\N{MODIFIER LETTER APOSTROPHE}", "\N{RIGHT SINGLE QUOTATION MARK}") for day in range(7)
        ]


@lru_cache(8)  # a process has one, its tests have many houses
def texts_of(own: Path | None, languages: tuple[str, ...], zone: ZoneInfo, strict: bool) -> Texts:
    """All texts of these languages, ours and on top of them the library's own."""
    folders = [folder for folder in (shipped_folder(), own) if folder]
    return Texts(folders, languages, languages[0], zone=zone, strict=strict)


@lru_cache(8)
def faq_of(own: Path | None, languages: tuple[str, ...], facts: str) -> Faq:
    """The topics of these languages with the facts of the place, which come as JSON."""
    return written_in(own, languages).faq(json.loads(facts))


@lru_cache(8)
def written_in(own: Path | None, languages: tuple[str, ...]) -> Written:
    """What the folders say of the topics."""
    return Written(shipped_folder(), own, languages)


@lru_cache(8)
def addresses_in(country: str) -> Mapping[str, str]:
    """The official pages of a country, by name."""
    listed = tomllib.loads((shipped_folder() / "links.toml").read_text(encoding="utf-8"))["links"]
    return {name: by_country[country] for name, by_country in listed.items() if country in by_country}


def facts_of(config: Config) -> Mapping[str, Fact]:
    """The values that FAQ sentences may name: [facts], and what [library] says of itself."""
    library = config.library
    own = {"website": library.website, "phone": library.phone, "email": library.email, "address": library.address}
    return {name: value for name, value in {**own, **config.facts}.items() if value != ""}


def hours_of(config: Config, today: date) -> Hours:
    """The opening hours with the public holidays of the configured country."""
    return _opening(config.hours, config.library.timezone, config.hours.holidays, today)


def queue_hours(config: Config, today: date) -> Mapping[str, Hours]:
    """The hours of the queues that have their own, with the library's public holidays unless they name others."""
    zone, holidays = config.library.timezone, config.hours.holidays
    own = {queue.key: queue.hours for queue in config.queues if queue.hours is not None}
    return {key: _opening(hours, zone, hours.holidays or holidays, today) for key, hours in own.items()}


def partners_of(config: Config, today: date) -> Partners:
    """Whom the library names when somebody else can help, each with its hours: its own holidays, else the library's."""
    active = [partner for partner in config.partners if partner.active]
    hours = {
        partner.key: _opening(
            partner.hours, config.library.timezone, partner.hours.holidays or config.hours.holidays, today
        )
        for partner in active
        if partner.hours is not None
    }
    return Partners(active, hours)


def _opening(week: WeekOfHours, zone: ZoneInfo, holidays: str, today: date) -> Hours:
    """A week of hours in a zone, closed on its dates and on a country's holidays ("" for none)."""
    spans = {day: [(span.opens, span.closes) for span in week.on(day)] for day in range(7)}
    return Hours(spans, zone, frozenset(week.closed) | holidays_of(holidays, today.year))


@lru_cache(8)
def holidays_of(code: str, year: int) -> frozenset[date]:
    """The public holidays of a country ("FI") or a region ("DE-BY") from this year on; none for ""."""
    if not code:
        return frozenset()
    from holidays import country_holidays  # only a library that names a country pays for the import

    country, _, region = code.partition("-")
    years = range(year, year + YEARS_OF_HOLIDAYS)
    return frozenset(country_holidays(country, subdiv=region or None, years=years))


@lru_cache(1)
def known_tongues() -> tuple[Tongue, ...]:
    """The languages that we recognise without having texts in them."""
    listed = tomllib.loads((shipped_folder() / "tongues.toml").read_text(encoding="utf-8"))
    return tuple(
        Tongue(code, facts["line"], facts.get("letters", ""), frozenset(facts["words"].split()), facts.get("never", ""))
        for code, facts in listed["tongues"].items()
    )
