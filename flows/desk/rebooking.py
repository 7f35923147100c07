"""After staff had to cancel: other times by one tap, with everything that was told before; or another day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flows.booking import confirm, meant
from flows.pressed import old_button, own_booking
from flows.records import Patron
from flows.sessions import Booking, BookingState, Service, SessionGone, Slot
from flows.talk import GRID, MONTH, Talk
from flows.words import Button, Key, Say

OFFERED = 3  # times


def others(talk: Talk, booking: Booking) -> list[Slot]:
    """The next free times of the same or of another guide, in the same language and way."""
    service = talk.library.calendar.service(booking.service)
    if service is None:
        return []
    patron = Patron(booking.patron_id, booking.patron_chat)
    return talk.library.calendar.first_free(
        service, n=OFFERED, language=booking.language, channel=booking.channel, patron=patron
    )


def rows_for(booking: Booking, slots: Sequence[Slot]) -> list[Key]:
    """The times, another day, or a person."""
    keys: list[Key] = [Button(each.label, f"again:take:{booking.code}:{each.key}") for each in slots]
    if slots:
        keys.append(Button(Say("session-again-day-button"), f"again:day:{booking.code}"))
    keys.append(Button(Say("my-calendar-remove-button"), f"my:calendar:{booking.code}"))
    return [*keys, Button(Say("talk-staff-button"), "staff:ask")]


# ---------------------------------------------------------------- the patron's buttons


def cancelled(talk: Talk, code: str) -> tuple[Booking, Service] | None:
    """The cancelled session of this patron that a button speaks of, and its service; else a kind word to an old button."""
    booking = own_booking(talk, code)
    service = talk.library.calendar.service(booking.service) if booking else None
    if booking is None or service is None or booking.state is not BookingState.CANCELLED:
        old_button(talk)
        return None
    if made_since(talk, booking):
        talk.answer(Say("session-again-already-toast"))
        return None
    return booking, service


def made_since(talk: Talk, booking: Booking) -> bool:
    """Whether another time was booked in its place already: pressed twice is booked once."""
    ahead = talk.library.calendar.of_patron(talk.patron)
    return any(
        each.service == booking.service
        and each.created_at is not None
        and booking.changed_at is not None
        and each.created_at >= booking.changed_at
        for each in ahead
    )


def take(talk: Talk, code: str, key: str) -> None:
    """One of the times that were offered."""
    found = cancelled(talk, code)
    if found is None:
        return
    booking, service = found
    slot = talk.library.calendar.slot(
        key, service, language=booking.language, channel=booking.channel, patron=talk.patron
    )
    try:
        if slot is None:
            raise SessionGone
        book(talk, booking, slot, service)
    except SessionGone:
        talk.say("session-gone", rows=rows_for(booking, others(talk, booking)))


def another_day(talk: Talk, code: str) -> None:
    """`Another day`."""
    if cancelled(talk, code):
        talk.begin("again", code)


def again(talk: Talk, code: str) -> None:
    """The dialogue behind it: the day, then the time; everything else is known."""
    found = cancelled(talk, code)
    if found is None:
        talk.say("session-changed")
        return
    booking, service = found
    calendar, language, channel = talk.library.calendar, booking.language, booking.channel
    days = calendar.open_days(service, language=language, channel=channel, patron=talk.patron)
    day = talk.choose("day", "session-again-which-day", days, layout=MONTH, gone="session-gone")
    slots = calendar.free(
        service, None, day, also=meant(talk, "time"), language=language, channel=channel, patron=talk.patron
    )
    times = [each.as_clock() for each in slots]
    slot = talk.choose("time", Say("session-again-which-time", day=day), times, layout=GRID, gone="session-gone")
    try:
        book(talk, booking, slot, service)
    except SessionGone:
        talk.ask_anew("time", Say("session-gone"))


def book(talk: Talk, old: Booking, slot: Slot, service: Service) -> None:
    """The same session at another time. Raises `SessionGone`."""
    made = talk.library.calendar.book(
        talk.patron,
        slot,
        service,
        channel=old.channel,
        language=old.language,
        name=old.name,
        phone=old.phone,
        wish=old.wish,
        unit_id=old.unit_id,
        series_id=old.series_id,
        reminders=old.reminders,
    )
    confirm(talk, made)


ROUTES: dict[str, Callable[..., None]] = {"again:take": take, "again:day": another_day}
"""What patrons press."""
