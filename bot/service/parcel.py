"""Outgoing steps as bytes and back: they wait sealed in the inbox row until they are done."""

import base64
from typing import Any

from bot.core.outgoing import Acknowledge, Erase, Erased, Form, Leave, Outgoing, SendDocument, Show, Step
from bot.core.screen import Button, Screen, Span, Style
from bot.core.trail import Whose
from bot.service.codec import dump, load


def pack(outgoing: Outgoing) -> bytes:
    """Outgoing steps as bytes."""
    return dump(
        {
            "chat": outgoing.chat,
            "account": base64.b64encode(outgoing.account).decode("ascii"),
            "steps": [_step_out(step) for step in outgoing.steps],
            **({"erased": _erased_out(outgoing.erased)} if outgoing.erased else {}),
        }
    )


def unpack(blob: bytes) -> Outgoing:
    """Outgoing steps from bytes."""
    data = load(blob)
    erased = _erased_in(data["erased"]) if "erased" in data else None
    steps = tuple(_step_in(step) for step in data["steps"])
    return Outgoing(data["chat"], base64.b64decode(data["account"]), steps, erased)


def _erased_out(erased: Erased) -> dict[str, Any]:
    return {"account": base64.b64encode(erased.account).decode("ascii"), "left": _screen_out(erased.left)}


def _erased_in(data: dict[str, Any]) -> Erased:
    return Erased(base64.b64decode(data["account"]), _screen_in(data["left"]))


def _step_out(step: Step) -> dict[str, Any]:
    match step:
        case Acknowledge(query, text):
            return {"do": "acknowledge", "query": query, "text": text}
        case Show(screen, edit, remember, retire, whose):
            return {
                "do": "show",
                "screen": _screen_out(screen),
                "edit": edit,
                "remember": remember,
                "retire": retire,
                "whose": whose,
            }
        case Erase(messages):
            return {"do": "erase", "messages": list(messages)}
        case SendDocument(name, form):
            return {"do": "document", "name": name, "form": form}
        case Leave():
            return {"do": "leave"}


def _step_in(data: dict[str, Any]) -> Step:
    match data["do"]:
        case "acknowledge":
            return Acknowledge(data["query"], data["text"])
        case "show":
            whose = Whose(data.get("whose", Whose.BOT))
            return Show(_screen_in(data["screen"]), data["edit"], data["remember"], data["retire"], whose)
        case "erase":
            return Erase(tuple(data["messages"]))
        case "document" if "form" in data:
            return SendDocument(data["name"], Form(data["form"]))
        case "document":
            # The first version knew one form, and wrote the whole name.
            return SendDocument(data["name"].removesuffix(".json"))
        case _:
            return Leave()


def _screen_out(screen: Screen) -> dict[str, Any]:
    return {
        "text": screen.text,
        "rows": [[[button.label, button.data, button.copy] for button in row] for row in screen.rows],
        "spans": [[span.style, span.offset, span.length] for span in screen.spans],
        "protected": screen.protected,
    }


def _screen_in(data: dict[str, Any]) -> Screen:
    return Screen(
        data["text"],
        tuple(tuple(Button(*button) for button in row) for row in data["rows"]),
        tuple(Span(Style(style), offset, length) for style, offset, length in data["spans"]),
        data["protected"],
    )
