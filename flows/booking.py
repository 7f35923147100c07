"""`/book`: a time with a reading guide or another helper, in at most nine taps; every question with one answer skips itself.

The time chosen is held for five minutes from each answer on. Nothing hurries anybody: after that it is merely free for
others too, and if it is gone in the end, another one is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from flows import cards, profile, zones
from flows.desk.patron import parse_phone
from flows.free_time import ASK_STAFF, choose_time, hold, step_of, step_of_time
from flows.free_time import meant as meant  # other dialogues about times ask in the same way
from flows.partners.referral import own_name
from flows.session_card import (
    CHANNELS,
    SIZES,
    confirmation_of,
    how_to_join,
    name_of,
    rows_of,
    service_label,
    tell_staff,
    what,
)
from flows.sessions import Booking, Guide, Service, SessionGone, Slot
from flows.talk import Talk
from flows.words import Button, Heading, Lines, Part, Quote, Say

CARD = "reading-guide-session"
"""The FAQ topic that is shown while nobody's time can be booked."""

WHO = {
    "me": "book-who-me-button",
    "child": "book-who-child-button",
    "other": "book-who-other-button",
    "group": "book-who-group-button",
}
WAYS = {
    "phone": "book-channel-phone-button",
    "video": "book-channel-video-button",
    "chat": "book-channel-chat-button",
    "library": "book-channel-library-button",
}
INTERPRETER = "interpreter"
LONGEST_NAME = 60  # characters
LONGEST_HELPS = 300
LONGEST_LIKES = 80  # of a guide's card in the list
CARDS_SHOWN = 12  # guides whose likes are told above the buttons


# ---------------------------------------------------------------- the ways in


def start(talk: Talk, service: str = "") -> None:
    """`/book`, the menu, a deep link, `Book a new time`: the dialogue, or the card while nobody offers a time."""
    if talk.library.calendar.bookable():
        talk.begin("book", *([service] if service else []))
    else:
        cards.show(talk, CARD)


def about_topic(talk: Talk, topic: str) -> None:
    """`Ask for a time` under a card: the kind of session is known; when nobody offers it, staff agree in the chat."""
    known = talk.library.house.faq.topics.get(topic)
    session = known.session if known else ""
    if session in {service.key for service in talk.library.calendar.bookable()}:
        talk.begin("book", session)
    else:
        talk.begin("time", topic)


# ---------------------------------------------------------------- the dialogue


def book(talk: Talk, kind: str = "") -> None:
    """Book a time with a reading guide or another helper."""
    calendar = talk.library.calendar
    service = choose_service(talk, kind)
    if calendar.open_count(talk.patron, service) >= service.per_patron:
        leave_full(talk, service)
    who = choose_who(talk, service)
    if who == "group" and not service.group:
        service = choose_among(talk, "group-service", group_services(talk))
    size = talk.choose("size", "book-size", SIZES) if who == "group" else ""
    ways = {way: WAYS[way] for way in service.channels if calendar.guides(service, channel=way)}
    channel = talk.choose("channel", "book-channel", ways)
    spoken = choose_language(talk, service, channel)
    language = "" if spoken == INTERPRETER else spoken
    guide = choose_guide(talk, calendar.guides(service, language, channel))
    slot = hold(talk, choose_time(talk, service, guide, language=language, channel=channel), service, language, channel)
    name = choose_name(talk)
    phone = talk.read("phone", "book-phone", parse=parse_phone) if channel == "phone" else ""
    asked = "book-helps-interpreter" if spoken == INTERPRETER else "book-helps"
    helps = talk.read("helps", asked, skip="talk-skip-button", max_length=LONGEST_HELPS) or ""
    talk.review(
        "summary",
        summary(talk, service, slot, channel, spoken, name, phone, helps),
        {**CHANGES, step_of(slot.day): "book-change-slot-button"},
        confirm="book-confirm-button",
    )
    try:
        booking = calendar.book(
            talk.patron,
            slot,
            service,
            channel=channel,
            language=language or talk.language,
            name=name,
            phone=phone,
            wish=wished(talk, who, size, spoken, helps),
        )
    except SessionGone:
        talk.ask_anew(step_of_time(talk, slot), Say("book-time-gone"))
    confirm(talk, booking)


CHANGES = {
    "service": "book-change-service-button",
    "who": "book-change-who-button",
    "size": "book-change-size-button",
    "channel": "book-change-channel-button",
    "language": "book-change-language-button",
    "guide": "book-change-guide-button",
    "time": "book-change-time-button",
    "day": "book-change-day-button",
    "name": "book-change-name-button",
    "phone": "book-change-phone-button",
    "helps": "book-change-helps-button",
}


def confirm(talk: Talk, booking: Booking) -> None:
    """It is booked: all there is to know, the ways to change it, and a line to staff."""
    talk.say(
        Heading(Say("book-done")),
        what(talk, booking),
        *how_to_join(talk, booking),
        rows=(*profile.offer(booking), *rows_of(booking)),
        mark=confirmation_of(booking),
    )
    tell_staff(talk, "book-staff-booked", booking)
    talk.library.tallies.count("session", "booked", booking.language)


def summary(
    talk: Talk, service: Service, slot: Slot, channel: str, spoken: str, name: str, phone: str, helps: str
) -> list[Part]:
    """What will be booked, for a last look."""
    guide = talk.library.calendar.guide(slot.guide_id)
    lines: list[Say | Quote | Heading] = [
        Heading(Say("book-line-service", service=name_of(talk, service.key))),
        *zones.when(talk, slot.start, twice=bool(slot.offset)),
        Say("book-line-guide", guide=guide.name if guide else ""),
        Say(CHANNELS[channel]),
        Say("book-line-interpreter") if spoken == INTERPRETER else Say("book-line-language", language=own_name(spoken)),
        Say("book-line-name", name=name) if name else Say("book-line-no-name"),
    ]
    if phone:
        lines.append(Say("book-line-phone", phone=phone))
    told: list[Part] = [Lines((Say("book-line-helps"), Quote(helps)))] if helps else []
    return [Say("book-summary"), Lines(tuple(lines)), *told]


def wished(talk: Talk, who: str, size: str, spoken: str, helps: str) -> dict[str, str]:
    """What the form asked besides, as the booking keeps it; what is as always is left out."""
    wish = {
        "for_whom": "" if who == "me" else who,
        "size": size,
        "helps": helps,
        INTERPRETER: talk.language if spoken == INTERPRETER else "",
    }
    return {name: value for name, value in wish.items() if value}


# ---------------------------------------------------------------- its questions


def choose_service(talk: Talk, kind: str) -> Service:
    """What for; not asked of somebody who came from a card that said it."""
    offered = talk.library.calendar.bookable()
    given = [service for service in offered if service.key == kind]
    return given[0] if given else choose_among(talk, "service", offered)


def choose_among(talk: Talk, step: str, services: Sequence[Service]) -> Service:
    """One of some services."""
    by_key = {service.key: service for service in services}
    return by_key[talk.choose(step, "book-service", {key: service_label(talk, each) for key, each in by_key.items()})]


def group_services(talk: Talk) -> list[Service]:
    """What groups can book."""
    return [service for service in talk.library.calendar.bookable() if service.group]


def choose_who(talk: Talk, service: Service) -> str:
    """For whom; a group only where there is something for groups."""
    groups = service.group or bool(group_services(talk))
    return talk.choose("who", "book-who", {key: label for key, label in WHO.items() if key != "group" or groups})


def choose_language(talk: Talk, service: Service, channel: str) -> str:
    """One of the languages that the guides really speak, the one spoken here first, or an interpreter."""
    calendar = talk.library.calendar
    able = {code for guide in calendar.guides(service, channel=channel) for code in guide.languages}
    known = [code for code in calendar.languages(service) if code in able]
    codes = sorted(known, key=lambda code: code != talk.language)
    offered: dict[str, Part] = {code: Quote(own_name(code)) for code in codes}
    if codes != [talk.language]:
        offered[INTERPRETER] = Say("book-interpreter-button")
    return talk.choose("language", "book-language", offered)


def choose_guide(talk: Talk, guides: Sequence[Guide]) -> Guide | None:
    """With whom: by name, languages and what they like to read; None is whoever is free."""
    if len(guides) < 2:
        return talk.choose("guide", "book-guide", guides)
    shown = [Quote(about(guide)) for guide in guides[:CARDS_SHOWN]]
    return talk.choose("guide", [Say("book-guide"), Lines(tuple(shown))], guides, skip="book-anyone-button")


def about(guide: Guide) -> str:
    """A guide on one line: `Marja · Suomi, English · crime, poems`."""
    likes = guide.likes if len(guide.likes) <= LONGEST_LIKES else f"{guide.likes[: LONGEST_LIKES - 1].rstrip()}…"
    return " · ".join(filter(None, (guide.name, ", ".join(map(own_name, guide.languages)), likes)))


def choose_name(talk: Talk) -> str:
    """The name to use, or a nickname; without a word the first name of the account."""
    known = talk.patron.name
    label = Say("book-name-skip-button", name=known[:24]) if known else Say("book-no-name-button")
    return talk.read("name", "book-name", skip=label, max_length=LONGEST_NAME) or known


# ---------------------------------------------------------------- when it does not work out


def leave_full(talk: Talk, service: Service) -> None:
    """The patron has as many times ahead as one may have: said kindly, with a way on."""
    talk.say(
        Say("book-full", service=name_of(talk, service.key), most=service.per_patron),
        rows=[Button(Say("book-mine-button"), "my:show"), ASK_STAFF],
    )
    talk.leave()
