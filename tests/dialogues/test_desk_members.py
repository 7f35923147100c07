"""Who may act: fresh members of the staff group, and patrons who are not blocked. Everybody else is told kindly, and it is written down."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.storage.tables import audit
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def asks(world: World, text: str = "Can I renew?") -> tuple[Side, Side, int]:
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says(f"/staff {text}")
    return olena, marja, next(post.topic_id for post in marja.posts if post.text == text) or 0


async def refused(world: World) -> list[tuple[int, str]]:
    """What was tried and refused: by whom, and what."""
    rows = await world.app.db.run(lambda tx: tx.execute(select(audit).where(audit.c.act == "refused")).all())
    return [(row.staff_id, row.detail) for row in rows]


async def test_who_left_presses_an_old_button_in_vain(world: World) -> None:
    """F48"""
    olena, marja, _ = await asks(world)
    card = marja.sees("desk-card-queued", since=world.clock.now())
    world.group.remove(marja.person)
    await world.settle()
    await marja.forges("desk:take:1", card)
    marja.was_toasted("desk-left-toast")
    olena.sees_not("desk-taken-by", name="Marja")
    assert await refused(world) == [(marja.person.id, "desk:take")]


async def test_who_left_unnoticed_is_found_out_by_asking_telegram(world: World) -> None:
    """F48: the update about it was lost, but Telegram is asked again after ten minutes."""
    olena, marja, _ = await asks(world)
    card = marja.sees("desk-card-queued", since=world.clock.now())
    await marja.says("/queue")
    world.group.chat.members[marja.person.id].status = "left"
    await world.forward(minutes=11)
    await marja.forges("desk:take:1", card)
    marja.was_toasted("desk-left-toast")
    olena.sees_not("desk-taken-by", name="Marja")


async def test_leaving_gives_back_what_waits_for_the_one_who_left(world: World) -> None:
    olena, marja, _ = await asks(world)
    await marja.taps("desk-take-button")
    world.group.remove(marja.person)
    await world.settle()
    olena.sees("desk-returned")


async def test_while_telegram_does_not_tell_its_last_answer_counts_for_an_hour(world: World) -> None:
    olena, marja, _ = await asks(world)
    card = marja.sees("desk-card-queued", since=world.clock.now())
    await marja.taps("desk-take-button")
    world.standin.fault("error_500", method="getChatMember", times=None)
    await world.forward(minutes=50)
    await marja.says("/queue")
    marja.sees("desk-queue", count=1)
    await world.forward(minutes=30)
    await marja.forges("desk:close:1:other::1", card)
    marja.was_toasted("desk-unsure-toast")
    olena.sees_not("desk-closed", number="1")


async def test_commands_of_staff_do_nothing_elsewhere_and_are_written_down(world: World) -> None:
    """F73: in a private chat, of somebody of the staff and of a stranger."""
    _, marja, _ = await asks(world)
    await marja.taps("desk-take-button")
    at_home, olena = world.patron("Marja at home"), world.patron("Olena", "uk")
    await at_home.says("/start")
    await at_home.says("/queue")
    at_home.sees_not("desk-queue", count=1)
    await olena.says("/duty on")
    assert await refused(world) == [(0, "queue"), (0, "duty")]


async def test_an_anonymous_administrator_takes_nothing(world: World) -> None:
    olena, marja, topic = await asks(world)
    world.group.promote(marja.person, anonymous=True)
    await marja.says("/take", topic=topic, as_="anonymous")
    marja.sees("desk-hint-anonymous")
    olena.sees_not("desk-taken-by", name="Marja")


# ---------------------------------------------------------------- blocked patrons


async def test_a_blocked_patron_hears_it_once_and_has_everything_but_staff(world: World) -> None:
    olena, marja, _ = await asks(world)
    await marja.taps("desk-take-button")
    await marja.taps("desk-more-button")
    await marja.taps("desk-block-button")
    await marja.taps("desk-block-rude-button")
    await marja.taps(world.words("en", "desk-block-days-button", count=7))
    until = world.clock.now().replace(day=30)
    olena.sees("desk-blocked", until=until)
    olena.sees("desk-blocked-visit")
    marja.sees("desk-card-closed-other")
    await olena.says("як продовжити книгу")
    olena.sees("faq-loan-renew.answer")
    tickets = [post for post in marja.posts if post.text.startswith("No. ")]
    await olena.says("/staff Hello?")
    assert [post for post in marja.posts if post.text.startswith("No. ")] == tickets
    assert world.words("uk", "desk-blocked", until=until) in olena.last.text
    await world.forward(days=8)
    await olena.says("/staff Hello again")
    assert marja.last.text == "Hello again"


async def test_a_block_is_lifted_by_one_tap(world: World) -> None:
    olena, marja, topic = await asks(world)
    await marja.says("/block 0 shouts at everybody", topic=topic)
    olena.sees("desk-blocked-open")
    assert not [post for post in olena.posts if "shouts" in post.text]
    await marja.says("/blocks")
    marja.sees("desk-blocks-line-open", name="Olena", reason="shouts at everybody")
    await marja.taps("desk-lift-button", name="Olena")
    marja.was_toasted("desk-lifted-toast")
    olena.sees("desk-block-lifted")
    await olena.says("/staff Thank you")
    assert marja.last.text == "Thank you"
