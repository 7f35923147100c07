"""A few topics in four languages for the tests of the search, and as many made-up ones as they need around them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from flows.search import Entry

BIKES = {
    "en": Entry(
        "bikes",
        "Borrowing a bicycle",
        ("can i take a bicycle home", "how much is a cargo bike for a day", "where are the bikes kept"),
        ("bicycle", "bike", "cargo bike", "cycle", "helmet", "bike lock"),
    ),
    "fi": Entry(
        "bikes",
        "Polkupyörän lainaaminen",
        ("voiko teiltä lainata polkupyörän", "mitä tavarapyörä maksaa päivältä", "mistä pyörän avaimen saa"),
        ("polkupyörä", "pyörä", "fillari", "tavarapyörä", "kypärä", "pyöränlukko"),
    ),
    "sv": Entry(
        "bikes",
        "Låna en cykel",
        ("går det att låna cykel hos er", "vad kostar en lådcykel per dag", "var hämtar jag cykelnyckeln"),
        ("cykel", "lådcykel", "cykelhjälm", "hoj", "cykellås"),
    ),
    "uk": Entry(
        "bikes",
        "Позичити велосипед",
        ("чи можна взяти у вас велосипед", "скільки коштує вантажний велосипед на день", "де взяти ключ від ровера"),
        ("велосипед", "ровер", "вантажний велосипед", "шолом", "пам'ятка велосипедиста"),
    ),
}
ROOMS = {
    "en": Entry(
        "rooms",
        "Renting the rehearsal room",
        ("where can our band rehearse", "is there a room with drums", "price of the studio for an evening"),
        ("rehearsal", "band", "drums", "studio", "amplifier", "rehearsal room"),
    ),
    "fi": Entry(
        "rooms",
        "Treenikämpän vuokraus",
        ("missä bändi voi treenata", "onko teillä huonetta jossa on rummut", "paljonko studio maksaa illalta"),
        ("treenikämppä", "bändi", "rummut", "studio", "vahvistin", "harjoitustila"),
    ),
    "sv": Entry(
        "rooms",
        "Hyra replokalen",
        ("var kan vårt band repa", "finns det ett rum med trummor", "vad kostar studion en kväll"),
        ("replokal", "band", "trummor", "studio", "förstärkare", "repa"),
    ),
    "uk": Entry(
        "rooms",
        "Оренда репетиційної кімнати",
        ("де нашому гурту репетирувати", "чи є кімната з барабанами", "ціна студії на вечір"),
        ("репетиція", "гурт", "барабани", "студія", "підсилювач"),
    ),
}
SEEDS = {
    "en": Entry(
        "seeds",
        "Seeds to share",
        ("do you give away tomato seeds", "may i bring seeds from my garden"),
        ("seed", "seeds", "seed library", "garden", "tomato", "bean", "planting"),
    ),
    "fi": Entry(
        "seeds",
        "Siemeniä jaettavaksi",
        ("saako teiltä tomaatin siemeniä", "voinko tuoda omia siemeniä puutarhasta"),
        ("siemen", "siemenet", "siemenkirjasto", "puutarha", "tomaatti", "papu", "kylvö"),
    ),
    "sv": Entry(
        "seeds",
        "Frön att dela",
        ("delar ni ut tomatfrön", "får jag lämna frön från min trädgård"),
        ("frö", "frön", "fröbibliotek", "trädgård", "tomat", "böna", "odla"),
    ),
    "uk": Entry(
        "seeds",
        "Насіння для обміну",
        ("чи роздаєте насіння помідорів", "можна принести насіння з городу"),
        ("насіння", "город", "помідор", "квасоля", "саджати"),
    ),
}


SMALL_WORDS = {
    "en": ("i", "need", "a", "the", "can", "my", "to", "for", "and", "is", "with", "where", "how"),
    "fi": ("onko", "voiko", "ja", "en", "se", "minä", "tämä", "miten", "mistä", "teillä"),
    "sv": ("har", "ni", "man", "kan", "jag", "vi", "vill", "med", "och", "att", "en", "hur"),
    "uk": ("я", "хочу", "на", "у", "вас", "чи", "є", "можна", "де", "як", "що"),
}


def made_up(many: int, language: str) -> list[Entry]:
    """So many topics of made-up words among real small ones: how rare a word is can only be seen among others."""
    chance = random.Random(4)
    return [_made_up(number, chance, SMALL_WORDS[language]) for number in range(many)]


def _made_up(number: int, chance: random.Random, small: Sequence[str]) -> Entry:
    syllables = ("ba", "ke", "li", "mo", "ru", "sa", "te", "vi", "po", "da", "hel", "nor", "tam")
    new = ["".join(chance.choices(syllables, k=3)) for _ in range(9)]
    phrasings = tuple(" ".join([*chance.sample(small, 6), word]) for word in new[2:5])
    return Entry(f"made-{number}", " ".join(new[:2]), phrasings, tuple(new[5:]))


ENTRIES = {code: [BIKES[code], ROOMS[code], SEEDS[code]] for code in BIKES}
