"""One process writes to a database file: the operating system's lock vanishes with its holder, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from bot.storage.errors import Owned, StorageError

if sys.platform == "win32":
    import msvcrt

    FAR = 1 << 30  # beyond the text, which others could not read otherwise

    def _try_lock(file: int) -> bool:
        os.lseek(file, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class Owner:
    """The right to write, held until `release` or the end of the process."""

    def __init__(self, file: int) -> None:
        self._file: int | None = file

    def release(self) -> None:
        """Let others write. The lock file stays: removing it would let two processes hold two different ones."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __enter__(self) -> Owner:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def own(path: Path) -> Owner:
    """Become the one who writes to the database file `path`; raises `Owned` with the holder's pid."""
    lock = path.with_name(path.name + ".lock")
    try:
        file = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StorageError(f"{lock}: cannot be written ({error.strerror})") from None
    if not _try_lock(file):
        found = os.pread(file, 20, 0) if hasattr(os, "pread") else lock.read_bytes()[:20]
        os.close(file)
        raise Owned(str(path), int(found) if found.strip().isdigit() else 0)
    os.lseek(file, 0, os.SEEK_SET)
    os.truncate(lock, 0)
    os.write(file, f"{os.getpid()}\n".encode())
    return Owner(file)
