"""A person who acts at random, mostly by tapping a button in the chat."""

import random

from bot.screens.routes import COMMANDS
from tests.support.dialog import Dialog
from tests.support.secret import SECRET

WORDS = ("21:30", "a few words", "FORGET", SECRET, "i want to die")
PAUSES = (1, 9, 11, 45, 700, 1500, 60_000)
"""Lengths of a pause, in minutes."""
STEPS = 100


def step(chat: Dialog, chance: random.Random) -> None:
    """Do one random act."""
    there = [label for one in list(chat.messages.values())[-2:] for label in one.labels]
    match chance.choices(("tap", "say", "command", "wait"), (20 if there else 0, 3, 4, 1))[0]:
        case "tap" if not chat.known and "I am 18+, and yes" in there:
            chat.tap("I am 18+, and yes")
        case "tap":
            chat.press(chance.choice(there))
        case "say":
            chat.say(chance.choice(WORDS))
        case "command":
            chat.say(f"/{chance.choice(list(COMMANDS))}")
        case "wait":
            chat.wait(minutes=chance.choice(PAUSES))


def after_random_taps(chance: random.Random) -> Dialog:
    """A dialog after STEPS random steps."""
    chat = Dialog()
    for _ in range(STEPS):
        step(chat, chance)
    return chat
