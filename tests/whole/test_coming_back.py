"""Pause, and come back: days later, after a restart, to an edited flow, in another language. Nothing is lost."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.authoring.content import load
from tests.support.rig import Rig, labels, rig
from tests.support.trees import edited, german, tree

Questions = list[dict[str, Any]]


async def half_way(chat: Rig) -> None:
    """Come in, answer three questions, and pause."""
    await chat.arrive()
    await chat.say("/checkin")
    for label in ("60-second check-in", "Just me", "Good", "Low", "Pause"):
        await chat.tap(label)
    assert "It all stays as it is" in chat.last()["text"]


async def back(chat: Rig) -> dict[str, Any]:
    """Come back to what was paused."""
    assert "It is all still here" in (await chat.say("/checkin"))["text"]
    return await chat.tap("Go on")


async def kept(chat: Rig) -> dict[str, Any]:
    """Skip the rest, keep it; the answers by question."""
    while "Skip" in labels(chat.last()):
        await chat.tap("Skip")
    await chat.tap("Keep it")
    (entry,) = (await chat.export())["entries"]
    return {answer.pop("question"): answer for answer in entry["answers"]}


async def test_days_later_and_after_a_restart(database_url: str, tmp_path: Path) -> None:
    async with rig(database_url, tmp_path) as chat:
        await half_way(chat)
        await chat.stop()
        chat.clock.move(timedelta(days=9))
        await chat.start()
        assert "Which words fit?" in (await back(chat))["text"]
        answers = await kept(chat)
        assert [answers[name] for name in ("who", "mood", "energy")] == [
            {"picked": ["solo"]}, {"picked": ["v4"]}, {"picked": ["v2"]},
        ]  # fmt: skip


async def test_the_paused_messages_own_button_brings_it_back(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await half_way(chat)
        await chat.restart()
        message = chat.last()["message_id"]
        question = await chat.tap("Go on")
        assert "Which words fit?" in question["text"] and question["message_id"] == message


async def test_words_while_paused_are_not_taken_for_an_answer(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await half_way(chat)
        assert "I only keep words when I ask" in (await chat.say("not for you"))["text"]
        assert "not for you" not in str(await chat.export())


async def test_pause_by_command(sqlite_url: str, tmp_path: Path) -> None:
    async with rig(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        assert "Nothing is open" in (await chat.say("/pause"))["text"]
        await chat.say("/checkin")
        await chat.tap("60-second check-in")
        assert "Paused" in (await chat.say("/pause"))["text"]
        assert (await chat.export())["profile"]["checkin"]["paused"]


async def test_a_question_put_in_before_is_asked_and_nothing_is_lost(sqlite_url: str, tmp_path: Path) -> None:
    def insert(questions: Questions) -> None:
        questions.insert(1, {"id": "place", "kind": "text"})

    async with rig(sqlite_url, tmp_path, load(tree(tmp_path))) as chat:
        await half_way(chat)
        await chat.restart(edited(tmp_path / "content", "quick", insert, "quick-place = Where are you?"))
        assert "Where are you?" in (await back(chat))["text"]
        assert "Which words fit?" in (await chat.say("at home"))["text"]
        answers = await kept(chat)
        assert answers["place"] == {"typed": "at home"} and answers["energy"] == {"picked": ["v2"]}


async def test_a_question_taken_out_keeps_what_was_said_to_it(sqlite_url: str, tmp_path: Path) -> None:
    def remove(questions: Questions) -> None:
        questions[:] = [q for q in questions if q["id"] != "who"]
        for question in questions:
            if "who" in question.get("when", ""):
                del question["when"]

    async with rig(sqlite_url, tmp_path, load(tree(tmp_path))) as chat:
        await half_way(chat)
        await chat.restart(edited(tmp_path / "content", "quick", remove))
        await back(chat)
        answers = await kept(chat)
        assert answers["who"] == {"picked": ["solo"]} and answers["mood"] == {"picked": ["v4"]}


async def test_a_renamed_question_is_asked_again_and_both_answers_are_kept(sqlite_url: str, tmp_path: Path) -> None:
    def rename(questions: Questions) -> None:
        question = next(q for q in questions if q["id"] == "energy")
        question.update(id="vigour", kind="text")
        del question["tags"]

    words = "quick-vigour = And your vigour?"
    async with rig(sqlite_url, tmp_path, load(tree(tmp_path))) as chat:
        await half_way(chat)
        root = tmp_path / "content"
        flow = root / "flows" / "quick.yaml"
        flow.write_text(flow.read_text(encoding="utf-8").partition("\nmirror:")[0] + "\n", encoding="utf-8")
        await chat.restart(edited(root, "quick", rename, words))
        assert "vigour" in (await back(chat))["text"]
        await chat.say("plenty")
        answers = await kept(chat)
        assert (answers["vigour"], answers["energy"]) == ({"typed": "plenty"}, {"picked": ["v2"]})


async def test_an_option_taken_out_still_counts_as_said(sqlite_url: str, tmp_path: Path) -> None:
    """Its label has gone with it, so the entry names it by its id."""

    def narrow(questions: Questions) -> None:
        questions[0]["options"] = [o for o in questions[0]["options"] if o["id"] != "more"]

    async with rig(sqlite_url, tmp_path, load(tree(tmp_path))) as chat:
        await chat.arrive()
        await chat.say("/checkin")
        for label in ("60-second check-in", "With more than one", "Pause"):
            await chat.tap(label)
        await chat.restart(edited(tmp_path / "content", "quick", narrow))
        assert "How do you feel" in (await back(chat))["text"]
        assert (await kept(chat))["who"] == {"picked": ["more"]}


async def test_a_flow_that_was_taken_away_can_still_be_kept(sqlite_url: str, tmp_path: Path) -> None:
    root = tree(tmp_path)
    async with rig(sqlite_url, tmp_path, load(root)) as chat:
        await chat.arrive()
        await chat.say("/checkin")
        for label in ("Pillow talk", "Next", "On my own"):
            await chat.tap(label)
        (root / "flows" / "pillow.yaml").unlink()
        await chat.restart(load(root))
        assert "Shall I keep this?" in (await back(chat))["text"]
        assert (await kept(chat))["here"] == {"picked": ["alone"]}


async def test_in_another_language(sqlite_url: str, tmp_path: Path) -> None:
    """The same check-in goes on in it, and what was picked is mirrored in it."""
    async with rig(sqlite_url, tmp_path, load(tree(tmp_path, with_german=True))) as chat:
        await half_way(chat)
        await chat.say("/settings")
        await chat.tap("Language")
        await chat.tap("Deutsch")
        await chat.tap("c:on", message=(await chat.say("/checkin"))["message_id"])
        assert german("Which words fit?") in chat.last()["text"]
        while german("Skip") in labels(chat.last()):
            await chat.tap(german("Skip"))
        await chat.tap(german("Keep it"))
        (entry,) = (await chat.export())["entries"]
        assert [a["question"] for a in entry["answers"]][:3] == ["who", "mood", "energy"]
        assert [words for _, words in entry["words"]] == [german(words) for words in ("Just me", "Good", "Low")]


async def test_a_second_check_in_waits_for_the_first(sqlite_url: str, tmp_path: Path) -> None:
    """/done, "now", with one under way: nothing is thrown away unasked."""
    async with rig(sqlite_url, tmp_path) as chat:
        await half_way(chat)
        await chat.say("/done")
        assert "It is all still here" in (await chat.tap("Now"))["text"]
        assert len((await chat.export())["profile"]["checkin"]["answers"]) == 3
        await chat.tap("Let it go, begin anew")
        assert any("Who was there?" in text for text in chat.texts())
