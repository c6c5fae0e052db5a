"""The cell of a sealed value: its row and column in the database. It is part of the associated data, so a value opens
only in its own cell.

Nothing here may depend on the value that is sealed.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the database. Its names are part of the sealed format, so they never change."""

    account: bytes
    """The account's random id. Empty for a row without an account."""
    table: str
    row: bytes
    column: str
    generation: bytes = b""
    """The account's generation (see `account.DataKey`). Empty for values that stay valid in the next generation."""

    def __str__(self) -> str:
        """Only table and column: error messages may be logged, and ids must not be."""
        return f"{self.table}.{self.column}"


def encode(cell: Cell, *, version: int, key_id: bytes) -> bytes:
    """The associated data for `cell`. Two different cells, versions (0 to 255) or key ids never have the same
    encoding."""
    fields = (cell.account, cell.table.encode(), cell.row, cell.column.encode())
    return prefixed(bytes([version]), key_id, *fields, *([cell.generation] if cell.generation else []))


def fields_of(data: bytes) -> tuple[bytes, ...]:
    """The fields that `prefixed` joined. Raises ValueError for data that it did not make."""
    fields: list[bytes] = []
    at = 0
    while at < len(data):
        start = at + 4
        end = start + int.from_bytes(data[at:start], "big")
        if len(data) < end or len(data) < start:
            raise ValueError("cut in the middle of a field")
        fields.append(data[start:end])
        at = end
    return tuple(fields)


def prefixed(*fields: bytes) -> bytes:
    """Join `fields`, each after its length in four bytes, big endian. `fields_of` splits them again."""
    return b"".join(len(field).to_bytes(4, "big") + field for field in fields)
