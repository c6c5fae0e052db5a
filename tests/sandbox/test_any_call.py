"""The sandbox answers every call with Telegram's JSON, and no call makes it fail."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.sandbox.errors import ApiError
from bot.sandbox.methods import METHODS, Method
from bot.sandbox.parameters import ParameterKind, read
from bot.sandbox.world import World
from tests.sandbox.support import Clock

_TEXT = st.text(max_size=12) | st.sampled_from(["<b>x</b>", "x" * 4097, "html", "de", "a\ud800", "[", "{}"])
_SCALAR = st.none() | st.booleans() | st.integers(-3, 9) | st.floats(allow_nan=False) | _TEXT
_FIELDS = (
    "text type offset length url callback_data copy_text inline_keyboard message_id command description "
    "style emoji chat_id user_id"
)
_FIELD = st.sampled_from(_FIELDS.split())
_ANY = st.recursive(
    _SCALAR, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_FIELD, inner, max_size=4), max_leaves=9
)


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
async def test_any_parameters_are_served_or_refused(method: Method, data: st.DataObject) -> None:
    """Random parameters to any method give a result or an ApiError, never another exception."""
    world = World(1, Clock())
    you = world.people[0].id
    world.say(you, "hello")
    kinds = method.parameters
    raw: dict[str, Any] = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(kinds, _ANY)))
    raw |= {name: you for name, kind in kinds.items() if kind is ParameterKind.CHAT and data.draw(st.booleans())}
    raw.pop("timeout", None)  # a poll that waits would only make the test slow
    with suppress(ApiError):
        await method.handler(world, read(method.name, kinds, raw))
