"""Sending a ready text: which one, what stands in its gaps, how the patron will read it, and it goes like a message of staff's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.desk import card, trail
from flows.desk.blanks import blanks_in, filled
from flows.desk.faq import begin
from flows.desk.offering import is_theirs, made_theirs
from flows.desk.ready import all_for, known_values, matching, words_of
from flows.desk.staff import ticket_here
from flows.home import NAMES
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Chat, Part, Quote, Relay, Say

LONGEST_WORD = 40  # of what is looked for
LONGEST_FILL = 300  # characters for one gap
LONGEST_TEXT = 4096  # of a message


def press(talk: Talk, number: str) -> None:
    """`Ready texts` on the card."""
    ticket = ticket_here(talk, number)
    if ticket and is_theirs(talk, ticket):
        begin(talk, "canned-send", number, "")


def in_topic(talk: Talk, ticket: Ticket) -> None:
    """`/canned`, or `/canned WORD`, in a question's topic."""
    word = talk.incoming.arguments.strip()[:LONGEST_WORD]
    if not is_theirs(talk, ticket):
        return
    if word and not matching(talk, all_for(talk, ticket.queue), word, ticket.language):
        talk.say(Say("desk-canned-none", found=word), reply_to=talk.incoming.message_id)
    else:
        begin(talk, "canned-send", str(ticket.id), word)


def send(talk: Talk, number: str, word: str = "") -> None:
    """Which text, its gaps, a look at it in the patron's language, and off it goes."""
    ticket = talk.library.tickets.by_id(int(number))
    if ticket is None:
        talk.say("talk-gone")
        return
    texts = {each.key: each for each in matching(talk, all_for(talk, ticket.queue), word, ticket.language)}
    labels = {key: each.label for key, each in texts.items()}
    chosen = texts[talk.choose("text", "desk-canned-which", labels, staff=False)]
    words, language = words_of(talk, chosen, ticket.language)
    words = without_gaps(talk, ticket, words, language)
    shown: list[Part] = [Say("desk-canned-preview"), Quote(words)]
    if language != ticket.language:
        called = NAMES.get(ticket.language, ticket.language)
        shown.insert(0, Say("desk-canned-no-language", language=called))
    talk.review("check", shown, {"text": "desk-canned-change"}, confirm="desk-canned-send-button", staff=False)

    if own := made_theirs(talk, number):
        carry(talk, own, words)
        trail.note(talk, "canned", own, chosen.key)


def without_gaps(talk: Talk, ticket: Ticket, words: str, language: str) -> str:
    """The text with all its gaps filled: by what is known, else by what staff answer."""
    values = known_values(talk, ticket, language)
    missing = [name for name in blanks_in(words) if name not in values]
    for place, name in enumerate(missing):
        prompt = Say("desk-canned-fill", blank=name)
        values[name] = talk.read(f"gap-{place}", prompt, max_length=LONGEST_FILL, staff=False)
    return filled(words, values)[:LONGEST_TEXT]


def carry(talk: Talk, ticket: Ticket, words: str) -> None:
    """To the patron as a line of the talk, as if it had been typed."""
    if talk.library.lines.by_message(talk.incoming.chat_id, talk.incoming.message_id):
        talk.answer(Say("desk-sent-already-toast"))
        return
    typed = replace(talk.incoming, text=words, entities=(), media=None, album="", reply_to=0)
    line = talk.library.lines.add(ticket, typed, from_staff=True)
    talk.acts.append(Relay(Chat(ticket.patron_chat), Quote(words), line))
    talk.library.tickets.heard_staff(ticket)
    card.refresh(talk, talk.library.tickets.by_id(ticket.id) or ticket)
    talk.say("desk-canned-sent")


ROUTES: dict[str, Callable[..., None]] = {"desk:canned": press}
SCRIPTS: dict[str, Callable[..., None]] = {"canned-send": send}
