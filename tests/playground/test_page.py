"""The page as a chat app: a patron's phone and the staff group, by finger, by keys, and by screen reader."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.async_api import Locator, Page, expect

from tests.playground.conftest import PHONE, Playground
from tests.playground.glances import NAMELESS, SHOWN_AFTER, TOO_FAINT

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

KEY_TO_SHOWN = 100  # milliseconds
SMALLEST_KEY = 44  # pixels

LEAST_CONTRAST = 4.5  # of text, WCAG 2 level AA


def phone(page: Page) -> Locator:
    return page.locator("#phone")


def desk(page: Page) -> Locator:
    return page.locator("#desk")


async def write(side: Locator, text: str) -> None:
    await side.get_by_role("textbox").fill(text)
    await side.get_by_role("textbox").press("Enter")


async def start_as_aino(page: Page) -> None:
    await phone(page).get_by_role("button", name="Start").click()
    await expect(phone(page).get_by_role("log")).to_contain_text("Tervetuloa!")


async def test_a_patron_writes_taps_and_sees_the_answer(page: Page) -> None:
    await start_as_aino(page)
    log = phone(page).get_by_role("log")
    await expect(log.locator("strong")).to_have_text("Tervetuloa!")
    await log.get_by_role("button", name="Aukioloajat").click()
    await expect(phone(page).get_by_role("status")).to_contain_text("Painoit: hours")
    await expect(log).to_contain_text("Valitsit: hours")
    await expect(log.get_by_text("edited")).to_be_visible()
    await expect(log.get_by_role("button", name="Varaa aika")).to_have_count(0)
    await write(phone(page), "Milloin kirjasto aukeaa?")
    await expect(log).to_contain_text("Kuulin: Milloin kirjasto aukeaa?")
    await expect(log.get_by_role("button", name="In reply to Aino")).to_be_visible()


async def test_what_one_writes_is_there_at_once(page: Page, playground: Playground) -> None:
    await start_as_aino(page)
    milliseconds = await page.evaluate(SHOWN_AFTER, "Hyvää huomenta, onko teillä suurikirjaisia kirjoja?")
    assert milliseconds < KEY_TO_SHOWN
    await expect(phone(page).locator(".pending")).to_have_count(0)
    await expect(phone(page).locator(".bubble.own", has_text="suurikirjaisia")).to_have_count(1)


async def test_an_alert_waits_for_ok(page: Page) -> None:
    await start_as_aino(page)
    await phone(page).get_by_role("button", name="Kysy kirjastonhoitajalta").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Painoit: alert")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_words_never_become_markup(page: Page) -> None:
    await start_as_aino(page)
    await write(phone(page), "<img src=x onerror=alert(1)> & <b>lihava</b>")
    await expect(phone(page).get_by_role("log")).to_contain_text("Kuulin: <img src=x onerror=alert(1)>")
    assert await phone(page).locator(".words img, .words b").count() == 0


async def test_staff_answers_in_the_topic_of_a_patron(page: Page) -> None:
    await start_as_aino(page)
    await write(phone(page), "staff")
    topic = desk(page).get_by_role("button", name="Aino")
    await expect(topic).to_contain_text("1 unread")
    await topic.click()
    await expect(topic).not_to_contain_text("unread")
    await expect(desk(page).get_by_role("log")).to_contain_text("Apua pyydetään")
    await desk(page).get_by_role("radio", name="Jonas").click()
    await write(desk(page), "Jonas hoitaa.")
    await expect(desk(page).locator(".bubble.own")).to_contain_text("Jonas hoitaa.")
    await desk(page).get_by_role("radio", name="Marja").click()
    await expect(desk(page).locator(".bubble.theirs", has_text="Jonas hoitaa.")).to_contain_text("Jonas")
    for act, outcome in (("Close the topic", "This topic is closed."), ("Delete the topic", "This topic was deleted.")):
        await desk(page).get_by_role("button", name="More on this topic").click()
        await page.get_by_role("menuitem", name=act).click()
        await expect(desk(page)).to_contain_text(outcome)
    await expect(desk(page).get_by_role("navigation").get_by_role("button")).to_have_count(1)


async def test_replies_edits_reactions_and_deletions(page: Page, playground: Playground) -> None:
    await start_as_aino(page)
    await write(phone(page), "Kirja myöhässä")
    mine = phone(page).locator(".bubble.own", has_text="Kirja myöhässä")
    await expect(phone(page).get_by_role("log")).to_contain_text("Kuulin: Kirja myöhässä")

    await mine.locator(".words").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await write(phone(page), "Kirjani on myöhässä")
    await expect(phone(page).locator(".bubble.own", has_text="Kirjani on myöhässä")).to_contain_text("edited")

    heard = phone(page).locator(".bubble.bot", has_text="Kuulin: Kirja myöhässä")
    await heard.get_by_role("button", name="Reply and more").click()
    await page.get_by_role("menuitem", name="Thumbs up").click()
    await expect(heard.locator(".reactions")).to_have_text("👍")
    await heard.locator(".words").click()
    await page.get_by_role("menuitem", name="Reply", exact=True).click()
    await write(phone(page), "Juuri se")
    await expect(
        phone(page).locator(".bubble.own", has_text="Juuri se").get_by_role("button", name="In reply to")
    ).to_be_visible()

    await phone(page).locator(".bubble.own", has_text="Juuri se").locator(".words").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await expect(phone(page).locator(".bubble.own.gone")).to_contain_text("This message was deleted")


async def test_things_to_send(page: Page) -> None:
    await start_as_aino(page)
    for label, shown in (
        ("Photo", ".picture img"),
        ("Album", ".album"),
        ("File (PDF)", ".file"),
        ("Voice message", "audio"),
        ("Location", ".card"),
    ):
        await phone(page).get_by_role("button", name="Send a photo, file or place").click()
        await page.get_by_role("menuitem", name=label, exact=label == "Photo").click()
        await expect(phone(page).locator(f".bubble.own {shown}").first).to_be_visible()
    await expect(phone(page).locator(".album img")).to_have_count(3)
    file = {"name": "kirje.txt", "mimeType": "text/plain", "buffer": b"Hei"}
    await phone(page).locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    await expect(phone(page).locator(".file", has_text="kirje.txt")).to_be_visible()


async def test_commands_drafts_and_deep_links(page: Page, playground: Playground) -> None:
    await start_as_aino(page)
    field = phone(page).get_by_role("textbox")
    await field.fill("/")
    await expect(phone(page).get_by_role("option")).to_contain_text(["Alkuun", "Ihminen vastaa"])
    await field.press("Escape")
    await expect(phone(page).get_by_role("listbox")).to_have_count(0)
    await field.fill("Kesken jäänyt")
    await phone(page).get_by_role("radio", name="Grace").click()
    await expect(field).to_have_value("")
    await field.fill("/")
    await expect(phone(page).get_by_role("option")).to_contain_text(["From the beginning", "A person"])
    await phone(page).get_by_role("radio", name="Aino").click()
    await expect(field).to_have_value("Kesken jäänyt")
    await phone(page).get_by_role("button", name="More on this phone").click()
    await page.get_by_role("menuitem", name="Open a link").click()
    await page.get_by_role("textbox", name="Link to the bot").fill(
        f"https://t.me/{playground.standin.world.bot['username']}?start=faq-loan-renew"
    )
    await page.keyboard.press("Enter")
    await expect(phone(page).get_by_role("log")).to_contain_text("Lukuopas auttaa. faq-loan-renew")


async def test_blocking_and_coming_back(page: Page) -> None:
    await start_as_aino(page)
    await phone(page).get_by_role("button", name="More on this phone").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await expect(phone(page)).to_contain_text("You have blocked the bot.")
    await expect(phone(page).get_by_role("textbox")).to_be_hidden()
    await phone(page).get_by_role("button", name="Unblock").click()
    await expect(phone(page).get_by_role("textbox")).to_be_visible()


@pytest.mark.parametrize("bot_runs_as", ["process"])
async def test_the_controls(page: Page, playground: Playground) -> None:
    strip = page.locator(".controls")
    await expect(strip).to_contain_text("bot: running · inbox 0 · outbox 0")
    before = playground.clock.now()
    await strip.get_by_role("button", name="+24 h").click()
    await strip.get_by_role("button", name="To next opening").click()
    await strip.get_by_role("button", name="Take Telegram down").click()
    await expect(strip).to_contain_text("Telegram is down")
    await strip.get_by_role("button", name="Bring Telegram up").click()
    await strip.get_by_role("button", name="Kill the bot").click()
    await expect(strip).to_contain_text("bot: running", timeout=10_000)
    await start_as_aino(page)
    assert (playground.clock.now() - before).days >= 1


async def test_keys_alone_are_enough(page: Page) -> None:
    await start_as_aino(page)
    await write(phone(page), "Rivi")
    field = phone(page).get_by_role("textbox")
    await field.press("Shift+Enter")
    assert await field.input_value() == "\n"
    await expect(phone(page).get_by_role("log")).to_contain_text("Kuulin: Rivi")
    last = phone(page).locator("article").last
    await last.focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await phone(page).get_by_role("radio", name="Aino").focus()
    await page.keyboard.press("ArrowRight")
    await expect(phone(page).get_by_role("radio", name="Olena")).to_be_focused()
    assert await page.evaluate(NAMELESS) == []


async def test_on_a_small_phone(page: Page, playground: Playground) -> None:
    await page.set_viewport_size(PHONE)
    await start_as_aino(page)
    for key in await phone(page).locator(".key").all():
        box = await key.bounding_box()
        assert box is not None
        assert box["height"] >= SMALLEST_KEY
        assert box["x"] + box["width"] <= PHONE["width"]
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    await write(phone(page), "staff")
    await expect(page.get_by_role("tab", name="Staff group")).to_contain_text("unread")
    await page.get_by_role("tab", name="Staff group").click()
    await expect(phone(page)).to_be_hidden()
    await desk(page).get_by_role("button", name="Aino").click()
    await expect(desk(page).get_by_role("log")).to_contain_text("Apua pyydetään")
    await desk(page).get_by_role("button", name="All topics").click()
    await expect(desk(page).get_by_role("button", name="General")).to_be_visible()
    await page.get_by_role("button", name="Controls").click()
    await expect(page.get_by_role("button", name="Kill the bot")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_word_can_be_read(page: Page, scheme: Literal["light", "dark"]) -> None:
    await page.emulate_media(color_scheme=scheme)
    await start_as_aino(page)
    await write(phone(page), "staff")
    await desk(page).get_by_role("button", name="Aino").click()
    await write(desk(page), "Katso https://kirjasto.example")
    await write(phone(page), "/")
    await expect(phone(page).get_by_role("log")).to_contain_text("Kuulin: /")
    await phone(page).locator(".bubble.own .words").first.click()
    assert await page.evaluate(TOO_FAINT, LEAST_CONTRAST) == []
