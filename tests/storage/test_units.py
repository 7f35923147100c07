"""Units, series, profiles and reading lists in the store: whose they are, what a code is good for, and what goes when."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from sqlalchemy import Connection, func, select

from bot.storage import erase
from bot.storage.database import Database
from bot.storage.patrons import Patrons
from bot.storage.profiles import Profiles
from bot.storage.tables import profiles, reading_lists, series, units
from bot.storage.units import Units
from flows.reading_list import Book
from flows.series import Unit

pytestmark = pytest.mark.asyncio
NOW = 1_770_000_000_000
AINO, ERIK = 55_501, 66_602
BOOKS = (Book("Tove Jansson", "Kesäkirja", "lyhyt", "äänikirja"), Book("", "Kalevala"))
Found = TypeVar("Found")


async def in_units(db: Database, act: Callable[[Units], Found]) -> Found:
    return await db.run(lambda tx: act(Units(tx, NOW)))


async def in_profiles(db: Database, act: Callable[[Profiles], Found]) -> Found:
    return await db.run(lambda tx: act(Profiles(tx, NOW)))


async def patron(db: Database, chat_id: int, name: str = "Aino") -> int:
    return await db.run(lambda tx: Patrons(tx, NOW).add(chat_id, name, "fi").id)


async def found(db: Database, number: int) -> Unit:
    unit = await in_units(db, lambda repository: repository.by_id(number))
    assert unit
    return unit


async def count(db: Database, *tables: object) -> list[int]:
    def counted(tx: Connection) -> list[int]:
        return [tx.execute(select(func.count()).select_from(each)).scalar_one() for each in tables]  # type: ignore[arg-type]

    return await db.read(counted)


async def test_a_code_joins_once_and_a_newer_one_replaces_it(db: Database) -> None:
    aino, erik = await patron(db, AINO), await patron(db, ERIK, "Erik")
    unit = await in_units(db, lambda repository: repository.add("Rantakoti", ""))
    old = await in_units(db, lambda repository: repository.new_code(unit))
    code = await in_units(db, lambda repository: repository.new_code(unit))
    assert await in_units(db, lambda repository: repository.by_code(old)) is None
    assert await in_units(db, lambda repository: repository.by_code(code.lower())) == unit
    await in_units(db, lambda repository: repository.set_contact(unit, aino, "fi"))
    assert await in_units(db, lambda repository: repository.by_code(code)) is None
    assert await in_units(db, lambda repository: repository.by_code("")) is None
    await in_units(db, lambda repository: repository.set_deputy(unit, erik))
    known = await found(db, unit.id)
    assert (known.contact_name, known.contact_chat, known.deputy_name, known.language) == ("Aino", AINO, "Erik", "fi")
    assert await in_units(db, lambda repository: repository.of_patron(erik)) == [known]


async def test_a_group_leaves_the_first_code_to_the_contact_person(db: Database) -> None:
    unit = await in_units(db, lambda repository: repository.add("Rantakoti", "sv"))
    code = await in_units(db, lambda repository: repository.new_code(unit))
    await in_units(db, lambda repository: repository.set_chat(unit, -7, code))
    assert await in_units(db, lambda repository: repository.by_code(code))
    await in_units(db, lambda repository: repository.move_chat(-7, -8))
    assert await in_units(db, lambda repository: repository.by_chat(-7)) is None
    assert (await found(db, unit.id)).chat_id == -8


async def test_of_a_closed_unit_nothing_stays_that_says_whose_it_was(db: Database) -> None:
    aino = await patron(db, AINO)
    unit = await in_units(db, lambda repository: repository.add("Rantakoti", ""))
    await in_units(db, lambda repository: repository.set_contact(unit, aino, "fi"))
    await in_units(db, lambda repository: repository.ask("", "weekly", {"what": "music"}, unit_id=unit.id))
    await in_units(db, lambda repository: repository.close(unit))
    assert await in_units(db, lambda repository: repository.all()) == []
    assert await count(db, units, series) == [1, 0]
    row = await db.read(lambda tx: tx.execute(select(units)).one())
    assert (row.name, row.code, row.contact_id, row.chat_id) == ("", "", None, 0)


async def test_a_series_is_asked_for_settled_and_ended(db: Database) -> None:
    unit = await in_units(db, lambda repository: repository.add("Rantakoti", ""))
    asked = await in_units(db, lambda repository: repository.ask("", "monthly", {"days": ["3"]}, unit_id=unit.id))
    assert await in_units(db, lambda repository: repository.series(asked.id)) == asked
    await in_units(db, lambda repository: repository.settle(asked, "2026-03-05T10:00"))
    [settled] = await in_units(db, lambda repository: repository.series_of(unit))
    assert (settled.state, settled.starts, settled.wanted) == ("settled", "2026-03-05T10:00", {"days": ["3"]})
    await in_units(db, lambda repository: repository.end(settled))
    assert await in_units(db, lambda repository: repository.series_of(unit)) == []


async def test_a_profile_is_replaced_and_forgotten_and_a_list_is_its_patrons(db: Database) -> None:
    aino, erik = await patron(db, AINO), await patron(db, ERIK, "Erik")
    assert await in_profiles(db, lambda repository: repository.of_patron(aino)) == {}
    for liked in ("Kesäkirja", "Kalevala"):
        await in_profiles(db, lambda repository, liked=liked: repository.keep(aino, {"liked": liked}))  # type: ignore[misc]
    assert await in_profiles(db, lambda repository: repository.of_patron(aino)) == {"liked": "Kalevala"}
    first = await in_profiles(db, lambda repository: repository.add_list(aino, BOOKS))
    second = await in_profiles(db, lambda repository: repository.add_list(aino, BOOKS[:1]))
    assert await in_profiles(db, lambda repository: repository.lists_of(aino)) == [second, first]
    assert not await in_profiles(db, lambda repository: repository.forget_list(erik, first.id))
    assert await in_profiles(db, lambda repository: repository.forget_list(aino, first.id))
    await in_profiles(db, lambda repository: repository.forget(aino))
    assert await count(db, profiles, reading_lists) == [0, 1]


async def test_delete_all_takes_what_is_the_patrons_and_leaves_the_unit(db: Database) -> None:
    aino, erik = await patron(db, AINO), await patron(db, ERIK, "Erik")
    unit = await in_units(db, lambda repository: repository.add("Rantakoti", ""))
    await in_units(db, lambda repository: repository.set_contact(unit, aino, "fi"))
    await in_units(db, lambda repository: repository.set_deputy(unit, erik))
    await in_units(db, lambda repository: repository.ask("", "weekly", {}, unit_id=unit.id, patron_id=aino))
    await in_units(db, lambda repository: repository.ask("project-help", "once", {"idea": "choir"}, patron_id=aino))
    for each in (aino, erik):
        await in_profiles(db, lambda repository, each=each: repository.keep(each, {"liked": "Kalevala"}))  # type: ignore[misc]
        await in_profiles(db, lambda repository, each=each: repository.add_list(each, BOOKS))  # type: ignore[misc]
    await db.run(erase.erase_patron, aino)
    assert await count(db, units, series, profiles, reading_lists) == [1, 1, 1, 1]
    left = await found(db, unit.id)
    assert (left.contact_id, left.deputy_id) == (0, erik)
    assert await in_profiles(db, lambda repository: repository.lists_of(aino)) == []
