"""The sweep of the waiting list: what has become free is offered, in order, to one person at a time, while people are awake."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import from_millis, millis
from bot.house import House
from bot.library import Library
from bot.schedule.reminding import unasked
from bot.schedule.watch import Swept
from bot.storage import outbox
from bot.storage.database import Connection
from flows import waiting as words
from flows.records import Patron
from flows.reminding import awake, waking_end
from flows.sessions import Booking, Service, Slot
from flows.waiting import OFFER_LASTS, Wait, in_line, suits
from flows.words import Act, Chat, Edit, message

LOOK_AGAIN = timedelta(minutes=10)
"""How often free times are looked for although nothing changed: each day brings new ones, and holds run out."""
AT_ONCE = 20  # offers of one sweep


def offer_times(tx: Connection, house: House, now: int) -> Swept:
    """One sweep (`now` UTC ms)."""
    library = Library(tx, house, from_millis(now))
    if library.waiting.is_empty():
        return Swept(0, None)
    library.waiting.settle()
    said = 0
    for each in library.waiting.open():
        if each.state == "offered" and each.offer_until and each.offer_until <= library.now:
            said += pass_by(tx, library, each)
    morning = awake(library.now, house.reminder_quiet, house.zone)
    if morning <= library.now:
        offers = Offers(library)
        for each in in_line(library.waiting.open()):
            if said < AT_ONCE:
                said += offers.make(each)
    return Swept(said, look_again(library, morning))


def look_again(library: Library, morning: datetime) -> int | None:
    """When an offer ends, in the morning, or after a while; None when nobody is on the list."""
    left = library.waiting.open()
    ends = [each.offer_until for each in left if each.state == "offered" and each.offer_until]
    wait = [max(library.now + LOOK_AGAIN, morning)] if in_line(left) else []
    return min((millis(at) for at in (*ends, *wait)), default=None)


def pass_by(tx: Connection, library: Library, gone: Wait) -> int:
    """An offer ended without an answer: said in its place, or withdrawn if it never left; its time is for the next."""
    library.waiting.end(gone, "passed")
    service = library.calendar.service(gone.service)
    patron = Patron(gone.patron_id, gone.patron_chat)
    if service and gone.offer_start:
        library.calendar.give_back(patron, gone.offer_guide, gone.offer_start, service)
    if outbox.cancel(tx, gone.key):
        return 0
    ended: Act = Edit(Chat(gone.patron_chat), message("wait-offer-over", rows=words.over(gone.service)), mark=gone.mark)
    library.say([ended], cause=f"{gone.key}:over")
    return 1


class Offers:
    """The free times that one sweep knows of, by what is asked for."""

    def __init__(self, library: Library) -> None:
        self._library = library
        house = library.house
        self._until = waking_end(library.now, OFFER_LASTS, house.reminder_quiet, house.zone)
        self._found: dict[tuple[str, int, str, str], list[Slot]] = {}

    def make(self, wait: Wait) -> int:
        """Offer the first time that suits somebody and can be kept for them; how many messages that made."""
        library = self._library
        service = library.calendar.service(wait.service)
        booking = library.calendar.by_id(wait.earlier_than) if wait.earlier_than else None
        patron = Patron(wait.patron_id, wait.patron_chat)
        if service is None or (booking is None and library.calendar.open_count(patron, service) >= service.per_patron):
            return 0
        for slot in self._free(wait, service):
            in_time = slot.start - service.notice >= self._until
            if in_time and suits(wait, slot, booking) and self._keep(wait, patron, slot, service, booking):
                self._found.clear()
                return 1
        return 0

    def _free(self, wait: Wait, service: Service) -> list[Slot]:
        """All times that could be offered; looked up once for all who ask for the same."""
        asked = (wait.service, wait.guide_id, wait.language, wait.channel)
        if asked not in self._found:
            calendar = self._library.calendar
            guide = calendar.guide(wait.guide_id) if wait.guide_id else None
            there = guide is not None or not wait.guide_id
            self._found[asked] = (
                calendar.first_free(service, guide, n=0, language=wait.language, channel=wait.channel) if there else []
            )
        return self._found[asked]

    def _keep(self, wait: Wait, patron: Patron, slot: Slot, service: Service, booking: Booking | None) -> bool:
        """Keep it for as long as it is offered, and say so; False when somebody else was quicker."""
        library = self._library
        calendar = library.calendar
        held = calendar.hold(
            patron, slot, service, own=booking, language=wait.language, channel=wait.channel, until=self._until
        )
        if held is None:
            return False
        offered = library.waiting.offer(wait, held.guide_id, held.start, self._until)
        guide = calendar.guide(held.guide_id)
        there = replace(patron, zone=wait.patron_zone)
        talk = unasked(library, wait.patron_chat, wait.patron_language, there)
        words.offer(talk, offered, guide.name if guide else "", earlier=booking is not None, silent=False)
        library.say(talk.acts, cause=offered.key)
        library.tallies.count("waiting", "offered", talk.language)
        return True
