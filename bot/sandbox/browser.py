"""Serves the chat page, its events, and the actions of the person who uses it."""

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
from bot.sandbox.page_view import shown
from bot.sandbox.world import World

MoveClock = Callable[[timedelta], Awaitable[None]]

PAGE = Path(__file__).parent / "page"
KEEP_ALIVE = 15.0  # seconds between comments on a silent stream, so that a dead page is noticed

_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class Browser:
    """Serves one world to any number of pages."""

    def __init__(self, world: World, move_clock: MoveClock | None) -> None:
        self._world = world
        self._move_clock = move_clock

    def routes(self) -> list[web.RouteDef]:
        """The routes of the page."""
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
        """A picture, or a document as a download. The browser must never run it."""
        file = self._world.files.shown(request.match_info["unique_id"])
        if file is None:
            raise web.HTTPNotFound
        if file.width:
            kind = "image/png" if file.data.startswith(b"\x89PNG") else "image/jpeg"
            return web.Response(body=file.data, content_type=kind, headers=HEADERS)
        safe = "".join(c if c.isalnum() or c in "-_. " else "_" for c in file.name)
        disposition = {"Content-Disposition": f'attachment; filename="{safe.encode("ascii", "replace").decode()}"'}
        return web.Response(body=file.data, content_type="application/octet-stream", headers=HEADERS | disposition)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: a snapshot, then everything as it happens."""
        person_id = self._person(request.query.get("person", str(self._world.people[0].id)))
        response = web.StreamResponse(headers=HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        # No await between listening and the snapshot: otherwise the page could get an event twice.
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
        data = await _data(request)
        person_id, text = self._person(data.get("person")), data.get("text")
        if not isinstance(text, str):
            raise _refused("text must be a string")
        try:
            self._world.say(person_id, text)
        except (ValueError, RuntimeError) as error:
            raise _refused(str(error)) from None
        return web.json_response({"ok": True})

    async def file(self, request: web.Request) -> web.Response:
        """The person sends a file: its `name`, and its bytes as base64 in `data`."""
        data = await _data(request)
        person_id, name, content = self._person(data.get("person")), data.get("name"), data.get("data")
        if not isinstance(name, str) or not isinstance(content, str):
            raise _refused("name and data must be strings")
        try:
            self._world.send_file(person_id, name, base64.b64decode(content, validate=True))
        except (ValueError, RuntimeError) as error:
            raise _refused(str(error)) from None
        return web.json_response({"ok": True})

    async def tap(self, request: web.Request) -> web.Response:
        data = await _data(request)
        person_id, message_id = self._person(data.get("person")), data.get("message_id")
        if type(message_id) is not int or not isinstance(data.get("data"), str):
            raise _refused("message_id must be a number and data a string")
        try:
            query_id = self._world.tap(person_id, message_id, data["data"])
        except LookupError as error:
            raise _refused(str(error)) from None
        return web.json_response({"query_id": query_id})

    async def clock(self, request: web.Request) -> web.Response:
        """Move the clock forward, by `minutes` or to the Unix time `to_unix`."""
        data = await _data(request)
        if self._move_clock is None:
            raise _refused("this sandbox's clock cannot be moved")
        by = _step(data, self._world.clock())
        if by <= timedelta(0):
            raise _refused("the clock moves forward only")
        await self._move_clock(by)
        now = self._now()
        self._world.events.tell_all(lambda _: {"kind": "now", "now": now})
        self._world.pulse.beat()
        return web.json_response({"now": now})

    async def language(self, request: web.Request) -> web.Response:
        data = await _data(request)
        person_id, code = self._person(data.get("person")), data.get("language_code")
        if not isinstance(code, str) or not code or len(code) > 35 or not code.replace("-", "").isalnum():
            raise _refused("language_code must be a language tag such as en or pt-br")
        world = self._world
        world.speak(person_id, code)
        commands = {"kind": "commands", "commands": commands_for(world, person_id)}
        bot = {"kind": "bot", "bot": bot_for(world, person_id)}
        world.events.tell(person_id, lambda: commands)
        world.events.tell(person_id, lambda: bot)
        return web.json_response({"ok": True})

    def _snapshot(self, person_id: int) -> dict[str, Any]:
        world = self._world
        return {
            "kind": "snapshot",
            "people": [{"id": p.id, "name": p.name, "language_code": p.language_code} for p in world.people],
            "person": person_id,
            "bot": bot_for(world, person_id),
            "commands": commands_for(world, person_id),
            "messages": [shown(kept) for kept in world.chats[person_id].messages.values()],
            "now": self._now(),
            "can_move": self._move_clock is not None,
        }

    def _now(self) -> str:
        return self._world.clock().astimezone(UTC).isoformat()

    def _person(self, value: object) -> int:
        """A person's id, given as a number or its digits."""
        try:
            return self._world.person(int(str(value))).id
        except (ValueError, LookupError):
            raise _refused(f"there is no person {value!r} here") from None


def _step(data: dict[str, Any], now: datetime) -> timedelta:
    try:
        if "minutes" in data:
            return timedelta(minutes=float(data["minutes"]))
        return datetime.fromtimestamp(float(data["to_unix"]), UTC) - now
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        raise _refused("give minutes, or to_unix as a Unix time") from None


def _page_file(name: str) -> web.Response:
    path = PAGE / name
    kind = _TYPES.get(path.suffix)
    if kind is None or path.parent != PAGE or not path.is_file():
        raise web.HTTPNotFound
    return web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8", headers=HEADERS)


async def _send(response: web.StreamResponse, event: dict[str, Any]) -> None:
    await response.write(b"data: " + json.dumps(event).encode() + b"\n\n")


async def _data(request: web.Request) -> dict[str, Any]:
    require_page(request)
    try:
        data = await request.json()
    except ValueError:
        raise _refused("the body must be JSON") from None
    if not isinstance(data, dict):
        raise _refused("the body must be a JSON object")
    return data


def _refused(why: str) -> web.HTTPBadRequest:
    return web.HTTPBadRequest(text=json.dumps({"ok": False, "error": why}), content_type="application/json")
