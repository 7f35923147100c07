"""Questions: an answer with its limits and who can help, a few guesses, or a person. Never silence, never a dead end.

A question is searched in the patron's language first. Two bands of certainty decide: clear, an answer; likely, "did you
mean"; below, staff.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from flows.hours import clock_text
from flows.records import Asked
from flows.search import CLEAR, LIKELY, Hit
from flows.talk import Talk
from flows.words import Button, Heading, Kind, Lines, Part, Quote, Rows, Say, message

LONG = 1000  # characters; what is longer goes to staff whole, read by no rule
ALTERNATIVES = 2  # beside a clear answer
GUESSES = 3  # when it is not clear
PAGE = 6  # topics on one page of a group
TRIES = 2  # questions not understood in a row, before a person is offered first of all

GROUPS = {
    "library-services": "ask-group-library",
    "digital-help": "ask-group-digital",
    "authorities": "ask-group-authorities",
    "work": "ask-group-work",
    "housing": "ask-group-housing",
    "money": "ask-group-money",
    "health": "ask-group-health",
    "family-and-school": "ask-group-family",
    "migration": "ask-group-migration",
    "language": "ask-group-language",
    "inclusion": "ask-group-inclusion",
    "events-and-reading": "ask-group-events",
    "remote-services": "ask-group-remote",
    "civic": "ask-group-civic",
    "community": "ask-group-community",
}

PARTNER_KINDS = {
    "agency": "partner-kind-agency",
    "archive": "partner-kind-archive",
    "bank": "partner-kind-bank",
    "business-adviser": "partner-kind-business-adviser",
    "care-provider": "partner-kind-care-provider",
    "charity": "partner-kind-charity",
    "citizen-office": "partner-kind-citizen-office",
    "crisis-line": "partner-kind-crisis-line",
    "debt-adviser": "partner-kind-debt-adviser",
    "digital-volunteer": "partner-kind-digital-volunteer",
    "election-authority": "partner-kind-election-authority",
    "employment-service": "partner-kind-employment-service",
    "health-service": "partner-kind-health-service",
    "housing-company": "partner-kind-housing-company",
    "interpreter-service": "partner-kind-interpreter-service",
    "legal-aid": "partner-kind-legal-aid",
    "library-desk": "partner-kind-library-desk",
    "library-management": "partner-kind-library-management",
    "migration-advice": "partner-kind-migration-advice",
    "municipality": "partner-kind-municipality",
    "ngo-support-centre": "partner-kind-ngo-support-centre",
    "notary": "partner-kind-notary",
    "police": "partner-kind-police",
    "probation-service": "partner-kind-probation-service",
    "school": "partner-kind-school",
    "senior-association": "partner-kind-senior-association",
    "social-services": "partner-kind-social-services",
    "support-group": "partner-kind-support-group",
    "transport-company": "partner-kind-transport-company",
    "union": "partner-kind-union",
    "veterans-service": "partner-kind-veterans-service",
    "volunteer-association": "partner-kind-volunteer-association",
}
"""What each kind of partner of `faq.toml` is called."""


# ---------------------------------------------------------------- a question in one's own words


def ask(talk: Talk) -> None:
    """`/ask`, with or without the question behind it."""
    if talk.incoming.arguments:
        question(talk, talk.incoming.arguments)
    else:
        topics(talk)


def question(talk: Talk, text: str) -> None:
    """Answer a question, guess at it, or offer a person."""
    if len(text) > LONG:
        offer_staff(talk, "ask-long")
        return
    hits = talk.library.house.faq.find(text, talk.patron.language or talk.language)
    if not talk.patron.language and hits:
        talk.language = hits[
            0
        ].language  # nobody has said yet which language it is to be: answer in the one that was written
    if hits and hits[0].score >= CLEAR:
        others = [hit.key for hit in hits[1 : 1 + ALTERNATIVES] if hit.score >= LIKELY]
        answer(talk, hits[0].key, others)
    elif hits and hits[0].score >= LIKELY:
        guess(talk, [hit for hit in hits if hit.score >= LIKELY][:GUESSES])
    else:
        offer_staff(talk, "ask-unclear")


def is_clear(talk: Talk, text: str) -> Hit | None:
    """The answer that a text plainly asks for, if there is one."""
    hits = talk.library.house.faq.find(text, talk.patron.language or talk.language)
    return hits[0] if hits and hits[0].score >= CLEAR else None


def answer(talk: Talk, key: str, others: Sequence[str] = (), *, above: Rows = ()) -> None:
    """A question's card, with the next best two; the question is kept for one tap to staff."""
    remember(talk, tried=(key,))
    talk.patron = replace(talk.patron, misses=0)
    talk.say(*card(talk, key), rows=(*above, *card_rows(talk, key, others)))
    talk.library.tallies.count("faq", key, talk.language)


def guess(talk: Talk, hits: Sequence[Hit]) -> None:
    """ "Did you mean": two or three titles, and staff."""
    remember(talk)
    talk.say("ask-did-you-mean", rows=[*(Button(title(hit.key), f"faq:also:{hit.key}") for hit in hits), PASS_ON])
    talk.library.tallies.count("faq", "guessed", talk.language)


def offer_staff(talk: Talk, why: str) -> None:
    """Not understood: the topics or a person; after two in a row the person comes first."""
    remember(talk)
    misses = talk.patron.misses + 1
    talk.patron = replace(talk.patron, misses=misses)
    rows = [PASS_ON, Button(Say("ask-topics-button"), "ask:topics:new")]
    talk.say(
        why if misses < TRIES else "ask-unclear-again",
        rows=rows if why == "ask-long" or misses >= TRIES else rows[::-1],
    )
    talk.library.tallies.count("faq", "missed", talk.language)


PASS_ON = Button(Say("ask-pass-button"), "ask:pass")


def remember(talk: Talk, tried: tuple[str, ...] = ()) -> None:
    """Keep what the patron just said, so that one tap passes it on."""
    incoming = talk.incoming
    if incoming.kind in (Kind.TEXT, Kind.MEDIA):
        media = incoming.media
        asked = Asked(
            incoming.message_id,
            incoming.text,
            incoming.entities,
            media.kind if media else "text",
            media.file_id if media else "",
            tried,
        )
        talk.patron = replace(talk.patron, asked=asked)


# ---------------------------------------------------------------- a card: what we do, what we do not, who can


def show(talk: Talk, key: str) -> None:
    """A topic was chosen from a menu or by a deep link: what was asked before has nothing to do with it any more."""
    talk.patron = replace(talk.patron, asked=None)
    show_card(talk, key)


def also(talk: Talk, key: str) -> None:
    """A topic was chosen that we had offered for a question: the question is kept, and that this was shown."""
    asked = talk.patron.asked
    if asked and key in talk.library.house.faq.topics and key not in asked.tried:
        talk.patron = replace(talk.patron, asked=replace(asked, tried=(*asked.tried, key)))
    show_card(talk, key)


def show_card(talk: Talk, key: str) -> None:
    """One topic's card, or that it is gone."""
    if key not in talk.library.house.faq.topics:
        talk.say("ask-topic-gone", rows=[Button(Say("ask-topics-button"), "ask:topics:new")])
        return
    talk.patron = replace(talk.patron, misses=0)
    talk.say(*card(talk, key), rows=card_rows(talk, key))
    talk.library.tallies.count("faq", key, talk.language)


def more(talk: Talk, key: str) -> None:
    """The rest of a card, as a message of its own."""
    if f"faq-{key}.more" in talk.library.house.faq.parts(key):
        talk.say(f"faq-{key}.more", rows=[PASS_ON])
    else:
        show_card(talk, key)


def card(talk: Talk, key: str) -> list[Part]:
    """Title and answer, the sentences of this place whose facts are known, what we do and do not, and who can."""
    library = talk.library
    parts: list[Part] = [Heading(title(key)), Say(f"faq-{key}.answer")]
    parts += hours_parts(talk) if "hours" in library.house.faq.topics[key].show else []
    parts += library.house.faq.place_sentences(key)
    known = library.house.faq.parts(key)
    parts += [Say(part) for part in (f"faq-{key}.we-do", f"faq-{key}.we-do-not") if part in known]
    if f"faq-{key}.ready" in known:
        parts.append(Lines((Heading(Say("ask-ready")), Say(f"faq-{key}.ready"))))
    return parts + who_can(talk, key)


def who_can(talk: Talk, key: str) -> list[Part]:
    """The kinds of partner that help with it, and the library's own partners of these kinds by name."""
    kinds = [
        kind for kind in talk.library.house.faq.topics[key].refer if kind in PARTNER_KINDS and kind != "library-desk"
    ]
    if not kinds:
        return []
    named = talk.library.house.partners_of(kinds, talk.language)
    lines = [Quote(f"• {name}") for name in named] if named else [Say(PARTNER_KINDS[kind]) for kind in kinds]
    return [Lines((Heading(Say("ask-who-can")), *lines))]


def hours_parts(talk: Talk) -> list[Part]:
    """Whether the desk is open now, and the week."""
    hours = talk.library.house.hours
    if hours.is_open(talk.now):
        now = Say("ask-open-now", closes=hours.closes(talk.now) or talk.now)
    else:
        opens = hours.next_opening(talk.now)
        now = Say("ask-closed-now", opens=opens) if opens else Say("ask-closed-long")
    return [now, Quote("\n".join(week(talk)))]


def week(talk: Talk) -> list[str]:
    """The week's hours, a line for days in a row that have the same."""
    names = talk.library.house.weekdays(talk.language)
    closed = talk.wording(Say("ask-closed-day"))
    spans = [
        ", ".join(f"{clock_text(a)}–{clock_text(b)}" for a, b in talk.library.house.hours.week.get(day, ()))
        for day in range(7)
    ]
    lines = []
    for span, days in groupby(range(7), key=lambda day: spans[day]):
        first, *rest = days
        named = f"{names[first]}–{names[rest[-1]]}" if rest else names[first]
        lines.append(f"{named[0].upper()}{named[1:]}: {span or closed}")
    return lines


def title(key: str) -> Say:
    """A topic's name, also its button."""
    return Say(f"faq-{key}")


def card_rows(talk: Talk, key: str, others: Sequence[str] = ()) -> Rows:
    """More, the next best, a person, and whether it helped."""
    rows: list[tuple[Button, ...]] = []
    if f"faq-{key}.more" in talk.library.house.faq.parts(key):
        rows.append((Button(Say("ask-more-button"), f"faq:more:{key}"),))
    rows += [(Button(title(other), f"faq:also:{other}"),) for other in others]
    rows.append((PASS_ON,))
    rows.append(
        (Button(Say("ask-useful-button"), f"faq:yes:{key}"), Button(Say("ask-not-useful-button"), f"faq:no:{key}"))
    )
    return tuple(rows)


def useful(talk: Talk, key: str) -> None:
    """It helped: counted, thanked, nothing more."""
    talk.library.tallies.count("useful", key, talk.language)
    talk.answer(Say("ask-thanks-toast"))
    keep_card(talk, key)


def not_useful(talk: Talk, key: str) -> None:
    """It did not help: counted, and a person is offered at once."""
    talk.library.tallies.count("not-useful", key, talk.language)
    keep_card(talk, key)
    talk.say("ask-not-useful", rows=[PASS_ON, Button(Say("ask-topics-button"), "ask:topics:new")])


def keep_card(talk: Talk, key: str) -> None:
    """The card stays as it is, without the question whether it helped, so that it is asked once."""
    if key in talk.library.house.faq.topics:
        talk.edit(message(*card(talk, key), rows=card_rows(talk, key)[:-1]), message_id=talk.incoming.message_id)


# ---------------------------------------------------------------- by topic


def topics(talk: Talk, *_: str) -> None:
    """The groups that have topics, six to a page at most by their number."""
    groups = [group for group in GROUPS if talk.library.house.faq.of_group(group)]
    rows = [Button(Say(GROUPS[group]), f"ask:group:{group}:0") for group in groups]
    leaf(talk, "ask-topics", [*rows, Button(Say("home-menu-button"), "home:menu")])


def group(talk: Talk, key: str, page: str = "0") -> None:
    """A group's topics, six to a page."""
    keys = talk.library.house.faq.of_group(key)
    at = int(page) * PAGE if page.isdecimal() else 0
    here = keys[at : at + PAGE]
    if not here:
        topics(talk)
        return
    rows = [Button(title(topic), f"faq:show:{topic}") for topic in here]
    if at + PAGE < len(keys):
        rows.append(Button(Say("ask-next-button"), f"ask:group:{key}:{int(page) + 1}"))
    leaf(talk, GROUPS[key], [*rows, Button(Say("ask-back-to-groups-button"), "ask:topics")])


def leaf(talk: Talk, text: str, rows: Sequence[Button]) -> None:
    """Show a page of the topics: in place when a page's own button was pressed, else as a new message."""
    if talk.incoming.data.startswith(("ask:group", "ask:topics")) and not talk.incoming.data.endswith(":new"):
        talk.edit(message(text, rows=rows), message_id=talk.incoming.message_id)
    else:
        talk.say(text, rows=rows)
