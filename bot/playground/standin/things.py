"""What people send that is no text: the message fields of files, places, contacts, polls and dice."""

from __future__ import annotations

from typing import NamedTuple

from .entities import with_automatic
from .media import WITHOUT_CAPTION, media_content
from .params import Upload
from .refusals import Impossible
from .state import Account, Json
from .world import World

LIBRARY = {"latitude": 60.17, "longitude": 24.94}  # where people are unless they say otherwise


class Part(NamedTuple):
    """One file of an album; a sample of its kind unless uploaded."""

    kind: str
    caption: str = ""
    upload: Upload | None = None


def file_thing(world: World, kind: str, caption: str, upload: Upload | None, size: int | None) -> Json:
    """The fields of a message with a file, a sample unless uploaded; raises Impossible for an unknown kind."""
    try:
        kept = world.shelf.keep(kind, upload, size=size)
    except KeyError:
        raise Impossible(f"nothing of the kind {kind!r} can be sent") from None
    content = media_content(kept)
    if caption and kind not in WITHOUT_CAPTION:
        content["caption"] = caption
        found = with_automatic(caption, [])
        if found:
            content["caption_entities"] = found
    return content


def other_thing(world: World, account: Account, kind: str, details: Json) -> Json | None:
    """The fields of a message that is neither text nor file; None when `kind` is no such thing."""
    place = {name: details.get(name, LIBRARY[name]) for name in LIBRARY}
    match kind:
        case "location":
            return {"location": place}
        case "venue":
            return {"venue": {"location": place, "title": "Library", "address": "Shore 1"}, "location": place}
        case "contact":
            phone = details.get("phone") or account.phone or "+358401234567"
            own = {} if "name" in details else {"user_id": account.id}
            return {"contact": {"phone_number": phone, "first_name": details.get("name", account.name), **own}}
        case "poll":
            return {"poll": _poll(world, details)}
        case "dice":
            return {"dice": {"emoji": details.get("emoji", "🎲"), "value": 4}}
    return None


def _poll(world: World, details: Json) -> Json:
    options = details.get("options") or ["Yes", "No"]
    return {
        "id": str(int(world.seconds() * 1000)),
        "question": details.get("question") or "Which day?",
        "options": [{"persistent_id": str(n), "text": word, "voter_count": 0} for n, word in enumerate(options)],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }
