"""Secrets that people type by mistake are blotted out in the raw update, before anything is stored.

Character for character, so that offsets stay true: each letter and digit of the secret becomes a bullet. Numbers are
taken for secrets only when their check digits agree and their shape is that of a card, account or identity number.
Sources: ISO/IEC 7812 (cards, Luhn), ISO 13616 (IBAN, mod 97), and the population registers' rules for the Finnish
henkilötunnus, the Swedish personnummer and the Ukrainian РНОКПП.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

BLOT = "•"
SPOKEN = frozenset(("text", "caption"))  # keys of a raw update under which people's words stand
MARK = "_masked"  # key in the stored update: which kinds were found

Span = tuple[int, int]

_SECRET_WORD = (
    r"(?:pin(?:[ -]?(?:code|koodi\w*|kod\w*))?|pinkod\w*|passwords?|passcode|cvv|cvc|verification code|security code"
    r"|one[- ]time code|salasana\w*|tunnusluku\w*|tunnusluvu\w*|turvakoodi\w*|vahvistuskoodi\w*|lösenord\w*"
    r"|engångskod\w*|säkerhetskod\w*|пін(?:[ -]?код\w*)?|пин(?:[ -]?код\w*)?|парол\w*|код підтвердження)"
)
_LINKING = r"(?:\s*(?:[:=–—-]+|is|on|är|це|это|has been|was|oli)\s*|\s+)"
_CODE_AFTER = re.compile(rf"\b{_SECRET_WORD}(?P<link>{_LINKING})(?P<secret>[^\s,;]{{3,64}})", re.IGNORECASE)
_CODE_BEFORE = re.compile(
    rf"\b(?P<secret>\d{{4,8}})\s+(?:is my|on|är min|это мой|це мій)\s+{_SECRET_WORD}", re.IGNORECASE
)
_CARD = re.compile(r"(?<![\w+-])\d(?:[ -]?\d){14,18}(?![\w-])")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])")
_HETU = re.compile(r"(?<![A-Za-z0-9])(\d{6})[-+\u2013A-FU-Ya-fu-y](\d{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?![A-Za-z0-9])")
_PERSONNUMMER = re.compile(
    r"(?<![\w-])(?:(\d{2})?(\d{6})([-+])(\d{4})|((?:19|20)\d{2})(\d{4})(\d{4})|([1-9]\d{9}))(?![\w-])"
)
_TEN_DIGITS = re.compile(r"(?<![\w+-])\d{10}(?![\w-])")

_HETU_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_RNOKPP_WEIGHTS = (-1, 5, 7, 9, 4, 6, 10, 5, 7)
_RNOKPP_DAYS = range(
    10_000, 50_000
)  # of birth, since 1899-12-31: 1927 to 2036; earlier ones look like telephone numbers
_IBAN_LENGTHS = {
    **{"NO": 15, "BE": 16, "DK": 18, "FI": 18, "FO": 18, "GL": 18, "NL": 18, "MK": 19, "SI": 19, "AT": 20, "BA": 20},
    **{"EE": 20, "LT": 20, "LU": 20, "XK": 20, "CH": 21, "HR": 21, "LI": 21, "LV": 21, "BG": 22, "DE": 22, "GB": 22},
    **{"GE": 22, "IE": 22, "ME": 22, "RS": 22, "AD": 24, "CZ": 24, "ES": 24, "MD": 24, "RO": 24, "SE": 24, "SK": 24},
    **{"PT": 25, "IS": 26, "TR": 26, "FR": 27, "GR": 27, "IT": 27, "MC": 27, "SM": 27, "AL": 28, "CY": 28, "HU": 28},
    **{"PL": 28, "UA": 29, "MT": 31},
}


def mask(update: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The update without secrets, and the kinds that were found: `code`, `card`, `iban`, `identity`.

    Without any it is the same object. The kinds also stand in the new update under `MARK`, for who reads it later.
    """
    found: set[str] = set()
    masked = _walk(update, found)
    if not found:
        return update, ()
    kinds = tuple(sorted(found))
    return {**masked, MARK: list(kinds)}, kinds


def _walk(value: Any, found: set[str]) -> Any:
    if isinstance(value, dict):
        return {name: _seen(name, inner, found) for name, inner in value.items()}
    return [_walk(inner, found) for inner in value] if isinstance(value, list) else value


def _seen(name: str, value: Any, found: set[str]) -> Any:
    if isinstance(value, str):
        return _blotted(value, found) if name in SPOKEN else value
    return _walk(value, found) if isinstance(value, dict | list) else value


def _blotted(text: str, found: set[str]) -> str:
    spans = list(secrets(text))
    if not spans:
        return text
    characters = list(text)
    for kind, (start, end) in spans:
        found.add(kind)
        # Characters beyond the basic plane take two units and stay, or all offsets behind them would be wrong.
        characters[start:end] = [BLOT if sign.isalnum() and sign <= "\uffff" else sign for sign in text[start:end]]
    return "".join(characters)


def secrets(text: str) -> Iterator[tuple[str, Span]]:
    """Where secrets stand in a text, and of which kind they are."""
    if len(text) < 5:
        return
    yield from (("code", span) for span in _codes(text))
    if any(sign.isdigit() for sign in text):
        yield from (("card", span) for span in _spans(_CARD, text, _is_card))
        yield from (("iban", span) for span in _ibans(text))
        yield from (("identity", span) for span in _spans(_HETU, text, _is_hetu))
        yield from (("identity", span) for span in _spans(_PERSONNUMMER, text, _is_personnummer))
        yield from (("identity", span) for span in _spans(_TEN_DIGITS, text, _is_rnokpp))


def _spans(pattern: re.Pattern[str], text: str, holds: Callable[[str], bool]) -> Iterator[Span]:
    return (match.span() for match in pattern.finditer(text) if holds(match[0]))


def _codes(text: str) -> Iterator[Span]:
    for match in _CODE_AFTER.finditer(text):
        secret, link = match["secret"], match["link"].strip()
        said_to_be = link in (":", "=") and match.end("secret") >= len(text.rstrip(" .!"))
        if any(sign.isdigit() for sign in secret) or said_to_be:
            yield match.span("secret")
    yield from (match.span("secret") for match in _CODE_BEFORE.finditer(text))


def _ibans(text: str) -> Iterator[Span]:
    """The words behind an account number look like more of it, so its length is taken from its country."""
    for match in _IBAN.finditer(text):
        length = _IBAN_LENGTHS.get(match[0][:2].upper(), 0)
        signs = [place for place in range(*match.span()) if text[place] != " "]
        if length and len(signs) >= length:
            end = signs[length - 1] + 1
            if _is_iban(text[match.start() : end].replace(" ", "").upper()):
                yield match.start(), end


# ---------------------------------------------------------------- check digits


def _digits(text: str) -> list[int]:
    return [int(sign) for sign in text if sign.isdecimal()]


def luhn(digits: list[int]) -> bool:
    """The check of cards and of Swedish identity numbers."""
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def _is_card(text: str) -> bool:
    digits = _digits(text)
    number = "".join(map(str, digits))
    amex = len(digits) == 15 and number[:2] in ("34", "37")
    sixteen = len(digits) == 16 and (number[0] in "456" or "2221" <= number[:4] <= "2720")
    longer = len(digits) > 16 and number[0] in "456"
    return (amex or sixteen or longer) and luhn(digits)


def _is_iban(account: str) -> bool:
    turned = account[4:] + account[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _is_hetu(text: str) -> bool:
    born, serial, check = text[:6], text[7:10], text[10].upper()
    return _is_date(born[4:6], born[2:4], born[:2]) and _HETU_SIGNS[int(born + serial) % 31] == check


def _is_personnummer(text: str) -> bool:
    digits = _digits(text)[-10:]
    year, month, day = (digits[place] * 10 + digits[place + 1] for place in (0, 2, 4))
    return _is_date(str(year), str(month), str(day - 60 if day > 60 else day)) and luhn(digits)


def _is_rnokpp(text: str) -> bool:
    digits = _digits(text)
    if int(text[:5]) not in _RNOKPP_DAYS:
        return False
    total = sum(weight * digit for weight, digit in zip(_RNOKPP_WEIGHTS, digits, strict=False))
    return total % 11 % 10 == digits[9]


def _is_date(year: str, month: str, day: str) -> bool:
    """Whether a day of that number exists; years have two digits, and those of this century do for leap years."""
    try:
        date(2000 + int(year), int(month), int(day))
    except ValueError:
        return False
    return True
