"""Random updates from anybody, to the whole bot over HTTP: each gets a kind answer or none, stores nothing that it may
not, and causes no error."""

import copy
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.core.answer import Typed
from bot.core.text import says_something, units
from bot.screens.routes import COMMANDS
from bot.service.words import opened_person
from tests.service.service_fixtures import ONE, OTHER
from tests.support.bot_harness import running_bot
from tests.whole.bare import bare
from tests.whole.rows import rows

STRANGER = 7_000_000_003
FEW = settings(
    max_examples=4,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)

ODD = st.sampled_from(
    [
        "<b>bold", "</i>", "&lt;&amp;&#0;", "*_`[link](tg://user?id=1)~||", "\x00", "a\x00b", "\ud800", "\udfff\ud800",
        "\u202etxt.exe\u202c", "\u2066\u2067\u2068", "👩‍👩‍👧‍👦" * 40,
        "🏳️‍🌈🏴‍☠️", "e\u0301" * 300, "\u200b\u200d\ufeff", "ﷺ" * 100,
        "x" * 4096, "x" * 4097, "💧" * 2048, "💧" * 2049, "🇩" * 3, "Z̷̢͎a̶l̷g̴o", "\r\n\t\v\f", "' OR 1=1 --",
        "{{7*7}}${x}%s%n",
        "../../etc/passwd", "javascript:alert(1)", "FORGET", " ", "\u2028", "\U000e0001\U000e007f", "\ufffe\uffff",
    ]
)  # fmt: skip
TEXT = st.one_of(ODD, st.text(st.characters(), max_size=200), st.text("👩‍👧\u0301\u202e<&>\x00 a", max_size=50))
LINK = st.one_of(
    TEXT, st.text("abcdefABCDEF0123456789_-", min_size=1, max_size=64), st.binary(max_size=48).map(bytes.hex)
)
COMMAND = st.builds(
    lambda name, at, gap, argument: f"/{name}{at}{gap}{argument}",
    # Commands that change stored data by themselves are left out. /start alone lets nobody in.
    st.one_of(st.sampled_from(sorted(set(COMMANDS) - {"forget", "cancel"})), TEXT),
    st.sampled_from(["", "@sandbox_bot", "@another_bot", "@", "@@@"]),
    st.sampled_from([" ", "\n", "  ", "\t", ""]),
    TEXT,
)
FILE = {"file_id": "a", "file_unique_id": "b", "file_size": 2**31, "width": 1, "height": 1, "duration": 1}
SAID: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(lambda text: {"text": text}, st.one_of(TEXT, COMMAND)),
    st.builds(lambda argument: {"text": f"/start {argument}"}, LINK),
    st.builds(lambda text: {"text": text, "reply_to_message": {"text": text, "message_id": 1}, "quote": {}}, TEXT),
    st.builds(lambda text: {"text": text, "forward_origin": {"type": "hidden_user", "sender_user_name": text}}, TEXT),
    st.builds(lambda text: {"text": text, "entities": [{"type": "bot_command", "offset": 9**9, "length": -1}]}, TEXT),
)
WORDLESS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(lambda text: {"photo": [FILE], "caption": text}, TEXT),
    st.builds(lambda text: {"document": FILE | {"file_name": text}, "caption": text}, TEXT),
    st.builds(lambda text: {"contact": {"phone_number": text, "first_name": text, "vcard": text, "user_id": 1}}, TEXT),
    st.builds(lambda text: {"poll": {"id": text, "question": text, "options": [{"text": text}]}}, TEXT),
    st.builds(lambda text: {"venue": {"title": text, "address": text, "location": {"latitude": 0}}}, TEXT),
    st.builds(lambda text: {"web_app_data": {"data": text, "button_text": text}}, TEXT),
    st.sampled_from(
        [
            {"sticker": FILE}, {"voice": FILE}, {"video_note": FILE}, {"animation": FILE, "document": FILE},
            {"audio": FILE}, {"video": FILE, "has_media_spoiler": True},
            {"location": {"latitude": 1e9, "longitude": -1e9}},
            {"location": {"latitude": 1, "longitude": 2, "live_period": 60}}, {"dice": {"emoji": "🎲", "value": 6}},
            {"game": {"title": "x"}}, {"story": {"id": 1, "chat": {}}}, {"paid_media": {"star_count": 1}},
            {"checklist": {"title": "x", "tasks": []}}, {"giveaway": {}}, {"passport_data": {}}, {"gift": {}},
            {"successful_payment": {"currency": "XTR"}}, {"users_shared": {"users": []}},
            {"a_new_kind": {"nobody": "knows"}},
            {"pinned_message": {"text": "x"}}, {"message_auto_delete_timer_changed": {}}, {"write_access_allowed": {}},
            {"text": None}, {"text": 7}, {"text": ["a"]}, {"text": {"a": 1}}, {"text": ""}, {},
        ]
    ),
)  # fmt: skip
CONTENTS = st.one_of(SAID, WORDLESS)
SILENT = (
    "channel_post edited_channel_post inline_query chosen_inline_result shipping_query "
    "pre_checkout_query poll poll_answer chat_join_request business_connection business_message "
    "edited_business_message deleted_business_messages message_reaction message_reaction_count chat_member "
    "chat_boost removed_chat_boost purchased_paid_media managed_bot_of_tomorrow"
).split()
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(2**63 - 2, 2**63 + 2), st.integers(-(2**80), 2**80),
    st.floats(), ODD, st.just([]), st.just({}), st.just([[[[{}]]]]), st.just({"id": None}), st.just({"id": True}),
)  # fmt: skip


def batches(one: st.SearchStrategy[Any], most: int = 25) -> st.SearchStrategy[list[Any]]:
    """A list of many, because starting a bot costs more than sending to it."""
    return st.lists(one, min_size=most // 2, max_size=most)


@FEW
@given(contents=batches(CONTENTS))
async def test_a_stranger_is_answered_and_not_stored(sqlite_template: Path, contents: list[dict[str, Any]]) -> None:
    """Anything that a stranger says is answered kindly, and nothing is stored: without a tap on yes nobody passes the
    18+ door."""
    async with bare(sqlite_template) as bot:
        await bot.take(*(bot.message(STRANGER, **content) for content in contents))
        assert set((await bot.counts()).values()) == {0}
        answers = [message["text"] for message in bot.world.chat(STRANGER)]
        assert len(answers) <= len(contents)
        assert all(answers)


@FEW
@given(contents=batches(WORDLESS), words=st.lists(TEXT, max_size=15))
async def test_unasked_messages_change_nothing(
    sqlite_template: Path, contents: list[dict[str, Any]], words: list[str]
) -> None:
    """Messages that no question asked for change no account, add no entry, and get at most one answer each."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        known, before = await bot.known(), await bot.counts()
        said = [{"text": text} for text in words if not text.replace("\x00", "").startswith("/")]
        await bot.take(*(bot.message(**content) for content in (*contents, *said)))
        after = await bot.counts()
        assert await bot.known() == known
        # The planned deletion of the words from the chat may be one row more.
        assert (after["account"], after["entry"]) == (before["account"], before["entry"])
        assert after["reminder"] <= before["reminder"] + 1
        assert len(bot.world.chat(ONE)) <= len(contents) + len(said) + 1


@FEW
@given(commands=batches(st.one_of(COMMAND, st.builds("/start {}".format, LINK))))
async def test_any_command_is_answered(sqlite_template: Path, commands: list[str]) -> None:
    """Any command with any argument is answered, and a deep link opens nothing."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.arrive(OTHER)
        others, rows_before = await bot.known(OTHER), await bot.counts()
        await bot.take(*(bot.message(text=text) for text in commands))
        assert await bot.known(OTHER) == others
        assert (await bot.counts())["account"] == rows_before["account"]
        assert (await bot.counts())["entry"] == 0
        assert bot.world.chat(OTHER)[-1]["message_id"] == bot.under(OTHER)


@settings(FEW, max_examples=2)
@given(texts=batches(TEXT, 10))
async def test_any_words_are_kept_or_refused_kindly(sqlite_template: Path, texts: list[str]) -> None:
    """Any words that were asked for are kept unchanged, or refused with a line that says why, and never cut. Characters
    that UTF-8 cannot hold are replaced."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        for text in texts:
            await bot.walk(to="note")
            before = bot.calls()
            await bot.take(bot.message(text=text))
            assert bot.calls() > before
            account = await bot.account()
            person = opened_person(account.person, bot.accounts.stored_private(account), account.id)
            assert person.checkin is not None
            typed = [answer.said.text for answer in person.checkin.answers if isinstance(answer.said, Typed)]
            whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")
            assert typed in ([], [whole], [whole.strip()]), (text, typed)
            if not whole.startswith("/") and says_something(whole) and units(whole) <= 4096:
                assert typed, text
            await bot.take(bot.message(text="/cancel"))
            await bot.press(next(data for data in bot.data() if "let-go" in data))


@FEW
@given(kinds=batches(st.tuples(st.sampled_from(SILENT), CONTENTS)), junk=st.lists(JUNK, max_size=10))
async def test_other_updates_are_met_with_silence(
    sqlite_template: Path, kinds: list[tuple[str, dict[str, Any]]], junk: list[Any]
) -> None:
    """Channel posts, inline queries and similar updates get no answer, and no row is stored, not even their id."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        before = bot.calls(), await bot.known(), await bot.counts(), await bot.counted("seen")
        for kind, content in kinds:
            await bot.take({kind: bot.message(**content)["message"] | {"id": "1", "query": "x", "data": "w:yes"}})
        await bot.take(*({kind: one} for one in junk for kind in ("edited_message", *SILENT[:3])))
        assert (bot.calls(), await bot.known(), await bot.counts(), await bot.counted("seen")) == before


@FEW
@given(contents=batches(CONTENTS))
async def test_edits_of_other_messages_keep_nothing(sqlite_template: Path, contents: list[dict[str, Any]]) -> None:
    """Edits of messages other than an answer leave the open check-in unchanged and write no row."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.walk()
        before, counts = (await bot.account()).person.checkin, await bot.counts()
        edits = [bot.message(**content)["message"] for content in contents]
        await bot.take(*({"edited_message": one} for one in edits if not str(one.get("text", "")).startswith("/")))
        assert ((await bot.account()).person.checkin, await bot.counts()) == (before, counts)


@FEW
@given(
    contents=batches(CONTENTS, 15),
    kind=st.sampled_from(["group", "supergroup", "channel", "a kind of tomorrow"]),
    more=st.sampled_from(
        [{}, {"is_topic_message": True, "message_thread_id": 7}, {"sender_chat": {"id": -100_1, "type": "channel"}}]
    ),
)
async def test_words_in_groups_touch_nothing(
    sqlite_template: Path, contents: list[dict[str, Any]], kind: str, more: dict[str, Any]
) -> None:
    """Messages in groups, topics and channels change nothing."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.walk()
        before = await bot.known(), await bot.counts(), len(bot.world.chat(ONE))
        group = bot.world.open_group("Friends", ONE)
        chat = {"id": group, "type": kind, "title": "Friends", "is_forum": True}
        data = bot.data()
        await bot.take(*(bot.message(**content | more | {"chat": chat}) for content in contents))
        taps = [bot.tap(one, ONE, bot.under()) for one in data]
        for tap in taps:
            tap["callback_query"]["message"]["chat"] = chat
        await bot.take(*taps)
        assert (await bot.known(), await bot.counts(), len(bot.world.chat(ONE))) == before
        assert {message["text"] for message in bot.world.chat(group)} <= {bot.words("en", "group")}


FOREIGN: st.SearchStrategy[Any] = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=64),
    st.binary(max_size=64).map(lambda data: data.decode("latin-1")),
    st.text("x", min_size=65, max_size=3000),
    st.builds(
        lambda room, parts: ":".join((room, *parts)),
        st.sampled_from(["q", "r", "x"]),  # others that change stored data need a token
        st.lists(st.one_of(st.sampled_from([*"kc+-dsbpfl", "0", "-1", "end", "mood", "v3", "later", "yes", ""]), ODD)),
    ),
    st.sampled_from([None, 7, [], {}, True]),
)


@FEW
@given(data=batches(FOREIGN, 40))
async def test_a_forged_button_changes_nothing(sqlite_template: Path, data: list[Any]) -> None:
    """Forged taps change nothing, and each is answered."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.walk(to="mood")
        before = await bot.known(), await bot.counts()
        forged = [bot.tap(one, ONE, number % 7) for number, one in enumerate(data)]
        await bot.take(*forged)
        assert (await bot.known(), await bot.counts()) == before
        assert {tap["callback_query"]["id"] for tap in forged} <= set(bot.world.answers)


@FEW
@given(taps=st.lists(st.tuples(st.integers(0, 99), st.integers(0, 1)), min_size=15, max_size=30))
async def test_replayed_and_foreign_buttons_do_nothing(sqlite_template: Path, taps: list[tuple[int, int]]) -> None:
    """Buttons of a finished check-in do nothing when tapped again in any order, by their person or by another."""
    async with bare(sqlite_template) as bot:
        for who in (ONE, OTHER):
            await bot.arrive(who)
        await bot.walk()
        old = bot.data()
        while not any(":end:k" in data for data in bot.data()):
            await bot.press(next(data for data in bot.data() if data.endswith(":s")))
            old += bot.data()
        await bot.press(next(data for data in bot.data() if ":end:k" in data))
        for who in (ONE, OTHER):
            await bot.walk(who)
        before = await bot.known(), await bot.known(OTHER), await bot.counts()
        own = [one for one in old if one.startswith("q:")]
        await bot.take(*(bot.tap(own[which % len(own)], (ONE, OTHER)[who], 3) for which, who in taps))
        assert (await bot.known(), await bot.known(OTHER), await bot.counts()) == before


@FEW
@given(
    spoiled=batches(st.tuples(st.integers(0, 10**6), JUNK, st.booleans()), 40),
)
async def test_malformed_updates_do_no_harm(sqlite_template: Path, spoiled: list[tuple[int, Any, bool]]) -> None:
    """Valid updates with one part missing or of another type get a kind answer or none."""
    async with bare(sqlite_template) as bot:
        await bot.arrive()
        await bot.walk(to="mood")
        before = await bot.known(), await bot.counts()
        for place, junk, gone in spoiled:
            sound = [
                bot.message(text="/help"),
                bot.tap(button_data_of_nobody(), ONE, 1),
                {"my_chat_member": bot.message()["message"] | {"new_chat_member": {"status": "member"}}},
            ][place % 3]
            await bot.take(spoil(sound, place // 3, junk, gone))
        assert (await bot.known(), await bot.counts()) == before


async def test_junk_through_the_real_poll_stops_nothing(sqlite_url: str, tmp_path: Path) -> None:
    """Impossible update ids and malformed bodies do not stop polling, and later updates are answered."""
    async with running_bot(sqlite_url, tmp_path) as chat:
        await chat.arrive()
        person = chat.world.person(chat.you)
        text = {"message_id": 9, "date": 0, "from": person.as_user(), "chat": person.as_chat(), "text": "\ud800\x00<b>"}
        pieces: tuple[Any, ...] = (None, 7, [], "x", {}, {"chat": None}, {"chat": {"id": 2**70, "type": "private"}})
        for junk in pieces:
            for kind in ("message", "callback_query", "my_chat_member", "edited_message"):
                chat.world.push_raw({kind: junk})
        chat.world.push_raw({"message": text, "callback_query": {"id": 1}, "edited_message": text})
        chat.world.push_raw(
            {"message": text | {"from": {**person.as_user(), "id": 2**63}, "chat": {"id": 2**63, "type": "private"}}}
        )
        await chat.all_answered()
        chat.world.push_raw({"update_id": 2**63 + 5, "message": text})
        await chat.world.settled(lambda world: not world.updates.pending)
        await chat.stop()
        assert (await rows(chat))["account"] == 1
        assert (await rows(chat))["outbox"] == 0


def button_data_of_nobody() -> str:
    """Valid button data of a check-in that never existed."""
    return "q:zzzzzz:mood:c:v3"


def spoil(update: dict[str, Any], place: int, junk: Any, gone: bool) -> dict[str, Any]:
    """The update with one part, at any depth, replaced or removed."""
    changed = copy.deepcopy(update)
    paths = [path for path in _paths(changed) if path]
    *way, last = paths[place % len(paths)]
    holder: Any = changed
    for step in way:
        holder = holder[step]
    if gone:
        del holder[last]
    else:
        holder[last] = junk
    return changed


def _paths(part: Any, way: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = [way]
    if isinstance(part, dict):
        for name, inner in part.items():
            found += _paths(inner, (*way, name))
    return found
