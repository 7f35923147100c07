"""The relay between patron and staff: reactions, what staff take back, files that may do harm, and every kind of message."""

from __future__ import annotations

from typing import Any

import pytest

from bot.playground.standin import Post, Upload
from tests.faults.scene import desk, in_topic, topic_of
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


def reaction_on(world: World, post: Post) -> list[str]:
    """The bot's own reaction on a message."""
    return post.reactions.get(world.standin.world.bot["id"], [])


async def reacts(world: World, side: Side, post: Post, emoji: str | None) -> None:
    """Somebody reacts, or takes it away."""
    side.person.reacts(post, emoji, side.group)
    await world.settle()


async def staff_says(world: World, side: Side, text: str, topic: int) -> tuple[Post, Post]:
    """A message of staff, and the patron's copy of it."""
    mine = await side.says(text, topic=topic)
    olena = world.patron("Olena")
    return mine, next(post for post in reversed(olena.posts) if post.text == text)


# ---------------------------------------------------------------- reactions


async def test_a_patrons_reaction_stands_under_the_answer_in_the_topic(world: World) -> None:
    olena, marja, topic = await desk(world)
    mine, copy = await staff_says(world, marja, "Yes, once more.", topic)
    await reacts(world, olena, copy, "👍")
    assert reaction_on(world, mine) == ["👍"]
    await reacts(world, olena, copy, "❤")
    assert reaction_on(world, mine) == ["❤"], "a bot may set one, so the newest counts"
    await reacts(world, olena, copy, None)
    assert reaction_on(world, mine) == []


async def test_the_owners_reaction_stands_under_the_patrons_words(world: World) -> None:
    olena, marja, _ = await desk(world)
    hers = await olena.says("Thank you!")
    await reacts(world, marja, marja.last, "🙏")
    assert reaction_on(world, hers) == ["🙏"]
    await reacts(world, marja, marja.last, None)
    assert reaction_on(world, hers) == []


async def test_what_a_colleague_or_a_mask_feels_reaches_nobody(world: World) -> None:
    olena, marja, _ = await desk(world)
    hers = await olena.says("Thank you!")
    await reacts(world, world.staff("Jonas"), marja.last, "😁")
    assert reaction_on(world, hers) == []


async def test_a_reaction_on_a_note_reaches_nobody(world: World) -> None:
    _, marja, topic = await desk(world)
    note = await marja.says("// she was here yesterday", topic=topic)
    before = len(world.standin.history.of("setMessageReaction"))
    await reacts(world, marja, note, "👍")
    assert len(world.standin.history.of("setMessageReaction")) == before


async def test_what_the_group_does_not_take_is_left_alone(world: World) -> None:
    """A refused reaction disturbs nobody: no alarm, and the talk goes on."""
    olena, marja, topic = await desk(world)
    _, copy = await staff_says(world, marja, "Yes", topic)
    await reacts(world, olena, copy, "🪩")  # no standard reaction
    assert "sticker" not in marja.last.json
    marja.sees_not("machine-parked-message", row="1")
    await olena.says("Good")
    assert marja.last.text == "Good"


# ---------------------------------------------------------------- taking back


async def test_f49_what_staff_take_back_disappears_at_the_patrons_side(world: World) -> None:
    """F49: nobody hears of a deletion, so there is a command."""
    olena, marja, topic = await desk(world)
    mine, copy = await staff_says(world, marja, "Your aunt's PIN is here", topic)
    await marja.says("/retract", topic=topic, reply_to=mine)
    assert copy.deleted
    marja.sees("desk-relay-retracted")
    await marja.says("/retract", topic=topic, reply_to=mine)
    marja.sees("desk-relay-retract-done-before")
    await marja.edits(mine, "again")
    assert "again" not in [post.text for post in olena.posts]


async def test_f49_after_two_days_the_patron_sees_that_it_was_taken_back(world: World) -> None:
    """F49: bots delete nothing older than 48 hours."""
    olena, marja, topic = await desk(world)
    mine, copy = await staff_says(world, marja, "Wrong patron, sorry", topic)
    shelf = await marja.sends("photo", topic=topic, caption="her card")
    await world.forward(hours=24)
    await olena.says("Still here")  # or the talk would be closed by now, and its topic with it
    await world.forward(hours=25)
    await marja.says("/retract", topic=topic, reply_to=mine)
    marja.sees("desk-relay-retracted-late")
    assert copy.text == world.words("uk", "desk-relay-taken-back") and not copy.deleted
    await marja.says("/retract", topic=topic, reply_to=shelf)
    assert olena.sees("desk-relay-taken-back").json["caption"] == world.words("uk", "desk-relay-taken-back")


async def test_what_waits_for_a_patron_who_is_away_is_never_said(world: World) -> None:
    olena, marja, topic = await desk(world)
    olena.person.blocks()
    await world.settle()
    mine = await marja.says("Never mind", topic=topic)
    await marja.edits(mine, "Never mind!")
    await marja.says("/retract", topic=topic, reply_to=mine)
    olena.person.unblocks()
    await world.settle()
    assert not [post for post in olena.posts if "Never mind" in post.text]


async def test_only_the_writer_or_the_owner_takes_back_and_only_what_has_left(world: World) -> None:
    olena, marja, topic = await desk(world)
    jonas, aino = world.staff("Jonas"), world.staff("Aino")
    inside = await jonas.says("I know this one", topic=topic)
    await jonas.says("/retract", topic=topic, reply_to=inside)
    jonas.sees("desk-relay-retract-inside")
    _, copy = await staff_says(world, marja, "Yes", topic)
    mine = next(post for post in world.group.posts(topic) if post.text == "Yes")
    await aino.says("/retract", topic=topic, reply_to=mine)
    aino.sees("desk-relay-retract-not-yours")
    assert not copy.deleted
    hers = await olena.says("Thanks")
    await marja.says("/retract", topic=topic)
    await marja.says("/retract", topic=topic, reply_to=marja.last)
    marja.sees("desk-relay-retract-how")
    assert not hers.deleted


# ---------------------------------------------------------------- every kind, and files that may do harm

KINDS = (
    *("photo", "document", "voice", "video", "audio", "animation", "sticker", "video_note"),
    *("location", "venue", "contact", "poll", "dice"),
)
RAW: dict[str, dict[str, Any]] = {
    "story": {"story": {"chat": {"id": 1, "type": "private"}, "id": 7}},
    "game": {"game": {"title": "Chess", "description": "A game", "photo": []}},
    "checklist": {"checklist": {"title": "To do", "tasks": []}},
    "hologram": {"hologram": {"of": "nobody knows yet"}},
}
PAID: dict[str, Any] = {"paid_media": {"star_count": 5, "paid_media": []}}


@pytest.mark.parametrize("kind", KINDS)
async def test_f74_every_kind_is_copied_and_never_downloaded(world: World, kind: str) -> None:
    """F74: by its id, both ways, without the sender's name."""
    olena, marja, topic = await desk(world)
    await olena.sends(kind)
    assert kind in marja.last.json and "forward_origin" not in marja.last.json
    await marja.sends(kind, topic=topic)
    assert kind in olena.last.json and "forward_origin" not in olena.last.json
    assert not world.standin.history.of("getFile")


@pytest.mark.parametrize("kind", RAW)
async def test_f74_what_no_library_knows_is_copied_all_the_same(world: World, kind: str) -> None:
    """F74, F6: a story, a game, a list, something that is not invented yet."""
    olena, marja, _ = await desk(world)
    olena.person.sends_content(RAW[kind])
    await world.settle()
    assert kind in marja.last.json


async def test_f74_what_nobody_can_copy_is_declined_kindly(world: World) -> None:
    """F74: paid media; both sides know, and nothing is set aside."""
    olena, marja, topic = await desk(world)
    olena.person.sends_content(PAID)
    await world.settle()
    olena.sees("desk-relay-cannot-carry")
    marja.sees("desk-relay-uncarried")
    before = len(olena.posts)
    marja.person.sends_content(PAID, world.group, topic=topic)
    await world.settle()
    marja.sees("desk-relay-staff-uncarried")
    assert len(olena.posts) == before


async def test_f74_two_gigabytes_are_copied_by_their_id(world: World) -> None:
    """F74: nothing is loaded, so nothing is too large."""
    olena, marja, _ = await desk(world)
    await olena.sends("video", size=2 * 1024**3)
    assert "video" in marja.last.json
    assert not world.standin.history.of("getFile")


FILES = {
    "desk-relay-risky-program": [("game.apk", "application/vnd.android.package-archive"), ("run.exe", "")],
    "desk-relay-risky-page": [("form.html", "text/html"), ("logo.svg", "image/svg+xml")],
    "desk-relay-risky-archive": [("papers.zip", "application/zip"), ("old.rar", "application/octet-stream")],
    "desk-relay-risky-disguised": [
        ("invoice.pdf.exe", "application/x-msdownload"),
        ("film.mp4", "application/vnd.android.package-archive"),
        ("photo.jpg", "text/html"),
        ("a" * 80 + ".pdf.scr", ""),
    ],
}


@pytest.mark.parametrize(("said", "name", "mime"), [(said, *file) for said, files in FILES.items() for file in files])
async def test_f74_staff_are_warned_of_files_that_may_do_harm(world: World, said: str, name: str, mime: str) -> None:
    """F74: below the copy, which they have all the same."""
    olena, marja, topic = await desk(world)
    await olena.sends("document", upload=Upload(name, mime, b"MZ"))
    warning = marja.sees(said)
    assert warning.topic_id == topic and warning.text.endswith(name[-10:])
    assert "document" in marja.posts[-2].json


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "audio", "document"])
async def test_ordinary_files_lead_to_no_warning(world: World, kind: str) -> None:
    olena, marja, topic = await desk(world)
    before = len(in_topic(marja, topic))
    await olena.sends(kind)
    assert len(in_topic(marja, topic)) == before + 1


async def test_a_file_that_opens_the_question_is_warned_of_too(world: World) -> None:
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says("/staff")
    await olena.sends("document", upload=Upload("viber.apk", "", b"PK"), caption="What is this?")
    assert marja.sees("desk-relay-risky-program").topic_id == topic_of(marja, "What is this?")
