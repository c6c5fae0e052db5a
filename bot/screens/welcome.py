"""/start: says who may use the bot and what is stored, and asks for consent before anything is stored."""

from dataclasses import replace

from bot.core.callbacks.checkin import CheckinPage, DonePage, Support
from bot.core.callbacks.journal import JournalNewest, Privacy
from bot.core.callbacks.pages import IdeasPage, Welcome
from bot.core.callbacks.settings import OpenSettings
from bot.core.callbacks.together import LinkDoor, LinkPage
from bot.core.person import CONSENT, ChatState, Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import felt_off, grace, ideas, together, zone
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap


@on_command("start", menu=False, strangers=True)
def command(turn: Turn, ctx: Context) -> Reply:
    """/start: ask for consent, or show the start page to a person who has agreed."""
    token = together.token(turn.event) if turn.linking is not None else None
    if turn.person is None or turn.person.consent < CONSENT:
        return Reply(turn.person, _consent_page(ctx, turn.person, token))
    if token is not None:
        return together.open_invitation(turn, ctx, turn.person, token)
    return ideas.with_question(turn, ctx, Reply(turn.person, home_page(turn, ctx)))


@on_tap(strangers=True)
def invited_tap(turn: Turn, ctx: Context, tapped: LinkDoor) -> Reply:
    """Take the consent of a person with an invitation: create the account, and open the invitation."""
    if turn.linking is None:
        return tap(turn, ctx, Welcome("yes"))
    person = turn.person or Person(turn.language, chat=ChatState(messages=turn.stranger_messages))
    return together.open_invitation(turn, ctx, replace(person, consent=CONSENT), tapped.token)


@on_tap(strangers=True)
def tap(turn: Turn, ctx: Context, tapped: Welcome) -> Reply:
    """Take a yes or no to consent, or show the start page. A yes creates the account, a no stores nothing."""
    match tapped.to:
        case "yes" if turn.person is None:
            # Earlier messages are noted, so that they are cleared like all later ones.
            person = Person(turn.language, chat=ChatState(messages=turn.stranger_messages))
            return zone.ask(ctx, person, first=True)
        case "yes" if turn.person is not None and turn.person.consent < CONSENT:
            return Reply(replace(turn.person, consent=CONSENT), home_page(turn, ctx))
        case "no" if turn.person is None or turn.person.consent < CONSENT:
            page = Page().add(ctx.words("welcome-no" if turn.person is None else "welcome-older-no"))
            page.row(ctx.button("ask-numbers", Support("all")))
            return Reply(turn.person, page.row(ctx.button("welcome-again", Welcome("door"))).screen())
    if turn.person is None or turn.person.consent < CONSENT:
        return Reply(turn.person, _consent_page(ctx, turn.person))
    return ideas.with_question(turn, ctx, Reply(turn.person, home_page(turn, ctx)))


def home_button(ctx: Context) -> Button:
    """The button to the start page."""
    return ctx.button("welcome-again", Welcome("home"))


def home_page(turn: Turn, ctx: Context) -> Screen:
    """The start page. It also names an erasure that waits, so that the owner of the account learns of it."""
    page = Page().add(ctx.words("home")).add(grace.lines(turn, ctx, person_of(turn))).row(grace.button(turn, ctx))
    page.row(ctx.button("home-done", DonePage()), ctx.button("home-checkin", CheckinPage("menu")))
    page.row(ctx.button("home-journal", JournalNewest()), ctx.button("home-settings", OpenSettings("menu")))
    page.row(ctx.button("command-ideas", IdeasPage()))
    page.row(felt_off.button(ctx))
    page.row(ctx.button("home-together", LinkPage()) if turn.linking is not None else None)
    return page.row(ctx.button("ask-numbers", Support("all"))).screen(protected=True)


def _consent_page(ctx: Context, person: Person | None, token: bytes | None = None) -> Screen:
    """The page that asks for consent. With the token of an invitation, the yes opens the invitation."""
    page = Page().add(ctx.words("welcome-title"), Style.BOLD)
    page.add(ctx.words("welcome" if person is None else "welcome-older")).add(ctx.words("welcome-kept"))
    page.row(ctx.button("welcome-yes", LinkDoor(token) if token is not None else Welcome("yes")))
    page.row(ctx.button("welcome-not-now", Welcome("no")), ctx.button("welcome-privacy", Privacy("front")))
    if person is not None:
        page.row(ctx.button("privacy-take-back", Privacy("back")))
    return page.row(ctx.button("ask-numbers", Support("all"))).screen()
