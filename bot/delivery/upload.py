"""A file that goes to Telegram with a call, in the place of a parameter that names one it has already."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Upload:
    """A file's name with its ending, its media type, and its bytes."""

    name: str
    kind: str
    content: bytes
