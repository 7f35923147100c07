"""A staff group grows old: Telegram lets the oldest topics of a group die above a million messages."""

from __future__ import annotations

from flows.incoming import Kind
from flows.talk import Talk
from flows.words import Chat, Say

CROWDED_AT = 800_000
"""Messages of a group, counted by their numbers; a fifth below the million at which topics were seen to die."""

AGAIN_AFTER = 50_000


def warn(talk: Talk) -> None:
    """Say so in General, once for each so many messages."""
    number, chat = talk.incoming.message_id, talk.incoming.chat_id
    if number >= CROWDED_AT and talk.incoming.kind in (Kind.TEXT, Kind.MEDIA):
        talk.say(Say("desk-relay-crowded"), to=Chat(chat), key=f"crowded:{chat}:{number // AGAIN_AFTER}")
