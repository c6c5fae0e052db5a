"""The checks of the way to Telegram for `afterglow doctor`: proxy, token, webhook, and the clock.

They change nothing at Telegram. Nothing here may show a password, or the path of a webhook.
"""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout
from telegram import WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.app import telegram
from bot.core.text import counted
from bot.settings import Settings
from bot.telegram_gate.failures import ProxyFailed, failure_text
from bot.telegram_gate.proxy import connector
from bot.terminal import note, report

RECENT = timedelta(hours=1)
"""A delivery that failed longer ago than this is ignored."""
MOST_OFF = timedelta(minutes=2)
"""How far the clock may be off. A note may be this late."""


async def check_telegram(settings: Settings) -> bool:
    """Ask Telegram about this bot, and report the answers. True if all is well."""
    if settings.bot_token is None:
        return report(True, "token", "none, so `afterglow run` starts the sandbox. @BotFather gives one: /newbot")
    proxy = settings.proxy.get_secret_value() if settings.proxy else None
    try:
        async with telegram(settings) as bot:
            if proxy is not None:
                report(True, "proxy", f"Telegram answers through {_host(proxy)}")
            report(True, "token", f"Telegram knows it: @{bot.username}")
            now = datetime.now(UTC)
            clock = _check_clock(await _server_time(settings.api_url, proxy), now)
            return _check_webhook(settings, await bot.get_webhook_info(), now) and clock
    except InvalidToken:
        return report(
            False,
            "token",
            "Telegram does not know it: copy it again from @BotFather (/mybots) into AFTERGLOW_BOT_TOKEN",
        )
    except ProxyFailed as error:
        return report(False, "proxy", f"AFTERGLOW_PROXY, or else HTTPS_PROXY: {error}")
    except TelegramError as error:
        return report(
            False,
            "token",
            f"could not ask Telegram: {failure_text(error)}. Check the network and AFTERGLOW_API_URL. Where Telegram "
            "is blocked, set AFTERGLOW_PROXY",
        )


def _check_webhook(settings: Settings, info: WebhookInfo, now: datetime) -> bool:
    """Whether Telegram delivers updates to where this bot receives them."""
    if settings.webhook_url is None and not info.url:
        return report(True, "webhook", "none is set, and updates come by polling")
    if settings.webhook_url is None:
        note(
            "webhook",
            f"one is set, at {_host(info.url)}, so polling brings nothing. A start of the bot removes it. If you did "
            "not set it, somebody else has this token: get a new one from @BotFather (/revoke)",
        )
        return True
    if info.url != settings.webhook_url:
        calls = f"Telegram calls {_host(info.url)}" if info.url else "Telegram has none"
        note("webhook", f"{calls}, and not AFTERGLOW_WEBHOOK_URL. A start of the bot sets it")
        return True
    waiting = counted(info.pending_update_count, "update waits", "updates wait")
    if info.last_error_date is not None and now - info.last_error_date < RECENT and info.pending_update_count:
        return report(
            False,
            "webhook",
            f"Telegram could not deliver at {info.last_error_date:%H:%M} UTC ({info.last_error_message}), and "
            f"{waiting}. Look whether the bot runs, and whether the proxy before it passes that path on to "
            "AFTERGLOW_LISTEN, whole or with its beginning cut",
        )
    return report(True, "webhook", f"Telegram calls {_host(info.url)}; {waiting}")


async def _server_time(root: str, proxy: str | None) -> datetime | None:
    """The time by the server of a Bot API; None if the server does not tell. No token is sent."""
    try:
        async with (
            ClientSession(connector=connector(proxy, 1), timeout=ClientTimeout(total=15)) as session,
            session.head(root, allow_redirects=False) as response,
        ):
            return parsedate_to_datetime(response.headers["Date"])
    except (ClientError, OSError, KeyError, ValueError):
        return None


def _check_clock(theirs: datetime | None, ours: datetime) -> bool:
    """Whether this machine's clock is right, or Telegram's time is unknown."""
    if theirs is None:
        return True
    off = ours - theirs
    if abs(off) <= MOST_OFF:
        return report(True, "clock", "it agrees with Telegram's")
    how = f"{round(abs(off) / timedelta(minutes=1))} minutes {'ahead of' if off > timedelta() else 'behind'} Telegram's"
    return report(False, "clock", f"it is {how}, so notes come at wrong times: timedatectl set-ntp true")


def _host(url: str) -> str:
    """Host and port of a URL, without the login and the path, which may be secret."""
    return urlsplit(url).netloc.rpartition("@")[2]
