"""The patron's side of the desk: the first message opens a ticket at once, and from then on one simply writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows import ask
from flows.cards import PASS_ON
from flows.desk import card, line, relay
from flows.desk.turned_away import turned_away
from flows.incoming import Kind, Media
from flows.manners import small_talk
from flows.records import Asked, Ticket, TopicState
from flows.talk import Talk, Unclear
from flows.words import (
    Button,
    Delete,
    Edit,
    Lines,
    Part,
    Rewrite,
    Rows,
    Say,
    Send,
    Topic,
    TopicAct,
    message,
)

DESK = "general"
RATINGS = {"3": "desk-rating-good-button", "2": "desk-rating-fair-button", "1": "desk-rating-poor-button"}
LONGEST_QUESTION = 4096  # whatever fits into one message is a question
PHONE_DIGITS = range(5, 16)  # the longest number of ITU-T E.164 has 15 digits


# ---------------------------------------------------------------- asking for a person


def ask_staff(talk: Talk) -> None:
    """`/staff`, or its button: with words behind it the ticket is open at once; else one question, what it is about."""
    if talk.ticket and talk.ticket.is_open:
        talk.say(
            Say("desk-patron-still-open"),
            rows=[Button(Say("desk-withdraw-button"), f"staff:withdraw:{talk.ticket.id}")],
        )
    elif turned_away(talk):
        pass
    elif talk.incoming.arguments:
        open_ticket(talk, as_asked(talk, talk.incoming.arguments))
    else:
        talk.begin("staff")


def staff(talk: Talk) -> None:
    """The dialogue behind `/staff`: one open question."""
    question = talk.read("question", Say("desk-what-about"), media=True, max_length=LONGEST_QUESTION, staff=False)
    open_ticket(talk, as_asked(talk, question))


def pass_on(talk: Talk) -> None:
    """`Ask a librarian` under an answer: what was asked goes to staff by this one tap."""
    asked = talk.patron.asked
    if asked is None or not asked.message_id:
        ask_staff(talk)
    else:
        hand_over(talk, asked)


def hand_over(talk: Talk, asked: Asked, *about: Part, queue: str = "", days: int = 0) -> None:
    """To staff: what was asked, and what we know `about` it, which only staff see.

    It goes into the open ticket, or the closed one of these days again, or a new one. With `days` nobody waits for an
    answer at once: staff have so many open days.
    """
    if talk.ticket and talk.ticket.is_open:
        talk.patron = replace(talk.patron, asked=None)
        tell_staff(talk, talk.ticket, asked, about)
        talk.answer(Say("desk-passed-toast"))
    else:
        open_ticket(talk, asked, *about, queue=queue, days=days)


def tell_staff(talk: Talk, ticket: Ticket, asked: Asked, about: Sequence[Part]) -> None:
    """Put it into the ticket's topic."""
    if about:
        talk.acts.append(Send(Topic(ticket.id), message(Lines(tuple(about)))))  # type: ignore[arg-type]
    if asked.message_id:
        relay.carry_asked(talk, ticket, asked)


def as_asked(talk: Talk, text: str) -> Asked:
    """What came in just now, as a question to pass on; `text` when it is not the whole message."""
    incoming = talk.incoming
    entities = incoming.entities if text == incoming.text else ()
    kind = incoming.media.kind if incoming.media else "text"
    tried = talk.patron.asked.tried if talk.patron.asked else ()
    media = incoming.media or Media("")
    return Asked(incoming.message_id, text, entities, kind, media.file_id, tried, media.file_name, media.mime)


def open_ticket(talk: Talk, asked: Asked, *about: Part, queue: str = "", days: int = 0) -> None:
    """A new ticket, or the closed one of these days again, with its topic, its card, the question and the receipt."""
    library = talk.library
    before = talk.ticket
    if turned_away(talk):
        return
    if before and not before.is_open and not before.quiet and may_reopen(talk, before) and not (queue or days):
        tell_staff(talk, reopen(talk, before), asked, about)
        return
    into = queue or DESK
    off_hours = not library.house.clocks.is_open(into, talk.now)
    ticket = library.tickets.open(
        talk.patron, language=talk.language, tried=asked.tried, off_hours=off_hours, queue=into, days=days
    )
    talk.ticket = ticket
    talk.patron = replace(talk.patron, asked=None, misses=0)
    talk.acts += [TopicAct(Topic(ticket.id), "make", card.topic_name(ticket)), card.post(ticket)]
    tell_staff(talk, ticket, asked, about)
    line.tell(talk, ticket)
    library.tallies.count("ticket", "opened", ticket.language)


def referral_mark(ticket_id: int) -> str:
    """The name of the question that asks days later how it went with somebody we passed the patron on to."""
    return f"referral:{ticket_id}"


def settle_receipt(talk: Talk, ticket: Ticket) -> None:
    """The receipt without its buttons: somebody reads the question now, or it is closed."""
    talk.acts += line.settled(ticket)


# ---------------------------------------------------------------- while it is open


def says(talk: Talk, ticket: Ticket) -> None:
    """Whatever a patron with an open ticket sends goes to staff."""
    relay.carry(talk, ticket, from_staff=False)
    talk.library.tickets.heard_patron(ticket)


def edits(talk: Talk) -> None:
    """A patron changed a message: the copy on the other side changes too."""
    line = talk.library.lines.by_message(talk.incoming.chat_id, talk.incoming.message_id)
    if line and not line.from_staff:
        talk.library.lines.rewrite(line, talk.incoming)
        talk.acts.append(Rewrite(Topic(line.ticket_id), line.id))


def own(talk: Talk, number: str) -> Ticket | None:
    """The open ticket that a patron's button speaks of, if it is theirs; else a kind word to an old button."""
    ticket = talk.ticket
    if ticket and ticket.is_open and str(ticket.id) == number:
        return ticket
    talk.answer(Say("talk-old-button-toast"))
    return None


def today(talk: Talk, number: str) -> None:
    """The patron needs it today: on the card at once."""
    if ticket := own(talk, number):
        amended(talk, talk.library.tickets.amend(ticket, urgency="today"))
        talk.answer(Say("desk-noted-toast"))


def phone(talk: Talk, number: str) -> None:
    """The patron would rather be phoned: ask for the number."""
    if own(talk, number):
        talk.begin("phone", number)


def phone_number(talk: Talk, number: str) -> None:
    """The dialogue behind it."""
    digits = talk.read("number", Say("desk-phone-ask"), parse=parse_phone, staff=False)
    if ticket := own(talk, number):
        amended(talk, talk.library.tickets.amend(ticket, phone=digits))
        talk.say("desk-phone-noted")


def parse_phone(text: str) -> str:
    """A telephone number as it was written, or `Unclear`."""
    written = " ".join(text.split())
    digits = [char for char in written if char.isdecimal()]
    if len(digits) not in PHONE_DIGITS or not set(written) <= set("+0123456789 -()/.") | set(digits):
        raise Unclear("desk-phone-unclear")
    return written


def amended(talk: Talk, ticket: Ticket) -> None:
    """Card and receipt show what was added."""
    talk.ticket = ticket
    card.refresh(talk, ticket)
    said = message(*line.receipt(talk.library, ticket), rows=line.receipt_rows(ticket))
    talk.acts.append(Edit(talk.here, said, mark=f"receipt:{ticket.id}"))


def withdraw(talk: Talk, number: str) -> None:
    """The patron has no need of it any more: closed, and staff see why."""
    if ticket := own(talk, number):
        closed = talk.library.tickets.close(ticket, outcome="other") or ticket
        talk.acts += [
            Edit(Topic(ticket.id), card.card(closed), mark=card.mark_of(closed)),
            Send(Topic(ticket.id), message("desk-patron-withdrew")),
            TopicAct(Topic(ticket.id), "close"),
            Delete(talk.here, mark=referral_mark(ticket.id)),
        ]
        settle_receipt(talk, closed)
        talk.say(Say("desk-withdrawn", number=number))
        talk.ticket = closed


# ---------------------------------------------------------------- after it was closed


def may_reopen(talk: Talk, ticket: Ticket) -> bool:
    """Within the days that the library gives, unless this patron may not write to staff now."""
    closed_at = ticket.closed_at or ticket.opened_at
    if talk.now - closed_at > talk.library.house.reopen:
        return False
    return talk.library.blocks.of(ticket.patron_id) is None


def after_close(talk: Talk, ticket: Ticket) -> bool:
    """A patron writes after the talk was closed. Returns False when it is not about that talk any more.

    Thanks is thanked; a clear question is answered, with a button to go on; a reply to staff, or anything else, opens it
    again. So does whatever is said after a quiet talk.
    """
    incoming = talk.incoming
    if not may_reopen(talk, ticket):
        return False
    replied = talk.library.lines.by_message(incoming.chat_id, incoming.reply_to) if incoming.reply_to else None
    if incoming.kind is Kind.TEXT and not (replied and replied.ticket_id == ticket.id):
        if small_talk(incoming.text, talk.library.house.in_all_languages) == "thanks":
            talk.say("manners-thanks")
            return True
        if not ticket.quiet and (hit := ask.is_clear(talk, incoming.text)):
            ask.answer(talk, hit.key, above=((Button(Say("desk-continue-button"), f"staff:continue:{ticket.id}"),),))
            return True
    reopen(talk, ticket)
    says(talk, talk.ticket or ticket)
    return True


def go_on(talk: Talk, number: str) -> None:
    """`Continue the talk` under an answer: the question just asked goes to staff after all."""
    ticket = talk.ticket
    if ticket is None or str(ticket.id) != number or not (ticket.is_open or may_reopen(talk, ticket)):
        talk.answer(Say("talk-old-button-toast"))
        return
    if not ticket.is_open:
        reopen(talk, ticket)
    if talk.patron.asked and talk.ticket:
        relay.carry_asked(talk, talk.ticket, talk.patron.asked)
        talk.patron = replace(talk.patron, asked=None)


def reopen(talk: Talk, ticket: Ticket) -> Ticket:
    """The same ticket again, in the queue; its topic opened, its card at the end of the topic where staff look."""
    talk.ticket = reopened = talk.library.tickets.reopen(ticket)
    if ticket.topic is TopicState.CLOSED:
        talk.acts.append(TopicAct(Topic(ticket.id), "reopen"))
    talk.acts.append(card.post(reopened))
    talk.say(*line.reopened(talk.library, reopened))
    talk.library.tallies.count("ticket", "reopened", ticket.language)
    return reopened


def rate(talk: Talk, number: str, stars: str) -> None:
    """One tap: how was it. Counted once; the question turns into a thank-you."""
    ticket = talk.ticket
    if ticket is None or str(ticket.id) != number or stars not in RATINGS or ticket.rating:
        talk.answer(Say("talk-old-button-toast"))
        return
    talk.library.tickets.rate(ticket, int(stars))
    talk.library.tallies.count("rating", stars, ticket.language)
    talk.edit(message("desk-rated", rows=after_rating(ticket)), message_id=talk.incoming.message_id)


def rating_rows(ticket: Ticket) -> Rows:
    """The three words to choose from."""
    return tuple((Button(Say(label), f"staff:rate:{ticket.id}:{stars}"),) for stars, label in RATINGS.items())


def after_rating(ticket: Ticket) -> Rows:
    """What may follow: some words, and a copy of the talk; of a quiet talk nothing more is written down."""
    words = (Button(Say("desk-comment-button"), f"staff:comment:{ticket.id}"),)
    copy = (Button(Say("desk-copy-button"), f"staff:copy:{ticket.id}"),)
    return (copy,) if ticket.quiet else (words, copy)


# ---------------------------------------------------------------- without a ticket


def offer_to_pass(talk: Talk) -> None:
    """A photo, a voice message or a file with nobody to read it: one tap passes it on."""
    ask.remember(talk)
    talk.say("desk-pass-media", rows=[PASS_ON, Button(Say("home-menu-button"), "home:menu")])
