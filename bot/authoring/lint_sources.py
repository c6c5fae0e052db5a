"""Checks sources: each is cited, and the day of the last comparison is neither too long ago nor in the future."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.authoring.content import Content
from bot.authoring.fault import Fault
from bot.authoring.lint_lists import citations
from bot.authoring.yaml_file import KeyPath

FACT_LASTS = 400
"""Days after which a fact must be compared with its source again."""
NUMBER_LASTS = 180
"""Days after which a phone number must be compared with its page again."""


def uncited(content: Content) -> Iterator[Fault]:
    """Sources that are never cited."""
    if content.broken:
        return  # unread files may cite the rest
    used = {id for _, _, id in citations(content)}
    for index, id in enumerate(content.sources):
        if id not in used:
            remedy = "cite it where its fact is said, or take it out"
            yield content.files["sources.yaml"].fault(("sources", index), f"nothing cites {id!r}", remedy)


def outdated(content: Content, today: date) -> Iterator[Fault]:
    """Facts and numbers that were compared with their source too long ago, or never."""
    for code, country in content.support.countries.items():
        if country.emergency.checked is None:
            problem = f"the emergency number of {code} was never compared with a public page"
            remedy = "find one, and note it as source and checked"
            yield content.files["support.yaml"].fault(("countries", code, "emergency"), problem, remedy)
    for file, where, name, checked in _checks(content):
        days, most = (today - checked).days, FACT_LASTS if file == "sources.yaml" else NUMBER_LASTS
        if days > most:
            problem = f"{name} was checked {days} days ago, over {most}"
            yield content.files[file].fault(where, problem, "compare it with its page, and renew `checked`")


def in_future(content: Content, today: date) -> Iterator[Fault]:
    """Facts and numbers that claim to be checked on a day after tomorrow. Tomorrow has begun in some time zones."""
    for file, where, name, checked in _checks(content):
        if checked > today + timedelta(days=1):
            problem = f"{name} was checked on {checked}, which is in the future"
            yield content.files[file].fault(where, problem, "write the day when you compared it with its page")


def _checks(content: Content) -> Iterator[tuple[str, KeyPath, str, date]]:
    """Each `checked` of a fact or number: the file, the place there, the name of the fact or number, and the day."""
    for index, fact in enumerate(content.sources.values()):
        yield "sources.yaml", ("sources", index, "checked"), fact.id, fact.checked
    for code, country in content.support.countries.items():
        at: KeyPath = ("countries", code)
        if country.emergency.checked:
            where: KeyPath = (*at, "emergency", "checked")
            yield "support.yaml", where, f"the emergency number of {code}", country.emergency.checked
        if country.silent:
            where = (*at, "silent", "checked")
            yield "support.yaml", where, f"the silent emergency call of {code}", country.silent.checked
        for index, line in enumerate(country.lines):
            yield "support.yaml", (*at, "lines", index, "checked"), line.id, line.checked
