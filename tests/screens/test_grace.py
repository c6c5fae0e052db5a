"""An erasure that is asked for while the journal is locked waits seven days, and the passphrase takes it back."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.chores import in_grace
from bot.core.person import CONSENT
from bot.screens.routes import COMMANDS
from tests.support.bot_harness import EVENING, english
from tests.support.dialog import Dialog, arrived, dialog, keep, to_words
from tests.support.secret import SECRET, WRONG, lock, locked

DAY = "March 13, 2026"


def start_over(chat: Dialog) -> Dialog:
    """Ask for an empty journal, without the passphrase."""
    return dialog([("/lock", "locked"), ("I forgot it", "seven days"), ("Erase and start fresh", f"On {DAY}")], chat)


def forget(chat: Dialog) -> Dialog:
    """Ask for the erasure of everything by /forget, without the passphrase."""
    return dialog([("/forget", "seven days"), ('"FORGET"', f"On {DAY}")], chat)


def take_back_consent(chat: Dialog) -> Dialog:
    """Take back consent, which asks for the erasure of everything, without the passphrase."""
    ways = [("/privacy", ""), ("Your ways out", "seven days"), ("Take back my yes", "seven days")]
    return dialog([*ways, ("Yes, erase it all", f"On {DAY}")], chat)


ASKED: dict[str, Callable[[Dialog], Dialog]] = {
    "start over": start_over,
    "forget": forget,
    "consent": take_back_consent,
}
"""Each way to ask for an erasure."""


@pytest.fixture(params=list(ASKED.values()), ids=list(ASKED))
def ask(request: pytest.FixtureRequest) -> Callable[[Dialog], Dialog]:
    """One of the ways to ask."""
    found: Callable[[Dialog], Dialog] = request.param
    return found


@pytest.fixture
def asked(ask: Callable[[Dialog], Dialog]) -> Dialog:
    """A chat with an entry and a passphrase, in which an erasure was asked for without it."""
    return ask(locked())


def test_nothing_goes_at_once(asked: Dialog) -> None:
    """Nothing is erased within six days."""
    for _ in range(6):
        asked.wait(days=1)
        assert len(asked.kept) == 1
    dialog([("/journal", f"On {DAY}"), (f'"{SECRET}"', "You took it back")], asked)


def test_the_passphrase_takes_it_back(asked: Dialog) -> None:
    """The passphrase cancels the erasure wherever it is asked for. The bot says so, and goes on to the page."""
    dialog([("/journal", f"On {DAY}"), (f'"{SECRET}"', "Nothing will be erased"), ("Go on", "March 2026")], asked)
    asked.wait(days=30)
    assert len(asked.kept) == 1
    assert "On March" not in asked.say("/lock").text


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_nobody_destroys_it_in_six_days(seed: int) -> None:
    """Within six days, random taps and texts without the passphrase destroy no entry, and the journal still opens."""
    chance, chat = random.Random(seed), locked()
    while chat.now < EVENING + timedelta(days=6):
        labels = [label for one in list(chat.messages.values())[-2:] for label in one.labels]
        match chance.choices(("tap", "write", "command", "wait"), (12 if labels else 0, 2, 4, 3))[0]:
            case "tap":
                chat.press(chance.choice(labels))
            case "write":
                chat.say(chance.choice(("FORGET", "FORGET", WRONG, "21:00")))
            case "command":
                chat.say(f"/{chance.choice(['forget', 'lock', 'privacy', *COMMANDS])}")
            case "wait":
                chat.wait(hours=chance.choice((1, 9, 20)))
    dialog([("1 minute", ""), ("/unlock", ""), (f'"{SECRET}"', "")], chat)
    assert english().speak(chat.person.language)("unlock-open") in chat.last.text
    assert "kept" in [entry[-1] for entry in chat.kept]


def test_the_button_takes_it_back(asked: Dialog) -> None:
    """The button "Take it back" asks for the passphrase, and a wrong one takes nothing back."""
    dialog([("Take it back", "Send the passphrase"), (f'"{WRONG}"', f"On {DAY}")], asked)
    dialog([(f'"{SECRET}"', "Nothing will be erased"), ("Journal", "March 2026")], asked)
    assert in_grace(asked.account.schedule) == ()


def test_it_is_said_where_its_owner_looks(asked: Dialog) -> None:
    """/start, /lock, /forget and /privacy name the day of the erasure and have the button that takes it back."""
    asked.say("/forget")
    asked.tap("No, keep it all")
    pages = [asked.last, asked.say("/start"), asked.say("/lock")]
    asked.say("/privacy")
    for page in (*pages, asked.tap("Your ways out")):
        assert f"On {DAY}" in page.text and "Take it back" in page.labels
    assert f"On {DAY}" in asked.say("/unlock").text


def test_a_second_request_keeps_the_day(asked: Dialog, ask: Callable[[Dialog], Dialog]) -> None:
    """A second request for the same erasure does not change its day."""
    before = in_grace(asked.account.schedule)
    asked.wait(days=3)
    assert in_grace(ask(asked).account.schedule) == before != ()


def test_only_what_cannot_wait_comes(asked: Dialog) -> None:
    """Until the erasure only time-critical notes come, and /done says so. Once it is taken back, the others come."""
    dialog([("/done", ""), ("Tomorrow", f"Until {DAY}, only notes that cannot wait")], asked)
    assert asked.wait(hours=15) == []
    asked.say("/unlock")
    asked.say(SECRET)
    asked.wait(minutes=1)
    assert asked.shown, "once the erasure is taken back, the note of the morning comes"


def test_a_new_journal_after_seven_days() -> None:
    """After seven days the journal is empty and has no passphrase. Entries of these days go too, as announced."""
    chat = start_over(locked())
    assert "Anything you keep until then is erased as well" in chat.last.text
    keep(chat, "kept meanwhile")
    chat.wait(days=8)
    assert chat.kept == []
    dialog([("/unlock", "no passphrase")], chat)
    keep(chat, "new")
    assert [entry[-1] for entry in chat.kept] == ["new"]


def test_nothing_is_known_after_seven_days() -> None:
    """Seven days after /forget the account is erased, and no message says so."""
    chat = forget(locked())
    assert chat.wait(days=8) == []
    assert (chat.known, chat.kept) == (False, [])
    dialog([("/start", "18 or older")], chat)


def test_words_under_the_old_key_are_erased() -> None:
    """Typed words of an open check-in are erased with the old key, and tapped answers stay."""
    chat = arrived()
    keep(chat, "kept")
    lock(chat)
    dialog([("/checkin", ""), ("60-second check-in", ""), ("Just me", ""), ("Good", "")], chat)
    to_words(chat)
    chat.say("words under way")
    start_over(chat)
    chat.wait(days=8)
    assert chat.answers["who"] == ["solo"]
    assert "words under way" not in str(chat.answers)


def test_with_the_passphrase_forget_is_immediate() -> None:
    """With the passphrase, /forget erases everything at once. It asks for the passphrase, then for the word."""
    chat = dialog([("/forget", "seven days"), ("With the passphrase", "Send the passphrase")], locked())
    dialog([(f'"{WRONG}"', "That was not it"), (f'"{SECRET}"', "send this word"), ('"FORGET"', "all gone")], chat)
    assert not chat.known


def test_both_are_taken_back_together() -> None:
    """The passphrase takes back both waiting erasures."""
    chat = forget(start_over(locked()))
    assert len(in_grace(chat.account.schedule)) == 2
    dialog([("Take it back", ""), (f'"{SECRET}"', "Nothing will be erased"), ("30 days", "")], chat)
    assert len(chat.kept) == 1


def test_an_emptied_journal_needs_only_the_button() -> None:
    """If the journal was emptied meanwhile, the button alone takes back a waiting erasure."""
    chat = start_over(locked())
    chat.wait(days=3)
    dialog([("/forget", "seven days"), ('"FORGET"', "March 16, 2026"), ("5 days", "")], chat)
    page = chat.say("/start")
    assert "March 16, 2026" in page.text and "with the passphrase" not in page.text
    dialog([("Take it back", "You took it back"), ("30 days", "")], chat)
    assert chat.known and "March 16" not in chat.say("/start").text


def test_an_older_consent_can_take_it_back() -> None:
    """A person who has not agreed to the newest version can take the erasure back, and can export everything."""
    chat = forget(locked())
    chat.agreed_to(CONSENT - 1)
    dialog([("Take it back", "Send the passphrase"), (f'"{SECRET}"', "Nothing will be erased")], chat)
    chat.wait(minutes=11)
    dialog([("/export", ""), ("Plain", "Send the passphrase"), (f'"{SECRET}"', "")], chat)
    assert chat.account.exports == 1


def test_with_the_passphrase_it_happens_at_once() -> None:
    """If the journal is open, the same button empties it at once."""
    chat = dialog([("/lock", ""), ("I forgot it", "seven days"), ("/unlock", ""), (f'"{SECRET}"', "open")], locked())
    dialog([("Erase and start fresh", "Your new journal is empty")], chat)
    assert chat.kept == []


def test_after_the_erasure_no_passphrase_is_awaited() -> None:
    """If the journal is erased while the bot awaits the passphrase, the next words are not read as one."""
    chat = start_over(locked())
    chat.wait(days=6, hours=23)
    dialog([("/unlock", "Send the passphrase"), ("2 hours", ""), (f'"{SECRET}"', "I only keep words")], chat)


def test_words_still_leave_the_chat_after_a_day(asked: Dialog) -> None:
    """While an erasure waits, typed words still leave the chat after a day."""
    asked.say("a stray word")
    asked.wait(hours=26)
    assert "a stray word" not in asked.own
