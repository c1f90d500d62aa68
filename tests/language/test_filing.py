"""Tables that are looked up by text without holding any."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from bot.language.learnt.filing import Table, filed, filed_alike, filed_each, filed_joined


@given(st.sets(st.integers(0, 2**32 - 1), max_size=40), st.lists(st.integers(0, 2**32 - 1)))
def test_a_table_tells_where_what_it_holds_stands(held, others) -> None:
    table = Table(array("I", sorted(held)))
    assert table.places(sorted(held)) == list(range(len(held)))
    assert table.places(one for one in others if one not in held) == []


def test_texts_that_begin_alike_are_filed_as_each_by_itself() -> None:
    assert filed_alike("~", [b"<lib", b"brary"]) == [filed("~<lib"), filed("~brary")]


def test_texts_that_are_joined_are_filed_as_one() -> None:
    assert filed_joined(["a", "é", "c"], " _ ", ["x", "y"]) == filed_each(["a _ x", "é _ y"])
