"""What had no good answer is kept for those who write the answers: the words, and nothing that says whose they were.

Nothing is kept of talks about danger or about a sensitive topic, while somebody already talks to staff, and of long
texts, which tell of a life more than they ask. Codes and identity numbers were blotted out before anything was stored;
here go telephone numbers, addresses and names of accounts as well.
"""

from __future__ import annotations

import re

from flows.crisis import sounds_like_danger
from flows.incoming import COMMAND
from flows.talk import Talk

LONGEST = 300  # characters of a question that are kept
TRACES = re.compile(r"\S+@\S+|@\w+|\b(?:https?://|www\.|t\.me/)\S+|\+?\d(?:[\d\s().-]{4,})\d")
"""Mail addresses, names of accounts, links, and six digits or more, however they are grouped."""


def keep(talk: Talk, why: str, question: str, *, topic: str = "", language: str = "") -> None:
    """Keep a question that was `missed`, `guessed` at or `not-useful`; `topic` is the answer shown or thought of."""
    if (talk.ticket and talk.ticket.is_open) or is_delicate(talk, question, topic):
        return
    talk.library.gaps.keep(
        without_traces(question),
        language=language or talk.patron.language or talk.language,
        why=why,
        topic=topic,
    )


def is_delicate(talk: Talk, question: str, topic: str) -> bool:
    """Whether it is about danger or a sensitive topic, be it from afar."""
    house = talk.library.house
    nearest = topic or house.faq.nearest(question, talk.patron.language or talk.language)
    if nearest in house.faq.topics and house.faq.topics[nearest].sensitive:
        return True
    return sounds_like_danger(question, house.in_all_languages("crisis-words"))


def without_traces(question: str) -> str:
    """The question on one line, cut, without what leads to a person."""
    line = " ".join(TRACES.sub("…", COMMAND.sub("", question, count=1)).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
