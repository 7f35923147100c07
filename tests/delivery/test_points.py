"""Crash points end the process where they say, and nowhere else."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest

from bot import points

CALL = """
import asyncio, sys
from bot.delivery.http import Api
async def main():
    api = Api(sys.argv[1], "1:A")
    await api.open()
    for number in range(3):
        await api.call("sendMessage", {"text": str(number)})
asyncio.run(main())
"""
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{"ok":true,"result":true}'


async def run_against_a_server(point: str) -> tuple[int, list[bytes]]:
    """The exit code of a process with this crash point, and the bodies that reached the server."""
    bodies: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                bodies.append(
                    await reader.readexactly(int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0]))
                )
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    environment = {**os.environ, "LUKUOPAS_CRASH_AT": point}
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", CALL, address, env=environment)
    code = await process.wait()
    await asyncio.sleep(0.05)
    server.close()
    return code, bodies


@pytest.mark.asyncio
async def test_f25_the_point_after_writing_ends_the_process_with_the_request_on_the_wire() -> None:
    code, bodies = await run_against_a_server("send.written:2")
    assert code == -signal.SIGKILL
    assert bodies == [b"text=0", b"text=1"]


@pytest.mark.asyncio
async def test_without_a_point_nothing_ends() -> None:
    code, bodies = await run_against_a_server("")
    assert (code, len(bodies)) == (0, 3)


def test_an_unknown_point_is_an_error_and_not_an_endless_wait() -> None:
    with pytest.raises(ValueError, match="unknown point"):
        points._read("send.nowhere")
    assert points._read("send.claimed, intake.answered:3") == {"send.claimed": 1, "intake.answered": 3}
