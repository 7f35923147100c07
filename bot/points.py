"""Named crash points: places where the kill rig ends the process with SIGKILL, to prove that nothing is lost there.

In production this is one comparison. With `LUKUOPAS_CRASH_AT="send.claimed:3"` the process dies at the third passing of
that point; several points are separated by commas, and the first to be due ends it.
"""

from __future__ import annotations

import os
import signal

NAMES = (
    "intake.answered",  # getUpdates has answered, nothing is stored
    "intake.before-commit",
    "intake.after-commit",
    "intake.before-poll",  # the offset that confirms is about to leave
    "engine.taken",
    "engine.in-job",
    "engine.before-commit",
    "engine.after-commit",
    "calendar.taken",  # a time is taken, and nothing else of the booking stands
    "calendar.booked",  # the booking is whole, and nothing of the turn is committed
    "sweep.claimed",  # reminders are taken, and nothing of them is said
    "sweep.before-commit",
    "sweep.after-commit",  # they wait in the outbox, and nobody woke the sender
    "send.claimed",  # rows are `sending`, no request has left
    "send.written",  # the request is on the wire
    "send.answered",  # the answer is read, not recorded
    "send.before-result",
    "send.after-result",
    "send.topic",  # a topic was made, and only Telegram knows
    "group.swap",  # while a group's rows move to its new id
    "store.migrating",
    "store.copying",
    "store.erasing",
    "stop",
)


def _read(setting: str) -> dict[str, int]:
    """Points and how many passings they let live; an unknown name is an error, or a rig would wait for ever."""
    wanted: dict[str, int] = {}
    for word in filter(None, (word.strip() for word in setting.split(","))):
        name, _, count = word.partition(":")
        if name not in NAMES:
            raise ValueError(f"LUKUOPAS_CRASH_AT names the unknown point {name!r}; known: {', '.join(NAMES)}")
        wanted[name] = int(count or 1)
    return wanted


_left = _read(os.environ.get("LUKUOPAS_CRASH_AT", ""))


def armed() -> bool:
    """Whether any point may end this process; for places where only looking costs something."""
    return bool(_left)


def reach(name: str) -> None:
    """Pass the point; ends the process at once when its count has run out."""
    if not _left or name not in _left:
        return
    _left[name] -= 1
    if _left[name] <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
