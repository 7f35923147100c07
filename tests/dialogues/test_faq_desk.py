"""What the FAQ learns: a question without an answer becomes one, for everybody and at once, and stays after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import Mendable
from bot.faq import Written
from bot.faq_export import export
from bot.lint import own_problems
from bot.playground.standin import Post
from bot.shipped import shipped_folder
from bot.storage.tables import gaps
from tests.dialogues.test_desk import opened
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

KILN = "Can I borrow a kiln?"
ANSWER = "Yes: two kilns, four weeks each. Ask at the desk."


def shows(side: Side, text: str) -> Post:
    """A message with these very words."""
    return next(post for post in reversed(side.posts) if text in post.text)


async def gap_of(world: World, name: str, question: str, language: str = "en") -> Side:
    """Somebody asks what the FAQ does not know."""
    patron = world.patron(name, language)
    await patron.says(question)
    return patron


async def entry_from_gap(world: World, marja: Side) -> None:
    """A librarian makes an answer out of the only group of questions."""
    await marja.says("/faq gaps")
    await marja.taps(marja.last.labels[0])
    await marja.taps("desk-faq-make-button")
    await marja.taps("English")
    await marja.says("Borrow a kiln")
    await marja.says(ANSWER)
    await marja.taps("desk-faq-use-button")
    await marja.taps("ask-group-library")
    await marja.taps("desk-faq-confirm-button")


async def test_a_gap_becomes_an_answer_that_all_find_at_once_and_after_a_restart(world: World) -> None:
    grace, marja = await gap_of(world, "Grace", KILN), world.staff("Marja")
    await gap_of(world, "Pekka", "a kiln, can I borrow one?")
    await world.patron("Olena", "uk").says("/start")
    await entry_from_gap(world, marja)
    preview = shows(marja, world.words("en", "desk-faq-preview"))
    checked = world.words("en", "ask-checked", on=world.clock.now().date())
    assert checked in preview.text, "as on the card that patrons see"
    assert (
        "Borrow a kiln" in preview.text
        and ANSWER in preview.text
        and KILN in preview.text
        and "borrow one?" in preview.text
    )
    marja.sees("desk-faq-live", title="Borrow a kiln", key="borrow-a-kiln")
    await marja.says("/faq gaps")
    marja.sees("desk-faq-no-gaps")
    for _ in range(2):
        await grace.says("can i borrow  a KILN")
        assert ANSWER in grace.last.text and grace.last.text.startswith("Borrow a kiln")
        assert checked in grace.last.text
        await grace.opens_link("faq-borrow-a-kiln")
        assert ANSWER in grace.last.text
        await world.restart()


async def test_where_a_language_is_missing_the_other_is_shown_until_it_is_written(world: World) -> None:
    await gap_of(world, "Grace", KILN)
    erik, marja = world.patron("Erik", "sv"), world.staff("Marja")
    await entry_from_gap(world, marja)
    marja.sees("desk-faq-missing-now")
    await erik.opens_link("faq-borrow-a-kiln")
    assert ANSWER in erik.last.text
    await marja.says("/faq missing")
    assert marja.sees("desk-faq-missing", count=3).labels[:3] == [
        f"{name}: Borrow a kiln" for name in ("Suomi", "Svenska", "Українська")
    ]
    await marja.taps("Svenska: Borrow a kiln")
    assert ANSWER in marja.last.text
    await marja.says("Låna en brännugn")
    await marja.says("Ja, två brännugnar. Fråga vid disken.")
    await marja.says("kan jag låna en brännugn")
    await marja.taps("desk-faq-confirm-button")
    await erik.says("Kan jag låna en brännugn?")
    assert "Ja, två brännugnar." in erik.last.text
    await marja.says("/faq missing")
    marja.sees("desk-faq-missing", count=2)


async def test_the_answer_of_a_closed_question_becomes_an_entry_in_its_topic(world: World) -> None:
    """Its own name would be seen; nobody else may write there meanwhile but the topic closes again."""
    olena, marja, topic = await opened(world, "Olena asks: can I borrow a kiln?")
    await marja.says(ANSWER, topic=topic)
    await marja.says("/close reference", topic=topic)
    said = len(olena.posts)
    await marja.taps("desk-faq-from-ticket-button")
    await marja.taps("English")
    assert marja.last.topic_id == topic and not world.group.chat.topics[topic].closed
    await marja.says("Borrow a kiln", topic=topic)
    assert ANSWER in marja.last.text
    await marja.taps("desk-faq-use-button")
    await marja.taps("desk-faq-use-button")
    await marja.taps("ask-group-library")
    marja.sees("desk-faq-name-warning", name="Olena")
    await marja.taps("talk-change-button")
    await marja.taps("desk-faq-part-asked")
    await marja.says("can i borrow a kiln", topic=topic)
    assert world.words("en", "desk-faq-name-warning", name="Olena") not in marja.last.text
    await marja.taps("desk-faq-confirm-button")
    assert world.group.chat.topics[topic].closed
    assert len(olena.posts) == said, "nothing of it has reached the patron"
    await world.patron("Grace").says("can i borrow a kiln")
    assert ANSWER in world.patron("Grace").last.text


async def test_while_a_question_is_open_words_in_its_topic_go_to_the_patron(world: World) -> None:
    """Whatever dialogue is going on: the card says where words go."""
    olena, marja, topic = await opened(world)
    await marja.says("/faq", topic=topic)
    marja.sees("desk-faq-elsewhere")
    await marja.says("Yes", topic=topic)
    await marja.says("/close other", topic=topic)
    await marja.taps("desk-faq-from-ticket-button")
    await marja.taps("English")
    await olena.says("зюкпъ йцлм")
    await marja.says("I read it now", topic=topic)
    assert olena.last.text == "I read it now"


async def test_a_question_is_added_to_an_answer_that_we_have(world: World) -> None:
    grace, marja = await gap_of(world, "Grace", "zorblax my novel"), world.staff("Marja")
    await marja.says("/faq gaps")
    await marja.taps(marja.last.labels[0])
    await marja.taps("desk-faq-add-button")
    await marja.taps("ask-group-library")
    await marja.taps("faq-loan-renew")
    await marja.taps("desk-faq-use-button")
    await grace.says("zorblax my novel")
    grace.sees("faq-loan-renew.answer")
    await grace.says("how do i renew my loans")
    grace.sees("faq-loan-renew.answer")


async def test_a_card_that_did_not_help_is_kept_with_its_question_and_changed(world: World) -> None:
    grace, marja = world.patron("Grace"), world.staff("Marja")
    await grace.says("how do i renew my loans")
    await grace.taps("ask-not-useful-button")
    await marja.says("/faq gaps")
    await marja.taps(marja.last.labels[0])
    group = marja.sees("desk-faq-gap", count=1, language="English")
    assert "how do i renew my loans" in group.text and world.words("en", "faq-loan-renew") in group.text
    title = world.words("en", "faq-loan-renew")
    old = world.words("en", "faq-loan-renew.answer")
    await marja.taps("desk-faq-edit-this-button", topic=title)
    await marja.taps("English")
    await marja.taps("desk-faq-part-answer")
    assert old in marja.last.text
    await marja.says("Renew twice {here} & <b>now</b>.")
    assert "Renew twice {here} & <b>now</b>." in marja.last.text, "the card as it will be"
    await marja.taps("desk-faq-confirm-button")
    marja.sees("desk-faq-others-too")
    await grace.says("how do i renew my loans")
    assert "Renew twice {here} & <b>now</b>." in grace.last.text


async def test_undo_redo_and_history(world: World) -> None:
    grace, marja = world.patron("Grace"), world.staff("Marja")
    await grace.opens_link("faq-loan-renew")
    old = world.words("en", "faq-loan-renew.answer")
    for words in ("First words.", "Second words."):
        await marja.says("/faq edit loan-renew")
        await marja.taps("English")
        await marja.taps("desk-faq-part-answer")
        await marja.says(words)
        await marja.taps("desk-faq-confirm-button")
    await marja.says("/faq history loan-renew")
    history = marja.last.text
    assert history.index("Second words.") < history.index("First words.") and "Marja" in history
    for expected, button in (
        ("First words.", "desk-faq-undo-button"),
        (old, "desk-faq-undo-button"),
        ("First words.", "desk-faq-redo-button"),
        ("Second words.", "desk-faq-redo-button"),
    ):
        await marja.taps(button)
        await grace.opens_link("faq-loan-renew")
        assert expected in grace.last.text
    await marja.taps("desk-faq-undo-button")
    await world.restart()
    await grace.opens_link("faq-loan-renew")
    assert "First words." in grace.last.text


async def test_off_and_on_again(world: World) -> None:
    grace, marja = world.patron("Grace"), world.staff("Marja")
    await grace.says("/start")
    await marja.says("/faq off loan-renew")
    off = marja.sees("desk-faq-is-off", key="loan-renew")
    await grace.opens_link("faq-loan-renew")
    grace.sees("ask-topic-gone")
    await grace.says("how do i renew my loans")
    grace.sees_not("faq-loan-renew.answer")
    await world.restart()
    await marja.taps("desk-faq-on-button", on=off)
    await grace.opens_link("faq-loan-renew")
    grace.sees("faq-loan-renew.answer")


async def test_f71_nothing_of_a_gap_says_whose_it_was(world: World) -> None:
    """F71: no person, no chat; numbers, addresses and names of accounts are gone; dangers and sensitive topics too."""
    grace = world.patron("Grace")
    for said in (
        "xqzzt brfgl call me 040 123 4567 or grace@example.org, @grace_h, my code 131052-308T",
        "xqzzt i want to die",
        "/ask zzgth brfgl",
    ):
        await grace.says(said)
    sensitive = next(key for key, topic in world.app.house.faq.topics.items() if topic.sensitive)
    await grace.says(world.app.house.faq.entry(sensitive, "en").phrasings[0])  # type: ignore[union-attr]
    await grace.says("/staff Where is my book?")
    await grace.says("/ask xqzzt vlonk")
    kept = await world.app.db.run(lambda tx: [row._asdict() for row in tx.execute(gaps.select())])
    assert [row["question"] for row in kept][1:] == ["zzgth brfgl"]
    first = kept[0]["question"]
    assert first.startswith("xqzzt brfgl call me … or … …") and not any(sign.isdigit() for sign in first), first
    assert set(kept[0]) == {"id", "day", "language", "question", "topic", "why", "state"}


async def test_another_s_buttons_and_old_ones_do_nothing(world: World) -> None:
    """F75: forged numbers, keys that are not there, a dialogue of somebody else."""
    await gap_of(world, "Grace", KILN)
    marja, pekka = world.staff("Marja"), world.staff("Pekka")
    await marja.says("/faq gaps")
    for data in ("learn:gap:999", "learn:gap:x", "learn:entry:gap:0", "learn:entry:odd:1", "learn:undo:loan-renew:1"):
        await marja.forges(data, marja.last)
        marja.was_toasted("talk-old-button-toast")
    await marja.forges("learn:gaps:99", marja.last)
    await marja.forges("learn:write:loan-renew:xx", marja.last)
    marja.was_toasted("talk-old-button-toast")
    await marja.says("/faq edit loan-renew")
    asked = marja.last
    await pekka.taps("English", on=asked)
    pekka.was_toasted("talk-old-button-toast")
    await marja.taps("English", on=asked)
    marja.sees("desk-faq-which-part")
    await pekka.says("Is anybody at the desk?")
    await marja.says("/faq off nothing-here")
    marja.sees("desk-faq-unknown", found="nothing-here")
    await marja.says("/faq dance")
    marja.sees("desk-faq-hint", found="dance")


async def test_what_staff_wrote_is_exported_as_files_that_say_the_same(
    world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Survives an upgrade in any case; as files it can be given to other libraries."""
    await gap_of(world, "Grace", KILN)
    marja = world.staff("Marja")
    await entry_from_gap(world, marja)
    await marja.says("/faq off loan-renew")
    assert await export(world.config, tmp_path / "own", force=False) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "own" / name) for name in ("en/faq-own.ftl", "faq.toml")]
    with pytest.raises(Mendable, match="--force"):
        await export(world.config, tmp_path / "own", force=False)
    assert await export(world.config, tmp_path / "own", force=True) == 0
    exported = Written(shipped_folder(), tmp_path / "own", world.config.library.languages).faq({})
    live = world.app.house.faq
    assert exported.topics == live.topics and "loan-renew" not in exported.topics
    assert exported.entry("borrow-a-kiln", "en") == live.entry("borrow-a-kiln", "en")
    assert own_problems(tmp_path / "own", shipped_folder()) == []
