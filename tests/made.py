"""A SQLite file with all tables and no rows, made once by each process: copying one is much quicker than making one."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Coroutine
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from bot.storage.database import Database
from bot.storage.sealed import Sealer


def put_tables(file: Path) -> None:
    """Make an empty database with the newest schema, as a first start leaves it; any key fits."""
    shutil.copy(Path(_folder().name) / "empty.db", file)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Where it lies until this process ends."""
    folder = tempfile.TemporaryDirectory(prefix="lukuopas-made-")
    path = Path(folder.name) / "empty.db"

    async def make() -> None:
        await (await Database.open(f"sqlite:///{path}", Sealer.random())).close()

    at_once(make())
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM meta")  # any key fits again
    return folder


def at_once(work: Coroutine[Any, Any, None]) -> None:
    """Run something to its end, also while a test's own loop stands still for it."""
    thread = threading.Thread(target=asyncio.run, args=(work,))
    thread.start()
    thread.join()
