"""Telegram's HTML is read with TDLib's rules: the cases follow `check_parse_html` in TDLib's tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.errors import ApiError
from bot.sandbox.html import parse_html
from bot.sandbox.text import cut, units

F = "🏟 🏟"  # two characters of two code units and four bytes each, with a blank between
R = "➡️ ➡️"


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        ("&#57311;", "Text contains invalid Unicode characters after decoding HTML entities"),
        ("&#xDFDF", "Text contains invalid Unicode characters after decoding HTML entities"),
        (f"{F}&lt;<abacaba", "Unclosed start tag at byte offset 13"),
        (f"{F}&lt;<abac aba>", 'Unsupported start tag "abac" at byte offset 13'),
        (f"{F}&lt;<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
        (f"{F}&lt;<i    aba>", 'Can\'t find end tag corresponding to start tag "i"'),
        (f"{F}&lt;<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
        (f"{F}&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
        (f'{F}&lt;<i    aba  =  "&lt;&gt;&quot;>', "Unclosed start tag at byte offset 13"),
        (f"{F}&lt;<i    aba  =  '&lt;&gt;&quot;>", "Unclosed start tag at byte offset 13"),
        (f"{F}&lt;</", "Unexpected end tag at byte offset 13"),
        (f"{F}&lt;<b></b></", "Unexpected end tag at byte offset 20"),
        (f"{F}&lt;<i>a</i   ", "Unclosed end tag at byte offset 17"),
        (f"{F}&lt;<i>a</em   >", 'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"'),
        ("<b><i>test</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-time unix="12345" format="rt">x</tg-time>', "Invalid date format used"),
    ],
)
def test_bad_markup_is_refused_in_telegrams_words(markup: str, why: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(markup)
    assert refused.value.code == 400
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {why}")


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("", "", []),
        (R, R, []),
        ("&ge;&lt;&gt;&amp;&quot;&laquo;&raquo;&#12345678;", '&ge;<>&"&laquo;&raquo;&#12345678;', []),
        ("&Or; &#65; &#x42;", "&Or; A B", []),
        (f"{R}<i>{R}</i>", R + R, [("italic", 5, 5)]),
        (f"{R}<em>{R}</em><strong>{R}</strong>", R * 3, [("italic", 5, 5), ("bold", 10, 5)]),
        (f"<ins>{R}</ins><del>{R}</del>", R * 2, [("underline", 0, 5), ("strikethrough", 5, 5)]),
        (f"{F}<i>🏟 &lt🏟</i>", f"{F}🏟 <🏟", [("italic", 5, 6)]),
        (
            f"{F}<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>",
            f"{F}🏟 ><🏟",
            [("italic", 5, 7), ("bold", 9, 3)],
        ),
        (f"{F}&lt;<i    aba  =  190azAz-.   >a</i>", f"{F}<a", [("italic", 6, 1)]),
        (f"{F}&lt;<i    aba  =  '&lt;&gt;&quot;'>a</>", f"{F}<a", [("italic", 6, 1)]),
        (f"{F}&lt;<b></b>", f"{F}<", []),
        (f'<span class = "tg-spoiler">{R}</span>', R, [("spoiler", 0, 5)]),
        (f"<tg-spoiler>{R}</tg-spoiler>", R, [("spoiler", 0, 5)]),
        ("<a> </a>", " ", []),
        ("<a>telegram.org </a>", "telegram.org ", []),
        ("<pre  >a&lt;</>", "a<", [("pre", 0, 2)]),
        ("<pre><code>a</code></pre>", "a", [("pre", 0, 1), ("code", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        (
            "<blockquote   expandable   asd>a&lt;<pre  >b;</></>",
            "a<b;",
            [("expandable_blockquote", 0, 4), ("pre", 2, 2)],
        ),
        ("<B>a</>", "a", [("bold", 0, 1)]),
    ],
)
def test_good_markup_becomes_text_and_entities(markup: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    shown, found = parse_html(markup)
    assert shown == text
    assert sorted((e["type"], e["offset"], e["length"]) for e in found) == sorted(entities)


@pytest.mark.parametrize(
    ("markup", "url"),
    [
        ("<a href=telegram.org>x</a>", "http://telegram.org/"),
        ('<a href  ="telegram.org"   >x</a>', "http://telegram.org/"),
        ("<a   href=  'telegram.org?&lt;'   >x</a>", "http://telegram.org/?<"),
        ("<a>telegram.org</a>", "http://telegram.org/"),
        (
            "<a>https://telegram.org/asdsa?asdasdwe#12e3we</a>",
            "https://telegram.org/asdsa?asdasdwe#12e3we",
        ),
    ],
)
def test_a_link_gets_the_address_telegram_gives_it(markup: str, url: str) -> None:
    assert [e["url"] for e in parse_html(markup)[1]] == [url]


@pytest.mark.parametrize(
    "markup",
    [
        '<pre><code class="language-fift">a</></>',
        '<code class="language-fift"><pre>a</></>',
    ],
)
def test_pre_with_a_language_is_one_entity(markup: str) -> None:
    assert parse_html(markup)[1] == [{"type": "pre", "offset": 0, "length": 1, "language": "fift"}]


def test_a_code_that_does_not_fill_its_pre_has_no_language() -> None:
    _, entities = parse_html('<pre> <code class="language-fift">a</></>')
    assert [(e["type"], "language" in e) for e in entities] == [("pre", False), ("code", False)]


def test_a_time_carries_its_moment_and_format() -> None:
    _, entities = parse_html('<tg-time unix="12345" format="wDT">x</tg-time>')
    assert entities == [{"type": "date_time", "offset": 0, "length": 1, "unix_time": 12345, "date_time_format": "wDT"}]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    shown, entities = parse_html(f"<b>{escaped}</b>")
    assert shown == text
    assert [cut(shown, e["offset"], e["length"]) for e in entities] == ([text] if text else [])


@given(st.text(alphabet=[*"<>/&;= \"'abiu🏟#1", "\0"]))
def test_any_markup_is_read_or_refused(markup: str) -> None:
    """Nothing but Telegram's 400 comes out, and entities stay within the text."""
    try:
        text, entities = parse_html(markup)
    except ApiError:
        return
    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= units(text) for e in entities)
