"""Who is on duty, in which languages, and how many questions one person has at a time."""

from __future__ import annotations

from flows.desk import card, trail
from flows.home import NAMES
from flows.records import Member, Ticket
from flows.talk import Talk
from flows.words import Chat, Heading, Lines, Quote, Say

ON, OFF = "on", "off"


def command(talk: Talk, _ticket: Ticket | None) -> None:
    """`/duty on fi en sv`, `/duty off`, `/duty` to see who is there."""
    words = talk.incoming.arguments.lower().replace(",", " ").split()
    unknown = [each for each in words[1:] if each not in NAMES]
    if not words:
        show(talk)
    elif words == [OFF]:
        go_off(talk)
    elif words[0] == ON and not unknown:
        go_on(talk, words[1:])
    else:
        found = " ".join(unknown or words)[:30]
        talk.say(Say("desk-duty-how", found=found, languages=", ".join(NAMES)), reply_to=talk.incoming.message_id)


def go_on(talk: Talk, languages: list[str]) -> None:
    """On duty, with these languages; without any, with those of last time."""
    member = talk.library.staff.set_duty(talk.incoming.person, on=True, languages=languages or None)
    trail.note(talk, "duty-on")
    talk.say(Say("desk-duty-on", name=member.name), *([Quote(tongues(member))] if member.languages else []))


def go_off(talk: Talk) -> None:
    """Off duty; the questions that wait for this very person are in the queue again."""
    person = talk.incoming.person
    talk.library.staff.set_duty(person, on=False)
    trail.note(talk, "duty-off")
    count = give_all_back(talk, person.id)
    returned = [Say("desk-duty-returned", count=count)] if count else []
    talk.say(Say("desk-duty-off", name=person.name), *returned)


def give_all_back(talk: Talk, person_id: int) -> int:
    """Every question in which a patron waits for this person; the patrons hear that a colleague goes on. How many."""
    given = [talk.library.tickets.give_back(each) for each in talk.library.passing.to_answer(person_id)]
    for ticket in filter(None, given):
        trail.note(talk, "return", ticket)
        card.refresh(talk, ticket)
        talk.say("desk-returned", to=Chat(ticket.patron_chat))
    return len(given)


def show(talk: Talk) -> None:
    """Who is there, with their languages and the questions they have."""
    there = talk.library.staff.on_duty()
    if not there:
        talk.say("desk-duty-nobody")
        return
    lines = [
        Say("desk-duty-line", name=each.name, languages=tongues(each) or "—", count=talk.library.passing.load(each.id))
        for each in there
    ]
    talk.say(Lines((Heading(Say("desk-duty-there", count=len(there))), *lines)))


def tongues(member: Member) -> str:
    """Somebody's languages, by their own names."""
    return ", ".join(NAMES.get(code, code) for code in member.languages)


def has_enough(talk: Talk, ticket: Ticket) -> bool:
    """Whether somebody has as many questions as one person should; who presses a second time may have one more.

    Only the button asks: an answer that is written already is not held up for it.
    """
    person, most = talk.incoming.person.id, talk.library.house.config.desk.per_person
    if talk.library.passing.load(person) < most or talk.library.insists(person, ticket.id):
        return False
    talk.answer(Say("desk-enough-toast", count=most), alert=True)
    return True
