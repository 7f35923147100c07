"""What a message carries: kinds of content and of service messages as Telegram names them, and what stands beside it.

Source: the Bot API's type Message, version 10.1.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from flows.incoming import Media

LONGEST_NAME = 64  # characters
ENDING = 20  # of these, of a file's name that is cut

# An animation is a document too, and a venue a location: the narrower word stands first.
MEDIA = (
    *("animation", "photo", "video", "video_note", "voice", "audio", "document", "sticker", "venue", "location"),
    *("contact", "poll", "dice", "story", "live_photo", "paid_media", "checklist", "game", "invoice", "giveaway"),
)
SERVICE = frozenset(
    (
        *("new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created"),
        *("channel_chat_created", "message_auto_delete_timer_changed", "pinned_message", "successful_payment"),
        *("refunded_payment", "users_shared", "chat_shared", "connected_website", "write_access_allowed"),
        *("passport_data", "proximity_alert_triggered", "boost_added", "chat_background_set", "checklist_tasks_done"),
        *("checklist_tasks_added", "direct_message_price_changed", "general_forum_topic_hidden"),
        *("general_forum_topic_unhidden", "giveaway_created", "giveaway_winners", "giveaway_completed"),
        *("video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited"),
        *("web_app_data", "chat_owner_left", "chat_owner_changed", "managed_bot_created", "paid_message_price_changed"),
        *("poll_option_added", "poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed"),
        *("suggested_post_declined", "suggested_post_paid", "suggested_post_refunded", "gift", "unique_gift"),
        "gift_upgrade_sent",
    )
)
TOPIC = {
    "forum_topic_created": "created",
    "forum_topic_edited": "edited",
    "forum_topic_closed": "closed",
    "forum_topic_reopened": "reopened",
}
# What stands beside the content of any message; a message with nothing but these has content that we do not know.
BESIDE = frozenset(
    (
        *("message_id", "message_thread_id", "direct_messages_topic", "from", "sender_chat", "sender_boost_count"),
        *(
            "sender_business_bot",
            "sender_tag",
            "date",
            "guest_query_id",
            "business_connection_id",
            "chat",
            "forward_origin",
        ),
        *("is_topic_message", "is_automatic_forward", "reply_to_message", "external_reply", "quote", "reply_to_story"),
        *("reply_to_checklist_task_id", "reply_to_poll_option_id", "via_bot", "guest_bot_caller_user"),
        *("guest_bot_caller_chat", "edit_date", "has_protected_content", "is_from_offline", "is_paid_post"),
        *("media_group_id", "author_signature", "paid_star_count", "text", "entities", "link_preview_options"),
        *("suggested_post_info", "effect_id", "caption", "caption_entities", "show_caption_above_media"),
        *("has_media_spoiler", "reply_markup", "sender_rank"),
    )
)


def media_of(message: Mapping[str, Any]) -> Media | None:
    """What the message carries. An unknown kind is told by its own name, so that it can still be copied (F6)."""
    kind = next((kind for kind in MEDIA if kind in message), "")
    if not kind:
        unknown = sorted(message.keys() - BESIDE - SERVICE - TOPIC.keys())
        if "text" in message or not unknown:
            return None
        return Media(unknown[0])
    content = message[kind]
    if kind == "photo":
        content = content[-1]  # the largest size
    if not isinstance(content, Mapping):
        return Media(kind)
    name, mime = str(content.get("file_name", "")), cleaned(str(content.get("mime_type", ""))).lower()
    return Media(kind, str(content.get("file_id", "")), file_name(name), mime)


def file_name(name: str) -> str:
    """The same of a file's name, cut in its middle, since the ending says what it is."""
    whole = _plain(name)
    return whole if len(whole) <= LONGEST_NAME else f"{whole[: LONGEST_NAME - ENDING - 1]}…{whole[-ENDING:]}"


def cleaned(name: str) -> str:
    """Without control and direction marks and runs of space, cut to 64 characters."""
    return _plain(name)[:LONGEST_NAME].rstrip()


def _plain(name: str) -> str:
    kept = (sign for sign in name if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co") or sign == "\u200d")
    return " ".join("".join(kept).split())
