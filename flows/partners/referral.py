"""Passing somebody on: staff contact a partner for a patron, with exactly the text that the patron has seen and agreed to.

Never the talk so far. Five days later one question how it went; no answer is an answer too.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError

from flows.cards import PASS_ON, TOPICS
from flows.desk.patron import hand_over, parse_phone, referral_mark
from flows.home import NAMES
from flows.partners.card import is_warm
from flows.partners.directory import today_of
from flows.partners.pages import base
from flows.records import Asked
from flows.reminding import out_of_quiet
from flows.talk import Talk
from flows.words import Button, Heading, Lane, Part, Quote, Rows, Say, message

if TYPE_CHECKING:
    from bot.config.directory import Partner

LONGEST_WORDS = 500  # characters that are passed on: a need, not a story
ASK_AFTER = timedelta(days=5)
REACH = {"phone": "refer-by-phone-button", "chat": "refer-by-chat-button"}
ASK_STAFF = Button(Say("home-staff-button"), "staff:ask")


def myself(talk: Talk, key: str) -> None:
    """`I will contact them`: nothing is kept, and the way to staff stays open."""
    talk.say("refer-myself", rows=[ASK_STAFF, Button(Say("home-menu-button"), "home:menu")])


def begin(talk: Talk, key: str) -> None:
    """`Library contacts them for me`: a dialogue, with the question of just now as a suggestion."""
    asked = talk.patron.asked
    words = asked.text if asked and asked.message_id and asked.kind == "text" else ""
    talk.begin("refer", key, words if len(words) <= LONGEST_WORDS else "")


def refer(talk: Talk, key: str, asked: str = "") -> None:
    """What may be passed on, in which language, how they answer; then all of it shown, and a yes or a no."""
    partner = talk.library.house.partners.get(key, today_of(talk))
    if partner is None or not is_warm(partner):
        talk.say("partner-gone", rows=[PASS_ON, TOPICS])
        return
    name = partner.name.in_language(talk.language)
    words, step = words_to_pass(talk, asked, name)
    language = talk.choose("language", "refer-language", languages(talk, partner), staff=False)
    reach = talk.choose("reach", "refer-reach", REACH, staff=False)
    number = talk.read("number", "refer-number", parse=parse_phone, staff=False) if reach == "phone" else ""
    passed = passed_on(words, language, number)
    changes = {
        step: "refer-change-words-button",
        "language": "refer-change-language-button",
        "reach": "refer-change-reach-button",
        "number": "refer-change-number-button",
    }
    agreed = talk.review(
        "agree",
        [Heading(Say("refer-exactly", partner=name)), *passed, Say("refer-may-we")],
        changes,
        confirm="refer-yes-button",
        decline="refer-no-button",
        staff=False,
    )
    if agreed:
        pass_on(talk, partner, passed)
    else:
        talk.say("refer-declined", rows=[ASK_STAFF, Button(Say("home-menu-button"), "home:menu")])


def words_to_pass(talk: Talk, asked: str, name: str) -> tuple[str, str]:
    """The words, and the step that changes them: the question of before as it is, or others."""
    if asked:
        offer = {"this": "refer-these-button", "other": "refer-other-button"}
        if talk.choose("suggest", [Say("refer-suggest", partner=name), Quote(asked)], offer, staff=False) == "this":
            return asked, "suggest"
    return talk.read("what", Say("refer-what", partner=name), max_length=LONGEST_WORDS, staff=False), "what"


def languages(talk: Talk, partner: Partner) -> dict[str, Part]:
    """The languages to choose from, each in its own words: the one spoken now, then the partner's, then the library's."""
    codes = dict.fromkeys(map(base, (talk.language, *partner.languages, *talk.library.house.languages)))
    return {code: Quote(own_name(code)) for code in codes}


def own_name(code: str) -> str:
    """A language in its own words."""
    if code in NAMES:
        return NAMES[code]
    try:
        return (Locale.parse(code).get_language_name() or code).capitalize()
    except (UnknownLocaleError, ValueError):
        return code


def passed_on(words: str, language: str, number: str) -> tuple[Quote | Say, ...]:
    """All that is passed on, as patron and staff both see it: the words, the language, and how to answer."""
    reach = Say("refer-passed-phone", phone=number) if number else Say("refer-passed-chat")
    return Quote(words), Say("refer-passed-language", language=own_name(language)), reach


def pass_on(talk: Talk, partner: Partner, passed: tuple[Quote | Say, ...]) -> None:
    """To staff, with how it reaches the partner; and the one question of five days later."""
    house = talk.library.house
    staff_name = partner.name.in_language(house.staff_language)
    how = partner.handover or partner.phone or partner.email or partner.address or partner.website
    about: list[Part] = [Heading(Say("refer-staff", partner=staff_name))]
    about += [Say("refer-staff-how", how=how)] if how else []
    hand_over(talk, Asked(0), *about, Heading(Say("refer-staff-only-this")), *passed)
    talk.say(Say("refer-done", partner=partner.name.in_language(talk.language)))
    due = out_of_quiet(talk.now + ASK_AFTER, house.reminder_quiet, house.zone)
    talk.say(
        "refer-did-it-help",
        rows=FOLLOW_UP,
        mark=referral_mark(talk.ticket.id) if talk.ticket else "",
        lane=Lane.REMINDER,
        after=int((due - talk.now).total_seconds()),
    )
    talk.library.tallies.count("referral", "passed-on", talk.language)


# ---------------------------------------------------------------- five days later

FOLLOW_UP: Rows = (
    (Button(Say("refer-helped-button"), "refer:helped"), Button(Say("refer-not-yet-button"), "refer:not-yet")),
    (ASK_STAFF,),
)


def helped(talk: Talk) -> None:
    """It did: counted, thanked."""
    answered(talk, "helped", "refer-helped-thanks")


def not_yet(talk: Talk) -> None:
    """Not yet: counted, and a person is offered; the bot does not ask again."""
    answered(talk, "not-yet", "refer-not-yet-thanks")
    talk.say("refer-ask-staff", rows=[ASK_STAFF])


def answered(talk: Talk, what: str, thanks: str) -> None:
    """The question turns into thanks, so that it is answered once."""
    talk.edit(message(thanks), message_id=talk.incoming.message_id)
    talk.library.tallies.count("referral", what, talk.language)
