"""What leaves the outbox: each act as its call, in order, at its pace, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.playground.standin import Limits
from flows.words import (
    Album,
    Button,
    Chat,
    Copy,
    Delete,
    Edit,
    Key,
    Lane,
    Leave,
    Link,
    Quote,
    React,
    Relay,
    Rewrite,
    Say,
    Send,
    Topic,
    message,
)
from tests.delivery.rig import Rig, ours, text

pytestmark = pytest.mark.asyncio


async def test_a_message_leaves_in_the_readers_language_with_its_buttons(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.patron(olena)
        rows: list[Key] = [Button(Quote("Again"), "go:1"), Link(Quote("Page"), "https://example.org")]
        await rig.do(Send(Chat(olena.id), message(Say("machine-catching-up"), rows=rows)))
        assert rig.said_to(olena) == [rig.house.texts.word("en", "machine-catching-up")]
        assert olena.last.labels == ["Again", "Page"]
        (row,) = await rig.table()
        assert (row.state, row.message_id, row.payload, row.attempts) == ("sent", olena.last.id, None, 1)


async def test_messages_to_one_person_arrive_in_order_and_each_once(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        people = [rig.person(str(number)) for number in range(8)]
        for number in range(6):
            await rig.put(*(Send(Chat(person.id), text(str(number))) for person in people))
        await rig.settled()
        assert all(rig.said_to(person) == list("012345") for person in people)
        assert set(await rig.states()) == {"sent"}


async def test_what_is_due_later_waits_and_what_is_urgent_does_not_wait_for_it(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.put(Send(Chat(olena.id), text("later"), lane=Lane.REMINDER), due_in=30)
        await rig.put(Send(Chat(olena.id), text("now")))
        await rig.until(lambda: rig.said_to(olena) == ["now"])
        await rig.settled()
        assert rig.said_to(olena) == ["now", "later"]


async def test_a_named_message_is_edited_in_place_deleted_and_reacted_to(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        hello = olena.says("hello")
        await rig.do(Send(Chat(olena.id), text("one"), mark="card"), React(Chat(olena.id), hello.id, "👍"))
        await rig.do(Edit(Chat(olena.id), text("two"), mark="card"))
        assert rig.said_to(olena) == ["two"]
        assert [emoji for several in hello.reactions.values() for emoji in several] == ["👍"]
        await rig.do(React(Chat(olena.id), hello.id, ""), Delete(Chat(olena.id), mark="card"))
        assert rig.said_to(olena) == []
        assert not any(hello.reactions.values())
        assert set(await rig.states()) == {"sent"}


async def test_f31_a_message_too_long_for_one_leaves_as_several_with_the_buttons_on_the_last(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        words = Quote("\n\n".join(str(number) * 3000 for number in range(3)))
        await rig.do(Send(Chat(olena.id), message(words, rows=[Button(Quote("Go"), "go")]), mark="long"))
        posts = [post for post in olena.posts() if post.by_bot]
        assert ["".join(set(post.text)) for post in posts] == ["0", "1", "2"]
        assert [post.labels for post in posts] == [[], [], ["Go"]]
        await rig.do(Edit(Chat(olena.id), text("done"), mark="long"))
        assert rig.said_to(olena)[-1] == "done"


async def test_f31_f27_a_flood_wait_between_two_pieces_repeats_neither(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        rig.standin.fault("flood", method="sendMessage", nth=2, seconds=3)
        await rig.do(Send(Chat(olena.id), text("\n\n".join(str(number) * 3000 for number in range(3)))))
        assert ["".join(set(shown)) for shown in rig.said_to(olena)] == ["0", "1", "2"]


async def test_a_button_that_cannot_be_sent_is_parked_and_told_and_the_next_message_leaves(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        broken = message(Quote("x"), rows=[Button(Quote("Go"), "ж" * 40)])
        await rig.do(Send(Chat(olena.id), broken), Send(Chat(olena.id), text("next")))
        assert await rig.states() == ["parked", "sent"]
        assert [news.what.value for _, news in rig.news] == ["parked"]


# ---------------------------------------------------------------- people's words to the other side


async def test_a_relay_makes_the_topic_first_and_answers_what_was_answered(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        ticket = await rig.ticket(await rig.patron(olena))
        bold = ({"type": "bold", "offset": 0, "length": 2},)
        first = await rig.line(ticket, "hei", 51)
        await rig.do(Relay(Topic(ticket.id), Quote("hei <b>", bold), first))
        second = await rig.line(ticket, "and this", 52)
        await rig.do(Relay(Topic(ticket.id), Quote("and this"), second, reply_line=first))
        topic = rig.group.topic(f"#{ticket.id}")
        shown = [post for post in rig.group.posts(topic) if post.by_bot and not post.service]
        assert [post.text for post in shown] == ["hei <b>", "and this"]
        assert shown[0].json["entities"] == [dict(bold[0])]
        assert shown[1].json["reply_to_message"]["message_id"] == shown[0].id


async def test_f39_an_answered_message_that_vanished_stops_nothing(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        await rig.do(Send(Chat(olena.id), text("answer"), reply_to=4_000))
        assert rig.said_to(olena) == ["answer"]
        assert len(rig.standin.history.of("sendMessage")) == 1


async def test_anything_else_is_copied_and_an_album_stays_together(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        ticket = await rig.ticket(await rig.patron(olena))
        voice = olena.sends("voice")
        line = await rig.line(ticket, "", voice.id, "voice")
        await rig.do(Copy(Topic(ticket.id), olena.id, voice.id, line, Quote("")))
        parts = []
        for number in range(3):
            part = await rig.line(ticket, f"p{number}", 80 + number, "photo")
            photo = olena.sends("photo").json["photo"][-1]["file_id"]
            parts.append(Album(Topic(ticket.id), "a1", "photo", photo, Quote(f"p{number}"), part))
        await rig.do(*parts)
        shown = [post for post in rig.group.posts(rig.group.topic(f"#{ticket.id}")) if post.by_bot and not post.service]
        assert [post.kind for post in shown] == ["voice", "photo", "photo", "photo"]
        assert len({post.json["media_group_id"] for post in shown[1:]}) == 1
        assert [post.text for post in shown] == ["", "p0", "p1", "p2"]


async def test_a_masked_photo_is_copied_with_its_blotted_words(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        ticket = await rig.ticket(await rig.patron(olena))
        photo = olena.sends("photo", caption="PIN 4821")
        line = await rig.line(ticket, "PIN ••••", photo.id, "photo")
        await rig.do(Copy(Topic(ticket.id), olena.id, photo.id, line, Quote("PIN ••••"), masked=True))
        assert rig.group.posts(rig.group.topic(f"#{ticket.id}"))[-1].text == "PIN ••••"


async def test_f20_a_message_deleted_before_it_was_copied_is_told_in_stored_words(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        ticket = await rig.ticket(await rig.patron(olena))
        for caption in ("look here", ""):
            photo = olena.sends("photo", caption=caption)
            line = await rig.line(ticket, caption, photo.id, "photo")
            olena.deletes(photo)
            await rig.do(Copy(Topic(ticket.id), olena.id, photo.id, line, Quote(caption)))
        said = [post.text for post in rig.group.posts(rig.group.topic(f"#{ticket.id}")) if not post.service]
        gone, unknown = (
            rig.house.texts.word("en", name) for name in ("machine-original-gone", "machine-unchecked-file")
        )
        assert said == [f"{gone}\n\nlook here", unknown]


async def test_f19_a_rewritten_line_shows_its_newest_words_and_a_lost_copy_is_corrected(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        olena = rig.person()
        ticket = await rig.ticket(await rig.patron(olena))
        line = await rig.line(ticket, "hei", 51)
        await rig.do(Relay(Topic(ticket.id), Quote("hei"), line))
        await rewrite(rig, line, "moi")
        await rig.do(Rewrite(Topic(ticket.id), line))
        topic = rig.group.topic(f"#{ticket.id}")
        assert rig.group.posts(topic)[-1].text == "moi"
        rig.standin.world.delete(rig.group.chat, [rig.group.posts(topic)[-1]])
        await rewrite(rig, line, "terve")
        await rig.do(Rewrite(Topic(ticket.id), line))
        corrected = rig.house.texts.word("en", "machine-correction")
        assert [post.text for post in rig.group.posts(topic) if not post.deleted][-1] == f"{corrected}\n\nterve"


async def rewrite(rig: Rig, line: int, words: str) -> None:
    from bot.storage.lines import REWRITE

    await rig.db.run(lambda tx: tx.execute(REWRITE, {"row": line, "words": {"text": words, "entities": []}}))


async def test_f38_a_burst_into_a_short_group_is_merged_and_each_line_is_found_in_it(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path, limits={"per_group_per_minute": 4}, strict=Limits(group_per_minute=4)) as rig:
        olena = rig.person()
        ticket = await rig.ticket(await rig.patron(olena))
        await rig.do(Relay(Topic(ticket.id), Quote("0"), await rig.line(ticket, "0")))
        lines = [await rig.line(ticket, f"👋 line {number}") for number in range(12)]
        await rig.put(*(Relay(Topic(ticket.id), Quote(f"👋 line {number}"), line) for number, line in enumerate(lines)))
        await rig.settled()
        topic = rig.group.topic(f"#{ticket.id}")
        said = "\n".join(post.text for post in rig.group.posts(topic) if not post.service)
        assert said.split("\n") == ["0", *(f"👋 line {number}" for number in range(12))]
        assert len(rig.group.posts(topic)) < 10
        assert all(request.code != 429 for request in rig.standin.history.requests)
        await rewrite(rig, lines[5], "changed 👍")
        await rig.do(Rewrite(Topic(ticket.id), lines[5]))
        said = "\n".join(post.text for post in rig.group.posts(topic) if not post.service)
        assert said.split("\n")[6] == "changed 👍"
        assert len(said.split("\n")) == 13


# ---------------------------------------------------------------- pace


async def test_i9_our_pace_keeps_us_out_of_every_flood_wait(tmp_path: Path) -> None:
    pace = {"per_second": 30, "per_chat_per_second": 1, "per_chat_burst": 3, "per_group_per_minute": 20}
    async with Rig.at_work(tmp_path, limits=pace, strict=Limits(), pace=25) as rig:
        people = [rig.person(str(number)) for number in range(12)]
        for number in range(5):
            await rig.put(*(Send(Chat(person.id), text(str(number))) for person in people))
            await rig.put(*(Send(Chat(rig.group.id), text(f"{number}{also}")) for also in range(5)))
        await rig.settled()
        assert all(rig.said_to(person) == list("01234") for person in people)
        assert [request.method for request in rig.standin.history.requests if request.code == 429] == []


async def test_i9_what_an_earlier_process_sent_still_counts(tmp_path: Path) -> None:
    pace = {"per_second": 30, "per_chat_per_second": 1, "per_chat_burst": 3, "per_group_per_minute": 20}
    async with Rig.at_work(tmp_path, limits=pace, strict=Limits(), pace=25) as rig:
        olena, group = rig.person(), Chat(rig.group.id)
        await rig.put(*(Send(group, text(str(number))) for number in range(18)), Send(Chat(olena.id), text("a")))
        await rig.settled()
        await rig.end()
        await rig.start()
        await rig.put(*(Send(group, text(f"later {number}")) for number in range(4)), Send(Chat(olena.id), text("b")))
        await rig.settled()
        assert rig.said_to(olena) == ["a", "b"]
        assert len(rig.group.posts()) == 22
        assert [request.method for request in rig.standin.history.requests if request.code == 429] == []


async def test_p8_a_reply_does_not_wait_for_a_thousand_notices(tmp_path: Path) -> None:
    pace = {"per_second": 30}
    async with Rig.at_work(tmp_path, limits=pace, pace=10) as rig:
        readers = [rig.person(str(number)) for number in range(200)]
        await rig.put(*(Send(Chat(reader.id), text("event"), lane=Lane.NOTICE) for reader in readers))
        await rig.until(lambda: rig.said_to(readers[3]))
        olena = rig.person()
        asked = rig.clock.monotonic()
        await rig.put(Send(Chat(olena.id), text("answer")))
        await rig.until(lambda: rig.said_to(olena) == ["answer"])
        assert rig.clock.monotonic() - asked < 2.0
        sent = (await rig.states()).count("sent")
        assert sent < 200


async def test_the_bot_leaves_a_group(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        other = rig.standin.group("Kaverit", owner=rig.owner)
        await rig.do(Leave(Chat(other.id)))
        assert [request.method for request in rig.standin.history.of("leaveChat")] == ["leaveChat"]


async def test_our_texts_are_worded_for_staff_in_their_language_when_they_leave(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        await rig.do(Send(Chat(rig.group.id), ours("machine-catching-up")))
        assert rig.group.posts()[-1].text == rig.house.texts.word(rig.config.staff_language, "machine-catching-up")
