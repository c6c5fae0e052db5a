"""/export and /forget as conversations: what is asked, and what a word does."""

from tests.support.dialog import Dialog, arrived, begun, dialog, keep


def lived_in() -> Dialog:
    """Somebody with an entry, a check-in under way, and notes."""
    chat = arrived()
    keep(chat, "a canary that sings about a lamp")
    return dialog([("/done", ""), ("Now", ""), ("Just me", "")], chat)


def test_another_word_erases_nothing() -> None:
    """Another word erases nothing, and neither does the right word after that."""
    chat = lived_in()
    before = chat.kept, chat.kinds, chat.answers
    kept = "Nothing was erased"
    dialog([("/forget", ""), ('"forget it"', kept), ('"FORGET"', ""), ("/forget", ""), ("No, keep it all", kept)], chat)
    assert (chat.kept, chat.kinds, chat.answers) == before


def test_the_word_erases_everything() -> None:
    """However it is written, and one is a stranger then: no note of before comes."""
    chat = dialog([("/forget", ""), ('" forget "', "I do not know you any more")], lived_in())
    assert (chat.known, chat.kept, chat.planned) == (False, [], ())
    dialog([("/done", "18 or older")], chat)
    assert chat.wait(hours=20) == []


def test_forget_still_waits_after_an_export() -> None:
    """/export before the confirmation works, and /forget still waits for its word."""
    chat = dialog([("/forget", ""), ("/export", ""), ('"FORGET"', "It is all gone")], arrived())
    assert chat.account.exports == 1


def test_leaving_forget_disarms_its_word() -> None:
    """After another command the word "forget" is an ordinary message and erases nothing."""
    chat = begun(chat=dialog([("/forget", "")], arrived()))
    chat.say("FORGET")
    assert chat.known
