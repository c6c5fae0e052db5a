"""Methods by which the bot receives updates, by polling or by a webhook."""

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.errors import bad_request, conflict
from bot.sandbox.parameters import Args
from bot.sandbox.updates import MAX_LIMIT, UpdateJson
from bot.sandbox.world import WebhookState, World

MAX_POLL = 50
"""The longest poll in seconds, as in telegram-bot-api."""

_SECRET = re.compile("[A-Za-z0-9_-]{1,256}")


async def get_updates(world: World, args: Args) -> list[UpdateJson]:
    if world.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _allow(world, args)
    timeout = min(max(args.get("timeout", 0), 0), MAX_POLL)
    return await world.updates.poll(args.get("offset", 0), args.get("limit", MAX_LIMIT), timeout)


async def set_webhook(world: World, args: Args) -> bool:
    url = args.get("url", "")
    if not url:
        return await delete_webhook(world, args)
    if not _is_loopback(url):
        # Telegram requires https and a public address. The sandbox must never send anything to another machine.
        raise bad_request("bad webhook: the sandbox delivers to http://127.0.0.1 or another loopback only (sandbox)")
    secret = args.get("secret_token", "")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(world, args)
    if args.get("drop_pending_updates"):
        world.updates.clear()
    connections = args.get("max_connections", 40)
    if not 1 <= connections <= 100:
        raise bad_request("max_connections must be 1-100 (sandbox)")
    world.webhook = WebhookState(url, secret, connections)
    world.updates.interrupt("terminated by setWebhook request")
    world.pulse.beat()
    return True


async def delete_webhook(world: World, args: Args) -> bool:
    world.webhook = None
    if args.get("drop_pending_updates"):
        world.updates.clear()
    world.pulse.beat()
    return True


async def get_webhook_info(world: World, args: Args) -> dict[str, Any]:
    webhook, allowed = world.webhook, world.updates.allowed
    info: dict[str, Any] = {
        "url": "" if webhook is None else webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if webhook is not None:
        info |= {"max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
        if webhook.last_error is not None:
            info |= {"last_error_date": webhook.last_error_at, "last_error_message": webhook.last_error}
    return info if allowed is None else info | {"allowed_updates": sorted(allowed)}


def _allow(world: World, args: Args) -> None:
    kinds = args.get("allowed_updates")
    if kinds is not None:
        world.updates.allow([str(kind) for kind in kinds])


def _is_loopback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in ("http", "https") and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False
