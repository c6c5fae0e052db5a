"""Rows of the outbox as bytes and back."""

import base64
from typing import Any

from bot.core.outgoing import (
    Acknowledge,
    Erase,
    Erased,
    Form,
    Leave,
    Outgoing,
    Promise,
    Queued,
    SendDocument,
    Show,
    Step,
    Urgency,
)
from bot.core.screen import Button, Screen, Span, Style
from bot.core.trail import Whose
from bot.service.codec import dump, load, planned_in, planned_json


def pack(row: Queued) -> bytes:
    """A row as bytes. Its id stands beside it."""
    outgoing = row.outgoing
    return dump(
        {
            "order": row.order,
            "chat": outgoing.chat,
            "account": base64.b64encode(outgoing.account).decode("ascii"),
            "steps": [_step_out(step) for step in outgoing.steps],
            "promise": outgoing.promise,
            **({"urgency": outgoing.urgency} if outgoing.urgency else {}),
            **({"erased": _erased_out(outgoing.erased)} if outgoing.erased else {}),
            **({"reminder": planned_json(outgoing.reminder)} if outgoing.reminder else {}),
        }
    )


def unpack(blob: bytes, id: bytes) -> Queued:
    """A row from bytes."""
    data = load(blob)
    outgoing = Outgoing(
        data["chat"],
        base64.b64decode(data["account"]),
        tuple(_step_in(step) for step in data["steps"]),
        _erased_in(data["erased"]) if "erased" in data else None,
        planned_in(data["reminder"]) if "reminder" in data else None,
        Promise(data["promise"]),
        Urgency(data.get("urgency", Urgency.NONE)),
    )
    return Queued(outgoing, data["order"], id)


def _erased_out(erased: Erased) -> dict[str, Any]:
    return {"account": base64.b64encode(erased.account).decode("ascii"), "left": _screen_out(erased.left)}


def _erased_in(data: dict[str, Any]) -> Erased:
    return Erased(base64.b64decode(data["account"]), _screen_in(data["left"]))


def _step_out(step: Step) -> dict[str, Any]:
    match step:
        case Acknowledge(query, text):
            return {"do": "acknowledge", "query": query, "text": text}
        case Show(screen, edit, remember, retire, checkin, whose):
            return {
                "do": "show",
                "screen": _screen_out(screen),
                "edit": edit,
                "remember": remember,
                "retire": retire,
                "checkin": checkin,
                "whose": whose,
            }
        case Erase(messages):
            return {"do": "erase", "messages": list(messages)}
        case SendDocument(name, form, skip):
            return {"do": "document", "name": name, "form": form, "skip": skip}
        case Leave():
            return {"do": "leave"}


def _step_in(data: dict[str, Any]) -> Step:
    match data["do"]:
        case "acknowledge":
            return Acknowledge(data["query"], data["text"])
        case "show":
            screen = _screen_in(data["screen"])
            return Show(screen, data["edit"], data["remember"], data["retire"], data["checkin"], Whose(data["whose"]))
        case "erase":
            return Erase(tuple(data["messages"]))
        case "document":
            return SendDocument(data["name"], Form(data["form"]), data["skip"])
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
