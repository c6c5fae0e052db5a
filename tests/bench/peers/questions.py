"""The five questions that the peers ask: as many options as our check-in has, and words of about that length."""

import os

TOKEN = "1:bench"
API_URL = os.environ.get("BENCH_API_URL", "")
QUESTIONS = (
    ("Who was there?", ("Just me", "One other person", "More than one", "I would rather not say")),
    ("How do you feel right now?", ("Very low", "Low", "In between", "Good", "Very good")),
    ("And your energy?", ("None", "Low", "Some", "Plenty", "Very awake")),
    ("How is your body?", ("Fine", "A bit sore", "Something worries me")),
    ("What would feel kind in the next hour?", ("Food", "Warmth", "Touch", "Words", "Quiet", "Rest", "Fun", "Space")),
)
DONE = "Thank you. That is all."
STEPS = ("/start", *(f">{number}:1" for number in range(len(QUESTIONS))))
"""One walk, as tests.bench.crowd walks it."""
CONTROLS = ("Back", "Skip", "Pause")
"""Buttons under every question, as ours has them."""


def rows(number: int) -> list[list[tuple[str, str]]]:
    """The buttons of a question, as label and data, two in a row."""
    buttons = [(label, f"{number}:{option}") for option, label in enumerate(QUESTIONS[number][1])]
    controls = [(label, f"{number}:{label}") for label in CONTROLS]
    return [*(buttons[at : at + 2] for at in range(0, len(buttons), 2)), controls]
