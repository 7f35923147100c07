"""Passing a ticket on: to somebody on duty, or to another queue. The patron hears who answers, and need not repeat anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flows.desk import card, moving, trail
from flows.desk.patron import DESK, settle_receipt
from flows.desk.staff import hint, ticket_here
from flows.records import Member, Ticket
from flows.talk import Talk
from flows.words import Button, Chat, Key, Quote, Say, Topic, TopicAct

SHOWN = 6  # people; who is not among them is named in the command


def press(talk: Talk, number: str) -> None:
    """`Pass on`: to whom?"""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    if not ticket.is_open:
        talk.answer(Say("desk-closed-toast"))
    elif not (rows := choices(talk, ticket)):
        talk.answer(Say("desk-pass-nobody-toast"), alert=True)
    else:
        card.ask(talk, ticket, "desk-pass-to-whom", card.with_way_back(ticket, rows))


def choices(talk: Talk, ticket: Ticket, apart: str = "") -> list[Sequence[Key]]:
    """The people and the queues that it may go to, two in a row."""
    keys: list[Key] = [
        Button(Quote(each.name), f"desk:give:{ticket.id}:{each.id}{apart}") for each in colleagues(talk, ticket)[:SHOWN]
    ]
    language = talk.library.house.staff_language
    keys += [
        Button(Say("desk-pass-queue-button", queue=name), f"desk:move:{ticket.id}:{key}{apart}")
        for key, name in queues(talk, ticket, language).items()
    ]
    return [keys[at : at + 2] for at in range(0, len(keys), 2)]


def colleagues(talk: Talk, ticket: Ticket) -> list[Member]:
    """Who is on duty and may have it; who speaks the patron's language first."""
    trained = next((each.members for each in talk.library.house.config.queues if each.key == ticket.queue), ())
    able = [
        each
        for each in talk.library.staff.on_duty()
        if each.id != ticket.owner_id and (not ticket.quiet or not trained or each.id in trained)
    ]
    return sorted(able, key=lambda each: ticket.language not in each.languages)


def queues(talk: Talk, ticket: Ticket, language: str) -> dict[str, str]:
    """The other queues by key, named in a language. A sensitive talk leaves its queue only for another sensitive one."""
    named = {
        each.key: each.name.in_language(language) or each.key
        for each in talk.library.house.config.queues
        if each.key != ticket.queue and (each.sensitive or not ticket.quiet)
    }
    if ticket.queue != DESK and not ticket.quiet:
        named.setdefault(DESK, talk.library.house.part(Say("desk-queue-general"), language))
    return named


# ---------------------------------------------------------------- buttons and the command


def give(talk: Talk, number: str, person: str, apart: str = "") -> None:
    """To this colleague, if they are still on duty and nobody was faster."""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    found = next((each for each in colleagues(talk, ticket) if str(each.id) == person), None)
    passed = to_person(talk, ticket, found) if found else None
    settle(talk, passed, apart, "" if found else "desk-pass-off-duty-toast")


def move(talk: Talk, number: str, queue: str, apart: str = "") -> None:
    """Into this queue."""
    ticket = ticket_here(talk, number)
    if ticket is None:
        return
    known = queue in queues(talk, ticket, talk.library.house.staff_language)
    settle(talk, to_queue(talk, ticket, queue) if known else None, apart, "" if known else "talk-old-button-toast")


def settle(talk: Talk, passed: Ticket | None, apart: str, problem: str) -> None:
    """The one who pressed sees what came of it; a question that stood apart loses its buttons."""
    if passed is None:
        talk.answer(Say(problem or "desk-pass-too-late-toast"), alert=True)
    else:
        card.settle_question(talk, passed, apart)


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/transfer NAME` or `/transfer QUEUE`, with a note behind it if there is one: it stays where it is written."""
    if ticket is None:
        hint(talk, "desk-hint-in-topic")
    elif not ticket.is_open:
        hint(talk, "desk-hint-closed")
    elif found := meant(talk, ticket, talk.incoming.arguments):
        passed = to_person(talk, ticket, found) if isinstance(found, Member) else to_queue(talk, ticket, found)
        if passed is None:
            hint(talk, "desk-pass-too-late-toast")
    else:
        rows = choices(talk, ticket, card.ASKED_APART)
        told = "desk-pass-to-whom" if rows and not talk.incoming.arguments else "desk-pass-unknown"
        talk.say(told if rows else "desk-pass-nobody-toast", rows=rows)


def meant(talk: Talk, ticket: Ticket, written: str) -> Member | str | None:
    """The person or the queue that the words begin with; the longest name wins, and one that fits two people none."""
    said = written.strip().casefold()
    names: list[tuple[str, Member | str]] = [(each.name, each) for each in colleagues(talk, ticket)]
    for key, name in queues(talk, ticket, talk.library.house.staff_language).items():
        names += [(key, key), (name, key)]
    fitting = [(len(name), to) for name, to in names if begins(said, name.casefold())]
    longest = max((length for length, _ in fitting), default=0)
    best = [to for length, to in fitting if length == longest]
    return best[0] if best and all(each == best[0] for each in best) else None


def begins(said: str, name: str) -> bool:
    """Whether the words begin with this name, whole."""
    return bool(name) and said.startswith(name) and not said[len(name) : len(name) + 1].isalnum()


# ---------------------------------------------------------------- what it does


def to_person(talk: Talk, ticket: Ticket, colleague: Member) -> Ticket | None:
    """A colleague has it now; None when somebody else was faster."""
    passed = talk.library.passing.to_person(ticket, colleague.id, colleague.name)
    if passed:
        trail.note(talk, "pass", passed, str(colleague.id))
        settle_receipt(talk, passed)
        talk.say(Say("desk-passed-to", name=colleague.name), to=Chat(passed.patron_chat))
        card.refresh(talk, passed)
        by = talk.incoming.person.name
        talk.say(Say("desk-yours-now", name=colleague.name, by=by), to=Topic(passed.id))
    return passed


def to_queue(talk: Talk, ticket: Ticket, queue: str) -> Ticket | None:
    """It waits in another queue; None when somebody was faster."""
    passed = talk.library.passing.to_queue(ticket, queue)
    if passed:
        trail.note(talk, "move", passed, queue)
        name = queues(talk, ticket, passed.language)[queue]
        talk.say(Say("desk-passed-to-queue", queue=name), to=Chat(passed.patron_chat))
        if moving.follow(talk, passed):
            return passed
        if passed.quiet != ticket.quiet:
            talk.acts.append(TopicAct(Topic(passed.id), "rename", card.topic_name(passed)))
        card.refresh(talk, passed)
    return passed


ROUTES: dict[str, Callable[..., None]] = {"desk:pass": press, "desk:give": give, "desk:move": move}
