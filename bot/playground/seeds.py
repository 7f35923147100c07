"""Who is there when the playground opens: four patrons, two of the staff, their group; and the library's config."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

from bot.playground.standin import StandIn

TOKEN = "7000000001:playground-needs-no-secret-token-at-all"

# Ids are fixed, so that a kept folder meets the same people again.
PATRONS = (("Aino", "fi", 101), ("Olena", "uk", 102), ("Erik", "sv", 103), ("Grace", "en", 104))
STAFF = (("Marja", "fi", 201), ("Jonas", "sv", 202))  # the first one is the group's admin
STAFF_GROUP = "Kirjaston neuvonta"
STAFF_CHAT = -1001000000301
STAFF_LANGUAGE = "fi"
HOURS = (
    ("/guide Marja fi en", "/hours mon-fri 10:00-16:00"),
    ("/guide Jonas sv uk en", "/hours mon,wed,thu 12:00-18:00"),
)
API_URL = re.compile(r'^api_url = ".*"$', re.MULTILINE)


def config_text(api_url: str) -> str:
    """The text of the playground's config.toml for a Bot API at this address."""
    template = Template((Path(__file__).parent / "library.toml").read_text("utf-8"))
    return template.substitute(token=TOKEN, api_url=api_url, staff_chat=STAFF_CHAT, staff_language=STAFF_LANGUAGE)


def write_config(file: Path, api_url: str) -> None:
    """Write the config; one that is kept from before stays as it was changed, but its stand-in lives elsewhere now."""
    if not file.exists():
        file.write_text(config_text(api_url), "utf-8")
        return
    kept = file.read_text("utf-8")
    file.write_text(API_URL.sub(f'api_url = "{api_url}"', kept, count=1), "utf-8")


def morning(standin: StandIn) -> None:
    """What the staff write in their group on the first day: whose time can be booked, and when."""
    group = standin.known_group(STAFF_CHAT)
    for (_, _, person_id), lines in zip(STAFF, HOURS, strict=True):
        for line in lines:
            standin.known(person_id).says(line, group)


def people(standin: StandIn) -> None:
    """Seat everybody: the patrons at their phones, the staff in their group, where the bot is an administrator."""
    for name, language, person_id in PATRONS:
        standin.person(name, language=language, id=person_id)
    marja, *others = [standin.person(name, language=language, id=person_id) for name, language, person_id in STAFF]
    standin.group(STAFF_GROUP, forum=True, owner=marja, members=others, bot="administrator", id=STAFF_CHAT)
