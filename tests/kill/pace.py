"""I9: how fast the bot called, read from Telegram's side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.playground.standin import Limits, Request
from tests.kill.evidence import Evidence

SHOWN = ("send", "copy", "forward", "edit", "createForumTopic", "closeForumTopic", "reopenForumTopic")
GRACE = timedelta(seconds=2)  # calls that were on their way when the first of them was refused
FLOODED = 429
MINUTE, SECOND = 60.0, 1.0


def pace(evidence: Evidence) -> Iterator[str]:
    """No limit is passed, none refuses us, and where one does all the same, what it asks for is waited for."""
    if evidence.limits is None:
        return
    calls = [request for request in evidence.requests if request.method.startswith(SHOWN) and request.chat_id]
    yield from _too_many(calls, evidence.limits)
    yield from _too_early(calls)
    for call in calls:
        if call.code == FLOODED:
            before = [other for other in calls if other.number < call.number and other.effect]
            if _is_full([other for other in before if _counted(other)], call, evidence.limits):
                yield f"{call.method} to {call.chat_id} at {call.at:%H:%M:%S} was refused: our own pacing was too fast"


def _counted(call: Request) -> bool:
    """Whether the call costs something: edits in private chats are free."""
    return (call.chat_id or 0) < 0 or not call.method.startswith("edit")


def _size(call: Request) -> int:
    """How many messages it made."""
    return len(call.result) if isinstance(call.result, list) else 1


def _is_full(before: list[Request], call: Request, limits: Limits) -> bool:
    """Whether what we had sent filled a limit, whichever process sent it."""
    if _sum(before, call, SECOND) >= limits.overall_per_second:
        return True
    here = [other for other in before if other.chat_id == call.chat_id]
    if (call.chat_id or 0) < 0:
        return _sum(here, call, MINUTE) >= limits.group_per_minute
    held, since = float(limits.private_burst), None
    for other in [*here, call]:
        if since is not None:
            gained = (other.at - since).total_seconds() * limits.private_per_second
            held = min(float(limits.private_burst), held + gained)
        if other is not call:
            held, since = held - 1, other.at
    return held < 1


def _sum(calls: list[Request], call: Request, seconds: float) -> int:
    return sum(_size(other) for other in calls if (call.at - other.at).total_seconds() <= seconds)


def _too_many(calls: list[Request], limits: Limits) -> Iterator[str]:
    """Windows over what took effect."""
    done = [call for call in calls if call.effect and _counted(call)]
    yield from _crowded([call.at for call in done], limits.overall_per_second, SECOND, "all chats")
    for chat in {call.chat_id for call in done if (call.chat_id or 0) < 0}:
        at = [call.at for call in done if call.chat_id == chat]
        yield from _crowded(at, limits.group_per_minute, MINUTE, f"group {chat}")


def _crowded(at: list[datetime], most: int, seconds: float, where: str) -> Iterator[str]:
    """More than `most` within `seconds`; a hundredth is granted to the way between the two clocks."""
    span = timedelta(seconds=seconds * 0.99)
    for place in range(most, len(at)):
        if at[place] - at[place - most] < span:
            yield f"more than {most} calls within {seconds:.0f} s to {where} at {at[place]:%H:%M:%S}"


def _too_early(calls: list[Request]) -> Iterator[str]:
    """A chat that refused is left alone until the seconds that it named are over."""
    until: dict[int, tuple[datetime, datetime]] = {}
    for call in calls:
        chat = call.chat_id or 0
        if chat in until and until[chat][0] < call.at < until[chat][1] and _counted(call):
            yield f"{call.method} to {chat} at {call.at:%H:%M:%S} came before the end of a flood wait"
        if call.code == FLOODED:
            seconds = int(call.description.rpartition(" ")[2])
            until[chat] = call.at + GRACE, call.at + timedelta(seconds=seconds)
