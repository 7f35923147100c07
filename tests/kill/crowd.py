"""The people of the rig: they write numbered words, press, edit, send pictures and albums; staff take, answer and close.

Nobody waits for the bot. Every deed is written down with what must come of it, so that the checker needs no other
source. Words are made up, so that no search finds anything in them and a look into the log finds nothing but leaks.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.playground.standin import Impossible, Person, Post, Topic
from tests.kill.evidence import Deed
from tests.kill.town import Town

CARRIED, NOTED = "zqx", "zqn"  # words of this kind go to the other side; notes of staff stay where they are
NAMES = "Vqeer"  # every name in the town begins like this
PHOTO = "photo"
TOPICS = ("wifi-access", "opening-hours", "print-document", "card-pin-lost")
BLOCKED_FOR = 15  # deeds of everybody
LAST = 150  # messages that people still look at
LANGUAGES = ("en", "fi", "sv", "uk")
Choice = tuple[float, Callable[[Person], None]]


class Crowd:
    """`talkers` have a question with staff, `askers` use menus and commands. `deeds` is the record."""

    def __init__(self, town: Town, seed: int, *, talkers: int = 8, askers: int = 4, staff: int = 2) -> None:
        self.town = town
        self.deeds: list[Deed] = []
        self._dice = random.Random(seed)
        self._number = 0
        self._returns: deque[tuple[int, Person]] = deque()  # who blocked the bot, and until how many deeds are done
        self._mine: dict[int, list[tuple[Post, Deed]]] = {}  # what somebody may still edit
        people = [
            town.standin.person(f"{NAMES}{number}", language=LANGUAGES[number % 4])
            for number in range(talkers + askers)
        ]
        self.talkers, self.askers = people[:talkers], people[talkers:]
        self.staff = [town.standin.person(f"{NAMES}staff{number}") for number in range(staff)]
        town.group.add(*self.staff)
        self._turns: list[tuple[float, list[Person], list[Choice]]] = [
            (0.45, self.talkers, self._of_talkers()),
            (0.25, self.askers, self._of_askers()),
            (0.30, self.staff, self._of_staff()),
        ]

    # ---------------------------------------------------------------- living

    async def live(self, each_second: float, most: int = 1_000_000) -> None:
        """Go on until cancelled or after `most` deeds, so many a second on average, at random moments."""
        for _ in range(most):
            self.act()
            await asyncio.sleep(self._dice.expovariate(each_second))

    def arrive(self) -> None:
        """Everybody's first word."""
        for person in self.askers:
            self._say("start", person, "/start", says=1)
        for person in self.talkers:
            token, words = self._words(CARRIED)
            text = f"/staff {words}"
            self._say("opens", person, text, token=token, words=words, says=2, counts=("ticket", "opened"))

    def act(self) -> None:
        """One random deed of a random person; now and then Telegram delivers an update once more."""
        while self._returns and self._returns[0][0] <= len(self.deeds):
            person = self._returns.popleft()[1]
            self._did(Deed("unblocks", person.id, person.id), person.unblocks)
        _, people, choices = self._dice.choices(self._turns, [turn[0] for turn in self._turns])[0]
        if people:
            does = self._dice.choices(choices, [choice[0] for choice in choices])[0][1]
            does(self._dice.choice(people))
        if self._dice.random() < 0.03:
            old = self._dice.choice(self.town.standin.world.updates.confirmed[-20:] or [0])
            if old:
                self.town.standin.repeat(old)

    # ---------------------------------------------------------------- what each kind of person does

    def _of_talkers(self) -> list[Choice]:
        return [
            (0.50, self.writes),
            (0.08, self.pours_out),
            (0.15, self.edits),
            (0.08, self.sends_photo),
            (0.04, self.sends_album),
            (0.05, lambda person: self._say("command", person, "/my", says=1)),
            (0.05, lambda person: self._tap(person, "staff:today:")),
            (0.05, lambda person: self._tap(person, "staff:rate:")),
            (0.03, self.blocks),
        ]

    def _of_askers(self) -> list[Choice]:
        return [
            (0.25, lambda person: self._say("command", person, "/help", says=1)),
            (0.15, lambda person: self._say("command", person, "/my", says=1)),
            (0.20, self.misses),
            (0.20, self.follows_link),
            (0.10, lambda person: self._tap(person, "home:menu")),
            (0.10, lambda person: self._tap(person, "home:more")),
        ]

    def _of_staff(self) -> list[Choice]:
        return [(0.25, self.takes), (0.55, self.answers), (0.10, self.notes), (0.06, self.edits), (0.04, self.closes)]

    def writes(self, person: Person) -> None:
        """A patron's words for staff."""
        token, words = self._words(CARRIED)
        self._say("words", person, words, token=token, words=words)

    def pours_out(self, person: Person) -> None:
        """One thought in four messages, as people do."""
        for _ in range(4):
            self.writes(person)

    def blocks(self, person: Person) -> None:
        """Have enough of the bot, and think better of it before long."""
        if not person.account.blocked:
            self._did(Deed("blocks", person.id, person.id), person.blocks)
            self._returns.append((len(self.deeds) + BLOCKED_FOR, person))

    def come_back(self) -> None:
        """Everybody lets the bot write again."""
        for _, person in self._returns:
            self._did(Deed("unblocks", person.id, person.id), person.unblocks)
        self._returns.clear()

    def misses(self, person: Person) -> None:
        """A question that no answer fits."""
        _, words = self._words(CARRIED)
        self._say("missed", person, words, says=1, counts=("faq", "missed"))

    def follows_link(self, person: Person) -> None:
        """A deep link to an answer."""
        key = self._dice.choice(TOPICS)
        self._did(
            Deed("link", person.id, person.id, says=1, counts=("faq", key)), lambda: person.opens_link(f"faq-{key}")
        )

    def sends_photo(self, person: Person) -> None:
        """A picture with words below it."""
        token, words = self._words(CARRIED)
        deed = Deed("photo", person.id, person.id, token=token, words=words)
        self._editable(person, deed, self._did(deed, lambda: person.sends(PHOTO, caption=words)))

    def sends_album(self, person: Person) -> None:
        """Two pictures, both with words."""
        parts = [self._words(CARRIED) for _ in range(2)]
        first = self.town.standin.world.updates.next_id
        try:
            posts = person.sends_album([(PHOTO, words) for _, words in parts])
        except Impossible:
            return
        for place, (post, (token, words)) in enumerate(zip(posts, parts, strict=True)):
            self.deeds.append(Deed("album", person.id, person.id, first + place, post.id, token, words))

    def edits(self, person: Person) -> None:
        """Change one of one's last messages."""
        own = self._mine.get(person.id, [])[-5:]
        if not own:
            return
        post, original = self._dice.choice(own)
        words = f"{original.token} again {self._next()}"
        done = self._did(Deed("edit", person.id, original.chat), lambda: person.edits(post, words))
        if done is not None:
            original.words = words

    # ---------------------------------------------------------------- staff

    def takes(self, person: Person) -> None:
        """Press Take on a card, now and then one that a colleague has."""
        card = self._last(self.town.group.chat.posts, "desk:take:")
        if card is not None:
            data = next(key["callback_data"] for row in card.buttons for key in row)
            self._did(Deed("press", person.id, self.town.group.id), lambda: person.taps(data, card, self.town.group))

    def answers(self, person: Person) -> None:
        """Write to one of one's own patrons."""
        topic = self._topic(person)
        if topic is None:
            return
        token, words = self._words(CARRIED)
        deed = Deed("answer", person.id, self.town.group.id, token=token, words=words, staff=True)
        heard = [post for post in self._newest(self.town.group.chat.posts) if post.by_bot and post.topic_id == topic.id]
        answered = heard[0] if heard and self._dice.random() < 0.2 else None
        says = partial(person.says, words, self.town.group, topic=topic, reply_to=answered)
        self._editable(person, deed, self._did(deed, says))

    def notes(self, person: Person) -> None:
        """Write what must not leave the topic."""
        topic = self._topic(person)
        if topic is not None:
            _, words = self._words(NOTED)
            deed = Deed("note", person.id, self.town.group.id, staff=True)
            self._did(deed, lambda: person.says(f"// {words}", self.town.group, topic=topic))

    def closes(self, person: Person) -> None:
        """The talk is over, for now."""
        topic = self._topic(person)
        if topic is not None:
            deed = Deed("close", person.id, self.town.group.id, staff=True)
            self._did(deed, lambda: person.says("/close other", self.town.group, topic=topic))

    def _topic(self, person: Person) -> Topic | None:
        """An open topic of the patrons whom this person looks after."""
        mine = self.talkers[self.staff.index(person) :: len(self.staff)]
        names = {f" {patron.name} " for patron in mine}
        topics = [
            topic
            for topic in self.town.group.chat.topics.values()
            if not topic.closed and not topic.deleted and any(name in topic.name for name in names)
        ]
        return self._dice.choice(topics) if topics else None

    # ---------------------------------------------------------------- the record

    def _next(self) -> str:
        self._number += 1
        return f"{self._number:06}"

    def _words(self, kind: str) -> tuple[str, str]:
        token = f"{kind}{self._next()}"
        return token, f"{token} hello"

    def _say(self, what: str, person: Person, text: str, **expected: Any) -> None:
        deed = Deed(what, person.id, person.id, **expected)
        done = self._did(deed, lambda: person.says(text))
        if what == "words":
            self._editable(person, deed, done)

    def _tap(self, person: Person, data: str) -> None:
        """Press the newest button whose data begin like this, if there is one."""
        post = self._last(person.chat.posts, data)
        if post is not None:
            whole = next(
                key["callback_data"]
                for row in post.buttons
                for key in row
                if key.get("callback_data", "").startswith(data)
            )
            self._did(Deed("press", person.id, person.id), lambda: person.taps(whole, post))

    @staticmethod
    def _newest(posts: dict[int, Post]) -> list[Post]:
        """The last messages, newest first."""
        return [posts[number] for number in reversed(list(posts)[-LAST:])]

    @staticmethod
    def _last(posts: dict[int, Post], data: str) -> Post | None:
        """The newest message with such a button."""
        for post in Crowd._newest(posts):
            if any(key.get("callback_data", "").startswith(data) for row in post.buttons for key in row):
                return None if post.deleted else post
        return None

    def _editable(self, person: Person, deed: Deed, post: Any) -> None:
        if isinstance(post, Post):
            self._mine.setdefault(person.id, []).append((post, deed))

    def _did(self, deed: Deed, act: Callable[[], Any]) -> Any:
        """Do it and write it down; what the app would not let somebody do did not happen."""
        updates = self.town.standin.world.updates
        before = updates.next_id
        try:
            done = act()
        except Impossible:
            return None
        deed.update = before if updates.next_id > before else 0
        deed.message = done.id if isinstance(done, Post) else 0
        self.deeds.append(deed)
        return done
