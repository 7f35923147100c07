"""Books brought home: outline G. An expression of interest, and nothing that belongs on the telephone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dialogues.directory import PARTNERS
from tests.dialogues.golden import NAMES, golden
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
PHONE = "040 123 4567"


async def begun(world: World) -> Side:
    """A patron at the first question, from the topic's card."""
    world.staff("Marja")
    olena = world.patron("Olena")
    await olena.opens_link("faq-home-service")
    await olena.taps("home-service-button")
    return olena


async def test_staff_get_what_they_need_for_a_call(world: World) -> None:
    olena = await begun(world)
    await olena.taps("home-service-long-button")
    await olena.says("Satama")
    await olena.taps("profile-large-print-button")
    await olena.taps("home-service-magazines-button")
    await olena.taps("talk-done-button")
    await olena.says("Olena")
    await olena.says(PHONE)
    await olena.taps("home-service-morning-button")
    olena.sees("home-service-line-things", what="Large print, Magazines")
    await olena.taps("talk-confirm-button")
    olena.sees("home-service-done")
    card = world.staff("Marja").sees("home-service-staff")
    for line in ("home-service-staff-long", "home-service-staff-morning"):
        assert world.words("en", line) in card.text
    assert world.words("en", "home-service-line-call", name="Olena", phone=PHONE) in card.text
    assert world.words("en", "home-service-line-area", what="Satama") in card.text


@pytest.mark.parametrize("address", ["Satamakatu 2", "Satama, door code 4711", "x" * 61])
async def test_an_address_is_kindly_refused(world: World, address: str) -> None:
    olena = await begun(world)
    await olena.taps("home-service-now-button")
    await olena.says(address)
    olena.sees("home-service-no-address")
    await olena.says("Satama")
    olena.sees("home-service-things")


async def test_for_somebody_else_they_have_to_know(world: World) -> None:
    olena = await begun(world)
    await olena.taps("home-service-other-button")
    await olena.taps("home-service-not-yet-button")
    olena.sees("home-service-ask-first")
    assert world.words("en", "faq-home-service") in olena.last.text
    assert not world.staff("Marja").posts
    await olena.taps("home-service-button")
    await olena.taps("home-service-other-button")
    await olena.taps("home-service-agreed-button")
    await olena.says("Satama")
    await olena.taps("talk-skip-button")
    await olena.says("Olena")
    await olena.says(PHONE)
    await olena.taps("home-service-any-time-button")
    await olena.taps("talk-confirm-button")
    card = world.staff("Marja").sees("home-service-staff")
    assert world.words("en", "home-service-staff-for-other") in card.text


async def test_the_directory_names_the_areas(tmp_path: Path) -> None:
    town = await World.open(tmp_path, partners=PARTNERS)
    try:
        olena = await begun(town)
        await olena.taps("home-service-now-button")
        await olena.taps("Keskusta")
        olena.sees("home-service-things")
        await olena.taps("talk-back-button")
        await olena.taps("home-service-elsewhere-button")
        await olena.says("Rantakylä")
        olena.sees("home-service-things")
    finally:
        await town.close()


@pytest.mark.parametrize("language", NAMES)
async def test_transcript(tmp_path: Path, language: str) -> None:
    """Outline G in each language, for people to read."""
    async with golden(tmp_path, "home-service", language, partners=PARTNERS) as town:
        patron = town.patron(NAMES[language], language)
        town.staff("Marja")
        await patron.opens_link("faq-home-service")
        await patron.taps("home-service-button")
        await patron.taps("home-service-other-button")
        await patron.taps("home-service-agreed-button")
        await patron.taps("home-service-elsewhere-button")
        await patron.says("Satamakatu 2 A 5")
        await patron.says("Satama")
        await patron.taps("profile-large-print-button")
        await patron.taps("talk-done-button")
        await patron.says(NAMES[language])
        await patron.says(PHONE)
        await patron.taps("home-service-any-time-button")
        await patron.taps("talk-confirm-button")
