"""`backup` and `restore`: a whole copy while the bot runs, and the way back. The key is never part of a copy."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from bot.config import Config
from bot.storage.copying import copy_beside, must_be_sound
from bot.storage.errors import StorageError
from bot.storage.migrate import FIT, FOR_SERVERS, PLACE, refuse_newer
from bot.storage.owner import own
from bot.storage.sealed import Sealer

WAIT = 5.0  # seconds for a lock


def backup(config: Config, target: Path, force: bool = False) -> int:
    """Copy the database to `target`, also while the bot writes to it. The copy is whole, or not there at all."""
    source = _file(config)
    if not source.exists():
        raise StorageError(f"{source}: there is no database yet")
    _may_write(target, force)
    with closing(_opened(source)) as opened:
        copy_beside(opened, target)
    print(
        f"{target}: a whole copy. Without the key ({config.database.key_file}) nobody can read it: keep that elsewhere."
    )
    return 0


def restore(config: Config, copy: Path, force: bool = False) -> int:
    """Put a copy in the place of the database. The bot must not run; an older schema is brought up at the next start."""
    target = _file(config)
    if not copy.exists():
        raise StorageError(f"{copy}: there is no such file")
    with own(target), closing(_opened(copy)) as opened:
        _may_write(target, force)
        _look_over(opened, copy, config.database.key_file)
        _put_away(target)
        copy_beside(opened, target)
    print(f"{target}: restored from {copy}")
    return 0


def _file(config: Config) -> Path:
    if config.database.path is None:
        raise StorageError(FOR_SERVERS)
    return config.database.path


def _may_write(target: Path, force: bool) -> None:
    if target.exists() and not force:
        raise StorageError(f"{target} is there already; add --force to replace it")


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT, isolation_level=None)


def _look_over(copy: sqlite3.Connection, path: Path, key_file: Path) -> None:
    """Raises `StorageError` unless it is a sound database of ours, that this program and this key can open."""
    try:
        must_be_sound(copy, path)
        (schema,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        (fit,) = copy.execute("SELECT value FROM meta WHERE name = ?", (FIT,)).fetchone()
    except (sqlite3.Error, TypeError) as error:
        raise StorageError(f"{path}: this is not a copy of our database ({error})") from None
    refuse_newer(schema)
    if not key_file.exists():
        raise StorageError(f"{key_file}: the key is missing, and without it the copy cannot be read; put it back first")
    try:
        Sealer.from_file(key_file).open(bytes.fromhex(fit), PLACE)
    except StorageError:
        raise StorageError(f"{path} was sealed with another key than {key_file}") from None


def _put_away(target: Path) -> None:
    """Nothing of the old database may be left beside the new one: its log would be taken for the new one's."""
    # It may be damaged: that may be why it is replaced.
    with suppress(sqlite3.Error), closing(sqlite3.connect(target, timeout=WAIT, isolation_level=None)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for left in ("-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            os.unlink(f"{target}{left}")
