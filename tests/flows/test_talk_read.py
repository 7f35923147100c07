"""Words of the person's own, and the summary at the end."""

from __future__ import annotations

from typing import Any

import pytest

from flows.talk import Talk, Unclear
from flows.words import Part, Quote
from tests.flows.driver import Chatter, said

WAYS = ["talk-stop-button", "talk-staff-button"]
WAYS_ON = ["talk-back-button", *WAYS]


def phone_number(text: str) -> str:
    """Digits, or a word about what is needed."""
    digits = "".join(char for char in text if char.isdecimal())
    if len(digits) < 5:
        raise Unclear("talk-too-long", most=5)
    return digits


def contact(talk: Talk) -> None:
    """A name, a number, a wish that may be skipped."""
    name = talk.read("name", Quote("What may we call you?"), max_length=10)
    phone = talk.read("phone", Quote("Which number?"), parse=phone_number)
    wish = talk.read("wish", Quote("Anything else?"), skip="talk-skip-button")
    talk.say(Quote(f"{name}, {phone}, {wish}"))


def test_words_are_read_one_question_after_another() -> None:
    chat = Chatter(contact=contact)
    chat.begins("contact")
    chat.sees("What may we call you?", buttons=WAYS)
    chat.says("  Olena ")
    chat.says("040 123 4567")
    chat.sees("Anything else?", buttons=["talk-skip-button", *WAYS_ON])
    chat.says("Large print, please")
    chat.sees("Olena, 0401234567, Large print, please")
    assert chat.reads()[:3] == [["What may we call you?"], ["Which number?"], ["Anything else?"]]
    assert not any(bubble.buttons for bubble in chat.screen)


def test_words_that_do_not_fit_are_asked_for_again_with_the_reason() -> None:
    chat = Chatter(contact=contact)
    chat.begins("contact")
    chat.says("Olena Kovalenko")
    chat.sees("talk-too-long", "What may we call you?", buttons=WAYS)
    chat.says("Olena")
    chat.says("later")
    chat.sees("talk-too-long", "Which number?", buttons=WAYS_ON)
    chat.says("12345")
    chat.sees("Anything else?")
    assert all(not bubble.buttons for bubble in chat.screen[:-1])


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "document"])
def test_a_picture_where_words_are_needed_gets_a_kind_word(kind: str) -> None:
    chat = Chatter(contact=contact)
    chat.begins("contact")
    chat.sends(kind, caption="Olena")
    assert chat.heard == "taken"
    chat.sees("talk-words-please", "What may we call you?", buttons=WAYS)


def test_all_pictures_of_an_album_get_one_word() -> None:
    chat = Chatter(contact=contact)
    chat.begins("contact")
    for _ in range(3):
        chat.sends("photo", album="holiday")
        assert chat.heard == "taken"
    assert chat.reads() == [["What may we call you?"], ["talk-words-please", "What may we call you?"]]
    chat.sends("photo", album="another")
    assert len(chat.screen) == 3


def anything(talk: Talk) -> None:
    """A question that a photo answers too."""
    text = talk.read("question", Quote("What is it about?"), media=True, staff=False)
    media = talk.incoming.media
    talk.say(Quote(f"{text!r} {media.kind if media else 'text'}"))


def test_a_photo_is_an_answer_where_the_script_says_so() -> None:
    chat = Chatter(anything=anything)
    chat.begins("anything")
    chat.sees("What is it about?", buttons=["talk-stop-button"])
    chat.sends("sticker")
    chat.sees("talk-words-please", "What is it about?")
    chat.sends("photo", caption=" This letter ")
    chat.sees("'This letter' photo")


def test_a_photo_without_a_caption_is_an_answer_too() -> None:
    chat = Chatter(anything=anything)
    chat.begins("anything")
    chat.sends("photo")
    chat.sees("'' photo")


def test_where_no_librarian_is_offered_the_word_is_an_answer() -> None:
    chat = Chatter(anything=anything)
    chat.begins("anything")
    chat.says(said("talk-staff-button"))
    assert not chat.wanted_staff
    chat.sees("'Talk to a librarian' text")


@pytest.mark.parametrize("text", ["librarian", "next", "done", "yes", "ready", "human"])
def test_where_words_are_asked_for_only_labels_and_stop_lead_away(text: str) -> None:
    chat = Chatter(contact=contact)
    chat.begins("contact")
    chat.says(text)
    chat.sees("Which number?")


@pytest.mark.parametrize("typed", [False, True])
def test_a_skipped_question_gives_nothing(typed: bool) -> None:
    chat = Chatter(contact=contact)
    chat.begins("contact")
    chat.says("Olena")
    chat.says("12345")
    chat.says(said("talk-skip-button")) if typed else chat.taps("talk-skip-button")
    chat.sees("Olena, 12345, None")
    assert chat.reads()[2] == ["Anything else?", "talk-answer: Skip"]


def test_markup_and_odd_words_stay_words() -> None:
    for text in ("<b>Olena</b>", "~7.name=x", "\\x18", "{ $x }", "0"):
        chat = Chatter(script=lambda talk: talk.say(Quote(f"[{talk.read('name', Quote('Name?'))}]")))
        chat.begins("script")
        chat.says(text)
        chat.sees(f"[{text}]")


# ---------------------------------------------------------------- the summary


CHANGES = {"channel": Quote("How we meet"), "phone": Quote("The number"), "name": Quote("The name")}


def booking(done: list[str]) -> Any:
    """Channel, a number if it is by phone, a name, then a look at all of it."""

    def book(talk: Talk) -> None:
        channel = talk.choose("channel", Quote("How?"), {"phone": Quote("Phone"), "video": Quote("Video")})
        phone = talk.read("phone", Quote("Which number?"), parse=phone_number) if channel == "phone" else "no number"
        name = talk.read("name", Quote("What name?"))
        talk.review("sure", [Quote(f"{channel}, {phone}, {name}."), Quote("Is it right?")], CHANGES)
        done.append(f"{channel} {phone} {name}")
        talk.say(Quote("Booked."))

    return book


def to_the_summary(done: list[str]) -> Chatter:
    """Everything answered, nothing confirmed."""
    chat = Chatter(book=booking(done))
    chat.begins("book")
    chat.taps("Phone")
    chat.says("12345")
    chat.says("Olena")
    return chat


def test_nothing_happens_before_the_summary_is_confirmed() -> None:
    done: list[str] = []
    chat = to_the_summary(done)
    chat.sees(
        "phone, 12345, Olena.",
        "Is it right?",
        buttons=["talk-confirm-button", "talk-change-button", *WAYS_ON],
    )
    assert done == []
    chat.taps("talk-confirm-button")
    assert done == ["phone 12345 Olena"]
    assert chat.reads()[-2:] == [["phone, 12345, Olena.", "Is it right?", "talk-answer: Confirm"], ["Booked."]]


@pytest.mark.parametrize("text", ["1", "yes", "OK", "confirm", "Yes, please!"])
def test_a_yes_can_be_typed(text: str) -> None:
    done: list[str] = []
    chat = to_the_summary(done)
    chat.says(text)
    assert done == ["phone 12345 Olena"]


def test_one_answer_is_changed_and_the_rest_stays() -> None:
    done: list[str] = []
    chat = to_the_summary(done)
    chat.taps("talk-change-button")
    assert len(chat.screen) == 4, "in place"
    chat.sees(
        "phone, 12345, Olena.",
        "Is it right?",
        buttons=["How we meet", "The number", "The name", "talk-summary-button", *WAYS_ON],
    )
    chat.taps("The number")
    chat.sees("Which number?")
    chat.says("999 888")
    chat.sees("phone, 999888, Olena.", "Is it right?")
    chat.taps("talk-confirm-button")
    assert done == ["phone 999888 Olena"]


def test_a_change_that_needs_another_answer_asks_just_that() -> None:
    done: list[str] = []
    chat = Chatter(book=booking(done))
    chat.begins("book")
    chat.taps("Video")
    chat.says("Olena")
    chat.taps("talk-change-button")
    assert list(chat.newest.buttons)[:3] == ["How we meet", "The name", "talk-summary-button"], "no number was asked"
    chat.taps("talk-summary-button", "talk-change-button", "How we meet", "Phone")
    chat.says("12345")
    chat.says("yes")
    assert done == ["phone 12345 Olena"]


def test_a_change_can_be_typed() -> None:
    done: list[str] = []
    chat = to_the_summary(done)
    chat.says("2")
    chat.says("3")
    chat.sees("What name?")
    chat.says("Olha")
    chat.says("the number")
    chat.says("55555")
    chat.says("change")
    chat.says(said("talk-summary-button"))
    chat.says("yes")
    assert done == ["phone 55555 Olha"]


def test_an_old_summary_confirms_nothing() -> None:
    done: list[str] = []
    chat = to_the_summary(done)
    old = chat.newest.buttons["talk-confirm-button"]
    chat.taps("talk-change-button", "The name")
    chat.says("Olha")
    chat.presses(old)
    assert chat.toast == "talk-already-toast"
    assert done == []
    chat.sees("phone, 12345, Olha.", "Is it right?")


def test_a_made_up_yes_to_the_present_question_confirms_nothing() -> None:
    done: list[str] = []
    chat = to_the_summary(done)
    good = chat.newest.buttons["talk-confirm-button"]
    chat.presses(good[:-1] + ("0" if good[-1] != "0" else "1"), chat.newest)
    assert done == []
    chat.sees("talk-check-again", "phone, 12345, Olena.", "Is it right?")


def test_a_yes_does_not_outlive_the_answers_it_was_given_for() -> None:
    slots: dict[str, Part] = {"ten": Quote("10:00"), "noon": Quote("12:00"), "two": Quote("14:00")}
    done: list[str] = []

    def book(talk: Talk) -> None:
        slot = talk.choose("slot", Quote("Which time?"), dict(slots))
        talk.review("sure", Quote(f"{slot}?"))
        news = talk.choose("news", Quote("Any news?"), {"yes": Quote("Yes"), "no": Quote("No")})
        done.append(f"{slot} {news}")

    chat = Chatter(book=book)
    chat.begins("book")
    chat.taps("10:00", "talk-confirm-button")
    chat.sees("Any news?")
    del slots["ten"]
    chat.taps("Yes")
    chat.taps("12:00")
    chat.sees("talk-check-again", "noon?")
    chat.taps("talk-confirm-button", "No")
    assert done == ["noon no"]
