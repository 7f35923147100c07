"""Somebody leaves the staff group, or comes back: old buttons do nothing for them, and their sessions are looked after."""

from __future__ import annotations

from dataclasses import replace

from flows.desk import duty
from flows.desk.session_lines import dated_button
from flows.talk import Talk
from flows.words import Say

GONE = ("left", "kicked")  # as Telegram names it
SHOWN = 6  # sessions


def membership(talk: Talk) -> None:
    """Who is in the staff group has changed. Of the bot itself nothing follows here."""
    if talk.incoming.data.startswith("bot"):
        return
    person = talk.incoming.person
    gone = talk.incoming.text in GONE
    if gone != talk.library.has_left_staff(person.id):
        talk.library.left_staff(person.id, gone=gone)
    if gone:
        talk.library.staff.left(person.id)
        duty.give_all_back(talk, person.id)
    else:
        talk.library.staff.checked(person)
    guide = talk.library.calendar.guide_of(person.id) if gone else None
    if guide is None or not guide.active:
        return
    talk.library.calendar.save_guide(replace(guide, active=False))
    ahead = talk.library.calendar.of_guide(guide)
    rows = [dated_button(each, f"day:open:{each.code}") for each in ahead[:SHOWN]]
    talk.say(Say("desk-left-guide", name=guide.name, count=len(ahead)), rows=rows)
