"""Makes docs/privacy-inventory.md from the inventory. `python -m tests.store.inventory_table` writes the file."""

from pathlib import Path

from bot.authoring.content import content_folder, read_content
from bot.store.inventory import INVENTORY

DOC = Path(__file__).parents[2] / "docs" / "privacy-inventory.md"
HEAD = """\
# What is kept, column by column

Made from `bot/store/inventory.py` and the words of /privacy by `python -m tests.store.inventory_table`. A test
compares this page with them, and the inventory with the migrated schema of SQLite and PostgreSQL.

Outside the database there are the key file, and a ledger that holds the same codes as `ledger.mark` and nothing else.

A deleted or replaced value leaves SQLite's files within ten minutes. PostgreSQL keeps it longer in old rows and in
its log: [promises.md](promises.md#deleted-but-still-there) says what stays where.

Typed words are always sealed to the journal's key, so a passphrase locks them. Of an open check-in, `account.profile`
holds the tapped options, the sealed words, how long they are, and the numbers of their messages, so that an edited
message changes its answer. It also holds the person's side of each link, and nothing of the other person. What two
sides share is in `link.box`. What each side lays down until the week ends, and sees for a day after it, is in
`link.inviter` and `link.guest`, under keys that every write replaces. `outbox.payload` holds no screen with such
words, but the button that shows it again.

"""


def document() -> str:
    """The text of the whole file."""
    read, _ = read_content(content_folder())
    words = read.speak("en")
    lines = ["| column | what it holds | how it is protected | when it goes |", "|---|---|---|---|"]
    lines += [
        f"| `{one.table}.{one.column}` | {words(f'inventory-{one.kind}')} | {words(f'inventory-by-{one.guard}')} "
        f"| {words(f'inventory-goes-{one.goes}')} |"
        for one in INVENTORY
    ]
    return HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    DOC.write_text(document(), encoding="utf-8")
