"""Long lists, months, and choices that vanish."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from flows.talk import MONTH, Talk
from flows.words import Part, Quote
from tests.flows.driver import Chatter, said

WAYS = ["talk-stop-button", "talk-staff-button"]
MOODS = {"calm": Quote("Calm"), "funny": Quote("Light and funny"), "true": Quote("True stories")}


# ---------------------------------------------------------------- long lists and months


def shelf(talk: Talk) -> None:
    """More choices than one screen holds."""
    book = talk.choose("book", Quote("Which book?"), {f"b{n}": Quote(f"Title {chr(64 + n)}") for n in range(1, 13)})
    talk.say(Quote(book))


def test_a_long_list_leafs_in_place() -> None:
    chat = Chatter(shelf=shelf)
    chat.begins("shelf")
    chat.sees("Which book?", "talk-page", buttons=[*(f"Title {c}" for c in "ABCDE"), "talk-more-button", *WAYS])
    chat.taps("talk-more-button", "talk-more-button")
    chat.sees("Which book?", "talk-page", buttons=["Title K", "Title L", "talk-earlier-button", *WAYS])
    chat.taps("talk-earlier-button")
    assert list(chat.newest.buttons)[:7] == [
        *(f"Title {c}" for c in "FGHIJ"),
        "talk-earlier-button",
        "talk-more-button",
    ]
    assert len(chat.screen) == 1
    chat.says("2")
    chat.sees("b7")


def test_leafing_can_be_typed_and_words_reach_every_page() -> None:
    chat = Chatter(shelf=shelf)
    chat.begins("shelf")
    chat.says("more")
    assert chat.reads() == [["Which book?"], ["Which book?", "talk-page"]]
    chat.says("Title L")
    chat.sees("b12")


def test_six_choices_still_stand_on_one_page() -> None:
    def script(talk: Talk) -> None:
        talk.choose("one", Quote("Which?"), {f"b{n}": Quote(f"Title {n}") for n in range(6)})

    chat = Chatter(script=script)
    chat.begins("script")
    chat.sees("Which?", buttons=[*(f"Title {n}" for n in range(6)), *WAYS])


DAYS = [date(2026, 5, 12), date(2026, 5, 14), date(2026, 7, 1)]


def calendar(talk: Talk) -> None:
    """Days to choose from, in two months."""
    day = talk.choose("day", Quote("Which day?"), DAYS, layout=MONTH)
    talk.say(Quote(day.isoformat()))


def test_a_month_shows_only_its_free_days_and_leafs_past_empty_months() -> None:
    chat = Chatter(calendar=calendar)
    chat.begins("calendar")
    chat.sees("Which day?", "talk-month-5", buttons=["12", "14", "talk-month-later-button", *WAYS])
    week = chat.newest.message.rows[1]
    assert [key.label for key in week] == [Quote(text) for text in ("·", "12", "·", "14", "·", "·", "·")]
    chat.taps("talk-month-later-button")
    chat.sees("Which day?", "talk-month-7", buttons=["1", "talk-month-earlier-button", *WAYS])
    chat.taps("1")
    chat.sees("2026-07-01")
    assert chat.reads()[0] == ["Which day?", "talk-answer: Wednesday 1 July"]


def test_a_day_that_is_not_free_does_nothing() -> None:
    chat = Chatter(calendar=calendar)
    chat.begins("calendar")
    square = chat.newest.message.rows[1][0]
    chat.presses(square.go, chat.newest)  # type: ignore[union-attr]
    assert chat.toast == "talk-day-not-free-toast"
    chat.sees("Which day?", "talk-month-5")


@pytest.mark.parametrize("text", ["14", "14.", "14.5.", "14/5", "14.5.2026", "2026-05-14", "14 May", "thursday 14 may"])
def test_a_day_can_be_typed(text: str) -> None:
    chat = Chatter(calendar=calendar)
    chat.begins("calendar")
    chat.says(text)
    chat.sees("2026-05-14")


@pytest.mark.parametrize("text", ["13", "1.7.2027", "2026-02-31", "99.99."])
def test_a_typed_day_that_is_not_free_is_answered_kindly(text: str) -> None:
    chat = Chatter(calendar=calendar)
    chat.begins("calendar")
    chat.says(text)
    chat.sees("talk-day-not-free", "Which day?", "talk-month-5")


def test_months_can_be_leafed_by_words() -> None:
    chat = Chatter(calendar=calendar)
    chat.begins("calendar")
    chat.says(said("talk-month-later-button"))
    chat.says("1")
    chat.sees("2026-07-01")


# ---------------------------------------------------------------- choices that vanish


def slots_script(slots: dict[str, Part], done: list[str]) -> Any:
    """Slot, name, confirm: what happens when slots go."""

    def book(talk: Talk) -> None:
        slot = talk.choose("slot", Quote("Which time?"), dict(slots), gone=Quote("That time has just gone."))
        name = talk.read("name", Quote("What name?"))
        talk.review("sure", Quote(f"{slot} for {name}?"))
        done.append(f"{slot} {name}")
        talk.say(Quote("Booked."))

    return book


def test_a_choice_that_went_before_it_was_pressed_is_asked_again_in_place() -> None:
    slots: dict[str, Part] = {"ten": Quote("10:00"), "noon": Quote("12:00"), "two": Quote("14:00")}
    chat = Chatter(book=slots_script(slots, []))
    chat.begins("book")
    del slots["noon"]
    chat.taps("12:00")
    assert chat.toast == "talk-old-button-toast"
    chat.sees("That time has just gone.", "Which time?", buttons=["10:00", "14:00", *WAYS])
    assert len(chat.screen) == 1


def test_a_choice_that_went_later_is_asked_again_and_the_rest_is_kept() -> None:
    slots: dict[str, Part] = {"ten": Quote("10:00"), "noon": Quote("12:00"), "two": Quote("14:00")}
    done: list[str] = []
    chat = Chatter(book=slots_script(slots, done))
    chat.begins("book")
    chat.taps("12:00")
    chat.says("Olena")
    del slots["noon"]
    chat.taps("talk-confirm-button")
    assert done == []
    chat.sees("That time has just gone.", "Which time?", buttons=["10:00", "14:00", *WAYS])
    chat.taps("14:00")
    chat.sees("two for Olena?")
    chat.taps("talk-confirm-button")
    assert done == ["two Olena"]


def test_the_last_choice_left_is_not_taken_for_granted() -> None:
    slots: dict[str, Part] = {"ten": Quote("10:00"), "noon": Quote("12:00")}
    chat = Chatter(book=slots_script(slots, []))
    chat.begins("book")
    del slots["noon"]
    chat.taps("12:00")
    chat.sees("That time has just gone.", "Which time?", buttons=["10:00", *WAYS])


def test_a_typed_answer_to_a_later_question_is_not_lost_in_silence() -> None:
    slots: dict[str, Part] = {"ten": Quote("10:00"), "noon": Quote("12:00"), "two": Quote("14:00")}
    chat = Chatter(book=slots_script(slots, []))
    chat.begins("book")
    chat.taps("12:00")
    del slots["noon"]
    chat.says("Olena")
    assert chat.heard == "taken"
    chat.sees("That time has just gone.", "Which time?")


def test_free_words_stay_free_while_a_choice_has_gone() -> None:
    slots: dict[str, Part] = {"ten": Quote("10:00"), "noon": Quote("12:00"), "two": Quote("14:00")}
    chat = Chatter(book=slots_script(slots, []))
    chat.begins("book")
    chat.taps("12:00")
    chat.says("Olena")
    del slots["noon"]
    chat.says("Is there coffee?")
    assert chat.heard == "free"
    chat.resumes()
    chat.sees("That time has just gone.", "talk-go-on", "Which time?")
    chat.taps("talk-continue-button")
    chat.sees("Which time?", buttons=["10:00", "14:00", *WAYS])


def test_of_several_the_ones_that_are_left_stay_ticked() -> None:
    moods = dict(MOODS)

    def script(talk: Talk) -> None:
        talk.choose("moods", Quote("What?"), dict(moods), several=True)
        talk.read("name", Quote("Name?"))

    chat = Chatter(script=script)
    chat.begins("script")
    chat.taps("Calm", "True stories", "talk-done-button")
    del moods["calm"]
    chat.says("Olena")
    assert list(chat.newest.buttons)[:2] == ["Light and funny", "talk-ticked: True stories"]
    chat.sees("talk-gone", "What?")
