"""Claims: the verdict by number, unit, direction and date, always with the held figure."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Westshire lent 1,250 books in 2020, right?", Verdict.MATCHES),
        ("Westshire lent 1,000 books in 2020, right?", Verdict.OTHER_SCOPE),
        ("Westshire lent 1,300 books in 2020, right?", Verdict.DIFFERS),
        ("my uncle swears Westshire lent 1,250 books in 2020", Verdict.MATCHES),
        ("loans in Westshire went up, true?", Verdict.MATCHES),
        ("loans in Westshire went down, true?", Verdict.DIFFERS),
        ("loans in Westshire tripled in 2020, true?", Verdict.DIFFERS),
        ("loans in Westshire went from 1,000 to 1,250, right?", Verdict.MATCHES),
        ("half of the loans in Northland in 2020 were in Westshire, true?", Verdict.DIFFERS),
        (
            "a tenth of the loans in Northland in 2020 were in Westshire, true?",
            Verdict.CANNOT_CHECK,
        ),
        ("according to my uncle Westshire lent 1,250 books in 2020", Verdict.MATCHES),
    ],
)
def test_the_verdict(text, verdict, say) -> None:
    reply = say(text)
    assert (reply.verdict, bool(reply.facts), bool(reply.citations)) == (verdict, True, True)


def test_what_was_worked_out_is_told_as_such(say) -> None:
    reply = say("loans in Westshire tripled in 2020, true?")
    assert [(made.what, made.value) for made in reply.computed] == [
        ("difference", "250"), ("ratio", "1.3")
    ]  # fmt: skip
