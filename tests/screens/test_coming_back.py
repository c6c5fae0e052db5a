"""A paused check-in loses nothing: when its flow is edited, in another language, or when another one is begun."""

from pathlib import Path
from typing import Any

from bot.authoring.loading import load
from bot.core.answer import Picked, Typed
from tests.support.dialog import Dialog, arrived, begun, dialog, skipped
from tests.support.trees import edited, german, tree

Questions = list[dict[str, Any]]
TAPS = ("Just me", "Good", "A bit sore", "Pause")


def half_way(chat: Dialog | None = None) -> Dialog:
    """A chat with a check-in that was paused after three answers."""
    chat = begun(*TAPS, chat=chat)
    assert "It all stays as it is" in chat.last.text
    return chat


def resumed(chat: Dialog) -> str:
    """Go on with the paused check-in. Returns the text of the question that is then asked."""
    return dialog([("/checkin", "It is all still here"), ("Go on", "")], chat).last.text


def kept_answers(chat: Dialog) -> dict[str, str | list[str]]:
    """Skip the rest and keep the check-in. Returns its answers, by question."""
    skipped(chat)
    chat.tap("Keep it")
    found: dict[str, str | list[str]] = {}
    for answer in chat.account.entries[-1].entry.answers:
        match answer.said:
            case Picked(options):
                found[answer.question] = list(options)
            case Typed():
                found[answer.question] = answer.said.text
    return found


def lead_nowhere(root: Path) -> None:
    """Remove the key `onward` from the quick check-in, so that it leads to no other flow."""
    flow = root / "flows" / "quick.yaml"
    flow.write_text(flow.read_text(encoding="utf-8").partition("\nonward:")[0] + "\n", encoding="utf-8")


def test_days_later_the_question_is_the_same() -> None:
    """Days later the question is the same, and every earlier answer counts."""
    chat = half_way()
    chat.wait(days=9)
    assert "What would feel kind" in resumed(chat)
    assert kept_answers(chat) == {"who": ["solo"], "mood": ["v4"], "body": ["sore"]}


def test_the_paused_message_brings_the_question_back() -> None:
    """The button "Go on" of the paused message brings the question back into that message."""
    chat = half_way()
    message = chat.last.number
    question = chat.tap("Go on")
    assert "What would feel kind" in question.text and question.number == message


def test_words_while_paused_are_no_answer() -> None:
    """During a pause, words are not taken as an answer."""
    chat = dialog([('"not for you"', "I only keep words when I ask")], half_way())
    assert list(chat.answers) == ["who", "mood", "body"]


def test_the_command_pauses_a_check_in() -> None:
    """/pause pauses an open check-in, and without one says that nothing is open."""
    chat = begun(chat=dialog([("/pause", "Nothing is open")], arrived()))
    dialog([("/pause", "Paused"), ('"a word"', "I only keep words when I ask"), ("Go on", "Who was there?")], chat)


def test_an_inserted_question_is_asked(tmp_path: Path) -> None:
    """A question that was inserted before the open one is asked next, and no answer is lost."""

    def insert(questions: Questions) -> None:
        questions.insert(1, {"id": "place", "kind": "text"})

    chat = half_way(arrived(content=load(tree(tmp_path))))
    chat.account.content = edited(tmp_path / "content", "quick", insert, "quick-place = Where are you?")
    assert "Where are you?" in resumed(chat)
    dialog([('"at home"', "What would feel kind")], chat)
    answers = kept_answers(chat)
    assert answers["place"] == "at home" and answers["body"] == ["sore"]


def test_a_removed_questions_answer_is_kept(tmp_path: Path) -> None:
    """The answer to a question that was removed meanwhile is kept."""

    def remove(questions: Questions) -> None:
        questions[:] = [q for q in questions if q["id"] != "who"]
        for question in questions:
            if "who" in question.get("when", ""):
                del question["when"]

    chat = half_way(arrived(content=load(tree(tmp_path))))
    lead_nowhere(tmp_path / "content")
    chat.account.content = edited(tmp_path / "content", "quick", remove)
    resumed(chat)
    answers = kept_answers(chat)
    assert answers["who"] == ["solo"] and answers["mood"] == ["v4"]


def test_a_renamed_question_is_asked_again(tmp_path: Path) -> None:
    """A renamed question is asked again, and the old and the new answer are both kept."""

    def rename(questions: Questions) -> None:
        question = next(q for q in questions if q["id"] == "body")
        question.update(id="vigour", kind="text")
        del question["options"]

    root = tree(tmp_path)
    chat = half_way(arrived(content=load(root)))
    flow = root / "flows" / "quick.yaml"
    flow.write_text(flow.read_text(encoding="utf-8").partition("\nmirror:")[0] + "\n", encoding="utf-8")
    chat.account.content = edited(root, "quick", rename, "quick-vigour = And your vigour?")
    assert "vigour" in resumed(chat)
    chat.say("plenty")
    answers = kept_answers(chat)
    assert (answers["vigour"], answers["body"]) == ("plenty", ["sore"])


def test_a_removed_option_still_counts(tmp_path: Path) -> None:
    """An option that was picked and then removed from the flow is still kept as the answer."""

    def narrow(questions: Questions) -> None:
        questions[0]["options"] = [o for o in questions[0]["options"] if o["id"] != "more"]

    chat = begun("With more than one", "Pause", chat=arrived(content=load(tree(tmp_path))))
    chat.account.content = edited(tmp_path / "content", "quick", narrow)
    assert "How do you feel" in resumed(chat)
    assert kept_answers(chat)["who"] == ["more"]


def test_answers_of_a_removed_flow_can_be_kept(tmp_path: Path) -> None:
    """The answers of a removed flow can still be kept."""
    root = tree(tmp_path)
    chat = begun("Next", "On my own", title="Pillow talk", chat=arrived(content=load(root)))
    (root / "flows" / "pillow.yaml").unlink()
    lead_nowhere(root)
    chat.account.content = load(root)
    assert "Shall I keep this?" in resumed(chat)
    assert kept_answers(chat)["here"] == ["alone"]


def test_a_check_in_goes_on_in_another_language(tmp_path: Path) -> None:
    """After a change of language the check-in goes on in it, and its earlier picks are kept in it too."""
    chat = half_way(arrived(content=load(tree(tmp_path, with_german=True))))
    dialog([("/settings", ""), ("Language", ""), ("Deutsch", ""), ("/checkin", ""), (german("Go on"), "")], chat)
    assert german("What would feel kind") in chat.last.text
    while german("Skip") in chat.last.labels:
        chat.tap(german("Skip"))
    chat.tap(german("Keep it"))
    assert [answer.question for answer in chat.account.entries[0].entry.answers][:3] == ["who", "mood", "body"]
    assert chat.kept == [[german(words) for words in ("Just me", "Good", "A bit sore")]]


def test_a_second_check_in_waits_for_the_first() -> None:
    """With a check-in paused, "Now" of /done asks before it discards the answers."""
    chat = dialog([("/done", ""), ("Now", "It is all still here")], half_way())
    assert len(chat.answers) == 3
    dialog([("Let it go, start that one", "Who was there?")], chat)
    assert chat.answers == {}
