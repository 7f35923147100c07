"""A reading profile: what somebody likes to read, asked in short steps that may all be skipped.

It serves tips in writing, for which no appointment is needed, and the talk with a reading guide. It is kept only when the
patron says so; a child's never is. Whether print is hard to read is nobody's business: who wants to know more about
talking books is shown the card, and nothing of that is stored or told to staff.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows import cards
from flows.desk.patron import hand_over
from flows.home import NAMES
from flows.pressed import own_ahead
from flows.records import Asked
from flows.sessions import Booking
from flows.talk import Talk
from flows.words import Button, Heading, Lines, Part, Quote, Say, message

Profile = Mapping[str, Any]
"""Answers by step name: words, or the values of the choices. As JSON it stands in the store."""

WHO = {"me": "profile-for-me-button", "child": "profile-for-child-button", "other": "profile-for-other-button"}
AGES = {
    "0-3": "profile-age-0-3-button",
    "4-6": "profile-age-4-6-button",
    "7-9": "profile-age-7-9-button",
    "10-12": "profile-age-10-12-button",
    "13-15": "profile-age-13-15-button",
    "16-17": "profile-age-16-17-button",
}
WISHES = {
    "exciting": "profile-exciting-button",
    "funny": "profile-funny-button",
    "moving": "profile-moving-button",
    "true": "profile-true-button",
    "calm": "profile-calm-button",
    "surprise": "profile-surprise-button",
}
AVOID = {
    "violence": "profile-violence-button",
    "sadness": "profile-sadness-button",
    "sex": "profile-sex-button",
    "war": "profile-war-button",
}
FORMATS = {
    "book": "profile-book-button",
    "large-print": "profile-large-print-button",
    "easy": "profile-easy-button",
    "audio": "profile-audio-button",
    "e-book": "profile-e-book-button",
    "short": "profile-short-texts-button",
    "comics": "profile-comics-button",
}
LENGTHS = {"short": "profile-short-button", "any": "profile-any-length-button", "long": "profile-long-button"}
OTHER_LANGUAGE = "other"
TALKING_BOOKS = "accessible-formats"
"""The topic that tells about books for those to whom print is hard."""

STEPS: dict[str, tuple[str, Mapping[str, str]]] = {
    "child": ("profile-line-child", AGES),
    "liked": ("profile-line-liked", {}),
    "disliked": ("profile-line-disliked", {}),
    "wishes": ("profile-line-wishes", WISHES),
    "avoid": ("profile-line-avoid", AVOID),
    "formats": ("profile-line-formats", FORMATS),
    "tongues": ("profile-line-languages", {}),
    "length": ("profile-line-length", LENGTHS),
}
"""In the order in which they are asked: the line that shows the answer, and the labels of what was chosen."""

CHANGES = {
    "child": "profile-change-child-button",
    "liked": "profile-change-liked-button",
    "disliked": "profile-change-disliked-button",
    "wishes": "profile-change-wishes-button",
    "avoid": "profile-change-avoid-button",
    "formats": "profile-change-formats-button",
    "tongues": "profile-change-languages-button",
    "length": "profile-change-length-button",
}
"""What a summary lets one answer anew."""

SERVICE = "reading-guide"
"""The sessions for which a profile is asked."""

SKIP = "talk-skip-button"
LONGEST_TITLE = 200  # characters: a title or two with what was good about them


@dataclass(frozen=True, slots=True)
class Reading:
    """What a patron said about reading, and what is to be done with it once all questions are answered."""

    profile: Profile
    keep: bool = False
    tell_more: bool = False  # about talking books


# ---------------------------------------------------------------- asking


def asked(talk: Talk, *, for_child: bool = False) -> Reading:
    """The questions, inside any script; `settle` does the rest at its end. Who kept a profile may use it as it is."""
    kept = {} if for_child else talk.library.profiles.of_patron(talk.patron.id)
    if kept and talk.choose("kept", [Say("profile-use-kept"), *shown(talk, kept)], USE) == "yes":
        return Reading(kept)
    profile, tell_more = questions(talk, for_child=for_child)
    return Reading(profile, bool(profile) and not for_child and may_keep(talk), tell_more)


USE = {"yes": "profile-use-button", "no": "profile-afresh-button"}


def questions(talk: Talk, *, for_child: bool = False) -> tuple[Profile, bool]:
    """Step by step; the answers, and whether to tell more about talking books."""
    answers: dict[str, Any] = {}
    if for_child:
        answers["child"] = talk.choose("child", "profile-child", AGES, skip=SKIP)
    answers["liked"] = talk.read("liked", "profile-liked", skip=SKIP, max_length=LONGEST_TITLE)
    answers["disliked"] = talk.read("disliked", "profile-disliked", skip=SKIP, max_length=LONGEST_TITLE)
    answers["wishes"] = talk.choose("wishes", "profile-wishes", WISHES, several=True, skip=SKIP)
    answers["avoid"] = talk.choose("avoid", "profile-avoid", AVOID, several=True, skip="profile-nothing-button")
    answers["formats"] = talk.choose("formats", "profile-formats", FORMATS, several=True, skip=SKIP)
    tell_more = "audio" in answers["formats"] and may_tell_more(talk)
    answers["tongues"] = talk.choose("tongues", "profile-languages", languages(talk), several=True, skip=SKIP)
    answers["length"] = talk.choose("length", "profile-length", LENGTHS, skip=SKIP)
    said = {name: list(answer) if isinstance(answer, tuple) else answer for name, answer in answers.items() if answer}
    return said, tell_more


def may_tell_more(talk: Talk) -> bool:
    """A gentle hint at talking books, for whoever likes to listen; nobody has to say why."""
    if TALKING_BOOKS not in talk.library.house.faq.topics:
        return False
    answers = {"more": "profile-tell-more-button", "no": "profile-not-for-me-button"}
    return talk.choose("talking", "profile-talking-books", answers) == "more"


def may_keep(talk: Talk) -> bool:
    """Whether the profile may be kept for the next time."""
    answers = {"once": "profile-once-button", "keep": "profile-keep-button"}
    return talk.choose("keep", "profile-keep", answers) == "keep"


def languages(talk: Talk) -> dict[str, Part]:
    """The languages of this library in their own words, the one spoken now first, and any other."""
    codes = dict.fromkeys((talk.language, *talk.library.house.languages))
    return {
        **{code: Quote(NAMES.get(code, code)) for code in codes},
        OTHER_LANGUAGE: Say("profile-other-language-button"),
    }


def settle(talk: Talk, reading: Reading) -> None:
    """At the end of a script: keep what may be kept, and tell more where that was wished."""
    if reading.keep:
        talk.library.profiles.keep(talk.patron.id, reading.profile)
        talk.say("profile-kept", rows=[Button(Say("profile-mine-button"), "profile:show")])
    if reading.tell_more:
        cards.show(talk, TALKING_BOOKS)


# ---------------------------------------------------------------- telling


def lines(profile: Profile, word: Callable[[Part], str]) -> list[Say]:
    """A profile, a line for each answer; `word` gives our labels in the language of whoever reads it."""
    return [
        Say(line, what=told(profile[name], labels, word)) for name, (line, labels) in STEPS.items() if profile.get(name)
    ]


def told(answer: str | Sequence[str], labels: Mapping[str, str], word: Callable[[Part], str]) -> str:
    """One answer in words."""
    values = [answer] if isinstance(answer, str) else answer
    return ", ".join(named(value, labels, word) for value in values)


def named(value: str, labels: Mapping[str, str], word: Callable[[Part], str]) -> str:
    """The label of a choice, the name of a language, or somebody's own words."""
    if value in labels:
        return word(Say(labels[value]))
    return word(Say("profile-other-language-button")) if value == OTHER_LANGUAGE else NAMES.get(value, value)


def for_staff(talk: Talk, profile: Profile) -> list[Say]:
    """A profile in the language of the staff group."""
    house = talk.library.house
    return lines(profile, lambda part: house.part(part, house.staff_language))


def shown(talk: Talk, profile: Profile) -> list[Part]:
    """A profile in the language of this talk; also when nothing was answered."""
    return [Lines(tuple(lines(profile, talk.wording)))] if profile else [Say("profile-empty")]


# ---------------------------------------------------------------- for a talk with a reading guide


def offer(booking: Booking) -> tuple[Button, ...]:
    """Below the confirmation of a talk about reading: tell the guide beforehand what one likes, or not."""
    return (Button(Say("profile-guide-button"), f"profile:guide:{booking.code}"),) if booking.service == SERVICE else ()


def begin_for_guide(talk: Talk, code: str) -> None:
    """The button was pressed: the questions, for a talk that is this patron's and still ahead."""
    if own_ahead(talk, code):
        talk.begin("profile-guide", code)


def for_guide(talk: Talk, code: str) -> None:
    """The dialogue behind it: the profile stands with the booking, where the guide reads it."""
    booking = own_ahead(talk, code)
    if booking is None:
        return
    reading = asked(talk, for_child=booking.wish.get("for_whom") == "child")
    summary = [Heading(Say("profile-guide-check")), *shown(talk, reading.profile)]
    talk.review("check", summary, CHANGES, confirm="profile-guide-confirm-button")
    talk.library.profiles.tell_guide(booking, reading.profile)
    talk.say("profile-guide-told")
    settle(talk, reading)


# ---------------------------------------------------------------- tips in writing


def tips(talk: Talk) -> None:
    """Tips in writing: for whom, the profile, and staff have five working days for them."""
    who = talk.choose("who", "profile-for-whom", WHO)
    reading = asked(talk, for_child=who == "child")
    summary = [Heading(Say("tips-check")), *shown(talk, reading.profile)]
    talk.review("check", summary, CHANGES, confirm="tips-send-button")
    hand_over(
        talk,
        Asked(0),
        Heading(Say("tips-staff")),
        Say(FOR_STAFF[who]),
        *(for_staff(talk, reading.profile) or [Say("profile-empty")]),
        Say("tips-staff-how"),
        queue=guides_queue(talk),
        days=TIPS_DAYS,
    )
    talk.say("tips-sent")
    talk.library.tallies.count("tips", "asked", talk.language)
    settle(talk, reading)


TIPS_DAYS = 5  # open days, as patrons are told
GUIDES_QUEUE = "guides"


def guides_queue(talk: Talk) -> str:
    """The guides' own queue where the library has one of that key; else everybody's."""
    return GUIDES_QUEUE if any(each.key == GUIDES_QUEUE for each in talk.library.house.config.queues) else ""


FOR_STAFF = {"me": "tips-staff-me", "child": "tips-staff-child", "other": "tips-staff-other"}


def begin_tips(talk: Talk) -> None:
    """`Tips in writing`, from a card or a menu."""
    talk.begin("tips")


# ---------------------------------------------------------------- what is kept


def rows(talk: Talk) -> list[Button]:
    """Under /my and /privacy: the profile and the lists, where there are any."""
    profiles, patron = talk.library.profiles, talk.patron.id
    found = [Button(Say("profile-mine-button"), "profile:show")] if profiles.of_patron(patron) else []
    return found + ([Button(Say("list-mine-button"), "list:mine")] if profiles.lists_of(patron) else [])


def show(talk: Talk) -> None:
    """The profile that is kept, to be changed or deleted."""
    kept = talk.library.profiles.of_patron(talk.patron.id)
    if not kept:
        talk.say("profile-none", rows=[Button(Say("profile-make-button"), "profile:change")])
        return
    ways = [
        Button(Say("profile-change-button"), "profile:change"),
        Button(Say("profile-delete-button"), "profile:forget"),
    ]
    talk.say(Heading(Say("profile-mine")), *shown(talk, kept), rows=ways)


def change(talk: Talk) -> None:
    """`Answer anew`: the questions again."""
    talk.begin("profile")


def renew(talk: Talk) -> None:
    """The dialogue behind it: what was kept is replaced only at its end."""
    profile, tell_more = questions(talk)
    summary = [Heading(Say("profile-check")), *shown(talk, profile)]
    talk.review("check", summary, CHANGES, confirm="profile-keep-button")
    settle(talk, Reading(profile, bool(profile), tell_more))
    if not profile:
        talk.say("profile-not-kept")


def forget(talk: Talk) -> None:
    """The profile is deleted; lists and bookings stay."""
    talk.library.profiles.forget(talk.patron.id)
    talk.edit(message("profile-forgotten"), message_id=talk.incoming.message_id)
