"""Changing one entry of the journal: an answer, or how long the entry is kept. It never asks why."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.answer import Answer, Picked, Typed
from bot.core.engine import LONGEST_TEXT
from bot.core.flow import Flow
from bot.core.hint import Hint
from bot.core.journal import KeptEntry
from bot.core.person import Keeping, Person
from bot.core.questions import Question
from bot.core.screen import Button, Page, Screen, Style
from bot.core.text import pieces, units
from bot.core.turn import Effect, Rewrite
from bot.screens.asking import in_words, on_button
from bot.screens.later import day
from bot.screens.scene import Scene
from bot.screens.token import name

Changed = tuple[Screen, tuple[Effect, ...]]
MOST_SHOWN = 600
"""UTF-16 code units of an answer that are shown while it is changed."""


def answer(kept: KeptEntry, number: str) -> Answer | None:
    """The answer that a button's number means, None where there is none (any more)."""
    told = kept.told()
    return told[int(number)] if number.isdecimal() and int(number) < len(told) else None


def tap(scene: Scene, person: Person, kept: KeptEntry, op: str, number: str, option: str, now: datetime) -> Changed:
    """`c` lists the answers, `a` shows one, `p` picks an option, `w` asks for words, `r` takes an answer out; `k` sets
    how long the entry is kept (`number`: m or a). What is not known leads to the list."""
    if op == "k":
        return _kept_for(scene, person, kept, number, now)
    found = answer(kept, number)
    if found is None or op == "c":
        return _list(scene, kept), ()
    match op:
        case "r":
            less = kept.without(found.question)
            return _list(scene, less), (Rewrite(less),)
        case "p":
            return _picked(scene, kept, found, number, option)
        case "w":
            page = Page().add(scene.words("journal-write"))
            page.row(scene.button("journal-back", _data("a", kept, number)))
            return page.screen(protected=True), ()
    return _answer(scene, kept, found, number), ()


def rewritten(scene: Scene, kept: KeptEntry, number: str, text: str) -> Changed:
    """Words in the place of an answer. Too long, or none at all: nothing is changed, and it says so."""
    found = answer(kept, number)
    if found is None:
        return _list(scene, kept), ()
    if not text.strip() or units(text) > LONGEST_TEXT:
        hint = "hint-too-long" if text.strip() else "hint-empty"
        return _answer(scene, kept, found, number, scene.words(hint)), ()
    new = kept.changed(found.question, Typed(text), text)
    changed = answer(new, number)
    assert changed is not None
    return _answer(scene, new, changed, number, scene.words("journal-changed")), (Rewrite(new),)


def _picked(scene: Scene, kept: KeptEntry, found: Answer, number: str, option: str) -> Changed:
    flow, question = _asked(scene, kept, found)
    if flow is None or question is None or question.option(option) is None or not isinstance(found.said, Picked):
        return _answer(scene, kept, found, number), ()
    said = question.type.changed(question, found.said, option)
    if isinstance(said, Hint):
        return _answer(scene, kept, found, number, scene.words(f"hint-{said}")), ()
    if not said.options:
        less = kept.without(found.question)
        return _list(scene, less), (Rewrite(less),)
    new = kept.changed(found.question, said, in_words(scene, flow, question, said))
    changed = answer(new, number)
    assert changed is not None
    return _answer(scene, new, changed, number), (Rewrite(new),)


def _kept_for(scene: Scene, person: Person, kept: KeptEntry, how: str, now: datetime) -> Changed:
    until = now + timedelta(days=Keeping.MONTH.days or 0) if how == "m" else None
    said = (
        scene.words("journal-kept-always")
        if until is None
        else scene.words("journal-kept-until", date=day(scene, until, person.place))
    )
    page = Page().add(said).row(scene.button("journal-back", f"j:e:{name(kept.id)}"))
    return page.screen(protected=True), (Rewrite(replace(kept, until=until)),)


def _list(scene: Scene, kept: KeptEntry) -> Screen:
    if not kept.words:
        page = Page().add(scene.words("journal-nothing-left"))
    else:
        page = Page().add(scene.words("journal-which"))
    for index, (asked, _) in enumerate(kept.words, start=1):
        page.add(f"{index}. {asked}", Style.SPOILER, gap="\n")
    page.grid(Button(str(index + 1), _data("a", kept, str(index))) for index in range(len(kept.words)))
    return page.row(scene.button("journal-back", f"j:e:{name(kept.id)}")).screen(protected=True)


def _answer(scene: Scene, kept: KeptEntry, found: Answer, number: str, hint: str = "") -> Screen:
    asked, said = kept.words[int(number)]
    shown = pieces(said, MOST_SHOWN)
    page = Page().add(hint, Style.ITALIC).add(asked, Style.SPOILER)
    page.add(shown[0] + (" …" if len(shown) > 1 else ""), Style.SPOILER, gap="\n")
    flow, question = _asked(scene, kept, found)
    if flow is not None and question is not None and isinstance(found.said, Picked):
        page.grid(
            scene.tick(
                on_button(scene, flow, question, option.id),
                option.id in found.said.options,
                _data("p", kept, number, option.id),
            )
            for option in question.options
        )
    elif isinstance(found.said, Typed):
        page.row(scene.button("journal-write-anew", _data("w", kept, number)))
    page.row(scene.button("journal-remove", _data("r", kept, number)))
    return page.row(scene.button("journal-back", f"j:c:{name(kept.id)}")).screen(protected=True)


def _asked(scene: Scene, kept: KeptEntry, found: Answer) -> tuple[Flow | None, Question | None]:
    """The flow of an entry and the question of an answer in it, where the content still has them."""
    flow = scene.content.flows.get(kept.entry.flow)
    return flow, flow.question(found.question) if flow else None


def _data(op: str, kept: KeptEntry, number: str, option: str = "") -> str:
    """At most 5 + 22 + 3 + 24 characters and the marks between, within Telegram's 64 bytes."""
    return f"j:{op}:{name(kept.id)}:{number}" + (f":{option}" if option else "")
