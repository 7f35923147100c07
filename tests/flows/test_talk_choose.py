"""Choices: one, several, long lists, grids, months; tapped and typed; and choices that vanish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from flows.talk import GRID, MONTH, Talk
from flows.words import Part, Quote
from tests.flows.driver import Chatter, said

WAYS = ["talk-stop-button", "talk-staff-button"]
WAYS_ON = ["talk-back-button", *WAYS]
CHANNELS = {"phone": Quote("Phone"), "video": Quote("Video call"), "visit": Quote("At the library")}


@dataclass(frozen=True)
class Guide:
    """Something with a key and a label, as the library's own things have them."""

    key: str
    label: Part


def booking(done: list[Any], channels: Mapping[str, Part] = CHANNELS) -> Any:
    """A script of two questions; what it was answered ends up in `done`."""

    def book(talk: Talk) -> None:
        channel = talk.choose("channel", Quote("How shall we meet?"), channels)
        length = talk.choose("length", Quote("How long?"), {"30": Quote("Half an hour"), "60": Quote("An hour")})
        done.append((channel, length))
        talk.say(Quote("Booked."))

    return book


def test_two_questions_read_from_top_to_bottom() -> None:
    done: list[Any] = []
    chat = Chatter(book=booking(done))
    chat.begins("book")
    chat.sees("How shall we meet?", buttons=["Phone", "Video call", "At the library", *WAYS])
    chat.taps("Video call")
    chat.sees("How long?", buttons=["Half an hour", "An hour", *WAYS_ON])
    chat.taps("An hour")
    assert chat.reads() == [
        ["How shall we meet?", "talk-answer: Video call"],
        ["How long?", "talk-answer: An hour"],
        ["Booked."],
    ]
    assert not any(bubble.buttons for bubble in chat.screen)
    assert done == [("video", "60")]
    assert chat.conversation is None


@pytest.mark.parametrize(
    "text",
    ["2", "2.", " 2) ", "Video call", "video CALL!", "VIDEO-CALL", "vid", "🎥 video call"],
)
def test_a_choice_can_be_typed(text: str) -> None:
    chat = Chatter(book=booking([]))
    chat.begins("book")
    chat.says(text)
    chat.sees("How long?")
    assert chat.reads()[0] == ["How shall we meet?", "talk-answer: Video call"]


def test_words_that_fit_no_choice_are_free_for_others() -> None:
    chat = Chatter(book=booking([]))
    chat.begins("book")
    before = chat.stored
    for text in ("When do you open on Saturday?", "p", "!!!", "0401234567"):
        chat.says(text)
        assert chat.heard == "free"
        assert chat.stored == before
    chat.sees("How shall we meet?")


def test_a_beginning_that_fits_two_choices_is_asked_about() -> None:
    chat = Chatter(book=booking([], {"a": Quote("At the library"), "b": Quote("At home"), "c": Quote("Phone")}))
    chat.begins("book")
    chat.says("at")
    chat.sees("talk-which-one", "How shall we meet?")
    assert chat.screen[0].buttons == {}, "the older copy has lost its buttons"
    chat.says("at h")
    chat.sees("How long?")


def test_a_number_that_no_choice_has_is_answered_kindly() -> None:
    chat = Chatter(book=booking([]))
    chat.begins("book")
    chat.says("7")
    chat.sees("talk-no-such-number", "How shall we meet?")


def seats(talk: Talk) -> None:
    """Choices that are numbers themselves."""
    count = talk.choose("seats", Quote("How many seats?"), {str(n): Quote(str(n)) for n in (2, 3, 4)})
    talk.say(Quote(f"{count} seats"))


def test_where_choices_are_numbers_a_number_is_never_a_place_in_the_list() -> None:
    chat = Chatter(seats=seats)
    chat.begins("seats")
    chat.says("1")
    chat.sees("talk-no-such-number", "How many seats?")
    chat.says("2")
    chat.sees("2 seats")


def times(talk: Talk) -> None:
    """Times of a day, three a row."""
    labels = ["9:00", "10:00", "10:30", "14:00"]
    slots = [Guide(label.replace(":", "-"), Quote(label)) for label in labels]
    slot = talk.choose("slot", Quote("At what time?"), slots, layout=GRID)
    talk.say(Quote(f"at {slot.key}"))


@pytest.mark.parametrize(("text", "slot"), [("9", "9-00"), ("14", "14-00"), ("10.30", "10-30"), ("1030", "10-30")])
def test_a_typed_time_is_that_time(text: str, slot: str) -> None:
    chat = Chatter(times=times)
    chat.begins("times")
    chat.says(text)
    chat.sees(f"at {slot}")


def test_an_hour_with_two_times_is_asked_about() -> None:
    chat = Chatter(times=times)
    chat.begins("times")
    assert [len(row) for row in chat.newest.message.rows] == [3, 1, 1, 1]
    chat.says("10")
    chat.sees("talk-which-one", "At what time?")


def test_one_choice_answers_itself() -> None:
    done: list[Any] = []
    chat = Chatter(book=booking(done, {"phone": Quote("Phone")}))
    chat.begins("book")
    chat.sees("How long?", buttons=["Half an hour", "An hour", *WAYS])
    chat.taps("An hour")
    assert done == [("phone", "60")]


def test_a_skipped_choice_gives_its_default() -> None:
    def script(talk: Talk) -> None:
        guide = talk.choose("guide", Quote("With whom?"), [Guide("anna", Quote("Anna"))], skip=Quote("Anyone"))
        hurry = talk.choose("hurry", Quote("When?"), {"today": Quote("Today")}, skip=Quote("No hurry"), default="later")
        talk.say(Quote(f"{guide} {hurry}"))

    chat = Chatter(script=script)
    chat.begins("script")
    chat.sees("With whom?", buttons=["Anna", "Anyone", *WAYS])
    chat.taps("Anyone")
    chat.says("no hurry")
    chat.sees("None later")
    assert chat.reads()[0] == ["With whom?", "talk-answer: Anyone"]


def test_without_any_choice_the_ways_out_are_left() -> None:
    chat = Chatter(book=booking([], {}))
    chat.begins("book")
    chat.sees("How shall we meet?", "talk-no-choices", buttons=WAYS)


# ---------------------------------------------------------------- several


MOODS = {"calm": Quote("Calm"), "funny": Quote("Light and funny"), "true": Quote("True stories")}


def profile(talk: Talk) -> None:
    """Several of some choices."""
    moods = talk.choose("moods", Quote("What would you like?"), MOODS, several=True, skip="talk-skip-button")
    talk.say(Quote(f"{moods}"))


def test_several_are_ticked_in_place_until_done() -> None:
    chat = Chatter(profile=profile)
    chat.begins("profile")
    chat.taps("True stories", "Calm", "Light and funny", "talk-ticked: Light and funny")
    assert len(chat.screen) == 1
    chat.sees(
        "What would you like?",
        buttons=[
            *("talk-ticked: Calm", "Light and funny", "talk-ticked: True stories", "talk-done-button"),
            *("talk-skip-button", *WAYS),
        ],
    )
    chat.taps("talk-done-button")
    assert chat.reads() == [["What would you like?", "talk-answer: Calm, True stories"], ["('calm', 'true')"]]


def test_several_can_be_typed() -> None:
    chat = Chatter(profile=profile)
    chat.begins("profile")
    chat.says("1, 3")
    assert "talk-ticked: Calm" in chat.newest.buttons
    assert "talk-ticked: True stories" in chat.newest.buttons
    chat.says("calm; light")
    chat.says("done")
    chat.sees("('funny', 'true')")


def test_a_list_of_which_one_is_no_choice_is_free_for_others() -> None:
    chat = Chatter(profile=profile)
    chat.begins("profile")
    chat.says("calm, and do you have dragons")
    assert chat.heard == "free"


def test_done_without_a_tick_says_what_is_missing() -> None:
    chat = Chatter(profile=profile)
    chat.begins("profile")
    chat.taps("talk-done-button")
    assert chat.toast == "talk-none-toast"
    chat.says("ready")
    chat.sees("talk-none-toast", "What would you like?")
    chat.says("skip")
    chat.sees("()")


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


# ---------------------------------------------------------------- what scripts may not do


@pytest.mark.parametrize("value", ["", "with blank", "a,b", "a" * 31, "kyllä"])
def test_values_that_no_button_can_carry_are_refused(value: str) -> None:
    chat = Chatter(book=booking([], {value: Quote("This"), "other": Quote("That")}))
    with pytest.raises(ValueError, match="choice value"):
        chat.begins("book")


@pytest.mark.parametrize("step", ["", "Step", "~note", "a" * 17, "with.dot"])
def test_step_names_that_no_button_can_carry_are_refused(step: str) -> None:
    chat = Chatter(script=lambda talk: talk.choose(step, Quote("?"), CHANNELS))
    with pytest.raises(ValueError, match="step name"):
        chat.begins("script")


def test_the_longest_button_fits() -> None:
    value = "v" * 30
    chat = Chatter(script=lambda talk: talk.choose("s" * 16, Quote("?"), {value: Quote("This"), "b": Quote("That")}))
    chat.turn = 2**31
    chat.begins("script")
    chat.taps("This")
    assert chat.conversation is None


def test_a_step_asked_twice_is_a_mistake_of_the_script() -> None:
    def script(talk: Talk) -> None:
        talk.choose("one", Quote("?"), CHANNELS)
        talk.choose("one", Quote("?"), CHANNELS)

    chat = Chatter(script=script)
    chat.begins("script")
    with pytest.raises(ValueError, match="twice"):
        chat.taps("Phone")


def test_what_a_script_says_before_an_open_question_is_not_said() -> None:
    def script(talk: Talk) -> None:
        talk.say(Quote("Hello!"))
        talk.choose("one", Quote("Which?"), CHANNELS)
        talk.early(lambda: talk.say(Quote("The time is held for you.")))
        talk.choose("two", Quote("And which?"), CHANNELS)
        talk.say(Quote("Done."))

    chat = Chatter(script=script)
    chat.begins("script")
    chat.taps("Phone")
    chat.taps("Phone")
    assert [parts[0] for parts in chat.reads()] == [
        *("Which?", "The time is held for you.", "And which?"),
        *("Hello!", "The time is held for you.", "Done."),
    ]
