"""Who is in a staff group: what follows when the bot or one of the staff comes, goes, or gets other rights."""

from __future__ import annotations

from flows.desk import leaving, paused
from flows.talk import Talk
from flows.words import Chat

THERE = (*paused.LEADS, "member")


def membership(talk: Talk) -> None:
    """Who is in a staff group has changed: the bot itself, or one of the staff (those of a queue's own group are of the other too)."""
    incoming = talk.incoming
    if not incoming.data.startswith("bot"):
        if incoming.chat_id == talk.library.house.staff_chat:
            leaving.membership(talk)
    elif paused.can_work(talk):
        talk.acts += paused.resume(talk.library, incoming.chat_id)
    elif talk.library.pause(incoming.chat_id) and incoming.text in THERE:
        talk.say("desk-relay-paused", to=Chat(incoming.chat_id))
