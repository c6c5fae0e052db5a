"""Dialogs of links for `test_every_screen`: an invitation, a half, and what passes over a link in a round."""

from datetime import timedelta

from bot.core.link import Half
from tests.support.dialog import Dialog, arrived, dialog

LINES = (
    "I want this myself",
    "I can stay silent at any time",
    "Nobody tells me what to tap",
    "Anyone on this phone can see it",
)


def a_link() -> Dialog:
    """Buttons of `g:` for links: an invitation that a stranger takes at the door, and every action on a half."""
    chat = with_links(Dialog())
    arrived(chat)
    dialog([("/together", "Two people can link here")], chat)
    dialog([("Not now", "What would you like?"), ("A link for two", "Two people can link here")], chat)
    agree_to_all(chat, "Your link is ready")
    gone = chat.data("Let it lapse")
    dialog([("/together", "Your link is waiting"), ("Yes, they told me", "Your side is being set up")], chat)
    dialog([("Give it a sign", "Which sign"), ("🦊 Fox", "Fox"), ("3 days", ""), ("/together", "is set up")], chat)
    dialog([("More", "held, sealed"), ("Let it rest", "This is resting"), ("Wake it", "Your side is set up")], chat)
    dialog([("Another link", "Two people can link here"), ("/export", ""), ("/together", "Fox")], chat)
    dialog(
        [
            ("/privacy", ""),
            ("Links for two", "a side of a link"),
            ("What I cannot do", "whoever holds this phone"),
            ("‹ Privacy", ""),
        ],
        chat,
    )
    dialog([("/together", ""), ("More", "held, sealed"), ("Let it go", "Shall I let your side go?")], chat)
    dialog([("Yes, let it go", "Your side is gone")], chat)
    chat.forge(gone)
    dialog([("/together", "Two people can link here")], chat)
    address = agree_to_all(chat, "Your link is ready")
    other = with_links(Dialog(), chat)
    dialog([(f"/start {address}", "18 or older"), ("I am 18+, and yes", "Someone gave you a link")], other)
    agree_to_all(other, "tell them yourself")
    dialog([("Let it lapse", "Your side is gone"), (f"/start {address}x", "What would you like?")], other)
    return dialog(
        [("3 days", ""), (f"/start {address}", "does not work any more"), ("Okay", "")], with_visits_of(chat, other)
    )


def a_round() -> Dialog:
    """Buttons of `g:` for rounds: a person lays down cards, an answer and a line, and the partner reads them."""
    chat, other = two_linked()
    dialog([("/together", "Your side is set up"), ("What we might both like", "Would you like this")], chat)
    dialog([("Yes", "Would you like this"), ("Maybe", "Would you like this"), ("Not this", "")], chat)
    dialog([("Skip", ""), ("Skip", ""), ("Skip", "That was all"), ("Go through it again", "")], chat)
    dialog([("‹ Back", "Your side is set up"), ("Questions for both of us", "separately")], chat)
    old = chat.data(chat.last.labels[0])
    chat.tap(chat.last.labels[0])
    dialog([("Skip", "That was all"), ("‹ Back", ""), ("A line from me", "no lines yet")], chat)
    dialog([("What helps me", ""), ("Add a line", "Write one line"), ('"tea, and a lamp"', "tea, and a lamp")], chat)
    lays = [("/together", ""), ("A line from me", "Which lines"), ("tea, and a lamp", "waits until the week ends")]
    dialog([*lays, ("‹ Back", ""), ("More", ""), ("Take back this week’s taps", "Taken back.")], chat)
    dialog([*lays, ("‹ Back", ""), ("Nothing from me", "nothing comes from you")], chat)
    chat.forge(old)
    dialog([("Take part again", "Your side is set up"), *lays], chat)
    release = half_of(chat).next_release(chat.now)
    chat.wait(release - chat.now)
    assert "A note you asked for." in chat.last.text
    dialog([("More", "If there is something to see"), ("Look", "Your side is set up")], chat)
    dialog([("What there is to see", "nothing to show now"), ("Ideas for the two of you", "")], chat)
    other.wait(release - other.now)
    dialog([("/together", ""), ("What there is to see", "in their own words"), ("Put it away", "is set up")], other)
    dialog([("What there is to see", "nothing to show now")], other)
    return with_visits_of(chat, other)


def two_linked() -> tuple[Dialog, Dialog]:
    """The chats of two people three days after they linked: the inviter's, and the guest's."""
    chat = with_links(Dialog())
    arrived(chat)
    dialog([("/together", "Two people can link here")], chat)
    address = agree_to_all(chat, "Your link is ready")
    other = with_links(Dialog(), chat)
    dialog([(f"/start {address}", "18 or older"), ("I am 18+, and yes", "Someone gave you a link")], other)
    agree_to_all(other, "tell them yourself")
    dialog([("/together", ""), ("Yes, they told me", "Your side is being set up"), ("3 days", "")], chat)
    other.wait(timedelta(days=3))
    return chat, other


def with_links(chat: Dialog, other: Dialog | None = None) -> Dialog:
    """`chat` with links turned on. With `other` it shares links and takes over its clock, so the two can link."""
    chat.account.together = True
    if other is not None:
        chat.account.shared, chat.now = other.account.shared, other.now
    return chat


def agree_to_all(chat: Dialog, says: str) -> str:
    """Tick all four lines and go on. Returns the token of the address that is shown, or "" without an address."""
    for line in LINES:
        chat.tap(line)
    dialog([("Go on", says)], chat)
    copied = [button.copy for row in chat.last.screen.rows for button in row if button.copy]
    return copied[0].partition("start=")[2] if copied else ""


def half_of(chat: Dialog) -> Half:
    """The first half that the person of `chat` holds."""
    return chat.person.links.halves[0]


def with_visits_of(chat: Dialog, other: Dialog) -> Dialog:
    """`chat`, with everything that `other` visited added to what it visited."""
    chat.visited |= other.visited
    return chat
