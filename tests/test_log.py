"""F70 of docs/reliability.md: no secret reaches the log, whoever writes it and however it is carried there."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import log as bot_log
from bot.log import QUIET, hide, redact, setup

ROOT = Path(__file__).parent.parent
TOKEN = "123456789:ABCdefGHIjklMNOpqrSTUvwxYZabcdefghi"
SECRET = "a-secret-of-the-webhook"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the log writes; afterwards everything is as it was before."""
    root = logging.getLogger()
    before = root.level, list(root.handlers), sys.excepthook, logging.raiseExceptions
    levels = {name: logging.getLogger(name).level for name in QUIET}
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(bot_log, "_secrets", [])
    setup("debug", [TOKEN, SECRET, "", "abc"])
    yield stream
    root.level, root.handlers[:], sys.excepthook, logging.raiseExceptions = before
    logging.captureWarnings(False)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"token {TOKEN} here", "token *** here"),
        (f"https://api.telegram.org/bot{TOKEN}/sendMessage", "https://api.telegram.org/bot***/sendMessage"),
        (f"https://api.telegram.org/file/bot{TOKEN}/photo.jpg", "https://api.telegram.org/file/bot***/photo.jpg"),
        ("http://localhost:8081/bot42:short/getMe", "http://localhost:8081/bot***/getMe"),
        ("postgresql://library:pass-word@host/name", "postgresql://library:***@host/name"),
        ("at 12:30:00 update 123456:7 of 2026-11-23", "at 12:30:00 update 123456:7 of 2026-11-23"),
        ("https://library.example.org/bot/help", "https://library.example.org/bot/help"),
    ],
)
def test_f70_tokens_and_passwords_are_blacked_out(text: str, shown: str) -> None:
    assert redact(text) == shown


def test_f70_every_known_secret_is_blacked_out(written: io.StringIO) -> None:
    hide(["longer-" + SECRET])
    assert redact(f"{SECRET} longer-{SECRET}") == "*** ***"
    assert redact("abc") == "abc"  # too short to be told from ordinary words


def test_f70_whatever_way_a_secret_takes(written: io.StringIO) -> None:
    log = logging.getLogger("somewhere.deep")
    url = f"https://api.telegram.org/bot{TOKEN}/getMe"
    log.info("plain %s and %r", url, {"secret": SECRET})
    log.info(f"built {TOKEN}")
    log.info("wrong number of arguments %s %s", TOKEN)
    log.error("with a stack", stack_info=True)
    try:
        try:
            raise ValueError(url)
        except ValueError as error:
            raise RuntimeError(SECRET) from error
    except RuntimeError:
        log.exception("failed at %s", url)
    sys.excepthook(RuntimeError, RuntimeError(url), None)
    text = written.getvalue()
    assert TOKEN not in text
    assert SECRET not in text
    for part in ("plain", "built", "wrong number", "with a stack", "failed at", "ValueError", "ended by mistake"):
        assert part in text


def test_f70_another_handler_behind_ours_gets_no_secret_either(written: io.StringIO) -> None:
    other = io.StringIO()
    handler = logging.StreamHandler(other)
    logging.getLogger().addHandler(handler)
    try:
        raise ValueError(TOKEN)
    except ValueError:
        logging.getLogger("x").exception("at %s", SECRET)
    assert "at ***" in other.getvalue()
    assert TOKEN not in other.getvalue()


def test_libraries_that_tell_addresses_are_quiet(written: io.StringIO) -> None:
    for name in ("httpx", "httpcore.http11", "aiohttp.access", "telegram.Bot"):
        logging.getLogger(name).info("HTTP Request: POST ...")
        logging.getLogger(name).warning("from %s", name)
    assert "HTTP Request" not in written.getvalue()
    assert "from telegram.Bot" in written.getvalue()


def test_setting_up_again_does_not_write_twice(written: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", written)  # pytest takes it back between fixture and test
    setup("info")
    setup("warning")
    logging.getLogger("x").warning("once")
    logging.getLogger("x").info("not at this level")
    assert written.getvalue().count("once") == 1
    assert "not at this level" not in written.getvalue()


def test_the_filter_is_what_hides_it(written: io.StringIO) -> None:
    """The test above can fail: without the filter the token is there."""
    for handler in logging.getLogger().handlers:
        handler.filters.clear()
    logging.getLogger("x").warning("token %s", TOKEN)
    assert TOKEN in written.getvalue()


def test_f70_threads_and_the_interpreters_last_word(tmp_path: Path) -> None:
    script = f"""
import threading
from bot.log import setup
setup("info", ["{SECRET}"])
def fail(): raise RuntimeError("https://api.telegram.org/bot{TOKEN}/x")
thread = threading.Thread(target=fail); thread.start(); thread.join()
raise RuntimeError("{SECRET}")
"""
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 1
    assert run.stderr.count("The program ended by mistake") == 2
    assert TOKEN not in run.stderr
    assert SECRET not in run.stderr
