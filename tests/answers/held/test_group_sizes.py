"""A group named by how many it has is no group of another size, and no part of it stands for it."""

import pytest

from bot.facts import load
from bot.model.reply import Outcome, Verdict
from bot.shipped import default_facts
from tests.asking import Ask, asker


@pytest.fixture(scope="module")
def ask() -> Ask:
    return asker(load(default_facts()).base)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "what share did the four platforms have in Leicestershire?",
            ("leicestershire.four-apps",),
        ),
        ("what share did the 5 apps have in Leicestershire?", ()),
        ("what share did the four platforms have in the East of England?", ()),
    ],
)
def test_the_size_has_to_fit(text, facts, ask) -> None:
    assert ask(text).facts == facts


def test_one_of_a_list_is_not_told_for_all_of_it(ask) -> None:
    reply = ask("what share had Facebook, Messenger, Instagram and TikTok in the East of England?")
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "text",
    [
        "what share of cases in Leicestershire was on apps such as Facebook and Snapchat?",
        "percentage of Leicestershire cases on WhatsApp-type apps",
    ],
)
def test_members_named_as_examples_stand_for_their_group(text, ask) -> None:
    assert ask(text).facts == ("leicestershire.four-apps",)


def test_a_member_of_no_group_is_no_example(ask) -> None:
    assert not ask("what share of cases in Leicestershire was on apps like TikTok?").facts


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("does the 70% include Snapchat?", "east-of-england.five-apps.2017-19", Verdict.MATCHES),
        ("is Messenger part of the 62 per cent?", "leicestershire.four-apps", Verdict.DIFFERS),
        (
            "does Leicestershire's share include WhatsApp?",
            "leicestershire.four-apps",
            Verdict.MATCHES,
        ),
        ("is Messenger mentioned for Leicestershire?", "leicestershire.four-apps", Verdict.DIFFERS),
        (
            "was Snapchat one of the apps in Leicestershire?",
            "leicestershire.four-apps",
            Verdict.MATCHES,
        ),
    ],
)
def test_whether_a_number_is_of_a_member_is_told_by_its_list(text, fact, verdict, ask) -> None:
    reply = ask(text)
    assert (reply.facts[0], reply.verdict) == (fact, verdict)


def test_whether_a_member_is_counted_is_told_in_a_word(ask) -> None:
    reply = ask("does the Leicestershire percentage include Messenger?")
    assert reply.headline.startswith("No, that is not counted in this. Leicestershire,")


def test_a_place_without_such_a_list_tells_nothing_of_a_member(ask) -> None:
    assert ask("is Messenger mentioned for Essex?").outcome is Outcome.NO_ANSWER


def test_the_count_of_one_member_is_not_told_for_all(ask) -> None:
    reply = ask("what was the East of England total for all platforms")
    assert reply.headline == (
        "No figure is held for all recorded instances, only for some: Instagram."
    )
