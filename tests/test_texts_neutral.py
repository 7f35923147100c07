"""Voting and civic life: official places only. No party is named in any answer, and civic cards give no opinions.

The lists are of words as they are written; a word that ends with `*` stands for all that begin like it. Names that are
everyday words as well (Keskusta, Голос, Свобода) are looked for only in the form in which they can be nothing else.
"""

from __future__ import annotations

import re

import pytest

from bot.faq import load
from bot.shipped import shipped_folder
from bot.texts import NEVER_SAID, Texts

PARTIES = (
    # Finland
    "Kokoomu*", "Kansallinen Kokoomus", "Perussuomalais*", "perussuomalais*", "Sosialidemokraat*", "SDP*", "Vasemmistoliit*",
    "Suomen Keskusta*", "Vihreä liitto", "Vihreiden puoluee*", "RKP*", "Ruotsalainen kansanpuolue", "Kristillisdemokraat*",
    "Liike Nyt", "Sannfinländar*", "Samlingspartiet", "SFP*", "Svenska folkpartiet", "Vänsterförbundet", "Finns Party",
    "National Coalition Party",
    # Sweden
    "Socialdemokrat*", "socialdemokrat*", "Moderaterna*", "moderaterna*", "Sverigedemokrat*", "sverigedemokrat*",
    "Centerparti*", "centerparti*", "Vänsterparti*", "vänsterparti*", "Kristdemokrat*", "kristdemokrat*", "Miljöparti*",
    "miljöparti*", "Liberalerna*", "liberalerna*", "Ruotsidemokraat*", "Sweden Democrats", "Moderate Party",
    "Social Democrats",
    # Ukraine
    "Слуга народу", "Слуги народу", "Європейськ* солідарніст*", "Батьківщина*", "«Голос»", "«Свобода»", "ВО Свобода",
    "Опозиційн* платформ*", "За життя", "УДАР", "Партія регіонів", "Servant of the People", "European Solidarity",
    "Batkivshchyna", "Svoboda",
)  # fmt: skip
OPINIONS = {
    "en": (
        "we recommend voting", "you should vote", "you must vote", "vote for", "vote against", "best party",
        "best candidate", "worst", "left-wing", "right-wing", "populis*", "extremis*", "corrupt*", "propagand*",
        "in our opinion", "we think", "we believe", "unfortunately", "sadly", "scandal*", "your duty",
    ),
    "fi": (
        "äänestä puolu*", "sinun pitää äänestää", "sinun täytyy äänestää", "pitäisi äänestää", "paras puolue",
        "paras ehdokas", "huonoin*", "vasemmistolai*", "oikeistolai*", "populis*", "ääriliik*", "äärioikeis*",
        "äärivasemmis*", "korrupt*", "propagand*", "mielestämme", "valitettavasti", "ikävä kyllä", "skandaali*",
        "velvollisuutesi",
    ),
    "sv": (
        "rösta på", "rösta mot", "du måste rösta", "du borde rösta", "bästa partiet", "bästa kandidaten", "sämst*",
        "vänsterextrem*", "högerextrem*", "populis*", "extremis*", "korrupt*", "propagand*", "vi tycker", "vi anser",
        "enligt oss", "tyvärr", "skandal*", "din plikt",
    ),
    "uk": (
        "голосуйте за", "голосуйте проти", "треба голосувати за", "Ви повинні голосувати", "найкраща партія",
        "найкращий кандидат", "найгірш*", "лівацьк*", "праворадикал*", "популіс*", "екстреміс*", "корупц*", "корумп*",
        "пропаганд*", "на нашу думку", "ми вважаємо", "на жаль", "скандал*", "Ваш обов’язок",
    ),
}  # fmt: skip
TEXTS = Texts([shipped_folder()], list(OPINIONS), "en")
TOPICS = load(shipped_folder(), None, ["en"], {}).topics
CIVIC = [key for key, topic in TOPICS.items() if topic.group == "civic"]
OFFICIAL = {"election-authority", "municipality", "citizen-office", "agency", "library-desk", "library-management"}


def pattern(words: tuple[str, ...], *, small: bool = False) -> re.Pattern[str]:
    """One pattern for a list, at word boundaries; `small` does not mind capitals."""
    each = (re.escape(word).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})(?!\w)", re.IGNORECASE if small else 0)


def visible(language: str, key: str) -> str:
    """What a patron may read of a topic: its title and everything but what only the search reads."""
    attributes = TEXTS.attributes(language, f"faq-{key}")
    said = [text for name, text in attributes.items() if name not in NEVER_SAID]
    return "\n".join([TEXTS.word(language, f"faq-{key}"), *said])


def test_there_are_civic_topics_in_every_language() -> None:
    assert len(CIVIC) >= 2
    for language in OPINIONS:
        assert all(len(visible(language, key)) > 100 for key in CIVIC)


@pytest.mark.parametrize("language", OPINIONS)
def test_no_answer_names_a_party(language: str) -> None:
    parties = pattern(PARTIES)
    found = {key: hits for key in TOPICS if (hits := parties.findall(visible(language, key)))}
    assert found == {}


@pytest.mark.parametrize("language", OPINIONS)
def test_civic_answers_hold_no_opinions(language: str) -> None:
    opinions = pattern(OPINIONS[language], small=True)
    found = {key: hits for key in CIVIC if (hits := opinions.findall(visible(language, key)))}
    assert found == {}


@pytest.mark.parametrize("language", OPINIONS)
def test_civic_cards_send_to_official_places_only(language: str) -> None:
    """No address of our own making: pages come from links.toml, and partners of a civic card are authorities."""
    for key in CIVIC:
        assert not re.search(r"https?://|www\.", visible(language, key)), key
        assert set(TOPICS[key].refer) <= OFFICIAL, key


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ask Kokoomus about it", True),
        ("Fråga moderaterna", True),
        ("За «Голос» чи проти", True),
        ("Кожен голос важливий", False),
        ("Keskusta on lähellä", False),
        ("Ett centerparti", True),
    ],
)
def test_the_list_of_parties_finds_what_it_should(text: str, found: bool) -> None:
    assert bool(pattern(PARTIES).search(text)) is found


def test_the_lists_of_opinions_find_what_they_should() -> None:
    assert pattern(OPINIONS["en"], small=True).search("Sadly, you should vote")
    assert pattern(OPINIONS["fi"], small=True).search("Mielestämme tämä on paras puolue")
    assert pattern(OPINIONS["sv"], small=True).search("Rösta på dem")
    assert pattern(OPINIONS["uk"], small=True).search("Голосуйте за них")
    assert not pattern(OPINIONS["uk"], small=True).search("Голосуйте так, як вирішили самі")
