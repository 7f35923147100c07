"""What the log must not tell and what Delete all must not leave: rows F70 and F72 of docs/reliability.md, over the whole bot."""

from __future__ import annotations

import io
import logging
import sqlite3
import sys
from collections.abc import Iterator

import pytest

from bot import log as bot_log
from bot.storage.database import Connection
from bot.storage.registry import PERSONAL
from bot.storage.tables import metadata
from flows import routes
from flows.talk import Talk
from tests.faults.scene import (
    QUESTION,
    all_sent,
    calm,
    desk,
    eventually,
    in_topic,
    inbox_of,
    kill,
    outbox_of,
    polls_again,
    restless,
    revive,
    told,
    topic_of,
)
from tests.world import Side, World

pytestmark = pytest.mark.asyncio

SECRETS = {
    "hers": "the diagnosis of my sister Zinaida",
    "theirs": "your reservation Kalevala-4711 is ready",
    "caption": "passport of Zinaida on this photo",
    "staffs": "// she cried when she was here",
    "phone": "+380 44 765 43 21",
    "edited": "Zinaida is well again",
    "asked": "who helps against the loneliness of Zinaida",
}
NAME = "Olesja-Zinaida"


# ---------------------------------------------------------------- the log


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """All that the log writes at its most talkative; afterwards everything is as it was before."""
    root = logging.getLogger()
    before = root.level, list(root.handlers), sys.excepthook, logging.raiseExceptions
    levels = {name: logging.getLogger(name).level for name in bot_log.QUIET}
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(bot_log, "_secrets", [])
    bot_log.setup("debug")
    for name in bot_log.QUIET:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield stream
    root.level, root.handlers[:], sys.excepthook, logging.raiseExceptions = before
    logging.captureWarnings(False)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def blurts_out(talk: Talk) -> None:
    """A bug whose error carries along what was written."""
    raise ValueError(f"cannot make sense of {talk.incoming.text!r}") from KeyError(talk.incoming.arguments)


async def test_f70_the_log_tells_no_token_and_nobodys_words_whatever_goes_wrong(
    world: World, written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F70: at DEBUG, libraries too: a talk with all that may be said, then every kind of fault, a bug, and a restart."""
    olena, marja, topic = await talked(world)
    monkeypatch.setitem(routes.COMMANDS, "my", blurts_out)
    for kind in ("unauthorized", "cut", "invalid_json", "truncated", "bad_gateway", "error_500"):
        world.standin.fault(kind, method="getUpdates")
        world.standin.fault(kind, method="sendMessage")
    broken = {"message_id": 900, "date": "?", "chat": olena.person.chat.card, "text": SECRETS["hers"]}
    for act in (
        lambda: olena.person.says(f"/my {SECRETS['asked']}"),
        lambda: marja.person.says(SECRETS["theirs"], world.group, topic=topic),
        lambda: world.standin.world.updates.push("message", broken, 86_400),
        lambda: olena.person.blocks(),
        lambda: marja.person.says(SECRETS["theirs"], world.group, topic=topic),
        lambda: olena.person.unblocks(),
    ):
        act()
        await calm(world)
    assert not world.standin.faults.rules
    await world.standin.go_down()
    async with restless(world):
        await world.forward(minutes=1)
    await world.standin.go_up()
    await polls_again(world)
    await calm(world)
    await world.restart()
    text = written.getvalue()
    assert "Traceback" in text and "ValueError" in text and "cannot be read" in text  # it was looked at
    for secret in (world.standin.token, world.standin.token.partition(":")[2], NAME, *SECRETS.values()):
        assert secret not in text
    assert str(olena.person.id) not in text


async def test_f70_an_error_tells_its_kind_and_its_place_and_no_value(written: io.StringIO) -> None:
    """F70: what an exception says may be what somebody wrote; of those that tell of the computer it is shown."""
    for error in (ValueError(SECRETS["hers"]), KeyError(SECRETS["hers"]), LookupError(SECRETS["hers"])):
        try:
            raise error
        except LookupError as caught:
            logging.getLogger("bot").error("one", exc_info=caught)
        except ValueError:
            logging.getLogger("bot").exception("another")
    logging.getLogger("bot").error("full", exc_info=OSError(28, "No space left on device"))
    text = written.getvalue()
    assert SECRETS["hers"] not in text and "raise error" in text
    assert all(kind in text for kind in ("ValueError", "KeyError", "LookupError", "No space left on device"))


async def talked(world: World) -> tuple[Side, Side, int]:
    """A patron and a librarian who have said everything in `SECRETS`, with the question still open."""
    olena, marja = world.patron(NAME, "uk"), world.staff("Marja")
    await olena.says("/start")
    await olena.says(SECRETS["asked"])
    await olena.says("/staff")
    await olena.says(SECRETS["hers"])
    topic = topic_of(marja, SECRETS["hers"])
    await olena.taps("desk-phone-me-button")
    await olena.says(SECRETS["phone"])
    await marja.taps("desk-take-button")
    await marja.says(SECRETS["theirs"], topic=topic)
    await marja.says(SECRETS["staffs"], topic=topic)
    await olena.sends("photo", caption=SECRETS["caption"])
    wrong = await olena.says("Zinaida is")
    await olena.edits(wrong, SECRETS["edited"])
    return olena, marja, topic


# ---------------------------------------------------------------- Delete all


async def traces_of(world: World, side: Side) -> list[str]:
    """Where the patron's chat, name or words still are: in any column of any table, unsealed, and in the files' bytes."""
    wanted = [str(side.person.id), side.name, *SECRETS.values()]
    found = await world.app.db.run(_traces_in_tables, wanted)
    for file in sorted(world.folder.glob("town.db*")):
        content = file.read_bytes()
        found += [f"{file.name}: {word}" for word in wanted if word.encode() in content]
    return found


def _traces_in_tables(tx: Connection, wanted: list[str]) -> list[str]:
    found = []
    for table in metadata.sorted_tables:
        for row in tx.execute(table.select()):
            for name, value in row._mapping.items():
                found += [f"{table.name}.{name}: {word}" for word in wanted if word in str(value)]
    return found


async def test_the_search_for_traces_finds_them(world: World) -> None:
    """F72: before Delete all the account stands in its tables and in the file; words only sealed."""
    olena, *_ = await talked(world)
    found = await traces_of(world, olena)
    places = {trace.partition(":")[0] for trace in found}
    assert {"patrons.chat_id", "patrons.name", "lines.body", "lines.source_chat", "outbox.chat_id"} <= places
    assert {place for place in places if "town.db" not in place} - {"lines.copy_chat", "tickets.phone"} <= (
        set(PERSONAL) | {"marks.name", "outbox.mark", "outbox.edits"}
    )
    in_file = [trace for trace in found if trace.startswith("town.db")]
    assert not [trace for trace in in_file if any(word in trace for word in (NAME, *SECRETS.values()))]


async def test_f72_delete_all_during_an_open_talk_leaves_nothing(world: World) -> None:
    """F72: store, log of changes and staff topic; the confirmation is the last thing said, in the patron's language."""
    olena, marja, topic = await talked(world)
    await olena.deletes_all()
    olena.sees("privacy-deleted")
    assert olena.last.text == world.words("uk", "privacy-deleted")
    assert await traces_of(world, olena) == []
    assert world.group.chat.topics[topic].deleted
    marja.sees("privacy-staff-told")
    assert await inbox_of(world, state="new") == []


async def test_f72_twice_is_as_good_as_once(world: World) -> None:
    """F72: the old button again, and again through the menu."""
    olena, _, _ = await talked(world)
    await olena.deletes_all()
    asked = next(post for post in reversed(olena.posts) if world.words("uk", "privacy-confirm") in post.text)
    await olena.taps("privacy-confirm-button", on=asked)
    assert await traces_of(world, olena) == []
    await olena.deletes_all()
    assert await traces_of(world, olena) == []
    assert olena.last.text == world.words("uk", "privacy-deleted")


async def test_f72_while_a_message_to_the_patron_is_on_its_way(world: World) -> None:
    """F72: its answer comes after everything was deleted, and puts nothing back."""
    olena, marja, topic = await talked(world)
    await olena.says("/privacy")
    await olena.taps("privacy-delete-button")
    world.standin.fault("delay", method="sendMessage", chat=olena.person.id, seconds=1.0)
    async with restless(world):
        marja.person.says("/close reference", world.group, topic=topic)
        while not await outbox_of(world, state="sending", chat_id=olena.person.id):
            await world.forward()
        olena.person.taps(world.words("uk", "privacy-confirm-button"))
    await world.settle()
    await all_sent(world)
    assert await traces_of(world, olena) == []
    assert olena.last.text == world.words("uk", "privacy-deleted")


async def test_f72_while_a_question_to_the_patron_is_on_its_way(world: World) -> None:
    """F72: a message that would be known by a name, so that it can be changed later: the name is not kept either."""
    olena = world.patron(NAME, "uk")
    await olena.says("/privacy")
    await olena.taps("privacy-delete-button")
    world.standin.fault("delay", method="sendMessage", chat=olena.person.id, seconds=1.0)
    async with restless(world):
        olena.person.says("/staff")
        while not await outbox_of(world, state="sending", chat_id=olena.person.id):
            await world.forward()
        olena.person.taps(world.words("uk", "privacy-confirm-button"))
    await world.settle()
    await all_sent(world)
    olena.sees("desk-what-about")
    assert await traces_of(world, olena) == []


async def test_f72_while_the_topic_is_being_made(world: World) -> None:
    """F72: the topic that appears afterwards is deleted as well."""
    olena = world.patron(NAME, "uk")
    await olena.says("/privacy")
    await olena.taps("privacy-delete-button")
    world.standin.fault("delay", method="createForumTopic", seconds=1.0)
    async with restless(world):
        olena.person.says(f"/staff {SECRETS['hers']}")
        while not await outbox_of(world, state="sending", kind="topic-make"):
            await world.forward()
        olena.person.taps(world.words("uk", "privacy-confirm-button"))
    await world.settle()
    await all_sent(world)
    assert await traces_of(world, olena) == []
    assert [topic.name for topic in world.group.topics if not topic.deleted] == []


async def test_f72_what_waits_for_a_flooded_group_goes_too(world: World) -> None:
    """F72: words that had not left yet never do."""
    olena, marja, topic = await talked(world)
    world.standin.fault("flood", method="sendMessage", chat=world.group.id, seconds=600)
    await olena.says("one more word of Zinaida")
    await olena.deletes_all()
    await world.forward(minutes=11)
    await all_sent(world)
    assert await traces_of(world, olena) == []
    assert "one more word of Zinaida" not in in_topic(marja, topic)
    assert world.group.chat.topics[topic].deleted


async def test_f72_the_confirmation_waits_for_a_flood_and_takes_its_trace_along(world: World) -> None:
    """F72: the chat has to wait; until the last word is said its row is all there is, and then nothing."""
    olena, _, _ = await talked(world)
    await olena.says("/privacy")
    await olena.taps("privacy-delete-button")
    world.standin.fault("flood", method="sendMessage", chat=olena.person.id, seconds=60)
    await olena.taps("privacy-confirm-button")
    left = {trace.partition(":")[0] for trace in await traces_of(world, olena)} - {"town.db", "town.db-wal"}
    assert left == {"outbox.chat_id", "outbox.stream", "outbox.payload", "floods.chat_id"}
    await world.forward(seconds=61)
    assert olena.last.text == world.words("uk", "privacy-deleted")
    assert await traces_of(world, olena) == []


@pytest.mark.parametrize("way", ["blocks", "deactivates"])
async def test_f72_who_blocks_the_bot_at_once_leaves_nothing_either(world: World, way: str) -> None:
    """F72: the confirmation cannot be said, and its row goes all the same."""
    olena, _, _ = await talked(world)
    await olena.says("/privacy")
    await olena.taps("privacy-delete-button")
    world.standin.world.updates.allowed -= {"my_chat_member"}
    olena.person.taps(world.words("uk", "privacy-confirm-button"))
    getattr(olena.person, way)()
    await world.settle()
    assert await traces_of(world, olena) == []


async def test_f72_a_kill_before_the_confirmation_is_said(world: World) -> None:
    """F72: everything is gone already; the next process says so, and the last row goes."""
    olena, _, _ = await talked(world)
    await olena.says("/privacy")
    await olena.taps("privacy-delete-button")
    world.standin.fault("delay", method="sendMessage", chat=olena.person.id, seconds=1.0, early=True)
    olena.person.taps(world.words("uk", "privacy-confirm-button"))
    async with restless(world):
        while not await outbox_of(world, state="sending", chat_id=olena.person.id):
            await world.forward()
    await kill(world)
    await revive(world)
    await all_sent(world)
    assert told(olena)[-1] == world.words("uk", "privacy-deleted")
    assert await traces_of(world, olena) == []


async def test_f72_parked_updates_go_too(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """F72: what was set aside with its words, in the chat and in the topic."""
    olena, marja, topic = await talked(world)
    monkeypatch.setitem(routes.COMMANDS, "my", blurts_out)
    monkeypatch.setitem(routes.STAFF_COMMANDS, "queue", blurts_out)
    olena.person.says(f"/my {SECRETS['hers']}")
    marja.person.says(f"/queue {SECRETS['staffs']}", world.group, topic=topic)
    await eventually(world, lambda: are_parked(world, 2))
    await olena.deletes_all()
    assert await inbox_of(world, state="parked") == []
    assert await traces_of(world, olena) == []


async def are_parked(world: World, updates: int) -> bool:
    """Whether so many updates were set aside."""
    return len(await inbox_of(world, state="parked")) == updates


async def test_f72_a_neighbour_keeps_everything(world: World) -> None:
    """F72: Delete all is about one patron."""
    olena, _, _ = await talked(world)
    erik, marja, topic = await desk(world, "Erik", "sv")
    await olena.deletes_all()
    await erik.says("Is it still there?")
    assert in_topic(marja, topic)[-2:] == [QUESTION, "Is it still there?"]


async def test_f72_nothing_of_it_is_in_a_copy_made_afterwards(world: World) -> None:
    """F72: a backup of the next night."""
    olena, *_ = await talked(world)
    await olena.deletes_all()
    copy = world.folder / "copy.db"
    with sqlite3.connect(world.folder / "town.db") as store, sqlite3.connect(copy) as to:
        store.backup(to)
    content = copy.read_bytes()
    assert not [word for word in (str(olena.person.id), NAME, *SECRETS.values()) if word.encode() in content]
