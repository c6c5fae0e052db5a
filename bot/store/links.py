"""Links: what two halves have in common, one sealed box each, under a random id that only the two accounts hold.

Every box has one size, and whatever happens to a link, only its box is written. No statement here may ask whose it is.
"""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, insert, select, update

from bot.store.connection import Connection
from bot.store.tables import link

_this = link.c.id == bindparam("this")
_add = insert(link)
_invited = select(link.c.id, link.c.box).where(link.c.invitation == bindparam("mark"))
_get = select(link.c.box).where(_this).with_for_update()
_put = update(link).where(_this).values(box=bindparam("new"))
_end = update(link).where(_this).values(box=bindparam("new"), invitation=bindparam("mark"))
_delete = delete(link).where(_this)
_page = (
    select(link.c.id, link.c.box)
    .where(link.c.id > bindparam("after"))
    .order_by(link.c.id)
    .limit(bindparam("batch"))
    .with_for_update()
)


class LinkTable:
    """Links, inside one transaction. On PostgreSQL a row that is read to be written is locked."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, id: bytes, invitation: bytes, box: bytes) -> None:
        """Keep a new link. Raises SQLAlchemy's `IntegrityError` if the id or the mark is taken."""
        await self._connection.execute(_add, {"id": id, "invitation": invitation, "box": box})

    async def invited(self, invitation: bytes) -> tuple[bytes, bytes] | None:
        """The id and the box of the link whose invitation has that mark, if there is one."""
        row = (await self._connection.execute(_invited, {"mark": invitation})).one_or_none()
        return (row[0], row[1]) if row else None

    async def get(self, id: bytes) -> bytes | None:
        """The box of a link that is about to be written."""
        box: bytes | None = (await self._connection.execute(_get, {"this": id})).scalar_one_or_none()
        return box

    async def put(self, id: bytes, box: bytes) -> bool:
        """Put another box in a link's place. False if there is no such link."""
        return (await self._connection.execute(_put, {"this": id, "new": box})).rowcount == 1

    async def end_invitation(self, id: bytes, invitation: bytes, box: bytes) -> None:
        """Put another box and another mark in a link's place: the one that stood there finds it no more."""
        await self._connection.execute(_end, {"this": id, "new": box, "mark": invitation})

    async def delete(self, ids: Sequence[bytes]) -> None:
        """Delete these links."""
        await self._connection.execute(_delete, [{"this": id} for id in ids])

    async def following(self, after: bytes, limit: int) -> list[tuple[bytes, bytes]]:
        """At most `limit` links, from the one following `after` on: each one's id and box."""
        rows = await self._connection.execute(_page, {"after": after, "batch": limit})
        return [(id, box) for id, box in rows]
