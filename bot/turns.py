"""One turn: an update read, heard by the flows, and stored with all that is to be said, in one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot import points
from bot.clock import Clock, from_millis, millis
from bot.engine import Answer, Turned
from bot.house import House
from bot.intake.reader import read
from bot.library import Library
from bot.storage import entries, inbox, outbox
from bot.storage.database import Connection, Database
from bot.storage.errors import StoreDown
from bot.storage.inbox import InboxRow
from bot.texts import negotiate
from flows import home, router, routes
from flows.desk import belonging
from flows.incoming import Group, Incoming, Kind
from flows.records import Conversation, Patron, Ticket, Wording
from flows.talk import Talk
from flows.words import Act, Button, Chat, LibraryError, Say, Send, To, Topic, message

log = logging.getLogger(__name__)

ASK_SECONDS = 10.0  # how long Telegram may take to tell about a group
NOTHING_WRITTEN = (0, 0)
Enquiry = Callable[[int, int], Awaitable[Group]]
"""Chat id and person id to what Telegram says of them."""


EnquireMember = Callable[[int, int], Awaitable[bool]]
"""Chat id and person id to whether the person is in the chat."""


async def _does_not_tell(_chat_id: int, _person_id: int) -> bool:
    raise ConnectionError("there is no network")


class Turns:
    """The engine's jobs, on one database for one house. `enquire_group` asks Telegram; set when there is a network."""

    def __init__(self, db: Database, house: House, clock: Clock, enquire_group: Enquiry) -> None:
        self._db = db
        self._house = house
        self._clock = clock
        self._enquire_group = enquire_group
        self.enquire_member: EnquireMember = _does_not_tell
        self._known = NOTHING_WRITTEN  # of what staff wrote into the FAQ, as far as the house has learnt it
        self._learning = asyncio.Lock()
        self.on_scheduled: Callable[[], None] = lambda: None  # sessions, or who waits for them, may have changed
        self.on_waited: Callable[[], None] = lambda: None  # so may who waits at the desk

    def read(self, arrived: InboxRow) -> Incoming:
        """The update as the flows see it."""
        return read(arrived.raw, from_millis(arrived.received_at), self._clock.now())

    async def enquire(self, incoming: Incoming) -> Incoming:
        """`/setup` needs to know what Telegram says of the group and of the writer; staff who act are still members.

        Everything else needs nothing. When Telegram does not tell, the update goes on without.
        """
        chat, person = incoming.chat_id, incoming.person
        try:
            async with asyncio.timeout(ASK_SECONDS):
                if not incoming.private and incoming.command == "setup":
                    return replace(incoming, group=await self._enquire_group(chat, person.id))
                if self._house.is_staff(chat) and await self._has_to_show(incoming):
                    return replace(incoming, member=await self.enquire_member(chat, person.id))
        except Exception as error:
            log.warning("Telegram did not tell about the group: %s", type(error).__name__)
        return incoming

    async def _has_to_show(self, incoming: Incoming) -> bool:
        """Whether somebody acts as staff of whom it was not said lately that they are one of them."""
        if incoming.person.anonymous or not (incoming.kind is Kind.TAP or incoming.command):
            return False
        return not await self._db.run(is_known, self._house, incoming, self._clock.now())

    async def hear(self, arrived: InboxRow, incoming: Incoming) -> Turned:
        turned = await self._db.run(hear, self._house, arrived, incoming, self._clock.now())
        if turned.scheduled:
            self.on_scheduled()
        if turned.waited:
            self.on_waited()
        if turned.taught:
            await self.learn()
        return turned

    async def refuse(self, arrived: InboxRow, incoming: Incoming, error: LibraryError) -> Turned:
        return await self._db.run(refuse, self._house, arrived, incoming, error.say, self._clock.now())

    async def park(self, arrived: InboxRow, incoming: Incoming | None, error: str) -> None:
        await self._db.run(park, self._house, arrived, incoming, error, self._clock.now())

    async def unfinished(self) -> list[InboxRow]:
        return await self._db.run(inbox.unfinished)

    async def count_start(self, arrived: InboxRow) -> None:
        await self._db.run(inbox.count_start, arrived.id)

    async def learn(self, *, ready: bool = True) -> None:
        """Read what staff wrote into the FAQ, if it is not what the house knows; from then on it is what all are told.

        What staff did is stored already: when it cannot be read now, it is at the next look. With `ready` the search is
        prepared before it changes, so that no question waits for it.
        """
        async with self._learning:
            try:
                state, wordings = await self._db.run(written, self._known)
                if state != self._known:
                    await asyncio.to_thread(self._house.learn, wordings, ready)
                    self._known = state
            except Exception as error:
                log.error("what staff wrote into the FAQ waits until it can be read: %s", type(error).__name__)

    def is_store_error(self, error: Exception) -> bool:
        return isinstance(error, StoreDown)


# ---------------------------------------------------------------- the jobs


def hear(tx: Connection, house: House, arrived: InboxRow, incoming: Incoming, now: datetime) -> Turned:
    """The heart of the program: find what the chat is in the middle of, let the flows answer, store everything."""
    library = Library(tx, house, now)
    talk, before = open_talk(library, incoming, arrived.id)
    router.hear(talk)
    points.reach("engine.in-job")
    settle(tx, library, talk, before, arrived)
    points.reach("engine.before-commit")
    return Turned(answer_of(house, talk, incoming), library.again, library.taught, library.scheduled, library.waited)


def is_known(tx: Connection, house: House, incoming: Incoming, now: datetime) -> bool:
    """Whether somebody of the staff need not be asked about again."""
    library = Library(tx, house, now)
    person = incoming.person.id
    return belonging.is_fresh(library.staff.find(person), now) and not library.has_left_staff(person)


def written(tx: Connection, known: tuple[int, int]) -> tuple[tuple[int, int], list[Wording]]:
    """What staff wrote into the FAQ, with the numbers by which a change is seen; no wordings when nothing is new."""
    state = entries.state(tx)
    return state, [] if state == known else entries.in_force(tx)


def refuse(tx: Connection, house: House, arrived: InboxRow, incoming: Incoming, say: Say, now: datetime) -> Turned:
    """Say why it did not work, and be done with it; nothing else changes."""
    talk, before = open_talk(Library(tx, house, now), incoming, arrived.id)
    talk.say(say)
    settle(tx, talk.library, talk, before, arrived)
    return Turned(answer_of(house, talk, incoming))


def park(tx: Connection, house: House, arrived: InboxRow, incoming: Incoming | None, error: str, now: datetime) -> None:
    """Set an update aside: an apology to its patron, once, and an alarm with one tap to try again to staff, each time."""
    acts: list[Act] = []
    if arrived.lane.isdecimal():  # a private chat, also when nothing else of the update can be read
        sorry = message("machine-sorry", rows=[Button(Say("home-staff-button"), "staff:ask")])
        acts.append(Send(Chat(int(arrived.lane)), sorry, key=f"sorry:{arrived.key}"))
    if house.staff_chat:
        retry = Button(Say("machine-retry-button"), f"machine:retry:u{arrived.id}")
        alarm = message(Say("machine-parked-update", row=str(arrived.id)), rows=[retry])
        acts.append(Send(Chat(house.staff_chat), alarm))
    at = millis(now)
    outbox.add(tx, acts, cause=f"parked:{arrived.key}:{at}", now=at, staff_chat=house.staff_chat)
    inbox.park(tx, arrived.id, at, error)


class Before:
    """How things stood when the turn began, so that only what changed is stored."""

    def __init__(self, patron: Patron, conversation: Conversation | None, place: str) -> None:
        self.patron = patron
        self.conversation = conversation
        self.place = place


NOBODY = Patron(0, 0)


def open_talk(library: Library, incoming: Incoming, arrived_id: int) -> tuple[Talk, Before]:
    """The talk that an update belongs to, with its patron or its member of staff, its dialogue and its ticket."""
    place = place_of(incoming)
    if incoming.private:
        patron, conversation, ticket = whose(library, incoming, place)
        language = (
            patron.language
            or negotiate(incoming.person.language, library.house.languages)
            or library.house.languages[0]
        )
        here: To = Chat(incoming.chat_id)
    else:
        patron, conversation, ticket = NOBODY, None, None
        language, here = library.house.config.staff_language, Chat(incoming.chat_id, incoming.thread_id)
        if library.house.is_staff(incoming.chat_id):
            ticket = ticket_here(library, incoming)
            here = Topic(ticket.id) if ticket else here
            conversation = library.conversations.at(place)
    talk = Talk(
        incoming=incoming,
        patron=patron,
        ticket=ticket,
        library=library,
        now=library.now,
        place=here,
        turn=arrived_id,
        way_on=home.menu_rows(home.MENU) if incoming.private else (),
        language=language,
        wording=lambda part: library.house.part(part, talk.language),
        conversation=conversation,
        scripts=routes.SCRIPTS,
    )
    return talk, Before(patron, conversation, place)


def ticket_here(library: Library, incoming: Incoming) -> Ticket | None:
    """The ticket in whose topic something happens; in a group without topics the one that is answered, or whose button is pressed."""
    if incoming.thread_id:
        return library.tickets.by_thread(incoming.thread_id, library.house.group_of(incoming.chat_id))
    if incoming.chat_id not in library.house.plain_chats:
        return None
    answered = incoming.message_id if incoming.kind in (Kind.TAP, Kind.EDIT) else incoming.reply_to
    return library.answered_ticket(incoming.chat_id, answered) if answered else None


def whose(library: Library, incoming: Incoming, place: str) -> tuple[Patron, Conversation | None, Ticket | None]:
    """The patron of a private chat, stored with the app's language at the first word."""
    found = library.patrons.situation(incoming.chat_id, place)
    if found:
        return found
    language = negotiate(incoming.person.language, library.house.languages) or ""
    return library.patrons.add(incoming.chat_id, incoming.person.name, language), None, None


def place_of(incoming: Incoming) -> str:
    """Where a dialogue is kept: a patron's chat, or one person's in one topic of a group."""
    if incoming.private:
        return str(incoming.chat_id)
    return f"{incoming.chat_id}:{incoming.thread_id}:{incoming.person.id}"


def settle(tx: Connection, library: Library, talk: Talk, before: Before, arrived: InboxRow) -> None:
    """Store what changed, what is to be said, and that the update is done."""
    at = millis(library.now)
    if talk.incoming.private and not talk.forgotten:
        library.patrons.save(before.patron, talk.patron)
        library.conversations.save(before.place, before.conversation, talk.conversation, talk.patron.id)
    elif not talk.incoming.private:
        library.conversations.save(before.place, before.conversation, talk.conversation, None)
    if talk.acts:
        outbox.add(tx, talk.acts, cause=arrived.key, now=at, staff_chat=library.house.staff_chat)
    inbox.finish(tx, arrived.id, at)


def answer_of(house: House, talk: Talk, incoming: Incoming) -> Answer | None:
    """What the press is answered with."""
    if not incoming.callback_id:
        return None
    text = house.part(talk.toast, talk.language) if talk.toast else ""
    return Answer(incoming.callback_id, text, talk.alert)
