"""In which language each reader is spoken to."""

from __future__ import annotations

from bot.delivery.wording import Phrase
from bot.house import House
from bot.storage.leaving import Claimed
from flows.words import Say


class Voices:
    """Who reads a row in which language; each language's voice is made once."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._made: dict[str, Phrase] = {}

    def of(self, claimed: Claimed) -> Phrase:
        """How our texts are worded for the readers of this row: patrons choose, the staff group speaks its own."""
        staff = self._house.is_staff(claimed.chat_id)
        language = self._house.config.staff_language if staff else claimed.language or self._house.languages[0]
        if language not in self._made:
            self._made[language] = self._voice(language)
        return self._made[language]

    def _voice(self, language: str) -> Phrase:
        def phrase(say: Say) -> str:
            return self._house.texts.word(language, say.id, say.args)

        return phrase
