"""A whole world as one piece of JSON and back, so that a playground with `--keep` goes on where it ended.

What is kept is what Telegram would still know tomorrow: people, chats, messages, files, menus, and updates that wait.
Button presses in flight, flood counters, faults and the history are of one run only.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

import orjson

from .params import Upload
from .state import Account, Chat, Json, Member, Post, Topic
from .world import World

COUNTERS = "_last_"  # the numbers given out last, by the beginning of their names


def as_json(world: World) -> bytes:
    """Everything that `put_back` needs."""
    kept = {
        "accounts": [{**vars(account), "toasts": []} for account in world.accounts.values()],
        "chats": list(world.chats.values()),
        "files": [_file_json(vars(kept)) for kept in world.shelf.files()],
        "commands": [[*key, menu] for key, menu in world.commands.items()],
        "profile": [[*key, text] for key, text in world.profile.items()],
        "menu_button": world.menu_button,
        "counters": {name: value for name, value in vars(world).items() if name.startswith(COUNTERS)},
        "allowed": sorted(world.updates.allowed),
        "next_update": world.updates.next_id,
        "waiting": world.updates.pending(),
    }
    return orjson.dumps(kept, option=orjson.OPT_NON_STR_KEYS)


def put_back(world: World, content: bytes) -> None:
    """Fill an empty world with what was kept. Raises ValueError when that is no such world."""
    try:
        kept = orjson.loads(content)
        world.accounts.update((given["id"], Account(**given)) for given in kept["accounts"])
        world.chats.update((given["id"], _chat(given)) for given in kept["chats"])
        for given in kept["files"]:
            _put_file(world, given)
        world.commands.update(((scope, language), menu) for scope, language, menu in kept["commands"])
        world.profile.update(((kind, language), text) for kind, language, text in kept["profile"])
        world.menu_button = kept["menu_button"]
        vars(world).update({name: kept["counters"][name] for name in vars(world) if name.startswith(COUNTERS)})
        _put_updates(world, kept)
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a kept world: {error}") from None


def _chat(given: Json) -> Chat:
    members = {int(key): Member(**member) for key, member in given.pop("members").items()}
    topics = {int(key): Topic(**topic) for key, topic in given.pop("topics").items()}
    posts = {int(key): _post(post) for key, post in given.pop("posts").items()}
    return Chat(**given, members=members, topics=topics, posts=posts)


def _post(given: Json) -> Post:
    reactions = {int(key): emoji for key, emoji in given.pop("reactions").items()}
    return Post(**given, reactions=reactions)


def _file_json(kept: Mapping[str, Any]) -> Json:
    return {**kept, "content": base64.b64encode(kept["content"]).decode()}


def _put_file(world: World, given: Json) -> None:
    """Ids are made of the content, so that they are the same again."""
    content = base64.b64decode(given["content"])
    size = None if given["size"] == len(content) else given["size"]
    world.shelf.keep(given["kind"], Upload(given["name"], given["mime"], content), size=size)


def _put_updates(world: World, kept: Json) -> None:
    world.updates.allow(kept["allowed"])
    for update in kept["waiting"]:
        kind = next(name for name in update if name != "update_id")
        world.updates.jump(update["update_id"])
        world.updates.push(kind, update[kind], world.limits.update_kept)
    world.updates.jump(kept["next_update"])
