"""Simulated people. Each has a random generator of its own, so that a seed repeats their decisions before the same
screens."""

import asyncio
import random
from functools import partial
from types import UnionType
from typing import Any

from bot.core.callbacks import Callback, unpack
from bot.core.callbacks.checkin import (
    CheckinFlow,
    CheckinPage,
    Control,
    DoneChoice,
    DonePage,
    EndKeep,
    EndLetGo,
    FeltOffPage,
    FollowUp,
    OptionTap,
    QuestionControl,
    QuestionFeltOff,
    QuestionOption,
    ReminderAnswer,
)
from bot.core.callbacks.journal import (
    ConsentBack,
    EntryAnswer,
    EntryOption,
    EntryPart,
    EntryStay,
    EntryTap,
    EntryWhole,
    Erasing,
    JournalBeside,
    JournalMonth,
    JournalNewest,
    JournalYear,
    OpenExport,
    Passphrase,
    Privacy,
)
from bot.core.callbacks.own import BodyWord, BodyWordPick, FeelingDrop, Feelings, OwnQuestions, QuestionDrop
from bot.core.callbacks.pages import (
    Helps,
    HelpsDrop,
    IdeaHelped,
    IdeasAsked,
    IdeasFor,
    IdeasPage,
    IdeasWith,
    IdeaTried,
    IdeaWhy,
    Welcome,
    Wishes,
)
from bot.core.callbacks.settings import SetZone, ZonePage, ZonesAt, ZonesIn
from bot.sandbox.world import World
from tests.soak.fleet import until
from tests.soak.history import sender
from tests.soak.links import InvitationPool, is_on_the_way, weight_of
from tests.support.bot_harness import buttons

COMMANDS = (
    *("done",) * 6,
    *("checkin",) * 5,
    *("pause", "cancel", "start", "help", "settings", "ideas", "cards", "wishes", "learn", "support", "privacy"),
    *("export",) * 2,
    *("journal",) * 3,
    *("hide",) * 3,
    *("lock",) * 2,
    "unlock",
    "nothing",
)
OWN = BodyWord | BodyWordPick | Feelings | FeelingDrop | OwnQuestions | QuestionDrop
NEVER = OWN | Helps | HelpsDrop | FeltOffPage | Privacy | ConsentBack | EntryStay | EntryAnswer | EntryOption
"""Buttons that nobody taps, because their effect does not depend on the conversation alone. In the journal people page,
look and delete; the checker finds out what they deleted from the entries that are left."""
OFTEN = frozenset({"w:yes", "n:now:1", "n:while:1", "c:on", "c:new:quick", "c:new:protect", "c:new:body"})
"""Buttons that lead on."""
PASSPHRASES = ("canary lantern maple orbit", "canary velvet onion harbour")
"""The two passphrases of each person, completed by a number. They mostly use the first one."""
QUESTION = 8.0
"""The weight of an answer to a question among the buttons to tap."""
OPTIONS = {OptionTap.CHOOSE: 1.0, OptionTap.TICK: 0.2, OptionTap.UNTICK: 0.05}
CONTROLS = {Control.PAUSE: 0.15, Control.BACK: 0.2, Control.SKIP: 1.5, Control.MORE: 3.0, Control.DONE: 6.0}
"""The weights of the other buttons of a question."""
LINKING = 0.35
"""The probability of an act about links, if there are links."""
PATIENCE = 2.0
"""Seconds that most people wait for an answer."""
MOST_UNANSWERED = 15
"""Without any answer a person stops after this many acts, so that nobody meets the quota of a chat."""
MOST_WAITING = 10
"""The most updates of a person that may wait at Telegram."""
LANGUAGES = ("en", "de", "es", "fr", "pt-br")


class SimulatedPerson:
    """One person with a phone."""

    def __init__(
        self, world: World, id: int, seed: str, pace: float, invitations: InvitationPool | None = None
    ) -> None:
        """With `invitations`, people can link. They then set no passphrase, because weeks pass for them, in which
        an erasure without the passphrase would become due."""
        self._invitations = invitations
        self.world, self.id, self.rng, self.pace = world, id, random.Random(seed), pace
        self._written = 0
        self.passphrases = tuple(f"{words} {id % 97 + 3}" for words in PASSPHRASES)
        world.set_language(id, self.rng.choice(LANGUAGES))

    async def live(self, stop: asyncio.Event) -> None:
        """Do one thing after another until `stop`. `pace` is the mean pause between them, in seconds."""
        silent = 0
        while not stop.is_set():
            before = self._shown()
            for _ in range(self.rng.choice((1, 1, 1, 1, 1, 1, 2, 3)) if self._may_go_on(silent) else 0):
                self.act()
                silent += 1
            if self.rng.random() < 0.7:  # most people wait for an answer, some never do
                await until(partial(self._sees_more, before), PATIENCE)
            silent = 0 if self._sees_more(before) else silent
            await asyncio.sleep(min(self.rng.expovariate(1 / self.pace), 4 * self.pace))

    def act(self) -> None:
        """Do one thing that is possible now."""
        chat, rng = self.world.chats[self.id], self.rng
        if chat.blocked:
            if rng.random() < 0.3:
                self.world.unblock(self.id)
            return
        roll = rng.random()
        with_buttons = [m for m in self.world.chat(self.id) if m["sandbox"]["by_bot"] and self._taps(m)]
        if self._invitations is not None and rng.random() < (LINKING if not self._is_linking(with_buttons) else 0.02):
            self._say(self._invitations.text_for(self.id, rng))
            return
        if with_buttons and self._asked_to_forget() and roll < 0.5:
            self._say(self._word())
        elif with_buttons and self._asked_for_passphrase() and roll < 0.7:
            self._say(self.passphrases[rng.random() < 0.25] if roll < 0.65 else "canary 1")
        elif not with_buttons or roll < 0.03:
            self._say("/start" if not with_buttons or roll < 0.01 else "/" + rng.choice(COMMANDS))
        elif self._is_linking(with_buttons) and roll < 0.93:
            self._tap(with_buttons[-1], again=roll > 0.9)
        elif roll < 0.80:
            self._tap(self._onward(with_buttons) if rng.random() < 0.8 else with_buttons[-1], again=roll > 0.75)
        elif roll < 0.84:
            self._tap(rng.choice(with_buttons), again=False)
        elif roll < 0.88:
            self._say("/" + rng.choice(COMMANDS))
        elif roll < 0.95:
            self._say(self._word())
        elif roll < 0.957:
            self.forget()
        elif roll < 0.97:
            self.world.block(self.id)
        elif roll < 0.98:
            self.world.set_language(self.id, rng.choice(LANGUAGES))
        elif roll < 0.99:
            self._odd({"message": {"sticker": {"file_id": "x", "type": "regular"}}})
        else:
            self._foreign()

    def forget(self) -> None:
        """Send /forget. The word that it asks for is mostly typed later, see `_word`."""
        self._say("/forget")

    def _word(self) -> str:
        """A text to send: the word that erases if it was asked for, else a time or a unique note."""
        last = self.world.last(self.id)
        bold = [e for e in (last or {}).get("entities", ()) if e["type"] == "bold"]
        if last is not None and bold and self._asked_to_forget() and self.rng.random() < 0.8:
            text: str = last["text"]
            return text[bold[0]["offset"] : bold[0]["offset"] + bold[0]["length"]]
        if self.rng.random() < 0.15:
            return f"{self.rng.randrange(24):02}:{self.rng.randrange(60):02}"
        self._written += 1
        return f"canary note {self._written} of {self.id % 100_000}"

    def _onward(self, messages: list[dict[str, Any]]) -> dict[str, Any]:
        """The message that leads on: a question of a check-in, else one that begins something, else the newest."""
        for least in (QUESTION, 3.0):
            leading = [one for one in messages[-8:] if any(_weight(tap) >= least for tap in self._taps(one))]
            if leading:
                return leading[-1]
        return messages[-1]

    def _asked_to_forget(self) -> bool:
        """Whether the newest message asks whether to erase everything."""
        last = self.world.last(self.id)
        return last is not None and "x:no" in [button.get("callback_data") for button in buttons(last)]

    def _asked_for_passphrase(self) -> bool:
        """Whether the newest message waits for a passphrase."""
        last = self.world.last(self.id)
        taps = [button.get("callback_data") for button in buttons(last)] if last is not None else []
        # A page that asks for a passphrase has no button to set, change or remove one.
        return "u:no" in taps and not {"u:set", "u:change", "u:remove", "u:again"} & set(taps)

    def _tap(self, message: dict[str, Any], *, again: bool) -> None:
        """Tap a random button of a message, once or twice."""
        taps = self._taps(message)
        data = self.rng.choices(taps, [_weight(tap) for tap in taps])[0]
        for _ in range(2 if again else 1):
            self.world.tap(self.id, message["message_id"], data)

    def _is_linking(self, with_buttons: list[dict[str, Any]]) -> bool:
        """Whether the newest page leads to a link, or is one on which something is laid down."""
        taps = [unpack(tap) for tap in self._taps(with_buttons[-1])] if with_buttons else []
        return any(is_on_the_way(tap) for tap in taps)

    def _taps(self, message: dict[str, Any]) -> list[str]:
        """The data of the buttons that this person may tap."""
        never = NEVER if self._invitations is None else NEVER | Passphrase
        data = [button.get("callback_data", "") for button in buttons(message)]
        return [one for one in data if _is_tapped(unpack(one), never)]

    def _say(self, text: str) -> None:
        """Send a text."""
        self.world.say(self.id, text)

    def _odd(self, update: dict[str, Any]) -> None:
        """Send a message without words."""
        user = self.world.person(self.id).as_user()
        more = {"message_id": 1, "date": 1, "from": user, "chat": self.world.chats[self.id].chat}
        self.world.push_raw({"message": more | update["message"]})

    def _foreign(self) -> None:
        """Send a tap with data that was never shown to this person."""
        data = self.rng.choice(("q:aaaaaa:mood:c:v4", "c:new:nothing", "r:AAAAAAAAAAAAAAAAAAAAAA:done", "", "zz", "q:"))
        message = {"message_id": 1, "date": 1, "chat": self.world.chats[self.id].chat, "text": "…"}
        query = self.world.callbacks.ask(self.world.person(self.id), message, data)
        self.world.push_raw({"callback_query": query})

    def _may_go_on(self, silent: int) -> bool:
        """Whether the person still does more: not if there was no answer at all, or if Telegram could not deliver."""
        waiting = sum(1 for one in self.world.updates.pending if sender(one) == self.id)
        return silent < MOST_UNANSWERED and waiting < MOST_WAITING

    def _sees_more(self, before: tuple[object, ...]) -> bool:
        """Whether the newest message changed."""
        return self._shown() != before

    def _shown(self) -> tuple[object, ...]:
        """What identifies the newest message and its edits."""
        last = self.world.last(self.id)
        return (last["message_id"], last.get("edit_date"), last.get("text")) if last else (0, None, None)


def _is_tapped(callback: Callback | None, never: UnionType) -> bool:
    """Whether people of the soak tap a button with this data."""
    if isinstance(callback, EntryWhole):
        return callback.tap is not EntryTap.CHANGE
    return callback is not None and not isinstance(callback, never)


def _weight(tap: str) -> float:
    """The weight of a button among those to tap."""
    if tap in OFTEN:
        return 8.0
    callback = unpack(tap)
    if (weight := weight_of(callback)) is not None:
        return weight
    match callback:
        case QuestionOption(tap=option):
            return QUESTION * OPTIONS[option]
        case QuestionControl(control=control):
            return QUESTION * CONTROLS[control]
        case EndKeep():  # high, because otherwise few entries would be kept
            return QUESTION * 6.0
        case EndLetGo():
            return QUESTION * 0.2
        case QuestionFeltOff():
            return QUESTION * 0.1
        case CheckinPage() | CheckinFlow():
            return 5.0
        case Welcome():
            return 4.0
        case DonePage() | DoneChoice() | ReminderAnswer() | FollowUp():
            return 3.0
        case Passphrase("forgot" | "restart"):
            return 0.15
        case Passphrase():
            return 2.0
        case EntryWhole(EntryTap.DELETE_SURELY):
            return 0.3
        case JournalNewest() | JournalBeside() | JournalYear() | JournalMonth() | EntryPart() | EntryWhole():
            return 1.0
        case IdeasPage() | IdeasWith() | IdeasFor() | IdeaTried() | IdeaWhy() | IdeaHelped() | IdeasAsked() | Wishes():
            return 0.5
        case OpenExport() | Erasing() | ZonePage() | ZonesIn() | ZonesAt() | SetZone():
            return 0.3
    return 0.2
