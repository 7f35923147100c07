"""Danger comes first: when a message sounds like it, the numbers that help now stand above every other answer.

False alarms are cheap (a kind text above the answer), a missed one is not. The rest of the message is handled as always.
"""

from __future__ import annotations

import re
from functools import cache

from flows.manners import plain
from flows.talk import Talk
from flows.words import Chat, Lines, Part, Quote, Say, Topic


def sounds_like_danger(text: str, words: str) -> bool:
    """Whether one of the comma-separated `words` stands in the text: a word's beginning or a phrase; with a full stop, all of it."""
    return _danger(words).search(f" {plain(text)} ") is not None


@cache
def _danger(words: str) -> re.Pattern[str]:
    """The list as one pattern; made once, since every message is read by it."""
    known = (word.strip() for word in words.split(",") if word.strip())
    return re.compile(
        " (?:" + "|".join(re.escape(plain(word)) + (" " if word.endswith(".") else "") for word in known) + ")"
    )


def hear(talk: Talk) -> None:
    """Say the crisis text first when a patron's words sound like danger."""
    if is_heard(talk):
        talk.say(*crisis_parts(talk))
        flag(talk)
        talk.library.tallies.count("crisis", "shown", talk.language)


def flag(talk: Talk) -> None:
    """Staff hear of it at once, without a word of what was said: in the open question's topic, else where quiet talks stand.

    Once an hour for each patron, for more alarms would not help anybody.
    """
    ticket, house = talk.ticket, talk.library.house
    hour = int(talk.now.timestamp()) // 3600
    key = f"danger:{talk.patron.id}:{hour}"
    if ticket and ticket.is_open:
        talk.say("desk-relay-danger", to=Topic(ticket.id), key=key)
    elif chat := house.queue_chats.get(house.quiet_queues[0], house.staff_chat):
        talk.say("desk-relay-danger-unasked", to=Chat(chat), key=key)


def is_heard(talk: Talk) -> bool:
    """Whether what the patron just wrote sounds like danger."""
    return sounds_like_danger(talk.incoming.text, talk.library.house.in_all_languages("crisis-words"))


def crisis_parts(talk: Talk) -> list[Part]:
    """The text, then a line for each configured number; without any, the general emergency number of the place."""
    numbers = tuple(Quote(f"{line.name}: {line.phone}") for line in talk.library.house.numbers_in(talk.language))
    return [Say("crisis-text"), Lines(numbers) if numbers else Say("crisis-no-numbers")]
