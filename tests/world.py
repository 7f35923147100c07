"""A small town for tests: the whole bot over real HTTP against the stand-in Telegram, with real SQLite and a clock that is steered.

olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
await olena.says("/staff")
olena.sees("desk-what-about")
await world.forward(minutes=2)
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from bot.app import App
from bot.clock import SteeredClock
from bot.config import Config
from bot.playground.standin import Limits, StandIn
from bot.playground.standin.groups import Group
from bot.playground.standin.people import Person
from bot.playground.standin.state import Post
from flows.words import Arg, Say
from tests.made import put_tables

MONDAY_NOON = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # 12:00 in Helsinki: the desk is open
PATIENCE = 30.0  # real seconds until a test says that the bot does not come to rest
GLANCE = 0.002
Done = TypeVar("Done")
NO_LIMITS = Limits(private_per_second=0, group_per_minute=0, overall_per_second=0, repeat_poll=False)
TRANSCRIPTS = Path(__file__).parent / "transcripts"


class World:
    """The town. Make it with `await World.open(folder)`; `close` ends everything. With `strict`, a wrong text is an error."""

    strict = True

    def __init__(self, folder: Path, clock: SteeredClock, standin: StandIn, config: Config) -> None:
        self.folder = folder
        self.clock = clock
        self.standin = standin
        self.config = config
        self.app = App(config, clock=clock, strict_texts=self.strict)
        self.told: list[str] = []  # the transcript
        self._owner = standin.person("Pirkko", language="fi")
        self.group: Group = standin.group("Henkilökunta", forum=True, owner=self._owner)
        self._sides: dict[tuple[str, str], Side] = {}

    @classmethod
    async def open(
        cls,
        folder: Path,
        *,
        at: datetime = MONDAY_NOON,
        start: bool = True,
        limits: Limits | None = None,
        **sections: Any,
    ) -> World:
        """A fresh town at an aware instant. `sections` are sections of the configuration, over the usual ones."""
        put_tables(folder / "town.db")
        clock = SteeredClock(at)
        standin = StandIn(now=clock.now, monotonic=clock.monotonic, limits=limits or NO_LIMITS)
        address = await standin.start()
        usual: dict[str, Any] = {
            "library": {"name": "Rantakirjasto", "timezone": "Europe/Helsinki", "languages": ("en", "fi", "sv", "uk")},
            "telegram": {"token": standin.token, "api_url": address, "limits": FAST},
            "database": {"url": f"sqlite:///{folder / 'town.db'}", "key_file": str(folder / "town.key")},
            "hours": dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("10:00-18:00",)),
        }
        given = {
            name: {**usual.get(name, {}), **section} if isinstance(section, dict) else section
            for name, section in sections.items()
        }
        config = Config.model_validate({**usual, **given})
        world = cls(folder, clock, standin, config)
        if "staff_chat" not in sections.get("telegram", {}):
            world.app = App(
                config.model_copy(
                    update={"telegram": config.telegram.model_copy(update={"staff_chat": world.group.id})}
                ),
                clock=clock,
                strict_texts=cls.strict,
            )
            world.config = world.app.config
        clock.settle = world.settle
        if start:
            await world.app.start()
            await world.settle()
        return world

    async def close(self) -> None:
        """End the bot, then Telegram."""
        await self.app.stop()
        await self.standin.stop()

    async def restart(self) -> None:
        """The bot ends and a new one takes over the same database."""
        await self.app.stop()
        self.app = App(self.config, clock=self.clock, strict_texts=self.strict)
        await self.app.start()
        await self.settle()

    # ------------------------------------------------------------ people

    def patron(self, name: str, language: str = "en") -> Side:
        """Somebody with a phone; `language` is the app's."""
        return self._side("patron", name, language, None)

    def staff(self, name: str, language: str = "en") -> Side:
        """Somebody of the staff, in the staff group."""
        return self._side("staff", name, language, self.group)

    def _side(self, role: str, name: str, language: str, group: Group | None) -> Side:
        key = (role, name)
        if key not in self._sides:
            person = self.standin.person(name, language=language)
            if group:
                group.add(person)
            self._sides[key] = Side(self, person, language, group)
        return self._sides[key]

    # ------------------------------------------------------------ time

    async def forward(self, seconds: float = 0.0, **more: float) -> None:
        """Let time pass; whatever falls due in it happens."""
        await self.clock.advance(seconds, **more)

    async def settle(self) -> None:
        """Wait until the bot has nothing to do at this moment."""
        try:
            async with asyncio.timeout(PATIENCE):
                while len(self.standin.world.updates) or not await self.app.is_quiet():
                    await asyncio.sleep(GLANCE)
        except TimeoutError:
            raise AssertionError(f"the bot does not come to rest: {await self.app.pulse()}") from None

    # ------------------------------------------------------------ words

    def words(self, reader: str, text_id: str, /, **args: Arg) -> str:
        """One of our texts as somebody with this language reads it."""
        return self.app.house.part(Say(text_id, **args), reader)

    def transcript(self, name: str) -> None:
        """Compare what was said so far with the golden file of this name; LUKUOPAS_GOLDEN=1 writes it anew."""
        file = TRANSCRIPTS / f"{name}.txt"
        said = "\n".join(self.told).replace("\u00a0", " ") + "\n"  # blanks that do not break look the same
        if os.environ.get("LUKUOPAS_GOLDEN"):
            file.parent.mkdir(exist_ok=True)
            file.write_text(said, "utf-8")
        assert said == file.read_text("utf-8"), f"{file.name} differs; look at it, then LUKUOPAS_GOLDEN=1 makes it anew"


FAST = {"per_second": 10_000, "per_chat_per_second": 1_000, "per_chat_burst": 1_000, "per_group_per_minute": 100_000}
"""Telegram's pace is a test of its own; everywhere else it would only make tests wait."""


class Side:
    """One person's phone: what they do, and what they see there, in their private chat or in the staff group."""

    def __init__(self, world: World, person: Person, language: str, group: Group | None) -> None:
        self.world = world
        self.person = person
        self.language = language
        self.group = group
        self._seen = 0

    @property
    def name(self) -> str:
        return self.person.name

    # ------------------------------------------------------------ doing

    async def says(self, text: str, *, topic: int | None = None, reply_to: Post | None = None, **more: Any) -> Post:
        """Write a text: in the private chat, or in the staff group (a topic by its number, else General)."""
        return await self._does(
            lambda: self.person.says(text, self.group, topic=topic, reply_to=reply_to, **more), text
        )

    async def taps(self, label: str, /, *, on: Post | None = None, **args: Arg) -> None:
        """Press a button: by its text id, or by the very words on it, or by its data."""
        words = self._spoken(label, args).replace("\u00a0", " ")  # on a button every blank is an ordinary one
        await self._does(lambda: self.person.taps(words, on, self.group), f"[{words}]")

    async def forges(self, data: str, on: Post) -> None:
        """Press a button that is not there."""
        await self._does(lambda: self.person.forges(data, on, self.group), f"[forged {data}]")

    async def sends(self, kind: str, *, topic: int | None = None, caption: str = "", **more: Any) -> Post:
        """Send a file or anything else that is no text."""
        return await self._does(
            lambda: self.person.sends(kind, self.group, topic=topic, caption=caption, **more),
            f"({kind}) {caption}".strip(),
        )

    async def sends_album(self, parts: Any, *, topic: int | None = None) -> list[Post]:
        """Send several files as one."""
        return await self._does(
            lambda: self.person.sends_album(parts, self.group, topic=topic), f"(album of {len(parts)})"
        )

    async def edits(self, post: Post, text: str) -> None:
        """Change one's own message."""
        await self._does(lambda: self.person.edits(post, text), f"(edits) {text}")

    async def opens_link(self, payload: str = "") -> None:
        """Follow a deep link."""
        await self._does(lambda: self.person.opens_link(payload), f"/start {payload}".strip())

    async def deletes_all(self) -> None:
        """`/privacy`, and everything that is kept of this person is deleted."""
        await self.says("/privacy")
        await self.taps("privacy-delete-button")
        await self.taps("privacy-confirm-button")

    async def _does(self, act: Callable[[], Done], told: str) -> Done:
        """Act, wait for the bot, and write both into the transcript."""
        before = self._everything()
        result = act()
        self.world.told.append(f"{self.name}: {told}")
        await self.world.settle()
        self._tell_answers(before)
        return result

    # ------------------------------------------------------------ seeing

    @property
    def posts(self) -> list[Post]:
        """The messages of the bot here that stand, oldest first; for staff those of all topics."""
        place = self.group.chat if self.group else self.person.chat
        return [
            post for _, post in sorted(place.posts.items()) if post.by_bot and not post.deleted and not post.service
        ]

    @property
    def last(self) -> Post:
        """The bot's newest message here."""
        assert self.posts, f"{self.name} has not been told anything"
        return self.posts[-1]

    def sees(self, text_id: str, /, *, buttons: Iterable[str] | None = None, **args: Arg) -> Post:
        """A message of the bot stands here that says this text; the newest such one. `buttons` are its labels' text ids, in order."""
        words = self._spoken(text_id, args)
        found = [post for post in self.posts if words in post.text]
        assert found, f"{self.name} does not see {words!r}, but:\n" + self.shown()
        if buttons is not None:
            assert found[-1].labels == [self._spoken(label, {}) for label in buttons], found[-1].labels
        return found[-1]

    def sees_not(self, text_id: str, /, **args: Arg) -> None:
        """No message of the bot here says this."""
        words = self._spoken(text_id, args)
        assert not [post for post in self.posts if words in post.text], f"{self.name} sees {words!r}:\n" + self.shown()

    def was_toasted(self, text_id: str, /, **args: Arg) -> None:
        """The last button press was answered by this short text."""
        toasts = [toast.text for toast in self.person.toasts]
        assert toasts and toasts[-1] == self._spoken(text_id, args), toasts

    def shown(self) -> str:
        """What stands here, for a failing test to show."""
        return "\n".join(f"  {post.text!r} {post.labels}" for post in self.posts[-8:])

    def _spoken(self, text_id: str, args: dict[str, Arg]) -> str:
        language = self.world.app.house.config.staff_language if self.group else self.language
        known = text_id.partition(".")[0]
        return self.world.words(language, text_id, **args) if self.world.app.house.texts.has("en", known) else text_id

    # ------------------------------------------------------------ telling

    def _everything(self) -> dict[tuple[int, int], str]:
        """Every message of the bot anywhere, as it reads now."""
        return {
            (chat.id, post.id): _as_told(post)
            for chat in self.world.standin.world.chats.values()
            for post in chat.posts.values()
            if post.by_bot and not post.deleted and not post.service
        }

    def _tell_answers(self, before: dict[tuple[int, int], str]) -> None:
        """Add to the transcript what the bot newly said or changed."""
        for (chat_id, number), said in sorted(
            self._everything().items(), key=lambda item: (item[0][0] < 0, item[0][1])
        ):
            old = before.get((chat_id, number))
            if old != said:
                where = self._where(chat_id, number)
                self.world.told.append(f"Bot → {where}{' (changes)' if old else ''}: {said}")

    def _where(self, chat_id: int, number: int) -> str:
        chat = self.world.standin.world.chats[chat_id]
        if chat.private:
            return next(side.name for side in self.world._sides.values() if side.person.id == chat_id)
        topic = chat.posts[number].topic_id
        return f"staff, {chat.topics[topic].name}" if topic else "staff"


def _as_told(post: Post) -> str:
    """A message with its buttons, as a transcript shows it."""
    media = next(
        (kind for kind in ("photo", "document", "voice", "video", "location", "sticker") if kind in post.json), ""
    )
    text = "\n    ".join(f"{f'({media}) ' if media else ''}{post.text}".split("\n"))
    rows = "".join("\n    " + " ".join(f"[{button['text']}]" for button in row) for row in post.buttons)
    return text + rows


Opened = Callable[..., Awaitable[World]]
