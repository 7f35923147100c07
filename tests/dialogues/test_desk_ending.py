"""How a talk ends: the patron says so, says how it was, has a copy; is out of reach; or comes back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.storage.tables import tickets
from tests.dialogues.test_desk import in_private, opened
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def answered(world: World) -> tuple[Side, Side, int]:
    """A question that staff have answered."""
    olena, marja, topic = await opened(world)
    await marja.says("Yes, once more", topic=topic)
    return olena, marja, topic


async def test_that_is_enough_closes_by_its_button(world: World) -> None:
    olena, marja, _ = await answered(world)
    await olena.taps("desk-enough-button")
    olena.sees("desk-closed", number="1")
    marja.sees("desk-card-closed-enough")
    marja.sees("desk-enough-staff")
    await olena.taps("desk-enough-button")
    olena.was_toasted("talk-old-button-toast")


@pytest.mark.parametrize("words", ["цього достатньо", "Цього достатньо, дякую!", "That is enough"])
async def test_that_is_enough_closes_in_words(world: World, words: str) -> None:
    olena, marja, _ = await answered(world)
    await olena.says(words)
    olena.sees("desk-closed", number="1")
    assert marja.last.text != words


async def test_enough_is_not_heard_where_it_means_something_else(world: World) -> None:
    olena, marja, topic = await opened(world)
    await olena.says("цього достатньо")  # nobody has answered yet
    assert marja.last.text == "цього достатньо"
    await marja.says("Which card do you have?", topic=topic)
    await olena.says("Is one card enough?")
    assert marja.last.text == "Is one card enough?"


async def test_a_rating_may_have_a_few_words_which_staff_read(world: World) -> None:
    olena, marja, topic = await answered(world)
    await marja.says("/close reference 1", topic=topic)
    await olena.taps("desk-rating-fair-button")
    olena.sees("desk-rated", buttons=["desk-comment-button", "desk-copy-button"])
    await olena.taps("desk-comment-button")
    olena.sees("desk-comment-ask")
    await olena.says("It took long, but *thank you* & bye")
    olena.sees("desk-comment-thanks")
    assert marja.sees("desk-comment-staff").text.endswith("It took long, but *thank you* & bye")
    row = await world.app.db.run(lambda tx: tx.execute(select(tickets)).one())
    assert (row.state, row.rating, row.comment) == ("closed", 2, "It took long, but *thank you* & bye")


async def test_a_copy_has_what_both_sides_said_and_nothing_else(world: World) -> None:
    olena, marja, topic = await answered(world)
    jonas = world.staff("Jonas")
    await marja.says("// she always asks that", topic=topic)
    await jonas.says("I know her", topic=topic)
    await olena.sends("photo", caption="this one")
    await olena.says("/copy")
    document = next(post for post in reversed(olena.posts) if "document" in post.json)
    name = document.json["document"]["file_name"]
    kept = world.standin.world.shelf.find(document.json["document"]["file_id"])
    text = kept.content.decode() if kept else ""
    lines = text.splitlines()
    you = world.words("uk", "desk-copy-you")
    assert name.endswith("-1.txt") and len(lines) == 3, text
    assert lines[0].endswith(f"{you}: Can I renew a book that somebody else waits for?")
    assert lines[1].endswith("Marja: Yes, once more")
    assert lines[2].endswith(f"{world.words('uk', 'desk-copy-file')} this one")


async def test_there_is_nothing_to_copy_before_the_first_talk(world: World) -> None:
    olena = world.patron("Olena", "uk")
    await olena.says("/copy")
    olena.sees("desk-copy-nothing")


async def test_what_nobody_has_taken_is_closed_when_its_patron_blocks_the_bot(world: World) -> None:
    """F32: nobody waits any more; who comes back and writes goes on with it."""
    olena, marja, topic = await opened(world)
    olena.person.blocks()
    await world.settle()
    marja.sees("desk-card-closed-unreachable")
    assert [post.text for post in marja.posts].count(world.words("en", "desk-patron-left")) == 1
    olena.person.unblocks()
    await world.settle()
    await olena.says("Ще одне запитання про зюкпъ")
    olena.sees("desk-reopened", number="1")
    assert marja.last.topic_id == topic


async def test_what_staff_say_to_somebody_who_left_waits_and_a_day_later_it_is_closed(world: World) -> None:
    """F51: not lost, and delivered when they come back."""
    olena, marja, topic = await answered(world)
    await olena.says("And the other one?")
    olena.person.blocks()
    await world.settle()
    row = await world.app.db.run(lambda tx: tx.execute(select(tickets)).one())
    assert (row.state, row.due_at) == ("waiting", None)
    await marja.says("That one, too", topic=topic)
    await world.forward(hours=25)
    marja.sees("desk-card-closed-unreachable")
    marja.sees("desk-gone-staff")
    olena.person.unblocks()
    await world.settle()
    assert in_private(olena)[-1] == "That one, too"


async def test_a_reopened_question_names_who_had_it(world: World) -> None:
    olena, marja, topic = await answered(world)
    jonas = world.staff("Jonas")
    await marja.says("/close reference 1", topic=topic)
    await olena.says("А як щодо зюкпъ?", reply_to=next(post for post in olena.posts if post.text == "Yes, once more"))
    jonas.sees("desk-card-former", name="Marja")
    await world.forward(seconds=90)
    alert = next(post for post in reversed(marja.posts) if not post.topic_id)
    assert world.words("en", "desk-card-former", name="Marja") in alert.text
    await marja.says("I go on", topic=topic)
    assert in_private(olena)[-1] == "I go on"
    olena.sees("desk-taken-by", name="Marja")
