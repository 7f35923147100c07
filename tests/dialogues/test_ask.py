"""Questions: clear, likely, or passed to a person by one tap."""

from __future__ import annotations

import pytest

from tests.world import World

pytestmark = pytest.mark.asyncio


async def test_a_clear_question_gets_its_card(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/start")
    await aino.says("miten uusin lainat")
    post = aino.sees("faq-loan-renew.answer")
    assert world.words("fi", "faq-loan-renew.we-do") in post.text
    assert post.labels[-2:] == [world.words("fi", "ask-useful-button"), world.words("fi", "ask-not-useful-button")]
    await aino.taps("ask-useful-button")
    aino.was_toasted("ask-thanks-toast")
    assert world.words("fi", "ask-useful-button") not in aino.last.labels


async def test_the_card_says_what_we_do_not_do_and_who_can(world: World) -> None:
    grace = world.patron("Grace")
    await grace.opens_link("faq-online-banking")
    post = grace.sees("faq-online-banking.answer")
    assert world.words("en", "faq-online-banking.we-do-not") in post.text
    assert world.words("en", "partner-kind-bank") in post.text


async def test_what_nobody_understands_goes_to_staff_by_one_tap(world: World) -> None:
    olena = world.patron("Olena", "uk")
    marja = world.staff("Marja")
    await olena.says("/start")
    await olena.says("зюкпъ йцлм")
    olena.sees("ask-unclear")
    await olena.says("зюкпъ йцлм ще раз")
    olena.sees("ask-unclear-again")
    await olena.taps("ask-pass-button")
    olena.sees("desk-receipt-open", number="1")
    assert "зюкпъ йцлм ще раз" in [post.text for post in marja.posts]


async def test_a_topic_from_the_menu_forgets_what_was_asked_before(world: World) -> None:
    """`Ask a librarian` under a card of the menu does not pass on a question of an hour ago."""
    olena = world.patron("Olena", "uk")
    await olena.says("/start")
    await olena.says("зюкпъ йцлм")
    await olena.says("/book")
    await olena.taps("ask-pass-button")
    olena.sees("desk-what-about")
    olena.sees_not("desk-receipt-open", number="1")


async def test_staff_see_which_offered_topics_were_opened(world: World) -> None:
    aino, marja = world.patron("Aino", "fi"), world.staff("Marja")
    await aino.says("/start")
    await aino.says("missä voin tulostaa")
    aino.sees("ask-did-you-mean")
    await aino.taps("faq-print-document")
    await aino.taps("ask-pass-button")
    card = marja.sees("desk-card-tried")
    assert world.words("en", "faq-print-document") in card.text
    assert world.words("en", "faq-print-from-phone") not in card.text
    assert "missä voin tulostaa" in [post.text for post in marja.posts]


async def test_not_useful_offers_a_person(world: World) -> None:
    erik = world.patron("Erik", "sv")
    await erik.opens_link("faq-wifi-access")
    await erik.taps("ask-not-useful-button")
    erik.sees("ask-not-useful", buttons=["ask-pass-button", "ask-topics-button"])


async def test_topics_leaf_in_place(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    await grace.says("/ask")
    count = len(grace.posts)
    await grace.taps("ask-group-library")
    await grace.taps("ask-next-button")
    assert len(grace.posts) == count
    await grace.taps("faq-ebooks-audiobooks")
    grace.sees("faq-ebooks-audiobooks.answer")


async def test_facts_of_the_place_are_said_only_when_known(tmp_path) -> None:  # type: ignore[no-untyped-def]
    town = await World.open(tmp_path, facts={"print_price": "0,20 €"})
    grace = town.patron("Grace")
    await grace.opens_link("faq-print-document")
    grace.sees("faq-print-document.price", print_price="0,20 €")
    await grace.opens_link("faq-wifi-access")
    assert "…" not in grace.last.text and "wifi_name" not in grace.last.text
    await town.close()


async def test_opening_hours_are_told_with_today(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.opens_link("faq-opening-hours")
    post = aino.sees("faq-opening-hours.answer")
    assert "10:00–18:00" in post.text and "Maanantai" in post.text
    assert "18.00" in post.text  # open now, until then


async def test_codes_are_blotted_out_and_the_patron_is_told(world: World) -> None:
    aino, marja = world.patron("Aino", "fi"), world.staff("Marja")
    await aino.says("/staff Korttini PIN on 4711, miksi se ei toimi?")
    aino.sees("privacy-masked")
    assert not [post for post in marja.posts if "4711" in post.text]
    assert [post for post in marja.posts if "miksi se ei toimi" in post.text]


async def test_danger_comes_first(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    await grace.says("I want to die")
    grace.sees("crisis-text")
    grace.sees("crisis-no-numbers")


async def test_small_talk(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    for said, answer in (
        ("Hello!", "manners-greeting"),
        ("thank you so much", "manners-thanks"),
        ("are you a bot?", "manners-bot"),
    ):
        await grace.says(said)
        grace.sees(answer)
