"""The library's partners and the crisis lines: whom the bot may name, and when that was last checked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field, StrictBool

from bot.config.sections import NOTHING, Email, Hours, Languages, Phone, Section, WebAddress
from bot.config.values import Duration, Key, Named, Text


class Partner(Section):
    """An office, association or person that can help where the library cannot.

    `kind` is one of those the FAQ refers to ("citizen-office", "legal-aid" …), `topics` are FAQ keys or groups.
    `warm` partners take a referral that staff passes on, by `handover`; `sensitive` ones are never named in a notice.
    """

    key: Key
    kind: Key
    name: Named
    description: Named = NOTHING
    does_not: Named = NOTHING
    audience: Named = NOTHING
    topics: tuple[Key, ...] = ()
    languages: Languages = ()
    interpreter: StrictBool = False
    phone: Phone = ""
    email: Email = ""
    website: WebAddress = ""
    contact_order: tuple[Literal["phone", "email", "website", "address"], ...] = (
        "phone",
        "email",
        "website",
        "address",
    )
    hours: Hours | None = None
    area: Text = ""
    address: Text = ""
    step_free: StrictBool | None = None
    cost: Named = NOTHING
    anonymous: StrictBool = False
    identity: StrictBool = False
    warm: StrictBool = False
    handover: Text = ""
    owner: Text = ""
    source: Text = ""
    verified_on: date | None = None
    verify_every: Duration = timedelta(days=90)
    active: StrictBool = True
    sensitive: StrictBool = False


class CrisisLine(Section):
    """Who helps a person in danger, now. A line that was not checked for `verify_every` is reported by `check`."""

    key: Key
    name: Named
    phone: Annotated[Phone, Field(min_length=2)]
    website: WebAddress = ""
    area: Text = ""
    languages: Languages = ()
    hours: Named = NOTHING
    verified_on: date | None = None
    verify_every: Duration = timedelta(days=30)
