"""/privacy: pages that work before consent, consent by version, and consent that is taken back with two taps."""

from collections.abc import Iterator

import pytest

from bot.core.incoming import Command, Tap
from bot.core.link import FRESH
from bot.core.linking import Linking
from bot.core.person import CONSENT, Person
from bot.core.screen import Screen
from bot.core.text import units
from bot.core.turn import Turn
from bot.screens.routes import decide
from bot.store.inventory import YOURS, DataKind
from tests.support.bot_harness import EVENING, english
from tests.support.dialog import Dialog, arrived, begun, dialog
from tests.support.secret import lock

PAGES = ("front", "kept", "small", "who", "long", "together", "limits", "out", "back")
LINKING = Linking(address="", fresh=bytes(FRESH))
"""A bot with links, because then the pages are longest."""
OLDER = CONSENT - 1
CHANGED = "has changed since your yes"
BACK = [("/privacy", ""), ("Your ways out", ""), ("Take back my yes", "cannot be undone")]
GONE = ("Yes, erase it all", "It is all gone")


def page(name: str, person: Person | None, language: str = "en") -> Screen:
    """A page of /privacy."""
    reply = decide(english(), Turn(Tap(f"p:{name}", 1), person, language, EVENING, linking=LINKING))
    assert reply.show is not None
    return reply.show


def each_consent(language: str) -> Iterator[Person | None]:
    """A stranger, a person with the present consent, and one with an older consent."""
    yield None
    yield Person(language)
    yield Person(language, consent=OLDER)


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt-BR"])
@pytest.mark.parametrize("name", PAGES)
def test_every_privacy_page_is_short(language: str, name: str) -> None:
    """In each language, every page and the door of a renewed consent have fewer than 1,000 units and at most 8 rows."""
    for person in each_consent(language):
        screen = page(name, person, language)
        assert units(screen.text) < 1_000
        assert 0 < len(screen.rows) <= 8
    door = decide(english(), Turn(Command("start"), Person(language, consent=OLDER), language, EVENING)).show
    assert door is not None
    assert units(door.text) < 1_000


def test_the_pages_show_every_kind_of_data() -> None:
    """Every kind of data is on one page: the person's own data on "kept", and the service's on "small"."""
    words = english().speak("en")
    yours, small = page("kept", None).text, page("small", None).text
    for kind in DataKind:
        assert (words(f"inventory-{kind}") in yours) == (kind in YOURS), kind
        assert (words(f"inventory-{kind}") in small) == (kind not in YOURS), kind


def test_the_page_says_what_forget_leaves() -> None:
    """The page "For how long" lists the mark of an erasure or a changed lock as what stays after /forget."""
    text = page("long", None).text
    stays = text[text.index("Stays, even after /forget") :]
    assert stays.splitlines()[1] == "· That someone was erased, or changed the lock"


def test_all_pages_work_before_consent() -> None:
    """All pages work before consent, offer no way out, and no forged tap creates an account."""
    front = ("‹ Privacy", "nothing is kept")
    chat = dialog(
        [
            ("/privacy", ""),
            ("What is kept", "Your keys"),
            ("What I need to run", "Counts and steps"),
            front,
            ("Who can read it", "Telegram sees each message"),
            front,
            ("For how long", "With /forget"),
            front,
            ("Your ways out", "/export gives you all of it"),
        ]
    )
    assert chat.last.labels == ["‹ Privacy"]
    for data in ("p:back", "p:sure:29546160", "p:", "p:nonsense"):
        chat.forge(data)
        assert chat.shown
    assert "You said yes" not in "".join(chat.texts)
    assert not chat.known


def test_a_chat_with_a_bot_is_not_encrypted_end_to_end() -> None:
    """The page says that a chat with a bot is not end-to-end encrypted."""
    dialog([("/privacy", ""), ("Who can read it", "not end-to-end encrypted")], arrived())


def test_which_version_was_agreed_to() -> None:
    """/privacy says which version the person agreed to, and whether there is a newer one."""
    chat = dialog([("/privacy", f"You said yes to version {CONSENT} of this.")], arrived())
    chat.agreed_to(OLDER)
    dialog([("/privacy", f"You said yes to version {OLDER}. Version {CONSENT} is new")], chat)


def test_the_ways_out_are_buttons() -> None:
    """The buttons for /export and /forget do what the commands do."""
    chat = dialog([("/privacy", ""), ("Your ways out", ""), ("Take it all with me", "")], arrived())
    assert chat.account.exports == 1
    dialog([("/privacy", ""), ("Your ways out", ""), ("Erase it all", "FORGET"), ('"FORGET"', "It is all gone")], chat)


def test_a_yes_is_taken_back_with_two_taps() -> None:
    """Two taps take consent back, and the person is a stranger then."""
    chat = dialog([*BACK, GONE, ("/done", "18 or older")], arrived())
    assert not chat.known


def test_a_locked_journal_holds_nobody_back() -> None:
    """With a locked journal, taking consent back erases everything seven days later. An export needs the passphrase."""
    chat = dialog([("/privacy", ""), ("Who can read it", "/lock"), ("‹ Privacy", "")], lock(arrived()))
    dialog([("Your ways out", ""), ("Take it all with me", "passphrase"), *BACK], chat)
    dialog([("Yes, erase it all", "On March 13, 2026"), ("8 days", "")], chat)
    assert not chat.known


def test_one_tap_takes_nothing_back() -> None:
    """The first tap takes nothing back: a no keeps everything."""
    assert dialog([*BACK, ("No, keep it all", "Nothing was erased")], arrived()).known


@pytest.mark.parametrize("data", ["p:sure:1", "p:sure:99999999"])
def test_an_old_confirmation_asks_again(data: str) -> None:
    """A confirmation from an earlier time erases nothing and asks again."""
    chat = dialog([("/privacy", "")], arrived())
    chat.forge(data)
    assert "cannot be undone" in chat.last.text
    assert chat.known


@pytest.mark.parametrize("data", ["p:sure", "p:sure:", "p:sure:²", "p:sure:-1"])
def test_a_forged_confirmation_erases_nothing(data: str) -> None:
    """A confirmation with invalid data erases nothing and asks nothing."""
    chat = dialog([("/privacy", "")], arrived())
    assert chat.forge(data)
    assert chat.known
    assert "cannot be undone" not in chat.last.text


def test_a_late_confirmation_asks_again() -> None:
    """A confirmation that is tapped hours later asks again, because the message may stay in the chat for a day."""
    dialog([*BACK, ("20 hours", ""), ("Yes, erase it all", "cannot be undone"), GONE], arrived())


def with_older_consent(chat: Dialog | None = None) -> Dialog:
    """`chat` of a person who agreed to an older version."""
    chat = chat or arrived()
    chat.agreed_to(OLDER)
    return chat


def test_an_older_consent_is_asked_for_again() -> None:
    """A person who agreed to an older version is asked again, and keeps their data."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    door = with_older_consent(chat).say("/done")
    assert CHANGED in door.text
    assert "I am 18+, and yes" in door.labels
    dialog([("I am 18+, and yes", ""), ("/done", "Now, in a while, or tomorrow?")], chat)
    dialog([("/settings", "Europe/Berlin"), ("/privacy", f"You said yes to version {CONSENT} of this.")], chat)


def test_before_consent_only_help_and_rights_work() -> None:
    """Before renewed consent only /help, /support, /export and /privacy work, and nothing else that is said is kept."""
    chat = with_older_consent(begun())
    question = chat.last.number
    for command in ("done", "checkin", "ideas", "cards", "wishes", "pause", "cancel", "settings", "start"):
        dialog([(f"/{command}", CHANGED)], chat)
    dialog([('"words for the question"', CHANGED)], chat)
    chat.tap("Skip", question)
    assert CHANGED in chat.messages[question].text
    dialog([("/help", "quiet companion"), ("/support", "people you can talk to"), ("/export", "")], chat)
    assert (chat.account.exports, chat.answers) == (1, {})
    dialog([("/privacy", f"You said yes to version {OLDER}.")], chat)


def test_a_refused_consent_keeps_the_data() -> None:
    """A person who does not agree again keeps their data, and can erase it."""
    chat = dialog([("/start", ""), ("Not now", "I keep nothing new"), ("Back to the start", "")], with_older_consent())
    assert not dialog([("Take back my yes", ""), GONE], chat).known


def test_forgetting_by_the_word_needs_no_new_yes() -> None:
    """/forget works without renewed consent."""
    dialog([("/forget", ""), ('"FORGET"', "It is all gone"), ("/forget", "18 or older")], with_older_consent())
