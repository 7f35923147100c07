"""What of ours can be begun below a topic's card."""

from __future__ import annotations

from flows.words import Button, Say

TOPIC_ROUTES: dict[str, tuple[Button, ...]] = {
    "reading-guide-session": (Button(Say("tips-button"), "tips:begin"),),
    "home-service": (Button(Say("home-service-button"), "home-service:begin"),),
    "project-funding": (Button(Say("project-button"), "project:begin"),),
    "assisted-living-programme": (Button(Say("units-button"), "units:begin"),),
}
"""By topic, the buttons that stand there before `Ask a librarian`."""
