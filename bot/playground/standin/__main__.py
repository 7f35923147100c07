"""`python -m bot.playground.standin --port N [--limits off]`: the stand-in alone, for rigs and trials by hand."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys

from .limits import Limits
from .standin import DEFAULT_TOKEN, StandIn


async def serve(port: int, world_port: int, token: str, limits: Limits) -> None:
    """Run until SIGINT or SIGTERM. The first line on stdout says where, once it listens."""
    standin = StandIn(token, limits=limits)
    url = await standin.start(port, world_port)
    print(f"Bot API {url} token {token} world {standin.world_url}", flush=True)
    gc.freeze()  # all that lives on is history; looking through it again and again costs more than the calls
    gc.set_threshold(50_000, 50, 100)
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    await ended.wait()
    await standin.stop()


def main() -> int:
    """Exit code 1 when the port is taken."""
    parser = argparse.ArgumentParser(prog="python -m bot.playground.standin", description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="of the Bot API and /world; 0 takes a free one")
    parser.add_argument("--world-port", type=int, default=0, help="of /world alone, which stays when Telegram is down")
    parser.add_argument("--token", default=DEFAULT_TOKEN)
    parser.add_argument("--limits", choices=("on", "off"), default="on", help="flood limits")
    given = parser.parse_args()
    limits = Limits.off() if given.limits == "off" else Limits()
    try:
        asyncio.run(serve(given.port, given.world_port, given.token, limits))
    except OSError as error:
        print(f"the stand-in cannot listen on port {given.port}: {error.strerror}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
