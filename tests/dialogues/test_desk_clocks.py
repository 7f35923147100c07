"""Waiting at the desk: the place in line, the choice, warnings and misses, a silent owner, a silent patron, a new morning."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.storage import tallies
from bot.storage.tables import tickets
from tests.dialogues.test_desk import in_private, opened, topic_of
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

QUESTION = "Can I renew a book that somebody else waits for?"


@pytest_asyncio.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A library that is open from ten to two and from four to seven."""
    hours = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("10:00-14:00", "16:00-19:00"))
    here = await World.open(tmp_path, hours=hours)
    yield here
    await here.close()


def said(side: Side, text_id: str, **args: Any) -> int:
    """How often a text stands here."""
    words = side._spoken(text_id, args)
    return sum(words in post.text for post in side.posts)


def helsinki(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in November 2026, when Helsinki is two hours ahead."""
    return datetime(2026, 11, day, hour - 2, minute, tzinfo=UTC)


async def row(world: World, number: int = 1) -> Any:
    """A ticket as it is stored."""
    return await world.app.db.run(lambda tx: tx.execute(select(tickets).where(tickets.c.id == number)).one())


async def counted(world: World, item: str) -> int:
    """How often something happened to tickets."""
    every = await world.app.db.run(tallies.between, "2026-01-01", "2027-12-31")
    return sum(each.n for each in every if (each.kind, each.item) == ("ticket", item))


# ---------------------------------------------------------------- the place in line


async def test_the_receipt_tells_the_place_in_line_and_follows_it(world: World) -> None:
    """One message that changes, not a new one for each step."""
    olena, marja, _ = await opened(world)
    olena.sees("desk-line-next")
    erik, grace = world.patron("Erik", "sv"), world.patron("Grace")
    await erik.says("/staff Var finns boken?")
    await grace.says("/staff Where is the book?")
    grace.sees("desk-line-ahead", count=2)
    before = len(in_private(grace))
    await olena.taps("desk-withdraw-button")
    await world.forward(seconds=2)
    grace.sees("desk-line-ahead", count=1)
    assert said(grace, "desk-line-ahead", count=2) == 0
    erik.sees("desk-line-next")
    await marja.says("Here it is", topic=topic_of(marja, "Var finns boken?"))
    await world.forward(seconds=2)
    grace.sees("desk-line-next")
    assert len(in_private(grace)) == before


async def test_how_long_it_takes_is_told_once_there_are_enough_waits(world: World) -> None:
    marja = world.staff("Marja")
    for number in range(5):
        patron = world.patron(f"Patron {number}")
        await patron.says(f"/staff Question {number}, please?")
        assert said(patron, "desk-line-minutes", minutes=15) == 0
        await world.forward(minutes=8)
        await marja.says("Yes", topic=topic_of(marja, f"Question {number}, please?"))
    grace = world.patron("Grace")
    await grace.says("/staff Where is the book?")
    grace.sees("desk-line-minutes", minutes=15)


# ---------------------------------------------------------------- the choice


async def test_after_ninety_seconds_there_is_a_choice_once(world: World) -> None:
    olena, marja, _ = await opened(world)
    await world.forward(seconds=89)
    assert said(olena, "desk-choice") == 0
    await world.forward(seconds=1)
    buttons = ["desk-choice-wait-button", "desk-choice-message-button", "desk-withdraw-button"]
    olena.sees("desk-choice", buttons=buttons)
    marja.sees("desk-alert", number="1", language="Українська", since=helsinki(23, 12))
    await olena.taps("desk-choice-wait-button")
    olena.sees("desk-choice-waits")
    await world.restart()
    await world.forward(minutes=4)
    assert (
        said(olena, "desk-choice") == 0
        and said(marja, "desk-alert", number="1", language="Українська", since=helsinki(23, 12)) == 1
    )


async def test_nobody_is_asked_who_has_been_taken_or_writes_off_hours(world: World) -> None:
    olena, marja, _ = await opened(world)
    await marja.taps("desk-take-button")
    await world.forward(hours=3)  # the desk is closed over lunch
    grace = world.patron("Grace")
    await grace.says("/staff Where is the book?")
    grace.sees("desk-receipt-closed", number="2", opens=helsinki(23, 16))
    await world.forward(hours=2)
    assert said(olena, "desk-choice") == said(grace, "desk-choice") == 0
    assert said(grace, "desk-receipt-closed", number="2", opens=helsinki(23, 16)) == 1


async def test_left_as_a_message_it_has_another_promise(world: World) -> None:
    olena, marja, _ = await opened(world)
    await world.forward(seconds=90)
    await olena.taps("desk-choice-message-button")
    by_wednesday = helsinki(25, 19)
    olena.sees("desk-choice-left", due=by_wednesday)
    marja.sees("desk-card-message", due=by_wednesday)
    await world.forward(hours=1)
    assert said(marja, "desk-late-warning", due=by_wednesday) == 0
    await world.forward(days=2)
    marja.sees("desk-late-warning", due=by_wednesday)
    await world.forward(days=1)
    marja.sees("desk-late-missed", due=by_wednesday)
    assert await counted(world, "missed-first") == 1


async def test_the_choice_is_settled_as_soon_as_somebody_is_there(world: World) -> None:
    olena, marja, _ = await opened(world)
    await world.forward(seconds=90)
    await marja.taps("desk-take-button")
    olena.sees("desk-choice-settled")
    assert not [post for post in olena.posts if world.words("uk", "desk-choice-wait-button") in post.labels]


# ---------------------------------------------------------------- late answers


async def test_staff_are_warned_and_a_miss_is_stored_once(world: World) -> None:
    _, marja, _ = await opened(world)
    due = helsinki(23, 12, 10)
    assert (await row(world)).due_at == int(due.timestamp() * 1000)
    await world.forward(minutes=7, seconds=29)
    assert said(marja, "desk-late-warning", due=due) == 0
    await world.forward(seconds=1)
    marja.sees("desk-late-warning", due=due)
    await world.forward(minutes=3)
    await world.restart()
    await world.forward(hours=1)
    assert said(marja, "desk-late-warning", due=due) == 1 and said(marja, "desk-late-missed", due=due) == 1
    assert (await row(world)).late == 2 and await counted(world, "missed-first") == 1


async def test_the_break_does_not_count(world: World) -> None:
    await world.forward(minutes=115)  # 13:55
    _, marja, _ = await opened(world)
    await world.forward(hours=2)
    assert said(marja, "desk-late-missed", due=helsinki(23, 16, 5)) == 0
    await world.forward(minutes=11)
    marja.sees("desk-late-missed", due=helsinki(23, 16, 5))


async def test_the_clock_stands_still_while_the_patron_is_awaited(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Which book is it?", topic=topic)
    assert (await row(world)).due_at is None
    await world.forward(hours=1)
    await olena.says("The blue one")
    assert (await row(world)).due_at == int(helsinki(23, 13, 10).timestamp() * 1000)
    await world.forward(minutes=8)
    marja.sees("desk-late-warning-owner", name="Marja", due=helsinki(23, 13, 10))


async def test_what_fell_due_while_the_program_was_not_running_is_done_at_its_start(world: World) -> None:
    olena, marja, _ = await opened(world)
    await world.app.stop()
    world.clock.jump(minutes=30)
    await world.restart()
    await world.forward(seconds=2)
    assert said(olena, "desk-choice") == 1 and said(marja, "desk-late-missed", due=helsinki(23, 12, 10)) == 1


# ---------------------------------------------------------------- a silent owner


async def test_a_silent_owners_question_goes_back_and_nobody_is_blamed(world: World) -> None:
    olena, marja, _ = await opened(world)
    jonas = world.staff("Jonas")
    await world.forward(minutes=1)
    await marja.taps("desk-take-button")
    await world.forward(minutes=9)
    assert said(olena, "desk-choice-back") == 0
    await world.forward(minutes=1)
    olena.sees(
        "desk-choice-back", buttons=["desk-choice-wait-button", "desk-choice-message-button", "desk-withdraw-button"]
    )
    assert "Marja" not in olena.last.text
    marja.sees("desk-back-in-queue", name="Marja")
    jonas.sees("desk-alert-back", number="1", language="Українська", since=helsinki(23, 12))
    jonas.sees("desk-card-former", name="Marja")
    await jonas.taps("desk-take-button")
    olena.sees("desk-taken-by", name="Jonas")
    await world.forward(hours=1)
    assert await counted(world, "returned") == 2 and await counted(world, "missed-first") == 1


# ---------------------------------------------------------------- a silent patron


async def test_an_idle_talk_is_asked_about_and_then_closed(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Which book is it?", topic=topic)
    await world.forward(hours=25)
    olena.sees("desk-idle-warning", closes=helsinki(25, 12), buttons=["desk-still-button", "desk-enough-button"])
    await world.restart()
    await world.forward(hours=23)
    olena.sees("desk-idle-closed", number="1")
    marja.sees("desk-card-closed-inactive")
    marja.sees("desk-idle-closed-staff")
    await world.forward(days=1)
    assert said(olena, "desk-idle-closed", number="1") == 1 and await counted(world, "closed-inactive") == 1


async def test_it_is_never_closed_while_staff_owe_an_answer(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Which book is it?", topic=topic)
    await world.forward(hours=23)
    await olena.says("The blue one")
    await world.forward(days=5)
    assert (await row(world)).state == "queued"  # its owner was silent, so others see it
    assert not [text for text in in_private(olena) if text == world.words("uk", "desk-idle-closed", number="1")]


async def test_who_still_needs_help_gets_an_answer(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Which book is it?", topic=topic)
    await world.forward(hours=25)
    await olena.taps("desk-still-button")
    olena.sees("desk-still-told")
    marja.sees("desk-still-staff")
    found = await row(world)
    assert (found.state, found.warned_at) == ("active", None) and found.due_at


async def test_silence_over_a_weekend_is_told_on_monday(world: World) -> None:
    await world.forward(days=4, hours=6)  # Friday, 18:00
    olena, marja, topic = await opened(world)
    await marja.says("Which book is it?", topic=topic)
    await world.forward(days=2, hours=15)
    assert said(olena, "desk-idle-warning", closes=helsinki(30, 10)) == 0
    await world.forward(hours=1)
    olena.sees("desk-idle-warning", closes=datetime(2026, 12, 1, 8, 0, tzinfo=UTC))


# ---------------------------------------------------------------- mornings


async def test_the_morning_begins_with_a_list_once_a_day(world: World) -> None:
    await world.forward(hours=9)
    olena, marja, _ = await opened(world)
    await world.patron("Erik", "sv").says("/staff Var finns boken?")
    await world.forward(hours=12)
    assert said(marja, "desk-digest", count=2, since=helsinki(23, 21)) == 0
    await world.forward(hours=1)
    marja.sees("desk-digest", count=2, since=helsinki(23, 21))
    await world.restart()
    await world.forward(hours=7)
    assert said(marja, "desk-digest", count=2, since=helsinki(23, 21)) == 1
    assert said(olena, "desk-choice") == 0


async def test_a_morning_with_nobody_waiting_is_quiet(world: World) -> None:
    _, marja, _ = await opened(world)
    await marja.taps("desk-take-button")
    await marja.says("Yes", topic=topic_of(marja, QUESTION))
    before = len(marja.posts)
    await world.forward(hours=23)
    assert len(marja.posts) == before


# ---------------------------------------------------------------- who speaks the language


async def test_the_card_says_who_on_duty_speaks_the_language(world: World) -> None:
    marja, jonas = world.staff("Marja"), world.staff("Jonas")
    await marja.says("/duty on fi uk")
    await jonas.says("/duty on sv")
    await world.patron("Olena", "uk").says("/staff Чи можна продовжити книгу?")
    marja.sees("desk-card-speakers", names="Marja")
    await world.forward(seconds=90)
    alert = marja.sees("desk-alert", number="1", language="Українська", since=helsinki(23, 12))
    assert world.words("en", "desk-card-speakers", names="Marja") in alert.text
