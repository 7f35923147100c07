"""A sensitive topic's card: it begins with what we do not keep, and asks what would help now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.talk import Talk
from flows.words import Button, Part, Say

ASK_QUIETLY = Button(Say("quiet-ask-button"), "quiet:ask")


@dataclass(frozen=True, slots=True)
class Need:
    """What would help somebody now: its button, the kinds of partner that give it, and topics of ours that belong to it."""

    label: str
    kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


READ = "read"
TALK = "talk"
NEEDS = {
    TALK: Need(
        "quiet-talk-button",
        ("crisis-line", "support-group", "health-service", "veterans-service", "charity", "migration-advice"),
    ),
    READ: Need("quiet-read-button"),
    "rights": Need(
        "quiet-rights-button",
        ("legal-aid", "agency", "veterans-service", "probation-service", "union", "debt-adviser", "migration-advice"),
        ("legal-aid", "health-benefits"),
    ),
    "groups": Need(
        "quiet-groups-button",
        ("support-group", "volunteer-association", "senior-association", "veterans-service"),
        ("events-calendar",),
    ),
    "practical": Need(
        "quiet-practical-button",
        ("social-services", "charity", "citizen-office", "probation-service", "employment-service", "housing-company"),
        ("form-help-general", "social-assistance"),
    ),
}
"""The answers to "What would help now?", in their order; their names stand in buttons."""


def show_quietly(talk: Talk, key: str, card: Sequence[Part], others: Sequence[Button] = ()) -> None:
    """The card under its opening line, with the question what would help now, and a quiet way to staff.

    The line stands first so that a locked screen shows it, and not the topic. No sharing, no question whether it was
    useful, nothing passed on by one tap: what was typed is forgotten.
    """
    rows = [Button(Say(need.label), go_to(key, name)) for name, need in NEEDS.items()]
    talk.say("quiet-opening", *card, "quiet-what-helps", rows=[*others, *rows, ASK_QUIETLY])


def go_to(key: str, need: str) -> str:
    """Where a need's button leads: reading is the rest of the card."""
    return f"faq:more:{key}" if need == READ else f"quiet:help:{key}:{need}"
