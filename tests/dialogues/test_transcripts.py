"""Golden transcripts: whole talks in each language, for people to read. LUKUOPAS_GOLDEN=1 writes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dialogues.golden import NAMES, Told, golden
from tests.world import World

pytestmark = pytest.mark.asyncio

QUESTIONS = {
    "en": "How do I renew my loans?",
    "fi": "Miten uusin lainani?",
    "sv": "Hur lånar jag om mina böcker?",
    "uk": "Як продовжити термін книги?",
}
NONSENSE = {"en": "xqzzt brfgl", "fi": "xqzzt brfgl", "sv": "xqzzt brfgl", "uk": "зюкпъ йцлмщ"}
WISHES = {
    "en": "I look for a book my grandmother read to me. It had a blue whale.",
    "fi": "Etsin kirjaa, jonka isoäiti luki minulle. Siinä oli sininen valas.",
    "sv": "Jag söker en bok som mormor läste för mig. Den hade en blå val.",
    "uk": "Шукаю книгу, яку мені читала бабуся. Там був синій кит.",
}
ANSWERS = {
    "en": "I know it! It is on the shelf for you.",
    "fi": "Tunnen sen! Se on hyllyssä sinua varten.",
    "sv": "Den känner jag till! Den står framme åt dig.",
    "uk": "Знаю її! Вона чекає на Вас на полиці.",
}
THANKS = {"en": "Thank you!", "fi": "Kiitos!", "sv": "Tack!", "uk": "Дякую!"}


async def home(world: World, language: str) -> None:
    """Outline A: from the first message to the menu, and what else can be typed."""
    patron = world.patron(NAMES[language], language)
    await patron.says("/start")
    await patron.taps("home-read-more-button")
    await patron.taps("home-ok-button")
    await patron.taps("home-more-button")
    await patron.taps("home-help-button")
    await patron.says("/nonsense")
    await patron.sends("sticker")
    await patron.says("/stop")


async def ask(world: World, language: str) -> None:
    """A question with its card, one that is not understood, and topics to leaf through."""
    patron = world.patron(NAMES[language], language)
    await patron.says(QUESTIONS[language])
    await patron.taps("ask-more-button")
    await patron.taps("ask-useful-button")
    await patron.says(NONSENSE[language])
    await patron.says(NONSENSE[language])
    await patron.says("/ask")
    await patron.taps("ask-group-library")
    await patron.taps("faq-opening-hours")


async def desk(world: World, language: str) -> None:
    """From a wish to the closed question, on both sides."""
    patron, marja = world.patron(NAMES[language], language), world.staff("Marja")
    await patron.says("/staff")
    await patron.says(WISHES[language])
    await patron.taps("desk-today-button")
    topic = next(post.topic_id for post in marja.posts if post.text == WISHES[language])
    await marja.taps("desk-take-button")
    await marja.says("// it is in the stacks", topic=topic)
    await marja.says(ANSWERS[language], topic=topic)
    await patron.says(THANKS[language])
    await marja.taps("desk-close-button")
    await marja.taps("desk-outcome-reference-button")
    await marja.taps("desk-effort-moment-button")
    await patron.taps("desk-rating-good-button")


async def privacy(world: World, language: str) -> None:
    """What is kept, and everything deleted."""
    patron = world.patron(NAMES[language], language)
    await patron.deletes_all()


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("talk", [home, ask, desk, privacy], ids=lambda talk: talk.__name__)
async def test_transcript(tmp_path: Path, talk: Told, language: str) -> None:
    about = {
        "facts": {"loan_days": 28, "print_price": "0,20 €"},
        "library": {"website": "https://library.example", "phone": "+358 8 123 4567"},
    }
    async with golden(tmp_path, talk.__name__, language, **about) as town:
        await talk(town, language)
