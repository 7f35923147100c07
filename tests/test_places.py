"""Time zones by the places that people know, in the language and the form in which they write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.places import place_name, zones_of

NOVEMBER = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "typed", "zone"),
    [
        ("fi", "Tukholma", "Europe/Stockholm"),
        ("fi", "  tukholma. ", "Europe/Stockholm"),
        ("fi", "Ruotsissa", "Europe/Stockholm"),
        ("fi", "Kiova", "Europe/Kyiv"),
        ("fi", "Englanti", "Europe/London"),
        ("sv", "Storbritannien", "Europe/London"),
        ("sv", "Kiev", "Europe/Kyiv"),
        ("sv", "Åland", "Europe/Mariehamn"),
        ("uk", "Швеція", "Europe/Stockholm"),
        ("uk", "у Швеції", "Europe/Stockholm"),
        ("uk", "в Польщі", "Europe/Warsaw"),
        ("uk", "Київ", "Europe/Kyiv"),
        ("uk", "New York", "America/New_York"),
        ("en", "in Sweden", "Europe/Stockholm"),
        ("en", "UK", "Europe/London"),
        ("xx", "Sweden", "Europe/Stockholm"),
    ],
)
def test_a_town_or_a_country_is_understood(language: str, typed: str, zone: str) -> None:
    assert zones_of(typed, language, NOVEMBER) == (zone,)


@pytest.mark.parametrize("typed", ["", "a", "Rantakylä", "xqzzt", "1", "../etc/passwd", "in", "Sto", "тут"])
def test_what_is_no_place_is_not_guessed(typed: str) -> None:
    assert not zones_of(typed, "en", NOVEMBER)


def test_of_zones_that_go_alike_one_is_enough() -> None:
    assert zones_of("Saksa", "fi", NOVEMBER) == ("Europe/Berlin",)
    found = zones_of("USA", "fi", NOVEMBER)
    assert found[:2] == ("America/New_York", "America/Chicago") and len(found) < 10
    assert "America/Phoenix" in found  # as Denver in winter, but not in summer
    assert zones_of("Україна", "uk", NOVEMBER) == ("Europe/Kyiv", "Europe/Simferopol")


def test_places_are_named_as_people_of_the_language_do() -> None:
    names = [place_name("Europe/Kyiv", language) for language in ("en", "fi", "sv", "uk", "xx")]
    assert names == ["Kyiv", "Kiova", "Kiev", "Київ", "Kyiv"]
    assert place_name("America/St_Johns", "fi") == "St. John’s"
    assert place_name("Nowhere/Some_Town", "en") == "Some Town"
