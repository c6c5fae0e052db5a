"""Lines for the operator's terminal: the results of checks, and remarks."""

import typer


def report(well: bool, topic: str, text: str) -> bool:
    """Print the result of a check. Returns `well`."""
    typer.echo(f"{'ok  ' if well else 'FIX '} {topic}: {text}")
    return well


def note(topic: str, text: str) -> None:
    """Print a remark."""
    typer.echo(f"note {topic}: {text}")
