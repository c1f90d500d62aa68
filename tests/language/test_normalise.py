"""Chat text made plain: the many ways of writing one question come to the same words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.normalise import LONGEST, normalise

PLAIN = "how many books in west shire?"


def test_beside_this_year_last_year_is_the_one_before() -> None:
    assert (
        normalise("books this year against last year") == "books this year against the year before"
    )


def test_why_d_is_why_did() -> None:
    assert (
        normalise("Why'd it drop, and when'd it start?")
        == "why did it drop, and when did it start?"
    )


def test_thanks_that_go_on_are_no_signature() -> None:
    assert normalise("You were kind, thank you so much") == "you were kind, thank you so much"


@pytest.mark.parametrize(
    "written",
    [
        "how many books in west shire?",
        "HOW MANY BOOKS IN WEST SHIRE?",
        "How  many\tbooks   in West Shire?",
        "ｈｏｗ ｍａｎｙ ｂｏｏｋｓ ｉｎ ｗｅｓｔ ｓｈｉｒｅ？",  # full width
        "how many bo\u200boks in we\u200dst shire?\ufeff",  # zero width
        "how many b\u043e\u043eks in w\u0435st shir\u0435?",  # Cyrillic look-alikes
        "hów mäny bôoks in wést shirè?",
        "𝐡𝐨𝐰 𝐦𝐚𝐧𝐲 𝑏𝑜𝑜𝑘𝑠 in west shire?",  # mathematical letters
        "how many books 📚 in west shire? 🙂".replace("? ", "?"),
        "**how many** _books_ in ~~west shire?~~",
        "`how many books in west shire?`",
        "```\nhow many books in west shire?\n```",
        "> how many books in west shire?",
        "<@1234567890> how many books in west shire?",
        "<@!1234567890> how many books in west shire?",
        "@Footnote how many books in west shire?",
        "@footnote-bot: how many books in west shire?",
        "how many books in west shire????",
        "how many books in west shire? https://books.example/?how=many",
        "how many books in west&nbsp;shire?",
        "how&#32;many books in west shire?",
        "||how many books in west shire?||",
    ],
)
def test_one_question_written_in_many_ways(written: str) -> None:
    assert normalise(written) == PLAIN


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("soooo many", "soo many"),
        ("A & B", "a and b"),
        ("A &amp; B", "a and b"),
        ("“quoted” ‘words’", "quoted 'words'"),
        ("2017–18", "2017-18"),
        ("２０１８／１９", "2018/19"),
        ("2018.19", "2018/19"),
        ("2018.25", "2018.25"),
        ("½", "1⁄2"),
        ("under 12s, as a number and not a share?", "under 12s, as a number?"),
        ("the jump, as a number not a percent", "the jump, as a number not a percent"),
        ("the 12 months before April 2019", "the 12 months to april 2019"),
        ("one\n\n\ntwo", "one\ntwo"),
        ("one\u2028two", "one\ntwo"),
        ("a\x00b\x1bc", "abc"),
        ("g r o o m i n g now", "grooming now"),
        ("@everyone look", "look"),
        ("<#123> <:smile:456> <t:1600000000:R> hi", "hi"),
        ("", ""),
        ("   \n\t ", ""),
    ],
)
def test_each_thing_made_plain(written: str, plain: str) -> None:
    assert normalise(written).replace("/", "⁄") == plain.replace("/", "⁄")


@pytest.mark.parametrize("kept", ["166", "1,250", "70.10", "2018/19", "11-15", "25%", "a. b? c"])
def test_what_tells_things_apart_stays(kept: str) -> None:
    assert normalise(kept) == kept


def test_of_a_long_text_both_ends_count() -> None:
    plain = normalise("first " + "x y z " * 50_000 + " last")
    assert (plain.startswith("first"), plain.endswith("last")) == (True, True)
    assert len(plain) <= LONGEST


ANY_TEXT = st.text(st.characters(), max_size=300)  # surrogates and controls included


@given(ANY_TEXT)
def test_it_never_raises_and_nothing_invisible_is_left(text: str) -> None:
    plain = normalise(text)
    assert plain == plain.lower()
    left = {one for one in plain if unicodedata.category(one) in ("Cc", "Cf", "Cs", "Co", "Cn")}
    assert left <= {"\n"}


@given(ANY_TEXT)
def test_its_lines_are_neither_empty_nor_padded(text: str) -> None:
    plain = normalise(text)
    assert [line for line in plain.split("\n") if line != line.strip() or not line] in ([], [""])


@given(ANY_TEXT, st.integers(0, 400))
def test_it_is_never_longer_than_what_is_looked_at(text: str, times: int) -> None:
    assert len(normalise(text * times)) <= LONGEST


@given(st.text(st.sampled_from("abc XYZ 019 ?!.,/%-'\n"), max_size=200))
def test_plain_text_is_not_made_plainer_a_second_time(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("westshire2020loans", "westshire 2020 loans"),
        ("loans201920", "loans 2019/20"),
        ("loans:westshire:2020", "loans westshire 2020"),
        ("westshire 2o2o", "westshire 2020"),
        ("note: 2020 was good", "note: 2020 was good"),
        ("at 12:30", "at 12:30"),
        ("201950 books", "201950 books"),
    ],
)
def test_years_written_together_with_words_are_parted(typed, plain) -> None:
    assert normalise(typed) == plain


@pytest.mark.parametrize(
    "text",
    [
        "books in west shire (all of them not just novels)",
        "books in west shire not merely novels",
        "not only novels, books in west shire",
    ],
)
def test_what_is_not_meant_alone_is_left_out(text) -> None:
    assert "novels" not in normalise(text)


def test_signs_that_are_spelt_out_are_signs() -> None:
    assert normalise("books in west shire question mark") == "books in west shire?"
    assert normalise("books full stop thanks") == "books. thanks"


@pytest.mark.parametrize("text", ["what is the new line on fees", "a question mark hangs over it"])
def test_a_sign_that_is_spoken_of_is_none(text) -> None:
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("books, US", "books, the usa"),
        ("books in US 2019?", "books in the usa 2019?"),
        ("TELL US HOW MANY", "tell us how many"),
        ("books, tell US", "books, tell us"),
    ],
)
def test_a_country_in_capitals_is_not_those_who_ask(written: str, read: str) -> None:
    assert normalise(written) == read


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("loans in N Westshire", "loans in n westshire"),
        ("loans n visits", "loans and visits"),
        ("loans per 100k people", "loans per 100,000 people"),
    ],
)
def test_letters_that_stand_for_words(text, plain) -> None:
    assert normalise(text) == plain
