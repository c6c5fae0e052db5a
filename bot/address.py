"""Parses addresses: where to listen, the root of a web server, the URL of a webhook, a proxy.

This module does not use the network. No error repeats the address, which may hold a password.
"""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self
from urllib.parse import SplitResult, urlsplit


@dataclass(frozen=True, slots=True)
class ListenAddress:
    """Where to listen for HTTP: a host name or IP address, and a port from 1 to 65535."""

    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `host:port`, with an IPv6 address in brackets. Raises ValueError for other text."""
        match = re.fullmatch(r"(?:\[([0-9a-fA-F:.]+)\]|([^\s:/\[\]@]+)):([0-9]{1,5})", text)
        if match is None or not 1 <= int(match[3]) <= 65535:
            raise ValueError("it is not host:port")
        return cls(match[1] or match[2], int(match[3]))

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def split(url: str) -> SplitResult:
    """Split a URL. Raises ValueError, without the URL in it, if that fails."""
    try:
        parts = urlsplit(url)
        _ = parts.port, parts.hostname  # urlsplit checks them only when they are read
    except ValueError:
        raise ValueError("it cannot be read as an address") from None
    return parts


def web_root(url: str) -> str:
    """The root of a web server, without a slash at its end. Raises ValueError for another kind of URL."""
    parts = split(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("it does not start with http:// or https:// and a host")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError("it has more in it than a host, a port and a path")
    return url.rstrip("/")


def webhook(url: str) -> str:
    """`url`, if Telegram may call it: https, or http within this machine. Raises ValueError if not."""
    web_root(url)
    parts = split(url)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise ValueError("plain http would let others read along")
    return url


def proxy(url: str) -> str:
    """The normal form of a proxy's address, with a port. Raises ValueError for an unsupported one."""
    parts = split(url)
    kind = {"http": "http", "socks5": "socks5", "socks5h": "socks5"}.get(parts.scheme)
    if kind is None:
        raise ValueError("it is neither an http nor a socks5 proxy")
    if not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("it has more in it, or less, than a user, a password, a host and a port")
    port = parts.port or {"http": 80, "socks5": 1080}[kind]
    login, at, _ = parts.netloc.rpartition("@")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{kind}://{login}{at}{host}:{port}"


def proxy_of_machine(env: Mapping[str, str], url: str) -> str | None:
    """The proxy that HTTPS_PROXY or ALL_PROXY in `env` sets for an https `url`; None without one."""
    try:
        parts = split(url)
    except ValueError:
        return None
    variables = {name.lower(): value for name, value in sorted(env.items()) if name.lower().endswith("_proxy")}
    exempt = [
        name.strip().partition(":")[0].removeprefix(".").lower() for name in variables.get("no_proxy", "").split(",")
    ]
    host = f".{parts.hostname}"
    if parts.scheme != "https" or "*" in exempt or any(name and host.endswith(f".{name}") for name in exempt):
        return None
    address = variables.get("https_proxy") or variables.get("all_proxy")
    return f"http://{address}" if address and "://" not in address else address


def is_loopback(host: str) -> bool:
    """Whether `host` is a loopback address, or localhost."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
