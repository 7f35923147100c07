"""A topic's card: what we do, what we do not, who can; short first, the rest behind a button, and a way on below.

A card holds 700 characters at most: a small phone shows that without scrolling far. What does not fit stands behind
`Tell me more`, with what was written for there. Follow-up questions are answered with the card's own parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from flows import gaps
from flows.hours import Hours, clock_text
from flows.manners import made_of
from flows.partners import PARTNER_KINDS, helping
from flows.quiet.opening import ASK_QUIETLY, show_quietly
from flows.records import Asked
from flows.talk import Talk
from flows.ways_in import TOPIC_ROUTES
from flows.words import Button, Heading, Key, Lines, Link, Part, Quote, Rows, Say, message

LONGEST = 700  # characters of a card
REMEMBERED = 2_000  # cards that are kept ready
NAMED = 3  # partners on a card; the others stand behind `Show who helps`

PASS_ON = Button(Say("ask-pass-button"), "ask:pass")
TOPICS = Button(Say("ask-topics-button"), "ask:topics:new")

OURSELVES = "contact-staff"
"""The topic whose sentences say how to reach the library itself."""

FOLLOW_UPS: dict[str, tuple[str, ...]] = {
    "ask-follow-price-words": ("price",),
    "ask-follow-time-words": ("time", "period", "limit", "times"),
    "ask-follow-where-words": ("where", "times", "online", "contact"),
    "ask-follow-children-words": ("children",),
    "ask-follow-ready-words": ("ready",),
    "ask-follow-contact-words": ("contact", "mail", "online"),
}
"""Lists of words with which people ask on, and the parts of the card that answer them."""


# ---------------------------------------------------------------- showing


def show(talk: Talk, key: str) -> None:
    """A topic was chosen from a menu or by a deep link: what was asked before has nothing to do with it any more."""
    talk.patron = replace(talk.patron, asked=None)
    show_card(talk, key)


def also(talk: Talk, key: str) -> None:
    """A topic was chosen that we had offered for a question: the question is kept, and that this was shown."""
    show_card(talk, key)


def show_card(talk: Talk, key: str, others: Sequence[str] = (), *, above: Rows = ()) -> None:
    """One topic's card, with other topics that may be meant; or that it is gone."""
    if key not in talk.library.house.faq.topics:
        talk.say("ask-topic-gone", rows=[TOPICS])
        return
    look_at(talk, key)
    talk.patron = replace(talk.patron, misses=0)
    card, rest = parts_of(talk, key)
    if talk.library.house.faq.topics[key].sensitive:
        show_quietly(talk, key, card, [Button(title(other), f"faq:also:{other}") for other in others])
    else:
        talk.say(*card, rows=(*above, *card_rows(talk, key, others, more=bool(rest))))
    talk.library.tallies.count("faq", key, talk.language)


def look_at(talk: Talk, key: str) -> None:
    """Remember which topic is before the patron, for what they ask next; of a sensitive one not even the question."""
    if talk.library.house.faq.topics[key].sensitive:
        talk.patron = replace(talk.patron, asked=None)
        return
    asked = talk.patron.asked or Asked(0)
    tried = (*(each for each in asked.tried if each != key), key)
    talk.patron = replace(talk.patron, asked=replace(asked, tried=tried))


def more(talk: Talk, key: str) -> None:
    """The rest of a card, as a message of its own."""
    if key not in talk.library.house.faq.topics:
        show_card(talk, key)
        return
    card, rest = parts_of(talk, key)
    way_on = ASK_QUIETLY if talk.library.house.faq.topics[key].sensitive else PASS_ON
    talk.say(*([*rest, *written(talk, key, "more", "children")] or card), rows=[way_on])


def useful(talk: Talk, key: str) -> None:
    """It helped: counted, thanked, nothing more."""
    talk.library.tallies.count("useful", key, talk.language)
    talk.answer(Say("ask-thanks-toast"))
    keep_card(talk, key)


def not_useful(talk: Talk, key: str) -> None:
    """It did not help: counted, kept for those who write the answers, and a person is offered at once."""
    talk.library.tallies.count("not-useful", key, talk.language)
    asked = talk.patron.asked
    gaps.keep(talk, "not-useful", asked.text if asked and key in asked.tried else "", topic=key)
    keep_card(talk, key)
    talk.say("ask-not-useful", rows=[PASS_ON, TOPICS])


def keep_card(talk: Talk, key: str) -> None:
    """The card stays as it is, without the question whether it helped, so that it is asked once."""
    if key in talk.library.house.faq.topics:
        card, rest = parts_of(talk, key)
        rows = card_rows(talk, key, more=bool(rest))[:-1]
        talk.edit(message(*card, rows=rows), message_id=talk.incoming.message_id)


# ---------------------------------------------------------------- what it says


def parts_of(talk: Talk, key: str) -> tuple[list[Part], list[Part]]:
    """The card's parts in their order, those that fit and those that stand behind the button; the same all day."""
    if "hours" in talk.library.house.faq.topics[key].show:
        return _parts_of(talk, key, hours_parts(talk))
    made = talk.library.house.made
    today = key, talk.language, talk.now.astimezone(talk.library.house.zone).date()
    if today not in made:
        if len(made) > REMEMBERED:
            made.clear()
        made[today] = _parts_of(talk, key, [])
    parts: tuple[list[Part], list[Part]] = made[today]
    return parts


def _parts_of(talk: Talk, key: str, hours: list[Part]) -> tuple[list[Part], list[Part]]:
    """Title, answer and limit always fit; what else there is comes as long as there is room, the more important first."""
    always: list[Part] = [Heading(title(key)), Say(f"faq-{key}.answer"), *hours]
    limit = written(talk, key, "we-do-not")
    optional: list[Part] = [
        *written(talk, key, "we-do"),
        *who_can(talk, key),
        *place_parts(talk, key),
        *ready(talk, key),
        *link_parts(talk, key),
        *checked(talk, key),
    ]
    room = LONGEST - sum(len(talk.wording(part)) + 2 for part in (*always, *limit))
    fits: list[Part] = []
    for part in optional:
        room -= len(talk.wording(part)) + 2
        if room < 0:
            break
        fits.append(part)
    we_do = written(talk, key, "we-do")
    before = len(we_do) if fits[: len(we_do)] == we_do else 0
    return [*always, *fits[:before], *limit, *fits[before:]], optional[len(fits) :]


def written(talk: Talk, key: str, *names: str) -> list[Part]:
    """These texts of a topic, as far as there are any."""
    known = talk.library.house.faq.parts(key)
    return [Say(f"faq-{key}.{name}") for name in names if f"faq-{key}.{name}" in known]


def place_parts(talk: Talk, key: str) -> list[Part]:
    """What is true of this place: its prices, times and addresses, each a line."""
    sentences = talk.library.house.faq.place_sentences(key, talk.language)
    return [Lines(tuple(sentences))] if sentences else []


def ready(talk: Talk, key: str) -> list[Part]:
    """What to have at hand."""
    return [Lines((Heading(Say("ask-ready")), *texts))] if (texts := written(talk, key, "ready")) else []  # type: ignore[arg-type]


def link_parts(talk: Talk, key: str) -> list[Part]:
    """The official pages, by name."""
    links = talk.library.house.links_of(talk.library.house.faq.topics[key].links)
    return [Lines(tuple(Say(f"link-{each.name}", url=each.url, site=each.site) for each in links))] if links else []


def checked(talk: Talk, key: str) -> list[Part]:
    """When somebody last looked whether it is true, or that this was long ago."""
    topic = talk.library.house.faq.topics[key]
    if topic.checked_on is None:
        return []
    today = talk.now.astimezone(talk.library.house.zone).date()
    return [Say("ask-checked-long-ago" if topic.is_old(today) else "ask-checked", on=topic.checked_on)]


def who_can(talk: Talk, key: str) -> list[Part]:
    """The kinds of partner that help with it, or the library's own partners of these kinds by name."""
    kinds = [
        kind for kind in talk.library.house.faq.topics[key].refer if kind in PARTNER_KINDS and kind != "library-desk"
    ]
    named = [partner.name.in_language(talk.language) for partner in helping(talk, key)[:NAMED]]
    lines = [Quote(f"• {name}") for name in named] if named else [Say(PARTNER_KINDS[kind]) for kind in kinds]
    return [Lines((Heading(Say("ask-who-can")), *lines))] if lines else []


def hours_parts(talk: Talk) -> list[Part]:
    """Whether the desk is open now, and the week."""
    hours = talk.library.house.hours
    if hours.is_open(talk.now):
        now = Say("ask-open-now", closes=hours.closes(talk.now) or talk.now)
    else:
        opens = hours.next_opening(talk.now)
        now = Say("ask-closed-now", opens=opens) if opens else Say("ask-closed-long")
    return [now, Quote("\n".join(week(talk)))]


def week(talk: Talk, hours: Hours | None = None) -> Iterator[str]:
    """A week of hours, the desk's when not given, a line for days in a row that have the same."""
    hours = hours or talk.library.house.hours
    names = talk.library.house.weekdays(talk.language)
    closed = talk.wording(Say("ask-closed-day"))
    spans = [", ".join(f"{clock_text(a)}–{clock_text(b)}" for a, b in hours.week.get(day, ())) for day in range(7)]
    for span, days in groupby(range(7), key=lambda day: spans[day]):
        first, *rest = days
        named = f"{names[first]}–{names[rest[-1]]}" if rest else names[first]
        yield f"{named[0].upper()}{named[1:]}: {span or closed}"


def title(key: str) -> Say:
    """A topic's name, also its button."""
    return Say(f"faq-{key}")


# ---------------------------------------------------------------- the way on


def card_rows(talk: Talk, key: str, others: Sequence[str] = (), *, more: bool) -> Rows:
    """More, what else may be meant, a time with us, who helps, a person, sharing it; and last, whether it helped."""
    topic = talk.library.house.faq.topics[key]
    rows: list[Key] = []
    if more or written(talk, key, "more", "children"):
        rows.append(Button(Say("ask-more-button"), f"faq:more:{key}"))
    rows += [Button(title(other), f"faq:also:{other}") for other in others]
    if topic.session:
        rows.append(Button(Say("ask-time-button"), f"ask:time:{key}"))
    rows += TOPIC_ROUTES.get(key, ())
    if helping(talk, key):
        rows.append(Button(Say("ask-who-helps-button"), f"partner:topic:{key}"))
    rows.append(PASS_ON)
    useful = Button(Say("ask-useful-button"), f"faq:yes:{key}"), Button(Say("ask-not-useful-button"), f"faq:no:{key}")
    return (*((row,) for row in rows), *share_row(talk, key), useful)


def share_row(talk: Talk, key: str) -> Rows:
    """Telegram's own sharing, with the topic's name and deep link, so that one patron can help another."""
    if talk.library.house.faq.topics[key].sensitive:
        return ()
    address = talk.library.house.sharing(f"faq-{key}", talk.wording(title(key)))
    return ((Link(Say("ask-share-button"), address),),) if address else ()


# ---------------------------------------------------------------- asking on


def follow_up(talk: Talk, text: str) -> bool:
    """Answer `price?` or `and for children?` with the parts of the card that the patron looked at last.

    When the card does not say, that is said, with a way to somebody who knows. False when the text is a question of its
    own, or when no card was looked at.
    """
    key = talk.patron.asked.tried[-1] if talk.patron.asked and talk.patron.asked.tried else ""
    house = talk.library.house
    if key not in house.faq.topics:
        return False
    for words, names in FOLLOW_UPS.items():
        if made_of(text, house.in_all_languages(words)):
            parts: list[Part] = [*house.faq.place_sentences(key, talk.language, *names)]
            parts += written(talk, key, *(name for name in names if name in ("ready", "children")))
            if not parts and "contact" in names:
                parts = [*house.faq.place_sentences(OURSELVES, talk.language)]
            talk.say(Heading(title(key)), *(parts or [Say("ask-follow-unknown")]), rows=[PASS_ON])
            return True
    return False
