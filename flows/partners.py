"""Partners: whom the library names when somebody else can help, what they do, and a way to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.config.directory import Partner

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


@dataclass(frozen=True)
class Partners:
    """The library's own directory, in the order of its configuration; entries that are not active are left out."""

    entries: Sequence[Partner] = ()

    def for_topic(self, topic: str, kinds: Sequence[str]) -> list[Partner]:
        """Those that help with a topic: of one of these kinds, or naming the topic itself."""
        return [entry for entry in self.entries if entry.kind in kinds or topic in entry.topics]
