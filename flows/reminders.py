"""What reminders say, and what people answer to them: `I'm coming`, and afterwards how it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING

from flows import project, unit_dates, zones
from flows.desk import session_lines
from flows.due import AFTER, GROUP, GUIDE, whom
from flows.pressed import old_button, own_booking
from flows.reminding import is_quiet
from flows.session_card import joining, what
from flows.sessions import Booking
from flows.talk import Talk
from flows.words import Button, Chat, Heading, Lane, Part, Quote, Rows, Say, message

if TYPE_CHECKING:
    from bot.storage.reminders import Notes

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
IN_HOURS = timedelta(hours=12)
"""What begins sooner is told in hours, also over midnight."""
LONGEST_WORDS = 1_000  # characters

FELT = {"good": "reminder-felt-good-button", "fair": "reminder-felt-fair-button", "poor": "reminder-felt-poor-button"}
"""How it was, in three words."""

# ---------------------------------------------------------------- what is said


def say(talk: Talk, booking: Booking, kind: str, key: str) -> None:
    """Say a reminder of this kind, as things stand now; without a sound in the quiet hours."""
    house = talk.library.house
    silent = is_quiet(talk.now, house.reminder_quiet, house.zone)
    who = whom(kind)
    if who == AFTER:
        ask_how(talk, booking, key, silent=silent)
        return
    head = Heading(begins(talk, booking))
    shown: list[Part]
    if who == GUIDE and talk.here == Chat(house.staff_chat):
        shown = [Say("reminder-guide-in-group", guide=booking.guide_name), session_lines.line(talk, booking)]
    elif who == GUIDE:
        shown = [session_lines.summary(talk, booking)]
    else:
        shown = [what(talk, booking), joining(talk, booking)]
    in_group = who == GUIDE and talk.here == Chat(house.staff_chat)
    coming = [Say("reminder-guide-coming")] if in_group and notes_of(talk, booking).coming else []
    rows: Rows = () if who in (GUIDE, GROUP) else (answer_row(booking), change_row(booking))
    talk.say(head, *shown, *coming, rows=rows, lane=Lane.REMINDER, silent=silent, key=key)


def begins(talk: Talk, booking: Booking) -> Say:
    """How long it still is, as true as when it is said."""
    left = booking.start - talk.now
    if left < HOUR:
        return Say("reminder-in-minutes", minutes=max(1, ceil(left / MINUTE)))
    zone = zones.chosen(talk) or talk.library.house.zone
    days = (booking.start.astimezone(zone).date() - talk.now.astimezone(zone).date()).days
    if left < IN_HOURS or days == 0:
        return Say("reminder-in-hours", hours=round(left / HOUR))
    return Say("reminder-tomorrow") if days == 1 else Say("reminder-in-days", days=days)


def answer_row(booking: Booking) -> tuple[Button, ...]:
    return (Button(Say("reminder-coming-button"), f"remind:coming:{booking.code}:{booking.version}"),)


def change_row(booking: Booking) -> tuple[Button, ...]:
    if booking.unit_id:
        return unit_dates.date_row(booking)
    return (
        Button(Say("my-move-button"), f"my:move:{booking.code}"),
        Button(Say("my-cancel-button"), f"my:cancel:{booking.code}"),
    )


def ask_how(talk: Talk, booking: Booking, key: str, *, silent: bool) -> None:
    """How did it go? Three words, and nothing else has to be said; of a unit only how many were there."""
    if booking.unit_id:
        unit_dates.ask_heads(talk, booking, lane=Lane.REMINDER, silent=silent, key=key)
        return
    row = tuple(Button(Say(label), f"remind:felt:{booking.code}:{word}") for word, label in FELT.items())
    talk.say(Say("reminder-how-was-it", at=booking.start), rows=[row], lane=Lane.REMINDER, silent=silent, key=key)
    if sheet := project.worksheet(talk, booking):
        talk.say(sheet, lane=Lane.REMINDER, silent=silent, key=f"worksheet:{booking.code}")


# ---------------------------------------------------------------- what is answered


def coming(talk: Talk, code: str, version: str) -> None:
    """`I'm coming`: staff see it with the session. Under a reminder of another time, how things stand now is said."""
    booking = own_booking(talk, code)
    if booking is None:
        old_button(talk)
    elif not booking.is_ahead(talk.now):
        talk.answer(Say("reminder-over-toast" if booking.outcome or booking.is_open else "reminder-cancelled-toast"))
    elif version != str(booking.version):
        talk.answer(Say("reminder-changed-toast"))
        talk.say(what(talk, booking), rows=(answer_row(booking), change_row(booking)))
    else:
        talk.library.reminders.note_coming(booking.id, booking.version, talk.now)
        talk.library.tallies.count("reminder", "coming", talk.language)
        talk.answer(Say("reminder-coming-toast"))
        talk.edit(
            message(what(talk, booking), joining(talk, booking), "reminder-coming-noted", rows=[change_row(booking)]),
            message_id=talk.incoming.message_id,
        )


def felt(talk: Talk, code: str, word: str) -> None:
    """How it was: counted without a name, thanked; a few words are welcome and not asked for twice."""
    booking = own_booking(talk, code)
    if booking is None or word not in FELT:
        old_button(talk)
        return
    talk.library.tallies.count("session-felt", f"{booking.service}:{word}", talk.language)
    words = Button(Say("reminder-words-button"), f"remind:words:{booking.code}")
    talk.edit(message("reminder-felt-thanks", rows=[words]), message_id=talk.incoming.message_id)


def write(talk: Talk, code: str) -> None:
    """`Write a few words`."""
    talk.begin("session-words", code)


def words(talk: Talk, code: str) -> None:
    """A few words about a session, to staff, without saying whose they are."""
    booking = own_booking(talk, code)
    if booking is None:
        talk.say("session-changed")
        return
    said = talk.read("words", "reminder-words-ask", max_length=LONGEST_WORDS, staff=False)
    staff_chat = talk.library.house.staff_chat
    if staff_chat:
        talk.say(Heading(Say("reminder-staff-words", guide=booking.guide_name)), Quote(said), to=Chat(staff_chat))
    talk.say("reminder-words-thanks", rows=talk.way_on)


# ---------------------------------------------------------------- what staff see


def notes_of(talk: Talk, booking: Booking) -> Notes:
    """What reminders tell of a session."""
    return talk.library.reminders.notes_of(booking.id, booking.version)


def noted(talk: Talk, booking: Booking) -> list[Say]:
    """The same for staff, each on its line: the patron is coming, or could not be reminded."""
    notes = notes_of(talk, booking)
    said = [Say("reminder-staff-coming")] if notes.coming else []
    if notes.missed or notes.failed:
        said.append(Say("reminder-staff-not-reminded"))
    return said


def missed(some: list[Booking], count: int) -> Say:
    """For staff: whose session began before a reminder could be sent; `some` of so many."""
    codes = ", ".join(each.code for each in some) + (" …" if count > len(some) else "")
    return Say("reminder-staff-missed", count=count, codes=codes)


def unreachable(booking: Booking) -> Say:
    """For staff: a patron who blocked the bot cannot be reminded."""
    return Say("reminder-staff-unreachable", at=booking.start, code=booking.code)


ROUTES: dict[str, Callable[..., None]] = {"remind:coming": coming, "remind:felt": felt, "remind:words": write}
SCRIPTS: dict[str, Callable[..., None]] = {"session-words": words}
