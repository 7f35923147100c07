"""A booked time as its patron reads it: when, with whom, how to join, what to have ready; its file, and what staff hear."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from flows import cards, zones
from flows.partners.referral import own_name
from flows.sessions import Booking, Service
from flows.slots import is_twice
from flows.talk import Talk
from flows.words import Arg, Button, Chat, Document, Heading, Lines, Part, Quote, Rows, Say, message

SERVICES = {
    "reading-guide": "book-service-reading-guide",
    "digital-help": "book-service-digital-help",
    "library-help": "book-service-library-help",
    "public-service-help": "book-service-public-service-help",
    "remote-programme": "book-service-remote-programme",
    "project-help": "book-service-project-help",
    "device-help": "book-service-device-help",
}
"""What services with these keys are called, unless the configuration gives them a name of their own."""

CHANNELS = {
    "phone": "book-channel-phone",
    "video": "book-channel-video",
    "chat": "book-channel-chat",
    "library": "book-channel-library",
}
FOR_WHOM = {"child": "book-who-child", "other": "book-who-other", "group": "book-who-group"}
"""Whom a time is for, when it is not for the one who books."""

SIZES = {
    "upto5": "book-size-5-button",
    "6to15": "book-size-15-button",
    "16to30": "book-size-30-button",
    "over30": "book-size-more-button",
}
"""How many take part."""

READY = {
    "reading-guide": "reading-guide-session",
    "digital-help": "phone-tablet-help",
    "public-service-help": "form-help-general",
    "device-help": "phone-tablet-help",
}
"""The FAQ topic that says what to have at hand."""

LIMITS = dict.fromkeys(("digital-help", "public-service-help", "device-help"), "book-limits-digital")
"""What we do not do, in one line."""


def name_of(talk: Talk, key: str, language: str = "") -> str:
    """What a service is called, in the language of the talk unless told otherwise."""
    language = language or talk.language
    service = talk.library.calendar.service(key)
    own = service.name.in_language(language) if service else ""
    return own or (talk.library.house.part(Say(SERVICES[key]), language) if key in SERVICES else key)


def service_label(talk: Talk, service: Service) -> Part:
    """A service on a button."""
    return Quote(name_of(talk, service.key))


# ---------------------------------------------------------------- for the patron


def what(talk: Talk, booking: Booking) -> Lines:
    """Kind, time, person, way and code, each on its line."""
    lines = [
        Heading(Say("book-line-service", service=name_of(talk, booking.service))),
        *when(talk, booking),
        Say("book-line-guide", guide=booking.guide_name),
        Say(CHANNELS[booking.channel]) if booking.channel in CHANNELS else Quote(booking.channel),
    ]
    if booking.language and booking.language != talk.language:
        lines.append(Say("book-line-language", language=own_name(booking.language)))
    return Lines((*lines, Say("book-line-code", code=booking.code)))


def when(talk: Talk, booking: Booking) -> list[Say]:
    """Day and time, for who chose another place also there; where the clocks show that time twice, which of the two."""
    twice = not booking.fold and is_twice(booking.start.astimezone(ZoneInfo(booking.zone)))
    return zones.when(talk, booking.start, twice=twice)


def how_to_join(talk: Talk, booking: Booking) -> list[Part]:
    """What happens at the hour, what to have ready, and the limits where there are some to know."""
    parts: list[Part] = [joining(talk, booking)]
    topic = READY.get(booking.service, "")
    if topic in talk.library.house.faq.topics:
        parts += cards.ready(talk, topic)
    if booking.service in LIMITS:
        parts.append(Say(LIMITS[booking.service]))
    return parts


def joining(talk: Talk, booking: Booking) -> Part:
    """How the two meet."""
    if booking.channel == "phone":
        return Say("book-join-phone", phone=booking.phone) if booking.phone else Say("book-join-phone-known")
    if booking.channel == "video":
        link = link_of(talk, booking)
        return Say("book-join-video", link=link) if link else Say("book-join-video-later")
    if booking.channel == "library":
        library = talk.library.house.config.library
        if library.address:
            return Say("book-join-library", library=library.name, address=library.address)
        return Say("book-join-library-plain", library=library.name)
    return Say("book-join-chat")


def link_of(talk: Talk, booking: Booking) -> str:
    """Where a video call is: the guide's own room, or the service's; a template gets the booking's secret word."""
    service = talk.library.calendar.service(booking.service)
    template = booking.guide_link or (service.link if service else "")
    return template.replace("{token}", booking.token)


def rows_of(booking: Booking) -> Rows:
    """What can be done with a booked time."""
    return (
        (
            Button(Say("my-move-button"), f"my:move:{booking.code}"),
            Button(Say("my-cancel-button"), f"my:cancel:{booking.code}"),
        ),
        (Button(Say("my-calendar-button"), f"my:calendar:{booking.code}"),),
    )


def confirmation_of(booking: Booking) -> str:
    """The name of the message that confirmed it, or its last move."""
    return f"booking:{booking.code}:{booking.moves}"


def calendar_file(talk: Talk, booking: Booking) -> Document:
    """The session as an entry for the patron's own calendar; of a cancelled one, what takes it out again."""
    library = talk.library.house.config.library
    title = talk.wording(
        Say("book-calendar-title", service=name_of(talk, booking.service), library=talk.library.house.name)
    )
    elsewhere = when(talk, booking) if zones.chosen(talk) else []
    about: list[Part] = [*elsewhere, Say("book-line-code", code=booking.code), *how_to_join(talk, booking)]
    text = talk.library.calendar_file(
        booking,
        title=title,
        words="\n\n".join(talk.wording(part) for part in about),
        place=library.address or library.name if booking.channel == "library" else "",
        link=link_of(talk, booking) if booking.channel == "video" else "",
    )
    caption = "book-calendar-file" if booking.is_open or booking.outcome else "book-calendar-gone-file"
    return Document(talk.here, f"{booking.code}.ics", text, message(caption))


# ---------------------------------------------------------------- for staff


def tell_staff(talk: Talk, text_id: str, booking: Booking, **more: Arg) -> None:
    """A line in the staff group, outside all topics: without the patron's name, which `/day` shows."""
    staff_chat = talk.library.house.staff_chat
    if staff_chat:
        talk.say(Say(text_id, **facts(talk, booking), **more), to=Chat(staff_chat))


def facts(talk: Talk, booking: Booking) -> dict[str, Arg]:
    """What a line for staff says of a session, in their language."""
    house = talk.library.house
    channel = CHANNELS.get(booking.channel, "")
    return {
        "at": booking.start,
        "code": booking.code,
        "guide": booking.guide_name,
        "service": name_of(talk, booking.service, house.staff_language),
        "channel": house.part(Say(channel), house.staff_language) if channel else booking.channel,
    }
