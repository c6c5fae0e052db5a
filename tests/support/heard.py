"""Writes docs/what-is-heard.md: the reply to every kind of update in every state (`python -m tests.support.heard`).

Each cell is a dialog with the real content. The page must never say anything that was not just tried.
"""

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.core.outgoing import Acknowledge, Menu, React
from bot.telegram_gate.codec import ALLOWED_UPDATES, read
from tests.support.bot_harness import english
from tests.support.dialog import YOU, Dialog, arrived, begun, keep, skipped, to_words

PAGE = Path(__file__).parents[2] / "docs" / "what-is-heard.md"
LONGEST = 72
"""The most characters of a reply that are quoted."""
PASSPHRASE = "five quiet lamps over water"
SILENCE = "nothing"
USER = {"id": YOU, "is_bot": False, "language_code": "en"}
FILE = {"file_id": "f", "file_unique_id": "f", "file_size": 9, "width": 1, "height": 1, "duration": 1}
HEAD = """\
# What is heard

The bot answers every message. This page lists what Telegram can bring in each state of the chat, and the reply.
`python -m tests.support.heard` tries every line with the English words and writes this page. A test compares the two.
*The same again* is a text that is in the chat already. *In passing* is a notice that Telegram shows for a moment.

Words that suggest danger bring the help page first, in every state. A burst of messages that the bot cannot use gets
one answer, and then silent reactions. So does an album.

In the tables,
"""


def door() -> Dialog:
    """A chat in which the person has read the door, and not agreed."""
    chat = Dialog()
    chat.say("/start")
    return chat


def asked_for_the_time() -> Dialog:
    """A chat in which the person has just agreed, and is asked for the time."""
    chat = door()
    chat.tap("I am 18+, and yes")
    return chat


def words_wanted() -> Dialog:
    """A chat at a question for words."""
    chat = begun("Just me", "Good")
    to_words(chat)
    return chat


def paused() -> Dialog:
    """A chat with a paused check-in."""
    chat = begun("Just me")
    chat.tap("Pause")
    return chat


def felt_off() -> Dialog:
    """A chat at the page "Something felt off", opened from a check-in."""
    chat = begun("Just me")
    chat.tap("Something felt off")
    return chat


def locked() -> Dialog:
    """A chat with a passphrase and a locked journal."""
    chat = arrived()
    keep(chat, "a lamp")
    chat.say("/lock")
    chat.tap("Set a passphrase")
    chat.say(PASSPHRASE)
    chat.say(PASSPHRASE)
    chat.say("/lock")
    chat.wait(minutes=30)
    return chat


def at(*said: str, chat: Callable[[], Dialog] = arrived) -> Callable[[], Dialog]:
    """A function that makes a chat and sends or taps these in it."""

    def reach() -> Dialog:
        there = chat()
        for one in said:
            if one.startswith("/"):
                there.say(one)
            else:
                there.tap(one)
        return there

    return reach


def rewriting() -> Dialog:
    """A chat in which the person is changing an answer of an entry."""
    chat = arrived()
    keep(chat, "a lamp")
    chat.say("/journal")
    chat.tap(chat.last.labels[0])
    chat.tap("Change")
    for label in [one for one in chat.last.labels if one.isdigit()]:
        chat.tap(label)
        if "Write it again" in chat.last.labels:
            break
        chat.tap("‹ Back")
    chat.tap("Write it again")
    return chat


STATES: Mapping[str, Callable[[], Dialog]] = {
    "Before anything was said": Dialog,
    "Before consent": door,
    "Asked for the time": asked_for_the_time,
    "Nothing is open": arrived,
    "Asked when a note shall come": at("/settings", "Which notes", "When they come", "Water · 10 min"),
    "At a question with one answer": begun,
    "At a question with several answers": lambda: begun("Just me", "Good", "Fine"),
    "At a question for words": words_wanted,
    "At the end of a check-in": lambda: _ended(),
    "A check-in is paused": paused,
    "On the page of something felt off": felt_off,
    "The journal is locked": locked,
    "Asked for the passphrase": at("/journal", chat=locked),
    "Asked for a new passphrase": at("/lock", "Set a passphrase"),
    "Asked for a file": at("/import"),
    "Asked for the word that erases": at("/forget"),
    "Changing an answer of an entry": rewriting,
    "After /hide": at("/hide", chat=lambda: begun("Just me")),
}
"""A function that makes a chat in each state, by the name of the state."""


def _ended() -> Dialog:
    chat = begun("Just me", "Good")
    skipped(chat)
    return chat


def _message(**content: Any) -> dict[str, Any]:
    """An update with a message of any content."""
    return {"message": content}


TEXT = {"text": "hm"}
SENT: Mapping[str, dict[str, Any]] = {
    "words": _message(**TEXT),
    "an emoji": _message(text="🙂"),
    "a forwarded text": _message(**TEXT, forward_origin={"type": "user", "sender_user": USER}),
    "a reply with a quote": _message(**TEXT, reply_to_message={"message_id": 1}, quote={"text": "x"}),
    "words by way of another bot": _message(**TEXT, via_bot={"id": 1, "is_bot": True}),
    "words in a topic": _message(**TEXT, is_topic_message=True, message_thread_id=7),
    "a link": _message(text="https://example.org", entities=[{"type": "url", "offset": 0, "length": 19}]),
    "nothing but blanks": _message(text="\u2800\u200b"),
    "a photo": _message(photo=[FILE]),
    "a photo with a caption": _message(photo=[FILE], caption="hm"),
    "a video": _message(video=FILE),
    "a video note": _message(video_note=FILE),
    "an animation": _message(animation=FILE, document=FILE),
    "a voice message": _message(voice=FILE),
    "music": _message(audio=FILE),
    "a sticker": _message(sticker=FILE),
    "a file": _message(document=FILE),
    "a file with a caption": _message(document=FILE, caption="hm"),
    "a story": _message(story={"id": 1}),
    "paid media": _message(paid_media={"star_count": 1}),
    "a contact": _message(contact={"phone_number": "1", "first_name": "A"}),
    "a place": _message(location={"latitude": 52.5, "longitude": 13.4}),
    "a place that moves": _message(location={"latitude": 52.5, "longitude": 13.4, "live_period": 60}),
    "a venue": _message(venue={"title": "A"}, location={"latitude": 52.5, "longitude": 13.4}),
    "a poll": _message(poll={"id": "1", "question": "A?"}),
    "a checklist": _message(checklist={"title": "A"}),
    "a die": _message(dice={"emoji": "🎯", "value": 1}),
    "a game": _message(game={"title": "A"}),
    "an invoice": _message(invoice={"title": "A"}),
    "a gift": _message(gift={"gift": {}}),
    "a kind of message nobody has heard of": _message(hologram={}),
    "/help": _message(text="/help"),
    "/support,": _message(text="/support,"),
    "／help": _message(text="／help"),
    "/done with more behind it": _message(text="/done now please"),
    "a command nobody knows": _message(text="/nothing"),
    "/hide": _message(text="/hide"),
    "the word stop": _message(text="stop"),
    "words of danger": _message(text="I want to kill myself"),
    "an edited message": {"edited_message": TEXT},
    "an edited caption": {"edited_message": {"photo": [FILE], "caption": "hm"}},
    "a place that has moved on": {"edited_message": {"location": {"latitude": 52.5, "longitude": 13.4}}},
    "a reaction": {"message_reaction": {"new_reaction": [{"type": "emoji", "emoji": "❤"}]}},
    "a vote": {"poll_answer": {"poll_id": "1", "option_ids": [0]}},
    "a notice that a message was pinned": _message(pinned_message={"message_id": 1}),
    "a notice that a timer was set": _message(message_auto_delete_timer_changed={"message_auto_delete_time": 1}),
    "a button of another check-in": {"callback_query": {"data": "q:zzzzzz:mood:c:v3"}},
    "a button of a note that is gone": {"callback_query": {"data": "r:AAAAAAAAAAAAAAAAAAAAAA:done"}},
    "a button that was never there": {"callback_query": {"data": "nothing of ours"}},
    "a button of a game": {"callback_query": {"game_short_name": "A"}},
    "a button under a message that Telegram has lost": {"callback_query": {"data": "n:menu", "date": 0}},
}
"""The updates that are tried, by name."""


GROUPS: Mapping[str, tuple[str, ...]] = {
    "any words": (
        "words", "an emoji", "a forwarded text", "a reply with a quote", "words by way of another bot",
        "words in a topic", "a link", "a photo with a caption",
    ),
    "anything without words": (
        "a photo", "a video", "a video note", "a voice message", "music", "a sticker", "a story", "paid media",
        "a contact", "a place", "a place that moves", "a venue", "a poll", "a checklist", "a die", "a game",
        "an invoice", "a gift", "a kind of message nobody has heard of",
    ),
    "any edit": ("an edited message", "an edited caption"),
    "a notice": (
        "a place that has moved on", "a reaction", "a vote", "a notice that a message was pinned",
        "a notice that a timer was set",
    ),
}  # fmt: skip
"""Groups of updates that mostly get the same reply, by a shorter name."""
UNANSWERED = frozenset(GROUPS["a notice"])
"""Updates that get no reply, because no person said anything with them."""


def heard(chat: Dialog, update: dict[str, Any]) -> str:
    """The reply to an update, in a few words."""
    (kind, content), number = next(iter(update.items())), max(chat.messages, default=0) + 1
    head: dict[str, Any] = {"message_id": number, "from": USER, "chat": {"id": YOU, "type": "private"}}
    if kind == "callback_query":
        content = {"id": "1", "from": USER, "message": head} | content
    elif kind == "edited_message":
        own = [one.number for one in chat.messages.values() if one.own]
        content = head | {"message_id": max(own, default=1)} | content
    else:
        content = head | content
    if kind not in ALLOWED_UPDATES or read({kind: content}) is None:
        return SILENCE
    before = {one.text for one in chat.messages.values()}
    chat.files = {"f": b"no file of ours"}
    chat.send({kind: content})
    replies = list(_replies(chat, before))
    return "; ".join(replies) or SILENCE


def _replies(chat: Dialog, before: set[str]) -> Iterator[str]:
    """The texts, the toast and the other effects of the newest update."""
    if chat.toast:
        yield f"in passing: “{chat.toast}”"
    for one in chat.shown:
        yield "the same again" if one.text in before else f"“{_cut(one.text)}”"
    for step in chat.history[-1].steps:
        if isinstance(step, React):
            yield f"a reaction: {step.emoji}"
        elif isinstance(step, Menu) and step.commands:
            yield "the menu becomes short"
        elif isinstance(step, Acknowledge) and not chat.toast and not chat.shown:
            yield "the button stops waiting"


def _cut(text: str) -> str:
    """The beginning of a text, in one line."""
    line = re.sub(r"\s+", " ", re.sub("[●○][●○ ]+", "", text)).strip()
    if len(line) <= LONGEST:
        return line
    return f"{line[:LONGEST].rsplit(' ', 1)[0]} …"


def table(state: str) -> dict[str, list[str]]:
    """Each reply in a state, with the names of the updates that get it."""
    chat, found = STATES[state](), dict[str, list[str]]()
    for sent, update in SENT.items():
        content = english()
        fresh = copy.deepcopy(chat, {id(content): content, id(chat.account.content): chat.account.content})
        found.setdefault(heard(fresh, update), []).append(sent)
    return found


def part(state: str) -> str:
    """The section of the page for a state."""
    rows = [f"| {' · '.join(_grouped(sent))} | {replies} |" for replies, sent in table(state).items()]
    return "\n".join([f"## {state}", "", "| sent | comes back |", "|---|---|", *rows, ""])


def _grouped(sent: list[str]) -> list[str]:
    """`sent`, with the names of groups in place of groups that are complete."""
    whole = [name for name, group in GROUPS.items() if set(group) <= set(sent)]
    covered = {one for name in whole for one in GROUPS[name]}
    return [*whole, *(one for one in sent if one not in covered)]


def page() -> str:
    """The whole page."""
    groups = "".join(f"* *{name}* is {', '.join(group)}\n" for name, group in GROUPS.items())
    return "\n".join([f"{HEAD}\n{groups}", *map(part, STATES)])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
