"""The story that everything stands on, in Finnish, on the page: a question, an answer, and a librarian who takes over.

The real bot runs beside the page, in its own process. Pictures of the way are left in tests/output/.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.shipped import shipped_folder
from bot.texts import Texts
from tests.playground.conftest import DESKTOP, OUTPUT, PHONE
from tests.playground.test_run import free_port, played

pytestmark = [pytest.mark.chromium, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

PATIENCE = 15_000  # milliseconds; the stand-in lets a bot write to one person once a second
TEXTS = Texts([shipped_folder()], ["fi"], "fi")


def fi(text_id: str, **args: str) -> str:
    """The bot's own Finnish words."""
    return TEXTS.word("fi", text_id, args)


class Table:
    """The page before the two who play: on a small screen one of the sides is turned up at a time."""

    def __init__(self, page: Page, width: str, story: str = "story") -> None:
        self.page = page
        self.narrow = width == "phone"
        self.named = f"{story}-{width}"

    async def side(self, name: str) -> Locator:
        if self.narrow:
            await self.page.get_by_role("tab", name="Patron's phone" if name == "phone" else "Staff group").click()
        return self.page.locator(f"#{name}")

    async def sees(self, name: str, words: str) -> None:
        side = await self.side(name)
        await expect(side.get_by_role("log")).to_contain_text(words, timeout=PATIENCE)

    async def says(self, name: str, words: str) -> None:
        side = await self.side(name)
        await side.get_by_role("textbox").fill(words)
        await side.get_by_role("textbox").press("Enter")

    async def taps(self, name: str, label: str) -> None:
        side = await self.side(name)
        await side.get_by_role("log").get_by_role("button", name=label, exact=True).last.click(timeout=PATIENCE)

    async def picture(self, moment: str) -> None:
        OUTPUT.mkdir(exist_ok=True)
        # What would pass by itself goes now: it would cover the talk.
        await self.page.evaluate("document.querySelectorAll('.notice').forEach((line) => line.remove())")
        await self.page.screenshot(path=OUTPUT / f"{self.named}-{moment}.png")


@pytest.mark.parametrize("width", ["desktop", "phone"])
async def test_a_question_an_answer_and_a_librarian(chromium: Browser, tmp_path: Path, width: str) -> None:
    with played(tmp_path, "--port", str(free_port())) as (_, address):
        context = await chromium.new_context(viewport=DESKTOP if width == "desktop" else PHONE)
        page = await context.new_page()
        await page.goto(address)
        await open_the_library(page, width)
        table = Table(page, width)
        await aino_asks(table)
        await aino_wants_a_person(table)
        await marja_takes_answers_and_closes(table)
        await context.close()


async def open_the_library(page: Page, width: str) -> None:
    """On the next day that it is open, so that the story does not depend on when the tests run."""
    if width == "phone":
        await page.get_by_role("button", name="Controls").click()
    await page.get_by_role("button", name="To next opening").click()
    if width == "phone":
        await page.get_by_role("button", name="Controls").click()


async def aino_asks(table: Table) -> None:
    phone = await table.side("phone")
    await phone.get_by_role("button", name="Start").click()
    await table.sees("phone", fi("home-welcome", library="Meren kaupunginkirjasto"))
    await table.taps("phone", fi("home-ok-button"))
    await table.sees("phone", fi("home-menu"))
    await table.picture("1-menu")
    await table.says("phone", "Mistä saan kirjastokortin?")
    await table.sees("phone", fi("faq-library-card-get"))
    await table.picture("2-answer")


async def aino_wants_a_person(table: Table) -> None:
    await table.says("phone", "/staff")
    await table.sees("phone", fi("desk-what-about"))
    await table.says("phone", "En löydä henkilökorttiani. Voinko silti saada kortin?")
    await table.sees("phone", fi("desk-receipt-open", number="1"))
    await table.picture("3-receipt")


async def marja_takes_answers_and_closes(table: Table) -> None:
    desk = await table.side("desk")
    await desk.get_by_role("navigation").get_by_role("button", name="Aino").click(timeout=PATIENCE)
    await table.sees("desk", "En löydä henkilökorttiani.")
    await table.taps("desk", fi("desk-take-button"))
    await table.sees("phone", fi("desk-taken-by", name="Marja"))
    await table.says("desk", "// passi tai ajokortti käy")
    await table.says("desk", "Hei Aino! Passi tai ajokortti riittää.")
    await table.sees("phone", "Hei Aino! Passi tai ajokortti riittää.")
    await expect((await table.side("phone")).get_by_role("log")).not_to_contain_text("ajokortti käy")
    await expect((await table.side("desk")).get_by_role("log")).not_to_contain_text(fi("desk-hint-command"))
    await table.says("phone", "Kiitos, tulen huomenna.")
    await table.sees("desk", "Kiitos, tulen huomenna.")
    await table.picture("4-talk")
    await table.taps("desk", fi("desk-close-button"))
    await table.taps("desk", fi("desk-outcome-reference-button"))
    await table.taps("desk", fi("desk-effort-moment-button"))
    await table.sees("phone", fi("desk-closed", number="1"))
    await table.taps("phone", fi("desk-rating-good-button"))
    await table.sees("phone", fi("desk-rated"))
    await table.picture("5-closed")
