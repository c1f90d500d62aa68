"""`footnote ask`: one question, as text and as JSON, and the exit code of each outcome."""

import json

import pytest

from bot.model.reply import Outcome, Reason, Verdict
from tests.asking import LIBRARY

ANSWERED = "how many books were lent in Westshire in 2020?"
DECLINED = "how many books were lent in Southshire in 2020?"
EVERY_FIELD = {
    "id", "outcome", "reason", "text", "facts", "context", "computed", "verdict", "sources",
    "choices", "read_as",
}  # fmt: skip


@pytest.fixture
def ask_json(footnote):
    """Ask the library's facts, and read the JSON that comes back."""
    return lambda question: json.loads(footnote("ask", question, "--json", "--facts", LIBRARY).out)


@pytest.mark.parametrize(
    ("question", "outcome", "code"),
    [
        (ANSWERED, "answer", 0),
        ("hello", "help", 0),
        ("what can you do", "help", 0),
        ("my daughter is being groomed, what do i do", "support", 0),
        (DECLINED, "no_answer", 1),
        ("what is the capital of france", "no_answer", 1),
        ("", "no_answer", 1),
    ],
)
def test_the_exit_code_follows_the_outcome(question, outcome, code, footnote) -> None:
    ran = footnote("ask", question, "--json", "--facts", LIBRARY)
    assert (json.loads(ran.out)["outcome"], ran.code, ran.err) == (outcome, code, "")


def test_a_question_that_has_to_be_asked_back_is_no_decline(footnote) -> None:
    world = LIBRARY.parent / "bases" / "world"
    ran = footnote("ask", "population of the congo in 2007", "--json", "--facts", world)
    data = json.loads(ran.out)
    assert (data["outcome"], ran.code) == ("choice", 0)
    assert [set(choice) for choice in data["choices"]] == [{"label", "ask"}] * len(data["choices"])


def test_the_json_has_every_field_of_the_contract(ask_json) -> None:
    data = ask_json(ANSWERED)
    assert set(data) >= EVERY_FIELD
    assert data["id"] is None
    assert (data["outcome"], data["reason"], data["verdict"]) == ("answer", None, None)
    assert data["facts"] == ["westshire.loans.2020"]
    assert data["computed"] == []
    assert data["read_as"]["area"] == ["Westshire"]


def test_a_source_in_json(ask_json) -> None:
    assert ask_json(ANSWERED)["sources"] == [
        {
            "id": "yearbook",
            "title": "Loans by county",
            "publisher": "Library Yearbook",
            "url": "https://yearbook.example/loans",
            "published": "2021-06-30",
        }
    ]


def test_what_a_source_does_not_tell_is_null(ask_json) -> None:
    [source] = ask_json("how many visits in Westshire in 2020?")["sources"]
    assert (source["title"], source["published"]) == (None, None)


def test_a_computed_number_in_json(ask_json) -> None:
    computed = ask_json("by how much did visits in Westshire rise?")["computed"]
    assert {
        "what": "difference",
        "value": "4",
        "unit": "visits",
        "from": ["westshire.visits.2020", "westshire.visits.2019"],
    } in computed


def test_a_decline_in_json(ask_json) -> None:
    data = ask_json(DECLINED)
    assert (data["outcome"], data["reason"], data["facts"]) == ("no_answer", "not_held", [])


@pytest.mark.parametrize("question", [ANSWERED, DECLINED, "hello", "why did loans rise?"])
def test_text_is_exactly_what_is_read_at_a_terminal(question, footnote, ask_json) -> None:
    assert footnote("ask", question, "--facts", LIBRARY).out == ask_json(question)["text"] + "\n"


def test_an_answer_as_it_is_read(footnote) -> None:
    ran = footnote("ask", ANSWERED, "--facts", LIBRARY)
    assert ran.code == 0
    headline, *rest = ran.out.splitlines()
    assert headline == "Westshire, 2020: 1,250 books lent."
    assert "Note: Renewals are counted as loans." in rest
    assert rest[-1].startswith("Source: Library Yearbook, “Loans by county” (2021-06-30)")
    assert rest[-1].endswith(": https://yearbook.example/loans")


def test_explaining_adds_how_it_was_read_and_which_step_decided(footnote) -> None:
    plain = footnote("ask", ANSWERED, "--facts", LIBRARY).out
    ran = footnote("ask", ANSWERED, "--facts", LIBRARY, "--explain")
    assert (ran.code, ran.out.startswith(plain)) == (0, True)
    explained = ran.out.removeprefix(plain)
    for part in ("step: figure", "outcome: answer", "Westshire", "westshire.loans.2020"):
        assert part in explained


def test_explaining_adds_what_was_considered(footnote) -> None:
    ran = footnote("ask", ANSWERED, "--facts", LIBRARY, "--explain")
    said = " ".join(ran.out.split())
    assert "passed over: empty, small talk, phrased, quotation, refused, " in said
    assert "why, quote, note" in said.partition("passed over: ")[2]


def test_explaining_shows_the_notes_and_quotes_that_came_near(footnote) -> None:
    said = footnote(
        "ask", "what did people say about libraries", "--facts", LIBRARY, "--explain"
    ).out
    assert "quote considered: " in said
    assert "in order by" in said


def test_outcomes_reasons_and_verdicts_are_those_of_the_contract() -> None:
    assert set(Outcome) == {"answer", "choice", "no_answer", "support", "help"}
    assert set(Reason) == {
        "out_of_scope", "not_held", "not_comparable", "not_computable", "withdrawn", "refused",
        "empty",
    }  # fmt: skip
    assert set(Verdict) == {
        "matches", "other_scope", "differs", "cannot_check", "exact", "shortened", "altered",
        "stitched", "other_speaker", "variant", "not_held", "too_short",
    }  # fmt: skip


def test_no_question_at_all(footnote) -> None:
    ran = footnote("ask")
    assert (ran.code, ran.out, ran.err) == (
        2, "", "Give one question, or --batch with a file of questions.\n"
    )  # fmt: skip


def test_a_question_and_a_batch_at_once(footnote) -> None:
    ran = footnote("ask", ANSWERED, "--batch", "-")
    assert (ran.code, ran.out, ran.err) == (
        2, "", "Give one question, or --batch with a file of questions.\n"
    )  # fmt: skip
