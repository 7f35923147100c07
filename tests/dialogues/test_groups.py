"""Staff groups of other shapes: one that a queue has to itself, one without topics, and queues for named people only."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground.standin.groups import Group
from tests.dialogues.directory import PARTNERS
from tests.faults.scene import QUESTION, card_of, in_topic, told, topic_of
from tests.world import Side, World

pytestmark = pytest.mark.asyncio
TRAINED = -1_001_777_000_001
AINO = 4_711
LINE = [{"key": "line", "name": "Talk line", "phone": "116 123", "verified_on": "2026-11-01"}]
QUIET = "My brother frightens us at night. Whom can we ask?"


# ---------------------------------------------------------------- a group of its own


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[World]:
    """A library whose sensitive queue has a staff group of its own."""
    queues = [{"key": "general"}, {"key": "trained", "sensitive": True, "chat": TRAINED}]
    here = await World.open(tmp_path, queues=queues, partners=PARTNERS, crisis=LINE, start=False)
    owner = here.standin.person("Sari")
    here.trained = here.standin.group("Trained", forum=True, owner=owner, id=TRAINED)  # type: ignore[attr-defined]
    await here.app.start()
    await here.settle()
    yield here
    await here.close()


def trained(town: World) -> Group:
    """The group of the sensitive queue."""
    group: Group = town.trained  # type: ignore[attr-defined]
    return group


def side_in(town: World, name: str, group: Group) -> Side:
    """Somebody of the staff, seen from that group."""
    person = town.standin.person(name)
    group.add(person)
    return Side(town, person, "en", group)


async def asks_quietly(patron: Side) -> None:
    """A patron asks a librarian quietly."""
    await patron.opens_link("faq-drug-use-family-support")
    await patron.taps("quiet-ask-button")
    await patron.says(QUIET)


async def test_a_queues_talks_stand_in_its_own_group_only(town: World) -> None:
    olena, marja, aino = town.patron("Olena", "uk"), town.staff("Marja"), side_in(town, "Aino", trained(town))
    await asks_quietly(olena)
    topic = topic_of(aino, QUIET)
    aino.sees("quiet-card")
    assert not marja.posts, "nobody in the group of all sees anything"
    await aino.says("You did right to ask.", topic=topic)
    assert told(olena)[-1] == "You did right to ask."
    await olena.says("Thank you")
    assert in_topic(aino, topic)[-1] == "Thank you"


async def test_threads_are_counted_in_each_group_anew(town: World) -> None:
    """The same thread number in two groups is two talks."""
    olena, erik = town.patron("Olena", "uk"), town.patron("Erik", "sv")
    marja, aino = town.staff("Marja"), side_in(town, "Aino", trained(town))
    trained(town).chat.last_message_id = town.group.chat.last_message_id
    await erik.says(f"/staff {QUESTION}")
    await asks_quietly(olena)
    first, second = topic_of(marja, QUESTION), topic_of(aino, QUIET)
    assert first == second
    await marja.says("for Erik", topic=first)
    await aino.says("for Olena", topic=second)
    assert told(erik)[-1] == "for Erik" and "for Olena" not in told(erik)
    assert told(olena)[-1] == "for Olena" and "for Erik" not in told(olena)
    aino.person.closes_topic(trained(town), second)
    await town.settle()
    await erik.says("and this")
    assert in_topic(marja, first)[-1] == "and this"


async def test_notes_and_commands_stay_in_the_queues_group_too(town: World) -> None:
    olena, aino = town.patron("Olena", "uk"), side_in(town, "Aino", trained(town))
    await asks_quietly(olena)
    topic = topic_of(aino, QUIET)
    await aino.taps("desk-take-button")
    before = told(olena)
    for text in ("// she sounds afraid", "/note call her", "/clsoe"):
        await aino.says(text, topic=topic)
    await aino.says("Who has time?")
    assert told(olena) == before


async def test_the_talk_goes_a_day_after_closing_with_its_topic(town: World) -> None:
    olena, aino = town.patron("Olena", "uk"), side_in(town, "Aino", trained(town))
    await asks_quietly(olena)
    topic = topic_of(aino, QUIET)
    await aino.says("You did right to ask.", topic=topic)
    await aino.says("/close other", topic=topic)
    assert trained(town).topics
    await town.forward(hours=25)
    await town.app.sweeps.sweep_quietly()
    await town.forward(seconds=5)
    assert not trained(town).topics


async def test_a_talk_passed_to_the_queue_goes_on_in_its_group(town: World) -> None:
    """The old topic goes, its words stand in the new one, and staff of the group of all reach nobody any more."""
    olena, marja, aino = town.patron("Olena", "uk"), town.staff("Marja"), side_in(town, "Aino", trained(town))
    await olena.says(f"/staff {QUESTION}")
    old = topic_of(marja, QUESTION)
    await marja.says("Somebody who knows this will answer", topic=old)
    await marja.says("/transfer trained", topic=old)
    await town.forward(seconds=2)
    assert not town.group.topics
    new = topic_of(aino, QUESTION)
    assert in_topic(aino, new)[-2:] == [QUESTION, "Somebody who knows this will answer"]
    await olena.says("Thank you")
    assert in_topic(aino, new)[-1] == "Thank you"
    await aino.says("Here I am", topic=new)
    assert told(olena)[-1] == "Here I am"


async def test_f45_a_queues_group_may_get_another_number(town: World) -> None:
    """F45: what waits goes there, and a restart remembers."""
    olena, aino = town.patron("Olena", "uk"), side_in(town, "Aino", trained(town))
    await asks_quietly(olena)
    topic = topic_of(aino, QUIET)
    trained(town).migrate()
    await town.settle()
    await olena.says("Are you there?")
    assert in_topic(aino, topic)[-1] == "Are you there?"
    await town.restart()
    await aino.says("Yes", topic=topic)
    assert told(olena)[-1] == "Yes"


# ---------------------------------------------------------------- named people only


async def test_only_named_people_work_in_a_queue(tmp_path: Path) -> None:
    queues = [{"key": "general"}, {"key": "trained", "sensitive": True, "members": [AINO]}]
    here = await World.open(tmp_path, queues=queues, partners=PARTNERS)
    person = here.standin.person("Aino", id=AINO)
    here.group.add(person)
    aino, marja, olena = Side(here, person, "en", here.group), here.staff("Marja"), here.patron("Olena", "uk")
    await asks_quietly(olena)
    topic = topic_of(marja, QUIET)
    before = told(olena)
    await marja.taps("desk-take-button", on=card_of(here, marja, topic))
    marja.was_toasted("desk-relay-members-toast")
    await marja.says("I can help", topic=topic)
    marja.sees("desk-relay-members-only")
    await marja.says("/take", topic=topic)
    assert told(olena) == before
    await aino.says("You did right to ask.", topic=topic)
    assert told(olena)[-1] == "You did right to ask."
    await here.close()


# ---------------------------------------------------------------- a group without topics


@pytest_asyncio.fixture
async def plain(tmp_path: Path) -> AsyncIterator[World]:
    """A staff group that has no topics; nobody has told the bot so."""
    here = await World.open(tmp_path)
    here.group.set_forum(forum=False)
    yield here
    await here.close()


async def asked(world: World, name: str, words: str) -> Side:
    """A patron with a question."""
    patron = world.patron(name)
    await patron.says(f"/staff {words}")
    return patron


async def test_questions_stand_in_the_group_and_replies_answer_them(plain: World) -> None:
    olena, erik = (
        await asked(plain, "Olena", "Is it open on Sunday?"),
        await asked(plain, "Erik", "Is there a scanner?"),
    )
    marja = plain.staff("Marja")
    first, second = (next(post for post in marja.posts if name in post.text) for name in ("Olena", "Erik"))
    assert plain.words("en", "desk-relay-card-rule-plain") in first.text
    assert not plain.standin.history.of("closeForumTopic") and len(plain.standin.history.of("createForumTopic")) == 1
    hers = next(post for post in marja.posts if post.text == "Is it open on Sunday?")
    assert hers.json["reply_to_message"]["message_id"] == first.id, "everybody sees whose words they are"
    await marja.says("Yes, ten to three", reply_to=hers)
    assert told(olena)[-1] == "Yes, ten to three"
    await marja.says("Yes, in the lobby", reply_to=second)
    assert told(erik)[-1] == "Yes, in the lobby"
    await olena.says("Thank you!")
    assert marja.last.text == "Thank you!" and marja.last.json["reply_to_message"]["message_id"] == first.id


async def test_what_answers_nobody_reaches_nobody(plain: World) -> None:
    olena, marja = await asked(plain, "Olena", "Is it open on Sunday?"), plain.staff("Marja")
    card = next(post for post in marja.posts if "Olena" in post.text)
    before = told(olena)
    await marja.says("Who makes coffee?")
    await marja.says("// ask the branch", reply_to=card)
    assert told(olena) == before


async def test_buttons_commands_and_edits_work_without_topics(plain: World) -> None:
    olena, marja = await asked(plain, "Olena", "Is it open on Sunday?"), plain.staff("Marja")
    card = next(post for post in marja.posts if "Olena" in post.text)
    await marja.taps("desk-take-button", on=card)
    olena.sees("desk-taken-by", name="Marja")
    mine = await marja.says("Yes, ten to thre", reply_to=card)
    await marja.edits(mine, "Yes, ten to three")
    assert told(olena)[-1] == "Yes, ten to three"
    await marja.says("/close reference", reply_to=card)
    olena.sees("desk-closed", number="1")
    marja.sees("desk-card-closed-reference")


async def test_setup_accepts_a_group_without_topics_aloud(plain: World) -> None:
    marja = plain.staff("Marja")
    plain.group.promote(marja.person)
    await marja.says("/setup")
    marja.sees("setup-done-no-topics")
    olena = await asked(plain, "Olena", "Is it open on Sunday?")
    assert not plain.standin.history.of("createForumTopic")
    await plain.restart()
    await olena.says("And on Monday?")
    assert marja.last.text == "And on Monday?"
    plain.group.set_forum(forum=True)
    await marja.says("/setup")
    await olena.says("With topics now")
    assert marja.last.text == "With topics now" and marja.last.topic_id
