"""Claims on a rate in per cent, and on all of a stretch of time."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.facts import load
from bot.model.reply import Verdict
from tests.asking import Ask, asker

BASE = """
about: {title: Interest at two banks, subject: [banks, interest], main: rate}
measures:
  rate: {name: savings rate, unit: percent, kind: rate, also: [interest rate, interest]}
  savers: {name: number of savers, unit: people, kind: count}
  growth: {name: money lent, unit: pounds, kind: other, also: [loans, growth]}
areas:
  penny: {name: Penny Bank, kind: bank}
sources:
  letter: {publisher: The Bank Letter, url: "https://letter.example/rates"}
releases:
  letter: {name: Bank Letter}
tables:
  - {csv: rates.csv, source: letter, release: letter, area: penny,
     columns: {Quarter: period, Rate: {measure: rate}, Savers: {measure: savers},
               Lent: {measure: growth, in: billion}}}
"""
ROWS = """Quarter,Rate,Savers,Lent
Q1 2021,4.5,900,700
Q2 2021,5.2,950,900
Q3 2021,4.9,970,1100
Q4 2021,3.8,990,1200
"""
RATES = "penny.rate.2021-m{}x3"


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    folder: Path = tmp_path_factory.mktemp("bank")
    (folder / "bank.yaml").write_text(BASE, encoding="utf-8")
    (folder / "rates.csv").write_text(ROWS, encoding="utf-8")
    base = load(folder).base
    assert base is not None
    return asker(base)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("the savings rate was 4.5% in Q1 2021, right?", Verdict.MATCHES),
        ("the savings rate was 4.5 percent in Q1 2021, right?", Verdict.MATCHES),
        ("the savings rate was 7 percent in Q1 2021, right?", Verdict.DIFFERS),
        ("was the savings rate above 5 in Q2 2021", Verdict.MATCHES),
        ("the savings rate was over 9 in Q2 2021, true?", Verdict.DIFFERS),
        (
            "is it true that the savings rate stayed below 5 per cent throughout 2021",
            Verdict.DIFFERS,
        ),
        ("is it true that interest remained under 6 in 2021", Verdict.MATCHES),
        ("was the interest rate ever above 5 percent in 2021", Verdict.MATCHES),
        ("the savings rate never got above 5.5 from Q1 2021 to Q4 2021, true?", Verdict.MATCHES),
        ("loans never reached 1.3 trillion in any quarter of 2021, true?", Verdict.MATCHES),
        ("there were over 960 people in Q3 2021, right?", Verdict.MATCHES),
    ],
)
def test_a_rate_is_checked_in_its_own_per_cents(claim, verdict, ask) -> None:
    assert ask(claim).verdict is verdict


def test_when_a_rate_passed_a_number(ask) -> None:
    reply = ask("when did the savings rate go past 5 percent?")
    assert reply.facts == (RATES.format("04"),)


def test_what_is_counted_names_the_measure(ask) -> None:
    assert ask("people at Penny Bank in Q4 2021").facts == ("penny.savers.2021-m10x3",)


def test_growth_beside_a_measure_is_how_that_moved(ask) -> None:
    facts = RATES.format("04"), RATES.format("01")
    assert ask("savings rate growth from Q1 2021 to Q2 2021").facts == facts
    assert ask("growth in Q2 2021").facts[0] == "penny.growth.2021-m04x3"


def test_a_length_in_a_name_is_no_kind_of_period(ask) -> None:
    assert ask("what was the 3-month interest rate in Q1 2021").facts == (RATES.format("01"),)
