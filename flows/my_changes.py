"""Moving and cancelling what is booked: by oneself as long as that may be, then with the help of staff."""

from __future__ import annotations

from datetime import datetime

from flows import my, zones
from flows.booking import CHANGES, INTERPRETER
from flows.desk.patron import hand_over
from flows.free_time import choose_time, hold, step_of, step_of_time
from flows.pressed import old_button, own_ahead
from flows.records import Asked
from flows.session_card import confirmation_of, facts, how_to_join, rows_of, tell_staff, what
from flows.sessions import Booking, Service, SessionChanged, SessionGone
from flows.talk import Talk
from flows.words import Button, Heading, Lines, Part, Quote, Say, message

LATE = {"move": ("my-late-move", "my-staff-late-move"), "cancel": ("my-late-cancel", "my-staff-late-cancel")}
"""What is said when it is too late to do it by oneself, and what staff read then."""


# ---------------------------------------------------------------- moving


def press_move(talk: Talk, code: str) -> None:
    """`Move`: the dialogue, or after the window the way to staff."""
    change(talk, code, "move")


def press_cancel(talk: Talk, code: str) -> None:
    """`Cancel`: asked once, or after the window the way to staff."""
    change(talk, code, "cancel")


def change(talk: Talk, code: str, verb: str) -> None:
    """Begin to move or cancel what may still be moved or cancelled."""
    booking = own_ahead(talk, code)
    if booking is None:
        return
    service = talk.library.calendar.service(booking.service)
    if service and may(booking, service, verb, talk.now):
        talk.begin(f"my-{verb}", code)
    else:
        too_late(talk, booking, verb)


def tell(talk: Talk, verb: str, code: str) -> None:
    """It is too late to do it alone: staff get a ticket that says which time it is about."""
    if verb not in LATE:
        old_button(talk)
    elif booking := own_ahead(talk, code):
        hand_over(talk, Asked(0), Heading(Say(LATE[verb][1])), Say("my-staff-session", **facts(talk, booking)))


def still(talk: Talk, code: str, verb: str) -> tuple[Booking, Service]:
    """The booking that a dialogue is about; the dialogue ends when it has been cancelled meanwhile, or it is too late now."""
    found = talk.library.calendar.by_code(code)
    service = talk.library.calendar.service(found.service) if found else None
    if found is None or service is None or found.patron_id != talk.patron.id or not found.is_ahead(talk.now):
        talk.say(Say("session-changed"), rows=[Button(Say("book-mine-button"), "my:show")])
        talk.leave()
        raise SessionChanged
    if not may(booking=found, service=service, verb=verb, now=talk.now):
        too_late(talk, found, verb)
        talk.leave()
    return found, service


def may(booking: Booking, service: Service, verb: str, now: datetime) -> bool:
    """Whether it may still be moved or cancelled without asking anybody."""
    return booking.may_move(now, service) if verb == "move" else booking.may_cancel(now, service)


def too_late(talk: Talk, booking: Booking, verb: str) -> None:
    """After the window: staff are told by one tap."""
    tell_them = Button(Say("my-tell-button"), f"my:tell:{verb}:{booking.code}")
    talk.say(Say(LATE[verb][0], at=booking.start), rows=[tell_them, Button(Say("home-menu-button"), "home:menu")])


def move(talk: Talk, code: str) -> None:
    """Another time: with the same person or anyone; the new time is taken before the old one is given back."""
    booking, service = still(talk, code, "move")
    language = "" if INTERPRETER in booking.wish else booking.language
    guides = talk.library.calendar.guides(service, language, booking.channel)
    same = next((guide for guide in guides if guide.id == booking.guide_id), None)
    whom: dict[str, Part] = {"same": Quote(booking.guide_name)} if same else {}
    if len(guides) > len(whom):
        whom["anyone"] = Say("book-anyone-button")
    who = talk.choose("guide", "my-move-guide", whom)
    slot = choose_time(
        talk, service, same if who == "same" else None, language=language, channel=booking.channel, own=booking
    )
    slot = hold(talk, slot, service, language, booking.channel, own=booking)
    guide = talk.library.calendar.guide(slot.guide_id)
    to = [Say("my-move-to", at=slot.start), *zones.theirs(talk, slot.start)]
    by = Say("book-line-guide", guide=guide.name if guide else booking.guide_name)
    about = Lines((Say("my-move-from", at=booking.start), *to, by))
    changes = {name: CHANGES[name] for name in ("guide", "time", "day")}
    talk.review(
        "summary",
        [Say("my-move-summary"), about],
        {**changes, step_of(slot.day): "book-change-slot-button"},
        confirm="my-move-confirm-button",
    )
    evening = my.chosen_of(talk, booking) == "evening"
    try:
        moved = talk.library.calendar.move(booking, slot, service)
    except SessionGone:
        talk.ask_anew(step_of_time(talk, slot), Say("book-time-gone"))
    if evening:
        my.choose_reminders(talk, moved, "evening")
    settle(talk, booking, "my-old-moved")
    joining = how_to_join(talk, moved)
    talk.say(Heading(Say("my-moved")), what(talk, moved), *joining, rows=rows_of(moved), mark=confirmation_of(moved))
    tell_staff(talk, "book-staff-moved", moved, before=booking.start, old=booking.guide_name)
    talk.library.tallies.count("session", "moved", booking.language)


# ---------------------------------------------------------------- cancelling


def cancel(talk: Talk, code: str) -> None:
    """Asked once, no reason needed; a new time is offered."""
    booking, _ = still(talk, code, "cancel")
    sure = talk.review(
        "sure",
        [Say("my-cancel-ask"), what(talk, booking)],
        confirm="my-cancel-confirm-button",
        decline="my-cancel-keep-button",
    )
    if not sure:
        talk.say("my-kept", rows=rows_of(booking))
        return
    cancelled = talk.library.calendar.cancel(booking)
    settle(talk, booking, "my-old-cancelled")
    talk.say(
        "my-cancelled",
        rows=[
            Button(Say("my-new-time-button"), f"book:begin:{booking.service}"),
            Button(Say("my-calendar-remove-button"), f"my:calendar:{booking.code}"),
            Button(Say("home-menu-button"), "home:menu"),
        ],
    )
    tell_staff(talk, "book-staff-cancelled", cancelled)
    talk.library.tallies.count("session", "cancelled", booking.language)


def settle(talk: Talk, booking: Booking, text_id: str) -> None:
    """The earlier confirmation, if that came from this chat, tells nobody a time any more at which nothing is."""
    talk.edit(message(Say(text_id, at=booking.start)), mark=confirmation_of(booking))


def forget(talk: Talk) -> None:
    """Before everything about a patron is deleted: those who would have met them hear that it does not take place.

    A unit's dates do: others may speak for it.
    """
    for booking in talk.library.calendar.of_patron(talk.patron):
        if not booking.unit_id:
            tell_staff(talk, "book-staff-cancelled", booking)
