"""`faq export FOLDER`: what staff wrote into the FAQ, as the files of a library's own texts (`docs/faq.md`).

Put into the folder that `[library] texts` names, it can be given to other libraries, kept under version control, and
worked on by translators. What staff write in the group still stands on top of it.
"""

from __future__ import annotations

from pathlib import Path

from bot import Mendable
from bot.config import Config
from bot.faq_edits import edits_from, toml_of
from bot.storage.database import Database
from bot.storage.entries import in_force
from bot.storage.sealed import Sealer

FTL, TOML = "faq-own.ftl", "faq.toml"
HEAD = "# Answers that staff wrote in their group, exported by `python -m bot faq export`.\n\n"


async def export(config: Config, folder: Path, *, force: bool) -> int:
    """Write the files and print their names; returns 0. Raises `Mendable` for a file that is there, unless `force`."""
    database = await Database.open(config.database.url, Sealer.from_file(config.database.key_file), read_only=True)
    try:
        edits = edits_from(await database.read(in_force))
    finally:
        await database.close()
    files = {folder / language / FTL: HEAD + source for language, source in sorted(edits.sources.items())}
    if edits.facts:
        files[folder / TOML] = HEAD + toml_of(edits.facts)
    there = next((file for file in files if file.exists()), None)
    if there and not force:
        raise Mendable(f"{there}: there is such a file; name an empty folder, or add --force to replace it")
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        print(file)
    if not files:
        print("staff have not written anything into the FAQ yet")
    return 0
