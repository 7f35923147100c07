"""Every column that holds something about a person: what it is, and how long it stays.

The nightly sweep and Delete all (`erase.py`) cover every table that is named here, and a test fails when a column that
looks personal is not. `Rule` says when a value goes of itself; on request everything of a patron goes at once.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Rule(StrEnum):
    """When a value goes, without anybody asking."""

    HANDLED = "when the update has been handled"
    SENT = "when the message has been sent"
    TALK = "so long after the talk was closed as [retention] transcripts says; sensitive queues: sensitive"
    DIALOGUE = "a week after the last answer of the dialogue"
    DAY = "a day after it was said"
    MONTH = "after the days of [retention] transcripts"
    INACTIVE = "when the person has not been seen for as long as [retention] inactive says"
    GAPS = "after the days of [retention] gaps; whose it was is not known, so Delete all cannot find it"
    FLOOD = "when the flood wait is over"
    SESSION = "after the days of [retention] bookings, counted from the end of the session"
    HOLD = "five minutes after the last answer of the dialogue, or when the session begins"
    GUIDE = "when a guide's card is taken away by staff: it is the library's, not a patron's"
    UNIT = "when staff close the unit: it is the library's; of people only numbers stand there"
    STAFF = "when staff take them away: they are the library's, not a patron's"
    AUDIT = "a year after it was done"
    PROFILE = "when the person says so, or has not been seen for as long as [retention] inactive says"


class Held(NamedTuple):
    """What a column holds of a person."""

    what: str
    rule: Rule


PERSONAL: dict[str, Held] = {
    "inbox.raw": Held("the update as Telegram gave it: words, name, account", Rule.HANDLED),
    "inbox.lane": Held("the chat that it came from", Rule.HANDLED),
    "patrons.chat_id": Held("the account", Rule.INACTIVE),
    "patrons.name": Held("the first name", Rule.INACTIVE),
    "patrons.language": Held("the language", Rule.INACTIVE),
    "patrons.zone": Held("the time zone", Rule.INACTIVE),
    "patrons.asked": Held("the last question, for passing it on", Rule.DAY),
    "conversations.place": Held("the chat, in a group the person too", Rule.DIALOGUE),
    "conversations.patron_id": Held("whose dialogue it is", Rule.DIALOGUE),
    "conversations.args": Held("what the dialogue is about", Rule.DIALOGUE),
    "conversations.answers": Held("answers given so far", Rule.DIALOGUE),
    "tickets.patron_id": Held("whose question it is", Rule.TALK),
    "tickets.owner_id": Held("the account of the one who answers", Rule.TALK),
    "tickets.owner_name": Held("the name of the one who answers", Rule.TALK),
    "tickets.tried": Held("which answers were looked at before", Rule.TALK),
    "tickets.phone": Held("the telephone number", Rule.TALK),
    "tickets.thread_id": Held("the topic in the staff group, where the talk stands too", Rule.TALK),
    "tickets.comment": Held("what was said of the talk when it was rated", Rule.TALK),
    "tickets.former_id": Held("the account of the one who had it before", Rule.TALK),
    "tickets.former_name": Held("the name of the one who had it before", Rule.TALK),
    "tickets.referral": Held("to whom the patron was passed on", Rule.TALK),
    "lines.author_id": Held("the account of who wrote", Rule.TALK),
    "lines.source_chat": Held("the chat where it was written", Rule.TALK),
    "lines.body": Held("the words", Rule.TALK),
    "lines.copy_chat": Held("the chat where its copy stands", Rule.TALK),
    "staff.user_id": Held("the account of somebody of the staff", Rule.INACTIVE),
    "staff.name": Held("the name of somebody of the staff", Rule.INACTIVE),
    "outbox.stream": Held("the chat that is written to", Rule.MONTH),
    "outbox.chat_id": Held("the chat that is written to", Rule.MONTH),
    "outbox.thread_id": Held("the topic that is written to", Rule.MONTH),
    "outbox.payload": Held("the words", Rule.SENT),
    "marks.chat_id": Held("the chat where a message of ours stands", Rule.MONTH),
    "gaps.question": Held("a question that had no good answer, without anything that says whose it was", Rule.GAPS),
    "entries.who": Held("the name of somebody of the staff who wrote an answer", Rule.INACTIVE),
    "floods.chat_id": Held("the chat that has to wait", Rule.FLOOD),
    "guides.user_id": Held("the account of somebody who gives sessions", Rule.GUIDE),
    "guides.name": Held("the name by which a guide is known", Rule.GUIDE),
    "guides.likes": Held("what a guide likes to read", Rule.GUIDE),
    "guides.link": Held("where a guide meets people online", Rule.GUIDE),
    "bookings.patron_id": Held("whose session it is", Rule.SESSION),
    "bookings.name": Held("the name to use in the session", Rule.SESSION),
    "bookings.phone": Held("the number to call for a session", Rule.SESSION),
    "bookings.wish": Held("what the session is for, and what helps", Rule.SESSION),
    "bookings.token": Held("what opens the meeting room of the session", Rule.SESSION),
    "bookings.reason": Held("why a session was cancelled", Rule.SESSION),
    "ticks.patron_id": Held("who is just choosing this time", Rule.HOLD),
    "waiting.patron_id": Held("who waits for a time", Rule.SESSION),
    "units.name": Held("the name of a unit", Rule.UNIT),
    "units.contact_id": Held("who speaks for a unit", Rule.UNIT),
    "units.deputy_id": Held("who speaks for a unit when the other cannot", Rule.UNIT),
    "units.chat_id": Held("the group of a unit", Rule.UNIT),
    "series.patron_id": Held("who asked for a series", Rule.UNIT),
    "series.wanted": Held("what a unit or a project wishes", Rule.UNIT),
    "profiles.patron_id": Held("whose reading profile it is", Rule.PROFILE),
    "profiles.body": Held("what somebody likes to read", Rule.PROFILE),
    "reading_lists.patron_id": Held("whose reading list it is", Rule.PROFILE),
    "reading_lists.body": Held("books that were picked for somebody", Rule.PROFILE),
    "canned.texts": Held("texts that staff keep ready", Rule.STAFF),
    "canned.author_id": Held("the account of the one who wrote them", Rule.STAFF),
    "blocks.patron_id": Held("who may not write for a while", Rule.INACTIVE),
    "blocks.reason": Held("why not", Rule.INACTIVE),
    "blocks.staff_id": Held("the account of the one who decided so", Rule.INACTIVE),
    "audit.staff_id": Held("the account of somebody of the staff who did something", Rule.AUDIT),
}

NOT_PERSONAL = {
    "outbox.line_id",
    "outbox.reply_line_id",
    "outbox.message_id",
    "outbox.ticket_id",
    "marks.ticket_id",
    "audit.ticket_id",
    "tickets.group_id",
    "tickets.told_place",
    "marks.message_id",
    "marks.name",
    "canned.name",
    "lines.ticket_id",
    "inbox.update_id",
    "meta.name",
    "availability.guide_id",
    "exceptions.guide_id",
    "bookings.guide_id",
    "bookings.unit_id",
    "bookings.series_id",
    "series.unit_id",
    "ticks.guide_id",
    "ticks.booking_id",
    "waiting.guide_id",
    "reminders.subject_id",
    "reading_lists.booking_id",
}
"""Columns whose names look personal and that are not: numbers of rows and messages, names of things."""
