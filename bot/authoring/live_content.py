"""The content in use. The sandbox reloads it when a file is saved."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from bot.authoring.content import Content
from bot.authoring.fault import ContentFaults
from bot.authoring.loading import load

CHECK_EVERY = 0.5
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
            await asyncio.sleep(CHECK_EVERY)
            now = await asyncio.to_thread(stamps, folder)
            if now != seen:
                seen = now
                tell(await asyncio.to_thread(self.reload, folder))

    def reload(self, folder: Path) -> str:
        """Reload the content. Returns a message about the outcome."""
        try:
            self.content = load(folder)
        except ContentFaults as faults:
            return f"{faults}\nThe content from before stays in use."
        return "The content was read again."


def stamps(folder: Path) -> dict[Path, int]:
    """When each file in the folder was last saved, in nanoseconds."""
    saved: dict[Path, int] = {}
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                saved[path] = path.stat().st_mtime_ns
        except OSError:
            continue  # an editor's temporary file that is gone by now
    return saved
