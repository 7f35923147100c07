"""Where the files lie that come with the program, in a checkout and when installed."""

from __future__ import annotations

from pathlib import Path


def shipped_folder() -> Path:
    """The folder of our own texts: `locales/` of the checkout, or `bot/locales` of an installed package."""
    inside = Path(__file__).parent / "locales"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "locales"


def whole_languages() -> tuple[str, ...]:
    """The languages that come with the program whole; a region such as sv-FI says only what differs."""
    return tuple(code for code in languages_in(shipped_folder()) if "-" not in code)


def languages_in(*folders: Path | None) -> tuple[str, ...]:
    """The codes of the languages that have a folder of texts in any of these, sorted; missing folders are none."""
    found = {each.name for place in folders if place and place.is_dir() for each in place.iterdir() if each.is_dir()}
    return tuple(sorted(code for code in found if code.replace("-", "").isalpha()))
