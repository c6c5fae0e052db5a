"""`advance`: the pure function that moves a check-in on after an event. It returns effects and carries out none."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.answer import Answer, AnswerValue, Skipped, Typed, picked, typed
from bot.core.checkin import Checkin, Path, has_more, keeps_something, kept_answers, walk
from bot.core.checkin_events import (
    Back,
    CheckinEffect,
    CheckinEvent,
    ClearNotes,
    Edit,
    FeltOff,
    Hold,
    HoldBack,
    Keep,
    KeepEntry,
    LetGo,
    More,
    Pause,
    Resume,
    Say,
    ScheduleChosen,
    Skip,
    Write,
)
from bot.core.entry import Entry
from bot.core.flow import FELT_OFF, Flow
from bot.core.hint import Hint, unfit
from bot.core.questions import Choose, Question, QuestionTap, Settle, Toggle
from bot.core.text import LONGEST_TEXT

LONGEST_ANSWER = 3 * LONGEST_TEXT
"""The longest typed answer, which may come in several messages."""
MOST_PARTS = 50
"""The most messages in one answer. Each is stored in its own box."""
TOGETHER = timedelta(minutes=2)
"""If the current question takes a tap: a message within this time continues the typed answer before."""
SPLIT, ALMOST_FULL = timedelta(seconds=10), LONGEST_TEXT // 2
"""If the current question takes words: a message continues the typed answer before only within this time, and only if
that answer has at least this length."""

END = "end"
"""Stands for the question's id in events of the page after the last question."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of `advance`."""

    checkin: Checkin | None
    """None once the check-in is kept or discarded."""
    effects: tuple[CheckinEffect, ...] = ()
    """The caller must carry them out."""


def advance(flow: Flow, checkin: Checkin, event: CheckinEvent, now: datetime) -> Outcome:
    """Handle any event in any state. An event that does not belong to the current question changes no answer.

    A tap on a question ends a pause, because the question is shown again. There is one exception: a second tap on the
    option that led to the page for when something felt off opens that page again.
    """
    outcome = _advanced(flow, checkin, event, now)
    if outcome.checkin is None or outcome.checkin.typed_at is None or isinstance(event, Write | Edit):
        return outcome
    return replace(outcome, checkin=replace(outcome.checkin, typed_at=None))


def _advanced(flow: Flow, checkin: Checkin, event: CheckinEvent, now: datetime) -> Outcome:
    path = walk(flow, checkin)
    resumed = replace(checkin, paused=False, aside=False)
    match event:
        case LetGo():
            return Outcome(None)
        case Pause():
            return Outcome(checkin.put_off())
        case Resume():
            return Outcome(resumed)
        case FeltOff():
            return Outcome(checkin.put_aside(), (Hold(),))
        case More():
            if path.here is not None or not has_more(flow, checkin):
                return _unchanged(resumed, Hint.STALE)
            return Outcome(replace(resumed, more=True))
        case Keep(days):
            if path.here is not None:
                return _unchanged(resumed, Hint.NOT_AT_END)
            if not keeps_something(flow, checkin):
                return Outcome(None)
            entry = Entry(checkin.flow, checkin.begun_at, now, kept_answers(flow, checkin), checkin.id)
            return Outcome(None, (KeepEntry(entry, days),))
        case Write():
            return _write(checkin, path, event, now)
        case Edit():
            return _edit(checkin, event)
        case Back(question):
            return _back(resumed, path, question)
        case Choose() | Toggle() | Settle() | Skip():
            if path.here is not None and path.here.id == event.question:
                return _tap(resumed, path.here, event)
            if checkin.paused and _led_to_felt_off(flow, checkin, event.question):
                return Outcome(checkin, (Hold(),))
            return _unchanged(resumed, Hint.STALE)


def _tap(checkin: Checkin, here: Question, event: QuestionTap | Skip) -> Outcome:
    if isinstance(event, Skip):
        return _settled(checkin, here, Skipped())
    before = checkin.answer(here.id)
    answer = here.type.tap(here, before.said if before else None, event)
    if isinstance(answer, Hint):
        return _unchanged(checkin, answer)
    if not answer.settled:
        return Outcome(checkin.with_answer(answer))
    return _settled(checkin, here, answer.said)


def _write(checkin: Checkin, path: Path, written: Write, now: datetime) -> Outcome:
    if checkin.paused:
        return _unchanged(checkin, Hint.PAUSED)
    here, text = path.here, written.text
    continued = _continued_answer(checkin, path, now, unseen=written.unseen)
    if continued is None and (here is None or not here.type.takes_words):
        return _unchanged(checkin, Hint.BUTTONS)
    if (hint := unfit(text)) is not None:
        return _unchanged(checkin, hint)
    if continued is not None:
        return _added(checkin, continued, written, now)
    assert here is not None, "there is a question, or an answer to continue"
    return Outcome(replace(checkin.with_answer(Answer(here.id, typed(text, written.message))), typed_at=now))


def _edit(checkin: Checkin, edit: Edit) -> Outcome:
    """Replace the words of the edited message. A pause goes on."""
    answer = checkin.written_in(edit.message)
    if answer is None or not isinstance(answer.said, Typed):
        return _unchanged(checkin, Hint.STALE)
    if (hint := unfit(edit.text)) is not None:
        return _unchanged(checkin, hint)
    said = answer.said.edited(edit.text, edit.message)
    if said.length > LONGEST_ANSWER:
        return _unchanged(checkin, Hint.TOO_LONG_TOGETHER)
    return Outcome(checkin.with_answer(replace(answer, said=said)), (Say(Hint.EDITED),))


def _continued_answer(checkin: Checkin, path: Path, now: datetime, *, unseen: bool) -> Answer | None:
    """The typed answer before the current question, if a message that comes now continues it; None if the message is a
    new answer.

    Telegram splits long texts, and people send thoughts in parts.
    """
    answer = checkin.answer(path.behind[-1].id) if path.behind else None
    if answer is None or checkin.typed_at is None or not isinstance(answer.said, Typed):
        return None
    since = now - checkin.typed_at
    if path.here is not None and path.here.type.takes_words and not unseen:
        continues = since <= SPLIT and answer.said.length >= ALMOST_FULL
    else:
        continues = since <= TOGETHER
    return answer if continues else None


def _added(checkin: Checkin, answer: Answer, written: Write, now: datetime) -> Outcome:
    """Add the words of a message to a typed answer."""
    assert isinstance(answer.said, Typed), "only a typed answer can be continued"
    said = answer.said.continued(written.text, written.message)
    if said.length > LONGEST_ANSWER or len(said.parts) > MOST_PARTS:
        return _unchanged(checkin, Hint.TOO_LONG_TOGETHER)
    longer = replace(checkin.with_answer(replace(answer, said=said)), typed_at=now)
    return Outcome(longer, (Say(Hint.ADDED),))


def _back(checkin: Checkin, path: Path, question: str) -> Outcome:
    current = END if path.here is None else path.here.id
    if question != current:
        return _unchanged(checkin, Hint.STALE)
    if not path.behind:
        return _unchanged(checkin, Hint.FIRST)
    last = path.behind[-1]
    if path.here is not None and path.here.extra and not any(question.extra for question in path.behind):
        return Outcome(replace(checkin, more=False))
    checkin = replace(checkin, more=checkin.more or last.extra)
    answer = checkin.answer(last.id)
    remaining = last.type.taken_back(answer) if answer else None
    return Outcome(checkin.with_answer(remaining) if remaining else checkin.without(last.id))


def _settled(checkin: Checkin, here: Question, said: AnswerValue) -> Outcome:
    """Settle the answer to the current question, and return the effects of the chosen options."""
    checkin = checkin.with_answer(Answer(here.id, said))
    chosen = [option for option in here.options if option.id in picked(said)]
    effects: list[CheckinEffect] = []
    if schedulable := tuple(kind for option in here.options for kind in option.schedules):
        effects.append(ScheduleChosen(tuple(kind for option in chosen for kind in option.schedules), schedulable))
    if any(option.holds for option in chosen):
        checkin = replace(checkin, no_ideas=True)
        effects.append(HoldBack())
    if any(option.clears for option in chosen):
        effects.append(ClearNotes())
    if any(option.leads == FELT_OFF for option in chosen):
        checkin = checkin.put_aside()
        effects.append(Hold())
    return Outcome(checkin, tuple(effects))


def _led_to_felt_off(flow: Flow, checkin: Checkin, question: str) -> bool:
    """Whether the answer to that question led to the page for when something felt off."""
    asked, answer = flow.question(question), checkin.answer(question)
    if asked is None or answer is None:
        return False
    return any(option.leads == FELT_OFF and option.id in picked(answer.said) for option in asked.options)


def _unchanged(checkin: Checkin, hint: Hint) -> Outcome:
    return Outcome(checkin, (Say(hint),))
