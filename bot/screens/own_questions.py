"""The list of the person's own questions, and how to add and remove one. A check-in asks them at its end.

They are kept in the journal, so they are asked only while it can be read. The bot never acts on the answers.
"""

from dataclasses import replace

from bot.core import own
from bot.core.answer import typed
from bot.core.callbacks import pack, unpack
from bot.core.callbacks.own import Feelings, OwnQuestions, QuestionDrop
from bot.core.journal import KeptEntry, LockState
from bot.core.own import KINDS, LONGEST_OPTION, LONGEST_QUESTION, MOST_OPTIONS, MOST_QUESTIONS
from bot.core.person import Awaiting, Dialogue, Person
from bot.core.screen import Button, Page, Style
from bot.core.turn import Effect, Reply, Turn
from bot.screens import own_entry, passphrase
from bot.screens.context import Context, person_of
from bot.screens.declare import on_tap


@on_tap(unlocked=True)
def tap(turn: Turn, ctx: Context, tapped: OwnQuestions | QuestionDrop) -> Reply:
    """Show the questions, ask for one, or remove one."""
    person = person_of(turn)
    match tapped:
        case QuestionDrop(id):
            person, kept, effects = own_entry.without_word(person, turn.own, id)
            return replace(_list(turn, ctx, person, kept, OwnQuestions("out")), effects=effects)
        case OwnQuestions(kind) if kind in KINDS:
            person = replace(person, dialogue=Dialogue(awaiting=Awaiting.QUESTION, resume_with=pack(tapped)))
            how = "own-ask-words" if kind == "text" else "own-ask-picks"
            page = Page().add(ctx.words(how, most=LONGEST_QUESTION, options=MOST_OPTIONS, longest=LONGEST_OPTION))
            page.row(ctx.button("own-back", OwnQuestions("list")))
            return Reply(person, page.screen(protected=True), page=tapped)
        case OwnQuestions():
            return _list(turn, ctx, person, turn.own, tapped)


def handle_text(turn: Turn, ctx: Context, person: Person, text: str) -> Reply:
    """Add the question that was written. Its message is deleted from the chat."""
    asked_by, person = unpack(person.dialogue.resume_with), replace(person, dialogue=Dialogue())
    if not isinstance(asked_by, OwnQuestions) or asked_by.to not in KINDS:
        asked_by = OwnQuestions("text")
    if turn.lock_state is LockState.LOCKED:
        return replace(passphrase.ask(turn, ctx, person, asked_by), erase=turn.received)
    hint, kept, effects = "", turn.own, tuple[Effect, ...]()
    if len(own.questions(kept)) >= MOST_QUESTIONS:
        hint = ctx.words("own-question-full")
    elif own.question_of(asked_by.to, text) is None:
        hint = ctx.words("own-question-unfit")
    else:
        shown = (ctx.words("own-question"), "")
        kept, effects = own_entry.with_word(turn, person, own.next_question(kept, asked_by.to), typed(text), shown)
    reply = _list(turn, ctx, person, kept, OwnQuestions("list"), hint)
    return replace(reply, effects=effects, erase=turn.received)


def _list(
    turn: Turn, ctx: Context, person: Person, kept: KeptEntry | None, tapped: OwnQuestions, hint: str = ""
) -> Reply:
    """The list of questions. With `OwnQuestions("out")` it has buttons to remove them."""
    numbered = list(enumerate(own.questions(kept).items(), 1))
    page = Page().add(hint, Style.ITALIC).add(ctx.words("own-questions"), Style.BOLD)
    page.add(ctx.words("own-question-page"))
    own_entry.add_numbered(page, [(number, question.text) for number, (_, question) in numbered])
    if tapped.to == "out" and numbered:
        page.add(ctx.words("own-question-which"))
        page.grid(Button(str(number), pack(QuestionDrop(id))) for number, (id, _) in numbered)
        page.row(ctx.button("own-feeling-done", OwnQuestions("list")))
    else:
        for kind in KINDS:
            page.row(ctx.button(f"own-question-{kind}", OwnQuestions(kind)))
        page.row(ctx.button("own-feeling-out", OwnQuestions("out")) if numbered else None)
        page.row(ctx.button("own-back", Feelings("list")))
    again = OwnQuestions("out" if tapped.to == "out" else "list")
    return Reply(person.reading(turn.now), page.screen(protected=True), page=again)
