"""What can be asked of people over HTTP: each act reads its JSON object and acts by `Person`, `Group` or `StandIn`."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .params import Upload
from .people import Person, person_json
from .refusals import Impossible
from .state import Json, Post
from .things import Part

if TYPE_CHECKING:
    from .standin import StandIn

Act = Callable[["StandIn", "Body"], Json]
ACTS: dict[str, Act] = {}


class Body:
    """The JSON object of an act. KeyError: something is missing; ValueError: something is of the wrong kind."""

    def __init__(self, given: Json) -> None:
        self.given = given

    def number(self, name: str) -> int:
        """An integer that must be there."""
        return int(self.given[name])

    def maybe(self, name: str) -> int | None:
        """An integer, or nothing."""
        value = self.given.get(name)
        return int(value) if value not in (None, "") else None

    def text(self, name: str) -> str:
        """A string that must be there."""
        value = self.given[name]
        if not isinstance(value, str):
            raise ValueError(f"{name} must be a string")
        return value

    def get(self, name: str, default: Any = None) -> Any:
        """Whatever was given."""
        return self.given.get(name, default)


def act(name: str) -> Callable[[Act], Act]:
    def register(does: Act) -> Act:
        ACTS[name] = does
        return does

    return register


def _person(standin: StandIn, body: Body) -> Person:
    return standin.known(body.number("person"))


def _shown(post: Post) -> Json:
    return {"message": post.seen()}


def _upload(given: Any) -> Upload | None:
    if not given:
        return None
    try:
        content = base64.b64decode(given["base64"], validate=True)
    except binascii.Error:
        raise Impossible("upload.base64 is no base64") from None
    return Upload(str(given.get("name") or "file"), str(given.get("type") or ""), content)


@act("say")
def say(standin: StandIn, body: Body) -> Json:
    """Write a text."""
    return _shown(
        _person(standin, body).says(
            body.text("text"),
            body.maybe("chat"),
            topic=body.maybe("topic"),
            reply_to=body.maybe("reply_to"),
            entities=body.get("entities"),
            as_=body.get("as"),
        )
    )


@act("send")
def send(standin: StandIn, body: Body) -> Json:
    """Send a file, an album or something else that is no text."""
    person, kind = _person(standin, body), body.text("kind")
    chat, topic, reply = body.maybe("chat"), body.maybe("topic"), body.maybe("reply_to")
    if kind == "album":
        parts = [_part(part) for part in body.get("album") or ["photo", "photo"]]
        if body.get("caption") and not parts[0].caption:
            parts[0] = parts[0]._replace(caption=str(body.get("caption")))
        posts = person.sends_album(parts, chat, topic=topic, reply_to=reply, as_=body.get("as"))
        return {"message": posts[0].seen(), "messages": [post.seen() for post in posts]}
    details = {
        n: body.get(n) for n in ("latitude", "longitude", "phone", "question", "options", "emoji") if body.get(n)
    }
    post = person.sends(
        kind,
        chat,
        topic=topic,
        reply_to=reply,
        caption=str(body.get("caption") or ""),
        upload=_upload(body.get("upload")),
        as_=body.get("as"),
        **details,
    )
    return _shown(post)


def _part(part: Any) -> Part:
    if isinstance(part, str):
        return Part(part)
    return Part(str(part["kind"]), str(part.get("caption") or ""), _upload(part.get("upload")))


@act("tap")
def tap(standin: StandIn, body: Body) -> Json:
    """Press a button."""
    person, chat = _person(standin, body), body.maybe("chat")
    place = person.place(chat)
    number = body.maybe("message_id")
    if body.get("forged"):
        return {"query": person.forges(body.text("data"), body.number("message_id"), place.id)}
    return {"query": person.taps(body.text("data"), number, place.id)}


@act("edit")
def edit(standin: StandIn, body: Body) -> Json:
    """Change one's own message."""
    text = str(body.get("text") if body.get("text") is not None else body.text("caption"))
    return _shown(_person(standin, body).edits(body.number("message_id"), text, body.maybe("chat")))


@act("delete")
def delete(standin: StandIn, body: Body) -> Json:
    """Delete a message for everybody."""
    _person(standin, body).deletes(body.number("message_id"), body.maybe("chat"))
    return {}


@act("react")
def react(standin: StandIn, body: Body) -> Json:
    """React, or take it back."""
    _person(standin, body).reacts(body.number("message_id"), body.get("emoji") or None, body.maybe("chat"))
    return {}


@act("block")
def block(standin: StandIn, body: Body) -> Json:
    """Block the bot."""
    _person(standin, body).blocks()
    return {}


@act("unblock")
def unblock(standin: StandIn, body: Body) -> Json:
    """Unblock it."""
    _person(standin, body).unblocks()
    return {}


@act("deactivate")
def deactivate(standin: StandIn, body: Body) -> Json:
    """Delete the account."""
    _person(standin, body).deactivates()
    return {}


@act("link")
def link(standin: StandIn, body: Body) -> Json:
    """Open a deep link."""
    return _shown(_person(standin, body).opens_link(str(body.get("payload") or "")))


@act("topic")
def topic(standin: StandIn, body: Body) -> Json:
    """Make, rename, close, reopen or delete a topic."""
    person, group = _person(standin, body), standin.known_group(body.number("chat"))
    deed, number = body.text("act"), body.maybe("topic") or 0
    match deed:
        case "create":
            return {"topic": person.opens_topic(group, body.text("name")).json()}
        case "rename":
            person.renames_topic(group, number, body.text("name"))
        case "close":
            person.closes_topic(group, number)
        case "reopen":
            person.reopens_topic(group, number)
        case "delete":
            person.deletes_topic(group, number)
        case _:
            raise Impossible(f"a topic can be created, renamed, closed, reopened or deleted, not {deed!r}")
    return {"topic": group.chat.topics[number].json()}


@act("person")
def person(standin: StandIn, body: Body) -> Json:
    """Somebody new."""
    somebody = standin.person(
        body.text("name"),
        language=str(body.get("language") or ""),
        id=body.maybe("id"),
        last_name=str(body.get("last_name") or ""),
        username=str(body.get("username") or ""),
        started=bool(body.get("started")),
    )
    return {"person": person_json(somebody.account)}


@act("group")
def group(standin: StandIn, body: Body) -> Json:
    """A new group."""
    owner = body.maybe("owner")
    made = standin.group(
        body.text("title"),
        forum=bool(body.get("forum")),
        owner=standin.known(owner) if owner else None,
        members=[standin.known(int(number)) for number in body.get("members") or []],
        bot=body.get("bot", "administrator"),
        id=body.maybe("id"),
        kind=str(body.get("kind") or "supergroup"),
    )
    return {"chat": standin.world.chat_json(made.chat)}


@act("member")
def member(standin: StandIn, body: Body) -> Json:
    """Somebody's place in a group changes: a person's, or the bot's (person: "bot")."""
    place, deed = standin.known_group(body.number("chat")), body.text("act")
    by = standin.known(body.number("by")) if body.get("by") else None
    rights = {str(name): bool(value) for name, value in (body.get("rights") or {}).items()}
    if body.get("person") == "bot":
        if deed in ("remove", "ban"):
            place.remove_bot(ban=deed == "ban", by=by)
        else:
            place.add_bot("administrator" if deed == "promote" else "member", by=by, **rights)
        return {}
    somebody = _person(standin, body)
    match deed:
        case "add":
            place.add(somebody)
        case "remove" if body.get("leaves"):
            somebody.leaves(place)
        case "remove" | "ban":
            place.remove(somebody, ban=deed == "ban")
        case "promote":
            place.promote(somebody, anonymous=bool(body.get("anonymous")), **rights)
        case "demote":
            place.demote(somebody)
        case _:
            raise Impossible(f"members are added, removed, banned, promoted or demoted, not {deed!r}")
    return {}


@act("migrate")
def migrate(standin: StandIn, body: Body) -> Json:
    """The group gets a new id."""
    place = standin.known_group(body.number("chat"))
    place.migrate(body.maybe("new_id"))
    return {"chat": standin.world.chat_json(place.chat)}
