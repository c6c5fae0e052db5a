"""Serves the chat page and its events, and carries out the actions of the person who uses it."""

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.sandbox.guard import HEADERS, require_page
from bot.sandbox.methods_profile import bot_for, commands_for
from bot.sandbox.page_view import page_json
from bot.sandbox.world import World

MoveClock = Callable[[timedelta], Awaitable[None]]

PAGE = Path(__file__).parent / "page"
KEEP_ALIVE = 15.0
"""Seconds between comments on a silent event stream. They show when a page is gone."""

_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class Browser:
    """Serves a world to any number of open pages."""

    def __init__(self, world: World, move_clock: MoveClock | None) -> None:
        self._world = world
        self._move_clock = move_clock

    def routes(self) -> list[web.RouteDef]:
        """The routes of the chat page."""
        return [
            web.get("/", self.index),
            web.get("/static/{name}", self.static),
            web.get("/media/{unique_id}", self.media),
            web.get("/events", self.events),
            web.post("/say", self.say),
            web.post("/file", self.file),
            web.post("/tap", self.tap),
            web.post("/clock", self.clock),
            web.post("/language", self.language),
        ]

    async def index(self, request: web.Request) -> web.Response:
        return _page_file("index.html")

    async def static(self, request: web.Request) -> web.Response:
        return _page_file(request.match_info["name"])

    async def media(self, request: web.Request) -> web.Response:
        """A picture, or a document as a download, which the browser must never execute."""
        file = self._world.files.by_unique_id(request.match_info["unique_id"])
        if file is None:
            raise web.HTTPNotFound
        if file.width:
            kind = "image/png" if file.data.startswith(b"\x89PNG") else "image/jpeg"
            return web.Response(body=file.data, content_type=kind, headers=HEADERS)
        safe = "".join(c if c.isalnum() or c in "-_. " else "_" for c in file.name)
        disposition = {"Content-Disposition": f'attachment; filename="{safe.encode("ascii", "replace").decode()}"'}
        return web.Response(body=file.data, content_type="application/octet-stream", headers=HEADERS | disposition)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """The event stream of a page: a snapshot, then each event as it happens."""
        person_id = self._person(request.query.get("person", str(self._world.people[0].id)))
        response = web.StreamResponse(headers=HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        # With an await between listening and the snapshot, the page could get an event twice.
        with self._world.events.listen(person_id) as queue:
            try:
                await _send(response, self._snapshot(person_id))
                while True:
                    try:
                        event = await asyncio.wait_for(queue.get(), KEEP_ALIVE)
                    except TimeoutError:
                        await response.write(b":\n\n")
                        continue
                    if event is None:
                        break
                    await _send(response, event)
            except ConnectionResetError:
                pass  # the page was closed
        return response

    async def say(self, request: web.Request) -> web.Response:
        """The person writes a `text`."""
        data = await _json_object(request)
        person_id, text = self._person(data.get("person")), data.get("text")
        if not isinstance(text, str):
            raise _bad_request("text must be a string")
        try:
            self._world.say(person_id, text)
        except (ValueError, RuntimeError) as error:
            raise _bad_request(str(error)) from None
        return web.json_response({"ok": True})

    async def file(self, request: web.Request) -> web.Response:
        """The person sends a file with a `name`, and its bytes as base64 in `data`."""
        data = await _json_object(request)
        person_id, name, content = self._person(data.get("person")), data.get("name"), data.get("data")
        if not isinstance(name, str) or not isinstance(content, str):
            raise _bad_request("name and data must be strings")
        try:
            self._world.send_file(person_id, name, base64.b64decode(content, validate=True))
        except (ValueError, RuntimeError) as error:
            raise _bad_request(str(error)) from None
        return web.json_response({"ok": True})

    async def tap(self, request: web.Request) -> web.Response:
        """The person taps the button with this `data` under a message."""
        data = await _json_object(request)
        person_id, message_id = self._person(data.get("person")), data.get("message_id")
        if type(message_id) is not int or not isinstance(data.get("data"), str):
            raise _bad_request("message_id must be a number and data a string")
        try:
            query_id = self._world.tap(person_id, message_id, data["data"])
        except LookupError as error:
            raise _bad_request(str(error)) from None
        return web.json_response({"query_id": query_id})

    async def clock(self, request: web.Request) -> web.Response:
        """Move the sandbox's clock forward, by `minutes` or to the Unix time `to_unix`."""
        data = await _json_object(request)
        if self._move_clock is None:
            raise _bad_request("this sandbox's clock cannot be moved")
        step = _clock_step(data, self._world.clock())
        if step <= timedelta(0):
            raise _bad_request("the clock moves forward only")
        await self._move_clock(step)
        now = self._now()
        self._world.events.send_all(lambda _: {"kind": "now", "now": now})
        self._world.pulse.beat()
        return web.json_response({"now": now})

    async def language(self, request: web.Request) -> web.Response:
        """The person changes the language of their app."""
        data = await _json_object(request)
        person_id, code = self._person(data.get("person")), data.get("language_code")
        if not isinstance(code, str) or not code or len(code) > 35 or not code.replace("-", "").isalnum():
            raise _bad_request("language_code must be a language tag such as en or pt-br")
        world = self._world
        world.set_language(person_id, code)
        commands = {"kind": "commands", "commands": commands_for(world, person_id)}
        bot = {"kind": "bot", "bot": bot_for(world, person_id)}
        world.events.send(person_id, lambda: commands)
        world.events.send(person_id, lambda: bot)
        return web.json_response({"ok": True})

    def _snapshot(self, person_id: int) -> dict[str, Any]:
        world = self._world
        return {
            "kind": "snapshot",
            "people": [{"id": p.id, "name": p.name, "language_code": p.language_code} for p in world.people],
            "person": person_id,
            "bot": bot_for(world, person_id),
            "commands": commands_for(world, person_id),
            "messages": [page_json(message) for message in world.chats[person_id].messages.values()],
            "now": self._now(),
            "can_move": self._move_clock is not None,
        }

    def _now(self) -> str:
        return self._world.clock().astimezone(UTC).isoformat()

    def _person(self, value: object) -> int:
        """The id of an existing person. `value` is the id as a number or as digits."""
        try:
            return self._world.person(int(str(value))).id
        except (ValueError, LookupError):
            raise _bad_request(f"there is no person {value!r} here") from None


def _clock_step(data: dict[str, Any], now: datetime) -> timedelta:
    """How far a request moves the clock."""
    try:
        if "minutes" in data:
            return timedelta(minutes=float(data["minutes"]))
        return datetime.fromtimestamp(float(data["to_unix"]), UTC) - now
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        raise _bad_request("give minutes, or to_unix as a Unix time") from None


def _page_file(name: str) -> web.Response:
    path = PAGE / name
    kind = _TYPES.get(path.suffix)
    if kind is None or path.parent != PAGE or not path.is_file():
        raise web.HTTPNotFound
    return web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8", headers=HEADERS)


async def _send(response: web.StreamResponse, event: dict[str, Any]) -> None:
    await response.write(b"data: " + json.dumps(event).encode() + b"\n\n")


async def _json_object(request: web.Request) -> dict[str, Any]:
    """The body of an action. Raises 403 for a foreign page, and 400 for a body that is no JSON object."""
    require_page(request)
    try:
        data = await request.json()
    except ValueError:
        raise _bad_request("the body must be JSON") from None
    if not isinstance(data, dict):
        raise _bad_request("the body must be a JSON object")
    return data


def _bad_request(why: str) -> web.HTTPBadRequest:
    return web.HTTPBadRequest(text=json.dumps({"ok": False, "error": why}), content_type="application/json")
