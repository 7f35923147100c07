"""What can go wrong with the store. Each text is one line that says what to do."""

from __future__ import annotations

from bot import Mendable


class StorageError(Mendable):
    """The database cannot be used as it is; a person has to do something."""


class Owned(StorageError):
    """Another process writes to this database. `pid` is its process id, 0 when it is not known."""

    def __init__(self, place: str, pid: int) -> None:
        who = f"process {pid}" if pid else "another process"
        super().__init__(f"{place} is in use by {who}; stop it first, two writers would harm each other")
        self.pid = pid


class StoreDown(Exception):
    """The store itself failed (disk full, input or output error, connection lost): nothing of this job is there.

    It says nothing about the job: the same job may succeed later. Errors of the job itself are raised as they are.
    """
