"""The way in: `python -m bot`, and the console script."""

import io
import sys

from bot.core_dumps import forbid_dumps


def main() -> None:
    """Do what the command line says."""
    forbid_dumps()
    _write_anywhere()
    from bot.cli import app

    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)  # before anybody listened for the signal


def _write_anywhere() -> None:
    """A terminal that is not UTF-8 gets a question mark for what it has no character for, instead of an error."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    main()
