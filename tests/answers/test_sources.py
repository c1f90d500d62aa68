"""Where figures come from: of what is not held there is no source."""

import pytest

from bot.model.reply import Outcome
from tests.asking import last


@pytest.mark.parametrize(
    "text",
    [
        "where do the Southshire figures come from?",
        "source for the adults' share in Westshire?",
        "who published the Southshire loans?",
    ],
)
def test_what_is_not_held_has_no_source(text, say) -> None:
    reply = say(text)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


@pytest.mark.parametrize(
    "text", ["who says there were 1,250 loans in Westshire?", "who said 1,250 in Westshire?"]
)
def test_who_says_a_number_is_who_published_it(text, say) -> None:
    reply = say(text)
    assert reply.facts == ("westshire.loans.2020",)
    assert [citation.id for citation in reply.citations] == ["yearbook"]


@pytest.mark.parametrize(
    "text",
    [
        "how many loans count as one loan?",
        "what share of loans is one book to one reader?",
    ],
)
def test_a_note_is_no_number(text, say) -> None:
    assert "what-is-a-loan" not in say(text).facts


def test_the_share_of_a_group_in_a_paper(ask) -> None:
    text = "what percentage does the Leicester Mercury give for the four apps?"
    assert ask(text).facts == ("leicestershire.four-apps",)


@pytest.mark.parametrize(
    "text",
    [
        "what percentage of the 89 victims were girls?",
        "what share of the 166 offences involved Snapchat?",
        "out of the 113, how many were in Essex?",
        "how many of the 62 were in Essex?",
    ],
)
def test_a_number_that_a_part_is_asked_of_is_no_answer(text, ask) -> None:
    assert ask(text).outcome is Outcome.NO_ANSWER


def test_a_number_that_a_part_is_asked_of_tells_what_of(ask) -> None:
    assert ask("of the 4,373, how many were in Essex?").facts == ("essex.offences.2018-19",)
    [share] = ask("what proportion of the 4,373 came from Leicestershire?").computed
    assert (share.what, share.value) == ("share", "2")


@pytest.mark.parametrize(
    "asked",
    ["who compiled these figures", "where do the figures come from?", "what is your source"],
)
def test_the_sources_of_all_are_told_where_no_note_tells_of_them(visit, asked) -> None:
    reply = visit(asked)
    assert (reply.outcome, reply.facts) == (Outcome.HELP, ())
    assert [citation.publisher for citation in reply.citations] == ["Marlow Vale Hospitals"]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "One paper says instagram use doubled and doesn't print which area. Got that figure?",
            {"no-area.instagram.change"},
        ),
        (
            "Is there a share for Instagram where the paper didn't give an area?",
            {"no-area.instagram-share"},
        ),
        ("the figure for under-12s printed without saying where", {"no-area.under-12"}),
        (
            "have you an instagram figure with no place name?",
            {"no-area.instagram.change", "no-area.instagram-share"},
        ),
    ],
)
def test_a_figure_is_told_by_the_area_it_lacks(text, facts, ask) -> None:
    assert set(ask(text).facts) == facts


def test_what_is_not_held_without_an_area_is_declined(ask) -> None:
    assert ask("the share of arrests printed without an area?").outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize("text", ["which papers wrote about it?", "what papers had the figures?"])
def test_several_who_printed_the_figures_are_asked_for_as_their_source(text, ask) -> None:
    assert ask(text).facts == ("where-figures-come-from",)


@pytest.mark.parametrize("asked", ["where is that from?", "who says so?", "where did you get it?"])
def test_whence_a_figure_is_tells_how_all_came_about(asked, engine) -> None:
    reply = last(engine, "How many offences in Essex?", asked)
    assert reply.facts == ("essex.offences.2018-19", "where-figures-come-from")


@pytest.mark.parametrize("asked", ["source?", "which newspaper is that from?"])
def test_the_source_of_a_figure_is_told_alone(asked, engine) -> None:
    assert last(engine, "How many offences in Essex?", asked).facts == ("essex.offences.2018-19",)
