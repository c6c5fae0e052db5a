"""Reads the samples of question types: tests/core/questions/<type>.json."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.authoring import schema
from bot.authoring.build import flow as built
from bot.authoring.fault import Fault
from bot.authoring.yaml_file import YamlFile
from bot.core.answer import Answer, AnswerValue
from bot.core.questions import Choose, Question, QuestionTap, Settle, Toggle
from bot.service.codec import KEPT

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample of one question type: the content of its file, and the question that it describes."""

    data: dict[str, Any]
    question: Question


def sample(name: str) -> Sample:
    """Read the sample of a question type."""
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    question, faults = built_question(data["written"])
    assert faults == []
    return Sample(data, question)


def built_question(written: dict[str, Any]) -> tuple[Question, list[Fault]]:
    """The question that `written`, as in a flow's file, describes, and its faults."""
    shape = schema.FlowShape.model_validate({"id": "sample", "questions": [written]})
    faults: list[Fault] = []
    return built(shape, YamlFile("flows/sample.yaml", None, {}), faults).questions[0], faults


def stored(said: AnswerValue) -> dict[str, Any]:
    """The stored form of an answer."""
    data: dict[str, Any] = KEPT.unstructure(said, AnswerValue)
    return data


def restored(data: dict[str, Any]) -> AnswerValue:
    """The answer from its stored form."""
    return KEPT.structure(data, AnswerValue)  # type: ignore[arg-type]  # a union is not a type to mypy


def tapped(question: Question, taps: list[list[str]]) -> Answer | None:
    """The answer after these taps, or None if no tap changed anything."""
    answer: Answer | None = None
    for op, *option in taps:
        after = question.type.tap(question, answer.said if answer else None, _tap(question.id, op, *option))
        answer = after if isinstance(after, Answer) else answer
    return answer


def _tap(question: str, op: str, option: str = "") -> QuestionTap:
    match op:
        case "choose":
            return Choose(question, option)
        case "settle":
            return Settle(question)
        case "tick" | "untick":
            return Toggle(question, option, op == "tick")
    raise ValueError(f"{op!r} is no tap")
