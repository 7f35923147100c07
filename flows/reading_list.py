"""Reading lists: staff write one line for each book, the patron keeps the list, and says which one to have more of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from flows.desk import card, staff
from flows.desk.patron import as_asked, hand_over
from flows.pressed import old_button, or_old
from flows.records import Asked, Ticket, TicketState
from flows.talk import Talk
from flows.words import Button, Chat, Heading, Lines, Part, Quote, Rows, Say, message

MOST_BOOKS = 14
LONGEST_LINE = 400  # characters of one book
LONGEST_REASON = 300
BULLET = re.compile(r"^\s*(?:[•*]|[-–—]\s|\d{1,2}[.)]\s)\s*")
DASH = re.compile(r"\s+[-–—]\s+")
BOOKING_CODE = re.compile(r"[2-9A-HJKMNP-Z]{6}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Book:
    """One line of a list; without an author or a reason where none was written."""

    author: str
    title: str
    why: str = ""
    format: str = ""

    def __str__(self) -> str:
        named = f"{self.author}: {self.title}" if self.author else self.title
        return " – ".join(filter(None, (named, self.why, self.format)))


@dataclass(frozen=True, slots=True)
class ReadingList:
    """A list that was picked for somebody."""

    id: int
    books: tuple[Book, ...]
    created_at: datetime


def book_of(line: str) -> Book:
    """`author: title – why – format`; what is missing stays empty."""
    named, *rest = DASH.split(BULLET.sub("", line).strip(), maxsplit=2)
    author, colon, title = named.partition(": ")
    if not colon:
        author, title = "", named
    why, form = [*rest, "", ""][:2]
    return Book(author.strip(), title.strip(), why.strip(), form.strip())


# ---------------------------------------------------------------- what staff do


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/list` in a ticket's topic, or with a booking's code in General: the lines below it go to the patron as a list."""
    code, below = ("", talk.incoming.arguments) if ticket else code_of(talk.incoming.arguments)
    written = [line for line in below.splitlines() if line.strip()]
    if talk.incoming.person.anonymous:
        talk.say("desk-hint-anonymous", reply_to=talk.incoming.message_id)
    elif not written or len(written) > MOST_BOOKS or any(len(line) > LONGEST_LINE for line in written):
        talk.say(Say("list-how", most=MOST_BOOKS), reply_to=talk.incoming.message_id)
    elif ticket:
        of_ticket(talk, ticket, tuple(map(book_of, written)))
    else:
        of_session(talk, code, tuple(map(book_of, written)))


def code_of(text: str) -> tuple[str, str]:
    """A booking's code in the first word, and what stands below it."""
    first, _, rest = text.partition("\n")
    return (first.strip(), rest) if BOOKING_CODE.fullmatch(first.strip()) else ("", "")


def of_ticket(talk: Talk, ticket: Ticket, books: tuple[Book, ...]) -> None:
    """To the patron of a ticket."""
    mine = owned(talk, ticket)
    if mine and mine.quiet:
        talk.say("list-quiet", reply_to=talk.incoming.message_id)
    elif mine:
        give(talk, mine.patron_id, mine.patron_chat, books)
        talk.library.tickets.heard_staff(mine)


def owned(talk: Talk, ticket: Ticket) -> Ticket | None:
    """The ticket, when whoever writes may answer it: who writes first takes it, what a colleague sends stays inside."""
    person = talk.incoming.person
    if ticket.state is TicketState.QUEUED:
        ticket = talk.library.tickets.take(ticket, person.id, person.name) or ticket
        if ticket.is_owned_by(person.id):
            staff.tell_taken(talk, ticket)
            card.refresh(talk, ticket)
    if not ticket.is_open:
        talk.say("desk-hint-closed", reply_to=talk.incoming.message_id)
    elif not ticket.is_owned_by(person.id):
        talk.say(Say("list-not-yours", owner=ticket.owner_name), reply_to=talk.incoming.message_id)
    else:
        return ticket
    return None


def of_session(talk: Talk, code: str, books: tuple[Book, ...]) -> None:
    """To whoever had the session."""
    booking = talk.library.calendar.by_code(code)
    if booking is None or not booking.patron_chat:
        talk.say("list-no-session", reply_to=talk.incoming.message_id)
    else:
        give(talk, booking.patron_id, booking.patron_chat, books, booking.id)


def give(talk: Talk, patron_id: int, chat_id: int, books: tuple[Book, ...], booking_id: int = 0) -> None:
    """Keep the list for the patron, send it, and tell staff so."""
    listed = talk.library.profiles.add_list(patron_id, books, booking_id)
    talk.say(*parts(listed), "list-where", rows=rows(listed), to=Chat(chat_id))
    talk.say(Say("list-given", count=len(books)), reply_to=talk.incoming.message_id)
    talk.library.tallies.count("tips", "listed")


# ---------------------------------------------------------------- what the patron sees


def parts(listed: ReadingList) -> list[Part]:
    """A list, a line for each book."""
    return [Lines((Heading(Say("list-heading", on=listed.created_at)), *(Quote(f"• {book}") for book in listed.books)))]


def rows(listed: ReadingList) -> Rows:
    """What one may say to a list."""
    return (
        (Button(Say("list-more-button"), f"list:more:{listed.id}"),),
        (Button(Say("list-none-button"), f"list:none:{listed.id}"),),
        (Button(Say("list-talk-button"), "list:talk"),),
    )


def mine(talk: Talk, at: str = "0") -> None:
    """The patron's lists, one to a page, the newest first."""
    lists = talk.library.profiles.lists_of(talk.patron.id)
    number = int(at) if at.isdecimal() and int(at) < len(lists) else 0
    if not lists:
        talk.say("list-nothing", rows=[Button(Say("tips-button"), "tips:begin")])
        return
    ways = [*rows(lists[number]), (Button(Say("list-delete-button"), f"list:forget:{lists[number].id}"),)]
    if number + 1 < len(lists):
        ways.append((Button(Say("list-older-button"), f"list:mine:{number + 1}"),))
    talk.say(*parts(lists[number]), rows=ways)


def forget(talk: Talk, number: str) -> None:
    """One list goes."""
    if number.isdecimal() and talk.library.profiles.forget_list(talk.patron.id, int(number)):
        talk.edit(message("list-forgotten"), message_id=talk.incoming.message_id)
    else:
        old_button(talk)


def own(talk: Talk, number: str) -> ReadingList | None:
    """The list that a patron's button speaks of, if it is theirs and still there; else a kind word to an old button."""
    mine = talk.library.profiles.lists_of(talk.patron.id)
    return or_old(talk, next((each for each in mine if str(each.id) == number), None))


# ---------------------------------------------------------------- what the patron says to it


def more_like(talk: Talk, number: str) -> None:
    """The dialogue behind it: like which of them."""
    listed = own(talk, number)
    if listed is None:
        return
    titles: dict[str, Part] = {str(at): Quote(short(book)) for at, book in enumerate(listed.books)}
    which = talk.choose("which", "list-more-which", titles, skip="list-more-all-button", default="")
    wanted = [listed.books[int(which)]] if which else listed.books
    tell(talk, Asked(0), "list-staff-more", wanted)
    talk.say("list-more-sent")


def about(dialogue: str) -> Callable[[Talk, str], None]:
    """A button below a list: this dialogue about it begins."""

    def press(talk: Talk, number: str) -> None:
        if own(talk, number):
            talk.begin(dialogue, number)

    return press


def none_suits(talk: Talk, number: str) -> None:
    """The dialogue behind it: what was not right, if the patron likes to say."""
    listed = own(talk, number)
    if listed is None:
        return
    why = talk.read("why", "list-none-why", skip="talk-skip-button", max_length=LONGEST_REASON)
    tell(talk, as_asked(talk, why) if why else Asked(0), "list-staff-none", listed.books)
    talk.say("list-more-sent")


def tell(talk: Talk, asked: Asked, heading: str, books: Sequence[Book]) -> None:
    """To staff, with the books that it is about."""
    hand_over(talk, asked, Heading(Say(heading)), *(Quote(f"• {book}") for book in books))


def short(book: Book) -> str:
    """A title on a button."""
    return book.title if len(book.title) <= LONGEST_LABEL else book.title[: LONGEST_LABEL - 1] + "…"


LONGEST_LABEL = 40
