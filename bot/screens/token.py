"""An id as it stands in a button, and back. Nothing about a token that comes back may be trusted."""

import base64
import binascii


def name(id: bytes) -> str:
    """An id as it stands in a button."""
    return base64.urlsafe_b64encode(id).rstrip(b"=").decode()


def unnamed(token: str) -> bytes:
    """The id behind a button's word; empty where the word is not one of ours."""
    try:
        return base64.urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return b""
