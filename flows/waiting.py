"""The waiting list: when nothing suits, a time that becomes free is offered to one after the other, and never booked unasked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows import zones
from flows.pressed import number_in, old_button
from flows.session_card import name_of
from flows.sessions import ANYONE, Booking, Service, Slot
from flows.talk import Talk
from flows.words import Button, Heading, Lane, Lines, Rows, Say, message

OFFER_LASTS = timedelta(hours=2)
"""How long an offered time is kept, the quiet hours not counted."""
NOON, EVENING = 12, 17  # hours of the wall clock at which the afternoon and the evening begin

BANDS = {
    "any": "wait-band-any-button",
    "morning": "wait-band-morning-button",
    "afternoon": "wait-band-afternoon-button",
    "evening": "wait-band-evening-button",
}


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody on the waiting list for a service. `guide_id` 0 is anybody.

    `earlier_than` is the number of a booking for which an earlier time is wished, 0 for somebody without one. An offer is a
    guide and a start, kept until `offer_until`; after a no they stay, so that the same time is not offered again.
    """

    id: int
    patron_id: int
    service: str
    guide_id: int = ANYONE
    band: str = "any"
    language: str = ""
    channel: str = ""
    earlier_than: int = 0
    state: str = "waiting"
    offer_guide: int = 0
    offer_start: datetime | None = None
    offer_until: datetime | None = None
    created_at: datetime | None = None
    patron_chat: int = 0
    patron_language: str = ""
    patron_zone: str = ""

    @property
    def mark(self) -> str:
        """What the message with the offer is called."""
        return f"offer:{self.id}"

    @property
    def key(self) -> str:
        """The offer's own name: another time is another offer."""
        return f"offer:{self.id}:{int(self.offer_start.timestamp()) if self.offer_start else 0}"


def band_of(local: datetime) -> str:
    """The part of the day in which a wall time lies."""
    return "morning" if local.hour < NOON else "afternoon" if local.hour < EVENING else "evening"


def suits(wait: Wait, slot: Slot, booking: Booking | None) -> bool:
    """Whether a free time is one to offer: in the wished part of the day, earlier than what is booked, not refused just now."""
    in_band = wait.band in ("any", band_of(slot.local))
    sooner = booking is None or slot.start < booking.start
    return in_band and sooner and slot.start != wait.offer_start


# ---------------------------------------------------------------- joining and leaving


def rows(service: Service, own: Booking | None) -> Rows:
    """The way onto the list, from where nothing suits."""
    if own:
        return ((Button(Say("wait-earlier-button"), f"wait:earlier:{own.code}"),),)
    return ((Button(Say("wait-join-button"), f"wait:join:{service.key}"),),)


def join(talk: Talk, service: str) -> None:
    """`Waiting list`."""
    talk.begin("wait", service)


def earlier(talk: Talk, code: str) -> None:
    """`Tell me of an earlier time`, for something that is booked."""
    booking = talk.library.calendar.by_code(code)
    if booking is None or booking.patron_id != talk.patron.id or not booking.is_ahead(talk.now):
        old_button(talk)
    else:
        talk.begin("wait", booking.service, code)


def wait(talk: Talk, kind: str, code: str = "") -> None:
    """With whom and when in the day; then the patron is on the list."""
    calendar = talk.library.calendar
    service, booking = calendar.service(kind), calendar.by_code(code) if code else None
    if service is None or (code and booking is None):
        talk.say("session-changed")
        return
    spoken = talk.language if talk.language in calendar.languages(service) else ""
    language = booking.language if booking else spoken
    guides = calendar.guides(service, language)
    guide = talk.choose("guide", "wait-guide", guides, skip="wait-anyone-button") if len(guides) > 1 else None
    band = talk.choose("band", "wait-band", BANDS)

    wish = Wait(
        0,
        talk.patron.id,
        kind,
        guide.id if guide else ANYONE,
        band,
        language,
        booking.channel if booking else "",
        booking.id if booking else 0,
    )
    joined = talk.library.waiting.join(wish)
    talk.library.tallies.count("waiting", "joined", talk.language)
    leave_row = Button(Say("wait-leave-button"), f"wait:leave:{joined.id}")
    text = "wait-joined-earlier" if booking else "wait-joined"
    talk.say(Say(text, service=name_of(talk, kind)), rows=[leave_row, Button(Say("home-menu-button"), "home:menu")])


def leave(talk: Talk, number: str) -> None:
    """Off the list, at any time; a time that is kept goes to the next."""
    mine = own(talk, number)
    if mine is None:
        talk.answer(Say("wait-left-toast"))
        return
    give_back(talk, mine)
    talk.library.waiting.end(mine, "left")
    talk.edit(message("wait-left"), message_id=talk.incoming.message_id)


def own(talk: Talk, number: str) -> Wait | None:
    """The patron's own place on the list, as long as it is one; None for a forged or an old button."""
    found = talk.library.waiting.by_id(number_in(number))
    mine = found and found.patron_id == talk.patron.id and found.state in ("waiting", "offered")
    return found if mine else None


def listed(talk: Talk) -> tuple[list[Say], Rows]:
    """What the patron waits for, for `/my`: a line and a button for each."""
    mine = talk.library.waiting.of_patron(talk.patron.id)
    lines = [Say("wait-line", service=name_of(talk, each.service)) for each in mine]
    return lines, tuple((Button(Say("wait-leave-button"), f"wait:leave:{each.id}"),) for each in mine)


# ---------------------------------------------------------------- the offer


def offer(talk: Talk, offered: Wait, guide: str, *, earlier: bool, silent: bool) -> None:
    """One time, for one person, kept until the offer ends."""
    if offered.offer_start is None or offered.offer_until is None:
        raise ValueError("an offer has a time and an end")
    talk.say(
        Heading(Say("wait-offer-earlier" if earlier else "wait-offer")),
        Lines(
            (
                Say("wait-offer-what", service=name_of(talk, offered.service), at=offered.offer_start, guide=guide),
                *zones.theirs(talk, offered.offer_start),
            )
        ),
        Say("wait-offer-until", until=offered.offer_until),
        rows=[
            Button(Say("wait-take-button"), f"wait:take:{offered.id}"),
            Button(Say("wait-no-button"), f"wait:no:{offered.id}"),
            Button(Say("wait-leave-button"), f"wait:leave:{offered.id}"),
        ],
        mark=offered.mark,
        lane=Lane.REMINDER,
        silent=silent,
        key=offered.key,
    )


def take(talk: Talk, number: str) -> None:
    """`Take this time`: the booking begins with it chosen; nothing is booked before the last question."""
    mine = own(talk, number)
    booking = talk.library.calendar.by_id(mine.earlier_than) if mine and mine.earlier_than else None
    if mine is None or not is_open(talk, mine) or mine.offer_start is None or (mine.earlier_than and booking is None):
        talk.answer(Say("wait-over-toast"))
        return
    minute = int(mine.offer_start.timestamp()) // 60
    if booking:
        same = mine.offer_guide == booking.guide_id
        talk.begin("my-move", booking.code)
        answers = {"guide": "same" if same else "anyone", "time": f"{mine.offer_guide if same else ANYONE}-{minute}"}
    else:
        talk.begin("book", mine.service)
        answers = {"guide": str(mine.offer_guide), "time": f"{mine.offer_guide}-{minute}"}
    if talk.conversation:
        talk.conversation = replace(talk.conversation, answers={**answers, **talk.conversation.answers})


def no(talk: Talk, number: str) -> None:
    """`No, thanks`: the next is asked, and this patron goes on waiting behind the others."""
    mine = own(talk, number)
    if mine is None or not is_open(talk, mine):
        talk.answer(Say("wait-over-toast"))
        return
    give_back(talk, mine)
    talk.library.waiting.decline(mine)
    leaving = Button(Say("wait-leave-button"), f"wait:leave:{mine.id}")
    talk.edit(message("wait-no-thanks", rows=[leaving]), message_id=talk.incoming.message_id)


def is_open(talk: Talk, mine: Wait) -> bool:
    """Whether something is offered just now."""
    return mine.state == "offered" and mine.offer_until is not None and talk.now < mine.offer_until


def give_back(talk: Talk, mine: Wait) -> None:
    """What is kept for the patron is free for the next."""
    service = talk.library.calendar.service(mine.service)
    if mine.state == "offered" and mine.offer_start and service:
        talk.library.calendar.give_back(talk.patron, mine.offer_guide, mine.offer_start, service)


def over(service: str) -> Rows:
    """Under an offer that has ended."""
    return ((Button(Say("wait-again-button"), f"wait:join:{service}"),),)


def in_line(waiting: Iterable[Wait]) -> list[Wait]:
    """Who is asked first: who waits longest."""
    return sorted((each for each in waiting if each.state == "waiting"), key=lambda each: (each.created_at, each.id))


ROUTES: dict[str, Callable[..., None]] = {
    "wait:join": join,
    "wait:earlier": earlier,
    "wait:leave": leave,
    "wait:take": take,
    "wait:no": no,
}
SCRIPTS: dict[str, Callable[..., None]] = {"wait": wait}
