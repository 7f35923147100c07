"""A line of hours: every way in which staff write it, and a kind word for what cannot be read."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.desk.hours_line import Reader, SomeDays, Weekly, run, spans_only, spans_text
from flows.steps import Unclear

TODAY = date(2026, 11, 23)  # a Monday
FINNISH = "ma maanantai, ti tiistai, ke keskiviikko, to torstai, pe perjantai, la lauantai, su sunnuntai"
READER = Reader(
    TODAY,
    ("reading-guide", "digital-help"),
    FINNISH,
    (("off", "pois, vapaa"), ("extra", "lisä"), ("clear", "poista")),
)
ALL_DAY = ((0, 1440),)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("mon,wed 10:00-12:00", Weekly((0, 2), ((600, 720),))),
        ("mon wed 10-12 reading-guide", Weekly((0, 2), ((600, 720),), "reading-guide")),
        ("reading-guide 10.00–12.30 ma, ke", Weekly((0, 2), ((600, 750),), "reading-guide")),
        ("Mon-Thu 9-11, 13:00 - 15:00", Weekly((0, 1, 2, 3), ((540, 660), (780, 900)))),
        ("pe-ma 10-12", Weekly((0, 4, 5, 6), ((600, 720),))),
        ("maanantaisin 10-12", Weekly((0,), ((600, 720),))),
        ("tue 22-24:00", Weekly((1,), ((1320, 1440),))),
        ("mon 10-12 11-13", Weekly((0,), ((600, 780),))),
        ("clear mon", Weekly((0,))),
        ("poista ma,ti digital-help", Weekly((0, 1), (), "digital-help")),
        ("off 24.12.2026", SomeDays("off", (date(2026, 12, 24),), ALL_DAY)),
        ("off 24.12.", SomeDays("off", (date(2026, 12, 24),), ALL_DAY)),
        ("vapaa 24/12", SomeDays("off", (date(2026, 12, 24),), ALL_DAY)),
        ("off 2026-12-24 10:00-12:00", SomeDays("off", (date(2026, 12, 24),), ((600, 720),))),
        ("off 24.12. 10.00-12.00", SomeDays("off", (date(2026, 12, 24),), ((600, 720),))),
        ("extra sat 28.11. 10:00-14:00", SomeDays("extra", (date(2026, 11, 28),), ((600, 840),))),
        ("clear 24.12.", SomeDays("clear", (date(2026, 12, 24),), ALL_DAY)),
        ("off 31.12.-2.1.", SomeDays("off", (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2)), ALL_DAY)),
        ("off fri 1.12.-11.12.", SomeDays("off", (date(2026, 12, 4), date(2026, 12, 11)), ALL_DAY)),
        ("off 1.3.", SomeDays("off", (date(2027, 3, 1),), ALL_DAY)),
    ],
)
def test_what_staff_write_is_understood(line: str, expected: object) -> None:
    assert READER.line(line) == expected


@pytest.mark.parametrize(
    ("line", "said", "found"),
    [
        ("10:00-12:00", "desk-hours-no-weekday", "10:00-12:00"),
        ("mon", "desk-hours-no-span", "mon"),
        ("mon 25:00-26:00", "desk-hours-no-time", "25:00-26:00"),
        ("mon 10:61-12", "desk-hours-no-time", "10:61-12"),
        ("mon 12-10", "desk-hours-backwards", "12-10"),
        ("mon 10:00", "desk-hours-no-time", "10:00"),
        ("mon 10-12 gardening", "desk-hours-strange", "gardening"),
        ("t 10-12", "desk-hours-strange", "t"),
        ("off", "desk-hours-no-date", None),
        ("off mon", "desk-hours-no-date", None),
        ("extra 28.11.", "desk-hours-no-span", "28.11."),
        ("extra fri 28.11. 10-12", "desk-hours-other-weekday", "28.11."),
        ("off 31.2.2026", "desk-hours-no-such-date", "31.2.2026"),
        ("off 1.11.2026", "desk-hours-past", "1.11.2026"),
        ("off 1.1.2027-1.12.2027", "desk-hours-too-many-days", "1.1.2027-1.12.2027"),
        ("24.12. 10-12", "desk-hours-date-needs-word", "24.12."),
        ("off soon", "desk-hours-strange-day", "soon"),
    ],
)
def test_what_cannot_be_read_is_told_back_with_what_is_expected(line: str, said: str, found: str | None) -> None:
    with pytest.raises(Unclear) as unclear:
        READER.line(line)
    assert unclear.value.say.id == said
    assert unclear.value.say.args.get("found") == found


# ---------------------------------------------------------------- whatever is written

WEEKDAYS = ("ma", "tiistai", "wed", "torstai", "Friday", "LA", "sun")
clocks = st.integers(0, 287).map(lambda tick: tick * 5)


@st.composite
def spans(draw: st.DrawFn) -> tuple[tuple[int, int], ...]:
    """Some spans of a day, in order and apart."""
    edges = sorted(draw(st.lists(clocks, min_size=2, max_size=8, unique=True)))
    return tuple((edges[at], edges[at + 1]) for at in range(0, len(edges) - 1, 2))


def written(span: tuple[int, int], style: str) -> str:
    dots = ["{:d}:{:02d}", "{:02d}.{:02d}", "{:d}.{:02d}"]["abc".index(style)]
    return (
        dots.format(*divmod(span[0], 60)) + {"a": "-", "b": " – ", "c": "–"}[style] + dots.format(*divmod(span[1], 60))
    )


@given(
    days=st.sets(st.integers(0, 6), min_size=1),
    some=spans(),
    style=st.sampled_from("abc"),
    service=st.sampled_from([None, *READER.services]),
    between=st.sampled_from([" ", ", ", ","]),
    order=st.permutations([0, 1, 2]),
)
def test_a_week_that_is_written_is_the_week_that_is_read(
    days: set[int],
    some: tuple[tuple[int, int], ...],
    style: str,
    service: str | None,
    between: str,
    order: list[int],
) -> None:
    pieces = [between.join(WEEKDAYS[day] for day in sorted(days)), ", ".join(written(each, style) for each in some)]
    pieces.append(service or "")
    line = " ".join(pieces[at] for at in order if pieces[at])
    assert READER.line(line) == Weekly(tuple(sorted(days)), some, service)


@given(
    after=st.integers(0, 360),
    style=st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d.%m.", "%d/%m/%Y"]),
    some=spans(),
    kind=st.sampled_from(["off", "extra", "lisä", "pois"]),
)
def test_a_day_that_is_written_is_the_day_that_is_read(
    after: int, style: str, some: tuple[tuple[int, int], ...], kind: str
) -> None:
    day = TODAY + timedelta(days=after)
    change = READER.line(f"{kind} {day.strftime(style)} {', '.join(written(each, 'b') for each in some)}")
    assert change == SomeDays({"pois": "off", "lisä": "extra"}.get(kind, kind), (day,), some)


@given(
    st.text(alphabet=st.sampled_from("0123456789.:-–/, monwedofextraclear\n’'ä"), max_size=60) | st.text(max_size=60)
)
def test_whatever_is_written_is_read_or_told_back(line: str) -> None:
    said, change = "desk-hours-", None
    try:
        change = READER.line(line)
    except Unclear as unclear:
        said = unclear.say.id
    assert said.startswith("desk-hours-")
    if change:
        assert all(start < end <= 1440 for start, end in change.spans)
        assert all(day >= TODAY for day in getattr(change, "days", ()))
        assert set(getattr(change, "weekdays", ())) <= set(range(7))


@given(spans())
def test_spans_shown_are_read_again(some: tuple[tuple[int, int], ...]) -> None:
    assert spans_only(spans_text(some)) == some


@given(st.sets(st.integers(0, 40).map(lambda after: TODAY + timedelta(days=after))))
def test_days_in_a_row_are_one_stretch(days: set[date]) -> None:
    stretches = list(run(days))
    covered = {first + timedelta(days=n) for first, last in stretches for n in range((last - first).days + 1)}
    assert covered == days
    assert all(later[0] - earlier[1] > timedelta(days=1) for earlier, later in pairwise(stretches))
