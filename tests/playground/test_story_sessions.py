"""The second story on the page, at the width of a small phone: a session is booked on a day of the calendar, moved, and met.

Pictures of the way are left in tests/output/.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.playground.conftest import PHONE
from tests.playground.test_run import free_port, played
from tests.playground.test_story import PATIENCE, Table, fi, open_the_library

pytestmark = [pytest.mark.chromium, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

DAYS = 7


async def test_a_session_is_booked_moved_and_seen_by_staff(chromium: Browser, tmp_path: Path) -> None:
    with played(tmp_path, "--port", str(free_port())) as (_, address):
        context = await chromium.new_context(viewport=PHONE)
        page = await context.new_page()
        await page.goto(address)
        await open_the_library(page, "phone")
        table = Table(page, "phone", "sessions")
        await aino_books(table)
        await aino_moves(table)
        await marja_sees_it(table)
        await context.close()


async def aino_books(table: Table) -> None:
    phone = await table.side("phone")
    await phone.get_by_role("button", name="Start").click()
    await table.taps("phone", fi("home-ok-button"))
    await table.taps("phone", fi("home-book-button"))
    await table.taps("phone", fi("book-service-reading-guide"))
    await table.taps("phone", fi("book-who-me-button"))
    await table.taps("phone", fi("book-channel-library-button"))
    await table.taps("phone", "Suomi")
    await table.taps("phone", fi("book-another-day-button"))
    await table.sees("phone", fi("book-day"))
    await a_week_stands_in_one_row(table)
    await table.picture("1-month")
    await table.taps("phone", await first_day(table))
    await table.picture("2-times")
    await table.taps("phone", "11.30")
    await table.taps("phone", fi("book-name-skip-button", name="Aino"))
    await table.taps("phone", fi("talk-skip-button"))
    await table.sees("phone", fi("book-summary"))
    await table.picture("3-summary")
    await table.taps("phone", fi("book-confirm-button"))
    await table.sees("phone", fi("book-done"))
    await table.picture("4-booked")


async def a_week_stands_in_one_row(table: Table) -> None:
    """As in Telegram: Monday stands above all Mondays."""
    rows = table.page.locator("#phone .keys.week")
    await expect(rows.first).to_be_visible(timeout=PATIENCE)
    for row in await rows.all():
        boxes = [await key.bounding_box() for key in await row.get_by_role("button").all()]
        assert len(boxes) == DAYS
        assert len({round(box["y"]) for box in boxes if box}) == 1


async def first_day(table: Table) -> str:
    """The first number of the calendar."""
    labels = await table.page.locator("#phone .keys.week").get_by_role("button").all_inner_texts()
    return next(label for label in labels if label.isdecimal())


async def aino_moves(table: Table) -> None:
    await table.says("phone", "/my")
    await table.picture("5-my")
    await table.taps("phone", fi("my-move-button"))
    log = (await table.side("phone")).get_by_role("log")
    await expect(log.get_by_text(fi("book-time"))).to_have_count(2, timeout=PATIENCE)  # the first was for booking
    await log.locator(".keyboard").last.get_by_role("button").first.click()
    await table.sees("phone", fi("my-move-summary"))
    await table.picture("6-moving")
    await table.taps("phone", fi("my-move-confirm-button"))
    await table.sees("phone", fi("my-moved"))
    await table.picture("7-moved")


async def marja_sees_it(table: Table) -> None:
    desk = await table.side("desk")
    await desk.get_by_role("navigation").get_by_role("button", name="General").click(timeout=PATIENCE)
    await table.says("desk", "/day")
    await table.taps("desk", fi("desk-day-coming-button"))
    await table.sees("desk", fi("desk-day-coming"))
    await table.picture("8-days")
