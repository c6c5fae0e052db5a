"""/help and /support. They work before consent. They store only the country, and only for people with an account."""

from typing import get_args

from bot.authoring.country_shapes import LineShape
from bot.authoring.words import Words
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import ClearChat, LineKind, Support, SupportCountry, SupportFor, SupportMore
from bot.core.callbacks.journal import Privacy
from bot.core.outgoing import Urgency
from bot.core.person import Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens import felt_off, welcome
from bot.screens.context import Context
from bot.screens.country import in_order, name_of, with_country
from bot.screens.declare import on_command, on_tap
from bot.screens.long_list import PAGE_SIZE

LINE_KINDS: tuple[LineKind, ...] = get_args(LineKind)
"""The kinds of help lines, in the usual order of a country's page."""


@on_command("help", listed=False, strangers=True, keeps_dialogue=True, urgency=Urgency.AHEAD)
def help_command(turn: Turn, ctx: Context) -> Reply:
    """/help: what the bot is, and its commands."""
    commands = "\n".join(
        ctx.words("help-line", command=name, text=ctx.words.label(f"command-{name}", "help")) for name in ctx.commands
    )
    page = Page().add(ctx.words("help", commands=commands))
    page.row(felt_off.button(ctx)).row(_clear_button(ctx))
    page.row(ctx.button("ask-numbers", Support("all")), ctx.button("welcome-privacy", Privacy("front")))
    return Reply(turn.person, page.screen())


@on_command("support", strangers=True, keeps_dialogue=True, urgency=Urgency.AHEAD)
def support_command(turn: Turn, ctx: Context) -> Reply:
    """/support: the list of countries with help lines."""
    return Reply(turn.person, _countries(ctx, turn.person))


@on_tap(strangers=True, keeps_dialogue=True)
def tap(turn: Turn, ctx: Context, tapped: Support | SupportFor | SupportMore | SupportCountry) -> Reply:
    """The list of countries, or the page of one country. If the person's country is known, a button for help opens its
    page."""
    person, countries = turn.person, ctx.content.support.countries
    match tapped:
        case SupportFor(kind, "") | Support("beside" as kind):
            # The page is a message of its own, so the question above stays.
            wanted: LineKind | None = None if kind == "beside" else kind
            own = person.settings.country if person is not None else ""
            if own in countries:
                return Reply(person, also=_country(ctx, own, person, wanted))
            return Reply(person, also=_countries(ctx, person, wanted=wanted, beside=True))
        case SupportMore(number, kind):
            wanted = next((line_kind for line_kind in LINE_KINDS if line_kind == kind), None)
            return Reply(person, _countries(ctx, person, wanted=wanted, number=number))
        case Support("none"):
            person = with_country(person, "")
            ctx = ctx.with_settings(person.settings) if person is not None else ctx
        case SupportFor(kind, code) if code in countries:
            person = with_country(person, code)
            return Reply(person, _country(ctx, code, person, kind))
        case SupportCountry(code) if code in countries:
            person = with_country(person, code)
            return Reply(person, _country(ctx, code, person, None))
    return Reply(person, _countries(ctx, person))


def _countries(
    ctx: Context, person: Person | None, *, wanted: LineKind | None = None, number: int = 0, beside: bool = False
) -> Screen:
    """Page `number` of the countries, the likely ones first. After the last page comes the first.

    The buttons open the lines of a country, the `wanted` kind first. A page `beside` a question has no button back,
    because the question is still there.
    """
    words, codes = ctx.words, in_order(ctx, person)
    own = person.settings.country if person is not None else ""
    start = number * PAGE_SIZE if number * PAGE_SIZE < len(codes) else 0
    after = (number + 1) if start + PAGE_SIZE < len(codes) else 0
    shown = codes[start : start + PAGE_SIZE]
    page = Page().add(words("support")).add(words("support-anywhere")).add(words("emergency-numbers"), gap=" ")
    page.add(words("support-lines")).grid(
        Button(name_of(ctx, code), pack(SupportFor(wanted, code) if wanted else SupportCountry(code))) for code in shown
    )
    if len(shown) < len(codes):
        page.row(ctx.button("support-more", SupportMore(after, wanted or "")))
    page.row(_clear_button(ctx) if beside else felt_off.button(ctx))
    page.row(ctx.button("support-none", Support("none")) if own else None)
    return page.row(None if beside else welcome.home_button(ctx)).screen()


def _country(ctx: Context, code: str, person: Person | None, wanted: LineKind | None) -> Screen:
    """The lines of a country by kind, the `wanted` kind first. A line of several kinds appears under each of them, but
    only its first appearance says whom it serves."""
    country, words = ctx.content.support.countries[code], ctx.words
    page = Page().add(name_of(ctx, code), Style.BOLD)
    page.add(words("support-emergency", number=country.emergency.number), gap="\n")
    if country.emergency.note:
        page.add(words(f"support-note-{country.emergency.note}"), gap="\n")
    if (silent := country.silent) is not None:
        page.add(words(f"support-silent-{silent.how}", to=silent.to, number=country.emergency.number), gap="\n")
    described: set[str] = set()
    for kind in sorted(LINE_KINDS, key=lambda kind: kind != wanted):
        gap = "\n"
        for line in (line for line in country.lines if kind in line.kinds):
            page.add(words(f"support-kind-{kind}") if gap == "\n" else "", Style.BOLD)
            page.add(line.name, gap=gap).add("\n".join(_ways_to_reach(words, line)), gap="\n")
            page.add("" if line.id in described else _whom_it_serves(words, line), gap="\n")
            described.add(line.id)
            gap = "\n\n"
    if country.directory:
        page.add(words("support-directory", url=country.directory))
    if country.lines:
        checked = min(line.checked for line in country.lines)
        page.add(words("support-checked", date=ctx.day(checked)), Style.ITALIC)
    page.add(words("support-kept") if person is not None and person.settings.country == code else "")
    return page.row(ctx.button("support-other", Support("all"))).row(_clear_button(ctx)).screen()


def _clear_button(ctx: Context) -> Button:
    return ctx.button("clear-chat", ClearChat())


def _ways_to_reach(words: Words, line: LineShape) -> list[str]:
    """The ways to reach a line. Telegram turns a number on its own row into a link."""
    ways = []
    if line.number:
        ways.append(f"{line.number} ({line.local})" if line.local else line.number)
    if line.text:
        ways.append(words("support-text-say" if line.say else "support-text", say=line.say or "", to=line.text))
    if line.whatsapp:
        ways.append(f"WhatsApp: {line.whatsapp}")
    if line.chat_url:
        ways.append(line.chat_url)
    return ways


def _whom_it_serves(words: Words, line: LineShape) -> str:
    hours = f"support-hours-{line.hours}"
    parts = [words(f"support-serves-{line.serves}"), words(hours) if words.has(hours) else line.hours]
    if line.check_first:
        parts.append(words("support-check-first"))
    return " · ".join(parts)
