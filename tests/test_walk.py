"""Every reachable place of any flow can be shown in every language, with a way out and a way on."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from bot.authoring.content import content_folder
from bot.authoring.explore import WalkState, explore
from bot.core.answer import Answer, Picked
from bot.core.checkin import Checkin, keeps_something, walk
from bot.core.flow import Flow
from bot.core.incoming import Tap
from bot.core.person import Person
from bot.core.questions import MANY, NOTE, Question
from bot.core.screen import Screen
from bot.core.text import units
from bot.core.turn import Turn
from bot.screens.context import Context
from bot.screens.question_page import checkin_screen, is_after_felt_off
from bot.screens.routes import decide as decided
from tests.support.bot_harness import english
from tests.test_keyboards import too_large

FLOWS = sorted(path.stem for path in (content_folder() / "flows").glob("*.yaml"))
NOW = datetime(2026, 1, 2, 21, tzinfo=UTC)


@pytest.mark.parametrize("flow", FLOWS)
def test_every_place_shows_and_every_button_works(flow: str) -> None:
    """Each reachable place fits a phone in every language, and each button leads somewhere."""
    content = english()
    authored = content.flows[flow]
    decide = partial(decided, content)
    tapped: set[tuple[str | None, str]] = set()
    places = 0
    for state in explore(authored):
        places += 1
        # An earlier option may have opened another flow, which is asked first.
        at_end = walk(authored, state.checkin).here is None
        for language in content.words:
            ctx = Context(content, content.speak(language))
            screen = checkin_screen(ctx, authored, state.checkin)
            for checkin in (state.checkin, *half_answered(state)):
                fits_a_phone(checkin_screen(ctx, authored, checkin))
            says = {button.label for row in screen.rows for button in row}
            if state.here is not None:
                assert says >= {ctx.words(id) for id in ways_past(authored, state.here)}
            elif at_end and keeps_something(authored, state.checkin):
                assert says >= {ctx.words(id) for id in ("end-yes", "end-no", "ask-back")}
        person = Person("en", checkin=state.checkin)
        for row in screen.rows:
            for button in row:
                # Each button once for each question, because its effect depends on the state only.
                key = (state.here.id if state.here else None, button.data.split(":", 2)[-1])
                if key not in tapped:
                    tapped.add(key)
                    turn = Turn(Tap(button.data, 1), person, "en", NOW)
                    reply = decide(turn)
                    assert reply.show is not None or reply.also is not None
    assert places > len(authored.questions)


def ways_past(flow: Flow, here: Question) -> set[str]:
    """The buttons that every question has besides its answers. A page to read has no skip. A flow after something felt
    off has one way out, and its first pages have no skip either."""
    ways = {"ask-back", "ask-felt-off" if flow.keeps else "ask-leave"}
    if here.type is not NOTE and not (is_after_felt_off(flow) and here in flow.questions):
        ways.add("ask-skip")
    return ways if here.ends or is_after_felt_off(flow) else ways | {"ask-pause"}


def half_answered(state: WalkState) -> list[Checkin]:
    """The check-in with one and with all options of a multiple choice ticked."""
    here = state.here
    if here is None or here.type is not MANY:
        return []
    ids = tuple(option.id for option in here.options)
    picks = [Picked(ids[:1]), Picked(ids)]
    return [state.checkin.with_answer(Answer(here.id, picked, settled=False)) for picked in picks]


def fits_a_phone(screen: Screen) -> None:
    """Check the limits of Telegram and of a phone."""
    assert 0 < units(screen.text) <= 4096
    assert too_large(screen) == []
    for row in screen.rows:
        for button in row:
            assert button.label
            assert 1 <= len(button.data.encode()) <= 64, button.data


@pytest.mark.parametrize("flow", [id for id in FLOWS if english().flows[id].mounted])
def test_every_place_of_an_opened_flow_shows(flow: str) -> None:
    """An opened flow has the same places and words as alone, and then the outer flow continues."""
    content = english()
    outer = content.flows[flow]
    openers: dict[tuple[str, str], tuple[WalkState, str]] = {}
    for state in explore(outer):
        if state.here is None or walk(outer, state.checkin).here != state.here:
            continue  # an earlier option has opened another flow
        for option in state.here.options:
            if option.opens:
                openers.setdefault((state.here.id, option.id), (state, option.opens))
    assert {opened for _, opened in openers.values()} == set(outer.mounted)
    for (question, option_id), (state, opened) in openers.items():
        before = state.checkin.with_answer(Answer(question, Picked((option_id,))))
        for inner in explore(content.flows[opened]):
            if walk(content.flows[opened], inner.checkin).here != inner.here:
                continue  # an earlier option has opened a third flow
            within = [replace(answer, question=f"{opened}.{answer.question}") for answer in inner.checkin.answers]
            checkin = replace(before, answers=(*before.answers, *within))
            here = walk(outer, checkin).here
            if inner.here is None:
                assert here is None or not here.id.startswith(f"{opened}.")
            else:
                assert here is not None and here.id == f"{opened}.{inner.here.id}"
            for language in content.words:
                ctx = Context(content, content.speak(language))
                screen = checkin_screen(ctx, outer, checkin)
                fits_a_phone(screen)
                if inner.here is not None:
                    assert ctx.words(f"{opened}-{inner.here.id}") in screen.text
