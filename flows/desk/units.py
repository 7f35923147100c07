"""Units, the desk's side: `/unit` makes one with a one-time link, and a wish becomes a series of booked dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from flows.booking import meant
from flows.pressed import number_in, old_button, or_old
from flows.records import Patron, Ticket
from flows.series import Series, Unit
from flows.session_card import name_of
from flows.sessions import Guide, Service, SessionGone, Slot
from flows.slots import instant
from flows.talk import Talk
from flows.unit_dates import DATES_SHOWN
from flows.units import wishes
from flows.words import Button, Chat, Heading, Lines, Part, Quote, Say, message

WEEKS = {"weekly": 1, "fortnightly": 2, "monthly": 4}
TIMES = {"3": "unit-3-times-button", "6": "unit-6-times-button", "10": "unit-10-times-button"}
OFFERED = 12  # first dates to choose from
NOON = 12  # o'clock
LONGEST_NAME = 80  # characters


# ---------------------------------------------------------------- making and listing


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/unit NAME` makes one, also `/unit sv NAME` for another language; without a name the units are listed."""
    written = talk.incoming.arguments.strip()
    if ticket:
        talk.say("desk-session-elsewhere", reply_to=talk.incoming.message_id)
    elif not written:
        listed(talk)
    elif len(written) > LONGEST_NAME:
        talk.say("unit-how", reply_to=talk.incoming.message_id)
    else:
        first, _, rest = written.partition(" ")
        language = first if first in talk.library.house.languages and rest.strip() else ""
        unit = talk.library.units.add(rest.strip() if language else written, language)
        talk.say(Say("unit-made", unit=unit.name, link=link(talk, unit)), reply_to=talk.incoming.message_id)


def link(talk: Talk, unit: Unit) -> str:
    """A fresh one-time link."""
    return talk.library.house.start_link(f"unit-{talk.library.units.new_code(unit)}")


def listed(talk: Talk) -> None:
    """All units, a button for each."""
    found = talk.library.units.all()
    rows = [Button(unit.label, f"unit:show:{unit.id}") for unit in found]
    talk.say("unit-list" if found else "unit-how", rows=rows, reply_to=talk.incoming.message_id)


def unit_of(talk: Talk, number: str) -> Unit | None:
    """The unit that a button speaks of; else a kind word to an old button."""
    return or_old(talk, talk.library.units.by_id(number_in(number)))


def show(talk: Talk, number: str) -> None:
    """One unit: who speaks for it, what it wished and has ahead."""
    unit = unit_of(talk, number)
    if unit is None:
        return
    lines: list[Say] = [Say("unit-contact" if unit.contact_id else "unit-no-contact", name=unit.contact_name)]
    lines += [Say("unit-deputy", name=unit.deputy_name)] if unit.deputy_id else []
    lines += [Say("unit-has-group")] if unit.chat_id else []
    dates = talk.library.calendar.of_unit(unit.id)
    lines += [Say("units-date", at=each.start, guide=each.guide_name) for each in dates[:DATES_SHOWN]]
    rows = [Button(Say("unit-link-button"), f"unit:link:{unit.id}")]
    rows += [
        Button(Say("units-settle-button"), f"unit:settle:{series.id}")
        for series in talk.library.units.series_of(unit)
        if series.state == "asked"
    ]
    rows.append(Button(Say("unit-close-button"), f"unit:close:{unit.id}"))
    talk.say(Lines((Heading(Say("units-page", unit=unit.name)), *lines)), rows=rows)


def new_link(talk: Talk, number: str) -> None:
    """`New link`: the one before is worth nothing any more."""
    if unit := unit_of(talk, number):
        talk.say(Say("unit-made", unit=unit.name, link=link(talk, unit)))


def ask_close(talk: Talk, number: str) -> None:
    """`Close the unit`: asked once."""
    if unit := unit_of(talk, number):
        sure = Button(Say("unit-close-sure-button"), f"unit:closed:{unit.id}")
        talk.say(Say("unit-close-ask", unit=unit.name), rows=[sure])


def close(talk: Talk, number: str) -> None:
    """Its dates ahead are cancelled, and nobody speaks for it any more."""
    unit = unit_of(talk, number)
    if unit is None:
        return
    for booking in talk.library.calendar.of_unit(unit.id):
        talk.library.calendar.cancel(booking, by="staff")
    if unit.contact_chat:
        talk.say(Say("units-closed", unit=unit.name), to=Chat(unit.contact_chat))
    talk.library.units.close(unit)
    talk.edit(message(Say("unit-closed", unit=unit.name)), message_id=talk.incoming.message_id)


# ---------------------------------------------------------------- settling a series


def begin_settle(talk: Talk, number: str) -> None:
    """`Settle the dates`."""
    if or_old(talk, asked(talk, number)):
        talk.begin("unit-series", number)


def asked(talk: Talk, number: str) -> Series | None:
    """The wish with this number, while it waits."""
    series = talk.library.units.series(number_in(number))
    return series if series and series.state == "asked" and series.unit_id else None


def decline(talk: Talk, number: str) -> None:
    """It cannot be done: the unit is told, and may ask again."""
    series = asked(talk, number)
    unit = talk.library.units.by_id(series.unit_id) if series else None
    if series is None or unit is None:
        old_button(talk)
        return
    talk.library.units.end(series)
    if unit.contact_chat:
        talk.say(Say("units-declined", unit=unit.name), to=Chat(unit.contact_chat))
    talk.edit(message(Say("unit-declined", unit=unit.name)), message_id=talk.incoming.message_id)


def settle(talk: Talk, number: str) -> None:
    """The dialogue behind it: service, guide, first date, how many; then each date is booked by itself."""
    series = asked(talk, number)
    unit = talk.library.units.by_id(series.unit_id) if series else None
    if series is None or unit is None:
        talk.say("unit-settled-already")
        return
    calendar = talk.library.calendar
    services = {each.key: each for each in calendar.bookable() if each.group}
    if not services:
        talk.say("unit-no-service")
        return
    wish = wishes(talk, series.wanted, talk.language)
    names: dict[str, Part] = {key: Quote(name_of(talk, key)) for key in services}
    service = services[talk.choose("service", "unit-service", names, staff=False)]
    guide = talk.choose("guide", "unit-guide", calendar.guides(service), staff=False)
    offered = first_dates(talk, service, guide, series)
    if not offered:
        talk.say("unit-nothing-free")
        return
    asking: list[Part] = [Lines(tuple(wish)), Say("unit-first")]
    first = talk.choose("first", asking, offered, gone="book-time-gone", staff=False)
    times = "1" if series.rhythm == "once" else talk.choose("times", "unit-times", TIMES, staff=False)
    starts = list(dates(talk, first, series.rhythm, int(times)))
    lines = [Say("session-time", at=start) for start in starts]
    talk.review("check", [Heading(Say("unit-check", unit=unit.name)), Lines(tuple(lines))], {}, staff=False)
    book(talk, unit, series, service, guide, starts)


def first_dates(talk: Talk, service: Service, guide: Guide, series: Series) -> list[Slot]:
    """The first free time of each day that suits the unit; of any day where none does."""
    calendar, keys = talk.library.calendar, meant(talk, "first")
    days = calendar.open_days(service, guide)
    wanted = {int(day) for day in series.wanted.get("days", ())}
    suiting = [day for day in days if not wanted or day.weekday() in wanted]
    found: list[Slot] = []
    for day in (suiting or days)[:OFFERED]:
        free = calendar.free(service, guide, day, also=keys)
        in_band = [slot for slot in free if suits(slot, series.wanted.get("band", "any"))]
        found += (in_band or free)[:1]
    for key in keys:
        chosen = calendar.slot(key, service, guide)
        found += [chosen] if chosen and chosen not in found else []
    return found


def suits(slot: Slot, band: str) -> bool:
    """Whether a time lies in the part of the day that the unit wished."""
    return band == "any" or (slot.local.hour < NOON) == (band == "morning")


def dates(talk: Talk, first: Slot, rhythm: str, count: int) -> Iterator[datetime]:
    """The starts of a series at the same wall time; days on which the library is closed are left out."""
    house = talk.library.house
    minutes = first.local.hour * 60 + first.local.minute
    for number in range(count):
        day = first.day + timedelta(weeks=WEEKS.get(rhythm, 0) * number)
        start = instant(day, minutes, house.zone)
        if start and (number == 0 or house.hours.is_open(start)):
            yield start


def book(talk: Talk, unit: Unit, series: Series, service: Service, guide: Guide, starts: Sequence[datetime]) -> None:
    """Each date by itself; one that is taken is left out and told. The unit reads its dates, staff what was left out."""
    house = talk.library.house
    contact = Patron(unit.contact_id, unit.contact_chat) if unit.contact_id else None
    phone_only = series.wanted.get("equipment") == "phone" and "phone" in service.channels
    channel = (
        "phone" if phone_only else next((way for way in ("video", *service.channels) if way in service.channels), "")
    )
    helps = " · ".join(talk.wording(line) for line in wishes(talk, series.wanted, talk.language))
    language = str(series.wanted.get("language", ""))
    done, gone = [], []
    for start in starts:
        local = start.astimezone(house.zone).replace(tzinfo=None)
        try:
            booking = talk.library.calendar.book(
                contact,
                Slot(guide.id, start, service.minutes, local),
                service,
                channel=channel,
                language=language if language in house.languages else unit.language,
                name=unit.name,
                wish={"for_whom": "group", "helps": helps},
                unit_id=unit.id,
                series_id=series.id,
            )
            done.append(booking)
        except SessionGone:
            gone.append(start)
    if not done:
        talk.say("unit-nothing-free")
        return
    talk.library.units.settle(series, done[0].local.isoformat(timespec="minutes"))
    told = [Say("session-time", at=each.start) for each in done]
    for chat in filter(None, (unit.contact_chat, unit.deputy_chat)):
        heading = Heading(Say("units-settled", unit=unit.name))
        ways = [Button(Say("units-dates-button"), "units:begin")]
        talk.say(Lines((heading, *told)), "units-ready", rows=ways, to=Chat(chat))
    left_out = [Lines((Say("unit-left-out"), *(Say("session-time", at=start) for start in gone)))] if gone else []
    talk.say(Say("unit-settled", unit=unit.name, count=len(done)), *left_out)
    talk.library.tallies.count("unit", "settled", unit.language)


ROUTES: dict[str, Callable[..., None]] = {
    "unit:show": show,
    "unit:link": new_link,
    "unit:close": ask_close,
    "unit:closed": close,
    "unit:settle": begin_settle,
    "unit:decline": decline,
}
SCRIPTS: dict[str, Callable[..., None]] = {"unit-series": settle}
