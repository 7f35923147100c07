"""The table of methods that the stand-in really does. Rooms of methods register themselves with `@offers`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .params import Params
from .world import World

Answer = Callable[[World, Params], Any]
OFFERED: dict[str, Answer] = {}
"""Lower-case method name to the function that does it and returns the `result`."""


def offers(*names: str) -> Callable[[Answer], Answer]:
    """Register a function as these methods of the Bot API."""

    def register(answer: Answer) -> Answer:
        for name in names:
            OFFERED[name.lower()] = answer
        return answer

    return register
