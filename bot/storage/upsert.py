"""INSERT … ON CONFLICT for both databases, in one place.

They share the syntax, and SQLAlchemy's construct for PostgreSQL compiles on SQLite as well (the one for SQLite does not
on PostgreSQL). A test compiles every statement for both.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import Insert, insert


def upsert(table: Table, keys: Sequence[str], change: Sequence[str]) -> Insert:
    """Insert a row, or where one with the same `keys` is there give it the new values of the columns `change`."""
    statement = insert(table)
    new = {name: statement.excluded[name] for name in change}
    return statement.on_conflict_do_update(index_elements=[table.c[name] for name in keys], set_=new)


def insert_new(table: Table, key: str) -> Insert:
    """Insert rows, passing over those whose `key` is there already. With `returning`, only the new ones come back."""
    return insert(table).on_conflict_do_nothing(index_elements=[table.c[key]])


def add_up(table: Table, keys: Sequence[str], total: str) -> Insert:
    """Insert a row, or add its `total` to that of the row with the same `keys`."""
    statement = insert(table)
    more = {total: table.c[total] + statement.excluded[total]}
    return statement.on_conflict_do_update(index_elements=[table.c[name] for name in keys], set_=more)


def insert_free(table: Table) -> Insert:
    """Insert rows, passing over those whose place is taken. With `returning`, only the new ones come back."""
    return insert(table).on_conflict_do_nothing()
