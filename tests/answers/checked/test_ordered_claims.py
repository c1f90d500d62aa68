"""Claims of order and movement: slower is less, what is denied is turned, and none is left out."""

import pytest

from bot.model.reply import Verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Leicestershire rose more slowly than Essex, right?", Verdict.MATCHES),
        ("Essex's rise was gentler than Leicestershire's, right?", Verdict.DIFFERS),
        ("Leicestershire's growth lagged behind that of Essex, right?", Verdict.MATCHES),
        ("Leicestershire outgrew Essex. Is that true?", Verdict.DIFFERS),
        ("Leicestershire did not rise as much as Essex, true?", Verdict.MATCHES),
        ("Essex wasn't as high as Leicestershire, right?", Verdict.DIFFERS),
        ("Compared with Leicestershire, Essex had more, right?", Verdict.MATCHES),
    ],
)
def test_slower_and_not_as_much_are_less(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Leicestershire had no more offences than Essex, correct?", Verdict.MATCHES),
        ("Essex isn't lower than Leicestershire, correct?", Verdict.MATCHES),
        ("Essex didn't go down, right?", Verdict.MATCHES),
        ("Essex has not risen, right?", Verdict.DIFFERS),
        ("There was no fall in Essex, correct?", Verdict.MATCHES),
        ("Neither Essex nor Leicestershire fell, right?", Verdict.MATCHES),
        ("Essex stayed the same, right?", Verdict.DIFFERS),
        ("Leicestershire never had more than Essex, right?", Verdict.MATCHES),
    ],
)
def test_what_is_denied_is_turned(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex had more than Leicestershire in both years. Fair?", Verdict.MATCHES),
        ("Leicestershire was ahead of Essex in both years. Reasonable?", Verdict.DIFFERS),
    ],
)
def test_both_years_are_told(claimed, verdict, ask) -> None:
    reply = ask(claimed)
    assert reply.verdict is verdict
    assert len(reply.facts) == 4


def test_one_is_not_above_several_where_nothing_is_held_for_one_of_them(ask) -> None:
    assert ask("Essex had more than Leicestershire and Kent, right?").verdict is (
        Verdict.CANNOT_CHECK
    )


def test_that_only_one_moved_says_something_of_the_others(ask) -> None:
    assert ask("Only Leicestershire went up, right?").verdict is None


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Is there anything to the claim that grooming went down in Essex?", Verdict.DIFFERS),
        ("Is there any truth in the rumour that offences fell in Leicestershire?", Verdict.DIFFERS),
        ("Am I right that offences rose in Essex?", Verdict.MATCHES),
    ],
)
def test_what_asks_if_it_is_so_leads_up_to_a_claim_without_a_number(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_what_may_happen_is_no_claim_that_it_did(ask) -> None:
    told = ask("The count can't rise because recording improves, correct?")
    assert told.facts == ("what-the-figures-show",)
    assert told.verdict is Verdict.DIFFERS
