"""Golden transcripts of help with public services: outlines D, E, F and N in each language, for people to read.

LUKUOPAS_GOLDEN=1 writes them anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dialogues.directory import FAMILY_LINE, LEGAL_AID, PARTNERS
from tests.dialogues.golden import NAMES, OWN_NAME, Told, golden
from tests.world import World

pytestmark = pytest.mark.asyncio

DEPOSIT = {
    "en": "My landlord keeps my deposit. What are my rights?",
    "fi": "Vuokranantaja ei palauta vuokravakuutta. Mitkä ovat oikeuteni?",
    "sv": "Hyresvärden ger inte tillbaka depositionen. Vad har jag rätt till?",
    "uk": "Власник квартири не повертає заставу. Які в мене права?",
}
WORRY = {
    "en": "Where can a family talk about this without giving a name?",
    "fi": "Missä perhe voi puhua tästä kertomatta nimeä?",
    "sv": "Var kan en familj prata om det här utan att säga sitt namn?",
    "uk": "Де родина може поговорити про це, не називаючи себе?",
}
ANSWER = {
    "en": "There is a group on Tuesdays. Nobody asks for a name there.",
    "fi": "Tiistaisin kokoontuu ryhmä. Siellä kukaan ei kysy nimeä.",
    "sv": "Det finns en grupp på tisdagar. Där frågar ingen efter namnet.",
    "uk": "Щовівторка збирається група. Імені там не питають.",
}
DANGER = {
    "en": "I do not want to live any more",
    "fi": "En halua enää elää",
    "sv": "Jag vill inte leva längre",
    "uk": "Я більше не хочу жити",
}
CRISIS = {
    "en": "Crisis line",
    "fi": "Kriisipuhelin",
    "sv": "Kristelefon",
    "uk": "Лінія підтримки",
}


async def services(world: World, language: str) -> None:
    """Outline D: from the groups to a card, who helps, and for whoever does not know where to turn."""
    patron = world.patron(NAMES[language], language)
    world.staff("Marja")
    await patron.says("/start")
    await patron.taps("home-ok-button")
    await patron.taps("home-ask-button")
    await patron.taps("ask-group-authorities")
    await patron.opens_link("faq-legal-aid")
    await patron.taps("ask-more-button")
    await patron.taps("ask-who-helps-button")
    await patron.says("/ask")
    await patron.taps("ask-lost-button")
    await patron.taps("turn-today-button")
    await patron.taps("turn-letter-button")
    await patron.taps(OWN_NAME[language])


async def referral(world: World, language: str) -> None:
    """Outline E: a partner's card, consent to the exact text, and the one question five days later."""
    patron, marja = world.patron(NAMES[language], language), world.staff("Marja")
    await patron.opens_link("faq-legal-aid")
    await patron.taps("ask-who-helps-button")
    await patron.taps(LEGAL_AID["name"][language])
    await patron.taps("refer-library-button")
    await patron.says(DEPOSIT[language])
    await patron.taps(OWN_NAME[language])
    await patron.taps("refer-by-phone-button")
    await patron.says("040 123 4567")
    await patron.taps("refer-yes-button")
    so_far = len(world.told)
    for _ in range(5):
        await world.forward(hours=23)
        await marja.says("/queue")  # so that the days go by as days do, with something coming in
    await world.forward(hours=6)
    world.told[so_far:] = ["(five days later)"]
    world.told.append(f"Bot → {patron.name}: {patron.sees('refer-did-it-help').text}")
    await patron.taps("refer-not-yet-button")


async def quiet(world: World, language: str) -> None:
    """Outline F: a sensitive topic, who asks no name, and a quiet talk with staff."""
    patron, marja = world.patron(NAMES[language], language), world.staff("Marja")
    await patron.opens_link("faq-drug-use-family-support")
    await patron.taps("quiet-talk-button")
    await patron.taps(FAMILY_LINE["name"][language])
    await patron.taps("quiet-ask-button")
    await patron.says(WORRY[language])
    topic = next(post.topic_id for post in marja.posts if post.text == WORRY[language])
    await marja.taps("desk-take-button")
    await marja.says(ANSWER[language], topic=topic)
    await marja.taps("desk-close-button")
    await marja.taps("desk-outcome-referral-button")
    await marja.taps("desk-effort-while-button")
    await world.forward(hours=25)
    await world.app.sweeps.sweep_quietly()
    await world.settle()
    world.told.append("(a day later nothing of it is left)")


async def danger(world: World, language: str) -> None:
    """Outline N: numbers that help now, before anything else; then when a person can read it, and no menu."""
    patron = world.patron(NAMES[language], language)
    world.staff("Marja")
    await patron.says("/start")
    await world.forward(hours=8)
    await patron.says(DANGER[language])
    await patron.taps("ask-pass-button")


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("talk", [services, referral, quiet, danger], ids=lambda talk: talk.__name__)
async def test_transcript(tmp_path: Path, talk: Told, language: str) -> None:
    crisis = [{"key": "line", "name": CRISIS, "phone": "116 123", "verified_on": "2026-11-20"}]
    about = {"hours": {"holidays": "FI"}, "partners": PARTNERS, "crisis": crisis}
    async with golden(tmp_path, talk.__name__, language, **about) as town:
        await talk(town, language)
