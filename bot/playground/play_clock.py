"""The playground's clock: this computer's, moved on by the seconds in a file that the bot reads too."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from bot.clock import OFFSET_FILE, SystemClock


class PlayClock:
    """One time for the stand-in, the page and the bot. The bot is shown the file through its environment."""

    def __init__(self, file: Path) -> None:
        self._file = file
        if not file.exists():
            file.write_text("0", "utf-8")
        self._clock = SystemClock({OFFSET_FILE: str(file)})

    @property
    def environ(self) -> dict[str, str]:
        """What a process needs in its environment to follow this clock."""
        return {OFFSET_FILE: str(self._file)}

    def now(self) -> datetime:
        """The instant in the playground, aware, in UTC."""
        return self._clock.now()

    def monotonic(self) -> float:
        """Seconds that go on when the clock is moved, so that flood limits of the stand-in pass too."""
        return self._clock.monotonic()

    def move(self, seconds: float) -> None:
        """Move the clock on. The file is replaced as a whole: nobody reads half a number."""
        offset = self._clock.offset.total_seconds() + seconds
        new = self._file.with_suffix(".new")
        new.write_text(f"{offset:.3f}", "utf-8")
        os.replace(new, self._file)
