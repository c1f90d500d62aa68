"""What a button does survives in a hundred characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.custom_ids import (
    PIECE,
    Digests,
    Press,
    Verb,
    choice_recipe,
    decode,
    digest,
    facts_recipe,
    gathered,
    question_recipe,
    spread,
)
from bot.chat.limits import CUSTOM_ID, units

if TYPE_CHECKING:
    from bot.model.facts import FactBase

ANN = 2**63 - 1
presses = st.builds(
    Press,
    verb=st.sampled_from(Verb),
    owner=st.integers(min_value=0, max_value=ANN),
    argument=st.from_regex(r"[0-9a-z]{0,3}", fullmatch=True),
    recipe=st.text(max_size=PIECE // 2),
)


@given(presses)
def test_an_id_is_read_as_it_was_written(press: Press) -> None:
    assert decode(press.encode()) == press


@given(presses)
def test_an_id_is_never_too_long(press: Press) -> None:
    assert 1 <= units(press.encode()) <= CUSTOM_ID


@pytest.mark.parametrize(
    "custom_id", ["f0:a:1::?x", "f2:a:1::?x", "f1:z:1::?x", "count:3", "", "f1:a:1:?x", "f1:a:-::"]
)
def test_an_id_of_another_version_is_not_guessed_at(custom_id: str) -> None:
    assert decode(custom_id) is None


@given(st.text(max_size=200))
def test_any_text_can_be_read(custom_id: str) -> None:
    decode(custom_id)


@given(st.text(max_size=2 * PIECE))
def test_a_recipe_is_put_together_again_from_the_buttons(recipe: str) -> None:
    buttons = [Press(verb, ANN) for verb in (Verb.SHOW, Verb.CITE, Verb.WRONG, Verb.DELETE)]
    filled = spread(recipe, buttons)

    assert filled is not None
    assert gathered(press.encode() for press in filled) == recipe
    assert all(units(press.encode()) <= CUSTOM_ID for press in filled)


def test_choices_between_the_buttons_are_no_part_of_the_recipe() -> None:
    ids = [Press(Verb.ASK, ANN, recipe="?x").encode(), Press(Verb.CITE, ANN, recipe="?y").encode()]

    assert gathered(["from elsewhere", *ids]) == "?y"


def test_a_recipe_too_long_for_the_buttons_is_refused() -> None:
    assert spread("x" * (PIECE + 1), [Press(Verb.DELETE, ANN)]) is None


def test_a_choice_of_one_fact_carries_the_fact() -> None:
    assert (
        choice_recipe("How many hives, Wessex", ("wessex.hives",)) == f"#{digest('wessex.hives')}"
    )


@pytest.mark.parametrize("facts", [(), ("a", "b")])
def test_another_short_choice_carries_its_question(facts: tuple[str, ...]) -> None:
    assert choice_recipe("Compare Wessex\nand Mercia", facts) == "?Compare Wessex and Mercia"


def test_a_long_choice_carries_its_facts() -> None:
    assert choice_recipe("long " * 30, ("a", "b")) == f"#{digest('a')}{digest('b')}"


def test_a_long_choice_without_facts_fits_on_no_button() -> None:
    assert choice_recipe("long " * 30, ()) is None


def test_facts_are_found_again_by_their_digests(base: FactBase) -> None:
    ids = ("wessex.hives.2019", "honey-spring", "what-is-a-hive")

    assert Digests(base).resolve(facts_recipe(ids)[1:]) == ids


def test_one_fact_that_is_gone_spoils_the_recipe(base: FactBase) -> None:
    recipe = facts_recipe(("wessex.hives.2019", "gone.hives.1066"))

    assert Digests(base).resolve(recipe[1:]) is None


@pytest.mark.parametrize("digests", ["", "x", "\x00" * 8, "ab" * 9])
def test_digests_of_nothing_resolve_to_nothing(base: FactBase, digests: str) -> None:
    assert Digests(base).resolve(digests) is None


def test_a_question_is_kept_in_one_line() -> None:
    assert question_recipe(" how\n many ") == "?how many"
