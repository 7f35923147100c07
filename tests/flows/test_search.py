"""The search on a few entries of its own: what it forgives, what it declines, and that it is always the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from flows.search import ALSO, CLEAR, LIKELY, Entry, Index
from flows.search_language import fold, words
from tests.flows.search_samples import ENTRIES, made_up

OTHERS = {code: made_up(30, code) for code in ENTRIES}
INDEX = Index({code: [*entries, *OTHERS[code]] for code, entries in ENTRIES.items()})


@pytest.fixture(scope="module")
def index() -> Index:
    return INDEX


def first(index: Index, text: str, language: str = "") -> str:
    hits = index.find(text, language)
    return hits[0].key if hits else ""


@pytest.mark.parametrize(
    ("language", "question", "key"),
    [
        ("en", "can my band practise drums?", "rooms"),
        ("en", "I need a bike", "bikes"),
        ("fi", "lainaisin fillarin", "bikes"),
        ("fi", "bändillemme harjoitustilaa", "rooms"),
        ("sv", "kan man låna en lastcykel", "bikes"),
        ("sv", "replokalen till bandet", "rooms"),
        ("uk", "хочу велосипед на завтра", "bikes"),
        ("uk", "насінням помідорів ділитесь?", "seeds"),
    ],
)
def test_other_words_and_other_endings_find_the_topic(index: Index, language: str, question: str, key: str) -> None:
    assert first(index, question, language) == key


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("fi: polkupyroan lainaus", "bikes"),
        ("fi: poljupyörä", "bikes"),
        ("en: bicylce to take home", "bikes"),
        ("en: rehersal room", "rooms"),
        ("sv: förstärkre och trumor", "rooms"),
        ("uk: велосипд", "bikes"),
        ("uk: барабаны", "rooms"),
    ],
)
def test_typing_errors_are_forgiven(index: Index, question: str, key: str) -> None:
    language, _, text = question.partition(": ")
    assert first(index, text, language) == key


@pytest.mark.parametrize(
    ("plain", "decorated"),
    [
        ("polkupyora", "polkupyörä"),
        ("siemenia puutarhasta", "SIEMENIÄ PUUTARHASTA!!!"),
        ("tradgard", "trädgård"),
        ("памятка велосипедиста", "пам'ятка велосипедиста"),
        ("памятка велосипедиста", "пам’ятка велосипедиста"),
        ("памятка велосипедиста", "памʼятка велосипедиста"),
        ("drums", "🥁 drums 🥁"),
        ("pyörä", "pyo\u0308ra\u0308"),
    ],
)
def test_case_marks_apostrophes_and_emoji_make_no_difference(index: Index, plain: str, decorated: str) -> None:
    assert index.find(plain) == index.find(decorated)
    assert index.find(plain)


def test_words_are_folded_and_parted_by_signs() -> None:
    assert words("Åland's e-kirja,\nПам’ять\tйод") == ["alands", "e", "kirja", "память", "иод"]
    assert fold("Ґанок") == fold("ганок")


@given(some.text(max_size=40))
def test_blanks_part_words(text: str) -> None:
    """The index reads its texts piece by piece between blanks, a question as a whole: both mean the same words."""
    assert words(text) == [word for piece in text.split() for word in words(piece)]


@pytest.mark.parametrize("text", ["", "   ", "?!", "🙂🙂", "\n\n", "'", "\ud83d", "\x00"])
def test_what_has_no_words_finds_nothing(index: Index, text: str) -> None:
    assert index.find(text) == ()
    assert index.find(text, "fi") == ()


@pytest.mark.parametrize(
    "question",
    [
        "en: my knee hurts when it snows",
        "fi: paljonko kello on tokiossa",
        "sv: vem vann matchen igår",
        "uk: яка столиця перу",
    ],
)
def test_what_is_about_something_else_is_left_to_staff(index: Index, question: str) -> None:
    language, _, text = question.partition(": ")
    assert index.find(text, language) == ()


def test_a_title_is_the_clearest_question_of_all(index: Index) -> None:
    for language, entries in ENTRIES.items():
        for entry in entries:
            best = index.find(entry.title, language)[0]
            assert (best.key, best.language) == (entry.key, language)
            assert best.score >= CLEAR


def test_the_language_is_found_out_when_it_is_missing_unknown_or_another(index: Index) -> None:
    for named in ("", "xx", "sv", "SV-fi"):
        hit = index.find("mistä pyörän avaimen saa", named)[0]
        assert (hit.key, hit.language) == ("bikes", "fi")


@pytest.mark.parametrize("code", ["fi-FI", "FI", "fi_FI"])
def test_a_regional_code_is_its_language(code: str) -> None:
    both = Index(
        {language: [Entry(f"{language}-only", "Banana", ("banana",)), *OTHERS[language]] for language in ("fi", "en")}
    )
    assert [hit.key for hit in both.find("banana", code)] == ["fi-only"]


def test_the_patrons_own_language_is_answered_first_when_it_is_clear() -> None:
    studio = Index({code: [Entry(f"studio-{code}", "Studio"), *OTHERS[code]] for code in ("en", "fi")})
    assert [hit.key for hit in studio.find("studio", "fi")] == ["studio-fi"]
    assert {hit.key for hit in studio.find("studio")} == {"studio-en", "studio-fi"}


def test_hits_are_best_first_at_most_five_and_likely() -> None:
    many = Index(
        {"en": [Entry(f"key-{n}", "Bicycle", ("my bicycle " + "very " * n,)) for n in range(9)] + made_up(90, "en")}
    )
    hits = many.find("my bicycle")
    assert len(hits) == 5
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert hits[0].score >= LIKELY
    assert all(ALSO <= hit.score <= 1 for hit in hits)
    assert [hit.key for hit in many.find("bicycle")] == sorted(hit.key for hit in many.find("bicycle"))


def test_what_nobody_here_answers_is_declined_though_a_word_of_it_is_ours() -> None:
    strays = Entry("", "", keywords=("taxi", "taxi stand", "ferry", "motorway"))
    with_strays = Index({"en": [*ENTRIES["en"], strays, *OTHERS["en"]]})
    without = Index({"en": [*ENTRIES["en"], *OTHERS["en"]]})
    assert first(without, "bike taxi") == "bikes"
    assert first(with_strays, "bike taxi") == ""
    assert first(with_strays, "cargo bike with a lock") == "bikes"
    assert not any(hit.key == "" for hit in with_strays.find("taxi", "en", least=0.0))


def test_beside_a_likely_topic_stands_what_may_also_be_meant_but_not_beside_a_clear_one_nor_alone() -> None:
    likely = INDEX.find("studio bike helen", "en")
    assert [hit.key for hit in likely] == ["rooms", "bikes"]
    assert CLEAR > likely[0].score >= LIKELY > likely[1].score >= ALSO
    clear = INDEX.find("bike in the rehearsal", "en")
    assert [hit.key for hit in clear] == ["rooms"]
    assert clear[0].score >= CLEAR
    assert INDEX.find("bike in the rehearsal", "en", least=ALSO)[1].score < LIKELY
    alone = INDEX.find("bike for aunt helen", "en", least=ALSO)
    assert [hit.key for hit in alone] == ["bikes"]
    assert alone[0].score < LIKELY
    assert INDEX.find("bike for aunt helen", "en") == ()


def test_small_words_that_no_topic_has_say_nothing() -> None:
    small = Entry("", "", small=("oisko", "teillä", "sellaista"))
    silent, loud = Index({"fi": [*ENTRIES["fi"], small, *OTHERS["fi"]]}), Index({"fi": [*ENTRIES["fi"], *OTHERS["fi"]]})
    plain, wordy = "polkupyörä", "oisko teillä sellaista polkupyörää"
    assert silent.find(wordy, "fi")[0].score > loud.find(wordy, "fi", least=0.0)[0].score
    assert silent.find(plain, "fi")[0].key == silent.find(wordy, "fi")[0].key == "bikes"


def test_small_words_alone_are_searched_like_others() -> None:
    asked = Entry("who", "Who we are", ("who are you",))
    found = Index({"en": [asked, Entry("", "", small=("who", "are", "you")), *OTHERS["en"]]}).find("who are you")
    assert [hit.key for hit in found] == ["who"]


def test_two_words_that_are_one_of_ours_are_joined() -> None:
    crossing = Entry("streets", "Kadut", keywords=("suojatie",))
    index = Index({"fi": [crossing, Entry("", "", keywords=("tie", "kehätie")), *OTHERS["fi"]]})
    assert index.find("suoja tie", "fi") == index.find("suojatie", "fi") != ()
    assert index.find("kehä tie", "fi") == ()


@pytest.mark.parametrize("other", ["hammasta", "kansilehti"])
def test_another_word_is_not_taken_for_a_typing_error(other: str) -> None:
    """`vamma` for `hamma…` is another first letter; `kansi` and `lahti`, both known, make a word of their own."""
    topics = [
        Entry("teeth", "Suu", keywords=("vammasta", "kansilahti")),
        Entry("words", "Sanat", keywords=("kansi", "lehti")),
    ]
    assert first(Index({"fi": [*topics, *OTHERS["fi"]]}), other, "fi") != "teeth"


def test_a_stray_in_ones_own_language_is_one_in_the_others_too() -> None:
    taxi = Entry("rides", "Taxi", keywords=("taxi", "taxi stand"))
    index = Index({"fi": [taxi, *OTHERS["fi"]], "en": [Entry("", "", keywords=("taxi", "taxi stand")), *OTHERS["en"]]})
    foreign, own = index.find("taxi stand", "en", least=0.0)[0], index.find("taxi stand", "fi")[0]
    assert (foreign.key, own.key) == ("rides", "rides")
    assert foreign.score < CLEAR < own.score


def test_a_topic_with_a_title_and_an_answer_only_is_found_by_its_answer() -> None:
    bare = Entry("moon", "In the sky", answer="The telescope shows craters and planets.")
    full = Entry("sun", "By day", ("what burns",), answer="The telescope shows spots.")
    found = Index({"en": [bare, full, *OTHERS["en"]]}).find("telescope for planets")
    assert [hit.key for hit in found] == ["moon"]


def test_a_score_means_the_same_beside_a_long_introduction(index: Index) -> None:
    """Talk that says nothing of the topic makes it less sure, not surer."""
    short = index.find("where can our band rehearse", "en")[0]
    long = index.find("hello dear people, sorry to bother, but where can our band rehearse", "en")[0]
    assert (short.key, long.key) == ("rooms", "rooms")
    assert short.score > long.score


def test_a_very_long_text_is_cut(index: Index) -> None:
    tail = " lorem ipsum" * 40_000
    assert index.find("bicycle helmet" + " and" * 200, "en") == index.find("bicycle helmet" + " and" * 200 + tail, "en")


def test_no_entries_at_all() -> None:
    assert Index({}).find("anything") == ()
    assert Index({"en": [], "fi": [Entry("empty", "")]}).find("anything", "en") == ()


@given(some.text(max_size=80), some.sampled_from(["", "en", "uk", "zz"]))
def test_any_text_gives_orderly_hits(text: str, language: str) -> None:
    hits = INDEX.find(text, language)
    assert all(ALSO <= hit.score <= 1 for hit in hits)
    assert all(hit.score >= LIKELY for hit in hits[:1])
    assert len({hit.key for hit in hits}) == len(hits) <= 5
    assert hits == INDEX.find(text, language)


def test_the_order_of_topics_changes_no_score(index: Index) -> None:
    turned = Index({code: [*OTHERS[code], *entries[::-1]] for code, entries in ENTRIES.items()})
    for question in ("bike", "барабани", "frön från trädgård", "bändi"):
        assert turned.find(question) == index.find(question)


def test_another_process_finds_the_same(index: Index) -> None:
    """Words are hashed differently in each process; no score may depend on it."""
    script = (
        "from tests.flows.test_search import INDEX\n"
        "print([INDEX.find(text) for text in ('cargo bike price', 'rummut bändille', 'насіння')])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
    assert printed.pop().strip() == str(
        [index.find(text) for text in ("cargo bike price", "rummut bändille", "насіння")]
    )


def test_among_many_topics_the_right_one_is_still_first() -> None:
    """A thousand topics of made-up words: the candidates that are compared closely hold the right one."""
    made = Index({"en": [*ENTRIES["en"], *made_up(1_000, "en")]})
    for question, key in (
        ("bicycl helmet", "bikes"),
        ("a room with drums for a band", "rooms"),
        ("tomato sedes", "seeds"),
    ):
        assert first(made, question, "en") == key
