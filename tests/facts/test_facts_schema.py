"""The JSON Schema for editors, and the declarations it and the reading go by."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
import yaml
from facts_small_base import WORDS
from jsonschema import Draft202012Validator
from test_facts_good_base import FACTS, VOCABULARY

from bot.facts import SECTIONS, json_schema
from bot.model import facts as model


@pytest.fixture
def schema():
    return Draft202012Validator(json_schema())


def as_editors_read(text: str):
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


def test_it_is_a_schema():
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("text", [VOCABULARY, FACTS, WORDS])
def test_good_files_fit(schema, text):
    assert [error.message for error in schema.iter_errors(as_editors_read(text))] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("abouts: {}", "Additional properties are not allowed ('abouts' was unexpected)"),
        ("areas: {kent: {}}", "'name' is a required property"),
        ("figures: {}", "{} is not of type 'array'"),
        ("about: {report_errors: x}", "'x' does not match '^https?://'"),
        ("quotes: [{}]", "'id' is a required property"),
    ],
)
def test_bad_files_do_not(schema, text, said):
    assert said in [error.message for error in schema.iter_errors(as_editors_read(text))]


def test_every_key_says_what_it_is_for():
    for section in SECTIONS:
        for key in section.keys:
            assert key.help, f"{section.name}.{key.name}"


MODELS = {
    "about": model.About,
    "sources": model.Source,
    "releases": model.Release,
    "areas": model.Area,
    "measures": model.Measure,
    "breakdowns": model.Breakdown,
    "speakers": model.Speaker,
    "figures": model.Figure,
    "quotes": model.Quote,
    "notes": model.Note,
    "not_held": model.NotHeld,
    "helplines": model.Helpline,
    "examples": model.Example,
}


@pytest.mark.parametrize("section", [each for each in SECTIONS if each.name in MODELS])
def test_the_keys_of_a_section_fill_its_model(section):
    filled = {key.field or key.name for key in section.keys if key.held} | {"id", "place"}
    held = {field.name for field in fields(MODELS[section.name])}
    assert held <= filled
    assert filled - {"id", "place"} <= held
