"""What Alembic runs: our migrations on the connection that it is given, inside the transaction that is open there."""

from __future__ import annotations

from alembic import context

from bot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes columns by making the table anew
)
context.run_migrations()
