"""The errors of a Bot API server, in Telegram's own words.

The texts come from answers of api.telegram.org and from the public sources of TDLib and telegram-bot-api. Texts of our
own end with "(sandbox)". Nothing here may leak a token.
"""

from typing import Any


class ApiError(Exception):
    """An error. It becomes `{"ok": false, "error_code": ..., "description": ...}` with that HTTP status."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON body, as Telegram shapes it."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters is not None:
            body["parameters"] = self.parameters
        return body


def bad_request(text: str) -> ApiError:
    """400, with Telegram's prefix."""
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """403, with Telegram's prefix."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """409, with Telegram's prefix."""
    return ApiError(409, f"Conflict: {text}")


def not_found() -> ApiError:
    """404: an unknown method, or a token that is not shaped like one."""
    return ApiError(404, "Not Found")


def unauthorized() -> ApiError:
    """401: a well-formed token of another bot."""
    return ApiError(401, "Unauthorized")


def too_large() -> ApiError:
    """413: the request is bigger than the 50 MB the Bot API accepts."""
    return ApiError(413, "Request Entity Too Large")
