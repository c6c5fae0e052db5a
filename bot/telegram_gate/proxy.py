"""Opens connections through a proxy (HTTP CONNECT or SOCKS 5), and explains why one fails.

The proxy's address may contain a password, so the messages of aiohttp-socks must not be passed on.
"""

from ssl import SSLCertVerificationError
from urllib.parse import unquote, urlsplit

from aiohttp import TCPConnector


def connector(proxy: str | None, connections: int) -> TCPConnector:
    """A connector with at most this many connections, through `proxy` if there is one."""
    if proxy is None:
        return TCPConnector(limit=connections)
    # Imported on use: most bots have no proxy.
    from aiohttp_socks import ProxyConnector, ProxyType

    parts = urlsplit(proxy)
    return ProxyConnector(
        str(parts.hostname),
        parts.port or 0,
        ProxyType.HTTP if parts.scheme == "http" else ProxyType.SOCKS5,
        unquote(parts.username) if parts.username else None,
        unquote(parts.password) if parts.password else None,
        # The proxy resolves host names, as Telegram's may be blocked in the local DNS.
        rdns=True,
        limit=connections,
    )


def why_not_through(error: Exception) -> str:
    """A sentence that says why a connection through a proxy failed, and what to do."""
    from aiohttp_socks import ProxyConnectionError, ProxyError

    if isinstance(error.__cause__, SSLCertVerificationError):
        return "the server behind the proxy is not Telegram: its certificate does not hold. Use another proxy."
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
