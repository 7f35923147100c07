"""Units, such as care homes, and series of sessions, as plain records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.words import Part, Quote


@dataclass(frozen=True, slots=True)
class Unit:
    """A place where people live or meet, with whoever speaks for it; `chat_id` is its group, 0 without one."""

    id: int
    name: str
    language: str = ""
    contact_id: int = 0
    contact_chat: int = 0
    contact_name: str = ""
    deputy_id: int = 0
    deputy_chat: int = 0
    deputy_name: str = ""
    chat_id: int = 0

    @property
    def key(self) -> str:
        return str(self.id)

    @property
    def label(self) -> Part:
        return Quote(self.name)

    def is_spoken_for_by(self, patron_id: int) -> bool:
        """Whether this patron is its contact person or deputy."""
        return patron_id != 0 and patron_id in (self.contact_id, self.deputy_id)


@dataclass(frozen=True, slots=True)
class Series:
    """Sessions that somebody asked for together: of a unit, or of a patron's project.

    `starts` is the first one's wall time once staff have settled it. `wanted` holds the answers of the form.
    """

    id: int
    service: str
    rhythm: str
    wanted: Mapping[str, Any] = field(default_factory=dict)
    unit_id: int = 0
    patron_id: int = 0
    starts: str = ""
    state: str = "asked"  # asked, settled, ended
