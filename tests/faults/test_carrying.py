"""What is carried over to staff and may change on its way: rows F18 to F20 of docs/reliability.md, over the whole bot."""

from __future__ import annotations

import pytest

from bot.playground.standin import Post
from bot.playground.standin.files import sample_photo
from bot.playground.standin.things import file_thing
from tests.faults.scene import (
    all_sent,
    desk,
    in_topic,
    kill,
    outbox_of,
    refused_with,
    revive,
    topic_of,
)
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


class Album:
    """An album whose parts come one by one."""

    def __init__(self, world: World, side: Side) -> None:
        self._world = world
        self._side = side
        self._name = {"media_group_id": world.standin.world.new_album()}
        self.files: list[str] = []

    async def goes_on(self, parts: int) -> None:
        """Some more parts, at once."""
        for _ in range(parts):
            photo = sample_photo(len(self.files))
            content = file_thing(self._world.standin.world, "photo", f"page {len(self.files) + 1}", photo, None)
            post = self._side.person.sends_content(content | self._name)
            self.files.append(file_of(post))
        await self._world.settle()


def file_of(post: Post) -> str:
    """Which picture a post is."""
    return str(post.json["photo"][-1]["file_id"])


def pictures(side: Side, topic: int) -> list[str]:
    """The pictures in a topic, in order."""
    return [file_of(post) for post in side.posts if post.topic_id == topic and "photo" in post.json]


async def test_f18_an_album_arrives_as_one(world: World) -> None:
    """F18: ten parts, one call."""
    olena, marja, topic = await desk(world)
    album = Album(world, olena)
    for parts in (3, 3, 4):
        await album.goes_on(parts)
        await world.forward(seconds=1)
    await world.forward(seconds=2)
    assert pictures(marja, topic) == album.files
    assert len(world.standin.history.of("sendMediaGroup", chat=world.group.id)) == 1


async def test_f18_late_parts_follow_and_none_is_missing(world: World) -> None:
    """F18: parts three seconds apart make more than one album, each picture once."""
    olena, marja, topic = await desk(world)
    album = Album(world, olena)
    for parts in (5, 4, 1):
        await album.goes_on(parts)
        await world.forward(seconds=3)
    assert pictures(marja, topic) == album.files
    assert len(world.standin.history.of("sendMediaGroup", chat=world.group.id)) == 2


async def test_f18_a_kill_between_the_parts_loses_none(world: World) -> None:
    """F18: the process ends while the first parts wait for the others."""
    olena, marja, topic = await desk(world)
    album = Album(world, olena)
    await album.goes_on(5)
    await kill(world)
    await revive(world)
    await album.goes_on(5)
    await world.forward(seconds=3)
    assert pictures(marja, topic) == album.files
    assert len(world.standin.history.of("sendMediaGroup", chat=world.group.id)) == 1


async def test_f19_an_edit_before_the_relay_shows_only_the_last_words(world: World) -> None:
    """F19: the group has to wait; meanwhile the patron mends a word."""
    olena, marja, topic = await desk(world)
    world.standin.fault("flood", chat=world.group.id, seconds=30)
    hers = await olena.says("Thnaks")
    await olena.edits(hers, "Thanks")
    await world.forward(seconds=31)
    assert in_topic(marja, topic)[-1] == "Thanks"
    assert not world.standin.history.of("editMessageText", chat=world.group.id)[
        1:
    ]  # the first is the card's, when it was taken


async def test_f19_an_edit_after_the_topic_was_deleted_is_in_the_new_one(world: World) -> None:
    """F19: no edit of nothing; the newest words stand in the topic that is made when the patron writes again."""
    olena, marja, topic = await desk(world)
    hers = await olena.says("It was the red book")
    marja.person.deletes_topic(world.group, topic)
    await olena.edits(hers, "It was the blue book")
    await olena.says("Have you got it?")
    again = in_topic(marja, topic_of(marja, "Have you got it?"))
    assert again[-2:] == ["It was the blue book", "Have you got it?"]
    assert "It was the red book" not in again
    assert not await outbox_of(world, state="parked")


async def test_f19_a_caption_is_edited_too(world: World) -> None:
    """F19: the copy's caption changes."""
    olena, marja, _ = await desk(world)
    photo = await olena.sends("photo", caption="my crad")
    await olena.edits(photo, "my card")
    assert marja.last.text == "my card" and "photo" in marja.last.json


async def test_f20_what_was_deleted_before_it_was_copied_is_told_in_our_stored_words(world: World) -> None:
    """F20: the group has to wait, the patron takes the photo back; staff get its words, marked."""
    olena, marja, topic = await desk(world)
    world.standin.fault("flood", chat=world.group.id, seconds=30)
    photo = await olena.sends("photo", caption="my card number is on it")
    olena.person.deletes(photo)
    await world.forward(seconds=31)
    assert in_topic(marja, topic)[-1] == "my card number is on it"
    marja.sees("machine-original-gone")
    assert [request.description for request in refused_with(world, 400)] == ["Bad Request: message to copy not found"]
    await all_sent(world)
