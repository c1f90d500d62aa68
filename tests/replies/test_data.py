"""A reply as JSON data: the contract of the command line, field by field."""

import json
from dataclasses import replace
from datetime import date

from bot.model.reply import (
    Block,
    BlockKind,
    Choice,
    Citation,
    Computed,
    Outcome,
    Reason,
    Reply,
    Verdict,
)
from bot.replies.data import reply_data
from bot.replies.text import plain_text

FULL = Reply(
    Outcome.ANSWER,
    "Westshire, 2020: 12 visits.",
    blocks=(Block(BlockKind.COMPUTED, "Worked out: 4 visits higher."),),
    facts=("a", "b"),
    context=("c",),
    computed=(Computed("difference", "4", "visits", ("a", "b")),),
    verdict=Verdict.MATCHES,
    citations=(Citation("s", "Gazette", "https://s.example/", "Title", date(2021, 2, 3), "note"),),
    choices=(Choice("label", "ask this", ("a",)),),
    next_asks=(Choice("next", "ask that", ("c",)),),
    step="figure",
    read_as={"intent": "value", "area": ("Westshire", "Eastshire")},
)


def test_a_number_worked_out_from_a_bound_has_its_own() -> None:
    made = Computed("share", "3.8", "percent", ("a", "b"), "at most")
    assert reply_data(replace(FULL, computed=(made,)), None)["computed"] == [
        {"what": "share", "value": "3.8", "unit": "percent", "from": ["a", "b"], "bound": "at most"}
    ]


def test_every_field_of_the_contract() -> None:
    data = reply_data(FULL, "q7")
    data.pop("step")
    assert data == {
        "id": "q7",
        "outcome": "answer",
        "reason": None,
        "text": plain_text(FULL),
        "facts": ["a", "b"],
        "context": ["c"],
        "computed": [{"what": "difference", "value": "4", "unit": "visits", "from": ["a", "b"]}],
        "verdict": "matches",
        "sources": [
            {
                "id": "s",
                "title": "Title",
                "publisher": "Gazette",
                "url": "https://s.example/",
                "published": "2021-02-03",
            }
        ],
        "choices": [{"label": "label", "ask": "ask this"}],
        "read_as": {"intent": "value", "area": ["Westshire", "Eastshire"]},
    }


def test_what_there_is_not_is_null_or_empty() -> None:
    data = reply_data(Reply(Outcome.NO_ANSWER, "Nothing.", reason=Reason.EMPTY), None)
    assert {name: data[name] for name in data if name not in ("step", "text")} == {
        "id": None,
        "outcome": "no_answer",
        "reason": "empty",
        "facts": [],
        "context": [],
        "computed": [],
        "verdict": None,
        "sources": [],
        "choices": [],
        "read_as": {},
    }


def test_it_is_json() -> None:
    assert json.loads(json.dumps(reply_data(FULL, 1)))["id"] == 1


def test_every_development_reply_is_json_with_its_text(development) -> None:
    for one in development:
        data = json.loads(json.dumps(reply_data(one.reply, one.row["id"])))
        assert data["text"].startswith(one.reply.headline)
