"""The transcripts beside the flows are played, so that the two cannot drift apart."""

import pytest

from bot.authoring.content import content_folder
from tests.support.bot_harness import english
from tests.support.transcripts import TranscriptFault, parse, play, record

FLOWS = sorted(path.stem for path in (content_folder() / "flows").glob("*.yaml"))


@pytest.mark.parametrize("flow", FLOWS)
def test_every_flow_matches_its_transcripts(flow: str) -> None:
    """The transcripts of each flow play without a difference."""
    walks = parse((content_folder() / "flows" / f"{flow}.plan").read_text(encoding="utf-8"))
    assert walks, "there is no walk in it"
    for walk in walks:
        assert any(line.who == "you" for line in walk.lines), walk.title
        play(english(), flow, walk)


def test_a_line_that_is_not_true_is_named() -> None:
    """A wrong line of a transcript is reported with its number and the real text."""
    walk = parse("== wrong\nbot: Who was there? No names needed.\nyou: [Just me]\nbot: Something else.\n")[0]
    with pytest.raises(TranscriptFault, match="line 4: the bot says 'How do you feel right now"):
        play(english(), "quick", walk)


def test_a_missing_button_is_named() -> None:
    """A transcript with a missing button fails with its line and the existing buttons."""
    with pytest.raises(TranscriptFault, match=r"line 2: there is no button 'Nobody' here; there are: Just me, "):
        play(english(), "quick", parse("== wrong\nyou: [Nobody]")[0])


def test_a_line_that_is_none_is_refused() -> None:
    """A line of unknown form is refused with its number."""
    with pytest.raises(TranscriptFault, match="line 2: write"):
        parse("== wrong\nhuman: hello")


def test_a_recorded_transcript_plays() -> None:
    """A recorded transcript can be replayed."""
    said = ["[Just me]", "[Good]", "[Fine]", "[Rest]", "[That is it]", "[‹ Back]", "[That is it]", "[Pause]"]
    text = record(english(), "quick", iter(said), "recorded")
    assert text.count("you:") == len(said)
    play(english(), "quick", parse(text)[0])
