"""Questions: an answer with its limits and who can help, a few guesses, or a person. Never silence, never a dead end.

A question is searched in the patron's language first. Two bands of certainty decide: clear, an answer; likely, "did you
mean"; below, staff.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows import crisis, gaps, topics
from flows.cards import PASS_ON, TOPICS, follow_up, show_card, title
from flows.home import NAMES
from flows.incoming import Kind
from flows.records import Asked
from flows.search import CLEAR, Hit
from flows.talk import Talk
from flows.tongues import recognised
from flows.words import Button, Quote, Rows, Say

LONG = 1000  # characters; what is longer goes to staff whole, read by no rule
ALTERNATIVES = 2  # beside a clear answer
GUESSES = 3  # when it is not clear
TRIES = 2  # questions not understood in a row, before a person is offered first of all


def ask(talk: Talk) -> None:
    """`/ask`, with or without the question behind it."""
    if talk.incoming.arguments:
        question(talk, talk.incoming.arguments)
    else:
        topics.topics(talk)


def question(talk: Talk, text: str) -> None:
    """Answer a question, guess at it, or offer a person. Words of danger are answered by what is clear, or by a person."""
    in_danger = crisis.is_heard(talk)
    if len(text) > LONG and in_danger:
        offer_in_danger(talk)
        return
    if len(text) > LONG:
        offer_staff(talk, "ask-long")
        return
    if follow_up(talk, text):
        remember(talk, tried=talk.patron.asked.tried if talk.patron.asked else ())
        return
    hits = talk.library.house.faq.find(text, talk.patron.language or talk.language)
    if not talk.patron.language and hits:
        talk.language = hits[0].language  # nobody said yet which it is to be: the one that was written
    if hits and hits[0].score >= CLEAR:
        answer(talk, hits[0].key, [hit.key for hit in hits[1 : 1 + ALTERNATIVES]])
    elif in_danger:
        offer_in_danger(talk)
    elif hits:
        guess(talk, hits[:GUESSES])
    else:
        offer_staff(talk, "ask-unclear")


def is_clear(talk: Talk, text: str) -> Hit | None:
    """The answer that a text plainly asks for, if there is one."""
    hits = talk.library.house.faq.find(text, talk.patron.language or talk.language)
    return hits[0] if hits and hits[0].score >= CLEAR else None


def answer(talk: Talk, key: str, others: Sequence[str] = (), *, above: Rows = ()) -> None:
    """A question's card, with the next best two; the question is kept for one tap to staff."""
    remember(talk)
    show_card(talk, key, others, above=above)


def guess(talk: Talk, hits: Sequence[Hit]) -> None:
    """ "Did you mean": two or three titles, and staff."""
    remember(talk)
    talk.say("ask-did-you-mean", rows=[*(Button(title(hit.key), f"faq:also:{hit.key}") for hit in hits), PASS_ON])
    talk.library.tallies.count("faq", "guessed", talk.language)
    gaps.keep(talk, "guessed", talk.incoming.text, topic=hits[0].key, language=hits[0].language)


def offer_staff(talk: Talk, why: str) -> None:
    """Not understood: the topics or a person; after two in a row the person comes first.

    Who writes in a language that we do not have is told so in it, with the person first.
    """
    remember(talk)
    if why != "ask-long":
        gaps.keep(talk, "missed", talk.incoming.text)
    misses = talk.patron.misses + 1
    talk.patron = replace(talk.patron, misses=misses)
    rows = [PASS_ON, TOPICS]
    if tongue := recognised(talk.incoming.text, talk.library.house.tongues):
        spoken = ", ".join(NAMES.get(code, code) for code in talk.library.house.languages)
        talk.say(Quote(tongue.line.replace("{languages}", spoken)), rows=rows)
        talk.library.tallies.count("tongue", tongue.code, talk.language)
        return
    talk.say(
        why if misses < TRIES else "ask-unclear-again",
        rows=rows if why == "ask-long" or misses >= TRIES else rows[::-1],
    )
    talk.library.tallies.count("faq", "missed", talk.language)


def offer_in_danger(talk: Talk) -> None:
    """Below the numbers that help now: when a person of ours can read it, without a name; no menu, and no guesses."""
    remember(talk)
    hours = talk.library.house.hours
    opens = hours.next_opening(talk.now)
    if hours.is_open(talk.now):
        when = Say("quiet-danger-open")
    else:
        when = Say("quiet-danger-closed", opens=opens) if opens else Say("quiet-danger-later")
    talk.say(when, rows=[Button(Say("ask-pass-button"), "quiet:pass")])


def remember(talk: Talk, tried: tuple[str, ...] = ()) -> None:
    """Keep what the patron just said, so that one tap passes it on; `tried` are the topics that were shown for it."""
    incoming = talk.incoming
    if incoming.kind in (Kind.TEXT, Kind.MEDIA):
        media = incoming.media
        asked = Asked(
            incoming.message_id,
            incoming.text,
            incoming.entities,
            media.kind if media else "text",
            media.file_id if media else "",
            tried,
            media.file_name if media else "",
            media.mime if media else "",
        )
        talk.patron = replace(talk.patron, asked=asked)
