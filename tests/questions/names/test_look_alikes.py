"""Names that only look like those of areas held lead to none of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.facts import load
from bot.model.facts import Area
from bot.questions.reader import Reader
from tests.asking import RAILWAY


@pytest.fixture(scope="module")
def read():
    base = load(RAILWAY).base
    assert base is not None
    areas = dict(base.areas)
    for id_, name in (("betaland", "Betaland"), ("dale", "Dale")):
        areas[id_] = Area(id_, name, kind="country")
    return Reader(replace(base, areas=areas)).read


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("journeys in New Alphaland in 2019", "new alphaland"),
        ("how many journeys did New Alphaland have in 2019", "new alphaland"),
        ("journeys in the Dale state", "dale state"),
        ("journeys in the Betaland state of Dale", "betaland state of dale"),
        ("journeys in Dale in Betaland", "dale in betaland"),
    ],
)
def test_another_place_is_not_the_one_held(text, unknown, read) -> None:
    slots = read(text).query.slots
    assert (slots.areas, slots.unknown) == ((), (unknown,))


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("journeys in North Vale in Alphaland", ("north-vale",)),
        ("the new Alphaland figures", ("alphaland",)),
        ("new Alphaland figures", ("alphaland",)),
        ("journeys in the state of Dale", ("dale",)),
        ("journeys in Dale, in Betaland and in Alphaland", ("dale", "betaland", "alphaland")),
    ],
)
def test_the_place_held_is_meant(text, areas, read) -> None:
    assert read(text).query.slots.areas == areas


@pytest.mark.parametrize(
    ("text", "areas"),
    [("journeys in Saint Dale", ("dale-parts",)), ("journeys in the Isles", ())],
)
def test_what_stands_before_brackets_is_the_name_where_no_other_has_it(text, areas) -> None:
    base = load(RAILWAY).base
    assert base is not None
    held = dict(base.areas)
    names = ("Saint Dale (western part)", "Isles (of the west)", "Isles of the East")
    for id_, name in zip(("dale-parts", "west", "east"), names, strict=True):
        held[id_] = Area(id_, name, kind="country")
    assert Reader(replace(base, areas=held)).read(text).query.slots.areas == areas
