"""Turns a tap under a question into an event of the check-in."""

from bot.core.callbacks.checkin import (
    Control,
    EndKeep,
    EndLetGo,
    OptionTap,
    QuestionControl,
    QuestionFeltOff,
    QuestionOption,
    QuestionWords,
)
from bot.core.checkin_events import Back, CheckinEvent, FeltOff, Keep, LetGo, More, Pause, Resume, Skip
from bot.core.questions import Choose, Settle, Toggle

QuestionPageTap = QuestionOption | QuestionWords | QuestionControl | QuestionFeltOff | EndKeep | EndLetGo


def event_of(tapped: QuestionPageTap) -> CheckinEvent:
    """The event that a tap stands for."""
    match tapped:
        case QuestionOption(_, question, OptionTap.CHOOSE, option):
            return Choose(question, option)
        case QuestionOption(_, question, tick, option):
            return Toggle(question, option, tick is OptionTap.TICK)
        case QuestionWords():
            return Resume()
        case QuestionControl(_, question, Control.DONE):
            return Settle(question)
        case QuestionControl(_, question, Control.SKIP):
            return Skip(question)
        case QuestionControl(_, question, Control.BACK):
            return Back(question)
        case QuestionControl(_, _, Control.MORE):
            return More()
        case QuestionControl():
            return Pause()
        case QuestionFeltOff():
            return FeltOff()
        case EndKeep(_, keeping):
            return Keep(keeping.days)
        case EndLetGo():
            return LetGo()
