"""The table in docs/privacy-inventory.md, made from the inventory. As a program it writes the file."""

from pathlib import Path

from bot.authoring.content import content_folder, read_content
from bot.store.inventory import INVENTORY

DOC = Path(__file__).parents[2] / "docs" / "privacy-inventory.md"
HEAD = """\
# What is kept, column by column

Made from `bot/store/inventory.py` and the words of /privacy by `python -m tests.store.inventory_table`. A test holds it
equal, and holds the inventory equal to the migrated schema of SQLite and PostgreSQL.

Beside the database lie the key file, and a ledger that holds the same codes as `ledger.mark` and no more.

A value that goes, or has another put in its place, leaves SQLite's files within ten minutes. PostgreSQL keeps it in old
rows and in its log for a time that it chooses: [promises.md](promises.md#deleted-but-still-there) says
what stays where.

What somebody types is sealed to the journal's key wherever it lies, so that a passphrase locks it. `account.profile`
holds of a check-in under way the options that were tapped, the words in such boxes, how long they are, and
the numbers of their messages, so that an edited message changes its answer. It also holds the person's side of each
link, and nothing of the other person; what two sides share lies in `link.box`.
`outbox.payload` holds no screen that shows such words, but the button that shows it again.

"""


def document() -> str:
    """The whole file."""
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
