"""Dialogs that set a passphrase."""

from tests.support.dialog import Dialog, arrived, dialog, keep

SECRET = "violet ladder seven moths"
WRONG = "violet ladder seven moth"


def lock(chat: Dialog, passphrase: str = SECRET) -> Dialog:
    """Set a passphrase. Returns `chat`."""
    again = [(f'"{passphrase}"', "once more"), (f'"{passphrase}"', "Your journal is locked")]
    return dialog([("/lock", ""), ("Set a passphrase", ""), *again], chat)


def locked() -> Dialog:
    """A chat in which the person kept an entry and set a passphrase."""
    chat = arrived()
    keep(chat, "kept")
    return lock(chat)
