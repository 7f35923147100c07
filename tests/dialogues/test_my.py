"""`/my`: what is booked, and moving, cancelling, joining and being reminded of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.storage.calendar import Calendar
from bot.storage.database import Connection
from bot.storage.session_tables import reminders, ticks
from flows.records import Patron
from flows.sessions import Booking
from tests.dialogues.calendar_scene import book_quickly, booked, guide, in_calendar, taken
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

SIMPLE: dict[str, Any] = {"languages": ("en",), "channels": ("chat",)}


async def pending(world: World) -> list[str]:
    """The kinds of reminders that are to come, the soonest first."""

    def job(tx: Connection) -> list[str]:
        found = tx.execute(reminders.select().where(reminders.c.state == "pending").order_by(reminders.c.due_at))
        return [row.kind for row in found]

    return await world.app.db.run(job)


async def how_many_ticks(world: World) -> int:
    """How much of the guides' time is taken."""
    return await world.app.db.run(lambda tx: len(tx.execute(ticks.select()).all()))


async def with_a_time(world: World, **card: object) -> Side:
    """Grace, who has booked the first free time with Marja."""
    await guide(world, "Marja", **{**SIMPLE, **card})
    grace = world.patron("Grace")
    await book_quickly(grace)
    return grace


async def test_with_nothing_booked_it_is_as_before(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/my")
    grace.sees("home-my-nothing")


async def test_the_open_question_and_the_time_are_both_shown(world: World) -> None:
    grace = await with_a_time(world)
    [booking] = await booked(world)
    await grace.says("/staff Where is my book?")
    await grace.says("/my")
    grace.sees("home-my-ticket", number="1")
    assert world.words("en", "book-line-code", code=booking.code) in grace.last.text
    assert grace.last.labels == [
        *(world.words("en", f"my-{each}-button") for each in ("move", "cancel", "join", "remind", "calendar")),
        world.words("en", "wait-earlier-button"),
    ]


async def test_several_are_paged_in_place(tmp_path: Path) -> None:
    town = await World.open(tmp_path, services=({"key": "reading-guide", "per_patron": 5},))
    try:
        await guide(town, **SIMPLE)
        grace = town.patron("Grace")
        for _ in range(4):
            await book_quickly(grace)
        bookings = await booked(town)
        await grace.says("/my")
        listing, count = grace.last, len(grace.posts)
        assert len(listing.labels) == 4
        await grace.taps("talk-more-button")
        assert len(grace.posts) == count
        assert listing.labels == [
            town.words("en", "my-open-button", at=bookings[3].start),
            town.words("en", "talk-earlier-button"),
        ]
        await grace.taps(listing.labels[0])
        assert town.words("en", "book-line-code", code=bookings[3].code) in grace.last.text
        for number in ("99999", "x", "-1"):
            await grace.forges(f"my:page:{number}", listing)
    finally:
        await town.close()


async def test_moving_takes_the_new_time_before_the_old_one_is_free(world: World) -> None:
    grace, desk = await with_a_time(world), world.staff("Kaisa")
    [before] = await booked(world)
    taken_before = await how_many_ticks(world)
    await grace.taps("my-move-button")
    old = world.words("en", "session-time", at=before.start)
    assert old not in grace.last.labels
    choice = grace.last.labels[1]
    await grace.taps(choice)
    grace.sees("my-move-summary")
    await grace.taps("my-move-confirm-button")
    [after] = await booked(world)
    assert (after.code, after.sequence, after.moved_from) == (before.code, before.sequence + 1, before.start)
    assert world.words("en", "session-time", at=after.start) == choice
    assert await how_many_ticks(world) == taken_before
    grace.sees("my-moved")
    assert len([post for post in grace.posts if world.words("en", "book-done") in post.text]) == 0
    grace.sees("my-old-moved", at=before.start, buttons=[])
    service, chat = (world.words("en", each) for each in ("book-service-reading-guide", "book-channel-chat"))
    desk.sees(
        "book-staff-moved",
        at=after.start,
        before=before.start,
        code=after.code,
        guide="Marja",
        old="Marja",
        service=service,
        channel=chat,
    )
    await grace.taps("my-calendar-button")
    kept = world.standin.world.shelf.find(grace.last.json["document"]["file_id"])
    assert kept and b"SEQUENCE:1" in kept.content


async def test_moving_to_another_day_and_to_anyone(world: World) -> None:
    grace = await with_a_time(world)
    await guide(world, "Pekka", spans=((840, 900),), **SIMPLE)
    await grace.taps("my-move-button")
    assert grace.last.labels[:2] == ["Marja", world.words("en", "book-anyone-button")]
    await grace.taps("book-anyone-button")
    await grace.taps("book-another-day-button")
    await grace.taps("27")
    await grace.taps("14:00")
    assert world.words("en", "book-line-guide", guide="Pekka") in grace.last.text
    await grace.taps("my-move-confirm-button")
    [after] = await booked(world)
    assert (after.guide_name, after.local.isoformat()) == ("Pekka", "2026-11-27T14:00:00")


async def test_what_staff_booked_can_be_moved_and_cancelled_too(world: World) -> None:
    """There is no confirmation of ours to change then: what it would have become is said."""
    marja = await guide(world, "Marja", **SIMPLE)
    grace = world.patron("Grace")
    await grace.says("/start")

    def book(calendar: Calendar) -> Booking:
        service = calendar.service("reading-guide")
        assert service
        slot = calendar.first_free(service, marja, n=1)[0]
        patron = Patron(1, grace.person.id)
        return calendar.book(patron, slot, service, channel="chat", language="en", name="Grace")

    await in_calendar(world, book)
    await grace.says("/my")
    await grace.taps("my-move-button")
    await grace.taps(grace.last.labels[0])
    await grace.taps("my-move-confirm-button")
    grace.sees("my-moved")
    await grace.taps("my-cancel-button", on=grace.sees("my-moved"))
    await grace.taps("my-cancel-confirm-button")
    grace.sees("my-cancelled")


async def test_a_new_time_that_goes_meanwhile_leaves_the_old_one(world: World) -> None:
    grace = await with_a_time(world)
    [before] = await booked(world)
    await grace.taps("my-move-button")
    await grace.taps(grace.last.labels[0])
    await world.forward(minutes=6)
    marja = (await in_calendar(world, lambda calendar: calendar.all_guides()))[0]
    await taken(world, marja)
    await grace.taps("my-move-confirm-button")
    grace.sees("book-time-gone")
    assert before.start in {each.start for each in await booked(world)}
    await grace.taps(grace.last.labels[0])
    await grace.taps("my-move-confirm-button")
    grace.sees("my-moved")


async def test_cancelling_is_asked_once_and_frees_the_time(world: World) -> None:
    grace, desk = await with_a_time(world), world.staff("Kaisa")
    [booking] = await booked(world)
    await grace.taps("my-cancel-button")
    await grace.taps("my-cancel-keep-button")
    grace.sees("my-kept")
    await grace.taps("my-cancel-button")
    await grace.taps("my-cancel-confirm-button")
    grace.sees("my-cancelled")
    grace.sees("my-old-cancelled", at=booking.start, buttons=[])
    assert await booked(world) == [] and await how_many_ticks(world) == 0 and await pending(world) == []
    service, chat = (world.words("en", each) for each in ("book-service-reading-guide", "book-channel-chat"))
    desk.sees("book-staff-cancelled", at=booking.start, code=booking.code, guide="Marja", service=service, channel=chat)
    await grace.taps("my-calendar-remove-button")
    kept = world.standin.world.shelf.find(grace.last.json["document"]["file_id"])
    assert kept and b"METHOD:CANCEL" in kept.content
    await grace.taps("my-new-time-button")
    assert grace.last.text == world.words("en", "book-who")


async def test_after_the_windows_staff_are_told_instead(world: World) -> None:
    """move_until is two hours here, cancel_until none: both have an end, and then one tap makes a ticket."""
    grace, marja = await with_a_time(world), world.staff("Kaisa")
    [booking] = await booked(world)
    await world.forward(seconds=(booking.start - world.clock.now()).total_seconds() - 3600)
    await grace.says("/my")
    await grace.taps("my-move-button")
    grace.sees("my-late-move", at=booking.start)
    await grace.taps("my-tell-button")
    marja.sees("my-staff-late-move")
    assert [each.start for each in await booked(world)] == [booking.start]
    await world.forward(seconds=3700)  # it has begun
    await grace.says("/my")
    await grace.taps("my-cancel-button")
    grace.sees("my-late-cancel", at=booking.start)
    await grace.taps("my-tell-button")
    marja.sees("my-staff-late-cancel")


async def test_a_dialogue_about_a_time_that_staff_cancelled_ends_kindly(world: World) -> None:
    grace = await with_a_time(world)
    [booking] = await booked(world)
    await grace.taps("my-move-button")
    await in_calendar(world, lambda calendar: calendar.cancel(booking, by="staff", reason="ill"))
    await grace.taps(grace.last.labels[0])
    grace.sees("session-changed")
    await grace.says("/my")
    grace.sees("home-my-nothing")


@pytest.mark.parametrize(
    ("choice", "kinds"),
    [
        ("usual", ["patron-1440", "patron-120"]),
        ("evening", ["patron-960"]),
        ("hour", ["patron-60"]),
        ("none", []),
    ],
)
async def test_reminders_are_ones_own_choice(world: World, choice: str, kinds: list[str]) -> None:
    grace = await with_a_time(world)
    await grace.says("/my")
    await grace.taps("my-remind-button")
    usual = "1 day before, 2 hours before"
    await grace.taps(f"my-remind-{choice}-button", leads=usual)
    assert grace.last.text == world.words("en", f"my-reminds-{choice}", leads=usual)
    assert [kind for kind in await pending(world) if kind.startswith("patron")] == kinds
    await grace.says("/my")
    assert world.words("en", f"my-reminds-{choice}", leads=usual) in grace.last.text


async def test_only_what_is_still_to_come_is_promised(world: World) -> None:
    """What was to be said a day before is past, and so is the evening before."""
    grace = await with_a_time(world)
    [booking] = await booked(world)
    await world.forward((booking.start - world.clock.now()).total_seconds() - 5 * 3600)
    await grace.says("/my")
    grace.sees("my-reminds-usual", leads="2 hours before")
    await grace.taps("my-remind-button")
    assert grace.last.labels == [
        "2 hours before",
        world.words("en", "my-remind-hour-button"),
        world.words("en", "my-remind-none-button"),
    ]


async def test_a_library_that_reminds_of_nothing_promises_nothing(tmp_path: Path) -> None:
    town = await World.open(tmp_path, reminders={"session": ()})
    try:
        grace = await with_a_time(town)
        await grace.says("/my")
        grace.sees("my-reminds-none")
        await grace.taps("my-remind-button")
        assert grace.last.labels[0] == town.words("en", "my-remind-evening-button")
    finally:
        await town.close()


async def test_the_evening_before_moves_along(world: World) -> None:
    grace = await with_a_time(world)
    await grace.says("/my")
    await grace.taps("my-remind-button")
    await grace.taps("my-remind-evening-button")
    await grace.taps("my-move-button")
    await grace.taps(grace.last.labels[0])  # 10:45 in place of 10:00
    await grace.taps("my-move-confirm-button")
    assert [kind for kind in await pending(world) if kind.startswith("patron")] == ["patron-1005"]


async def test_how_to_join(world: World) -> None:
    grace = await with_a_time(world)
    await grace.says("/my")
    await grace.taps("my-join-button")
    assert world.words("en", "book-join-chat") in grace.last.text
    assert world.words("en", "faq-reading-guide-session.ready") in grace.last.text


async def test_delete_all_tells_the_guides_and_frees_the_times(world: World) -> None:
    grace, desk = await with_a_time(world), world.staff("Kaisa")
    [booking] = await booked(world)
    await grace.deletes_all()
    assert await booked(world) == [] and await how_many_ticks(world) == 0
    assert any(booking.code in post.text for post in desk.posts[1:])
