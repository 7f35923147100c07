"""What `check` tells about the directory of partners."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.check import about_content
from bot.config import Config

TODAY = date(2026, 11, 23)
FINE = {
    "key": "aid",
    "kind": "legal-aid",
    "name": "Aid",
    "phone": "0100 100",
    "verified_on": "2026-11-01",
    "topics": ["legal-aid", "authorities"],
    "warm": True,
    "handover": "call them",
}


def told(**changes: Any) -> list[str]:
    """The lines about one partner."""
    config = Config.model_validate({"partners": [{**FINE, **changes}]})
    return [found.text for found in about_content(config, TODAY) if found.text.startswith("[[partners]] aid: ")]


def test_of_a_partner_that_is_as_it_should_be_nothing_is_told() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"verified_on": "2026-08-01"}, "verified_on is 2026-08-01: its card says that details may have changed"),
        ({"verified_on": None}, "verified_on is missing"),
        ({"verified_on": "2026-01-01"}, "patrons are not shown it any more"),
        ({"kind": "circus"}, 'kind "circus" is none that answers refer to'),
        ({"topics": ["juggling"]}, "there is no topic or group juggling"),
        ({"phone": ""}, "nobody can reach it"),
        ({"sensitive": True}, "warm has no effect"),
        ({"handover": ""}, "no handover"),
    ],
)
def test_each_thing_to_mend_is_one_line(changes: dict[str, Any], words: str) -> None:
    (line,) = told(**changes)
    assert words in line
