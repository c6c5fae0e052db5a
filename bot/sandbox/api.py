"""Serves the Bot API over HTTP: checks tokens, calls methods, applies faults, and answers in Telegram's JSON."""

import re
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.sandbox.errors import ApiError, not_found, unauthorized
from bot.sandbox.faults import CallFault, Faults
from bot.sandbox.methods import METHODS
from bot.sandbox.parameters import Args, read
from bot.sandbox.requests import raw_parameters
from bot.sandbox.world import World

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class Api:
    """Answers /bot<token>/<method> and /file/bot<token>/<path>."""

    def __init__(self, world: World, faults: Faults, token: str) -> None:
        self._world = world
        self._faults = faults
        self._token = token

    def routes(self) -> list[web.RouteDef]:
        """The routes of the Bot API."""
        return [
            web.route("*", "/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer a call of a method."""
        world, name = self._world, request.match_info["method"]
        args: Args = {}
        fault: CallFault | None = None
        try:
            self._authorize(request)
            method = METHODS.get(name.lower())
            if method is None or request.method not in ("GET", "POST"):
                raise not_found()
            name = method.name
            raw = await raw_parameters(request)
            fault = self._faults.for_call(name, _chat_id(raw))
            if fault is not None and fault.waits and not fault.take_effect:
                await self._hold(fault)
            args = read(name, method.parameters, raw)
            if fault is not None and not fault.waits and not fault.take_effect:
                world.record(name, args, None, _error_text(fault))
                return self._faulty(request, fault)
            result = await method.handler(world, args)
        except ApiError as error:
            world.record(name, args, None, error.description)
            if fault is not None and fault.kind == "drop":
                return self._faulty(request, fault)
            return web.json_response(error.body(), status=error.code)
        world.record(name, args, result, None)
        if fault is not None and fault.take_effect:
            if not fault.waits:
                return self._faulty(request, fault)
            await self._hold(fault)
        return web.json_response({"ok": True, "result": result})

    async def download(self, request: web.Request) -> web.Response:
        """Answer with the bytes of a file."""
        try:
            self._authorize(request)
            file = self._world.files.by_path(request.match_info["path"])
            if file is None:
                raise not_found()
        except ApiError as error:
            return web.json_response(error.body(), status=error.code)
        return web.Response(body=file.data, content_type="application/octet-stream")

    def _authorize(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if not _TOKEN.fullmatch(token):
            raise not_found()
        if token != self._token:
            raise unauthorized()

    async def _hold(self, fault: CallFault) -> None:
        """Wait for as long as a fault holds its call."""
        self._world.pulse.beat()
        try:
            await self._faults.wait(fault)
        finally:
            self._world.pulse.beat()

    def _faulty(self, request: web.Request, fault: CallFault) -> web.StreamResponse:
        """The response of a call with this fault. For a dropped one the connection is closed instead."""
        match fault.kind:
            case "drop":
                if request.transport is not None:
                    request.transport.abort()
                return web.Response()
            case "garbage":
                return web.Response(body=fault.body, status=fault.status, content_type="text/html")
            case _:
                parameters = None if fault.retry_after is None else {"retry_after": fault.retry_after}
                error = ApiError(fault.status, fault.description, parameters)
                return web.json_response(error.body(), status=fault.status)


def _chat_id(raw: Mapping[str, Any]) -> int | None:
    value = str(raw.get("chat_id", ""))
    return int(value) if value.removeprefix("-").isdecimal() else None


def _error_text(fault: CallFault) -> str:
    """The error of a call with this fault, as the history holds it."""
    return fault.description if fault.kind == "error" else f"(planned fault: {fault.kind})"
