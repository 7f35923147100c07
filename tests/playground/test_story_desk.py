"""The third story on the page of a small phone: a card with its buttons, the queue, a ready text. Pictures are left in tests/output/."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.playground.conftest import PHONE
from tests.playground.test_run import free_port, played
from tests.playground.test_story import PATIENCE, Table, aino_asks, aino_wants_a_person, fi, open_the_library

pytestmark = [pytest.mark.chromium, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


async def test_a_card_the_queue_and_a_ready_text(chromium: Browser, tmp_path: Path) -> None:
    with played(tmp_path, "--port", str(free_port())) as (_, address):
        context = await chromium.new_context(viewport=PHONE)
        page = await context.new_page()
        await page.goto(address)
        await open_the_library(page, "phone")
        table = Table(page, "phone", "desk")
        await aino_asks(table)
        await aino_wants_a_person(table)
        desk = await table.side("desk")
        await desk.get_by_role("navigation").get_by_role("button", name="Aino").click(timeout=PATIENCE)
        await table.taps("desk", fi("desk-take-button"))
        await table.sees("desk", fi("desk-card-active", owner="Marja"))
        await table.picture("card")
        await table.taps("desk", fi("desk-more-button"))
        await table.sees("desk", fi("desk-block-button"))
        await table.picture("more")
        await table.says("desk", "/queue")
        await table.picture("queue")
        await table.says("desk", "/canned tervehdys")
        await table.taps("desk", fi("desk-canned-send-button"))
        await table.sees("phone", fi("canned-greet", librarian="Marja"))
        await table.picture("ready-text")
        await context.close()
