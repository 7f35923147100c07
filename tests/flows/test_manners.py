"""Small talk and danger: what counts, and what must not."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.house import House
from flows.crisis import sounds_like_danger
from flows.manners import small_talk

HOUSE = House.build(Config.model_validate({}), today=date(2026, 11, 23))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Thank you so much!", "thanks"),
        ("Kiitos paljon", "thanks"),
        ("Tack för hjälpen, ha en bra dag", "thanks"),
        ("Щиро дякую", "thanks"),
        ("hello hello", "greeting"),
        ("am I talking to a bot?", "bot"),
        ("thanks, but where is the library?", ""),
        ("hello where can I print", ""),
        ("👍", ""),
        ("", ""),
    ],
)
def test_small_talk_is_only_what_is_nothing_else(said: str, kind: str) -> None:
    assert small_talk(said, HOUSE.in_all_languages) == kind


@pytest.mark.parametrize(
    "said", ["I want to die", "haluan kuolla", "jag vill dö", "хочу померти", "he beats me at home"]
)
def test_danger_is_heard(said: str) -> None:
    assert sounds_like_danger(said, HOUSE.in_all_languages("crisis-words"))


@pytest.mark.parametrize(
    "said",
    [
        "I want to diet and need a book",
        "jag vill döpa om en fil",
        "books about rapeseed",
        "rapea leipä keittokirja",
        "how do I renew a loan",
    ],
)
def test_harmless_words_are_no_danger(said: str) -> None:
    assert not sounds_like_danger(said, HOUSE.in_all_languages("crisis-words"))
