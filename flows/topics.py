"""The topics by group, for those who would rather choose than write; six to a page."""

from __future__ import annotations

from collections.abc import Sequence

from flows.cards import title
from flows.leafing import put
from flows.pressed import number_in
from flows.talk import Talk
from flows.words import Button, Say

PAGE = 6  # topics on one page of a group, and groups on the first
MORE = "more"

GROUPS = {
    "library-services": "ask-group-library",
    "digital-help": "ask-group-digital",
    "authorities": "ask-group-authorities",
    "money": "ask-group-money",
    "work": "ask-group-work",
    "migration": "ask-group-migration",
    "health": "ask-group-health",
    "housing": "ask-group-housing",
    "family-and-school": "ask-group-family",
    "language": "ask-group-language",
    "inclusion": "ask-group-inclusion",
    "events-and-reading": "ask-group-events",
    "remote-services": "ask-group-remote",
    "civic": "ask-group-civic",
    "community": "ask-group-community",
}


"""The groups, those that most people need first."""

LOST = Button(Say("ask-lost-button"), "ask:lost")


def topics(talk: Talk, page: str = "") -> None:
    """The six groups that most people need, then the others; and a way for those who do not know where to turn."""
    groups = [group for group in GROUPS if talk.library.house.faq.of_group(group)]
    first, others = groups[:PAGE], groups[PAGE:]
    rows = [Button(Say(GROUPS[group]), f"ask:group:{group}:0") for group in (others if page == MORE else first)]
    if page != MORE and others:
        rows.append(Button(Say("ask-more-topics-button"), f"ask:topics:{MORE}"))
    back = ("ask-back-to-groups-button", "ask:topics") if page == MORE else ("home-menu-button", "home:menu")
    leaf(talk, "ask-topics", [*rows, LOST, Button(Say(back[0]), back[1])])


def group(talk: Talk, key: str, page: str = "0") -> None:
    """A group's topics, six to a page."""
    keys = talk.library.house.faq.of_group(key)
    at = number_in(page) * PAGE
    here = keys[at : at + PAGE]
    if not here:
        topics(talk)
        return
    rows = [Button(title(topic), f"faq:show:{topic}") for topic in here]
    if at + PAGE < len(keys):
        rows.append(Button(Say("ask-next-button"), f"ask:group:{key}:{at // PAGE + 1}"))
    leaf(talk, GROUPS[key], [*rows, Button(Say("ask-back-to-groups-button"), "ask:topics")])


def leaf(talk: Talk, text: str, rows: Sequence[Button]) -> None:
    """Show a page of the topics: in place when a page's own button was pressed, else as a new message."""
    own = ("ask:group", "ask:topics")
    put(talk, () if talk.incoming.data.endswith(":new") else own, [text], rows)
