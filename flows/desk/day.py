"""`/day`: the sessions of a day, begun and marked with one tap each.

Nothing follows by itself from how a session went: it is counted, and after two no-shows the list says that a call
beforehand would be kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from flows.desk import days
from flows.desk.hours import changes_of
from flows.desk.hours_line import maybe_date
from flows.desk.session_lines import (
    OUTCOMES,
    button,
    called,
    card,
    day_of,
    in_general,
    me,
    sees_only_own,
    session_of,
    summary,
    today,
)
from flows.desk.starting import START_LABELS, start
from flows.leafing import leafing, put
from flows.pressed import number_in, old_button
from flows.records import Ticket
from flows.reminders import noted
from flows.session_card import link_of, name_of
from flows.sessions import Booking, Guide
from flows.talk import Talk, Unclear
from flows.words import Button, Document, Heading, Key, Lines, Part, Say, message

DAY = timedelta(days=1)
UNDO_FOR = timedelta(days=7)
SHOWN = 6  # sessions on a page
ALL, MINE = "all", "mine"
MARKS = {
    "held": "desk-day-held-button",
    "no-show": "desk-day-no-show-button",
    "technical": "desk-day-technical-button",
    "late-cancel": "desk-day-late-cancel-button",
}

# ---------------------------------------------------------------- the command


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/day`, `/day 24.11.`, `/day ics`."""
    if not in_general(talk, ticket):
        return
    wanted = talk.incoming.arguments.strip()
    if wanted.casefold().lstrip(".") == "ics":
        feed(talk)
        return
    try:
        day = day_in(wanted, today(talk)) if wanted else today(talk)
    except Unclear as unclear:
        talk.say(unclear.say, reply_to=talk.incoming.message_id)
    else:
        show(talk, day)


NUMBERS = re.compile(r"(\d{1,2})[./](\d{1,2})\.?(?:[./]?(\d{4}))?|(\d{4})-(\d{1,2})-(\d{1,2})")


def day_in(text: str, now: date) -> date:
    """A date as people write it; without a year the nearest one. Raises `Unclear`."""
    found = NUMBERS.fullmatch(text.strip())
    if found is None:
        raise Unclear("desk-day-no-date", found=text[:30])
    if found[4]:
        near = [maybe_date(int(found[4]), int(found[5]), int(found[6]))]
    elif found[3]:
        near = [maybe_date(int(found[3]), int(found[2]), int(found[1]))]
    else:
        near = [maybe_date(year, int(found[2]), int(found[1])) for year in (now.year - 1, now.year, now.year + 1)]
    days = [each for each in near if each]
    if not days:
        raise Unclear("desk-day-no-date", found=text[:30])
    return min(days, key=lambda each: abs(each - now))


# ---------------------------------------------------------------- the list


def leaf(talk: Talk, day: str, whose: str = ALL, page: str = "0") -> None:
    """A button of the list: another day, one's own sessions only, more of them."""
    try:
        chosen = date.fromisoformat(day)
    except ValueError:
        old_button(talk)
        return
    show(talk, chosen, whose if whose in (ALL, MINE) else ALL, number_in(page))


def show(talk: Talk, day: date, whose: str = ALL, page: int = 0) -> None:
    """The sessions of a day in order, with what the form asked."""
    guide = me(talk)
    own = guide is not None and (whose == MINE or sees_only_own(guide))
    sessions = talk.library.calendar.on_day(day, guide if own else None)
    here = sessions[page * SHOWN : (page + 1) * SHOWN]
    heading = Say("desk-day", day=day, count=len(sessions)) if sessions else Say("desk-day-empty", day=day)
    parts: list[Part] = [Heading(heading), *(Lines((*summary(talk, each).parts, *noted(talk, each))) for each in here)]
    rows: list[Key | tuple[Key, ...]] = [button(talk, each, f"day:open:{each.code}") for each in here]
    place = f"{MINE if own else ALL}"
    rows += ways_on(day, place, page, len(sessions))
    rows += switches(guide, day, own=own)
    put(talk, "day:", parts, rows)


def ways_on(day: date, place: str, page: int, count: int) -> list[tuple[Key, ...]]:
    """More of the same day, then the days before and after, and all that are to come."""
    rows = leafing(f"day:list:{day.isoformat()}:{place}", page, count, SHOWN)
    before, after = day - DAY, day + DAY
    rows.append(
        (
            Button(Say("desk-day-before-button"), f"day:list:{before.isoformat()}:{place}"),
            Button(Say("desk-day-after-button"), f"day:list:{after.isoformat()}:{place}"),
        )
    )
    return [*rows, (days.button(place),)]


def switches(guide: Guide | None, day: date, *, own: bool) -> list[tuple[Key, ...]]:
    """One's own or everybody's, for those who may see all; and the file with all of one's own."""
    if guide is None:
        return []
    keys: list[Key] = []
    if not sees_only_own(guide):
        label, other = ("desk-day-all-button", ALL) if own else ("desk-day-mine-button", MINE)
        keys.append(Button(Say(label), f"day:list:{day.isoformat()}:{other}"))
    return [(*keys, Button(Say("desk-day-file-button"), "day:ics"))]


# ---------------------------------------------------------------- one session


def look(talk: Talk, code: str) -> None:
    """A session by itself, with what can be done now."""
    booking = session_of(talk, code)
    if booking:
        put(talk, "day:", card(talk, booking), rows_of(talk, booking))


def rows_of(talk: Talk, booking: Booking) -> list[Key | tuple[Key, ...]]:
    """`Start now` on its day, how it went from its day on, and changes as long as it lies ahead."""
    rows: list[Key | tuple[Key, ...]] = []
    day = day_of(booking)
    if booking.is_open and day == today(talk) and booking.channel in START_LABELS:
        rows.append(Button(Say(START_LABELS[booking.channel]), f"day:start:{booking.code}"))
    if booking.is_open and day <= today(talk):
        marks = [Button(Say(label), f"day:mark:{booking.code}:{outcome}") for outcome, label in MARKS.items()]
        rows += [(marks[0], marks[1]), (marks[2], marks[3])]
    if booking.is_ahead(talk.now):
        rows += changes_of(booking)
    rows += days.list_rows(talk, booking)
    if may_undo(talk, booking):
        rows.append(Button(Say("desk-day-undo-button"), f"day:undo:{booking.code}"))
    rows.append(Button(Say("desk-day-back-button"), f"day:list:{day.isoformat()}:{ALL}"))
    return rows


def begin(talk: Talk, code: str) -> None:
    """`Start now`, on the day itself."""
    booking = session_of(talk, code)
    if booking is None:
        return
    if booking.is_open and day_of(booking) == today(talk):
        start(talk, booking)
    else:
        old_button(talk)
        look(talk, code)


# ---------------------------------------------------------------- how it went


def mark(talk: Talk, code: str, outcome: str) -> None:
    """How it went: counted, and nothing else follows from it. Two who press at once count once."""
    booking = session_of(talk, code)
    if booking is None:
        return
    if outcome not in OUTCOMES or not booking.is_open or day_of(booking) > today(talk):
        old_button(talk)
    else:
        booking = talk.library.calendar.set_outcome(booking, outcome)
        count(talk, booking, outcome, 1)
        talk.answer(Say("desk-day-marked-toast"))
    put(talk, "day:", card(talk, booking), rows_of(talk, booking))


def undo(talk: Talk, code: str) -> None:
    """It was another button that was meant; within a week."""
    booking = session_of(talk, code)
    if booking is None:
        return
    if may_undo(talk, booking):
        count(talk, booking, booking.outcome, -1)
        booking = talk.library.calendar.set_outcome(booking, "")
        talk.answer(Say("desk-day-undone-toast"))
    else:
        old_button(talk)
    put(talk, "day:", card(talk, booking), rows_of(talk, booking))


def may_undo(talk: Talk, booking: Booking) -> bool:
    """Whether how it went can still be taken back."""
    marked = booking.outcome in OUTCOMES and not booking.is_open
    return marked and booking.changed_at is not None and talk.now - booking.changed_at <= UNDO_FOR


def count(talk: Talk, booking: Booking, outcome: str, n: int) -> None:
    """One more of an outcome, or one less, on the day of the session."""
    item = f"{booking.service}:{outcome}"
    talk.library.tallies.count("session-outcome", item, booking.language, n=n, on=day_of(booking))


# ---------------------------------------------------------------- one's own calendar


def feed(talk: Talk) -> None:
    """All of one's coming sessions as a file for one's own calendar: as they are now, another file tells of changes."""
    guide = me(talk)
    ahead = talk.library.calendar.of_guide(guide) if guide else []
    if guide is None:
        talk.say("desk-hours-no-card", rows=[Button(Say("desk-guide-make-button"), "guide:edit")])
    elif not ahead:
        talk.say("desk-day-no-feed")
    else:
        entries = [(each, title(talk, each), talk.wording(summary(talk, each)), link_of(talk, each)) for each in ahead]
        text = talk.library.calendar_feed(entries)
        talk.acts.append(Document(talk.here, FEED, text, message(Say("desk-day-feed", count=len(ahead)))))


FEED = "sessions.ics"


def title(talk: Talk, booking: Booking) -> str:
    """What a session is called in a guide's calendar."""
    return f"{name_of(talk, booking.service)}: {called(booking)}"


# ---------------------------------------------------------------- changes


def give(talk: Talk, code: str) -> None:
    """`Reassign`."""
    change(talk, code, "session-give")


def cancel(talk: Talk, code: str) -> None:
    """`Cancel with reason`."""
    change(talk, code, "session-cancel")


def change(talk: Talk, code: str, script: str) -> None:
    booking = session_of(talk, code)
    if booking and booking.is_ahead(talk.now):
        talk.begin(script, booking.code)
    elif booking:
        old_button(talk)


ROUTES: dict[str, Callable[..., None]] = {
    "day:list": leaf,
    "day:open": look,
    "day:start": begin,
    "day:mark": mark,
    "day:undo": undo,
    "day:give": give,
    "day:cancel": cancel,
    "day:ics": feed,
    **days.ROUTES,
}
"""The buttons of these pages."""
