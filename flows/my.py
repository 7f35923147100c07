"""`/my`: what is booked, and what can be done about it: move, cancel, how to join, reminders, the calendar file."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows import home, profile, waiting
from flows.booking import INTERPRETER, choose_time, hold, step_of_time
from flows.desk.patron import hand_over
from flows.records import Asked
from flows.session_card import (
    calendar_file,
    confirmation_of,
    facts,
    how_to_join,
    name_of,
    rows_of,
    tell_staff,
    what,
    when,
)
from flows.sessions import NO_REMINDERS, Booking, Service, SessionChanged, SessionGone
from flows.slots import instant
from flows.talk import Talk
from flows.words import Button, Heading, Lines, Message, Part, Quote, Rows, Say, message

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
LATE = {"move": ("my-late-move", "my-staff-late-move"), "cancel": ("my-late-cancel", "my-staff-late-cancel")}
"""What is said when it is too late to do it by oneself, and what staff read then."""


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
    lines = [
        Say("my-line", at=each.start, service=name_of(talk, each.service), guide=each.guide_name) for each in shown
    ]
    rows = [(Button(Say("my-open-button", at=each.start), f"my:open:{each.code}"),) for each in shown]
    ways = [("talk-earlier-button", page - 1)] if page else []
    ways += [("talk-more-button", page + 1)] if len(bookings) > (page + 1) * ON_A_PAGE else []
    leafing = tuple(Button(Say(label), f"my:page:{target}") for label, target in ways)
    return message(Say("my-list", count=len(bookings)), *lines, rows=[*rows, *([leafing] if leafing else [])])


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
        talk.say(Lines((Heading(Say("my-join-heading")), *when(booking))), *how_to_join(talk, booking))


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


# ---------------------------------------------------------------- moving


def press_move(talk: Talk, code: str) -> None:
    """`Move`: the dialogue, or after the window the way to staff."""
    change(talk, code, "move")


def press_cancel(talk: Talk, code: str) -> None:
    """`Cancel`: asked once, or after the window the way to staff."""
    change(talk, code, "cancel")


def change(talk: Talk, code: str, verb: str) -> None:
    """Begin to move or cancel what may still be moved or cancelled."""
    booking = own(talk, code)
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
        talk.answer(Say("talk-old-button-toast"))
    elif booking := own(talk, code):
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
    about = Lines(
        (
            Say("my-move-from", at=booking.start),
            Say("my-move-to", at=slot.start),
            Say("book-line-guide", guide=guide.name if guide else booking.guide_name),
        )
    )
    talk.review(
        "summary",
        [Say("my-move-summary"), about],
        {
            "guide": "book-change-guide-button",
            "time": "book-change-time-button",
            "day": "book-change-day-button",
            f"slot-{slot.day:%m%d}": "book-change-slot-button",
        },
        confirm="my-move-confirm-button",
    )
    evening = chosen_of(talk, booking) == "evening"
    try:
        moved = talk.library.calendar.move(booking, slot, service)
    except SessionGone:
        talk.ask_anew(step_of_time(talk, slot), Say("book-time-gone"))
    if evening:
        choose_reminders(talk, moved, "evening")
    settle(talk, booking, "my-old-moved")
    talk.say(
        Heading(Say("my-moved")),
        what(talk, moved),
        *how_to_join(talk, moved),
        rows=rows_of(moved),
        mark=confirmation_of(moved),
    )
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
    """Before everything about a patron is deleted: those who would have met them hear that it does not take place."""
    for booking in talk.library.calendar.of_patron(talk.patron):
        tell_staff(talk, "book-staff-cancelled", booking)
