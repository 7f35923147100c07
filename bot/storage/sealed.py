"""Sealed columns: people's words, names and numbers lie encrypted in the database, the key in a file beside the config.

AES-256-GCM; a sealed value is a random nonce of 12 bytes, then the ciphertext with its tag. The column's name is bound
into each value, so one copied into another column does not open. Nonces are random: NIST SP 800-38D allows 2³² values
per key.
"""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

from bot.storage.errors import StorageError

KEY_LENGTH = 32
NONCE_LENGTH = 12


class Sealer:
    """Seals and opens bytes with one key."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_LENGTH:
            raise StorageError(f"the key must have {KEY_LENGTH} bytes, found {len(key)}")
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, place: bytes) -> bytes:
        """`plain`, to be opened with the same `place` only."""
        nonce = os.urandom(NONCE_LENGTH)
        return nonce + self._cipher.encrypt(nonce, plain, place)

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """What was sealed; raises `StorageError` when key or place are others, or a byte was changed."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_LENGTH], sealed[NONCE_LENGTH:], place)
        except (InvalidTag, ValueError):
            message = f"a value of {place.decode()} does not open: the key file is not the one it was sealed with"
            raise StorageError(message) from None

    @classmethod
    def random(cls) -> Sealer:
        """With a key that nobody keeps: for tests and for what is thrown away."""
        return cls(os.urandom(KEY_LENGTH))

    @classmethod
    def from_file(cls, path: Path) -> Sealer:
        """With the key in this file, made when there is none yet. A file that others may read is refused."""
        try:
            return cls(_read(path) if path.exists() else _create(path))
        except OSError as error:
            raise StorageError(f"{path}: the key cannot be read or written ({error.strerror})") from None


def _create(path: Path) -> bytes:
    key = os.urandom(KEY_LENGTH)
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read(path)
    with open(file, "wb") as stream:
        stream.write(key.hex().encode() + b"\n")
        stream.flush()
        os.fsync(stream.fileno())
    return key


def _read(path: Path) -> bytes:
    mode = stat.S_IMODE(path.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        raise StorageError(f"{path}: others may read the key (mode {mode:04o}); run: chmod 600 {path}")
    try:
        key = bytes.fromhex(path.read_text("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != KEY_LENGTH:
        raise StorageError(f"{path}: expected a key of {2 * KEY_LENGTH} hexadecimal digits")
    return key


_sealers: WeakKeyDictionary[Dialect, Sealer] = WeakKeyDictionary()


def bind(dialect: Dialect, sealer: Sealer) -> None:
    """Let the sealed columns of one engine use this sealer; each database has its own engine, so its own key."""
    _sealers[dialect] = sealer


class _Sealed(TypeDecorator[Any]):
    """Bytes in the table. `place` is "table.column"."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def _seal(self, plain: bytes, dialect: Dialect) -> bytes:
        return _sealers[dialect].seal(plain, self.place.encode())

    def _open(self, sealed: bytes, dialect: Dialect) -> bytes:
        return _sealers[dialect].open(bytes(sealed), self.place.encode())


class SealedText(_Sealed):
    """Text; an empty one is NULL in the table, and NULL reads as an empty one."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return self._seal(value.encode("utf-8", "surrogatepass"), dialect) if value else None

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str:
        return self._open(value, dialect).decode("utf-8", "surrogatepass") if value is not None else ""


class SealedJson(_Sealed):
    """Anything JSON can hold; None is NULL."""

    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> bytes | None:
        return None if value is None else self._seal(_dumps(value), dialect)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else _loads(self._open(value, dialect))


def _dumps(value: object) -> bytes:
    try:
        return orjson.dumps(value)
    except TypeError:  # half a surrogate pair, or more than 64 bits: rare, and the standard library knows both
        return json.dumps(value, separators=(",", ":")).encode()


def _loads(text: bytes) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)
