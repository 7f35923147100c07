"""Raw updates are read into what the flows understand; what is unknown is told too, and only a broken one raises."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake.masking import mask
from bot.intake.reader import UnreadableError, lane, read
from flows.incoming import Incoming, Kind, Media

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
DATE = int(NOW.timestamp()) - 5
OLENA: dict[str, Any] = {"id": 7, "is_bot": False, "first_name": "Olena", "last_name": "K", "language_code": "uk"}
HOME: dict[str, Any] = {"id": 7, "type": "private", "first_name": "Olena"}
DESK: dict[str, Any] = {"id": -1001, "type": "supergroup", "title": "Desk", "is_forum": True}
ROOT: dict[str, Any] = {"message_id": 40, "forum_topic_created": {"name": "17 Olena"}}


def message(chat: dict[str, Any] = HOME, **content: Any) -> dict[str, Any]:
    return {"message_id": 50, "date": DATE, "chat": chat, "from": OLENA, **content}


def seen(raw: dict[str, Any]) -> Incoming:
    return read({"update_id": 1, **raw}, NOW, NOW)


def test_a_text_in_a_private_chat() -> None:
    entity = {"type": "bold", "offset": 0, "length": 3}
    incoming = seen({"message": message(text="moi 👋", entities=[entity])})
    assert (incoming.kind, incoming.chat_id, incoming.private, incoming.message_id) == (Kind.TEXT, 7, True, 50)
    assert (incoming.person.name, incoming.person.language, incoming.person.anonymous) == ("Olena", "uk", False)
    assert (incoming.words.text, incoming.words.entities) == ("moi 👋", (entity,))
    assert incoming.at == NOW - timedelta(seconds=5)
    assert incoming.fresh


def test_f14_a_message_from_a_long_outage_is_not_fresh() -> None:
    assert not read({"message": message(text="moi")}, NOW, NOW + timedelta(minutes=11)).fresh


def test_a_topic_is_told_and_its_root_message_is_nobodys_answer() -> None:
    in_topic = {"is_topic_message": True, "message_thread_id": 40}
    incoming = seen({"message": message(DESK, text="hei", reply_to_message=ROOT, **in_topic)})
    assert (incoming.private, incoming.thread_id, incoming.reply_to) == (False, 40, 0)
    answer = seen({"message": message(DESK, text="hei", reply_to_message={"message_id": 45}, **in_topic)})
    assert answer.reply_to == 45


def test_outside_topics_a_thread_number_is_a_chain_of_replies() -> None:
    incoming = seen({"message": message(DESK, text="hei", message_thread_id=44, reply_to_message={"message_id": 44})})
    assert incoming.thread_id == 0


def test_a_photo_is_told_by_its_largest_size_with_its_caption() -> None:
    photo = [{"file_id": "small"}, {"file_id": "large"}]
    incoming = seen({"message": message(photo=photo, caption="this", media_group_id="9")})
    assert (incoming.kind, incoming.media, incoming.text, incoming.album) == (
        Kind.MEDIA,
        Media("photo", "large"),
        "this",
        "9",
    )


@pytest.mark.parametrize(
    ("content", "media"),
    [
        ({"animation": {"file_id": "a"}, "document": {"file_id": "a"}}, Media("animation", "a")),
        ({"document": {"file_id": "d", "file_name": "a\u202etxt.apk"}}, Media("document", "d", "atxt.apk")),
        ({"voice": {"file_id": "v"}}, Media("voice", "v")),
        ({"venue": {"title": "x"}, "location": {"latitude": 1}}, Media("venue")),
        ({"sticker": {"file_id": "s"}}, Media("sticker", "s")),
        ({"poll": {"id": "1"}}, Media("poll")),
        ({"story": {"id": 1}}, Media("story")),
    ],
)
def test_f74_each_kind_of_content_is_told(content: dict[str, Any], media: Media) -> None:
    assert seen({"message": message(**content)}).media == media


def test_f6_content_that_nobody_knows_yet_is_media_of_its_own_name() -> None:
    incoming = seen({"message": message(hologram={"file_id": "h"})})
    assert (incoming.kind, incoming.media) == (Kind.MEDIA, Media("hologram"))


def test_f6_an_update_of_an_unknown_kind_is_other() -> None:
    incoming = seen({"telepathy": {"from": OLENA, "chat": HOME}})
    assert (incoming.kind, incoming.chat_id, incoming.text) == (Kind.OTHER, 7, "telepathy")
    assert seen({"poll": {"id": "1"}}).chat_id == 0


@pytest.mark.parametrize(
    "content",
    [
        {"text": 5},
        {"text": "x", "date": None},
        {"text": "x", "from": {"first_name": "no id"}},
        {"photo": [], "text": None},
    ],
)
def test_f5_an_update_that_lacks_what_it_must_have_is_unreadable(content: dict[str, Any]) -> None:
    with pytest.raises(UnreadableError):
        seen({"message": {**message(), **content}})


def test_an_edit_is_its_own_kind_at_its_own_time() -> None:
    incoming = seen({"edited_message": message(text="new", edit_date=DATE + 3)})
    assert (incoming.kind, incoming.text, incoming.at) == (Kind.EDIT, "new", NOW - timedelta(seconds=2))
    assert seen({"edited_message": message(photo=[{"file_id": "p"}], caption="new")}).text == "new"


def test_a_press_is_fresh_for_150_seconds() -> None:
    raw = {"callback_query": {"id": "88", "from": OLENA, "data": "home:menu", "message": message(text="Menu")}}
    incoming = seen(raw)
    assert (incoming.kind, incoming.data, incoming.callback_id, incoming.message_id) == (
        Kind.TAP,
        "home:menu",
        "88",
        50,
    )
    assert read(raw, NOW, NOW + timedelta(seconds=150)).fresh
    assert not read(raw, NOW, NOW + timedelta(seconds=151)).fresh


def test_a_press_under_a_message_that_telegram_no_longer_shows() -> None:
    gone = {"message_id": 3, "date": 0, "chat": DESK}
    assert seen({"callback_query": {"id": "1", "from": OLENA, "data": "x", "message": gone}}).message_id == 3
    assert seen({"callback_query": {"id": "1", "from": OLENA, "inline_message_id": "z"}}).kind is Kind.OTHER


def test_the_newest_standard_emoji_counts_and_other_reactions_do_not() -> None:
    def reaction(old: list[str], new: list[dict[str, str]]) -> Incoming:
        before = [{"type": "emoji", "emoji": emoji} for emoji in old]
        change = {
            "chat": HOME,
            "message_id": 5,
            "user": OLENA,
            "date": DATE,
            "old_reaction": before,
            "new_reaction": new,
        }
        return seen({"message_reaction": change})

    thumb, heart = {"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "❤"}
    assert reaction(["👍"], [thumb, heart]).text == "❤"
    assert (reaction(["👍"], []).kind, reaction(["👍"], []).text) == (Kind.REACTION, "")
    assert reaction([], [{"type": "custom_emoji", "custom_emoji_id": "1"}]).kind is Kind.OTHER


@pytest.mark.parametrize(("status", "kind"), [("kicked", Kind.BLOCKED), ("member", Kind.UNBLOCKED)])
def test_f32_f33_a_patron_blocks_the_bot_and_comes_back(status: str, kind: Kind) -> None:
    change = {"chat": HOME, "from": OLENA, "date": DATE, "new_chat_member": {"status": status, "user": {"id": 1}}}
    assert seen({"my_chat_member": change}).kind is kind


def test_f44_the_bots_own_rights_in_a_group_are_told() -> None:
    rights = {"status": "administrator", "user": {"id": 1}, "can_manage_topics": True, "can_pin_messages": False}
    incoming = seen({"my_chat_member": {"chat": DESK, "from": OLENA, "date": DATE, "new_chat_member": rights}})
    assert (incoming.kind, incoming.text, incoming.data) == (Kind.MEMBERSHIP, "administrator", "bot can_manage_topics")


def test_f48_a_member_who_left_is_named() -> None:
    gone = {"status": "restricted", "is_member": False, "user": {"id": 9, "first_name": "Ex"}}
    incoming = seen({"chat_member": {"chat": DESK, "from": OLENA, "date": DATE, "new_chat_member": gone}})
    assert (incoming.person.id, incoming.text) == (9, "left")
    left = seen({"message": message(DESK, left_chat_member={"id": 9, "first_name": "Ex"})})
    assert (left.kind, left.person.id, left.text) == (Kind.MEMBERSHIP, 9, "left")


@pytest.mark.parametrize("what", ["created", "closed", "reopened", "edited"])
def test_f42_topics_are_told_with_their_names(what: str) -> None:
    service = {f"forum_topic_{what}": {"name": "17 Olena"}, "is_topic_message": True, "message_thread_id": 40}
    incoming = seen({"message": {**message(DESK, **service), "from": {"id": 1, "is_bot": True, "first_name": "bot"}}})
    assert (incoming.kind, incoming.text, incoming.thread_id, incoming.data) == (Kind.TOPIC, what, 40, "17 Olena")


def test_f45_a_migration_is_told_from_both_sides() -> None:
    old = {"id": -5, "type": "group"}
    leaving = seen({"message": message(old, migrate_to_chat_id=-1001)})
    arriving = seen({"message": message(DESK, migrate_from_chat_id=-5)})
    assert [(incoming.kind, incoming.chat_id, incoming.text) for incoming in (leaving, arriving)] == [
        (Kind.MIGRATED, -5, "-1001")
    ] * 2


def test_f46_anonymous_admins_and_channels_are_told_apart() -> None:
    admin = message(DESK, text="x", sender_chat=DESK) | {
        "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    }
    assert seen({"message": admin}).person.anonymous
    assert seen({"message": admin}).kind is Kind.TEXT


def test_our_own_echo_and_other_bots_are_nobodys_question() -> None:
    echo = message(DESK, text="x") | {"from": {"id": 1, "is_bot": True, "first_name": "bot"}}
    assert seen({"message": echo}).kind is Kind.OTHER
    assert seen({"message": message(DESK, pinned_message={"message_id": 1})}).kind is Kind.OTHER


def test_f69_names_lose_control_and_direction_marks_and_are_cut() -> None:
    nasty = message(text="x") | {"from": {**OLENA, "first_name": "\u202eOle\x00na \n " + "x" * 500}}
    name = seen({"message": nasty}).person.name
    assert name.startswith("Olena x")
    assert len(name) == 64


def test_masked_kinds_reach_the_flows() -> None:
    raw, _ = mask({"update_id": 1, "message": message(text="PIN 4821")})
    incoming = read(raw, NOW, NOW)
    assert (incoming.text, incoming.masked) == ("PIN ••••", ("code",))


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ({"message": message(text="x")}, "7"),
        ({"message": message(DESK, text="x")}, "-1001:0"),
        ({"edited_message": message(DESK, text="x", is_topic_message=True, message_thread_id=40)}, "-1001:40"),
        (
            {"callback_query": {"id": "1", "message": message(DESK, is_topic_message=True, message_thread_id=40)}},
            "-1001:40",
        ),
        ({"callback_query": {"id": "1", "inline_message_id": "z"}}, "bot"),
        ({"message_reaction": {"chat": HOME}}, "7"),
        ({"my_chat_member": {"chat": DESK}}, "-1001:0"),
        ({"poll": {"id": "1"}}, "bot"),
        ({"message": None}, "bot"),
        ({"message": {"chat": {"id": "no", "type": "private"}}}, "bot"),
    ],
)
def test_the_lane_is_the_chat_and_in_groups_the_topic(raw: dict[str, Any], name: str) -> None:
    assert lane({"update_id": 1, **raw}) == name


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["chat", "id", "type", "date", "from", "text", "message_id"]), inner)
    ),
    max_leaves=12,
)
KINDS = st.sampled_from(
    ["message", "edited_message", "callback_query", "message_reaction", "my_chat_member", "chat_member", "new"]
)


@given(st.dictionaries(KINDS, JSON, max_size=2))
def test_f5_whatever_comes_is_read_or_called_unreadable(raw: dict[str, Any]) -> None:
    assert isinstance(lane(raw), str)
    with contextlib.suppress(UnreadableError):
        assert isinstance(seen(raw), Incoming)
