"""Pages that people leaf through: they change in place, and lead on to what comes before and after."""

from __future__ import annotations

from collections.abc import Iterable

from flows.talk import Talk
from flows.words import Button, Key, Part, Say, message


def put(
    talk: Talk, own: str | tuple[str, ...], parts: Iterable[Part | str], rows: Iterable[Iterable[Key] | Key]
) -> None:
    """A page: in place when a button of these pages was pressed (`own` is how their routes begin), else as a new message."""
    if talk.incoming.data.startswith(own):
        talk.edit(message(*parts, rows=rows), message_id=talk.incoming.message_id)
    else:
        talk.say(*parts, rows=rows)


def leafing(route: str, page: int, count: int, size: int) -> list[tuple[Key, ...]]:
    """`Earlier` and `More` in one row, where there is anything: `count` things, so many on a page."""
    ways = [("talk-earlier-button", page - 1)] if page else []
    ways += [("talk-more-button", page + 1)] if (page + 1) * size < count else []
    return [tuple(Button(Say(label), f"{route}:{target}") for label, target in ways)] if ways else []
