"""HTML is really parsed, entities are really checked (pitfalls 1.26, 1.30, 1.33)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.standin.entities import checked, cut, parse_html, trimmed, units, with_automatic
from bot.playground.standin.refusals import Refused


@pytest.mark.parametrize(
    ("html", "plain", "entities"),
    [
        ("plain", "plain", []),
        ("a &lt;b&gt; &amp; &quot;c&quot; &#33; &#x41; &nbsp;", 'a <b> & "c" ! A &nbsp;', []),
        ("<b>bold</b>", "bold", [("bold", 0, 4)]),
        (
            "<STRONG>b</STRONG><em>i</em><ins>u</ins><del>s</del>",
            "bius",
            [("bold", 0, 1), ("italic", 1, 1), ("underline", 2, 1), ("strikethrough", 3, 1)],
        ),
        ("😀<i>x</i>", "😀x", [("italic", 2, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<code>x &amp; y</code>", "x & y", [("code", 0, 5)]),
        ('<tg-spoiler>x</tg-spoiler><span class="tg-spoiler">y</span>', "xy", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<a href='no link'>x</a>", "x", []),
    ],
)
def test_html_becomes_text_and_entities(html: str, plain: str, entities: list[tuple[str, int, int]]) -> None:
    text, found = parse_html(html)
    assert text == plain
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == entities


def test_links_and_code_carry_what_they_are_about() -> None:
    assert parse_html('<a href="https://a.fi/?x=1&amp;y=2">x</a>')[1][0]["url"] == "https://a.fi/?x=1&y=2"
    assert parse_html("<a href=a.fi>x</a>")[1][0]["url"] == "http://a.fi/"
    assert parse_html('<a href="tg://user?id=42">x</a>')[1][0]["user"]["id"] == 42
    assert parse_html('<pre><code class="language-py">x</code></pre>')[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "py"}
    ]


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("ä<b>x</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("ä<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href=x", 'Unclosed start tag "a" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_bad_html_is_refused_in_telegrams_words(html: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_html(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(
    ("offset", "length", "why"),
    [
        (-1, 1, "receive an entity with incorrect offset -1"),
        (0, -1, "receive an entity with incorrect length -1"),
        (9, 1, "entity begins after the end of the text at UTF-16 offset 9"),
        (0, 9, "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9"),
        (2, 2, "entity begins in a middle of a UTF-16 symbol"),
        (0, 2, "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol"),
    ],
)
def test_entities_must_lie_within_the_text(offset: int, length: int, why: str) -> None:
    with pytest.raises(Refused, match=why):
        checked("a😀b", [{"type": "bold", "offset": offset, "length": length}])


def test_entities_of_no_kind_and_of_none() -> None:
    with pytest.raises(Refused, match="Unsupported type specified"):
        checked("x", [{"type": "loud", "offset": 0, "length": 1}])
    assert checked("x", [{"type": "bold", "offset": 0, "length": 0}]) == []
    assert len(checked("x" * 200, [{"type": "bold", "offset": n, "length": 1} for n in range(150)])) == 100


def test_white_space_at_the_ends_goes() -> None:
    bold = {"type": "bold", "offset": 2, "length": 3}
    assert trimmed("  hei  ", [bold]) == ("hei", [{"type": "bold", "offset": 0, "length": 3}])
    assert trimmed("x  ", [{"type": "bold", "offset": 0, "length": 3}]) == (
        "x",
        [{"type": "bold", "offset": 0, "length": 1}],
    )


def test_telegram_finds_some_things_by_itself() -> None:
    text = "/start@lukuopas_bot see https://a.fi/b. or ask@a.fi or @librarian #books 1/2"
    found = with_automatic(text, [])
    assert [(e["type"], cut(text, e["offset"], e["offset"] + e["length"])) for e in found] == [
        ("bot_command", "/start@lukuopas_bot"),
        ("url", "https://a.fi/b"),
        ("email", "ask@a.fi"),
        ("mention", "@librarian"),
        ("hashtag", "#books"),
    ]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_escaped_text_survives_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    plain, entities = parse_html(f"<b>{escaped}</b>")
    assert plain == text
    assert entities == ([{"type": "bold", "offset": 0, "length": units(text)}] if text else [])
