"""Lists of what is wanted, and what is none."""

import pytest

from bot.facts import load
from bot.questions.reader import Reader
from bot.questions.sentences import Marker
from bot.shipped import default_facts

READER = Reader(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Essex: count, rise, reason", ("essex, count", "essex, rise", "essex, reason")),
        (
            "Essex Police: one on officers, one on advice",
            ("essex police on officers", "essex police on advice"),
        ),
        ("(a) rise in Essex (b) the films", ("rise in essex", "the films")),
        ("Max sentence? Definition? Start date?", ("max sentence?", "definition?", "start date?")),
        (
            "Rise in Essex. Rise overall.\nThree facts please",
            ("rise in essex", "rise in england and wales"),
        ),
    ],
)
def test_a_list_is_taken_item_by_item(text, items) -> None:
    assert READER.items(text).items == items


@pytest.mark.parametrize(
    "text",
    [
        "Essex, Leicestershire and Kent, 2017/18",
        "How many, roughly, in Essex?",
        "In Essex, last year, how many were there?",
        "Essex had 166 offences, Leicestershire had 89, so which is worse?",
        "2017/18: was there much between the Essex and Leicestershire totals?",
        "Wild West Web: what is it? And who collected the numbers?",
        "Which number is greater: Essex's loans, or visits in Kent?",
        "In the law that is planned, will Facebook be fined, and banned?",
        "hello, thanks, bye",
        "",
    ],
)
def test_other_messages_are_no_lists(text) -> None:
    assert READER.items(text) is None


@pytest.mark.parametrize(
    "text", ["How many in Essex last year?", "Is it A, B or C?", "Hello. How many in Essex?"]
)
def test_what_is_no_list_is_read_no_further(monkeypatch, text) -> None:
    mark, marked = Marker.mark, []
    monkeypatch.setattr(Marker, "mark", lambda self, one: marked.append(one) or mark(self, one))
    reader = Reader(load(default_facts()).base)
    reader.read(text)
    marked.clear()
    assert reader.items(text) is None
    assert marked == []
