"""/privacy: true pages that work before consent; a yes by version, taken back as easily as it was given."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.core.person import CONSENT, Person
from bot.core.screen import Screen
from bot.core.text import units
from bot.core.turn import Command, Tap, Turn
from bot.screens.routes import decide
from bot.service.accounts import Accounts
from bot.store import Store, locate
from bot.store.inventory import YOURS, Kind
from bot.vault.keyfile import read_key_file
from tests.support.rig import EVENING, Rig, english, labels, rig
from tests.whole.raw import forge
from tests.whole.rows import rows
from tests.whole.test_door import NOTHING, kept
from tests.whole.test_lock import lock

PAGES = ("front", "kept", "small", "who", "long", "out", "back")
OLDER = CONSENT - 1


async def agreed_to(chat: Rig, version: int) -> None:
    """Make it so that the first person said yes to that version, as an earlier program would have kept it."""
    store = Store(locate(chat.database_url))
    accounts = Accounts(read_key_file(chat.folder / "keys" / "afterglow.key"), 1)
    async with store.begin() as uow:
        account = await accounts.find(uow, chat.you)
        assert account is not None
        await accounts.save(uow, account, replace(account.person, consent=version))
    await store.close()


def page(name: str, person: Person | None, language: str = "en") -> Screen:
    """A page of /privacy, as it would be shown."""
    reply = decide(english(), Turn(Tap(f"p:{name}", 1), person, language, EVENING))
    assert reply.show is not None
    return reply.show


def everyone(language: str) -> Iterator[Person | None]:
    yield None
    yield Person(language)
    yield Person(language, consent=OLDER)


@pytest.mark.parametrize("language", ["en", "es", "de", "fr", "pt-BR"])
@pytest.mark.parametrize("name", PAGES)
def test_each_page_is_short_enough_to_be_read_in_every_language(language: str, name: str) -> None:
    for person in everyone(language):
        screen = page(name, person, language)
        assert units(screen.text) < 1_000
        assert 0 < len(screen.rows) <= 8
    door = decide(english(), Turn(Command("start"), Person(language, consent=OLDER), language, EVENING)).show
    assert door is not None
    assert units(door.text) < 1_000


def test_every_kind_that_the_inventory_knows_stands_on_a_page() -> None:
    words = english().speak("en")
    yours, small = page("kept", None).text, page("small", None).text
    for kind in Kind:
        assert (words(f"inventory-{kind}") in yours) == (kind in YOURS), kind
        assert (words(f"inventory-{kind}") in small) == (kind not in YOURS), kind


def test_what_stays_after_forget_is_said() -> None:
    text = page("long", None).text
    stays = text[text.index("Stays, even after /forget") :]
    assert stays.splitlines()[1] == "· That somebody was erased"


async def test_all_pages_work_before_consent_and_keep_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        front = await chat.say("/privacy")
        assert "You said yes" not in front["text"]
        for button, told in (
            ("What is kept", "Your keys"),
            ("For the work itself", "Counts and steps"),
            ("‹ Privacy", "nothing is kept"),
            ("Who can read it", "Telegram sees each message"),
            ("‹ Privacy", "nothing is kept"),
            ("For how long", "With /forget"),
            ("‹ Privacy", "nothing is kept"),
            ("Your ways out", "/export gives you all of it"),
        ):
            assert told in (await chat.tap(button))["text"]
        assert labels(chat.last()) == ["‹ Privacy"], "there is nothing yet to take, to erase or to take back"
        for data in ("p:back", "p:sure:29546160", "p:", "p:nonsense"):
            await forge(chat, data)
        await chat.all_answered()
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING


async def test_it_tells_which_version_was_agreed_to(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        assert f"You said yes to version {CONSENT} of this." in (await chat.say("/privacy"))["text"]
        await agreed_to(chat, OLDER)
        text = (await chat.say("/privacy"))["text"]
        assert f"You said yes to version {OLDER}. Version {CONSENT} is new" in text


async def test_the_ways_out_are_buttons(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        await chat.tap("Take it all with me")
        await chat.world.settled(lambda _: len([m for m in chat.world.chat(chat.you) if "document" in m]) == 2)
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        assert "FORGET" in (await chat.tap("Erase it all"))["text"]
        assert "It is all gone" in (await chat.say("FORGET"))["text"]


async def test_a_yes_is_taken_back_with_two_taps_and_everything_is_erased(database_url: str, tmp_path: Path) -> None:
    async with rig(database_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        assert "cannot be undone" in (await chat.tap("Take back my yes"))["text"]
        gone = await chat.tap("Yes, erase it all")
        assert "It is all gone" in gone["text"]
        assert "I looked again, and there is nothing of you" in gone["text"]
        assert "18 or older" in (await chat.say("/done"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING | {"erasure": 1}


async def test_a_locked_journal_holds_nobody_back_from_taking_their_yes_back(sqlite_url: str, tmp_path: Path) -> None:
    """What cannot be read can still be erased; to take it along, the passphrase is asked for first."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await lock(chat)
        await chat.say("/privacy")
        assert "/lock" in (await chat.tap("Who can read it"))["text"]
        await chat.tap("‹ Privacy")
        await chat.tap("Your ways out")
        assert "passphrase" in (await chat.tap("Take it all with me"))["text"]
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        await chat.tap("Take back my yes")
        assert "It is all gone" in (await chat.tap("Yes, erase it all"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING | {"erasure": 1}


async def test_one_tap_takes_nothing_back(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        await chat.tap("Take back my yes")
        assert "Nothing was erased" in (await chat.tap("No, keep it all"))["text"]
        assert (await rows(chat))["account"] == 1


@pytest.mark.parametrize("data", ["p:sure", "p:sure:", "p:sure:1", "p:sure:99999999", "p:sure:²", "p:sure:-1"])
async def test_an_old_or_forged_second_tap_asks_again(sqlite_url: str, tmp_path: Path, data: str) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/privacy")
        await forge(chat, data)
        await chat.all_answered()
        assert (await rows(chat))["account"] == 1


async def test_the_second_tap_of_last_week_asks_again(sqlite_url: str, tmp_path: Path) -> None:
    """The message with the button may stand in the chat for years; it must not erase with one tap."""
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/privacy")
        await chat.tap("Your ways out")
        await chat.tap("Take back my yes")
        chat.clock.move(timedelta(days=7))
        assert "cannot be undone" in (await chat.tap("Yes, erase it all"))["text"]
        assert "It is all gone" in (await chat.tap("Yes, erase it all"))["text"]


async def test_who_agreed_to_an_older_version_is_asked_again_and_keeps_what_they_had(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.live_in("Europe/Berlin")
        await agreed_to(chat, OLDER)
        door = await chat.say("/done")
        assert "has changed since your yes" in door["text"]
        assert "I am 18+, and yes" in labels(door)
        await chat.tap("I am 18+, and yes")
        assert "Now, in a while, or tomorrow?" in (await chat.say("/done"))["text"]
        export = await chat.export()
        assert (export["profile"]["consent"], export["profile"]["zone"]) == (CONSENT, "Europe/Berlin")


async def test_until_then_only_help_and_their_rights_work(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await chat.say("/checkin")
        await chat.tap("60-second check-in")
        question = chat.last()["message_id"]
        await agreed_to(chat, OLDER)
        for command in ("done", "checkin", "ideas", "cards", "wishes", "pause", "cancel", "settings", "start"):
            assert "has changed since your yes" in (await chat.say(f"/{command}"))["text"], command
        assert "has changed since your yes" in (await chat.say("words for the question"))["text"]
        assert "has changed since your yes" in (await chat.tap("Skip", message=question))["text"]
        assert "quiet companion" in (await chat.say("/help"))["text"]
        assert "People you can talk to" in (await chat.say("/support"))["text"]
        export = await chat.export()
        assert export["profile"]["consent"] == OLDER
        assert export["profile"]["checkin"]["answers"] == [], "nothing that was said meanwhile is kept"


async def test_who_does_not_agree_anew_keeps_what_they_had_and_may_go(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await agreed_to(chat, OLDER)
        await chat.say("/start")
        assert "I keep nothing new" in (await chat.tap("Not now"))["text"]
        await chat.tap("To the start")
        await chat.tap("Take back my yes")
        assert "It is all gone" in (await chat.tap("Yes, erase it all"))["text"]
        await chat.stop()
        assert kept(await rows(chat)) == NOTHING | {"erasure": 1}


async def test_forgetting_by_the_word_needs_no_new_yes(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        await agreed_to(chat, OLDER)
        await chat.say("/forget")
        assert "It is all gone" in (await chat.say("FORGET"))["text"]
        await chat.say("/forget")
        assert "18 or older" in chat.last()["text"]
