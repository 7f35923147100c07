"""Reminders as people see them: in time, in their language, answered with one tap; and how it went."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.config.sections import Service
from bot.library import Library
from bot.storage.calendar import Calendar
from flows.sessions import Booking
from tests.dialogues.calendar_scene import guide, in_calendar
from tests.faults.scene import kill, outbox_of, revive
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
LANGUAGES = ("en", "fi", "sv", "uk")
OLENA = {"en": "Olivia", "fi": "Aino", "sv": "Saga", "uk": "Olena"}


async def session(world: World, side: Side, *, days: int = 2, channel: str = "phone", language: str = "") -> Booking:
    """A booked session, so many days from now at half past ten, with Marja."""
    await side.says("/start")
    found = await in_calendar(world, lambda calendar: calendar.all_guides())
    who = found[0] if found else await guide(world, languages=("en", "fi", "sv", "uk"))
    row = await world.app.db.run(
        lambda tx: Library(tx, world.app.house, world.clock.now()).patrons.situation(side.person.id, "")
    )
    assert row
    day = world.clock.now().astimezone(world.app.house.zone).date() + timedelta(days=days)
    service = service_of(world)

    def book(calendar: Calendar) -> Booking:
        slot = calendar.free(service, who, day)[1]
        return calendar.book(
            row[0], slot, service, channel=channel, language=side.language, name=side.name, phone="040 1234567"
        )

    booking = await in_calendar(world, book)
    world.app.watch.wake()
    await world.settle()
    return booking


def service_of(world: World) -> Service:
    return next(each for each in world.config.services if each.key == "reading-guide")


async def until(world: World, at: datetime) -> None:
    await world.forward(seconds=(at - world.clock.now()).total_seconds())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_the_first_reminder_to_how_it_went(world: World, language: str) -> None:
    """The golden transcript."""
    side = world.patron(OLENA[language], language)
    booking = await session(world, side)
    world.told.clear()
    await until_told(world, side, booking.start - timedelta(hours=24))
    side.sees("reminder-tomorrow", buttons=["reminder-coming-button", "my-move-button", "my-cancel-button"])
    await side.taps("reminder-coming-button")
    side.was_toasted("reminder-coming-toast")
    side.sees("reminder-coming-noted", buttons=["my-move-button", "my-cancel-button"])
    await until_told(world, side, booking.start - timedelta(hours=2))
    side.sees("reminder-in-hours", hours=2)
    await until_told(world, side, booking.start - timedelta(hours=1))
    world.staff("Marja").sees("reminder-guide-coming")
    await until_told(world, side, booking.end)
    side.sees("reminder-how-was-it", at=booking.start)
    await side.taps("reminder-felt-good-button")
    await side.taps("reminder-words-button")
    await side.says("🙂👍")
    side.sees("reminder-words-thanks")
    world.staff("Marja").sees("reminder-staff-words", guide="Marja")
    world.told[:] = [line.replace(booking.code, "CODE42") for line in world.told]
    world.transcript(f"reminder.{language}")


async def until_told(world: World, side: Side, at: datetime) -> None:
    """Let time pass, and write what it brought into the transcript."""
    before = side._everything()
    await until(world, at)
    local = at.astimezone(world.app.house.zone)
    world.told.append(f"-- {local:%A %H:%M}")
    side._tell_answers(before)


async def test_a_guide_with_a_chat_of_their_own_is_reminded_there_in_their_language(world: World) -> None:
    """With everything that the form asked, and not in the language of the patron."""
    marja, olena = world.patron("Marja", "fi"), world.patron("Olena", "uk")
    await marja.says("/start")
    await guide(world, "Marja", user_id=marja.person.id, languages=("uk",))
    booking = await session(world, olena)
    await until(world, booking.start - timedelta(minutes=60))
    told = marja.sees("reminder-in-hours", hours=1).text
    assert f"{world.words('fi', 'book-service-reading-guide')} · {world.words('fi', 'book-channel-phone')}" in told
    assert world.words("fi", "desk-session-phone", phone="040 1234567") in told
    world.staff("Kaisa").sees_not("reminder-guide-in-group", guide="Marja")


async def test_f53_an_old_reminder_after_a_move_is_answered_kindly_and_tells_the_new_time(world: World) -> None:
    olivia = world.patron("Olivia")
    booking = await session(world, olivia)
    await until(world, booking.start - timedelta(hours=24))
    reminder = olivia.sees("reminder-tomorrow")

    def move(calendar: Calendar) -> Booking:
        slot = calendar.free(service_of(world), None, booking.local.date() + timedelta(days=1))[0]
        return calendar.move(booking, slot, service_of(world))

    moved = await in_calendar(world, move)
    await olivia.taps("reminder-coming-button", on=reminder)
    olivia.was_toasted("reminder-changed-toast")
    olivia.sees("book-line-when", at=moved.start)
    await olivia.taps("reminder-coming-button")
    olivia.was_toasted("reminder-coming-toast")
    await in_calendar(world, lambda calendar: calendar.cancel(moved))
    await olivia.taps("reminder-coming-button", on=reminder)
    olivia.was_toasted("reminder-cancelled-toast")


async def test_f53_somebody_elses_reminder_says_nothing(world: World) -> None:
    olivia, aino = world.patron("Olivia"), world.patron("Aino", "fi")
    booking = await session(world, olivia)
    await aino.says("/start")
    await aino.forges(f"remind:coming:{booking.code}:1", on=aino.last)
    aino.was_toasted("talk-old-button-toast")
    for forged in ("remind:coming:QQQQQQ:1", f"remind:felt:{booking.code}:great", f"remind:coming:{booking.code}:²"):
        await olivia.forges(forged, on=olivia.last)


async def test_at_night_the_last_reminder_makes_no_sound_and_the_first_came_before_bed(tmp_path: Path) -> None:
    """A session at half past eight in the morning: the reminder of two hours before would ring at half past six."""
    world = await World.open(tmp_path, hours=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("08:00-18:00",)))
    try:
        await guide(world, spans=((480, 720),))
        olivia = world.patron("Olivia")
        booking = await session(world, olivia)
        assert booking.local.hour == 8
        silent: list[bool] = []
        for hours in (24, 2):
            await until(world, booking.start - timedelta(hours=hours))
            silent.append(bool(world.standin.history.of("sendMessage")[-1].params.get("disable_notification")))
        assert silent == [False, True]
    finally:
        await world.close()


async def test_f32_staff_hear_once_that_somebody_cannot_be_reminded(world: World) -> None:
    """F33: and nobody who comes back gets old reminders."""
    olivia, marja = world.patron("Olivia"), world.staff("Marja")
    booking = await session(world, olivia)
    olivia.person.blocks()
    await world.settle()
    await until(world, booking.start - timedelta(minutes=90))
    note = world.words("en", "reminder-staff-unreachable", at=booking.start, code=booking.code)
    assert [post.text for post in marja.posts].count(note) == 1
    olivia.person.unblocks()
    await world.settle()
    olivia.sees_not("reminder-tomorrow")


async def test_f60_a_clock_that_jumps_or_a_computer_that_sleeps(world: World) -> None:
    """Two hours forward, back again, eight hours of sleep: once, never early by the clock, and with what is really left."""
    olivia = world.patron("Olivia")
    booking = await session(world, olivia)
    await until(world, booking.start - timedelta(hours=25))
    world.clock.jump(hours=2)
    world.app.watch.wake()
    await world.settle()
    olivia.sees("reminder-tomorrow")
    world.clock.jump(hours=-2)
    await until(world, booking.start - timedelta(hours=23))
    assert len([post for post in olivia.posts if "tomorrow" in post.text]) == 1
    world.clock.jump(hours=21, minutes=30)  # the lid was closed
    world.app.watch.wake()
    await world.settle()
    olivia.sees("reminder-in-hours", hours=2)


async def test_f15_after_a_day_without_the_bot_everything_overdue_is_settled_at_once(world: World) -> None:
    """Killed, away for 26 hours: of the two reminders that fell due one is said, with the true time."""
    olivia = world.patron("Olivia")
    booking = await session(world, olivia)
    await until(world, booking.start - timedelta(hours=26))
    await kill(world)
    world.clock.jump(hours=25)
    await revive(world)
    olivia.sees("reminder-in-hours", hours=1)
    olivia.sees_not("reminder-tomorrow")
    rows = [row for row in await outbox_of(world, chat_id=olivia.person.id) if row.key.startswith("reminder:")]
    assert len(rows) == 1
