"""Everything that is known as an event comes in: the person, whether their journal can be read, what is asked of it."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.core.journal import Lid, Look
from bot.core.person import CONSENT, Person
from bot.core.planned import Planned
from bot.core.trail import Whose
from bot.core.turn import Incoming, Said, Tap, Turn
from bot.service.accounts import Account, Accounts
from bot.service.chores import notes
from bot.service.gardener import planned_of, sweep
from bot.service.leafing import Leafing
from bot.service.open_journals import OpenJournals
from bot.service.passphrases import Stretched, Trial, trial
from bot.store.unit import UnitOfWork

MOST_STRANGERS = 1000
"""People without an account whose newest message is remembered, at the most."""


class NotStretched(Exception):
    """The passphrase that came in is to be stretched first. Nothing was changed."""

    def __init__(self, trial: Trial) -> None:
        super().__init__("a passphrase is to be stretched before this event can be carried out")
        self.trial = trial


class Knowing:
    """Makes turns. `reads` is the conversation's own: see `Talk`."""

    def __init__(
        self,
        accounts: Accounts,
        open_journals: OpenJournals,
        reads: Callable[[Turn], Look | None],
    ) -> None:
        self._accounts, self._open, self._reads = accounts, open_journals, reads
        self._strangers = OrderedDict[int, int]()

    async def turn(
        self,
        uow: UnitOfWork,
        account: Account | None,
        incoming: Incoming,
        language: str,
        stretched: Stretched | None,
        now: datetime,
    ) -> Turn:
        """The turn for an event. Raises NotStretched where a passphrase came with it that was not stretched yet."""
        assert incoming.event is not None
        if account is None:
            first = self._first(incoming)
            return Turn(incoming.event, None, language, now, message=incoming.message, first=first)
        person = account.person
        if person.consent >= CONSENT:
            # Of somebody who is still to agree to the newest version, nothing new is remembered.
            person = person.noting(incoming.message, _whose(incoming, person), now)
        turn = Turn(incoming.event, person, person.language, now, planned=None, message=incoming.message)
        wanted = trial(person, incoming.event, lambda: self._accounts.inner(account), now)
        if wanted is not None:
            if stretched is None or stretched.trial.text != wanted.text:
                raise NotStretched(wanted)
            turn = await self._tried(uow, account, turn, stretched, now)
            assert turn.person is not None
            person = turn.person
        if person.locked:
            turn = replace(turn, lid=Lid.OPEN if self._open.get(account.id, person.opening, now) else Lid.SHUT)
        look = self._reads(turn)
        private = self._open.key(self._accounts, account, person, now) if look is not None else None
        if look is not None and private is not None:
            turn = replace(turn, leaf=await Leafing(uow, account.id, private, person.place).look(look))
        return turn

    async def notes(self, uow: UnitOfWork, account: Account, now: datetime) -> tuple[Planned, ...]:
        """The person's reminders, without those that nobody answered in days, which are let go of."""
        return notes(await sweep(uow, account, await planned_of(uow, account), now))

    async def _tried(self, uow: UnitOfWork, account: Account, turn: Turn, stretched: Stretched, now: datetime) -> Turn:
        """What came of a passphrase: a draft where it is to be set, else whether it was the right one."""
        assert turn.person is not None
        if stretched.trial.blob is None:
            private = self._open.key(self._accounts, account, turn.person, now)
            return replace(turn, draft=stretched.wrapped(private, account.id)) if private else turn
        private = stretched.opened(account.id)
        if private is not None and stretched.trial.blob != turn.person.draft:
            await self._open.shut(uow, turn.person.opening, now)
            opening = await self._open.open(uow, account.id, private, now)
            turn = replace(turn, person=replace(turn.person, opening=opening))
        return replace(turn, tried=private is not None)

    def _first(self, incoming: Incoming) -> int | None:
        """The newest message of somebody who has no account: /hide is to clear that one too, should they come in.

        Nothing of a stranger is written down, so it is known only in memory, and only as long as this process lives.
        """
        if isinstance(incoming.event, Tap):
            return self._strangers.get(incoming.user)
        if incoming.message is not None:
            self._strangers[incoming.user] = incoming.message
            self._strangers.move_to_end(incoming.user)
            if len(self._strangers) > MOST_STRANGERS:
                self._strangers.popitem(last=False)
        return incoming.message


def _whose(incoming: Incoming, person: Person) -> Whose:
    """What the message is that came in; one of the bot's, where a button under it was tapped."""
    match incoming.event:
        case Tap():
            noted = (trace.whose for trace in person.trail if trace.message == incoming.message)
            return next(noted, Whose.BOT)
        case Said():
            return Whose.WORDS
    return Whose.ASIDE
