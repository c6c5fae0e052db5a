"""The tables `ledger` and `metadata`."""

from bot.store import Store


async def test_an_erasure_is_stored_once(store: Store) -> None:
    """A mark that is added twice is in the ledger once, and `has` finds it."""
    async with store.begin() as uow:
        assert not await uow.ledger.has(b"b")
        for mark in (b"b", b"a", b"b"):
            await uow.ledger.add(mark)
    async with store.read() as uow:
        assert await uow.ledger.has(b"b")
        assert await uow.ledger.all() == [b"a", b"b"]


async def test_a_mark_holds_the_value_that_was_put_last(store: Store) -> None:
    """`metadata.put` replaces the value of one name, and leaves the others."""
    async with store.begin() as uow:
        assert await uow.metadata.get("name") is None
        await uow.metadata.put("name", b"one")
        await uow.metadata.put("other", b"three")
        await uow.metadata.put("name", b"two")
    async with store.read() as uow:
        assert await uow.metadata.get("name") == b"two"
        assert await uow.metadata.get("other") == b"three"
