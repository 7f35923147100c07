"""What staff write goes live and is exported as the very words they wrote: never Fluent, never HTML, never TOML."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from bot.delivery.wording import parsed
from bot.faq import Written
from bot.faq_edits import edits_from, source_of, toml_of
from bot.faq_reader import plain, read
from bot.shipped import shipped_folder
from bot.texts import Texts
from flows.desk.cleaning import cleaned
from flows.records import Wording

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
NASTY = '{ $print_price } {"x"} } .more = no\n.title = [other] *[one]\n[a]\n*b\n\n}\n<b>&amp;</b> \\u0041 -term { -brand } # no'
TEXTS = Texts([], ["en"], "en", strict=True)


def words() -> some.SearchStrategy[str]:
    """Whatever people may send, the signs that mean something to Fluent or HTML more often than others."""
    signs = some.sampled_from('{}[]*.$="<>&\\\n -#\t\r\u2028\x85\x0b\x1c') | some.characters(codec="utf-8")
    return some.text(signs, max_size=60).map(cleaned).filter(bool)


@given(words(), words(), words())
@example(NASTY, NASTY, NASTY)
@example(".", "}", "{")
@settings(deadline=None)
def test_f69_words_of_staff_are_shown_as_they_are(title: str, answer: str, more: str) -> None:
    """F69: what looks like Fluent or HTML survives character for character, on the card and in the search."""
    source = source_of({"oven": {"title": title, "answer": answer, "asked": more, "more": more}})
    texts = TEXTS.edited({"en": source})
    shown = [parsed(texts.word("en", id).strip())[0] for id in ("faq-oven", "faq-oven.answer", "faq-oven.more")]
    assert shown == [title, answer, more]
    topic = read(source)["oven"]
    assert list(topic.attributes) == ["answer", "asked", "more"]
    assert [plain(topic.title), plain(topic.attributes["asked"])] == [title, more]


def test_a_topic_s_facts_are_toml(tmp_path: Path) -> None:
    wordings = [
        Wording("oven", "", "group", "community", AT),
        Wording("oven", "en", "title", "Ovens", AT),
        Wording("loan-renew", "", "off", "yes", AT),
    ]
    facts = tomllib.loads(toml_of(edits_from(wordings).facts))["topics"]
    assert facts == {"oven": {"group": "community", "checked_on": AT.date()}, "loan-renew": {"off": True}}


@pytest.fixture(scope="module")
def written() -> Written:
    return Written(shipped_folder(), None, ["en", "fi"])


def test_an_edit_stands_over_ours_and_one_that_is_off_is_not_found(written: Written) -> None:
    faq = written.faq(
        {},
        edits_from(
            [
                Wording("loan-renew", "en", "asked", "zorblax my novel", AT),
                Wording("return-items", "", "off", "yes", AT),
                Wording("oven-hire", "en", "title", "Ovens", AT),
                Wording("oven-hire", "", "group", "community", AT),
            ]
        ),
    )
    assert faq.find("zorblax my novel", "en")[0].key == "loan-renew"
    assert "return-items" not in faq.topics and faq.entry("return-items", "en") is None
    assert faq.topics["oven-hire"].group == "community" and faq.missing(["en", "fi"]) == [("oven-hire", "fi")]
    assert faq.topics["loan-renew"].checked_on == written.faq({}).topics["loan-renew"].checked_on


def test_an_exported_folder_says_what_the_edits_say(written: Written, tmp_path: Path) -> None:
    edits = edits_from(
        [
            Wording("oven-hire", "fi", "title", "Uunit {1}", AT),
            Wording("oven-hire", "fi", "answer", "Leivo.\n\n<Tuo> taikina.", AT),
            Wording("oven-hire", "", "group", "community", AT),
            Wording("loan-renew", "", "off", "yes", AT),
        ]
    )
    (tmp_path / "fi").mkdir()
    (tmp_path / "fi" / "faq-own.ftl").write_text(edits.sources["fi"], encoding="utf-8")
    (tmp_path / "faq.toml").write_text(toml_of(edits.facts), encoding="utf-8")
    live, exported = written.faq({}, edits), Written(shipped_folder(), tmp_path, ["en", "fi"]).faq({})
    assert exported.entry("oven-hire", "fi") == live.entry("oven-hire", "fi")
    assert exported.topics == live.topics and "loan-renew" not in exported.topics
