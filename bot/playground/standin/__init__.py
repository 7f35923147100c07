"""A stand-in for Telegram: the Bot API over HTTP, as strict as the real one, and the people on the other side of it.

    standin = StandIn()
    url = await standin.start()                     # api_url for the bot
    olena = standin.person("Olena", language="uk")
    olena.says("/start")                            # an update for the bot
    olena.last.labels, olena.taps("OK"), olena.toasts
    desk = standin.group("Henkilökunta", forum=True, owner=marja)
    standin.fault("cut", method="sendMessage")      # faults on demand; standin.history is the record

`people_http.py` describes the same for other processes; `python -m bot.playground.standin` runs it alone.
"""

from __future__ import annotations

from .faults import Fault
from .groups import Group
from .history import Request
from .limits import Limits
from .params import Upload
from .people import Person
from .refusals import Impossible, Refused
from .standin import StandIn
from .state import Post, Toast, Topic
from .things import Part

__all__ = [
    "Fault",
    "Group",
    "Impossible",
    "Limits",
    "Part",
    "Person",
    "Post",
    "Refused",
    "Request",
    "StandIn",
    "Toast",
    "Topic",
    "Upload",
]
