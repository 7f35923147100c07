"""Outline C: /book, from the first question to the confirmation; held, gone, full, empty; every way in."""

from __future__ import annotations

import asyncio

import pytest

from tests.dialogues.calendar_scene import book_quickly, booked, guide, taken
from tests.faults.scene import kill, revive
from tests.world import World

pytestmark = pytest.mark.asyncio

MOST_TAPS = 9


async def test_the_whole_way_by_defaults_in_at_most_nine_taps(world: World) -> None:
    await guide(world, "Marja", services=("reading-guide", "digital-help"), likes="crime, poems")
    await guide(world, "Pekka", languages=("fi", "sv"))
    grace, desk = world.patron("Grace"), world.staff("Kaisa")
    before = len(world.told)
    await grace.says("/book")
    grace.sees("book-service")
    await grace.taps("book-service-reading-guide")
    await grace.taps("book-who-me-button")
    await grace.taps("book-channel-chat-button")
    assert grace.last.labels[:4] == ["English", "Suomi", "Svenska", world.words("en", "book-interpreter-button")]
    await grace.taps("Suomi")
    assert "Marja · English, Suomi · crime, poems" in grace.last.text
    await grace.taps("book-anyone-button")
    assert grace.last.labels[3] == world.words("en", "book-another-day-button")
    await grace.taps(grace.last.labels[0])
    await grace.taps("book-name-skip-button", name="Grace")
    await grace.taps("talk-skip-button")
    grace.sees("book-summary")
    await grace.taps("book-confirm-button")
    assert len([line for line in world.told[before:] if line.startswith("Grace: [")]) <= MOST_TAPS
    [booking] = await booked(world)
    assert (booking.service, booking.channel, booking.language, booking.name) == (
        "reading-guide",
        "chat",
        "fi",
        "Grace",
    )
    grace.sees("book-line-code", code=booking.code)
    grace.sees("book-line-when", at=booking.start)
    grace.sees("book-join-chat")
    grace.sees("faq-reading-guide-session.ready")
    desk.sees(
        "book-staff-booked",
        at=booking.start,
        code=booking.code,
        guide=booking.guide_name,
        service=world.words("en", "book-service-reading-guide"),
        channel=world.words("en", "book-channel-chat"),
    )


async def test_what_has_one_answer_is_not_asked(world: World) -> None:
    await guide(world, languages=("en",), channels=("library",))
    grace = world.patron("Grace")
    await grace.says("/book")
    grace.sees("book-who")
    await grace.taps("book-who-me-button")
    grace.sees("book-time")


async def test_everything_can_be_typed(world: World) -> None:
    await guide(world, services=("reading-guide", "digital-help"))
    await guide(world, "Pekka", services=("digital-help",))
    olena = world.patron("Olena", "uk")
    await olena.says("/book")
    await olena.says("допомога з пристроєм")
    await olena.says("2")
    await olena.says("телефоном")
    await olena.says("english")
    await olena.says("Pekka")
    await olena.says("1")
    await olena.says("Оля")
    await olena.says("+380 44 123 45")
    await olena.says("Погано чую")
    olena.sees("book-summary")
    assert "Погано чую" in olena.last.text
    await olena.says("так")
    [booking] = await booked(world)
    assert (booking.guide_name, booking.phone, booking.name) == ("Pekka", "+380 44 123 45", "Оля")
    assert booking.wish == {"for_whom": "child", "helps": "Погано чую"}
    olena.sees("book-join-phone", phone="+380 44 123 45")
    olena.sees("book-limits-digital")


async def test_a_day_of_the_calendar_and_its_times(world: World) -> None:
    await guide(world, languages=("en",), channels=("chat",))
    grace = world.patron("Grace")
    await grace.says("/book")
    await grace.taps("book-who-me-button")
    await grace.taps("book-another-day-button")
    grace.sees("book-day")
    assert "27" in grace.last.labels and "28" not in grace.last.labels  # a Saturday
    await grace.taps("27")
    assert grace.last.labels[:3] == ["10:00", "10:45", "11:30"]
    await grace.taps("10:45")
    await grace.says("Gigi")
    await grace.taps("talk-skip-button")
    await grace.taps("talk-change-button")
    await grace.taps("book-change-day-button")
    await grace.taps("26")
    await grace.taps("11:30")
    grace.sees("book-summary")
    await grace.taps("book-confirm-button")
    [booking] = await booked(world)
    assert booking.local.isoformat() == "2026-11-26T11:30:00"


async def test_back_and_change_ask_only_that_again(world: World) -> None:
    await guide(world, channels=("chat", "library"), languages=("en",))
    grace = world.patron("Grace")
    await grace.says("/book")
    await grace.taps("book-who-other-button")
    await grace.taps("book-channel-chat-button")
    await grace.taps("talk-back-button")
    grace.sees("book-channel")
    await grace.taps("book-channel-library-button")
    first = grace.last.labels[0]
    await grace.taps(first)
    await grace.taps("book-name-skip-button", name="Grace")
    await grace.taps("talk-skip-button")
    await grace.taps("talk-change-button")
    await grace.taps("book-change-name-button")
    await grace.says("Gigi")
    assert world.words("en", "book-line-name", name="Gigi") in grace.last.text
    await grace.taps("book-confirm-button")
    grace.sees("book-join-library-plain", library="Rantakirjasto")


async def test_f52_a_time_that_goes_under_ones_hands_is_asked_for_again(world: World) -> None:
    """Held, nobody else gets it; when the hold has run out and it is gone, another one is asked for, and nothing else."""
    marja = await guide(world, languages=("en",), channels=("chat",))
    grace, erik = world.patron("Grace"), world.patron("Erik")
    await grace.says("/book")
    await grace.taps("book-who-me-button")
    first = grace.last.labels[0]
    await grace.taps(first)
    await erik.says("/book")
    await erik.taps("book-who-me-button")
    assert first not in erik.last.labels
    await world.forward(minutes=6)
    await taken(world, marja)
    await grace.says("Gigi")
    grace.sees("book-time-gone")
    assert first not in grace.last.labels
    await grace.taps(grace.last.labels[0])
    await grace.says("Gigi")
    await grace.taps("talk-skip-button")
    assert world.words("en", "book-line-name", name="Gigi") in grace.last.text
    await world.forward(minutes=6)
    await taken(world, marja)
    await grace.taps("book-confirm-button")
    assert world.words("en", "book-time-gone") in grace.last.text
    await grace.taps(grace.last.labels[0])
    grace.sees("book-summary")
    await grace.taps("book-confirm-button")
    assert [each.name for each in await booked(world)].count("Gigi") == 1


async def test_f53_an_old_confirm_and_forged_choices_change_nothing(world: World) -> None:
    await guide(world, languages=("en",), channels=("chat",))
    grace = world.patron("Grace")
    await book_quickly(grace)
    [booking] = await booked(world)
    await grace.says("/book")
    await grace.taps("book-who-me-button")
    question = grace.last
    serial = next(key["callback_data"] for row in question.buttons for key in row).split(".")[0]
    for data in (
        f"{serial}.time=9-99999999",
        f"{serial}.time=0-1",
        f"{serial}.summary=yes-00000000",
        "~1.summary=yes-1",
    ):
        await grace.forges(data, question)
    assert [each.code for each in await booked(world)] == [booking.code]
    erik = world.patron("Erik")
    await erik.says("/start")
    for route in (
        f"my:move:{booking.code}",
        f"my:cancel:{booking.code}",
        f"my:calendar:{booking.code}",
        "my:open:QQQQQQ",
    ):
        await erik.forges(route, erik.last)
        erik.was_toasted("talk-old-button-toast")
    await world.forward(days=21)
    await grace.forges(f"my:cancel:{booking.code}", grace.last)
    grace.was_toasted("talk-old-button-toast")


async def test_who_has_enough_times_ahead_hears_it_kindly(world: World) -> None:
    await guide(world, languages=("en",), channels=("chat",))
    grace = world.patron("Grace")
    await book_quickly(grace)
    await book_quickly(grace)
    await grace.says("/book")
    service = world.words("en", "book-service-reading-guide")
    grace.sees("book-full", service=service, most=2, buttons=["book-mine-button", "home-staff-button"])
    await grace.taps("book-mine-button")
    grace.sees("my-list", count=2)


async def test_when_nothing_is_free_there_is_a_way_on(world: World) -> None:
    await guide(world, languages=("en",), channels=("chat",), spans=((1200, 1260),))  # the library is closed then
    grace = world.patron("Grace")
    await grace.says("/book")
    await grace.taps("book-who-me-button")
    grace.sees("book-nothing-free", service=world.words("en", "book-service-reading-guide"), days=30)
    assert world.words("en", "home-staff-button") in grace.last.labels
    assert world.words("en", "wait-join-button") in grace.last.labels
    assert world.words("en", "book-tips-button") in grace.last.labels
    await grace.taps("book-tips-button")


async def test_every_way_in(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/book")
    grace.sees("faq-reading-guide-session.answer")
    await guide(world, services=("reading-guide", "digital-help"))
    await grace.opens_link("book")
    grace.sees("book-service")
    await grace.says("/start")
    await grace.says("/cancel")
    await grace.taps("home-book-button")
    assert grace.last.text.startswith(world.words("en", "book-service"))
    await grace.opens_link("faq-phone-tablet-help")
    await grace.taps("ask-time-button", on=grace.sees("faq-phone-tablet-help.answer"))
    assert grace.last.text == world.words("en", "book-who")  # the card said what for
    await grace.opens_link("faq-loan-renew")
    await grace.taps("ask-time-button", on=grace.sees("faq-loan-renew.answer"))
    grace.sees("turn-when")  # nobody offers that: staff agree in the chat


async def test_groups_choose_what_there_is_for_groups(tmp_path: object) -> None:
    services = ({"key": "reading-guide"}, {"key": "reading-aloud", "name": "Reading aloud", "group": True})
    town = await World.open(tmp_path, services=services)  # type: ignore[arg-type]
    try:
        await guide(
            town,
            services=("reading-guide", "reading-aloud"),
            languages=("en",),
            channels=("video",),
            link="https://meet.example/{token}",
        )
        grace = town.patron("Grace")
        await grace.says("/book")
        await grace.taps("book-service-reading-guide")
        await grace.taps("book-who-group-button")
        await grace.taps("book-size-15-button")
        await grace.taps(grace.last.labels[0])
        await grace.taps("book-name-skip-button", name="Grace")
        await grace.taps("talk-skip-button")
        await grace.taps("book-confirm-button")
        [booking] = await booked(town)
        assert (booking.service, booking.wish) == ("reading-aloud", {"for_whom": "group", "size": "6to15"})
        assert len(booking.token) > 15
        grace.sees("book-join-video", link=f"https://meet.example/{booking.token}")
    finally:
        await town.close()


async def test_an_interpreter_is_noted(world: World) -> None:
    await guide(world, languages=("fi",), channels=("chat",))
    olena = world.patron("Olena", "uk")
    await olena.says("/book")
    await olena.taps("book-who-me-button")
    await olena.taps("book-interpreter-button")
    await olena.taps(olena.last.labels[0])
    await olena.taps("book-name-skip-button", name="Olena")
    olena.sees("book-helps-interpreter")
    await olena.says("Українська")
    await olena.taps("book-confirm-button")
    [booking] = await booked(world)
    assert booking.wish == {"helps": "Українська", "interpreter": "uk"}


async def test_the_file_for_ones_own_calendar(world: World) -> None:
    await guide(world, languages=("en",), channels=("chat",))
    grace = world.patron("Grace")
    await book_quickly(grace)
    [booking] = await booked(world)
    await grace.taps("my-calendar-button")
    paper = grace.last
    assert paper.json["document"]["file_name"] == f"{booking.code}.ics"
    assert paper.json["document"]["mime_type"] == "text/calendar"
    assert paper.text == world.words("en", "book-calendar-file")
    kept = world.standin.world.shelf.find(paper.json["document"]["file_id"])
    assert kept and b"METHOD:PUBLISH" in kept.content and booking.code.encode() in kept.content


async def test_f56_killed_between_the_booking_and_its_confirmation(world: World) -> None:
    """It is booked once, and the confirmation comes after the restart."""
    await guide(world, languages=("en",), channels=("chat",))
    grace = world.patron("Grace")
    await grace.says("/book")
    await grace.taps("book-who-me-button")
    await grace.taps(grace.last.labels[0])
    await grace.taps("book-name-skip-button", name="Grace")
    await grace.taps("talk-skip-button")
    hung = world.standin.fault("hang", method="sendMessage", chat=grace.person.id, effect=False)
    grace.person.taps(world.words("en", "book-confirm-button"))
    while not hung.struck:
        await asyncio.sleep(0.01)
    assert len(await booked(world)) == 1
    await kill(world)
    grace.sees_not("book-done")
    await revive(world)
    await world.forward(minutes=2)
    grace.sees("book-done")
    assert len([post for post in grace.posts if world.words("en", "book-done") in post.text]) == 1
    assert len(await booked(world)) == 1


async def test_f57_the_night_when_the_clocks_are_turned_back(tmp_path: object) -> None:
    """The hour that comes twice is offered once, with its offset; the confirmation says which of the two it is."""
    from datetime import UTC, datetime

    nights = dict.fromkeys(("sat", "sun", "mon"), ("00:00-24:00",))
    town = await World.open(tmp_path, at=datetime(2026, 10, 23, 9, tzinfo=UTC), hours=nights)  # type: ignore[arg-type]
    try:
        await guide(town, languages=("en",), channels=("chat",), spans=((180, 300),), weekdays=(6,))
        grace = town.patron("Grace")
        await grace.says("/book")
        await grace.taps("book-who-me-button")
        assert "UTC+3" in grace.last.labels[0] and not any("UTC" in label for label in grace.last.labels[2:])
        await grace.taps(grace.last.labels[0])
        await grace.taps("book-name-skip-button", name="Grace")
        await grace.taps("talk-skip-button")
        assert town.words("en", "book-line-twice") in grace.last.text
        await grace.taps("book-confirm-button")
        [booking] = await booked(town)
        assert booking.start == datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
        assert town.words("en", "book-line-twice") in grace.sees("book-done").text
    finally:
        await town.close()
