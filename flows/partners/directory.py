"""The directory: which partners there are, which of them may be named today, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from flows.hours import Hours

if TYPE_CHECKING:
    from bot.config.directory import Partner
    from flows.talk import Talk

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

TOO_OLD = 3  # times `verify_every`: what nobody has looked at for so long is not offered any more


class Trust(StrEnum):
    """How far an entry of the directory may be believed."""

    FRESH = "fresh"
    DOUBTFUL = "doubtful"  # not looked at for longer than `verify_every`, or never: offered, with a word about it
    LOST = "lost"  # far longer: not offered


def trust(partner: Partner, today: date) -> Trust:
    """How long ago somebody looked whether it is true; `today` is the library's date."""
    if partner.verified_on is None:
        return Trust.DOUBTFUL
    age = today - partner.verified_on
    if age > TOO_OLD * partner.verify_every:
        return Trust.LOST
    return Trust.DOUBTFUL if age > partner.verify_every else Trust.FRESH


@dataclass(frozen=True)
class Partners:
    """The library's own directory, in the order of its configuration; `hours` by key, for those whose hours are known.

    Entries that are not active are left out by whoever makes it; those that are far too old are never given out.
    """

    entries: Sequence[Partner] = ()
    hours: Mapping[str, Hours] = field(default_factory=dict)

    def offered(self, today: date) -> list[Partner]:
        """Those that may be named."""
        return [entry for entry in self.entries if trust(entry, today) is not Trust.LOST]

    def get(self, key: str, today: date) -> Partner | None:
        """One of them by its key."""
        return next((entry for entry in self.offered(today) if entry.key == key), None)

    def is_open(self, partner: Partner, at: datetime) -> bool:
        """Whether it is open at an aware instant; one whose hours are not known is not."""
        return partner.key in self.hours and self.hours[partner.key].is_open(at)

    def for_topic(self, topic: str, group: str, kinds: Sequence[str], today: date) -> list[Partner]:
        """Those that help with a topic: of one of these kinds, or naming the topic itself or its group."""
        return [
            entry
            for entry in self.offered(today)
            if entry.kind in kinds or topic in entry.topics or group in entry.topics
        ]

    def in_order(
        self, found: Sequence[Partner], language: str, at: datetime, *, anonymous: bool = False
    ) -> list[Partner]:
        """Who speaks this language comes first, then who is open now; with `anonymous` first of all who asks no name."""
        return sorted(
            found,
            key=lambda entry: (
                anonymous and not entry.anonymous,
                language not in {code.partition("-")[0] for code in entry.languages},
                not self.is_open(entry, at),
            ),
        )


def today_of(talk: Talk) -> date:
    """The library's date."""
    return talk.now.astimezone(talk.library.house.zone).date()


def helping(talk: Talk, key: str) -> list[Partner]:
    """The partners that help with a topic, the most useful to this patron first."""
    house = talk.library.house
    topic = house.faq.topics[key]
    kinds = [kind for kind in topic.refer if kind != "library-desk"]
    found = house.partners.for_topic(key, topic.group, kinds, today_of(talk))
    return house.partners.in_order(found, talk.language, talk.now, anonymous=topic.sensitive)
