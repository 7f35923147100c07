"""The short way gives what the usual way gives: rows, types, counts, errors."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    StaticPool,
    Table,
    Text,
    bindparam,
    create_engine,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
    text,
    union_all,
    update,
)
from sqlalchemy.exc import IntegrityError, StatementError

from bot.storage.sealed import SealedJson, SealedText, Sealer, bind
from bot.storage.swift import SwiftConnection
from bot.storage.upsert import insert_new, upsert

books = Table(
    "books",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("title", Text, nullable=False),
    Column("copies", Integer, server_default="1"),
    Column("lent", Boolean),
    Column("note", SealedText("books.note")),
    Column("facts", SealedJson("books.facts")),
)
ROWS = [
    {"id": 1, "title": "Kalevala", "copies": 3, "lent": True, "note": "Väinö", "facts": {"year": 1849}},
    {"id": 2, "title": "Kobzar", "copies": 1, "lent": False, "note": "", "facts": None},
    {"id": 3, "title": "Mumin", "copies": 2, "lent": None, "note": "ö", "facts": [1]},
]
GET = select(books).where(books.c.id == bindparam("row"))
TITLES = select(books.c.title.label("called"), func.length(books.c.title)).order_by(books.c.id).limit(bindparam("most"))
BOTH = union_all(select(books.c.id).where(books.c.id < bindparam("n")), select(literal(9)))
THERE = select(exists().where(books.c.title == bindparam("called")))
AMONG = select(books.c.id).where(books.c.id.in_(bindparam("ids", expanding=True))).order_by(books.c.id)
FIXED = select(books.c.id).where(books.c.title.in_(("Kobzar", "Mumin"))).order_by(books.c.id)
ADD = insert(books)
ADD_NEW = insert_new(books, "id").returning(books.c.id, books.c.note)
PUT = upsert(books, keys=("id",), change=("title", "note"))
LEND = update(books).where(books.c.id == bindparam("row")).values(lent=True, copies=books.c.copies - 1, facts=None)
DROP = delete(books).where(books.c.copies < bindparam("least"))


@pytest.fixture
def pair() -> Iterator[tuple[Connection, Connection]]:
    """The usual connection and the swift one, each with the same books."""
    made: list[tuple[Engine, Connection]] = []
    sealer = Sealer.random()
    for swift in (False, True):
        handle = sqlite3.connect(":memory:", isolation_level=None)
        engine = create_engine(
            "sqlite://", creator=lambda handle=handle: handle, poolclass=StaticPool, isolation_level="AUTOCOMMIT"
        )
        bind(engine.dialect, sealer)
        connection = SwiftConnection(engine, handle) if swift else engine.connect()
        books.create(connection)
        for row in ROWS:
            connection.execute(ADD, row)
        made.append((engine, connection))
    yield made[0][1], made[1][1]
    for engine, connection in made:
        connection.close()
        engine.dispose()


def told(result: Any) -> Any:
    """What a result says, as plain values."""
    rows = [tuple(row) for row in result.all()]
    return rows, list(result.keys())


READ: list[tuple[Any, Any]] = [
    (GET, {"row": 1}),
    (GET, {"row": 2}),
    (GET, {"row": 99}),
    (TITLES, {"most": 2}),
    (BOTH, {"n": 3}),
    (THERE, {"called": "Kobzar"}),
    (THERE, {"called": "Ulysses"}),
    (AMONG, {"ids": [3, 1]}),
    (AMONG, {"ids": []}),
    (FIXED, None),
    (FIXED, {}),
    (text("SELECT title FROM books ORDER BY id"), None),
]


@pytest.mark.parametrize("number", range(len(READ)))
def test_the_same_rows_each_time(pair: tuple[Connection, Connection], number: int) -> None:
    statement, given = READ[number]
    usual, swift = pair
    expected = told(usual.execute(statement, given))
    for _ in range(4):
        assert told(swift.execute(statement, given)) == expected


WRITE: list[tuple[Any, Any]] = [
    (ADD, {"id": 7, "title": "Peppi"}),
    (ADD, [{"id": 8, "title": "a", "facts": {"b": [1]}}, {"id": 9, "title": "b", "facts": None}]),
    (ADD_NEW, {"id": 1, "title": "again", "note": "x"}),
    (ADD_NEW, [{"id": n, "title": "new", "note": f"note {n}"} for n in (1, 10, 11)]),
    (PUT, {"id": 2, "title": "Кобзар", "note": "Тарас"}),
    (PUT, [{"id": n, "title": f"t{n}", "note": None} for n in (2, 3)]),
    (LEND, {"row": 1}),
    (LEND, [{"row": 1}, {"row": 2}, {"row": 99}]),
    (DROP, {"least": 3}),
]


@pytest.mark.parametrize("number", range(len(WRITE)))
def test_the_same_changes_each_time(pair: tuple[Connection, Connection], number: int) -> None:
    statement, given = WRITE[number]
    seen = []
    for connection in pair:
        found = []
        for _ in range(4):
            connection.execute(delete(books))
            connection.execute(ADD, [dict(row) for row in ROWS])
            result = connection.execute(statement, given)
            returned = sorted(tuple(row) for row in result.all()) if result.returns_rows else result.rowcount
            found.append((returned, told(connection.execute(select(books).order_by(books.c.id)))))
        assert all(one == found[0] for one in found)
        seen.append(found[0])
    assert seen[0] == seen[1]


def test_every_way_to_take_a_result(pair: tuple[Connection, Connection]) -> None:
    for connection in pair:
        for _ in range(3):
            row = connection.execute(GET, {"row": 1}).one()
            assert (row.title, row._mapping["note"], row[0], row.facts) == ("Kalevala", "Väinö", 1, {"year": 1849})
            assert connection.execute(GET, {"row": 99}).one_or_none() is None
            assert connection.execute(GET, {"row": 99}).first() is None
            assert connection.execute(BOTH, {"n": 3}).scalars().all() == [1, 2, 9]
            assert connection.execute(THERE, {"called": "Mumin"}).scalar() is True
            assert [called for called, _ in connection.execute(TITLES, {"most": 1})] == ["Kalevala"]


def test_what_is_new_is_stored_sealed_the_short_way_too(pair: tuple[Connection, Connection]) -> None:
    _, swift = pair
    for number in (20, 21, 22):
        swift.execute(ADD, {"id": number, "title": "x", "note": "Väinämöinen"})
    stored = swift.exec_driver_sql("SELECT note FROM books WHERE id >= 20").scalars().all()
    assert len(set(stored)) == 3
    assert not any("Väinämöinen".encode() in value for value in stored)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_errors_are_the_usual_ones(pair: tuple[Connection, Connection], times: int) -> None:
    for connection in pair:
        for number in range(times):
            connection.execute(ADD, {"id": 30 + number, "title": "x"})
        with pytest.raises(IntegrityError):
            connection.execute(ADD, {"id": 30, "title": "x"})
        for _ in range(times):
            with pytest.raises(StatementError, match="row"):
                connection.execute(GET, {"wrong": 1})


def test_other_parameters_make_another_statement(pair: tuple[Connection, Connection]) -> None:
    """An INSERT takes its columns from what is given."""
    _, swift = pair
    for number in range(3):
        swift.execute(ADD, {"id": 40 + number, "title": "x"})
        swift.execute(ADD, {"id": 50 + number, "title": "x", "copies": 7})
    copies = swift.execute(select(books.c.copies).where(books.c.id >= 40).order_by(books.c.id)).scalars().all()
    assert copies == [1, 1, 1, 7, 7, 7]


def test_statements_made_for_one_use_are_not_kept(pair: tuple[Connection, Connection]) -> None:
    _, swift = pair
    assert isinstance(swift, SwiftConnection)
    before = swift.known
    for number in range(100):
        swift.execute(select(books.c.id).where(books.c.id == number)).all()
    gc.collect()
    assert swift.known <= before + 1


def test_constants_do_take_the_short_way(pair: tuple[Connection, Connection], monkeypatch: pytest.MonkeyPatch) -> None:
    """Else all of the above would compare the usual way with itself."""
    _, swift = pair
    for _ in range(2):
        swift.execute(GET, {"row": 1}).all()

    def usual(*_: Any, **__: Any) -> Any:
        raise AssertionError("the usual way was taken")

    monkeypatch.setattr(Connection, "execute", usual)
    assert swift.execute(GET, {"row": 1}).one().title == "Kalevala"
    with pytest.raises(AssertionError):
        swift.execute(AMONG, {"ids": [1]})
