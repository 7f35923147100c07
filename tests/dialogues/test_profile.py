"""Reading profiles, tips in writing and reading lists: outline C2 as people tap through it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection, Table, func, select

from bot.library import Library
from bot.storage.tables import profiles, reading_lists
from flows.reading_list import Book, book_of
from flows.records import Ticket
from tests.dialogues.calendar_scene import book_quickly, booked, guide
from tests.dialogues.golden import NAMES, OWN_NAME, golden
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

LIST = """/list
Tove Jansson: The Summer Book – short, calm and funny – large print
1. Pratchett: Small Gods - surprising - audiobook
Kalevala"""


@pytest_asyncio.fixture
async def olena(world: World) -> AsyncIterator[Side]:
    """A patron who has read the welcome."""
    world.staff("Marja")
    patron = world.patron("Olena")
    await patron.says("/start")
    yield patron


async def skip(patron: Side, count: int) -> None:
    """Skip so many questions."""
    for _ in range(count):
        await patron.taps("talk-skip-button")


async def begin(patron: Side, for_whom: str = "profile-for-me-button") -> None:
    """Tips in writing, up to for whom."""
    await patron.opens_link("faq-reading-guide-session")
    await patron.taps("tips-button")
    await patron.taps(for_whom)


async def like_only(patron: Side, title: str = "") -> None:
    """A title that was liked, or not even that; all other questions are skipped."""
    if title:
        await patron.says(title)
    await skip(patron, 2 if title else 3)
    await patron.taps("profile-nothing-button")
    await skip(patron, 3)


async def is_given_a_list(patron: Side, marja: Side) -> int:
    """A question about reading, answered with a list; its topic."""
    await patron.says("/staff Something to read, please")
    topic = marja.posts[-1].topic_id
    assert topic
    await marja.says(LIST, topic=topic)
    return topic


async def ask_for_tips(patron: Side, *, keep: str = "profile-keep-button") -> None:
    """All of the questions, some answered."""
    await begin(patron)
    await patron.says("The Summer Book")
    await patron.taps("talk-skip-button")
    await patron.taps("profile-calm-button")
    await patron.taps("profile-funny-button")
    await patron.taps("talk-done-button")
    await patron.taps("profile-nothing-button")
    await patron.taps("profile-audio-button")
    await patron.taps("talk-done-button")
    await patron.taps("profile-not-for-me-button")
    await patron.taps("English")
    await patron.taps("talk-done-button")
    await patron.taps("profile-short-button")
    await patron.taps(keep)


async def stored(world: World) -> tuple[int, int]:
    """How many profiles and lists there are."""

    def rows(tx: Connection, table: Table) -> int:
        return int(tx.execute(select(func.count()).select_from(table)).scalar_one())

    return await world.app.db.read(lambda tx: (rows(tx, profiles), rows(tx, reading_lists)))


async def test_tips_in_writing_bring_the_profile_to_staff(world: World, olena: Side) -> None:
    marja = world.staff("Marja")
    await ask_for_tips(olena)
    olena.sees("profile-line-wishes", what="Light and funny, Calm")
    await olena.taps("tips-send-button")
    olena.sees("tips-sent")
    card = marja.sees("tips-staff")
    for line, what in {
        "liked": "The Summer Book",
        "wishes": "Light and funny, Calm",
        "formats": "Audiobook",
        "languages": "English",
        "length": "Short",
    }.items():
        assert world.words("en", f"profile-line-{line}", what=what) in card.text
    assert world.words("en", "profile-talking-books") not in card.text
    assert await stored(world) == (1, 0)


async def test_staff_have_five_open_days_and_nobody_is_asked_to_wait(world: World, olena: Side) -> None:
    """Asked on Monday at noon: until Monday evening a week later, in the guides' queue if there is one."""
    marja = world.staff("Marja")
    await ask_for_tips(olena)
    await olena.taps("tips-send-button")
    ticket = await the_ticket(world)
    assert (ticket.mode, ticket.queue) == ("message", "general")
    assert ticket.due_at == datetime(2026, 11, 30, 16, tzinfo=UTC)
    heard, told = len(olena.posts), len(marja.posts)
    await world.forward(minutes=30)
    assert (len(olena.posts), len(marja.posts)) == (heard, told)


async def test_the_guides_have_a_queue_of_their_own_where_the_library_made_one(tmp_path: Path) -> None:
    town = await World.open(tmp_path, queues=({"key": "general"}, {"key": "guides", "name": "Guides"}))
    try:
        olena = town.patron("Olena")
        await ask_for_tips(olena)
        await olena.taps("tips-send-button")
        assert (await the_ticket(town)).queue == "guides"
    finally:
        await town.close()


async def the_ticket(world: World) -> Ticket:
    """The one question that is open."""

    def job(tx: Connection) -> Ticket:
        [ticket] = Library(tx, world.app.house, world.clock.now()).tickets.open_ones()
        return ticket

    return await world.app.db.run(job)


async def test_only_this_time_keeps_nothing(world: World, olena: Side) -> None:
    await ask_for_tips(olena, keep="profile-once-button")
    await olena.taps("tips-send-button")
    olena.sees_not("profile-kept")
    assert await stored(world) == (0, 0)


async def test_a_child_is_asked_the_age_first_and_nothing_is_kept(world: World, olena: Side) -> None:
    await begin(olena, "profile-for-child-button")
    olena.sees("profile-child")
    await olena.taps("profile-age-7-9-button")
    await like_only(olena)
    await olena.taps("tips-send-button")
    card = world.staff("Marja").sees("tips-staff-child")
    assert world.words("en", "profile-line-child", what="7–9 years") in card.text
    assert await stored(world) == (0, 0)


async def test_everything_may_be_skipped(world: World, olena: Side) -> None:
    await begin(olena, "profile-for-other-button")
    await like_only(olena)
    await olena.taps("tips-send-button")
    world.staff("Marja").sees("profile-empty")


async def test_talking_books_are_told_about_and_not_told_on(world: World, olena: Side) -> None:
    await begin(olena)
    await skip(olena, 3)
    await olena.taps("profile-nothing-button")
    await olena.taps("profile-audio-button")
    await olena.taps("talk-done-button")
    olena.sees("profile-talking-books", buttons=None)
    await olena.taps("profile-tell-more-button")
    await skip(olena, 2)
    await olena.taps("profile-once-button")
    await olena.taps("tips-send-button")
    assert world.words("en", "faq-accessible-formats") in olena.last.text
    for post in world.staff("Marja").posts:
        assert "talking" not in post.text.lower()


async def test_a_kept_profile_is_used_shown_changed_and_deleted(world: World, olena: Side) -> None:
    await ask_for_tips(olena)
    await olena.taps("tips-send-button")
    await begin(olena)
    olena.sees("profile-use-kept")
    await olena.taps("profile-use-button")
    await olena.taps("tips-send-button")
    await olena.says("/privacy")
    olena.sees("profile-privacy")
    await olena.taps("profile-mine-button")
    olena.sees("profile-line-liked", what="The Summer Book")
    await olena.taps("profile-change-button")
    await like_only(olena, "Small Gods")
    await olena.taps("profile-keep-button")
    await olena.taps("profile-mine-button")
    olena.sees("profile-line-liked", what="Small Gods")
    await olena.taps("profile-delete-button")
    olena.sees("profile-forgotten")
    assert await stored(world) == (0, 0)


async def test_a_list_reaches_the_patron_who_asks_for_more_like_one(world: World, olena: Side) -> None:
    marja = world.staff("Marja")
    await ask_for_tips(olena, keep="profile-once-button")
    await olena.taps("tips-send-button")
    topic = marja.sees("tips-staff").topic_id
    await marja.says("/list", topic=topic)
    marja.sees("list-how", most=14)
    await marja.says(LIST, topic=topic)
    marja.sees("list-given", count=3)
    listed = olena.sees("list-where", buttons=["list-more-button", "list-none-button", "list-talk-button"])
    assert "• Tove Jansson: The Summer Book – short, calm and funny – large print" in listed.text
    assert "• Pratchett: Small Gods – surprising – audiobook" in listed.text
    await olena.taps("list-more-button")
    await olena.taps("Small Gods")
    olena.sees("list-more-sent")
    passed = marja.sees("list-staff-more")
    assert "Small Gods" in passed.text and "Summer Book" not in passed.text


async def test_none_suits_says_why(world: World, olena: Side) -> None:
    marja = world.staff("Marja")
    await is_given_a_list(olena, marja)
    await olena.taps("list-none-button")
    await olena.says("All too sad")
    marja.sees("list-staff-none")
    marja.sees("All too sad")
    await olena.says("/privacy")
    await olena.taps("list-mine-button")
    await olena.taps("list-talk-button")
    olena.sees("turn-when")  # nobody can be booked here: staff agree on a time


async def test_lists_stay_until_the_patron_deletes_them(world: World, olena: Side) -> None:
    marja = world.staff("Marja")
    topic = await is_given_a_list(olena, marja)
    await marja.says("/list\nSelma Lagerlöf: Gösta Berling", topic=topic)
    await olena.says("/privacy")
    await olena.taps("list-mine-button")
    assert "Gösta" in olena.last.text
    await olena.taps("list-older-button")
    assert "Kalevala" in olena.last.text
    await olena.taps("list-delete-button")
    olena.sees("list-forgotten")
    assert await stored(world) == (0, 1)
    await olena.deletes_all()
    assert await stored(world) == (0, 0)


async def test_a_list_of_somebody_else_is_not_to_be_had(world: World, olena: Side) -> None:
    marja, erik = world.staff("Marja"), world.patron("Erik")
    await is_given_a_list(olena, marja)
    await erik.says("/start")
    for forged in ("list:more:1", "list:none:1", "list:forget:1", "list:forget:x"):
        await erik.forges(forged, erik.last)
        erik.was_toasted("talk-old-button-toast")
    assert await stored(world) == (0, 1)


async def test_a_colleagues_list_and_one_for_a_quiet_talk_stay_inside(world: World, olena: Side) -> None:
    marja, kari = world.staff("Marja"), world.staff("Kari")
    await olena.says("/staff Something to read, please")
    topic = marja.posts[-1].topic_id
    await marja.says("Gladly!", topic=topic)
    await kari.says(LIST, topic=topic)
    kari.sees("list-not-yours", owner="Marja")
    erik = world.patron("Erik")
    await erik.opens_link("faq-drug-use-family-support")
    await erik.taps("quiet-ask-button")
    await erik.says("Is there a book about it?")
    quiet = next(post.topic_id for post in marja.posts if post.text == "Is there a book about it?")
    await marja.says(LIST, topic=quiet)
    marja.sees("list-quiet")
    assert await stored(world) == (0, 0)


async def test_the_guide_reads_the_profile_with_the_session(world: World, olena: Side) -> None:
    await guide(world)
    await book_quickly(olena)
    await olena.taps("profile-guide-button")
    await like_only(olena, "The Summer Book")
    await olena.taps("profile-once-button")
    await olena.taps("profile-guide-confirm-button")
    olena.sees("profile-guide-told")
    [booking] = await booked(world)
    assert booking.wish["profile"] == {"liked": "The Summer Book"}
    kari = world.staff("Kari")
    await kari.says(f"/list {booking.code}\nTove Jansson: Fair Play")
    kari.sees("list-given", count=1)
    await kari.says("/list 222222\nTove Jansson: Fair Play")
    kari.sees("list-no-session")
    await olena.says("/my")
    olena.sees("profile-under-my", buttons=["list-mine-button"])


@pytest.mark.parametrize(
    ("line", "book"),
    [
        ("Tove Jansson: Kesäkirja – lyhyt – äänikirja", Book("Tove Jansson", "Kesäkirja", "lyhyt", "äänikirja")),
        ("1984", Book("", "1984")),
        ("2) Orwell: 1984 - still true", Book("Orwell", "1984", "still true")),
        ("• Кобзар — вірші — книга – з малюнками", Book("", "Кобзар", "вірші", "книга – з малюнками")),
        ("Spider-Man: blue", Book("Spider-Man", "blue")),
    ],
)
async def test_a_line_is_read_as_people_write_it(line: str, book: Book) -> None:
    assert book_of(line) == book


@pytest.mark.parametrize("language", NAMES)
async def test_transcript(tmp_path: Path, language: str) -> None:
    """Outline C2 in each language, for people to read."""
    async with golden(tmp_path, "profile", language) as town:
        patron, marja = town.patron(NAMES[language], language), town.staff("Marja")
        await patron.opens_link("faq-reading-guide-session")
        await patron.taps("tips-button")
        await patron.taps("profile-for-me-button")
        await patron.says("Tove Jansson")
        await patron.taps("talk-skip-button")
        await patron.taps("profile-calm-button")
        await patron.taps("talk-done-button")
        await patron.taps("profile-war-button")
        await patron.taps("talk-done-button")
        await patron.taps("profile-audio-button")
        await patron.taps("talk-done-button")
        await patron.taps("profile-tell-more-button")
        await patron.taps(OWN_NAME[language])
        await patron.taps("talk-done-button")
        await patron.taps("profile-any-length-button")
        await patron.taps("profile-keep-button")
        await patron.taps("tips-send-button")
        topic = marja.sees("tips-staff").topic_id
        await marja.says("/list\nTove Jansson: Sommarboken – lugn och rolig – ljudbok", topic=topic)
        await patron.taps("list-more-button")
        await patron.taps("list-none-button")
        await patron.taps("talk-skip-button")
        await patron.says("/privacy")
        await patron.taps("profile-mine-button")
        await patron.taps("list-mine-button")
