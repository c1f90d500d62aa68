"""The shipped facts are what the two articles and the NSPCC's release print.

The figures stand here a second time, as they were read in the sources, so that a slip of the pen
in the files is noticed.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.facts import Severity, load
from bot.model.facts import MeasureKind
from bot.model.reply import Outcome
from bot.shipped import default_facts

ESSEX, LEICS, NSPCC = "essex-article", "leics-article", "nspcc-release"
LAST, BEFORE, BOTH = "2018-19", "2017-18", "2017-19"
RISE = "2017-18-to-2018-19"
FIVE = "facebook instagram messenger snapchat whatsapp"
FOUR = "facebook instagram snapchat whatsapp"

PUBLISHED = [
    # measure, of, area, period, members, value, source
    ("offences", None, "essex", LAST, "", "166", ESSEX),
    ("offences", None, "essex", BEFORE, "", "60", ESSEX),
    ("change", "offences", "essex", RISE, "", "177 per cent", ESSEX),
    ("victims", None, "essex", LAST, "11-or-under", "22", ESSEX),
    ("platform-share", None, "east-of-england", BOTH, FIVE, "70 per cent", ESSEX),
    ("platform-share", None, "east-of-england", BOTH, "instagram", "more than a quarter", ESSEX),
    ("platform-instances", None, "east-of-england", BEFORE, "instagram", "62", ESSEX),
    ("platform-instances", None, "east-of-england", LAST, "instagram", "113", ESSEX),
    ("offences", None, "leicestershire", LAST, "", "89", LEICS),
    ("offences", None, "leicestershire", BEFORE, "", "59", LEICS),
    ("change", "offences", "leicestershire", RISE, "", "51 per cent", LEICS),
    ("platform-share", None, "leicestershire", None, FOUR, "62 per cent", LEICS),
    ("change", "offences", "england-and-wales", RISE, "", "36 per cent", LEICS),
    ("victims-share", None, None, None, "11-or-under", "one in five", LEICS),
    ("change", "platform-instances", None, RISE, "instagram", "doubled", LEICS),
    ("platform-share", None, None, None, "instagram", "about a quarter", LEICS),
    ("offences", None, "england-and-wales", LAST, "", "at least 4,373", NSPCC),
    ("offences", None, "england-and-wales", BEFORE, "", "3,217", NSPCC),
    ("victims-share", None, "england-and-wales", LAST, "11-or-under", "1 in 5", NSPCC),
]
UNKNOWN_TITLES = (ESSEX, LEICS)


def test_there_are_warnings_at_most() -> None:
    problems = load(default_facts()).problems
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize("row", PUBLISHED, ids=lambda row: f"{row[2]}-{row[0]}-{row[3]}-{row[5]}")
def test_a_figure_stands_as_it_was_published(row, base) -> None:
    measure, of, area, period, members, value, source = row
    [figure] = [
        figure
        for figure in base.figures.values()
        if (figure.measure, figure.of, figure.area) == (measure, of, area)
        and (figure.period.key if figure.period else None) == period
        and " ".join(sorted(m for _, ms in figure.by for m in ms)) == members
        and figure.source == source
    ]
    assert figure.value.text == value


def test_every_figure_of_the_two_articles_is_among_those_checked_here(base) -> None:
    articles = [figure for figure in base.figures.values() if figure.source in (ESSEX, LEICS)]
    assert len(articles) == sum(row[-1] in (ESSEX, LEICS) for row in PUBLISHED)


def test_a_title_or_date_that_is_not_known_stays_unknown(base) -> None:
    for id_ in UNKNOWN_TITLES:
        assert (base.sources[id_].title, base.sources[id_].published) == (None, None)


def test_each_article_is_linked(base) -> None:
    assert base.sources[ESSEX].url.startswith("https://www.braintreeandwithamtimes.co.uk/")
    assert base.sources[LEICS].url.startswith("https://www.leicestermercury.co.uk/")


def test_the_region_s_figures_are_not_given_as_the_county_s(base) -> None:
    region = [figure for figure in base.figures.values() if figure.area == "east-of-england"]
    assert [f.id for f in region if "not that of Essex" not in (f.caveat or "")] == []
    by_platform = [
        f for f in base.figures.values() if f.area == "essex" and dict(f.by).get("platform")
    ]
    assert by_platform == []


def test_shares_of_instances_have_a_base_or_say_that_there_is_none(base) -> None:
    for figure in base.figures.values():
        if base.measures[figure.measure].kind is MeasureKind.SHARE:
            assert figure.base or base.measures[figure.measure].base, figure.id


def test_the_two_wordings_of_one_statement_are_one_quote(base) -> None:
    statements = [quote for quote in base.quotes.values() if quote.speaker == "wanless"]
    [statement] = statements
    assert {statement.source, *(variant.source for variant in statement.variants)} >= {ESSEX, LEICS}


@pytest.mark.parametrize(
    ("speaker", "quotes"),
    [("essex-police", 3), ("leicestershire-police", 4), ("wanless", 1), ("judge-leicester", 1)],
)
def test_every_quote_of_the_two_articles_is_held(speaker, quotes, base) -> None:
    held = [quote for quote in base.quotes.values() if quote.speaker == speaker]
    assert len(held) == quotes


def test_the_sides_on_the_cause_disagree_and_are_all_held(base) -> None:
    sides = {base.speakers[quote.speaker].kind for quote in base.quotes.values() if quote.why}
    assert sides == {"police", "charity", "newspaper"}


def test_all_police_forces_of_england_and_wales_are_known(base) -> None:
    forces = [area for area in base.areas.values() if area.kind == "police force area"]
    assert len(forces) == 43


def test_every_area_lies_within_the_country(base) -> None:
    for area in base.areas.values():
        outer = area
        while outer.within:
            outer = base.areas[outer.within]
        assert outer.id == "uk", area.name


def test_every_kind_of_trouble_has_a_helpline(base) -> None:
    kinds = {kind for line in base.helplines for kind in line.helps}
    assert kinds == {
        "danger", "children", "parents", "friends", "survivors", "own-behaviour", "images",
        "self-harm", "abroad",
    }  # fmt: skip


def test_nobody_has_to_have_a_phone_and_an_address(base) -> None:
    assert [line.name for line in base.helplines if not (line.phone or line.url)] == []


def test_only_people_in_office_or_for_an_organisation_speak(base) -> None:
    assert [s.name for s in base.speakers.values() if not (s.organisation and s.role)] == []


def test_court_outcomes_name_nobody(base) -> None:
    court = [note for note in base.notes.values() if "court" in note.topics]
    assert len(court) >= 2
    for note in court:
        pairs = re.findall(r"\b([A-Z][a-z]+) ([A-Z][a-z]+)\b", note.text)
        assert {word for pair in pairs for word in pair} <= {"The", "Leicester", "Mercury"}, note.id


def test_a_note_s_phrasings_never_get_another_fact(base, ask) -> None:
    wrong = []
    for note in base.notes.values():
        for phrasing in note.ask:
            reply = ask(phrasing)
            if reply.outcome is Outcome.ANSWER and note.id not in reply.facts:
                wrong.append((note.id, phrasing, reply.facts))
    assert wrong == []


def test_nearly_all_phrasings_get_their_note(base, ask) -> None:
    asked = [(note.id, phrasing) for note in base.notes.values() for phrasing in note.ask]
    found = sum(id_ in ask(phrasing).facts for id_, phrasing in asked)
    assert found / len(asked) >= 0.99


def test_nearly_all_phrasings_get_their_quote(base, ask) -> None:
    asked = [(quote.id, phrasing) for quote in base.quotes.values() for phrasing in quote.ask]
    found = sum(id_ in ask(phrasing).facts for id_, phrasing in asked)
    assert found / len(asked) >= 0.99


def test_a_question_with_a_figure_s_words_and_none_of_its_slots_gets_the_note(ask) -> None:
    assert ask("could the rise be nothing but better recording?").facts == (
        "what-the-figures-show",
    )
    assert ask("how many were recorded?").facts == ("england-and-wales.offences.2018-19",)


def test_hardly_any_question_for_what_is_not_held_is_answered(base, ask) -> None:
    asks = [phrasing for gap in base.not_held.values() for phrasing in gap.ask]
    answered = [text for text in asks if ask(text).outcome is Outcome.ANSWER]
    assert len(answered) / len(asks) <= 0.005


def test_the_guide_names_every_file() -> None:
    guide = (default_facts() / "README.md").read_text(encoding="utf-8")
    files = [file.name for file in Path(default_facts()).glob("*.yaml")]
    assert [file for file in files if f"`{file}`" not in guide] == []
