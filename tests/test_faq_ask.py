"""`faq ask`: one line out for each line in, whatever comes in; and the FAQ built from the shipped texts and a library's own."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.faq_ask import main
from bot.shipped import shipped_folder, whole_languages
from flows.search import ALSO, LIKELY


def asked(*lines: str, language: str | None = None) -> tuple[list[list[dict[str, object]]], list[str]]:
    """The answers to these lines, and what was said about them on the side."""
    out, side = io.StringIO(), io.StringIO()
    assert main(language, io.StringIO("".join(f"{line}\n" for line in lines)), out, side) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()], side.getvalue().splitlines()


def line(question: str, lang: str | None = None, **more: object) -> str:
    return json.dumps(
        {"question": question, **({"lang": lang} if lang is not None else {}), **more}, ensure_ascii=False
    )


@pytest.mark.parametrize(
    ("lang", "question", "key"),
    [
        ("en", "when do you open on saturdays", "opening-hours"),
        ("fi", "haluaisin kirjastokortin", "library-card-get"),
        ("sv", "jag har glömt min pinkod", "card-pin-lost"),
        ("uk", "який пароль від вайфаю", "wifi-access"),
    ],
)
def test_a_question_in_each_language(lang: str, question: str, key: str) -> None:
    answers, said = asked(line(question, lang))
    assert answers[0][0]["key"] == key
    assert said == []


def test_the_shape_of_an_answer() -> None:
    answers, _ = asked(line("can i print from my phone", "en"))
    scores = [hit["score"] for hit in answers[0]]
    assert all(set(hit) == {"key", "score"} for hit in answers[0])
    assert all(isinstance(score, float) and ALSO <= score <= 1 for score in scores)
    assert isinstance(scores[0], float) and scores[0] >= LIKELY
    assert scores == sorted(scores, key=lambda score: -float(str(score)))
    assert 1 <= len(scores) <= 5


def test_what_only_staff_can_answer_is_an_empty_list() -> None:
    assert asked(line("who painted the ceiling of my grandmother's sauna", "en")) == ([[]], [])


def test_a_broken_line_is_an_empty_list_and_one_line_on_the_side() -> None:
    broken = ["", "hello", "[]", "7", '{"lang": "fi"}', '{"question": 5}', '{"question": "auki', "[" * 100_000, "null"]
    answers, said = asked(*broken, line("milloin olette auki", "fi"))
    assert answers[:-1] == [[]] * len(broken)
    assert answers[-1][0]["key"] == "opening-hours"
    assert [each.split(":")[0] for each in said] == [f"line {number}" for number in range(1, len(broken) + 1)]


def test_other_fields_are_ignored() -> None:
    assert asked(line("is the library open", "en", id=7, topic="wifi-access")) == asked(
        line("is the library open", "en")
    )


@pytest.mark.parametrize("lang", [None, "", "xx", "tlh", 5, ["fi"], "sv", "en"])
def test_a_language_that_is_missing_unknown_or_wrong_is_found_out(lang: object) -> None:
    question = {"question": "unohdin kirjastokortin tunnusluvun"} | ({} if lang is None else {"lang": lang})
    answers, said = asked(json.dumps(question))
    assert answers[0][0]["key"] == "card-pin-lost"
    assert said == []


def test_the_language_of_the_command_counts_where_a_line_names_none() -> None:
    assert asked(line("avoinna"), language="fi") == asked(line("avoinna", "fi"))
    assert asked(line("avoinna", "fi"), language="sv") == asked(line("avoinna", "fi"))


def test_the_same_question_always_has_the_same_answer() -> None:
    questions = [line(text) for text in ("wifi", "låna om", "принтер", "varaus")]
    first, _ = asked(*questions, *questions[::-1])
    again, _ = asked(*questions[::-1])
    assert first == again[::-1] + again


def test_the_command_answers_each_line_at_once_and_survives_bytes_that_are_no_text(tmp_path: Path) -> None:
    """Run as other programs run it: in an empty folder, with no configuration, in a bare environment."""
    command = [sys.executable, "-m", "bot", "faq", "ask", "--lang", "fi"]
    environment = {"PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdin=pipe, stdout=pipe, stderr=pipe) as asking:
        assert asking.stdin
        assert asking.stdout
        for sent, key in (
            ("\ufeff" + line("mistä saa kirjastokortin"), "library-card-get"),
            (line("läppärillä nettiin"), ""),
        ):
            asking.stdin.write(sent.encode() + b"\n")
            asking.stdin.flush()
            answer = json.loads(asking.stdout.readline())  # arrives while the next line is still to be asked
            assert not key or answer[0]["key"] == key
        rest, said = asking.communicate(b"\xff\xfe not text\n" + line("wifi").encode())
    answers = [json.loads(each) for each in rest.splitlines()]
    assert answers[0] == []
    assert answers[1][0]["key"] == "wifi-access"
    assert len(said.splitlines()) == 1
    assert asking.returncode == 0


def test_it_starts_without_what_only_the_bot_needs() -> None:
    """Telegram, the database and the configuration are not even imported: that is most of a start."""
    script = "import sys, bot.faq_ask; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"telegram", "sqlalchemy", "pydantic", "fluent", "aiohttp", "babel"} & set(loaded)


def test_every_shipped_title_finds_its_own_topic_first() -> None:
    from bot.faq_reader import layered

    folder = shipped_folder()
    for language in whole_languages():
        topics = {key: texts for key, texts in layered((folder,), language).items() if texts.title}
        answers, _ = asked(*(line(texts.title, language) for texts in topics.values()))
        assert [answer[0]["key"] for answer in answers] == list(topics), language
