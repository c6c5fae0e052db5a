"""Allows requests from this machine and, on request, from its network, but from no foreign web page in a browser.

A foreign page can make a browser send requests to 127.0.0.1, also under its own name by DNS rebinding. So the Host must
be a loopback name or, in a network, a bare private address. Actions need a header that only the sandbox's page can set.
"""

import ipaddress
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

HEADERS = {
    "Content-Security-Policy": ("default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def is_loopback(host: str) -> bool:
    """Whether a host, given without a port, is this machine."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def is_private(host: str) -> bool:
    """Whether a host is a private IP address. A name does not count, as DNS can rebind it."""
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
    """Refuse foreign hosts and origins with 403."""
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
    """Raise 403 unless the request was made by the page's own script."""
    if request.headers.get("X-Sandbox") != "1":
        raise web.HTTPForbidden(text="Acts need the header X-Sandbox: 1.")
