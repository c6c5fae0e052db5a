"""/wishes: what somebody would like afterwards, set beforehand, as a card to share. A wish, never a consent."""

from dataclasses import replace

from bot.core.answer import is_shown
from bot.core.callbacks.pages import Wishes
from bot.core.checkin import Checkin, kept_answers
from bot.core.screen import Page, Screen
from bot.core.text import cut
from bot.core.turn import Reply, Turn
from bot.screens import checkin
from bot.screens.asking import in_words
from bot.screens.declare import on_command, on_tap
from bot.screens.scene import WISHES, Scene

LONGEST_LINE = 1000
"""Of one's own words on the card, so that it fits into one message. The whole stays in what is kept."""


@on_command("wishes")
def command(turn: Turn, scene: Scene) -> Reply:
    """/wishes: the card, or the first question where there is none yet."""
    person = turn.person
    assert person is not None
    if person.taste.wishes is None:
        return checkin.start(turn, scene, person, WISHES)
    return Reply(person, card(scene, person.taste.wishes), also=_ways(scene))


@on_tap()
def tap(turn: Turn, scene: Scene, tapped: Wishes) -> Reply:
    """Ask again, or let the card go."""
    person = turn.person
    assert person is not None
    match tapped.to:
        case "away":
            return Reply(
                replace(person, taste=replace(person.taste, wishes=None)),
                Page().add(scene.words("wishes-gone")).screen(),
            )
        case "again":
            return checkin.start(turn, scene, person, WISHES)


def card(scene: Scene, wishes: Checkin) -> Screen:
    """The card itself, in the language spoken now. It may be forwarded: that is what it is for."""
    flow = scene.content.flows.get(WISHES)
    page = Page().add(scene.words("wishes-card"))
    for answer in kept_answers(flow, wishes) if flow else ():
        question, id = flow.question(answer.question) if flow else None, f"{WISHES}-card-{answer.question}"
        if flow is None or question is None or not is_shown(answer.said) or not scene.words.has(id):
            continue
        said = cut(in_words(scene, flow, question, answer.said), LONGEST_LINE)
        page.add(scene.words.of(id, None, {answer.question: said, f"{answer.question}-words": said}), gap="\n")
    return page.add(scene.words("wishes-card-foot")).screen()


def _ways(scene: Scene) -> Screen:
    page = Page().add(scene.words("wishes-share"))
    return page.row(scene.button("wishes-again", Wishes("again")), scene.button("wishes-away", Wishes("away"))).screen()
