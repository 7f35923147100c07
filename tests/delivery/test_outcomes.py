"""What Telegram's answers mean: a test per known text, and the order of the library's classes (1.20, 1.21, 1.26)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.delivery.http import Garbled, NeverArrived
from bot.delivery.outcomes import TEXTS, Later, Migrated, Reason, Refused, Retry, Unsure, classify, seconds

SEEN = [
    (
        "Message is not modified: specified new message content and reply markup are exactly the same",
        Reason.DONE_BEFORE,
    ),
    ("Message to edit not found", Reason.TARGET_GONE),
    ("Message to copy not found", Reason.ORIGINAL_GONE),
    ("Message to be replied not found", Reason.REPLY_GONE),
    ("Message thread not found", Reason.TOPIC_GONE),
    ("TOPIC_DELETED", Reason.TOPIC_GONE),
    ("TOPIC_CLOSED", Reason.TOPIC_CLOSED),
    ("TOPIC_NOT_MODIFIED", Reason.DONE_BEFORE),
    ('Can\'t parse entities: unsupported start tag "x" at byte offset 3', Reason.ENTITIES),
    ("Message is too long", Reason.TOO_LONG),
    ("Message caption is too long", Reason.TOO_LONG),
    ("Message text is empty", Reason.EMPTY),
    ("Not enough rights to manage topics", Reason.NO_RIGHTS),
    ("Query is too old and response timeout expired or query ID is invalid", Reason.EXPIRED),
    ("Something that nobody has seen yet", Reason.UNKNOWN),
]


@pytest.mark.parametrize(("text", "reason"), SEEN)
def test_f30_f34_a_refusal_is_told_by_its_text(text: str, reason: Reason) -> None:
    outcome = classify(BadRequest(text))
    assert isinstance(outcome, Refused)
    assert outcome.reason is reason


@pytest.mark.parametrize(("text", "reason"), TEXTS)
def test_every_text_of_the_table_is_found_again(text: str, reason: Reason) -> None:
    outcome = classify(BadRequest(f"Bad Request: {text.capitalize()}"))
    assert outcome == Refused(reason, outcome.text if isinstance(outcome, Refused) else "")


@pytest.mark.parametrize(
    ("text", "group", "reason"),
    [
        ("Forbidden: bot was blocked by the user", False, Reason.BLOCKED),
        ("Forbidden: user is deactivated", False, Reason.DELETED),
        ("Forbidden: bot can't initiate conversation with a user", False, Reason.BLOCKED),
        ("Forbidden: bot was kicked from the supergroup chat", True, Reason.GROUP_LOST),
    ],
)
def test_f32_who_cannot_be_reached(text: str, group: bool, reason: Reason) -> None:
    assert classify(Forbidden(text), group=group) == Refused(reason, text)


def test_f32_a_chat_that_is_not_found_is_an_account_or_a_group_that_is_gone() -> None:
    assert classify(BadRequest("Chat not found")) == Refused(Reason.DELETED, "Chat not found")
    assert classify(BadRequest("Chat not found"), group=True) == Refused(Reason.GROUP_LOST, "Chat not found")


def test_f23_f24_what_never_arrived_is_told_from_what_is_unknown() -> None:
    assert classify(NeverArrived("ClientConnectorError")) == Retry("ClientConnectorError")
    for error in (TimedOut(), NetworkError("ServerDisconnectedError"), Garbled(), NetworkError("Bad Gateway (502)")):
        assert isinstance(classify(error), Unsure), error
    assert classify(RuntimeError("told by nobody")) == Unsure("RuntimeError")


def test_f27_f28_flood_waits_with_and_without_seconds() -> None:
    assert classify(RetryAfter(60)) == Later(60.0)
    assert classify(NetworkError("Too Many Requests (429)")) == Later(5.0)
    assert seconds(timedelta(minutes=1)) == 60.0


def test_f45_a_migrated_group_and_f10_a_refused_token() -> None:
    assert classify(ChatMigrated(-1005)) == Migrated(-1005)
    assert classify(InvalidToken("Unauthorized")) == Retry("InvalidToken", ours=True)
