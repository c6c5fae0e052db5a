"""Checks the ids in lists (comforts, tags, sources, countries, languages): each must exist.

`build.mounted` checks the flows that options open. `lint_flows` checks the reminders that options schedule, and the
flows that reminders open.
"""

from collections.abc import Iterable, Iterator

from babel import Locale

from bot.authoring.content import WINDOWS, Content, flow_file
from bot.authoring.fault import Fault
from bot.authoring.lint_flows import FaultAt
from bot.authoring.words import FALLBACK, is_language
from bot.authoring.yaml_file import KeyPath
from bot.core.idea import LOW, NO_IDEAS, NO_TOUCH, SETTINGS

COMFORT = "ideas-for-"
"""The prefix of the message id of a comfort's button. A comfort exists if English has that message."""


def lint_lists(content: Content) -> Iterator[Fault]:
    """Every reference to something that does not exist."""
    english = content.words.get(FALLBACK)
    if english is not None:
        messages = english.written.by_id
        comforts = frozenset(id.removeprefix(COMFORT) for id in messages if id.startswith(COMFORT))
        yield from _comforts(content, comforts)
        yield from _tags(content, comforts)
    yield from _sources(content)


def _comforts(content: Content, comforts: frozenset[str]) -> Iterator[Fault]:
    remedy = f"use one of {_listed(comforts)}; or add words for another, {COMFORT}... in locales/{FALLBACK}/ideas.ftl"
    for index, shape in enumerate(content.files["ideas.yaml"].data["ideas"] if content.ideas else ()):
        for place, comfort in enumerate(shape["comfort"]):
            if comfort not in comforts:
                where: KeyPath = ("ideas", index, "comfort", place)
                yield content.files["ideas.yaml"].fault(where, f"{comfort!r} is no comfort", remedy)


def _tags(content: Content, comforts: frozenset[str]) -> Iterator[Fault]:
    known = comforts | SETTINGS | {LOW, NO_TOUCH, NO_IDEAS}
    for flow in content.flows.values():
        fault = content.files[flow_file(flow.id)].fault
        for index, question in enumerate(flow.questions):
            for place, option in enumerate(question.options):
                for tag in sorted(option.tags - known):
                    where: KeyPath = ("questions", index, "options", place)
                    problem = f"{option.id!r} has the tag {tag!r}, which fits no idea"
                    yield fault(where, problem, f"use one of {_listed(known)}")


def _sources(content: Content) -> Iterator[Fault]:
    """Sources that are cited but do not exist."""
    if "sources.yaml" in content.broken:
        return
    for file, where, id in citations(content):
        if id not in content.sources:
            problem = f"{id!r} is cited, and sources.yaml does not have it"
            yield content.files[file].fault(where, problem, "add it there, or check its id")


def citations(content: Content) -> Iterator[tuple[str, KeyPath, str]]:
    """Each citation of a source: file, place, and id."""
    for flow in content.flows.values():
        for index, question in enumerate(flow.questions):
            for place, id in enumerate(question.sources):
                yield flow_file(flow.id), ("questions", index, "sources", place), id
    for index, page in enumerate(content.pages):
        for place, id in enumerate(page.sources):
            yield "learn.yaml", ("pages", index, "sources", place), id
    for code, window in content.windows.items():
        for place, id in enumerate(window.sources):
            yield WINDOWS, ("countries", code, "sources", place), id
    for index, kind in enumerate(content.reminders.values()):
        for place, id in enumerate(kind.sources):
            yield "reminders.yaml", ("reminders", index, "sources", place), id


def lint_places(content: Content) -> Iterator[Fault]:
    """Help lines with a country or language that does not exist. A bot can start with them."""
    territories = Locale(FALLBACK).territories
    for code, country in content.support.countries.items():
        fault: FaultAt = content.files["support.yaml"].fault
        if code not in territories:
            yield fault(("countries", code), f"there is no country {code!r}", "use its two letters, such as GB")
        for index, line in enumerate(country.lines):
            for place, language in enumerate(line.languages):
                if not is_language(language):
                    where: KeyPath = ("countries", code, "lines", index, "languages", place)
                    yield fault(where, f"there is no language {language!r}", "use its code, such as de or pt-BR")


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))
