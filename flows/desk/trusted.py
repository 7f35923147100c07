"""Queues in which only named people work: their talks are sensitive, and not everybody in the group is trained for them.

Whoever is not named sees the topic where it stands in the group of all, but nothing they press or write does anything.
A group of its own for the queue keeps the talks from others' eyes too.
"""

from __future__ import annotations

from flows.records import Ticket
from flows.talk import Talk
from flows.words import Say


def may_work(talk: Talk, ticket: Ticket) -> bool:
    """Whether this person may do anything in a ticket of its queue."""
    members = talk.library.house.members_of(ticket.queue)
    return not members or talk.incoming.person.id in members


def refuses_press(talk: Talk) -> bool:
    """A button of a ticket that is not for whoever pressed it: told so. `desk:take:7` names its ticket, others stand in its topic."""
    ticket = talk.ticket
    parts = talk.incoming.data.split(":")
    if parts[0] == "desk" and len(parts) > 2 and parts[2].isdecimal():
        ticket = talk.ticket if talk.ticket and str(talk.ticket.id) == parts[2] else None
        ticket = ticket or talk.library.tickets.by_id(int(parts[2]))
    if ticket is None or may_work(talk, ticket):
        return False
    talk.answer(Say("desk-relay-members-toast"), alert=True)
    return True


def refuses_words(talk: Talk) -> bool:
    """Words or a command in a ticket's topic by somebody who is not named: they reach nobody, and that is said. Notes are welcome."""
    ticket, text = talk.ticket, talk.incoming.text.lstrip()
    if ticket is None or may_work(talk, ticket) or text.startswith(("//", "/note")):
        return False
    talk.say("desk-relay-members-only", reply_to=talk.incoming.message_id)
    return True
