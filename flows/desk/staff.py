"""The staff's side of the desk: one rule says what reaches the patron, and what does not look like a message never leaves.

Untaken, a message takes the ticket and goes. From its owner it goes. From anybody else, or in a closed ticket, it stays inside with a
button. What begins with `//` or with `/` is never relayed, and neither is what an anonymous administrator writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.desk import card, duty, relay, trail
from flows.desk.patron import settle_receipt
from flows.incoming import Incoming, Kind
from flows.records import Line, Ticket, TicketState, TopicState
from flows.talk import Talk
from flows.words import Act, Button, Chat, Copy, Hush, Quote, Relay, Rewrite, Say, Topic, TopicAct, message

if TYPE_CHECKING:
    from bot.library import Library

NOTE = "//"
NOTED = "note"  # the true kind of a part of an album that is a note; stored without its words


def is_note(incoming: Incoming) -> bool:
    """Whether it is staff's own: `//` in front of a text or a caption, whatever blanks stand before it."""
    return incoming.text.lstrip().startswith(NOTE)


# ---------------------------------------------------------------- writing in a topic


def writes(talk: Talk, ticket: Ticket) -> None:
    """Something was written in a ticket's topic: does it go, or does it stay?"""
    incoming = talk.incoming
    if is_note(incoming):
        if incoming.album:
            talk.library.lines.add_note(ticket, incoming)
            talk.acts.append(Hush(Chat(ticket.patron_chat), f"{incoming.chat_id}:{incoming.album}"))
    elif incoming.text.lstrip().startswith("/"):
        hint(talk, "desk-hint-command")
    elif incoming.person.anonymous:
        hint(talk, "desk-hint-anonymous")
    elif ticket.state is TicketState.QUEUED:
        take(talk, ticket)
    elif ticket.is_open and ticket.is_owned_by(incoming.person.id):
        send(talk, ticket)
    else:
        keep_inside(talk, ticket)


def send(talk: Talk, ticket: Ticket) -> None:
    """To the patron, for whom the ticket now waits."""
    relay.carry(talk, ticket, from_staff=True)
    talk.library.tickets.heard_staff(ticket)


def take(talk: Talk, ticket: Ticket) -> None:
    """Writing takes an untaken ticket: the first who writes has it, a slower colleague's words stay inside."""
    taken = take_over(talk, ticket)
    if taken is None:
        keep_inside(talk, ticket)
        return
    send(talk, taken)
    card.refresh(talk, taken)


def take_over(talk: Talk, ticket: Ticket) -> Ticket | None:
    """The ticket is theirs who is heard now, and they are on duty; None when somebody was faster."""
    person = talk.incoming.person
    taken = talk.library.tickets.take(ticket, person.id, person.name)
    if taken:
        talk.library.staff.set_duty(person, on=True)
        trail.note(talk, "take", taken)
        tell_taken(talk, taken)
    return taken


def keep_inside(talk: Talk, ticket: Ticket) -> None:
    """It has not gone to the patron, and the writer sees so, with a button to send it after all (once for an album)."""
    incoming = talk.incoming
    line = talk.library.lines.add(ticket, incoming, from_staff=True, inside=True)
    label = "desk-send-button" if ticket.is_open else "desk-reopen-send-button"
    owner = ticket.owner_name
    text = Say("desk-inside", owner=owner) if ticket.is_open and owner else Say("desk-inside-closed")
    key = f"inside:{incoming.chat_id}:{incoming.album}" if incoming.album else ""
    talk.say(text, rows=[Button(Say(label), f"desk:send:{ticket.id}:{line}")], reply_to=incoming.message_id, key=key)


def hint(talk: Talk, text: str) -> None:
    """A line beside what was written: it reached nobody, and what to do."""
    talk.say(text, reply_to=talk.incoming.message_id)


def edits(talk: Talk, ticket: Ticket) -> None:
    """Staff changed a message: the patron's copy changes, but an edit never makes a note of a message nor a message of a note."""
    incoming = talk.incoming
    line = talk.library.lines.by_message(incoming.chat_id, incoming.message_id)
    if line is None or not line.from_staff or line.kind == relay.UNSAID or line.true_kind == NOTED:
        return
    if incoming.text.lstrip().startswith("/"):
        hint(talk, "desk-hint-edit-to-note")
        return
    talk.library.lines.rewrite(line, incoming)
    if line.kind != relay.INSIDE:  # what has not left yet leaves with its newest words, should somebody press Send
        talk.acts.append(Rewrite(Chat(ticket.patron_chat), line.id))


# ---------------------------------------------------------------- buttons of the card


def ticket_here(talk: Talk, number: str) -> Ticket | None:
    """The ticket that a staff button speaks of; a forged or an old number gets a kind answer."""
    ticket = talk.library.tickets.by_id(int(number)) if number.isdecimal() else None
    if ticket is None:
        talk.answer(Say("talk-old-button-toast"))
    return ticket


def press_take(talk: Talk, number: str) -> None:
    """`Take`: one of any number of people who press at once has it, the others are told who."""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    if ticket.state is TicketState.QUEUED and duty.has_enough(talk, ticket):
        return
    if taken := take_over(talk, ticket):
        card.refresh(talk, taken)
        talk.answer(Say("desk-yours-toast"))
    elif ticket.is_owned_by(talk.incoming.person.id) and ticket.is_open:
        talk.answer(Say("desk-already-yours-toast"))
    elif ticket.is_open:
        talk.answer(Say("desk-taken-toast", owner=ticket.owner_name), alert=True)
    else:
        talk.answer(Say("desk-closed-toast"))


def tell_taken(talk: Talk, ticket: Ticket) -> None:
    """The patron is told once who is there now; the receipt's buttons have done their work."""
    settle_receipt(talk, ticket)
    enough = Button(Say("desk-enough-button"), f"staff:enough:{ticket.id}")
    talk.say(Say("desk-taken-by", name=ticket.owner_name), to=Chat(ticket.patron_chat), rows=[enough])


def press_return(talk: Talk, number: str) -> None:
    """`Give back`: the ticket is in the queue again; the patron hears that a colleague goes on."""
    ticket = ticket_here(talk, number)
    returned = talk.library.tickets.give_back(ticket) if ticket and ticket.is_open else None
    if returned:
        trail.note(talk, "return", returned)
        card.refresh(talk, returned)
        talk.say("desk-returned", to=Chat(returned.patron_chat))
    else:
        talk.answer(Say("desk-closed-toast"))


def press_more(talk: Talk, number: str) -> None:
    """`More`: what is needed more rarely."""
    if ticket := ticket_here(talk, number):
        card.show_more(talk, ticket) if ticket.is_open else talk.answer(Say("desk-closed-toast"))


def press_send(talk: Talk, number: str, line_id: str) -> None:
    """`Send`, or `Reopen and send`: what stayed inside goes after all, with the rest of its album; the presser now has the ticket."""
    ticket = ticket_here(talk, number)
    lines = talk.library.lines.inside(ticket, int(line_id)) if ticket and line_id.isdecimal() else []
    if not ticket or not lines:
        talk.answer(Say("desk-not-to-send-toast"))
        return
    if not ticket.is_open:
        ticket = talk.library.tickets.reopen(ticket)
        trail.note(talk, "reopen", ticket)
        if ticket.topic is TopicState.CLOSED:
            talk.acts.append(TopicAct(Topic(ticket.id), "reopen"))
    ticket = take_over(talk, ticket) or ticket
    trail.note(talk, "send", ticket)
    for line in lines:
        send_line(talk, ticket, line)
    talk.library.tickets.heard_staff(ticket)
    card.refresh(talk, ticket)
    talk.edit(message("desk-sent-after-all"), message_id=talk.incoming.message_id)


def send_line(talk: Talk, ticket: Ticket, line: Line) -> None:
    """One kept line leaves, as text or as a copy of what it was."""
    kind = talk.library.lines.release(line)
    words = Quote(line.text, line.entities)
    to = Chat(ticket.patron_chat)
    talk.acts.append(
        Relay(to, words, line.id) if kind == "text" else Copy(to, line.source_chat, line.source_message, line.id, words)
    )


# ---------------------------------------------------------------- commands


def note(_talk: Talk, _ticket: Ticket | None) -> None:
    """`/note`: stays where it is written, like everything that begins with a slash."""


def command_take(talk: Talk, ticket: Ticket | None) -> None:
    """`/take` in a topic."""
    press_take(talk, str(ticket.id)) if ticket else hint(talk, "desk-hint-in-topic")


def help(talk: Talk, ticket: Ticket | None) -> None:
    """`/help` in the staff group."""
    talk.say("desk-help")


def unknown(talk: Talk, ticket: Ticket | None) -> None:
    """A mistyped command reached nobody, and its writer is told."""
    talk.say("desk-hint-command", reply_to=talk.incoming.message_id)


def in_general(talk: Talk) -> None:
    """Words in General, or in a topic that is nobody's ticket: staff talk among themselves; a reply to the bot gets a hint."""
    if (
        talk.incoming.kind is Kind.TEXT
        and talk.incoming.reply_to
        and talk.library.is_ours(talk.incoming.chat_id, talk.incoming.reply_to)
    ):
        hint(talk, "desk-hint-general")


# ---------------------------------------------------------------- what happens to topics


def topic_anew(library: Library, ticket: Ticket) -> list[Act]:
    """The topic was deleted by hand: what goes into a new one before all that waits, so that nobody needs to ask again."""
    return [
        TopicAct(Topic(ticket.id), "make", card.topic_name(ticket)),
        card.post(ticket),
        *last_lines(library, ticket),
    ]


LAST_LINES = 5  # enough to go on


def last_lines(library: Library, ticket: Ticket, most: int = LAST_LINES) -> list[Act]:
    """What was said last, oldest first."""
    lines = library.lines.last(ticket, most)
    return [Relay(Topic(ticket.id), Quote(line.text, line.entities), 0) for line in lines if line.text]
