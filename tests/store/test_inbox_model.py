"""The inbox against a model of it: whatever happens in whatever order, both say the same."""

import sys
from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import NewUpdate, Store
from bot.store.inbox import Finished, Received


@dataclass
class Row:
    chat: bytes | None
    stage: int = 0
    payload: bytes = b"sealed"
    attempts: int = 0
    next_try_at: int = 0
    owner: bytes | None = None
    lease_until: int = 0


@dataclass
class Model:
    """The rules in the plainest words, and slow."""

    rows: dict[int, Row] = field(default_factory=dict)

    def mates(self, this: int) -> list[int]:
        chat = self.rows[this].chat
        return [id for id, row in self.rows.items() if id != this and row.chat == chat is not None and row.stage < 2]

    def free_at(self, this: int) -> int | None:
        """When it can be claimed, unless an older one of its chat is in the way."""
        row, mates = self.rows[this], self.mates(this)
        if row.stage == 2 or any(id < this for id in mates):
            return None
        return max(row.next_try_at, row.lease_until, *(self.rows[id].lease_until for id in mates), 0)

    def receive(self, batch: list[int], chats: list[bytes | None], room: int) -> Received:
        new, crowded = set[int](), set[int]()
        for id in sorted(batch):
            mates = [row for row in self.rows.values() if row.chat == chats[id] is not None and row.stage < 2]
            if id in self.rows:
                continue
            if len(mates) >= room:
                crowded.add(id)
            else:
                new.add(id)
                self.rows[id] = Row(chats[id])
        return Received(frozenset(new), frozenset(crowded))

    def next_try(self) -> int | None:
        return min((at for id in self.rows if (at := self.free_at(id)) is not None), default=None)

    def claim(self, now: int) -> int | None:
        free = ((id, self.free_at(id)) for id in sorted(self.rows))
        return next((id for id, at in free if at is not None and at <= now), None)


ids = st.integers(0, 4)
owners = st.sampled_from([b"x", b"y"])
# None: what was claimed last, by who claimed it. Else as it comes, mostly somebody who may not.
targets = st.none() | st.tuples(ids, owners)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("receive"), st.lists(ids, min_size=1, max_size=3), st.integers(0, 3) | st.just(sys.maxsize)),
        st.tuples(st.just("claim"), owners, st.integers(1, 9)),
        st.tuples(st.sampled_from(["answer", "finish"]), targets),
        st.tuples(st.just("retry"), targets, st.integers(0, 9)),
        st.tuples(st.just("hold"), targets, st.integers(0, 2)),
        st.tuples(st.just("tick"), st.integers(1, 5)),
    ),
    min_size=10,
    max_size=40,
)
bots = iter(range(10**9))


@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=steps, chats=st.lists(st.sampled_from([b"a", b"a", b"b", None]), min_size=5, max_size=5))
async def test_the_inbox_does_what_the_model_does(
    store: Store, steps: list[tuple[Any, ...]], chats: list[bytes | None]
) -> None:
    """Each example has a bot of its own, so that they can share the database."""
    bot, now, model, last = next(bots), 1, Model(), (0, b"x")
    async with store.begin() as uow:
        inbox = uow.inbox
        for step in steps:
            match step:
                case "receive", list(batch), int(room):
                    rows = [NewUpdate(bot, id, chats[id], b"sealed", room) for id in batch]
                    assert await inbox.receive(rows) == model.receive(batch, chats, room)
                case "claim", bytes(owner), int(length):
                    wanted, row = model.claim(now), await inbox.claim(bot, owner, now, now + length)
                    assert (row and row.update_id) == wanted
                    if wanted is not None and row is not None:
                        kept = model.rows[wanted]
                        assert (row.chat, row.stage, row.payload, row.attempts) == (
                            kept.chat,
                            kept.stage,
                            kept.payload,
                            kept.attempts,
                        )
                        kept.owner, kept.lease_until = owner, now + length
                        last = wanted, owner
                case "answer", target:
                    id, owner = target or last
                    kept = model.rows.get(id, Row(None))
                    may = kept.owner == owner and kept.stage == 0
                    assert await inbox.answer(bot, id, owner, b"answer") == may
                    if may:
                        kept.stage, kept.payload = 1, b"answer"
                case "finish", target:
                    id, owner = target or last
                    may = id in model.rows and model.rows[id].owner == owner
                    finished = Finished(bool(model.mates(id))) if may else None
                    assert await inbox.finish(bot, id, owner, chats[id]) == finished
                    if may:
                        model.rows[id] = Row(None, stage=2)
                case "retry", target, int(delay):
                    id, owner = target or last
                    kept = model.rows.get(id, Row(None))
                    may = kept.owner == owner
                    assert await inbox.retry(bot, id, owner, now + delay) == may
                    if may:
                        kept.attempts, kept.next_try_at = kept.attempts + 1, now + delay
                        kept.owner, kept.lease_until = None, 0
                case "hold", target, int(attempts):
                    id, owner = target or last
                    kept = model.rows.get(id, Row(None, stage=2))
                    free = kept.owner == owner or kept.lease_until <= now
                    may = kept.stage < 2 and kept.attempts == attempts and free
                    assert await inbox.hold(bot, id, owner, attempts, now, now + 5) == may
                    if may:
                        kept.owner, kept.lease_until = owner, now + 5
                case "tick", int(by):
                    now += by
            assert await inbox.next_try(bot) == model.next_try()
            assert await inbox.pending(bot) == sum(row.stage < 2 for row in model.rows.values())
