"""/ideas: small things to do, found by two taps and fitted to the last check-in; whether they helped."""

from bot.core.callbacks.pages import IdeasFor, IdeasPage, IdeasWith, IdeaTried
from bot.core.idea import SETTINGS, Idea, fitting
from bot.core.person import Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Turn
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import Scene

WHERE = ("solo", "together", "apart")


@on_command("ideas")
def command(turn: Turn, scene: Scene) -> Reply:
    """/ideas: first, with whom."""
    page = Page().add(scene.words("ideas-where"))
    page.grid(scene.button(f"ideas-{where}", IdeasWith(where)) for where in WHERE)
    return Reply(turn.person, page.screen())


@on_tap()
def tap(turn: Turn, scene: Scene, tapped: IdeasPage | IdeasWith | IdeasFor | IdeaTried) -> Reply:
    """With whom, what for, an idea, and whether it helped."""
    assert turn.person is not None
    person = turn.person
    match tapped:
        case IdeasWith(where) if where in SETTINGS:
            return Reply(person, _comforts(scene, where))
        case IdeasFor(where, comfort, number) if where in SETTINGS:
            return Reply(person, _idea(turn, scene, person, where, comfort, number))
        case IdeaTried(helped, id, where, comfort, number) if any(idea.id == id for idea in scene.content.ideas):
            person = person.trying(id, helped == "yes")
            screen = _idea(turn, scene, person, where, comfort, number)
            return Reply(person, screen, toast=scene.words("ideas-noted"))
    return command(turn, scene)


def _comforts(scene: Scene, where: str) -> Screen:
    found = {comfort for idea in scene.content.ideas if where in idea.where for comfort in idea.comfort}
    page = Page().add(scene.words("ideas-what"))
    page.grid(scene.button(f"ideas-for-{comfort}", IdeasFor(where, comfort, 0)) for comfort in sorted(found))
    page.row(scene.button("ideas-any", IdeasFor(where, "any", 0)))
    return page.row(scene.button("ideas-back", IdeasPage())).screen()


def _idea(turn: Turn, scene: Scene, person: Person, where: str, comfort: str, number: int) -> Screen:
    ideas = _found(turn, scene, person, where, comfort)
    if not ideas:
        return Page().add(scene.words("ideas-none")).row(scene.button("ideas-back", IdeasPage())).screen()
    at = number % len(ideas)
    idea = ideas[at]
    page = Page().add(scene.words(f"idea-{idea.id}"), Style.BOLD)
    page.add(scene.words("ideas-can-wait") if idea.washes else "", gap="\n")
    page.add(scene.words("ideas-minutes", minutes=idea.minutes), gap="\n")
    page.row(
        scene.button("ideas-helped", IdeaTried("yes", idea.id, where, comfort, at)),
        scene.button("ideas-not-for-me", IdeaTried("no", idea.id, where, comfort, at)),
    )
    page.row(scene.button("ideas-another", IdeasFor(where, comfort, at + 1)) if len(ideas) > 1 else None)
    return page.row(scene.button("ideas-back", IdeasWith(where))).screen()


def _found(turn: Turn, scene: Scene, person: Person, where: str, comfort: str) -> list[Idea]:
    """What fits, what helped before first; without what was not for this person."""
    tried = dict(person.taste.tried)
    asked = [
        idea
        for idea in scene.content.ideas
        if tried.get(idea.id) is not False and (comfort in idea.comfort or comfort not in _kinds(scene))
    ]
    tags = (person.taste.tags - SETTINGS - {"no-ideas"}) | {where}
    day = f"{turn.now:%Y-%m-%d}"
    found = fitting(asked, tags, seed=day, most=len(asked), alike=True)
    return sorted(found, key=lambda idea: not tried.get(idea.id, False))


def _kinds(scene: Scene) -> frozenset[str]:
    return frozenset().union(*(idea.comfort for idea in scene.content.ideas))
