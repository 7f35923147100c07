"""`Start now`: the link goes out, a chat opens, or staff see which number to call. At its hour a chat opens by itself."""

from __future__ import annotations

from collections.abc import Callable

from flows.desk import card as ticket_card
from flows.desk.session_lines import called, intake, line, to_patron
from flows.desk.staff import tell_taken
from flows.pressed import old_button
from flows.records import Ticket
from flows.session_card import link_of
from flows.sessions import Booking
from flows.talk import Talk
from flows.words import Chat, Lines, Link, Say, Topic, TopicAct

START_LABELS = {
    "video": "desk-start-video-button",
    "chat": "desk-start-chat-button",
    "phone": "desk-start-phone-button",
}
"""What is begun from here; whoever comes to the library is there already."""


def start(talk: Talk, booking: Booking) -> None:
    """Begin a session, in the way that was chosen for it."""
    STARTS[booking.channel](talk, booking) if booking.channel in STARTS else old_button(talk)


def start_video(talk: Talk, booking: Booking) -> None:
    """The patron gets the link now, once; whoever pressed has it too."""
    link = link_of(talk, booking)
    to = to_patron(booking)
    if not link:
        talk.answer(Say("desk-start-no-link-toast"), alert=True)
        return
    join = Link(Say("session-told-join-button"), link)
    if to:
        key = f"session-start:{booking.id}:{booking.version}"
        talk.say(Say("session-told-video-starts", guide=booking.guide_name), rows=[join], to=to, key=key)
    told = "desk-start-video" if to else "desk-start-video-nobody"
    talk.say(Say(told, name=called(booking)), rows=[join])


def start_phone(talk: Talk, booking: Booking) -> None:
    """The number to call."""
    if booking.phone:
        talk.answer(Say("desk-start-phone-toast", phone=booking.phone), alert=True)
    else:
        talk.answer(Say("desk-start-no-phone-toast"), alert=True)


def start_chat(talk: Talk, booking: Booking) -> None:
    """A ticket that the guide has, with what the form asked; the one that the patron has open already serves as well."""
    to = to_patron(booking)
    if to is None:
        talk.answer(Say("desk-start-nobody-toast"), alert=True)
        return
    ticket = ticket_for(talk, booking, to)
    if ticket is None:
        return
    tell_both(talk, booking, ticket, to, "session-told-chat-starts")
    talk.answer(Say("desk-start-chat-toast", number=str(ticket.id)), alert=True)


def open_at_its_hour(talk: Talk, booking: Booking) -> None:
    """The same when the hour has come and nobody pressed the button. A question that a colleague has stays theirs; they are told."""
    to = to_patron(booking)
    if to is None:
        return
    ticket = ticket_for(talk, booking, to) or open_ticket_of(talk, to)
    if ticket:
        tell_both(talk, booking, ticket, to, "session-told-chat-begins")


def tell_both(talk: Talk, booking: Booking, ticket: Ticket, to: Chat, text_id: str) -> None:
    """Once for each session, however it was begun: what it is about into the topic, a word to the patron."""
    once = f"{booking.id}:{booking.version}"
    about = Lines((line(talk, booking), *intake(talk, booking)))
    talk.say(about, "desk-start-chat-topic", to=Topic(ticket.id), key=f"session-topic:{once}")
    talk.say(Say(text_id, guide=booking.guide_name), to=to, key=f"session-start:{once}")


def open_ticket_of(talk: Talk, to: Chat) -> Ticket | None:
    """The question that a patron has open."""
    found = talk.library.patrons.situation(to.chat_id, str(to.chat_id))
    return found[2] if found and found[2] and found[2].is_open else None


def ticket_for(talk: Talk, booking: Booking, to: Chat) -> Ticket | None:
    """The patron's open ticket or a new one, taken by the guide; None when a colleague has it, who is named."""
    library = talk.library
    found = library.patrons.situation(to.chat_id, str(to.chat_id))
    if found is None:
        talk.answer(Say("desk-start-nobody-toast"), alert=True)
        return None
    patron, _, before = found
    owner = (booking.guide_user, booking.guide_name)
    if before and before.is_open:
        taken = library.tickets.take(before, *owner)
        if taken:
            tell_taken(talk, taken)
            ticket_card.refresh(talk, taken)
        elif not before.is_owned_by(booking.guide_user):
            toast = Say("desk-start-other-toast", number=str(before.id), owner=before.owner_name)
            talk.answer(toast, alert=True)
            return None
        return taken or before
    language = booking.language or patron.language or library.house.languages[0]
    ticket = library.tickets.open(patron, language=language, tried=(), off_hours=False)
    ticket = library.tickets.take(ticket, *owner) or ticket
    talk.acts += [TopicAct(Topic(ticket.id), "make", ticket_card.topic_name(ticket)), ticket_card.post(ticket)]
    library.tallies.count("ticket", "opened", language)
    return ticket


STARTS: dict[str, Callable[[Talk, Booking], None]] = {
    "video": start_video,
    "phone": start_phone,
    "chat": start_chat,
}
