"""Simulated persons. Each has a die of its own, so that a seed replays what each would do before the same screen."""

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
    SetZone,
    Welcome,
    Wishes,
    ZonePage,
    ZonesAt,
    ZonesIn,
)
from bot.sandbox.world import World
from tests.soak.fleet import until
from tests.soak.history import sender
from tests.soak.links import Hands, is_on_the_way, weight_of
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
"""Nobody taps these: their effect on a person is not the conversation's alone. In the journal persons leaf, look and
delete. What they delete is told from which entries are left."""
OFTEN = frozenset({"w:yes", "n:now:1", "n:while:1", "c:on", "c:new:quick", "c:new:protect", "c:new:body"})
"""What leads on."""
PASSPHRASES = ("canary lantern maple orbit", "canary velvet onion harbour")
"""Each person has these two, with their number. The first is meant to be theirs."""
QUESTION = 8.0
"""How likely an answer to a question is tapped, beside the other buttons."""
OPTIONS = {OptionTap.CHOOSE: 1.0, OptionTap.TICK: 0.2, OptionTap.UNTICK: 0.05}
CONTROLS = {Control.PAUSE: 0.15, Control.BACK: 0.2, Control.SKIP: 1.5, Control.MORE: 3.0, Control.DONE: 6.0}
"""Beside the other buttons of a question."""
LINKING = 0.35
"""How often somebody does something about links, where there are any."""
PATIENCE = 2.0
"""How long, in seconds, most wait for an answer before they do something else."""
MOST_UNANSWERED = 15
"""Who gets no answer at all leaves off after so many tries: nobody here meets the bot's budget for one chat."""
MOST_WAITING = 10
"""So many may wait at Telegram, which the bot has not taken yet."""
LANGUAGES = ("en", "de", "es", "fr", "pt-br")


class Someone:
    """One person with a phone."""

    def __init__(self, world: World, id: int, seed: str, pace: float, hands: Hands | None = None) -> None:
        """`hands`: where people can link, what passes their invitations on. Such people set no passphrase: weeks pass
        for them, in which erasing that was asked for without one would be due."""
        self._hands = hands
        self.world, self.id, self.die, self.pace = world, id, random.Random(seed), pace
        self._written = 0
        self.passphrases = tuple(f"{words} {id % 97 + 3}" for words in PASSPHRASES)
        world.speak(id, self.die.choice(LANGUAGES))

    async def live(self, stop: asyncio.Event) -> None:
        """Do one thing after another until `stop`; `pace` is the mean pause between them, in seconds."""
        silent = 0
        while not stop.is_set():
            before = self._shown()
            for _ in range(self.die.choice((1, 1, 1, 1, 1, 1, 2, 3)) if self._may_go_on(silent) else 0):
                self.act()
                silent += 1
            if self.die.random() < 0.7:  # most wait for an answer; some never do
                await until(partial(self._sees_more, before), PATIENCE)
            silent = 0 if self._sees_more(before) else silent
            await asyncio.sleep(min(self.die.expovariate(1 / self.pace), 4 * self.pace))

    def act(self) -> None:
        """Do one thing that stands to be done."""
        chat, die = self.world.chats[self.id], self.die
        if chat.blocked:
            if die.random() < 0.3:
                self.world.unblock(self.id)
            return
        roll = die.random()
        with_buttons = [m for m in self.world.chat(self.id) if m["sandbox"]["by_bot"] and self._taps(m)]
        if self._hands is not None and die.random() < (LINKING if not self._is_linking(with_buttons) else 0.02):
            self._say(self._hands.what_to_say(self.id, die))
            return
        if with_buttons and self._asked_to_forget() and roll < 0.5:
            self._say(self._word())
        elif with_buttons and self._asked_for_passphrase() and roll < 0.7:
            self._say(self.passphrases[die.random() < 0.25] if roll < 0.65 else "canary 1")
        elif not with_buttons or roll < 0.03:
            self._say("/start" if not with_buttons or roll < 0.01 else "/" + die.choice(COMMANDS))
        elif self._is_linking(with_buttons) and roll < 0.93:
            self._tap(with_buttons[-1], again=roll > 0.9)
        elif roll < 0.80:
            self._tap(self._onward(with_buttons) if die.random() < 0.8 else with_buttons[-1], again=roll > 0.75)
        elif roll < 0.84:
            self._tap(die.choice(with_buttons), again=False)
        elif roll < 0.88:
            self._say("/" + die.choice(COMMANDS))
        elif roll < 0.95:
            self._say(self._word())
        elif roll < 0.957:
            self.forget()
        elif roll < 0.97:
            self.world.block(self.id)
        elif roll < 0.98:
            self.world.speak(self.id, die.choice(LANGUAGES))
        elif roll < 0.99:
            self._odd({"message": {"sticker": {"file_id": "x", "type": "regular"}}})
        else:
            self._foreign()

    def forget(self) -> None:
        """/forget; the word that it asks for is in the answer, and mostly typed later (see `_word`)."""
        self._say("/forget")

    def _word(self) -> str:
        """What is typed: the word that erases where it was asked for, else a note unlike any other."""
        last = self.world.last(self.id)
        bold = [e for e in (last or {}).get("entities", ()) if e["type"] == "bold"]
        if last is not None and bold and self._asked_to_forget() and self.die.random() < 0.8:
            text: str = last["text"]
            return text[bold[0]["offset"] : bold[0]["offset"] + bold[0]["length"]]
        if self.die.random() < 0.15:
            return f"{self.die.randrange(24):02}:{self.die.randrange(60):02}"
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
        last = self.world.last(self.id)
        return last is not None and "x:no" in [button.get("callback_data") for button in buttons(last)]

    def _asked_for_passphrase(self) -> bool:
        last = self.world.last(self.id)
        taps = [button.get("callback_data") for button in buttons(last)] if last is not None else []
        # Where one is asked for, no button sets one, changes it or takes it away.
        return "u:no" in taps and not {"u:set", "u:change", "u:remove", "u:again"} & set(taps)

    def _tap(self, message: dict[str, Any], *, again: bool) -> None:
        taps = self._taps(message)
        data = self.die.choices(taps, [_weight(tap) for tap in taps])[0]
        for _ in range(2 if again else 1):
            self.world.tap(self.id, message["message_id"], data)

    def _is_linking(self, with_buttons: list[dict[str, Any]]) -> bool:
        """Whether the newest page is one on the way to a link, or on which something is laid down."""
        taps = [unpack(tap) for tap in self._taps(with_buttons[-1])] if with_buttons else []
        return any(is_on_the_way(tap) for tap in taps)

    def _taps(self, message: dict[str, Any]) -> list[str]:
        never = NEVER if self._hands is None else NEVER | Passphrase
        data = [button.get("callback_data", "") for button in buttons(message)]
        return [one for one in data if _is_tapped(unpack(one), never)]

    def _say(self, text: str) -> None:
        self.world.say(self.id, text)

    def _odd(self, update: dict[str, Any]) -> None:
        """A message that has no words."""
        user = self.world.person(self.id).as_user()
        more = {"message_id": 1, "date": 1, "from": user, "chat": self.world.chats[self.id].chat}
        self.world.push_raw({"message": more | update["message"]})

    def _foreign(self) -> None:
        """A tap whose data nobody ever showed to this person."""
        data = self.die.choice(("q:aaaaaa:mood:c:v4", "c:new:nothing", "r:AAAAAAAAAAAAAAAAAAAAAA:done", "", "zz", "q:"))
        message = {"message_id": 1, "date": 1, "chat": self.world.chats[self.id].chat, "text": "…"}
        query = self.world.callbacks.ask(self.world.person(self.id), message, data)
        self.world.push_raw({"callback_query": query})

    def _may_go_on(self, silent: int) -> bool:
        """Whether a person would still do more: not without any answer, nor while Telegram could not deliver."""
        waiting = sum(1 for one in self.world.updates.pending if sender(one) == self.id)
        return silent < MOST_UNANSWERED and waiting < MOST_WAITING

    def _sees_more(self, before: tuple[object, ...]) -> bool:
        return self._shown() != before

    def _shown(self) -> tuple[object, ...]:
        last = self.world.last(self.id)
        return (last["message_id"], last.get("edit_date"), last.get("text")) if last else (0, None, None)


def _is_tapped(callback: Callback | None, never: UnionType) -> bool:
    if isinstance(callback, EntryWhole):
        return callback.tap is not EntryTap.CHANGE
    return callback is not None and not isinstance(callback, never)


def _weight(tap: str) -> float:
    """How likely a button is tapped, beside the others."""
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
        case EndKeep():  # frequent, or no entry would ever be made
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
