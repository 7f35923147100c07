"""The library, as one update sees it: its repositories, bound to one transaction at one time, and the house behind them."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cached_property

from bot.clock import from_millis, millis
from bot.house import House
from bot.storage import erase, groups, inbox, marks, meta, outbox, tallies
from bot.storage.audit import Audit
from bot.storage.blocks import Blocks
from bot.storage.calendar import Calendar, Terms
from bot.storage.canned import CannedTexts
from bot.storage.conversations import Conversations
from bot.storage.database import Connection
from bot.storage.entries import Entries
from bot.storage.gaps import Gaps
from bot.storage.inbox import InboxRow
from bot.storage.lines import Lines
from bot.storage.passing import Passing
from bot.storage.patrons import Patrons
from bot.storage.profiles import Profiles
from bot.storage.reminders import Reminders
from bot.storage.staff import Staff
from bot.storage.tickets import Tickets
from bot.storage.units import Units
from bot.storage.waiting import Waiting
from bot.storage.waits import Waits
from flows.incoming import Incoming
from flows.records import Patron, Ticket, TopicState, Wording
from flows.sessions import Booking
from flows.words import Act

STAFF_CHAT = "staff_chat"
SETUP_CODE = "setup_code"
SETUP_TRIES = "setup_tries"
SETUP_UNTIL = "setup_until"
CODE_LIVES = timedelta(hours=1)
INSISTS = "insists:"  # meta: the ticket that somebody was asked not to take, by the number of the account
LEFT = "left:"  # meta: who left the staff group, by the number of the account


class Counts:
    """What the statistics need, by day, without words and without people."""

    def __init__(self, tx: Connection, day: str) -> None:
        self._tx = tx
        self._day = day

    def count(self, kind: str, item: str, language: str = "", *, n: int = 1, on: date | None = None) -> None:
        """So many more of something, or less, today or on another day."""
        tallies.count(self._tx, on.isoformat() if on else self._day, kind, item, language, n)


class Library:
    """What flows are handed. `now` is aware UTC; nothing here outlives the transaction."""

    def __init__(self, tx: Connection, house: House, now: datetime) -> None:
        self._tx = tx
        self.house = house
        self.now = now
        self.again: tuple[InboxRow, ...] = ()  # parked updates that are taken up again once this is stored
        self._millis = millis(now)

    @cached_property
    def patrons(self) -> Patrons:
        return Patrons(self._tx, self._millis, self.house.quiet_queues)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self._tx, self._millis)

    @cached_property
    def tickets(self) -> Tickets:
        return Tickets(self._tx, self._millis, self.house.quiet_queues, self.house.clocks, self.house.place_for)

    @cached_property
    def waits(self) -> Waits:
        return Waits(self._tx, self._millis)

    @cached_property
    def lines(self) -> Lines:
        return Lines(self._tx, self._millis)

    @cached_property
    def calendar(self) -> Calendar:
        config = self.house.config
        return Calendar(self._tx, self.now, Terms(self.house.hours, config.services, config.reminders))

    def calendar_file(self, booking: Booking, *, title: str, words: str = "", place: str = "", link: str = "") -> str:
        """A session as a file for people's own calendars; the words are in the reader's language already."""
        from bot.ics import Entry, file_of  # bot/app.py has loaded it, which takes a quarter of a second

        return file_of(booking, Entry(title, words, place, link), self.now)

    def calendar_feed(self, entries: Sequence[tuple[Booking, str, str, str]]) -> str:
        """Many sessions as one file, each with its title, its words and its link."""
        from bot.ics import Entry, feed_of

        return feed_of([(each, Entry(title, words, link=link)) for each, title, words, link in entries], self.now)

    @cached_property
    def profiles(self) -> Profiles:
        return Profiles(self._tx, self._millis)

    @cached_property
    def units(self) -> Units:
        return Units(self._tx, self._millis)

    @cached_property
    def reminders(self) -> Reminders:
        return Reminders(self._tx)

    @cached_property
    def waiting(self) -> Waiting:
        return Waiting(self._tx, self._millis)

    @cached_property
    def staff(self) -> Staff:
        return Staff(self._tx, self._millis)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self._tx, self._millis)

    @cached_property
    def blocks(self) -> Blocks:
        return Blocks(self._tx, self._millis)

    @cached_property
    def canned(self) -> CannedTexts:
        return CannedTexts(self._tx, self._millis)

    @cached_property
    def passing(self) -> Passing:
        return Passing(self._tx, self._millis, self.tickets)

    @cached_property
    def tallies(self) -> Counts:
        return Counts(self._tx, self._day)

    @cached_property
    def gaps(self) -> Gaps:
        return Gaps(self._tx, self._day)

    @cached_property
    def entries(self) -> Entries:
        return Entries(self._tx, self._millis)

    @property
    def scheduled(self) -> bool:
        """Whether this transaction may have changed sessions, or who waits for them."""
        return "calendar" in self.__dict__ or "waiting" in self.__dict__

    @property
    def waited(self) -> bool:
        """Whether this transaction set or stopped a clock of the desk."""
        return "tickets" in self.__dict__ and self.tickets.changed

    @property
    def taught(self) -> bool:
        """Whether this transaction changed what the FAQ says."""
        return "entries" in self.__dict__ and self.entries.changed

    def as_if(self, wordings: Sequence[Wording]) -> Library:
        """The library as it would be with these wordings over what staff wrote so far; nothing is stored."""
        return Library(self._tx, self.house.as_if([*self.entries.in_force(), *wordings]), self.now)

    @property
    def _day(self) -> str:
        return self.now.astimezone(self.house.zone).date().isoformat()

    # ------------------------------------------------------------ the staff group

    def settle_staff_chat(self, chat_id: int) -> None:
        """From now on staff answer in this group; the code that proved it is used up."""
        meta.put(self._tx, STAFF_CHAT, str(chat_id))
        meta.put(self._tx, SETUP_CODE, "")
        outbox.settle_staff_chat(self._tx, chat_id, old=self.house.staff_chat)
        outbox.stay(self._tx, chat_id)
        self.house.staff_chat = chat_id

    def setup_code_is(self, code: str, *, tries: int) -> bool:
        """Whether this is the code that was printed at start: for an hour, for so many wrong tries, once."""
        stored, until = meta.get(self._tx, SETUP_CODE), int(meta.get(self._tx, SETUP_UNTIL) or 0)
        wrong = int(meta.get(self._tx, SETUP_TRIES) or 0)
        if not stored or wrong >= tries or self._millis > until:
            return False
        if hmac.compare_digest(stored, code_hash(code)):
            return True
        meta.put(self._tx, SETUP_TRIES, str(wrong + 1))
        return False

    def expect_setup(self, code: str) -> None:
        """A fresh code was printed."""
        meta.put(self._tx, SETUP_CODE, code_hash(code))
        meta.put(self._tx, SETUP_TRIES, "0")
        meta.put(self._tx, SETUP_UNTIL, str(millis(self.now + CODE_LIVES)))

    def answered_ticket(self, chat_id: int, message_id: int) -> Ticket | None:
        """In a group without topics: the ticket of which a message is the card, a copy, or anything else that was said."""
        number = groups.ticket_of(self._tx, chat_id, message_id)
        ticket = self.tickets.by_id(number) if number else None
        return ticket if ticket and ticket.is_plain else None

    def forgo_topics(self, chat_id: int, *, plain: bool) -> None:
        """A staff group turned out to have no topics, or has them now; open questions go on there in that way."""
        groups.turn(self._tx, self.house, chat_id, plain=plain)

    def move_ticket(self, ticket: Ticket, group: int, thread: int) -> None:
        """A ticket stands in another group, as tickets name it, from now on."""
        groups.move_ticket(self._tx, ticket.id, group or self.house.staff_chat, group, thread)

    def pause(self, chat_id: int) -> bool:
        """The bot cannot do its work in a staff group; False when that is known already."""
        return groups.pause(self._tx, self.house, chat_id, self._millis)

    def resume(self, chat_id: int) -> datetime | None:
        """It can again, and what waits goes now; since when it could not, None when it always could."""
        since = groups.resume(self._tx, self.house, chat_id)
        return from_millis(since) if since else None

    def move_group(self, old: int, new: int) -> None:
        """The staff group has a new number: everything that waits for it goes there."""
        if old == self.house.staff_chat:
            meta.put(self._tx, STAFF_CHAT, str(new))
            self.house.staff_chat = new
        groups.moved(self._tx, self.house, old, new)
        outbox.move_chat(self._tx, old, new)
        self.units.move_chat(old, new)

    def stay(self, chat_id: int) -> None:
        """The bot does not leave this group after all."""
        outbox.stay(self._tx, chat_id)

    def left_staff(self, person_id: int, *, gone: bool) -> None:
        """Somebody left the staff group, or is in it again."""
        meta.put(self._tx, f"{LEFT}{person_id}", self._day if gone else "")

    def insists(self, person_id: int, ticket_id: int) -> bool:
        """Whether somebody of the staff asks again for the ticket that they were asked not to take last."""
        before = meta.get(self._tx, f"{INSISTS}{person_id}")
        meta.put(self._tx, f"{INSISTS}{person_id}", str(ticket_id))
        return before == str(ticket_id)

    def has_left_staff(self, person_id: int) -> bool:
        """Whether somebody who was of the staff is so no more."""
        return meta.get(self._tx, f"{LEFT}{person_id}") != ""

    def topic_changed(self, incoming: Incoming) -> None:
        """A topic was created, closed or reopened: `text` says which, `data` is the name of a new one."""
        group = self.house.group_of(incoming.chat_id)
        if incoming.text == "closed":
            self.tickets.topic_became(incoming.thread_id, TopicState.CLOSED, group)
        elif incoming.text == "reopened":
            self.tickets.topic_became(incoming.thread_id, TopicState.OPEN, group)
        elif incoming.text == "created" and incoming.data.startswith("#"):
            self._adopt(incoming.data[1:].split(" ", 1)[0], incoming.thread_id, group)

    def _adopt(self, number: str, thread_id: int, group: int) -> None:
        """A topic named like ours appeared: if the answer to making it was lost, this is how its own number is learnt."""
        ticket = self.tickets.by_id(int(number)) if number.isdecimal() else None
        if ticket and ticket.group_id == group and not ticket.is_plain:
            outbox.topic_seen(self._tx, int(number), thread_id, self._millis)

    # ------------------------------------------------------------ the machine

    def put_first_of(self, ticket_id: int, acts: Sequence[Act]) -> None:
        """Say something in a ticket's topic before everything that waits for it."""
        outbox.put_first(self._tx, ticket_id, acts, now=self._millis, staff_chat=self.house.staff_chat)

    def say(self, acts: Sequence[Act], *, cause: str) -> None:
        """Put acts into the outbox that no update asked for."""
        outbox.add(self._tx, acts, cause=cause, now=self._millis, staff_chat=self.house.staff_chat)

    def is_ours(self, chat_id: int, message_id: int) -> bool:
        """Whether a message in the staff group is one that people answer by mistake: a card, a list or an alarm of ours."""
        return marks.name_of(self._tx, chat_id, message_id) != "" or outbox.has_said(self._tx, chat_id, message_id)

    def is_question(self, chat_id: int, message_id: int) -> bool:
        """Whether a message asks, or asked, what a dialogue wants to know."""
        return marks.name_of(self._tx, chat_id, message_id).startswith("q:")

    def retry(self, kind: str, row: int) -> bool:
        """Take a parked update (`u`) or message (`m`) up again; False when it is not parked any more."""
        if kind == "m":
            return outbox.retry(self._tx, row)
        found = inbox.get(self._tx, row) if kind == "u" and inbox.retry(self._tx, row) else None
        self.again += (found,) if found else ()
        return found is not None

    def welcome_back(self, patron: Patron) -> None:
        """A patron can be written to again: what people said to them meanwhile goes now."""
        outbox.welcome_back(self._tx, patron.chat_id, self._millis)

    def erase(self, patron: Patron) -> list[int]:
        """Everything about a patron goes; the topics that have to be deleted in the staff group."""
        return erase.erase_patron(self._tx, patron.id)


def code_hash(code: str) -> str:
    """A code as it is kept: never itself."""
    return hashlib.sha256(code.encode()).hexdigest()
