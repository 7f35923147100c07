"""Codes that people read aloud and type."""

from __future__ import annotations

import secrets

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0 and O, no 1, I and L: codes are read aloud on the phone."""


def random_code(length: int) -> str:
    """So many characters that are hard to mix up; six are one of 900 million."""
    return "".join(secrets.choice(LETTERS) for _ in range(length))
