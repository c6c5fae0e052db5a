"""Tells systemd that this process is ready, and that its event loop runs (sd_notify).

If the loop hangs, systemd gets no heartbeat, and restarts the process (WatchdogSec). A process that only hangs would
keep its lock, and no standby could take over. Without systemd, this does nothing.
"""

import asyncio
import os
import socket
from collections.abc import Mapping
from contextlib import suppress

HEARTBEAT_FRACTION = 0.4
"""The interval between heartbeats, as a fraction of the time after which systemd restarts the process."""


class Supervisor:
    """The systemd that supervises this process, if its environment asks for notifications (sd_notify(3))."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        is_ours = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        self._watchdog_seconds = int(environment.get("WATCHDOG_USEC", "0")) / 1_000_000 if is_ours else 0.0

    def notify(self, *states: str) -> None:
        """Send states such as READY=1. It never waits, and ignores a failure."""
        if not self._address:
            return
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as notify_socket:
            notify_socket.setblocking(False)
            with suppress(OSError):
                notify_socket.sendto("\n".join(states).encode(), address)

    async def watchdog(self) -> None:
        """Send heartbeats until cancelled."""
        while self._watchdog_seconds:
            self.notify("WATCHDOG=1")
            await asyncio.sleep(self._watchdog_seconds * HEARTBEAT_FRACTION)
