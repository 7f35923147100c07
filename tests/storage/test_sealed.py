"""Sealed columns: what the file holds says nothing without the key, and the key is kept like one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select, text
from sqlalchemy.dialects import sqlite

from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.sealed import SealedJson, SealedText, Sealer, bind
from bot.storage.tables import inbox, metadata, patrons

PLACE = b"patrons.name"


def test_only_the_same_key_and_the_same_place_open() -> None:
    sealer = Sealer.random()
    sealed = sealer.seal(b"Oksana", PLACE)
    assert sealer.open(sealed, PLACE) == b"Oksana"
    for other, place in ((Sealer.random(), PLACE), (sealer, b"tickets.phone")):
        with pytest.raises(StorageError, match="does not open"):
            other.open(sealed, place)
    for changed in (sealed[:-1], sealed[:20] + bytes([sealed[20] ^ 1]) + sealed[21:], b"", b"short"):
        with pytest.raises(StorageError):
            sealer.open(changed, PLACE)


def test_the_same_words_look_different_each_time() -> None:
    sealer = Sealer.random()
    assert sealer.seal(b"yes", PLACE) != sealer.seal(b"yes", PLACE)


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(StorageError):
        Sealer(b"too short")


def put_patron(tx: Connection, row: dict[str, Any]) -> None:
    tx.execute(insert(patrons), row)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(words=st.text(), value=json_values)
def test_any_words_and_any_json_come_back_as_they_were(words: str, value: object) -> None:
    """F9: emoji, zero-width, NUL-like and whatever else people's phones send."""
    dialect = sqlite.dialect()
    bind(dialect, Sealer.random())
    text_type, json_type = SealedText("a.b"), SealedJson("a.c")
    stored_text = text_type.process_bind_param(words, dialect)
    stored_json = json_type.process_bind_param(value, dialect)
    assert text_type.process_result_value(stored_text, dialect) == words
    assert json_type.process_result_value(stored_json, dialect) == value


@pytest.mark.parametrize("odd", ["\ud83d", "a\x00b", "\u202e\u200d", "👩‍👩‍👧‍👦", 2**80])
def test_half_an_emoji_and_other_oddities(odd: str | int) -> None:
    """F9: a lone surrogate is no valid Unicode, and still somebody's words."""
    dialect = sqlite.dialect()
    bind(dialect, Sealer.random())
    words, value = SealedText("a.b"), SealedJson("a.c")
    both = {"text": odd, str(odd): [odd]}
    assert value.process_result_value(value.process_bind_param(both, dialect), dialect) == both
    assert words.process_result_value(words.process_bind_param(str(odd), dialect), dialect) == str(odd)


def test_each_sealed_column_is_bound_to_its_own_name() -> None:
    places = {
        f"{table.name}.{column.name}": column.type.place
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, SealedText | SealedJson)
    }
    assert places and all(name == place for name, place in places.items())


@pytest.mark.asyncio
async def test_sealed_words_do_not_stand_in_the_file(file: Path, key: Sealer) -> None:
    db = await Database.open(f"sqlite:///{file}", key)
    patron = {"chat_id": 1, "name": "Väinämöinen", "created_at": 1, "seen_at": 1}
    raw = {"message": {"text": "My PIN is lost", "from": {"first_name": "Väinämöinen"}}}
    update = {"key": "k", "update_id": 1, "lane": "1", "raw": raw, "received_at": 1}
    await db.run(lambda tx: tx.execute(insert(patrons), patron))
    await db.run(lambda tx: tx.execute(insert(inbox), update))
    found = await db.read(
        lambda tx: (tx.execute(select(patrons.c.name)).scalar(), tx.execute(select(inbox.c.raw)).scalar())
    )
    assert found == ("Väinämöinen", raw)
    everything = b"".join(each.read_bytes() for each in file.parent.iterdir())
    for words in ("Väinämöinen", "V\\u00e4in", "PIN", "lost"):
        assert words.encode() not in everything
    await db.close()


@pytest.mark.asyncio
async def test_an_empty_name_is_null(db: Database) -> None:
    patron = {"chat_id": 1, "name": "", "created_at": 1, "seen_at": 1}
    await db.run(lambda tx: tx.execute(insert(patrons), patron))
    assert await db.read(lambda tx: tx.execute(text("SELECT name FROM patrons")).scalar_one()) is None
    assert await db.read(lambda tx: tx.execute(select(patrons.c.name)).scalar_one()) == ""


@pytest.mark.asyncio
async def test_two_databases_have_two_keys(tmp_path: Path) -> None:
    one, two = Sealer.random(), Sealer.random()
    first = await Database.open(f"sqlite:///{tmp_path}/one.db", one)
    second = await Database.open(f"sqlite:///{tmp_path}/two.db", two)
    for db in (first, second):
        patron = {"chat_id": 1, "name": "Aino", "created_at": 1, "seen_at": 1}
        await db.run(put_patron, patron)
    for db, sealer in ((first, one), (second, two)):
        stored = await db.read(lambda tx: tx.execute(text("SELECT name FROM patrons")).scalar_one())
        assert sealer.open(stored, PLACE) == b"Aino"
        await db.close()


# ---------------------------------------------------------------- the key file


def test_the_key_file_is_made_once_and_for_us_alone(tmp_path: Path) -> None:
    path = tmp_path / "lukuopas.key"
    sealed = Sealer.from_file(path).seal(b"words", PLACE)
    assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600
    assert Sealer.from_file(path).open(sealed, PLACE) == b"words"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_key_that_others_may_read_is_refused_with_what_to_do(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "lukuopas.key"
    Sealer.from_file(path)
    path.chmod(mode)
    with pytest.raises(StorageError, match="chmod 600") as caught:
        Sealer.from_file(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"hello", b"00" * 31, b"\xff\xfe"])
def test_what_is_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lukuopas.key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(StorageError, match="expected a key"):
        Sealer.from_file(path)


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Sealer.from_file(tmp_path / "nowhere" / "lukuopas.key")
