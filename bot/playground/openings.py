"""When the library of the playground opens next, for the clock's `To next opening`."""

from __future__ import annotations

from datetime import datetime

from bot.config import Config
from bot.house import hours_of


def next_opening(config: Config, at: datetime) -> datetime | None:
    """The first opening after `at` (aware), in UTC; None when none is near. While open: the one after closing."""
    hours = hours_of(config, at.astimezone(config.library.timezone).date())
    return hours.next_opening(hours.closes(at) or at)
