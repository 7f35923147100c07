"""What goes out, and what may go wrong on the way: rows F23 to F34, F39 and F40 of docs/reliability.md, over the whole bot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.storage import outbox
from flows.words import Chat, Lane, Send, message
from tests.faults.scene import (
    all_sent,
    calm,
    card_of,
    desk,
    eventually,
    in_topic,
    kill,
    of_these,
    open_rows,
    outbox_of,
    refused_with,
    restless,
    revive,
    told,
)
from tests.world import NO_LIMITS, World

pytestmark = pytest.mark.asyncio


# ---------------------------------------------------------------- never arrived, or nobody knows


async def test_f23_answers_that_never_left_go_again_and_none_is_doubled(world: World) -> None:
    """F23: Telegram is gone between the question and the answer; both sides get all of it once, in order."""
    olena, marja, topic = await desk(world)
    said = ["one", "two", "three"]
    world.standin.fault("flood", chat=world.group.id, seconds=5)
    for text in said:
        await olena.says(text)
    await world.standin.go_down()
    async with restless(world):
        await world.forward(seconds=60)
        assert await open_rows(world) == len(said)
        await world.standin.go_up()
    await calm(world)
    await eventually(world, lambda: is_all_sent(world))
    assert of_these(in_topic(marja, topic), said) == said
    assert {row.unsure for row in await outbox_of(world)} == {0}


async def is_all_sent(world: World) -> bool:
    """Whether no row has to leave any more."""
    return await open_rows(world) == 0


@pytest.mark.parametrize("kind", ["reset", "cut", "error_500", "bad_gateway", "invalid_json", "truncated"])
async def test_f24_f29_what_nobody_knows_goes_again_and_each_copy_is_counted(world: World, kind: str) -> None:
    """F24, F29: the answer to a relay and to a reply is lost. Nothing is missing, copies are no more than lost answers."""
    olena, marja, topic = await desk(world)
    for chat in (world.group.id, olena.person.id):
        world.standin.fault(kind, method="sendMessage", chat=chat, times=2)
    await olena.says("to staff")
    await marja.says("to Olena", topic=topic)
    await all_sent(world)
    await marja.says("and more", topic=topic)
    unsure = sum(row.unsure for row in await outbox_of(world))
    shown = [*in_topic(marja, topic), *told(olena)]
    copies = shown.count("to staff") + shown.count("to Olena") - 2
    assert unsure == 4 and 0 <= copies <= unsure
    assert copies == (0 if kind in ("reset", "error_500", "bad_gateway") else 4)
    assert told(olena)[-1] == "and more"


async def test_f24_a_notice_is_never_sent_twice(world: World) -> None:
    """F24: what nobody asked for at this moment is rather missing than doubled, and is counted as unknown."""
    olena = world.patron("Olena")
    await olena.says("/start")
    world.standin.fault("cut", method="sendMessage", chat=olena.person.id)
    notice = Send(Chat(olena.person.id), message("home-sticker"), lane=Lane.NOTICE)
    await world.app.db.run(outbox.add, [notice], cause="test", now=0, staff_chat=world.group.id)
    await world.forward(minutes=10)
    assert [row.state for row in await outbox_of(world, lane=3)] == ["unsure"]
    assert told(olena).count(world.words("en", "home-sticker")) == 1


async def test_f24_an_edit_after_a_copy_changes_the_newest_copy(world: World) -> None:
    """F24: the first copy's number was lost with its answer; the one that is known is edited."""
    olena, marja, topic = await desk(world)
    world.standin.fault("cut", method="sendMessage", chat=olena.person.id)
    answer = await marja.says("It opens at nin", topic=topic)
    await all_sent(world)
    await marja.edits(answer, "It opens at nine")
    assert told(olena)[-2:] == ["It opens at nin", "It opens at nine"]


async def test_f25_f26_a_kill_while_messages_are_on_their_way(world: World) -> None:
    """F25, F26: what was written or answered and not recorded is unsure at the next start, and goes again."""
    olena, marja, topic = await desk(world)
    world.standin.fault("delay", method="sendMessage", chat=olena.person.id, seconds=1.0)
    marja.person.says("the shelf is B2", world.group, topic=topic)
    async with restless(world):
        while not await outbox_of(world, state="sending"):
            await world.forward()
    await kill(world)
    await revive(world)
    await all_sent(world)
    [row] = await outbox_of(world, unsure=1)
    assert row.state == "sent" and row.starts == 1
    assert 1 <= told(olena).count("the shelf is B2") <= 2


# ---------------------------------------------------------------- flood waits


@pytest.mark.parametrize("seconds", [3, 60, 3_600])
async def test_f27_one_chat_waits_and_no_other(world: World, seconds: int) -> None:
    """F27: its order is kept, others are answered at once, and a new process knows until when."""
    olena, marja, topic = await desk(world)
    erik = world.patron("Erik", "sv")
    world.standin.fault("flood", chat=olena.person.id, seconds=seconds)
    said = ["first", "second", "third"]
    for text in said:
        await marja.says(text, topic=topic)
    began = world.clock.now()
    await erik.says("/start")
    assert erik.posts and of_these(told(olena), said) == []
    await kill(world)
    await revive(world)
    await world.forward(seconds=seconds - 1)
    assert of_these(told(olena), said) == []
    await world.forward(seconds=2)
    assert of_these(told(olena), said) == said
    assert len(refused_with(world, 429)) == 1
    sent = [request.at for request in world.standin.history.of("sendMessage", chat=olena.person.id) if request.effect]
    assert (sent[-1] - began).total_seconds() >= seconds
    assert {row.unsure for row in await outbox_of(world)} == {0}


async def test_f28_a_flood_wait_at_the_start_holds_up_nobody(tmp_path: Path) -> None:
    """F28: getMe and the menu may have to wait; people are answered all the same."""
    world = await World.open(tmp_path, start=False)
    world.standin.fault("flood", method="getMe", seconds=60, times=2)
    world.standin.fault("flood", method="setMyCommands", seconds=60, times=2)
    await world.app.start()
    olena = world.patron("Olena")
    await olena.says("/start")
    olena.sees("home-welcome", library="Rantakirjasto")
    await eventually(world, lambda: world.standin.menu(olena.person), step=10)
    await world.close()


@pytest.mark.parametrize("method", ["createForumTopic", "closeForumTopic", "editMessageText"])
async def test_f28_a_flood_wait_of_the_group_delays_no_patron(world: World, method: str) -> None:
    """F28: topics and cards wait; the patron hears at once, and afterwards the group is as it should be."""
    world.standin.fault("flood", method=method, chat=world.group.id, seconds=40)
    olena, marja = world.patron("Olena"), world.staff("Marja")
    await olena.says("/staff Where is the red book?")
    olena.sees("desk-receipt-open", number="1")
    await world.forward(seconds=41)
    topic = world.group.topics[0].id
    await marja.taps("desk-take-button")
    await marja.says("/close reference", topic=topic)
    olena.sees("desk-closed", number="1")
    await world.forward(seconds=41)
    marja.sees("desk-card-closed-reference")
    assert world.group.topics[0].closed and len(refused_with(world, 429)) == 1
    assert await open_rows(world) == 0


# ---------------------------------------------------------------- refusals


async def test_f30_words_whose_markup_telegram_refuses_go_plain(world: World) -> None:
    """F30: an entity that fits nothing any more costs the markup, never the words."""
    olena, marja, topic = await desk(world)
    broken = [{"type": "text_link", "offset": 0, "length": 99, "url": "http://no address"}]
    await olena.says("see here", entities=broken)
    assert in_topic(marja, topic)[-1] == "see here"
    assert not await outbox_of(world, state="parked")


async def test_f31_what_is_longer_than_a_message_leaves_in_pieces_in_order(world: World) -> None:
    """F31: a caption longer than a bot may write, and a correction that is longer with its heading."""
    olena, marja, topic = await desk(world)
    caption = "word " * 300
    await olena.sends_album([("photo", caption), ("photo", "")])
    await world.forward(seconds=3)
    assert in_topic(marja, topic)[-1] == caption.strip()
    answer = await marja.says("short", topic=topic)
    olena.person.deletes(olena.last)
    long = "\n".join(f"line {number} ".ljust(63, "x") for number in range(64))
    await marja.edits(answer, long)
    heading, first, second = [world.words("uk", "machine-correction"), *told(olena)[-2:]]
    assert first.startswith(heading) and f"{first}\n{second}".removeprefix(heading).strip() == long


@pytest.mark.parametrize("way", ["deactivates", "blocks"])
async def test_f32_who_cannot_be_reached_is_noted_once_in_the_topic(world: World, way: str) -> None:
    """F32: the bot may not hear of it before it writes; staff see it where they write, once, and nothing is tried in vain."""
    olena, marja, topic = await desk(world)
    world.standin.world.updates.allowed -= {"my_chat_member"}
    getattr(olena.person, way)()
    before = len(world.standin.history.of("sendMessage", chat=olena.person.id))
    for text in ("Are you there?", "Hello?", "I will close then"):
        await marja.says(text, topic=topic)
    assert in_topic(marja, topic).count(world.words("en", "desk-patron-left")) == 1
    assert len(world.standin.history.of("sendMessage", chat=olena.person.id)) == before + 1


async def test_f32_a_refusal_and_the_update_about_it_are_one_note(world: World) -> None:
    """F32: first a message is refused, then Telegram tells of the block."""
    olena, marja, topic = await desk(world)
    updates = world.standin.world.updates
    updates.allowed -= {"my_chat_member"}
    olena.person.blocks()
    await marja.says("Are you there?", topic=topic)
    olena.person.unblocks()
    updates.allowed |= {"my_chat_member"}
    olena.person.blocks()
    await world.settle()
    assert in_topic(marja, topic).count(world.words("en", "desk-patron-left")) == 1


async def test_f33_who_was_thought_gone_and_writes_is_answered(world: World) -> None:
    """F33: an account comes back, and no update tells of it: whoever writes is there."""
    olena, marja, topic = await desk(world)
    olena.person.deactivates()
    await marja.says("Are you there?", topic=topic)
    olena.person.account.deactivated = False
    await olena.says("Yes!")
    assert in_topic(marja, topic)[-1] == "Yes!"
    await marja.says("Your book is here", topic=topic)
    await olena.says("/my")
    assert "Your book is here" in told(olena)
    olena.sees("home-my-ticket", number="1")


async def test_f32_f33_who_blocks_and_comes_back_gets_what_people_said(world: World) -> None:
    """F32, F33: staff are told once; words of people wait, what is only timely does not come late."""
    olena, marja, topic = await desk(world)
    olena.person.blocks()
    await world.settle()
    await marja.says("Your book is here", topic=topic)
    assert in_topic(marja, topic).count(world.words("en", "desk-patron-left")) == 1
    late = Send(Chat(olena.person.id), message("home-sticker"), lane=Lane.REMINDER)
    await world.app.db.run(outbox.add, [late], cause="test", now=0, staff_chat=world.group.id)
    await world.forward(hours=5)
    olena.person.unblocks()
    await world.settle()
    assert told(olena)[-1] == "Your book is here"
    assert world.words("uk", "home-sticker") not in told(olena)
    await olena.says("I am back")
    assert in_topic(marja, topic)[-1] == "I am back"


async def test_f34_a_card_that_says_so_already_is_fine(world: World) -> None:
    """F34: an edit that changes nothing is as good as made."""
    _, marja, topic = await desk(world)
    await marja.taps("desk-close-button")
    await marja.taps("desk-keep-open-button")
    world.standin.fault("cut", method="editMessageText", chat=world.group.id)
    await marja.taps("desk-close-button")
    await all_sent(world)
    assert "message is not modified" in refused_with(world, 400)[0].description
    assert await open_rows(world) == 0 and not await outbox_of(world, state="parked")
    assert world.words("en", "desk-which-outcome") in card_of(world, marja, topic).text


async def test_f34_a_card_that_was_deleted_is_said_anew_once(world: World) -> None:
    """F34: and from then on the new one is edited."""
    _, marja, topic = await desk(world)
    world.group.promote(marja.person)
    marja.person.deletes(card_of(world, marja, topic))
    await marja.says("/close reference", topic=topic)
    closed = world.words("en", "desk-card-closed-reference")
    assert sum(closed in post.text for post in marja.posts) == 1


async def test_f39_a_reply_to_what_is_gone_is_sent_without_pointing_at_it(world: World) -> None:
    """F39: the patron deleted the message that staff answer."""
    olena, marja, topic = await desk(world)
    hers = await olena.says("Never mind")
    olena.person.deletes(hers)
    copy = next(post for post in reversed(marja.posts) if post.text == "Never mind")
    await marja.says("All right", topic=topic, reply_to=copy)
    assert olena.last.text == "All right" and "reply_to_message" not in olena.last.json


async def test_f40_a_press_answered_too_late_has_its_effect_and_troubles_nobody(tmp_path: Path) -> None:
    """F40: Telegram refuses the short answer; everything else happens, nothing is alarmed."""
    world = await World.open(tmp_path, limits=replace(NO_LIMITS, query_answerable=-1))
    olena = world.patron("Olena")
    await olena.says("/start")
    await olena.taps("home-ok-button")
    olena.sees("home-menu")
    [late] = world.standin.history.of("answerCallbackQuery")
    assert late.code == 400 and "query is too old" in late.description
    assert not await outbox_of(world, state="parked")
    await world.close()
