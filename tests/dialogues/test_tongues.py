"""Whoever writes in a language that we do not speak: one kind line in it, and a person who gets the words unchanged."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.world import World

pytestmark = pytest.mark.asyncio
SPOKEN = "English, Suomi, Svenska, Українська"


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("Мне нужна помощь с посылкой", "Я понимаю такие языки: "),
        ("أريد مساعدة في حمل صندوق ثقيل", "أفهم هذه اللغات: "),
        ("Waxaan rabaa inaan iibsado baabuur", "Waxaan fahmaa luqadahan: "),
        ("Bir otobüs için lütfen yardım", "Anladığım diller: "),
    ],
)
async def test_f76_a_line_in_it_and_a_person_who_gets_the_words_as_they_are(
    world: World, text: str, beginning: str
) -> None:
    """F76"""
    amina, marja = world.patron("Amina"), world.staff("Marja")
    await amina.says("/start")
    await amina.says(text)
    assert amina.last.text.startswith(beginning + SPOKEN)
    assert amina.last.labels[0] == world.words("en", "ask-pass-button")
    await amina.taps("ask-pass-button")
    amina.sees("desk-receipt-open", number="1")
    assert text in [post.text for post in marja.posts]


async def test_what_is_understood_all_the_same_is_answered(world: World) -> None:
    """The search comes first: a word that it knows is worth more than a line about languages."""
    olena = world.patron("Olena", "uk")
    await olena.says("/start")
    await olena.says("wifi")
    assert not [post for post in olena.posts if "Я понимаю" in post.text]


async def test_a_ukrainian_question_that_nobody_understands_is_told_so_in_ukrainian(world: World) -> None:
    olena = world.patron("Olena", "uk")
    await olena.says("/start")
    await olena.says("де мені взяти щебінь")
    olena.sees("ask-unclear")


async def test_a_library_that_speaks_the_language_says_no_such_line(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "ru").mkdir(parents=True)
    (own / "ru" / "ask.ftl").write_text("ask-unclear = Не понимаю.\n", "utf-8")
    here = await World.open(tmp_path, library={"languages": ("en", "ru"), "texts": own})
    here.app.house.texts.strict = False  # only one text of this language is there
    olga = here.patron("Olga", "ru")
    await olga.says("Мне нужна помощь с посылкой")
    assert not [post for post in olga.posts if "Я понимаю" in post.text]
    assert [post for post in olga.posts if "Не понимаю." in post.text]
    await here.close()
