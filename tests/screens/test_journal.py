"""/journal: reading, changing and erasing entries, and how long they are kept."""

from tests.support.dialog import Dialog, arrived, begun, dialog, keep, skipped
from tests.support.message import Message


def open_newest(chat: Dialog) -> Message:
    """Open the page of the newest entry."""
    return chat.tap(chat.say("/journal").labels[0])


def test_newest_first() -> None:
    """/journal lists entries by month, newest first, and shows one at a time, under spoilers, on a protected page."""
    chat = dialog([("/journal", "Nothing is kept here yet")], arrived())
    for n in range(3):
        keep(chat, f"note {n}")
        chat.wait(days=20)
    page = chat.say("/journal")
    assert page.labels[-2:] == ["Other months", "Looking back"]
    months = [page.text.splitlines()[0]]
    while "Older ›" in page.labels:
        page = chat.tap("Older ›")
        months.append(page.text.splitlines()[0])
    assert months == ["April 2026", "March 2026"]
    entry = chat.tap(page.labels[0])
    assert entry.hidden[-1].endswith("note 1")
    assert entry.protected
    assert "note 0" not in entry.text and "note 2" not in entry.text
    assert chat.tap("‹ Newer").text.startswith("April 2026")
    page = chat.tap("Other months")
    assert page.text == "2026" and page.labels[:2] == ["Mar", "Apr"]
    assert chat.tap("Mar").text.startswith("March 2026")


def test_an_answer_is_changed() -> None:
    """An answer is changed by a tap or by new words, or removed, and the message with the words leaves the chat."""
    chat = arrived()
    keep(chat, "old words")
    open_newest(chat)
    dialog([("Change", ""), ("2", "")], chat)
    page = chat.tap("Low")
    assert page.hidden == ["How do you feel right now? Any answer is fine here.", "Low"] and "✓ Low" in page.labels
    dialog([("‹ Back", ""), ("3", ""), ("Write it again", ""), ('"new words"', "Changed.")], chat)
    assert chat.last.hidden[-1] == "new words"
    assert "new words" not in chat.own
    dialog([("‹ Back", ""), ("1", ""), ("Take this answer out", "")], chat)
    assert chat.kept == [["Low", "new words"]]
    (kept,) = chat.account.entries
    assert [answer.question for answer in kept.shown_answers()] == ["mood", "note"]


def test_an_entry_is_erased_after_one_more_tap() -> None:
    """The button "Erase" asks first, and the confirmation erases the entry."""
    chat = arrived()
    keep(chat, "goes")
    open_newest(chat)
    chat.tap("Erase")
    assert chat.tap("‹ Back").hidden
    dialog([("Erase", ""), ("Erase it", "gone"), ("/journal", "Nothing is kept")], chat)
    assert chat.kept == []


def test_kept_for_30_days() -> None:
    """An entry that is kept for 30 days is erased after them and not before, and other entries stay."""
    chat = arrived()
    assert "Kept until April 5, 2026" in keep(chat, "for a while", "For 30 days").text
    keep(chat, "stays")
    chat.wait(days=29, hours=23)
    assert len(chat.kept) == 2
    chat.wait(days=1, hours=1)
    assert [entry[-1] for entry in chat.kept] == ["stays"]


def test_how_long_can_be_changed_either_way() -> None:
    """An entry can be changed from "until I erase it" to 30 days, and back."""
    chat = arrived()
    keep(chat, "first for 30 days", "For 30 days")
    keep(chat, "first for good")
    open_newest(chat)
    chat.tap("Keep for 30 days")
    assert "Keep until I erase it" in chat.tap("‹ Back").labels
    chat.tap("Older ›")
    chat.tap(chat.last.labels[0])
    chat.tap("Keep until I erase it")
    chat.wait(days=32)
    assert [entry[-1] for entry in chat.kept] == ["first for 30 days"]


def test_the_default_choice_is_ticked_at_the_end() -> None:
    """The end of a check-in ticks the default of /settings, and a tap on it keeps the entry that long."""
    chat = dialog([("/settings", ""), ("How long to keep", "")], arrived())
    assert "✓ For 30 days" in chat.tap("For 30 days").labels
    page = skipped(begun(chat=chat))
    assert "✓ For 30 days" in page.labels and "Keep it" in page.labels
    assert "Kept until" in chat.tap("✓ For 30 days").text


def test_its_page_leaves_the_chat() -> None:
    """The page of the journal leaves the chat ten minutes after the last tap, and not before."""
    chat = arrived()
    keep(chat, "seen for a while")
    page = chat.say("/journal").number
    chat.wait(minutes=6)
    chat.tap(chat.last.labels[0])
    chat.wait(minutes=6)
    assert page in chat.messages
    chat.wait(minutes=5)
    assert page not in chat.messages


def test_a_journal_page_is_always_protected() -> None:
    """If the journal is opened from a message that can be forwarded, its page comes in a new, protected message."""
    chat = arrived()
    keep(chat, "private")
    settings = chat.say("/settings")
    assert not settings.protected
    chat.forge("j:l", settings.number)
    assert chat.last.protected and chat.last.number != settings.number


def test_made_up_tokens_show_nothing() -> None:
    """Button data with another account's entry or an invalid value shows no entry and changes nothing."""
    chat = arrived()
    keep(chat, "mine alone")
    token = open_newest(chat).screen.rows[0][0].data.split(":")[2]
    other = arrived()
    other.say("/journal")
    for data in (
        f"j:e:{token}", f"j:X:{token}", f"j:r:{token}:0", f"j:p:{token}:0:solo", f"j:k:{token}:m", "j:e:", "j:e:%%",
        "j:g:202613", "j:g:000001", "j:g:999912", "j:m:99999", "j:", "j:zz:zz:zz:zz", f"j:o:{token}", "j:m:0000",
    ):  # fmt: skip
        other.forge(data)
        assert other.shown, data
        assert "mine alone" not in str(other.texts)
    assert (len(chat.kept), other.kept) == (1, [])


def test_new_words_that_are_too_long_are_refused() -> None:
    """New words that are too long are refused, and the answer stays as it was."""
    chat = arrived()
    keep(chat, "old words")
    open_newest(chat)
    dialog([("Change", ""), ("3", ""), ("Write it again", "")], chat)
    assert "longer than I can keep" in chat.say("x" * 4097).text
    assert [entry[-1] for entry in chat.kept] == ["old words"]
