"""Cards: short on a small phone, the rest behind a button, questions that follow, and the ways on."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.faq import load
from bot.house import House
from bot.shipped import shipped_folder, whole_languages
from flows import cards
from flows.incoming import Incoming, Kind, Person
from flows.talk import Talk
from flows.words import Chat
from tests.world import World

LANGUAGES = whole_languages()
FAQ = load(shipped_folder(), None, LANGUAGES, {})


@pytest.mark.asyncio
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_fits_on_a_small_phone(world: World, language: str) -> None:
    """What a card must say fits into 700 characters; only the week's hours may make it longer."""
    talk = read_by(world, language)
    for key, topic in FAQ.topics.items():
        shown, rest = cards.parts_of(talk, key)
        length = sum(len(talk.wording(part)) + 2 for part in shown)
        assert length <= cards.LONGEST or "hours" in topic.show, (key, length)
        assert not rest or "ask-more-button" in str(cards.card_rows(talk, key, more=bool(rest))), key


def read_by(world: World, language: str) -> Talk:
    """A talk with somebody who reads this language."""
    house: House = world.app.house
    library = type("Shelf", (), {"house": house})()
    talk = Talk(
        Incoming(Kind.TEXT, 1, world.clock.now(), Person(1, "Aino")),
        world.clock.now(),
        Chat(1),
        lambda part: house.part(part, language),
        library,
    )
    talk.language = language
    return talk


@pytest.mark.asyncio
async def test_questions_that_follow_are_answered_from_the_card(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    await grace.opens_link("faq-language-cafe")
    await grace.says("How much does it cost?")
    assert world.words("en", "faq-language-cafe.price") in grace.last.text
    assert world.words("en", "faq-language-cafe") in grace.last.text
    await grace.says("and for children?")
    grace.sees("faq-language-cafe.children")
    await grace.opens_link("faq-passport-and-id-card")
    await grace.says("what do I need")
    grace.sees("faq-passport-and-id-card.ready")


@pytest.mark.asyncio
async def test_what_the_card_does_not_know_is_said_with_a_way_on(world: World) -> None:
    grace, marja = world.patron("Grace"), world.staff("Marja")
    await grace.opens_link("faq-book-donation")
    await grace.says("how long does it take")
    grace.sees("ask-follow-unknown", buttons=["ask-pass-button"])
    assert world.words("en", "faq-book-donation") in grace.last.text
    await grace.taps("ask-pass-button")
    grace.sees("desk-receipt-open", number="1")
    assert marja.last.text == "how long does it take"
    assert world.words("en", "faq-book-donation") in marja.sees("desk-card-tried").text


@pytest.mark.asyncio
async def test_without_a_card_before_it_a_short_question_is_searched(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    await grace.says("how long does it take")
    grace.sees_not("ask-follow-unknown")


@pytest.mark.asyncio
async def test_official_pages_are_named_for_the_library_s_country(tmp_path: Path) -> None:
    town = await World.open(
        tmp_path, library={"country": "FI"}, links={"tax-authority": "https://www.vero.fi/en/", "laws": ""}
    )
    grace = town.patron("Grace")
    await grace.opens_link("faq-form-tax-authority")
    shown = grace.last if "vero.fi/en" in grace.last.text else await behind_the_button(town)
    assert "vero.fi/en" in shown.text
    [link] = [each for each in shown.json["entities"] if each["type"] == "text_link"]
    assert link["url"] == "https://www.vero.fi/en/"
    await town.close()


async def behind_the_button(town: World):  # type: ignore[no-untyped-def]
    """What stands behind `Tell me more`."""
    grace = town.patron("Grace")
    await grace.taps("ask-more-button")
    return grace.last


@pytest.mark.asyncio
async def test_an_answer_can_be_shared_but_no_sensitive_one(world: World) -> None:
    grace = world.patron("Grace")
    await grace.opens_link("faq-wifi-access")
    [share] = [key for row in grace.last.buttons for key in row if "url" in key]
    assert share["url"].startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2F")
    assert "start%3Dfaq-wifi-access" in share["url"]
    await grace.opens_link("faq-mental-health-support")
    assert not [key for row in grace.last.buttons for key in row if "url" in key]


@pytest.mark.asyncio
async def test_who_does_not_know_where_to_turn_is_asked_three_things(world: World) -> None:
    grace, marja = world.patron("Grace"), world.staff("Marja")
    await grace.says("/ask")
    await grace.taps("ask-lost-button")
    grace.sees("turn-urgent")
    await grace.taps("turn-today-button")
    await grace.taps("turn-letter-button")
    grace.sees("turn-language")
    await grace.taps("Svenska")
    grace.sees("desk-receipt-open", number="1")
    grace.sees("turn-done")
    told = marja.sees("turn-staff-lost").text
    assert "Svenska" in told and world.words("en", "turn-staff-letter") in told
    await grace.says("It is from the tax office, I think")
    assert marja.last.text == "It is from the tax office, I think"


@pytest.mark.asyncio
async def test_a_time_is_agreed_on_with_staff(world: World) -> None:
    grace, marja = world.patron("Grace"), world.staff("Marja")
    await grace.opens_link("faq-phone-tablet-help")
    await grace.taps("ask-time-button")
    grace.sees("turn-when")
    await grace.says("Tuesday after two, please")
    grace.sees("desk-receipt-open", number="1")
    assert world.words("en", "faq-phone-tablet-help") in marja.sees("turn-staff-time").text
    assert marja.last.text == "Tuesday after two, please"


@pytest.mark.asyncio
async def test_the_groups_that_most_people_need_come_first(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/ask")
    count = len(grace.posts)
    assert len(grace.last.labels) == 9
    await grace.taps("ask-more-topics-button")
    assert len(grace.posts) == count
    assert world.words("en", "ask-group-community") in grace.last.labels
    await grace.taps("ask-back-to-groups-button")
    assert world.words("en", "ask-group-library") in grace.last.labels
