"""The tables: their migrations make exactly them, they refuse what is wrong, every statement is for both databases."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, Connection, Table, UpdateBase, create_engine, insert, inspect, text
from sqlalchemy.dialects import registry, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql import Select
from sqlalchemy.sql.selectable import CompoundSelect

import bot.storage
from bot.storage import erase_sessions, migrate
from bot.storage.claiming import CANDIDATES
from bot.storage.database import Database
from bot.storage.erase import CASCADES, OF_PATRON, OF_TALKS, OF_TOPIC
from bot.storage.errors import StorageError
from bot.storage.registry import NOT_PERSONAL, PERSONAL, Rule
from bot.storage.sealed import SealedJson, SealedText, Sealer
from bot.storage.tables import entries, gaps, inbox, metadata, outbox, patrons, tickets

TODAY, NEXT = migrate.HEAD, f"{int(migrate.HEAD) + 1:04}"
DIALECTS: list[Any] = [registry.load(name)() for name in ("sqlite", "postgresql.asyncpg")]

# ---------------------------------------------------------------- migrations


def differences(tx: Connection) -> list[Any]:
    context = MigrationContext.configure(tx, opts={"compare_server_default": False})
    return [found for found in compare_metadata(context, metadata) if not is_about_alembic(found)]


def is_about_alembic(found: Any) -> bool:
    return "alembic_version" in str(found)


@pytest.mark.asyncio
async def test_the_migrations_make_the_tables_as_they_are_declared(db: Database) -> None:
    assert await db.run(differences) == []
    tables = await db.run(lambda tx: set(inspect(tx).get_table_names()))
    assert tables == {*metadata.tables, "alembic_version"}


@pytest.mark.asyncio
async def test_a_difference_would_be_seen(address: str, key: Sealer) -> None:
    db = await Database.open(address, key)
    await db.run(lambda tx: tx.execute(text("ALTER TABLE patrons ADD COLUMN shoe_size INTEGER")))
    await db.run(lambda tx: tx.execute(text("DROP INDEX ix_tickets_patron_id")))
    assert len(await db.run(differences)) == 2
    await db.close()


@pytest.mark.asyncio
async def test_what_sqlite_has_is_what_the_metadata_would_make(file: Path, key: Sealer, tmp_path: Path) -> None:
    """Checks, defaults and STRICT too, which the comparison above does not look at."""
    await (await Database.open(f"sqlite:///{file}", key)).close()
    fresh = tmp_path / "fresh.db"
    engine = create_engine(f"sqlite:///{fresh}")
    metadata.create_all(engine)
    engine.dispose()
    assert schema(file) == schema(fresh)


def schema(path: Path) -> dict[str, tuple[str, list[str], str]]:
    """What stands in a file's schema, the parts of each object sorted, however they are spaced and ordered."""
    with closing(sqlite3.connect(path)) as db:
        found = db.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    return {name: parts(sql) for name, sql in found if not name.startswith(("alembic", "sqlite_"))}


def parts(sql: str) -> tuple[str, list[str], str]:
    flat = " ".join(sql.replace('"', "").split())
    begin, end = flat.index("("), flat.rindex(")")
    return (
        flat[:begin],
        sorted(each.strip() for each in re.split(r", (?![^(]*\))", flat[begin + 1 : end])),
        flat[end + 1 :],
    )


@pytest.mark.asyncio
async def test_a_newer_schema_is_refused_and_left_alone(address: str, key: Sealer) -> None:
    """F65: an old program on a new schema."""
    db = await Database.open(address, key)
    await db.run(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    await db.close()
    for read_only in (False, True):
        with pytest.raises(StorageError, match="newer program") as caught:
            await Database.open(address, key, read_only=read_only)
        assert "\n" not in str(caught.value)


def test_the_newest_step_is_the_one_that_is_named() -> None:
    assert max(migrate.known()) == migrate.HEAD


@pytest.mark.asyncio
async def test_before_a_migration_the_file_is_copied(file: Path, key: Sealer, monkeypatch: pytest.MonkeyPatch) -> None:
    """An older schema, made here by pretending that today's is old and one step without effect is new."""
    db = await Database.open(f"sqlite:///{file}", key)
    await db.run(lambda tx: tx.execute(text("INSERT INTO meta VALUES ('kept', 'yes')")))
    await db.close()
    monkeypatch.setattr(migrate, "HEAD", NEXT)
    monkeypatch.setattr(migrate, "upgrade", a_step)
    await (await Database.open(f"sqlite:///{file}", key)).close()
    with closing(sqlite3.connect(f"{file}.before-{NEXT}")) as copy:
        assert copy.execute("SELECT value FROM meta WHERE name = 'kept'").fetchall() == [("yes",)]
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [(TODAY,)]
    with closing(sqlite3.connect(file)) as now:
        assert now.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEXT,)]


def a_step(tx: Connection) -> None:
    tx.execute(text("CREATE TABLE shelves (id INTEGER PRIMARY KEY) STRICT"))
    tx.execute(text(f"UPDATE alembic_version SET version_num = '{NEXT}'"))


@pytest.mark.asyncio
async def test_a_migration_that_fails_leaves_the_old_schema_whole(
    file: Path, key: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F65: a full disk or an error in the middle."""
    await (await Database.open(f"sqlite:///{file}", key)).close()
    before = schema(file)

    def breaks(tx: Connection) -> None:
        a_step(tx)
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "HEAD", NEXT)
        patch.setattr(migrate, "upgrade", breaks)
        with pytest.raises(StorageError, match="full"):
            await Database.open(f"sqlite:///{file}", key)
    assert schema(file) == before
    await (await Database.open(f"sqlite:///{file}", key)).close()


# ---------------------------------------------------------------- what the tables refuse

WRONG: dict[str, tuple[Table, dict[str, Any]]] = {
    "a state nobody knows": (inbox, {"key": "k", "update_id": 1, "lane": "1", "received_at": 1, "state": "odd"}),
    "a reach nobody knows": (patrons, {"chat_id": 1, "created_at": 1, "seen_at": 1, "reach": "maybe"}),
    "a third answer to yes or no": (patrons, {"chat_id": 1, "created_at": 1, "seen_at": 1, "greeted": 2}),
    "no time": (patrons, {"chat_id": 1, "seen_at": 1}),
    "a ticket of nobody": (tickets, {"patron_id": 77, "opened_at": 1, "last_at": 1}),
    "a gap for no known reason": (gaps, {"day": "2026-03-01", "why": "bored"}),
    "a change half undone": (entries, {"change": 1, "topic": "t", "part": "title", "at": 1, "undone": 2}),
    "a fifth lane": (
        outbox,
        {"key": "k", "kind": "send", "stream": "1", "lane": 4, "chat_id": 1, "due_at": 1, "created_at": 1},
    ),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("what", WRONG)
async def test_the_tables_refuse(db: Database, what: str) -> None:
    table, row = WRONG[what]
    with pytest.raises(DBAPIError):
        await db.run(lambda tx: tx.execute(insert(table), row))


@pytest.mark.asyncio
async def test_a_number_column_takes_no_words(file: Path, key: Sealer) -> None:
    """Without STRICT, SQLite would store them."""
    db = await Database.open(f"sqlite:///{file}", key)
    for table in metadata.tables.values():
        for column in table.columns:
            if is_number(column) and not column.primary_key:
                with pytest.raises(DBAPIError, match="cannot store TEXT"):
                    await db.run(_put_words, table.name, column.name)
    await db.close()


def is_number(column: Column[Any]) -> bool:
    return str(column.type.compile(sqlite.dialect())) == "INTEGER"


def _put_words(tx: Connection, table: str, column: str) -> None:
    needed = {
        each.name: "0" if is_number(each) else "'x'"
        for each in metadata.tables[table].columns
        if not each.nullable and each.server_default is None
    }
    needed[column] = "'words'"
    tx.exec_driver_sql(f"INSERT INTO {table} ({', '.join(needed)}) VALUES ({', '.join(needed.values())})")


@pytest.mark.asyncio
async def test_a_patron_has_one_open_ticket_at_most(db: Database) -> None:
    patron = {"chat_id": 1, "created_at": 1, "seen_at": 1}
    row = {"opened_at": 1, "last_at": 1}
    number = await db.run(lambda tx: tx.execute(insert(patrons).returning(patrons.c.id), patron).scalar_one())
    await db.run(lambda tx: tx.execute(insert(tickets), {**row, "patron_id": number, "state": "closed"}))
    await db.run(lambda tx: tx.execute(insert(tickets), {**row, "patron_id": number}))
    with pytest.raises(DBAPIError):
        await db.run(lambda tx: tx.execute(insert(tickets), {**row, "patron_id": number, "state": "active"}))


@pytest.mark.asyncio
async def test_a_ticket_s_number_is_never_given_twice(db: Database) -> None:
    patron = {"chat_id": 1, "created_at": 1, "seen_at": 1}
    owner = await db.run(lambda tx: tx.execute(insert(patrons).returning(patrons.c.id), patron).scalar_one())
    row = {"patron_id": owner, "opened_at": 1, "last_at": 1}
    add = insert(tickets).returning(tickets.c.id)
    first = await db.run(lambda tx: tx.execute(add, row).scalar_one())
    await db.run(lambda tx: tx.execute(text("DELETE FROM tickets")))
    assert await db.run(lambda tx: tx.execute(add, row).scalar_one()) == first + 1


# ---------------------------------------------------------------- statements


def statements() -> Iterator[tuple[str, Any]]:
    """All statements that stand in the modules of the storage, by module and name."""
    for module in pkgutil.iter_modules(bot.storage.__path__):
        if module.name == "migrations":
            continue
        loaded = importlib.import_module(f"bot.storage.{module.name}")
        for name, value in vars(loaded).items():
            for number, each in enumerate(spread(value)):
                if isinstance(each, Select | CompoundSelect | UpdateBase):
                    yield f"{module.name}.{name}.{number}", each


def spread(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [each for one in value.values() for each in spread(one)]
    return list(value) if isinstance(value, tuple) else [value]


STATEMENTS = dict(statements())


@pytest.mark.parametrize("name", STATEMENTS)
def test_every_statement_compiles_for_both_databases(name: str) -> None:
    for dialect in DIALECTS:
        assert str(STATEMENTS[name].compile(dialect=dialect))


def test_the_statements_were_found() -> None:
    assert len(STATEMENTS) > 60
    assert {"inbox.ADD.0", "claiming.DETAILS.0", "outbox.NEXT.0"} <= set(STATEMENTS)


@pytest.mark.asyncio
async def test_claiming_reads_the_open_rows_only(file: Path, key: Sealer) -> None:
    """The history of all that was ever sent must not make the next message slower."""
    db = await Database.open(f"sqlite:///{file}", key)
    compiled = CANDIDATES.compile(dialect=sqlite.dialect())
    values = [{"now": 1, "limit": 1}.get(name.rsplit("_", 1)[0], 1) for name in compiled.positiontup or ()]
    plan = await db.run(
        lambda tx: [row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", tuple(values))]
    )
    assert not [step for step in plan if re.search(r"SCAN (outbox|before|leaving|floods)\b", step)], plan
    for index in ("ix_outbox_due", "ix_outbox_stream", "ix_outbox_leaving"):
        assert any(index in step for step in plan), plan
    await db.close()


# ---------------------------------------------------------------- personal data

PEOPLE = re.compile(r"(^|_)(chat|chat_id|user_id|patron_id|owner_id|author_id|name|phone|words|place)$|_id$")


def looks_personal() -> set[str]:
    return {
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, SealedText | SealedJson) or PEOPLE.search(column.name)
    }


def test_every_column_about_people_is_in_the_registry() -> None:
    assert looks_personal() - set(PERSONAL) - NOT_PERSONAL == set()


def test_the_registry_names_what_is_there() -> None:
    columns = {f"{table.name}.{column.name}" for table in metadata.tables.values() for column in table.columns}
    assert set(PERSONAL) | NOT_PERSONAL <= columns
    assert not set(PERSONAL) & NOT_PERSONAL


def test_delete_all_reaches_every_table_of_the_registry() -> None:
    """Staff's own names stay; flood deadlines are over by themselves, and must outlive the farewell; gaps are of nobody."""
    kept = (Rule.FLOOD, Rule.GAPS, Rule.GUIDE, Rule.STAFF, Rule.AUDIT)
    tables = {name.partition(".")[0] for name, held in PERSONAL.items() if held.rule not in kept} - {"staff", "entries"}
    assert tables == {*OF_PATRON, *OF_TALKS, *OF_TOPIC, *CASCADES, *erase_sessions.OF_PATRON} - {"reminders"}
