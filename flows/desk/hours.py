"""`/hours`: when somebody of the staff can be booked; in one line, or question by question.

What is booked stays booked, whatever the hours become: what lies outside of them is listed, and staff decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from flows.desk.hours_line import (
    CLEAR,
    EXTRA,
    MIDNIGHT,
    OFF,
    Change,
    Reader,
    SomeDays,
    Weekly,
    run,
    spans_only,
    spans_text,
)
from flows.desk.session_lines import card, dated_button, in_general, me, session_of, today
from flows.hours import Span
from flows.leafing import put
from flows.pressed import number_in, old_button
from flows.records import Ticket
from flows.session_card import name_of
from flows.sessions import Booking, DayException, Guide, Shift
from flows.slots import joined
from flows.talk import GRID, Talk, Unclear
from flows.words import Button, Heading, Key, Lines, Part, Quote, Say, message

ANY = "any"
LONGEST_LINE = 300  # characters of spans
SHOWN = 6  # sessions outside the hours, on one page
WHOLE_DAY: Span = (0, MIDNIGHT)
MAKE_CARD = Button(Say("desk-guide-make-button"), "guide:edit")

# ---------------------------------------------------------------- the command


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/hours`: with a line it holds at once, without one it is asked for."""
    if not in_general(talk, ticket):
        return
    guide = me(talk)
    if guide is None:
        talk.say("desk-hours-no-card", rows=[MAKE_CARD])
    elif not talk.incoming.arguments.strip():
        talk.begin("hours")
    else:
        try:
            change = reader(talk, guide).line(talk.incoming.arguments)
        except Unclear as unclear:
            talk.say(unclear.say, Say("desk-hours-examples"), reply_to=talk.incoming.message_id)
        else:
            store(talk, guide, change)
            tell(talk, guide, change)


def reader(talk: Talk, guide: Guide) -> Reader:
    """What a line may say here."""
    words = {OFF: "desk-hours-off-words", EXTRA: "desk-hours-extra-words", CLEAR: "desk-hours-clear-words"}
    return Reader(
        today(talk),
        guide.services,
        talk.wording(Say("desk-hours-weekday-words")),
        tuple((kind, talk.wording(Say(listed))) for kind, listed in words.items()),
    )


def ask(talk: Talk) -> None:
    """`Hours` under one's card."""
    if me(talk) is None:
        old_button(talk)
    else:
        talk.begin("hours")


# ---------------------------------------------------------------- the dialogue


def hours(talk: Talk) -> None:
    """The dialogue: which weekdays, from when to when, for what; then the whole week as it would be."""
    guide = me(talk)
    if guide is None:
        talk.say("desk-hours-no-card", rows=[MAKE_CARD])
        return
    names = talk.library.house.weekdays(talk.language)
    shifts = talk.library.calendar.hours_of(guide)
    shown = [*week(talk, guide, shifts), Say("desk-hours-which-days")]
    labels: dict[str, Part] = {str(number): Quote(name) for number, name in enumerate(names)}
    days = talk.choose("days", shown, list(labels_of(labels)), several=True, layout=GRID, staff=False)
    spans = talk.read(
        "spans",
        [Say("desk-hours-which-times")],
        parse=spans_only,
        skip="desk-hours-none-button",
        max_length=LONGEST_LINE,
        staff=False,
    )
    service = ask_service(talk, guide) if spans else None
    change = Weekly(tuple(int(day.key) for day in days), spans or (), service)
    would_be = [Say("desk-hours-would-be"), *week(talk, guide, applied(shifts, change)), *warnings(talk, change)]
    talk.review("check", would_be, CHANGES, confirm="desk-hours-save-button", staff=False)

    store(talk, guide, change)
    tell(talk, guide, change)


CHANGES = {"days": "desk-hours-change-days", "spans": "desk-hours-change-times", "service": "desk-hours-change-service"}


class Choice:
    """A choice by its key and label."""

    def __init__(self, key: str, label: Part) -> None:
        self.key = key
        self.label = label


def labels_of(labels: dict[str, Part]) -> Iterable[Choice]:
    return (Choice(key, label) for key, label in labels.items())


def ask_service(talk: Talk, guide: Guide) -> str | None:
    """For which of several services the hours are; None for all."""
    if len(guide.services) < 2:
        return None
    choices: dict[str, Part] = {ANY: Say("desk-hours-any-service-button")}
    choices |= {key: Quote(name_of(talk, key)) for key in guide.services}
    chosen = talk.choose("service", "desk-hours-which-service", choices, staff=False)
    return None if chosen == ANY else chosen


# ---------------------------------------------------------------- what becomes of a change


def applied(shifts: Iterable[Shift], change: Weekly) -> list[Shift]:
    """The week as it is then: without a service named, the new hours stand instead of all that there were on these days."""
    kept = [each for each in shifts if each.weekday not in change.weekdays or not replaced(each, change)]
    new = [Shift(day, *span, change.service or "") for day in change.weekdays for span in change.spans]
    return sorted([*kept, *new], key=lambda shift: (shift.weekday, shift.starts, shift.service))


def replaced(shift: Shift, change: Weekly) -> bool:
    """Whether hours on one of the weekdays make way."""
    return change.service is None or shift.service == change.service


def store(talk: Talk, guide: Guide, change: Change) -> None:
    """It holds from now on."""
    if isinstance(change, Weekly):
        calendar = talk.library.calendar
        for shift in list(calendar.hours_of(guide)):
            if shift.weekday in change.weekdays and replaced(shift, change):
                calendar.remove_shift(shift)
        if change.spans:
            calendar.set_hours(guide, change.weekdays, change.spans, service=change.service or "")
    else:
        store_days(talk, guide, change)


def store_days(talk: Talk, guide: Guide, change: SomeDays) -> None:
    """Days that are not like the others; what was said of them before is taken back by `clear` and by a whole day off."""
    calendar = talk.library.calendar
    known = calendar.exceptions_of(guide, min(change.days))
    for day in change.days:
        there = [each for each in known if each.day == day]
        clean = change.kind == CLEAR or (change.kind == OFF and WHOLE_DAY in change.spans)
        for each in there if clean else ():
            calendar.remove_exception(each)
        for starts, ends in change.spans if change.kind != CLEAR else ():
            new = DayException(day, starts, ends, change.kind)
            if clean or not any((each.starts, each.ends, each.kind) == (starts, ends, new.kind) for each in there):
                calendar.add_exception(guide, new)


def tell(talk: Talk, guide: Guide, change: Change) -> None:
    """The hours as they are now, what should be known of them, and what is booked outside of them."""
    shifts = talk.library.calendar.hours_of(guide)
    warned = warnings(talk, change) if isinstance(change, Weekly) else []
    paused = [] if guide.active else [Say("desk-hours-paused")]
    talk.say("desk-hours-saved", *week(talk, guide, shifts), *warned, *paused)
    if talk.library.calendar.conflicts(guide):
        conflicts(talk)


def warnings(talk: Talk, change: Weekly) -> list[Part]:
    """Times at which the library is closed are no times to book."""
    usual = talk.library.house.hours.week
    outside = [
        day for day in change.weekdays if any(not within(span, joined(usual.get(day, ()))) for span in change.spans)
    ]
    if not outside:
        return []
    names = talk.library.house.weekdays(talk.language)
    return [Say("desk-hours-library-closed", days=", ".join(names[day] for day in outside))]


def within(span: Span, opened: Sequence[Span]) -> bool:
    """Whether hours lie in the library's."""
    return any(opens <= span[0] and span[1] <= closes for opens, closes in opened)


# ---------------------------------------------------------------- showing hours


def week(talk: Talk, guide: Guide, shifts: Sequence[Shift]) -> list[Part]:
    """The hours of a week, a weekday a line, and the days to come that are not like the others."""
    names = talk.library.house.weekdays(talk.language)
    lines: list[Say | Quote | Heading] = [
        Quote(f"{names[day]}: {day_text(talk, [each for each in shifts if each.weekday == day])}")
        for day in range(7)
        if any(each.weekday == day for each in shifts)
    ]
    special = exceptions(talk.library.calendar.exceptions_of(guide))
    heading = Heading(Say("desk-hours-of", name=guide.name))
    shown: list[Part] = [Lines((heading, *(lines or [Say("desk-hours-none")])))]
    return [*shown, Lines(tuple(special))] if special else shown


def day_text(talk: Talk, shifts: Sequence[Shift]) -> str:
    """The hours of one weekday, those for one service alone with its name behind them."""
    services = dict.fromkeys(each.service for each in shifts)
    return "; ".join(
        spans_text((each.starts, each.ends) for each in shifts if each.service == service)
        + (f" ({name_of(talk, service)})" if service else "")
        for service in services
    )


def exceptions(special: Sequence[DayException]) -> list[Say]:
    """Days off, days on which some hours are off, and extra hours."""
    whole = [each.day for each in special if each.kind == OFF and (each.starts, each.ends) == WHOLE_DAY]
    lines = [(first, off_text(first, last)) for first, last in run(set(whole))]
    for each in special:
        if each.kind == EXTRA or (each.starts, each.ends) != WHOLE_DAY:
            hours = spans_text([(each.starts, each.ends)])
            if each.kind == OFF:
                lines.append((each.day, Say("desk-hours-off-part", day=each.day, hours=hours)))
            else:
                lines.append((each.day, Say("desk-hours-extra", day=each.day, hours=hours)))
    return [text for _, text in sorted(lines, key=lambda each: each[0])][:MOST_SHOWN]


MOST_SHOWN = 20  # days that are not like the others


def off_text(first: date, last: date) -> Say:
    if first == last:
        return Say("desk-hours-off-day", day=first)
    return Say("desk-hours-off-days", first=first, last=last)


# ---------------------------------------------------------------- what is booked outside of the hours


def conflicts(talk: Talk, page: str = "0") -> None:
    """The sessions that lie outside the hours now, each on a button: they stay until somebody decides otherwise."""
    guide = me(talk)
    outside = talk.library.calendar.conflicts(guide) if guide else []
    at = number_in(page) * SHOWN
    here = outside[at : at + SHOWN]
    parts: list[Part] = [Say("desk-hours-conflicts", count=len(outside)) if outside else Say("desk-hours-no-conflicts")]
    rows: list[Key | tuple[Key, ...]] = [dated_button(each, f"hours:look:{each.code}") for each in here]
    if at + SHOWN < len(outside):
        rows.append(Button(Say("talk-more-button"), f"hours:conflicts:{at // SHOWN + 1}"))
    put(talk, "hours:", parts, rows)


def look(talk: Talk, code: str) -> None:
    """One of them: keep it, give it to a colleague, or cancel it with a reason."""
    booking = session_of(talk, code)
    if booking is None:
        return
    rows: list[Key] = [Button(Say("desk-hours-keep-button"), f"hours:keep:{code}"), *changes_of(booking)]
    back = Button(Say("desk-hours-conflicts-button"), "hours:conflicts:0")
    page = message(*card(talk, booking), rows=[*rows, back] if booking.is_open else [back])
    talk.edit(page, message_id=talk.incoming.message_id)


def changes_of(booking: Booking) -> list[Key]:
    """`Reassign` and `Cancel with reason`."""
    return [
        Button(Say("desk-session-reassign-button"), f"day:give:{booking.code}"),
        Button(Say("desk-session-cancel-button"), f"day:cancel:{booking.code}"),
    ]


def keep(talk: Talk, code: str) -> None:
    """It takes place although it lies outside the hours; nothing changes, and that is said."""
    booking = session_of(talk, code)
    if booking and booking.is_open:
        talk.answer(Say("desk-hours-kept-toast"))
        back = Button(Say("desk-hours-conflicts-button"), "hours:conflicts:0")
        kept = message(Say("desk-hours-kept", at=booking.start, name=booking.name or booking.code), rows=[back])
        talk.edit(kept, message_id=talk.incoming.message_id)
    elif booking:
        old_button(talk)


ROUTES: dict[str, Callable[..., None]] = {
    "hours:ask": ask,
    "hours:conflicts": conflicts,
    "hours:look": look,
    "hours:keep": keep,
}
"""The buttons of these pages."""
