"""Outline A: the first message, the menu, languages; always an answer and a way on."""

from __future__ import annotations

import pytest

from flows import home
from tests.world import World

pytestmark = pytest.mark.asyncio

MENU = [label for label, _ in home.MENU]


async def test_the_first_message_is_one_with_the_notice(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/start")
    assert len(aino.posts) == 1
    aino.sees("home-welcome", library="Rantakirjasto")
    aino.sees("home-notice", library="Rantakirjasto", days=30)
    assert aino.last.labels == [
        world.words("fi", text) for text in ("home-ok-button", "home-read-more-button", "home-other-language-button")
    ]
    await aino.taps("home-ok-button")
    aino.sees("home-menu", buttons=MENU)
    assert not aino.posts[0].labels


async def test_the_welcome_is_no_gate(world: World) -> None:
    grace = world.patron("Grace", "en")
    await grace.says("How do I renew my loans?")
    grace.sees("home-welcome", library="Rantakirjasto")
    grace.sees("faq-loan-renew.answer")


async def test_an_app_in_a_language_we_do_not_have_is_asked_first(world: World) -> None:
    amira = world.patron("Amira", "ar")
    await amira.says("/start")
    assert amira.last.labels == ["English", "Suomi", "Svenska", "Українська"]
    await amira.taps("Svenska")
    assert world.words("sv", "home-welcome", library="Rantakirjasto") in amira.last.text
    amira.language = "sv"
    await amira.taps("home-ok-button")
    amira.sees("home-menu", buttons=MENU)


async def test_a_deep_link_is_answered_at_once(world: World) -> None:
    olena = world.patron("Olena", "uk")
    await olena.opens_link("faq-wifi-access")
    olena.sees("faq-wifi-access.answer")
    await olena.opens_link("something-that-is-not-there")
    olena.sees("home-menu", buttons=MENU)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/help", "home-help"),
        ("/stop", "home-stopped"),
        ("/my", "home-my-nothing"),
        ("/cancel", "home-nothing-to-cancel"),
        ("/nonsense", "home-unknown-command"),
        ("/language", "home-choose-language"),
        ("/ask", "ask-topics"),
        ("/staff", "desk-what-about"),
        ("/book", "faq-reading-guide-session.answer"),
        ("/events", "faq-events-calendar.answer"),
    ],
)
async def test_every_command_has_an_answer(world: World, typed: str, answer: str) -> None:
    erik = world.patron("Erik", "sv")
    await erik.says(typed)
    erik.sees(answer)


async def test_the_language_changes_everything_from_then_on(world: World) -> None:
    olena = world.patron("Olena", "en")
    await olena.says("/start")
    await olena.says("/language")
    await olena.taps("Українська")
    olena.language = "uk"
    olena.sees("home-language-chosen")
    await olena.says("/help")
    olena.sees("home-help")


async def test_who_changes_the_language_by_mistake_finds_the_way_back(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/start")
    await aino.says("/language")
    await aino.taps("Українська")
    lost = next(post for post in aino.posts if post.text == world.words("uk", "home-language-chosen"))
    assert lost.labels == ["English", "Suomi", "Svenska"]
    await aino.taps("Suomi", on=lost)
    await aino.says("/help")
    aino.sees("home-help")


@pytest.mark.parametrize("typed", ["suomi", "En ymmärrä! Suomeksi, kiitos."])
async def test_a_language_is_changed_by_typing_its_name(world: World, typed: str) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/start")
    await aino.says("/language")
    await aino.taps("Українська")
    await aino.says(typed)
    aino.sees("home-language-chosen")
    aino.sees("home-menu")


async def test_a_word_of_ones_own_language_changes_nothing(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/start")
    await aino.says("en ymmärrä")
    aino.sees_not("home-language-chosen")


async def test_stickers_and_voice_without_a_ticket(world: World) -> None:
    aino = world.patron("Aino", "fi")
    await aino.says("/start")
    await aino.sends("sticker")
    aino.sees("home-sticker")
    await aino.sends("voice")
    aino.sees("desk-pass-media", buttons=["ask-pass-button", "home-menu-button"])


async def test_the_second_page_of_the_menu_turns_in_place(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    await grace.taps("home-ok-button")
    count = len(grace.posts)
    await grace.taps("home-more-button")
    assert len(grace.posts) == count
    own = ["home-language-button", "home-privacy-button", "home-help-button", "home-back-button"]
    grace.sees("home-more", buttons=["home-services-button", *own])
    await grace.taps("home-services-button")
    assert len(grace.posts) == count
    await grace.taps("home-service-menu-button")
    grace.sees("home-service-who")


async def test_an_old_or_forged_button_gets_a_kind_answer(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    for data in (
        "nothing:here",
        "faq:show",
        "faq:show:a:b:c",
        "home:speak:xx",
        "~1.step=x",
        "staff:withdraw:999",
        "::::",
    ):
        await grace.forges(data, grace.last)
        grace.was_toasted("talk-old-button-toast")
