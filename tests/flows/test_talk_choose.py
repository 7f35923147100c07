"""Choices, one or several, tapped and typed; and what a script may not do with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from flows.talk import GRID, Talk
from flows.words import Part, Quote
from tests.flows.driver import Chatter

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


def test_an_answer_that_turns_out_not_to_hold_is_asked_for_again() -> None:
    """Taken by somebody in the same instant: the step is asked again with a word, what was answered before stands."""
    taken: set[str] = set()
    done: list[Any] = []

    def book(talk: Talk) -> None:
        name = talk.read("name", Quote("Name?"))
        time = talk.choose(
            "time", Quote("When?"), {key: Quote(key) for key in ("ten", "eleven", "noon") if key not in taken}
        )
        talk.review("summary", Quote(f"{name}, {time}?"))
        if time == "ten":
            taken.add("ten")
            talk.ask_anew("time", Quote("That has just gone."))
        done.append((name, time))
        talk.say(Quote("Booked."))

    chat = Chatter(book=book)
    chat.begins("book")
    chat.says("Grace")
    chat.taps("ten")
    chat.taps("talk-confirm-button")
    chat.sees("That has just gone.", "When?", buttons=["eleven", "noon", *WAYS_ON])
    chat.taps("noon")
    chat.sees("Grace, noon?")
    assert done == []
    chat.taps("talk-confirm-button")
    assert done == [("Grace", "noon")]
