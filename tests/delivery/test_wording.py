"""Messages become text, entities and keyboards; people's words stay as they are."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.wording import UnsayableError, Worded, parsed, shortened, split, units, word
from flows.words import Button, Heading, Lines, Link, Message, Quote, Say, message

TEXTS = {
    "hello": "Hello!",
    "bold": "Read <b>this &amp; that</b> now",
    "link": 'See <a href="https://example.org/?a=1&amp;b=2">the page</a>.',
    "title": "Loans <b>and</b> fees",
    "empty": "",
    "short": "Back",
    "long": "Talk to a librarian now",
}


def phrase(say: Say) -> str:
    return TEXTS[say.id]


def test_paragraphs_are_joined_by_an_empty_line_and_lines_by_a_line_break() -> None:
    parts = (Say("hello"), Say("empty"), Quote("  moi "), Say("hello"))
    assert word(Message(parts), phrase)[0].text == "Hello!\n\n  moi \n\nHello!"
    assert word(Message((Lines(parts),)), phrase)[0].text == "Hello!\n  moi \nHello!"


def test_our_tags_become_entities_in_utf16_units_behind_an_emoji() -> None:
    worded = word(message(Quote("👋🏽 ok"), "bold"), phrase)[0]
    assert worded.text == "👋🏽 ok\n\nRead this & that now"
    assert worded.entities == [{"type": "bold", "offset": 14, "length": 11}]
    assert worded.text.encode("utf-16-le")[28:50].decode("utf-16-le") == "this & that"


def test_a_link_keeps_its_address_and_unknown_tags_stay_visible() -> None:
    text, entities = parsed(TEXTS["link"])
    assert text == "See the page."
    assert entities == [{"type": "text_link", "offset": 4, "length": 8, "url": "https://example.org/?a=1&b=2"}]
    assert parsed("a <u>b</u> 1 < 2 &lt;b&gt;")[0] == "a <u>b</u> 1 < 2 <b>"
    assert parsed("<b>lone and <i>nested</i>") == ("lone and nested", [{"type": "italic", "offset": 9, "length": 6}])


def test_a_heading_is_bold_once() -> None:
    worded = word(Message((Heading(Say("title")), Say("hello"))), phrase)[0]
    assert worded.entities == [{"type": "bold", "offset": 0, "length": 14}]


def test_f69_peoples_words_are_never_parsed() -> None:
    evil = '<b>x</b> &amp; <a href="https://evil">y</a> @everyone \u202e'
    worded = word(message(Quote(evil)), phrase)[0]
    assert (worded.text, worded.entities) == (evil, [])


def test_quoted_entities_are_shifted_and_only_harmless_kinds_are_carried() -> None:
    quote = Quote(
        "see bank, Olena",
        (
            {"type": "text_link", "offset": 4, "length": 4, "url": "https://b"},
            {"type": "text_mention", "offset": 10, "length": 5},
        ),
    )
    worded = word(message("hello", quote), phrase)[0]
    assert worded.entities == [{"type": "text_link", "offset": 12, "length": 4, "url": "https://b"}]


def test_rows_with_a_long_label_become_one_button_a_row() -> None:
    short = (Button(Say("short"), "a"), Button(Say("hello"), "b"))
    long = (Button(Say("short"), "a"), Link(Say("long"), "https://x"))
    keyboard = word(Message((Say("hello"),), (short, long)), phrase)[0].keyboard
    assert keyboard == [
        [{"text": "Back", "callback_data": "a"}, {"text": "Hello!", "callback_data": "b"}],
        [{"text": "Back", "callback_data": "a"}],
        [{"text": "Talk to a librarian now", "url": "https://x"}],
    ]


@pytest.mark.parametrize("go", ["", "ж" * 33])
def test_a_button_that_carries_nothing_or_more_than_64_bytes_is_refused(go: str) -> None:
    with pytest.raises(UnsayableError):
        word(Message((Say("hello"),), ((Button(Say("short"), go),),)), phrase)


def test_a_message_without_words_is_refused() -> None:
    with pytest.raises(UnsayableError):
        word(message("empty", Quote(" \n ")), phrase)


def test_f31_a_long_message_is_cut_after_a_paragraph_with_the_buttons_on_the_last_piece() -> None:
    first, second = "a" * 3000, "b" * 3000
    pieces = word(Message((Quote(first), Quote(second)), ((Button(Say("short"), "go"),),)), phrase)
    assert [piece.text for piece in pieces] == [first, second]
    assert [piece.keyboard is None for piece in pieces] == [True, False]


def test_f31_4097_characters_without_a_space_are_cut_at_4096() -> None:
    assert [len(text) for text, _ in split("x" * 4097, [])] == [4096, 1]


def test_a_cut_never_parts_a_letter_from_its_accent_or_an_emoji_in_two() -> None:
    assert split("e\u0301" * 6, [], 9)[0][0] == "e\u0301" * 4
    family = "👨‍👩‍👧"
    assert all(not text.startswith("\u200d") and not text.endswith("\u200d") for text, _ in split(family * 5, [], 18))


def test_shortening_shows_that_there_was_more() -> None:
    text, _ = shortened("word " * 300, [], 100)
    assert text.endswith(" …")
    assert units(text) <= 100
    assert shortened("short", [], 100) == ("short", [])


TEXT = st.text(st.sampled_from("ab .\n!👍🏽é\u0301\u200d"), max_size=300)


@given(TEXT, st.integers(8, 60), st.data())
def test_f31_pieces_hold_every_word_within_the_length_and_entities_stay_on_their_letters(
    text: str, longest: int, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    entity: dict[str, Any] = {"type": "bold", "offset": units(text[:start]), "length": units(text[start:end])}
    pieces = split(text, [entity] if end > start else [], longest)
    assert "".join("".join(piece.split()) for piece, _ in pieces) == "".join(text.split())
    marked = ""
    for piece, entities in pieces:
        assert 0 < units(piece) <= longest
        for own in entities:
            raw = piece.encode("utf-16-le")[own["offset"] * 2 : (own["offset"] + own["length"]) * 2]
            marked += raw.decode("utf-16-le")
    assert "".join(marked.split()) == "".join(text[start:end].split())


def test_worded_is_a_value() -> None:
    assert Worded("a") == Worded("a")
