"""Languages that we have no texts in: recognised when plain, and never in place of one of ours."""

from __future__ import annotations

import pytest

from bot.house import known_tongues
from flows.tongues import Tongue, recognised

THEIRS = {
    "ru": [
        "Как продлить книгу?",
        "где взять карту",
        "Мне нужна помощь с документами",
        "подскажите, когда вы работаете",
    ],
    "ar": ["أريد بطاقة المكتبة", "ما هي ساعات العمل؟", "كيف يمكنني تجديد الكتاب"],
    "fa": ["سلام کتاب می خواهم", "چطور می‌توانم کتاب را تمدید کنم؟"],
    "so": ["Waxaan rabaa inaan helo kaarka maktabadda", "Sidee baan buugga u cusboonaysiin karaa?"],
    "tr": ["Kütüphane kartı nasıl alabilirim?", "kutuphane karti nasil alabilirim", "Bir kitap istiyorum"],
    "et": ["Kuidas ma saan raamatut pikendada?", "Kus on raamatukogu?"],
    "pl": ["Jak mogę przedłużyć książkę?", "gdzie jest biblioteka"],
    "es": ["¿Cómo puedo renovar un libro?", "necesito ayuda por favor"],
    "de": ["Wie kann ich ein Buch verlängern?", "Ich brauche Hilfe mit einem Formular"],
    "fr": ["Comment prolonger un livre ?", "je voudrais une carte"],
}
OURS = [
    "Як продовжити книгу?",
    "де взяти книгу",
    "можно взяти книгу",  # one Russian word does not make it Russian
    "Подскажіть пожалуйста, де бібліотека",
    "хочу книгу",
    "треба паспорт",
    "Скажіть, як мені записатися до лікаря",
    "How can I renew my books?",
    "Miten uusin kirjan",
    "Mistä saa apua lomakkeeseen?",
    "Hur lånar jag om boken?",
    "Kan jag få hjälp med en blankett",
    "Var kan man skriva ut?",
    "xqzzt brfgl",
    "зюкпъ йцлм",
    "",
    "🙂",
    "12345",
]
NEITHER = ["Как да подновя картата си", "کتێبخانە لە کوێیە", "Де бібліятэка?", "یہ کتاب کہاں ہے"]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in THEIRS.items() for text in texts])
def test_each_is_recognised(code: str, text: str) -> None:
    found = recognised(text, known_tongues())
    assert found is not None and found.code == code


@pytest.mark.parametrize("text", [*OURS, *NEITHER])
def test_ours_and_those_that_nobody_asked_for_are_not_mistaken_for_them(text: str) -> None:
    assert recognised(text, known_tongues()) is None


@pytest.mark.parametrize("tongue", known_tongues(), ids=lambda tongue: tongue.code)
def test_f76_each_line_says_which_languages_we_speak_and_is_short(tongue: Tongue) -> None:
    """F76: a language that is unknown to us gets a whole sentence, with nothing left to fill in."""
    if tongue.line:
        assert tongue.line.count("{languages}") == 1
        assert "{" not in tongue.line.replace("{languages}", "")
        assert len(tongue.line) <= 250
        assert recognised(tongue.line.replace("{languages}", ""), known_tongues()) == tongue


def test_two_that_come_as_close_are_none() -> None:
    one, other = (Tongue(code, "line", words=frozenset({"la"})) for code in ("xx", "yy"))
    assert recognised("la", [one, other]) is None
    assert recognised("la", [one]) == one


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert recognised("x " * 500 + "где библиотека", known_tongues()) is None
