"""With `--keep`, the stand-in's world lies beside the bot's database, so that both know the same talks next time."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from bot import Mendable
from bot.playground.standin import StandIn, keeping

SAVED_EVERY = 2.0  # seconds, when something happened; what a kill of the playground may lose


class KeptWorld:
    """One world in one file."""

    def __init__(self, standin: StandIn, file: Path) -> None:
        self._standin = standin
        self._file = file
        self._changed = False
        standin.world.onlookers.append(lambda event: self._mark())

    def put_back(self) -> bool:
        """Bring the people and talks of the last time back; False when there was no last time.

        Raises `Mendable` when the file is not what was saved.
        """
        if not self._file.exists():
            return False
        try:
            keeping.put_back(self._standin.world, self._file.read_bytes())
        except ValueError as error:
            raise Mendable(f"{self._file}: {error}; remove it, and lukuopas.db with it, to begin anew") from None
        return True

    async def keep(self) -> None:
        """Save now and then, until this is cancelled."""
        while True:
            await asyncio.sleep(SAVED_EVERY)
            if self._changed:
                self.save()

    def save(self) -> None:
        """Write the world; the file is replaced as a whole."""
        self._changed = False
        new = self._file.with_suffix(".new")
        new.write_bytes(keeping.as_json(self._standin.world))
        os.replace(new, self._file)

    def _mark(self) -> None:
        self._changed = True
