"""What goes wrong with the topics of the staff group: each is made once, and nothing that is said there is lost (F41–F45)."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.delivery.news import What
from flows.words import Chat, Quote, Relay, Send, Topic, message
from tests.delivery.rig import Rig, text

pytestmark = pytest.mark.asyncio


async def test_f41_many_first_messages_make_one_topic(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        ticket = await rig.ticket(await rig.patron(rig.person()))
        lines = [await rig.line(ticket, str(number)) for number in range(4)]
        await asyncio.gather(*(rig.put(Relay(Topic(ticket.id), Quote(str(line)), line)) for line in lines))
        await rig.settled()
        assert len(rig.group.topics) == 1


async def test_f42_a_lost_answer_to_a_new_topic_is_waited_for_before_it_is_made_again(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        ticket = await rig.ticket(await rig.patron(rig.person()))
        rig.standin.fault("cut", method="createForumTopic")
        await rig.put(Relay(Topic(ticket.id), Quote("hei"), await rig.line(ticket, "hei")))
        await rig.until(lambda: rig.group.topics)
        await rig.until(lambda: rig.sender.is_idle)
        topic = rig.group.topics[0]
        from bot.storage import outbox

        await rig.db.run(outbox.topic_seen, ticket.id, topic.id, rig.now)  # the service update came
        rig.sender.wake()
        await rig.settled()
        assert len(rig.group.topics) == 1
        assert [post.text for post in rig.group.posts(topic) if not post.service] == ["hei"]


async def test_f42_without_the_service_update_it_is_made_again_after_a_minute(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        ticket = await rig.ticket(await rig.patron(rig.person()))
        rig.standin.fault("cut", method="createForumTopic", effect=False)
        await rig.do(Relay(Topic(ticket.id), Quote("hei"), await rig.line(ticket, "hei")))
        first, second = rig.standin.history.of("createForumTopic")
        assert (second.at - first.at).total_seconds() >= 60
        assert len(rig.group.topics) == 1


async def test_f43_a_deleted_topic_is_made_again_and_a_closed_one_opened_before_the_message(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        ticket = await rig.ticket(await rig.patron(rig.person()))
        await rig.do(Relay(Topic(ticket.id), Quote("0"), await rig.line(ticket, "0")))
        rig.owner.deletes_topic(rig.group, rig.group.topics[0])
        await rig.do(Relay(Topic(ticket.id), Quote("1"), await rig.line(ticket, "1")))
        topic = rig.group.topic(f"#{ticket.id} again")
        assert [post.text for post in rig.group.posts(topic) if not post.service] == ["1"]
        rig.owner.closes_topic(rig.group, topic)
        await rig.do(Relay(Topic(ticket.id), Quote("2"), await rig.line(ticket, "2")))
        assert [post.text for post in rig.group.posts(topic) if not post.service] == ["1", "2"]
        assert [news.what for _, news in rig.news] == [What.TOPIC_GONE, What.TOPIC_CLOSED]


async def test_f44_lost_rights_are_told_once_and_what_waits_leaves_when_they_are_back(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        ticket = await rig.ticket(await rig.patron(rig.person()))
        rig.group.add_bot("administrator", can_manage_topics=False)
        await rig.put(Relay(Topic(ticket.id), Quote("hei"), await rig.line(ticket, "hei")))
        await rig.until(lambda: len(rig.standin.history.of("createForumTopic")) >= 3)
        assert [news.what for _, news in rig.news] == [What.RIGHTS_LOST]
        rig.group.add_bot("administrator", can_manage_topics=True)
        await rig.settled()
        assert len(rig.group.topics) == 1


async def test_f45_a_group_that_migrates_gets_all_that_waits_once_at_its_new_id(tmp_path: Path) -> None:
    async with Rig.at_work(tmp_path) as rig:
        await rig.do(Send(Chat(rig.group.id), text("before")))
        old = rig.group.id
        new = rig.group.migrate()
        await rig.put(*(Send(Chat(old), message(Quote(str(number)))) for number in range(50)))
        await rig.settled()
        said = [request.params["text"] for request in rig.standin.history.of("sendMessage", chat=new) if request.effect]
        assert said == [str(number) for number in range(50)]
        assert [news.what for _, news in rig.news] == [What.MIGRATED]
        assert set(await rig.states()) == {"sent"}
