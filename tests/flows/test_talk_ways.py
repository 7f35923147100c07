"""Back, Stop, a librarian, and something else in between."""

from __future__ import annotations

import pytest

from flows.records import Ticket, TicketState
from flows.talk import Talk
from flows.words import Part, Quote
from tests.flows.driver import NOON, Chatter, said

WAYS = ["talk-stop-button", "talk-staff-button"]
WAYS_ON = ["talk-back-button", *WAYS]
GOING_ON = ["talk-continue-button", "talk-stop-button"]
COLOURS: dict[str, Part] = {"red": Quote("Red"), "blue": Quote("Blue")}


def script(talk: Talk) -> None:
    """Three questions: one of a choice, one of words, one of a choice."""
    first = talk.choose("first", Quote("First?"), COLOURS)
    name = talk.read("name", Quote("Name?"))
    last = talk.choose("last", Quote("Last?"), COLOURS)
    talk.say(Quote(f"{first} {name} {last}"))


def started() -> Chatter:
    """At the first question."""
    chat = Chatter(script=script, staff=staff)
    chat.begins("script")
    return chat


def staff(talk: Talk) -> None:
    """What a librarian needs to know."""
    question = talk.read("question", Quote("What is it about?"), staff=False)
    talk.say(Quote(f"Passed on: {question}"))


# ---------------------------------------------------------------- back


def test_back_takes_the_last_answer_back_and_asks_it_again() -> None:
    chat = started()
    chat.taps("Red")
    chat.says("Olena")
    chat.taps("talk-back-button")
    chat.sees("Name?", buttons=WAYS_ON)
    chat.says("back")
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])
    chat.taps("Blue")
    chat.says("Olha")
    chat.taps("Red")
    chat.sees("blue Olha red")
    assert chat.reads()[:4] == [
        ["First?", "talk-answer: Red"],
        ["Name?"],
        ["Last?", "talk-answer: Back"],
        ["Name?", "talk-answer: Back"],
    ]
    assert not any(bubble.buttons for bubble in chat.screen)


def test_back_passes_steps_that_answered_themselves() -> None:
    def with_one(talk: Talk) -> None:
        first = talk.choose("first", Quote("First?"), COLOURS)
        only = talk.choose("only", Quote("Only?"), {"one": Quote("One")})
        talk.say(Quote(first + only + talk.choose("last", Quote("Last?"), COLOURS)))

    chat = Chatter(script=with_one)
    chat.begins("script")
    chat.taps("Red", "talk-back-button")
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])


def test_back_to_a_question_that_has_one_choice_left_asks_it_all_the_same() -> None:
    colours = dict(COLOURS)

    def shrinking(talk: Talk) -> None:
        talk.choose("first", Quote("First?"), dict(colours))
        talk.choose("last", Quote("Last?"), COLOURS)

    chat = Chatter(script=shrinking)
    chat.begins("script")
    chat.taps("Red")
    del colours["blue"]
    chat.taps("talk-back-button")
    chat.sees("First?", buttons=["Red", *WAYS])


def test_there_is_nothing_before_the_first_question() -> None:
    chat = started()
    chat.says("back")
    chat.sees("talk-first-toast", "First?", buttons=["Red", "Blue", *WAYS])
    made_up = chat.newest.buttons["Red"].replace("=red", "!back")
    chat.presses(made_up, chat.newest)
    assert chat.toast == "talk-first-toast"


# ---------------------------------------------------------------- stop


@pytest.mark.parametrize("way", ["tap", "label", "STOP!", "cancel", "/cancel"])
def test_stop_leaves_the_dialogue(way: str) -> None:
    chat = started()
    chat.taps("Red")
    if way == "tap":
        chat.taps("talk-stop-button")
    else:
        chat.says(said("talk-stop-button") if way == "label" else way)
    assert chat.conversation is None
    assert chat.heard == "taken"
    assert chat.reads() == [["First?", "talk-answer: Red"], ["talk-left"], ["talk-stopped"]]
    assert not any(bubble.buttons for bubble in chat.screen)


def test_a_choice_with_the_same_words_wins_over_a_typed_way_out() -> None:
    done: list[str] = []

    def change(talk: Talk) -> None:
        done.append(talk.choose("what", Quote("What?"), {"move": Quote("Move"), "cancel": Quote("Cancel")}))

    chat = Chatter(change=change)
    chat.begins("change")
    chat.says("cancel")
    assert done == ["cancel"]


@pytest.mark.parametrize("typed", [False, True])
def test_one_can_stop_even_when_the_script_is_broken(typed: bool) -> None:
    broken: list[bool] = []

    def fragile(talk: Talk) -> None:
        if broken:
            raise ZeroDivisionError
        talk.choose("first", Quote("First?"), COLOURS)

    chat = Chatter(script=fragile)
    chat.begins("script")
    broken.append(True)
    chat.says("/cancel") if typed else chat.taps("talk-stop-button")
    chat.sees("talk-stopped")


def test_commands_are_free_for_the_router() -> None:
    chat = started()
    for command in ("/help", "/stop", "/staff", "/nonsense"):
        chat.says(command)
        assert chat.heard == "free"


def test_without_a_dialogue_everything_is_free() -> None:
    chat = Chatter(script=script)
    for text in ("stop", "/cancel", "1"):
        chat.says(text)
        assert chat.heard == "free"
    chat.sends("photo")
    assert chat.heard == "free"
    assert chat.screen == []


def test_a_script_may_leave_by_itself() -> None:
    def full(talk: Talk) -> None:
        talk.choose("first", Quote("First?"), COLOURS)
        talk.say(Quote("There is no seat left."))
        talk.leave()
        raise AssertionError("never reached")

    chat = Chatter(full=full)
    chat.begins("full")
    chat.taps("Red")
    chat.sees("There is no seat left.")
    assert chat.conversation is None


def test_a_script_may_lead_into_another() -> None:
    def first(talk: Talk) -> None:
        colour = talk.choose("first", Quote("First?"), COLOURS)
        talk.say(Quote("And now:"))
        talk.begin("second", colour)

    def second(talk: Talk, colour: str) -> None:
        talk.say(Quote(colour + talk.read("name", Quote("Name?"))))

    chat = Chatter(first=first, second=second)
    chat.begins("first")
    chat.taps("Blue")
    assert chat.reads()[-2:] == [["And now:"], ["Name?"]]
    chat.says("bird")
    chat.sees("bluebird")


# ---------------------------------------------------------------- a librarian


@pytest.mark.parametrize("way", ["tap", "label", "librarian"])
def test_a_librarian_is_one_tap_away_and_the_dialogue_waits(way: str) -> None:
    chat = started()
    if way == "tap":
        chat.taps("talk-staff-button")
    else:
        chat.says(said("talk-staff-button") if way == "label" else way)
    assert chat.wanted_staff
    assert chat.heard == "taken"
    chat.sees("talk-waiting", buttons=GOING_ON)
    for text in ("1", "yes", "stop", "blue"):
        chat.says(text)
        assert chat.heard == "free", "what is written now is for the librarian"
    chat.resumes()
    chat.sees("talk-waiting", buttons=GOING_ON)
    chat.taps("talk-continue-button")
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])
    chat.says("blue")
    chat.sees("Name?")


def test_one_comes_back_by_a_typed_word_too() -> None:
    chat = started()
    chat.taps("talk-staff-button")
    chat.says("Continue")
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])
    assert chat.screen[0].buttons == {}


def test_the_dialogue_with_staff_comes_in_between_and_the_first_one_after_it() -> None:
    chat = started()
    chat.taps("Blue")
    chat.asks_staff("staff")
    chat.sees("What is it about?", buttons=["talk-stop-button"])
    chat.says("A lost card")
    assert chat.reads()[-3:] == [["What is it about?"], ["Passed on: A lost card"], ["talk-go-on"]]
    assert list(chat.newest.buttons) == GOING_ON
    chat.says("I lost it on the bus")
    assert chat.heard == "free"
    chat.taps("talk-continue-button")
    chat.sees("Name?", buttons=WAYS_ON)
    chat.says("Olena")
    chat.taps("Red")
    chat.sees("blue Olena red")
    assert chat.conversation is None


def test_stopping_the_dialogue_with_staff_leads_back_too() -> None:
    chat = started()
    chat.taps("Blue")
    chat.asks_staff("staff")
    chat.taps("talk-stop-button")
    chat.sees("talk-go-on", buttons=GOING_ON)
    chat.taps("talk-stop-button")
    chat.sees("talk-stopped", buttons=[])
    assert chat.conversation is None


def test_a_new_dialogue_ends_the_one_before() -> None:
    chat = started()
    chat.begins("staff")
    assert chat.reads() == [["talk-left"], ["What is it about?"]]
    chat.says("hello")
    assert chat.conversation is None


# ---------------------------------------------------------------- something else in between


def test_after_something_else_the_question_comes_back() -> None:
    chat = started()
    chat.says("When do you open?")
    chat.resumes()
    chat.sees("talk-go-on", "First?", buttons=GOING_ON)
    assert chat.screen[0].buttons == {}
    chat.taps("talk-continue-button")
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])
    chat.taps("Red")
    chat.says("/help")
    chat.resumes()
    chat.says("Olena")
    chat.sees("Last?")


@pytest.mark.parametrize("text", ["continue", "Yes!", "ok"])
def test_going_on_can_be_typed(text: str) -> None:
    chat = started()
    chat.resumes()
    chat.says(text)
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])


def test_an_answer_counts_even_before_continue_is_pressed() -> None:
    chat = started()
    chat.resumes()
    chat.says("blue")
    chat.sees("Name?")
    assert chat.reads()[1] == ["First?", "talk-answer: Blue"]


@pytest.mark.parametrize("typed", [False, True])
def test_one_may_stop_at_shall_we_go_on(typed: bool) -> None:
    chat = started()
    chat.resumes()
    chat.says("stop") if typed else chat.taps("talk-stop-button")
    chat.sees("talk-stopped")
    assert chat.conversation is None


def test_who_writes_with_a_librarian_is_offered_to_go_on_only_once() -> None:
    chat = started()
    chat.ticket = Ticket(7, 1, 4711, TicketState.ACTIVE, "en", NOON)
    chat.says("Are you there?")
    chat.resumes()
    chat.sees("talk-go-on", "First?")
    chat.says("yes")
    assert chat.heard == "free", "that yes was for the librarian"
    chat.resumes()
    assert len(chat.screen) == 2


def test_nothing_under_way_means_nothing_to_resume() -> None:
    chat = Chatter(script=script)
    chat.resumes()
    assert chat.screen == []
