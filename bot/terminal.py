"""Lines for the operator's terminal: the results of checks, and numbers of things."""

import typer


def report(well: bool, topic: str, text: str) -> bool:
    """Print the result of a check. Returns `well`."""
    typer.echo(f"{'ok  ' if well else 'FIX '} {topic}: {text}")
    return well


def note(topic: str, text: str) -> None:
    """Print a remark."""
    typer.echo(f"note {topic}: {text}")


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun: "1 account", "2 accounts". The default plural ends in s."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
