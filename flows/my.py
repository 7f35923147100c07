"""`/my`: what is booked, and what can be done about it: move, cancel, how to join, reminders, the calendar file."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows import home, profile, waiting, zones
from flows.leafing import leafing
from flows.pressed import number_in, old_button, or_old, own_ahead, own_booking
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
DAY = timedelta(days=1)
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
    page = number_in(number)
    if not bookings:
        old_button(talk)
        return
    talk.edit(listed(talk, bookings, min(page, (len(bookings) - 1) // ON_A_PAGE)), message_id=talk.incoming.message_id)


def listed(talk: Talk, bookings: list[Booking], page: int) -> Message:
    """Three times and a button for each; the way to the others below."""
    shown = bookings[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = [line(talk, each) for each in shown]
    keys = [Button(Say("my-open-button", at=each.start), f"my:open:{each.code}") for each in shown]
    rows = [*((key,) for key in keys), *leafing("my:page", page, len(bookings), ON_A_PAGE)]
    return message(Say("my-list", count=len(bookings)), *lines, rows=rows)


def line(talk: Talk, booking: Booking) -> Lines:
    """One time in the list."""
    said = Say("my-line", at=booking.start, service=name_of(talk, booking.service), guide=booking.guide_name)
    return Lines((said, *zones.theirs(talk, booking.start)))


def open_card(talk: Talk, code: str) -> None:
    """One of the times, with all that can be done about it."""
    if booking := own_ahead(talk, code):
        talk.say(*card_parts(talk, booking), rows=card_rows(talk, booking))


def card_parts(talk: Talk, booking: Booking) -> list[Part]:
    """When, with whom, how, and how the patron is reminded."""
    return [what(talk, booking), reminded(talk, booking, chosen_of(talk, booking))]


def card_rows(talk: Talk, booking: Booking) -> Rows:
    """Move and cancel first; last, to be told of an earlier time."""
    service = talk.library.calendar.service(booking.service)
    more = (
        Button(Say("my-join-button"), f"my:join:{booking.code}"),
        Button(Say("my-remind-button"), f"my:remind:{booking.code}"),
    )
    ways, calendar = rows_of(booking)
    return (ways, more, calendar, *(waiting.rows(service, booking) if service else ()))


# ---------------------------------------------------------------- joining, the calendar file


def join(talk: Talk, code: str) -> None:
    """How to join, and what to have ready."""
    if booking := own_ahead(talk, code):
        talk.say(Lines((Heading(Say("my-join-heading")), *when(talk, booking))), *how_to_join(talk, booking))


def calendar(talk: Talk, code: str) -> None:
    """The file for the patron's own calendar; for a cancelled time the one that takes it out again."""
    if booking := or_old(talk, own_booking(talk, code)):
        talk.acts.append(calendar_file(talk, booking))


# ---------------------------------------------------------------- reminders


def remind(talk: Talk, code: str, choice: str = "") -> None:
    """When to be reminded of this time: asked, and then noted in the same message."""
    booking = own_ahead(talk, code)
    if booking is None:
        return
    if not choice:
        offered = [key for key in REMINDERS if may_choose(talk, booking, key)]
        rows = [Button(label(talk, booking, key), f"my:remind:{code}:{key}") for key in offered]
        talk.say(Say("my-remind-ask", at=booking.start), rows=rows)
    elif choice in REMINDERS:
        choose_reminders(talk, booking, choice)
        talk.edit(message(reminded(talk, booking, choice)), message_id=talk.incoming.message_id)
    else:
        old_button(talk)


def may_choose(talk: Talk, booking: Booking, key: str) -> bool:
    """Not the evening before when that is past, and nothing usual where the library reminds of nothing."""
    return {"evening": bool(evening_lead(talk, booking)), "usual": bool(leads_of(talk, booking))}.get(key, True)


def label(talk: Talk, booking: Booking, key: str) -> Say:
    """One of the four on a button; the usual ones are named."""
    return Say(REMINDERS[key], leads=leads_of(talk, booking)) if key == "usual" else Say(REMINDERS[key])


def reminded(talk: Talk, booking: Booking, key: str) -> Say:
    """When the patron is reminded, in a sentence."""
    leads = leads_of(talk, booking)
    if key == "usual":
        return Say(CHOSEN["usual"], leads=leads) if leads else Say(CHOSEN["none"])
    return Say(CHOSEN[key])


def leads_of(talk: Talk, booking: Booking) -> str:
    """How long before the library usually reminds: "1 day before, 2 hours before"; of those that are still to come."""
    terms = talk.library.house.config.reminders
    usual = sorted(terms.unit if booking.unit_id else terms.session, reverse=True)
    ahead = [lead for lead in usual if talk.now < booking.start - lead]
    return ", ".join(talk.wording(lead_text(lead)) for lead in ahead or usual)


def lead_text(lead: timedelta) -> Say:
    """A span of time in the largest unit that it has whole."""
    if lead % DAY == timedelta(0):
        return Say("my-lead-days", count=lead // DAY)
    return (
        Say("my-lead-hours", count=lead // HOUR)
        if lead % HOUR == timedelta(0)
        else Say("my-lead-minutes", count=lead // MINUTE)
    )


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
