"""What is done about a refusal: another call instead, as good as sent, wait, give up, or set aside for staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.delivery.calls import Call, correction, said, taken_back, without, words_instead
from bot.delivery.outcomes import Reason, Refused
from bot.delivery.wording import Phrase, UnsayableError, word
from bot.storage.leaving import Claimed
from flows.words import Act, Album, Copy, Delete, Edit, Leave, Quote, React, Relay, Rewrite, TopicAct, Unsay, message

RIGHTS_PAUSE = 60.0  # seconds until it is looked whether the bot may do its work again


@dataclass(frozen=True, slots=True)
class Instead:
    """Make these calls now, in place of the refused one."""

    calls: Sequence[Call]


@dataclass(frozen=True, slots=True)
class AsSent:
    """What was wanted is so already."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Not worth more: nobody misses it."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The patron blocked the bot or is gone."""


@dataclass(frozen=True, slots=True)
class SayAnew:
    """The message that should have changed is gone: its name is forgotten, and it is said anew in its turn."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Its topic must be made or opened first; the row goes again then, at once."""


@dataclass(frozen=True, slots=True)
class Plainly:
    """The group has no topics: its questions stand in the group itself from now on."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Something that people must mend: the row goes again after so many seconds, as often as it takes."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Park:
    """Nobody knows what to do: staff see it, with one tap to try again."""


Remedy = Instead | AsSent | Skip | Unreachable | SayAnew | Repair | Plainly | Wait | Park

ORNAMENTS = (React, Delete)
"""What is done at best: a failure of these is told to nobody."""


def remedy(row: Claimed, call: Call, refused: Refused, phrase: Phrase) -> Remedy:
    """What to do about a refused call of a row."""
    act, reason = row.act, refused.reason
    if reason is Reason.DONE_BEFORE or reason is Reason.EXPIRED:
        return AsSent()
    if reason in (Reason.BLOCKED, Reason.DELETED):
        return Unreachable()
    if reason in (Reason.TOPIC_GONE, Reason.TOPIC_CLOSED):
        return Skip() if isinstance(act, TopicAct | React | Delete | Edit | Rewrite) else Repair()
    if reason is Reason.NO_FORUM and isinstance(act, TopicAct):
        return Plainly()
    if isinstance(act, ORNAMENTS):
        return Skip()
    if reason in (Reason.NO_RIGHTS, Reason.GROUP_LOST):
        return Skip() if isinstance(act, Leave) else Wait(RIGHTS_PAUSE)
    if reason in (Reason.TARGET_GONE, Reason.TARGET_FIXED) and isinstance(act, Edit):
        return SayAnew()
    try:
        calls = second_way(row, act, call, reason, phrase)
    except UnsayableError:
        return Park()
    if calls is None:
        return Skip() if reason is Reason.TARGET_GONE else Park()
    return Instead(calls)


def second_way(row: Claimed, act: Act, call: Call, reason: Reason, phrase: Phrase) -> Sequence[Call] | None:
    """The calls that reach the same end in another way, or None."""
    if reason is Reason.REPLY_GONE:
        return [without(call, "reply_parameters")]
    if reason is Reason.ENTITIES:
        return [plain(call)]
    if reason is Reason.TARGET_FIXED and isinstance(act, Unsay) and call.method == "deleteMessage":
        return taken_back(row, act, phrase)
    if reason in (Reason.TARGET_GONE, Reason.TARGET_FIXED) and isinstance(act, Rewrite):
        return correction(row, newest(row, act), phrase)
    if reason in (Reason.ORIGINAL_GONE, Reason.FILE_GONE) and isinstance(act, Copy | Album):
        return words_instead(row, words_of(row), phrase)
    if reason is Reason.TOO_LONG and isinstance(act, Copy) and call.method == "copyMessage":
        bare = Call(call.method, {**without(call, "caption", "caption_entities").params, "caption": ""})
        return [bare, *words_instead_of_caption(row, act, phrase)]
    return None


def words_instead_of_caption(row: Claimed, act: Copy, phrase: Phrase) -> Sequence[Call]:
    """The caption as a message of its own."""
    return said(row, word(message(act.words), phrase), preview=True) if act.words.text.strip() else []


def newest(row: Claimed, act: Rewrite) -> Quote:
    """The words of the line that was changed."""
    return next((line.words for line in row.lines if line.line_id == act.line_id), Quote(""))


def words_of(row: Claimed) -> list[Quote]:
    """All words that the row would have carried."""
    carried: list[Quote] = []
    for act in row.acts:
        if isinstance(act, Copy | Relay):
            carried.append(act.words)
        elif isinstance(act, Album):
            carried.append(act.caption)
    return carried


def plain(call: Call) -> Call:
    """The same words without any entities; those of an album's captions too."""
    bare = without(call, "entities", "caption_entities", "parse_mode")
    if "media" in bare.params:
        media = [
            {name: value for name, value in part.items() if name != "caption_entities"} for part in bare.params["media"]
        ]
        return Call(bare.method, {**bare.params, "media": media})
    return bare
