"""The log: one line an event, for people, on standard error; secrets are blacked out before any handler sees them.

What is never logged at all: anybody's words, names or numbers. The filter is for what libraries write on their
own, such as addresses with the token in them, and for exceptions: of those that may carry along what somebody wrote
(a ValueError shows its value) only the kind is told, and where it happened.
"""

from __future__ import annotations

import logging
import re
import sqlite3
import sys
import threading
import traceback
from collections.abc import Iterable
from types import TracebackType

from rich.console import Console
from rich.highlighter import NullHighlighter
from rich.logging import RichHandler

from bot import Mendable

BLACKED_OUT = "***"
TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}")
IN_ADDRESS = re.compile(r"(?<=/bot)[^/\s\"'<>]*:[^/\s\"'<>]+")
PASSWORD = re.compile(r"(?<=://)([^\s/:@]+):[^\s/@]+(?=@)")
SHORTEST_SECRET = 6  # a shorter one would black out ordinary words
QUIET = ("httpx", "httpcore", "aiohttp.access", "telegram", "apscheduler", "alembic", "asyncio")
FORM = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
BESIDE_THE_TIME = "%(name)s: %(message)s"

WITHOUT_WORDS = (
    *(ArithmeticError, AssertionError, AttributeError, ImportError, MemoryError, NameError, OSError, RuntimeError),
    *(TypeError, Mendable, sqlite3.Error),
)
"""Kinds of exceptions whose messages tell of the program and of the computer, never of what somebody wrote."""

_secrets: list[str] = []


def redact(text: str) -> str:
    """The text with bot tokens, passwords in addresses and every known secret blacked out."""
    for secret in _secrets:
        text = text.replace(secret, BLACKED_OUT)
    text = TOKEN.sub(BLACKED_OUT, text)
    text = IN_ADDRESS.sub(BLACKED_OUT, text)
    return PASSWORD.sub(rf"\1:{BLACKED_OUT}", text)


def hide(secrets: Iterable[str]) -> None:
    """From now on these never appear in the log: the token, the webhook's secret, the database's address."""
    _secrets.extend(secret for secret in secrets if len(secret) >= SHORTEST_SECRET and secret not in _secrets)
    _secrets.sort(key=len, reverse=True)  # a secret that contains another one goes first


class Redaction(logging.Filter):
    """Rewrites a record so that no handler, ours or another's, can show a secret: message, exception and stack."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except Exception:  # a wrong number of arguments must not lose the line
            message = f"{record.msg} {record.args}"
        record.msg, record.args = redact(message), None
        if record.exc_info and record.exc_info[1] is not None:
            record.exc_text = traced(record.exc_info[1])
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
            record.exc_info = None  # some handlers print it again from here, with every value
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


def traced(error: BaseException) -> str:
    """The traceback as Python shows it, causes first, without messages that may hold somebody's words."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    above = f"{traced(before)}\n\nwhich led to:\n\n" if before is not None else ""
    return (
        f"{above}Traceback (most recent call last):\n{''.join(traceback.format_tb(error.__traceback__))}{_named(error)}"
    )


def _named(error: BaseException) -> str:
    kind = type(error).__qualname__
    if not isinstance(error, WITHOUT_WORDS):
        return f"{kind}: (what it says is not logged)"
    said = str(error).split("\n", 1)[0]  # further lines are statements, or rows
    return f"{kind}: {said}" if said else kind


def setup(level: str = "info", secrets: Iterable[str] = (), *, only_if_missing: bool = False) -> None:
    """Write the log to standard error from this level on, in colours on a terminal. May be called again."""
    hide(secrets)
    root = logging.getLogger()
    if only_if_missing and any(isinstance(handler, logging.StreamHandler) for handler in root.handlers):
        return
    for old in [handler for handler in root.handlers if getattr(handler, "of_lukuopas", False)]:
        root.removeHandler(old)
    handler = _handler()
    handler.addFilter(Redaction())
    handler.of_lukuopas = True  # type: ignore[attr-defined]
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    logging.raiseExceptions = False  # a closed terminal is no reason for a traceback
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda args: _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _handler() -> logging.Handler:
    if not sys.stderr.isatty():
        plain = logging.StreamHandler()
        plain.setFormatter(logging.Formatter(FORM))
        return plain
    console = Console(stderr=True)
    rich = RichHandler(console=console, show_path=False, highlighter=NullHighlighter(), log_time_format="%H:%M:%S")
    rich.setFormatter(logging.Formatter(BESIDE_THE_TIME))
    return rich


def _log_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """The interpreter's own last word goes through the log too, so that it is blacked out as well."""
    if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    logging.getLogger("bot").critical("The program ended by mistake", exc_info=(kind, error, trace))
