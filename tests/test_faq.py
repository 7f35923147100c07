"""The FAQ as it is built from `faq.toml`, from our texts and from a library's own; and that our quick reader reads Fluent right."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import Mendable
from bot.faq import STRAYS, load
from bot.faq_reader import layered, needs, plain, read
from bot.shipped import languages_in, shipped_folder
from flows.partners import PARTNER_KINDS
from flows.topics import GROUPS

OURS = """\
# A comment
other-text = Not ours
faq-oven-hire = Hiring the oven
    .answer =
        Bake at the library.

        Bring dough.
    .we-do = We heat it.
    .price = { $oven_price } for an hour.
    .limit =
        { $loaves ->
            [one] One loaf.
           *[other] { $loaves } loaves, from { $oven_price }.
        }
    .phrasings =
        can i bake bread
        is the oven free
    .keywords = oven, bread,
        baking  soda, {"{"}

## A heading

faq-kite-loan = Kites
    .answer = Fly them.
    .phrasings = do you lend kites
"""
FACTS = """\
[topics.kite-loan]
group = "events-and-reading"

[topics.oven-hire]
group = "community"
refer = ["senior-association"]
session = "library-help"
sensitive = true
show = ["hours"]
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return written(tmp_path / "shipped", {"faq.toml": FACTS, "en/faq.ftl": OURS})


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_topics_keep_their_facts_and_the_order_of_the_file(shipped: Path) -> None:
    faq = load(shipped, None, ["en"], {})
    oven = faq.topics["oven-hire"]
    assert list(faq.topics) == ["kite-loan", "oven-hire"]
    assert (oven.group, oven.refer, oven.session) == ("community", ("senior-association",), "library-help")
    assert (oven.show, oven.sensitive) == (("hours",), True)
    assert faq.of_group("community") == ["oven-hire"]


def test_parts_are_the_texts_that_exist(shipped: Path) -> None:
    parts = load(shipped, None, ["en"], {}).parts("oven-hire")
    assert {"faq-oven-hire.answer", "faq-oven-hire.we-do", "faq-oven-hire.price"} <= parts
    assert "faq-oven-hire.more" not in parts


def test_a_sentence_about_the_place_waits_for_all_its_facts(shipped: Path) -> None:
    def said(**facts: str | int) -> list[tuple[str, dict[str, object]]]:
        return [
            (say.id, dict(say.args)) for say in load(shipped, None, ["en"], facts).place_sentences("oven-hire", "en")
        ]

    price, limit = "faq-oven-hire.price", "faq-oven-hire.limit"
    assert said(loaves=3) == []
    assert said(oven_price="2 €", unused="x") == [(price, {"oven_price": "2 €"})]
    assert said(oven_price="2 €", loaves=3) == [
        (price, {"oven_price": "2 €"}),
        (limit, {"loaves": 3, "oven_price": "2 €"}),
    ]
    assert said(oven_price="", loaves=3) == []


def test_missing_facts_are_named(shipped: Path) -> None:
    assert load(shipped, None, ["en"], {"loaves": 3}).missing_facts() == {"oven-hire": frozenset({"oven_price"})}


def test_a_topic_is_found_by_its_title_phrasings_and_keywords(shipped: Path) -> None:
    faq = load(shipped, None, ["en"], {})
    for question in ("hiring the oven", "can i bake bread", "baking soda"):
        assert faq.find(question, "en")[0].key == "oven-hire"


def test_own_texts_win_text_by_text_and_add_topics(shipped: Path, tmp_path: Path) -> None:
    files = {
        "en/ours.ftl": "faq-kite-loan =\n    .more = Only on windy days.\nfaq-sled = Sledges\n    .answer = Slide.\n",
        "fi/faq.ftl": "faq-sled = Pulkat\n    .answer = Liu'u.\n    .where = { $hill }\n",
        "faq.toml": '[topics.oven-hire]\nsession = ""\n',
    }
    faq = load(shipped, written(tmp_path / "own", files), ["en", "fi"], {"hill": "Kirkkomäki"})
    assert list(faq.topics) == ["kite-loan", "oven-hire", "sled"]
    assert faq.parts("kite-loan") == {f"faq-kite-loan.{name}" for name in ("answer", "more", "phrasings")}
    assert (faq.topics["oven-hire"].session, faq.topics["oven-hire"].group) == ("", "community")
    assert faq.topics["sled"].group == "library-services"
    assert faq.find("kites", "en")[0].key == "kite-loan"
    assert [(say.id, say.args["hill"]) for say in faq.place_sentences("sled", "en")] == [
        ("faq-sled.where", "Kirkkomäki")
    ]


def test_own_phrasings_take_the_place_of_ours(shipped: Path, tmp_path: Path) -> None:
    own = written(tmp_path / "own", {"en/faq.ftl": "faq-kite-loan = Wind toys\n    .phrasings = borrow a dragon\n"})
    faq = load(shipped, own, ["en"], {})
    assert faq.find("borrow a dragon", "en")[0].key == "kite-loan"
    assert faq.find("do you lend kites", "en") == ()


def test_a_regional_language_stands_on_its_language(shipped: Path, tmp_path: Path) -> None:
    own = written(tmp_path / "own", {"en-GB/faq.ftl": "faq-kite-loan = Stunt kites\n"})
    faq = load(shipped, own, ["en-GB"], {})
    assert list(faq.topics) == ["kite-loan", "oven-hire"]
    assert faq.find("stunt kites", "en-GB")[0].key == "kite-loan"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("topics.kite-loan = 5", "topics.kite-loan"),
        ("topics = 5", "topics"),
        ("[topics.kite-loan]\nrefer = 'bank'", "topics.kite-loan.refer"),
        ("[topics.kite-loan]\nshow = [1]", "topics.kite-loan.show"),
        ("[topics.kite-loan]\nsensitive = 'no'", "topics.kite-loan.sensitive"),
        ("[topics.kite-loan]\nchecked_on = '2026'", "topics.kite-loan.checked_on"),
        ("[topics.kite-loan]\ngrupp = 'community'", "topics.kite-loan.grupp"),
        ("[topics", "TOML"),
    ],
)
def test_a_mistake_in_own_facts_is_one_line_that_names_file_and_key(
    shipped: Path, tmp_path: Path, text: str, key: str
) -> None:
    own = written(tmp_path / "own", {"faq.toml": text})
    with pytest.raises(Mendable) as problem:
        load(shipped, own, ["en"], {})
    assert str(own / "faq.toml") in str(problem.value)
    assert key in str(problem.value)
    assert "\n" not in str(problem.value)


def test_our_topics_have_texts_in_every_language_and_groups_and_partners_that_are_known() -> None:
    folder = shipped_folder()
    languages = languages_in(folder)
    faq = load(folder, None, languages, {})
    for language in languages:
        assert set(layered((folder, None), language)) == {*faq.topics, STRAYS}, language
    assert {topic.group for topic in faq.topics.values()} <= set(GROUPS)
    assert {kind for topic in faq.topics.values() for kind in topic.refer} <= set(PARTNER_KINDS)


# ---------------------------------------------------------------- the reader


class Variables(Visitor):
    """The variables of a part of a Fluent file, as the full parser sees them."""

    def __init__(self, node: ast.BaseNode) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the parser's name
        self.found.add(node.id.name)


@pytest.mark.parametrize(
    "file", sorted(shipped_folder().glob("*/faq-*.ftl")), ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_the_quick_reader_reads_our_texts_as_the_full_parser_does(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    messages = [entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)]
    topics = read(text)
    assert [f"faq-{key}" for key in topics] == [message.id.name for message in messages]
    for message, topic in zip(messages, topics.values(), strict=True):
        assert topic.title == whole(message.value)
        assert list(topic.attributes) == [attribute.id.name for attribute in message.attributes]
        for attribute in message.attributes:
            pattern = topic.attributes[attribute.id.name]
            assert needs(pattern) == Variables(attribute.value).found
            if all(isinstance(element, ast.TextElement) for element in attribute.value.elements):
                assert plain(pattern).split() == whole(attribute.value).split()


def whole(pattern: ast.Pattern | None) -> str:
    elements = pattern.elements if pattern else []
    return "".join(element.value for element in elements if isinstance(element, ast.TextElement))


def test_money_outside_of_braces_is_no_variable() -> None:
    assert needs("It costs $five, or { $price }.") == {"price"}
    assert needs('Write { "$name" } here.') == frozenset()


def test_literals_stay_and_what_is_filled_in_goes() -> None:
    assert plain('a {"{"} b { $c ->\n [one] { $c } x\n *[other] y\n} d').split() == ["a", "{", "b", "d"]


def test_of_two_messages_with_one_id_the_first_counts() -> None:
    topics = read("faq-a = First\n    .answer = One\nfaq-a = Second\n    .answer = Two\n")
    assert (topics["a"].title, topics["a"].attributes) == ("First", {"answer": "One"})
