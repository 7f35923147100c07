"""Whatever staff do and in whatever order: no word of a note, and nothing sent as one, ever stands in a patron's chat.

Each example is a whole talk over the strict stand-in; LUKUOPAS_EXAMPLES asks for more of them than the usual few.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from bot.playground.standin import Post
from bot.playground.standin.refusals import Impossible
from tests.world import Side, World

SECRET = "geheimnis"
QUESTION = "Is the library open on Sunday?"
EXAMPLES = int(os.environ.get("LUKUOPAS_EXAMPLES", "12"))
ONLY_IN_NOTES = ("document", "voice", "video")  # what is no note here is a text or a photo
BEGINNINGS = ("//", "// ", " \n//", "/note ", "/transfer Aino ", "/nothing ", "/close ", "/canned ", "/block 1 ")
BUTTONS = (
    *("desk-take-button", "desk-return-button", "desk-close-button", "desk-outcome-other-button"),
    *("desk-effort-moment-button", "desk-more-button", "desk-pass-button", "Aino", "Marja", "desk-send-button"),
    *("desk-reopen-send-button", "desk-canned-button", "canned-greet-name", "desk-canned-send-button"),
)
PEOPLE = ("Marja", "Aino")

Step = tuple[str, int, int]
KINDS = (
    *("note", "note", "media-note", "album-note", "words", "words", "album"),
    *("edit", "edit", "button", "button", "button", "button", "answer", "patron", "wait"),
)
STEPS: st.SearchStrategy[Step] = st.tuples(
    st.sampled_from(KINDS),
    st.integers(0, 1),
    st.integers(0, 99),
)


class Play:
    """One talk, played step by step."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.patron = world.patron("Olena")
        self.staff = [world.staff(name) for name in PEOPLE]
        self.written: list[tuple[Side, Post, bool]] = []  # and whether it is a note
        self.topic = 0
        self.count = 0

    async def begin(self) -> None:
        """A question, with both of the staff on duty."""
        for each in self.staff:
            await each.says("/duty on")
        await self.patron.says(f"/staff {QUESTION}")
        self.topic = next(post.topic_id for post in self.staff[0].posts if post.text == QUESTION) or 0

    async def step(self, what: str, who: int, which: int) -> None:
        """One step; what Telegram does not let people do is passed over."""
        self.count += 1
        try:
            await self.deeds[what](self, self.staff[who], which)
        except Impossible as reason:
            note(f"passed over: {reason}")

    def secret(self) -> str:
        return f"{SECRET} {self.count}"

    async def keep(self, side: Side, sent: Awaitable[Post], *, is_note: bool = True) -> None:
        self.written.append((side, await sent, is_note))

    async def note(self, side: Side, which: int) -> None:
        await self.keep(side, side.says(BEGINNINGS[which % len(BEGINNINGS)] + self.secret(), topic=self.topic))

    async def media_note(self, side: Side, which: int) -> None:
        kind = ONLY_IN_NOTES[which % len(ONLY_IN_NOTES)]
        await self.keep(side, side.sends(kind, topic=self.topic, caption=f"// {self.secret()}"))

    async def album_note(self, side: Side, which: int) -> None:
        parts = [("video", ""), ("video", ""), ("video", "")]
        parts[which % 3] = ("video", f"//{self.secret()}")
        await side.sends_album(parts, topic=self.topic)

    async def words(self, side: Side, which: int) -> None:
        await self.keep(side, side.says(f"Open until {which}", topic=self.topic), is_note=False)

    async def album(self, side: Side, which: int) -> None:
        await side.sends_album([("photo", f"Page {which}"), ("photo", "")], topic=self.topic)

    async def edit(self, side: Side, which: int) -> None:
        """A note that looks like a message, or a message that looks like a note."""
        if self.written:
            writer, post, is_note = self.written[which % len(self.written)]
            begins = "" if is_note else "// "
            await writer.edits(post, f"{begins}{self.secret()}")

    async def button(self, side: Side, which: int) -> None:
        await side.taps(BUTTONS[which % len(BUTTONS)])

    async def answer(self, side: Side, which: int) -> None:
        """Words that answer one of the bot's own questions, which are for nobody but the bot."""
        asked = [post for post in side.posts if post.labels and post.topic_id == self.topic]
        await side.says(
            f"/note {self.secret()}", topic=self.topic, reply_to=asked[which % len(asked)] if asked else None
        )

    async def says(self, _side: Side, which: int) -> None:
        await self.patron.says(f"And on holiday number {which}?")

    async def wait(self, _side: Side, which: int) -> None:
        await self.world.forward(minutes=which % 20)

    deeds: ClassVar[dict[str, Callable[[Play, Side, int], Awaitable[None]]]] = {
        "note": note,
        "media-note": media_note,
        "album-note": album_note,
        "words": words,
        "album": album,
        "edit": edit,
        "button": button,
        "answer": answer,
        "patron": says,
        "wait": wait,
    }

    def leaked(self) -> list[str]:
        """What stands in the patron's chat and should not."""
        chat = self.patron.person.chat
        return [
            f"{post.text} {sorted(post.json)}"
            for post in chat.posts.values()
            if post.by_bot and (SECRET in str(post.json) or any(kind in post.json for kind in ONLY_IN_NOTES))
        ]


async def played(steps: list[Step]) -> None:
    """The whole talk; looked at after each step, and once more when nothing waits any more."""
    with tempfile.TemporaryDirectory() as folder:
        world = await World.open(Path(folder))
        try:
            play = Play(world)
            await play.begin()
            for step in [*steps, ("wait", 0, 5)]:
                await play.step(*step)
                assert play.leaked() == [], step
            sees = [post.text for post in play.patron.posts]
            note(f"{len(sees)} messages, {play.count} steps")
        finally:
            await world.close()


WHOLE = (Phase.explicit, Phase.reuse, Phase.generate)  # a whole talk is too slow to be shrunk


@settings(max_examples=EXAMPLES, deadline=None, phases=WHOLE, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, min_size=5, max_size=16))
def test_no_note_ever_reaches_a_patron(steps: list[Step]) -> None:
    asyncio.run(played(steps))


def test_the_judge_would_see_a_leak() -> None:
    """The same play with a message that is no note: found."""

    async def leaking() -> list[str]:
        with tempfile.TemporaryDirectory() as folder:
            world = await World.open(Path(folder))
            play = Play(world)
            await play.begin()
            await play.staff[0].says(f"No note: {SECRET}", topic=play.topic)
            found = play.leaked()
            await world.close()
            return found

    assert len(asyncio.run(leaking())) == 1
