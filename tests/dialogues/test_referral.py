"""Outline E: passing somebody on to a partner, with consent to the exact text, and one question five days later."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage import outbox
from tests.dialogues.directory import FAMILY_LINE, LAW_STUDENTS, LEGAL_AID, PARTNERS, label
from tests.faults.scene import outbox_of
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
NEED = "My landlord keeps my deposit. What are my rights?"


async def asks_to_be_passed_on(town: World, language: str = "en") -> tuple[Side, Side]:
    """A patron at the question what may be passed on, with nothing asked before; and a librarian."""
    patron, marja = town.patron("Grace", language), town.staff("Marja")
    await patron.opens_link("faq-legal-aid")
    await patron.taps("ask-who-helps-button")
    await patron.taps(label(LEGAL_AID, language))
    await patron.taps("refer-library-button")
    return patron, marja


async def agreed(town: World) -> tuple[Side, Side]:
    """The same after the yes, with an answer through the library."""
    grace, marja = await asks_to_be_passed_on(town)
    await grace.says(NEED)
    await grace.taps("English")
    await grace.taps("refer-by-chat-button")
    await grace.taps("refer-yes-button")
    return grace, marja


async def test_only_the_text_that_was_shown_is_passed_on(town: World) -> None:
    grace, marja = await asks_to_be_passed_on(town)
    grace.sees("refer-what", partner=label(LEGAL_AID))
    await grace.says(NEED)
    await grace.taps("English")
    await grace.taps("refer-by-phone-button")
    grace.sees("refer-number")
    await grace.says("040 123 4567")
    shown = grace.sees("refer-exactly", partner=label(LEGAL_AID))
    lines = [
        NEED,
        town.words("en", "refer-passed-language", language="English"),
        town.words("en", "refer-passed-phone", phone="040 123 4567"),
    ]
    assert "\n\n".join(lines) in shown.text
    assert shown.labels[:3] == [
        town.words("en", text) for text in ("refer-yes-button", "refer-no-button", "talk-change-button")
    ]
    assert not marja.posts
    await grace.taps("refer-yes-button")
    grace.sees("refer-done", partner=label(LEGAL_AID))
    told = marja.sees("refer-staff", partner=label(LEGAL_AID))
    assert told.text.split("\n") == [
        town.words("en", "refer-staff", partner=label(LEGAL_AID)),
        town.words("en", "refer-staff-how", how="tuki@oikeusapu.meri.example"),
        town.words("en", "refer-staff-only-this"),
        *lines,
    ]


async def test_the_talk_so_far_is_never_passed_on(town: World) -> None:
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.says("xqzzt brfgl private thing")
    await grace.opens_link("faq-legal-aid")
    await grace.taps("ask-who-helps-button")
    await grace.taps(label(LEGAL_AID))
    await grace.taps("refer-library-button")
    await grace.says(NEED)
    await grace.taps("English")
    await grace.taps("refer-by-chat-button")
    await grace.taps("refer-yes-button")
    assert not [post for post in marja.posts if "xqzzt" in post.text]


async def test_the_question_of_just_now_is_suggested_word_for_word(town: World) -> None:
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.says("legal aid for a tenant")
    assert grace.last.labels and town.words("en", "ask-who-helps-button") in grace.last.labels
    await grace.taps("ask-who-helps-button")
    await grace.taps(label(LEGAL_AID))
    await grace.taps("refer-library-button")
    assert "legal aid for a tenant" in grace.sees("refer-suggest", partner=label(LEGAL_AID)).text
    await grace.taps("refer-these-button")
    await grace.taps("English")
    await grace.taps("refer-by-chat-button")
    await grace.taps("talk-change-button")
    await grace.taps("refer-change-words-button")
    await grace.taps("refer-other-button")
    await grace.says(NEED)
    await grace.taps("refer-yes-button")
    told = marja.sees("refer-staff", partner=label(LEGAL_AID))
    assert NEED in told.text and "tenant" not in told.text


async def test_no_means_that_nothing_is_kept_and_nobody_asks_later(town: World) -> None:
    grace, marja = await asks_to_be_passed_on(town)
    await grace.says(NEED)
    await grace.taps("English")
    await grace.taps("refer-by-chat-button")
    await grace.taps("refer-no-button")
    grace.sees("refer-declined")
    assert not marja.posts
    await town.forward(days=6)
    grace.sees_not("refer-did-it-help")


async def test_whoever_contacts_them_alone_is_not_asked_later_either(town: World) -> None:
    grace, marja = town.patron("Grace"), town.staff("Marja")
    await grace.opens_link("faq-legal-aid")
    await grace.taps("ask-who-helps-button")
    await grace.taps(label(LEGAL_AID))
    await grace.taps("refer-myself-button")
    grace.sees("refer-myself")
    await town.forward(days=6)
    grace.sees_not("refer-did-it-help")
    assert not marja.posts


async def test_only_partners_that_take_it_are_written_to_and_sensitive_ones_never(town: World) -> None:
    grace = town.patron("Grace")
    await grace.says("/start")
    for partner in (LAW_STUDENTS, FAMILY_LINE):
        await grace.forges(f"partner:show:{partner['key']}", grace.last)
        assert town.words("en", "refer-library-button") not in grace.last.labels
        await grace.forges(f"refer:begin:{partner['key']}", grace.last)
        grace.sees("partner-gone")


async def test_f71_an_identity_number_in_the_words_is_blotted_out_before_anybody_sees_it(town: World) -> None:
    """F71"""
    grace, marja = await asks_to_be_passed_on(town)
    await grace.says("My number is 131052-308T, please help with the rent")
    grace.sees("privacy-masked")
    await grace.taps("English")
    await grace.taps("refer-by-chat-button")
    assert "131052-308T" not in grace.last.text
    await grace.taps("refer-yes-button")
    assert not [post for post in marja.posts if "308T" in post.text]
    assert [post for post in marja.posts if "please help with the rent" in post.text]


async def test_five_days_later_one_question_and_no_other(town: World) -> None:
    grace, _ = await agreed(town)
    await town.forward(days=4, hours=23)
    grace.sees_not("refer-did-it-help")
    await town.forward(hours=2)
    asked = grace.sees(
        "refer-did-it-help", buttons=["refer-helped-button", "refer-not-yet-button", "home-staff-button"]
    )
    assert label(LEGAL_AID) not in asked.text  # it may stand on a locked screen
    await town.forward(days=30)
    assert len([post for post in grace.posts if post.text == asked.text]) == 1


async def test_the_answers_of_five_days_later(town: World) -> None:
    grace, marja = await agreed(town)
    await town.forward(days=5, hours=1)
    await grace.taps("refer-not-yet-button")
    grace.sees("refer-not-yet-thanks")
    assert not [post for post in grace.posts if town.words("en", "refer-did-it-help") in post.text]
    grace.sees("refer-ask-staff", buttons=["home-staff-button"])
    await grace.taps("home-staff-button")
    grace.sees("desk-patron-still-open")
    assert marja.posts


async def test_it_helped(town: World) -> None:
    grace, _ = await agreed(town)
    await town.forward(days=5, hours=1)
    await grace.taps("refer-helped-button")
    assert not grace.sees("refer-helped-thanks").labels
    grace.sees_not("refer-did-it-help")


async def test_the_question_of_later_survives_a_restart_and_keeps_out_of_the_quiet_hours(tmp_path: Path) -> None:
    night = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)  # 22:30 in Helsinki, inside 21:00-08:00
    here = await World.open(tmp_path, at=night, partners=PARTNERS)
    grace, _ = await agreed(here)
    (row,) = [row for row in await outbox_of(here, state="queued") if row.lane == 2]
    assert datetime.fromtimestamp(row.due_at / 1000, UTC) == datetime(2026, 11, 28, 19, 0, tzinfo=UTC)  # 21:00 there
    await here.restart()
    await here.forward(days=4, hours=22)
    grace.sees_not("refer-did-it-help")
    await here.forward(minutes=31)
    grace.sees("refer-did-it-help")
    await here.close()


async def test_delete_all_takes_the_question_of_later_along(town: World) -> None:
    """F72: nothing of a referral is left when the patron has everything deleted."""
    grace, _ = await agreed(town)
    assert [row for row in await outbox_of(town, state="queued") if row.lane == 2]
    await grace.deletes_all()
    assert not await town.app.db.run(outbox.waiting)
    await town.forward(days=6)
    grace.sees_not("refer-did-it-help")


async def test_a_question_that_is_taken_back_is_not_asked_about(town: World) -> None:
    grace, marja = await agreed(town)
    await grace.taps("desk-withdraw-button")
    marja.sees("desk-patron-withdrew")
    await town.forward(days=6)
    grace.sees_not("refer-did-it-help")


async def test_a_partner_that_was_taken_out_meanwhile_ends_the_dialogue_kindly(town: World) -> None:
    grace, marja = await asks_to_be_passed_on(town)
    await grace.says(NEED)
    town.config = town.config.model_copy(update={"partners": ()})
    await town.restart()
    await grace.taps("English")
    grace.sees("partner-gone")
    assert not marja.posts
