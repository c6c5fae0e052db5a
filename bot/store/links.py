"""Links: what two halves have in common and what each side holds, under a random id that only the two accounts hold.

Every cell has one size, and whatever happens to a link, the same cells are written. No statement here may ask whose
link a row is.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from bot.store.connection import Connection
from bot.store.tables import link

_by_id = link.c.id == bindparam("row_id")
_cells: dict[str, Any] = {name: bindparam(f"new_{name}") for name in ("box", "inviter", "guest")}
_add = insert(link)
_invited = select(link.c.id, link.c.box).where(link.c.invitation == bindparam("mark"))
_get = select(link.c.box, link.c.inviter, link.c.guest).where(_by_id).with_for_update()
_put = update(link).where(_by_id).values(_cells)
_put_box = update(link).where(_by_id).values(box=bindparam("new_box"))
_end = update(link).where(_by_id).values(_cells | {"invitation": bindparam("mark")})
_delete = delete(link).where(_by_id)
_page = (
    select(link.c.id, link.c.box, link.c.inviter, link.c.guest)
    .where(link.c.id > bindparam("after"))
    .order_by(link.c.id)
    .limit(bindparam("batch"))
    .with_for_update()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCells:
    """The sealed cells of a link."""

    box: bytes
    inviter: bytes
    guest: bytes


class LinkTable:
    """Links, inside one transaction. On PostgreSQL a row that is read to be written is locked."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, id: bytes, invitation: bytes, cells: LinkCells) -> None:
        """Keep a new link. Raises SQLAlchemy's `IntegrityError` if the id or the mark is taken."""
        await self._connection.execute(_add, {"id": id, "invitation": invitation, **asdict(cells)})

    async def invited(self, invitation: bytes) -> tuple[bytes, bytes] | None:
        """The id and the box of the link whose invitation has that mark, if there is one."""
        row = (await self._connection.execute(_invited, {"mark": invitation})).one_or_none()
        return (row[0], row[1]) if row else None

    async def get(self, id: bytes) -> LinkCells | None:
        """The cells of a link that is about to be written."""
        row = (await self._connection.execute(_get, {"row_id": id})).one_or_none()
        return LinkCells(box=row[0], inviter=row[1], guest=row[2]) if row else None

    async def put(self, id: bytes, cells: LinkCells) -> None:
        """Replace a link's cells. Does nothing if there is no such link."""
        await self._connection.execute(_put, {"row_id": id, **_new(cells)})

    async def put_box(self, id: bytes, box: bytes) -> bool:
        """Replace only a link's box. False if there is no such link."""
        return (await self._connection.execute(_put_box, {"row_id": id, "new_box": box})).rowcount == 1

    async def end_invitation(self, id: bytes, invitation: bytes, cells: LinkCells) -> None:
        """Replace a link's cells and its mark. The old mark then finds no link."""
        await self._connection.execute(_end, {"row_id": id, "mark": invitation, **_new(cells)})

    async def delete(self, ids: Sequence[bytes]) -> None:
        """Delete these links."""
        await self._connection.execute(_delete, [{"row_id": id} for id in ids])

    async def following(self, after: bytes, limit: int) -> list[tuple[bytes, LinkCells]]:
        """At most `limit` links, from the one following `after` on: each one's id and cells."""
        rows = await self._connection.execute(_page, {"after": after, "batch": limit})
        return [(id, LinkCells(box=box, inviter=inviter, guest=guest)) for id, box, inviter, guest in rows]


def _new(cells: LinkCells) -> dict[str, bytes]:
    return {f"new_{name}": value for name, value in asdict(cells).items()}
