"""The quota of each chat: it is separate, stores no id, and uses bounded memory."""

import gc
from datetime import datetime, timedelta

import pytest

from bot.core.incoming import Command, Event, Incoming, Other, Said, Tap
from bot.core.outgoing import Urgency
from bot.core.quota import Admission, Allowance
from bot.screens.routes import urgency
from bot.telegram_gate.quota import Quota
from tests.support.bot_harness import StillClock
from tests.support.canaries import forms
from tests.telegram_gate.gate import ONE, OTHER

SMALL = Allowance(burst=10)


def quota(clock: StillClock, most_chats: int = 1000) -> Quota:
    return Quota(clock.now, clock.elapsed, SMALL, most_chats)


def written(chat: int, event: Event | None = None) -> Incoming:
    return Incoming(chat, chat, event or Said("hello"))


def test_each_chat_has_its_own() -> None:
    """Each chat has a quota of its own. The first update over it is answered, and later ones are not."""
    have = quota(StillClock())
    for _ in range(SMALL.burst):
        assert have.charge(written(ONE), None) is Admission.ACCEPT
    assert have.charge(written(ONE), None) is Admission.REJECT
    assert have.charge(written(ONE), None) is Admission.REJECT_SILENTLY
    assert have.charge(written(OTHER), None) is Admission.ACCEPT


def test_messages_of_a_downtime_are_accepted() -> None:
    """Messages that waited during a downtime are charged by the time at which they were sent."""
    clock = StillClock()
    have = quota(clock)
    began = clock.now().timestamp() - 3600
    decisions = [have.charge(written(ONE), int(began + 30 * number)) for number in range(120)]
    assert set(decisions) == {Admission.ACCEPT}


@pytest.mark.parametrize("wrong", [timedelta(hours=2), timedelta(hours=-2)], ids=["ahead", "behind"])
def test_a_clock_put_right_shuts_nobody_out(wrong: timedelta) -> None:
    """If the machine's clock was two hours wrong and is corrected, the bucket fills as usual."""

    class Wrong(StillClock):
        by = wrong

        def now(self) -> datetime:
            return super().now() + self.by

        def telegrams(self) -> int:
            """Telegram's clock, which is right."""
            return int(super().now().timestamp())

    clock = Wrong()
    have = quota(clock)
    for _ in range(SMALL.burst):
        assert have.charge(written(ONE), clock.telegrams()) is Admission.ACCEPT
    assert have.charge(written(ONE), clock.telegrams()) is Admission.REJECT
    clock.by = timedelta(0)
    clock.move(timedelta(seconds=10))
    assert have.charge(written(ONE), clock.telegrams()) is Admission.ACCEPT


def test_the_longest_quiet_go_first() -> None:
    """The number of buckets is bounded. A bucket in use is never dropped."""
    have = quota(StillClock(), most_chats=100)
    for _ in range(SMALL.burst + 1):
        have.charge(written(ONE), None)
    for chat in range(1, 100_000):
        have.charge(written(chat), None)
        if chat % 50 == 0:
            assert have.charge(written(ONE), None) is Admission.REJECT_SILENTLY
    assert len(have) == 100


def test_no_id_lies_in_what_is_kept() -> None:
    """No object that the quota holds contains a chat id in any form."""
    have, chat = quota(StillClock()), 7_318_204_915_662
    have.charge(Incoming(chat, chat, Said("hello")), None)
    seen, todo = set[int](), [have._buckets]
    while todo:
        one = todo.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        assert one != chat
        if isinstance(one, bytes):
            assert not any(form in one for form in forms(chat))
        if isinstance(one, (dict, list, tuple)) or type(one).__module__ == "bot.core.quota":
            todo.extend(gc.get_referents(one))
    assert len(seen) > 3


def test_a_chats_hash_is_another_after_each_start() -> None:
    """The hash of a chat is different after each start, so it cannot be compared."""
    keys = set[bytes]()
    for _ in range(2):
        have = quota(StillClock())
        have.charge(written(ONE), None)
        keys |= set(have._buckets)
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (Command("support"), Urgency.AHEAD),
        (Command("hide"), Urgency.HIDE),
        (Command("help"), Urgency.AHEAD),
        (Tap("h:all", 1), Urgency.AHEAD),
        (Tap("h:in:DE", 1), Urgency.AHEAD),
        (Tap("q:abcdef:mood:f", 1), Urgency.AHEAD),
        (Tap("q:abcdef:mood:s", 1), Urgency.NONE),
        (Command("start"), Urgency.NONE),
        (Said("/help"), Urgency.NONE),
        (Other(), Urgency.NONE),
        (None, Urgency.NONE),
    ],
)
def test_urgent_events(event: Event | None, expected: Urgency) -> None:
    """Asking for help, hiding, and saying that something felt off are urgent."""
    assert urgency(event) is expected
