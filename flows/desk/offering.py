"""What staff can give beside words, from a ticket's card: a partner's card, or a time to meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.desk import card, trail
from flows.desk.faq import begin
from flows.desk.staff import hint, take_over, ticket_here
from flows.partners.card import card as partner_parts
from flows.partners.card import website
from flows.partners.directory import today_of
from flows.records import Patron, Ticket, TicketState
from flows.talk import Talk
from flows.words import Chat, Quote, Say


def is_theirs(talk: Talk, ticket: Ticket) -> bool:
    """Whether whoever is heard may send something in this ticket: it is theirs, or nobody has it yet. Else they are told."""
    if not ticket.is_open:
        refuse(talk, Say("desk-closed-toast"))
    elif ticket.owner_id and not ticket.is_owned_by(talk.incoming.person.id):
        refuse(talk, Say("desk-taken-toast", owner=ticket.owner_name))
    else:
        return True
    return False


def refuse(talk: Talk, say: Say) -> None:
    """To the one who pressed, or beside what was typed."""
    if talk.incoming.callback_id:
        talk.answer(say, alert=True)
    else:
        talk.say(say, reply_to=talk.incoming.message_id)


def made_theirs(talk: Talk, number: str) -> Ticket | None:
    """The ticket as it is now, theirs who is heard; None when it cannot be, and that is said."""
    ticket = talk.library.tickets.by_id(int(number))
    if ticket is None or not is_theirs(talk, ticket):
        return None
    return take_over(talk, ticket) if ticket.state is TicketState.QUEUED else ticket


def as_read_by(talk: Talk, ticket: Ticket) -> Talk:
    """A talk in the chat and the language of a ticket's patron; what is said in it has to be added to this one's acts."""
    house = talk.library.house
    return replace(
        talk,
        language=ticket.language,
        patron=Patron(ticket.patron_id, ticket.patron_chat),
        wording=lambda part: house.part(part, ticket.language),
        place=Chat(ticket.patron_chat),
        acts=[],
    )


# ---------------------------------------------------------------- a partner's card


def press_partner(talk: Talk, number: str) -> None:
    """`Partner's card`: whose?"""
    ticket = ticket_here(talk, number)
    if ticket is None or not is_theirs(talk, ticket):
        return
    if talk.library.house.partners.offered(today_of(talk)):
        begin(talk, "partner-send", number)
    else:
        talk.answer(Say("desk-partner-none-toast"), alert=True)


def send_partner(talk: Talk, number: str) -> None:
    """Whose card, how it reads for this patron, and it goes."""
    ticket = talk.library.tickets.by_id(int(number))
    if ticket is None:
        talk.say("talk-gone")
        return
    house = talk.library.house
    offered = house.partners.in_order(house.partners.offered(today_of(talk)), ticket.language, talk.now)
    names = {each.key: Quote(each.name.in_language(talk.language)) for each in offered}
    key = talk.choose("partner", "desk-partner-which", names, staff=False)
    partner = next(each for each in offered if each.key == key)
    seen = as_read_by(talk, ticket)
    parts = partner_parts(seen, partner)
    shown = [house.quoted(part, ticket.language) for part in parts]
    talk.review(
        "check",
        [Say("desk-partner-preview"), *shown],
        {"partner": "desk-canned-change"},
        confirm="desk-canned-send-button",
        staff=False,
    )

    if own := made_theirs(talk, number):
        talk.say("desk-partner-told", *parts, rows=website(partner), to=Chat(own.patron_chat))
        talk.library.passing.referred(own, key)
        talk.library.tickets.heard_staff(own)
        trail.note(talk, "partner", own, key)
        card.refresh(talk, talk.library.tickets.by_id(own.id) or own)


# ---------------------------------------------------------------- a time


def press_book(talk: Talk, number: str) -> None:
    """`Book a time`: chosen together with the patron, who goes on writing meanwhile."""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    if not talk.library.calendar.bookable():
        hint(talk, "desk-book-nothing")
    else:
        begin(talk, "book-for", str(ticket.id), ticket.phone)


ROUTES: dict[str, Callable[..., None]] = {"desk:partner": press_partner, "desk:book": press_book}
SCRIPTS: dict[str, Callable[..., None]] = {"partner-send": send_partner}
