"""/privacy: what is stored, who can read it, for how long, and how to erase it. The facts come from the store's
inventory.

It works before consent, and stores nothing itself.
"""

from datetime import datetime, timedelta

from bot.core.callbacks.checkin import ClearChat, SupportFor
from bot.core.callbacks.journal import ConsentBack, Erasing, OpenExport, Privacy
from bot.core.callbacks.pages import Welcome
from bot.core.journal import LockState
from bot.core.person import CONSENT, Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import export_and_forget, grace
from bot.screens.context import Context
from bot.screens.declare import on_command, on_tap
from bot.store.inventory import LINKING, YOURS, DataKind, Goes, going, guards

SURE_FOR = timedelta(minutes=10)
"""How long the second tap to withdraw consent works. A tap on an old message must not erase everything."""


@on_command("privacy", strangers=True, keeps_dialogue=True)
def command(turn: Turn, ctx: Context) -> Reply:
    """/privacy: show a summary, the version that the person agreed to, and a button to each page."""
    return Reply(turn.person, _front_page(turn, ctx, turn.person))


@on_tap(strangers=True, keeps_dialogue=True)
def tap(turn: Turn, ctx: Context, tapped: Privacy | ConsentBack) -> Reply:
    """Show a page, or withdraw consent. That erases everything, after one more tap."""
    person = turn.person
    match tapped:
        case Privacy("kept"):
            page = _kinds_page(ctx, "privacy-kept-page", _stored_here(turn, YOURS)).add(ctx.words("privacy-kept-not"))
            page.row(ctx.button("privacy-small", Privacy("small")))
        case Privacy("small"):
            kinds = tuple(kind for kind in DataKind if kind not in YOURS)
            page = _kinds_page(ctx, "privacy-small-page", _stored_here(turn, kinds))
        case Privacy("who"):
            page = Page().add(ctx.words("privacy-who-page")).add(ctx.words("privacy-who-lock"))
            page.row(ctx.button("clear-chat", ClearChat()))
        case Privacy("long"):
            page = _how_long_page(ctx)
        case Privacy("together") if turn.linking is not None:
            page = Page().add(ctx.words("privacy-together-page")).row(ctx.button("privacy-limits", Privacy("limits")))
            page.row(ctx.button("ask-numbers", SupportFor("partner")))
        case Privacy("limits") if turn.linking is not None:
            page = Page().add(ctx.words("together-silence")).add(ctx.words("privacy-together-limits"))
            page.row(ctx.button("privacy-together", Privacy("together")))
            page.row(ctx.button("ask-numbers", SupportFor("partner")))
        case Privacy("out"):
            page = _ways_out_page(turn, ctx, person)
        case ConsentBack(minute) if person is not None and _just_asked(minute, turn.now):
            return export_and_forget.erase(turn, ctx, person)
        case Privacy("back") | ConsentBack() if person is not None:
            return Reply(person, _ask_to_withdraw(turn, ctx))
        case _:
            return Reply(person, _front_page(turn, ctx, person))
    return Reply(person, page.row(ctx.button("privacy-up", Privacy("front"))).screen())


def _front_page(turn: Turn, ctx: Context, person: Person | None) -> Screen:
    page = Page().add(ctx.words("privacy"))
    if person is not None:
        id = "privacy-yes" if person.consent >= CONSENT else "privacy-yes-older"
        page.add(ctx.words(id, version=person.consent, newest=CONSENT))
    page.row(ctx.button("privacy-kept", Privacy("kept")))
    page.row(ctx.button("privacy-who", Privacy("who")))
    page.row(ctx.button("privacy-long", Privacy("long")))
    page.row(ctx.button("privacy-together", Privacy("together")) if turn.linking is not None else None)
    page.row(ctx.button("privacy-out", Privacy("out")))
    home = person is not None and person.consent >= CONSENT
    return page.row(
        ctx.button("privacy-home", Welcome("home")) if home else ctx.button("welcome-again", Welcome("door"))
    ).screen()


def _kinds_page(ctx: Context, title: str, kinds: tuple[DataKind, ...]) -> Page:
    """A line for each kind: what it is, and how it is protected."""
    page = Page().add(ctx.words(title), Style.BOLD)
    for number, kind in enumerate(kinds):
        how = ctx.words.listed(ctx.words(f"inventory-by-{guard}") for guard in guards(kind))
        line = ctx.words("privacy-line", what=ctx.words(f"inventory-{kind}"), how=how)
        page.add(line, gap="\n" if number else "\n\n")
    return page


def _how_long_page(ctx: Context) -> Page:
    """When each kind of data is deleted: the person's own data, and technical data that outlives a reply. Data of links
    has a page of its own."""
    page = Page().add(ctx.words("privacy-long-page"), Style.BOLD)
    for when in (Goes.FORGET, Goes.ERASE, Goes.SENT, Goes.AGES, Goes.STAYS):
        kinds = [kind for kind in going(when) if kind in _TIMED]
        page.add(ctx.words(f"inventory-goes-{when}"), Style.ITALIC)
        for kind in kinds:
            page.add(ctx.words("privacy-item", what=ctx.words(f"inventory-{kind}")), gap="\n")
    page.add(ctx.words("privacy-long-chat"))
    return page.add(ctx.words("privacy-long-away")).add(ctx.words("privacy-long-copies"))


_TIMED = (*YOURS, DataKind.OUTBOX, DataKind.UPDATES, DataKind.DAY, DataKind.ERASED)
"""The kinds that the page names. Ids that connect rows are left out, because they are deleted with their rows."""


def _stored_here(turn: Turn, kinds: tuple[DataKind, ...]) -> tuple[DataKind, ...]:
    """The given kinds that this bot stores. A bot without links stores none of their kinds."""
    return kinds if turn.linking is not None else tuple(kind for kind in kinds if kind not in LINKING)


def _ways_out_page(turn: Turn, ctx: Context, person: Person | None) -> Page:
    page = Page().add(ctx.words("privacy-out-page")).add(ctx.words("privacy-out-locked"))
    if person is not None:
        page.add(grace.lines(turn, ctx, person)).row(grace.button(turn, ctx))
        page.row(ctx.button("privacy-export", OpenExport()))
        page.row(ctx.button("privacy-forget", Erasing("forget")))
        page.row(ctx.button("privacy-take-back", Privacy("back")))
    return page


def _ask_to_withdraw(turn: Turn, ctx: Context) -> Screen:
    page = Page().add(ctx.words("privacy-take-back-ask"))
    if turn.lock_state is LockState.LOCKED:
        page.add(ctx.words("grace-locked"))
    page.row(ctx.button("privacy-take-back-sure", ConsentBack(_minute(turn.now))))
    return page.row(ctx.button("forget-no", Erasing("no"))).screen()


def _minute(at: datetime) -> int:
    """The minutes since 1970. The button for the second tap carries them."""
    return int(at.timestamp() // 60)


def _just_asked(minute: int, now: datetime) -> bool:
    return 0 <= _minute(now) - minute <= SURE_FOR.total_seconds() // 60
