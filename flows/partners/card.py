"""A partner's card: what it does and does not, for whom, how to reach it, when it is open, and when that was last checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.cards import PASS_ON, TOPICS, week
from flows.hours import Hours
from flows.partners.directory import Trust, today_of, trust
from flows.partners.pages import language_name
from flows.quiet.opening import ASK_QUIETLY
from flows.talk import Talk
from flows.words import Button, Heading, Key, Lines, Link, Part, Quote, Say

if TYPE_CHECKING:
    from bot.config.directory import Partner
    from bot.config.values import Words


def show(talk: Talk, key: str) -> None:
    """One partner, with the two ways to it where staff pass people on."""
    partner = talk.library.house.partners.get(key, today_of(talk))
    if partner is None:
        talk.say("partner-gone", rows=[PASS_ON, TOPICS])
        return
    rows: list[Key] = website(partner)
    if is_warm(partner):
        rows.append(Button(Say("refer-myself-button"), f"refer:self:{key}"))
        rows.append(Button(Say("refer-library-button"), f"refer:begin:{key}"))
    talk.say(*card(talk, partner), rows=[*rows, PASS_ON])


def show_quietly(talk: Talk, key: str) -> None:
    """The same from a sensitive topic: the card only, and nothing is kept."""
    partner = talk.library.house.partners.get(key, today_of(talk))
    if partner is None:
        talk.say("partner-gone", rows=[ASK_QUIETLY])
        return
    talk.say(*card(talk, partner), rows=[*website(partner), ASK_QUIETLY])


def is_warm(partner: Partner) -> bool:
    """Whether staff pass somebody on to it; to a sensitive one never."""
    return partner.warm and not partner.sensitive


def website(partner: Partner) -> list[Key]:
    """The way to its pages."""
    return [Link(Say("partner-website-button"), partner.website)] if partner.website else []


def card(talk: Talk, partner: Partner) -> list[Part]:
    """All that the card says."""
    facts, ways = facts_of(talk, partner), ways_to(partner)
    return [
        Heading(Say("partner-name", name=partner.name.in_language(talk.language))),
        *([Quote(partner.description.in_language(talk.language))] if partner.description else []),
        *labelled(talk, "partner-audience", partner.audience),
        *labelled(talk, "partner-does-not", partner.does_not),
        *([Lines(tuple(facts))] if facts else []),
        *([Lines((Heading(Say("partner-ways")), *ways))] if ways else []),
        *hours_of(talk, partner),
        checked(talk, partner),
    ]


def labelled(talk: Talk, label: str, words: Words) -> list[Part]:
    """The library's own words under a small heading; nothing when there are none."""
    return [Lines((Heading(Say(label)), Quote(words.in_language(talk.language))))] if words else []


def facts_of(talk: Talk, partner: Partner) -> list[Say]:
    """What one wants to know before going there, a line each."""
    facts: list[Say] = []
    if partner.languages:
        names = ", ".join(language_name(code, talk.language) for code in partner.languages)
        facts.append(Say("partner-languages", languages=names))
    if partner.interpreter:
        facts.append(Say("partner-interpreter"))
    if partner.cost:
        facts.append(Say("partner-cost", cost=partner.cost.in_language(talk.language)))
    if partner.anonymous:
        facts.append(Say("partner-anonymous"))
    if partner.identity:
        facts.append(Say("partner-identity"))
    if partner.area:
        facts.append(Say("partner-area", area=partner.area))
    if partner.step_free is not None:
        facts.append(Say("partner-step-free" if partner.step_free else "partner-steps"))
    return facts


def ways_to(partner: Partner) -> list[Say]:
    """The ways of contact that there are, the best first."""
    ways = {
        "phone": (partner.phone, Say("partner-phone", phone=partner.phone)),
        "email": (partner.email, Say("partner-email", email=partner.email)),
        "website": (partner.website, Say("partner-website", site=site_of(partner.website))),
        "address": (partner.address, Say("partner-address", address=partner.address)),
    }
    return [say for value, say in (ways[way] for way in partner.contact_order) if value]


def site_of(url: str) -> str:
    """An address as people know it."""
    return url.partition("//")[2].removeprefix("www.").rstrip("/")


def hours_of(talk: Talk, partner: Partner) -> list[Part]:
    """Whether it is open now, and its week; nothing when its hours are not known."""
    hours = talk.library.house.partners.hours.get(partner.key)
    return [Lines((now_of(talk, hours), Quote("\n".join(week(talk, hours)))))] if hours else []


def now_of(talk: Talk, hours: Hours) -> Say:
    """Open until, or closed until."""
    if closes := hours.closes(talk.now):
        return Say("partner-open-now", closes=closes)
    opens = hours.next_opening(talk.now)
    return Say("partner-closed-now", opens=opens) if opens else Say("partner-closed-long")


def checked(talk: Talk, partner: Partner) -> Say:
    """When somebody last looked whether all this is true."""
    if partner.verified_on is None:
        return Say("partner-unchecked")
    is_fresh = trust(partner, today_of(talk)) is Trust.FRESH
    return Say("partner-checked" if is_fresh else "partner-checked-long-ago", on=partner.verified_on)
