"""How a talk ends: the patron says that it is enough, says how it was, and may have a copy. Or they are out of reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flows.desk import card, line, patron
from flows.desk.patron import own, rating_rows
from flows.incoming import Kind
from flows.manners import made_of
from flows.pressed import old_button
from flows.records import Line, Reach, Ticket, TicketState
from flows.talk import Talk
from flows.words import (
    Act,
    Chat,
    Delete,
    Document,
    Edit,
    Lines,
    Quote,
    Say,
    Send,
    Topic,
    TopicAct,
    message,
)

if TYPE_CHECKING:
    from bot.library import Library

LONGEST_COMMENT = 600  # characters
WHOLE_TALK = 2_000  # lines; what is longer is copied from the end


# ---------------------------------------------------------------- closing


def closed_by(library: Library, ticket: Ticket, outcome: str, for_staff: str) -> tuple[Ticket, list[Act]] | None:
    """Close it without staff: card and topic show why, what is open above is settled; None when it was closed already."""
    closed = library.tickets.close(ticket, outcome=outcome)
    if closed is None:
        return None
    library.tallies.count("ticket", f"closed-{outcome}", ticket.language)
    acts: list[Act] = [
        Edit(Topic(closed.id), card.card(closed), mark=card.mark_of(closed)),
        Send(Topic(closed.id), message(for_staff)),
        TopicAct(Topic(closed.id), "close"),
        Delete(Chat(closed.patron_chat), mark=f"referral:{closed.id}"),
    ]
    return closed, acts


def enough(talk: Talk, number: str) -> None:
    """`That is enough`: closed, with thanks; the one question how it was."""
    ticket = own(talk, number)
    found = closed_by(talk.library, ticket, "enough", "desk-enough-staff") if ticket else None
    if found is None:
        return
    talk.ticket, acts = found
    talk.acts += [*acts, *line.settled(talk.ticket)]
    talk.say(Say("desk-closed", number=number), rows=() if talk.ticket.rating else rating_rows(talk.ticket))


def says(talk: Talk, ticket: Ticket) -> None:
    """A patron writes while the question is open: that it is enough, or something for staff."""
    enough(talk, str(ticket.id)) if is_enough(talk, ticket) else patron.says(talk, ticket)


def is_enough(talk: Talk, ticket: Ticket) -> bool:
    """Whether a patron says so in words: only when staff have answered, and nothing else is said."""
    incoming = talk.incoming
    if ticket.state is not TicketState.WAITING or incoming.kind is not Kind.TEXT:
        return False
    return made_of(incoming.text, talk.library.house.in_all_languages("desk-enough-words"))


def unreachable(library: Library, ticket: Ticket) -> list[Act]:
    """The patron blocked the bot, or is gone: staff are told in the topic, once an hour however it is noticed.

    What nobody has taken is closed. Else what staff say waits for the patron's return, until the talk is closed as idle.
    """
    if ticket.state is TicketState.QUEUED:
        found = closed_by(library, ticket, "unreachable", "desk-patron-left")
        return found[1] if found else []
    library.tickets.patron_left(ticket)
    hour = int(library.now.timestamp()) // 3600
    return [Send(Topic(ticket.id), message("desk-patron-left"), key=f"left:{ticket.id}:{hour}")]


def is_away(library: Library, ticket: Ticket) -> bool:
    """Whether nothing reaches the patron."""
    found = library.patrons.situation(ticket.patron_chat, str(ticket.patron_chat))
    return found is not None and found[0].reach is not Reach.OK


# ---------------------------------------------------------------- how it was


def ask_comment(talk: Talk, number: str) -> None:
    """`A few words`: asked once the rating is given."""
    ticket = talk.ticket
    if ticket and str(ticket.id) == number and ticket.rating and not ticket.quiet:
        talk.begin("comment", number)
    else:
        old_button(talk)


def comment(talk: Talk, number: str) -> None:
    """The dialogue behind it; what is written stands in the topic, where those read it whom it is about."""
    words = talk.read("words", Say("desk-comment-ask"), max_length=LONGEST_COMMENT, staff=False)
    ticket = talk.ticket
    if ticket is None or str(ticket.id) != number:
        talk.say("talk-gone")
        return
    talk.library.tickets.comment(ticket, words)
    talk.acts.append(Send(Topic(ticket.id), message(Lines((Say("desk-comment-staff"), Quote(words))))))
    talk.say("desk-comment-thanks")


# ---------------------------------------------------------------- a copy


def copy(talk: Talk, number: str = "") -> None:
    """`/copy`, or its button: what both sides said, as a file. No notes, and nothing that the bot said."""
    ticket = talk.ticket
    lines = talk.library.lines.whole(ticket, WHOLE_TALK) if ticket and number in ("", str(ticket.id)) else []
    if ticket is None or not lines:
        talk.say("desk-copy-nothing")
        return
    names = {each.id: each.name for each in talk.library.staff.all()}
    text = "\n".join(line_of(talk, each, names) for each in lines) + "\n"
    caption = message(Say("desk-copy", number=str(ticket.id)))
    talk.acts.append(Document(talk.here, f"{talk.wording(Say('desk-copy-name'))}-{ticket.id}.txt", text, caption))


def line_of(talk: Talk, said: Line, names: dict[int, str]) -> str:
    """When, who, what; of anything but text what kind it was."""
    who = names.get(said.author_id, "") if said.from_staff else talk.wording(Say("desk-copy-you"))
    kind = "" if said.true_kind == "text" else talk.wording(Say("desk-copy-file"))
    words = " ".join(part for part in (kind, said.text) if part)
    return talk.wording(
        Say("desk-copy-line", at=said.at, who=who or talk.wording(Say("desk-copy-library")), words=words)
    )


def command_copy(talk: Talk) -> None:
    """`/copy`."""
    copy(talk)


ROUTES: dict[str, Callable[..., None]] = {
    "staff:enough": enough,
    "staff:comment": ask_comment,
    "staff:copy": copy,
}
COMMANDS: dict[str, Callable[[Talk], None]] = {"copy": command_copy}
SCRIPTS: dict[str, Callable[..., None]] = {"comment": comment}
