"""The way out through a proxy, by HTTP with CONNECT or by SOCKS 5: connections, and why it lets none through.

The proxy's address holds a password, so none of what aiohttp-socks says of a failure may be passed on.
"""

from ssl import SSLCertVerificationError
from urllib.parse import unquote, urlsplit

from aiohttp import TCPConnector


def connector(proxy: str | None, connections: int) -> TCPConnector:
    """What opens up to so many connections, through `proxy` where there is one."""
    if proxy is None:
        return TCPConnector(limit=connections)
    # Loaded where it is used: most bots run without.
    from aiohttp_socks import ProxyConnector, ProxyType

    parts = urlsplit(proxy)
    return ProxyConnector(
        str(parts.hostname),
        parts.port or 0,
        ProxyType.HTTP if parts.scheme == "http" else ProxyType.SOCKS5,
        unquote(parts.username) if parts.username else None,
        unquote(parts.password) if parts.password else None,
        # The proxy looks the name up: here it may be blocked as well.
        rdns=True,
        limit=connections,
    )


def why_not_through(error: Exception) -> str:
    """Why a proxy let nothing through, and what to do. What the client says of it may hold the address."""
    from aiohttp_socks import ProxyConnectionError, ProxyError

    if isinstance(error.__cause__, SSLCertVerificationError):
        return "who answers behind the proxy is not Telegram: its certificate does not hold. Use another proxy."
    match error:
        case ProxyConnectionError():
            return "the proxy is not there: nothing listens at its host and port. Start it, or correct the address."
        case ProxyError() if error.error_code == 407 or "authentication" in str(error).lower():
            return "the proxy does not take this user and password. Correct them."
        case ProxyError():
            return "the proxy refuses to connect to Telegram. Allow it there, or use another proxy of that kind."
        case TimeoutError():
            return "the proxy, or Telegram behind it, does not answer in time. Look at the proxy."
    return f"the connection through the proxy cannot be made ({type(error).__name__}). Look at the proxy."
