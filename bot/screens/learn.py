"""/learn: short pages, each with its sources at the foot."""

from bot.core.screen import Button, Page, Screen, Style
from bot.core.turn import Reply, Tap, Turn
from bot.screens import long_list
from bot.screens.scene import Scene

A_PAGE = 5
"""Titles on one page of the list: they are long, so each has a row."""


def command(turn: Turn, scene: Scene) -> Reply:
    """/learn: the list of pages."""
    return Reply(turn.person, _list(scene, 0))


def tap(turn: Turn, scene: Scene) -> Reply:
    """`l:menu`, `l:menu:<page of the list>`, `l:page:<id>`, `l:from:<id>` for the sources of a page."""
    assert isinstance(turn.event, Tap)
    page = next((page for page in scene.content.pages if page.id == turn.event.part(2)), None)
    if page is None or turn.event.part(1) not in ("page", "from"):
        return Reply(turn.person, _list(scene, long_list.number(turn.event.part(2))))
    title = scene.words.label(f"learn-{page.id}", "title")
    shown = Page().add(title, Style.BOLD)
    if turn.event.part(1) == "from":
        for id in page.sources:
            source = scene.content.sources[id]
            shown.add(scene.words("learn-source", title=source.title, url=source.url, date=source.checked.isoformat()))
        return Reply(turn.person, shown.row(scene.button("learn-back", f"l:page:{page.id}")).screen())
    shown.add(scene.words(f"learn-{page.id}"))
    names = "; ".join(scene.content.sources[id].title for id in page.sources)
    shown.add(scene.words("learn-sources", names=names) if names else "", Style.ITALIC)
    shown.row(scene.button("learn-from", f"l:from:{page.id}") if names else None, scene.button("learn-list", "l:menu"))
    return Reply(turn.person, shown.screen())


def _list(scene: Scene, number: int) -> Screen:
    titles = [(page.id, scene.words.label(f"learn-{page.id}", "title")) for page in scene.content.pages]
    buttons = [Button(title, f"l:page:{id}") for id, title in titles]
    return long_list.add(Page().add(scene.words("learn")), scene, buttons, number, "l:menu", A_PAGE).screen()
