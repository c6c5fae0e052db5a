"""Checks inline keyboards like Telegram.

Reply keyboards are refused, as the chat page does not show them.
"""

from typing import Any

from bot.sandbox.errors import ApiError, bad_request

MAX_DATA = 64
"""Bytes of callback_data."""
MAX_COPY = 256
"""Characters of copy_text."""
MAX_BUTTONS = 100
MAX_IN_ROW = 8

_ACTIONS = ("callback_data", "copy_text", "url")
_ADDRESSES = ("https://", "http://", "tg://")
_REPLY_KEYBOARDS = {"keyboard", "remove_keyboard", "force_reply"}


def checked(markup: Any) -> dict[str, Any] | None:
    """A `reply_markup` as Telegram stores it. None if it has no buttons. Raises Telegram's 400 if it is invalid."""
    if markup is None or markup == "":
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if _REPLY_KEYBOARDS & set(markup):
        raise bad_request("the sandbox shows inline keyboards only (sandbox)")
    rows = markup.get("inline_keyboard")
    if set(markup) - {"inline_keyboard"}:
        raise bad_request(f"unknown fields in reply_markup: {sorted(set(markup) - {'inline_keyboard'})} (sandbox)")
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    shown = []
    for row in rows:
        if not isinstance(row, list):
            raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        if len(row) > MAX_IN_ROW:
            raise bad_request(f"a row holds at most {MAX_IN_ROW} buttons, not {len(row)} (sandbox)")
        if row:
            shown.append([_button(button) for button in row])
    if sum(map(len, shown)) > MAX_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": shown} if shown else None


def _button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _error("expected an Object")
    unknown = set(button) - {"text", *_ACTIONS}
    if unknown:
        raise _error(f"the sandbox knows no field {sorted(unknown)} (sandbox)")
    text = button.get("text")
    if text is None:
        raise _error('Can\'t find field "text"')
    if not isinstance(text, str):
        raise _error('Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    # An empty value counts as missing: api.telegram.org then answers "Text buttons are unallowed".
    actions = [name for name in _ACTIONS if button.get(name)]
    if not actions:
        raise _error("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _error(f"exactly one of {list(_ACTIONS)} may be set, not {actions} (sandbox)")
    return {"text": text, actions[0]: _action(actions[0], button[actions[0]])}


def _action(name: str, value: Any) -> Any:
    if name == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= MAX_COPY:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        return {"text": text}
    if not isinstance(value, str):
        raise _error(f'Field "{name}" must be of type String')
    if name == "url":
        if not value.startswith(_ADDRESSES):
            raise bad_request("BUTTON_URL_INVALID")
        return value
    if len(value.encode()) > MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return value


def _error(text: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {text}")
