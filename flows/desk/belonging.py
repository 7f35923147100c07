"""Who acts as staff is one of the staff: Telegram is asked again every ten minutes, and its last answer counts for an hour at most.

Words need no such question: who can write in the group is in it. Buttons stay under the eyes of those who left.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.records import Member
from flows.talk import Talk
from flows.words import Say

FRESH = timedelta(minutes=10)
TRUSTED = timedelta(hours=1)  # while Telegram does not answer


def is_fresh(member: Member | None, now: datetime, span: timedelta = FRESH) -> bool:
    """Whether Telegram said not long ago that this is one of the group."""
    return member is not None and member.checked_at is not None and now - member.checked_at < span


def belongs(talk: Talk) -> bool:
    """Whether whoever pressed or typed a command may act as staff; Telegram's answer, if it was asked for, is remembered."""
    person, told = talk.incoming.person, talk.incoming.member
    staff = talk.library.staff
    if told is None:
        gone = talk.library.has_left_staff(person.id)
        return not gone and is_fresh(staff.find(person.id), talk.now, TRUSTED)
    if talk.library.has_left_staff(person.id) == told:
        talk.library.left_staff(person.id, gone=not told)
    if told:
        staff.checked(person)
    else:
        staff.left(person.id)
    return told


def refuse(talk: Talk, what: str) -> None:
    """Nothing is done, the one who tried is told why, and that it was tried is written down (`what`: a route or a command)."""
    talk.library.audit.note(talk.incoming.person.id, "refused", detail=what)
    gone = talk.library.has_left_staff(talk.incoming.person.id)
    text = Say("desk-left-toast" if gone else "desk-unsure-toast")
    if talk.incoming.callback_id:
        talk.answer(text, alert=True)
    else:
        talk.say(text, reply_to=talk.incoming.message_id)


def elsewhere(talk: Talk) -> None:
    """A command of staff outside the staff group does nothing, and that it was tried is written down; of strangers not who."""
    person = talk.incoming.person.id
    who = person if talk.library.staff.find(person) else 0
    talk.library.audit.note(who, "refused", detail=talk.incoming.command)
