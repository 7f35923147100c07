"""Small talk and danger: what counts, and what must not."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.faq import entries
from bot.faq_reader import layered
from bot.house import House
from bot.shipped import shipped_folder, whole_languages
from flows.crisis import sounds_like_danger
from flows.manners import WORDS_OF, made_of, small_talk

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
        ("thnak you", "thanks"),
        ("tackkk", "thanks"),
        ("Kiittos", "thanks"),
        ("hyvää päiväö", "greeting"),
        ("heeeei", "greeting"),
        ("добрий дееень", "greeting"),
        ("how are you?", "mood"),
        ("hur mår du", "mood"),
        ("kuka sut on tehnyt", "maker"),
        ("хто тебе створив", "maker"),
        ("you are stupid!!", "insult"),
        ("haista paska", "insult"),
        ("dra åt helvete", "insult"),
        ("тупий бот", "insult"),
        ("you idiot, when are you open", ""),
        ("tanks", ""),
        ("terveys", ""),
        ("kiista", ""),
        ("робота", ""),
        ("thanks, but where is the library?", ""),
        ("hello where can I print", ""),
        ("👍", ""),
        ("", ""),
    ],
)
def test_small_talk_is_only_what_is_nothing_else(said: str, kind: str) -> None:
    assert small_talk(said, HOUSE.in_all_languages) == kind


def test_no_question_that_the_search_knows_is_taken_for_small_talk() -> None:
    """Titles, phrasings and keywords of all topics: none is swallowed by a typing error that was none."""
    folder = shipped_folder()
    known = entries({language: layered((folder,), language) for language in whole_languages()})
    asked = {
        text for each in known.values() for entry in each for text in (entry.title, *entry.phrasings, *entry.keywords)
    }
    lists = [HOUSE.in_all_languages(name) for name in WORDS_OF.values()]
    swallowed = {text for text in sorted(asked)[::5] if small_talk(text, HOUSE.in_all_languages)}
    assert {text for text in swallowed if not any(made_of(text, listed) for listed in lists)} == set()


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
