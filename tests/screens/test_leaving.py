"""/forget erases everything after the word FORGET, and only then; /export works in between."""

from tests.support.dialog import Dialog, arrived, begun, dialog, keep


def lived_in() -> Dialog:
    """A chat with an entry, a check-in under way, and planned notes."""
    chat = arrived()
    keep(chat, "a canary that sings about a lamp")
    return dialog([("/done", ""), ("Now", ""), ("Just me", "")], chat)


def test_another_word_erases_nothing() -> None:
    """After another word than FORGET nothing is erased, not even by FORGET itself."""
    chat = lived_in()
    before = chat.kept, chat.kinds, chat.answers
    kept = "Nothing was erased"
    dialog([("/forget", ""), ('"forget it"', kept), ('"FORGET"', ""), ("/forget", ""), ("No, keep it all", kept)], chat)
    assert (chat.kept, chat.kinds, chat.answers) == before


def test_the_word_erases_everything() -> None:
    """The word FORGET, in any case, erases everything; the person is a stranger, and no planned note comes."""
    chat = dialog([("/forget", ""), ('" forget "', "I do not know you any more")], lived_in())
    assert (chat.known, chat.kept, chat.planned) == (False, [], ())
    dialog([("/done", "18 or older")], chat)
    assert chat.wait(hours=20) == []


def test_forget_still_waits_after_an_export() -> None:
    """An /export after /forget works, and FORGET still erases everything after it."""
    chat = dialog([("/forget", ""), ("/export", ""), ('"FORGET"', "It is all gone")], arrived())
    assert chat.account.exports == 1


def test_leaving_forget_disarms_its_word() -> None:
    """After any other command, FORGET erases nothing."""
    chat = begun(chat=dialog([("/forget", "")], arrived()))
    chat.say("FORGET")
    assert chat.known
