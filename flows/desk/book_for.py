"""`/book` in a ticket's topic: a time for that patron, chosen together while they write; only buttons, since words go to the patron."""

from __future__ import annotations

from flows.booking import confirm, meant
from flows.desk.faq import begin
from flows.desk.hours import Choice
from flows.desk.patron import parse_phone
from flows.desk.session_lines import as_read_by, channel_name
from flows.home import NAMES
from flows.records import Patron, Ticket
from flows.session_card import name_of
from flows.sessions import Guide, Service, SessionGone, Slot
from flows.talk import GRID, MONTH, Talk, Unclear
from flows.words import Lines, Part, Quote, Say

ANOTHER_DAY = "day"
OFFERED = 3  # times

# ---------------------------------------------------------------- the command


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/book`, or `/book 012 345 6789` when the patron wants to be phoned."""
    if talk.incoming.person.anonymous:
        talk.say("desk-hint-anonymous", reply_to=talk.incoming.message_id)
    elif ticket is None:
        talk.say("desk-hint-in-topic", reply_to=talk.incoming.message_id)
    elif not talk.library.calendar.bookable():
        talk.say("desk-book-nothing", reply_to=talk.incoming.message_id)
    else:
        try:
            written = talk.incoming.arguments.strip()
            phone = parse_phone(written) if written else ticket.phone
        except Unclear:
            talk.say(
                Say("desk-book-phone-unclear", found=talk.incoming.arguments[:30]), reply_to=talk.incoming.message_id
            )
        else:
            begin(talk, "book-for", str(ticket.id), phone)


# ---------------------------------------------------------------- the dialogue


def book_for(talk: Talk, number: str, phone: str) -> None:
    """Service, language, way, guide, time; then it is booked, and the patron is told."""
    ticket = talk.library.tickets.by_id(int(number))
    found = talk.library.patrons.situation(ticket.patron_chat, str(ticket.patron_chat)) if ticket else None
    if ticket is None or found is None:
        talk.say("talk-gone")
        return
    patron = found[0]
    service, language, channel = ask_what(talk, ticket, phone)
    guide = ask_guide(talk, service, language, channel)
    slot = ask_time(talk, patron, service, guide, language, channel)
    held = talk.early(lambda: talk.library.calendar.hold(patron, slot, service, language=language, channel=channel))
    shown: list[Part] = [Say("desk-book-check", name=ticket.patron_name or f"#{ticket.id}")]
    shown += [details(talk, service, language, channel, phone), *who_and_when(talk, held or slot)]
    talk.review("check", shown, CHANGES, confirm="desk-book-confirm-button", staff=False)

    try:
        made = talk.library.calendar.book(
            patron,
            held or slot,
            service,
            channel=channel,
            language=language,
            name=ticket.patron_name,
            phone=phone if channel == "phone" else "",
        )
    except SessionGone:
        talk.ask_anew("slot", "session-gone")
    seen = as_read_by(talk, made)
    confirm(seen, made)
    talk.acts += seen.acts
    talk.say(Say("desk-book-done", at=made.start, guide=made.guide_name, code=made.code))


CHANGES = {
    "service": "desk-book-change-service",
    "language": "desk-book-change-language",
    "channel": "desk-book-change-channel",
    "guide": "desk-book-change-guide",
    "slot": "desk-book-change-time",
}


def ask_what(talk: Talk, ticket: Ticket, phone: str) -> tuple[Service, str, str]:
    """Service, language and way. The patron's language is not asked for when somebody speaks it."""
    calendar = talk.library.calendar
    services = {each.key: each for each in calendar.bookable()}
    key = talk.choose(
        "service", "desk-book-which-service", {each: Quote(name_of(talk, each)) for each in services}, staff=False
    )
    service = services[key]
    spoken = calendar.languages(service)
    language = (
        ticket.language
        if ticket.language in spoken
        else talk.choose(
            "language", "desk-book-which-language", {each: Quote(NAMES.get(each, each)) for each in spoken}, staff=False
        )
    )
    ways = [each for each in service.channels if calendar.guides(service, language, each)]
    able = [each for each in ways if each != "phone" or phone]
    prompt: list[Part] = [Say("desk-book-which-channel")]
    if len(able) < len(ways):
        prompt.append(Say("desk-book-phone-how"))
    channel = talk.choose("channel", prompt, {each: Quote(channel_name(talk, each)) for each in able}, staff=False)
    return service, language, channel


def ask_guide(talk: Talk, service: Service, language: str, channel: str) -> Guide | None:
    """Whose time, or anybody's."""
    guides = talk.library.calendar.guides(service, language, channel)
    if len(guides) == 1:
        return guides[0]
    return talk.choose("guide", "desk-book-which-guide", guides, skip="desk-book-anyone-button", staff=False)


def ask_time(talk: Talk, patron: Patron, service: Service, guide: Guide | None, language: str, channel: str) -> Slot:
    """The first free times, or another day and its times."""
    calendar = talk.library.calendar
    first = calendar.first_free(
        service, guide, n=OFFERED, also=meant(talk, "slot"), language=language, channel=channel, patron=patron
    )
    by_key = {each.key: each for each in first}
    choices = [Choice(key, each.label) for key, each in by_key.items()]
    if choices:
        choices.append(Choice(ANOTHER_DAY, Say("desk-book-another-day-button")))
    chosen = talk.choose("slot", "desk-book-which-time", choices, gone="session-gone", staff=False).key
    if chosen != ANOTHER_DAY:
        return by_key[chosen]
    days = calendar.open_days(service, guide, language=language, channel=channel, patron=patron)
    day = talk.choose("day", "desk-book-which-day", days, layout=MONTH, gone="session-gone", staff=False)
    slots = calendar.free(
        service, guide, day, also=meant(talk, "clock"), language=language, channel=channel, patron=patron
    )
    times = [each.as_clock() for each in slots]
    return talk.choose("clock", "desk-book-which-clock", times, layout=GRID, gone="session-gone", staff=False)


def details(talk: Talk, service: Service, language: str, channel: str, phone: str) -> Part:
    """What was chosen, a line each."""
    lines: list[Say | Quote] = [
        Quote(name_of(talk, service.key)),
        Quote(f"{channel_name(talk, channel)} · {NAMES.get(language, language)}"),
    ]
    return Lines((*lines, Say("desk-session-phone", phone=phone))) if channel == "phone" else Lines(tuple(lines))


def who_and_when(talk: Talk, slot: Slot) -> list[Part]:
    """The time, and with whom as far as that is known."""
    guide = talk.library.calendar.guide(slot.guide_id) if slot.guide_id else None
    return [Lines((Say("session-time", at=slot.start), *([Quote(guide.name)] if guide else [])))]
