"""What must hold at the desk after a run, beside the rules of `tests/kill/checker.py`; and how long words were under way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from tests.kill.checker import RULES, TOKEN, Violation
from tests.kill.crowd import NOTED
from tests.kill.evidence import Evidence

TAKEN = ("active", "waiting")


def notes(evidence: Evidence) -> Iterator[str]:
    """What staff wrote for each other stands nowhere but where they wrote it, and was never sent either."""
    yield from (f"a note stands in chat {said.chat}" for said in evidence.said if said.by_bot and NOTED in said.text)
    for request in evidence.requests:
        if NOTED in str(request.params):
            yield f"{request.method} to {request.chat_id} carried a note"


def someones(evidence: Evidence) -> Iterator[str]:
    """Each open ticket is somebody's, or has its place in the queue; a closed one waits for nobody."""
    for ticket in evidence.rows("tickets"):
        name, state = f"ticket {ticket['id']} ({ticket['state']})", ticket["state"]
        if state in TAKEN and not ticket["owner_id"]:
            yield f"{name} has no owner"
        elif state == "queued" and (ticket["owner_id"] or not ticket["waiting_since"]):
            yield f"{name} has no place in the queue"
        elif state == "closed" and ticket["waiting_since"]:
            yield f"{name} still waits"


def own_words(evidence: Evidence) -> Iterator[str]:
    """Nobody's words stand in another patron's chat or topic."""
    people = {row["id"]: row["chat_id"] for row in evidence.rows("patrons")}
    of_ticket = {row["id"]: row for row in evidence.rows("tickets")}
    threads = {row["thread_id"]: number for number, row in of_ticket.items()}
    tickets = {
        (line["source_chat"], line["source_message"]): of_ticket[line["ticket_id"]] for line in evidence.rows("lines")
    }
    by_token = {deed.token: tickets.get((deed.chat, deed.message)) for deed in evidence.deeds if deed.token}
    for said in evidence.said:
        for token in TOKEN.findall(said.text) if said.by_bot else ():
            ticket = by_token.get(token)
            if ticket is None:
                continue
            if said.chat > 0 and people[ticket["patron_id"]] != said.chat:
                yield f"{token} of ticket {ticket['id']} stands in chat {said.chat}"
            elif said.chat < 0 and threads.get(said.thread, ticket["id"]) != ticket["id"]:
                yield f"{token} of ticket {ticket['id']} stands in the topic of ticket {threads[said.thread]}"


DESK: dict[str, Callable[[Evidence], Iterator[str]]] = {
    **RULES,
    "no note leaks": notes,
    "no ticket is lost": someones,
    "nobody's words stray": own_words,
}


def judged(evidence: Evidence) -> list[Violation]:
    """Everything that is wrong."""
    return [Violation(rule, what) for rule, look in DESK.items() for what in look(evidence)]


# ---------------------------------------------------------------- figures


def waits(evidence: Evidence, written: dict[str, datetime]) -> list[float]:
    """Seconds from a patron's message to its copy in the topic, shortest first, by the words' tokens."""
    arrived: dict[str, datetime] = {}
    for request in evidence.requests:
        if request.effect and (request.chat_id or 0) < 0:
            for token in TOKEN.findall(str(request.params)):
                arrived.setdefault(token, request.at)
    return sorted((at - written[token]).total_seconds() for token, at in arrived.items() if token in written)


def share(sorted_waits: list[float], part: float) -> float:
    """The wait below which so large a part of all lies; 0.0 when there was none."""
    return sorted_waits[min(len(sorted_waits) - 1, int(len(sorted_waits) * part))] if sorted_waits else 0.0
