"""Languages that we have no texts in: recognised by their letters and commonest words, so that one kind line can be said.

Nothing is translated and nothing is guessed at: when two languages come as close, it is none. Our own languages take
part in the comparison, so that a Ukrainian with a Russian word in a sentence stays a Ukrainian.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 1000  # characters that are looked at
FEW_WORDS = 3  # in a text of so many words, one that is known is enough; in a longer one there must be two
MOST_FOR_LETTERS = 3  # points; a language with many letters of its own does not win by them alone


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language: the line that is said in it ("" for one that we speak), letters of its own, its commonest words.

    A text with one of the letters in `never` is not in this language.
    """

    code: str
    line: str
    letters: str = ""
    words: frozenset[str] = frozenset()
    never: str = ""

    def points(self, heard: frozenset[str], letters: frozenset[str]) -> int:
        """How many of its words and letters are there; 0 when one is that it never has."""
        if letters & frozenset(self.never):
            return 0
        return len(heard & self.words) + min(MOST_FOR_LETTERS, len(letters & frozenset(self.letters)))


def recognised(text: str, tongues: Sequence[Tongue]) -> Tongue | None:
    """The language that we do not speak and that a text is plainly written in, if there is one."""
    folded = text[:LONGEST].casefold()
    written = re.findall(r"[^\W\d_]+", folded)
    heard, letters = frozenset(written), frozenset(folded)
    ranked = sorted(((tongue.points(heard, letters), tongue) for tongue in tongues), key=lambda each: -each[0])
    if not ranked:
        return None
    most, best = ranked[0]
    enough = 1 if len(written) <= FEW_WORDS else 2
    is_alone = len(ranked) == 1 or ranked[1][0] < most
    return best if best.line and most >= enough and is_alone else None
