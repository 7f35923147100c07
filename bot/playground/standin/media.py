"""Messages with files: photos, documents, voices and the like, and albums of them. Files come by id or upload."""

from __future__ import annotations

from typing import Any

from .files import ENDINGS, LARGEST_DOWNLOAD, LARGEST_UPLOAD, Kept, described, wrong_kind
from .offered import offers
from .params import Params, Upload, caption
from .refusals import Refused, bad
from .sending import deliver, place_of
from .state import Json
from .world import World

WITHOUT_CAPTION = frozenset({"sticker", "video_note"})
ALBUM_KINDS = frozenset({"photo", "video", "document", "audio"})
MOST_IN_ALBUM = 10


def file_of(world: World, params: Params, kind: str, given: str, field: str) -> Kept:
    """The file that a parameter means: an upload under its own name or `attach://name`, or the id of a kept one."""
    upload: Upload | None = params.files.get(
        given.removeprefix("attach://") if given.startswith("attach://") else field
    )
    if upload is not None:
        if not upload.content:
            raise bad("file must be non-empty")
        if len(upload.content) > LARGEST_UPLOAD:
            raise Refused(413, "Request Entity Too Large")
        return world.shelf.keep(kind, upload)
    if not given:
        raise bad(f"there is no {kind.replace('_', ' ')} in the request")
    if given.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    kept = world.shelf.find(given)
    if kept is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    if kept.kind != kind:
        raise wrong_kind(kept, kind)
    return kept


def media_content(kept: Kept) -> Json:
    """The fields of a message that shows this file; an animation is a document as well."""
    content: Json = {kept.kind: described(kept)}
    if kept.kind == "animation":
        shown = content["animation"]
        content["document"] = {
            k: shown[k] for k in ("file_id", "file_unique_id", "file_size", "file_name", "mime_type")
        }
    return content


def _send(kind: str) -> None:
    @offers(f"send{kind.replace('_', '')}")
    def send_file(world: World, params: Params) -> Json:
        kept = file_of(world, params, kind, params.text(kind), kind)
        content = media_content(kept)
        if kind not in WITHOUT_CAPTION:
            content |= caption(params)
        if params.flag("has_spoiler") and kind in ("photo", "video", "animation"):
            content["has_media_spoiler"] = True
        return deliver(world, params, content).json


for _kind in ENDINGS:
    _send(_kind)


def input_media(world: World, params: Params, item: Any) -> Json:
    """The message fields of one InputMedia object; raises 400."""
    if not isinstance(item, dict):
        raise bad("can't parse InputMedia: expected an Object")
    kind, given = item.get("type"), item.get("media")
    if kind not in ENDINGS:
        raise bad("can't parse InputMedia: media type is invalid")
    if not isinstance(given, str) or not given:
        raise bad("can't parse InputMedia: media not found")
    words = {k: item[k] for k in ("caption", "parse_mode", "caption_entities") if k in item}
    return {**media_content(file_of(world, params, kind, given, "")), **caption(Params(words))}


@offers("sendMediaGroup")
def send_media_group(world: World, params: Params) -> list[Json]:
    """An album: up to ten photos and videos, or documents, or pieces of music."""
    items = params.json("media")
    if not isinstance(items, list):
        raise bad("expected an Array of InputMedia")
    parts = [input_media(world, params, item) for item in items]
    if not parts:
        raise bad("there are no messages to send")
    if len(parts) > MOST_IN_ALBUM:
        raise bad("too many messages to send as an album")
    kinds = {item["type"] for item in items}
    if not kinds <= ALBUM_KINDS:
        raise bad("invalid message content type")
    for alone in ("document", "audio"):
        if alone in kinds and len(kinds) > 1:
            raise bad(f"{alone} can't be mixed with other media types")
    chat, topic, reply = place_of(world, params)
    world.flood.charge(chat.id, private=chat.private, count=len(parts))
    album = {"media_group_id": world.new_album()} if len(parts) > 1 else {}
    return [world.post(chat, {**part, **album}, topic=topic, reply_to=reply).json for part in parts]


@offers("getFile")
def get_file(world: World, params: Params) -> Json:
    """A file's path for download; up to 20 MB."""
    file_id = params.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    kept = world.shelf.find(file_id)
    if kept is None:
        raise bad("invalid file_id")
    if kept.size > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    return {"file_id": kept.id, "file_unique_id": kept.unique_id, "file_size": kept.size, "file_path": kept.path}
