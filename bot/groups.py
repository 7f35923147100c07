"""What Telegram says of a group: asked beforehand for `/setup` and `check`, never from inside a turn."""

from __future__ import annotations

from typing import Any

from bot.delivery.http import Api
from flows.incoming import Group

LEADS = ("administrator", "creator")


async def group_facts(api: Api, chat_id: int, person_id: int) -> Group:
    """Its topics, the bot's rights there, and whether the person is an administrator. Raises the library's errors."""
    chat: dict[str, Any] = await api.call("getChat", {"chat_id": chat_id})
    me: dict[str, Any] = await api.call("getMe")
    bot: dict[str, Any] = await api.call("getChatMember", {"chat_id": chat_id, "user_id": me["id"]})
    writer: dict[str, Any] = (
        await api.call("getChatMember", {"chat_id": chat_id, "user_id": person_id}) if person_id else {}
    )
    return Group(
        title=chat.get("title", ""),
        forum=bool(chat.get("is_forum")),
        bot_is_admin=bot.get("status") in LEADS,
        may_manage_topics=bool(bot.get("can_manage_topics")),
        may_delete=bool(bot.get("can_delete_messages")),
        writer_is_admin=writer.get("status") in LEADS,
    )
