"""/hide clears the chat at once in every state, and leaves one neutral line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.authoring.explore import explore
from bot.core.callbacks import pack
from bot.core.callbacks.checkin import ClearChat
from bot.screens.context import Context
from bot.screens.question_page import checkin_screen
from tests.support.bot_harness import english
from tests.support.dialog import Dialog, arrived, begun, dialog, keep, skipped
from tests.support.secret import SECRET, lock, locked

BLAND = "Hello. Nothing new here."


def test_in_the_middle_of_a_question() -> None:
    """/hide at a question leaves one line in the chat, and the answers are kept."""
    chat = begun("Just me")
    chat.say("/hide")
    assert chat.texts == [BLAND]
    dialog([("/checkin", "It is all still here"), ("Go on", "How do you feel")], chat)
    assert chat.answers == {"who": ["solo"]}


def test_a_flow_that_keeps_nothing_is_dropped() -> None:
    """/hide drops the options after something felt off, and the check-in that was open before is still there."""
    alone = dialog([("/off", ""), ("See some options", ""), ("/hide", BLAND)], arrived())
    assert not alone.checking_in
    assert dialog([("/checkin", "Which")], alone).last.labels == dialog([("/checkin", "")], arrived()).last.labels
    chat = begun("Just me")
    dialog([("/off", ""), ("See some options", ""), ("/hide", BLAND), ("/checkin", "It is all still here")], chat)
    dialog([("Go on", "How do you feel")], chat)
    assert chat.answers == {"who": ["solo"]}


def test_a_locked_journal_locks_a_paused_check_in() -> None:
    """With a locked journal, a check-in that /hide paused is neither shown nor ended without the passphrase."""
    for way, then in (("Go on", "How do you feel"), ("Let it go", "Nothing of it was kept")):
        chat = begun("Just me", chat=locked())
        dialog([("/hide", BLAND), ("/checkin", "It is all still here"), (way, "The journal is locked")], chat)
        assert chat.answers == {"who": ["solo"]}
        dialog([(f'"{SECRET}"', then)], chat)


def test_a_locked_journal_locks_an_old_check_in() -> None:
    """With a locked journal, a check-in whose message was cleared needs the passphrase, even if it was not paused."""
    chat = dialog([("26 hours", ""), ("/checkin", "It is all still here")], begun("Just me", chat=locked()))
    dialog([("Go on", "The journal is locked"), (f'"{SECRET}"', "How do you feel")], chat)


@pytest.mark.parametrize(
    ("title", "answer"),
    [
        ("60-second check-in", "Just me"),
        ("Body check", "Me: a part needs care"),
        ("Protection slipped", "Less than a day"),
    ],
)
@pytest.mark.parametrize("said", ["hello", "Skip", "stop", "he hurt me"])
def test_no_words_bring_a_locked_question_back(said: str, title: str, answer: str) -> None:
    """With a locked journal, words do not bring a cleared question back. After the passphrase it returns."""
    chat = begun(answer, title=title, chat=locked())
    question = chat.last.text
    chat.wait(hours=26)
    chat.say(said)
    chat.post(sticker={})
    assert not [one for one in chat.messages.values() if question in one.text or "●" in one.text]
    dialog([("/checkin", "It is all still here"), ("Go on", "The journal is locked"), (f'"{SECRET}"', question)], chat)


def test_a_passphrase_leaves_no_tags_outside() -> None:
    """Once a passphrase is set, the profile has no tags, neither of earlier entries nor of later ones."""
    chat = arrived()
    keep(chat, "some words")
    before = chat.person
    assert before.taste.tags
    keep(lock(chat), "more words")
    assert not chat.person.taste.tags


def test_hide_drops_a_parked_flow_without_keep() -> None:
    """/hide drops a parked flow that keeps nothing, and the open check-in keeps its answers."""
    chat = dialog([("/off", ""), ("See some options", "")], begun("Just me"))
    person = chat.person
    assert person.checkin is not None and person.checkin.flow == "wrong"
    chat.account.person = replace(person, checkin=person.parked, parked=person.checkin)
    assert dialog([("/hide", BLAND)], chat).person.parked is None
    assert chat.answers == {"who": ["solo"]}


def test_the_chat_is_cleared_daily_from_then_on() -> None:
    """/hide turns on the daily clearing of the chat, even if the person had turned it off."""
    tick = "✓ Clear this chat daily"
    chat = dialog([("/settings", ""), (tick, "")], arrived())
    assert tick not in chat.last.labels
    assert tick in dialog([("/hide", BLAND), ("/settings", "")], chat).last.labels


def test_nothing_is_left_to_tap() -> None:
    """/hide deletes pages, commands and stray words, and leaves no button."""
    chat = arrived()
    dialog([("/settings", ""), ("✓ Clear this chat daily", "")], chat)
    keep(chat, "words that stay in the chat")
    dialog([("/ideas", ""), ('"a stray word"', ""), ("/hide", BLAND)], chat)
    assert (chat.texts, chat.last.labels) == ([BLAND], [])


def test_it_locks_the_journal() -> None:
    """/hide locks an open journal."""
    chat = dialog([("/journal", "The journal is locked"), (f'"{SECRET}"', "")], locked())
    assert chat.having("Other months").text.startswith("March")
    dialog([("/hide", BLAND), ("/journal", "The journal is locked")], chat)


def test_nothing_more_comes_tonight() -> None:
    """After /hide, comfort notes of the night are cancelled, and time-critical notes come in the morning."""
    chat = arrived()
    chat.live_in("Europe/Berlin")
    dialog([("/done", ""), ("In a while", "")], chat)
    schedule_safety_notes(chat)
    before = chat.planned
    assert {one.safety for one in before} == {True, False}
    chat.say("/hide")
    night = [one for one in chat.planned if not one.safety and one.due_at < chat.now + timedelta(hours=14)]
    assert night == []
    safety = [one for one in chat.planned if one.safety]
    assert len(safety) == len([one for one in before if one.safety])
    assert all(one.due_at > chat.now + timedelta(hours=10) for one in safety)
    assert chat.wait(hours=10) == []


def schedule_safety_notes(chat: Dialog) -> None:
    """Schedule time-critical notes by the flow "Protection slipped"."""
    begun(title="Protection slipped", chat=chat)
    nudge = "Yes, two quiet notes"
    skipped(chat, until=nudge)
    chat.tap(nudge)


def test_it_answers_a_stranger_alike() -> None:
    """/hide gives a stranger the same answer and stores nothing."""
    assert not dialog([("/hide", BLAND)]).known


def test_the_menu_is_short_until_the_next_use() -> None:
    """After /hide the menu is short until the person writes. A note and another /hide leave it short."""
    short = (("start", "Say hello"), ("help", "What I can do"))
    for use in ("/help", "a word"):
        chat = dialog([("/hide", BLAND), ("388 days", "A note about this chat.")], arrived())
        assert chat.menu == short
        chat.say("/hide")
        assert chat.menu == short
        chat.say(use)
        assert not chat.menu


def test_the_menu_of_a_stranger_is_everybodys() -> None:
    """/hide gives a stranger's chat no menu of its own, because the bot could not remove it later."""
    assert not dialog([("/hide", BLAND)]).menu


def test_no_account_leaves_its_menu_behind() -> None:
    """After /forget or a long absence, the chat has no menu of its own."""
    chat = dialog([("/hide", BLAND)], arrived())
    chat.wait(days=450)
    assert not chat.known and not chat.menu
    chat = dialog([("/forget", "FORGET"), ("/hide", BLAND), ("/forget", ""), ('"FORGET"', "It is all gone")], arrived())
    assert not chat.known and not chat.menu


def on_privacy(chat: Dialog) -> Dialog:
    """`chat` at the page about who can read the data."""
    return dialog([("/privacy", ""), ("Who can read it", "")], chat)


@pytest.mark.parametrize("person", [Dialog, arrived, begun])
@pytest.mark.parametrize(
    "page",
    [
        lambda chat: dialog([("/off", "I will not ask what happened")], chat),
        lambda chat: dialog([("/off", ""), ("Help lines", "people you can")], chat),
        lambda chat: dialog([("/support", ""), ("Ireland", "Emergency")], chat),
        lambda chat: dialog([('"i want to die"', "call your emergency number now")], chat),
        lambda chat: dialog([("/help", "quiet companion")], chat),
        on_privacy,
    ],
)
def test_one_tap_clears_the_chat(person: Callable[[], Dialog], page: Callable[[Dialog], Dialog]) -> None:
    """The button "Clear this chat" of a private page does all that /hide does."""
    chat, typed = page(person()), page(person())
    chat.tap("Clear this chat")
    typed.say("/hide")
    # The bot knows none of a stranger's messages except the one with the button.
    assert chat.last.text == BLAND and not chat.last.labels
    assert not chat.known or chat.texts == typed.texts == [BLAND]
    assert chat.menu == typed.menu


def test_questions_that_speak_of_others_eyes() -> None:
    """A question has the button to clear the chat exactly if its flow says `clear`, on every path to it."""
    content = english()
    ctx, found = Context(content, content.speak("en")), set[str]()
    for flow in (content.flows[id] for id in ("wrong", "next", "casual")):
        for state in explore(flow):
            if state.here is not None:
                buttons = [button.data for row in checkin_screen(ctx, flow, state.checkin).rows for button in row]
                assert (pack(ClearChat()) in buttons) is state.here.clear
                found |= {f"{flow.id}-{state.here.id}"} if state.here.clear else set()
    assert found >= {
        "wrong-safe",
        "wrong-danger",
        "wrong-doubt",
        "wrong-partner",
        "wrong-device",
        "next-today",
        "casual-danger",
    }
