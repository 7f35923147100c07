"""Old, forged and doubled presses, answers that grew old, and new code under a running dialogue."""

from __future__ import annotations

import json
from typing import Any

import pytest

from flows.course import conversation_to
from flows.records import Conversation
from flows.talk import Talk
from flows.words import Part, Quote
from tests.flows.driver import Chatter

WAYS = ["talk-stop-button", "talk-staff-button"]
WAYS_ON = ["talk-back-button", *WAYS]
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


# ---------------------------------------------------------------- old, forged and doubled presses


def test_a_second_tap_changes_nothing() -> None:
    chat = started()
    red = chat.newest.buttons["Red"]
    chat.presses(red, chat.newest)
    before = (chat.stored, chat.reads())
    chat.presses(red)
    assert chat.toast == "talk-already-toast"
    assert (chat.stored, chat.reads()) == before


def test_two_taps_at_once_on_two_choices_count_once() -> None:
    chat = started()
    red, blue = chat.newest.buttons["Red"], chat.newest.buttons["Blue"]
    chat.presses(red, chat.newest)
    chat.presses(blue)
    assert chat.toast == "talk-already-toast"
    chat.says("Olena")
    chat.taps("Red")
    chat.sees("red Olena red")


def test_the_last_tap_twice_does_its_work_once() -> None:
    done: list[str] = []

    def once(talk: Talk) -> None:
        done.append(talk.choose("first", Quote("First?"), COLOURS))

    chat = Chatter(once=once)
    chat.begins("once")
    red = chat.newest.buttons["Red"]
    chat.presses(red, chat.newest)
    chat.presses(red)
    assert done == ["red"]
    assert chat.toast == "talk-old-button-toast"


def test_back_twice_goes_back_once() -> None:
    chat = started()
    chat.taps("Red")
    chat.says("Olena")
    back = chat.newest.buttons["talk-back-button"]
    chat.presses(back, chat.newest)
    chat.presses(back)
    assert chat.toast == "talk-already-toast"
    chat.sees("Name?")


@pytest.mark.parametrize(
    "forged",
    [
        *("~", "~~", "~x", "~1", "~1.", "~1.first", "~1.first=", "~1.first!", "~1.first!explode", "~1.first!write:x"),
        *("~1.first!choose:red", "~0.first=red", "~999999999.first=red", "~1.other=red", "~1.first=green"),
        *("~1.first!page:9", "~1.first!done", "~1.first!skip", "~1.first!change:first", "~1.first=красный"),
        "~99999999999999999999.first=red",
    ],
)
def test_a_forged_press_changes_no_answer(forged: str) -> None:
    chat = started()
    chat.presses(forged, chat.newest)
    assert chat.heard == "taken"
    assert chat.toast
    assert chat.conversation
    assert chat.conversation.step == "first"
    chat.taps("Blue")
    chat.says("Olena")
    chat.taps("Red")
    chat.sees("blue Olena red")


def test_an_old_button_shows_the_open_question_again_but_only_once() -> None:
    chat = started()
    for _ in range(3):
        chat.presses("~0.first=red")
        assert chat.toast == "talk-old-button-toast"
    assert chat.reads() == [["First?"], ["First?"]]
    assert chat.screen[0].buttons == {}
    chat.sees("First?", buttons=["Red", "Blue", *WAYS])


def test_a_button_of_an_earlier_dialogue_is_an_old_one() -> None:
    chat = started()
    red = chat.newest.buttons["Red"]
    chat.taps("talk-stop-button")
    chat.presses(red)
    assert chat.toast == "talk-old-button-toast"
    assert chat.conversation is None
    chat.begins("script")
    chat.presses(red)
    assert chat.toast == "talk-old-button-toast"
    chat.sees("First?")


def test_serials_made_from_the_time_tell_dialogues_apart_too() -> None:
    chat = started()
    chat.turn = -1  # so that the next turn has the number 0: none is known
    chat.taps("talk-stop-button")
    chat.turn = -1
    chat.begins("script")
    assert chat.conversation
    assert 1_000_000 < chat.conversation.serial < 2**31
    for label in ("Red", "talk-back-button", "Blue"):
        chat.turn = -1
        chat.taps(label)
    chat.sees("Name?")
    assert chat.reads()[-2] == ["First?", "talk-answer: Blue"], "all of it in one second"


def test_an_older_copy_of_the_open_question_still_answers_it() -> None:
    chat = started()
    red = chat.newest.buttons["Red"]
    chat.says("7")
    chat.presses(red, chat.screen[0])
    assert chat.reads() == [["First?"], ["First?", "talk-answer: Red"], ["Name?"]]
    assert not any(bubble.buttons for bubble in chat.screen[:-1])


def test_buttons_that_are_not_of_dialogues_are_free() -> None:
    chat = started()
    chat.presses("faq:show:loan-renew")
    assert chat.heard == "free"


# ---------------------------------------------------------------- time


def test_answers_live_for_a_day() -> None:
    chat = started()
    chat.taps("Red")
    chat.waits(hours=23, minutes=59)
    chat.says("Olena")
    chat.sees("Last?")
    chat.waits(hours=23)
    chat.taps("Blue")
    chat.sees("red Olena blue")


def test_older_answers_are_let_go_with_one_kind_word() -> None:
    chat = started()
    chat.taps("Red")
    chat.waits(hours=24)
    chat.says("When do you open?")
    assert chat.heard == "free", "the question itself is answered by others"
    assert chat.conversation is None
    assert chat.reads()[1:] == [["talk-left"], ["talk-expired"]]
    chat.says("Thanks")
    assert len(chat.screen) == 3


def test_a_press_on_a_question_of_yesterday_is_an_old_one() -> None:
    chat = started()
    chat.waits(days=2)
    red = chat.newest.buttons["Red"]
    chat.presses(red, chat.newest)
    assert chat.toast == "talk-old-button-toast"
    chat.sees("talk-expired")
    assert chat.conversation is None


def test_what_waited_under_another_dialogue_grows_old_too() -> None:
    chat = started()
    chat.asks_staff("staff")
    chat.waits(hours=20)
    chat.taps("talk-stop-button")
    chat.sees("talk-go-on")
    chat = started()
    chat.asks_staff("staff")
    chat.waits(hours=23)
    chat.says("/help")
    chat.presses("~0.x=y")
    chat.waits(hours=2)
    chat.says("hello")
    assert chat.conversation is None


# ---------------------------------------------------------------- new code under a running dialogue


def changed(chat: Chatter, new: Any) -> None:
    """The bot is updated between two answers."""
    chat.scripts = {**chat.scripts, "script": new}


def test_new_code_that_asks_more_asks_what_is_missing() -> None:
    def longer(talk: Talk) -> None:
        first = talk.choose("first", Quote("First?"), COLOURS)
        place = talk.choose("place", Quote("Where?"), {"here": Quote("Here"), "there": Quote("There")})
        name = talk.read("name", Quote("Name?"))
        talk.say(Quote(f"{first} {place} {name}"))

    chat = started()
    chat.taps("Red")
    changed(chat, longer)
    chat.says("Olena")
    chat.sees("Where?", buttons=["Here", "There", *WAYS_ON])
    chat.taps("Here")
    chat.says("Olena")
    chat.sees("red here Olena")


def test_new_code_that_asks_less_ignores_what_it_does_not_know() -> None:
    def shorter(talk: Talk) -> None:
        talk.say(Quote(f"only {talk.choose('last', Quote('Last?'), COLOURS)}"))

    chat = started()
    chat.taps("Red")
    chat.says("Olena")
    changed(chat, shorter)
    chat.taps("Blue")
    chat.sees("only blue")


def test_new_code_with_other_rules_asks_again_what_does_not_hold() -> None:
    def strict(talk: Talk) -> None:
        first = talk.choose("first", Quote("First?"), {"green": Quote("Green"), "blue": Quote("Blue")})
        talk.say(Quote(f"{first} {talk.read('name', Quote('Name?'))}"))

    chat = started()
    chat.taps("Red")
    changed(chat, strict)
    chat.says("Olena")
    chat.sees("talk-gone", "First?", buttons=["Green", "Blue", *WAYS])


def test_new_code_that_has_no_such_dialogue_lets_it_go() -> None:
    chat = started()
    chat.scripts = {"staff": staff}
    chat.says("blue")
    assert chat.heard == "free"
    chat.sees("talk-expired")


def test_a_conversation_of_another_version_is_read_all_the_same() -> None:
    chat = started()
    strange = {"first": "red", "unknown": "x", "~copies": "", "~mode": "dancing", "~later": "note"}
    chat.stored = json.dumps(conversation_to(Conversation("script", (), strange, "name", "p", 1, None)))
    chat.marks["q:4711:1.name"] = 1
    chat.says("Olena")
    chat.sees("Last?")


def test_a_dialogue_that_does_not_exist_is_a_mistake_of_the_code() -> None:
    with pytest.raises(LookupError, match="nowhere"):
        Chatter(script=script).begins("nowhere")


def test_asking_outside_a_script_is_a_mistake_of_the_code() -> None:
    chat = Chatter(script=script)
    with pytest.raises(RuntimeError, match=r"talk\.begin"):
        chat.does(script)
