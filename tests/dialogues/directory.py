"""A town's partners, as a library would write them into its config.toml; the tests of whole talks share them."""

from __future__ import annotations

from typing import Any

LEGAL_AID: dict[str, Any] = {
    "key": "legal-aid-office",
    "kind": "legal-aid",
    "name": {
        "en": "Legal aid office",
        "fi": "Oikeusaputoimisto",
        "sv": "Rättshjälpsbyrån",
        "uk": "Бюро правничої допомоги",
    },
    "description": {
        "en": "A lawyer answers questions about rent, work and family.",
        "fi": "Juristi vastaa asumista, työtä ja perhettä koskeviin kysymyksiin.",
        "sv": "En jurist svarar på frågor om boende, arbete och familj.",
        "uk": "Юрист відповідає на питання про житло, роботу й родину.",
    },
    "does_not": {
        "en": "Company matters.",
        "fi": "Yritysten asiat.",
        "sv": "Företagsärenden.",
        "uk": "Справи компаній.",
    },
    "audience": {
        "en": "Everybody who lives here.",
        "fi": "Kaikille, jotka asuvat täällä.",
        "sv": "Alla som bor här.",
        "uk": "Для всіх, хто тут живе.",
    },
    "languages": ["fi", "sv", "en"],
    "interpreter": True,
    "phone": "+358 8 765 4321",
    "email": "oikeusapu@meri.example",
    "website": "https://oikeusapu.meri.example",
    "contact_order": ["email", "phone", "website", "address"],
    "hours": {"mon": ["09:00-15:00"], "tue": ["09:00-15:00"], "wed": ["09:00-15:00"]},
    "area": "Keskusta",
    "address": "Satamakatu 2",
    "step_free": True,
    "cost": {"en": "Free of charge", "fi": "Maksuton", "sv": "Gratis", "uk": "Безкоштовно"},
    "identity": True,
    "warm": True,
    "handover": "tuki@oikeusapu.meri.example",
    "verified_on": "2026-11-01",
}
LAW_STUDENTS: dict[str, Any] = {
    "key": "law-students",
    "kind": "legal-aid",
    "name": {
        "en": "Law students’ evening",
        "fi": "Oikeustieteen opiskelijoiden ilta",
        "sv": "Juriststudenternas kväll",
        "uk": "Вечір студентів-юристів",
    },
    "languages": ["uk", "fi"],
    "phone": "+358 8 111 2222",
    "hours": {"thu": ["17:00-19:00"]},
    "area": "Satama",
    "verified_on": "2026-08-01",
}
FAMILY_LINE: dict[str, Any] = {
    "key": "family-group",
    "kind": "support-group",
    "name": {
        "en": "Evening group by the sea",
        "fi": "Meren iltaryhmä",
        "sv": "Kvällsgruppen vid havet",
        "uk": "Вечірня група біля моря",
    },
    "languages": ["fi", "en"],
    "phone": "+358 8 333 4444",
    "anonymous": True,
    "warm": True,
    "sensitive": True,
    "verified_on": "2026-11-10",
}
HEALTH_CENTRE: dict[str, Any] = {
    "key": "health-centre",
    "kind": "health-service",
    "name": {"en": "Health centre", "fi": "Terveysasema", "sv": "Vårdcentralen", "uk": "Медичний центр"},
    "languages": ["fi", "sv", "en", "uk"],
    "phone": "+358 8 555 6666",
    "hours": {day: ["08:00-16:00"] for day in ("mon", "tue", "wed", "thu", "fri")},
    "identity": True,
    "verified_on": "2026-11-10",
}
PARTNERS = [LEGAL_AID, LAW_STUDENTS, FAMILY_LINE, HEALTH_CENTRE]


def label(partner: dict[str, Any], language: str = "en") -> str:
    """The words on a partner's button."""
    name: str = partner["name"][language]
    return name
