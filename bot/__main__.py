"""The way in: `python -m bot`, and the console script."""

import sys

from bot.memory import forbid_dumps


def main() -> None:
    """Do what the command line says."""
    forbid_dumps()
    from bot.cli import app

    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)  # before anybody listened for the signal


if __name__ == "__main__":
    main()
