"""The table of methods: all of the library's, none of its conveniences, and each offered method is a real one."""

from __future__ import annotations

from bot.playground.standin import bot_http  # noqa: F401 - importing it registers every room of methods
from bot.playground.standin.offered import OFFERED
from bot.playground.standin.signatures import METHODS, REACTIONS


def test_methods_and_parameters_are_those_of_the_api() -> None:
    assert len(METHODS) > 150
    send = METHODS["sendmessage"]
    assert send.name == "sendMessage"
    assert {"chat_id", "text", "parse_mode", "entities", "reply_parameters", "message_thread_id"} <= send.parameters
    assert not {"self", "read_timeout", "api_kwargs", "reply_to_message_id"} & send.parameters
    assert "initialize" not in METHODS
    assert "👍" in REACTIONS


def test_every_offered_method_exists() -> None:
    assert OFFERED.keys() <= METHODS.keys()
    assert {
        "sendphoto",
        "sendvideonote",
        "copymessages",
        "getmyshortdescription",
        "unpinallforumtopicmessages",
    } <= OFFERED.keys()
