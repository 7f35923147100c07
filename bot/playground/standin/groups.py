"""Groups: who is in them, what they may do, and the group's own fate."""

from __future__ import annotations

from .chats import turn_member
from .people import Person
from .refusals import Impossible
from .state import ADMIN_RIGHTS, Chat, Json, Member, Post, Topic
from .world import World

ALL_RIGHTS = dict.fromkeys(ADMIN_RIGHTS, True)


class Group:
    """A group chat seen from above: its members and topics, and the levers for tests."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self.chat = chat

    def __repr__(self) -> str:
        return f"<{self.chat.title} {self.id}>"

    @property
    def id(self) -> int:
        """Chat id; changes when the group migrates."""
        return self.chat.id

    # people

    def add(self, *people: Person) -> None:
        """Let people in."""
        for person in people:
            turn_member(self._world, self.id, person.account.user(), "member", by=self._owner())

    def remove(self, person: Person, *, ban: bool = False) -> None:
        """Put somebody out."""
        turn_member(self._world, self.id, person.account.user(), "kicked" if ban else "left", by=self._owner())

    def promote(self, person: Person, *, anonymous: bool = False, **rights: bool) -> None:
        """Make somebody administrator: with all rights unless some are named."""
        member = turn_member(
            self._world, self.id, person.account.user(), "administrator", by=self._owner(), rights=rights or ALL_RIGHTS
        )
        member.anonymous = anonymous

    def demote(self, person: Person) -> None:
        """An ordinary member again."""
        turn_member(self._world, self.id, person.account.user(), "member", by=self._owner())

    # the bot

    def add_bot(self, status: str = "administrator", by: Person | None = None, **rights: bool) -> None:
        """Let the bot in, or change its place; as administrator it has all rights but those named False."""
        given = ALL_RIGHTS | rights if status == "administrator" else {}
        user = by.account.user() if by is not None else self._owner()
        turn_member(self._world, self.id, self._world.bot, status, by=user, rights=given)

    def remove_bot(self, *, ban: bool = True, by: Person | None = None) -> None:
        """Put the bot out."""
        user = by.account.user() if by is not None else self._owner()
        turn_member(self._world, self.id, self._world.bot, "kicked" if ban else "left", by=user)

    def mute_bot(self, *, muted: bool = True) -> None:
        """Take the bot's right to write away, as a restricted member."""
        turn_member(self._world, self.id, self._world.bot, "restricted" if muted else "member", by=self._owner())
        self.chat.members[self._world.bot["id"]].can_send = not muted

    # the group

    def migrate(self, new_id: int | None = None) -> int:
        """The group gets a new id, as when a basic group becomes a supergroup: all moves, the old id only points.

        A supergroup may migrate too here, so that a group with topics can be tried; in Telegram only basic ones do.
        """
        old, world = self.chat, self._world
        new = Chat(new_id or world.new_group_id(), "supergroup", old.title, None, old.is_forum)
        new.members, new.topics, new.general_closed = dict(old.members), old.topics, old.general_closed
        new.posts = {number: self._moved(post, new) for number, post in old.posts.items() if old.type == "supergroup"}
        new.last_message_id = old.last_message_id
        new.recard()
        world.chats[new.id] = new
        leaving = world.post(old, {"migrate_to_chat_id": new.id}, sender=self._owner(), service=True)
        world.push_message(old, leaving)
        old.migrated_to = new.id
        self.chat = new
        arriving = world.post(new, {"migrate_from_chat_id": old.id}, sender=self._owner(), service=True)
        world.push_message(new, arriving)
        world.tell(type="reset")
        return new.id

    @staticmethod
    def _moved(post: Post, chat: Chat) -> Post:
        post.json = {**post.json, "chat": chat.card}
        post.chat_id = chat.id
        return post

    def set_forum(self, *, forum: bool) -> None:
        """Turn topics on or off."""
        self.chat.is_forum = forum
        self.chat.recard()
        self._world.tell(type="chat", chat=self._world.chat_json(self.chat, messages=False))

    # reading

    def posts(self, topic: Topic | int | None = None) -> list[Post]:
        """What stands in a topic, or in General (None), now, oldest first."""
        number = topic.id if isinstance(topic, Topic) else topic
        return [post for post in self.chat.posts.values() if post.topic_id == number and not post.deleted]

    @property
    def topics(self) -> list[Topic]:
        """Topics that were not deleted, oldest first."""
        return [topic for topic in self.chat.topics.values() if not topic.deleted]

    def topic(self, name: str) -> Topic:
        """The newest topic whose name contains these words."""
        found = [topic for topic in self.topics if name.lower() in topic.name.lower()]
        if not found:
            raise Impossible(f"no topic {name!r} in {self.chat.title}; there are {[t.name for t in self.topics]}")
        return found[-1]

    def member(self, person: Person) -> Member | None:
        """How somebody belongs here."""
        return self.chat.members.get(person.id)

    def _owner(self) -> Json:
        creator = next((member for member in self.chat.members.values() if member.status == "creator"), None)
        return creator.user if creator is not None else self._world.bot
