from bot.ops.gaps.entries import Gap
from bot.ops.gaps.grouping import group
from bot.ops.gaps.reading import Counted


def asked(question: str, times: int, reason: str = "not_held") -> tuple[Gap, Counted]:
    return Gap(question, reason), Counted(times, "2026-01-01", f"2026-02-{times:02}")


def test_slips_and_another_order_are_the_same_question() -> None:
    [one] = group(
        [
            asked("how many offences in rutland", 5),
            asked("how many ofences in rutland", 2),
            asked("in rutland how many offences", 1),
        ]
    )
    assert (one.gap.question, one.counted.times, one.counted.last) == (
        "how many offences in rutland",
        8,
        "2026-02-05",
    )
    assert one.others == ["how many ofences in rutland", "in rutland how many offences"]


def test_other_words_are_another_question() -> None:
    found = group([asked("how many offences in rutland", 5), asked("who can i ask", 2)])
    assert len(found) == 2


def test_other_numbers_are_another_question() -> None:
    found = group(
        [asked("how many in rutland in 2018", 5), asked("how many in rutland in 2019", 2)]
    )
    assert len(found) == 2


def test_another_reason_is_another_question() -> None:
    found = group([asked("how many in rutland", 5), asked("how many in rutland", 2, "withdrawn")])
    assert len(found) == 2


def test_wordings_together_can_come_before_what_was_asked_more_often() -> None:
    found = group(
        [
            asked("who can i ask", 4),
            asked("how many offences in rutland", 3),
            asked("how many offences in rutlandd", 3),
        ]
    )
    assert [each.counted.times for each in found] == [6, 4]


def test_the_same_words_with_other_slots_are_no_other_wording() -> None:
    first, counted = asked("how many in rutland", 5)
    other = Gap(first.question, first.reason, (("area", ("rutland",)),))
    [one] = group([(first, counted), (other, counted)])
    assert (one.counted.times, one.others) == (10, [])
