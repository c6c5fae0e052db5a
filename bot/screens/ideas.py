"""/ideas: small things to do, found by two taps. Ideas that suit the person come first. A button notes what felt kind.

When a person comes back after a pause, the bot asks once about the ideas of the last check-in. Nothing here may look
different after something felt off.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core.callbacks.pages import (
    Helps,
    IdeaHelped,
    IdeasAsked,
    IdeasFor,
    IdeasPage,
    IdeasWith,
    IdeaTried,
    IdeaWhy,
)
from bot.core.chat_messages import is_lively
from bot.core.idea import LOW, NO_TOUCH, SETTINGS, TOUCH, Idea
from bot.core.leaning import in_order
from bot.core.person import Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens.context import Context, person_of
from bot.screens.declare import on_command, on_tap

A_WHILE = timedelta(hours=3)
"""After this time without another message in the chat, the person counts as back from a pause."""
WHERE = ("solo", "together", "apart")


@on_command("ideas")
def command(turn: Turn, ctx: Context) -> Reply:
    """/ideas: ask whether the person is alone, together or apart."""
    page = Page().add(ctx.words("ideas-where"))
    page.grid(ctx.button(f"ideas-{where}", IdeasWith(where)) for where in WHERE)
    page.row(ctx.button("helps-title", Helps("list")))
    return with_question(turn, ctx, Reply(person_of(turn), page.screen()))


@on_tap()
def tap(turn: Turn, ctx: Context, tapped: IdeasPage | IdeasWith | IdeasFor | IdeaWhy | IdeaTried) -> Reply:
    """Ask which comfort the person wants, show an idea or why it is shown, or note whether it felt kind."""
    person = person_of(turn)
    match tapped:
        case IdeasWith(where) if where in SETTINGS:
            return Reply(person, _comforts_page(ctx, where))
        case IdeasFor(where, comfort, number) if where in SETTINGS:
            return Reply(person, _idea_page(turn, ctx, person, where, comfort, number))
        case IdeaWhy(where, comfort, number) if where in SETTINGS:
            return Reply(person, _idea_page(turn, ctx, person, where, comfort, number, why=True))
        case IdeaTried(helped, id, where, comfort, number) if _is_known(ctx, id):
            person = person.with_idea_answer(id, helped=helped == "yes")
            ids = [idea.id for idea in _ideas(turn, ctx, person, where, comfort)]
            # Show the same idea again, even if the answer changed its place in the list.
            at = ids.index(id) if id in ids else number
            screen = _idea_page(turn, ctx, person, where, comfort, at)
            return Reply(person, screen, toast=ctx.words("ideas-noted"))
    return command(turn, ctx)


@on_tap()
def asked_tap(turn: Turn, ctx: Context, tapped: IdeaHelped | IdeasAsked) -> Reply:
    """Note whether an idea of the last check-in felt kind."""
    person = person_of(turn)
    if not isinstance(tapped, IdeaHelped) or not _is_known(ctx, tapped.idea):
        return Reply(person, ctx.line("ideas-left"))
    person = person.with_idea_answer(tapped.idea, helped=tapped.helped == "yes")
    rest = (tapped.other,) if _is_known(ctx, tapped.other) else ()
    screen = _question_page(ctx, rest) if rest else ctx.line("ideas-noted")
    return Reply(person, screen, toast=ctx.words("ideas-noted") if rest else "")


def with_question(turn: Turn, ctx: Context, reply: Reply) -> Reply:
    """This reply, and before it the question whether the ideas of the last check-in felt kind. The bot asks once, and
    only after a pause, so that the person had time to try them."""
    person = reply.person
    if (
        person is None
        or not person.taste.asking
        or is_lively(person.chat.messages, turn.now, A_WHILE, but=turn.message)
    ):
        return reply
    ids = tuple(id for id in person.taste.asking if _is_known(ctx, id) and id not in person.taste.not_for_me)
    person = replace(person, taste=replace(person.taste, asking=()))
    return replace(reply, person=person, first=_question_page(ctx, ids) if ids else None)


def _question_page(ctx: Context, ids: tuple[str, ...]) -> Screen:
    """Ask whether these ideas felt kind. A button answers for one idea and carries the id of the other."""
    page = Page().add(ctx.words("ideas-asked", count=len(ids)))
    answers = []
    for number, id in enumerate(ids, 1):
        page.add((f"{number}. " if len(ids) > 1 else "") + ctx.words(f"idea-{id}"), gap="\n")
        other = next((other for other in ids if other != id), "")
        variables = {"count": len(ids), "number": number}
        answers.append(ctx.button("ideas-asked-kind", IdeaHelped("yes", id, other), **variables))
        answers.append(ctx.button("ideas-asked-not", IdeaHelped("no", id, other), **variables))
    page.grid(answers)
    return page.row(ctx.button("ideas-asked-leave", IdeasAsked())).screen()


def _comforts_page(ctx: Context, where: str) -> Screen:
    comforts = {comfort for idea in ctx.content.ideas if where in idea.where for comfort in idea.comfort}
    page = Page().add(ctx.words("ideas-what"))
    page.grid(ctx.button(f"ideas-for-{comfort}", IdeasFor(where, comfort, 0)) for comfort in sorted(comforts))
    page.row(ctx.button("ideas-any", IdeasFor(where, "any", 0)))
    return page.row(ctx.button("ideas-back", IdeasPage())).screen()


def _idea_page(
    turn: Turn, ctx: Context, person: Person, where: str, comfort: str, number: int, *, why: bool = False
) -> Screen:
    ideas = _ideas(turn, ctx, person, where, comfort)
    if not ideas:
        return Page().add(ctx.words("ideas-none")).row(ctx.button("ideas-back", IdeasPage())).screen()
    at = number % len(ideas)
    idea = ideas[at]
    page = Page().add(ctx.words(f"idea-{idea.id}"), Style.BOLD)
    page.add(ctx.words("ideas-can-wait") if idea.washes else "", gap="\n")
    page.add(ctx.words("ideas-minutes", minutes=idea.minutes), gap="\n")
    page.add(_why_text(ctx, person, idea) if why else "", Style.ITALIC)
    page.row(
        ctx.button("ideas-helped", IdeaTried("yes", idea.id, where, comfort, at)),
        ctx.button("ideas-not-for-me", IdeaTried("no", idea.id, where, comfort, at)),
    )
    page.row(
        ctx.button("ideas-another", IdeasFor(where, comfort, at + 1)) if len(ideas) > 1 else None,
        None if why else ctx.button("ideas-why", IdeaWhy(where, comfort, at)),
    )
    return page.row(ctx.button("ideas-back", IdeasWith(where))).screen()


def _why_text(ctx: Context, person: Person, idea: Idea) -> str:
    """A sentence that says why the idea has this place in the list."""
    why = person.taste.leaning(ctx.content.ideas).why(idea)
    if why is None:
        return ctx.words("ideas-why-fits")
    if why == idea.id:
        return ctx.words("ideas-why-itself")
    return ctx.words("ideas-why-like", comfort=ctx.words(f"ideas-for-{why}"))


def _ideas(turn: Turn, ctx: Context, person: Person, where: str, comfort: str) -> list[Idea]:
    """The ideas with that comfort, or all if no idea has it. Those that suit the person come first. Those that were not
    for them are left out."""
    ideas = [idea for idea in ctx.content.ideas if comfort in idea.comfort] or ctx.content.ideas
    tags = person.taste.tags & {LOW, NO_TOUCH, TOUCH}
    tags = tags - {NO_TOUCH, TOUCH} if TOUCH in tags else tags
    # An idea keeps its place here after a check-in showed it, so the person can find it again.
    leaning = replace(person.taste.leaning(ctx.content.ideas), since={})
    return in_order(ideas, tags | {where}, seed=f"{turn.now:%Y-%m-%d}", leaning=leaning)


def _is_known(ctx: Context, id: str) -> bool:
    return any(idea.id == id for idea in ctx.content.ideas)
