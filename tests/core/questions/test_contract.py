"""The contract of question types: each test runs for each registered type, and a type without a sample fails."""

import ast
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from bot.core import questions
from bot.core.answer import (
    Answer,
    AnswerValue,
    Picked,
    Skipped,
    WordsSealed,
    in_own_words,
    is_shown,
    picked,
    shown,
    typed,
)
from bot.core.checkin import Checkin, walk
from bot.core.checkin_events import Back, CheckinEvent, Keep, KeepEntry, Write
from bot.core.engine import END, advance
from bot.core.expression import Compare, Expression, Literal, Name, Value
from bot.core.flow import Flow
from bot.core.questions import (
    TYPES,
    Choices,
    Choose,
    Question,
    QuestionTap,
    QuestionType,
    Reading,
    Settle,
    Ticks,
    Toggle,
)
from bot.service.export_form import as_json
from tests.core.flows import NOW
from tests.core.questions.samples import FOLDER, built_question, restored, sample, stored, tapped

ROOT = FOLDER.parents[2]
each_type = pytest.mark.parametrize("name", sorted(TYPES))


def test_types_and_samples_match() -> None:
    """There is exactly one sample file for each registered question type."""
    assert {path.stem for path in FOLDER.glob("*.json")} == set(TYPES)


@each_type
def test_a_sample_covers_its_whole_type(name: str) -> None:
    """Each sample has valid and flawed questions, answers, taps and comparisons for its type."""
    data = sample(name).data
    assert sample(name).question.type is TYPES[name]
    assert all(data[key] for key in ("written", "flawed", "answers", "asked_again", "taps"))
    assert data["compared"]["cannot"]
    assert bool(data["compared"]["can"]) == TYPES[name].has_options


@each_type
def test_a_flawed_question_is_reported(name: str) -> None:
    """Each flawed question of a sample gives the expected problem, with a remedy."""
    data = sample(name).data
    for flawed in data["flawed"]:
        _, faults = built_question({**data["written"], **flawed["written"]})
        assert [fault.problem for fault in faults] == [flawed["problem"]]
        assert all(fault.remedy for fault in faults)


@each_type
def test_an_answer_of_each_type(name: str) -> None:
    """An answer of each type fits its type, is stored and read back unchanged, and can be shown."""
    for given_answer in sample(name).data["answers"]:
        said, value = restored(given_answer["stored"]), given_answer["value"]
        assert stored(said) == given_answer["stored"]
        assert TYPES[name].fits(said)
        found = TYPES[name].value(said)
        expected: Value = frozenset(value) if isinstance(value, list) else value
        assert (found, type(found)) == (expected, type(expected))
        if in_own_words(said):
            # Words are stored in boxes, and can be shown only after they are opened.
            assert given_answer["shown"] is None and TYPES[name].takes_words
            with pytest.raises(WordsSealed):
                shown(said, str.upper)
            assert shown(opened(said), str.upper) == ["a quiet evening"]
        else:
            assert shown(said, str.upper) == given_answer["shown"]
        assert is_shown(said) == (given_answer["shown"] != [])


def opened(said: AnswerValue) -> AnswerValue:
    """`said`, with sealed words opened."""
    return typed("a quiet evening") if in_own_words(said) else said


@each_type
def test_a_skip_and_an_answer_of_another_form(name: str) -> None:
    """A skip fits every type. An answer of another form does not fit, so its question is asked again."""
    assert TYPES[name].fits(Skipped())
    for other in sample(name).data["asked_again"]:
        assert stored(restored(other)) == other
        assert not TYPES[name].fits(restored(other))


@each_type
def test_taps_lead_to_the_answer_in_the_sample(name: str) -> None:
    """The taps of each case of a sample produce the answer that the case names."""
    one = sample(name)
    for case in one.data["taps"]:
        answer = tapped(one.question, case["taps"])
        found = stored(answer.said) | ({} if answer.settled else {"settled": False}) if answer else None
        assert found == case["answer"], case["taps"]


@each_type
@given(data=st.data())
def test_random_taps_keep_the_answer_valid(name: str, data: st.DataObject) -> None:
    """After random taps, valid or not, the answer fits its question and survives storing."""
    question = sample(name).question
    options = st.sampled_from([*(option.id for option in question.options), "gone", ""])
    taps: st.SearchStrategy[QuestionTap] = st.one_of(
        st.builds(Choose, st.just(question.id), options),
        st.builds(Toggle, st.just(question.id), options, st.booleans()),
        st.just(Settle(question.id)),
    )
    said: AnswerValue | None = None
    for tap in data.draw(st.lists(taps, max_size=8)):
        answer = question.type.tap(question, said, tap)
        if isinstance(answer, Answer):
            said = answer.said
            assert answer.question == question.id
            assert question.type.fits(said)
            assert restored(stored(said)) == said
            assert {*picked(said)} <= {option.id for option in question.options}
            assert question.most is None or len(picked(said)) <= question.most
            stays = question.type.taken_back(answer)
            assert stays is None or (stays.said, stays.settled) == (said, False)


@each_type
def test_every_button_leads_to_a_kept_answer(name: str) -> None:
    """Every button leads to a settled answer that is kept, and Back leads to the question again."""
    question = sample(name).question
    flow = Flow("sample", (question,))
    for events in ways(question):
        checkin = Checkin("x", "sample", NOW)
        for event in events:
            after = advance(flow, checkin, event, NOW).checkin
            assert after is not None and after != checkin
            checkin = after
        assert walk(flow, checkin).here is None
        (effect,) = advance(flow, checkin, Keep(), NOW).effects
        assert isinstance(effect, KeepEntry)
        assert [answer.settled for answer in effect.entry.answers] == [True]
        back = advance(flow, checkin, Back(END), NOW).checkin
        assert back is not None and walk(flow, back).here == question


def ways(question: Question) -> list[list[CheckinEvent]]:
    """The events of each way to answer a question in the chat."""
    layout = question.type.layout(question, None)
    if isinstance(layout, Choices):
        return [[Choose(question.id, id)] for id in layout.options]
    if isinstance(layout, Ticks):
        return [[Toggle(question.id, id, True), Settle(question.id)] for id in layout.options]
    if isinstance(layout, Reading):
        return [[Settle(question.id)]]
    assert question.type.takes_words
    return [[Write("a few words")]]


@each_type
def test_words_answer_only_types_that_take_words(name: str) -> None:
    """A text message moves a check-in on only at a question whose type accepts words."""
    flow = Flow("sample", (sample(name).question,))
    after = advance(flow, Checkin("x", "sample", NOW), Write("a few words"), NOW).checkin
    assert after is not None
    assert (walk(flow, after).here is None) == TYPES[name].takes_words == TYPES[name].fits(typed("a few words"))


@each_type
def test_possible_answers_fit_and_differ(name: str) -> None:
    """The possible answers of a question all fit it, none is a skip, and no two are equal."""
    question = sample(name).question
    for watched in (frozenset[object](), frozenset[object](option.id for option in question.options)):
        possible = question.type.possible(question, watched)
        assert possible
        assert all(question.type.fits(said) and not isinstance(said, Skipped) for said in possible)
        assert len(set(possible)) == len(possible)


@each_type
def test_conditions_compare_possible_values_only(name: str) -> None:
    """`when:` accepts a literal that an answer can equal, and refuses any other with a reason."""
    question = sample(name).question
    compared = sample(name).data["compared"]
    for literal in compared["can"]:
        assert question.type.mismatch(question, literal) is None
        answers = question.type.possible(question, frozenset({literal}))
        values = [question.type.value(said) for said in answers]
        assert any(holds(literal, operator, {question.name: value}) for operator in ("==", "in") for value in values)
    for literal in compared["cannot"]:
        flaw = question.type.mismatch(question, literal)
        assert flaw is not None and flaw.problem and flaw.remedy


def holds(literal: Value, operator: str, values: dict[str, Value]) -> bool:
    """Whether the comparison of that literal with the only value in `values` is true."""
    (name,) = values
    return Expression("", Compare(Literal(literal), operator, Name(name))).holds(values)


@each_type
def test_a_changed_journal_answer_still_fits(name: str) -> None:
    """Changing a kept answer by an option gives an answer that fits the question, or none."""
    question = sample(name).question
    for option in question.options:
        for before in (Picked((option.id,)), Picked(tuple(one.id for one in question.options[:2]))):
            after = question.type.changed(question, before, option.id)
            assert not isinstance(after, Picked) or not after.options or question.type.fits(after)


@each_type
def test_exported_answers_are_documented(name: str) -> None:
    """Exported answers satisfy export.schema.json, and docs/export.md names their keys and kind."""
    schema = json.loads((ROOT / "docs" / "export.schema.json").read_text(encoding="utf-8"))
    answer = Draft202012Validator({**schema["$defs"]["answer"], "$defs": schema["$defs"]})
    described = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
    for given_answer in sample(name).data["answers"]:
        exported = as_json(Answer("sample", opened(restored(given_answer["stored"]))))
        answer.validate(exported)
        assert all(f"`{key}`" in described for key in exported["said"])
        assert f"`{given_answer['stored']['kind']}`" in described


@each_type
def test_writers_are_told_of_the_type(name: str) -> None:
    """content/README.md lists each type of question."""
    text = (ROOT / "content" / "README.md").read_text(encoding="utf-8")
    kinds = text.partition("\n* `kind`:")[2].partition("\n* ")[0]
    assert f"`{name}`" in kinds


def test_no_other_module_names_a_question_type() -> None:
    """No module outside the package imports a question type or compares its name: it asks the type."""
    package = ROOT / "bot" / "core" / "questions"
    types = {name for name, value in vars(questions).items() if isinstance(value, QuestionType)}
    types |= {type(one).__name__ for one in TYPES.values()}
    others = [path for path in (ROOT / "bot").rglob("*.py") if not path.is_relative_to(package)]
    assert others and types
    for path in others:
        text = path.read_text(encoding="utf-8")
        assert imported(text) & types == set(), path
        assert not re.search(r"\.type is |\.type [=!]= |\.type\.name\b", text), path


def imported(text: str) -> set[str]:
    """The names that a module imports from the package of question types."""
    froms = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    return {
        alias.name for node in froms if (node.module or "").startswith("bot.core.questions") for alias in node.names
    }
