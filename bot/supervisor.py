"""Tells systemd that this process is up, and that its event loop turns (sd_notify).

Where the loop hangs, no more word comes, and systemd kills and restarts the process (WatchdogSec): its lock would stay
otherwise, and no standby could take over. It does nothing where nobody listens.
"""

import asyncio
import os
import socket
from collections.abc import Mapping

OFTEN = 0.4
"""Of the time after which systemd gives up: how often to give word."""


class Supervisor:
    """The one that started this process, if it wants to be told (see sd_notify(3))."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        mine = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        self._watchdog_seconds = int(environment.get("WATCHDOG_USEC", "0")) / 1_000_000 if mine else 0.0

    def tell(self, *states: str) -> None:
        """Tell it states such as READY=1. It is never waited for: a supervisor that is gone is no fault of ours."""
        if not self._address:
            return
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as way:
            way.setblocking(False)
            try:
                way.sendto("\n".join(states).encode(), address)
            except OSError:
                return

    async def watchdog(self) -> None:
        """Give word again and again, as long as the event loop turns. Until it is cancelled."""
        while self._watchdog_seconds:
            self.tell("WATCHDOG=1")
            await asyncio.sleep(self._watchdog_seconds * OFTEN)
