import pytest

from bot.model.reply import Outcome, Reason, Reply
from bot.ops.gaps.entries import LONGEST_QUESTION, Gap, gap_of, report_of


def nobody(_: str) -> bool:
    return False


def declined(reason: Reason = Reason.NOT_HELD, **read_as: str | tuple[str, ...]) -> Reply:
    return Reply(Outcome.NO_ANSWER, "No.", reason=reason, read_as=read_as)


def test_a_decline_keeps_words_reason_and_slots() -> None:
    reply = declined(intent="value", area=("Kent", "Essex"))
    assert gap_of("How many in Kent and Essex?", reply, private=nobody) == Gap(
        "how many in kent and essex",
        "not_held",
        (("area", ("kent", "essex")), ("intent", ("value",))),
    )


def test_slots_are_looked_through_as_well() -> None:
    reply = declined(**{"not known": ("jo@example.org",)})
    gap = gap_of("is it so", reply, private=nobody)
    assert gap is not None
    assert gap.slots == (("not known", ("[mail]",)),)


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.NO_ANSWER])
def test_only_what_was_declined_is_a_gap(outcome: Outcome) -> None:
    assert gap_of("how many", Reply(outcome, "Words."), private=nobody) is None


@pytest.mark.parametrize("reason", [Reason.REFUSED, Reason.EMPTY])
def test_what_was_refused_or_empty_is_forgotten(reason: Reason) -> None:
    assert gap_of("who did it", declined(reason), private=nobody) is None


def test_distress_is_forgotten_however_it_was_answered() -> None:
    assert gap_of("please help me", declined(), private=lambda text: "help" in text) is None


def test_a_long_message_is_forgotten() -> None:
    assert gap_of("word " * LONGEST_QUESTION, declined(), private=nobody) is None


def test_a_question_of_nothing_but_a_mention_is_forgotten() -> None:
    assert gap_of("<@123456789012345678>", declined(), private=nobody) is None


def test_a_report_keeps_facts_and_comment() -> None:
    report = report_of(("b", "a"), "It is 167!", private=nobody)
    assert report is not None
    assert (report.facts, report.comment) == (("a", "b"), "it is 167")


def test_a_report_in_distress_is_forgotten() -> None:
    assert report_of(("a",), "help me", private=lambda _: True) is None
