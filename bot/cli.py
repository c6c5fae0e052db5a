"""The command line. Each command imports its modules when it runs, so that every command starts fast."""

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import __version__, start
from bot.start import content_or_refuse, refuse, settings_or_refuse

app = typer.Typer(
    help="Afterglow: a quiet companion, in Telegram, for the time after sex.",
    context_settings={"help_option_names": ["-h", "--help"]},
    # Its tracebacks print local variables, which may hold keys and words.
    pretty_exceptions_enable=False,
)

keys = typer.Typer(help="The root keys: make, show and replace them.", no_args_is_help=True)
app.add_typer(keys, name="keys")


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"afterglow {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Say which version this is.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command(epilog="Example: afterglow run")
def run() -> None:
    """Run the bot: on Telegram where a token is set, otherwise in the sandbox."""
    start.run()


@app.command(epilog="Example: afterglow sandbox --open")
def sandbox(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 picks a free one.")] = 8765,
    keep: Annotated[Path | None, typer.Option(help="Keep the sandbox's database in this folder.")] = None,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the chat page in your browser.")] = False,
    lan: Annotated[
        bool, typer.Option("--lan", help="Let phones in your network open it, too. Everybody there can read along.")
    ] = False,
) -> None:
    """Try the bot in the browser, with no token: nothing leaves this computer, unless you say --lan."""
    start.sandbox(settings_or_refuse(), port, keep, open_browser=open_browser, lan=lan)


@app.command(epilog="Example: afterglow check content")
def check(
    folder: Annotated[Path | None, typer.Argument(help="The content folder; the bot's own by default.")] = None,
    release: Annotated[
        bool,
        typer.Option(
            "--release", help="Untranslated words, old facts and safety texts nobody has read are faults, too."
        ),
    ] = False,
) -> None:
    """Check all content: every fault at once, with file, line and what to do."""
    import gc
    from datetime import UTC, datetime

    from bot.authoring.content import content_folder
    from bot.authoring.report import check as check_content
    from bot.authoring.used_messages import find_used_messages
    from bot.screens.context import QUICK, WISHES, WRONG

    gc.disable()  # all objects stay in use until the end
    today = datetime.now(UTC).date()
    report = check_content(folder or content_folder(), today, release, find_used_messages(), (QUICK, WISHES, WRONG))
    typer.echo(str(report), err=bool(report.faults))
    if report.faults:
        raise typer.Exit(1)


@app.command(epilog="Example: afterglow preview quick --lang de")
def preview(
    flow: Annotated[str, typer.Argument(help="The flow to walk, such as quick.")],
    lang: Annotated[str, typer.Option(help="The language to walk it in.")] = "en",
    record: Annotated[Path | None, typer.Option(help="Add the walk to this file of transcripts.")] = None,
) -> None:
    """Walk a flow here in the terminal. Nothing is kept."""
    from bot.preview import walk_in_terminal

    content = content_or_refuse(settings_or_refuse())
    if flow not in content.flows:
        refuse(f"There is no flow {flow!r}. There are: {', '.join(sorted(content.flows))}.")
    if lang not in content.words:
        refuse(f"There is no language {lang!r}. There are: {', '.join(sorted(content.words))}.")
    walk_in_terminal(content, flow, lang, record)


@app.command(epilog="Example: afterglow doctor --backups /mnt/elsewhere")
def doctor(
    backups: Annotated[Path | None, typer.Option(help="Look at the backups in this folder too.")] = None,
) -> None:
    """Look at settings, content, key, database and token, and say what to do about each that is not well."""
    from bot.doctor import examine

    raise typer.Exit(asyncio.run(examine(backups)))


@app.command(epilog="Example: afterglow health")
def health() -> None:
    """Ask the running bot on this machine whether it is well (needs AFTERGLOW_OPS_LISTEN)."""
    from bot.doctor import ask_health

    raise typer.Exit(asyncio.run(ask_health(settings_or_refuse())))


@app.command(epilog="Example: afterglow backup /mnt/elsewhere/today.backup")
def backup(
    file: Annotated[
        Path,
        typer.Argument(help="The file to make; one that is there already is never touched. Or -: standard output."),
    ],
) -> None:
    """Make a backup: one file without keys, as the data is at this moment. The bot may go on running."""
    from bot.backups import make_backup, write_backup

    settings = settings_or_refuse()
    _run(write_backup(settings, sys.stdout.buffer) if str(file) == "-" else make_backup(settings, file))


@app.command(epilog="Example: afterglow restore --check /mnt/elsewhere/today.backup")
def restore(
    file: Annotated[Path, typer.Argument(help="A file that `afterglow backup` made.")],
    look: Annotated[bool, typer.Option("--check", help="Only look: read all of the file, and change nothing.")] = False,
    replace: Annotated[
        str | None, typer.Option(metavar="everything", help="Delete all that is in the database now.")
    ] = None,
    unsigned: Annotated[
        bool, typer.Option("--unsigned", help="Take a backup without a signature: one made without the key file.")
    ] = False,
    changed: Annotated[
        str | None,
        typer.Option(
            metavar="refuse|take",
            help="Accounts whose passphrase changed since: refuse to open them, or take them as they were.",
        ),
    ] = None,
) -> None:
    """Bring a backup back into the configured database. Accounts erased since stay erased. Stop the bot first."""
    from bot.backups import check_backup, restore_backup

    settings = settings_or_refuse()
    _run(check_backup(settings, file) if look else restore_backup(settings, file, replace, changed, unsigned=unsigned))


@keys.command("make", epilog="Example: afterglow keys make keys/afterglow.key")
def keys_make(
    file: Annotated[Path, typer.Argument(help="The file to make; one that is there already is never touched.")],
) -> None:
    """Make a key file, for a place where the first start cannot make it. Never a second one for the same data."""
    from bot.operator_commands import make_keys

    _run(make_keys(file))


@keys.command("show", epilog="Example: afterglow keys show")
def keys_show() -> None:
    """Name the roots, and how much is sealed under each. No key is shown."""
    from bot.operator_commands import show_keys

    _run(show_keys(settings_or_refuse()))


@keys.command("rotate", epilog="Example: afterglow keys rotate")
def keys_rotate() -> None:
    """Add a new root to the key file. The bot that works then seals everything under it."""
    from bot.operator_commands import rotate_keys

    _run(rotate_keys(settings_or_refuse()))


@keys.command("retire", epilog="Example: afterglow keys retire")
def keys_retire() -> None:
    """Drop old roots from the key file, once nothing is sealed under them."""
    from bot.operator_commands import retire_keys

    _run(retire_keys(settings_or_refuse()))


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Run a command. After CannotDo, print its message and exit."""
    from bot.operator_commands import CannotDo

    try:
        asyncio.run(work)
    except CannotDo as error:
        refuse(str(error))
