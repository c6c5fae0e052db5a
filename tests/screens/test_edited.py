"""Edited messages: an answer of the open check-in changes with its message, and any other edit gets a hint."""

import pytest

from bot.core.incoming import Edited
from bot.core.text import LONGEST_TEXT
from tests.screens.states import MESSAGE, reply_to, states
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped, to_words

WORDS = english().speak("en")


def asked_for_words(chat: Dialog | None = None) -> Dialog:
    """A chat in which the person has just answered the question of wishes about what to avoid."""
    chat = chat or arrived()
    chat.say("/wishes")
    while "rather not have" not in chat.last.text:
        chat.tap("Skip")
    chat.say("No tikling, please")
    return chat


def typed(chat: Dialog) -> list[str]:
    """The typed answers of the check-in under way."""
    return [said for said in chat.answers.values() if isinstance(said, str)]


def test_an_edited_answer_is_the_answer() -> None:
    """During a check-in an edited answer counts. A hint in the open question says so, and no new message is sent."""
    chat = asked_for_words()
    before = len(chat.messages)
    shown = chat.edit("No tickling, please")
    assert typed(chat) == ["No tickling, please"]
    assert WORDS("hint-edited") in shown.text
    assert len(chat.messages) == before


def test_one_part_of_an_answer_is_edited() -> None:
    """An edit of one message leaves the other messages of the same answer as they were."""
    chat = begun("Just me", "Good")
    to_words(chat)
    chat.say("one")
    chat.say("two")
    chat.edit("ONE", was="one")
    assert typed(chat) == ["ONE\ntwo"]


def test_an_answer_is_edited_many_questions_later() -> None:
    """An older answer can be edited too, and the open question stays the same."""
    chat = asked_for_words()
    chat.tap("Skip")
    stands = chat.last.labels
    chat.edit("No tickling at all")
    assert typed(chat) == ["No tickling at all"] and chat.last.labels == stands


def test_an_answer_of_a_paused_check_in_is_edited() -> None:
    """An edited answer of a paused check-in counts, the check-in stays paused, and a message says so."""
    chat = asked_for_words()
    chat.tap("Pause")
    assert chat.edit("No tickling at all").text == WORDS("hint-edited")
    assert typed(chat) == ["No tickling at all"]
    assert chat.person.checkin is not None and chat.person.checkin.paused


def test_a_parked_check_ins_answer_can_be_edited() -> None:
    """An edit changes an answer of the parked check-in while another is open."""
    chat = asked_for_words()
    chat.say("/feltoff")
    chat.forge("c:options")
    chat.edit("No tickling at all")
    assert WORDS("hint-edited") in chat.last.text
    person = chat.person
    assert person.parked is not None
    assert person.parked.answers[-1].said.text == "No tickling at all"  # type: ignore[union-attr]


@pytest.mark.parametrize(("text", "hint"), [("   ", "hint-empty"), ("x" * (LONGEST_TEXT + 1), "hint-too-long")])
def test_an_invalid_edit_changes_no_answer(text: str, hint: str) -> None:
    """An edit to a text that cannot be an answer leaves the answer as it was, and the question says why."""
    chat = asked_for_words()
    assert WORDS(hint) in chat.edit(text).text
    assert typed(chat) == ["No tikling, please"]


def test_an_edit_of_a_kept_answer_changes_nothing() -> None:
    """An edit after the entry was kept changes nothing. The first one gets a message, and later ones get none."""
    chat = arrived()
    chat.say("/settings")
    chat.tap("✓ Clear this chat daily")
    asked_for_words(chat)
    skipped(chat)
    chat.tap("Keep it")
    kept = chat.kept
    assert chat.edit("other words", was="No tikling, please").text == WORDS("edited-late")
    assert chat.kept == kept
    before = len(chat.messages)
    chat.edit("yet others", was="other words")
    assert len(chat.messages) == before


def test_a_corrected_label_is_tapped() -> None:
    """A typed label that is corrected by an edit answers the question like a tap."""
    chat = begun()
    chat.say("Just em")
    chat.edit("Just me")
    assert chat.answers == {"who": ["solo"]}


def test_a_corrected_time_zone_is_read() -> None:
    """A time zone that is corrected by an edit is read."""
    chat = dialog([("/settings", ""), ("Time zone", "What time"), ('"2o:oo"', "could not read")], arrived())
    assert chat.edit("Europe/Berlin").text.startswith("Berlin, ")


@pytest.mark.parametrize("language", english().words)
def test_a_passphrase_is_not_taken_from_an_edit(language: str) -> None:
    """An edit is not read as a passphrase: its message leaves the chat, and the bot asks for a new one."""
    for awaiting in ("lock-new", "lock-again", "unlock", "import-key"):
        person = states(language)[f"awaiting {awaiting}"]
        reply = reply_to(Edited("five words of my own", MESSAGE), person)
        assert reply.erase == (MESSAGE,) and reply.person == person
        assert reply.show is not None
        assert reply.show.text == english().speak(language)("edited-again")


@pytest.mark.parametrize("awaiting", ["forget", "rewrite", "import"])
def test_an_edit_confirms_nothing(awaiting: str) -> None:
    """If a new message is needed, an edit of an old one erases and rewrites nothing, and the bot asks again."""
    person = states()[f"awaiting {awaiting}"]
    reply = reply_to(Edited("FORGET", MESSAGE), person)
    assert (reply.person, reply.effects, reply.erase) == (person, (), ())
    assert reply.show is not None
    assert reply.show.text == WORDS("edited-again")


def test_words_edited_into_a_command_run_it() -> None:
    """Words that are edited into a command run it, and the message leaves the chat like that of any command."""
    chat = arrived()
    chat.say("help")
    chat.edit("/help")
    assert chat.last.text == Dialog.say(arrived(), "/help").text
    assert chat.own == []


def test_a_strangers_edit_is_not_stored() -> None:
    """A stranger's edit is answered like a new message, and nothing is stored."""
    chat = Dialog()
    chat.say("hello")
    chat.wait(minutes=3)
    assert chat.edit("hello there").text == WORDS("fallback-stranger")
    assert not chat.known
