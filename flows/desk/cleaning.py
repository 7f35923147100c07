"""What staff write for the FAQ, made ready to be kept: plain lines, and a key for a new topic."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from flows.talk import Unclear

LONGEST_KEY = 30  # characters: keys stand in buttons and in choices
BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
UKRAINIAN = {
    **dict(zip("абвгґдезиіїйклмнопрстуфыэё", "abvhgdezyiiiklmnoprstufyee", strict=True)),
    **{"є": "ie", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia"},
    **{"ь": "", "ъ": ""},
}
"""As in Ukrainian passports since 2010, and a few letters more of other names."""

OTHERS = {"ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "œ": "oe", "ı": "i"}
LETTERS = str.maketrans({**UKRAINIAN, **OTHERS})


def cleaned(text: str) -> str:
    """Plain lines: no control signs, no blanks at the ends of lines, at most one empty line between paragraphs."""
    lines = BREAKS.sub("\n", text).replace("\t", " ").split("\n")
    kept = ["".join(sign for sign in line if not _is_control(sign)).strip() for line in lines]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn")


def some_words(text: str) -> str:
    """The text, cleaned, or `Unclear` when there is no word in it."""
    kept = cleaned(text)
    if not any(sign.isalnum() for sign in kept):
        raise Unclear("desk-faq-no-words")
    return kept


def one_line(text: str) -> str:
    """The same on one line, for a title."""
    return " ".join(some_words(text).split())


def phrases(text: str) -> str:
    """One question a line."""
    return "\n".join(line for line in some_words(text).split("\n") if line)


def keywords(text: str) -> str:
    """Words with commas between them, however they were written below each other."""
    return ", ".join(word for word in re.split(r"\s*[,;\n]\s*", some_words(text)) if word)


def key_of(title: str, taken: Container[str]) -> str:
    """A key made from a title that no other topic has: `Lending of guitars` is `lending-of-guitars`."""
    latin = unicodedata.normalize("NFKD", title.casefold().translate(LETTERS)).encode("ascii", "ignore").decode()
    base = "-".join(re.findall(r"[a-z0-9]+", latin))[:LONGEST_KEY].strip("-") or "answer"
    if base[0].isdecimal():
        base = f"a-{base}"[:LONGEST_KEY].strip("-")
    key, number = base, 2
    while key in taken:
        ending = f"-{number}"
        key, number = base[: LONGEST_KEY - len(ending)].rstrip("-") + ending, number + 1
    return key
