"""The composition root: the one module that knows every other, and puts them together."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import logging
import secrets
import signal
from pathlib import Path
from typing import Any

import bot.ics  # noqa: F401 - a quarter of a second, for which nobody who presses a button shall wait
from bot import points, sessions_at_start
from bot.clock import Clock, SystemClock, from_millis, millis
from bot.config import Config
from bot.delivery.http import Api
from bot.delivery.members import is_member
from bot.delivery.menu import publish
from bot.delivery.outcomes import classify
from bot.delivery.sender import Sender
from bot.engine import Answer, Engine
from bot.groups import group_facts
from bot.house import House
from bot.intake.poller import Poller, Trouble
from bot.intake.webhook import Webhook
from bot.library import STAFF_CHAT, Library
from bot.reactions import Reactions
from bot.schedule.desk import mind_the_desk
from bot.schedule.offering import offer_times
from bot.schedule.reminding import remind
from bot.schedule.sweeps import Sweeps
from bot.schedule.watch import Watch
from bot.storage import groups, meta, outbox
from bot.storage.database import Connection, Database
from bot.storage.errors import Owned
from bot.storage.sealed import Sealer
from bot.turns import Turns

log = logging.getLogger(__name__)

ONCE_MORE = 30.0  # seconds between attempts to learn who we are and to set the menu
TROUBLES = {
    Trouble.UNREACHABLE: "Telegram cannot be reached; it keeps messages for 24 hours",
    Trouble.TOKEN: "Telegram refuses the token",
    Trouble.CONFLICT: "another copy of this bot is running somewhere",
    Trouble.STORE: "the database refuses, and nothing is confirmed to Telegram",
}
SWEEPS = (remind, offer_times, mind_the_desk)
"""What has to be done on time."""
DESK_LOOKS = 1_000  # ms after which the desk's clocks are looked at when somebody came, went or was answered
LOOKS_FOR_NEWS = 5.0  # seconds between looks whether another process has changed the FAQ
OWNER_LOOKS = 2.0  # seconds between looks whether another copy has ended
STOPS_WITHIN = 4.0  # of the 5 seconds that SIGTERM gives us


class App:
    """The running bot. `start` opens the database and begins all loops, `stop` ends them; neither waits for Telegram."""

    def __init__(self, config: Config, *, clock: Clock | None = None, strict_texts: bool = False) -> None:
        self.config = config
        self.clock = clock or SystemClock()
        self.house = House.build(config, today=self.clock.now().date(), strict=strict_texts)
        self._tasks: list[asyncio.Task[None]] = []
        self._answers: set[asyncio.Task[None]] = set()
        self.introduced = asyncio.Event()  # Telegram has told who we are, and shows our menu

    async def start(self) -> None:
        """Open the database, take up what was left, and go. Raises `Owned` while another process has the database."""
        token = self.config.telegram.token
        self.api = Api(self.config.telegram.api_url, token.get_secret_value() if token else "")
        self.polling = Api(self.config.telegram.api_url, token.get_secret_value() if token else "")
        self.db = await Database.open(self.config.database.url, Sealer.from_file(self.config.database.key_file))
        await self.api.open()
        await self.polling.open()
        log.info("database: %s", self.db.about)
        await self.db.run(recover, self.house, millis(self.clock.now()))
        self.turns = Turns(self.db, self.house, self.clock, self._group_facts)
        self.turns.enquire_member = self._is_member
        await self.turns.learn(ready=False)
        self.reactions = Reactions(self.house, self.clock)
        self.sender = self._sender()
        self.engine = Engine(self.turns, self.clock, self._answer, self.sender.wake)
        self.watch = Watch(self.db, self.house, self.clock, self.sender.wake, SWEEPS)
        self.turns.on_scheduled = self.watch.wake
        self.turns.on_waited = lambda: self.watch.expect(mind_the_desk, within=DESK_LOOKS)
        self.intake = self._intake()
        self.sweeps = Sweeps(self.db, self.house, self.clock)
        self.sweeps.start()
        loops = [
            self.sender.run(),
            self.watch.run(),
            self._take_up(),
            self._introduce(),
            self.sweeps.sweep(),
            self._get_ready(),
        ]
        if self.config.database.path is None:
            loops.append(self._keep_up())
        self._tasks = [asyncio.create_task(loop) for loop in loops]

    async def stop(self) -> None:
        """Stop asking, finish what is in hand for a few seconds, close. Whatever is left is taken up at the next start."""
        points.reach("stop")
        self.sweeps.stop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STOPS_WITHIN):
                await self.intake.stop()
                await self.engine.stop(STOPS_WITHIN / 3)
                await self.sender.stop()
        for task in (*self._tasks, *self._answers):
            task.cancel()
        await asyncio.gather(*self._tasks, *self._answers, return_exceptions=True)
        await self.db.close()
        await self.api.close()
        await self.polling.close()

    # ------------------------------------------------------------ the loops

    async def _take_up(self) -> None:
        """What the last run left comes first, then Telegram is asked for more."""
        await self.engine.resume()
        await self.intake.run()

    async def _get_ready(self) -> None:
        """Prepare the search beside the first updates, which mostly need none."""
        await asyncio.to_thread(self.house.faq.get_ready)
        freeze_garbage()

    async def _keep_up(self) -> None:
        """On a server others may work on the same database: learn what staff wrote there."""
        while True:
            await self.clock.sleep(LOOKS_FOR_NEWS)
            await self.turns.learn()

    async def _introduce(self) -> None:
        """Learn who we are and tell Telegram our commands; tried until Telegram answers."""
        while True:
            try:
                me = await self.api.call("getMe")
                self.house.bot_name = me["username"]
                changed = await publish(self.api, self.db, self.house)
                log.info("this is @%s%s", self.house.bot_name, ", its menu is up to date" if changed else "")
                await self._offer_setup()
                self.introduced.set()
                return
            except Exception as error:
                log.warning("Telegram does not answer yet: %s", type(error).__name__)
                await self.clock.sleep(ONCE_MORE)

    async def _offer_setup(self) -> None:
        """Without a staff group: print the one-time code that proves who may choose it."""
        if self.house.staff_chat:
            return
        code = f"{secrets.randbelow(10**8):08}"
        await self.db.run(lambda tx: Library(tx, self.house, self.clock.now()).expect_setup(code))
        print(
            f"No staff group yet. In the group, as its administrator, write within an hour:  /setup {code}", flush=True
        )

    # ------------------------------------------------------------ the parts

    def _sender(self) -> Sender:
        return Sender(self.db, self.api, self.house, self.clock, self.config, self.reactions.on_outcome)

    def _intake(self) -> Poller | Webhook:
        """How updates come in: we ask Telegram, or Telegram calls us."""
        telegram, take = self.config.telegram, self.engine.take
        if telegram.mode == "polling":
            gap, late = self.reactions.on_gap, self.reactions.on_backlog
            return Poller(self.db, self.polling, self.clock, take, self._alarm, on_gap=gap, on_backlog=late)
        hook = telegram.webhook
        return Webhook(
            *(self.db, self.polling, self.clock, take),
            url=hook.url,
            secret=hook.secret.get_secret_value() if hook.secret else own_secret(self.config),
            listen=hook.listen,
            port=hook.port,
            path=hook.path,
        )

    async def _group_facts(self, chat_id: int, person_id: int) -> Any:
        return await group_facts(self.api, chat_id, person_id)

    async def _is_member(self, chat_id: int, person_id: int) -> bool:
        return await is_member(self.api, chat_id, person_id)

    def _alarm(self, trouble: Trouble) -> None:
        """Something keeps updates from coming in, or no longer does."""
        if trouble is Trouble.NONE:
            log.info("updates come in again")
        else:
            log.error("no updates come in: %s", TROUBLES[trouble])

    def _answer(self, answer: Answer) -> None:
        """Answer a button press, once and best effort, beside everything else."""
        task = asyncio.create_task(self._answer_now(answer))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answer_now(self, answer: Answer) -> None:
        given = {
            "callback_query_id": answer.callback_id,
            "text": answer.text or None,
            "show_alert": answer.alert or None,
        }
        try:
            await self.api.call("answerCallbackQuery", given)
        except Exception as error:
            log.debug("a press could not be answered: %s", classify(error))

    # ------------------------------------------------------------ how it is doing

    async def is_quiet(self) -> bool:
        """Whether there is nothing to do at this moment; for tests and rigs."""
        if self._answers or self.engine.waiting or not (self.sender.is_idle and self.watch.is_idle):
            return False
        nothing_due = self.sender.pauses or not await self.db.run(outbox.is_due, millis(self.clock.now()))
        return nothing_due and self.watch.is_idle

    async def pulse(self) -> dict[str, Any]:
        """Counts for whoever asks how it is doing."""
        return {"engine": self.engine.waiting, "outbox": await self.db.run(outbox.counts)}


def own_secret(config: Config) -> str:
    """A webhook secret for a library that names none: the same at every start, told by nobody."""
    token = config.telegram.token.get_secret_value() if config.telegram.token else ""
    return hashlib.sha256(f"webhook {token}".encode()).hexdigest()


def recover(tx: Connection, house: House, now: int) -> None:
    """What a start has to know and mend: the staff group, and rows whose fate the last run took with it."""
    outbox.recover(tx, now)
    kept = meta.get(tx, STAFF_CHAT)
    if kept:
        house.staff_chat = int(kept)
    groups.recall(tx, house, dict(house.queue_chats))
    sessions_at_start.look(tx, house, from_millis(now))


def freeze_garbage() -> None:
    """What lives as long as the process is not looked at again by the collector (measured: p99 halves)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


# ---------------------------------------------------------------- commands


def run(config: Config) -> int:
    """Run the bot until SIGTERM or Ctrl-C; waits while another copy has the database."""
    return asyncio.run(serve(config))


async def serve(config: Config) -> int:
    """The life of the process."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers here; Ctrl-C works
            loop.add_signal_handler(name, ended.set)
    app = App(config)
    if not await started(app, ended):
        return 0
    log.info("ready")
    await ended.wait()
    await app.stop()
    log.info("stopped")
    return 0


async def started(app: App, ended: asyncio.Event) -> bool:
    """Start, or idle while another copy owns the database, saying so once; False when told to end before."""
    told = False
    while not ended.is_set():
        try:
            await app.start()
            return True
        except Owned as owned:
            if not told:
                log.warning("%s. Waiting until it ends.", owned)
            told = True
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), OWNER_LOOKS)
    return False


def check(config: Config) -> int:
    """Print what is to mend; 0 when nothing is."""
    from bot.check import check as look

    return asyncio.run(look(config))


def migrate(config: Config) -> int:
    """Bring the database to the newest form."""

    async def opened() -> None:
        database = await Database.open(config.database.url, Sealer.from_file(config.database.key_file))
        print(f"{database.about}: the newest form")
        await database.close()

    asyncio.run(opened())
    return 0


def stats(config: Config, **chosen: Any) -> int:
    """Print the figures of a span of days."""
    from bot.stats import print_figures

    return asyncio.run(print_figures(config, **chosen))


def faq_export(config: Config, folder: Path, *, force: bool) -> int:
    """Write what staff wrote into the FAQ as files."""
    from bot.faq_export import export

    return asyncio.run(export(config, folder, force=force))
