"""/stop, or a message that just says stop: the bot sends nothing unasked until the person allows it. It never asks why.

Planned notes stay planned. Chores go on, such as erasing an entry after 30 days. The warning before an unused account
is erased still comes, too.
"""

from dataclasses import replace

from bot.core.callbacks.checkin import CheckinPage, Support
from bot.core.callbacks.pages import Welcome
from bot.core.callbacks.settings import SetStop
from bot.core.danger import fold
from bot.core.person import Dialogue, Person, Stop
from bot.core.screen import Page
from bot.core.turn import Reply, Turn
from bot.screens import felt_off
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap

LONGEST = 60
"""The longest text that may say stop, in characters."""


def says_stop(ctx: Context, text: str) -> bool:
    """Whether a text says stop and nothing else, in any of the bot's languages."""
    if len(text) > LONGEST:
        return False
    said = fold(text)
    return any(
        said == fold(phrase) for words in ctx.content.words.values() for phrase in words("stop-words").split(",")
    )


@on_command("stop", strangers=True, any_consent=True)
def command(turn: Turn, ctx: Context) -> Reply:
    """/stop: stop all notes, and pause the check-in. People without an account get no notes anyway."""
    person = turn.person
    if person is None:
        page = Page().add(ctx.words("stop-stranger")).row(ctx.button("ask-numbers", Support("all")))
        return Reply(None, page.row(ctx.button("welcome-again", Welcome("door"))).screen())
    person = _stopping(person, Stop.ALL)
    page = Page().add(ctx.words("stop"))
    # It does not say whether a note waits, because somebody else may look.
    page.add(ctx.words("stop-critical")).row(ctx.button("stop-only-critical", SetStop(Stop.COMFORT)))
    page.row(ctx.button("stop-over", SetStop(Stop.OFF)))
    if person.checkin is not None:
        person = replace(person, checkin=person.checkin.put_off())
        page.add(ctx.words("closing-parked")).row(ctx.button("checkin-go-on", CheckinPage("on")))
    page.row(felt_off.button(ctx), ctx.button("ask-numbers", Support("all")))
    return Reply(person, page.screen())


@on_tap(any_consent=True)
def tap(turn: Turn, ctx: Context, tapped: SetStop) -> Reply:
    """The same as /stop, or allow only time-critical notes, or allow all notes again."""
    if tapped.stop is Stop.ALL:
        return command(turn, ctx)
    page = Page().add(ctx.words("stop-now-critical" if tapped.stop is Stop.COMFORT else "stop-now-over"))
    if tapped.stop is Stop.COMFORT:
        page.row(ctx.button("stop-over", SetStop(Stop.OFF)))
    return Reply(
        _stopping(person_of(turn), tapped.stop), page.row(ctx.button("privacy-home", Welcome("home"))).screen()
    )


def _stopping(person: Person, stop: Stop) -> Person:
    return replace(person, settings=replace(person.settings, stop=stop), dialogue=Dialogue())
