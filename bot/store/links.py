"""The rows of links: sealed cells that two accounts share, under a random id that only the two accounts hold.

Each cell has a fixed size, and every change of a link writes the same cells. So the database does not show what
happened. No statement here may need to know which accounts a link belongs to.
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
    """What both sides share, and the keys of their cells."""
    inviter: bytes
    """The cell of the side that invited."""
    guest: bytes
    """The cell of the side that was invited."""


class LinkTable:
    """The links, inside one transaction. On PostgreSQL `get` and `following` lock the rows that they read."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, id: bytes, invitation: bytes, cells: LinkCells) -> None:
        """Add a link. `invitation` is the mark of its token. Raises `IntegrityError` if the id or the mark is taken."""
        await self._connection.execute(_add, {"id": id, "invitation": invitation, **asdict(cells)})

    async def invited(self, invitation: bytes) -> tuple[bytes, bytes] | None:
        """The id and the box of the link whose invitation has this mark; None without one."""
        row = (await self._connection.execute(_invited, {"mark": invitation})).one_or_none()
        return (row[0], row[1]) if row else None

    async def get(self, id: bytes) -> LinkCells | None:
        """The cells of a link, to be written in the same transaction; None if no link has this id."""
        row = (await self._connection.execute(_get, {"row_id": id})).one_or_none()
        return LinkCells(box=row[0], inviter=row[1], guest=row[2]) if row else None

    async def put(self, id: bytes, cells: LinkCells) -> None:
        """Replace all cells of a link. Does nothing if no link has this id."""
        await self._connection.execute(_put, {"row_id": id, **_new_values(cells)})

    async def put_box(self, id: bytes, box: bytes) -> bool:
        """Replace the box of a link, for a rotation of root keys. False if no link has this id."""
        return (await self._connection.execute(_put_box, {"row_id": id, "new_box": box})).rowcount == 1

    async def end_invitation(self, id: bytes, invitation: bytes, cells: LinkCells) -> None:
        """Replace all cells of a link and the mark of its invitation. The old mark then finds no link."""
        await self._connection.execute(_end, {"row_id": id, "mark": invitation, **_new_values(cells)})

    async def delete(self, ids: Sequence[bytes]) -> None:
        """Delete the links with these ids."""
        await self._connection.execute(_delete, [{"row_id": id} for id in ids])

    async def following(self, after: bytes, limit: int) -> list[tuple[bytes, LinkCells]]:
        """The ids and cells of at most `limit` links with ids above `after`, in the order of their ids."""
        rows = await self._connection.execute(_page, {"after": after, "batch": limit})
        return [(id, LinkCells(box=box, inviter=inviter, guest=guest)) for id, box, inviter, guest in rows]


def _new_values(cells: LinkCells) -> dict[str, bytes]:
    return {f"new_{name}": value for name, value in asdict(cells).items()}
