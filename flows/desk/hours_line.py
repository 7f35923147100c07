"""One line of hours, as staff write it: `mon,wed 10:00-12:00 reading-guide`, `off 24.12.`, `extra sat 28.11. 10-14`, `clear mon`.

Days, times and services may stand in any order behind the word that begins the line; blanks, commas, dots and kinds of
dashes do not matter. What cannot be read raises `Unclear` with what was found and what is expected.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.hours import Span, clock_text
from flows.slots import joined
from flows.talk import Unclear

DAY = timedelta(days=1)
MIDNIGHT = 1440  # minutes: the one that ends a day
MOST_DAYS = 60  # of one `off`: a summer, not a slip of the pen
LONGEST_FOUND = 30  # characters of what was written that are told back
SHORTEST_BEGINNING = 2  # letters of a weekday

OFF, EXTRA, CLEAR = "off", "extra", "clear"
ENGLISH_WEEKDAYS = "mon monday, tue tuesday, wed wednesday, thu thursday, fri friday, sat saturday, sun sunday"
"""Weekdays as the command is documented; those of the staff's own language stand beside them."""


@dataclass(frozen=True, slots=True)
class Weekly:
    """These hours on these weekdays (Monday is 0), instead of the ones that were there; without spans there are none."""

    weekdays: tuple[int, ...]
    spans: tuple[Span, ...] = ()
    service: str | None = None  # None: not named; of `clear`, whatever the hours were for


@dataclass(frozen=True, slots=True)
class SomeDays:
    """Days that are not like the others: `off` or `extra`, or with `clear` like the others again. Without spans, the whole day."""

    kind: str
    days: tuple[date, ...]
    spans: tuple[Span, ...]


Change = Weekly | SomeDays


@dataclass(frozen=True, slots=True)
class Reader:
    """What a line may say: names of the weekdays and of what begins a line, the services, and which day it is."""

    today: date
    services: tuple[str, ...] = ()
    weekdays: str = ENGLISH_WEEKDAYS
    words: tuple[tuple[str, str], ...] = ()  # (kind, other words for it, with commas)

    def line(self, text: str) -> Change:
        """A whole line. Raises `Unclear`."""
        kind, rest = self._kind(unified(text))
        spans, rest = spans_in(rest)
        days, rest = self._days(rest)
        weekdays, service, unknown = self._names(rest)
        if unknown:
            raise self._strange(kind, unknown)
        if kind in (OFF, EXTRA) or (kind == CLEAR and days):
            return self._some_days(kind, days, spans, weekdays)
        if days:
            raise Unclear("desk-hours-date-needs-word", found=days[0][0])
        if not weekdays:
            raise Unclear("desk-hours-no-weekday", found=cut(text))
        if kind == CLEAR:
            return Weekly(weekdays, (), service)
        if not spans:
            raise Unclear("desk-hours-no-span", found=cut(text))
        return Weekly(weekdays, spans, service)

    def weekdays_in(self, text: str) -> tuple[int, ...]:
        """The weekdays that some words name, in order; a dash is from one to the other."""
        return self._names(unified(text))[0]

    # ------------------------------------------------------------ parts of a line

    def _kind(self, text: str) -> tuple[str, str]:
        first, _, rest = text.partition(" ")
        for kind, others in ((OFF, OFF), (EXTRA, EXTRA), (CLEAR, CLEAR), *self.words):
            if first.casefold().strip(",:") in {word.strip().casefold() for word in others.split(",")}:
                return kind, rest
        return "", text

    def _days(self, text: str) -> tuple[list[tuple[str, date]], str]:
        """The dates, each as it was written, and the rest. Two with a dash between them are all from one to the other."""
        found: list[tuple[str, date]] = []
        for written in DATES.finditer(text):
            first = self._date(written["first"], self.today)
            last = self._date(written["last"], first) if written["last"] else first
            if first < self.today or last < first:
                raise Unclear("desk-hours-past", found=cut(written[0]))
            if (last - first).days >= MOST_DAYS:
                raise Unclear("desk-hours-too-many-days", found=cut(written[0]), most=MOST_DAYS)
            found += [(written[0], first + number * DAY) for number in range((last - first).days + 1)]
        return found, DATES.sub(" ", text)

    def _date(self, written: str, since: date) -> date:
        """A date; without a year the next one that comes from `since` on."""
        if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", written):
            return some_date(int(iso[1]), int(iso[2]), int(iso[3]), written)
        day, month, year = (int(part or 0) for part in (*re.split(r"[./]", written.rstrip(".")), 0)[:3])
        if year:
            return some_date(year, month, day, written)
        years = (since.year + more for more in range(5))  # 29 February may be as far as that
        found = [each for each in (maybe_date(year, month, day) for year in years) if each and each >= since]
        if not found:
            raise Unclear("desk-hours-no-such-date", found=cut(written))
        return found[0]

    def _names(self, text: str) -> tuple[tuple[int, ...], str | None, str]:
        """Weekdays, the service, and the first word that is neither."""
        weekdays: set[int] = set()
        service: str | None = None
        unknown = ""
        for token in re.split(r"[\s,;+&]+", text):
            bare = token.casefold().strip(".:()")
            if not bare:
                continue
            if bare in self.services:
                service = bare
            elif (some := self._weekdays_of(bare)) is not None:
                weekdays |= set(some)
            else:
                unknown = unknown or token
        return tuple(sorted(weekdays)), service, unknown

    def _weekdays_of(self, token: str) -> Sequence[int] | None:
        first, dash, last = token.partition("-")
        start, end = self._weekday(first), self._weekday(last) if dash else None
        if start is None or (dash and end is None):
            return None
        return [(start + more) % 7 for more in range((end - start) % 7 + 1)] if end is not None else [start]

    def _weekday(self, word: str) -> int | None:
        """A weekday by one of its names or the beginning of one, or by such a name with an ending (`maanantaisin`)."""
        groups = [[name.split() for name in listed.split(",")] for listed in (self.weekdays, ENGLISH_WEEKDAYS)]
        exact = [number for listed in groups for number, names in enumerate(listed) if word in names]
        if exact:
            return exact[0]
        if len(word) < SHORTEST_BEGINNING:
            return None
        for listed in groups:
            found = {number for number, names in enumerate(listed) if any(alike(word, name) for name in names)}
            if len(found) == 1:
                return found.pop()
        return None

    # ------------------------------------------------------------ what they come to

    def _some_days(
        self, kind: str, days: list[tuple[str, date]], spans: tuple[Span, ...], weekdays: Sequence[int]
    ) -> SomeDays:
        if not days:
            raise Unclear("desk-hours-no-date")
        if (
            len({each[0] for each in days}) == 1
            and len(days) == 1
            and weekdays
            and days[0][1].weekday() not in weekdays
        ):
            raise Unclear("desk-hours-other-weekday", found=days[0][0], day=days[0][1])
        chosen = sorted({day for _, day in days if len(days) == 1 or not weekdays or day.weekday() in weekdays})
        if not chosen:
            raise Unclear("desk-hours-no-date")
        if kind == EXTRA and not spans:
            raise Unclear("desk-hours-no-span", found=cut(days[0][0]))
        return SomeDays(kind, tuple(chosen), spans or ((0, MIDNIGHT),))

    def _strange(self, kind: str, found: str) -> Unclear:
        """A word that says nothing here: with a digit it was to be a time, else a weekday or a service."""
        if any(sign.isdecimal() for sign in found):
            return Unclear("desk-hours-no-time", found=cut(found))
        if self.services and not kind:
            return Unclear("desk-hours-strange", found=cut(found), services=", ".join(self.services))
        return Unclear("desk-hours-strange-day", found=cut(found))


# ---------------------------------------------------------------- pieces

SHORTEST_NAME = 5  # letters of a weekday's name that may have an ending


def alike(word: str, name: str) -> bool:
    """Whether a word is the beginning of a name, or a name with an ending."""
    return name.startswith(word) or (len(name) >= SHORTEST_NAME and word.startswith(name))


DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
ONE_DATE = r"(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{4}|\.(?!\d)|(?=[\s,;/-]|$)))"
CLOCK = r"\d{1,2}(?:[:.]\d{2})?"
SPANS = re.compile(rf"(?<![\w.:/-])({CLOCK})\s*-\s*({CLOCK})(?![\w:/-]|\.\d)")
DATES = re.compile(rf"(?<![\w.:/-])(?P<first>{ONE_DATE})(?:\s*-\s*(?P<last>{ONE_DATE}))?(?![\w:])")
"""Looked for when the spans are gone: two clock times with a dash between them are a span, `10.00-12.00` too."""


def unified(text: str) -> str:
    """One kind of dash and of blank."""
    return " ".join(text.translate(DASHES).replace("\u00a0", " ").replace("’", "'").replace("ʼ", "'").split())


def spans_in(text: str) -> tuple[tuple[Span, ...], str]:
    """The spans, in order and apart, and the rest of the text. Raises `Unclear`."""
    spans: list[Span] = []

    def take(found: re.Match[str]) -> str:
        start, end = minutes_of(found[1]), minutes_of(found[2])
        if start is None or end is None:
            return found[0]  # no clock times: it may be dates
        if start >= end:
            raise Unclear("desk-hours-backwards", found=cut(found[0]))
        spans.append((start, end))
        return " "

    rest = SPANS.sub(take, text)
    return tuple(joined(spans)), rest


def minutes_of(clock: str) -> int | None:
    """Minutes after midnight: `9`, `9:30`, `09.30`, `24:00`."""
    hours, _, minutes = clock.replace(".", ":").partition(":")
    total = int(hours) * 60 + int(minutes or 0)
    return total if int(minutes or 0) < 60 and total <= MIDNIGHT else None


def spans_only(text: str) -> tuple[Span, ...]:
    """Nothing but spans, as the dialogue asks for them. Raises `Unclear`."""
    spans, rest = spans_in(unified(text))
    strange = re.sub(r"[\s,;.]", "", rest)
    if strange:
        raise Unclear("desk-hours-no-time", found=cut(rest.strip()))
    if not spans:
        raise Unclear("desk-hours-no-span", found=cut(text))
    return spans


def spans_text(spans: Iterable[Span]) -> str:
    """Spans as people write them: `9:00–11:30, 13:00–15:00`."""
    return ", ".join(f"{clock_text(start)}–{clock_text(end)}" for start, end in spans)


def maybe_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def some_date(year: int, month: int, day: int, written: str) -> date:
    """A date, or `Unclear` for one that there is not."""
    found = maybe_date(year, month, day)
    if found is None:
        raise Unclear("desk-hours-no-such-date", found=cut(written))
    return found


def cut(text: str) -> str:
    """What was written, short enough to be told back."""
    return text if len(text) <= LONGEST_FOUND else text[: LONGEST_FOUND - 1].rstrip() + "…"


def run(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """Days in order as stretches from one to another."""
    begin = end = None
    for day in sorted(days):
        if begin is not None and end is not None and day - end == DAY:
            end = day
            continue
        if begin is not None and end is not None:
            yield begin, end
        begin = end = day
    if begin is not None and end is not None:
        yield begin, end
