"""The desk: from the first word to the closed question, and everything that must not leave the topic."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.playground.standin import Post
from tests.world import Side, World

pytestmark = pytest.mark.asyncio


async def opened(
    world: World, text: str = "Can I renew a book that somebody else waits for?"
) -> tuple[Side, Side, int]:
    """A patron with an open ticket, a librarian, and the topic's number."""
    olena, marja = world.patron("Olena", "uk"), world.staff("Marja")
    await olena.says("/staff")
    olena.sees("desk-what-about")
    await olena.says(text)
    return olena, marja, topic_of(marja, text)


def topic_of(side: Side, text: str) -> int:
    """The topic in which a text stands."""
    return next(post.topic_id for post in side.posts if post.text == text) or 0


def in_private(side: Side) -> list[str]:
    """What the bot has said to a patron."""
    return [post.text for post in side.posts]


async def test_a_question_reaches_the_desk_is_taken_answered_and_closed(world: World) -> None:
    olena, marja, topic = await opened(world)
    olena.sees(
        "desk-receipt-open",
        number="1",
    )
    marja.sees("desk-card", number="1", name="Olena", language="Українська")
    await marja.taps("desk-take-button")
    olena.sees("desk-taken-by", name="Marja")
    marja.sees("desk-card-active", owner="Marja")
    await marja.says("Yes, once more, and then we order it.", topic=topic)
    assert in_private(olena)[-1] == "Yes, once more, and then we order it."
    await olena.says("Дякую!")
    assert marja.last.text == "Дякую!" and marja.last.topic_id == topic
    await marja.taps("desk-close-button")
    await marja.taps("desk-outcome-reference-button")
    await marja.taps("desk-effort-moment-button")
    marja.sees("desk-card-closed-reference")
    olena.sees("desk-closed", number="1")
    await olena.taps("desk-rating-good-button")
    olena.sees("desk-rated")


async def test_the_first_message_takes_the_question(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Good morning!", topic=topic)
    assert in_private(olena)[-2:] == [world.words("uk", "desk-taken-by", name="Marja"), "Good morning!"]


async def test_notes_and_commands_never_leave_the_topic(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.taps("desk-take-button")
    before = in_private(olena)
    for text in ("// she was here yesterday", "  //and again", "/note call the branch", "/clsoe", "/queue"):
        await marja.says(text, topic=topic)
    await marja.sends("photo", topic=topic, caption="// her card")
    await marja.sends_album([("photo", ""), ("photo", "//the shelf")], topic=topic)
    await world.forward(seconds=5)
    assert in_private(olena) == before


async def test_a_colleagues_words_stay_inside_until_sent(world: World) -> None:
    olena, marja, topic = await opened(world)
    jonas = world.staff("Jonas")
    await marja.taps("desk-take-button")
    before = in_private(olena)
    await jonas.says("I know this one!", topic=topic)
    assert in_private(olena) == before
    jonas.sees("desk-inside", owner="Marja", buttons=["desk-send-button"])
    await jonas.taps("desk-send-button")
    assert in_private(olena)[-1] == "I know this one!"
    jonas.sees("desk-sent-after-all")


async def test_words_that_stayed_inside_leave_as_they_were_last_edited(world: World) -> None:
    olena, marja, topic = await opened(world)
    jonas = world.staff("Jonas")
    await marja.taps("desk-take-button")
    words = await jonas.says("It opens at nin", topic=topic)
    await jonas.edits(words, "It opens at nine")
    await jonas.taps("desk-send-button")
    assert in_private(olena)[-1] == "It opens at nine"


async def test_what_is_written_in_a_closed_question_stays_inside(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.taps("desk-take-button")
    await marja.says("/close other", topic=topic)
    before = in_private(olena)
    marja.person.reopens_topic(world.group, topic)
    await world.settle()
    await marja.says("One thing more", topic=topic)
    assert in_private(olena) == before
    marja.sees("desk-inside-closed", buttons=["desk-reopen-send-button"])
    await marja.taps("desk-reopen-send-button")
    assert in_private(olena)[-1] == "One thing more"


async def test_take_is_won_by_the_first(world: World) -> None:
    _, marja, topic = await opened(world)
    jonas = world.staff("Jonas")
    card = marja.sees("desk-card-rule")
    marja.person.taps(world.words("en", "desk-take-button"), card)
    jonas.person.forges("desk:take:1", card)
    await world.settle()
    jonas.was_toasted("desk-taken-toast", owner="Marja")
    marja.was_toasted("desk-yours-toast")
    assert topic


async def test_edits_go_both_ways(world: World) -> None:
    olena, marja, topic = await opened(world)
    mine = await marja.says("It opens at nin", topic=topic)
    await marja.edits(mine, "It opens at nine")
    assert in_private(olena)[-1] == "It opens at nine"
    hers = await olena.says("Thnaks")
    await olena.edits(hers, "Thanks")
    assert marja.last.text == "Thanks"


async def test_what_is_corrected_while_the_patron_is_away_is_right_when_they_return(world: World) -> None:
    """F33."""
    olena, marja, topic = await opened(world)
    words = await marja.says("It opens at nin", topic=topic)
    olena.person.blocks()
    await world.settle()
    await marja.edits(words, "It opens at nine")
    assert in_private(olena)[-1] == "It opens at nin"
    olena.person.unblocks()
    await world.settle()
    assert in_private(olena)[-1] == "It opens at nine"


async def test_an_edit_makes_no_note_of_a_message_and_no_message_of_a_note(world: World) -> None:
    olena, marja, topic = await opened(world)
    message = await marja.says("We have it", topic=topic)
    await marja.edits(message, "// secret")
    assert in_private(olena)[-1] == "We have it"
    marja.sees("desk-hint-edit-to-note")
    note = await marja.says("// secret", topic=topic)
    before = in_private(olena)
    await marja.edits(note, "not secret")
    assert in_private(olena) == before


async def test_replies_point_to_the_right_message(world: World) -> None:
    olena, marja, topic = await opened(world)
    copy = next(post for post in marja.posts if post.text.startswith("Can I renew"))
    await marja.says("Yes", topic=topic, reply_to=copy)
    theirs: Post = olena.last
    assert theirs.json["reply_to_message"]["text"].startswith("Can I renew")
    await olena.says("Good", reply_to=theirs)
    assert marja.last.json["reply_to_message"]["text"] == "Yes"


async def test_every_kind_of_message_is_carried(world: World) -> None:
    olena, marja, topic = await opened(world)
    for kind in ("photo", "document", "voice", "video", "location", "sticker", "audio", "contact"):
        await olena.sends(kind)
        assert kind in marja.last.json, kind
        assert "forward_origin" not in marja.last.json
    await olena.sends_album([("photo", "two pages"), ("photo", "")])
    await world.forward(seconds=2)
    album = [post for post in marja.posts if post.json.get("media_group_id")]
    assert len(album) == 2 and album[0].text == "two pages"
    await marja.sends("photo", topic=topic, caption="the shelf")
    assert "photo" in olena.last.json and olena.last.text == "the shelf"


async def test_today_and_phone_are_on_the_card(world: World) -> None:
    olena, marja, _ = await opened(world)
    await olena.taps("desk-today-button")
    olena.was_toasted("desk-noted-toast")
    await olena.taps("desk-phone-me-button")
    olena.sees("desk-phone-ask")
    await olena.says("call me")
    olena.sees("desk-phone-unclear")
    await olena.says("+380 44 123 4567")
    olena.sees("desk-phone-noted")
    marja.sees("desk-card-today")
    marja.sees("desk-card-phone", phone="+380 44 123 4567")


async def test_after_closing_thanks_is_thanked_and_a_question_answered(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Yes", topic=topic)
    await marja.says("/close reference", topic=topic)
    await olena.says("Дякую!")
    olena.sees("manners-thanks")
    await olena.says("як продовжити книгу")
    olena.sees("faq-loan-renew.answer")
    await olena.taps("desk-continue-button")
    olena.sees("desk-reopened", number="1")
    assert marja.last.text == "як продовжити книгу"


async def test_anything_else_reopens_within_seven_days(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Yes", topic=topic)
    await marja.says("/close reference", topic=topic)
    await world.forward(days=6)
    await olena.says("зюкпъ йцлм")
    olena.sees("desk-reopened-closed", number="1", opens=datetime(2026, 11, 30, 8, 0, tzinfo=UTC))  # it is Sunday
    assert marja.last.text == "зюкпъ йцлм" and marja.last.topic_id == topic
    await marja.says("Is it clear now?", topic=topic)
    await marja.says("/close other", topic=topic)
    await world.forward(days=8)
    await olena.says("зюкпъ йцлм")
    olena.sees("ask-unclear")


async def test_a_reply_to_staff_reopens(world: World) -> None:
    olena, marja, topic = await opened(world)
    await marja.says("Yes, of course", topic=topic)
    answer = olena.last
    await marja.says("/close reference", topic=topic)
    await olena.says("Дякую!", reply_to=answer)
    olena.sees("desk-reopened", number="1")


async def test_off_hours_are_said_honestly(world: World) -> None:
    await world.forward(hours=8)
    olena, _, _ = await opened(world)
    post = olena.last
    assert "10:00" in post.text and "вівторок" in post.text


async def test_the_patron_may_cancel_the_question(world: World) -> None:
    olena, marja, _ = await opened(world)
    await olena.taps("desk-withdraw-button")
    olena.sees("desk-withdrawn", number="1")
    marja.sees("desk-card-closed-other")
    marja.sees("desk-patron-withdrew")


async def test_the_card_says_whose_words_go_to_the_patron(world: World) -> None:
    """Once a question is taken, a colleague's words stay inside, and the card says so."""
    _, marja, topic = await opened(world)
    assert world.words("en", "desk-card-rule") in marja.sees("desk-card-rule").text
    await marja.says("One moment", topic=topic)
    card = marja.sees("desk-card-rule-taken", owner="Marja")
    assert world.words("en", "desk-card-rule") not in card.text


async def test_the_question_for_an_outcome_loses_its_buttons_once_it_is_answered(world: World) -> None:
    _, marja, topic = await opened(world)
    await marja.taps("desk-take-button")
    await marja.says("/close", topic=topic)
    asked = marja.sees("desk-which-outcome")
    await marja.taps("desk-keep-open-button", on=asked)
    await marja.says("/close", topic=topic)
    asked_again = next(post for post in reversed(marja.posts) if post.labels and post.id != asked.id)
    await marja.taps("desk-outcome-digital-button", on=asked_again)
    await marja.taps("desk-effort-while-button", on=asked_again)
    closed = world.words("en", "desk-card-closed-digital")
    assert [post.text for post in marja.posts if post.text == closed] == [closed]
    assert [post.labels for post in marja.posts if post.labels] == [[world.words("en", "desk-faq-from-ticket-button")]]


async def test_the_queue_is_listed_longest_wait_first(world: World) -> None:
    _, marja, _ = await opened(world)
    await world.forward(minutes=5)
    await world.patron("Erik", "sv").says("/staff Var finns boken?")
    await marja.says("/queue")
    assert marja.last.text.index("Olena") < marja.last.text.index("Erik")


async def test_anonymous_admins_reach_nobody(world: World) -> None:
    olena, marja, topic = await opened(world)
    world.group.promote(marja.person, anonymous=True)
    before = in_private(olena)
    await marja.says("hello", topic=topic, as_="anonymous")
    assert in_private(olena) == before
    marja.sees("desk-hint-anonymous")


async def test_a_deleted_topic_is_made_again(world: World) -> None:
    """F43: the card, the last lines, and the message that met the gap."""
    olena, marja, topic = await opened(world)
    await marja.says("One moment", topic=topic)
    marja.person.deletes_topic(world.group, topic)
    await olena.says("Are you there?")
    found = [post for post in marja.posts if post.text == "Are you there?"]
    assert found and found[-1].topic_id != topic
    again = [post.text for post in marja.posts if post.topic_id == found[-1].topic_id]
    assert "One moment" in again and world.words("en", "desk-card-rule-taken", owner="Marja") in again[0]
