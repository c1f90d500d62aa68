"""The honesty rules: each test fails if its rule is broken, over every fact that is shipped."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import pytest

from bot.answers.compose import question_for
from bot.facts import load
from bot.language.distress import Kind, recognise
from bot.language.shown import says
from bot.language.shown.describe import base_words, measure_of
from bot.model.reply import BlockKind, Outcome, Reason, Verdict
from bot.model.value import Bound, Scale
from bot.replies.text import plain_text
from bot.shipped import default_facts
from tests.asking import Ask, Asked, asker, served, without_figures
from tests.honesty import is_labelled, missing, unaccounted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.engine import Engine
    from bot.model.facts import Area, FactBase, Figure
    from bot.model.reply import Computed, Reply

SHIPPED = load(default_facts()).base
FIGURES = {figure.id: figure for figure in served(SHIPPED)}
WITH_AREA = [id_ for id_, figure in FIGURES.items() if figure.area]
SHARES = [id_ for id_ in WITH_AREA if measure_of(SHIPPED, FIGURES[id_]).kind == "share"]
NO_BASE = "the counting unit of a share isn't shown where its source gives no base"
KNOWN_LACKS = {
    ("leicestershire.four-apps", "counting unit"),
    ("no-area.under-12", "counting unit"),
    ("no-area.instagram-share", "counting unit"),
}
"""NO_BASE, once for each figure that has it; empty this when it is mended."""


def broken(reason: str, *values: object) -> object:
    """A parameter for which a rule is known not to hold yet."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


def words_of(reply: Reply) -> str:
    """What a reply says, without its choices, its reading and its sources."""
    return "\n".join([reply.headline, *(block.text for block in reply.blocks)])


def contains(base: FactBase, outer: str, inner: str) -> bool:
    at = base.areas[inner].within
    while at is not None and at != outer:
        at = base.areas[at].within
    return at == outer


def held_areas(base: FactBase) -> set[str | None]:
    return {figure.area for figure in base.figures.values()}


# Every number is accounted for


def test_no_reply_to_a_development_question_has_a_number_from_nowhere(
    development: list[Asked], base: FactBase
) -> None:
    left = [(str(one), numbers) for one in development if (numbers := unaccounted(one.reply, base))]
    assert left == []


def test_what_a_claim_is_checked_by_is_told_as_computed(
    development: list[Asked], base: FactBase
) -> None:
    claims = [one for one in development if one.reply.step == "claim" and not one.reply.computed]
    assert [(str(o), left) for o in claims if (left := unaccounted(o.reply, base))] == []


@pytest.mark.parametrize("id_", FIGURES)
def test_no_reply_that_shows_a_figure_has_a_number_from_nowhere(
    id_: str, engine: Engine, base: FactBase, today: date
) -> None:
    reply = engine.show((id_,), today=today)
    assert reply is not None
    assert unaccounted(reply, base) == []


def test_a_number_from_nowhere_is_noticed(ask: Ask, base: FactBase) -> None:
    reply = ask("how many grooming offences in essex last year")
    changed = replace(reply, headline=f"{reply.headline} That is nearly double, or 25 % of 4,000.")
    assert [one.split(" in ")[0] for one in unaccounted(changed, base)] == [
        "'double'", "'25'", "'4,000'"
    ]  # fmt: skip


# 1. Unit, counting unit, area, period, link; never without a citation


@pytest.mark.parametrize(
    "id_",
    [broken(NO_BASE, i) if (i, "counting unit") in KNOWN_LACKS else i for i in WITH_AREA],
)
def test_each_figure_answers_its_own_question_with_all_its_parts(
    id_: str, ask: Ask, base: FactBase
) -> None:
    figure = base.figures[id_]
    reply = ask(question_for(base, figure))
    assert (reply.outcome, id_ in reply.facts) == (Outcome.ANSWER, True)
    assert missing(reply, base, figure) == []


def test_every_figure_in_a_development_reply_has_all_its_parts(
    development: list[Asked], base: FactBase
) -> None:
    assert [
        (str(one), id_, lacks)
        for one in development
        for id_ in (*one.reply.facts, *one.reply.context)
        if id_ in base.figures
        for lacks in missing(one.reply, base, base.figures[id_])
        if (id_, lacks) not in KNOWN_LACKS
    ] == []


def test_no_answer_is_without_a_citation_of_each_fact(
    development: list[Asked], base: FactBase
) -> None:
    uncited = [
        (str(one), id_)
        for one in development
        for id_ in (*one.reply.facts, *one.reply.context)
        if not printed_in(base, id_) & {citation.id for citation in one.reply.citations}
    ]
    bare = [str(o) for o in development if o.reply.outcome is Outcome.ANSWER and not o.reply.facts]
    assert (uncited, bare) == ([], [])


def printed_in(base: FactBase, id_: str) -> set[str]:
    """The sources a fact may be cited from: another wording of a quote has its own."""
    if quote := base.quotes.get(id_):
        return {quote.source, *(variant.source for variant in quote.variants)}
    return {(base.figures | base.notes)[id_].source}


def test_a_fact_without_a_source_is_not_loaded(facts_copy: Path) -> None:
    file = facts_copy / "grooming-2019.yaml"
    file.write_text(file.read_text().replace("    source: essex-article\n", "", 1))
    assert load(facts_copy).base is None


# 2. As published


@pytest.mark.parametrize(
    "id_", [id_ for id_ in WITH_AREA if FIGURES[id_].value.bound is not Bound.EXACT]
)
def test_a_bound_is_shown_wherever_its_number_is(id_: str, ask: Ask, base: FactBase) -> None:
    value = base.figures[id_].value
    bound, number = str(value.bound), value.text.lower().removeprefix(str(value.bound)).strip()
    said = words_of(ask(question_for(base, base.figures[id_])))
    told = re.findall(rf"(.{{0,20}})(?<![\w,]){re.escape(number)}(?![\w,])", said)
    assert told
    caveats = base.figures[id_].caveat or ""
    assert [before for before in told if bound not in before and before not in caveats] == []


@pytest.mark.parametrize("id_", [id_ for id_ in WITH_AREA if FIGURES[id_].value.rounded])
def test_words_are_not_turned_into_digits(id_: str, ask: Ask, base: FactBase) -> None:
    figure = base.figures[id_]
    reply = ask(question_for(base, figure))
    assert figure.value.text in reply.headline
    digits = re.escape(f"{figure.value.number.quantize(Decimal(1))}")
    assert not re.search(rf"\b{digits}(?:\.\d+)? ?(?:%|per cent|times)", words_of(reply))


# 3. A share has its base


@pytest.mark.parametrize("id_", SHARES)
def test_a_share_says_what_it_is_of_or_that_its_source_does_not(
    id_: str, ask: Ask, base: FactBase
) -> None:
    figure = base.figures[id_]
    expected = base_words(base, figure) or "the source does not say of what"
    assert expected in ask(question_for(base, figure)).headline


# 4. No scope is swapped for another


def unheld(base: FactBase) -> Iterator[Area]:
    return (area for area in base.areas.values() if area.id not in held_areas(base))


def test_an_area_without_figures_is_declined_by_name(ask: Ask, base: FactBase) -> None:
    for area in unheld(base):
        reply = ask(f"How many grooming offences were recorded in {area.name} last year?")
        assert (area.name, reply.outcome, reply.reason, reply.facts) == (
            area.name, Outcome.NO_ANSWER, Reason.NOT_HELD, ()
        )  # fmt: skip
        assert area.name in reply.headline


def test_a_place_is_not_the_area_that_covers_it(ask: Ask, base: FactBase) -> None:
    for area in base.areas.values():
        for place in area.covers:
            reply = ask(f"How many grooming offences were recorded in {place} last year?")
            assert (place, reply.outcome, reply.reason, reply.facts) == (
                place, Outcome.NO_ANSWER, Reason.NOT_HELD, ()
            )  # fmt: skip
            assert (place.lower() in reply.headline.lower(), area.name in reply.headline) == (
                True, True
            ), place  # fmt: skip


def test_after_a_decline_only_a_containing_area_is_shown(
    ask: Ask, base: FactBase, development: list[Asked]
) -> None:
    for area in unheld(base):
        reply = ask(f"How many grooming offences in {area.name}?")
        shown = {base.figures[id_].area for id_ in reply.context}
        assert [outer for outer in shown if not outer or not contains(base, outer, area.id)] == []


def test_a_platform_without_figures_is_declined(ask: Ask, base: FactBase) -> None:
    held = {m for f in base.figures.values() for group, members in f.by for m in members}
    for member in base.breakdowns["platform"].members.values():
        if member.id not in held:
            reply = ask(f"How many grooming cases were on {member.name} in Essex?")
            assert (member.name, reply.outcome, reply.facts) == (
                member.name, Outcome.NO_ANSWER, ()
            )  # fmt: skip


def test_choices_name_things_without_their_numbers(
    development: list[Asked], base: FactBase
) -> None:
    told = [
        (str(one), choice.label)
        for one in development
        for choice in (*one.reply.choices, *one.reply.next_asks)
        for id_ in choice.facts
        if id_ in base.figures and base.figures[id_].value.text in choice.label.split()
    ]
    assert told == []


@pytest.mark.parametrize(
    "question",
    [
        "how many victims were there in Essex",
        "all victims in Essex, whatever their age",
        "total number of victims in Essex, all ages",
    ],
)
def test_a_part_is_never_told_as_the_whole(question: str, ask: Ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.reason, reply.facts) == (Outcome.NO_ANSWER, Reason.NOT_HELD, ())
    assert reply.headline == "No figure is held for all victims, only for some: aged 11 or under."
    assert [choice.facts for choice in reply.choices] == [("essex.victims.11-or-under.2018-19",)]


@pytest.mark.parametrize(
    "question",
    [
        "have West Midlands Police made any films about grooming",
        "and in Ireland, since when has grooming been a crime there",
        "arrests made by Leicestershire Police for online grooming, how many",
    ],
)
def test_what_is_told_of_one_place_or_thing_is_not_told_of_another(question: str, ask: Ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


# 5. The latest held


@pytest.mark.parametrize("words", ["last year", "this year", "now", "in the latest year"])
def test_the_latest_period_is_named_first(words: str, ask: Ask, base: FactBase) -> None:
    reply = ask(f"how many grooming offences in Essex {words}?")
    latest = base.figures["essex.offences.2018-19"]
    assert reply.facts == (latest.id,)
    assert reply.headline.startswith(says.LATEST.format(period=latest.period.label))


def test_newer_figures_may_exist_two_years_after_the_latest(engine: Engine) -> None:
    def told(today: date) -> bool:
        reply, _ = engine.ask("how many in Essex last year?", today=today)
        return says.NEWER.format(period="year to April 2019") in plain_text(reply)

    assert [told(date(2021, 4, 1)), told(date(2021, 5, 1)), told(date(2026, 11, 21))] == [
        False, True, True
    ]  # fmt: skip


def test_the_latest_held_is_never_said_to_be_an_earlier_one(ask: Ask) -> None:
    reply = ask("how many grooming offences in Essex in 2017/18?")
    assert says.NEWER.format(period="2017/18") not in plain_text(reply)


def test_the_year_before_is_the_period_before(ask: Ask) -> None:
    assert ask("how many in Essex the year before?").facts == ("essex.offences.2017-18",)


# 6. What is computed


def test_what_is_computed_is_labelled_and_shows_its_inputs(base: FactBase) -> None:
    ask = asker(without_figures(base, "essex.change.2018-19"))
    reply = ask("by how much did grooming offences rise in Essex?")
    assert {(one.what, one.value) for one in reply.computed} == {
        ("difference", "106"), ("percentage change", "176.7")
    }  # fmt: skip
    [block] = [block for block in reply.blocks if block.kind is BlockKind.COMPUTED]
    assert block.text.startswith("Worked out by this bot")
    assert [part for part in ("106", "176.7", "166", "60") if part not in block.text] == []
    assert set(reply.facts) == {"essex.offences.2018-19", "essex.offences.2017-18"}


def recomputed(made: Computed, base: FactBase) -> set[Decimal]:
    """What may come of a computation's inputs, whichever is taken first."""
    inputs = [base.figures[id_] for id_ in made.inputs]
    if made.what == "average":
        [figure] = inputs
        assert figure.period is not None
        return {figure.value.number / figure.period.months}
    one, other = (figure.value.number for figure in inputs)
    ways: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
        "difference": lambda a, b: a - b,
        "points": lambda a, b: a - b,
        "rest": lambda a, b: a - b,
        "percentage change": lambda a, b: (a - b) / b * 100,
        "ratio": lambda a, b: a / b,
        "share": lambda a, b: a / b * 100,
    }
    return {ways[made.what](one, other), ways[made.what](other, one)}


NAMED = ("higher", "lower", "rank")
"""What is computed with an area's name for a result."""


def test_each_computed_number_is_its_inputs_rounded_once(
    development: list[Asked], base: FactBase
) -> None:
    for one in development:
        for made in one.reply.computed:
            if made.what in NAMED:
                continue
            value = Decimal(made.value)
            places = Decimal(1).scaleb(int(value.as_tuple().exponent))
            exact = recomputed(made, base)
            rounded = {number.quantize(places, rounding=ROUND_HALF_UP) for number in exact}
            assert value in rounded, (str(one), made)


def test_each_computed_name_is_that_of_the_largest_or_smallest_input(
    development: list[Asked], base: FactBase
) -> None:
    for one in development:
        for made in one.reply.computed:
            if made.what in NAMED:
                ranked = sorted(made.inputs, key=lambda id_: base.figures[id_].value.number)
                areas = [base.figures[id_].area for id_ in (ranked[0], ranked[-1])]
                names = [base.areas[area].name for area in areas if area]
                assert made.value in names, (str(one), made)


def test_computed_values_come_with_their_inputs_and_a_label(
    development: list[Asked], base: FactBase
) -> None:
    for one in development:
        reply = one.reply
        inputs = {id_ for made in reply.computed for id_ in made.inputs}
        assert inputs <= {*reply.facts, *reply.context}, str(one)
        labelled = any(is_labelled(block) for block in reply.blocks)
        named = {made.what for made in reply.computed} <= set(NAMED)
        assert labelled or named, str(one)


# 7. Like with like


def test_only_like_is_computed_with_like(development: list[Asked], base: FactBase) -> None:
    def kind(figure: Figure) -> object:
        months = figure.period.months if figure.period else None
        return (figure.measure, figure.of, figure.release, figure.base, months)

    for one in development:
        for made in one.reply.computed:
            inputs = [base.figures[id_] for id_ in made.inputs]
            assert len({kind(figure) for figure in inputs}) == 1, (str(one), made)


def test_percentages_differ_by_points_never_by_per_cent(
    development: list[Asked], base: FactBase
) -> None:
    for one in development:
        for made in one.reply.computed:
            scales = {base.figures[id_].value.scale for id_ in made.inputs}
            if made.what == "difference" and Scale.PERCENT in scales:
                assert (scales, made.unit) == ({Scale.PERCENT}, "percentage points"), str(one)


def test_figures_of_other_measures_are_shown_but_not_subtracted(ask: Ask, base: FactBase) -> None:
    reply = ask("by how much is the Essex offences figure above the Instagram one?")
    assert [made.what for made in reply.computed] == []


# 8. Why


@pytest.mark.parametrize(
    "question", ["why did it rise in Essex?", "Why did grooming offences go up?"]
)
def test_causes_stand_in_quotation_marks_with_all_sides(
    question: str, ask: Ask, base: FactBase
) -> None:
    reply = ask(question)
    sides = {q.id for q in base.quotes.values() if q.why and q.serve and q.of == "offences"}
    assert {*reply.facts, *reply.context} == sides
    assert {block.kind for block in reply.blocks} == {BlockKind.QUOTE}
    assert reply.headline == says.WHY_LEAD


# 9. Quotes


def test_quotes_are_verbatim_with_who_where_and_when(engine: Engine, base: FactBase) -> None:
    for quote in base.quotes.values():
        reply = engine.show((quote.id,), today=date(2026, 11, 21))
        if not quote.serve:
            assert reply is None
            continue
        assert reply is not None
        [block] = reply.blocks
        assert block.text == quote.text
        speaker = base.speakers[quote.speaker]
        parts = [speaker.name, base.sources[quote.source].publisher, quote.said or "date not given"]
        parts += [
            part
            for part in (speaker.role, speaker.organisation)
            if part and part.lower() not in speaker.name.lower()
        ]
        assert [part for part in parts if part not in (block.by or "")] == []


def test_every_quotation_in_a_development_reply_is_verbatim(
    development: list[Asked], base: FactBase
) -> None:
    texts = {q.text for q in base.quotes.values()}
    texts |= {variant.text for q in base.quotes.values() for variant in q.variants}
    for one in development:
        for block in one.reply.blocks:
            if block.kind is BlockKind.QUOTE:
                whole = block.text in texts
                cut = "…" in block.text or "[" in block.text
                assert whole or cut, (str(one), block.text)
                pieces = [p.strip() for p in re.split(r"\[?…\]?", block.text)]
                held = [any(piece in text for text in texts) for piece in pieces]
                assert all(held), (str(one), block.text)


def test_a_quote_that_is_not_served_never_appears(development: list[Asked], base: FactBase) -> None:
    kept_back = [quote for quote in base.quotes.values() if not quote.serve]
    assert kept_back
    for one in development:
        assert [q.id for q in kept_back if q.text in plain_text(one.reply)] == [], str(one)


# 10. Not held is not false


def test_a_decline_never_says_that_something_is_false(development: list[Asked]) -> None:
    for one in development:
        if one.reply.outcome is Outcome.NO_ANSWER or one.reply.verdict is Verdict.CANNOT_CHECK:
            text = words_of(one.reply).replace("does not make it wrong", "")
            assert not re.search(r"\b(?:false|untrue|wrong|incorrect|myth|lie)\b", text), str(one)


def test_a_claim_differs_only_from_a_figure_that_is_shown(development: list[Asked]) -> None:
    judged = (Verdict.MATCHES, Verdict.DIFFERS, Verdict.OTHER_SCOPE)
    for one in development:
        if one.reply.verdict in judged:
            assert one.reply.facts or one.reply.context, str(one)


def test_a_claim_about_what_is_not_held_is_not_judged(ask: Ask) -> None:
    reply = ask("is it true that there were 500 grooming offences in Kent last year?")
    assert reply.verdict in (None, Verdict.CANNOT_CHECK)
    assert reply.facts == ()


# 11. Unknown words count


@pytest.mark.parametrize(
    "question",
    [
        "how many grooming convictions were there in Essex last year",
        "how many people were arrested for grooming in Essex in 2018/19",
        "how much did grooming offences cost Essex Police last year",
        "how many grooming offences on TikTok in the East of England last year",
        "how many grooming offences in Narnia last year",
        "how many grooming offences in Essex schools last year",
        "how many refunds did Essex Police record last year",
        "what share of Essex teachers use Instagram",
    ],
)
def test_a_word_that_means_nothing_here_declines_the_question(question: str, ask: Ask) -> None:
    reply = ask(question)
    assert (reply.outcome, reply.facts) == (Outcome.NO_ANSWER, ())


# 12. Somebody in trouble


PLEAS = [
    "someone on instagram in essex keeps asking me for pictures and i'm scared",
    "my daughter is being groomed on snapchat, what do i do",
    "i was groomed as a child and i can't cope",
    "how many offences in essex last year? a man is messaging me and i want to die",
]


@pytest.mark.parametrize("plea", PLEAS)
def test_a_plea_gets_helplines_before_any_figure(plea: str, ask: Ask) -> None:
    reply = ask(plea)
    assert (reply.outcome, reply.facts, reply.context, reply.step) == (
        Outcome.SUPPORT, (), (), "trouble"
    )  # fmt: skip
    assert reply.helplines


@pytest.mark.parametrize("plea", PLEAS)
def test_a_plea_s_words_go_nowhere(plea: str, engine: Engine, today: date) -> None:
    before = engine.ask("how many in Essex?", today=today)[1]
    reply, after = engine.ask(plea, today=today, conversation=before)
    assert after == before
    assert dict(reply.read_as) == {}
    assert plea not in repr(reply)


def test_no_edit_of_the_facts_switches_support_off(base: FactBase) -> None:
    empty = replace(base, helplines=(), figures={}, quotes={}, notes={}, speakers={}, areas={})
    reply = asker(replace(empty, measures={}, breakdowns={}))(PLEAS[0])
    assert reply.outcome is Outcome.SUPPORT
    assert says.SUPPORT_NONE in plain_text(reply)


def test_statistics_questions_are_not_taken_for_pleas(base: FactBase) -> None:
    asks = [question_for(base, figure) for figure in FIGURES.values()]
    asks += [phrase for note in base.notes.values() for phrase in note.ask]
    needs = {text: recognise(text) for text in asks}
    # A phrasing word for word goes before a calm signpost, and not before a plea.
    assert [text for text, need in needs.items() if need and Kind.ANYBODY not in need.kinds] == []


# 13. Names and tone


@pytest.mark.parametrize(
    "question",
    [
        "what is the name of the man who was jailed in Leicester?",
        "who is the victim in the Leicestershire case?",
        "where does the convicted man live?",
        "who was jailed for grooming?",
    ],
)
def test_nobody_is_identified(question: str, ask: Ask) -> None:
    reply = ask(question)
    assert (reply.reason, reply.facts, reply.choices) == (Reason.REFUSED, (), ())
    assert plain_text(reply) == says.REFUSED_IDENTITY


LOUD = re.compile(
    r"!|\b(?:soar|skyrocket|rocket|surg|spik|explod|epidemic|shock|horrif|alarming|plague|monster|"
    r"predator|paedo|pervert|evil|vile)\w*",
    re.IGNORECASE,
)


def test_the_bot_s_own_words_are_calm() -> None:
    own = [v for k, v in vars(says).items() if k.isupper()]
    texts = [t for v in own for t in (v.values() if isinstance(v, dict) else [v])]
    assert [text for text in texts if isinstance(text, str) and LOUD.search(text)] == []


def test_the_facts_own_words_are_calm(base: FactBase) -> None:
    texts = [note.text for note in base.notes.values()]
    texts += [f.caveat for f in base.figures.values() if f.caveat]
    texts += [m.caveat for m in base.measures.values() if m.caveat]
    texts += [line.says for line in base.helplines if line.says]
    assert [text for text in texts if LOUD.search(text)] == []
