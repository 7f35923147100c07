"""Golden transcripts of sessions on the staff's side, and of help with a project, in each language, for people to read.

LUKUOPAS_GOLDEN=1 writes them anew.
"""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config.sections import Service
from bot.storage.session_tables import bookings
from tests.dialogues.calendar_scene import guide, in_calendar
from tests.dialogues.day_scene import session
from tests.dialogues.golden import NAMES, OWN_NAME, Told, golden
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

HALF_A_DAY = timedelta(hours=12)
HOURS = {"en": "mon,wed 10:00-12:00", "fi": "ma,ke 10-12", "sv": "mån,ons 10-12", "uk": "пн,ср 10:00-12:00"}
DAY_OFF = {"en": "off 9.12.", "fi": "poissa 9.12.", "sv": "ledig 9.12.", "uk": "вихідний 9.12."}
LIKES = {"en": "crime, poems", "fi": "dekkarit, runot", "sv": "deckare, dikter", "uk": "детективи, вірші"}
HELPS = {
    "en": "I hear badly: please speak up",
    "fi": "Kuulen huonosti: puhukaa kovaa",
    "sv": "Jag hör dåligt: tala högt",
    "uk": "Погано чую: говоріть голосніше",
}
REASON = {
    "en": "Marja has fallen ill.",
    "fi": "Marja on sairastunut.",
    "sv": "Marja har blivit sjuk.",
    "uk": "Мар’я захворіла.",
}
IDEA = {
    "en": ("A reading corner at the bus stop", "Children in the village"),
    "fi": ("Lukunurkka bussipysäkille", "Kylän lapset"),
    "sv": ("En läshörna vid busshållplatsen", "Barnen i byn"),
    "uk": ("Куточок для читання на зупинці", "Діти нашого села"),
}


async def hours(world: World, language: str) -> None:
    """A card, hours in a line and question by question, a day off; and what is booked outside of them."""
    marja = world.staff("Marja")
    await marja.says("/guide")
    await marja.taps("desk-guide-keep-button", value="Marja")
    await marja.taps(OWN_NAME[language])
    await marja.taps("talk-done-button")
    await marja.taps("book-service-reading-guide")
    await marja.taps("talk-done-button")
    for channel in ("phone", "video", "chat", "library"):
        await marja.taps(f"book-channel-{channel}")
    await marja.taps("talk-done-button")
    await marja.says(LIKES[language])
    await marja.taps("talk-skip-button")
    await marja.taps("desk-guide-role-guide")
    await marja.taps("desk-guide-save-button")
    await marja.says(f"/hours {HOURS[language]}")
    await marja.says(f"/hours {DAY_OFF[language]}")
    [mine] = await in_calendar(world, lambda calendar: calendar.all_guides())
    await session(world, patron(world, language), mine, language=language)
    await marja.says("/hours")
    names = world.app.house.weekdays(language)
    await marja.taps(names[2])
    await marja.taps("talk-done-button")
    await marja.says("13-15")
    await marja.taps("desk-hours-save-button")
    await marja.taps(next(label for label in marja.last.labels if NAMES[language] in label))
    await marja.taps("desk-hours-keep-button")


async def day(world: World, language: str) -> None:
    """The list, a session begun and marked, undone; the days to come."""
    marja, grace = world.staff("Marja"), patron(world, language)
    mine = await guide(
        world, "Marja", user_id=marja.person.id, languages=(language,), link="https://meet.example.org/m"
    )
    first = await session(world, grace, mine, language=language, wish={"helps": HELPS[language]})
    await session(world, grace, mine, language=language, channel="phone")
    world.app.watch.wake()
    await marja.says("/queue")
    while first.start - world.clock.now() > HALF_A_DAY:  # so that the days go by as days do, with something coming in
        await world.forward(hours=12)
        await marja.says("/queue")
    await world.forward((first.start - world.clock.now()).total_seconds() + 300)
    world.told[:] = []
    await marja.says("/day")
    await marja.taps("desk-session-button", at=first.start, name=grace.name)
    await marja.taps("desk-start-video-button")
    await marja.taps("desk-day-held-button", on=marja.sees("desk-session-heading", at=first.start, code=first.code))
    await marja.taps("desk-day-undo-button")
    await marja.taps("desk-day-no-show-button")
    await marja.taps("desk-day-back-button")
    await marja.taps("desk-day-coming-button")


async def changes(world: World, language: str) -> None:
    """A session goes to a colleague; another is cancelled with a reason, and one of the times offered is taken."""
    marja, grace = world.staff("Marja"), patron(world, language)
    mine = await guide(world, "Marja", user_id=marja.person.id, languages=(language,))
    await guide(world, "Pekka", languages=(language,))
    first = await session(world, grace, mine, language=language, wish={"helps": HELPS[language]})
    second = await session(world, grace, mine, language=language)
    await world.forward(minutes=5)
    world.told[:] = []
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=first.start, name=grace.name)
    await marja.taps("desk-session-reassign-button")
    await marja.taps("desk-give-confirm-button")
    await marja.says("/day 25.11.")
    await marja.taps("desk-session-button", at=second.start, name=grace.name)
    await marja.taps("desk-session-cancel-button")
    await marja.says(REASON[language])
    await marja.taps("desk-cancel-time-off-button")
    await marja.taps("desk-cancel-confirm-button")
    await grace.taps(grace.sees("session-told-other-times").labels[1])


async def project(world: World, language: str) -> None:
    """Outline L: the four questions, three times with the same person, and the worksheet after the first."""
    grace = patron(world, language)
    await guide(world, "Marja", services=("project-help",), languages=(language,))
    await grace.opens_link("faq-project-funding")
    world.told[:] = []
    await grace.taps("project-button")
    await grace.taps("project-stage-idea-button")
    for words in IDEA[language]:
        await grace.says(words)
    await grace.taps("project-start-year-button")
    await grace.taps("book-channel-library-button")
    for _ in range(4):  # three times, and the name
        await grace.taps(grace.last.labels[0])
    await grace.taps("project-confirm-button")
    before = grace._everything()
    await world.forward(days=2)
    world.told.append("-- after the first talk")
    grace._tell_answers(before)


def patron(world: World, language: str) -> Side:
    return world.patron(NAMES[language], language)


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("talk", [hours, day, changes, project], ids=lambda talk: talk.__name__)
async def test_transcript(tmp_path: Path, talk: Told, language: str) -> None:
    services = [Service(key="reading-guide"), Service(key="project-help", minutes=45, channels=("phone", "library"))]
    name = f"staff-{talk.__name__}" if talk is not project else "project"
    async with golden(tmp_path, name, language, services=services) as world:
        await talk(world, language)
        codes = await world.app.db.run(lambda tx: [row.code for row in tx.execute(bookings.select())])
        world.told = [re.sub("|".join(codes), "KX7P2M", line) for line in world.told]
