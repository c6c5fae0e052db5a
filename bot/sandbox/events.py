"""What the chat pages are told, as it happens: one queue for each open page.

Nothing is built or kept while no page is open, so that a long test without a browser pays nothing.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Event = dict[str, Any]  # always has a "kind"


class Events:
    """Hands events to the open pages."""

    def __init__(self) -> None:
        self._pages: list[tuple[int, asyncio.Queue[Event | None]]] = []

    @contextmanager
    def listen(self, person_id: int) -> Iterator[asyncio.Queue[Event | None]]:
        """A queue of events for one person's page; None in it means that the sandbox is closing."""
        queue: asyncio.Queue[Event | None] = asyncio.Queue()
        page = (person_id, queue)
        self._pages.append(page)
        try:
            yield queue
        finally:
            self._pages.remove(page)

    def tell(self, person_id: int, event: Callable[[], Event]) -> None:
        """Give the event to that person's pages; it is made only if there is one."""
        queues = [queue for owner, queue in self._pages if owner == person_id]
        if queues:
            made = event()
            for queue in queues:
                queue.put_nowait(made)

    def tell_all(self, event: Callable[[int], Event]) -> None:
        """Give every page its event, made for the person it shows."""
        for owner, queue in self._pages:
            queue.put_nowait(event(owner))

    def close(self) -> None:
        """Tell every page that this is the end."""
        for _, queue in self._pages:
            queue.put_nowait(None)
