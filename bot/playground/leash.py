"""The bot as a child of the playground: it ends when the playground does, even when that is killed.

The playground holds the other end of this process's standard input. When that end closes, nobody is left to play with,
and the bot is asked to stop as a person would ask it, by SIGTERM.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading
import time

ENDS_WITHIN = 5.0  # seconds that a bot may take to stop by itself


def _end_with_the_parent() -> None:
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(ENDS_WITHIN)
    os._exit(1)


def main() -> None:
    """Run `python -m bot` with this process's arguments, on the leash."""
    threading.Thread(target=_end_with_the_parent, daemon=True, name="leash").start()
    runpy.run_module("bot", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
