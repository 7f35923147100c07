"""Which methods and parameters the Bot API knows, read from python-telegram-bot's own signatures.

Keyword-only arguments there are that library's conveniences and timeouts, none of them goes over the wire, so the
positional ones are exactly the parameters of the API.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import NamedTuple

from telegram import Bot
from telegram.constants import ReactionEmoji

NOT_METHODS = {"initialize", "shutdown"}
REACTIONS = frozenset(emoji.value for emoji in ReactionEmoji)


class Method(NamedTuple):
    """A method's name as it is written, and the names of its parameters."""

    name: str
    parameters: frozenset[str]


def _read() -> dict[str, Method]:
    methods = {}
    for name, function in inspect.getmembers(Bot, inspect.isfunction):
        if "_" in name or name in NOT_METHODS:
            continue
        parameters = inspect.signature(function).parameters.values()
        known = frozenset(p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD and p.name != "self")
        methods[name.lower()] = Method(name, known)
    return methods


METHODS: Mapping[str, Method] = _read()
"""Lower-case method name to method: Telegram does not mind the case."""
