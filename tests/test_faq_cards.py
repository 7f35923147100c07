"""The pages of all cards in `docs/cards/` say what patrons are told; `python -m bot faq cards docs/cards` makes them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from bot.faq_cards import main, pages
from bot.shipped import whole_languages

PAGES = Path(__file__).parent.parent / "docs" / "cards"


@cache
def made() -> dict[str, str]:
    """The pages as they should be, by language."""
    return dict(pages())


@pytest.mark.parametrize("language", whole_languages())
def test_the_page_is_the_newest(language: str) -> None:
    assert (PAGES / f"{language}.md").read_text("utf-8") == made()[language], (
        "python -m bot faq cards docs/cards makes it anew"
    )


def test_every_page_has_every_topic_and_no_gap(tmp_path: Path) -> None:
    main(tmp_path / "cards")
    for language in whole_languages():
        page = (tmp_path / "cards" / f"{language}.md").read_text("utf-8")
        assert page.count("\n### ") == 89
        assert "{" not in page and "…\n\n###" not in page
