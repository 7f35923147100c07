"""Outline E: who helps with what, in which language, and when they are there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.dialogues.directory import HEALTH_CENTRE, LAW_STUDENTS, LEGAL_AID, label
from tests.world import World

pytestmark = pytest.mark.asyncio


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
