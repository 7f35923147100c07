"""The sections of config.toml about the machine: Telegram, database, log, health."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, StrictInt, ValidationInfo, field_validator, model_validator

from bot.config.sections import Section, WebAddress
from bot.config.values import Count, File, Rate, Text, expected, folder


class Limits(Section):
    """How fast messages may leave: Telegram's FAQ names 30 a second overall, 1 in a chat, 20 a minute in a group."""

    per_second: Rate = 30.0
    per_chat_per_second: Rate = 1.0
    per_chat_burst: Count = 3
    per_group_per_minute: Count = 20


class Webhook(Section):
    """Where Telegram delivers when `mode` is "webhook": its public `url`, and where we listen behind the proxy."""

    url: WebAddress = ""
    listen: Text = "127.0.0.1"
    port: Annotated[StrictInt, Field(ge=1, le=65535)] = 8443
    path: Annotated[Text, Field(pattern=r"^/[A-Za-z0-9/_.-]*$")] = "/telegram"
    secret: SecretStr | None = None

    @field_validator("secret")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        text = value.get_secret_value() if value else ""
        if text and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", text):
            raise expected("16 to 256 letters, digits, _ or -")
        return value if text else None


class TelegramSettings(Section):
    """The bot's account. `token` holds the token wherever it came from: the file, `token_file` or the environment."""

    token: SecretStr | None = None
    token_file: File | None = None
    api_url: WebAddress = "https://api.telegram.org"
    staff_chat: StrictInt | None = None
    mode: Literal["polling", "webhook"] = "polling"
    webhook: Webhook = Field(default_factory=Webhook)
    limits: Limits = Field(default_factory=Limits)

    @field_validator("token", "token_file", mode="before")
    @classmethod
    def _none_when_empty(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value.get_secret_value()):
            raise expected("a token from BotFather: digits, a colon, letters and digits")
        return value

    @field_validator("api_url")
    @classmethod
    def _is_a_root(cls, value: str) -> str:
        root = value.rstrip("/")
        if root.endswith("/bot") or re.search(r"/bot\d+:", root):
            raise expected('the root address of a Bot API server, without "/bot" and without the token')
        return root

    @field_validator("staff_chat", mode="before")
    @classmethod
    def _zero_is_none(cls, value: object) -> object:
        return None if value == 0 and not isinstance(value, bool) else value

    @field_validator("staff_chat")
    @classmethod
    def _is_a_group(cls, value: int | None) -> int | None:
        if value is not None and value > 0:
            raise expected("the number of a group, which is negative, or 0 to set it by /setup")
        return value

    @model_validator(mode="after")
    def _reachable(self) -> TelegramSettings:
        if self.mode == "webhook" and not self.webhook.url:
            raise expected('an address in [telegram.webhook] url, since the mode is "webhook"', key="mode")
        return self


class DatabaseSettings(Section):
    """Where everything is kept, and the key that seals people's words. `url` may hold a password: never shown."""

    url: Annotated[Text, Field(repr=False)] = "sqlite:///lukuopas.db"
    key_file: File = Path("lukuopas.key")

    @field_validator("url")
    @classmethod
    def _of_a_kind_we_know(cls, value: str, info: ValidationInfo) -> str:
        if value.startswith("sqlite:///") and len(value) > len("sqlite:///") and "?" not in value:
            return f"sqlite:///{folder(info) / Path(value.removeprefix('sqlite:///')).expanduser()}"
        if re.fullmatch(r"postgresql://[^\s/]*/[^\s/]+", value):
            return value
        raise expected('"sqlite:///FILE" or "postgresql://USER:PASSWORD@HOST/NAME"')

    @property
    def path(self) -> Path | None:
        """The database file, or None on PostgreSQL."""
        return Path(self.url.removeprefix("sqlite:///")) if self.url.startswith("sqlite:///") else None


class Health(Section):
    """Where a monitor may ask whether the bot is well: "127.0.0.1:8081", or "" for nowhere."""

    listen: Annotated[Text, Field(pattern=r"^$|^[A-Za-z0-9.:\[\]-]*:\d{1,5}$")] = ""


class Log(Section):
    """How much is told on standard error. No level shows anybody's words."""

    level: Literal["debug", "info", "warning", "error"] = "info"
