"""The people's side over HTTP: what the playground's page, load rigs and scripts in other processes speak.

Every act is `POST /world/<act>` with a JSON object; every answer is `{"ok": true, …}` or `{"ok": false, "error": "one
clear line"}` with HTTP 200 (400 when the body is no JSON object, 404 for an act that does not exist). Persons and chats
are named by their id; `chat` may be left out, it is then the person's private chat with the bot. Messages are Telegram
`Message` objects as the Bot API shows them, plus `deleted`, `edits` and, where there are any, `reactions`.

Reading
    GET  /world                     the whole picture:
        {"now": iso, "up": true, "bot": {"id", "username", "first_name", "name", "description", "short_description",
         "commands": [{"scope": {...}, "language": "fi" or "", "commands": [{"command", "description"}]}]},
         "people": [{"id", "name", "language", "username", "blocked", "deactivated"}],
         "chats": [{"id", "type": "private"|"group"|"supergroup", "title", "person_id" (private only), "is_forum",
                    "members": [{"id", "name", "status"}] (groups only),
                    "topics": [{"id", "name", "closed", "deleted"}] (General is not among them),
                    "keyboard": reply keyboard now shown or null, "pinned": [message ids], "messages": [...]}]}
    GET  /world?messages=0          the same with empty message lists
    GET  /world/chat?id=N           one chat as above
    GET  /world/events              server-sent events, `data:` is one JSON object a line with `type`:
        message  {"chat", "message"}                    edit     {"chat", "message"}
        delete   {"chat", "message_ids"}                reaction {"chat", "message_id", "reactions": [{"by", "emoji"}]}
        topic    {"chat", "topic": {...}}               toast    {"person", "chat", "message_id", "text", "alert",
                                                                  "url"}
        chat     {"chat": chat without messages}        person   {"person": {...}}
        action   {"chat", "topic", "action"}            bot      {"bot": {...}}
        up       {"up": bool}                           reset    {} (read the picture again)
    GET  /world/history?after=N     every request of the bot as JSON lines (see `history.py`), from number N + 1 on;
                                    `&method=sendMessage` narrows it
    GET  /world/file?id=FILE_ID     the bytes of a file that somebody sent
    GET  /world/updates             {"confirmed": [ids], "pending": [ids], "expired": how many, "next": id}
    GET  /world/menu?person=P&chat=C  the commands this person is shown in this chat

Acts of people (each answers "message" with the new or changed message where there is one)
    /world/say     {person, text, chat?, topic?, reply_to?, entities?, as?: "anonymous" | channel id}
    /world/tap     {person, chat, message_id, data}     data or label of a button; a reply keyboard's label is said.
                                                        Answers "query": the id of the callback query.
                   {…, "forged": true}                  sends data that no button carries
    /world/send    {person, chat?, topic?, kind, caption?, reply_to?, album?: [kinds or {kind, caption, upload}],
                    upload?: {"name", "type", "base64"}, latitude?, longitude?, phone?, question?, options?, emoji?}
                   kind: photo document voice video audio animation sticker video_note location venue contact poll
                   dice album
    /world/edit    {person, chat, message_id, text | caption}
    /world/delete  {person, chat, message_id}
    /world/react   {person, chat, message_id, emoji}    emoji "" or null takes the reaction away
    /world/block   {person}      /world/unblock {person}      /world/deactivate {person}
    /world/link    {person, payload}                    opens t.me/bot?start=payload
    /world/topic   {person, chat, topic?, act: create|rename|close|reopen|delete, name?}
    /world/person  {name, language?, id?, last_name?, username?}             -> "person"
    /world/group   {title, forum?, owner?, members?: [ids], bot?: "administrator"|"member"|null, id?, kind?} -> "chat"
    /world/member  {chat, person | "bot", act: add|remove|ban|promote|demote, by?, rights?: {...}, leaves?: true}
    /world/migrate {chat}                                                    -> "chat" with the new id
    /world/many    {acts: [{"act": "say", ...}, ...]}                        -> "results", for load rigs

Acts of the test bench
    /world/fault   {kind, method?, chat?, nth?, times?, probability?, seconds?, effect?, early?} -> "fault": id
                   (see `faults.py`)
    /world/faults  {}                                   forgets every fault rule
    /world/down    {how?: "refuse" | "reset" | "bad_gateway"}   /world/up {}
                   "refuse" closes the Bot API's port: send `up` to the world's own (printed at start, `world_url`).
                   At the Bot API's port the default is "reset", elsewhere "refuse"
    /world/repeat  {update_id, new_id?: bool}           the update is delivered once more
    /world/jump    {update_id}                          the next update gets this number
    /world/reset   {}                                   forgets people, chats, updates, faults and history
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

import orjson
from aiohttp import web

from . import bench_acts  # noqa: F401 - registers its acts
from .people import person_json
from .people_acts import ACTS, Body
from .refusals import Impossible, Refused
from .state import Json
from .wire import JSON_HEADERS, dumps

if TYPE_CHECKING:
    from .standin import StandIn

EVENT_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
KEEP_ALIVE = 15.0  # seconds of silence after which a comment line goes out, so that proxies keep the stream


class PeopleHttp:
    """Answers /world for one stand-in."""

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._streams: list[asyncio.Queue[bytes | None]] = []

    async def handle(self, request: web.BaseRequest, *, main: bool = False) -> web.StreamResponse:
        """One request; `main` says that it came to the Bot API's port, which a real "down" would close."""
        path, _, query = request.raw_path.partition("?")
        name = unquote(path).removeprefix("/world").strip("/")
        if not path.startswith("/world"):
            return web.Response(status=404, text="Not found")
        asked = {key: values[-1] for key, values in parse_qs(query).items()}
        if request.method == "GET":
            try:
                return await self._read(request, name, asked)
            except (Impossible, ValueError) as error:
                return _answer({"ok": False, "error": str(error)})
        return await self._act(request, name, main=main)

    def close(self) -> None:
        """End all event streams."""
        for stream in self._streams:
            stream.put_nowait(None)

    # reading

    async def _read(self, request: web.BaseRequest, name: str, asked: dict[str, str]) -> web.StreamResponse:
        standin, world = self._standin, self._standin.world
        match name:
            case "":
                return _answer(self.snapshot(messages=asked.get("messages") != "0"))
            case "chat":
                chat = world.chats.get(int(asked.get("id", 0)))
                return _answer(world.chat_json(chat) if chat is not None else {"ok": False, "error": "no such chat"})
            case "events":
                return await self._stream(request)
            case "history":
                lines = standin.history.lines(int(asked.get("after", 0)), asked.get("method", ""))
                return web.Response(body=b"".join(lines), headers={"Content-Type": "application/x-ndjson"})
            case "file":
                kept = world.shelf.find(asked.get("id", ""))
                if kept is not None:
                    return web.Response(body=kept.content, headers={"Content-Type": kept.mime})
            case "updates":
                return _answer(self._updates())
            case "menu":
                person = standin.known(int(asked.get("person", 0)))
                chat_id = int(asked.get("chat", person.id))
                group = None if chat_id == person.id else standin.known_group(chat_id)
                return _answer({"ok": True, "commands": standin.menu(person, group)})
        return web.Response(status=404, text="Not found")

    def snapshot(self, *, messages: bool = True) -> Json:
        """The whole picture."""
        world = self._standin.world
        return {
            "now": world.now().isoformat(),
            "up": self._standin.up,
            "bot": world.bot_json(),
            "people": [person_json(account) for account in world.accounts.values()],
            "chats": [world.chat_json(chat, messages=messages) for chat in world.chats.values()],
            "world_url": self._standin.world_url,
        }

    def _updates(self) -> Json:
        updates = self._standin.world.updates
        pending = [update["update_id"] for update in updates.pending()]
        return {
            "confirmed": updates.confirmed,
            "pending": pending,
            "expired": updates.expired,
            "next": updates.next_id,
        }

    async def _stream(self, request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse(headers=EVENT_HEADERS)
        stream: asyncio.Queue[bytes | None] = asyncio.Queue()
        await response.prepare(request)
        self._listen(stream)
        try:
            await response.write(b": the world\n\n")
            while True:
                try:
                    event = await asyncio.wait_for(stream.get(), KEEP_ALIVE)
                except TimeoutError:
                    event = b": still here\n\n"
                if event is None:
                    break
                await response.write(event)
        except ConnectionError:
            pass  # the onlooker went away
        finally:
            self._streams.remove(stream)
            if not self._streams:
                self._standin.world.onlookers.remove(self._tell)
        return response

    def _listen(self, stream: asyncio.Queue[bytes | None]) -> None:
        if not self._streams:
            self._standin.world.onlookers.append(self._tell)
        self._streams.append(stream)

    def _tell(self, event: Json) -> None:
        line = b"data: " + dumps(event) + b"\n\n"
        for stream in self._streams:
            stream.put_nowait(line)

    # acting

    async def _act(self, request: web.BaseRequest, name: str, *, main: bool) -> web.StreamResponse:
        try:
            given = orjson.loads(await request.read() or b"{}")
        except orjson.JSONDecodeError:
            given = None
        if not isinstance(given, dict):
            return _answer({"ok": False, "error": "a JSON object is expected"}, 400)
        match name:
            case "down":
                return await self._down(given, main=main)
            case "up":
                await self._standin.go_up()
                return _answer({"ok": True})
            case "many":
                return _answer({"ok": True, "results": [self._done(str(one.get("act")), one) for one in given["acts"]]})
        if name not in ACTS:
            return _answer(
                {"ok": False, "error": f"there is no act {name!r}; there are {', '.join(sorted(ACTS))}"}, 404
            )
        return _answer(self._done(name, given))

    async def _down(self, given: Json, *, main: bool) -> web.Response:
        """Through the port that would be closed, calls are reset instead unless "refuse" is asked for by name."""
        how = str(given.get("how") or ("reset" if main else "refuse"))
        try:
            await self._standin.go_down(how)
        except Impossible as impossible:
            return _answer({"ok": False, "error": str(impossible)})
        return _answer({"ok": True, "world_url": self._standin.world_url})

    def _done(self, name: str, given: Json) -> Json:
        does = ACTS.get(name)
        if does is None:
            return {"ok": False, "error": f"there is no act {name!r}"}
        try:
            return {"ok": True, **does(self._standin, Body(given))}
        except (Impossible, Refused, KeyError, ValueError, TypeError) as error:
            missing = f"{error} is missing" if isinstance(error, KeyError) else str(error)
            return {"ok": False, "error": missing}


def _answer(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=dumps(body), status=status, headers=JSON_HEADERS)
