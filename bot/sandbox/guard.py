"""Accepts requests from this machine, with `LAN` also from its network, but none from another web page.

Another page can make the browser send requests to 127.0.0.1, with DNS rebinding even under the page's own host name. So
the Host header must name loopback or, in a network, a private IP address. A request that changes something needs a
header that only the sandbox's own page can set.
"""

import ipaddress
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def is_loopback(host: str) -> bool:
    """Whether a host, without a port, names this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def is_private(host: str) -> bool:
    """Whether a host is a private IP address. A name never counts, as DNS can point it anywhere."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_private
    except ValueError:
        return False


def _host_of(netloc: str) -> str:
    try:
        return urlsplit(f"//{netloc}").hostname or ""
    except ValueError:
        return ""


LAN = web.AppKey("lan", bool)
"""Whether other machines of the network may use the sandbox."""


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests with a foreign Host, Origin or Sec-Fetch-Site with 403."""
    host = _host_of(request.host)
    if not is_loopback(host) and not (request.app[LAN] and is_private(host)):
        raise web.HTTPForbidden(text="The sandbox answers to loopback names only.")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="The sandbox answers to its own page only.")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        raise web.HTTPForbidden(text="The sandbox answers to its own page only.")
    return await handler(request)


def require_page(request: web.Request) -> None:
    """Raise 403 unless the page's own script made the request."""
    if request.headers.get("X-Sandbox") != "1":
        raise web.HTTPForbidden(text="Acts need the header X-Sandbox: 1.")
