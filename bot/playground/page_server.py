"""The page's web server: its files, the people's side of the stand-in, and the controls.

It answers only this computer's own browser: the address it listens on is 127.0.0.1, the Host must name it, and an act
must come from the page itself, so no other web site can play here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web

from bot.playground.controls import Controls
from bot.playground.standin import StandIn

PAGE = Path(__file__).parent / "page"
LOCAL = ("127.0.0.1", "localhost")
LARGEST_BODY = 64 * 1024 * 1024  # a file of 20 MB from the person's disk, as base64 in JSON, and room to spare
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def page_app(standin: StandIn, controls: Controls) -> web.Application:
    """The application: `/` the page, `/world…` the stand-in's people, `/controls/…` what the operator does."""
    app = web.Application(middlewares=[only_this_page], client_max_size=LARGEST_BODY)
    app.router.add_get("/", index)
    app.router.add_route("*", "/world{rest:.*}", standin.handle_world)
    app.router.add_get("/controls/state", controls.show)
    app.router.add_post("/controls/{act}", controls.act)
    app.router.add_static("/", PAGE)
    return app


@web.middleware
async def only_this_page(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse other sites' pages, and names that merely lead here; put our headers on what has none yet."""
    host = request.url.host
    origin = request.headers.get("Origin")
    if host not in LOCAL or (origin and origin != str(request.url.origin())):
        raise web.HTTPForbidden(text="The playground answers only its own page.")
    response = await handler(request)
    if not response.prepared:
        response.headers.update(HEADERS)
    return response


async def index(request: web.Request) -> web.StreamResponse:
    """The page itself."""
    return web.FileResponse(PAGE / "index.html")
