"""The stand-in as a whole: where people and groups are made, and where it starts, stops and goes wrong on demand."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from aiohttp import web
from aiohttp.http import RawRequestMessage
from aiohttp.streams import StreamReader

from bot.clock import SystemClock

from .bot_http import BotHttp
from .chats import turn_member
from .faults import Fault, Faults
from .groups import ALL_RIGHTS, Group
from .history import History
from .limits import Limits
from .people import Person, person_json
from .people_http import PeopleHttp
from .profile import menu_of
from .refusals import Impossible
from .state import Account, Chat, Json, Member
from .wire import LARGEST_BODY
from .world import World

HOST = "127.0.0.1"
REAL = SystemClock()
DEFAULT_TOKEN = "7000000001:stand-in-telegram-needs-no-secret-token"
WAYS_DOWN = ("refuse", "reset", "bad_gateway")


class StandIn:
    """One Telegram with one bot in it.

    `now` (aware UTC) decides retention, expiry and dates; `monotonic` (seconds) decides flood limits; both may be a
    frozen clock's. Waiting on the wire is real time. Everything happens on the event loop that called `start`.
    """

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        *,
        now: Callable[[], datetime] = REAL.now,
        monotonic: Callable[[], float] = time.monotonic,
        limits: Limits | None = None,
        username: str = "lukuopas_bot",
        first_name: str = "Lukuopas",
        seed: int = 0,
    ) -> None:
        self.token = token
        self._now, self._monotonic, self._limits = now, monotonic, limits or Limits()
        self._bot: Json = {
            "id": int(token.partition(":")[0]), "is_bot": True, "first_name": first_name, "username": username
        }  # fmt: skip
        self._seed = seed
        self.up = True
        self._servers: dict[str, asyncio.Server] = {}
        self._webs: dict[str, web.Server] = {}
        self._port = 0
        self.url = ""
        self.world_url = ""
        self._make()

    def _make(self) -> None:
        self.world = World(self._bot, now=self._now, monotonic=self._monotonic, limits=self._limits)
        self.history = History()
        self.faults = Faults(self._seed)
        self._bot_http = BotHttp(self.world, self.token, self.history, self.faults)
        self._people_http = PeopleHttp(self)

    # who is there

    def person(
        self,
        name: str,
        *,
        language: str = "",
        id: int | None = None,
        last_name: str = "",
        username: str = "",
        phone: str = "",
        started: bool = False,
    ) -> Person:
        """Somebody new. `started` lets the bot write first, as if they had pressed Start long ago."""
        number = id or self.world.new_person_id()
        if number in self.world.accounts:
            raise Impossible(f"there is somebody with the id {number} already")
        account = Account(number, name, language, last_name, username, phone, started)
        self.world.accounts[number] = account
        self.world.private_chat(account)
        self.world.tell(type="person", person=person_json(account))
        return Person(self.world, account)

    def known(self, person_id: int) -> Person:
        """Somebody who is there already."""
        account = self.world.accounts.get(person_id)
        if account is None:
            raise Impossible(f"nobody has the id {person_id}")
        return Person(self.world, account)

    def group(
        self,
        title: str,
        *,
        forum: bool = False,
        owner: Person | None = None,
        members: Iterable[Person] = (),
        bot: str | None = "administrator",
        id: int | None = None,
        kind: str = "supergroup",
    ) -> Group:
        """A new group, quietly: the bot, if it is in, gets no update for it. `kind` may be "group", the basic one."""
        number = id or self.world.new_group_id()
        chat = Chat(number, kind, title, None, forum, last_message_id=1)  # the first one told of the group's beginning
        chat.recard()
        if owner is not None:
            chat.members[owner.id] = Member(owner.account.user(), "creator")
        for person in members:
            chat.members[person.id] = Member(person.account.user(), "member")
        if bot is not None:
            rights = dict(ALL_RIGHTS) if bot == "administrator" else {}
            chat.members[self.world.bot["id"]] = Member(self.world.bot, bot, rights)
        self.world.chats[number] = chat
        self.world.tell(type="chat", chat=self.world.chat_json(chat))
        return Group(self.world, chat)

    def known_group(self, chat_id: int) -> Group:
        """A group that is there already."""
        chat = self.world.chats.get(chat_id)
        if chat is None or chat.private:
            raise Impossible(f"no group has the id {chat_id}")
        return Group(self.world, chat)

    def invite_bot(self, group: Group, by: Person, status: str = "member") -> None:
        """Somebody adds the bot to a group; the bot hears of it."""
        turn_member(self.world, group.id, self.world.bot, status, by=by.account.user())

    def menu(self, person: Person, group: Group | None = None) -> list[Json]:
        """The commands that this person is shown, in their private chat or in a group."""
        return menu_of(self.world, person.account, group.chat if group is not None else person.chat)

    # what goes wrong

    def fault(self, kind: str, *, method: str | None = None, chat: int | None = None, **rule: Any) -> Fault:
        """From now on calls go wrong; see `faults.py` for kinds and the other words of a rule."""
        return self.faults.add(Fault(kind, method, chat, **rule))

    def repeat(self, update_id: int, *, new_id: bool = False) -> int:
        """Deliver an update once more. Returns the number it has then."""
        try:
            return self.world.updates.again(update_id, new_id=new_id)
        except KeyError:
            raise Impossible(f"there was no update {update_id}") from None

    async def go_down(self, how: str = "refuse") -> None:
        """Telegram is away: connections are refused, reset, or answered by a proxy's 502. People can still write."""
        if how not in WAYS_DOWN:
            raise Impossible(f"Telegram goes down by {', '.join(WAYS_DOWN)}")
        self.up = False
        self._bot_http.down = how
        self._bot_http.webhook.up = False
        if how == "refuse":
            self._close("main")
        self._bot_http.hang_up()
        self.world.tell(type="up", up=False)

    async def go_up(self) -> None:
        """Telegram is back."""
        self.up = True
        self._bot_http.down = None
        self._bot_http.webhook.up = True
        if self._port and "main" not in self._servers:
            await self._open("main", self._port)
        self.world.tell(type="up", up=True)

    def reset(self) -> None:
        """Forget everything that happened; the bot's next poll starts from nothing."""
        onlookers = self.world.onlookers
        self._bot_http.poller.end("Conflict: terminated by other getUpdates request")
        self._make()
        self.world.onlookers = onlookers
        self.world.tell(type="reset")

    # running

    async def start(self, port: int = 0, world_port: int = 0) -> str:
        """Listen on 127.0.0.1; returns the address for the bot's `api_url`. /world is there and at `world_url`."""
        self._port = await self._open("main", port)
        self.url = f"http://{HOST}:{self._port}"
        self.world_url = f"http://{HOST}:{await self._open('world', world_port)}"
        return self.url

    async def stop(self) -> None:
        """End everything that listens or waits."""
        await self._bot_http.webhook.stop()
        self._bot_http.poller.end("Conflict: terminated by other getUpdates request")
        self._people_http.close()
        for name in list(self._servers):
            self._close(name)
        for name, server in self._webs.items():
            self._hang_up(name)
            await server.shutdown(0.1)
        self._webs.clear()
        self._port = 0

    async def handle_world(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a /world request that came in at another server, such as the page's."""
        return await self._people_http.handle(request)

    async def _open(self, name: str, port: int) -> int:
        if name not in self._webs:
            handler = self._handle if name == "main" else self._handle_people
            self._webs[name] = web.Server(handler, request_factory=_request, access_log=None)
        loop = asyncio.get_running_loop()
        self._servers[name] = await loop.create_server(self._webs[name], HOST, port, reuse_address=True)
        return int(self._servers[name].sockets[0].getsockname()[1])

    def _close(self, name: str) -> None:
        server = self._servers.pop(name, None)
        if server is not None:
            server.close()

    def _hang_up(self, name: str) -> None:
        for connection in list(self._webs[name].connections) if name in self._webs else []:
            if connection.transport is not None:
                connection.transport.abort()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.raw_path.startswith(("/bot", "/file/bot")):
            return await self._bot_http.handle(request)
        return await self._people_http.handle(request, main=True)

    async def _handle_people(self, request: web.BaseRequest) -> web.StreamResponse:
        return await self._people_http.handle(request)


def _request(
    message: RawRequestMessage, payload: StreamReader, protocol: Any, writer: Any, task: asyncio.Task[None]
) -> web.BaseRequest:
    """Requests as aiohttp makes them, but with room for the largest upload."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=LARGEST_BODY)
