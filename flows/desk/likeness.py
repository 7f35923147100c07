"""Which questions are alike: gaps of one language are gathered by the word parts they share.

A part counts for much when few of the FAQ's topics have it: what a gap is about is mostly what the FAQ has never heard of.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.records import Gap
from flows.search_language import BEGINNING, PART, pieces, words

ALIKE = 0.3  # the cosine from which on two questions are alike
ALIKE_BY_TOPIC = 0.2  # when the same answer was shown for both
STEEP = 3  # the power of a part's rarity that is its weight

Rarity = Callable[[str, str], float]
"""What a part of a word says in a language, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Group:
    """Gaps that are alike, newest first."""

    gaps: tuple[Gap, ...]

    @property
    def newest(self) -> Gap:
        return self.gaps[0]

    @property
    def questions(self) -> list[str]:
        """What was asked, each wording once."""
        return list(dict.fromkeys(gap.question for gap in self.gaps if gap.question))

    @property
    def topics(self) -> list[str]:
        """The answers that were shown or thought of, the most frequent first."""
        return [key for key, _ in Counter(gap.topic for gap in self.gaps if gap.topic).most_common()]


def grouped(gaps: Sequence[Gap], rarity: Rarity) -> list[Group]:
    """The gaps in groups, newest first; each goes to the group whose newest it is most like. Those without words go by topic."""
    shares = {gap.id: _shares(gap, rarity) for gap in gaps}
    leaders: list[Gap] = []
    members: dict[int, list[Gap]] = {}
    holding: defaultdict[tuple[str, str], list[int]] = defaultdict(list)  # which leaders hold a part
    for gap in gaps:
        leader = _nearest(gap, shares, leaders, holding)
        if leader is None:
            for part in shares[gap.id]:
                holding[gap.language, part].append(len(leaders))
            leaders.append(gap)
            members[gap.id] = [gap]
        else:
            members[leader.id].append(gap)
    return [Group(tuple(members[leader.id])) for leader in leaders]


def _nearest(
    gap: Gap,
    shares: dict[int, dict[str, float]],
    leaders: Sequence[Gap],
    holding: dict[tuple[str, str], list[int]],
) -> Gap | None:
    if not gap.question:
        return next((each for each in leaders if not each.question and each.topic == gap.topic), None)
    cosines: defaultdict[int, float] = defaultdict(float)
    for part, share in shares[gap.id].items():
        for place in holding.get((gap.language, part), ()):
            cosines[place] += share * shares[leaders[place].id][part]
    best = max(cosines, key=lambda place: (cosines[place], -place), default=None)
    if best is None:
        return None
    same_topic = gap.topic != "" and leaders[best].topic == gap.topic
    return leaders[best] if cosines[best] >= (ALIKE_BY_TOPIC if same_topic else ALIKE) else None


def _shares(gap: Gap, rarity: Rarity) -> dict[str, float]:
    """The parts of its words and their beginnings, as the search has them, as a vector of length 1."""
    parts = {part for word in words(gap.question) for part in (*pieces(word, PART), "^" + word[:BEGINNING])}
    weights = {part: rarity(part, gap.language) ** STEEP for part in parts}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {part: weight / length for part, weight in weights.items()}
