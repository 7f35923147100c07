"""Finds and reads config.toml and what the environment adds, and says in one line what is wrong with it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot import Mendable
from bot.config.explain import explain
from bot.config.model import Config

DEFAULT_FILE = Path("config.toml")
FILE, TOKEN, DATABASE = "LUKUOPAS_CONFIG", "LUKUOPAS_TELEGRAM_TOKEN", "LUKUOPAS_DATABASE_URL"


class ConfigError(Mendable):
    """The configuration cannot be used. The text is one line; `problems` has a line for each thing to mend."""

    def __init__(self, *problems: str) -> None:
        self.problems = problems
        more = len(problems) - 1
        super().__init__(problems[0] + (f" (and {more} more to mend)" if more else ""))


class ConfigMissing(ConfigError):
    """No file was named, and there is no config.toml here either."""


def find(path: Path | None, environ: Mapping[str, str]) -> Path | None:
    """The file to read: the one named, else the environment's, else config.toml in the current folder if it is there.

    Raises `ConfigError` when the file that was named is missing.
    """
    named = path or (Path(environ[FILE]) if environ.get(FILE) else None)
    if named is None:
        return DEFAULT_FILE if DEFAULT_FILE.exists() else None
    if not named.exists():
        by = "" if path else f" (named by {FILE})"
        raise ConfigError(f"{named}{by}: found no such file, expected the configuration of the library")
    return named


def load(path: Path | None, environ: Mapping[str, str]) -> Config:
    """Read and check the configuration; `environ` wins over the file.

    Raises `ConfigMissing` when there is none at all and `ConfigError` when it cannot be used.
    """
    file = find(path, environ)
    if file is None:
        raise ConfigMissing(f"{DEFAULT_FILE}: found no such file, expected a copy of config.example.toml")
    given = _read(file)
    sources = _add_environment(given, environ)
    try:
        config = Config.model_validate(given, context={"folder": file.absolute().parent})
    except ValidationError as error:
        raise ConfigError(*explain(error, given, str(file), sources)) from None
    config._file = file.absolute()
    return _with_token_from_its_file(config, file)


def _read(file: Path) -> dict[str, Any]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: byte {error.start} is not UTF-8, expected a text file saved as UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {(error.strerror or 'no reason given').lower()}") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_syntax_line(file, text, str(error))) from None


def _syntax_line(file: Path, text: str, message: str) -> str:
    """The parser's message as our line, with the line's number; it quotes nothing long, since that may be a token."""
    place = re.search(r"at line (\d+)", message)
    line = int(place[1]) if place else len(text.splitlines())
    reason = re.sub(r"\s*\(at [^)]*\)$|\s*'[^']{20,}'", "", message)
    return f'{file}: line {line}: not TOML: {reason[:1].lower()}{reason[1:]} (a text stands in quotes: name = "…")'


def _add_environment(given: dict[str, Any], environ: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Put the environment's values in place, and say for the error lines which key came from which variable."""
    sources: dict[tuple[str, ...], str] = {}
    for variable, section, key in ((TOKEN, "telegram", "token"), (DATABASE, "database", "url")):
        table = given.setdefault(section, {}) if environ.get(variable) else None
        if isinstance(table, dict):
            table[key] = environ[variable]
            sources[section, key] = variable
            if variable == TOKEN:
                table.pop("token_file", None)
    return sources


def _with_token_from_its_file(config: Config, file: Path) -> Config:
    telegram = config.telegram
    if telegram.token_file is None:
        return config
    if telegram.token is not None:
        raise ConfigError(f"{file}: [telegram] token_file: found a token as well, expected only one of the two")
    try:
        token = telegram.token_file.read_text("utf-8-sig").strip()
    except (OSError, UnicodeDecodeError):
        found = f'found "{telegram.token_file}", which cannot be read'
        raise ConfigError(f"{file}: [telegram] token_file: {found}, expected a file with the token in it") from None
    if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
        raise ConfigError(
            f"{telegram.token_file}: found something else, expected one token from BotFather and nothing more"
        )
    settings = type(telegram).model_validate(
        {**{name: getattr(telegram, name) for name in type(telegram).model_fields}, "token": token}
    )
    copy = config.model_copy(update={"telegram": settings})
    copy._file = config._file
    return copy
