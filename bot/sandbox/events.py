"""Sends events to the open chat pages, through one queue for each page.

An event is made only if a page is open, so long tests without a browser pay nothing for events.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

PageEvent = dict[str, Any]
"""An event of the chat page. Its "kind" says which other keys it has."""


class Events:
    """The queues of the open pages."""

    def __init__(self) -> None:
        self._pages: list[tuple[int, asyncio.Queue[PageEvent | None]]] = []

    @contextmanager
    def listen(self, person_id: int) -> Iterator[asyncio.Queue[PageEvent | None]]:
        """Open a queue of events for a person's page. None in the queue means that the sandbox stops."""
        queue: asyncio.Queue[PageEvent | None] = asyncio.Queue()
        page = (person_id, queue)
        self._pages.append(page)
        try:
            yield queue
        finally:
            self._pages.remove(page)

    def send(self, person_id: int, event: Callable[[], PageEvent]) -> None:
        """Send an event to a person's pages. `event` is called only if there is such a page."""
        queues = [queue for viewer, queue in self._pages if viewer == person_id]
        if queues:
            content = event()
            for queue in queues:
                queue.put_nowait(content)

    def send_all(self, event: Callable[[int], PageEvent]) -> None:
        """Send each page the event that `event` returns for the page's person."""
        for person_id, queue in self._pages:
            queue.put_nowait(event(person_id))

    def close(self) -> None:
        """End the event streams of all pages."""
        for _, queue in self._pages:
            queue.put_nowait(None)
