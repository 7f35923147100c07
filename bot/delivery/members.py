"""Asking Telegram whether somebody is a member of a group, right now."""

from __future__ import annotations

from typing import Any

from telegram.error import BadRequest

from bot.delivery.http import Api

INSIDE = ("creator", "administrator", "member")
NOBODY = ("user not found", "participant_id_invalid", "member not found", "user_not_participant")


async def is_member(api: Api, chat_id: int, person_id: int) -> bool:
    """Whether this person is in this group. Raises the library's errors when Telegram does not tell."""
    try:
        found: dict[str, Any] = await api.call("getChatMember", {"chat_id": chat_id, "user_id": person_id})
    except BadRequest as error:
        if any(reason in str(error).casefold() for reason in NOBODY):
            return False
        raise
    return found["status"] in INSIDE or (found["status"] == "restricted" and bool(found.get("is_member")))
