"""The page after a check-in. What was typed leaves the chat; nothing here may offer much after a hard one."""

from dataclasses import replace

from bot.core.callbacks.checkin import CheckinPage, Support
from bot.core.person import Person
from bot.core.screen import Button, Page
from bot.core.trail import Whose, of
from bot.core.turn import Effect, Reply, Turn
from bot.screens import onward
from bot.screens.later import follow_up_row, what_comes
from bot.screens.scene import Scene


def page(
    turn: Turn,
    scene: Scene,
    person: Person,
    told: str,
    effects: tuple[Effect, ...],
    further: list[str],
    *,
    own: frozenset[str],
    night: str = "",
    safety: bool = False,
    sentence: Button | None = None,
) -> Reply:
    """The page after a check-in. One that was parked for it is taken up again. What was typed leaves the chat.

    `further` are the flows it leads on to, `own` the kinds of notes that it planted, `night` a good night, `sentence`
    the way to a sentence for somebody. After a flow for `safety` it has help lines, and offers no note of its own: that
    flow has one.
    """
    person = replace(person, chat=replace(person.chat, message=None), checkin=person.parked, parked=None)
    erase = of(person.chat.trail, Whose.WORDS, Whose.ASIDE) if person.settings.tidy else ()
    if person.checkin is not None:
        shown = Page().add(told).add(scene.words("closing-parked"))
        shown.row(scene.button("ask-numbers", Support("beside")) if safety else None)
        shown.row(scene.button("checkin-go-on", CheckinPage("on")))
    elif safety:
        shown = (
            Page()
            .add(told)
            .add(what_comes(turn, scene, person, own))
            .row(scene.button("ask-numbers", Support("beside")))
        )
    else:
        shown = onward.add(scene, Page().add(told).add(what_comes(turn, scene, person, own)).add(night), further)
        shown = follow_up_row(turn, scene, shown.row(sentence))
    return Reply(person, shown.screen(protected=True), checkin=True, effects=effects, erase=erase)
