"""The language of the `when` key in a flow's file: a condition on earlier answers.

It serves the same purpose as XForm's `relevant` and FHIR Questionnaire's `enableWhen`. The syntax is a part of
Python's: comparisons, `in`, `not in`, `and`, `or`, `not`, parentheses, `answered('q')`, `skipped('q')`. A condition is
parsed once. It must never be evaluated as Python.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | bool | frozenset[str]
"""The value of an answer: an option id, a point 1..5, a set of option ids, or True for words."""

_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}


LONGEST = 1000
"""The most characters in a condition. It also limits the nesting."""


class ExpressionError(ValueError):
    """The text is not a condition in this language. The message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A fixed value: an option id, a number, or a set of option ids."""

    value: Value


@dataclass(frozen=True, slots=True)
class Name:
    """The answer to a question, by the question's id."""

    question: str


@dataclass(frozen=True, slots=True)
class Compare:
    """`left operator right`. Whatever the operator, it is false if a side has no answer."""

    left: "Literal | Name"
    operator: str
    right: "Literal | Name"


@dataclass(frozen=True, slots=True)
class State:
    """`answered('q')` or `skipped('q')`."""

    function: str
    question: str


@dataclass(frozen=True, slots=True)
class Not:
    """`not`: true if the inner condition is false."""

    inner: "Condition"


@dataclass(frozen=True, slots=True)
class And:
    """`and`: true if all parts are."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """`or`: true if at least one part is."""

    parts: tuple["Condition", ...]


Condition = Compare | State | Not | And | Or
Operand = Literal | Name


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed condition, with its source text."""

    text: str
    root: Condition

    def holds(self, values: Mapping[str, Value], skipped: frozenset[str] = frozenset()) -> bool:
        """Whether the condition is true for these answers (`values`) and these skipped questions."""
        return _holds(self.root, values, skipped)

    @property
    def questions(self) -> frozenset[str]:
        """The ids of the questions in the condition."""
        return frozenset(question for question, _ in self.uses())

    def tests(self) -> list["Compare | State"]:
        """The comparisons and state tests in the condition, in their order."""
        tests: list[Compare | State] = []
        _collect(self.root, tests)
        return tests

    def uses(self) -> list[tuple[str, Value | None]]:
        """Each question in the condition, with the literal that it is compared with; None if there is no literal."""
        uses: list[tuple[str, Value | None]] = []
        for test in self.tests():
            if isinstance(test, State):
                uses.append((test.question, None))
                continue
            for name, other in ((test.left, test.right), (test.right, test.left)):
                if isinstance(name, Name):
                    uses.append((name.question, other.value if isinstance(other, Literal) else None))
        return uses


def parse(text: str) -> Expression:
    """Parse a condition. Raises ExpressionError, whose message names the part that is not in the language."""
    if len(text) > LONGEST:
        raise ExpressionError(f"the condition is over {LONGEST} characters; split it over several questions")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        raise ExpressionError(f"cannot read the condition {text!r}: {reason}") from None
    except (RecursionError, MemoryError):
        raise ExpressionError("the condition is nested too deeply; split it over several questions") from None
    return Expression(text, _condition(tree.body, text))


def _condition(node: ast.expr, text: str) -> Condition:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return And(tuple(_condition(value, text) for value in values))
        case ast.BoolOp(op=ast.Or(), values=values):
            return Or(tuple(_condition(value, text) for value in values))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return Not(_condition(operand, text))
        case ast.Compare(left=left, ops=[operator], comparators=[right]) if type(operator) in _COMPARISONS:
            return Compare(_operand(left, text), _COMPARISONS[type(operator)], _operand(right, text))
        case ast.Call(func=ast.Name(id=("answered" | "skipped") as function), args=[argument], keywords=[]):
            return State(function, _question(argument, text))
    raise ExpressionError(
        f"{_source(node, text)!r} is not a condition; write a comparison such as mood <= 2, who == 'solo' "
        "or 'tense' in word, answered('note') or skipped('note'), joined by and, or, not"
    )


def _operand(node: ast.expr, text: str) -> Operand:
    match node:
        case ast.Constant(value=bool()):
            pass
        case ast.Constant(value=str() | int() as value):
            return Literal(value)
        case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Set(elts=elements):
            options = [element.value for element in elements if isinstance(element, ast.Constant)]
            strings = frozenset(option for option in options if isinstance(option, str))
            if strings and len(options) == len(elements) and all(isinstance(o, str) for o in options):
                return Literal(strings)
        case _:
            name = _id_of(node)
            if name is not None:
                return Name(name)
    raise ExpressionError(
        f"{_source(node, text)!r} is not an answer; write a question's id, an option in quotes such as 'solo', "
        "a list such as ('most', 'unsure'), or a number from 1 to 5"
    )


def _question(node: ast.expr, text: str) -> str:
    match node:
        case ast.Constant(value=str() as question):
            return question
    name = _id_of(node)
    if name is None:
        raise ExpressionError(f"{_source(node, text)!r} is not the id of a question; put it in quotes")
    return name


def _id_of(node: ast.expr) -> str | None:
    """The question id that a node stands for; None if it is no id. Python parses the hyphens in an id as minus signs,
    so the parts are joined again."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.BinOp(left=left, op=ast.Sub(), right=ast.Constant(value=int() as number)):
            first = _id_of(left)
            return f"{first}-{number}" if first else None
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            first, second = _id_of(left), _id_of(right)
            return f"{first}-{second}" if first and second else None
    return None


def _source(node: ast.expr, text: str) -> str:
    return ast.get_source_segment(text.strip(), node) or text


def _holds(node: Condition, values: Mapping[str, Value], skipped: frozenset[str]) -> bool:
    match node:
        case And(parts):
            return all(_holds(part, values, skipped) for part in parts)
        case Or(parts):
            return any(_holds(part, values, skipped) for part in parts)
        case Not(inner):
            return not _holds(inner, values, skipped)
        case State("answered", question):
            return question in values
        case State(_, question):
            return question in skipped
        case Compare(left, operator, right):
            return _compare(_value(left, values), operator, _value(right, values))


def _value(operand: Operand, values: Mapping[str, Value]) -> Value | None:
    return operand.value if isinstance(operand, Literal) else values.get(operand.question)


def _compare(left: Value | None, operator: str, right: Value | None) -> bool:
    if left is None or right is None:
        return False
    match operator, left, right:
        case "==", _, _:
            return left == right
        case "!=", _, _:
            return left != right
        case "in", str(), frozenset():
            return left in right
        case "not in", str(), frozenset():
            return left not in right
        case "<", int(), int():
            return left < right
        case "<=", int(), int():
            return left <= right
        case ">", int(), int():
            return left > right
        case ">=", int(), int():
            return left >= right
    return False


def _collect(node: Condition, tests: list[Compare | State]) -> None:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                _collect(part, tests)
        case Not(inner):
            _collect(inner, tests)
        case Compare() | State():
            tests.append(node)
