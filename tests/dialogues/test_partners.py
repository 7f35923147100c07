"""Outline E: who helps with what, and passing somebody on with consent to the exact text."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.storage import outbox
from tests.dialogues.directory import FAMILY_LINE, HEALTH_CENTRE, LAW_STUDENTS, LEGAL_AID, PARTNERS
from tests.faults.scene import outbox_of
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
NEED = "My landlord keeps my deposit. What are my rights?"


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """A library with four partners, on a Monday at noon."""
    here = await World.open(tmp_path, partners=PARTNERS)
    yield here
    await here.close()


def label(partner: dict[str, Any], language: str = "en") -> str:
    name: str = partner["name"][language]
    return name


# ---------------------------------------------------------------- the directory


async def test_a_card_leads_to_who_helps_and_from_there_to_their_card(town: World) -> None:
    grace = town.patron("Grace")
    await grace.opens_link("faq-legal-aid")
    assert label(LEGAL_AID) in grace.last.text
    await grace.taps("ask-who-helps-button")
    grace.sees("partner-list")
    assert grace.last.labels[:2] == [label(LEGAL_AID), label(LAW_STUDENTS)]
    await grace.taps(label(LEGAL_AID))
    post = grace.sees("partner-name", name=label(LEGAL_AID))
    for text, args in (
        ("partner-does-not", {}),
        ("partner-audience", {}),
        ("partner-languages", {"languages": "Finnish, Swedish, English"}),
        ("partner-interpreter", {}),
        ("partner-cost", {"cost": "Free of charge"}),
        ("partner-identity", {}),
        ("partner-step-free", {}),
        ("partner-area", {"area": "Keskusta"}),
        ("partner-website", {"site": "oikeusapu.meri.example"}),
        ("partner-address", {"address": "Satamakatu 2"}),
        ("partner-checked", {"on": datetime(2026, 11, 1, tzinfo=UTC).date()}),
    ):
        assert town.words("en", text, **args) in post.text, text
    assert "A lawyer answers" in post.text and "Company matters." in post.text
    assert post.text.index("E-mail: ") < post.text.index("Phone: ") < post.text.index("Address: ")
    assert town.words("en", "partner-open-now", closes=datetime(2026, 11, 23, 13, tzinfo=UTC)) in post.text
    assert "Monday–Wednesday: 9:00–15:00" in post.text
    assert [key["url"] for row in post.buttons for key in row if "url" in key] == ["https://oikeusapu.meri.example"]


async def test_who_speaks_the_patrons_language_stands_first(town: World) -> None:
    olena = town.patron("Olena", "uk")
    await olena.opens_link("faq-legal-aid")
    await olena.taps("ask-who-helps-button")
    assert olena.last.labels[:2] == [label(LAW_STUDENTS, "uk"), label(LEGAL_AID, "uk")]


async def test_who_is_open_now_stands_before_who_is_closed(town: World) -> None:
    erik = town.patron("Erik", "en")
    await town.forward(days=3, hours=6)  # Thursday at 18: only the students are there
    await erik.opens_link("faq-worker-rights")
    await erik.taps("ask-who-helps-button")
    assert erik.last.labels[0] == label(LEGAL_AID)  # speaks English; that counts more
    aino = town.patron("Aino", "fi")
    await aino.opens_link("faq-worker-rights")
    await aino.taps("ask-who-helps-button")
    assert aino.last.labels[0] == label(LAW_STUDENTS, "fi")


async def test_what_was_not_checked_for_long_says_so_and_at_last_is_not_offered(tmp_path: Path) -> None:
    old = {**LAW_STUDENTS, "verified_on": "2026-08-01"}  # 114 days: longer than 90
    unknown = {**HEALTH_CENTRE, "kind": "legal-aid", "verified_on": None}
    lost = {**LEGAL_AID, "verified_on": "2026-01-01"}  # 326 days: longer than three times 90
    here = await World.open(tmp_path, partners=[old, unknown, lost])
    grace = here.patron("Grace")
    await grace.opens_link("faq-legal-aid")
    await grace.taps("ask-who-helps-button")
    assert label(LEGAL_AID) not in grace.last.labels
    await grace.taps(label(LAW_STUDENTS))
    grace.sees("partner-checked-long-ago", on=datetime(2026, 8, 1, tzinfo=UTC).date())
    await grace.forges("partner:show:legal-aid-office", grace.last)
    grace.sees("partner-gone")
    await grace.forges("partner:show:health-centre", grace.last)
    grace.sees("partner-unchecked")
    await here.close()


async def test_more_than_six_are_leafed_through_in_place(tmp_path: Path) -> None:
    many = [{**LEGAL_AID, "key": f"office-{n}", "name": f"Office {n}"} for n in range(1, 9)]
    here = await World.open(tmp_path, partners=many)
    grace = here.patron("Grace")
    await grace.opens_link("faq-legal-aid")
    await grace.taps("ask-who-helps-button")
    count = len(grace.posts)
    assert grace.last.labels[:7] == [*(f"Office {n}" for n in range(1, 7)), here.words("en", "talk-more-button")]
    await grace.taps("talk-more-button")
    assert grace.last.labels[:2] == ["Office 7", "Office 8"] and len(grace.posts) == count
    await grace.forges("partner:topic:legal-aid:99", grace.last)
    assert grace.last.labels[:2] == ["Office 7", "Office 8"]
    await here.close()


async def test_the_directory_by_kind_language_area_and_open_now(town: World) -> None:
    aino = town.patron("Aino", "fi")
    await aino.says("/start")
    await aino.taps("home-ok-button")
    await aino.taps("home-more-button")
    count = len(aino.posts)
    await aino.taps("partner-menu-button")
    assert len(aino.last.labels) == 4  # three kinds and the way back
    await aino.taps(next(each for each in aino.last.labels if each.casefold().startswith("oikeusapu")))
    both = [label(LEGAL_AID, "fi"), label(LAW_STUDENTS, "fi")]
    assert aino.last.labels[:2] == both
    await aino.taps("partner-open-button")
    aino.sees("partner-only-open")
    assert aino.last.labels[0] == both[0] and both[1] not in aino.last.labels
    await aino.taps("partner-language-button")
    assert aino.last.labels[:2] == [town.words("fi", "partner-all-languages-button"), "Suomi"]
    await aino.taps("Ukraina")
    aino.sees("partner-none-fits")
    await aino.taps("partner-open-off-button")
    assert both[1] in aino.last.labels and both[0] not in aino.last.labels
    await aino.taps("partner-area-button")
    await aino.taps("Keskusta")
    aino.sees("partner-only-area", area="Keskusta")
    aino.sees("partner-none-fits")
    await aino.taps("home-back-button")
    await aino.taps("home-back-button")
    aino.sees("home-more")
    assert len(aino.posts) == count


async def test_a_library_without_partners_has_no_such_button(world: World) -> None:
    grace = world.patron("Grace")
    await grace.says("/start")
    await grace.taps("home-ok-button")
    await grace.taps("home-more-button")
    assert world.words("en", "partner-menu-button") not in grace.last.labels
    await grace.forges("partner:kinds", grace.last)
    grace.sees("partner-none")
    await grace.forges("partner:topic:legal-aid", grace.last)
    grace.sees("partner-none")


async def test_f69_what_the_library_wrote_about_a_partner_is_shown_as_it_is(tmp_path: Path) -> None:
    """F69: markup, mentions and long texts in names and descriptions."""
    odd = {
        **LEGAL_AID,
        "name": "<b>Aid</b> & @all",
        "description": "1 < 2 *not bold* <a href='x'>y</a>",
        "cost": "<i>0</i> €",
    }
    here = await World.open(tmp_path, partners=[odd])
    grace = here.patron("Grace")
    await grace.opens_link("faq-legal-aid")
    await grace.taps("ask-who-helps-button")
    await grace.taps("<b>Aid</b> & @all")
    text = grace.last.text
    assert "<b>Aid</b> & @all" in text and "1 < 2 *not bold* <a href='x'>y</a>" in text and "Cost: <i>0</i> €" in text
    await here.close()


# ---------------------------------------------------------------- passing somebody on


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
    await grace.says("/privacy")
    await grace.taps("privacy-delete-button")
    await grace.taps("privacy-confirm-button")
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


async def test_f75_old_links_and_buttons_lead_to_something_safe(town: World) -> None:
    """F75: a link of 65 characters, a partner's key as a link, buttons with more or fewer parts than ever made."""
    grace = town.patron("Grace")
    for link in ("faq-" + "x" * 60, "x" * 65, "partner-legal-aid-office", "refer-1", "faq-../../etc"):
        await grace.opens_link(link[:64])
        assert grace.last.labels
    post = grace.last
    for data in ("partner:kind:nonsense:-:-:-:0", "partner:kind:legal-aid:zz:99:?:x", "partner:tongues:legal-aid"):
        await grace.forges(data, post)
    grace.was_toasted("talk-old-button-toast")
    await grace.forges("quiet:help:loan-renew:talk", post)
    grace.was_toasted("talk-old-button-toast")
    await grace.forges("partner:show:nobody", post)
    grace.sees("partner-gone")
