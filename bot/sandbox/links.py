"""Addresses behind links and buttons: what Telegram accepts, and the form it gives them.

Follows `LinkManager::check_link` and `parse_url` in TDLib, for http, https and tg.
"""

from urllib.parse import urlsplit

_SCHEMES = ("http", "https", "tg", "ton", "tonsite")


class LinkError(ValueError):
    """Why an address is refused, in Telegram's words."""


def normal(url: str) -> str:
    """`url` with a scheme and a path. Raises LinkError for what Telegram refuses."""
    scheme, colon, _ = url.partition("://")
    if not colon:
        if url.lower().startswith("tg:"):
            return "tg://" + url[3:]
        scheme, url = "http", f"http://{url}"
    if scheme.lower() not in _SCHEMES:
        raise LinkError("Unsupported URL protocol")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise LinkError("Wrong HTTP URL") from None
    if not host:
        raise LinkError("URL host is empty")
    if scheme.lower() in ("http", "https") and ("." not in host.strip(".") or any(c.isspace() for c in url)):
        raise LinkError("Wrong HTTP URL")
    if scheme.lower() in ("http", "https") and not parts.path:
        url = parts._replace(path="/").geturl()
    return url
