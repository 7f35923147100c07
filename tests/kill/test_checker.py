"""The judge alone: a small history in which all is well, and every way in which it may be spoilt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.playground.standin import Limits, Request
from tests.kill.checker import check
from tests.kill.evidence import Deed, Evidence, Life, Room, Row, Said

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PATRON, GROUP, TOPIC = 501, -1001, 7
FIRST, SECOND, ANSWER = "zqx000001 hello", "zqx000002 hello", "zqx000003 hello"


def at(seconds: float) -> datetime:
    """An instant of the run."""
    return NOON + timedelta(seconds=seconds)


def call(number: int, text: str, chat: int = PATRON, **more: Any) -> Request:
    """A message that the bot sent at second `number`, and that got the number 100 + `number`."""
    usual = {"at": at(number), "effect": True, "delivered": "ok", "code": 200, "result": {"message_id": 100 + number}}
    params = {"chat_id": chat, "text": text}
    return Request(number=number, method="sendMessage", params=params, chat_id=chat, **{**usual, **more})


def line(number: int, chat: int, message: int, words: str, copy: tuple[int, int]) -> Row:
    """A line of the ticket, and where its copy stands."""
    whole = {"id": number, "ticket_id": 1, "source_chat": chat, "source_message": message, "kind": "text", "album": ""}
    return {**whole, "body": {"text": words}, "copy_chat": copy[0], "copy_message": copy[1]}


def row(number: int, chat: int, message: int, kind: str, **more: Any) -> Row:
    """A message row that was sent."""
    stream = "ticket:1" if chat == GROUP else str(chat)
    usual = {"id": number, "chat_id": chat, "message_id": message, "kind": kind, "stream": stream, "lane": 0, "rank": 0}
    return {**usual, "line_id": 0, "album": "", "unsure": 0, "state": "sent", "cause": "", "error": "", **more}


def well() -> Evidence:
    """A patron asks, adds a word, gets an answer and a receipt; all of it once, in order, and nothing else."""
    return Evidence(
        deeds=[
            Deed("opens", PATRON, PATRON, 1, 11, "zqx000001", FIRST, counts=("ticket", "opened"), says=1),
            Deed("words", PATRON, PATRON, 2, 12, "zqx000002", SECOND),
            Deed("answer", 601, GROUP, 3, 21, "zqx000003", ANSWER, staff=True),
        ],
        requests=[
            call(1, FIRST, GROUP),
            call(2, "receipt"),
            call(3, SECOND, GROUP),
            call(4, ANSWER),
        ],
        said=[
            Said(PATRON, 11, False, f"/staff {FIRST}"),
            Said(GROUP, 101, True, FIRST, TOPIC),
            Said(PATRON, 102, True, "receipt"),
            Said(GROUP, 103, True, SECOND, TOPIC),
            Said(PATRON, 104, True, ANSWER),
        ],
        rooms=[Room(TOPIC, "#1 Somebody (fi)")],
        updates={1, 2, 3},
        confirmed={1, 2, 3},
        staff_chat=GROUP,
        tables={
            "inbox": [{"id": n, "key": f"{n}:x", "update_id": n, "state": "done", "error": ""} for n in (1, 2, 3)],
            "outbox": [
                row(1, GROUP, 101, "relay", line_id=1),
                row(2, PATRON, 102, "send", cause="1:x"),
                row(3, GROUP, 103, "relay", line_id=2),
                row(4, PATRON, 104, "relay", line_id=3),
            ],
            "tickets": [{"id": 1, "patron_id": 1, "thread_id": TOPIC}],
            "lines": [
                line(1, PATRON, 11, FIRST, (GROUP, 101)),
                line(2, PATRON, 12, SECOND, (GROUP, 103)),
                line(3, GROUP, 21, ANSWER, (PATRON, 104)),
            ],
            "tallies": [{"kind": "ticket", "item": "opened", "n": 1}],
        },
        log="INFO bot.app: ready",
        secrets=("123456:secret",),
        lives=[Life(at(0), at(1))],
    )


# ---------------------------------------------------------------- ways to spoil it


def not_stored(evidence: Evidence) -> None:
    evidence.updates.add(4)
    evidence.confirmed.add(4)


def expired(evidence: Evidence) -> None:
    evidence.expired = 1


def handled_twice(evidence: Evidence) -> None:
    evidence.tables["inbox"].append({**evidence.rows("inbox")[1], "id": 4, "key": "2:y"})


def answered_twice(evidence: Evidence) -> None:
    evidence.tables["outbox"].append(row(5, PATRON, 105, "send", cause="1:x"))


def not_kept(evidence: Evidence) -> None:
    del evidence.tables["lines"][1]


def old_words_kept(evidence: Evidence) -> None:
    evidence.deeds[1].words = "zqx000002 again"


def second_ticket(evidence: Evidence) -> None:
    evidence.tables["tickets"].append({"id": 2, "patron_id": 1, "thread_id": 8})
    evidence.rooms.append(Room(8, "#2 Somebody (fi)"))


def not_carried(evidence: Evidence) -> None:
    evidence.tables["lines"][1]["copy_message"] = 0


def old_words_shown(evidence: Evidence) -> None:
    evidence.said[3] = replace(evidence.said[3], text="zqx000002 helo")


def counted_twice(evidence: Evidence) -> None:
    evidence.tables["tallies"][0]["n"] = 2


def note_told(evidence: Evidence) -> None:
    evidence.said.append(Said(PATRON, 105, True, "// zqn000009 hello"))


def not_handled(evidence: Evidence) -> None:
    evidence.tables["inbox"][2]["state"] = "new"


def set_aside(evidence: Evidence) -> None:
    evidence.tables["outbox"][3]["state"] = "parked"


def on_its_way_for_ever(evidence: Evidence) -> None:
    evidence.tables["outbox"][3]["state"] = "sending"


def words_twice(evidence: Evidence) -> None:
    evidence.said.append(Said(GROUP, 105, True, SECOND, TOPIC))


def receipt_twice(evidence: Evidence) -> None:
    evidence.requests.append(call(5, "receipt"))


def words_turned(evidence: Evidence) -> None:
    evidence.said[1], evidence.said[3] = (
        replace(evidence.said[1], text=SECOND),
        replace(evidence.said[3], text=FIRST),
    )


def rows_turned(evidence: Evidence) -> None:
    evidence.tables["outbox"][1]["message_id"], evidence.tables["outbox"][3]["message_id"] = 104, 102


def orphan_topic(evidence: Evidence) -> None:
    evidence.rooms.append(Room(8, "#9 Somebody (fi)"))


def twin_topic(evidence: Evidence) -> None:
    evidence.rooms.append(Room(8, "#1 Somebody (fi)"))


def wrong_topic(evidence: Evidence) -> None:
    evidence.tables["tickets"][0]["thread_id"] = 8


def token_logged(evidence: Evidence) -> None:
    evidence.log += "\nGET /bot123456:secret/getMe"


def words_logged(evidence: Evidence) -> None:
    evidence.log += f"\nupdate failed: {FIRST}"


def broken_file(evidence: Evidence) -> None:
    evidence.faults.append("a row of lines points to nothing")


def crowded(evidence: Evidence) -> None:
    evidence.limits = Limits(overall_per_second=3)
    evidence.requests += [call(number, "x", at=at(10)) for number in range(50, 54)]


def crowded_group(evidence: Evidence) -> None:
    evidence.limits = Limits(group_per_minute=1)


def refused_for_pace(evidence: Evidence) -> None:
    evidence.limits = Limits(private_burst=1, private_per_second=0.1)
    evidence.requests.append(refused(5))


def impatient(evidence: Evidence) -> None:
    evidence.limits = Limits()
    evidence.requests += [refused(5), call(7, "receipt", at=at(7.5), effect=False, result=None, code=400)]


def refused(number: int) -> Request:
    """Telegram asks to wait three seconds."""
    told = "Too Many Requests: retry after 3"
    return call(number, "receipt", effect=False, result=None, code=429, description=told)


SPOILT: dict[str, tuple[Callable[[Evidence], None], ...]] = {
    "I1": (not_stored, expired),
    "I2": (
        *(handled_twice, answered_twice, not_kept, old_words_kept, second_ticket),
        *(not_carried, old_words_shown, counted_twice, note_told),
    ),
    "I3": (not_handled, set_aside, on_its_way_for_ever),
    "I4": (words_twice, receipt_twice),
    "I5": (words_turned, rows_turned),
    "I8": (orphan_topic, twin_topic, wrong_topic),
    "I9": (crowded, crowded_group, refused_for_pace, impatient),
    "I10": (token_logged, words_logged),
    "I12": (broken_file,),
}


def test_nothing_is_found_where_all_is_well() -> None:
    assert check(well()) == []


@pytest.mark.parametrize(("rule", "spoil"), [(rule, spoil) for rule, several in SPOILT.items() for spoil in several])
def test_each_way_to_spoil_it_is_found(rule: str, spoil: Callable[[Evidence], None]) -> None:
    evidence = well()
    spoil(evidence)
    assert rule in {violation.rule for violation in check(evidence)}


def test_a_copy_after_an_unknown_outcome_is_no_fault() -> None:
    evidence = well()
    words_twice(evidence)
    receipt_twice(evidence)
    evidence.tables["outbox"][1]["unsure"] = evidence.tables["outbox"][2]["unsure"] = 1
    assert check(evidence) == []


def test_what_stays_inside_need_not_reach_anybody() -> None:
    evidence = well()
    evidence.tables["lines"][2] |= {"kind": "inside", "copy_chat": 0, "copy_message": 0}
    assert check(evidence) == []
