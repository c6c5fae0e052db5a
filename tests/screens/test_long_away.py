"""Who stays away for a year is told, and a month later what is kept of them is erased; any sign of life undoes it."""

from tests.support.dialog import arrived, dialog, keep

NOTE = "A note about this chat."


def test_after_a_year_and_another_month() -> None:
    """Not a day before the year is over, and everything is gone at last."""
    chat = arrived()
    keep(chat, "long ago")
    assert NOTE not in [one.text for one in chat.wait(days=330)]
    assert [one.text for one in chat.wait(days=58)] == [NOTE]
    assert chat.known
    chat.wait(days=31)
    assert (chat.known, chat.kept) == (False, [])
    dialog([("/start", "18 or older")], chat)


def test_a_sign_of_life_after_the_note() -> None:
    """It keeps it all."""
    chat = arrived()
    keep(chat, "long ago")
    dialog([("388 days", NOTE), ("More", ""), ("31 days", "")], chat)
    assert len(chat.kept) == 1


def test_who_comes_every_now_and_then() -> None:
    """They are never told."""
    chat = arrived()
    for _ in range(30):
        assert NOTE not in [one.text for one in chat.wait(days=60)]
        chat.say("/help")
