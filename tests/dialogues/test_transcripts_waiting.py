"""Golden transcripts of waiting at the desk: the choice, a message left, silence, and going on with an old question."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.dialogues.golden import NAMES, golden
from tests.dialogues.test_transcripts import ANSWERS, THANKS, WISHES
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

NEXT = {
    "en": "And which of his books should I read next, xqzzt?",
    "fi": "Minkä kirjan lukisin häneltä seuraavaksi, xqzzt?",
    "sv": "Vilken bok ska jag läsa sedan, xqzzt?",
    "uk": "А яку книгу прочитати далі, зюкпъ?",
}
WORDS = {"en": "Quick and kind", "fi": "Nopeaa ja ystävällistä", "sv": "Snabbt och vänligt", "uk": "Швидко й привітно"}


async def passes(side: Side, told: str, **time: float) -> None:
    """Time goes by, and what is said meanwhile stands in the transcript."""
    before = side._everything()
    side.world.told.append(f"({told})")
    await side.world.forward(**time)
    side._tell_answers(before)


async def begins(world: World, language: str) -> tuple[Side, Side, int]:
    """A wish that waits, and somebody of the staff."""
    patron, marja = world.patron(NAMES[language], language), world.staff("Marja")
    await patron.says("/staff")
    await patron.says(WISHES[language])
    return patron, marja, next(post.topic_id for post in marja.posts if post.text == WISHES[language]) or 0


async def choice(world: World, language: str) -> None:
    """Nobody is free: the patron waits, the owner falls silent, somebody else goes on."""
    patron, marja, _ = await begins(world, language)
    await passes(patron, "90 seconds later", seconds=90)
    await patron.taps("desk-choice-wait-button")
    await passes(patron, "six minutes later", minutes=6)
    await marja.taps("desk-take-button")
    await passes(patron, "ten minutes later", minutes=10)


async def left_message(world: World, language: str) -> None:
    """The patron leaves it as a message, and it is answered the next day."""
    patron, marja, topic = await begins(world, language)
    await passes(patron, "90 seconds later", seconds=90)
    await patron.taps("desk-choice-message-button")
    await passes(patron, "the next day", hours=23)
    await marja.says(ANSWERS[language], topic=topic)
    await patron.taps("desk-enough-button")
    await patron.taps("desk-rating-good-button")
    await patron.taps("desk-comment-button")
    await patron.says(WORDS[language])
    await patron.says("/copy")


async def silence(world: World, language: str) -> None:
    """Staff have answered, and the patron writes no more."""
    patron, marja, topic = await begins(world, language)
    await marja.says(ANSWERS[language], topic=topic)
    await passes(patron, "nearly a day later", hours=23)
    await marja.says("/queue")
    await passes(patron, "two hours later", hours=2)
    await passes(patron, "nearly another day later", hours=22)
    await marja.says("/queue")
    await passes(patron, "two hours later", hours=2)


async def reopened(world: World, language: str) -> None:
    """A closed question is gone on with, by night; in the morning it is on the list."""
    patron, marja, topic = await begins(world, language)
    await marja.says(ANSWERS[language], topic=topic)
    await patron.says(THANKS[language])
    await marja.says("/close reference 1", topic=topic)
    await passes(patron, "in the evening", hours=9)
    await patron.says(NEXT[language], reply_to=next(post for post in patron.posts if post.text == ANSWERS[language]))
    await passes(patron, "the next morning", hours=14)


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("talk", [choice, left_message, silence, reopened], ids=lambda talk: talk.__name__)
async def test_transcript(tmp_path: Path, talk: Callable[[World, str], Awaitable[None]], language: str) -> None:
    async with golden(tmp_path, f"waiting-{talk.__name__.replace('_', '-')}", language) as town:
        await talk(town, language)
