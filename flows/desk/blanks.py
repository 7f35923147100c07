"""The gaps in a text that staff keep ready: `{first-name}` and the like, filled by plain replacement.

Nothing here is a template language: what is put in is never looked at again, so no word of a person can do anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

BLANK = re.compile(r"\{ *([^\W_][\w -]{0,29}?) *\}")
"""A word or a few in braces; other braces are just braces."""


def blanks_in(text: str) -> list[str]:
    """The names of the gaps, each once, in the order in which they stand."""
    return list(dict.fromkeys(found.casefold() for found in BLANK.findall(text)))


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with the values in its gaps; a gap without one stays as it is."""
    return BLANK.sub(lambda found: values.get(found[1].casefold(), found[0]), text)
