"""When? One of the first free times, or a day of the calendar and then its times; held while the form is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from flows import waiting, zones
from flows.incoming import Kind
from flows.session_card import name_of
from flows.sessions import ANYONE, Booking, Guide, Service, Slot
from flows.steps import read_press
from flows.talk import GRID, MONTH, Talk
from flows.words import Button, Part, Say

if TYPE_CHECKING:
    from bot.storage.calendar import Who

OFFERED_FIRST = 3  # times, before `Another day`
ASK_STAFF = Button(Say("home-staff-button"), "staff:ask")


@dataclass(frozen=True, slots=True)
class AnotherDay:
    """The way from the first free times to the calendar."""

    key: str
    label: Part


ANOTHER_DAY = AnotherDay("another-day", Say("book-another-day-button"))


def choose_time(
    talk: Talk, service: Service, guide: Guide | None, *, language: str, channel: str, own: Booking | None = None
) -> Slot:
    """One of the first free times, or a day of the calendar and then its times. `own` is what is being moved."""
    who: Who = {"language": language, "channel": channel, "patron": talk.patron, "own": own}
    offered = [ANOTHER_DAY] if answered(talk, "time") == ANOTHER_DAY.key else first_times(talk, service, guide, who)
    chosen = talk.choose("time", asked(talk, Say("book-time"), offered), offered, gone="book-time-gone")
    return chosen if isinstance(chosen, Slot) else choose_day(talk, service, guide, who)


def first_times(talk: Talk, service: Service, guide: Guide | None, who: Who) -> list[Slot | AnotherDay]:
    """The first free times, and the way to more when there are more; without any the dialogue ends with other ways on."""
    own = who.get("own")
    count = OFFERED_FIRST + (own is not None)
    found = talk.library.calendar.first_free(service, guide, n=count, also=meant(talk, "time"), **who)
    wanted = meant(talk, "time")
    first = [slot for at, slot in enumerate(others(found, own)) if at < OFFERED_FIRST or slot.key in wanted]
    if not first:
        leave_empty(talk, service, own)
    return [*first, ANOTHER_DAY] if len(found) >= count else [*first]


def choose_day(talk: Talk, service: Service, guide: Guide | None, who: Who) -> Slot:
    """A day with free times, and one of them. Each day has a step of its own for that, so that another day asks anew.

    A day that was chosen and still has free times needs no look at all the others.
    """
    calendar = talk.library.calendar
    before = answered(talk, "day")
    chosen = date.fromisoformat(before) if before else None
    free = free_on(talk, service, guide, chosen, who) if chosen else []
    days = [chosen] if chosen and free else calendar.open_days(service, guide, **who)
    day = talk.choose("day", "book-day", days, layout=MONTH, gone="book-day-gone")
    slots = free if day == chosen and free else free_on(talk, service, guide, day, who)
    prompt = asked(talk, Say("book-slot", day=day), slots)
    return talk.choose(step_of(day), prompt, slots, layout=GRID, gone="book-time-gone")


def asked(talk: Talk, prompt: Say, offered: Sequence[Slot | AnotherDay]) -> list[Part]:
    """The question above some times; who is elsewhere reads whose clock they are by."""
    first = next((each for each in offered if isinstance(each, Slot)), None)
    return [prompt, *(zones.note(talk, first.start) if first else [])]


def free_on(talk: Talk, service: Service, guide: Guide | None, day: date, who: Who) -> list[Slot]:
    """The free times of one day, with labels that tell the time alone."""
    found = talk.library.calendar.free(service, guide, day, also=meant(talk, step_of(day)), **who)
    return [slot.as_clock() for slot in others(found, who.get("own"))]


def step_of(day: date) -> str:
    """The step at which a time of this day is chosen."""
    return f"slot-{day:%m%d}"


def others(slots: Sequence[Slot], own: Booking | None) -> list[Slot]:
    """The times without the one that is being moved."""
    if own is None:
        return list(slots)
    return [slot for slot in slots if slot.start != own.start or slot.guide_id not in (ANYONE, own.guide_id)]


def answered(talk: Talk, step: str) -> str:
    """What is stored for a step, "" for nothing."""
    return talk.running.course.answers.get(step, "") if talk.running else ""


def meant(talk: Talk, step: str) -> tuple[str, ...]:
    """What was answered to a step, or is being pressed: such a time stays among the choices while it can be had."""
    press = read_press(talk.incoming.data) if talk.incoming.kind is Kind.TAP else None
    pressed = press.move.value if press and press.step == step else ""
    return tuple(filter(None, (answered(talk, step), pressed)))


def hold(talk: Talk, slot: Slot, service: Service, language: str, channel: str, *, own: Booking | None = None) -> Slot:
    """Keep the time for five minutes more, whatever the question that is being answered; it comes back with its guide."""
    calendar = talk.library.calendar
    held = talk.early(lambda: calendar.hold(talk.patron, slot, service, own=own, language=language, channel=channel))
    if held is None:
        talk.ask_anew(step_of_time(talk, slot), Say("book-time-gone"))
    return held


def step_of_time(talk: Talk, slot: Slot) -> str:
    """The step at which a time was chosen."""
    return step_of(slot.day) if answered(talk, "time") == ANOTHER_DAY.key else "time"


def leave_empty(talk: Talk, service: Service, own: Booking | None) -> None:
    """Nothing is free until the horizon: the waiting list, tips in writing, a person."""
    days = max(1, service.horizon.days)
    talk.say(
        Say("book-nothing-free", service=name_of(talk, service.key), days=days),
        rows=(
            *waiting.rows(service, own),
            *((Button(Say("book-tips-button"), "tips:begin"),) if is_reading(service) else ()),
            ASK_STAFF,
        ),
    )
    talk.leave()


def is_reading(service: Service) -> bool:
    """Whether tips in writing would do instead."""
    return service.key == "reading-guide"
