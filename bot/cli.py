"""The command line. Each command imports what it needs when it runs, so that `--help` and `faq ask` start at once.

Exit codes: 0 fine, 1 a problem that the user can mend (one line on standard error), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot import Mendable

if TYPE_CHECKING:
    from bot.config import Config

FINE, MENDABLE = 0, 1
FIRST_PORT = 8080
log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; wrong usage leaves by `SystemExit(2)` with a line from argparse."""
    arguments = sys.argv[1:] if arguments is None else arguments
    chosen = parser().parse_args(arguments)
    if not hasattr(chosen, "command"):
        chosen = parser().parse_args([*arguments, "run"])
    return guarded(chosen.command, chosen)


def parser() -> argparse.ArgumentParser:
    """All commands with their options; `--config` may stand before or after the command."""
    top = argparse.ArgumentParser(prog="lukuopas", description="A public library's assistant on Telegram.")
    _with_config(top, default=None)
    commands = top.add_subparsers(metavar="COMMAND", title="commands")

    def command(name: str, does: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=does, description=does[:1].upper() + does[1:] + ".")
        _with_config(added, default=argparse.SUPPRESS)
        added.set_defaults(command=run)
        return added

    command("run", "run the bot (the default); without a config file, the playground", run)
    play = command("playground", "try the whole bot on a page of its own: no token, no account", playground)
    play.add_argument("--port", type=_port, default=FIRST_PORT, help=f"of the page (default {FIRST_PORT})")
    play.add_argument("--no-browser", action="store_true", help="do not open the page")
    play.add_argument("--keep", type=Path, metavar="DIR", help="keep everything in this folder")
    command("check", "check configuration, texts, FAQ, database and rights, and say what to mend", check)
    _add_faq(command("faq", "ask the FAQ from a program, or read all of it", lambda chosen: FINE))
    figures = command("stats", "print the figures for the library's statistics", stats)
    figures.add_argument("--from", dest="start", type=_day, required=True, metavar="DATE", help="first day, 2026-01-01")
    figures.add_argument("--to", dest="end", type=_day, required=True, metavar="DATE", help="last day, 2026-12-31")
    figures.add_argument("--csv", action="store_true", help="as comma-separated values")
    save = command("backup", "write a consistent copy of the database while the bot runs", backup)
    _add_copy(save, "where the copy goes", "overwrite a file that is there")
    back = command("restore", "put a copy back in place of the database", restore)
    _add_copy(back, "the copy", "replace the database that is there")
    command("migrate", "bring the database to the newest form (also done at start)", migrate)
    return top


def _with_config(to: argparse.ArgumentParser, default: object) -> None:
    to.add_argument("--config", type=Path, metavar="FILE", default=default, help="the settings (default config.toml)")


def _add_copy(to: argparse.ArgumentParser, what: str, force: str) -> None:
    to.add_argument("file", type=Path, metavar="FILE", help=what)
    to.add_argument("--force", action="store_true", help=force)


def _add_faq(to: argparse.ArgumentParser) -> None:
    questions = to.add_subparsers(metavar="COMMAND", required=True)
    does = "read questions as JSON lines from standard input, write a JSON list of entries for each"
    ask = questions.add_parser("ask", help=does, description=does[:1].upper() + does[1:] + ".")
    _with_config(ask, default=argparse.SUPPRESS)
    ask.add_argument("--lang", metavar="CODE", help="for questions that name no language (default: found out)")
    ask.set_defaults(command=ask_faq)
    does = "write all answers, a page for each language, for librarians to read"
    cards = questions.add_parser("cards", help=does, description=does[:1].upper() + does[1:] + ".")
    cards.add_argument("folder", type=Path, metavar="FOLDER", help="where the pages go")
    cards.set_defaults(command=faq_cards)
    does = "write what staff wrote in their group as files of the library's own texts"
    out = questions.add_parser("export", help=does, description=does[:1].upper() + does[1:] + ".")
    _with_config(out, default=argparse.SUPPRESS)
    out.add_argument("folder", type=Path, metavar="FOLDER", help="where the files go")
    out.add_argument("--force", action="store_true", help="replace files that are there")
    out.set_defaults(command=faq_export)


def _port(text: str) -> int:
    if text.isdecimal() and 1 <= int(text) <= 65535:
        return int(text)
    raise argparse.ArgumentTypeError(f'found "{text}", expected a port from 1 to 65535')


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'found "{text}", expected a date such as 2026-01-31') from None


def guarded(command: Callable[[argparse.Namespace], int], chosen: argparse.Namespace) -> int:
    """What the user can mend becomes one line. Anything else is our mistake: it is logged, tokens blacked out."""
    try:
        return command(chosen)
    except Mendable as problem:
        return _say(str(problem))
    except BrokenPipeError:  # whoever read our output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except OSError as problem:
        log.debug("The operating system refused", exc_info=True)
        names = [str(name) for name in (problem.filename, problem.filename2) if name]
        return _say(": ".join([*names, (problem.strerror or type(problem).__name__).lower()]))
    except KeyboardInterrupt:
        return FINE
    except Exception:
        from bot.log import setup

        setup("info", only_if_missing=True)
        log.exception("This should not have happened. Please report it with the lines above.")
        return MENDABLE


def _say(line: str) -> int:
    from bot.log import redact

    print("lukuopas: " + redact(" ".join(line.split())), file=sys.stderr)
    return MENDABLE


# ---------------------------------------------------------------- the commands


def run(chosen: argparse.Namespace) -> int:
    """Run the bot until it is told to end. Only a missing default config starts the playground instead."""
    from bot.config import ConfigMissing

    try:
        config = _config(chosen)
    except ConfigMissing:
        print("No config.toml here: starting the playground, where everything can be tried without a token.")
        print("For a real bot, copy config.example.toml to config.toml; the README says how.", flush=True)
        return _play(FIRST_PORT, browser=True, keep=None)
    if config.telegram.token is None:
        where = "[telegram] token: found nothing, expected the bot's token from BotFather"
        raise Mendable(f"{config.file}: {where}, there or in token_file or in LUKUOPAS_TELEGRAM_TOKEN")
    from bot import app

    return app.run(config)


def playground(chosen: argparse.Namespace) -> int:
    """The whole bot on an embedded stand-in for Telegram, with a page; a named config file is of no use to it."""
    return _play(chosen.port, browser=not chosen.no_browser, keep=chosen.keep)


def _play(port: int, *, browser: bool, keep: Path | None) -> int:
    from bot.playground.run import main as play

    return play(port=port, browser=browser, keep=keep)


def check(chosen: argparse.Namespace) -> int:
    """Say everything that is to mend."""
    config = _config(chosen)
    from bot import app

    return app.check(config)


def ask_faq(chosen: argparse.Namespace) -> int:
    """Answer questions from standard input; needs no config and no token."""
    from bot.faq_ask import main as ask

    return ask(chosen.lang, sys.stdin, sys.stdout, sys.stderr)


def faq_cards(chosen: argparse.Namespace) -> int:
    """Write the answers as pages; needs no config."""
    from bot.faq_cards import main as write

    return write(chosen.folder)


def faq_export(chosen: argparse.Namespace) -> int:
    """Write what staff wrote as files."""
    config = _config(chosen)
    from bot import app

    return app.faq_export(config, chosen.folder, force=chosen.force)


def stats(chosen: argparse.Namespace) -> int:
    """Print the figures of a span of days, both included."""
    if chosen.end < chosen.start:
        raise Mendable(f"--to {chosen.end} is before --from {chosen.start}: expected the first day, then the last")
    config = _config(chosen)
    from bot import app

    return app.stats(config, start=chosen.start, end=chosen.end, csv=chosen.csv)


def backup(chosen: argparse.Namespace) -> int:
    """Copy the database while it is in use."""
    config = _config(chosen)
    from bot.storage import copies

    return copies.backup(config, chosen.file, chosen.force) or FINE


def restore(chosen: argparse.Namespace) -> int:
    """Put a copy back."""
    config = _config(chosen)
    from bot.storage import copies

    return copies.restore(config, chosen.file, chosen.force) or FINE


def migrate(chosen: argparse.Namespace) -> int:
    """Bring the database to the newest schema."""
    config = _config(chosen)
    from bot import app

    return app.migrate(config)


def _config(chosen: argparse.Namespace) -> Config:
    """The configuration; from here on the log is set up and knows what it must not show."""
    from bot.config import load
    from bot.log import setup

    config = load(chosen.config, os.environ)
    hidden = [secret.get_secret_value() for secret in (config.telegram.token, config.telegram.webhook.secret) if secret]
    if config.database.path is None:
        hidden += [config.database.url, urlsplit(config.database.url).password or ""]
    setup(config.log.level, hidden)
    return config
