"""Updates are read without raising and without guessing, and screens are written in Telegram's format."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.core.incoming import Command, Edited, Incoming, Other, Said, Tap
from bot.core.screen import Button, Page, Screen, Style
from bot.core.text import units
from bot.telegram_gate.codec import ALLOWED_UPDATES, entities, keyboard, read

YOU_ID = 7_000_000_001
YOU = {"id": YOU_ID, "is_bot": False, "first_name": "You", "language_code": "pt-br"}
CHAT = {"id": YOU_ID, "type": "private", "first_name": "You"}

# Any text, including lone surrogates, which arrive as \ud800 in JSON.
words = st.text(st.characters(), max_size=20)
leaves = st.none() | st.booleans() | st.integers() | st.floats() | words
keys = words | st.sampled_from(
    "message callback_query my_chat_member edited_message channel_post inline_query chat from id type text data "
    "caption message_id is_bot language_code new_chat_member status new_chat_members entities update_id".split()
)
values = st.sampled_from(["private", "group", "channel", "kicked", "member", "/start", "w:yes", YOU, CHAT, [YOU]])
anything = st.recursive(
    leaves | values, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=6), max_leaves=25
)

NUMBER = 3


def message(text: object = "hello", **more: Any) -> dict[str, Any]:
    """An update with a private message."""
    return {
        "update_id": 1,
        "message": {"message_id": NUMBER, "date": 1, "from": YOU, "chat": CHAT, "text": text} | more,
    }


def query(**more: Any) -> dict[str, Any]:
    """An update with a tap."""
    under = {"message_id": 3, "date": 1, "chat": CHAT, "text": "…"}
    return {"update_id": 1, "callback_query": {"id": "9", "from": YOU, "message": under, "data": "w:yes"} | more}


def sound(incoming: Incoming | None) -> bool:
    """Whether the result of `read` is None or has fields of the right types."""
    match incoming:
        case None:
            return True
        case Incoming(int(), int(), None, str() | None, None, bool(), bool(), None):
            return True
        case Incoming(
            int(),
            int(),
            Command(str(), str()) | Said(str()) | Edited(str(), int()) | Other(),
            str() | None,
            None,
            bool(),
            False,
            number,
            False,
        ):
            return number is None or isinstance(number, int)
        case Incoming(int(), int(), Tap(str(), int()), str() | None, str(), bool(), False, int(), bool()):
            return True
    return False


@given(st.dictionaries(keys, anything, max_size=6))
def test_reading_never_raises_whatever_comes(update: dict[str, Any]) -> None:
    """Any update is read without an exception."""
    assert sound(read(update))


@given(
    st.sampled_from([message(), query(), {"my_chat_member": {"chat": CHAT, "from": YOU, "new_chat_member": {}}}]),
    st.sampled_from(["from", "chat", "text", "message", "data", "id", "new_chat_member"]),
    anything,
)
def test_reading_never_raises_at_a_wrong_part(update: dict[str, Any], part: str, instead: object) -> None:
    """Reading never raises if one part of an update is wrong or missing."""
    (kind,) = [key for key in update if key != "update_id"]
    assert sound(read({**update, kind: update[kind] | {part: instead}}))
    assert sound(read({**update, kind: {key: value for key, value in update[kind].items() if key != part}}))


@given(
    keys.filter(lambda kind: kind not in ALLOWED_UPDATES),
    st.sampled_from([message()["message"], query()["callback_query"]]),
)
def test_other_kinds_of_updates_are_no_event(kind: str, body: dict[str, Any]) -> None:
    """Channel posts, inline queries and unknown kinds are read as nothing."""
    assert read({"update_id": 1, kind: body}) is None


@given(words)
def test_a_slash_makes_a_command(text: str) -> None:
    """Text that begins with "/" becomes a Command; any other becomes Said, without NUL or lone surrogates."""
    incoming = read(message(text))
    assert incoming is not None
    match incoming.event:
        case Command(name, argument):
            assert text.replace("\x00", "").startswith("/")
            assert name == name.lower()
            assert argument == argument.strip()
        case Said(said):
            assert not said.startswith("/")
            assert said.encode("utf-8").decode() == said
            assert "\x00" not in said
        case _:
            raise AssertionError(f"text became {incoming.event}")


def test_a_command_is_read_with_its_argument() -> None:
    """A command is read with its argument, and without the name of a bot."""

    def event(text: str) -> object:
        incoming = read(message(text))
        assert incoming is not None
        return incoming.event

    assert event("/start") == Command("start")
    assert event("/START@some_bot  abc ") == Command("start", "abc")
    assert event("/start\nmore") == Command("start", "more")
    assert event("/start\xa0more\tand more") == Command("start", "more\tand more")
    for text in (
        "/support,",
        "/support.",
        "/SUPPORT!",
        "/support?)",
        "/ support",
        "\uff0fsupport",
        "\uff0f\uff53upport",
        "/support\t",
        "/support\xa0",
        "/support,@some_bot",
        "/support@some_bot.",
    ):
        assert event(text) == Command("support"), text
    assert event("/support, please") == Command("support", "please")
    assert event("/support\u202fnow") == Command("support", "now")
    assert event("/") == event("/ ") == event("/\u2026") == Command("")
    assert event("start") == Said("start")
    assert event(" /start") == Said(" /start")


def test_a_message_without_words_is_other() -> None:
    """A message without text or a caption is read as Other."""
    others: list[dict[str, Any]] = [
        {"sticker": {}},
        {"voice": {}},
        {"contact": {"phone": "1"}},
        {"photo": [], "caption": ""},
        {"photo": [], "caption": 7},
    ]
    for more in others:
        incoming = read(message(None, **more))
        assert incoming is not None
        assert incoming.event == Other()


def test_a_caption_is_words() -> None:
    """A caption is read as words or as a command."""
    for text, event in (("a picture", Said("a picture")), ("/hide", Command("hide"))):
        incoming = read(message(None, photo=[], caption=text))
        assert incoming is not None
        assert incoming.event == event


def test_only_words_of_an_edit_are_read() -> None:
    """An edited command is read as a command. An edit without words, such as a moving location, is read as nothing."""

    def edited(text: object = "hello", **more: Any) -> Incoming | None:
        return read({"update_id": 1, "edited_message": message(text, **more)["message"]})

    assert edited() == Incoming(YOU_ID, YOU_ID, Edited("hello", NUMBER), "pt-br")
    assert edited(None, photo=[], caption="hello") == Incoming(YOU_ID, YOU_ID, Edited("hello", NUMBER), "pt-br")
    assert edited("/forget") == Incoming(YOU_ID, YOU_ID, Command("forget"), "pt-br", message=NUMBER)
    assert edited(None, location={"latitude": 1, "longitude": 1}) is None
    assert edited(chat={"id": -5, "type": "group"}) is None
    assert edited(**{"from": YOU | {"is_bot": True}}) is None


def test_a_message_is_read() -> None:
    """A message is read with its sender, chat and language."""
    assert read(message()) == Incoming(YOU_ID, YOU_ID, Said("hello"), "pt-br", message=NUMBER)
    assert read(message(chat={"id": -5, "type": "group"})) == Incoming(
        YOU_ID, -5, Said("hello"), "pt-br", private=False, message=NUMBER
    )
    for code in (None, 7, "x" * 36):
        assert read(message(**{"from": {"id": YOU_ID, "language_code": code}})) == Incoming(
            YOU_ID, YOU_ID, Said("hello"), message=NUMBER
        )


def test_bots_and_service_messages_are_ignored() -> None:
    """Messages of bots and service messages, such as a member joining, are read as nothing."""
    assert read(message(**{"from": YOU | {"is_bot": True}})) is None
    assert read(message(new_chat_members=[YOU])) is None
    assert read(message(left_chat_member=YOU)) is None


def test_a_tap_is_read_with_its_query() -> None:
    """A tap is read with its query and the message that it was under."""
    assert read(query()) == Incoming(YOU_ID, YOU_ID, Tap("w:yes", 3), "pt-br", "9", message=3)
    assert read(query(data=None)) == Incoming(YOU_ID, YOU_ID, Tap("", 3), "pt-br", "9", message=3)
    # A message that is too old for its content to be shown (InaccessibleMessage) still has an id and a chat.
    assert read(query(message={"message_id": 3, "date": 0, "chat": CHAT})) is not None
    assert read(query(message=None, inline_message_id="1")) is None


def test_blocking_is_read_as_gone() -> None:
    """The status "kicked" is read as gone, and "member" is not."""

    def standing(status: str) -> Incoming | None:
        return read({"my_chat_member": {"chat": CHAT, "from": YOU, "new_chat_member": {"status": status}}})

    assert standing("kicked") == Incoming(YOU_ID, YOU_ID, None, "pt-br", gone=True)
    assert standing("member") == Incoming(YOU_ID, YOU_ID, None, "pt-br")


def test_buttons_come_out_row_by_row() -> None:
    """The keyboard has the rows of the screen."""
    on = (Button("Copy", copy="some words"), Button("Send", url="https://t.me/share/url"))
    screen = Screen("…", ((Button("Yes", "a:1"), Button("No", "a:2")), on))
    markup = keyboard(screen)
    assert markup is not None
    assert markup["inline_keyboard"] == [
        [{"text": "Yes", "callback_data": "a:1"}, {"text": "No", "callback_data": "a:2"}],
        [{"text": "Copy", "copy_text": {"text": "some words"}}, {"text": "Send", "url": "https://t.me/share/url"}],
    ]
    assert keyboard(Screen("…")) is None


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.text(st.characters(codec="utf-8"), min_size=1))
def test_entities_are_counted_in_utf_16_units(before: str, bold: str) -> None:
    """Offset and length of an entity are counted in UTF-16 code units for any text."""
    (entity,) = entities(Page().add(before).add(bold, Style.BOLD).screen())
    whole = (before + "\n\n" + bold).encode("utf-16-le")
    assert whole[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le") == bold
    assert (entity["type"], entity["length"]) == ("bold", units(bold))
