"""Words for who records, and where records are kept."""

import pytest

from bot.questions.aside.recording import recording


@pytest.mark.parametrize(
    ("line", "passed_over"),
    [
        ("the number of crimes that officers in westshire wrote down", {"officers"}),
        ("how many did westshire clerks register", {"clerks"}),
        ("crimes taken down by the local constables", {"constables"}),
        ("how many crossed the desks of westshire", {"crossed", "desks"}),
        ("crimes on the books of westshire police", {"books"}),
        ("how many loans did westshire witness", {"witness"}),
        ("how many loans were unearthed in westshire", {"unearthed"}),
        ("how many loans came to the attention of westshire", {"attention"}),
        ("how many witnesses were there", set()),
        ("how many loans were uncovered by spies", set()),
        ("the chief constable noted 98 crimes in westshire", {"chief", "constable"}),
        ("the authorities supposedly logged 98 crimes", {"authorities"}),
        ("how many officers work in westshire", set()),
        ("crimes committed by officers", set()),
        ("how many books were lent", set()),
    ],
)
def test_what_limits_nothing(line, passed_over) -> None:
    words = line.split()
    assert {words[at] for at in recording(line)} == passed_over
