"""Whole talks in each language, kept for people to read. LUKUOPAS_GOLDEN=1 writes them anew."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.world import World

NAMES = {"en": "Grace", "fi": "Aino", "sv": "Erik", "uk": "Olena"}
"""Who speaks which language."""
OWN_NAME = {"en": "English", "fi": "Suomi", "sv": "Svenska", "uk": "Українська"}
Told = Callable[[World, str], Awaitable[None]]
"""A talk in a language."""


@asynccontextmanager
async def golden(folder: Path, name: str, language: str, **sections: Any) -> AsyncIterator[World]:
    """A town whose staff speak this language. What is said in it until the end is compared with what was kept."""
    town = await World.open(folder, desk={"language": language}, **sections)
    try:
        yield town
        town.transcript(f"{name}.{language}")
    finally:
        await town.close()
