"""What migrations make tables of. As released steps are made with it, nothing here changes: what is new gets a new name.

They do not use `columns.py`, which tells how the tables are today.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

Big: TypeEngine[int] = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Small: TypeEngine[int] = sa.SmallInteger().with_variant(sa.Integer(), "sqlite")

# ---------------------------------------------------------------- columns (a check goes in with one that is added later)


def ident() -> sa.Column[int]:
    """The row's own number, given by the database."""
    return sa.Column("id", Big, nullable=False, autoincrement=True)


def big(name: str) -> sa.Column[int]:
    """An integer of 64 bits that is always there: an id, or milliseconds since 1970 in UTC."""
    return sa.Column(name, Big, nullable=False, autoincrement=False)


def small(name: str) -> sa.Column[int]:
    """An integer of 16 bits that is always there."""
    return sa.Column(name, Small, nullable=False)


def number(name: str, kind: TypeEngine[int] = Big, *checks: sa.CheckConstraint, first: int = 0) -> sa.Column[int]:
    """An integer that is 0, or something else at first, until it is known."""
    return sa.Column(name, kind, *checks, nullable=False, server_default=sa.text(str(first)))


def maybe(name: str) -> sa.Column[int]:
    """An id or an instant, NULL until there is one."""
    return sa.Column(name, Big)


def word(name: str, first: str | None = "", *checks: sa.CheckConstraint) -> sa.Column[str]:
    """A text, empty or something else at first; None: whoever writes a row says it."""
    return sa.Column(name, sa.Text(), *checks, nullable=False, server_default=first)


def sealed(name: str) -> sa.Column[bytes]:
    """Something that only the key opens."""
    return sa.Column(name, sa.LargeBinary())


# ---------------------------------------------------------------- what holds of them


def one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    """The column holds one of these words."""
    return holds(table, column, f"{column} IN ({', '.join(repr(each) for each in words)})")


def yes_no(table: str, column: str) -> sa.CheckConstraint:
    """The column holds 0 or 1."""
    return holds(table, column, f"{column} IN (0, 1)")


def holds(table: str, name: str, condition: str) -> sa.CheckConstraint:
    """Every row fulfils this."""
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """No two rows have the same there."""
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def refers(table: str, column: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    """The column names a row of another table; `ondelete` is what happens here when that row goes."""
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}"), ondelete=ondelete)


# ---------------------------------------------------------------- tables


def create(table: str, *pieces: SchemaItem, primary: tuple[str, ...] = ("id",), **how: Any) -> None:
    """Make a table, STRICT where SQLite makes it."""
    op.create_table(
        table, *pieces, sa.PrimaryKeyConstraint(*primary, name=op.f(f"pk_{table}")), sqlite_strict=True, **how
    )


def create_numbered(table: str, *pieces: SchemaItem) -> None:
    """Make a table whose rows have numbers of which none is given twice, also when its row has gone."""
    create(table, ident(), *pieces, sqlite_autoincrement=True)


def index(name: str, table: str, *columns: str, where: str | None = None, unique: bool = False) -> None:
    """Make an index, perhaps of some rows only."""
    partial: dict[str, Any] = {"sqlite_where": sa.text(where), "postgresql_where": sa.text(where)} if where else {}
    op.create_index(op.f(name), table, list(columns), unique=unique, **partial)
