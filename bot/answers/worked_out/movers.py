"""Which area, or which group, rose or fell the most between two periods.

May import the rankings, the arithmetic and the look-up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from bot.answers import compose
from bot.answers.asking import Answering
from bot.answers.held.lookup import COUNTS
from bot.answers.worked_out import arithmetic
from bot.answers.worked_out.peers import peers
from bot.answers.worked_out.ranking import MOST
from bot.language.asking import ordering
from bot.language.shown import computing
from bot.language.shown.describe import (
    area_name,
    full_line,
    measure_of,
    member_names,
    names_of,
    period_name,
)
from bot.model.facts import Figure
from bot.model.query import Query, Slots, When
from bot.model.reply import Block, BlockKind, Computed, Outcome, Reply
from bot.regex import regex

_ENDS = 2
_LOSES = regex(r"\b(?:los(?:e|t|es|ing)|shed|shrank|shrunk)\b")
_JUDGED = regex(r"\b(?:(improv\w+|better)|worsen\w*|deteriorat\w*|worse)\b")
_RELATIVE = regex(
    r"\b(?:fastest|slowest|quickest|per ?cent\w*|percentage|relative\w*|proportion\w*|growth rate|"
    r"rate of)\b|%"
)
_LEAST = regex(r"\b(?:least|slowest|smallest)\b")
Move = tuple[Figure, Figure]


def answer(at: Answering, query: Query) -> Reply | None:
    """The order by what each rose or fell by; None where that isn't asked, or not held."""
    if query.slots.within and query.slots.when == (When.EACH,):
        query = replace(query, slots=_ends_of(at, query.slots))
    slots = query.slots
    ends = len(slots.periods) + slots.when.count(When.LATEST)
    moves = query.cues & {"CHANGE", "RISE", "FALL"} or _LOSES.search(query.text)
    asked = "RANK" in query.cues and moves and ends == _ENDS and slots.periods
    if (
        not asked
        or slots.paired
        or len(slots.areas) > 1
        or slots.places
        or "WHICH_PERIOD" in query.cues
    ):
        return None
    found = moves_of(at, query)
    related = [move for move in found if arithmetic.percentage_change(at.index.base, *move)]
    relative = bool(_RELATIVE.search(query.text)) and len(related) >= _ENDS
    found = related if relative else found
    if len(found) < _ENDS:
        return None
    falls = falls_asked(query, ordering.much_is(names_of(measure_of(at.index.base, found[0][0]))))
    least = bool(_LEAST.search(query.text))
    found.sort(
        key=lambda move: (_size(move, relative=relative), move[0].id), reverse=falls is least
    )
    return _told(at, found, falls=falls is not least)


def _ends_of(at: Answering, slots: Slots) -> Slots:
    """The first and the last period held of a stretch: it is from the one to the other."""
    held = {one.period for one in at.index.pool(replace(slots, areas=()), COUNTS) if one.period}
    dated = sorted(held, key=lambda period: (period.end, period.months))
    if len({period.months for period in dated}) != 1 or len(dated) < _ENDS:
        return slots
    return replace(slots, periods=(dated[0], dated[-1]), when=(), within=None)


def falls_asked(query: Query, much: str | None) -> bool:
    """Whether falls are asked for; what is bad improves as it falls, what is good worsens."""
    if judged := _JUDGED.search(query.text):
        return much == ("bad" if judged[1] else "good")
    return "FALL" in query.cues or bool(_LOSES.search(query.text))


def moves_of(at: Answering, query: Query) -> list[Move]:
    """The later and the earlier figure of each area that is a peer, or of each group of one."""
    slots = replace(query.slots, areas=())
    pool = at.index.pool(replace(slots, periods=slots.periods, when=()), COUNTS)
    if slots.when:
        pool += at.index.pool(replace(slots, periods=()), COUNTS)
    pool = [f for f in pool if f.period and not f.value.rounded]
    grouped = bool(slots.groups) and not slots.by
    if not grouped:
        pool = peers(at, query, pool)
    elif query.slots.areas:
        pool = [f for f in pool if f.area in query.slots.areas]
    series: dict[object, list[Figure]] = {}
    for figure in pool:
        series.setdefault((figure.area, figure.measure, figure.by, figure.release), []).append(
            figure
        )
    return [_in_time(each) for each in series.values() if len(each) == _ENDS]


def _in_time(pair: Iterable[Figure]) -> Move:
    earlier, later = sorted(pair, key=lambda f: f.period.end if f.period else 0)
    return later, earlier


def _size(move: Move, *, relative: bool) -> Decimal:
    size = move[0].value.number - move[1].value.number
    return size / move[1].value.number if relative else size


def _told(at: Answering, moves: list[Move], *, falls: bool) -> Reply:
    base = at.index.base
    shown = moves[:MOST]
    grouped = len({later.area for later, _ in moves}) == 1
    names = [
        member_names(base, later) if grouped else area_name(base, later.area) for later, _ in shown
    ]
    rows, made = [], []
    for place, (name, move) in enumerate(zip(names, shown, strict=True), start=1):
        worked = [arithmetic.difference(base, *move), arithmetic.percentage_change(base, *move)]
        rows.append(f"{place}. {name}: {' '.join(each.words for each in worked if each)}")
        made += [result for each in worked if each for result in each.computed]
    later, earlier = shown[0]
    form = computing.FALLS_FIRST if falls else computing.RISES_FIRST
    words = form.format(count=len(moves), first=period_name(earlier), last=period_name(later))
    ids = tuple(figure.id for move in shown for figure in move)
    return Reply(
        Outcome.ANSWER,
        f"{full_line(base, later)} {full_line(base, earlier)} {words}",
        blocks=(
            Block(BlockKind.COMPUTED, "\n".join(rows)),
            *compose.caveats(base, [later]),
            *compose.stale(at.index, [later], at.today),
        ),
        facts=(later.id, earlier.id),
        computed=(Computed("rank", names[0], "", ids), *made),
        citations=compose.cite(base, compose.sources_of([f for move in shown for f in move])),
    )
