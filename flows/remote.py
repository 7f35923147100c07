"""The ways into the services that come to people: tips and lists of books, books brought home, project help, units."""

from __future__ import annotations

from collections.abc import Callable

from flows import booking, home_service, profile, project, reading_list, units
from flows.desk import units as desk_units
from flows.records import Ticket
from flows.talk import Talk

ROUTES: dict[str, Callable[..., None]] = {
    "tips:begin": profile.begin_tips,
    "profile:show": profile.show,
    "profile:change": profile.change,
    "profile:forget": profile.forget,
    "profile:guide": profile.begin_for_guide,
    "home-service:begin": home_service.begin,
    "project:begin": project.begin,
    "list:mine": reading_list.mine,
    "list:more": reading_list.about("list-more"),
    "list:none": reading_list.about("list-none"),
    "list:talk": lambda talk: booking.about_topic(talk, "reading-guide-session"),
    "list:forget": reading_list.forget,
    **units.ROUTES,
}

STAFF_COMMANDS: dict[str, Callable[[Talk, Ticket | None], None]] = {
    "list": reading_list.command,
    "worksheet": project.command,
    "unit": desk_units.command,
}

STAFF_ROUTES: dict[str, Callable[..., None]] = {**desk_units.ROUTES}

SCRIPTS: dict[str, Callable[..., None]] = {
    "tips": profile.tips,
    "profile": profile.renew,
    "profile-guide": profile.for_guide,
    "home-service": home_service.home_service,
    "project": project.project,
    "list-more": reading_list.more_like,
    "list-none": reading_list.none_suits,
    **units.SCRIPTS,
    **desk_units.SCRIPTS,
}
