"""What all tables are made of: the one list of them, and the kinds of their columns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Text,
    text,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# A STRICT table of SQLite knows INTEGER only, and only INTEGER PRIMARY KEY is its row id.
Big: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")
Small: TypeEngine[int] = SmallInteger().with_variant(Integer(), "sqlite")


def one_of(column: str, *words: str) -> CheckConstraint:
    """The column holds one of these words."""
    return CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in words)})", name=column)


def yes_no(column: str) -> CheckConstraint:
    """The column holds 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def ident() -> Column[int]:
    """The row's own number."""
    return Column("id", Big, primary_key=True, autoincrement=True)


def number(name: str, kind: TypeEngine[int] = Big) -> Column[int]:
    """An integer that is 0 until it is known."""
    return Column(name, kind, nullable=False, server_default=text("0"))


def word(name: str) -> Column[str]:
    """A text that is empty until it is known."""
    return Column(name, Text, nullable=False, server_default="")


def instant(name: str) -> Column[int]:
    """Milliseconds since 1970 in UTC, NULL until it has come."""
    return Column(name, Big)


def index_of_some(where: str | ColumnElement[bool], name: str, *columns: Column[Any], unique: bool = False) -> None:
    """An index of those rows only for which `where` is true, on both databases."""
    some = text(where) if isinstance(where, str) else where
    Index(name, *columns, unique=unique, sqlite_where=some, postgresql_where=some)
