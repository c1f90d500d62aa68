"""What is kept of a question leads to nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ops.gaps.redact import redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How many in Essex?", "how many in essex"),
        ("  how   many\n in essex ?! ", "how many in essex"),
        ("**How many** in `Essex`", "how many in essex"),
        ("ask me at jo.bloggs+x@mail.example.co.uk now", "ask me at [mail] now"),
        ("call 07700 900123", "call [number]"),
        ("call +44 (0)20 7946 0958 please", "call [number] please"),
        ("call 555-0123 now", "call [number] now"),
        ("born 12/03/2009 in essex", "born [number] in essex"),
        ("i am 123456789012345678", "i am [number]"),
        ("from 192.168.10.20", "from [number]"),
        ("ask @jo.bloggs or jo#1234", "ask [mention] or [mention]"),
        ("in essex @everyone", "in essex [mention]"),
        ("see https://example.org/people/jo", "see [link]"),
        ("see discord.gg/abcDEF", "see [link]"),
        ("see example.org/a?b=c#d", "see [link]"),
        ("see ftp://example.org/a", "see [link]"),
        ("ｃａｌｌ ０７７００ ９００１２３", "call [number]"),
        ("call 0\u200b7\u200b7\u200b0\u200b0\u200b9\u200b0\u200b0\u200b1", "call [number]"),
    ],
)
def test_what_is_personal_goes_and_the_rest_stays(text: str, expected: str) -> None:
    assert redact(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<@123456789012345678> how many in essex",
        "<@!123456789012345678> how many in essex",
        "how many in essex <#123456789012345678>",
        "how many in essex <@&123456789012345678>",
        "how many in essex <:name:123456789012345678>",
    ],
)
def test_mentions_as_discord_writes_them_leave_nothing(text: str) -> None:
    assert redact(text) == "how many in essex"


@pytest.mark.parametrize(
    "text",
    [
        "was it 4,373 in 2018/19",
        "2017/18 to 2018/19",
        "2017-2018",
        "2016 2017 2018",
        "april 2018 to april 2019",
        "10,000,000 people",
        "177% more",
        "1.5 times",
    ],
)
def test_figures_and_years_stay(text: str) -> None:
    assert redact(text) == text


@given(st.text())
def test_it_takes_any_text(text: str) -> None:
    found = redact(text)
    assert "\n" not in found
    assert found == found.strip()


@given(
    before=st.sampled_from(["", "in essex ", "call me: "]),
    digits=st.lists(st.integers(0, 9), min_size=9, max_size=20),
    parting=st.sampled_from(["", " ", "-", ".", "/"]),
)
def test_no_long_number_stays_however_it_is_parted(
    before: str, digits: list[int], parting: str
) -> None:
    number = parting.join(map(str, digits))
    assert number not in redact(before + number)


@given(
    name=st.from_regex(r"[a-z0-9]([a-z0-9._+-]{0,10}[a-z0-9])?", fullmatch=True),
    host=st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?\.[a-z]{2,6}", fullmatch=True),
)
def test_no_mail_address_stays(name: str, host: str) -> None:
    assert f"{name}@{host}" not in redact(f"write to {name}@{host} please")
