"""Events for the chat pages: one queue for each open page.

If no page is open, no event is made, so long tests without a browser cost nothing.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

PageEvent = dict[str, Any]  # always has a "kind"


class Events:
    """Sends events to the open pages."""

    def __init__(self) -> None:
        self._pages: list[tuple[int, asyncio.Queue[PageEvent | None]]] = []

    @contextmanager
    def listen(self, person_id: int) -> Iterator[asyncio.Queue[PageEvent | None]]:
        """A queue of events for one person's page. None in it means that the sandbox closes."""
        queue: asyncio.Queue[PageEvent | None] = asyncio.Queue()
        page = (person_id, queue)
        self._pages.append(page)
        try:
            yield queue
        finally:
            self._pages.remove(page)

    def tell(self, person_id: int, event: Callable[[], PageEvent]) -> None:
        """Send an event to that person's pages. It is made only if there is a page."""
        queues = [queue for owner, queue in self._pages if owner == person_id]
        if queues:
            made = event()
            for queue in queues:
                queue.put_nowait(made)

    def tell_all(self, event: Callable[[int], PageEvent]) -> None:
        """Send each page an event that is made for its person."""
        for owner, queue in self._pages:
            queue.put_nowait(event(owner))

    def close(self) -> None:
        """Tell every page that the sandbox closes."""
        for _, queue in self._pages:
            queue.put_nowait(None)
