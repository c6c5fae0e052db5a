"""The checker finds each kind of broken promise in an invented history, and nothing in a correct one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.core.answer import Answer, Picked
from bot.core.entry import Entry
from bot.core.journal import KeptEntry
from bot.core.person import Awaiting, Person
from bot.core.taste import Taste
from tests.soak.answers import stranger
from tests.soak.checker import Aftermath, Due, HiddenChat, check, seen_by
from tests.soak.history import Call, ClockChange, History
from tests.soak.model import Model
from tests.soak.state import State
from tests.soak.stored_state import StoredPerson, StoredState
from tests.support.bot_harness import english

EVENING = datetime(2026, 3, 6, 20, 0, tzinfo=UTC)
ONE = 7_000_000_001
WORD = "abcdef"
TOKEN = "T" * 21 + "Q"
PHRASE = "lantern maple orbit 42"
WATER, CLINIC = "Time for a glass of water?", "A note you asked for."


class Story:
    """A history written by hand: a person comes in and keeps one check-in, and everything is answered."""

    def __init__(self) -> None:
        self.history, self.stored, self.model = History(), StoredState(), Model(english())
        self.says("/start")
        self.taps("w:yes")
        self.says("/checkin")
        self.taps("c:new:quick", shows=f"q:{WORD}:who:b")
        self.taps(f"q:{WORD}:who:c:solo")
        for question in ("mood", "body", "need"):
            self.taps(f"q:{WORD}:{question}:s")
        self.taps(f"q:{WORD}:end:k:always")
        self.ends()

    def says(self, text: str) -> int:
        """Record a message of the person."""
        return self._makes({"message": {"message_id": 1, "text": text}})

    def taps(self, data: str, *, shows: str = "z:menu") -> int:
        """Record a tap, and the two calls that answer it."""
        query = f"query-{len(self.history.updates)}"
        under = {"message_id": 2, "chat": {"id": ONE, "type": "private"}}
        id = self._makes({"callback_query": {"id": query, "message": under, "data": data}}, chat=False)
        self.calls("answerCallbackQuery", chat=None, query=query)
        self.calls("editMessageText", markup=f'"{shows}"')
        return id

    def calls(self, method: str, *, chat: int | None = ONE, effect: bool = True, **more: Any) -> Call:
        """Record a call of the bot."""
        call = Call(method, chat, self.history.step(), EVENING, effect=effect, replied=True, **more)
        self.history.calls.append(call)
        return call

    def reminds(self, text: str, token: str = TOKEN) -> Call:
        """Record a reminder."""
        return self.calls("sendMessage", text=text, markup=f'{{"callback_data": "r:{token}:done"}}')

    def ends(self) -> None:
        """Confirm every update, and store the state that the model expects."""
        updates = self.history.of(ONE)
        state = max(self.states(), key=lambda one: (one.shown(), len(one.dropped), -len(one.pending)))
        for one in updates:
            self.history.hand_out(one.update_id)
            self.history.confirm(one.update_id)
        self.stored.done = set(self.history.confirmed)
        entries = [KeptEntry(Entry(one.flow, EVENING, EVENING, tuple(one.answers)), ()) for one in state.entries]
        kept = StoredPerson(self._real(state), tuple(entries), passphrase=state.passphrase) if state.person else None
        self.stored.people = {ONE: kept} if kept is not None else {}
        self.stored.accounts = len(self.stored.people)

    def states(self) -> set[State]:
        """Every possible state after the updates so far, carried out in order."""
        updates, calls = self.history.of(ONE), self.history.to(ONE)
        return self.model.run([updates], seen_by(updates, calls, self.history, self.stored, self.model), {})

    def found(
        self, aftermath: Aftermath | None = None, *, webhook: bool = False, hidden_chat: HiddenChat | None = None
    ) -> list[str]:
        """The kinds of the violations that the checker finds."""
        hidden_chats = [hidden_chat] if hidden_chat is not None else []
        found = check(
            self.history, self.stored, self.model, aftermath, [ONE], webhook=webhook, hidden_chats=hidden_chats
        )
        return [one.kind for one in found]

    def keep(self, *entries: KeptEntry) -> None:
        """Let the database hold these entries."""
        self.stored.people[ONE] = replace(self.stored.people[ONE], entries=entries)

    def remember(self, person: Person) -> None:
        """Let the database hold this person."""
        self.stored.people[ONE] = replace(self.stored.people[ONE], person=person)

    @property
    def entry(self) -> KeptEntry:
        """The only entry in the database."""
        return self.stored.people[ONE].entries[0]

    def _real(self, state: State) -> Person:
        """The person as the bot would store them, with the ids that were shown in place of the model's own."""
        person = state.person
        assert person is not None
        if person.checkin is None:
            return person
        word = dict(state.words)[person.checkin.id]
        return replace(person, checkin=replace(person.checkin, id=word or "hidden"))

    def _makes(self, update: dict[str, Any], *, chat: bool = True) -> int:
        """Record an update of the person."""
        id = 100 + len(self.history.updates)
        payload = next(iter(update.values()))
        payload["from"] = {"id": ONE, "language_code": "en"}
        if chat:
            payload["chat"] = {"id": ONE, "type": "private"}
        self.history.add_update({"update_id": id, **update}, EVENING + timedelta(seconds=id))
        return id


@pytest.fixture
def story() -> Story:
    """A history without a violation."""
    return Story()


def test_nothing_is_found_where_all_was_kept(story: Story) -> None:
    """A correct history has no violation."""
    assert len(story.stored.people[ONE].entries) == 1
    assert story.found() == []


def test_an_entry_that_is_gone(story: Story) -> None:
    """A missing entry is lost."""
    story.keep()
    assert story.found() == ["lost"]


def test_an_entry_kept_twice(story: Story) -> None:
    """An entry that is stored twice is doubled."""
    story.keep(story.entry, story.entry)
    assert story.found() == ["doubled"]


def test_an_answer_that_is_another(story: Story) -> None:
    """An entry with another answer counts as a lost entry and a wrong row."""
    entry = story.entry.entry
    answers = (Answer("who", Picked(("partner",))), *entry.answers[1:])
    story.keep(replace(story.entry, entry=replace(entry, answers=answers)))
    assert story.found() == ["lost", "rows"]


def test_entries_in_another_order(story: Story) -> None:
    """Entries in another order than kept are a fault of order."""
    story.says("/checkin")
    story.taps("c:new:quick", shows="q:bbbbbb:who:b")
    story.taps("q:bbbbbb:who:c:solo")
    for tap in ("mood:s", "body:s", "need:s", "end:m", "energy:s", "word:s"):
        story.taps(f"q:bbbbbb:{tap}")
    story.says("a line")
    story.taps("q:bbbbbb:end:k:always")
    story.ends()
    assert story.found() == []
    first, second = story.stored.people[ONE].entries
    assert first != second
    story.keep(second, first)
    assert story.found() == ["order"]


def test_a_tap_without_effect(story: Story) -> None:
    """A setting that lacks the effect of a tap is lost."""
    story.says("/settings")
    story.taps("z:set:Europe/Berlin")
    story.ends()
    assert story.stored.people[ONE].person.settings.zone == "Europe/Berlin"
    story.remember(
        replace(
            story.stored.people[ONE].person,
            settings=replace(story.stored.people[ONE].person.settings, zone=None),
        )
    )
    assert story.found() == ["lost"]


def test_a_check_in_begun_twice_by_one_tap(story: Story) -> None:
    """A second check-in shown after a single tap is a fault."""
    story.taps("n:now:0", shows="q:bbbbbb:who:b")
    story.ends()
    story.calls("editMessageText", markup='"q:cccccc:who:b"')
    assert story.found() == ["lost"]


def test_an_account_that_is_gone(story: Story) -> None:
    """A missing account is lost."""
    story.stored.people, story.stored.accounts = {}, 0
    assert set(story.found()) == {"lost"}


def test_an_account_of_somebody_forgotten(story: Story) -> None:
    """An account that still exists after /forget is a fault."""
    there = dict(story.stored.people)
    story.says("/forget")
    story.says("FORGET")
    story.ends()
    assert story.stored.people == {}
    assert story.found() == []
    story.stored.people, story.stored.accounts = there, 1
    assert story.found() != []


def test_an_account_too_many(story: Story) -> None:
    """An account without a person is a wrong row."""
    story.stored.accounts = 2
    assert story.found() == ["rows"]


@pytest.mark.parametrize("where", ["confirmed", "taken"])
def test_an_update_that_is_lost(story: Story, where: str) -> None:
    """An update that was never confirmed, or was confirmed and is not stored as done, is lost."""
    last = story.history.updates[-1].update_id
    if where == "confirmed":
        del story.history.confirmed[last]
    else:
        story.stored.done.discard(last)
    assert story.found() == ["lost"]


def test_a_row_that_still_waits(story: Story) -> None:
    """A row left in the outbox is lost."""
    story.stored.waiting = 1
    assert story.found() == ["lost"]


def test_a_tap_that_telegram_gave_up(story: Story) -> None:
    """A tap that Telegram dropped may be lost. It may have had an effect only if it was handed out before."""
    before = story.stored.people[ONE].person
    story.says("/settings")
    story.taps("z:set:Europe/Berlin")
    story.ends()
    last = story.history.updates[-1].update_id
    story.history.calls = [call for call in story.history.calls if call.query != story.history.updates[-1].query]
    del story.history.confirmed[last]
    story.stored.done.discard(last)
    story.history.expired.add(last)
    assert story.found() == []
    story.remember(before)
    assert story.found() == []
    del story.history.out[last]
    assert story.found() == []
    story.remember(replace(before, settings=replace(before.settings, zone="Europe/Berlin")))
    assert story.found() == ["lost"]


def test_a_webhook_may_swap_messages_and_taps(story: Story) -> None:
    """Over a webhook a message and a tap may swap if both were being delivered, and not if one was confirmed before the
    other came."""
    story.taps("z:set:Europe/Berlin")
    story.says("/forget")
    story.taps("z:menu")
    story.ends()
    assert story.stored.people[ONE].person.dialogue.awaiting is Awaiting.CLOCK
    story.remember(
        replace(
            story.stored.people[ONE].person,
            dialogue=replace(story.stored.people[ONE].person.dialogue, awaiting=Awaiting.FORGET),
        )
    )
    assert story.found(webhook=True) == ["lost"]
    asked, tapped = story.history.updates[-2:]
    story.history.out[tapped.update_id] = story.history.out[asked.update_id]
    assert story.found(webhook=True) == []
    assert story.found() == ["lost"]


def test_an_update_may_be_given_up(story: Story) -> None:
    """An update may be given up after three tries if the person was told of trouble."""
    before = story.stored.people[ONE].person
    story.says("/settings")
    story.taps("z:set:Europe/Berlin")
    story.ends()
    story.remember(before)
    assert story.found() == ["lost"]
    story.calls("sendMessage", text=english().speak("en")("trouble"))
    assert story.found() == ["lost"]
    for _ in range(2):
        story.history.hand_out(story.history.updates[-1].update_id)
    assert story.found() == []


def test_a_tap_that_is_not_answered(story: Story) -> None:
    """A tap without an answer is reported as unanswered."""
    story.history.calls = [call for call in story.history.calls if call.query != "query-4"]
    assert story.found() == ["unanswered"]


def test_a_yes_that_expired(story: Story) -> None:
    """If a yes expired, the person may have been a stranger until the next yes."""
    updates, history = story.history.of(ONE), story.history
    taps = [one for one in updates if one.query is not None]
    assert not stranger(taps[1], updates, history, story.model)
    yes = next(one for one in updates if one.data == "w:yes")
    del history.confirmed[yes.update_id]
    assert not stranger(taps[1], updates, history, story.model), "it was the only one, so it let them in"
    story.taps("w:yes")
    again = story.history.of(ONE)
    history.hand_out(again[-1].update_id)
    assert stranger(taps[1], again, history, story.model)


def test_a_notice_of_an_outage_is_no_answer(story: Story) -> None:
    """A tap that got only the outage notice counts as unanswered, and a later answer as out of order."""
    away = english().speak("en")("away")
    (answer,) = (call for call in story.history.calls if call.query == "query-4")
    answer.text = away
    assert story.found() == ["unanswered"]
    story.calls("answerCallbackQuery", chat=None, query="query-4")
    assert story.found() == ["order"], "the real answer came after those to later taps"


def test_taps_answered_out_of_order(story: Story) -> None:
    """Answers in another order than their taps are a fault of order."""
    answers = [call for call in story.history.calls if call.query is not None]
    answers[2].query, answers[3].query = answers[3].query, answers[2].query
    assert story.found() == ["order"]


def test_a_comfort_reminder_that_came_twice(story: Story) -> None:
    """A comfort reminder that came twice is a fault."""
    story.reminds(WATER)
    assert story.found() == []
    story.reminds(WATER)
    assert story.found() == ["reminder"]


def test_a_snoozed_comfort_note_comes_once_more(story: Story) -> None:
    """After a snooze a second sending is correct, and a third is a fault."""
    story.reminds(WATER)
    story.taps(f"r:{TOKEN}:later")
    assert {state.person.put_offs for state in story.states() if state.person} == {(), (("water", (25,)),)}
    story.reminds(WATER)
    story.ends()
    assert story.found() == []
    story.reminds(WATER)
    assert story.found() == ["reminder"]


def test_a_tapped_notes_text_is_an_answer(story: Story) -> None:
    """The longer text of a note in a message of its own is an answer, and may come again after a crash."""
    story.reminds(WATER)
    story.taps(f"r:{TOKEN}:more")
    for _ in range(2):
        story.reminds(english().speak("en").label("reminder-water", "more"))
    story.ends()
    assert story.found() == []


def test_a_call_without_effect_is_not_counted(story: Story) -> None:
    """A call that Telegram did not carry out is not counted as a sent reminder."""
    story.reminds(WATER)
    story.calls("sendMessage", text=WATER, markup=f'"r:{TOKEN}:done"', effect=False)
    assert story.found() == []


def test_a_safety_note_may_come_twice_not_never(story: Story) -> None:
    """A due safety note that never came is a fault, and one that came twice is not.

    A note that expired before any bot could look at due notes is no fault either.
    """
    due = Due(TOKEN, ONE, safety=True, due_at=EVENING, expires_at=EVENING + timedelta(hours=12))
    aftermath = Aftermath(story.history.step(), [due], [EVENING - timedelta(hours=1), EVENING + timedelta(hours=13)])
    assert story.found(aftermath) == []
    aftermath.looked.append(EVENING + timedelta(hours=11))
    assert story.found(aftermath) == ["reminder"]
    story.reminds(CLINIC)
    story.reminds(CLINIC)
    assert story.found(aftermath) == []


def test_a_reminder_after_all_was_forgotten(story: Story) -> None:
    """A reminder after the message that everything is erased is a fault."""
    story.says("/forget")
    story.says("FORGET")
    story.calls("sendMessage", text=english().speak("en")("forget-done"))
    story.ends()
    assert story.found() == []
    story.reminds(WATER)
    assert story.found() == ["silence"]


def test_a_reminder_after_somebody_came_back(story: Story) -> None:
    """A reminder after the person came in again is no fault."""
    story.says("/forget")
    story.says("FORGET")
    story.calls("sendMessage", text=english().speak("en")("forget-done"))
    story.taps("w:yes")
    story.reminds(WATER)
    story.ends()
    assert story.found() == []


def test_a_note_to_an_unavailable_person(story: Story) -> None:
    """A note to a person who is away is the fault "silence"."""
    aftermath = Aftermath(story.history.step(), away=frozenset({ONE}))
    assert story.found(aftermath) == []
    story.reminds(WATER)
    assert story.found(aftermath) == ["silence"]


def test_unreadable_or_orphaned_rows(story: Story) -> None:
    """A row that does not open or belongs to no account is a wrong row."""
    story.stored.faults.append("2 rows of entry belong to no account")
    assert story.found() == ["rows"]


def test_fewer_epochs_than_processes_that_worked(story: Story) -> None:
    """An epoch below the number of processes that worked is the fault "rows"."""
    story.history.works, story.stored.epoch = 3, 2
    assert story.found() == ["rows"]


def test_a_tap_that_something_urgent_overtook(story: Story) -> None:
    """A tap that an urgent update overtook may stay unanswered."""
    story.taps("z:menu")
    story.history.calls = [call for call in story.history.calls if call.query != story.history.updates[-1].query]
    story.ends()
    assert story.found() == ["unanswered"]
    story.says("/hide")
    story.ends()
    assert story.found() == []


def test_a_file_that_came_twice(story: Story) -> None:
    """A file that came more often than it was requested is doubled."""
    story.says("/export")
    story.ends()
    story.calls("sendDocument", document="export.json")
    story.calls("sendDocument", document="export.html")
    assert story.found() == []
    story.calls("sendDocument", document="export.html")
    assert story.found() == ["doubled"]


def test_a_passphrase_that_was_set(story: Story) -> None:
    """A passphrase may be unset if the process may have died before handling it. If it is set, it must open the
    journal."""
    story.says("/lock")
    story.taps("u:set")
    story.says(PHRASE)
    story.says(PHRASE)
    story.ends()
    states = {(one.passphrase, one.person.dialogue.awaiting if one.person else None) for one in story.states()}
    assert states == {
        (PHRASE, None),
        (None, Awaiting.LOCK_NEW),
        (None, Awaiting.LOCK_AGAIN),
    }
    kept = story.stored.people[ONE]
    locked = replace(
        kept.person,
        lock=replace(kept.person.lock, locked=True),
        taste=Taste(),  # what was learned from ideas is sealed with the passphrase
        dialogue=replace(kept.person.dialogue, awaiting=None, draft=b""),
    )
    story.stored.people[ONE] = replace(kept, person=locked, passphrase=PHRASE.upper())
    assert story.found() == []
    story.stored.people[ONE] = replace(kept, person=locked, passphrase="another one")
    assert story.found() == ["lost"]


def test_a_locked_check_in_whose_question_may_stand(story: Story) -> None:
    """If the question of a locked check-in may still be in the chat, starting afresh may happen at once or ask for the
    passphrase."""
    for tap in ("c:new:quick", "u:set"):
        story.taps(tap, shows="q:bbbbbb:who:b" if tap == "c:new:quick" else "z:menu")
    for _ in range(2):
        story.says(PHRASE)
    story.taps("c:fresh:wishes")
    people = [state.person for state in story.states() if state.passphrase == PHRASE and state.person]
    found = {(one.checkin.flow, one.dialogue.awaiting) for one in people if one.lock.locked and one.checkin}
    assert found >= {("wishes", None), ("quick", Awaiting.UNLOCK)}


def test_an_entry_that_was_deleted(story: Story) -> None:
    """A deleted entry that is still there is lost work."""
    story.taps(f"j:X:{TOKEN}")
    story.ends()
    assert story.found() == ["lost"]
    story.keep()
    assert story.found() == []


def test_a_rest_by_a_clock_that_is_wrong(story: Story) -> None:
    """The end of a rest follows the bots' clock. If the clock was moved while the update was handled, either day is
    accepted."""
    start, ahead = ClockChange(0, EVENING, EVENING), EVENING + timedelta(hours=5)
    story.says("/off")
    story.ends()
    person = story.stored.people[ONE].person
    rest = person.settings.rest
    assert rest is not None
    later = replace(person, settings=replace(person.settings, rest=replace(rest, until=rest.until + timedelta(days=1))))
    end = ClockChange(story.history.steps + 1, ahead, EVENING)
    last = story.history.out[story.history.updates[-1].update_id]
    found = {}
    for name, moved in (("never", end.step), ("before", last - 1), ("between", last + 1)):
        story.history.clock = [start, ClockChange(moved, EVENING, ahead), end]
        for kept in (person, later):
            story.remember(kept)
            found[name, kept is later] = story.found()
    lost = {key for key, what in found.items() if what == ["lost"]}
    assert lost == {("never", True), ("before", False)}
    assert [what for key, what in found.items() if key not in lost] == [[]] * 4


def test_words_while_a_rest_goes_on(story: Story) -> None:
    """The model never ends a rest because of words, whether they came soon after others or long after."""
    story.says("/off")
    story.taps("n:now:0", shows="q:bbbbbb:who:b")
    for tap in ("who:c:solo", "mood:s", "body:s", "need:s", "end:m", "energy:s", "word:s"):
        story.taps(f"q:bbbbbb:{tap}")
    for words in ("a line", "another"):
        story.says(words)
    story.ends()
    assert all(state.person and state.person.settings.rest for state in story.states())


def test_a_walk_that_went_with_its_message(story: Story) -> None:
    """A check-in that keeps nothing goes when the chat is cleared: never before a day has passed, and always after
    that."""
    story.taps("c:options", shows="q:bbbbbb:safe:b")
    story.ends()
    there = story.stored.people[ONE].person
    assert there.checkin is not None
    gone, aftermath = replace(there, checkin=None), Aftermath(story.history.step())
    found = {}
    for hours in (23, 25, 27):
        later = EVENING + timedelta(hours=hours)
        story.stored.at = later
        story.history.clock = [ClockChange(0, EVENING, EVENING), ClockChange(aftermath.begins + 1, EVENING, later)]
        story.history.clock.append(ClockChange(aftermath.begins + 2, later, later))
        for kept in (there, gone):
            story.remember(kept)
            found[hours, kept is gone] = story.found(aftermath)
    assert found == {
        (23, False): [],
        (23, True): ["lost"],
        (25, False): [],
        (25, True): [],
        (27, False): ["rows"],
        (27, True): [],
    }


def test_a_tap_that_waited_as_all_was_forgotten(story: Story) -> None:
    """A tap whose answer waited at the erasure may stay unanswered, unless a later tap was answered before."""
    story.taps("z:menu")
    tap = story.history.updates[-1].query
    story.history.calls = [call for call in story.history.calls if call.query != tap]
    story.taps("z:menu")
    answer = story.history.calls[-2]
    story.ends()
    story.says("/forget")
    story.says("FORGET")
    story.ends()
    answer.step = story.history.step()
    assert story.found() == ["unanswered"], "nothing says that all is forgotten"
    gone = story.calls("sendMessage", text=story.model.gone[0])
    assert story.found() == ["unanswered"], "the later tap was answered before"
    answer.step = gone.step + 1
    assert story.found() == []


def test_messages_left_after_hide(story: Story) -> None:
    """After /hide only its line may be left, and messages that the bot could not know of or Telegram does not
    delete."""
    story.says("/hide")
    story.ends()
    step = story.history.updates[-1].step
    hidden = story.calls("sendMessage", text=english().speak("en")("hide"), message=9, told=True)
    shown = story.calls("sendMessage", text="Something.", message=8, told=True)
    young, old = timedelta(minutes=1), timedelta(hours=50)
    assert story.found(hidden_chat=HiddenChat(ONE, step, {9: young})) == []
    assert story.found(hidden_chat=HiddenChat(ONE, step, {8: young, 9: young})) == ["hide"]
    assert story.found(hidden_chat=HiddenChat(ONE, step, {8: old, 9: young})) == []
    hidden.step = step - 1
    assert story.found(hidden_chat=HiddenChat(ONE, step, {9: young})) == ["hide"]
    shown.told = False
    assert story.found(hidden_chat=HiddenChat(ONE, step, {8: young})) == []
    for death in (shown.when + 1, shown.when - 0.1):
        shown.told, story.history.deaths = True, [death]
        assert story.found(hidden_chat=HiddenChat(ONE, step, {8: young})) == []
    story.history.deaths = [shown.when - 2]
    assert story.found(hidden_chat=HiddenChat(ONE, step, {8: young})) == ["hide"]
    story.history.deaths = [shown.when + 1.5]
    assert story.found(hidden_chat=HiddenChat(ONE, step, {8: young})) == ["hide"]
    again = story.calls("editMessageText", text="Something else.", told=False)
    again.when = again.ended = shown.ended
    assert story.found(hidden_chat=HiddenChat(ONE, step, {8: young})) == [], "an edit of the same row is tried again"


def test_a_page_for_strangers_while_the_yes_waits(story: Story) -> None:
    """A page sent to a stranger before their yes was carried out may be left after /hide."""
    door = story.calls("sendMessage", text="Hello.", message=7, told=True)
    yes = next(one for one in story.history.updates if one.data == "w:yes")
    story.says("/hide")
    story.ends()
    story.calls("sendMessage", text=english().speak("en")("hide"), message=9, told=True)
    hidden_chat = HiddenChat(ONE, story.history.updates[-1].step, {7: timedelta(minutes=1), 9: timedelta(minutes=1)})
    for carried_out, found in ((door.step + 1, []), (door.step - 1, ["hide"])):
        story.history.confirmed[yes.update_id] = carried_out
        assert story.found(hidden_chat=hidden_chat) == found
