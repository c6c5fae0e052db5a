"""The errors of a Bot API server, with Telegram's own texts.

The texts come from answers of api.telegram.org and from the public sources of TDLib and telegram-bot-api. The sandbox's
own texts end with "(sandbox)". No text may contain a token.
"""

from typing import Any


class ApiError(Exception):
    """An error of the Bot API. It is answered with its code as the HTTP status, and with `body()`."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object of the response."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters is not None:
            body["parameters"] = self.parameters
        return body


def bad_request(text: str) -> ApiError:
    """Error 400. The text gets Telegram's prefix."""
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """Error 403. The text gets Telegram's prefix."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """Error 409. The text gets Telegram's prefix."""
    return ApiError(409, f"Conflict: {text}")


def not_found() -> ApiError:
    """Error 404, for an unknown method or file, and for a malformed token."""
    return ApiError(404, "Not Found")


def unauthorized() -> ApiError:
    """Error 401, for a well-formed token of another bot."""
    return ApiError(401, "Unauthorized")


def too_large() -> ApiError:
    """Error 413, for a request over the 50 MB that the Bot API accepts."""
    return ApiError(413, "Request Entity Too Large")
