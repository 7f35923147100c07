"""Pacing: never faster than Telegram's limits, never slower for one because of another (F38, invariant I9)."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.limiter import Choice, Limiter, Pace

GROUP, OLENA, MATTI = -100, 1, 2
REPLY, RELAY, REMINDER, NOTICE = range(4)


@dataclass(frozen=True)
class Row:
    id: int
    chat_id: int = OLENA
    lane: int = REPLY
    kind: str = "send"
    size: int = 1

    @property
    def stream(self) -> str:
        return f"{self.chat_id}/{self.id}"


def said(limiter: Limiter, rows: list[Row], now: float) -> Choice:
    """Chosen, and arrived at once."""
    choice = limiter.pick(rows, now)
    for row in rows:
        if row.id in choice.chosen:
            limiter.landed(row.stream, now)
    return choice


def test_a_private_chat_takes_three_at_once_then_one_a_second() -> None:
    limiter = Limiter()
    picked = said(limiter, [Row(number) for number in range(5)], 100.0)
    assert picked.chosen == [0, 1, 2]
    assert picked.waits == {3: 1.0, 4: 1.0}
    assert said(limiter, [Row(3), Row(4)], 101.0).chosen == [3]
    assert said(limiter, [Row(4)], 101.5).waits == {4: 0.5}


def test_edits_in_a_private_chat_are_not_counted_but_in_a_group_they_are() -> None:
    limiter = Limiter(Pace(per_group_per_minute=2))
    assert len(said(limiter, [Row(number, kind="edit") for number in range(9)], 0.0).chosen) == 9
    picked = said(
        limiter, [Row(20 + number, GROUP, RELAY, kind) for number, kind in enumerate(("edit", "topic", "send"))], 0.0
    )
    assert picked.chosen == [20, 21]
    assert said(limiter, [Row(22, GROUP, RELAY)], 0.0).waits == {22: 60.0}


def test_an_album_takes_the_room_of_all_its_parts() -> None:
    limiter = Limiter(Pace(per_second=4))
    rows = [Row(1, OLENA, kind="album", size=3), Row(2, GROUP, RELAY), Row(3, MATTI), Row(4, MATTI)]
    assert said(limiter, rows, 0.0).chosen == [1, 2]
    picked = said(limiter, [Row(5, OLENA, kind="album", size=3)], 0.5)
    assert (picked.chosen, picked.room_in) == ([], 0.5)


def test_a_group_takes_twenty_in_any_minute() -> None:
    limiter = Limiter()
    for number in range(20):
        assert said(limiter, [Row(number, GROUP, RELAY)], float(number)).chosen
    assert said(limiter, [Row(20, GROUP, RELAY)], 20.0).waits == {20: 40.0}
    assert said(limiter, [Row(20, GROUP, RELAY)], 60.0).chosen == [20]


def test_an_album_counts_with_all_its_parts_and_one_larger_than_the_limit_still_leaves() -> None:
    limiter = Limiter(Pace(per_group_per_minute=8))
    assert said(limiter, [Row(1, GROUP, RELAY, "album", 10)], 0.0).chosen == [1]
    assert said(limiter, [Row(2, GROUP, RELAY)], 1.0).waits == {2: 59.0}


def test_a_full_chat_does_not_slow_another() -> None:
    limiter = Limiter()
    rows = [Row(number) for number in range(4)] + [Row(9, MATTI)]
    assert said(limiter, rows, 0.0).chosen == [0, 1, 2, 9]


def test_thirty_a_second_overall() -> None:
    limiter = Limiter()
    rows = [Row(number, chat_id=number + 1) for number in range(50)]
    picked = said(limiter, rows, 0.0)
    assert len(picked.chosen) == 30
    assert said(limiter, rows[30:], 0.5).chosen == []
    assert said(limiter, rows[30:], 0.5).room_in == 0.5
    assert len(said(limiter, rows[30:], 1.0).chosen) == 20


def test_each_lower_lane_keeps_one_a_second_while_replies_flood() -> None:
    limiter = Limiter(Pace(per_second=4))
    said(limiter, [Row(1, lane=NOTICE), Row(2, lane=REMINDER), Row(3, GROUP, RELAY), Row(4, chat_id=50)], 0.0)
    for second in range(1, 10):
        rows = [Row(100 + number, chat_id=100 * second + number) for number in range(20)]
        lower = [Row(1, GROUP, RELAY), Row(2, MATTI, REMINDER), Row(3, 777, NOTICE)]
        chosen = said(limiter, [*rows, *lower], float(second)).chosen
        assert set(chosen) >= {1, 2, 3}
        assert len(chosen) == 4


def test_what_is_under_way_keeps_its_place_and_counts_from_its_arrival() -> None:
    limiter = Limiter(Pace(per_group_per_minute=1))
    assert limiter.pick([Row(1, GROUP, RELAY)], 0.0).chosen == [1]
    assert limiter.pick([Row(2, GROUP, RELAY)], 70.0).chosen == []  # the first one may arrive this very moment
    limiter.landed(Row(1, GROUP).stream, 70.0)
    assert limiter.pick([Row(2, GROUP, RELAY)], 100.0).waits == {2: 30.0}
    assert limiter.pick([Row(2, GROUP, RELAY)], 130.0).chosen == [2]


def test_what_was_chosen_and_did_not_leave_costs_nothing() -> None:
    limiter = Limiter(Pace(per_second=1, per_chat_burst=1, per_group_per_minute=1))
    for row in (Row(1), Row(2, GROUP, NOTICE)):
        assert limiter.pick([row], 0.0).chosen == [row.id]
        limiter.stayed(row.stream, 0.0)
        assert said(limiter, [row], 0.0).chosen == [row.id]
        limiter = Limiter(Pace(per_second=1, per_chat_burst=1, per_group_per_minute=1))


def test_notices_have_a_pace_of_their_own() -> None:
    limiter = Limiter(Pace(notices_per_second=5))
    rows = [Row(number, chat_id=number + 1, lane=NOTICE) for number in range(10)]
    assert len(said(limiter, rows, 0.0).chosen) == 5


def test_a_group_is_short_when_half_of_its_minute_is_spent() -> None:
    limiter = Limiter()
    assert not limiter.short(GROUP, 0.0)
    for _ in range(11):
        limiter.spend(GROUP, "send", 0.0)
    assert limiter.short(GROUP, 0.0)
    assert not limiter.short(GROUP, 60.0)
    assert not limiter.short(OLENA, 0.0)


def test_many_chats_do_not_fill_the_memory_and_the_group_is_not_forgotten() -> None:
    limiter = Limiter(Pace(per_second=1e9))
    for _ in range(20):
        limiter.spend(GROUP, "send", 0.0)
    for number in range(20_000):
        limiter.spend(number + 1, "send", number / 1000)
    assert len(limiter._chats) <= 5_001
    assert said(limiter, [Row(1, GROUP, RELAY)], 20.0).chosen == []


ROWS = st.tuples(
    st.sampled_from((GROUP, OLENA, MATTI)), st.sampled_from(("send", "edit", "album", "react")), st.integers(1, 4)
)


@given(st.lists(st.tuples(ROWS, st.floats(0, 2)), max_size=120))
def test_i9_no_window_is_ever_over_its_limit(asked: list[tuple[tuple[int, str, int], float]]) -> None:
    pace = Pace(per_second=5, per_group_per_minute=7)
    limiter, now = Limiter(pace), 0.0
    gone: list[tuple[float, int, str, int]] = []
    for number, ((chat, kind, size), pause) in enumerate(asked):
        now += pause
        row = Row(number, chat, kind=kind, size=size if kind == "album" else 1)
        if said(limiter, [row], now).chosen:
            gone.append((now, chat, kind, row.size))
    for at, *_ in gone:
        assert sum(1 for other, *_ in gone if at <= other < at + 1) <= 5
        in_group = [
            size for other, chat, kind, size in gone if chat == GROUP and kind != "react" and at <= other < at + 60
        ]
        assert sum(in_group) <= 7
        private = [
            size
            for other, chat, kind, size in gone
            if chat == OLENA and kind in ("send", "album") and at <= other < at + 1
        ]
        assert sum(private) <= 3 + 1 + 1  # the burst, what a second adds, and an album larger than the burst
