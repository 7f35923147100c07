"""The waiting list as people see it: joined where nothing suits, an offer that is kept, taken or passed on, and left at any time."""

from __future__ import annotations

import pytest

from bot.storage.calendar import Calendar
from flows.sessions import Booking
from tests.dialogues.calendar_scene import booked, guide, in_calendar
from tests.dialogues.golden import NAMES
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def all_taken(world: World) -> list[Booking]:
    """One guide, and nothing free until the horizon."""
    who = await guide(world, languages=tuple(NAMES))

    def fill(calendar: Calendar) -> list[Booking]:
        service = calendar.service("reading-guide")
        assert service
        return [
            calendar.book(None, slot, service, channel="phone", language="fi", name="Somebody")
            for slot in calendar.first_free(service, who, n=0)
        ]

    return await in_calendar(world, fill)


async def cancelled(world: World, booking: Booking) -> None:
    """Somebody gives a time back."""
    await in_calendar(world, lambda calendar: calendar.cancel(booking))
    world.app.watch.wake()
    await world.settle()


async def joins(side: Side) -> None:
    """From /book, where nothing is free, onto the list."""
    await side.says("/book")
    while side.world.words(side.language, "wait-join-button") not in side.last.labels:
        await side.taps(side.last.labels[0])
    await side.taps("wait-join-button")
    await side.taps("wait-band-any-button")


async def two_wait(world: World) -> tuple[Side, Side]:
    """Two who wait, and a time that has become free: the first is offered it."""
    taken = await all_taken(world)
    grace, aino = world.patron("Grace"), world.patron("Aino", "fi")
    await joins(grace)
    await world.forward(minutes=1)
    await joins(aino)
    await cancelled(world, taken[-1])
    return grace, aino


@pytest.mark.parametrize("language", NAMES)
async def test_from_the_list_to_a_booked_time(world: World, language: str) -> None:
    """The golden transcript: joined, offered, taken; nothing is booked before the summary is confirmed."""
    taken = await all_taken(world)
    side = world.patron(NAMES[language], language)
    await side.says("/start")
    world.told.clear()
    await joins(side)
    before = side._everything()
    await cancelled(world, taken[-1])
    world.told.append("-- a time becomes free")
    side._tell_answers(before)
    side.sees("wait-offer", buttons=["wait-take-button", "wait-no-button", "wait-leave-button"])
    assert taken[-1].id not in [each.id for each in await booked(world)]
    await side.taps("wait-take-button")
    await side.taps("book-who-me-button")
    await side.taps("book-channel-chat-button")
    if world.words(language, "book-language") in side.last.text:
        await side.taps(side.last.labels[0])
    await side.taps(next(each for each in side.last.labels if side.name in each))
    await side.taps("talk-skip-button")
    side.sees("book-line-when", at=taken[-1].start)
    await side.taps("book-confirm-button")
    side.sees("book-done")
    code = next(each.code for each in await booked(world) if each.start == taken[-1].start)
    world.told[:] = [line.replace(code, "CODE42") for line in world.told]
    world.transcript(f"waiting.{language}")


async def test_no_thanks_goes_to_the_next_and_an_offer_without_an_answer_ends(world: World) -> None:
    grace, aino = await two_wait(world)
    aino.sees_not("wait-offer")
    offer = grace.sees("wait-offer")
    await grace.taps("wait-no-button", on=offer)
    grace.sees("wait-no-thanks", buttons=["wait-leave-button"])
    aino.sees("wait-offer")
    await world.forward(hours=2)
    over = aino.sees("wait-offer-over", buttons=["wait-again-button"])
    await aino.forges("wait:take:2", on=over)
    aino.was_toasted("wait-over-toast")
    assert len([post for post in grace.posts if "become free" in post.text]) == 0  # the same time is not offered again


async def test_leaving_gives_the_time_to_the_next(world: World) -> None:
    grace, aino = await two_wait(world)
    await grace.taps("wait-leave-button", on=grace.sees("wait-offer"))
    grace.sees("wait-left")
    aino.sees("wait-offer")


async def test_f53_a_forged_or_foreign_place_changes_nothing(world: World) -> None:
    await all_taken(world)
    grace, aino = world.patron("Grace"), world.patron("Aino", "fi")
    await joins(grace)
    await aino.says("/start")
    for forged in ("wait:leave:1", "wait:leave:999999999999999999999", "wait:leave:²"):
        await aino.forges(forged, on=aino.last)
        aino.was_toasted("wait-left-toast")
    for forged in ("wait:take:1", "wait:no:1"):
        await aino.forges(forged, on=aino.last)
        aino.was_toasted("wait-over-toast")
    await aino.forges("wait:join:nothing", on=aino.last)
    aino.sees("session-changed")
