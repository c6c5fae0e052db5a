"""An account without use for a year gets a note, and is erased a month later, unless the person does something."""

from tests.support.dialog import arrived, dialog, keep

NOTE = "A note about this chat."


def test_after_a_year_and_a_month_it_is_erased() -> None:
    """After a year the note comes, and after another month the account is erased."""
    chat = arrived()
    keep(chat, "long ago")
    assert NOTE not in [one.text for one in chat.wait(days=330)]
    assert [one.text for one in chat.wait(days=58)] == [NOTE]
    assert chat.known
    chat.wait(days=31)
    assert (chat.known, chat.kept) == (False, [])
    dialog([("/start", "18 or older")], chat)


def test_a_tap_after_the_note_keeps_the_account() -> None:
    """A tap after the note keeps the account."""
    chat = arrived()
    keep(chat, "long ago")
    dialog([("388 days", NOTE), ("More", ""), ("31 days", "")], chat)
    assert len(chat.kept) == 1


def test_a_person_who_writes_never_gets_the_note() -> None:
    """A person who writes now and then never gets the note."""
    chat = arrived()
    for _ in range(30):
        assert NOTE not in [one.text for one in chat.wait(days=60)]
        chat.say("/help")
