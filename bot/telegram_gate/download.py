"""Downloads the files that people send. A file must never be written to the disk."""

import asyncio

import structlog
from telegram.error import TelegramError

from bot.core.imported import Unfit
from bot.core.incoming import Attached
from bot.service.import_form import MOST_BYTES
from bot.telegram_gate.failures import FailureKind, kind_of
from bot.telegram_gate.raw_api import Bot

log = structlog.get_logger(__name__)

MOST_FILE = MOST_BYTES + 64 * 1024
"""The largest file, in bytes. An encrypted file is a little larger than its content."""
WAITS = (0.0, 1.0, 3.0)
"""Seconds to wait before each try."""


async def fetch(bot: Bot, attached: Attached) -> bytes | Unfit:
    """Download a file. Returns `Unfit` with the reason if that fails. Temporary failures are retried."""
    if attached.size > MOST_FILE:
        return Unfit.LARGE
    for wait in WAITS:
        await asyncio.sleep(wait)
        try:
            return await _try_download(bot, attached.file)
        except TelegramError as error:
            kind = kind_of(error).kind
            log.warning("file download failed", kind=kind.name)
            if kind is FailureKind.BAD_REQUEST:
                break
    return Unfit.LOST


async def _try_download(bot: Bot, file_id: str) -> bytes | Unfit:
    file = await bot.get_file(file_id)
    if file.file_path is None or (file.file_size or 0) > MOST_FILE:
        return Unfit.LARGE
    content = await bot.request.retrieve(file.file_path)
    return content if len(content) <= MOST_FILE else Unfit.LARGE
