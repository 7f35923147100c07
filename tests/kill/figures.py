"""What a run says in numbers."""

from __future__ import annotations

from statistics import median

from tests.kill.checker import copies, once, order, sound, stored
from tests.kill.evidence import Evidence


def figures(evidence: Evidence) -> dict[str, object]:
    """By name, in the order in which they are told."""
    took = sorted(life.took for life in evidence.lives if life.ready) or [0.0]
    calls = [request for request in evidence.requests if request.method != "getUpdates"]
    unknown = sum(row["unsure"] for row in evidence.rows("outbox"))
    states = [row["state"] for row in evidence.rows("outbox")]
    return {
        "kills": evidence.kills,
        "seconds": f"{evidence.seconds:.0f}",
        "updates": len(evidence.updates),
        "updates lost": len(list(stored(evidence))),
        "effects lost or repeated": len(list(once(evidence))),
        "messages": states.count("sent"),
        "unknown outcomes": unknown,
        "copies": copies_made(evidence),
        "copies without a reason": len(list(copies(evidence))),
        "out of order": len(list(order(evidence))),
        "refused for pace (429)": sum(request.code == 429 for request in calls),
        "tickets": len(evidence.rows("tickets")),
        "ready after a start": f"median {median(took):.2f} s, slowest {took[-1]:.2f} s",
        "integrity_check": "; ".join(sound(evidence)) or "ok",
    }


def copies_made(evidence: Evidence) -> int:
    """Messages that stand in a chat, and of which no row knows: each was an attempt with an unknown outcome."""
    known = {(row["chat_id"], row["message_id"]) for row in evidence.rows("outbox")}
    known |= {(line["copy_chat"], line["copy_message"]) for line in evidence.rows("lines")}
    return sum(said.by_bot and (said.chat, said.message) not in known for said in evidence.said)
