"""/lock and /unlock: setting, changing, removing and giving the passphrase, which leaves the chat at once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.screens.passphrase import FREE_TRIES
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, dialog, keep
from tests.support.secret import SECRET, WRONG, lock, locked

OTHER = "copper teapot of the north"


def test_a_passphrase_comes_with_a_warning() -> None:
    """Before a passphrase is set, the page warns that entries are lost without it, and offers an export."""
    lost = "the entries so far are lost with it"
    chat = dialog([("/lock", lost), ("Take a copy first", "")], arrived())
    assert chat.account.exports == 1
    dialog([("/lock", lost), ("Set a passphrase", lost)], chat)


def test_an_export_may_be_sealed() -> None:
    """With a passphrase, sealed files are offered first. They need it each time, and a wrong one sends no file."""
    chat = dialog([("/export", "Sealed: they open only")], locked())
    assert chat.last.labels == ["Sealed", "Plain", "Not now"]
    dialog([("Sealed", "as you type it now"), (f'"{WRONG}"', "That was not it")], chat)
    assert chat.account.exports == 0
    dialog([(f'"{SECRET}"', "two sealed files")], chat)
    assert chat.account.exports == 1
    assert SECRET not in "".join(chat.texts)
    dialog([("/export", ""), ("Not now", "Nothing has changed")], chat)
    dialog([("/export", ""), ("Plain", "leave this chat in an hour")], chat)
    assert chat.account.exports == 2


def test_a_locked_journal_needs_it_to_read() -> None:
    """A locked journal takes new entries, and needs the passphrase to show them, which leaves the chat."""
    chat = locked()
    keep(chat, "while it is locked")
    page = dialog([("/journal", "The journal is locked"), (f'"{SECRET}"', "")], chat).last
    assert len([label for label in page.labels if "Mar 6" in label]) == 2
    assert page.protected and SECRET not in "".join(chat.texts)
    assert chat.tap(page.labels[0]).hidden[-1].endswith("while it is locked")


def test_it_stays_open_for_ten_minutes() -> None:
    """An opened journal locks after ten minutes without use, and its page leaves the chat."""
    chat = dialog([("/journal", ""), (f'"{SECRET}"', "")], locked())
    page = chat.last.number
    chat.wait(minutes=9)
    assert chat.tap(chat.last.labels[0]).hidden
    chat.wait(minutes=1)
    assert page not in chat.messages
    dialog([("/journal", "The journal is locked")], chat)


def test_lock_shuts_it_at_once() -> None:
    """/lock locks the journal at once and removes its page."""
    chat = dialog([("/journal", ""), (f'"{SECRET}"', "")], locked())
    page = chat.last.number
    dialog([("/lock", "The journal is locked")], chat)
    assert page not in chat.messages
    dialog([("/journal", "The journal is locked")], chat)


def test_a_weak_passphrase_is_refused() -> None:
    """A passphrase that is short, numeric, easily guessed or famous is refused with the reason."""
    chat = dialog(
        [
            ("/lock", ""),
            ("Set a passphrase", ""),
            ('"2468"', "short, or only numbers"),
            ('"2468135790246"', "short, or only numbers"),
            ('"password12"', "guess that one quickly"),
            ('"Correct Horse, Battery Staple"', "Many people know that one"),
            (f'"{SECRET}"', "typing slip"),
        ],
        arrived(),
    )
    assert chat.own == []


def test_a_random_passphrase_locks_the_journal() -> None:
    """Five random words are offered under a spoiler, on a protected page. They can be redrawn, and lock the journal."""
    chat = dialog([("/lock", ""), ("Set a passphrase", "five random words")], arrived())
    first = chat.last.hidden
    assert chat.last.protected
    chat.tap("Draw others")
    (drawn,) = chat.last.hidden
    assert [drawn] != first and len(drawn.split()) == 5
    dialog([(f'"{drawn.title()}"', "is strong")], chat)
    assert drawn not in "".join(chat.texts), "the second time it cannot be copied from the page"
    dialog([(f'"{drawn}"', "Your journal is locked"), ("/unlock", ""), (f'"{drawn}"', "The journal is open")], chat)


def test_the_drawn_one_leaves_the_chat() -> None:
    """The random words leave the chat after ten minutes, and at once after "Not now"."""
    for goes in ("10 minutes", "Not now"):
        chat = dialog([("/lock", ""), ("Set a passphrase", "five random words")], arrived())
        (drawn,) = chat.last.hidden
        chat.wait(minutes=10) if goes == "10 minutes" else chat.tap(goes)
        assert drawn not in "".join(chat.texts)


def test_without_a_list_no_words_are_drawn() -> None:
    """In a language without a list of words, no random words are offered."""
    chat = Dialog(language="fr")
    chat.say("/start")
    chat.forge("w:yes")
    chat.say("/lock")
    chat.forge("u:set")
    assert english().speak("fr")("lock-ask") in chat.last.text
    assert chat.last.hidden == []


def test_two_different_passphrases_set_none() -> None:
    """Two different passphrases set none. After another command, the next words are not read as the second one."""
    chat = dialog(
        [("/lock", ""), ("Set a passphrase", ""), (f'"{SECRET}"', ""), (f'"{WRONG}"', "not the same")], arrived()
    )
    dialog([("/unlock", "no passphrase"), ("/lock", ""), ("Set a passphrase", ""), (f'"{SECRET}"', "")], chat)
    dialog([("/ideas", ""), (f'"{SECRET}"', "I only keep words when I ask"), ("/unlock", "no passphrase")], chat)


def test_wrong_ones_slow_down() -> None:
    """After FREE_TRIES wrong passphrases each next one has to wait a minute, the right one too."""
    chat = dialog([("/journal", "")], locked())
    for _ in range(FREE_TRIES - 1):
        assert "That was not it" in chat.say(WRONG).text and "next one" not in chat.last.text
    dialog([(f'"{WRONG}"', "in a minute"), (f'"{SECRET}"', "in a minute"), ("1 minute", "")], chat)
    dialog([(f'"{WRONG}"', "in a minute"), ("/journal", ""), ("1 minute", ""), (f'"{SECRET}"', "")], chat)
    assert "Mar 6" in chat.last.labels[0]
    assert chat.own == []


@settings(max_examples=25, deadline=None)
@given(pauses=st.lists(st.integers(0, 4000), max_size=20))
def test_wrong_ones_never_shut_the_owner_out(pauses: list[int]) -> None:
    """After any number of wrong passphrases, the right one opens the journal a minute after the last."""
    chat = dialog([("/journal", "")], locked())
    for seconds in pauses:
        chat.say(WRONG)
        chat.wait(seconds=seconds)
    dialog([("1 minute", ""), (f'"{SECRET}"', "")], chat)
    assert "Mar 6" in chat.last.labels[0]


def test_the_export_asks_for_it_first() -> None:
    """With a locked journal, /export asks for the passphrase, and sends the files after the right one."""
    chat = dialog([("/export", ""), ("Plain", "The journal is locked")], locked())
    assert chat.account.exports == 0
    chat.say(SECRET)
    assert chat.account.exports == 1


def test_changing_it_needs_the_old_passphrase() -> None:
    """A change needs the old passphrase, then only the new one opens the journal. After a removal none is needed."""
    chat = dialog(
        [
            ("/lock", ""),
            ("Change it", "The journal is locked. Send"),
            (f'"{SECRET}"', "five random words"),
            (f'"{OTHER}"', "once more"),
            (f'"{OTHER}"', "Your journal is locked"),
            ("/journal", ""),
            (f'"{SECRET}"', "That was not it"),
            (f'"{OTHER}"', ""),
        ],
        locked(),
    )
    assert "Mar 6" in chat.last.labels[0]
    dialog([("/lock", ""), ("Remove it", ""), (f'"{OTHER}"', "opens without one now"), ("/journal", "")], chat)
    assert "Mar 6" in chat.last.labels[0]


def test_unlock_opens_the_journal() -> None:
    """/unlock opens the journal, and says so if the journal is already open."""
    chat = dialog([("/unlock", "The journal is locked"), (f'"{SECRET}"', "The journal is open")], locked())
    dialog([("/unlock", "The journal is open"), ("Journal", "March 2026")], chat)


def test_help_pages_ignore_the_lock() -> None:
    """/help, /support and /hide look the same with and without a passphrase."""
    for name in ("help", "support", "hide"):
        pages = [chat.say(f"/{name}") for chat in (arrived(), lock(arrived()))]
        assert pages[0].screen == pages[1].screen


def test_after_not_now_words_are_no_passphrase() -> None:
    """After "Not now", the next words are not read as a passphrase."""
    chat = dialog(
        [("/lock", ""), ("Set a passphrase", ""), ("Not now", ""), (f'"{SECRET}"', "I only keep words")], arrived()
    )
    dialog([("/unlock", "no passphrase")], chat)
