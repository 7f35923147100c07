"""What staff change in a session: a colleague gives it, or it is cancelled with a reason and other times are offered."""

from __future__ import annotations

from datetime import timedelta

from flows import zones
from flows.desk.hours import Choice, conflicts
from flows.desk.rebooking import others, rows_for
from flows.desk.session_lines import as_read_by, as_read_by_guide, called, card, day_of, me, mine_to_touch, to_patron
from flows.home import NAMES
from flows.session_card import confirmation_of, how_to_join, name_of, rows_of, what
from flows.sessions import Booking, DayException, Guide, Service
from flows.talk import Talk, Unclear
from flows.words import Heading, Part, Quote, Say, message

LONGEST_REASON = 300  # characters
MIDNIGHT = 1440  # minutes
MINUTE = timedelta(minutes=1)
FREE, OFF, ALL_DAY = "free", "off", "day"
TIME_AFTER = {
    OFF: "desk-cancel-time-off-button",
    ALL_DAY: "desk-cancel-time-day-button",
    FREE: "desk-cancel-time-free-button",
}
DAY_OF_CARE = timedelta(hours=24)
"""Who learns of a change later than that before the session may not see it in time: staff are told to call."""


def still_ahead(talk: Talk, code: str) -> Booking | None:
    """The session that a dialogue is about, as long as it lies ahead and is theirs to change; else that is said."""
    booking = talk.library.calendar.by_code(code)
    if booking and booking.is_ahead(talk.now) and mine_to_touch(talk, booking):
        return booking
    talk.say("session-changed")
    return None


# ---------------------------------------------------------------- cancelling


def cancel(talk: Talk, code: str) -> None:
    """The dialogue behind `Cancel with reason`: the reason in staff's words, what becomes of the time, and a look before it goes."""
    booking = still_ahead(talk, code)
    if booking is None:
        return
    language = NAMES.get(booking.patron_language, booking.patron_language)
    prompt = Say("desk-cancel-reason-in", language=language) if booking.patron_chat else Say("desk-cancel-reason")
    reason = talk.read(
        "reason", [*card(talk, booking), prompt], max_length=LONGEST_REASON, parse=some_reason, staff=False
    )
    outside = any(each.id == booking.id for each in talk.library.calendar.conflicts(guide_of(talk, booking)))
    after = OFF if outside else talk.choose("time", "desk-cancel-time", TIME_AFTER, staff=False)
    talk.review(
        "check",
        [Say("desk-cancel-check"), Say("session-told-words", name=talk.incoming.person.name), Quote(reason)],
        CHANGES,
        confirm="desk-cancel-confirm-button",
        staff=False,
    )

    if after != FREE and not outside:
        talk.library.calendar.add_exception(guide_of(talk, booking), time_of(talk, booking, all_day=after == ALL_DAY))
    gone = talk.library.calendar.cancel(booking, by="staff", reason=reason)
    talk.library.tallies.count("session", "cancelled-by-staff", gone.language)
    tell_cancelled(talk, gone, reason)
    guide = me(talk)
    if after == ALL_DAY and guide and guide.id == gone.guide_id and talk.library.calendar.conflicts(guide):
        conflicts(talk)  # what else was to be that day


CHANGES = {"reason": "desk-cancel-change-reason", "time": "desk-cancel-change-time"}


def some_reason(text: str) -> str:
    """Words; a reason is owed to whoever planned to come."""
    if not any(sign.isalpha() for sign in text):
        raise Unclear("desk-cancel-no-reason")
    return text.strip()


def guide_of(talk: Talk, booking: Booking) -> Guide:
    """Who gives a session. A booking always has a guide: the database holds that."""
    guide = talk.library.calendar.guide(booking.guide_id)
    if guide is None:
        raise LookupError("a session without a guide")
    return guide


def time_of(talk: Talk, booking: Booking, *, all_day: bool) -> DayException:
    """The time of a session and of the break after it, or its whole day, as hours that are off."""
    if all_day:
        return DayException(day_of(booking), 0, MIDNIGHT)
    service = talk.library.calendar.service(booking.service)
    length = booking.minutes + (service.buffer // MINUTE if service else 0)
    starts = booking.local.hour * 60 + booking.local.minute
    return DayException(day_of(booking), starts, min(starts + length, MIDNIGHT))


def tell_cancelled(talk: Talk, booking: Booking, reason: str) -> None:
    """The patron gets an apology, staff's words and other times; staff learn whether anybody was reached."""
    to = to_patron(booking)
    if to is None:
        talk.say(Say("desk-cancel-done-nobody", name=called(booking), phone=booking.phone or "—"))
        return
    talk.edit(message(Say("my-old-cancelled", at=booking.start)), mark=confirmation_of(booking), to=to)
    times = others(talk, booking)
    words: list[Part] = [Say("session-told-words", name=talk.incoming.person.name), Quote(reason)]
    way_on: list[Part] = [Say("session-told-other-times") if times else Say("session-told-no-times")]
    way_on += zones.note(as_read_by(talk, booking), times[0].start) if times else []
    talk.say(Say("session-told-cancelled", at=booking.start), *words, *way_on, rows=rows_for(booking, times), to=to)
    warning = soon(talk, booking)
    talk.say(Say("desk-cancel-done", name=called(booking), count=len(times)), *warning)


def soon(talk: Talk, booking: Booking) -> list[Part]:
    """Somebody who is to come soon may not look at the phone in time."""
    if booking.start - talk.now > DAY_OF_CARE:
        return []
    return [Say("desk-cancel-soon", phone=booking.phone) if booking.phone else Say("desk-cancel-soon-no-phone")]


# ---------------------------------------------------------------- giving it to a colleague


def give(talk: Talk, code: str) -> None:
    """The dialogue behind `Reassign`: a colleague who offers the same and is free then; the patron is told who it is now."""
    booking = still_ahead(talk, code)
    service = talk.library.calendar.service(booking.service) if booking else None
    if booking is None:
        return
    colleagues = able(talk, booking, service) if service else []
    if not colleagues:
        talk.say(Say("desk-give-nobody", service=name_of(talk, booking.service)))
        return
    choices = {each.key: each for each in colleagues}
    asked = [*card(talk, booking), Say("desk-give-whom")]
    listed = [Choice(key, each.label) for key, each in choices.items()]
    chosen = talk.choose("guide", asked, listed, gone="session-gone", staff=False)
    name = choices[chosen.key].name
    talk.review(
        "check", Say("desk-give-check", guide=name, at=booking.start), confirm="desk-give-confirm-button", staff=False
    )

    given = talk.library.calendar.reassign(booking, choices[chosen.key])
    tell_given(talk, given)
    tell_guide(talk, given, booking.guide_name)
    talk.say(Say("desk-give-done", guide=given.guide_name, before=booking.guide_name), *card(talk, given))


def tell_given(talk: Talk, booking: Booking) -> None:
    """The patron hears who it is now; the confirmation says so too."""
    if to := to_patron(booking):
        seen = as_read_by(talk, booking)
        now = message(what(seen, booking), *how_to_join(seen, booking), rows=rows_of(booking))
        talk.edit(now, mark=confirmation_of(booking), to=to)
        talk.say(Say("session-told-reassigned", at=booking.start, guide=booking.guide_name), to=to)


def tell_guide(talk: Talk, booking: Booking, before: str) -> None:
    """Whoever gives it now reads it in their own chat too, unless it was themselves who took it."""
    seen = as_read_by_guide(talk, booking)
    if seen and booking.guide_user != talk.incoming.person.id:
        seen.say(Heading(Say("desk-given-to-you", before=before)), *card(seen, booking))
        talk.acts += seen.acts


def able(talk: Talk, booking: Booking, service: Service) -> list[Guide]:
    """Colleagues who give such sessions in this language and this way, and have no other one then."""
    offering = talk.library.calendar.guides(service, booking.language, booking.channel)
    return [each for each in offering if each.id != booking.guide_id and is_free(talk, each, booking, service.buffer)]


def is_free(talk: Talk, guide: Guide, booking: Booking, buffer: timedelta) -> bool:
    """Whether nothing of the guide's meets the session; the calendar's own guard has the last word."""
    return not any(
        each.start < booking.end + buffer and booking.start < each.end + buffer
        for each in talk.library.calendar.of_guide(guide)
    )
