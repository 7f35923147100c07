"""What rigs ask of the stand-in over HTTP: faults, updates that come again, numbers that jump, a fresh start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .faults import Fault
from .people_acts import Body, act
from .state import Json

if TYPE_CHECKING:
    from .standin import StandIn


@act("fault")
def fault(standin: StandIn, body: Body) -> Json:
    """A fault rule."""
    rule = {n: body.get(n) for n in ("nth", "times", "probability", "seconds", "effect", "early") if n in body.given}
    return {"fault": standin.faults.add(Fault(body.text("kind"), body.get("method"), body.maybe("chat"), **rule)).id}


@act("faults")
def faults(standin: StandIn, body: Body) -> Json:
    """No faults any more."""
    standin.faults.clear()
    return {}


@act("repeat")
def repeat(standin: StandIn, body: Body) -> Json:
    """Deliver an update once more."""
    return {"update_id": standin.repeat(body.number("update_id"), new_id=bool(body.get("new_id")))}


@act("jump")
def jump(standin: StandIn, body: Body) -> Json:
    """The next update's number."""
    standin.world.updates.jump(body.number("update_id"))
    return {}


@act("reset")
def reset(standin: StandIn, body: Body) -> Json:
    """Forget everything."""
    standin.reset()
    return {}
