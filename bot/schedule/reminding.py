"""The sweep of reminders: what is due goes into the outbox, after a last look at what it reminds of, in one transaction.

Only as many are put there as leave within two seconds. So what begins soon overtakes thousands that are due in the same
minute, and almost nothing has to be called off again. What waits there all the same, because Telegram cannot be reached,
gets true words every half minute, and is taken back when it is no use any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot import points
from bot.clock import from_millis
from bot.house import House
from bot.library import Library
from bot.schedule.watch import Swept
from bot.storage.acts import to_json
from bot.storage.database import Connection
from bot.storage.reminders import Due
from flows import reminders as words
from flows.desk import starting
from flows.due import AFTER, GROUP, GUIDE, OPEN, UNASKED, Fate, fate, whom
from flows.incoming import Incoming, Kind, Person
from flows.records import Patron, Reach
from flows.sessions import Booking
from flows.talk import Talk
from flows.words import Act, Chat, Send, message

AT_ONCE = 60  # messages in the lane of reminders: two seconds' worth at Telegram's pace
SOON_AGAIN = 1_000  # ms until it is looked again, while more is due than there is room for
REWORD_AFTER = 30_000  # ms in the outbox after which the words are looked at again
AWAY = (Reach.BLOCKED, Reach.GONE)
NAMED = 20  # codes in one line to staff

WHY = {
    Fate.OVERTAKEN: ("skipped", "overtaken"),
    Fate.MISSED: ("missed", "it had begun"),
    Fate.STALE: ("skipped", "late"),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """What becomes of one reminder: it is said by `acts`, or ends as `state` for the reason `why`."""

    due: Due
    booking: Booking | None = None
    acts: Sequence[Act] = ()
    state: str = ""
    why: str = ""


def remind(tx: Connection, house: House, now: int, at_once: int = AT_ONCE) -> Swept:
    """One sweep (`now` UTC ms)."""
    library = Library(tx, house, from_millis(now))
    waiting = library.reminders.in_outbox(now)
    if waiting:
        reword(library, now)
    found = library.reminders.due(now, at_once - waiting)
    taken = library.reminders.take(found, now)
    if taken:
        points.reach("sweep.claimed")
    judged = [judge(library, each) for each in taken]
    library.reminders.settle((each.due, each.state, each.why) for each in judged if each.state)
    said = [act for each in judged for act in each.acts]
    library.say([*said, *for_staff(library, judged)], cause=f"reminders:{now}")
    sent = sum(not each.state for each in judged)
    if sent:
        library.tallies.count("reminder", "sent", n=sent)
    if taken:
        points.reach("sweep.before-commit")
    return Swept(
        sent, look_again(library.reminders.next_due(), now, waiting + sent, full=len(found) >= at_once - waiting)
    )


def look_again(next_due: int | None, now: int, waiting: int, *, full: bool) -> int | None:
    """When: at the next reminder; in a second when there was no room; after a while when some have not left."""
    wanted = [next_due] if next_due is not None and next_due > now else []
    if next_due is not None and next_due <= now:
        wanted.append(now + SOON_AGAIN if full else now)
    if waiting:
        wanted.append(now + REWORD_AFTER)
    return min(wanted, default=None)


# ---------------------------------------------------------------- one reminder


def judge(library: Library, due: Due) -> Judged:
    """Look once more at what is to be said, and whether to whom."""
    booking = library.calendar.by_id(due.booking_id) if due.current else None
    if booking is None:
        return Judged(due, state="skipped", why="changed")
    leads = library.house.config.reminders
    usual: Sequence[timedelta] = leads.unit if booking.unit_id else leads.session
    what = fate(due.kind, due.due, booking, usual, library.now)
    if what is not Fate.SEND:
        return Judged(due, booking, state=WHY[what][0], why=WHY[what][1])
    if due.kind == AFTER and booking.outcome in UNASKED:
        return Judged(due, booking, state="skipped", why=booking.outcome)
    if due.kind == OPEN:
        return opened(library, due, booking)
    return addressed(library, due, booking)


def addressed(library: Library, due: Due, booking: Booking) -> Judged:
    """Say it to whom it is for, if they can be reached."""
    who = whom(due.kind)
    staff_chat = library.house.staff_chat
    if who == GROUP:
        chat, reach = due.group_chat, "ok"
    elif who == GUIDE and due.guide_reach == Reach.OK:
        chat, reach = due.guide_chat, due.guide_reach
    elif who == GUIDE:
        chat, reach = staff_chat, "ok"
    else:
        chat, reach = booking.patron_chat, due.reach
    if not chat:
        return Judged(due, booking, state="skipped", why="nobody")
    if reach != Reach.OK:
        return Judged(due, booking, state="skipped", why=reach)
    language = booking.patron_language
    if who == GUIDE:
        language = library.house.staff_language if chat == staff_chat else due.guide_language
    zone = booking.patron_zone if chat == booking.patron_chat else ""
    talk = unasked(library, chat, language, Patron(due.patron_id, chat, zone=zone))
    words.say(talk, booking, due.kind, due.key)
    return Judged(due, booking, talk.acts)


def opened(library: Library, due: Due, booking: Booking) -> Judged:
    """A session in the chat begins: its question opens, unless staff did that already, or said how it went."""
    staff_chat = library.house.staff_chat
    if not staff_chat or not booking.is_open or due.reach != Reach.OK:
        return Judged(due, booking, state="skipped", why=booking.outcome or due.reach or "nobody")
    talk = unasked(library, staff_chat, library.house.staff_language, Patron(0, 0))
    starting.open_at_its_hour(talk, booking)
    return Judged(due, booking, talk.acts)


def unasked(library: Library, chat_id: int, language: str, patron: Patron) -> Talk:
    """A talk that the bot begins by itself."""
    language = language or library.house.languages[0]
    return Talk(
        incoming=Incoming(Kind.OTHER, chat_id, library.now, Person(chat_id, ""), private=chat_id > 0),
        now=library.now,
        place=Chat(chat_id),
        wording=lambda part: library.house.part(part, language),
        library=library,
        patron=patron,
        language=language,
    )


# ---------------------------------------------------------------- what waits in the outbox


def reword(library: Library, now: int) -> None:
    """Those that have waited for a while are told as things stand now, or not at all."""
    stuck = [judge(library, each) for each in library.reminders.stuck(now, now - REWORD_AFTER, AT_ONCE)]
    library.reminders.withdraw((each.due, each.state, each.why) for each in stuck if each.state)
    library.reminders.reword((each.due, to_json(act)) for each in stuck for act in each.acts if isinstance(act, Send))
    library.say(for_staff(library, stuck), cause=f"stuck-reminders:{now}")


# ---------------------------------------------------------------- for staff


def for_staff(library: Library, judged: Iterable[Judged]) -> list[Act]:
    """What staff have to know: who was not reminded in time, who cannot be."""
    staff_chat = library.house.staff_chat
    if not staff_chat:
        return []
    judged = list(judged)
    late = {each.booking.code: each for each in judged if each.state == "missed" and each.booking}
    acts: list[Act] = []
    if late:
        some = [each.booking for each in list(late.values())[:NAMED] if each.booking]
        first = min(each.due.id for each in late.values())
        acts.append(Send(Chat(staff_chat), message(words.missed(some, len(late))), key=f"missed:{first}"))
    away = {each.booking.id: each.booking for each in judged if each.why in AWAY and each.booking}
    return [*acts, *(cannot_be_reached(library, booking) for booking in away.values())]


def cannot_be_reached(library: Library, booking: Booking) -> Act:
    """One note for each session, however many reminders it has."""
    return Send(Chat(library.house.staff_chat), message(words.unreachable(booking)), key=f"unreachable:{booking.id}")
