"""The reasons why a database cannot be used, found by the driver's error, with what to do about each.

A driver's message may hold addresses, names and values, so people see only the sentences of this module.
"""

import re
import sqlite3
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

OLDEST_SQLITE = (3, 35, 0)
"""The first version with RETURNING."""
OLDEST_POSTGRES = 120_000
"""`server_version_num` of the first version with every statement and setting that the store uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a database cannot be used."""

    code: str
    """One word for the log."""
    text: str
    """The cause and the remedy, as sentences for the operator."""
    passes: bool = False
    """Whether a later try may work without a change of settings."""


PASSWORD = Reason(
    code="wrong-password",
    text="the server does not take this user's password, or asks for one. Correct it in the address; in there a # is "
    "written %23, and a @ is written %40.",
)
NO_USER = Reason(
    code="no-such-user",
    text="the server knows no such user. Correct the user in the address, or make it: createuser --pwprompt NAME",
)
NO_DATABASE = Reason(
    code="no-such-database",
    text="the server has no database of this name. Correct the name in the address, or make it: createdb --owner=USER "
    "NAME",
)
NOT_LET_IN = Reason(
    code="not-let-in",
    text="the server's pg_hba.conf does not let this user into this database from here. Add a line for it, and reload "
    "the server.",
)
NO_HOST = Reason(
    code="unknown-host",
    text="no machine of this name is found. Correct the host in the address, or look at this machine's name service.",
    passes=True,
)
REFUSED = Reason(
    code="refused",
    text="nothing listens there. Start the server, and compare host and port with where it listens "
    "(listen_addresses, port).",
    passes=True,
)
NO_ANSWER = Reason(
    code="no-answer",
    text="it does not answer in time. Look at the server, and at the network and firewalls on the way to it.",
    passes=True,
)
BUSY = Reason(
    code="too-many-connections",
    text="the server takes no more connections. End what is not needed, or raise its max_connections: a bot opens up "
    "to 16.",
    passes=True,
)
STARTING = Reason(code="starting", text="the server starts or stops just now. It is ready in a moment.", passes=True)
NO_TLS = Reason(
    code="tls",
    text="client and server do not agree on encryption. Compare sslmode and sslrootcert in the address with what the "
    "server offers.",
)
PERMISSION = Reason(
    code="permission",
    text="this user lacks a right there. As the owner of the database: GRANT CREATE, USAGE ON SCHEMA public TO USER. "
    "For a file: make it and its folder belong to the user that runs the bot.",
)
READ_ONLY = Reason(
    code="read-only",
    text="it can be read and not written to. Name the primary server and not a replica. For a file: look at its owner "
    "and mode, and whether its disk is mounted read-only.",
    passes=True,
)
FULL = Reason(code="disk-full", text="its disk is full. Make room there; nothing is lost.", passes=True)
LOCKED = Reason(
    code="locked",
    text="another program holds the file. Close that program; a copy of a file in use is made with `afterglow backup`.",
    passes=True,
)
NOT_OPENED = Reason(
    code="not-opened",
    text="the file cannot be opened. Look whether its folder is there and belongs to this user.",
)
OTHER_FILE = Reason(
    code="other-file",
    text="the file is another program's, or its beginning is destroyed. Name another file, or bring a backup back.",
)
DAMAGED = Reason(
    code="damaged",
    text="the file is damaged. Keep a copy of it as it is, and bring a backup back into a new data folder.",
)
DISK = Reason(
    code="disk-error",
    text="the disk reports an error. Look at the system's log (dmesg) and at the disk.",
    passes=True,
)
OLD_POSTGRES = Reason(code="too-old", text="the server is older than PostgreSQL 12. Use a newer one.")
OLD_SQLITE = Reason(
    code="too-old", text="this machine's SQLite is older than 3.35. Install a newer libsqlite3, or a newer Python."
)
GONE = Reason(
    code="away",
    text="it does not answer, or broke the connection. Look whether it runs, lets this user in and is not another "
    "program's, and whether the address is right.",
    passes=True,
)
"""For an error without details."""
UNKNOWN = Reason(
    code="unknown", text="it reports an error that this program does not know. Look at the server's own log."
)

_SQLSTATES = {
    "28P01": PASSWORD,
    "3D000": NO_DATABASE,
    "42501": PERMISSION,
    "53300": BUSY,
    "53100": FULL,
    "57P03": STARTING,
    "57P01": STARTING,
    "25006": READ_ONLY,
}
# A server that refuses a connection gives the reason as text only: libpq keeps no code.
_PATTERNS = tuple(
    (re.compile(pattern, re.IGNORECASE), reason)
    for pattern, reason in (
        (r"password authentication failed|no password supplied|password is empty", PASSWORD),
        (r'role ".*" does not exist', NO_USER),
        (r'database ".*" does not exist', NO_DATABASE),
        (r"no pg_hba\.conf entry|pg_hba\.conf rejects", NOT_LET_IN),
        (r"permission denied for", PERMISSION),
        (r"could not translate host name|failed to resolve host|name resolution|name or service not known", NO_HOST),
        (r"too many clients|remaining connection slots|too many connections", BUSY),
        (r"is starting up|is shutting down|in recovery mode|not yet accepting connections", STARTING),
        (r"certificate|does not support SSL|SSL connection is required|SSL error", NO_TLS),
        (r"connection refused|no such file or directory", REFUSED),
        (r"timeout|timed out|no route to host|network is unreachable", NO_ANSWER),
        (r"read-only", READ_ONLY),
        (r"no space left on device", FULL),
    )
)
_SQLITE_CODES = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: PERMISSION,
    sqlite3.SQLITE_CANTOPEN: NOT_OPENED,
    sqlite3.SQLITE_NOTADB: OTHER_FILE,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_IOERR: DISK,
}


def reason_of(error: BaseException) -> Reason:
    """The reason of an error of SQLAlchemy, sqlite3 or psycopg."""
    raw: Any = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(raw, sqlite3.Error):
        # The low byte is the primary code, the rest a detail (https://www.sqlite.org/rescode.html).
        return _SQLITE_CODES.get(getattr(raw, "sqlite_errorcode", 0) & 0xFF, UNKNOWN)
    # With getattr, as a bot on SQLite does not load psycopg.
    state = getattr(raw, "sqlstate", None)
    if state in _SQLSTATES:
        return _SQLSTATES[state]
    text = str(raw)
    return next((reason for pattern, reason in _PATTERNS if pattern.search(text)), UNKNOWN if state else GONE)


def is_unavailable(error: BaseException) -> bool:
    """Whether the error says that the database is unavailable, locked, full or read-only for now."""
    if isinstance(error, OperationalError | InterfaceError):
        return True
    # READ_ONLY: a primary server that became a replica, which psycopg reports as an internal error.
    return isinstance(error, DBAPIError) and reason_of(error) is READ_ONLY
