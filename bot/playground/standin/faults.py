"""Faults on demand: a rule says which calls go wrong, and how.

Kinds: `reset` (connection ends, nothing happened), `cut` (it happened, then the connection ends), `delay` (answered
after `seconds`), `flood` (429 with retry_after `seconds`), `error_500`, `bad_gateway` (502 with an HTML page),
`unauthorized` (401), `not_found` (404, empty body), `invalid_json`, `truncated`, `drip` (the answer trickles for
`seconds`), `hang` (no answer at all for `seconds`). `effect` says whether the call is carried out;
each kind has a default.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

EFFECT = {
    "reset": False, "cut": True, "delay": True, "flood": False, "error_500": False, "bad_gateway": False,
    "unauthorized": False, "not_found": False, "invalid_json": True, "truncated": True, "drip": True, "hang": False,
}  # fmt: skip
SECONDS = {"delay": 1.0, "flood": 3.0, "drip": 1.0, "hang": 3_600.0}


@dataclass
class Fault:
    """One rule. Matches calls of `method` (None: all but polls) in `chat_id` (None: any).

    `nth` leaves the first nth - 1 matching calls alone; `times` ends the rule after so many (None: never);
    `probability` throws a die for each. `early` lets a delay come before the effect instead of after it.
    """

    kind: str
    method: str | None = None
    chat_id: int | None = None
    nth: int = 1
    times: int | None = 1
    probability: float = 1.0
    seconds: float | None = None
    effect: bool | None = None
    early: bool = False
    id: int = 0
    seen: int = 0
    struck: int = 0

    def __post_init__(self) -> None:
        if self.kind not in EFFECT:
            raise ValueError(f"no fault of the kind {self.kind!r}; there are {', '.join(EFFECT)}")

    @property
    def takes_effect(self) -> bool:
        """Is the call carried out?"""
        return EFFECT[self.kind] if self.effect is None else self.effect

    @property
    def lasting(self) -> float:
        """Seconds of the delay, drip or hang, or of the 429's retry_after."""
        return SECONDS.get(self.kind, 0.0) if self.seconds is None else self.seconds

    def matches(self, method: str, chat_id: int | None) -> bool:
        """Is this rule meant for such a call?"""
        named = method != "getUpdates" if self.method is None else method.lower() == self.method.lower()
        return named and (self.chat_id is None or self.chat_id == chat_id)


class Faults:
    """The rules now in force; the first that strikes wins. Dice are seeded, so a run can be repeated."""

    def __init__(self, seed: int = 0) -> None:
        self._dice = random.Random(seed)
        self.rules: list[Fault] = []
        self._count = 0

    def add(self, fault: Fault) -> Fault:
        """Put a rule in force."""
        self._count += 1
        fault.id = self._count
        self.rules.append(fault)
        return fault

    def clear(self) -> None:
        """All rules end."""
        self.rules.clear()

    def pick(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that strikes this call, if one does."""
        for fault in self.rules:
            if not fault.matches(method, chat_id):
                continue
            fault.seen += 1
            if fault.seen < fault.nth or (fault.probability < 1 and self._dice.random() >= fault.probability):
                continue
            fault.struck += 1
            if fault.times is not None and fault.struck >= fault.times:
                self.rules.remove(fault)
            return fault
        return None
