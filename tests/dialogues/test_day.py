"""`/day`: today's sessions begun and marked, cancelled with a reason, given to a colleague; and `/book` for a patron."""

from __future__ import annotations

from typing import Any

import pytest
from icalendar import Calendar as Entries

from bot.library import Library
from bot.playground.standin import Post
from bot.storage import tallies
from bot.storage.database import Connection
from flows.sessions import Booking, BookingState, Guide
from tests.dialogues.calendar_scene import booked, guide, in_calendar, taken
from tests.dialogues.test_desk import opened
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def session(world: World, side: Side, who: Guide, *, channel: str = "video", **more: Any) -> Booking:
    """A patron's session with somebody, at the first free time."""
    await side.says("/start")

    def book(tx: Connection) -> Booking:
        library = Library(tx, world.app.house, world.clock.now())
        found = library.patrons.situation(side.person.id, str(side.person.id))
        service = library.calendar.service("reading-guide")
        assert found and service
        given = {"language": "en", "name": side.name, "phone": "040 123 4567" if channel == "phone" else "", **more}
        slot = library.calendar.first_free(service, who, n=1)[0]
        return library.calendar.book(found[0], slot, service, channel=channel, **given)

    return await world.app.db.run(book)


async def on_the_day(world: World, **more: Any) -> tuple[Side, Side, Guide, Booking]:
    """Marja's session with Grace is in half an hour."""
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id, link="https://meet.example.org/marja", weekdays=(1, 2))
    booking = await session(world, grace, mine, **more)
    await world.forward((booking.start - world.clock.now()).total_seconds() - 1800)
    return marja, grace, mine, booking


async def now(world: World, booking: Booking) -> Booking:
    """The session as it is kept now."""
    found = await in_calendar(world, lambda calendar: calendar.by_id(booking.id))
    assert found
    return found


async def counted(world: World) -> dict[str, int]:
    """How sessions went, as the statistics have it."""
    rows = await world.app.db.run(tallies.between, "2026-01-01", "2027-12-31")
    return {row.item: row.n for row in rows if row.kind == "session-outcome"}


async def open_card(side: Side, booking: Booking) -> Post:
    """`/day`, and the session's button; the message in which its card stands then."""
    await side.says("/day")
    await side.taps("desk-session-button", at=booking.start, name=booking.name)
    return side.sees("desk-session-heading", at=booking.start, code=booking.code)


# ---------------------------------------------------------------- the day


async def test_the_day_shows_sessions_in_order_with_what_the_form_asked(world: World) -> None:
    marja, grace, mine, booking = await on_the_day(
        world, channel="phone", wish={"for_whom": "other", "helps": "Speak slowly, please"}
    )
    later = await in_calendar(world, lambda calendar: calendar.on_day(booking.local.date()))
    assert [each.code for each in later] == [booking.code]
    await marja.says("/day")
    page = marja.sees("desk-day", day=booking.local.date(), count=1)
    marja.sees("desk-session-phone", phone="040 123 4567")
    marja.sees("desk-session-for-whom", words=world.words("en", "book-who-other"))
    marja.sees("desk-session-helps", words="Speak slowly, please")
    assert f"10:00 · Grace · {world.words('en', 'book-service-reading-guide')}" in page.text
    assert mine.name in page.text and grace.name in page.text


async def test_days_are_leafed_through_and_named(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    await marja.says("/day 2026-11-26")
    page = marja.sees("desk-day-empty", day=booking.local.date().replace(day=26))
    await marja.taps(page.labels[0], on=page)
    marja.sees("desk-day", day=booking.local.date(), count=1)
    await marja.says("/day 25.11.")
    marja.sees("desk-day", day=booking.local.date(), count=1)
    await marja.says("/day soon")
    marja.sees("desk-day-no-date", found="soon")


async def test_partners_see_their_own_sessions_only(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    jonas = world.staff("Jonas")
    await guide(world, "Jonas", user_id=jonas.person.id, role="partner")
    await jonas.says("/day")
    jonas.sees("desk-day-empty", day=booking.local.date())
    await marja.says("/day")
    page = marja.sees("desk-day", day=booking.local.date(), count=1)
    await jonas.taps("desk-session-button", on=page, at=booking.start, name="Grace")
    jonas.was_toasted("desk-session-not-yours-toast")
    await jonas.forges(f"day:mark:{booking.code}:no-show", page)
    jonas.was_toasted("desk-session-not-yours-toast")
    assert (await now(world, booking)).outcome == ""


# ---------------------------------------------------------------- start now


async def test_a_video_call_begins_with_the_link_to_the_patron_once(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world)
    card = await open_card(marja, booking)
    await marja.taps("desk-start-video-button")
    told = grace.sees("session-told-video-starts", guide="Marja", buttons=["session-told-join-button"])
    assert told.buttons[0][0]["url"] == "https://meet.example.org/marja"
    await marja.taps("desk-start-video-button", on=card)
    assert [post.text for post in grace.posts].count(told.text) == 1


async def test_a_chat_opens_a_question_that_the_guide_has(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world, channel="chat", wish={"helps": "Large letters"})
    await open_card(marja, booking)
    await marja.taps("desk-start-chat-button")
    grace.sees("session-told-chat-starts", guide="Marja")
    marja.sees("desk-card-active", owner="Marja")
    topic = marja.sees("desk-start-chat-topic").topic_id
    assert "Large letters" in marja.sees("desk-start-chat-topic").text
    await marja.says("Good morning, Grace!", topic=topic)
    assert "Good morning, Grace!" in [post.text for post in grace.posts]
    await grace.says("Good morning!")
    assert [post.topic_id for post in marja.posts if post.text == "Good morning!"] == [topic]


async def test_a_chat_goes_on_in_the_question_that_is_open_already(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world, channel="chat")
    await grace.says("/staff Where do I find you?")
    card = await open_card(marja, booking)
    await marja.taps("desk-start-chat-button")
    marja.was_toasted("desk-start-chat-toast", number="1")
    jonas = world.staff("Jonas")
    await marja.taps("desk-return-button")
    await jonas.taps("desk-take-button")
    await marja.taps("desk-start-chat-button", on=card)
    marja.was_toasted("desk-start-other-toast", number="1", owner="Jonas")


async def test_for_a_phone_session_the_number_is_shown(world: World) -> None:
    marja, _, _, booking = await on_the_day(world, channel="phone")
    await open_card(marja, booking)
    await marja.taps("desk-start-phone-button")
    marja.was_toasted("desk-start-phone-toast", phone="040 123 4567")


# ---------------------------------------------------------------- how it went


@pytest.mark.parametrize("outcome", ["held", "no-show", "technical", "late-cancel"])
async def test_how_it_went_is_counted_and_can_be_undone(world: World, outcome: str) -> None:
    marja, grace, _, booking = await on_the_day(world)
    await open_card(marja, booking)
    await marja.taps(f"desk-day-{outcome}-button")
    marja.was_toasted("desk-day-marked-toast")
    assert (await now(world, booking)).outcome == outcome
    assert await counted(world) == {f"reading-guide:{outcome}": 1}
    await marja.taps("desk-day-undo-button")
    assert (await now(world, booking)).state is BookingState.BOOKED
    assert await counted(world) == {f"reading-guide:{outcome}": 0}
    grace.sees_not(f"desk-session-{outcome}")  # never a word about it to the patron


async def test_two_who_mark_at_once_count_once(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    jonas = world.staff("Jonas")
    card = await open_card(marja, booking)
    marja.person.forges(f"day:mark:{booking.code}:held", card)
    jonas.person.forges(f"day:mark:{booking.code}:no-show", card)
    await world.settle()
    assert await counted(world) == {"reading-guide:held": 1}
    jonas.was_toasted("talk-old-button-toast")


async def test_after_a_week_it_stays_as_it_was_marked(world: World) -> None:
    marja, _, _, booking = await on_the_day(world)
    await open_card(marja, booking)
    await marja.taps("desk-day-held-button")
    await world.forward(days=7, seconds=1)
    await marja.taps("desk-day-undo-button")
    marja.was_toasted("talk-old-button-toast")
    assert (await now(world, booking)).outcome == "held"


async def test_f53_old_and_forged_buttons_change_nothing(world: World) -> None:
    marja, grace, _, booking = await on_the_day(world)
    card = await open_card(marja, booking)
    await world.forward(days=21)
    for data in (
        f"day:start:{booking.code}",
        f"day:cancel:{booking.code}",
        f"day:give:{booking.code}",
        f"day:undo:{booking.code}",
        f"day:mark:{booking.code}:praised",
        "day:mark:AAAAAA:held",
        "day:open:" + "Z" * 50,
        "day:list:yesterday",
        f"hours:keep:{booking.code}:x",
        "~1.reason=x",
    ):
        await marja.forges(data, card)
        marja.was_toasted("talk-old-button-toast")
    assert await now(world, booking) == booking
    grace.sees_not("session-told-cancelled", at=booking.start)
    await grace.forges(f"again:take:{booking.code}:0-29671200", grace.last)
    grace.was_toasted("talk-old-button-toast")


async def test_after_two_no_shows_staff_are_asked_to_call_first(world: World) -> None:
    marja, grace, mine, first = await on_the_day(world)
    await open_card(marja, first)
    await marja.taps("desk-day-no-show-button")
    second = await session(world, grace, mine)
    await world.forward((second.start - world.clock.now()).total_seconds())
    marja.sees_not("desk-session-call-first", count=2)
    await open_card(marja, second)
    await marja.taps("desk-day-no-show-button")
    third = await session(world, grace, mine)
    await world.forward((third.start - world.clock.now()).total_seconds())
    await marja.says("/day")
    marja.sees("desk-session-call-first", count=2)
    await grace.says("/staff I am so sorry")
    marja.sees("desk-card-no-shows", count=2)
    assert not [post for post in grace.posts if world.words("en", "desk-card-no-shows", count=2) in post.text]


# ---------------------------------------------------------------- cancelling and giving away


async def test_a_session_is_cancelled_with_words_and_other_times(world: World) -> None:
    marja, olena = world.staff("Marja"), world.patron("Olena", "uk")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await session(world, olena, mine, wish={"helps": "Повільно"})
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=booking.start, name="Olena")
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
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=booking.start, name="Grace")
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
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=booking.start, name="Somebody")
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
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=booking.start, name="Grace")
    await marja.taps("desk-session-reassign-button")
    marja.sees("desk-give-check", guide="Pekka", at=booking.start)  # the only one who can: not asked who
    await marja.taps("desk-give-confirm-button")
    marja.sees("desk-give-done", guide="Pekka")
    grace.sees("session-told-reassigned", at=booking.start, guide="Pekka")
    given = await now(world, booking)
    assert (given.guide_name, given.start, given.code) == ("Pekka", booking.start, booking.code)


async def test_when_no_colleague_can_that_is_said(world: World) -> None:
    marja, grace = world.staff("Marja"), world.patron("Grace")
    mine = await guide(world, "Marja", user_id=marja.person.id)
    booking = await session(world, grace, mine)
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=booking.start, name="Grace")
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
