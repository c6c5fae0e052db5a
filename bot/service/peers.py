"""The other processes that work for this bot: their public keys, and what is told them about open journals.

This process's own private key is made at its start, lives in its memory and goes nowhere, like those of the others:
what was passed to a process that is no more opens for nobody. No journal's key may leave this room but sealed so.
"""

import structlog

from bot.service.told import Closed, Greeting, Opened, Parcel, line, parcel, read, unpacked
from bot.store.unit import UnitOfWork
from bot.vault.errors import SealBroken
from bot.vault.hpke import new_pair
from bot.vault.keyfile import RootKeys

log = structlog.get_logger(__name__)


class Peers:
    """Known by their greetings. `me` names this process."""

    def __init__(self, roots: RootKeys, bot: int, me: bytes) -> None:
        self._roots, self._bot, self._me = roots, bot, me
        self._pair = new_pair()
        self._known: dict[bytes, bytes] = {}
        self._warned = False

    @property
    def known(self) -> int:
        """How many others are known. One that has gone is counted until something is passed on."""
        return len(self._known)

    def greeting(self) -> str:
        """The line that makes this process known to the others."""
        return line(self._roots, self._bot, Greeting(self._me, self._pair.public))

    async def pass_on(self, uow: UnitOfWork, opened: Opened) -> None:
        """Give an open journal's key to every other process that lives, once this transaction is committed."""
        if not self._known:
            return
        living = await uow.leases.living()
        self._known = {instance: public for instance, public in self._known.items() if instance in living}
        for instance, public in self._known.items():
            await uow.news.tell(self._bot, line(self._roots, self._bot, parcel(instance, public, opened)))

    async def close(self, uow: UnitOfWork, opening: bytes) -> None:
        """Let every other process let go of a key, once this transaction is committed."""
        await uow.news.tell(self._bot, line(self._roots, self._bot, Closed(opening)))

    def heard(self, text: str) -> Opened | Closed | None:
        """What a line is to this process. None where it is nothing to it, or nothing that can be trusted."""
        try:
            match read(self._roots, self._bot, text):
                case Greeting(instance, public) if instance != self._me:
                    if instance not in self._known:
                        self._known[instance] = public
                        log.info("journals that are opened here are open in another process too")
                case Parcel(to) as mine if to == self._me:
                    return unpacked(self._pair.private, mine)
                case Closed() as closed:
                    return closed
        except SealBroken:
            # Once, and without what came, of which nothing is to be believed: whoever sent it may send much.
            if not self._warned:
                self._warned = True
                log.warning("a line among the processes does not open here: have all of them the same key file?")
        return None
