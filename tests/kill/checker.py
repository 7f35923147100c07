"""The judge: reads what a run has left behind, and says which of our promises it broke. Pure functions, one a rule.

The numbers are those of `docs/reliability.md`: I1 stored before confirmed, I2 once per update, I3 nothing stuck, I4 no
more copies than unknown outcomes, I5 order, I8 one topic per ticket, I9 pace, I10 nothing secret in the log, I12 the
file is sound.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from tests.kill.crowd import CARRIED, NAMES, NOTED
from tests.kill.evidence import Evidence, Room, grouped
from tests.kill.pace import pace

TOKEN = re.compile(rf"\b{CARRIED}\d{{6}}\b")
NUMBER = re.compile(r"#(\d+)")
WORDS_OF_PEOPLE = ("relay", "copy")
IN_ORDER = ("send", "relay", "copy", "album")
OPEN = ("queued", "sending", "unsure")


@dataclass(frozen=True)
class Violation:
    """One broken promise."""

    rule: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.what}"


def check(evidence: Evidence) -> list[Violation]:
    """Everything that is wrong."""
    return [Violation(rule, what) for rule, look in RULES.items() for what in look(evidence)]


# ---------------------------------------------------------------- coming in


def stored(evidence: Evidence) -> Iterator[str]:
    """I1: every update has its row in the inbox, above all one that Telegram was told we have."""
    kept = {row["update_id"] for row in evidence.rows("inbox")}
    for update in sorted(evidence.updates - kept):
        how = "was confirmed and is not stored" if update in evidence.confirmed else "is not stored"
        yield f"update {update} {how}"
    if evidence.expired:
        yield f"{evidence.expired} updates expired at Telegram"


def once(evidence: Evidence) -> Iterator[str]:
    """I2: what people did took effect, and once, however often Telegram delivered it."""
    yield from _handled_once(evidence)
    yield from _kept_once(evidence)
    yield from _carried(evidence)
    yield from _counted_once(evidence)
    notes = [said for said in evidence.said if said.by_bot and NOTED in said.text]
    yield from (f"a note of staff stands in chat {said.chat}" for said in notes)


def _handled_once(evidence: Evidence) -> Iterator[str]:
    rows = grouped(evidence.rows("inbox"), lambda row: row["update_id"])
    for update, several in rows.items():
        if len(several) > 1:
            yield f"update {update} was handled {len(several)} times"
    answers = Counter(
        (row["cause"], row["chat_id"])
        for row in evidence.rows("outbox")
        if row["kind"] == "send" and row["chat_id"] > 0
    )
    for deed in evidence.deeds:
        found = rows.get(deed.update, [])
        if deed.says is not None and found and answers[found[0]["key"], deed.chat] != deed.says:
            said = answers[found[0]["key"], deed.chat]
            yield f"{deed.what} (update {deed.update}) was answered {said} times, expected {deed.says}"


def _kept_once(evidence: Evidence) -> Iterator[str]:
    """Each numbered message is one line of a ticket, with its newest words."""
    lines = grouped(evidence.rows("lines"), lambda row: (row["source_chat"], row["source_message"]))
    for deed in evidence.deeds:
        if not deed.token:
            continue
        found = lines.get((deed.chat, deed.message), [])
        if len(found) != 1:
            yield f"{deed.token} stands in {len(found)} lines"
        elif found[0]["body"]["text"] != deed.words:
            yield f"{deed.token} does not have its newest words"
    tickets = grouped(evidence.rows("tickets"), lambda row: row["patron_id"])
    yield from (
        f"patron {patron} has {len(several)} tickets" for patron, several in tickets.items() if len(several) > 1
    )


def _carried(evidence: Evidence) -> Iterator[str]:
    """Each line that was to go has reached the other side, and shows its newest words there."""
    standing = {(said.chat, said.message): said for said in evidence.said}
    words = {(deed.chat, deed.message): deed for deed in evidence.deeds if deed.token}
    for line in evidence.rows("lines"):
        deed = words.get((line["source_chat"], line["source_message"]))
        if deed is None or line["kind"] == "inside":
            continue
        copy = standing.get((line["copy_chat"], line["copy_message"]))
        if copy is None or not copy.by_bot:
            yield f"{deed.token} has not reached the other side"
        elif deed.words not in copy.text:
            yield f"{deed.token} stands on the other side with old words"


def _counted_once(evidence: Evidence) -> Iterator[str]:
    wanted = Counter(deed.counts for deed in evidence.deeds if deed.counts)
    found: Counter[tuple[str, str]] = Counter()
    for row in evidence.rows("tallies"):
        found[row["kind"], row["item"]] += row["n"]
    for name, expected in wanted.items():
        if name and found[name] != expected:
            yield f"the tally {'/'.join(name)} is {found[name]}, expected {expected}"


def stuck(evidence: Evidence) -> Iterator[str]:
    """I3: nothing waits for ever, and nothing was set aside."""
    for row in evidence.rows("inbox"):
        if row["state"] != "done":
            yield f"update row {row['id']} is {row['state']} {row['error']}".strip()
    for row in evidence.rows("outbox"):
        if row["state"] in OPEN or row["state"] == "parked":
            yield f"message row {row['id']} ({row['kind']}) is {row['state']} {row['error']}".strip()


# ---------------------------------------------------------------- going out


def copies(evidence: Evidence) -> Iterator[str]:
    """I4: something stands twice only after an attempt at it whose outcome nobody knew."""
    yield from _copies_of_lines(evidence)
    yield from _other_copies(evidence)


def _copies_of_lines(evidence: Evidence) -> Iterator[str]:
    shown = Counter(
        (token, said.chat) for said in evidence.said if said.by_bot for token in set(TOKEN.findall(said.text))
    )
    unknown = unknown_by_line(evidence)
    for deed in evidence.deeds:
        if deed.token:
            for chat in {chat for token, chat in shown if token == deed.token}:
                times, most = shown[deed.token, chat], 1 + unknown.get((deed.chat, deed.message), 0)
                if times > most:
                    yield f"{deed.token} stands {times} times in chat {chat}, at most {most} can be"


def unknown_by_line(evidence: Evidence) -> dict[tuple[int, int], int]:
    """How many attempts at carrying a message had an unknown outcome, by its chat and number."""
    by_line: Counter[int] = Counter()
    by_album: Counter[str] = Counter()
    for row in evidence.rows("outbox"):
        if row["kind"] in WORDS_OF_PEOPLE:
            by_line[row["line_id"]] += row["unsure"]
        elif row["kind"] == "album":
            by_album[row["album"]] += row["unsure"]
    return {
        (line["source_chat"], line["source_message"]): by_line[line["id"]]
        + (by_album[f"{line['source_chat']}:{line['album']}"] if line["album"] else 0)
        for line in evidence.rows("lines")
    }


def _other_copies(evidence: Evidence) -> Iterator[str]:
    """Our own messages: those of which no row knows must each be the unknown outcome of a row that says the same.

    A row that was given up after an unknown outcome, because its reader left, no longer tells what it said: it stands
    for any message to that chat.
    """
    rows = grouped(evidence.rows("outbox"), lambda row: (row["chat_id"], row["message_id"]))
    given_up: Counter[int] = Counter()
    for row in evidence.rows("outbox"):
        if row["kind"] == "send" and not row["message_id"]:
            given_up[row["chat_id"]] += row["unsure"]
    known: Counter[tuple[int, str]] = Counter()
    extra: Counter[tuple[int, str]] = Counter()
    for request in evidence.requests:
        if request.method != "sendMessage" or not request.effect or TOKEN.search(request.params["text"]):
            continue
        same = (request.chat_id or 0, f"{request.params.get('message_thread_id', '')} {request.params['text']}")
        of = rows.get((request.chat_id, request.result["message_id"]), [])
        if of:
            known[same] += sum(row["unsure"] for row in of)
        else:
            extra[same] += 1
    for (chat, words), times in extra.items():
        beyond = times - known[chat, words]
        if beyond > given_up[chat]:
            yield f"{times} copies of {words[:40]!r} stand in chat {chat}, {known[chat, words]} outcomes were unknown"
        elif beyond > 0:
            given_up[chat] -= beyond


def order(evidence: Evidence) -> Iterator[str]:
    """I5: what one chat or topic is told, and what one person writes, keeps its order."""
    yield from _order_of_words(evidence)
    streams = grouped(evidence.rows("outbox"), lambda row: (row["stream"], row["lane"]))
    for (stream, _), rows in streams.items():
        sent = [row for row in rows if row["message_id"] and row["kind"] in IN_ORDER and not row["rank"]]
        for before, after in pairwise(sent):
            if after["message_id"] < before["message_id"]:
                yield f"message row {after['id']} of {stream} left before {before['id']}"


def _order_of_words(evidence: Evidence) -> Iterator[str]:
    """First appearances only: a copy comes later, and takes nobody's place."""
    places: dict[tuple[int, int], list[str]] = {}
    for said in sorted(evidence.said, key=lambda said: said.message):
        if said.by_bot:
            seen = places.setdefault((said.chat, said.thread), [])
            seen += [token for token in TOKEN.findall(said.text) if token not in seen]
    for (chat, thread), tokens in places.items():
        for before, after in pairwise(tokens):
            if after < before:
                yield f"{after} came after {before} in chat {chat} {thread or ''}".rstrip()


def topics(evidence: Evidence) -> Iterator[str]:
    """I8: a ticket has one topic, and a topic one ticket."""
    alive: dict[int, list[Room]] = {}
    for room in evidence.rooms:
        named = NUMBER.match(room.name)
        if not room.deleted and named:
            alive.setdefault(int(named[1]), []).append(room)
    tickets = {row["id"]: row for row in evidence.rows("tickets")}
    for number, rooms in alive.items():
        if number not in tickets:
            yield f"topic {rooms[0].thread} belongs to no ticket"
        elif len(rooms) > 1:
            yield f"ticket {number} has {len(rooms)} topics"
    for number, ticket in tickets.items():
        if ticket["thread_id"] not in [room.thread for room in alive.get(number, [])]:
            yield f"ticket {number} knows topic {ticket['thread_id']}, which is not its own"


# ---------------------------------------------------------------- the log and the file


def log(evidence: Evidence) -> Iterator[str]:
    """I10: no token, nobody's words, nobody's name."""
    for secret in (*evidence.secrets, CARRIED, NOTED, NAMES):
        if secret in evidence.log:
            line = next(line for line in evidence.log.splitlines() if secret in line)
            yield f"the log tells {secret[:12]!r}: {line[:160]}"


def sound(evidence: Evidence) -> Iterator[str]:
    """I12: SQLite finds nothing wrong with the file."""
    yield from evidence.faults


RULES: dict[str, Callable[[Evidence], Iterator[str]]] = {
    "I1": stored,
    "I2": once,
    "I3": stuck,
    "I4": copies,
    "I5": order,
    "I8": topics,
    "I9": pace,
    "I10": log,
    "I12": sound,
}
