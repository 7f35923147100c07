"""Help with a project: where it stands, one line about it, for whom and where; then three talks, and a worksheet after each.

The talks are about the idea, then plan and budget, then whether the application is clear. Where sessions of the service
`project-help` can be booked, three are; else staff agree on times in the chat. Nothing is promised, and no bank matters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from flows import zones
from flows.booking import WAYS, choose_name, meant
from flows.desk.patron import hand_over, parse_phone
from flows.reading_list import owned
from flows.records import Asked, Ticket
from flows.session_card import rows_of, tell_staff, what
from flows.sessions import Booking, Guide, Service, Slot
from flows.talk import Talk
from flows.words import Chat, Heading, Lines, Part, Quote, Say

if TYPE_CHECKING:
    from bot.storage.calendar import Who

SERVICE = "project-help"
STAGES = {
    "idea": "project-stage-idea-button",
    "plan": "project-stage-plan-button",
    "funds": "project-stage-funds-button",
    "running": "project-stage-running-button",
}
STARTS = {
    "soon": "project-start-soon-button",
    "year": "project-start-year-button",
    "later": "project-start-later-button",
    "open": "project-start-open-button",
}
CHANGES = {
    "stage": "project-change-stage-button",
    "idea": "project-change-idea-button",
    "whom": "project-change-whom-button",
    "start": "project-change-start-button",
    "times": "project-change-times-button",
    "channel": "project-change-channel-button",
    "time-1": "project-change-first-button",
    "time-2": "project-change-second-button",
    "time-3": "project-change-third-button",
    "name": "project-change-name-button",
    "phone": "project-change-phone-button",
}
SHEETS = {1: "project-sheet-idea", 2: "project-sheet-plan", 3: "project-sheet-application"}
TIMES = {1: "project-time-first", 2: "project-time-second", 3: "project-time-third"}
OFFERED = 6  # times, or days, to choose from
APART = timedelta(days=5)  # so that something can be written meanwhile
LONGEST_IDEA = 300  # characters
ANSWER_DAYS = 5  # open days that staff have to agree on times


def begin(talk: Talk) -> None:
    """From the menu or a card."""
    talk.begin("project")


def project(talk: Talk) -> None:
    """The dialogue."""
    wanted = {
        "stage": talk.choose("stage", "project-stage", STAGES),
        "idea": talk.read("idea", "project-idea", max_length=LONGEST_IDEA),
        "whom": talk.read("whom", "project-whom", max_length=LONGEST_IDEA),
        "start": talk.choose("start", "project-start", STARTS),
    }
    if service := bookable(talk):
        book_three(talk, service, wanted)
    else:
        ask_for_times(talk, wanted)
    talk.library.tallies.count("project", "asked", talk.language)


def bookable(talk: Talk) -> Service | None:
    """The service, while it has a free time and the patron has no such series ahead."""
    calendar = talk.library.calendar
    service = calendar.service(SERVICE)
    if service is None or calendar.open_count(talk.patron, service) or not calendar.guides(service):
        return None
    return service if calendar.first_free(service, n=1, also=meant(talk, "time-1"), patron=talk.patron) else None


def told(wanted: Mapping[str, str], talk: Talk, language: str) -> list[Say | Quote | Heading]:
    """What was said about the project, in the language of whoever reads it."""
    house = talk.library.house
    return [
        Say("project-line-stage", what=house.part(Say(STAGES[wanted["stage"]]), language)),
        Say("project-line-idea", what=wanted["idea"]),
        Say("project-line-whom", what=wanted["whom"]),
        Say("project-line-start", what=house.part(Say(STARTS[wanted["start"]]), language)),
    ]


# ---------------------------------------------------------------- staff agree on the times


def ask_for_times(talk: Talk, wanted: Mapping[str, str]) -> None:
    """To staff, with the days and times that would suit."""
    times = talk.read("times", "project-times", max_length=LONGEST_IDEA, skip="talk-skip-button") or ""
    lines: list[Say | Quote | Heading] = [*told(wanted, talk, talk.language)]
    lines += [Say("project-line-times", what=times)] if times else []
    talk.review("check", [Heading(Say("project-check")), Lines(tuple(lines))], CHANGES)
    hand_over(
        talk,
        Asked(0),
        Heading(Say("project-staff")),
        *told(wanted, talk, talk.library.house.staff_language),
        *([Say("project-line-times", what=times)] if times else []),
        Say("project-staff-how"),
        days=ANSWER_DAYS,
    )
    talk.say("project-sent")


# ---------------------------------------------------------------- or three are booked


def book_three(talk: Talk, service: Service, wanted: Mapping[str, str]) -> None:
    """Three talks with the same person; the second and third may be left for later."""
    calendar = talk.library.calendar
    ways = {way: WAYS[way] for way in service.channels if calendar.guides(service, channel=way)}
    channel = talk.choose("channel", "book-channel", ways)
    first = hold(talk, choose_time(talk, 1, service, None, channel), service, channel)
    guide = calendar.guide(first.guide_id)
    slots = [first]
    for number in (2, 3):
        if slot := choose_time(talk, number, service, guide, channel, after=slots[-1].day):
            slots.append(slot)
    name = choose_name(talk)
    phone = talk.read("phone", "book-phone", parse=parse_phone) if channel == "phone" else ""
    times = [
        line
        for number, slot in enumerate(slots, 1)
        for line in (Say(TIMES_BOOKED[number], at=slot.start), *zones.theirs(talk, slot.start))
    ]
    lines = (*told(wanted, talk, talk.language), *times)
    talk.review("check", [Heading(Say("project-check")), Lines(lines)], CHANGES, confirm="project-confirm-button")
    series = talk.library.units.ask(SERVICE, "once", wanted, patron_id=talk.patron.id)
    talk.library.units.settle(series, first.local.isoformat(timespec="minutes"))
    talk.say(Heading(Say("project-booked", count=len(slots))), "project-sheets-follow")
    about = " · ".join(
        talk.library.house.part(line, talk.library.house.staff_language) for line in staff_lines(talk, wanted)
    )
    for slot in slots:
        booking = calendar.book(
            talk.patron,
            slot,
            service,
            channel=channel,
            language=talk.language,
            name=name,
            phone=phone,
            wish={"helps": about},
            series_id=series.id,
        )
        talk.say(what(talk, booking), rows=rows_of(booking), mark=f"booking:{booking.code}")
        tell_staff(talk, "book-staff-booked", booking)


TIMES_BOOKED = {1: "project-line-first", 2: "project-line-second", 3: "project-line-third"}


def staff_lines(talk: Talk, wanted: Mapping[str, str]) -> Sequence[Part]:
    """What the guide reads with each session."""
    return told(wanted, talk, talk.library.house.staff_language)


def choose_time(
    talk: Talk, number: int, service: Service, guide: Guide | None, channel: str, *, after: date | None = None
) -> Slot | None:
    """A time for one of the three: any of the first free ones, later one of each day that is far enough behind the last."""
    step = f"time-{number}"
    who: Who = {"channel": channel, "patron": talk.patron}
    calendar = talk.library.calendar
    if after is None:
        offered = calendar.first_free(service, guide, n=OFFERED, also=meant(talk, step), **who)
        return talk.choose(step, TIMES[number], offered, gone="book-time-gone")
    offered = []
    for day in calendar.open_days(service, guide, first=after + APART, **who)[:OFFERED]:
        offered += calendar.free(service, guide, day, also=meant(talk, step), **who)[:1]
    for key in meant(talk, step):
        chosen = calendar.slot(key, service, guide, **who)
        offered += [chosen] if chosen and chosen not in offered else []
    if not offered:
        return None
    return talk.choose(step, TIMES[number], offered, skip="project-later-button", gone="book-time-gone")


def hold(talk: Talk, slot: Slot | None, service: Service, channel: str) -> Slot:
    """Keep the first time while the others are chosen; it comes back with its guide."""
    calendar = talk.library.calendar
    held = talk.early(lambda: calendar.hold(talk.patron, slot, service, channel=channel)) if slot else None
    if held is None:
        talk.ask_anew("time-1", Say("book-time-gone"))
    return held


# ---------------------------------------------------------------- worksheets


def worksheet(talk: Talk, booking: Booking) -> Say | None:
    """What to do until the next talk, after one of the three."""
    if booking.service != SERVICE or not booking.series_id:
        return None
    held = [each.id for each in talk.library.calendar.of_series(booking.series_id) if each.state != "cancelled"]
    return Say(SHEETS[held.index(booking.id) + 1]) if booking.id in held[: len(SHEETS)] else None


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/worksheet 1` to `3` in a ticket's topic: the text goes to the patron."""
    number = talk.incoming.arguments.strip()
    if talk.incoming.person.anonymous:
        talk.say("desk-hint-anonymous", reply_to=talk.incoming.message_id)
    elif ticket is None or number not in map(str, SHEETS):
        talk.say("project-staff-how", reply_to=talk.incoming.message_id)
    elif mine := owned(talk, ticket):
        talk.say(SHEETS[int(number)], to=Chat(mine.patron_chat))
        talk.library.tickets.heard_staff(mine)
        talk.say(Say("project-sheet-sent", number=number), reply_to=talk.incoming.message_id)
