"""From whatever schema a database has to the newest one, in one transaction; a newer one than ours is refused."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.storage import meta
from bot.storage.errors import StorageError
from bot.storage.sealed import Sealer

HEAD = "0004"
FOLDER = Path(__file__).parent / "migrations"
FIT = "seal"  # meta: something sealed, to see whether a key fits
PLACE = b"meta.seal"
FOR_SERVERS = "the database is on a PostgreSQL server; copy it with pg_dump, put it back with pg_restore"


def version(tx: Connection) -> str | None:
    """The schema that a database has; None when it has none yet."""
    if not inspect(tx).has_table("alembic_version"):
        return None
    found = tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return str(found) if found is not None else None


def known() -> set[str]:
    """All schemas that we can start from."""
    return {path.name.split("_", 1)[0] for path in (FOLDER / "versions").glob("[0-9]*.py")}


def refuse_newer(found: str | None) -> None:
    """Raises `StorageError` for a schema made by a newer program: what it means cannot be known here."""
    if found is not None and found not in known():
        raise StorageError(
            f"the database has schema {found}, this program knows up to {HEAD}; install the newer program"
        )


def to_newest(tx: Connection, sealer: Sealer) -> None:
    """Bring the schema up to date inside the open transaction, and see that the key fits."""
    found = version(tx)
    refuse_newer(found)
    if found != HEAD:
        upgrade(tx)
    must_fit(tx, sealer)


def upgrade(tx: Connection, to: str = "head") -> None:
    """Run the migrations that are missing. Whoever calls has begun a transaction, and commits it."""
    from alembic import command  # imported here: an up-to-date database, the usual case, starts without it
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = tx
    command.upgrade(config, to)


def must_be_current(tx: Connection, sealer: Sealer) -> None:
    """For those who only read: raises `StorageError` unless the schema is ours and the key fits."""
    found = version(tx)
    refuse_newer(found)
    if found != HEAD:
        raise StorageError("the database is not set up yet, or has an older schema; run: python -m bot migrate")
    if not meta.get(tx, FIT):
        raise StorageError("the database was never opened for writing; start the bot once")
    _open(meta.get(tx, FIT), sealer)


def must_fit(tx: Connection, sealer: Sealer) -> None:
    """Raises `StorageError` when the key is not the one that this database's columns were sealed with."""
    if stored := meta.get(tx, FIT):
        _open(stored, sealer)
    else:
        meta.put(tx, FIT, sealer.seal(b"fits", PLACE).hex())


def _open(stored: str, sealer: Sealer) -> None:
    try:
        sealer.open(bytes.fromhex(stored), PLACE)
    except StorageError:
        raise StorageError("the key file does not belong to this database; put the right one back") from None
