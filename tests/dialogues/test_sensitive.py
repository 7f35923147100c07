"""Outline F: sensitive topics. Nothing is kept under a name, nothing names the topic, and a quiet way leads to staff."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection, inspect, select

from bot.storage.tables import lines, metadata, patrons, tallies, tickets
from tests.dialogues.directory import FAMILY_LINE, HEALTH_CENTRE, PARTNERS
from tests.dialogues.test_desk import topic_of
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
TOPIC = "drug-use-family-support"
WORDS = "My brother frightens us at night. Whom can we ask?"
NEEDS = [
    "quiet-talk-button",
    "quiet-read-button",
    "quiet-rights-button",
    "quiet-groups-button",
    "quiet-practical-button",
    "quiet-ask-button",
]


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """A library with partners and a number for people in danger."""
    here = await World.open(
        tmp_path, partners=PARTNERS, crisis=[{"key": "line", "name": "Talk line", "phone": "116 123"}]
    )
    yield here
    await here.close()


async def everything(world: World) -> str:
    """All that is stored, opened."""

    def look(tx: Connection) -> str:
        tables = [metadata.tables[name] for name in inspect(tx).get_table_names() if name in metadata.tables]
        return "\n".join(str(row) for table in tables if table is not tallies for row in tx.execute(select(table)))

    return await world.app.db.run(look)


async def rows(world: World, table: Any) -> list[Any]:
    """The rows of a table."""
    return await world.app.db.run(lambda tx: list(tx.execute(select(table))))


async def asked_quietly(world: World, name: str = "Olena", language: str = "uk") -> tuple[Side, Side, int]:
    """A patron who asked quietly, a librarian, and the topic's number in the staff group."""
    patron, marja = world.patron(name, language), world.staff("Marja")
    await patron.opens_link(f"faq-{TOPIC}")
    await patron.taps("quiet-ask-button")
    patron.sees("quiet-what-about")
    await patron.says(WORDS)
    return patron, marja, topic_of(marja, WORDS)


# ---------------------------------------------------------------- the card


async def test_the_card_opens_with_what_is_not_kept_and_asks_what_would_help(town: World) -> None:
    grace = town.patron("Grace")
    await grace.opens_link(f"faq-{TOPIC}")
    post = grace.sees("quiet-what-helps", buttons=NEEDS)
    assert post.text.startswith(town.words("en", "quiet-opening"))
    assert town.words("en", f"faq-{TOPIC}.answer") in post.text


@pytest.mark.parametrize(
    "key", ["labour-migration", "mental-health-support", "veterans-benefits", "former-convict-support"]
)
async def test_no_sensitive_card_can_be_shared_rated_or_passed_on_by_one_tap(town: World, key: str) -> None:
    grace = town.patron("Grace")
    await grace.opens_link(f"faq-{key}")
    assert grace.sees("quiet-what-helps", buttons=NEEDS)
    await grace.taps("quiet-read-button")
    assert grace.last.labels == [town.words("en", "quiet-ask-button")]


async def test_who_asks_no_name_stands_first_and_their_card_offers_nothing_under_a_name(town: World) -> None:
    grace = town.patron("Grace")
    await grace.opens_link(f"faq-{TOPIC}")
    await grace.taps("quiet-talk-button")
    post = grace.sees("quiet-lines")
    assert "Talk line: 116 123" in post.text
    assert post.labels == [FAMILY_LINE["name"]["en"], HEALTH_CENTRE["name"]["en"], town.words("en", "quiet-ask-button")]
    await grace.taps(FAMILY_LINE["name"]["en"])
    assert town.words("en", "partner-anonymous") in grace.last.text
    assert grace.last.labels == [town.words("en", "quiet-ask-button")]


async def test_without_partners_the_kinds_are_named_and_our_own_answers(world: World) -> None:
    grace = world.patron("Grace")
    await grace.opens_link(f"faq-{TOPIC}")
    await grace.taps("quiet-groups-button")
    assert world.words("en", "partner-kind-support-group") in grace.last.text
    assert grace.last.labels == [world.words("en", each) for each in ("faq-events-calendar", "quiet-ask-button")]
    await grace.taps("faq-events-calendar")
    grace.sees("faq-events-calendar.answer")


async def test_what_was_typed_and_looked_at_is_not_kept(town: World) -> None:
    erik = town.patron("Erik", "sv")
    await erik.says("/start")
    await erik.says("min bror tar droger och jag är orolig för honom")
    erik.sees("quiet-what-helps")
    await erik.taps("quiet-talk-button")
    await erik.taps("quiet-read-button", on=erik.sees("quiet-what-helps"))
    kept = await everything(town)
    assert "droger" not in kept and TOPIC not in kept
    assert [row.asked for row in await rows(town, patrons)] == [None]


# ---------------------------------------------------------------- asking quietly


async def test_staff_see_no_name_and_the_patron_no_topic(town: World) -> None:
    olena, marja, topic = await asked_quietly(town)
    assert town.group.chat.topics[topic].name == "#1 (uk)"
    card = marja.sees("quiet-card")
    assert "Olena" not in card.text and not [post for post in marja.posts if "Olena" in post.text]
    receipt = olena.sees("desk-receipt-open", number="1")
    assert town.words("uk", "quiet-erased", hours=24) in receipt.text
    title = town.words("uk", f"faq-{TOPIC}")
    assert title not in receipt.text and not [label for label in receipt.labels if label in title]
    await marja.says("/queue")
    age = town.words("en", "desk-age-minutes", count=0)
    marja.sees("desk-queue-waits", number="1", name="—", language="Українська", age=age, urgent="no")
    await marja.taps("desk-take-button")
    await marja.says("You did right to ask.", topic=topic)
    assert olena.last.text == "You did right to ask."
    assert not [post for post in marja.posts if "Olena" in post.text]
    (ticket,) = await rows(town, tickets)
    assert (ticket.queue, ticket.tried) == ("quiet", "")


async def test_a_library_may_have_a_queue_of_its_own_for_it(tmp_path: Path) -> None:
    queues = [{"key": "general"}, {"key": "trained", "sensitive": True}]
    here = await World.open(tmp_path, queues=queues, partners=PARTNERS)
    _, marja, _ = await asked_quietly(here)
    marja.sees("quiet-card")
    (ticket,) = await rows(here, tickets)
    assert ticket.queue == "trained"
    await here.close()


async def test_its_words_are_erased_a_day_after_closing_and_the_topic_goes(town: World) -> None:
    _, marja, topic = await asked_quietly(town)
    await marja.says("Here is a number.", topic=topic)
    await marja.says("/close referral", topic=topic)
    await town.forward(hours=23)
    await town.app.sweeps.sweep_quietly()
    assert len(await rows(town, lines)) == 2
    await town.forward(hours=2)
    await town.app.sweeps.sweep_quietly()
    await town.settle()
    assert await rows(town, lines) == [] and await rows(town, tickets) == []
    assert WORDS not in await everything(town) and "Here is a number." not in await everything(town)
    assert town.group.chat.topics.get(topic) is None or town.group.chat.topics[topic].deleted


async def test_an_answer_that_never_reached_the_patron_is_erased_as_well(town: World) -> None:
    olena, marja, topic = await asked_quietly(town)
    await marja.taps("desk-take-button")  # whom nobody has taken is closed at once when the patron leaves
    olena.person.blocks()
    await town.settle()
    await marja.says("Here is a number.", topic=topic)
    await marja.says("/close other", topic=topic)
    assert "Here is a number." in await everything(town)
    await town.forward(hours=25)
    await town.app.sweeps.sweep_quietly()
    assert "Here is a number." not in await everything(town)


async def test_usual_talks_are_not_swept_so_soon(town: World) -> None:
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.says("/staff Where is the sea?")
    await marja.says("/close other", topic=topic_of(marja, "Where is the sea?"))
    await town.forward(hours=25)
    await town.app.sweeps.sweep_quietly()
    assert len(await rows(town, tickets)) == 1


async def test_a_later_question_does_not_go_into_the_quiet_talk(town: World) -> None:
    olena, marja, topic = await asked_quietly(town)
    await marja.says("/close other", topic=topic)
    await olena.says("/staff Чи є у вас шахи?")
    olena.sees("desk-receipt-open", number="2")
    assert topic_of(marja, "Чи є у вас шахи?") != topic


async def test_what_is_said_after_a_quiet_talk_goes_on_with_it(town: World) -> None:
    olena, marja, topic = await asked_quietly(town)
    await marja.says("/close other", topic=topic)
    await olena.says("як продовжити книгу")
    olena.sees("desk-reopened", number="1")
    assert topic_of(marja, "як продовжити книгу") == topic


async def test_an_open_question_with_a_name_is_not_mixed_with_a_quiet_one(town: World) -> None:
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.says("/staff Where is the sea?")
    await grace.opens_link(f"faq-{TOPIC}")
    await grace.taps("quiet-ask-button")
    grace.sees("quiet-other-open", number="1", buttons=["desk-withdraw-button"])
    await grace.taps("desk-withdraw-button", on=grace.sees("quiet-other-open", number="1"))
    await grace.taps("quiet-ask-button", on=grace.sees("quiet-what-helps"))
    await grace.says(WORDS)
    assert town.group.chat.topics[topic_of(marja, WORDS)].name == "#2 (en)"


async def test_delete_all_takes_a_quiet_talk_along(town: World) -> None:
    """F72"""
    olena, _, topic = await asked_quietly(town)
    await olena.deletes_all()
    assert await rows(town, tickets) == [] and WORDS not in await everything(town)
    assert topic not in town.group.chat.topics or town.group.chat.topics[topic].deleted


# ---------------------------------------------------------------- danger


async def test_words_of_danger_get_numbers_and_a_person_and_no_guesses(town: World) -> None:
    """Outline N: no menu pushed, no guesses, and what is passed on shows no name."""
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.says("/start")
    await grace.says("I do not want to live any more")
    grace.sees("crisis-text")
    grace.sees("quiet-danger-open", buttons=["ask-pass-button"])
    grace.sees_not("ask-did-you-mean")
    await grace.taps("ask-pass-button")
    marja.sees("quiet-danger-staff")
    assert town.group.chat.topics[topic_of(marja, "I do not want to live any more")].name == "#1 (en)"


async def test_danger_while_the_library_is_closed_is_told_not_to_wait(town: World) -> None:
    await town.forward(hours=8)
    aino = town.patron("Aino", "fi")
    await aino.says("/start")
    await aino.says("en halua enää elää")
    assert "tiistaina 24. marraskuuta klo 10.00" in aino.last.text.replace("\xa0", " ")


async def test_a_long_message_of_danger_is_offered_the_same_way(town: World) -> None:
    grace = town.patron("Grace")
    await grace.says("/start")
    await grace.says("I want to die. " + "It has been a long year. " * 60)
    grace.sees("quiet-danger-open", buttons=["ask-pass-button"])
    grace.sees_not("ask-long")


async def test_a_question_about_a_book_is_still_answered_below_the_numbers(town: World) -> None:
    aino = town.patron("Aino", "fi")
    await aino.says("/start")
    await aino.says("miten uusin lainan, kirja on itsemurhasta")
    aino.sees("crisis-text")
    assert aino.last.labels
