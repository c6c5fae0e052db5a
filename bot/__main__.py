"""The entry point: `python -m bot`, and the console script."""

import io
import sys

from bot.core_dumps import forbid_dumps


def main() -> None:
    """Run the command line."""
    forbid_dumps()
    _write_anywhere()
    from bot.cli import app

    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)  # before a handler for the signal was set


def _write_anywhere() -> None:
    """On a terminal without UTF-8, print a question mark for an unknown character instead of failing."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    main()
