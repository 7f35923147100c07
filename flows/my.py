"""`/my`: what is booked, and what can be done about it: move, cancel, how to join, reminders, the calendar file."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows import home, profile, waiting, zones
from flows.session_card import (
    calendar_file,
    how_to_join,
    name_of,
    rows_of,
    what,
    when,
)
from flows.sessions import NO_REMINDERS, Booking
from flows.slots import instant
from flows.talk import Talk
from flows.words import Button, Heading, Lines, Message, Part, Rows, Say, message

ON_A_PAGE = 3
EVENING = 18 * 60  # minutes after midnight of the day before
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)

REMINDERS = {
    "usual": "my-remind-usual-button",
    "evening": "my-remind-evening-button",
    "hour": "my-remind-hour-button",
    "none": "my-remind-none-button",
}
CHOSEN = {
    "usual": "my-reminds-usual",
    "evening": "my-reminds-evening",
    "hour": "my-reminds-hour",
    "none": "my-reminds-none",
    "other": "my-reminds-other",
}


# ---------------------------------------------------------------- the list


def show(talk: Talk) -> None:
    """`/my`: the open question, if there is one, and the times ahead."""
    bookings = talk.library.calendar.of_patron(talk.patron)
    if not bookings or (talk.ticket and talk.ticket.is_open):
        home.mine(talk)
    if len(bookings) == 1:
        talk.say(*card_parts(talk, bookings[0]), rows=card_rows(talk, bookings[0]))
    elif bookings:
        page = listed(talk, bookings, 0)
        talk.say(*page.parts, rows=page.rows)
    lines, places = waiting.listed(talk)
    if lines:
        talk.say(*lines, rows=places)
    if reading := profile.rows(talk):
        talk.say("profile-under-my", rows=reading)


def leaf(talk: Talk, number: str) -> None:
    """Another page of the list, in place."""
    bookings = talk.library.calendar.of_patron(talk.patron)
    page = int(number) if number.isdecimal() and len(number) < 4 else 0
    if not bookings:
        talk.answer(Say("talk-old-button-toast"))
        return
    talk.edit(listed(talk, bookings, min(page, (len(bookings) - 1) // ON_A_PAGE)), message_id=talk.incoming.message_id)


def listed(talk: Talk, bookings: list[Booking], page: int) -> Message:
    """Three times and a button for each; the way to the others below."""
    shown = bookings[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = [line(talk, each) for each in shown]
    rows = [(Button(Say("my-open-button", at=each.start), f"my:open:{each.code}"),) for each in shown]
    ways = [("talk-earlier-button", page - 1)] if page else []
    ways += [("talk-more-button", page + 1)] if len(bookings) > (page + 1) * ON_A_PAGE else []
    leafing = tuple(Button(Say(label), f"my:page:{target}") for label, target in ways)
    return message(Say("my-list", count=len(bookings)), *lines, rows=[*rows, *([leafing] if leafing else [])])


def line(talk: Talk, booking: Booking) -> Lines:
    """One time in the list."""
    said = Say("my-line", at=booking.start, service=name_of(talk, booking.service), guide=booking.guide_name)
    return Lines((said, *zones.theirs(talk, booking.start)))


def open_card(talk: Talk, code: str) -> None:
    """One of the times, with all that can be done about it."""
    if booking := own(talk, code):
        talk.say(*card_parts(talk, booking), rows=card_rows(talk, booking))


def card_parts(talk: Talk, booking: Booking) -> list[Part]:
    """When, with whom, how, and how the patron is reminded."""
    return [what(talk, booking), Say(CHOSEN[chosen_of(talk, booking)])]


def card_rows(talk: Talk, booking: Booking) -> Rows:
    """Move and cancel first; last, to be told of an earlier time."""
    service = talk.library.calendar.service(booking.service)
    more = (
        Button(Say("my-join-button"), f"my:join:{booking.code}"),
        Button(Say("my-remind-button"), f"my:remind:{booking.code}"),
    )
    ways, calendar = rows_of(booking)
    return (ways, more, calendar, *(waiting.rows(service, booking) if service else ()))


def own(talk: Talk, code: str) -> Booking | None:
    """The booking that a button speaks of, if it is this patron's and still ahead; else a kind word to an old button."""
    booking = talk.library.calendar.by_code(code)
    if booking and booking.patron_id == talk.patron.id and booking.is_ahead(talk.now):
        return booking
    talk.answer(Say("talk-old-button-toast"))
    return None


# ---------------------------------------------------------------- joining, the calendar file


def join(talk: Talk, code: str) -> None:
    """How to join, and what to have ready."""
    if booking := own(talk, code):
        talk.say(Lines((Heading(Say("my-join-heading")), *when(talk, booking))), *how_to_join(talk, booking))


def calendar(talk: Talk, code: str) -> None:
    """The file for the patron's own calendar; for a cancelled time the one that takes it out again."""
    booking = talk.library.calendar.by_code(code)
    if booking is None or booking.patron_id != talk.patron.id:
        talk.answer(Say("talk-old-button-toast"))
    else:
        talk.acts.append(calendar_file(talk, booking))


# ---------------------------------------------------------------- reminders


def remind(talk: Talk, code: str, choice: str = "") -> None:
    """When to be reminded of this time: asked, and then noted in the same message."""
    booking = own(talk, code)
    if booking is None:
        return
    if not choice:
        offered = [key for key in REMINDERS if key != "evening" or evening_lead(talk, booking)]
        rows = [Button(Say(REMINDERS[key]), f"my:remind:{code}:{key}") for key in offered]
        talk.say(Say("my-remind-ask", at=booking.start), rows=rows)
    elif choice in REMINDERS:
        choose_reminders(talk, booking, choice)
        talk.edit(message(Say(CHOSEN[choice])), message_id=talk.incoming.message_id)
    else:
        talk.answer(Say("talk-old-button-toast"))


def choose_reminders(talk: Talk, booking: Booking, choice: str) -> None:
    """Store one of the four."""
    evening = evening_lead(talk, booking)
    leads = {"usual": None, "evening": (evening,) if evening else None, "hour": (HOUR,), "none": ()}
    talk.library.calendar.choose_reminders(booking, leads[choice])


def evening_lead(talk: Talk, booking: Booking) -> timedelta | None:
    """From six in the evening of the day before until it begins; None when that is past, or too near."""
    return lead_from_evening(booking, talk.now)


def lead_from_evening(booking: Booking, now: datetime | None = None) -> timedelta | None:
    """The same; without `now` it does not matter whether it is past."""
    evening = instant(booking.local.date() - timedelta(days=1), EVENING, ZoneInfo(booking.zone))
    if evening is None or (now is not None and evening <= now):
        return None
    return booking.start - evening


def chosen_of(talk: Talk, booking: Booking) -> str:
    """Which of the four is chosen; `other` for what staff or an older time made of it."""
    evening = lead_from_evening(booking)
    named = {"": "usual", NO_REMINDERS: "none", str(HOUR // MINUTE): "hour"}
    if evening is not None:
        named.setdefault(str(evening // MINUTE), "evening")
    return named.get(booking.reminders, "other")
