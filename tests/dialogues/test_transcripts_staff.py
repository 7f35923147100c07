"""Golden talks of staff's side, in the library's own language: duty, the queue, passing on, a ready text, the work, the trail, a block."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dialogues.golden import NAMES, golden
from tests.world import World

pytestmark = pytest.mark.asyncio

QUESTION = {
    "en": "My tablet does not find the library's e-books.",
    "fi": "Tablettini ei löydä kirjaston e-kirjoja.",
    "sv": "Min platta hittar inte bibliotekets e-böcker.",
    "uk": "Мій планшет не знаходить електронних книг бібліотеки.",
}
RUDE = {
    "en": "You are all useless!",
    "fi": "Olette kaikki turhia!",
    "sv": "Ni är alla odugliga!",
    "uk": "Ви ні до чого!",
}
QUEUES = (
    {"key": "general"},
    {
        "key": "digital",
        "name": {"en": "Digital help", "fi": "Digituki", "sv": "Digital handledning", "uk": "Цифрова допомога"},
    },
)


async def staff(world: World, language: str) -> None:
    """From the queue to the trail."""
    patron = world.patron(NAMES[language], language)
    marja, sirpa = world.staff("Marja", language), world.staff("Sirpa", language)
    await marja.says("/duty on fi en")
    await sirpa.says(f"/duty on {language}")
    await marja.says("/duty")
    await patron.says(f"/staff {QUESTION[language]}")
    topic = next(post.topic_id for post in marja.posts if post.text == QUESTION[language])
    await world.forward(minutes=1)
    await marja.says("/queue")
    await marja.says("/take", topic=topic)
    await marja.says("/transfer Sirpa +", topic=topic)
    await sirpa.says("/mine")
    await sirpa.says("/canned", topic=topic)
    await sirpa.taps("canned-one-more-name")
    await sirpa.taps("desk-canned-send-button")
    await patron.says(RUDE[language])
    await sirpa.says("/block", topic=topic)
    await sirpa.taps("desk-block-rude-button")
    await sirpa.taps("desk-block-open-button")
    await patron.says("/staff")
    await sirpa.says("/log 1")
    await sirpa.says("/blocks")
    await sirpa.taps(world.words(language, "desk-lift-button", name=NAMES[language]))


@pytest.mark.parametrize("language", NAMES)
async def test_transcript_of_staff(tmp_path: Path, language: str) -> None:
    about = {"queues": QUEUES, "library": {"phone": "+358 8 123 4567"}}
    async with golden(tmp_path, "staff", language, **about) as town:
        await staff(town, language)
