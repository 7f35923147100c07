"""Texts: worded in the reader's language or the next best, never an id; and the lint over all of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.dates import FORMS, say
from bot.lint import own_problems, problems
from bot.lint.rules import categories
from bot.texts import TextError, Texts, negotiate

ROOT = Path(__file__).parent.parent
HELSINKI = ZoneInfo("Europe/Helsinki")
NINE_UTC = datetime(2026, 11, 25, 9, 5, tzinfo=UTC)

Build = Callable[..., Texts]


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Writes `locales/LANGUAGE/a.ftl`, or any other file, and gives the folder of all languages."""

    def write_file(where: str, text: str) -> Path:
        place, _, name = where.partition("/")
        folder, language = (tmp_path / "ours", place.removesuffix("+")) if place.endswith("+") else (tmp_path, place)
        file = folder / language / (name or "a.ftl")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return folder

    return write_file


@pytest.fixture
def build(write: Callable[[str, str], Path]) -> Build:
    """Texts from a few lines for each language; "fi+" stands in the library's own folder."""

    def build_texts(*, strict: bool = False, default: str = "fi", **by_language: str) -> Texts:
        folders = dict.fromkeys(write(name.replace("_own", "+"), text) for name, text in by_language.items())
        ordered = sorted(folders, key=lambda folder: folder.name == "ours")
        languages = dict.fromkeys(name.removesuffix("_own") for name in by_language)
        return Texts(ordered, list(languages), default, zone=HELSINKI, strict=strict)

    return build_texts


# ---------------------------------------------------------------- wording


def test_a_text_and_its_attributes_are_worded(build: Build) -> None:
    texts = build(en="hello = Hello { $name }!\n    .more = More of it", strict=True, default="en")
    assert texts.word("en", "hello", {"name": "Olena"}) == "Hello Olena!"
    assert texts.word("en", "hello.more") == "More of it"
    assert texts.word("en", "hello.more", {"name": "unused"}) == "More of it"
    assert texts.has("en", "hello.more")
    assert not texts.has("en", "hello.less")
    assert texts.attributes("en", "hello") == {"more": "More of it"}
    assert texts.variables("en", "hello") == {"name"}


def test_numbers_are_counted_and_strings_stay(build: Build) -> None:
    variants = ("[one] { $n } питання", "[few] { $n } питання!", "[many] { $n } питань", "*[other] { $n } питання?")
    uk = "ahead = { $n ->\n  " + "\n  ".join(variants) + "\n }"
    texts = build(uk=uk, en="year = { $year }, { $number }", default="uk", strict=True)
    assert [texts.word("uk", "ahead", {"n": n}) for n in (1, 2, 5, 11, 21, 22)] == [
        "1 питання", "2 питання!", "5 питань", "11 питань", "21 питання", "22 питання!",
    ]  # fmt: skip
    assert texts.word("en", "year", {"year": "2026", "number": 1_234_567}) == "2026, 1,234,567"


def test_p6_10_arguments_cannot_bring_tags_along(build: Build) -> None:
    texts = build(en='card = <b>{ $name }</b> <a href="{ $url }">page</a>', default="en", strict=True)
    said = texts.word("en", "card", {"name": "<i>&Olena", "url": 'https://x/"onclick'})
    assert said == '<b>&lt;i&gt;&amp;Olena</b> <a href="https://x/&quot;onclick">page</a>'


@pytest.mark.parametrize("value", ["x" * 3_000, "&" * 3_000, "<Ж>" * 1_000])
def test_f76_p6_1_a_long_argument_is_cut_and_the_text_stays(build: Build, value: str) -> None:
    said = build(en="note = Note: { $text } End.", default="en", strict=True).word("en", "note", {"text": value})
    assert said.startswith("Note: ")
    assert said.endswith(" End.")
    assert 1_900 < len(said) < 2_500


def test_p6_4_no_direction_marks(build: Build) -> None:
    texts = build(en="code = Your code: { $code }.", default="en", strict=True)
    assert texts.word("en", "code", {"code": "\u202eABC\u2069\u200f"}) == "Your code: ABC."


def test_p6_8_times_are_told_in_the_zone_of_the_reader(build: Build) -> None:
    texts = build(en="at = { CLOCK($at) } { $at }", default="en", strict=True)
    assert texts.word("en", "at", {"at": NINE_UTC}) == "11:05 Wednesday 25 November at\u00a011:05"
    assert texts.word("en", "at", {"at": NINE_UTC}, ZoneInfo("America/New_York")).startswith("04:05 ")
    with pytest.raises(TextError, match="without a zone"):
        texts.word("en", "at", {"at": NINE_UTC.replace(tzinfo=None)})


WEDNESDAY_11 = datetime(2026, 11, 25, 11, 5, tzinfo=HELSINKI)
DAYTIMES = {
    "en": ("Wednesday 25 November at 11:05", "on Wednesday 25 November at 11:05"),
    "fi": ("keskiviikko 25. marraskuuta klo 11.05", "keskiviikkona 25. marraskuuta klo 11.05"),
    "sv": ("onsdag 25 november kl. 11.05", "onsdag den 25 november kl. 11.05"),
    "uk": ("середа, 25 листопада, об 11:05", "у середу, 25 листопада, об 11:05"),
}


@pytest.mark.parametrize("language", DAYTIMES)
def test_days_are_told_as_people_write_them(build: Build, language: str) -> None:
    text = 'plain = { DAYTIME($at) }\nin-a-sentence = { DAYTIME($at, form: "on") }'
    texts = build(**{language: text}, default=language, strict=True)
    said = [texts.word(language, id, {"at": WEDNESDAY_11}).replace("\xa0", " ") for id in ("plain", "in-a-sentence")]
    assert tuple(said) == DAYTIMES[language]


def test_every_finnish_day_is_told_as_the_day_on_which() -> None:
    week = [say("DAY", "fi", date(2026, 11, 23 + day), on=True).partition(" ")[0] for day in range(7)]
    assert week == [
        *(["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"])
    ]


def test_all_days_of_a_ukrainian_week() -> None:
    week = [say("DAY", "uk", date(2026, 11, 23 + day), on=True).partition(",")[0] for day in range(7)]
    assert week == ["у понеділок", "у вівторок", "у середу", "у четвер", "у п’ятницю", "у суботу", "у неділю"]


@pytest.mark.parametrize("language", ["de", "ar", "so", "sv-FI", "xx"])
def test_a_language_that_is_added_has_dates_too(language: str) -> None:
    for form in FORMS:
        assert say(form, language, WEDNESDAY_11)
    assert "25" in say("DAY", "de", WEDNESDAY_11)
    assert say("CLOCK", "sv-FI", WEDNESDAY_11) == "11.05"


def test_a_function_takes_only_what_it_knows(build: Build) -> None:
    texts = build(en='a = { CLOCK($d) }\nb = { DAY($d, size: "xl") }\nc = { DATE($s) }', default="en", strict=True)
    for id, args in (("a", {"d": date(2026, 1, 1)}), ("b", {"d": date(2026, 1, 1)}), ("c", {"s": "today"})):
        with pytest.raises(TextError):
            texts.word("en", id, args)


# ---------------------------------------------------------------- falling back


def test_f76_a_text_that_is_missing_is_said_in_the_next_best_language(
    build: Build, caplog: pytest.LogCaptureFixture
) -> None:
    texts = build(fi="a = Suomeksi", sv="b = På svenska", en="a = In English\nc = Only English")
    with caplog.at_level(logging.ERROR):
        assert texts.word("sv", "a") == "Suomeksi"
        assert texts.word("sv", "c") == "Only English"
        assert texts.word("sv-FI", "b") == "På svenska"
        assert texts.word("xx", "a") == "Suomeksi"
        assert texts.word("sv", "a") == "Suomeksi"
    assert len([record for record in caplog.records if "Text a in sv" in record.getMessage()]) == 1


@pytest.mark.parametrize(
    "broken", ["a = { missing-text }", "a = { $nobody }", "a = { DAY($n) }", "a = { -term }", "a = { a }"]
)
def test_f76_a_broken_text_is_said_in_the_next_best_language(build: Build, broken: str) -> None:
    texts = build(fi="a = Suomeksi { $n }", sv=broken)
    assert texts.word("sv", "a", {"n": 3}) == "Suomeksi 3"


def test_f76_what_no_language_can_say_has_a_gap_but_no_id(build: Build) -> None:
    texts = build(fi="taken = { $name } lukee { $count ->\n [one] yhtä\n *[other] { $count }\n } ({ CLOCK($at) }).")
    assert texts.word("fi", "taken", {"name": "Marja"}) == "Marja lukee … (…)."
    assert texts.word("fi", "taken", {"name": "Marja", "at": NINE_UTC.replace(tzinfo=None)}) == "Marja lukee … (…)."
    assert texts.word("fi", "no-such-text") == "…"


def test_in_tests_every_gap_is_an_error(build: Build) -> None:
    texts = build(fi="a = { $name }\nb = { $name", strict=True)
    for id, args in (("a", {}), ("b", {"name": "x"}), ("c", {}), ("a", {"name": 1.5})):
        with pytest.raises(TextError):
            texts.word("fi", id, args)  # type: ignore[arg-type]  # 1.5 is what a careless caller gives


def test_the_librarys_own_texts_win_text_by_text_and_attribute_by_attribute(build: Build) -> None:
    texts = build(
        fi="a = Meidän\n    .one = yksi\n    .two = kaksi\nb = Pysyy",
        fi_own="a =\n    .two = toinen\n    .three = kolmas\nc = Uusi",
        strict=True,
    )
    assert texts.word("fi", "a") == "Meidän"
    assert texts.attributes("fi", "a") == {"one": "yksi", "two": "toinen", "three": "kolmas"}
    assert [texts.word("fi", id) for id in ("a.two", "b", "c")] == ["toinen", "Pysyy", "Uusi"]


@pytest.mark.parametrize(
    ("code", "offered", "best"),
    [
        ("uk-UA", ["en", "uk"], "uk"),
        ("uk", ["en", "uk"], "uk"),
        ("UK_ua", ["en", "uk"], "uk"),
        ("sv-FI", ["fi", "sv"], "sv"),
        ("sv-FI", ["sv", "sv-FI"], "sv-FI"),
        ("sv", ["fi", "sv-FI"], "sv-FI"),
        ("nb", ["sv", "en"], None),
        ("fil", ["fi"], None),
        ("", ["en"], None),
        (None, ["en"], None),
    ],
)
def test_f76_p6_9_which_language_somebody_reads(code: str | None, offered: list[str], best: str | None) -> None:
    assert negotiate(code, offered) == best


# ---------------------------------------------------------------- the lint

GOOD = """
# Variables:
#   $n (Number) - how many
a = { $n ->
    [one] One <b>{ $n }</b>
   *[other] { $n } <b>all</b>
 }
"""


def test_good_texts_have_no_problems(write: Callable[[str, str], Path]) -> None:
    write("fi", GOOD)
    assert problems(write("en", GOOD)) == []


def test_one_comment_explains_the_variables_of_its_group(write: Callable[[str, str], Path]) -> None:
    folder = write("en", "## Pages.\n##   $url (String) - where\n\nlink-a = { $url }\nlink-b = to { $url }\n")
    assert problems(folder) == []


def test_an_empty_folder_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path) == []


NUMBER, STRING = "# Variables:\n#   $n (Number) - how many\n", "# Variables:\n#   $s (String) - name\n"
BAD = {
    "not Fluent, so the text would be missing": "a = { $n\n",
    "a: stands in en/a.ftl too": "a = A\nb = B\na = C\n",
    ".x stands twice": "a = A\n    .x = 1\n    .x = 2\n",
    "fi: a: is missing": "a = A\n",
    "does not explain $n": "a = { $n }\n",
    "explains $n, which the text does not use": NUMBER + "a = A\n",
    "a chooses between one, other, two; en needs one, other": NUMBER
    + "a = { $n ->\n [one] 1\n [two] 2\n *[other] 3\n }\n",
    "a chooses between other; en needs one, other": NUMBER + "a = { $n ->\n [0] none\n *[other] 3\n }\n",
    "a calls DATETIME, which there is not": NUMBER + "a = { DATETIME($n) }\n",
    "a has <u>, which stays as written": "a = <u>A</u>\n",
    "a opens <b> and does not close it": "a = <b>A\n",
    "a closes <b> where it is not open": "a = A</b>\n",
    "breaks: Unknown message: c": "a = { c }\n",
    "breaks: DAY takes a DateTime": NUMBER + "a = { DAY($n) }\n",
    "take-button may grow to 70 characters, at most 64 fit": f"take-button = {'x' * 70}\n",
    "saved-toast may grow to 201 characters, at most 200 fit": f"saved-toast = {'x' * 201}\n",
    "a may grow to 4100 characters, at most 4096 fit": f"a = {'😀' * 2050}\n",
    "name-button may grow to 70 characters": STRING + f"name-button = {'x' * 46}{{ $s }}\n",
    "faq-x may grow to 41 characters, at most 40 fit": f"faq-x = {'x' * 41}\n",
}


@pytest.mark.parametrize(("problem", "text"), BAD.items(), ids=BAD)
def test_the_lint_finds(write: Callable[[str, str], Path], problem: str, text: str) -> None:
    write("fi", "z-z = Z")
    folder = write("en", text + "z-z = Z\n")
    assert [line for line in problems(folder) if problem in line]


@pytest.mark.parametrize(
    ("problem", "finnish"),
    [
        ("fi: b: is missing", "a = A { $s }\n    .x = <b>X</b>\n"),
        ("fi: c: is in no other language", "a = A { $s }\n    .x = <b>X</b>\nb = B\nc = C\n"),
        ("a.x is there in only one of en and fi", "a = A { $s }\nb = B\n"),
        ("a uses $s in only one of en and fi", "a = A\n    .x = <b>X</b>\nb = B\n"),
        ("a.x has <b> in only one of en and fi", "a = A { $s }\n    .x = X\nb = B\n"),
    ],
)
def test_the_lint_compares_languages(write: Callable[[str, str], Path], problem: str, finnish: str) -> None:
    write("fi", STRING + finnish)
    folder = write("en", STRING + "a = A { $s }\n    .x = <b>X</b>\nb = B\n")
    assert [line for line in problems(folder) if problem in line]


def test_the_lint_knows_what_the_code_says(write: Callable[[str, str], Path], tmp_path: Path) -> None:
    code = tmp_path / "code" / "flow.py"
    code.parent.mkdir()
    code.write_text(
        'CHOICES = {"x": "used-in-a-dict"}\nsay(Say("not-there"), words.Unclear("not-there-either", n=1))\n', "utf-8"
    )
    folder = write("en", "used-in-a-dict = A\nunused = B\nfaq-topic = C\n")
    assert problems(folder, [code.parent]) == [
        "en/a.ftl:2: unused: no code uses it",
        "not-there: used by the code, but no text",
        "not-there-either: used by the code, but no text",
    ]


def test_the_librarys_own_texts_are_looked_at_too(write: Callable[[str, str], Path]) -> None:
    locales = write("en", GOOD + STRING + "b = B { $s }\n    .x = X\nc = C\n")
    own = write("en+", "a = { $n ->\n [one] 1\n *[other] { $n }\n }\nb = Ours\n    .x = { $s }\nd = New\n")
    assert own_problems(own, locales) == []
    write("en+", "a = { $n ->\n *[other] { $n }\n }\nb = { $owner }\nc = <b>C\nd = { $n")
    found = own_problems(own, locales)
    for problem in ("needs one, other", "b uses $owner, which it is not given", "opens <b>", "not Fluent"):
        assert [line for line in found if problem in line], problem


def test_plural_categories_are_those_of_the_languages() -> None:
    assert categories("uk") == {"one", "few", "many", "other"}
    for language in ("en", "fi", "sv"):
        assert categories(language) == {"one", "other"}


def test_our_own_texts_have_no_problems() -> None:
    found = problems(ROOT / "locales", [ROOT / "flows", ROOT / "bot"])
    assert not found, "\n".join(["", *found[:50], f"({len(found)} in all)"])
