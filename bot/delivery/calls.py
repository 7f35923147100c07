"""A claimed row of the outbox becomes calls to Telegram: nearly always one, more for words too long for one message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.delivery.upload import Upload
from bot.delivery.wording import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Entity,
    Phrase,
    UnsayableError,
    Worded,
    carried,
    joined,
    keys,
    shortened,
    split,
    units,
    word,
)
from bot.storage.leaving import Claimed, Span
from flows.words import (
    Act,
    Album,
    Copy,
    Delete,
    Document,
    Edit,
    Leave,
    Message,
    Quote,
    React,
    Relay,
    Rewrite,
    Say,
    Send,
    TopicAct,
    Unsay,
    message,
)

ORIGINAL_GONE = "machine-original-gone"
CORRECTION = "machine-correction"
TAKEN_BACK = "desk-relay-taken-back"
UNCHECKED_FILE = "machine-unchecked-file"
LONGEST_TOPIC_NAME = 128
TOGETHER = ({"photo", "video"}, {"document"}, {"audio"})  # kinds of media that one album may mix
KINDS_OF_FILES = {"ics": "text/calendar", "csv": "text/csv"}
ALONE = {"photo": "sendPhoto", "video": "sendVideo", "document": "sendDocument", "audio": "sendAudio"}
TOPIC_CALLS = {
    "make": "createForumTopic",
    "close": "closeForumTopic",
    "reopen": "reopenForumTopic",
    "rename": "editForumTopic",
    "delete": "deleteForumTopic",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One method with its parameters."""

    method: str
    params: dict[str, Any]


def calls_of(row: Claimed, phrase: Phrase) -> list[Call]:
    """The calls of a row, in order. Raises `UnsayableError` for what Telegram would refuse whatever happens."""
    act = row.act
    if isinstance(act, Send):
        return said(row, word(act.message, phrase), silent=act.silent)
    if isinstance(act, Document):
        return [document(row, act, phrase)]
    if isinstance(act, Edit):
        return [edit(row, act.message, phrase)]
    if isinstance(act, Relay):
        return said(row, pieces_of(*in_one(relayed(row))[:2]), preview=True)
    if isinstance(act, Copy):
        return copied(row, act)
    if isinstance(act, Album):
        return album(row, [part for part in row.acts if isinstance(part, Album)])
    if isinstance(act, Rewrite):
        return [rewritten(row)]
    return [_plain_call(row, act)]


def _plain_call(row: Claimed, act: Act) -> Call:
    if isinstance(act, TopicAct):
        return _topic(row, act)
    if isinstance(act, React):
        reaction = [{"type": "emoji", "emoji": act.emoji}] if act.emoji else []
        return Call("setMessageReaction", {"chat_id": row.chat_id, "message_id": row.target, "reaction": reaction})
    if isinstance(act, Delete | Unsay):
        return Call("deleteMessage", {"chat_id": row.chat_id, "message_id": row.target})
    if isinstance(act, Leave):
        return Call("leaveChat", {"chat_id": row.chat_id})
    raise UnsayableError(f"{type(act).__name__} is no call")


def _topic(row: Claimed, act: TopicAct) -> Call:
    params: dict[str, Any] = {"chat_id": row.chat_id}
    if act.act != "make":
        params["message_thread_id"] = row.thread_id
    if act.act in ("make", "rename"):
        params["name"] = shortened(act.name, [], LONGEST_TOPIC_NAME)[0]
    return Call(TOPIC_CALLS[act.act], params)


# ---------------------------------------------------------------- words


def said(row: Claimed, pieces: Sequence[Worded], *, silent: bool = False, preview: bool = False) -> list[Call]:
    """One sendMessage per piece; only the first answers the message that is answered."""
    calls = []
    for number, piece in enumerate(pieces):
        params = _where(row, reply=number == 0)
        params |= _text(piece)
        if silent:
            params["disable_notification"] = True
        if not preview:
            params["link_preview_options"] = {"is_disabled": True}
        calls.append(Call("sendMessage", params))
    return calls


def pieces_of(text: str, entities: Sequence[Entity]) -> list[Worded]:
    """People's words as messages."""
    pieces = split(text, entities)
    if not pieces:
        raise UnsayableError("a message without words")
    return [Worded(*piece) for piece in pieces]


def edit(row: Claimed, new: Message, phrase: Phrase) -> Call:
    """An edit cannot grow a second message: what is too long is shortened, the buttons stay."""
    pieces = word(new, phrase)
    text, entities = pieces[0].text, pieces[0].entities
    if len(pieces) > 1:
        text, entities = shortened(text + "\n" + pieces[1].text, entities, LONGEST_TEXT)
    worded = Worded(text, entities, pieces[-1].keyboard)
    params = {"chat_id": row.chat_id, "message_id": row.target, **_text(worded)}
    return Call("editMessageText", {**params, "link_preview_options": {"is_disabled": True}})


def rewritten(row: Claimed) -> Call:
    """The newest words of the copy's lines, in the order in which they stand in it."""
    if not row.lines:
        raise UnsayableError("a line that is not stored")
    text, entities, _ = in_one([(line.line_id, line.words) for line in row.lines])
    params: dict[str, Any] = {"chat_id": row.chat_id, "message_id": row.target}
    if row.lines[0].kind == "text":
        short, kept = shortened(text, entities, LONGEST_TEXT)
        return Call("editMessageText", {**params, "text": short, "entities": kept or None})
    short, kept = shortened(text, entities, LONGEST_CAPTION)
    return Call("editMessageCaption", {**params, "caption": short, "caption_entities": kept or None})


def in_one(said: Iterable[tuple[int, Quote]]) -> tuple[str, list[Entity], list[tuple[int, int, int]]]:
    """Lines below each other as one text, its entities, and where each line stands: its id, start and length."""
    text, entities, places = "", list[Entity](), list[tuple[int, int, int]]()
    for line_id, quote in said:
        text += "\n" if text else ""
        start = units(text)
        entities += [{**entity, "offset": entity["offset"] + start} for entity in carried(quote.entities)]
        text += quote.text
        places.append((line_id, start, units(quote.text)))
    return text, entities, places


def relayed(row: Claimed) -> list[tuple[int, Quote]]:
    """The lines that a row relays; several when bursts were merged."""
    return [(act.line_id, act.words) for act in row.acts if isinstance(act, Relay)]


def spans_of(row: Claimed, messages: Sequence[int]) -> tuple[Span, ...]:
    """Where the lines of a sent row stand, when several share a message; else that goes without saying."""
    if isinstance(row.act, Rewrite) and len(row.lines) > 1:
        places = in_one([(line.line_id, line.words) for line in row.lines])[2]
        return tuple(Span(line_id, row.target, start, length) for line_id, start, length in places)
    if len(row.acts) > 1 and len(messages) == 1 and isinstance(row.act, Relay):
        return tuple(Span(line_id, messages[0], start, length) for line_id, start, length in in_one(relayed(row))[2])
    return ()


# ---------------------------------------------------------------- media


def document(row: Claimed, act: Document, phrase: Phrase) -> Call:
    """A file of ours, with what is said below it; a caption cannot grow a second message, so it is cut when too long."""
    kind = KINDS_OF_FILES.get(act.name.rpartition(".")[2], "text/plain")
    params = {**_where(row), "document": Upload(act.name, kind, act.text.encode())}
    text, entities = shortened(*joined(act.caption.parts, phrase, "\n\n"), LONGEST_CAPTION)
    params |= _caption(Quote(text, tuple(entities)))
    keyboard = keys(act.caption.rows, phrase)
    if keyboard:
        params["reply_markup"] = {"inline_keyboard": keyboard}
    return Call("sendDocument", params)


def copied(row: Claimed, act: Copy) -> list[Call]:
    """A copy of the message, which shows nobody's name. A masked one gets its blotted words as caption."""
    params = {**_where(row), "from_chat_id": act.from_chat, "message_id": act.message_id}
    if not act.masked:
        return [Call("copyMessage", params)]
    return _with_caption(row, "copyMessage", params, act.words)


def album(row: Claimed, parts: Sequence[Album]) -> list[Call]:
    """The parts by their file ids, which needs no upload; kinds that cannot stand together go one after the other."""
    if len(parts) > 1 and any({part.media for part in parts} <= kinds for kinds in TOGETHER):
        media = [_part(part) for part in parts]
        late = [call for part in parts for call in _too_long(row, part.caption)]
        return [Call("sendMediaGroup", {**_where(row), "media": media}), *late]
    return [call for part in parts for call in _alone(row, part)]


def _part(part: Album) -> dict[str, Any]:
    caption = {} if units(part.caption.text) > LONGEST_CAPTION else _caption(part.caption)
    return {"type": part.media, "media": part.file_id, **caption}


def _alone(row: Claimed, part: Album) -> list[Call]:
    method = ALONE.get(part.media)
    if method is None:
        raise UnsayableError(f"an album with a {part.media}")
    return _with_caption(row, method, {**_where(row), part.media: part.file_id}, part.caption)


def _with_caption(row: Claimed, method: str, params: dict[str, Any], caption: Quote) -> list[Call]:
    late = _too_long(row, caption)
    shown = {"caption": ""} if late else {"caption": "", **_caption(caption)}
    return [Call(method, {**params, **shown}), *late]


def _too_long(row: Claimed, caption: Quote) -> list[Call]:
    """People who pay may write longer captions than bots; such words follow as a message."""
    if units(caption.text) <= LONGEST_CAPTION:
        return []
    return said(row, pieces_of(caption.text, carried(caption.entities)), preview=True)


def _caption(caption: Quote) -> dict[str, Any]:
    if not caption.text:
        return {}
    entities = carried(caption.entities)
    return {"caption": caption.text, **({"caption_entities": entities} if entities else {})}


# ---------------------------------------------------------------- second ways


def words_instead(row: Claimed, words: Sequence[Quote], phrase: Phrase) -> list[Call]:
    """The stored words of a message that is gone, marked so; into the staff group only, where that matters (F20)."""
    spoken = [quote for quote in words if quote.text.strip()]
    if row.chat_id > 0 and not spoken:
        raise UnsayableError("a message that is gone and had no words")
    head = [] if row.chat_id > 0 else [Say(ORIGINAL_GONE if spoken else UNCHECKED_FILE)]
    return said(row, word(message(*head, *spoken), phrase))


def taken_back(row: Claimed, act: Unsay, phrase: Phrase) -> list[Call]:
    """The copy says that it was taken back, for it is too old to be deleted; a picture stays, without its words."""
    params: dict[str, Any] = {"chat_id": row.chat_id, "message_id": row.target}
    if act.media:
        return [Call("editMessageCaption", {**params, "caption": phrase(Say(TAKEN_BACK))})]
    return [Call("editMessageText", {**params, "text": phrase(Say(TAKEN_BACK))})]


def correction(row: Claimed, words: Quote, phrase: Phrase) -> list[Call]:
    """The newest words of a line whose copy can no longer be edited, as an answer to that copy."""
    calls = said(row, word(message(CORRECTION, words), phrase))
    calls[0].params.update(_answering(row.target))
    return calls


def without(call: Call, *names: str) -> Call:
    """The same call without some of its parameters."""
    return Call(call.method, {name: value for name, value in call.params.items() if name not in names})


def _text(worded: Worded) -> dict[str, Any]:
    params: dict[str, Any] = {"text": worded.text}
    if worded.entities:
        params["entities"] = worded.entities
    if worded.keyboard:
        params["reply_markup"] = {"inline_keyboard": worded.keyboard}
    return params


def _where(row: Claimed, *, reply: bool = True) -> dict[str, Any]:
    params: dict[str, Any] = {"chat_id": row.chat_id}
    if row.thread_id:
        params["message_thread_id"] = row.thread_id
    return params | (_answering(row.reply) if reply else {})


def _answering(message_id: int) -> dict[str, Any]:
    """A message that has vanished meanwhile is no reason not to send (F39)."""
    if not message_id:
        return {}
    return {"reply_parameters": {"message_id": message_id, "allow_sending_without_reply": True}}
