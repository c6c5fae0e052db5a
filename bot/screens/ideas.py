"""/ideas: small things to do, found by two taps and fitted to the last check-in; whether they helped."""

from bot.core.idea import SETTINGS, Idea, fitting
from bot.core.person import Person
from bot.core.screen import Page, Screen, Style
from bot.core.turn import Reply, Tap, Turn
from bot.screens.scene import Scene

WHERE = ("solo", "together", "apart")


def command(turn: Turn, scene: Scene) -> Reply:
    """/ideas: first, with whom."""
    page = Page().add(scene.words("ideas-where"))
    page.grid(scene.button(f"ideas-{where}", f"i:in:{where}") for where in WHERE)
    return Reply(turn.person, page.screen())


def tap(turn: Turn, scene: Scene) -> Reply:
    """`i:menu`; `i:in:<where>`; `i:for:<where>:<comfort>:<n>`; `i:yes|no:<idea>:<where>:<comfort>:<n>`."""
    assert isinstance(turn.event, Tap) and turn.person is not None
    person, event = turn.person, turn.event
    match event.part(1), event.part(2):
        case "in", where if where in SETTINGS:
            return Reply(person, _comforts(scene, where))
        case "for", where if where in SETTINGS:
            return Reply(person, _idea(turn, scene, person, where, event.part(3), event.part(4)))
        case "yes" | "no" as said, id if any(idea.id == id for idea in scene.content.ideas):
            person = person.trying(id, said == "yes")
            screen = _idea(turn, scene, person, event.part(3), event.part(4), event.part(5))
            return Reply(person, screen, toast=scene.words("ideas-noted"))
    return command(turn, scene)


def _comforts(scene: Scene, where: str) -> Screen:
    found = {comfort for idea in scene.content.ideas if where in idea.where for comfort in idea.comfort}
    page = Page().add(scene.words("ideas-what"))
    page.grid(scene.button(f"ideas-for-{comfort}", f"i:for:{where}:{comfort}:0") for comfort in sorted(found))
    page.row(scene.button("ideas-any", f"i:for:{where}:any:0"))
    return page.row(scene.button("ideas-back", "i:menu")).screen()


def _idea(turn: Turn, scene: Scene, person: Person, where: str, comfort: str, number: str) -> Screen:
    ideas = _found(turn, scene, person, where, comfort)
    if not ideas:
        return Page().add(scene.words("ideas-none")).row(scene.button("ideas-back", "i:menu")).screen()
    at = int(number) % len(ideas) if number.isascii() and number.isdigit() and len(number) < 4 else 0
    idea = ideas[at]
    page = Page().add(scene.words(f"idea-{idea.id}"), Style.BOLD)
    page.add(scene.words("ideas-minutes", minutes=idea.minutes), gap="\n")
    rest = f"{idea.id}:{where}:{comfort}:{at}"
    page.row(scene.button("ideas-helped", f"i:yes:{rest}"), scene.button("ideas-not-for-me", f"i:no:{rest}"))
    page.row(scene.button("ideas-another", f"i:for:{where}:{comfort}:{at + 1}") if len(ideas) > 1 else None)
    return page.row(scene.button("ideas-back", f"i:in:{where}")).screen()


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
    found = fitting(asked, tags, held=person.settings.held, seed=day, most=len(asked), alike=True)
    return sorted(found, key=lambda idea: not tried.get(idea.id, False))


def _kinds(scene: Scene) -> frozenset[str]:
    return frozenset().union(*(idea.comfort for idea in scene.content.ideas))
