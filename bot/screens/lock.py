"""/lock and /unlock: a passphrase on the journal. New entries can be kept while it is shut.

A message that holds a passphrase leaves the chat at once, whatever comes of it. None may be shown, kept or said back.
"""

from dataclasses import replace

from bot.core import chores
from bot.core.callbacks import unpack
from bot.core.callbacks.journal import Export, ExportSealed, JournalNewest, Passphrase
from bot.core.journal import LockState
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Screen, Style
from bot.core.strength import TAKEN
from bot.core.trail import Whose, of
from bot.core.turn import BeginJournal, CloseJournal, RemovePassphrase, Reply, Said, SetPassphrase, Tap, Turn
from bot.screens import grace, leaving, passphrase
from bot.screens.declare import handler_of, on_command, on_tap
from bot.screens.scene import Scene, known


@on_command("lock")
def command(turn: Turn, scene: Scene) -> Reply:
    """/lock: shut the journal now; or, where it has no passphrase yet, what one does."""
    person = known(turn)
    if turn.lock_state is LockState.UNPROTECTED:
        page = Page().add(scene.words("lock-about")).add(scene.words("lock-lost"))
        page.row(scene.button("lock-set", Passphrase("set")))
        return Reply(person, page.row(scene.button("lock-export", Export()), _not_now(scene)).screen())
    page = Page().add(scene.words("lock-shut")).add(grace.lines(turn, scene, person)).row(grace.button(turn, scene))
    page.row(scene.button("lock-change", Passphrase("change")), scene.button("lock-remove", Passphrase("remove")))
    page.row(scene.button("lock-forgot", Passphrase("forgot")))
    erase = of(person.chat.trail, Whose.PAGE, Whose.FILE)
    return Reply(
        replace(person, lock=replace(person.lock, read_at=None)), page.screen(), effects=(CloseJournal(),), erase=erase
    )


@on_command("unlock", listed=False, right=True)
def unlock(turn: Turn, scene: Scene) -> Reply:
    """/unlock: open the journal for a while."""
    person = known(turn)
    match turn.lock_state:
        case LockState.UNPROTECTED:
            page = (
                Page().add(scene.words("unlock-none")).row(scene.button("lock-set", Passphrase("set")), _not_now(scene))
            )
            return Reply(person, page.screen())
        case LockState.UNLOCKED:
            return Reply(person, Page().add(scene.words("unlock-open")).row(_journal(scene)).screen())
        case LockState.LOCKED:
            return passphrase.wanted(turn, scene, person, Passphrase("opened"))


@on_tap()
def tap(turn: Turn, scene: Scene, tapped: Passphrase) -> Reply:
    """Do what was tapped, or what was wanted before the passphrase was asked for."""
    person = known(turn)
    match tapped.to, turn.lock_state:
        case "set" | "change" | "remove", LockState.UNPROTECTED | LockState.UNLOCKED if (
            person.lock.previous is not None
        ):
            return Reply(person, _lines(scene, "lock-busy"))
        case "set", LockState.UNPROTECTED:
            return _ask_new(turn, scene, person)
        case "change" | "remove", LockState.LOCKED:
            return passphrase.wanted(turn, scene, person, tapped)
        case "change", LockState.UNLOCKED:
            return _ask_new(turn, scene, person)
        case "remove", LockState.UNLOCKED:
            return Reply(
                replace(person, lock=replace(person.lock, locked=False)),
                _lines(scene, "lock-removed", "lock-copies"),
                effects=(RemovePassphrase(),),
            )
        case "forgot", LockState.LOCKED | LockState.UNLOCKED:
            page = Page().add(scene.words("lock-forgot-page"))
            page.row(scene.button("lock-try-again", Passphrase("again")), _not_now(scene))
            return Reply(person, page.row(scene.button("lock-start-over", Passphrase("restart"))).screen())
        case "restart", LockState.LOCKED:
            return grace.begin(turn, scene, person, chores.START_OVER)
        case "restart", LockState.UNLOCKED:
            return Reply(person.starting_over(), _lines(scene, "lock-started-over"), effects=(BeginJournal(),))
        case "no", _:
            return Reply(person, _lines(scene, "lock-left"))
    return command(turn, scene) if turn.lock_state is LockState.UNPROTECTED else unlock(turn, scene)


def draws(turn: Turn) -> bool:
    """Whether this turn may ask for a new passphrase, so that one must be drawn."""
    match turn.event:
        case Tap(callback=Passphrase(to="set" | "change")):
            return True
        case Said():
            return bool(turn.tried) and turn.person is not None and turn.person.dialogue.awaiting is Awaiting.UNLOCK
    return False


def told(turn: Turn, scene: Scene, person: Person) -> Reply:
    """Words that came while a passphrase is awaited. Their message is deleted."""
    match person.dialogue.awaiting:
        case _ if turn.soon:
            reply = Reply(person, Page().add(scene.words("lock-soon")).row(_not_now(scene)).screen())
        case Awaiting.LOCK_NEW:
            reply = _new(turn, scene, person)
        case Awaiting.LOCK_AGAIN:
            reply = _same(turn, scene, person)
        case _:
            reply = _opened(turn, scene, person)
    return replace(reply, erase=(*reply.erase, *turn.came))


def _new(turn: Turn, scene: Scene, person: Person) -> Reply:
    if turn.judged is None:
        return _ask_new(turn, scene, person)
    if turn.judged not in TAKEN:
        page = Page().add(scene.words(f"lock-{turn.judged}")).row(_not_now(scene))
        return Reply(person, page.screen())
    if not turn.draft:
        return passphrase.wanted(turn, scene, person, Passphrase("change"))
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LOCK_AGAIN, draft=turn.draft))
    page = Page().add(scene.words(f"lock-{turn.judged}")).add(scene.words("lock-once-more")).row(_not_now(scene))
    # What was drawn is not there to be copied the second time.
    return Reply(person, page.screen(), erase=of(person.chat.trail, Whose.PAGE))


def _same(turn: Turn, scene: Scene, person: Person) -> Reply:
    if not turn.tried:
        person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LOCK_NEW))
        return Reply(person, Page().add(scene.words("lock-differ")).row(_not_now(scene)).screen())
    draft = person.dialogue.draft
    person = replace(
        person,
        dialogue=Dialogue(),
        lock=replace(person.lock, locked=True, tries=0, wait_until=None, read_at=None),
        taste=person.taste.aside(),
    )
    erase = of(person.chat.trail, Whose.PAGE)
    return Reply(person, _lines(scene, "lock-done", "lock-copies"), effects=(SetPassphrase(draft),), erase=erase)


def _opened(turn: Turn, scene: Scene, person: Person) -> Reply:
    if not turn.tried:
        return passphrase.wrong(turn, scene, person)
    then = unpack(person.dialogue.then)
    person = replace(person, dialogue=Dialogue(), lock=replace(person.lock, tries=0, wait_until=None))
    turn = replace(turn, person=person)
    if turn.grace:
        return grace.taken_back(turn, scene, person, then or Passphrase("opened"))
    match then:
        case None:
            return tap(turn, scene, Passphrase("opened"))
        case ExportSealed():
            # Its button asks for the passphrase, which has come.
            return leaving.sealed(turn, scene)
    return handler_of(then)(turn, scene, then)


def _ask_new(turn: Turn, scene: Scene, person: Person) -> Reply:
    person = replace(person, dialogue=Dialogue(awaiting=Awaiting.LOCK_NEW))
    if not turn.drawn:
        page = Page().add(scene.words("lock-ask")).add(scene.words("lock-lost")).row(_not_now(scene))
        return Reply(person, page.screen())
    again = Passphrase("set" if turn.lock_state is LockState.UNPROTECTED else "change")
    page = Page().add(scene.words("lock-drawn")).add(turn.drawn, Style.SPOILER)
    page.add(scene.words("lock-drawn-send")).add(scene.words("lock-lost"))
    page.row(scene.button("lock-draw-others", again), _not_now(scene))
    return Reply(person, page.screen(protected=True), page=again)


def _not_now(scene: Scene) -> Button:
    return scene.button("lock-not-now", Passphrase("no"))


def _journal(scene: Scene) -> Button:
    return scene.button("home-journal", JournalNewest())


def _lines(scene: Scene, *ids: str) -> Screen:
    page = Page()
    for id in ids:
        page.add(scene.words(id))
    return page.screen()
