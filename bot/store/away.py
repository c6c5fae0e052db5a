"""Whether an error means that the database cannot be reached or written to at present: a thing that passes."""

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.store.reason import READ_ONLY, reason_of


def is_away(error: BaseException) -> bool:
    """Whether it is away, locked, full or read-only. An error about what was to be written is none of these."""
    if isinstance(error, OperationalError | InterfaceError):
        return True
    # A primary that became a replica: psycopg counts that among its internal errors.
    return isinstance(error, DBAPIError) and reason_of(error) is READ_ONLY
