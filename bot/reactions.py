"""What follows when something could not simply be sent, or not simply be heard: in the transaction that notices it."""

from __future__ import annotations

import logging

from bot.clock import Clock, millis
from bot.delivery.news import News, What
from bot.house import House
from bot.library import Library
from bot.schedule.reminding import cannot_be_reached
from bot.storage import outbox
from bot.storage.database import Connection
from bot.storage.leaving import Claimed
from flows.desk import card, ending, paused, staff
from flows.words import Act, Button, Chat, Edit, Lane, Say, Send, Topic, TopicAct, message

log = logging.getLogger(__name__)

HOUR = 3_600_000  # ms


class Reactions:
    """For one house; `on_outcome` is the sender's, `on_gap` and `on_backlog` are the intake's."""

    def __init__(self, house: House, clock: Clock) -> None:
        self._house = house
        self._clock = clock

    def on_outcome(self, tx: Connection, claimed: Claimed, news: News) -> None:
        """Make whole again what an outcome tells is broken, or tell people who can."""
        library = Library(tx, self._house, self._clock.now())
        if news.what is What.MIGRATED:
            library.move_group(claimed.chat_id, news.chat_id)
        elif news.what is What.TOPIC_GONE:
            self._make_anew(library, claimed)
        elif news.what is What.TOPIC_CLOSED:
            library.put_first_of(claimed.ticket_id, [TopicAct(Topic(claimed.ticket_id), "reopen")])
        elif news.what is What.NO_TOPICS:
            self._go_on_plainly(library, claimed, news)
        elif news.what is What.UNREACHABLE:
            self._tell_topic(library, claimed)
            self._tell_of_reminder(library, claimed, news)
        elif news.what is What.PARKED:
            self._tell_parked(library, claimed, news)
        elif news.what is What.RIGHTS_BACK:
            library.say(paused.resume(library, news.chat_id), cause=f"resumed:{claimed.id}")
        elif self._house.is_staff(news.chat_id) and library.pause(news.chat_id):
            log.error("the bot has lost a right in a staff group, and the hand-off waits: %s", news.text)
        else:
            log.info("message row %s waits for a right of the bot: %s", claimed.id, news.text)

    def on_gap(self, tx: Connection, since: int, until: int) -> None:
        """More than a day without Telegram: what was written meanwhile is lost, and whoever may have written is told."""
        library = Library(tx, self._house, self._clock.now())
        hours = (until - since) // HOUR
        log.error("Telegram was out of reach for %s hours; it keeps messages for 24", hours)
        acts: list[Act] = []
        if self._house.staff_chat:
            acts.append(Send(Chat(self._house.staff_chat), message(Say("machine-gap", hours=hours))))
        acts += [
            Send(Chat(ticket.patron_chat), message("machine-gap-patron")) for ticket in library.tickets.open_ones()
        ]
        self._say(tx, acts, f"gap:{until}")

    def on_backlog(self, tx: Connection) -> None:
        """Many messages had waited for us: staff see why so much comes at once."""
        if self._house.staff_chat:
            at = millis(self._clock.now())
            told = Send(Chat(self._house.staff_chat), message("machine-catching-up"), key=f"catching-up:{at // HOUR}")
            self._say(tx, [told], f"backlog:{at}")

    # ------------------------------------------------------------ one by one

    def _make_anew(self, library: Library, claimed: Claimed) -> None:
        """The ticket's topic was deleted: a new one, its card and the last lines come before what waits."""
        ticket = library.tickets.by_id(claimed.ticket_id) if claimed.ticket_id else None
        if ticket:
            library.put_first_of(ticket.id, staff.topic_anew(library, ticket))

    def _go_on_plainly(self, library: Library, claimed: Claimed, news: News) -> None:
        """The group has no topics: what waits goes into the group itself, and the card says how to answer there."""
        library.forgo_topics(news.chat_id, plain=True)
        ticket = library.tickets.by_id(claimed.ticket_id) if claimed.ticket_id else None
        if ticket:
            card_now = Edit(Topic(ticket.id), card.card(ticket), mark=card.mark_of(ticket))
            library.say([card_now], cause=f"plain:{claimed.id}")

    def _tell_topic(self, library: Library, claimed: Claimed) -> None:
        """A patron cannot be reached any more: staff see it once, where they write to them."""
        found = library.patrons.situation(claimed.chat_id, str(claimed.chat_id))
        ticket = found[2] if found else None
        if ticket and ticket.is_open:
            library.say(ending.unreachable(library, ticket), cause=f"left:{claimed.id}")

    def _tell_of_reminder(self, library: Library, claimed: Claimed, news: News) -> None:
        """Somebody could not be reminded: staff see it once for each session."""
        if claimed.lane is not Lane.REMINDER or not self._house.staff_chat:
            return
        booking = library.calendar.by_id(library.reminders.refused(claimed.id, str(news.reach)))
        if booking and booking.is_ahead(library.now):
            library.say([cannot_be_reached(library, booking)], cause=f"refused:{claimed.id}")

    def _tell_parked(self, library: Library, claimed: Claimed, news: News) -> None:
        """A message was set aside: staff see it, with one tap to try again; not about another alarm, that would never end."""
        log.error("message row %s was set aside: %s", claimed.id, news.text)
        if (self._house.staff_chat and claimed.kind != "send") or claimed.chat_id != self._house.staff_chat:
            retry = Button(Say("machine-retry-button"), f"machine:retry:m{claimed.id}")
            alarm = message(Say("machine-parked-message", row=str(claimed.id)), rows=[retry])
            library.say(
                [Send(Chat(self._house.staff_chat), alarm)], cause=f"parked-message:{claimed.id}:{claimed.attempts}"
            )

    def _say(self, tx: Connection, acts: list[Act], cause: str) -> None:
        outbox.add(tx, acts, cause=cause, now=millis(self._clock.now()), staff_chat=self._house.staff_chat)
