"""A bot of a few lines, run as its own process, so that the page can be tried without the real one.

    python echo_bot.py API_URL TOKEN STAFF_CHAT

It echoes, greets with buttons, and opens a topic in the staff group for whoever writes "staff".
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from aiohttp import ClientSession

COMMANDS = {
    "": [{"command": "start", "description": "From the beginning"}, {"command": "staff", "description": "A person"}],
    "fi": [{"command": "start", "description": "Alkuun"}, {"command": "staff", "description": "Ihminen vastaa"}],
}
MENU = [
    [{"text": "Aukioloajat", "callback_data": "hours"}, {"text": "Varaa aika", "callback_data": "book"}],
    [{"text": "Kysy kirjastonhoitajalta, kun mikään muu ei auta", "callback_data": "alert"}],
    [{"text": "Kirjaston sivut", "url": "https://kirjasto.example/"}],
]


class EchoBot:
    """Answers one update after the other."""

    def __init__(self, session: ClientSession, root: str, staff_chat: int) -> None:
        self.session = session
        self.root = root
        self.staff_chat = staff_chat

    async def call(self, method: str, **params: Any) -> Any:
        async with self.session.post(f"{self.root}/{method}", json=params) as response:
            answer = await response.json()
        if not answer["ok"]:
            print(method, answer["description"], flush=True)
        return answer.get("result")

    async def run(self) -> None:
        for language, commands in COMMANDS.items():
            await self.call("setMyCommands", commands=commands, language_code=language)
        offset = 0
        while True:
            try:
                updates = await self.call("getUpdates", offset=offset, timeout=30)
            except OSError:
                await asyncio.sleep(0.1)
                continue
            for update in updates or []:
                offset = update["update_id"] + 1
                if "message" in update:
                    await self.hear(update["message"])
                elif "callback_query" in update:
                    await self.pressed(update["callback_query"])

    async def hear(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if message["chat"]["type"] != "private":
            return
        if text.startswith("/start"):
            words = f"<b>Tervetuloa!</b> Lukuopas auttaa. {text.removeprefix('/start').strip()}"
            markup = {"inline_keyboard": MENU}
            await self.call("sendMessage", chat_id=chat, text=words, parse_mode="HTML", reply_markup=markup)
        elif text.lower() in ("staff", "/staff"):
            topic = await self.call("createForumTopic", chat_id=self.staff_chat, name=message["from"]["first_name"])
            thread = topic["message_thread_id"]
            await self.call("sendMessage", chat_id=self.staff_chat, message_thread_id=thread, text="Apua pyydetään")
        else:
            reply = {"message_id": message["message_id"]}
            await self.call("sendMessage", chat_id=chat, text=f"Kuulin: {text or 'jotain'}", reply_parameters=reply)

    async def pressed(self, query: dict[str, Any]) -> None:
        message, pressed = query["message"], query["data"]
        alert = pressed == "alert"
        await self.call(
            "answerCallbackQuery", callback_query_id=query["id"], text=f"Painoit: {pressed}", show_alert=alert
        )
        place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        if not alert:
            await self.call("editMessageText", **place, text=f"Valitsit: {pressed}")


async def main(api_url: str, token: str, staff_chat: str) -> None:
    async with ClientSession() as session:
        await EchoBot(session, f"{api_url}/bot{token}", int(staff_chat)).run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
