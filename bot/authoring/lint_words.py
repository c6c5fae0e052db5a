"""Checks words: no message is missing or unused, all languages have the same variables, and texts fit on a phone."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.authoring.content import Content, flow_file
from bot.authoring.deck import CARD, DECK, WEEK, texts
from bot.authoring.fault import Fault
from bot.authoring.message import MessagePart, full_name, split_name
from bot.authoring.used_messages import UsedMessages
from bot.authoring.words import FALLBACK, Words
from bot.authoring.yaml_file import KeyPath
from bot.core.questions import Question, Ticks
from bot.core.screen import LABELS_BY_WIDTH, TICK, Button, Page
from bot.core.text import units

LONGEST_LABEL = LABELS_BY_WIDTH[-1][1]
"""The most characters of a button alone in its row. A phone cuts off the rest."""
LONGEST_NAME = 20
"""The most characters of a reminder's name. Lists show it, and its button shows it after a tick."""
LONGEST_MESSAGE = 1000
"""The most characters of a message. Few people read a longer one to its end."""
MOST_ROWS = 9
"""The most rows of a keyboard. More do not fit on a phone's screen with the question above them."""
_CONTROLS = ("ask-back", "ask-skip", "ask-pause")
"""The buttons below the options of every question, side by side if their labels allow it."""
_EXIT_ROWS = 1
"""The rows below the controls of every question: the way out. `_keyboards` adds the rows that only some have."""

_CATALOGUES = (
    "card-",
    CARD,
    WEEK,
    "idea-",
    "learn-",
    "reminder-",
    "support-hours-",
    "support-kind-",
    "support-note-",
    "support-serves-",
    "support-silent-",
)
"""Prefixes of messages for the entries of a catalogue, such as ideas.yaml. Without its entry, a message is unused."""


@dataclass(frozen=True, slots=True)
class _Need:
    """A text that the content needs."""

    id: str
    attribute: str | None
    file: str
    """The content file that needs it."""
    where: KeyPath
    """The place in that file."""

    @property
    def name(self) -> str:
        return full_name(self.id, self.attribute)


def missing(content: Content) -> Iterator[Fault]:
    """Texts that the content needs and English lacks."""
    english = content.words.get(FALLBACK)
    if english is None:
        return
    for need in _needs(content):
        if not english.written.has(need.id, need.attribute) and need.id not in english.written.broken:
            file, line = _location(english, need.id)
            place = f"{need.file}:{content.files[need.file].line(need.where)}"
            remedy = f"add {_line(need.id, need.attribute)}; {place} needs it"
            yield Fault(file, line, f"there are no words for {need.name}", remedy)


def untranslated(content: Content) -> Iterator[Fault]:
    """Texts that English has and another language lacks. Until they are translated, the bot says them in English."""
    english = content.words.get(FALLBACK)
    for language, words in content.words.items():
        for message in english.written.by_id.values() if english and words is not english else ():
            if message.id in words.written.broken:
                continue
            there = words.written.by_id.get(message.id)
            for part in message.parts.values():
                if not words.written.has(message.id, part.attribute):
                    file = there.file if there else part.file.replace(f"/{FALLBACK}/", f"/{language}/", 1)
                    remedy = f"add {_line(message.id, part.attribute)} (English: {part.file}:{part.line})"
                    yield Fault(file, there.line if there else 0, f"there are no words for {part.name}", remedy)


def lint_words(content: Content, used: UsedMessages) -> Iterator[Fault]:
    """The other checks: texts that the program needs and English lacks, unused messages, differences between
    languages, and texts that do not fit."""
    english = content.words.get(FALLBACK)
    if english is None:
        return
    yield from _needed_by_program(english, used)
    yield from _unused(content, english, used)
    for words in content.words.values():
        if words is not english:
            yield from _differences(content, english, words)
        yield from _sizes(content, words, used)
    yield from _keyboards(content)


def _location(english: Words, id: str) -> tuple[str, int]:
    """The file and line of a message. If it does not exist, the file with most messages of the same prefix."""
    message = english.written.by_id.get(id)
    if message is not None:
        return message.file, message.line
    prefix = id.partition("-")[0] + "-"
    files = [other.file for other in english.written.by_id.values() if other.id.startswith(prefix)]
    return (max(sorted(set(files)), key=files.count) if files else f"locales/{FALLBACK}/"), 0


def _needs(content: Content) -> Iterator[_Need]:
    for flow in content.flows.values():
        file = flow_file(flow.id)
        yield _Need(f"{flow.id}-title", None, file, ())
        for index, question in enumerate(flow.questions):
            id, where = f"{flow.id}-{question.id}", ("questions", index)
            yield _Need(id, None, file, where)
            for place, option in enumerate(question.options):
                yield _Need(id, option.id, file, (*where, "options", place))
        for index, mirror in enumerate(flow.mirror):
            yield _Need(f"{flow.id}-mirror-{mirror.id}", None, file, ("mirror", index))
    for index, idea in enumerate(content.ideas):
        yield _Need(f"idea-{idea.id}", None, "ideas.yaml", ("ideas", index))
    for index, (id, reminder) in enumerate(content.reminders.items()):
        line = (None, "plain") if reminder.own_line else ()
        for attribute in (*line, "more", *(() if reminder.chosen else ("name",))):
            yield _Need(f"reminder-{id}", attribute, "reminders.yaml", ("reminders", index))
    for index, card in enumerate(content.cards):
        yield _Need(f"card-{card.id}", None, "cards.yaml", ("cards", index))
    yield from (_Need(id, attribute, DECK, where) for id, attribute, where in texts(content.deck))
    for index, page in enumerate(content.pages):
        for attribute in (None, "title"):
            yield _Need(f"learn-{page.id}", attribute, "learn.yaml", ("pages", index))
    yield from _support_needs(content)


def _support_needs(content: Content) -> Iterator[_Need]:
    for code, country in content.support.countries.items():
        where: KeyPath = ("countries", code)
        if country.emergency.note:
            yield _Need(f"support-note-{country.emergency.note}", None, "support.yaml", (*where, "emergency"))
        if country.silent is not None:
            yield _Need(f"support-silent-{country.silent.how}", None, "support.yaml", (*where, "silent"))
        for index, line in enumerate(country.lines):
            at = (*where, "lines", index)
            yield from (_Need(f"support-kind-{kind}", None, "support.yaml", at) for kind in line.kinds)
            yield _Need(f"support-serves-{line.serves}", None, "support.yaml", at)
            if line.hours == "24-7" or (line.hours.replace("-", "").isalnum() and line.hours.islower()):
                yield _Need(f"support-hours-{line.hours}", None, "support.yaml", at)


def _needed_by_program(english: Words, used: UsedMessages) -> Iterator[Fault]:
    for name, place in used.needs.items():
        id, attribute = split_name(name)
        if not english.written.has(id, attribute) and id not in english.written.broken:
            file, line = _location(english, id) if attribute else (f"locales/{FALLBACK}/", 0)
            yield Fault(file, line, f"there are no words for {name}", f"add {_line(id, attribute)}; {place} says it")


def _unused(content: Content, english: Words, used: UsedMessages) -> Iterator[Fault]:
    needed = {(need.id, need.attribute) for need in _needs(content)} | {split_name(name) for name in used.needs}
    ids = {id for id, _ in needed} | {id for message in english.written.by_id.values() for id in message.references}
    prefixes = tuple(prefix for prefix in used.prefixes if prefix not in _CATALOGUES)
    unread = _prefixes_of(content.broken)  # what these files say is unknown
    for message in english.written.by_id.values():
        if message.id.startswith(unread):
            continue
        by_program = message.id in used.mentions or message.id.startswith(prefixes) or _on_card(content, message.id)
        if message.id not in ids and not by_program:
            yield Fault(message.file, message.line, f"nothing says {message.id}", "take it out, or check its id")
            continue
        for part in message.parts.values():
            if part.attribute and (message.id, part.attribute) not in needed:
                yield part.fault(f"nothing says {part.name}", "take it out, or check its name")


def _on_card(content: Content, id: str) -> bool:
    """Whether the message is a line on a card with a flow's answers: `<flow>-card-<question>`."""
    name, _, question = id.partition("-card-")
    return name in content.flows and content.flows[name].question(question) is not None


def _prefixes_of(broken: frozenset[str]) -> tuple[str, ...]:
    """The prefixes of the messages that these files need."""
    catalogues = {"ideas.yaml": "idea-", "reminders.yaml": "reminder-", "cards.yaml": "card-", "learn.yaml": "learn-"}
    catalogues["support.yaml"] = "support-"
    flows = [name.removeprefix("flows/").removesuffix(".yaml") + "-" for name in broken if name.startswith("flows/")]
    return (
        *flows,
        *(catalogues[name] for name in broken if name in catalogues),
        *((CARD, WEEK) if DECK in broken else ()),
    )


def _differences(content: Content, english: Words, words: Words) -> Iterator[Fault]:
    """Messages, attributes and variables that a language has and English lacks, and variables that it leaves out."""
    for message in words.written.by_id.values():
        original = english.written.by_id.get(message.id)
        if message.id in english.written.broken:
            continue
        if original is None:
            yield Fault(message.file, message.line, f"English has no {message.id}", "take it out, or check its id")
            continue
        for part in message.parts.values():
            if part.attribute not in original.parts:
                name = part.name if part.attribute else f"text of its own for {message.id}"
                yield part.fault(f"English has no {name}", "take it out, or check its name")
        if not message.id.startswith(tuple(f"{flow}-mirror-" for flow in content.flows)):
            for name in sorted(message.variables ^ original.variables):
                does = "asks for" if name in message.variables else "leaves out"
                problem = f"{message.id} {does} ${name}, other than in English"
                remedy = f"use the variables of {original.file}:{original.line}"
                yield Fault(message.file, message.line, problem, remedy)


def _sizes(content: Content, words: Words, used: UsedMessages) -> Iterator[Fault]:
    """Texts that are too long for their place: a button, a reminder's name, or a message."""
    questions = {f"{flow.id}-{q.id}": q for flow in content.flows.values() for q in flow.questions}
    titles = {f"{flow.id}-title" for flow in content.flows.values()}
    pages = {f"learn-{page.id}" for page in content.pages}
    for message in words.written.by_id.values():
        id = message.id
        for part in message.parts.values():
            if part.attribute is None:
                button = id in titles or _on_button(used, id)
            else:
                button = id in questions or (id in pages and part.attribute == "title")
            if button:
                option = part.attribute if id in questions else None
                taken = _extra_characters(questions[id], option) if option else 0
                yield from _too_long(part, LONGEST_LABEL - taken, "a phone cuts it off")
            elif id.startswith("reminder-") and part.attribute == "name":
                yield from _too_long(part, LONGEST_NAME, "a phone cuts it off")
            else:
                yield from _too_long(part, LONGEST_MESSAGE, "few read so far")


def _extra_characters(question: Question, option: str) -> int:
    """Characters of an option's button besides its label: a picture, and a tick."""
    return units(question.type.on_button(option, "")) + (len(TICK) if _ticks(question) else 0)


def _ticks(question: Question) -> bool:
    return isinstance(question.type.layout(question, None), Ticks)


def _on_button(used: UsedMessages, id: str) -> bool:
    return id in used.buttons or (id.startswith(tuple(used.button_prefixes)) and id not in used.needs)


def _too_long(part: MessagePart, most: int, why: str) -> Iterator[Fault]:
    longest = max(part.forms, key=units)
    if units(longest) > most:
        yield part.fault(f"{part.name} is over {most} characters: it has {units(longest)}", f"shorten it: {why}")


def _keyboards(content: Content) -> Iterator[Fault]:
    """Questions whose keyboard is too high, in the language where it is highest."""
    for flow in content.flows.values():
        for index, question in enumerate(flow.questions):
            highest, longest = 0, ""
            for words in content.words.values():
                options = [
                    question.type.on_button(option.id, _label(words, f"{flow.id}-{question.id}", option.id))
                    for option in question.options
                ]
                page = Page().grid(Button(label) for label in options)
                page.row(*(Button(_label(words, id, None)) for id in _CONTROLS))
                rows = len(page.screen().rows) + _EXIT_ROWS
                rows += _ticks(question) + bool(question.support) + question.clear + question.own
                if rows > highest:
                    highest, longest = rows, f"{words.language}: {max(options, key=len, default='')}"
            if highest > MOST_ROWS:
                problem = f"{question.id!r} has a keyboard of {highest} rows, over {MOST_ROWS} (longest in {longest})"
                sizes = ", ".join(f"{width} in a row: {most}" for width, most in LABELS_BY_WIDTH)
                remedy = f"shorten its labels ({sizes} characters), or split it in two"
                yield content.files[flow_file(flow.id)].fault(("questions", index), problem, remedy)


def _label(words: Words, id: str, attribute: str | None) -> str:
    """The label of a button in that language. If the language has none yet, the attribute or id."""
    message = words.written.by_id.get(id)
    part = message.parts.get(attribute) if message else None
    return max(part.forms, key=units) if part else attribute or id


def _line(id: str, attribute: str | None) -> str:
    """The line to write in a Fluent file, for a remedy."""
    return f".{attribute} = … under {id}" if attribute else f"{id} = …"
