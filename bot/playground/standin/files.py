"""Files that people and the bot sent: ids that last, bytes to download, and a sample of each kind."""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import dataclass
from typing import Any

from .params import Upload
from .refusals import bad

LARGEST_DOWNLOAD = 20 * 1024 * 1024
LARGEST_UPLOAD = 50 * 1024 * 1024
FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice", "video": "videos", "audio": "music",
           "animation": "animations", "sticker": "stickers", "video_note": "video_notes"}  # fmt: skip
ENDINGS = {"photo": "jpg", "voice": "oga", "video": "mp4", "audio": "mp3", "animation": "mp4", "sticker": "webp",
           "video_note": "mp4", "document": "pdf"}  # fmt: skip
TYPES = {"photo": "image/jpeg", "voice": "audio/ogg", "video": "video/mp4", "audio": "audio/mpeg",
         "animation": "video/mp4", "sticker": "image/webp", "video_note": "video/mp4",
         "document": "application/pdf"}  # fmt: skip


def sample_photo(number: int = 0) -> Upload:
    """A calm evening sky as a PNG, each number a little later: enough of a photograph to show and to store."""
    width, height, blue = 320, 240, 90 + 40 * number % 100
    rows = b"".join(
        b"\x00" + bytes((70 + 150 * y // height, 90 + 60 * y // height, 60 + blue - 40 * y // height)) * width
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
    return Upload(f"sample-{number}.png", "image/png", content)


SAMPLE_PAGE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)

SAMPLES = {
    kind: Upload(f"sample.{ending}", TYPES[kind], b"sample " + kind.encode()) for kind, ending in ENDINGS.items()
}
SAMPLES |= {"photo": sample_photo(), "document": Upload("sample.pdf", TYPES["document"], SAMPLE_PAGE)}


@dataclass
class Kept:
    """A file on the shelf."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    content: bytes
    size: int
    path: str


class Shelf:
    """All files by their id. The same bytes of the same kind have the same id, which lasts as long as the stand-in."""

    def __init__(self) -> None:
        self._by_id: dict[str, Kept] = {}
        self._by_path: dict[str, Kept] = {}

    def keep(self, kind: str, upload: Upload | None = None, *, size: int | None = None) -> Kept:
        """Store an upload, or a sample when there is none; KeyError for an unknown kind.

        `size` pretends to so many bytes without having them.
        """
        if upload is None:
            upload = SAMPLES[kind]
        digest = hashlib.sha256(kind.encode() + upload.name.encode() + upload.content).hexdigest()
        mark = f"{digest[:24]}{size or ''}"
        file_id = f"AgACAgQAAx{mark}"
        if file_id not in self._by_id:
            ending = upload.name.rpartition(".")[2] if "." in upload.name else ENDINGS[kind]
            path = f"{FOLDERS[kind]}/file_{len(self._by_id)}.{ending}"
            mime = upload.kind or TYPES[kind]
            length = len(upload.content) if size is None else size
            kept = Kept(file_id, f"AQAD{mark[:12]}", kind, upload.name, mime, upload.content, length, path)
            self._by_id[file_id] = self._by_path[path] = kept
        return self._by_id[file_id]

    def files(self) -> list[Kept]:
        """All that is on the shelf, oldest first."""
        return list(self._by_id.values())

    def find(self, file_id: str) -> Kept | None:
        """By its id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> Kept | None:
        """By the path that getFile answered."""
        return self._by_path.get(path)


def described(kept: Kept) -> Any:
    """The file as a message shows it: a Document, a Voice, …, and a list of sizes for a photo."""
    base: dict[str, Any] = {"file_id": kept.id, "file_unique_id": kept.unique_id, "file_size": kept.size}
    if kept.kind == "photo":
        return [{**base, "width": 320, "height": 320}]
    if kept.kind == "sticker":
        return {
            **base,
            "width": 512,
            "height": 512,
            "type": "regular",
            "is_animated": False,
            "is_video": False,
            "emoji": "👍",
        }
    if kept.kind == "video_note":
        return {**base, "length": 240, "duration": 3}
    if kept.kind == "document":
        return {**base, "file_name": kept.name, "mime_type": kept.mime}
    if kept.kind in ("voice", "audio"):
        return {**base, "duration": 3, "mime_type": kept.mime}
    return {**base, "width": 320, "height": 240, "duration": 3, "mime_type": kept.mime, "file_name": kept.name}


def wrong_kind(kept: Kept, wanted: str) -> Exception:
    """The refusal for a file id of another kind, in Telegram's words."""
    name = {"video_note": "VideoNote", "voice": "VoiceNote"}
    return bad(f"can't use file of type {name.get(kept.kind, kept.kind.title())} as {name.get(wanted, wanted.title())}")
