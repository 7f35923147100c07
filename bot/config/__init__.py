"""One library's configuration: `load` reads config.toml, `Config` holds it, `ConfigError` says what to mend."""

from bot.config.directory import CrisisLine, Partner
from bot.config.load import ConfigError, ConfigMissing, find, load
from bot.config.model import Config
from bot.config.sections import Hours, Queue, Service
from bot.config.values import OpenTime, Span, Words

__all__ = [
    "Config",
    "ConfigError",
    "ConfigMissing",
    "CrisisLine",
    "Hours",
    "OpenTime",
    "Partner",
    "Queue",
    "Service",
    "Span",
    "Words",
    "find",
    "load",
]
