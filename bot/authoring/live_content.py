"""The content in use. The sandbox reloads it when a file is saved."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.authoring.content import Content
from bot.authoring.fault import ContentFaults
from bot.authoring.loading import load

LOOK_EVERY = 0.5
"""Seconds between two checks of the files."""


class LiveContent:
    """Holds the content in use."""

    def __init__(self, content: Content) -> None:
        self.content = content

    async def watch(self, folder: Path, tell: Callable[[str], None]) -> None:
        """Reload the content whenever a file in the folder changes, until cancelled.

        `tell` gets a message about each outcome. With faults, the old content stays in use.
        """
        seen = stamps(folder)
        while True:
            await asyncio.sleep(LOOK_EVERY)
            now = await asyncio.to_thread(stamps, folder)
            if now != seen:
                seen = now
                tell(await asyncio.to_thread(self.renew, folder))

    def renew(self, folder: Path) -> str:
        """Reload the content. Returns a message about the outcome."""
        try:
            self.content = load(folder)
        except ContentFaults as faults:
            return f"{faults}\nThe content from before is used on."
        return "The content was read again."


def stamps(folder: Path) -> dict[Path, int]:
    """When each file was last saved, in nanoseconds."""
    found: dict[Path, int] = {}
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                found[path] = path.stat().st_mtime_ns
        except OSError:
            continue  # an editor's temporary file, deleted meanwhile
    return found
