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


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("In 2017/18 Essex and Leicestershire were nearly level, is that correct?", "matches"),
        ("Essex and Leicestershire were about the same in 2017/18, weren't they?", "matches"),
        ("Essex and Leicestershire had the same number in 2017/18, true?", "differs"),
        ("Essex and Leicestershire had about the same number last year, right?", "differs"),
        ("Leicestershire stayed more or less level, right?", "differs"),
        ("Offences in England and Wales have levelled off, right?", "differs"),
        ("There was hardly any change in Leicestershire, right?", "differs"),
    ],
)
def test_two_places_are_level_and_one_stays_so(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict == verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("So Essex had more offences than Leicestershire?", Verdict.MATCHES),
        ("so essex grew way faster than the country as a whole?", Verdict.MATCHES),
        ("Leicestershire had as many as Essex last year?", Verdict.DIFFERS),
        ("So the numbers in Leicestershire stayed more or less level?", Verdict.DIFFERS),
    ],
)
def test_what_is_stated_with_a_question_mark_is_a_claim(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    "asked",
    [
        "Essex grew by how much more than Leicestershire?",
        "Essex had more than Leicestershire in which year?",
        "Essex more or less than Leicestershire?",
        "the Essex rise, please",
    ],
)
def test_what_is_asked_for_after_a_place_is_no_claim(asked, ask) -> None:
    assert ask(asked).verdict is None


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("in 2017/18 Essex and Leicestershire were basically neck and neck", Verdict.MATCHES),
        ("Essex and Leicestershire were neck and neck last year", Verdict.DIFFERS),
        (
            "Essex and Leicestershire were practically tied in 2017/18, weren't they",
            Verdict.MATCHES,
        ),
    ],
)
def test_places_may_be_said_to_be_level_wherever_the_time_stands(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("all forces had a rise, right?", Verdict.CANNOT_CHECK),
        ("all forces had a fall, right?", Verdict.DIFFERS),
        ("no force recorded a fall, right?", Verdict.CANNOT_CHECK),
        ("every force in England and Wales saw more than 50, right?", Verdict.CANNOT_CHECK),
        ("Essex and Leicestershire had a rise, right?", Verdict.MATCHES),
    ],
)
def test_what_is_so_in_the_places_held_need_not_be_so_in_all(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Essex rose only slightly, didn't it?", Verdict.DIFFERS),
        ("Essex rose sharply, didn't it?", Verdict.MATCHES),
        ("Leicestershire went up marginally, right?", Verdict.DIFFERS),
    ],
)
def test_a_large_rise_is_no_slight_one(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


def test_groups_may_be_said_to_be_level_too(ride) -> None:
    reply = ride("electric and diesel freight were neck and neck in 2017, true?")
    assert (reply.verdict, len(reply.facts)) == (Verdict.DIFFERS, 2)


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("So offences rose in Essex, then?", Verdict.MATCHES),
        ("So the number has gone down in Leicestershire, then?", Verdict.DIFFERS),
        ("So Instagram use went up in the East of England, then?", Verdict.MATCHES),
        ("Across Essex, offences were fewer than the year before.", Verdict.DIFFERS),
        ("The rise in England and Wales was smaller than in Essex", Verdict.MATCHES),
        ("In percentage terms Leicestershire rose more than Essex", Verdict.DIFFERS),
    ],
)
def test_what_a_sentence_says_has_moved_is_checked_without_being_asked(
    claimed, verdict, ask
) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Leicestershire grew by less than either Essex or England and Wales", Verdict.DIFFERS),
        ("England and Wales grew less than either Essex or Leicestershire", Verdict.MATCHES),
    ],
)
def test_less_than_either_of_two_is_less_than_both(claimed, verdict, ask) -> None:
    assert ask(claimed).verdict is verdict


@pytest.mark.parametrize(
    "claimed",
    [
        "I read that Essex managed to cut these offences by 177 per cent",
        "Essex slashed grooming crimes by 177%",
        "England and Wales has cut grooming offences by a third",
        "Leicestershire managed to lower grooming crimes by 30",
    ],
)
def test_what_is_cut_went_down(claimed, ask) -> None:
    assert ask(claimed).verdict is Verdict.DIFFERS
