"""`explore` lists the places of a flow as `walk` does."""

from pathlib import Path

import pytest

from bot.authoring.content import content_folder
from bot.authoring.explore import explore
from bot.core.checkin import walk
from bot.core.flow import Flow
from tests.support.bot_harness import english

FLOWS = sorted(path.stem for path in Path(content_folder() / "flows").glob("*.yaml"))


@pytest.mark.parametrize("flow", FLOWS)
def test_exploring_agrees_with_walking(flow: str) -> None:
    """Each state that `explore` reaches is at the question to which `walk` leads with the same answers."""
    alone = Flow(flow, english().flows[flow].questions, english().flows[flow].mirror)
    states = list(explore(alone))
    assert len(states) > len(alone.questions)
    assert [state.here for state in states] == [walk(alone, state.checkin).here for state in states]
