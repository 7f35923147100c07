"""A talk is passed to a queue that works in another group: it goes on there, and its old topic goes."""

from __future__ import annotations

from flows.desk import card
from flows.desk.staff import last_lines
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Chat, Topic, TopicAct

GOES_ALONG = 20
"""Lines that stand in the new topic too: enough that nobody asks again."""


def follow(talk: Talk, ticket: Ticket) -> bool:
    """Move the talk into its queue's own group, with its card and its last lines; False when it stands there already.

    The old topic is deleted, for nobody would answer in it, and its words are not for everybody where the new queue is
    sensitive. What is still to be said in answer to this turn goes to where it was asked.
    """
    library, house = talk.library, talk.library.house
    group, thread = house.place_for(ticket.queue)
    if group == ticket.group_id:
        return False
    was_in = ticket.group_id or house.staff_chat
    talk.place = Chat(was_in, max(ticket.thread_id, 0))
    library.move_ticket(ticket, group, thread)
    moved = library.tickets.by_id(ticket.id) or ticket
    if ticket.thread_id > 0:
        talk.acts.append(TopicAct(Chat(was_in, ticket.thread_id), "delete"))
    if not moved.is_plain:
        talk.acts.append(TopicAct(Topic(ticket.id), "make", card.topic_name(moved)))
    talk.acts += [card.post(moved), *last_lines(library, moved, GOES_ALONG)]
    return True
