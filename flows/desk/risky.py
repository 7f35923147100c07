"""Files that may do harm when they are opened: staff are warned, and nobody here ever opens one.

A file's name and type are what its sender's app says, so a name that does not fit its type is a warning too. Source of the
kinds: what mail services refuse to carry, and how an Android program was once passed off as a video ("EvilVideo", 2024).
"""

from __future__ import annotations

from flows.incoming import Media

# fmt: off
PROGRAMS = frozenset((
    "apk", "aab", "app", "appx", "bat", "bin", "cmd", "com", "cpl", "deb", "dll", "dmg", "exe", "gadget", "hta", "ipa",
    "iso", "jar", "js", "jse", "lnk", "msc", "msi", "msix", "pif", "pkg", "ps1", "py", "reg", "rpm", "scf", "scr", "sh",
    "vb", "vbe", "vbs", "wsf", "wsh", "xapk",
))
PAGES = frozenset((
    "htm", "html", "mht", "mhtml", "shtml", "svg", "svgz", "url", "webloc", "website", "xhtml", "xml",
))
ARCHIVES = frozenset((
    "7z", "ace", "arj", "bz2", "cab", "gz", "img", "lzh", "rar", "tar", "tgz", "xz", "z", "zip", "zst",
))
MACROS = frozenset(("docm", "dotm", "potm", "ppam", "ppsm", "pptm", "xlam", "xlsm", "xltm", "xll"))
# fmt: on
ENDINGS = ((PROGRAMS, "program"), (MACROS, "program"), (PAGES, "page"), (ARCHIVES, "archive"))
TYPES = {
    "application/vnd.android.package-archive": "program",
    "application/x-msdownload": "program",
    "application/x-msdos-program": "program",
    "application/vnd.microsoft.portable-executable": "program",
    "application/x-executable": "program",
    "application/x-sh": "program",
    "application/javascript": "program",
    "text/javascript": "program",
    "application/java-archive": "program",
    "application/x-iso9660-image": "program",
    "text/html": "page",
    "application/xhtml+xml": "page",
    "image/svg+xml": "page",
    "application/zip": "archive",
    "application/x-zip-compressed": "archive",
    "application/vnd.rar": "archive",
    "application/x-rar-compressed": "archive",
    "application/x-7z-compressed": "archive",
    "application/gzip": "archive",
    "application/x-tar": "archive",
}
USUAL = {
    **dict.fromkeys(("jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "tiff"), ("image/",)),
    **dict.fromkeys(("mp4", "mov", "webm", "mkv", "avi", "3gp", "m4v"), ("video/", "image/gif")),
    **dict.fromkeys(("mp3", "ogg", "oga", "m4a", "wav", "flac", "aac", "opus"), ("audio/", "video/ogg", "video/mp4")),
    "pdf": ("application/pdf", "application/x-pdf"),
    "txt": ("text/",),
}
"""What the type of a file with a harmless ending begins with."""

KINDS_OF_TYPE = {"video": ("video/", "image/gif"), "animation": ("video/", "image/gif"), "audio": ("audio/", "video/")}
NOT_TOLD = ("", "application/octet-stream")
SAID = {
    "program": "desk-relay-risky-program",
    "page": "desk-relay-risky-page",
    "archive": "desk-relay-risky-archive",
    "disguised": "desk-relay-risky-disguised",
}
"""What staff are told, by the kind of danger."""


def danger(media: Media) -> str:
    """Which danger a file may hold: `program`, `page`, `archive`, `disguised`, or "" for none that can be seen."""
    stems = [part.strip().lower() for part in media.file_name.split(".")[1:]]
    ending = stems[-1] if stems else ""
    by_name = next((kind for endings, kind in ENDINGS if ending in endings), "")
    by_type = TYPES.get(media.mime, "")
    hidden = len(stems) > 1 and by_name in ("program", "page") and stems[-2] in USUAL
    if hidden or is_another_thing(media, ending, by_name, by_type):
        return "disguised"
    return by_name or by_type


def is_another_thing(media: Media, ending: str, by_name: str, by_type: str) -> bool:
    """Whether the name says one thing and the type another: a program that is called a film."""
    if media.mime in NOT_TOLD:
        return media.kind in KINDS_OF_TYPE and by_name == "program"
    if media.kind in KINDS_OF_TYPE and not media.mime.startswith(KINDS_OF_TYPE[media.kind]):
        return True
    if by_type and ending and not by_name:
        return True
    if by_name == "program" and media.mime.startswith(("image/", "video/", "audio/")):
        return True
    return ending in USUAL and not media.mime.startswith(USUAL[ending])
