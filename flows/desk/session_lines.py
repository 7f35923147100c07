"""Sessions as staff read them: one line in a list, and a card with all that the form asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from flows import profile, zones
from flows.home import NAMES
from flows.pressed import old_button
from flows.records import Patron, Reach, Ticket
from flows.session_card import CHANNELS, FOR_WHOM, SIZES, name_of
from flows.sessions import Booking, BookingState, Guide
from flows.talk import Talk
from flows.words import Button, Chat, Heading, Lines, Part, Quote, Say

OUTCOMES = {
    "held": "desk-session-held",
    "no-show": "desk-session-no-show",
    "late-cancel": "desk-session-late-cancel",
    "technical": "desk-session-technical",
}
NO_SHOWS = 2
"""After so many, staff call before the next session (a rule of courtesy: nothing else follows from them)."""
LOOKED_BACK = 50  # sessions of a patron

Spoken = Say | Quote | Heading


def called(booking: Booking) -> str:
    """Who comes: by the name they gave, else by the code."""
    return booking.name or booking.code


def channel_name(talk: Talk, channel: str) -> str:
    return talk.wording(Say(CHANNELS[channel])) if channel in CHANNELS else channel


def line(talk: Talk, booking: Booking) -> Say:
    """One session on one line."""
    return Say(
        "desk-session-line",
        at=booking.start,
        name=called(booking),
        service=name_of(talk, booking.service),
        channel=channel_name(talk, booking.channel),
        guide=booking.guide_name,
    )


def facts(talk: Talk, booking: Booking) -> Say:
    """The same below a heading that tells when."""
    return Say(
        "desk-session-facts", **{name: value for name, value in line(talk, booking).args.items() if name != "at"}
    )


def summary(talk: Talk, booking: Booking) -> Lines:
    """A session in a day's list: the line, how it went, what the form asked."""
    return Lines((line(talk, booking), *standing(booking), *intake(talk, booking)))


def card(talk: Talk, booking: Booking) -> list[Part]:
    """A session by itself."""
    heading = Heading(Say("desk-session-heading", at=booking.start, code=booking.code))
    return [Lines((heading, facts(talk, booking), *standing(booking), *intake(talk, booking)))]


def standing(booking: Booking) -> list[Spoken]:
    """How it went, or that it does not take place."""
    if booking.state is BookingState.CANCELLED:
        return [Say("desk-session-is-cancelled")]
    return [Say(OUTCOMES[booking.outcome])] if booking.outcome in OUTCOMES else []


def intake(talk: Talk, booking: Booking) -> list[Spoken]:
    """What the form asked, each on its line; and whether to call first."""
    said: list[Spoken] = []
    if booking.phone:
        said.append(Say("desk-session-phone", phone=booking.phone))
    if booking.language:
        said.append(Say("desk-session-language", language=NAMES.get(booking.language, booking.language)))
    said += [Say(label, words=words) for key, label in WISHES.items() if (words := wished(talk, booking, key))]
    said += their_time(talk, booking)
    if booking.is_open and (missed := no_shows(talk, booking)) >= NO_SHOWS:
        said.append(Say("desk-session-call-first", count=missed))
    return said


WISHES = {
    "for_whom": "desk-session-for-whom",
    "size": "desk-session-size",
    "interpreter": "desk-session-interpreter",
    "helps": "desk-session-helps",
    "profile": "desk-session-profile",
}
"""The answers of the form, as the booking keeps them, and the line on which each stands."""


def wished(talk: Talk, booking: Booking, key: str) -> str:
    """One answer of the form, in words."""
    answer = booking.wish.get(key, "")
    if key == "profile" and isinstance(answer, dict):
        return "; ".join(talk.wording(said) for said in profile.lines(answer, talk.wording))
    if isinstance(answer, dict):
        return "; ".join(str(part) for part in answer.values() if part)
    if isinstance(answer, list | tuple):
        return ", ".join(str(part) for part in answer)
    labels = LABELS.get(key, {})
    if str(answer) in labels:
        return talk.wording(Say(labels[str(answer)]))
    return NAMES.get(str(answer), str(answer)) if key == "interpreter" else str(answer)


LABELS = {"for_whom": FOR_WHOM, "size": SIZES}
"""What the values of choices mean."""


def their_time(talk: Talk, booking: Booking) -> list[Spoken]:
    """Where the patron's clocks show another time, which one: whoever calls should know."""
    there, zone = zones.zone_named(booking.patron_zone), talk.library.house.zone
    if there is None or booking.start.astimezone(there).utcoffset() == booking.start.astimezone(zone).utcoffset():
        return []
    clock = talk.library.house.at("zone-clock", booking.start, there, talk.language)
    return [Say("desk-session-their-time", place=talk.library.house.place(there.key, talk.language), time=clock)]


def no_shows(talk: Talk, booking: Booking) -> int:
    """How often this patron did not come, as far back as bookings are kept."""
    if not booking.patron_id:
        return 0
    past = talk.library.calendar.past_of_patron(Patron(booking.patron_id, booking.patron_chat), LOOKED_BACK)
    return sum(each.outcome == "no-show" for each in past)


def button(talk: Talk, booking: Booking, go: str) -> Button:
    """A session on a button: its time of day and who comes."""
    return Button(Say("desk-session-button", at=booking.start, name=called(booking)[:20]), go)


def dated_button(booking: Booking, go: str) -> Button:
    """The same with its day."""
    return Button(Say("desk-session-dated-button", at=booking.start, name=called(booking)[:20]), go)


# ---------------------------------------------------------------- who may see and do what


def me(talk: Talk) -> Guide | None:
    """The guide's card of whoever writes or presses."""
    return talk.library.calendar.guide_of(talk.incoming.person.id)


def sees_only_own(guide: Guide | None) -> bool:
    """Partners and volunteers look after their own sessions."""
    return guide is not None and guide.role != "guide"


def mine_to_touch(talk: Talk, booking: Booking) -> bool:
    """Whether whoever presses may look at this session and change it."""
    guide = me(talk)
    return guide is None or not sees_only_own(guide) or booking.guide_id == guide.id


def session_of(talk: Talk, code: str) -> Booking | None:
    """The session that a button speaks of; a forged, foreign or old one gets a kind word and changes nothing."""
    booking = talk.library.calendar.by_code(code)
    if booking is None:
        old_button(talk)
        return None
    if not mine_to_touch(talk, booking):
        talk.answer(Say("desk-session-not-yours-toast"), alert=True)
        return None
    return booking


def in_general(talk: Talk, ticket: Ticket | None) -> bool:
    """Whether a command about sessions can be heard here; else its writer is told where.

    In a ticket's topic words go to the patron, and an anonymous administrator is nobody's guide.
    """
    if talk.incoming.person.anonymous:
        talk.say("desk-hint-anonymous", reply_to=talk.incoming.message_id)
    elif ticket:
        talk.say("desk-session-elsewhere", reply_to=talk.incoming.message_id)
    else:
        return True
    return False


def to_patron(booking: Booking) -> Chat | None:
    """Where the one who booked is written to; None for somebody who is not in the chat."""
    return Chat(booking.patron_chat) if booking.patron_chat else None


def as_read_by(talk: Talk, booking: Booking) -> Talk:
    """A talk in the chat and the language of the one who booked; what is said in it has to be added to this one's acts."""
    house = talk.library.house
    language = booking.patron_language or booking.language or house.languages[0]
    return replace(
        talk,
        language=language,
        patron=Patron(booking.patron_id, booking.patron_chat, zone=booking.patron_zone),
        wording=lambda part: house.part(part, language),
        place=Chat(booking.patron_chat),
        acts=[],
    )


def as_read_by_guide(talk: Talk, booking: Booking) -> Talk | None:
    """A talk with whoever gives the session, in the private chat and in their language; None when they have none."""
    found = talk.library.patrons.situation(booking.guide_user, str(booking.guide_user)) if booking.guide_user else None
    if found is None or found[0].reach is not Reach.OK:
        return None
    house, language = talk.library.house, found[0].language or talk.library.house.staff_language
    return replace(
        talk,
        language=language,
        patron=found[0],
        wording=lambda part: house.part(part, language),
        place=Chat(booking.guide_user),
        acts=[],
    )


def today(talk: Talk) -> date:
    """The library's day."""
    return talk.now.astimezone(talk.library.house.zone).date()


def day_of(booking: Booking) -> date:
    return booking.local.date()
