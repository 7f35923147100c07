"""The whole of config.toml as one frozen value."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, PrivateAttr, StrictStr, field_validator, model_validator

from bot.config.connections import DatabaseSettings, Health, Log, TelegramSettings
from bot.config.directory import CrisisLine, Partner
from bot.config.sections import (
    DeskSettings,
    Hours,
    LibrarySettings,
    Notices,
    Queue,
    Reminders,
    Retention,
    Section,
    Service,
    WebAddress,
    usual_hours,
    usual_services,
)
from bot.config.values import FactValue, Key, expected

HOLDS_PATHS = ("library", "telegram", "database")


class Config(Section):
    """Everything that one library sets. Read it with `load`; tests may write `Config.model_validate({...})`."""

    library: LibrarySettings = Field(default_factory=LibrarySettings)
    telegram: TelegramSettings = Field(default_factory=TelegramSettings)
    database: DatabaseSettings = Field(default_factory=DatabaseSettings)
    hours: Hours = Field(default_factory=usual_hours)
    desk: DeskSettings = Field(default_factory=DeskSettings)
    queues: tuple[Queue, ...] = (Queue(key="general"),)
    services: tuple[Service, ...] = Field(default_factory=usual_services)
    reminders: Reminders = Field(default_factory=Reminders)
    notices: Notices = Field(default_factory=Notices)
    retention: Retention = Field(default_factory=Retention)
    partners: tuple[Partner, ...] = ()
    crisis: tuple[CrisisLine, ...] = ()
    facts: dict[Annotated[StrictStr, Field(pattern=r"^[a-z][a-z0-9_]*$")], FactValue] = Field(default_factory=dict)
    links: dict[Key, WebAddress] = Field(default_factory=dict)
    health: Health = Field(default_factory=Health)
    log: Log = Field(default_factory=Log)

    _file: Path | None = PrivateAttr(default=None)

    @model_validator(mode="before")
    @classmethod
    def _defaults_know_the_folder(cls, given: Any) -> Any:
        """A section that is left out is read like an empty one, so that its paths start at the config's folder too."""
        return {**{name: {} for name in HOLDS_PATHS}, **given} if isinstance(given, dict) else given

    @field_validator("queues", "services", "partners", "crisis")
    @classmethod
    def _each_key_once(cls, entries: tuple[Any, ...]) -> tuple[Any, ...]:
        keys = [entry.key for entry in entries]
        twice = next((key for key in keys if keys.count(key) > 1), "")
        if twice:
            raise expected(f'each key once; "{twice}" stands twice')
        return entries

    @field_validator("queues")
    @classmethod
    def _somewhere_to_wait(cls, queues: tuple[Queue, ...]) -> tuple[Queue, ...]:
        if not queues:
            raise expected("at least one queue, or no word about queues")
        return queues

    @model_validator(mode="after")
    def _staff_reads_a_language_we_speak(self) -> Config:
        if self.desk.language and self.desk.language not in self.library.languages:
            raise expected('one of [library] languages, or "" for the first of them', key="desk.language")
        return self

    @property
    def file(self) -> Path | None:
        """The file that this was read from."""
        return self._file

    @property
    def default_language(self) -> str:
        """What is spoken with somebody whose language is not offered."""
        return self.library.languages[0]

    @property
    def staff_language(self) -> str:
        """The language of the staff group."""
        return self.desk.language or self.default_language
