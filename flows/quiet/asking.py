"""What is behind the buttons of a sensitive topic: who gives the help that somebody chose, and a quiet talk with staff."""

from __future__ import annotations

from dataclasses import replace

from flows.cards import title
from flows.desk.patron import LONGEST_QUESTION, as_asked, hand_over
from flows.partners.directory import PARTNER_KINDS, helping
from flows.partners.pages import PAGE, listed
from flows.pressed import old_button
from flows.quiet.opening import ASK_QUIETLY, NEEDS, TALK
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Button, Heading, Lines, Part, Quote, Say

KINDS_NAMED = 4  # kinds of partner that are named where the directory has nobody


def help_with(talk: Talk, key: str, need: str, page: str = "") -> None:
    """One answer to "What would help now?": who gives it, those first that ask no name, and what of our own belongs to it."""
    topic = talk.library.house.faq.topics.get(key)
    if topic is None or not topic.sensitive or need not in NEEDS:
        old_button(talk)
        return
    wanted = NEEDS[need]
    found = [partner for partner in helping(talk, key) if partner.kind in wanted.kinds]
    ours = [Button(title(each), f"faq:show:{each}") for each in wanted.topics if each in talk.library.house.faq.topics]
    above: list[Part | str] = [*(numbers(talk) if need == TALK else [])]
    above += ["partner-list"] if found else kinds(wanted.kinds, topic.refer)
    listed(
        talk,
        found,
        f"quiet:help:{key}:{need}",
        page,
        above,
        [*ours, ASK_QUIETLY],
        quiet=True,
        size=PAGE - len(ours),
    )


def numbers(talk: Talk) -> list[Part]:
    """The lines that somebody answers now."""
    known = [Quote(f"{line.name}: {line.phone}") for line in talk.library.house.numbers_in(talk.language)]
    return [Lines((Heading(Say("quiet-lines")), *known))] if known else []


def kinds(wanted: tuple[str, ...], refer: tuple[str, ...]) -> list[Part | str]:
    """In words who gives such help, where the directory names nobody: the topic's own kinds before others."""
    in_order = sorted(wanted, key=lambda kind: kind not in refer)[:KINDS_NAMED]
    return [Lines((Heading(Say("ask-who-can")), *(Say(PARTNER_KINDS[kind]) for kind in in_order)))]


# ---------------------------------------------------------------- asking a librarian


def ask(talk: Talk) -> None:
    """`Ask a librarian quietly`: one open question, unless something else is open under the patron's first name."""
    if not is_in_the_way(talk, talk.ticket):
        talk.begin("quiet")


def quiet(talk: Talk) -> None:
    """The dialogue behind it: what staff should read. No name, no topic, and soon erased."""
    if is_in_the_way(talk, talk.ticket):
        return
    question = talk.read("question", "quiet-what-about", media=True, max_length=LONGEST_QUESTION, staff=False)
    asked = replace(as_asked(talk, question), tried=())
    hand_over(talk, asked, queue=talk.library.house.quiet_queues[0])


def pass_on(talk: Talk) -> None:
    """Words that sounded like danger, by one tap: quietly, or into the question that is open already."""
    asked = talk.patron.asked
    if asked is None or not asked.message_id:
        ask(talk)
        return
    hand_over(
        talk,
        replace(asked, tried=()),
        Heading(Say("quiet-danger-staff")),
        queue=talk.library.house.quiet_queues[0],
    )


def is_in_the_way(talk: Talk, ticket: Ticket | None) -> bool:
    """Whether a question is open that is not a quiet one: a patron has one at a time, and that one shows the first name."""
    if ticket is None or not ticket.is_open or ticket.quiet:
        return False
    withdraw = Button(Say("desk-withdraw-button"), f"staff:withdraw:{ticket.id}")
    talk.say(Say("quiet-other-open", number=str(ticket.id)), rows=[withdraw])
    return True
