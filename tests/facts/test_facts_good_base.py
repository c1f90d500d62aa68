"""A base in the words of the design page, and every value that comes of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import MappingProxyType

import pytest

from bot.facts import load
from bot.model.facts import (
    About,
    Area,
    Breakdown,
    Example,
    Figure,
    Helpline,
    Measure,
    MeasureKind,
    Member,
    Note,
    Place,
    Quote,
    Release,
    Source,
    Speaker,
    Wording,
)
from bot.model.period import Period
from bot.model.value import Bound, Scale, Value

VOCABULARY = """\
about: {title: Online grooming offences, subject: [grooming], main: offences,
  report_errors: https://footnote.example/issues}
sources:
  essex-article: {publisher: The Times of Braintree, url: https://braintree.example/177,
    kind: report, reports_on: nspcc-2019, accessed: 2026-01-05, published: 2019-09-06}
  leics-article: {publisher: The Mercury, url: http://mercury.example/51, title: Up by 51%,
    note: Behind a wall.}
releases:
  nspcc-2019: {name: NSPCC figures 2019, coverage: 43 police forces, published: 2019-09-06,
    note: Freedom of information.}
areas:
  essex: {name: Essex, kind: police force area, within: east-of-england, also: [Essex Police],
    covers: [Chelmsford, Southend], note: "Not Greater Essex: the police area."}
  east-of-england: {name: East of England}
measures:
  offences: {name: recorded offences, counts: offences, also: [grooming crimes], caveat: Recorded.}
  platform-share: {name: share of instances, short: share, counts: instances, unit: percent,
    base: instances with a known method, not: [share of offences], official: not official}
  rank: {name: rank, kind: other}
  staff: {name: employees, counts: employees, moment: yes}
breakdowns:
  platform: {name: app, values: {instagram: {name: Instagram, also: [insta, IG]},
    facebook: {name: Facebook}}}
speakers:
  wanless: {name: Peter Wanless, role: Chief Executive, organisation: NSPCC, also: [the boss],
    kind: charity}
"""

FACTS = """\
figures:
  - {measure: offences, area: essex, period: year to April 2019, value: 166,
     source: essex-article, also_in: leics-article, release: nspcc-2019}
  - {measure: offences, area: essex, period: 2017/18, value: 60, source: essex-article}
  - {measure: change, area: essex, period: 2017/18 to year to April 2019, value: 177%,
     of: offences, source: essex-article, review_by: 2030-01-01}
  - {measure: platform-share, area: east-of-england, period: last two years to April 2019,
     by: {platform: [instagram, facebook]}, value: more than a quarter, source: essex-article,
     coverage: 7 forces, caveat: Not Essex., base: not given}
  - {id: old, measure: offences, area: not given, period: Not given, value: "at least 4,373",
     source: essex-article, conflicts_with: [essex.offences.2018-19],
     superseded_by: essex.offences.2018-19, withdrawn: A mistake.}
quotes:
  - id: no-time
    speaker: wanless
    text: |
      There is “no time” to lose.

      None.
    source: essex-article
    topics: [regulation]
    said: on Friday
    variants: [{text: No time., source: leics-article}]
    serve: no
    why: lack of regulation
    of: offences
notes:
  - {id: since, title: The law, text: Since 2017., source: leics-article, topics: law,
     ask: ["since when?", "when did it begin"], review_by: 2030-06-30}
helplines:
  - {name: Childline, phone: 0800 1111, url: https://childline.example/, for: [children, danger],
     where: UK, source: essex-article, says: "no: free", checked: 2020-01-30}
  - {name: Emergency, phone: 999, for: danger, where: UK, source: essex-article, checked: }
examples:
  - {ask: how many in essex, expect: essex.offences.2018-19}
  - {ask: how many on the moon, expect: [no_answer]}
"""

YEAR_2017 = Period(24207, 12, label="2017/18")
YEAR_2018 = Period(24219, 12, label="year to April 2019")


@pytest.fixture
def base(tmp_path):
    (tmp_path / "vocabulary.yaml").write_text(VOCABULARY)
    (tmp_path / "facts.yaml").write_text(FACTS)
    loaded = load(tmp_path, today=date(2020, 1, 31))
    assert [problem.rule for problem in loaded.problems] == ["helpline-unchecked"]
    return loaded.base


def test_about(base):
    assert base.about == About(
        title="Online grooming offences",
        subject=("grooming",),
        main="offences",
        report_errors="https://footnote.example/issues",
    )


def test_sources(base):
    assert base.sources == {
        "essex-article": Source(
            "essex-article",
            "The Times of Braintree",
            "https://braintree.example/177",
            published=date(2019, 9, 6),
            kind="report",
            reports_on="nspcc-2019",
        ),
        "leics-article": Source(
            "leics-article",
            "The Mercury",
            "http://mercury.example/51",
            title="Up by 51%",
            note="Behind a wall.",
        ),
    }


def test_releases(base):
    assert base.releases == {
        "nspcc-2019": Release(
            "nspcc-2019",
            "NSPCC figures 2019",
            "43 police forces",
            date(2019, 9, 6),
            "Freedom of information.",
        )
    }


def test_areas(base):
    assert base.areas == {
        "east-of-england": Area("east-of-england", "East of England"),
        "essex": Area(
            "essex",
            "Essex",
            "police force area",
            "east-of-england",
            ("Essex Police",),
            ("Chelmsford", "Southend"),
            "Not Greater Essex: the police area.",
        ),
    }


def test_measures_and_the_one_that_needs_no_declaring(base):
    assert base.measures == {
        "change": Measure("change", "change", MeasureKind.CHANGE, unit="percent"),
        "offences": Measure(
            "offences",
            "recorded offences",
            counts="offences",
            also=("grooming crimes",),
            caveat="Recorded.",
        ),
        "platform-share": Measure(
            "platform-share",
            "share of instances",
            MeasureKind.SHARE,
            counts="instances",
            unit="percent",
            base="instances with a known method",
            short="share",
            not_this=("share of offences",),
            official="not official",
        ),
        "rank": Measure("rank", "rank", MeasureKind.OTHER),
        "staff": Measure("staff", "employees", counts="employees", moment=True),
    }


def test_breakdowns(base):
    assert base.breakdowns == {
        "platform": Breakdown(
            "platform",
            "app",
            MappingProxyType(
                {
                    "instagram": Member("instagram", "Instagram", ("insta", "IG")),
                    "facebook": Member("facebook", "Facebook"),
                }
            ),
        )
    }


def test_speakers(base):
    assert base.speakers == {
        "wanless": Speaker(
            "wanless", "Peter Wanless", "Chief Executive", "NSPCC", ("the boss",), "charity"
        )
    }


def test_figures_are_named_by_their_slots(base):
    assert list(base.figures) == [
        "east-of-england.platform-share.fa.c8a835",
        "essex.change-offences.2018-19",
        "essex.offences.2017-18",
        "essex.offences.2018-19",
        "old",
    ]


def test_a_count(base):
    assert base.figures["essex.offences.2018-19"] == Figure(
        id="essex.offences.2018-19",
        measure="offences",
        area="essex",
        period=YEAR_2018,
        value=Value("166", Decimal(166)),
        source="essex-article",
        also_in=("leics-article",),
        release="nspcc-2019",
        place=Place("facts.yaml", 2, 5),
    )


def test_a_period_is_kept_as_written(base):
    assert base.figures["essex.offences.2018-19"].period.label == "year to April 2019"


def test_a_change(base):
    assert base.figures["essex.change-offences.2018-19"] == Figure(
        id="essex.change-offences.2018-19",
        measure="change",
        area="essex",
        period=Period(24219, 12, label="", since=YEAR_2017),
        value=Value("177%", Decimal(177), scale=Scale.PERCENT),
        source="essex-article",
        of="offences",
        review_by=date(2030, 1, 1),
        place=Place("facts.yaml", 5, 5),
    )


def test_a_share_of_two_platforms_together(base):
    assert base.figures["east-of-england.platform-share.fa.c8a835"] == Figure(
        id="east-of-england.platform-share.fa.c8a835",
        measure="platform-share",
        area="east-of-england",
        period=Period(24207, 24, label=""),
        value=Value("more than a quarter", Decimal(25), Bound.MORE_THAN, Scale.PERCENT, True),
        source="essex-article",
        by=(("platform", frozenset({"instagram", "facebook"})),),
        base="not given",
        coverage="7 forces",
        caveat="Not Essex.",
        place=Place("facts.yaml", 7, 5),
    )


def test_a_figure_without_area_and_period(base):
    assert base.figures["old"] == Figure(
        id="old",
        measure="offences",
        area=None,
        period=None,
        value=Value("at least 4,373", Decimal(4373), Bound.AT_LEAST),
        source="essex-article",
        conflicts_with=("essex.offences.2018-19",),
        superseded_by="essex.offences.2018-19",
        withdrawn="A mistake.",
        place=Place("facts.yaml", 10, 5),
    )


def test_a_quote_keeps_its_paragraphs_and_marks(base):
    assert base.quotes == {
        "no-time": Quote(
            id="no-time",
            speaker="wanless",
            text="There is “no time” to lose.\n\nNone.",
            source="essex-article",
            topics=("regulation",),
            said="on Friday",
            variants=(Wording("No time.", "leics-article"),),
            serve=False,
            why="lack of regulation",
            of="offences",
            place=Place("facts.yaml", 14, 5),
        )
    }


def test_a_note(base):
    assert base.notes == {
        "since": Note(
            id="since",
            text="Since 2017.",
            source="leics-article",
            ask=("since when?", "when did it begin"),
            title="The law",
            topics=("law",),
            review_by=date(2030, 6, 30),
            place=Place("facts.yaml", 28, 5),
        )
    }


def test_helplines_keep_their_order(base):
    assert base.helplines == (
        Helpline(
            "Childline",
            ("children", "danger"),
            "UK",
            "essex-article",
            phone="0800 1111",
            url="https://childline.example/",
            says="no: free",
            checked=date(2020, 1, 30),
            place=Place("facts.yaml", 31, 5),
        ),
        Helpline(
            "Emergency",
            ("danger",),
            "UK",
            "essex-article",
            phone="999",
            place=Place("facts.yaml", 33, 5),
        ),
    )


def test_examples(base):
    assert base.examples == (
        Example("how many in essex", ("essex.offences.2018-19",), Place("facts.yaml", 35, 5)),
        Example("how many on the moon", ("no_answer",), Place("facts.yaml", 36, 5)),
    )


def test_the_base_can_not_be_changed(base):
    with pytest.raises(TypeError):
        base.figures["new"] = base.figures["old"]
