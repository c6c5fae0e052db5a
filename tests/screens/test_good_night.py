"""The end says good night late in the person's local time, and never if something was urgent or more is offered."""

from datetime import UTC, datetime

import pytest

from bot.core.incoming import Tap
from bot.core.person import Person, PersonSettings
from tests.screens.states import reply_to
from tests.screens.test_holding import finished
from tests.support.bot_harness import english

GOOD_NIGHT = "Good night."
WITH_MORE = {"mood": "v3", "who": "more", "wanted": "all"}
"""The answers of a check-in that leads on to no other flow."""


def closing(picks: dict[str, str], *, hour: int = 23, zone: str | None = "UTC", flow: str = "quick") -> str:
    """The closing text of a check-in with these answers that is let go at `hour` UTC, in a person's `zone`."""
    walked = finished(english().flows[flow], picks)
    person = Person("en", settings=PersonSettings(zone=zone), checkin=walked)
    at = datetime(2026, 1, 2, hour, tzinfo=UTC)
    reply = reply_to(Tap(f"q:{walked.id}:end:l", 1), person, now=at)
    assert reply.show is not None
    return reply.show.text


@pytest.mark.parametrize("hour", [21, 23, 0, 4])
def test_late_at_night_it_is_said(hour: int) -> None:
    """Late in the evening, the end says good night."""
    assert GOOD_NIGHT in closing(WITH_MORE, hour=hour)


@pytest.mark.parametrize("hour", [5, 9, 20])
def test_by_day_it_is_not_said(hour: int) -> None:
    """By day, the end does not say good night."""
    assert GOOD_NIGHT not in closing(WITH_MORE, hour=hour)


def test_their_own_time_counts() -> None:
    """The hour of the person's time zone counts, and without a zone there is no good night."""
    assert GOOD_NIGHT not in closing(WITH_MORE, zone="Pacific/Auckland")
    assert GOOD_NIGHT not in closing(WITH_MORE, zone=None)


def test_not_where_more_is_offered() -> None:
    """An end that offers another flow does not say good night."""
    assert GOOD_NIGHT not in closing({"mood": "v5", "who": "solo"})


@pytest.mark.parametrize(
    "picks",
    [
        {"protect": "slipped", "protect.ago": "day", "protect.visit": "nudge"},
        {"body": "worry", "body.neck": "some", "neck.signs": "nothing"},
    ],
)
def test_not_after_something_of_urgency(picks: dict[str, str]) -> None:
    """An end with a warning or urgent care does not say good night."""
    assert GOOD_NIGHT not in closing(WITH_MORE | picks)


def test_not_before_the_evening_begins() -> None:
    """The flow "Beforehand" does not end with a good night, and the flow for two does."""
    assert GOOD_NIGHT not in closing({"who": "alone", "long": "half"}, flow="before")
    assert GOOD_NIGHT in closing({"start": "not"}, flow="two")
