"""The way in: `python -m bot`, and the console script."""

import sys

from bot.memory import forbid_dumps


def main() -> None:
    """Do what the command line says."""
    forbid_dumps()
    if sys.argv[1:] == ["run"]:
        # There is nothing in it to read, so what reads command lines is not loaded: a running bot would keep it.
        from bot.start import run

        try:
            run()
        except KeyboardInterrupt:
            sys.exit(130)  # before anybody listened for the signal
        return
    from bot.cli import app

    app()


if __name__ == "__main__":
    main()
