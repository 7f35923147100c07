"""What staff do with a question beside answering it: passing on, duty, ready texts, a partner's card, closing, and the trail of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.storage.audit import Audit, Deed
from tests.dialogues.directory import PARTNERS
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

QUESTION = "Can I renew a book that somebody else waits for?"
QUEUES = (
    {"key": "general", "name": {"en": "Questions", "uk": "Запитання"}},
    {"key": "digital", "name": {"en": "Digital help", "uk": "Цифрова допомога"}},
)


@pytest_asyncio.fixture
async def desk(tmp_path: Path) -> AsyncIterator[World]:
    """A library with two queues, two questions for each person, and partners."""
    here = await World.open(
        tmp_path, queues=QUEUES, desk={"per_person": 2}, partners=PARTNERS, library={"phone": "+358 9 123 4567"}
    )
    yield here
    await here.close()


async def asks(world: World, name: str = "Olena", text: str = QUESTION) -> tuple[Side, int]:
    """A patron with an open question, and its topic's number."""
    patron, marja = world.patron(name, "uk"), world.staff("Marja")
    await patron.says(f"/staff {text}")
    return patron, next(post.topic_id for post in marja.posts if post.text == text) or 0


async def trail(world: World, ticket: int = 1) -> list[Deed]:
    """What was written down of a ticket."""
    return await world.app.db.run(lambda tx: Audit(tx, 0).of_ticket(ticket))


async def acts(world: World, ticket: int = 1) -> list[str]:
    return [deed.act for deed in await trail(world, ticket)]


def told(side: Side) -> list[str]:
    return [post.text for post in side.posts]


# ---------------------------------------------------------------- passing on


async def test_a_question_is_passed_to_a_colleague_and_the_patron_hears_who_answers(desk: World) -> None:
    olena, topic = await asks(desk)
    marja, aino = desk.staff("Marja"), desk.staff("Aino")
    await aino.says("/duty on fi uk")
    await marja.taps("desk-take-button")
    await marja.taps("desk-more-button")
    await marja.taps("desk-pass-button")
    await marja.taps("Aino")
    olena.sees("desk-passed-to", name="Aino")
    marja.sees("desk-card-active", owner="Aino")
    marja.sees("desk-yours-now", name="Aino", by="Marja")
    await aino.says("I go on with this.", topic=topic)
    assert told(olena)[-1] == "I go on with this."
    assert await acts(desk) == ["take", "pass"]


async def test_a_note_behind_the_name_stays_in_the_topic(desk: World) -> None:
    olena, topic = await asks(desk)
    marja, aino = desk.staff("Marja"), desk.staff("Aino")
    await aino.says("/duty on")
    await marja.says("/take", topic=topic)
    await marja.says("/transfer aino she is cross about her fees", topic=topic)
    olena.sees("desk-passed-to", name="Aino")
    assert not [text for text in told(olena) if "cross" in text]
    await marja.says("/transfer Nobody at all", topic=topic)
    marja.sees("desk-pass-unknown")


async def test_a_question_moves_to_another_queue(desk: World) -> None:
    olena, topic = await asks(desk)
    marja = desk.staff("Marja")
    await marja.taps("desk-take-button")
    await marja.says("/transfer digital help please", topic=topic)
    olena.sees("desk-passed-to-queue", queue="Цифрова допомога")
    assert marja.sees("desk-card-rule").labels[0] == desk.words("en", "desk-take-button")
    deed = (await trail(desk))[-1]
    assert (deed.act, deed.detail) == ("move", "digital")


async def test_of_two_who_act_at_once_one_wins_and_the_other_is_told(desk: World) -> None:
    """F47: the button was shown before a colleague passed the question on."""
    _, topic = await asks(desk)
    marja, aino = desk.staff("Marja"), desk.staff("Aino")
    await aino.says("/duty on")
    await marja.says("/take", topic=topic)
    await marja.says("/transfer", topic=topic)
    asked = marja.sees("desk-pass-to-whom")
    await aino.says("/duty off")
    await marja.taps("Aino", on=asked)
    marja.was_toasted("desk-pass-off-duty-toast")
    assert "pass" not in await acts(desk)


# ---------------------------------------------------------------- duty


async def test_going_off_duty_gives_back_what_waits_for_an_answer(desk: World) -> None:
    olena, topic = await asks(desk)
    erik, _ = await asks(desk, "Erik", "Where do I print?")
    marja = desk.staff("Marja")
    await marja.says("/take", topic=topic)
    await marja.taps("desk-take-button")
    await marja.says("One moment", topic=topic)
    await marja.says("/duty off")
    marja.sees("desk-duty-returned", count=1)
    erik.sees("desk-returned")
    olena.sees_not("desk-returned")
    await marja.says("/duty")
    marja.sees("desk-duty-nobody")


async def test_who_is_on_duty_is_shown_with_languages(desk: World) -> None:
    marja = desk.staff("Marja")
    await marja.says("/duty on fi, uk")
    await marja.says("/duty")
    marja.sees("desk-duty-line", name="Marja", languages="Suomi, Українська", count=0)
    await marja.says("/duty on klingon")
    marja.sees("desk-duty-how", found="klingon", languages="")


async def test_one_person_has_so_many_questions_and_one_more_by_pressing_again(desk: World) -> None:
    marja = desk.staff("Marja")
    for name in ("Olena", "Erik"):
        await asks(desk, name, f"A question of {name}")
        await marja.taps("desk-take-button")
    aino, _ = await asks(desk, "Anna", "One more")
    await marja.taps("desk-take-button")
    marja.was_toasted("desk-enough-toast", count=2)
    aino.sees_not("desk-taken-by", name="Marja")
    await marja.taps("desk-take-button")
    aino.sees("desk-taken-by", name="Marja")


async def test_queue_and_mine_say_who_waits_for_whom_with_ways_to_the_topics(desk: World) -> None:
    olena, topic = await asks(desk)
    await olena.taps("desk-today-button")
    await desk.forward(minutes=5)
    await asks(desk, "Erik", "Where do I print?")
    marja = desk.staff("Marja")
    await marja.says("/take", topic=topic)
    await marja.says("/queue")
    lines = marja.last.text.splitlines()
    assert "Olena" in lines[1] and "Marja" in lines[1] and "5 min" in lines[1] and "today" in lines[1]
    assert "Erik" in lines[2]
    assert marja.last.buttons[0][0]["url"].endswith(f"/{topic}")
    await marja.says("/mine")
    assert "Olena" in marja.last.text and "Erik" not in marja.last.text
    await desk.staff("Aino").says("/mine")
    marja.sees("desk-mine-empty")


# ---------------------------------------------------------------- closing, and what was done


async def test_closing_is_three_taps_and_the_work_is_kept(desk: World) -> None:
    await asks(desk)
    marja = desk.staff("Marja")
    await marja.taps("desk-take-button")
    await marja.taps("desk-close-button")
    await marja.taps("desk-outcome-digital-button")
    await marja.taps("desk-effort-long-button")
    marja.sees("desk-card-closed-digital")
    await marja.says("/log 1")
    assert [line.split(" · ", 1)[1] for line in marja.last.text.splitlines()[1:]] == [
        "Marja · taken",
        "Marja · closed: digital",
    ]


async def test_the_trail_holds_no_words(desk: World) -> None:
    _, topic = await asks(desk)
    marja = desk.staff("Marja")
    await marja.says("A secret answer", topic=topic)
    await marja.says("/block 7 a secret reason", topic=topic)
    assert await acts(desk) == ["take", "block"]
    assert not [deed for deed in await trail(desk) if "secret" in deed.detail]


async def test_a_session_booked_for_a_patron_and_hours_that_change_are_in_the_trail(desk: World) -> None:
    marja = desk.staff("Marja")
    await marja.says("/hours mon 10:00-12:00")
    while [label for label in marja.last.labels if label == desk.words("en", "talk-confirm-button")]:
        await marja.taps("talk-confirm-button")
    await marja.says("/canned add")
    await marja.taps("desk-canned-all-button")
    await marja.says("Parking")
    await marja.says("You can park behind the library.")
    for _ in range(3):
        await marja.taps("desk-canned-skip-button")
    assert "canned-new" in await acts(desk, 0)


# ---------------------------------------------------------------- ready texts


async def test_a_fixed_text_goes_out_in_the_patrons_language_after_a_look(desk: World) -> None:
    olena, topic = await asks(desk)
    marja = desk.staff("Marja")
    await marja.taps("desk-take-button")
    await marja.taps("desk-canned-button")
    await marja.taps("canned-greet-name")
    text = desk.words("uk", "canned-greet", librarian="Marja")
    assert text in marja.last.text and text not in told(olena)
    await marja.taps("desk-canned-send-button")
    assert told(olena)[-1] == text
    assert marja.sees("desk-canned-sent").topic_id == topic
    assert (await trail(desk))[-1].detail == "s-greet"


async def test_gaps_are_filled_and_missing_ones_are_asked_for_without_a_word_reaching_the_patron(desk: World) -> None:
    olena, topic = await asks(desk)
    marja = desk.staff("Marja")
    await marja.says("/canned add")
    await marja.taps("desk-canned-mine-button")
    await marja.says("Reserved book")
    await marja.says("Dear {first-name}, {title} is here. {librarian} { … } {}")
    for _ in range(3):
        await marja.taps("desk-canned-skip-button")
    marja.sees("desk-canned-kept", name="Reserved book")
    await marja.says("/take", topic=topic)
    await marja.says("/canned reserved", topic=topic)
    asked = marja.sees("desk-canned-fill", blank="title")
    before = told(olena)
    await marja.says("The {librarian} of Baghdad", topic=topic, reply_to=asked)
    assert told(olena) == before
    marja.sees("desk-canned-no-language", language="Українська")
    await marja.taps("desk-canned-send-button")
    assert told(olena)[-1] == "Dear Olena, The {librarian} of Baghdad is here. Marja { … } {}"


async def test_words_that_answer_a_question_that_is_over_reach_nobody(desk: World) -> None:
    olena, topic = await asks(desk)
    marja = desk.staff("Marja")
    await marja.says("/take", topic=topic)
    await marja.says("/canned", topic=topic)
    asked = marja.sees("desk-canned-which")
    await marja.says("/cancel", topic=topic)
    before = told(olena)
    await marja.says("the second one", topic=topic, reply_to=asked)
    assert told(olena) == before
    marja.sees("desk-hint-question-over")


async def test_a_colleagues_question_is_not_answered_by_a_ready_text(desk: World) -> None:
    _, topic = await asks(desk)
    await desk.staff("Marja").says("/take", topic=topic)
    aino = desk.staff("Aino")
    await aino.taps("desk-canned-button")
    aino.was_toasted("desk-taken-toast", owner="Marja")


async def test_own_texts_are_ones_own(desk: World) -> None:
    marja, aino = desk.staff("Marja"), desk.staff("Aino")
    await marja.says("/canned add")
    await marja.taps("desk-canned-mine-button")
    await marja.says("Mine")
    await marja.says("Only Marja says so.")
    for _ in range(3):
        await marja.taps("desk-canned-skip-button")
    await aino.says("/canned only marja")
    aino.sees("desk-canned-none", found="only marja")
    await marja.says("/canned only marja")
    await marja.taps("Mine")
    marja.sees("desk-canned-line-mine", name="Mine")
    await marja.taps("desk-canned-edit-button")
    await marja.taps("English")
    await marja.says("Marja says something else.")
    await marja.says("/canned something else")
    await marja.taps("Mine")
    await marja.taps("desk-canned-remove-button")
    marja.sees("desk-canned-removed", name="Mine")


# ---------------------------------------------------------------- a partner's card


async def test_a_partners_card_goes_out_in_the_patrons_language(desk: World) -> None:
    olena, _ = await asks(desk)
    marja = desk.staff("Marja")
    await marja.taps("desk-take-button")
    await marja.taps("desk-more-button")
    await marja.taps("desk-partner-button")
    await marja.taps("Legal aid office")
    assert "Бюро правничої допомоги" in marja.last.text
    await marja.taps("desk-canned-send-button")
    assert "Бюро правничої допомоги" in olena.sees("desk-partner-told").text
