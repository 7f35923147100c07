"""What staff change of sessions: cancelled with a reason, given to a colleague; `/book` for a patron; one's own file."""

from __future__ import annotations

from typing import Any

import pytest
from icalendar import Calendar as Entries

from flows.sessions import BookingState
from tests.dialogues.calendar_scene import booked, guide, in_calendar, taken
from tests.dialogues.day_scene import now, open_card, session
from tests.dialogues.test_desk import opened
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


# ---------------------------------------------------------------- cancelling and giving away


async def test_a_session_is_cancelled_with_words_and_other_times(world: World) -> None:
    marja, olena = world.staff("Marja"), world.patron("Olena", "uk")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await session(world, olena, mine, wish={"helps": "Повільно"})
    await open_card(marja, booking)
    await marja.taps("desk-session-cancel-button")
    marja.sees("desk-cancel-reason-in", language="Українська")
    await marja.says("...")
    marja.sees("desk-cancel-no-reason")
    await marja.says("I am ill, sorry <3")
    await marja.taps("desk-cancel-time-off-button")
    marja.sees("desk-cancel-check")
    assert (await now(world, booking)).is_open
    await marja.taps("desk-cancel-confirm-button")
    gone = await now(world, booking)
    assert (gone.state, gone.reason) == (BookingState.CANCELLED, "I am ill, sorry <3")
    marja.sees("desk-cancel-done", name="Olena", count=3)
    told = olena.sees("session-told-cancelled", at=booking.start)
    assert "I am ill, sorry <3" in told.text
    assert len(told.labels) == 6
    assert world.words("uk", "session-time", at=booking.start) not in told.labels
    await olena.taps(told.labels[1])
    [anew] = await booked(world)
    assert (anew.name, anew.channel, anew.language, anew.wish) == ("Olena", "video", "en", {"helps": "Повільно"})
    olena.sees("book-line-code", code=anew.code)
    await olena.taps(told.labels[0], on=told)
    olena.was_toasted("session-again-already-toast")
    assert len(await booked(world)) == 1


async def test_who_is_away_all_day_is_offered_no_more_that_day_and_sees_what_else_was_to_be(world: World) -> None:
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking, other = await session(world, grace, mine), await taken(world, mine)
    assert booking.local.date() == other.local.date()
    await open_card(marja, booking)
    await marja.taps("desk-session-cancel-button")
    await marja.says("Marja is ill")
    await marja.taps("desk-cancel-time-day-button")
    await marja.taps("desk-cancel-confirm-button")
    told = grace.sees("session-told-cancelled", at=booking.start)
    assert not [label for label in told.labels if "Wed 25" in label] and "Thu 26" in told.labels[0]
    marja.sees("desk-hours-conflicts", count=1)
    await marja.taps("desk-session-dated-button", at=other.start, name="Somebody")
    await marja.taps("desk-session-cancel-button")
    await marja.says("Marja is ill")
    await marja.taps("desk-cancel-confirm-button")  # the time is off already: not asked again
    assert await in_calendar(world, lambda calendar: calendar.on_day(other.local.date())) == []


async def test_another_day_is_chosen_in_the_calendar(world: World) -> None:
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await session(world, grace, mine)
    await marja.says("/day 25.11.")
    for label in (marja.last.labels[0], "desk-session-cancel-button"):
        await marja.taps(label)
    await marja.says("The library is closed")
    await marja.taps("desk-cancel-time-free-button")
    await marja.taps("desk-cancel-confirm-button")
    await grace.taps("session-again-day-button")
    await grace.says("2026-11-30")
    await grace.taps("10:45")
    [anew] = await booked(world)
    assert anew.local.isoformat() == "2026-11-30T10:45:00"
    assert booking.code != anew.code


async def test_others_cannot_take_a_strangers_time_again(world: World) -> None:
    marja, grace, eve = world.staff("Marja"), world.patron("Grace"), world.patron("Eve")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await session(world, grace, mine)
    await in_calendar(world, lambda calendar: calendar.cancel(booking, by="staff", reason="x"))
    await eve.says("/start")
    await eve.forges(f"again:take:{booking.code}:0-{int(booking.start.timestamp()) // 60}", eve.last)
    eve.was_toasted("talk-old-button-toast")
    assert await booked(world) == []


async def test_somebody_who_is_not_in_the_chat_has_to_be_told(world: World) -> None:
    marja = world.staff("Marja")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await taken(world, mine)
    await open_card(marja, booking)
    await marja.taps("desk-session-cancel-button")
    await marja.says("Ill")
    await marja.taps("desk-cancel-time-off-button")
    await marja.taps("desk-cancel-confirm-button")
    marja.sees("desk-cancel-done-nobody", name="Somebody", phone="—")


async def test_a_colleague_who_is_free_takes_it_and_the_patron_is_told(world: World) -> None:
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    await guide(world, "Pekka")
    busy = await guide(world, "Aino")
    await guide(world, "Sven", languages=("sv",))
    booking = await session(world, grace, mine)
    await taken(world, busy)
    await open_card(marja, booking)
    await marja.taps("desk-session-reassign-button")
    marja.sees("desk-give-check", guide="Pekka", at=booking.start)  # the only one who can: not asked who
    await marja.taps("desk-give-confirm-button")
    marja.sees("desk-give-done", guide="Pekka", before="Marja")
    grace.sees("session-told-reassigned", at=booking.start, guide="Pekka")
    given = await now(world, booking)
    assert (given.guide_name, given.start, given.code) == ("Pekka", booking.start, booking.code)


async def test_whoever_gets_it_reads_it_in_their_own_chat_and_language(world: World) -> None:
    marja, pekka, grace = world.staff("Marja"), world.staff("Pekka"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    await guide(world, "Pekka", user_id=pekka.person.id)
    alone = Side(world, pekka.person, "fi", None)
    await alone.says("/start")
    await alone.says("/language")
    await alone.taps("Suomi")
    booking = await session(world, grace, mine, wish={"helps": "Speak slowly, please"})
    card = await open_card(marja, booking)
    await marja.taps("desk-session-reassign-button")
    await marja.taps("desk-give-confirm-button")
    told = alone.sees("desk-given-to-you", before="Marja").text
    assert world.words("fi", "desk-session-helps", words="Speak slowly, please") in told
    assert world.words("fi", "book-service-reading-guide") in told
    await pekka.taps("desk-session-reassign-button", on=card)
    count = len(alone.posts)
    marja_again = Side(world, marja.person, "en", None)
    await pekka.taps("desk-give-confirm-button")
    pekka.sees("desk-give-done", guide="Marja", before="Pekka")
    assert len(alone.posts) == count and not marja_again.posts  # she has no chat with the bot


async def test_when_no_colleague_can_that_is_said(world: World) -> None:
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await session(world, grace, mine)
    await open_card(marja, booking)
    await marja.taps("desk-session-reassign-button")
    marja.sees("desk-give-nobody", service=world.words("en", "book-service-reading-guide"))
    assert await now(world, booking) == booking


# ---------------------------------------------------------------- for a patron, and for oneself


async def test_staff_book_for_the_patron_of_a_question(world: World) -> None:
    olena, marja, topic = await opened(world)
    await guide(world, "Marja", user_id=marja.person.id, languages=("uk", "en"))
    await marja.taps("desk-take-button")
    await marja.says("/book", topic=topic)
    assert world.words("en", "desk-book-phone-how") in marja.last.text
    await marja.taps("book-channel-video")
    before = len(olena.posts)
    await marja.says("one moment please", topic=topic)  # words go to the patron, also now
    assert olena.posts[before].text == "one moment please"
    marja.sees("desk-book-which-time")
    await marja.taps(marja.sees("desk-book-which-time").labels[1])
    marja.sees("desk-book-check", name="Olena")
    await marja.taps("desk-book-confirm-button")
    [booking] = await booked(world)
    assert (booking.name, booking.language, booking.channel) == ("Olena", "uk", "video")
    marja.sees("desk-book-done", at=booking.start, guide="Marja", code=booking.code)
    olena.sees("book-done")
    olena.sees("book-line-code", code=booking.code)
    olena.sees("book-line-service", service=world.words("uk", "book-service-reading-guide"))


async def test_with_a_number_a_phone_session_can_be_booked_on_another_day(world: World) -> None:
    olena, marja, topic = await opened(world)
    await guide(world, "Marja", languages=("uk",), channels=("phone",))
    await guide(world, "Pekka", languages=("uk",), channels=("phone",))
    await marja.taps("desk-take-button")
    await marja.says("/book soon", topic=topic)
    marja.sees("desk-book-phone-unclear", found="soon")
    await marja.says("/book 040 123 4567", topic=topic)
    await marja.taps("desk-book-anyone-button")
    await marja.taps("desk-book-another-day-button")
    await marja.taps("30")
    await marja.taps("10:45")
    marja.sees("desk-session-phone", phone="040 123 4567")
    await marja.taps("desk-book-confirm-button")
    [booking] = await booked(world)
    assert (booking.phone, booking.local.isoformat()) == ("040 123 4567", "2026-11-30T10:45:00")
    olena.sees("book-join-phone", phone="040 123 4567")


async def test_one_gets_all_coming_sessions_as_a_calendar_file(world: World) -> None:
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    first, second = await session(world, grace, mine), await taken(world, mine)
    await marja.says("/day ics")
    file = marja.sees("desk-day-feed", count=2)
    sent = world.standin.world.shelf.find(file.json["document"]["file_id"])
    assert sent
    events: Any = Entries.from_ical(sent.content).walk("VEVENT")
    assert [(each["dtstart"].dt, str(each["summary"])) for each in events] == [
        (first.start, f"{world.words('en', 'book-service-reading-guide')}: Grace"),
        (second.start, f"{world.words('en', 'book-service-reading-guide')}: Somebody"),
    ]
