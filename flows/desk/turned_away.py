"""What a patron hears who may not write to staff for a while, and the ways that stay open."""

from __future__ import annotations

from datetime import datetime

from flows.talk import Talk
from flows.words import Button, Say


def turned_away(talk: Talk) -> bool:
    """Whether this patron may not write to staff now; then that is said, kindly, with what they can do."""
    block = talk.library.blocks.of(talk.patron.id)
    if block is None:
        return False
    talk.say(*told(talk, block.until), rows=[Button(Say("home-menu-button"), "home:menu")])
    return True


def told(talk: Talk, until: datetime | None) -> list[Say]:
    """Until when, what goes on working, and how the library is reached otherwise."""
    phone = talk.library.house.config.library.phone
    return [
        Say("desk-blocked", until=until) if until else Say("desk-blocked-open"),
        Say("desk-blocked-phone", phone=phone) if phone else Say("desk-blocked-visit"),
    ]
