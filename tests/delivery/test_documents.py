"""A file that we made leaves as one upload with its words and buttons; when the answer is lost it goes again, when refused staff see it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.playground.standin import Person, Post
from flows.words import Button, Chat, Delete, Document, Message, Quote, Send, message
from tests.delivery.rig import Rig, text

pytestmark = pytest.mark.asyncio

CONTENT = "BEGIN:VCALENDAR\r\nSUMMARY:Запис на час\r\nEND:VCALENDAR\r\n"


def paper(chat_id: int, caption: Message | None = None, mark: str = "") -> Document:
    """A calendar file for somebody."""
    words = caption or message(Quote("Ваш запис"), rows=[Button(Quote("Далі"), "go:1")])
    return Document(Chat(chat_id), "KX7P2M.ics", CONTENT, words, mark=mark)


async def test_a_file_arrives_with_its_bytes_its_words_and_its_buttons(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.do(paper(olena.id), Send(Chat(olena.id), text("afterwards")))
        file, after = of_the_bot(olena)
        assert after.text == "afterwards"
        assert (file.text, file.labels) == ("Ваш запис", ["Далі"])
        sent = file.json["document"]
        assert (sent["file_name"], sent["mime_type"]) == ("KX7P2M.ics", "text/calendar")
        kept = rig.standin.world.shelf.find(sent["file_id"])
        assert kept is not None and kept.content == CONTENT.encode()
        assert await rig.states() == ["sent", "sent"]


async def test_a_long_caption_is_cut_and_an_empty_one_left_out(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.do(paper(olena.id, message(Quote("Ї" * 2_000))), paper(olena.id, Message(())))
        long, none = of_the_bot(olena)
        assert len(long.text) <= 1_024 and long.text.endswith("…")
        assert none.text == ""


async def test_a_file_is_found_again_by_its_mark(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.do(paper(olena.id, mark="file:1"))
        await rig.do(Delete(Chat(olena.id), mark="file:1"))
        assert of_the_bot(olena) == []


@pytest.mark.parametrize("kind", ["cut", "reset", "error_500", "flood"])
async def test_it_goes_again_until_there_is_an_answer(tmp_path: Path, kind: str) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        rig.standin.fault(kind, method="sendDocument")
        await rig.do(paper(olena.id))
        assert await rig.states() == ["sent"]
        assert len(of_the_bot(olena)) == (2 if kind == "cut" else 1)  # a lost answer may mean a copy, never nothing


def of_the_bot(person: Person) -> list[Post]:
    """What the bot said to somebody and did not take back."""
    return [post for post in person.posts() if post.by_bot and not post.deleted]
