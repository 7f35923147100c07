"""Lists of partners to leaf through: those that help with a topic, and the whole directory by kind.

Six a page. Leafing and choosing what to see change the message in place; a partner's card is a message of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from flows.cards import PASS_ON, TOPICS
from flows.partners.directory import PARTNER_KINDS, helping, today_of
from flows.quiet.opening import ASK_QUIETLY
from flows.talk import Talk
from flows.words import Button, Key, Part, Quote, Say, message

if TYPE_CHECKING:
    from bot.config.directory import Partner

PAGE = 6  # choices on a page
ANY = "-"
OPEN = "open"
OTHER = "other"  # the kind under which those stand that the FAQ knows no kind for


def for_topic(talk: Talk, key: str, page: str = "") -> None:
    """`Show who helps` under a topic's card, and leafing through it."""
    topic = talk.library.house.faq.topics.get(key)
    found = helping(talk, key) if topic else []
    quiet = topic is not None and topic.sensitive
    way_on = ASK_QUIETLY if quiet else PASS_ON
    if not found:
        talk.say("partner-none", rows=[way_on, TOPICS])
        return
    listed(talk, found, f"partner:topic:{key}", page, ["partner-list"], [way_on], quiet=quiet)


def listed(
    talk: Talk,
    found: Sequence[Partner],
    go: str,
    page: str,
    above: Sequence[Part | str],
    below: Sequence[Button],
    *,
    quiet: bool = False,
    size: int = PAGE,
) -> None:
    """A list under some parts, in place when a page of it was asked for; `go` and a number is the route of a page.

    With `quiet` each leads to a card that offers nothing under the patron's name.
    """
    keys, leafing, where = paged([name_key(talk, each, quiet=quiet) for each in found], go.__add__, page, size)
    rows: list[Sequence[Key]] = [*((key,) for key in keys), *leafing, *((key,) for key in below)]
    show(talk, [*above, *where], rows, in_place=page != "")


def name_key(talk: Talk, partner: Partner, *, quiet: bool = False) -> Button:
    """A partner's button."""
    return Button(
        Quote(partner.name.in_language(talk.language)), f"partner:{'quiet' if quiet else 'show'}:{partner.key}"
    )


def paged(
    keys: Sequence[Button], go: Callable[[str], str], page: str, size: int = PAGE
) -> tuple[list[Button], list[list[Key]], list[Part]]:
    """One page of buttons, the row that leafs through them, and which page it is; `go` gives the route for ":2"."""
    pages = max(1, -(-len(keys) // size))
    at = min(int(page), pages - 1) if page.isdecimal() else 0
    leafing: list[Key] = []
    if at > 0:
        leafing.append(Button(Say("talk-earlier-button"), go(f":{at - 1}")))
    if at + 1 < pages:
        leafing.append(Button(Say("talk-more-button"), go(f":{at + 1}")))
    where: list[Part] = [Say("talk-page", page=at + 1, pages=pages)] if pages > 1 else []
    return list(keys[at * size : (at + 1) * size]), [leafing] if leafing else [], where


def show(talk: Talk, parts: Sequence[Part | str], rows: Sequence[Sequence[Key]], *, in_place: bool) -> None:
    """A page: in place of the one whose button was pressed, or as a new message."""
    if in_place and talk.incoming.data:
        talk.edit(message(*parts, rows=rows), message_id=talk.incoming.message_id)
    else:
        talk.say(*parts, rows=rows)


# ---------------------------------------------------------------- the directory, by kind


def kinds(talk: Talk, page: str = "0") -> None:
    """`Who helps with what`: the kinds that have partners."""
    offered = {kind_of(partner) for partner in offered_now(talk)}
    names = [kind for kind in (*PARTNER_KINDS, OTHER) if kind in offered]
    if not names:
        talk.say("partner-none", rows=[PASS_ON, TOPICS])
        return
    keys, leafing, where = paged(
        [Button(Quote(kind_name(talk, kind)), Sieve(kind).go()) for kind in names], "partner:kinds".__add__, page
    )
    rows: list[Sequence[Key]] = [*((key,) for key in keys), *leafing, (Button(Say("home-back-button"), "home:more"),)]
    show(talk, ["partner-kinds", *where], rows, in_place=True)


def offered_now(talk: Talk) -> list[Partner]:
    """All that may be named today, the most useful to this patron first."""
    partners = talk.library.house.partners
    return partners.in_order(partners.offered(today_of(talk)), talk.language, talk.now)


def kind_of(partner: Partner) -> str:
    """Its kind, or the last one for kinds that nobody knows."""
    return partner.kind if partner.kind in PARTNER_KINDS else OTHER


def kind_name(talk: Talk, kind: str) -> str:
    """What a kind is called on a button."""
    words = talk.wording(Say(PARTNER_KINDS.get(kind, "partner-kind-other"))).removeprefix("•").strip()
    return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is to be seen of a kind: a language, an area by its number, only who is open now; "-" for all."""

    kind: str
    language: str = ANY
    area: str = ANY
    open: str = ANY

    def go(self, what: str = "kind") -> str:
        """The route of a page that keeps this, without the page's number."""
        return f"partner:{what}:{self.kind}:{self.language}:{self.area}:{self.open}"


def kind(talk: Talk, name: str, language: str = ANY, area: str = ANY, open: str = ANY, page: str = "0") -> None:
    """The partners of one kind, as far as they are to be seen, with the ways to see fewer or more."""
    sieve = Sieve(name, language, area, open)
    all_of_them = [partner for partner in offered_now(talk) if kind_of(partner) == name]
    if not all_of_them:
        kinds(talk)
        return
    found = sifted(talk, all_of_them, sieve)
    keys, leafing, where = paged([name_key(talk, each) for each in found], sieve.go().__add__, page)
    last = [*(leafing[0] if leafing else []), Button(Say("home-back-button"), "partner:kinds")]
    narrowing = sieve_row(talk, all_of_them, sieve)
    rows: list[Sequence[Key]] = [*((key,) for key in keys), *([narrowing] if narrowing else []), last]
    parts = [Quote(kind_name(talk, name)), *told(talk, all_of_them, sieve), *where]
    show(talk, [*parts, *([] if found else ["partner-none-fits"])], rows, in_place=True)


def sifted(talk: Talk, found: Sequence[Partner], sieve: Sieve) -> list[Partner]:
    """Those of some partners that a sieve lets through."""
    area = area_of(found, sieve)
    return [
        partner
        for partner in found
        if sieve.language in (ANY, *map(base, partner.languages))
        and area in ("", partner.area)
        and (sieve.open != OPEN or talk.library.house.partners.is_open(partner, talk.now))
    ]


def areas_of(found: Sequence[Partner]) -> list[str]:
    """The areas of some partners, in their order."""
    return sorted({partner.area for partner in found if partner.area})


def area_of(found: Sequence[Partner], sieve: Sieve) -> str:
    """The area that a sieve means, "" for all; the number of one that is gone means all."""
    areas = areas_of(found)
    return areas[int(sieve.area)] if sieve.area.isdecimal() and int(sieve.area) < len(areas) else ""


def languages_of(found: Sequence[Partner]) -> list[str]:
    """The languages of some partners."""
    return sorted({base(code) for partner in found for code in partner.languages})


def told(talk: Talk, found: Sequence[Partner], sieve: Sieve) -> list[Part]:
    """What is left out, in words."""
    parts: list[Part] = []
    if sieve.language != ANY:
        parts.append(Say("partner-only-language", language=language_name(sieve.language, talk.language)))
    if area := area_of(found, sieve):
        parts.append(Say("partner-only-area", area=area))
    if sieve.open == OPEN:
        parts.append(Say("partner-only-open"))
    return parts


def sieve_row(talk: Talk, found: Sequence[Partner], sieve: Sieve) -> list[Key]:
    """Ways to see fewer, as far as they would change anything."""
    row: list[Key] = []
    if any(partner.hours for partner in found):
        is_on = sieve.open == OPEN
        other = replace(sieve, open=ANY if is_on else OPEN)
        row.append(Button(Say("partner-open-off-button" if is_on else "partner-open-button"), other.go()))
    if len({tuple(sorted(partner.languages)) for partner in found}) > 1:
        row.append(Button(Say("partner-language-button"), sieve.go("tongues")))
    if len(areas_of(found)) > 1:
        row.append(Button(Say("partner-area-button"), sieve.go("areas")))
    return row


def tongues(talk: Talk, name: str, language: str, area: str, open: str, page: str = "0") -> None:
    """Which language they should speak; the patron's own first."""
    sieve = Sieve(name, language, area, open)
    codes = languages_of([partner for partner in offered_now(talk) if kind_of(partner) == name])
    codes.sort(key=lambda code: code != talk.language)
    keys = [
        Button(Say("partner-all-languages-button"), replace(sieve, language=ANY).go()),
        *(
            Button(Quote(language_name(code, talk.language).capitalize()), replace(sieve, language=code).go())
            for code in codes
        ),
    ]
    choose_sieve(talk, sieve, "tongues", "partner-which-language", keys, page)


def areas(talk: Talk, name: str, language: str, area: str, open: str, page: str = "0") -> None:
    """In which area."""
    sieve = Sieve(name, language, area, open)
    named = areas_of([partner for partner in offered_now(talk) if kind_of(partner) == name])
    keys = [
        Button(Say("partner-all-areas-button"), replace(sieve, area=ANY).go()),
        *(Button(Quote(each), replace(sieve, area=str(number)).go()) for number, each in enumerate(named)),
    ]
    choose_sieve(talk, sieve, "areas", "partner-which-area", keys, page)


def choose_sieve(talk: Talk, sieve: Sieve, what: str, question: str, keys: Sequence[Button], page: str) -> None:
    """A page of one question of the sieve, and the way back to the list as it was."""
    here, leafing, where = paged(keys, sieve.go(what).__add__, page)
    rows: list[Sequence[Key]] = [
        *((key,) for key in here),
        *leafing,
        (Button(Say("home-back-button"), sieve.go()),),
    ]
    show(talk, [question, *where], rows, in_place=True)


def base(code: str) -> str:
    """A language without its region."""
    return code.partition("-")[0]


def language_name(code: str, reader: str) -> str:
    """What a language is called in the reader's language; its code when nobody knows."""
    try:
        names = Locale.parse(base(reader)).languages
    except (UnknownLocaleError, ValueError):
        return code
    name: str = names.get(base(code), code)
    return name
