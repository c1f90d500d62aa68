"""Points that are counted, which are no percentage points."""

from bot.model.reply import Verdict


def computed(reply) -> list[tuple[str, str]]:
    return [(one.what, one.value) for one in reply.computed]


def test_points_are_no_difference(play) -> None:
    assert play("last season's points for Ashby").facts == ("ashby.points.2022-23",)


def test_points_are_a_number(play) -> None:
    assert play("which clubs had more than 65 points in 2022/23").facts == (
        "brockley.points.2022-23",
        "carrow.points.2022-23",
    )
    assert play("is it true that Ashby got 70 points in 2021/22?").verdict is Verdict.MATCHES


def test_points_ahead(play) -> None:
    reply = play("by how many points was Brockley ahead of Ashby in 2022/23")
    assert ("difference", "11") in computed(reply)


def test_points_beside_another_measure(play) -> None:
    assert play("Ashby 2021/22 points and goals").facts == (
        "ashby.points.2021-22",
        "ashby.goals-for.2021-22",
    )


def test_words_apart_name_one_measure(play) -> None:
    """Of two measures that count goals, the one that the whole question names."""
    reply = play("how many goals did Carrow concede in 2021/22")
    assert reply.facts == ("carrow.goals-against.2021-22",)


def test_a_share_is_not_named_by_what_it_is_of(visit) -> None:
    reply = visit("how many patients did Riverside see in December 2023?")
    assert reply.facts == ("riverside.patients.2023-m12",)


def test_what_is_denied_of_a_rate_is_what_it_leaves(sit) -> None:
    reply = sit("what share of boys' entries in physics in 2022 didn't get grade C or above?")
    assert [(each.what, each.value) for each in reply.computed] == [("rest", "33.9")]
    assert not sit("what share of boys' entries in physics in 2022 got grade C or above?").computed
