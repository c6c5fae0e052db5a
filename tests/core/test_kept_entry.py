"""Changes of an entry: one answer at a time, in the stored answers and in the shown words."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer, AnswerValue, Picked, Seen, Skipped, Typed, typed
from bot.core.entry import Entry
from bot.core.journal import KeptEntry

NOW = datetime(2026, 3, 6, 22, tzinfo=UTC)
SAID: list[AnswerValue] = [Picked(("a",)), Picked(("a", "b")), typed("words"), Seen(), Skipped()]
said = st.sampled_from(SAID)


@st.composite
def entries(draw: st.DrawFn) -> KeptEntry:
    """An entry with the words of its answers, as the end of a check-in makes it."""
    answers = tuple(Answer(f"q{n}", one) for n, one in enumerate(draw(st.lists(said, max_size=8))))
    words = tuple((a.question, str(a.said)) for a in answers if isinstance(a.said, Picked | Typed))
    return KeptEntry(Entry("quick", NOW, NOW, answers), words, None, b"id")


@given(entries(), st.integers(0, 7), st.sampled_from([Picked(("z",)), typed("other")]))
def test_one_answer_changes_and_no_other(kept: KeptEntry, number: int, new: AnswerValue) -> None:
    """A change of one answer leaves the other answers of the entry unchanged."""
    answers = kept.shown_answers()
    if number >= len(answers):
        return
    question = answers[number].question
    changed = kept.changed(question, new, "shown")
    assert changed.words[number] == (kept.words[number][0], "shown")
    assert [a for a in changed.entry.answers if a.question != question] == [
        a for a in kept.entry.answers if a.question != question
    ]
    assert changed.shown_answers()[number] == Answer(question, new)
    assert changed.words[:number] + changed.words[number + 1 :] == kept.words[:number] + kept.words[number + 1 :]
    assert (changed.id, changed.until, changed.entry.kept_at) == (kept.id, kept.until, kept.entry.kept_at)


@given(entries(), st.integers(0, 7))
def test_an_answer_taken_out_is_gone_from_both(kept: KeptEntry, number: int) -> None:
    """Removing an answer removes it from the stored answers and from the shown words."""
    answers = kept.shown_answers()
    if number >= len(answers):
        return
    less = kept.without(answers[number].question)
    assert less.shown_answers() == answers[:number] + answers[number + 1 :]
    assert less.words == kept.words[:number] + kept.words[number + 1 :]
