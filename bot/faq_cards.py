"""`faq cards FOLDER`: every answer of every language on one page a language, for librarians to read.

Facts of a place, which each library gives, stand as ‹name›; numbers as 14.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.delivery.wording import parsed
from bot.faq import load
from bot.shipped import shipped_folder, whole_languages
from bot.texts import Texts
from flows.faq import Faq
from flows.partners import PARTNER_KINDS
from flows.topics import GROUPS
from flows.words import Say

SAMPLE = 14  # stands for any number, in every plural that has "many"
COUNTED = re.compile(r"_(days|minutes|weeks|months)$")
LABELS = {"we-do": "+", "we-do-not": "–", "ready": "→", "children": "☺"}


def main(folder: Path) -> int:
    """Write `<language>.md` for each language that comes with the program into the folder; always returns 0."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, page in pages():
        (folder / f"{language}.md").write_text(page, encoding="utf-8")
        print(folder / f"{language}.md")
    return 0


def pages() -> Iterator[tuple[str, str]]:
    """Each language with its page."""
    shipped = shipped_folder()
    languages = whole_languages()
    texts = Texts([shipped], languages, languages[0])
    bare = load(shipped, None, languages, {})
    facts = {
        name: SAMPLE if COUNTED.search(name) else f"‹{name}›"
        for missing in bare.missing_facts().values()
        for name in missing
    }
    faq = load(shipped, None, languages, facts)
    for language in languages:
        yield language, "\n".join(page(faq, texts, language)).rstrip() + "\n"


def page(faq: Faq, texts: Texts, language: str) -> Iterator[str]:
    """One language: its groups, and the cards of each."""

    def words(say: Say) -> str:
        return parsed(texts.word(language, say.id, say.args).strip())[0]

    yield f"# {words(Say('ask-topics'))} ({language})"
    yield ""
    yield f"Made by `python -m bot faq cards docs/cards`. {len(faq.topics)} cards; ‹names› are facts that each library gives."
    for group, heading in GROUPS.items():
        keys = faq.of_group(group)
        if keys:
            yield from ("", f"## {words(Say(heading))}")
        for key in keys:
            yield from card(faq, key, language, words)


def card(faq: Faq, key: str, language: str, words: Callable[[Say], str]) -> Iterator[str]:
    """One topic: its texts in the order of the card, then what stands behind the button."""
    known, topic = faq.parts(key), faq.topics[key]

    def lines(name: str) -> Iterator[str]:
        if f"faq-{key}.{name}" in known:
            label = f"{LABELS[name]} " if name in LABELS else ""
            yield from ("", label + words(Say(f"faq-{key}.{name}")))

    yield from ("", f"### {words(Say(f'faq-{key}'))}")
    yield from ("", f"`{key}`" + (" · sensitive" if topic.sensitive else ""))
    for name in ("answer", "we-do", "we-do-not", "ready"):
        yield from lines(name)
    for sentence in faq.place_sentences(key, language):
        yield from ("", words(sentence))
    who = [words(Say(PARTNER_KINDS[kind])) for kind in topic.refer if kind in PARTNER_KINDS]
    yield from ("", f"{words(Say('ask-who-can'))} {' '.join(who)}") if who else ()
    links = [words(Say(f"link-{name}", url="", site="…")) for name in topic.links]
    yield from ("", " ".join(links)) if links else ()
    for name in ("more", "children"):
        yield from lines(name)
