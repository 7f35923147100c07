"""What the fault tests share: an open question at the desk, the rows behind it, and ways for the bot to be hurt."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

from bot.app import App
from bot.delivery.http import AiohttpRequest, Api
from bot.intake.storing import Store
from bot.playground.standin import Post
from bot.storage import outbox
from bot.storage.database import Connection, Database
from bot.storage.sealed import Sealer
from bot.storage.tables import inbox as inbox_rows
from bot.storage.tables import outbox as outbox_rows
from tests.world import Side, World

QUESTION = "Can I renew a book that somebody else waits for?"
TELEGRAMS_PACE = {"per_second": 30, "per_chat_per_second": 1, "per_chat_burst": 3, "per_group_per_minute": 20}
BREATH = 0.01  # real seconds between two moments of an outage


# ---------------------------------------------------------------- people


async def desk(world: World, name: str = "Olena", language: str = "uk") -> tuple[Side, Side, int]:
    """A patron with an open question, a librarian who has taken it, and the topic's number."""
    patron, marja = world.patron(name, language), world.staff("Marja")
    await patron.says(f"/staff {QUESTION}")
    topic = topic_of(marja, QUESTION)
    await marja.taps("desk-take-button", on=card_of(world, marja, topic))
    return patron, marja, topic


def topic_of(side: Side, text: str) -> int:
    """The newest topic in which a text stands."""
    return next(post.topic_id for post in reversed(side.posts) if post.text == text) or 0


def card_of(world: World, side: Side, topic: int) -> Post:
    """The newest card in a topic."""
    rule = world.words("en", "desk-card-rule").rsplit(". ", 1)[-1]  # a taken card ends like this one
    return next(post for post in reversed(side.posts) if post.topic_id == topic and rule in post.text)


def in_topic(side: Side, topic: int) -> list[str]:
    """What the bot said in a topic, card and all, oldest first; a merged burst is the lines that it was."""
    return [line for post in side.posts if post.topic_id == topic for line in post.text.split("\n")]


def told(side: Side) -> list[str]:
    """What the bot has said to a patron."""
    return [post.text for post in side.posts]


def of_these(shown: Iterable[str], said: Iterable[str]) -> list[str]:
    """Those of the lines shown that are among what was said: none twice, none missing, in order, or it is not equal to it."""
    wanted = set(said)
    return [line for line in shown if line in wanted]


# ---------------------------------------------------------------- rows


async def outbox_of(world: World, **where: Any) -> list[Any]:
    """Rows of the outbox whose columns have these values, in order."""
    return await world.app.db.run(_rows, outbox_rows, where)


async def inbox_of(world: World, **where: Any) -> list[Any]:
    """Rows of the inbox whose columns have these values, in order."""
    return await world.app.db.run(_rows, inbox_rows, where)


def _rows(tx: Connection, table: Any, where: dict[str, Any]) -> list[Any]:
    query = table.select().order_by(table.c.id)
    for name, value in where.items():
        query = query.where(table.c[name] == value)
    return list(tx.execute(query))


async def open_rows(world: World) -> int:
    """How many rows still have to leave."""
    return sum((await world.app.db.run(outbox.waiting)).values())


# ---------------------------------------------------------------- hurting the bot


async def kill(world: World) -> None:
    """The bot ends in the middle of what it does, without a word and without a clean end; `revive` starts another one."""
    app = world.app
    app.sweeps.stop()
    mine = {task for task in asyncio.all_tasks() if task is not asyncio.current_task() and _is_of(task, app)}
    for task in mine:
        task.cancel()
    await asyncio.gather(*mine, return_exceptions=True)
    await app.db.close()
    await app.api.close()
    await app.polling.close()


def _is_of(task: asyncio.Task[Any], app: App) -> bool:
    """Whether a task is one of the bot's, not the stand-in's."""
    loops = {*app._tasks, *app._answers, *app.engine._tasks, *app.sender._loops, *app.sender._leaving}
    return task in loops


async def revive(world: World, *, settle: bool = True) -> None:
    """A new process over the same database."""
    world.app = App(world.config, clock=world.clock, strict_texts=True)
    await world.app.start()
    if settle:
        await world.settle()


async def receive_and_die(world: World) -> None:
    """While the bot is down: something like it stores what has come in and dies before it handles any of it."""
    db = await Database.open(world.config.database.url, Sealer.from_file(world.config.database.key_file))
    api = Api(world.standin.url, world.standin.token, AiohttpRequest(trust_env=False))
    await api.open()
    try:
        updates = await api.call("getUpdates", {"timeout": 0})
        assert await Store(db, world.clock, lambda rows: None).keep(updates) == len(updates)
    finally:
        await api.close()
        await db.close()


# ---------------------------------------------------------------- time, while the bot cannot come to rest


@asynccontextmanager
async def restless(world: World) -> AsyncIterator[None]:
    """Time may pass although updates wait that the bot cannot get."""
    world.clock.settle = breathe
    try:
        yield
    finally:
        world.clock.settle = world.settle


async def eventually(world: World, holds: Callable[[], Any], *, step: float = 1.0, within: float = 900.0) -> None:
    """Let time pass in steps until something is so, however slow this computer is at the moment."""
    async with restless(world):
        passed = 0.0
        while True:
            found = holds()
            if await found if asyncio.iscoroutine(found) else found:
                return
            assert passed < within, f"still not so after {passed} s: {await world.app.pulse()}"
            await world.forward(seconds=step)
            passed += step


async def polls_again(world: World) -> None:
    """Let time pass until the bot asks for updates anew and is not turned away."""
    before = len(world.standin.history.requests)
    await eventually(
        world,
        lambda: any(
            request.delivered in ("open", "ok") for request in world.standin.history.of("getUpdates", after=before)
        ),
    )


async def breathe() -> None:
    """Let sockets and threads do what they do at this moment."""
    await asyncio.sleep(BREATH)


async def calm(world: World) -> None:
    """Let time pass until the bot has got over all that went wrong."""

    async def is_calm() -> bool:
        return not len(world.standin.world.updates) and await world.app.is_quiet()

    await eventually(world, is_calm)


async def all_sent(world: World, *, within: float = 3_600.0, step: float = 1.0) -> float:
    """Let time pass until nothing waits any more; how many seconds it took."""
    passed = 0.0
    while len(world.standin.world.updates) or await open_rows(world):
        assert passed < within, f"still {await open_rows(world)} to send after {passed} s"
        await world.forward(seconds=step)
        passed += step
    return passed


def refused_with(world: World, code: int) -> list[Any]:
    """The calls that Telegram answered with this code."""
    return [request for request in world.standin.history.requests if request.code == code]
