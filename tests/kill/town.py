"""The rig: the stand-in Telegram in this process, the bot in another one that is killed and started again.

Bot and stand-in share a wall clock that the rig can move, so that a wait of a minute costs none.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import OFFSET_FILE
from bot.playground.standin import Limits, StandIn
from bot.storage import pulse
from tests.kill.bots import Bot, ended, told_to_end
from tests.kill.evidence import Evidence, Life, read_tables, rooms_of, updates_of, what_is_broken, what_stands
from tests.made import put_tables

GLANCE = 0.01
STARTS_WITHIN = 90.0  # seconds, on a machine that has a lot to do
STUCK_AFTER = 0.2  # seconds without a call, after which time is moved
MINUTE = 61.0  # longer than any pause that the bot makes between attempts
CONFIG = """
[library]
name = "Kill rig library"
languages = ["en", "fi", "sv", "uk"]
[hours]
mon = ["00:00-24:00"]
tue = ["00:00-24:00"]
wed = ["00:00-24:00"]
thu = ["00:00-24:00"]
fri = ["00:00-24:00"]
sat = ["00:00-24:00"]
sun = ["00:00-24:00"]
[telegram]
token = "{token}"
api_url = "{url}"
staff_chat = {staff_chat}
[telegram.limits]
per_second = {overall}
per_chat_per_second = {private}
per_chat_burst = {burst}
per_group_per_minute = {group}
[database]
url = "sqlite:///town.db"
key_file = "town.key"
[log]
level = "debug"
"""

PACED = Limits(group_per_minute=240)
"""Telegram's limits, but for the group's 20 a minute: with these a run of three minutes would need an hour of quiet."""


class Shift:
    """How far the clocks of stand-in and bot are ahead of the computer's."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.seconds = 0.0
        self.move(0.0)

    def move(self, seconds: float) -> None:
        """Set both clocks on."""
        self.seconds += seconds
        self.file.write_text(str(self.seconds), "utf-8")

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return time.monotonic() + self.seconds


class Town:
    """Made by `open`; `close` ends everything. `bot` is how bots are run."""

    def __init__(self, folder: Path, shift: Shift, standin: StandIn, bot: Bot) -> None:
        self.folder = folder
        self.shift = shift
        self.standin = standin
        self.bot = bot
        self.owner = standin.person("Owner", language="fi")
        self.group = standin.group("Staff", forum=True, owner=self.owner)
        self.lives: list[Life] = []
        self.kills = 0
        self.database = folder / "town.db"
        self.log = folder / "town.log"
        self._began = time.monotonic()

    @classmethod
    async def open(cls, folder: Path, bot: Bot, *, limits: Limits | None = None, tables: bool = False) -> Town:
        """A town without people yet; flood limits are off unless some are given. With `tables` its database is made."""
        if tables:
            put_tables(folder / "town.db")
        shift = Shift(folder / "clock")
        standin = StandIn(now=shift.now, monotonic=shift.monotonic, limits=limits or Limits.off())
        url = await standin.start()
        town = cls(folder, shift, standin, bot)
        pace = limits or Limits(10_000, 10_000, 100_000, 10_000)
        (folder / "config.toml").write_text(
            CONFIG.format(
                token=standin.token,
                url=url,
                staff_chat=town.group.id,
                overall=float(pace.overall_per_second),
                private=float(pace.private_per_second),
                burst=pace.private_burst,
                group=pace.group_per_minute,
            ),
            "utf-8",
        )
        return town

    async def close(self) -> None:
        """The bot first."""
        await self.bot.close()
        await self.standin.stop()

    # ---------------------------------------------------------------- the bot's lives

    async def start(self, **environ: str) -> Life:
        """Start a bot; it is not ready yet."""
        life = Life(self.shift.now())
        self.lives.append(life)
        self._seen = len(self.standin.history.requests)
        await self.bot.start(
            self.log, "run", "--config", str(self.folder / "config.toml"), **self.environment(**environ)
        )
        return life

    def environment(self, **more: str) -> dict[str, str]:
        """What every process of this town is told."""
        return {OFFSET_FILE: str(self.shift.file), **more}

    async def ready(self) -> bool:
        """Wait until the bot asks for updates, which is after it has taken up what was left; False when it died."""
        async with asyncio.timeout(STARTS_WITHIN):
            while True:
                fresh = self.standin.history.requests[self._seen :]
                polled = next((request for request in fresh if request.method == "getUpdates"), None)
                if polled is not None:
                    self.lives[-1].ready = polled.at
                    return True
                if await self.bot.code() is not None:
                    self.lives[-1].ended = self.shift.now()
                    return False
                await asyncio.sleep(GLANCE)

    async def begin(self, **environ: str) -> None:
        """Start a bot that is expected to live."""
        await self.start(**environ)
        assert await self.ready(), f"the bot does not start:\n{self.last_words()}"

    async def kill(self) -> None:
        """SIGKILL, at this very moment."""
        self.bot.kill()
        self.kills += 1
        await self.gone(STARTS_WITHIN)

    async def gone(self, within: float) -> int:
        """Wait until the bot's process has ended; its exit code."""
        code = await ended(self.bot, within)
        self.lives[-1].ended = self.shift.now()
        return code

    async def stop(self) -> tuple[int, float]:
        """SIGTERM: exit code, and the seconds that it took, but for those in which others had the processors."""
        code, seconds = await told_to_end(self.bot, STARTS_WITHIN)
        self.lives[-1].ended = self.shift.now()
        return code, seconds

    def last_words(self) -> str:
        """The end of the log."""
        return self.log.read_text("utf-8", "replace")[-3000:] if self.log.exists() else ""

    # ---------------------------------------------------------------- rest

    def is_quiet(self) -> bool:
        """Nothing waits: at Telegram, in the inbox, in the outbox; in this order, for one leads to the next."""
        if len(self.standin.world.updates):
            return False
        found = pulse.read(self.database)
        return not found.inbox and not found.outbox and not len(self.standin.world.updates)

    async def quiet(self, within: float = 60.0) -> bool:
        """Wait until nothing is left to do, moving time over long waits; False when it does not come to rest."""
        until = time.monotonic() + within
        seen, changed = -1, time.monotonic()
        while time.monotonic() < until:
            if self.is_quiet():
                return True
            calls = len(self.standin.history.requests)
            if calls != seen:
                seen, changed = calls, time.monotonic()
            elif time.monotonic() - changed > STUCK_AFTER and not len(self.standin.world.updates):
                self.shift.move(MINUTE)
                changed = time.monotonic()
            await asyncio.sleep(GLANCE)
        return False

    # ---------------------------------------------------------------- what is left

    async def evidence(self) -> Evidence:
        """Everything the checker reads, once the bot has ended; the deeds are the crowd's to add."""
        world = self.standin.world
        (self.folder / "history.jsonl").write_bytes(b"".join(self.standin.history.lines()))
        on = world.limits.overall_per_second > 0
        return Evidence(
            requests=self.standin.history.requests,
            said=what_stands(self.standin),
            rooms=rooms_of(self.group),
            updates=updates_of(self.standin),
            confirmed=set(world.updates.confirmed),
            expired=world.updates.expired,
            staff_chat=self.group.id,
            tables=await read_tables(self.database, self.folder / "town.key"),
            faults=what_is_broken(self.database),
            log=self.log.read_text("utf-8", "replace"),
            secrets=(self.standin.token,),
            limits=world.limits if on else None,
            lives=self.lives,
            kills=self.kills,
            seconds=time.monotonic() - self._began,
        )
