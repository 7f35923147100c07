"""People: what they do in Telegram's app, and what they see there. The side from which tests and the page act.

Acts return at once: whatever the bot makes of them comes by its own calls. An act that the app would not offer raises
`Impossible` with one clear line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .chats import turn_member
from .editing import set_reaction
from .entities import units, with_automatic
from .files import sample_photo
from .params import LONGEST_TEXT, Upload
from .refusals import Impossible, Refused
from .standpoint import Standpoint
from .state import Account, Chat, Json, Post, Toast, Topic
from .things import Part, file_thing, other_thing
from .topics import close_topic, delete_topic, open_topic, rename_topic

if TYPE_CHECKING:
    from .groups import Group

LONGEST_PAYLOAD = 64


class Person(Standpoint):
    """Somebody with Telegram. `chat` parameters take a group, its id or nothing for the private chat with the bot."""

    # saying

    def says(
        self,
        text: str,
        chat: Group | Chat | int | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Post | int | None = None,
        entities: list[Json] | None = None,
        as_: str | Json | None = None,
    ) -> Post:
        """Write a text. `as_` is "anonymous" (as the group) or a channel's Chat object.

        A text that is too long for one message becomes several, as in the app; the last one is returned.
        """
        if not text.strip():
            raise Impossible("the app does not send an empty message")
        while units(text) > LONGEST_TEXT:
            self.says(text[: LONGEST_TEXT // 2], chat, topic=topic, reply_to=reply_to, as_=as_)
            text = text[LONGEST_TEXT // 2 :]
        content: Json = {"text": text}
        found = with_automatic(text, list(entities or []))
        if found:
            content["entities"] = found
        return self.sends_content(content, chat, topic=topic, reply_to=reply_to, as_=as_)

    def sends(
        self,
        kind: str,
        chat: Group | Chat | int | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Post | int | None = None,
        caption: str = "",
        upload: Upload | None = None,
        size: int | None = None,
        as_: str | Json | None = None,
        **details: Any,
    ) -> Post:
        """Send a file or something else that is no text: a sample of its kind unless there is an upload.

        Kinds: photo document voice video audio animation sticker video_note, location (latitude, longitude), venue,
        contact (phone, name), poll (question, options), dice (emoji). `size` pretends to a file of that many bytes.
        """
        content = other_thing(self._world, self.account, kind, details)
        if content is None:
            content = file_thing(self._world, kind, caption, upload, size)
        return self.sends_content(content, chat, topic=topic, reply_to=reply_to, as_=as_)

    def sends_album(
        self,
        parts: Sequence[str | tuple[str, str] | Part],
        chat: Group | Chat | int | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Post | int | None = None,
        as_: str | Json | None = None,
    ) -> list[Post]:
        """Several files at once; a part is a kind, (kind, caption) or a Part."""
        album = {"media_group_id": self._world.new_album()}
        posts = []
        for number, part in enumerate(parts):
            kind, caption, upload = Part(part) if isinstance(part, str) else Part(*part)
            sample = upload or (sample_photo(number) if kind == "photo" else None)
            content = file_thing(self._world, kind, caption, sample, None)
            posts.append(self.sends_content(content | album, chat, topic=topic, reply_to=reply_to, as_=as_))
        return posts

    def sends_content(
        self,
        content: Json,
        chat: Group | Chat | int | None = None,
        *,
        topic: Topic | int | None = None,
        reply_to: Post | int | None = None,
        as_: str | Json | None = None,
    ) -> Post:
        """Send message fields as they are, also ones that no library knows yet."""
        place = self.place(chat)
        where = self._topic(place, topic)
        answered = self._post(place, reply_to) if reply_to is not None else None
        if where is None and answered is not None and answered.topic_id:
            where = place.topics[answered.topic_id]
        self._check_may_write(place, where)
        sender, sender_chat = self._mask(place, as_)
        post = self._world.post(
            place, content, sender=sender, sender_chat=sender_chat, real_sender=self.id, topic=where, reply_to=answered
        )
        self._world.push_message(place, post)
        return post

    def opens_link(self, payload: str = "") -> Post:
        """Follow t.me/bot?start=payload and press Start."""
        if len(payload) > LONGEST_PAYLOAD or not payload.replace("-", "").replace("_", "").isascii():
            raise Impossible("a link's payload has up to 64 of A-Z a-z 0-9 _ -")
        self._unblock_quietly()
        return self.says(f"/start {payload}".strip())

    # doing something with a message

    def taps(self, what: str, on: Post | int | None = None, chat: Group | Chat | int | None = None) -> str | None:
        """Press a button by its label or data; on the newest message that has it unless one is named.

        Returns the callback query's id; None when the button was a reply keyboard's (its label was said) or a link.
        """
        post, button = self._button(what, on, chat)
        if post is None:
            self._say_key(what)
            return None
        if "callback_data" not in button:
            return None
        return self.forges(str(button["callback_data"]), post)

    def forges(self, text: str, on: Post | int, chat: Group | Chat | int | None = None) -> str:
        """Press with data of one's own choosing, on a button that need not be there. Returns the query's id."""
        post = self._post(self.place(chat), on) if isinstance(on, int) else on
        place = self._world.chats[post.chat_id]
        query = self._world.new_query(self.id, place.id, post.id)
        post.query_ids.append(query.id)
        payload = {
            "id": query.id,
            "from": self.account.user(),
            "message": post.json,
            "chat_instance": str(abs(place.id) * 7919 + 4_000_000_000),
            "data": text,
        }
        self._world.updates.push("callback_query", payload, self._world.limits.query_kept)
        return query.id

    def edits(self, post: Post | int, text: str, chat: Group | Chat | int | None = None) -> Post:
        """Change one's own text or caption."""
        found = self._own(post, chat)
        field, marks = ("text", "entities") if "text" in found.json else ("caption", "caption_entities")
        message = {k: v for k, v in found.json.items() if k not in (field, marks, "edit_date")} | {field: text}
        entities = with_automatic(text, [])
        if entities:
            message[marks] = entities
        self._world.change(found, message)
        self._world.push_message(self._world.chats[found.chat_id], found, "edited_message")
        return found

    def deletes(self, post: Post | int, chat: Group | Chat | int | None = None) -> None:
        """Delete a message for both sides; no bot hears of it."""
        place = self.place(chat) if isinstance(post, int) else self._world.chats[post.chat_id]
        found = self._post(place, post)
        member = place.members.get(self.id)
        if not place.private and found.sender_id != self.id and not (member and member.may("can_delete_messages")):
            raise Impossible("only administrators delete what others wrote")
        self._world.delete(place, [found])

    def reacts(self, post: Post | int, emoji: str | None, chat: Group | Chat | int | None = None) -> None:
        """React with an emoji, or take the reaction away with None."""
        place = self.place(chat) if isinstance(post, int) else self._world.chats[post.chat_id]
        found = self._post(place, post)
        old = found.reactions.get(self.id, [])
        new = [emoji] if emoji else []
        set_reaction(self._world, found, self.id, new)
        update = {
            "chat": place.card,
            "message_id": found.id,
            "user": self.account.user(),
            "date": int(self._world.seconds()),
            "old_reaction": [{"type": "emoji", "emoji": one} for one in old],
            "new_reaction": [{"type": "emoji", "emoji": one} for one in new],
        }
        if place.private or self._world.bot_member(place).admin:
            self._world.updates.push("message_reaction", update, self._world.limits.update_kept)

    # the bot, the account

    def blocks(self) -> None:
        """Stop and block the bot."""
        self._turn_block(blocked=True)

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._turn_block(blocked=False)

    def deactivates(self) -> None:
        """Delete the account; the bot gets no word of it."""
        self.account.deactivated = True
        self._tell()

    def speaks(self, language: str) -> None:
        """Change the app's language."""
        self.account.language = language
        self._tell()

    def _unblock_quietly(self) -> None:
        if self.account.blocked:
            self.unblocks()

    def _turn_block(self, *, blocked: bool) -> None:
        if self.account.blocked is blocked:
            return
        self.account.blocked = blocked
        before, after = ("member", "kicked") if blocked else ("kicked", "member")
        bot = self._world.bot
        until = {"kicked": {"until_date": 0}, "member": {}}
        change = {
            "chat": self.chat.card,
            "from": self.account.user(),
            "date": int(self._world.seconds()),
            "old_chat_member": {"user": bot, "status": before, **until[before]},
            "new_chat_member": {"user": bot, "status": after, **until[after]},
        }
        self._world.updates.push("my_chat_member", change, self._world.limits.update_kept)
        self._tell()

    def _tell(self) -> None:
        self._world.tell(type="person", person=person_json(self.account))

    # groups and topics

    def joins(self, group: Group) -> None:
        """Come into a group."""
        turn_member(self._world, group.id, self.account.user(), "member", by=self.account.user())

    def leaves(self, group: Group) -> None:
        """Go out of a group."""
        turn_member(self._world, group.id, self.account.user(), "left", by=self.account.user())

    def opens_topic(self, group: Group, name: str) -> Topic:
        """Make a topic."""
        return open_topic(self._world, self.place(group), name, self.account.user())

    def renames_topic(self, group: Group, topic: Topic | int, name: str) -> None:
        """Give a topic another name."""
        place = self.place(group)
        rename_topic(self._world, place, self._known_topic(place, topic), name, self.account.user())

    def closes_topic(self, group: Group, topic: Topic | int) -> None:
        """Close a topic."""
        self._turn_topic(group, topic, closed=True)

    def reopens_topic(self, group: Group, topic: Topic | int) -> None:
        """Open a closed topic."""
        self._turn_topic(group, topic, closed=False)

    def deletes_topic(self, group: Group, topic: Topic | int) -> None:
        """Delete a topic with all that is in it; no bot hears of it."""
        place = self.place(group)
        delete_topic(self._world, place, self._known_topic(place, topic))

    def _turn_topic(self, group: Group, topic: Topic | int, *, closed: bool) -> None:
        place = self.place(group)
        try:
            close_topic(self._world, place, self._known_topic(place, topic), closed=closed, sender=self.account.user())
        except Refused:
            raise Impossible(f"the topic is {'closed' if closed else 'open'} already") from None

    # seeing

    def posts(self) -> list[Post]:
        """What stands in the private chat now, oldest first."""
        return [post for post in self.chat.posts.values() if not post.deleted]

    @property
    def last(self) -> Post:
        """The newest message in the private chat."""
        posts = self.posts()
        if not posts:
            raise Impossible(f"{self.name}'s chat is empty")
        return posts[-1]

    @property
    def toasts(self) -> list[Toast]:
        """Answers to button presses, oldest first; an empty text only ended the waiting."""
        return self.account.toasts

    def _say_key(self, label: str) -> None:
        key = self._keys()[label]
        if self.chat.keyboard and self.chat.keyboard.get("one_time_keyboard"):
            self.chat.keyboard = None
        if key.get("request_contact"):
            self.sends("contact")
        elif key.get("request_location"):
            self.sends("location")
        else:
            self.says(label)


def person_json(account: Account) -> Json:
    """A person as /world shows it."""
    return {
        "id": account.id,
        "name": account.name,
        "language": account.language,
        "username": account.username,
        "blocked": account.blocked,
        "deactivated": account.deactivated,
    }
