"""Whether an error means that the database cannot be reached or written to at present: a thing that passes."""

from sqlalchemy.exc import InterfaceError, OperationalError


def is_away(error: BaseException) -> bool:
    """Whether it is away, locked or full. An error that is about what was to be written is none of these."""
    return isinstance(error, OperationalError | InterfaceError)
