"""Rules that a base as a whole has to keep, one small function each.

A rule looks at what is held and yields problems. It imports what this room offers and nothing of
the rooms below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.facts.held import Held
from bot.facts.problems import Problem
from bot.facts.rules.changes import changes_of_one_period, published_changes
from bot.facts.rules.dates import checked_helplines, due_reviews, long_periods, years_as_values
from bot.facts.rules.loops import superseded_loops, within_loops
from bot.facts.rules.names import (
    covered_is_no_area,
    one_breakdown_a_name,
    one_note_a_question,
    one_thing_a_name,
)
from bot.facts.rules.references import known_ids, used_sources
from bot.facts.rules.series import near_their_neighbours
from bot.facts.rules.shares import share_has_base, share_of_a_whole
from bot.facts.rules.slots import agreeing_figures, one_fact_an_id
from bot.facts.rules.words import own_words

Rule = Callable[[Held], Iterable[Problem]]

# These would blame a reference for what stands in a file that can't be read.
NEED_EVERY_FILE: tuple[Rule, ...] = (known_ids, used_sources)

RULES: tuple[Rule, ...] = (
    within_loops,
    superseded_loops,
    one_fact_an_id,
    agreeing_figures,
    one_thing_a_name,
    one_breakdown_a_name,
    covered_is_no_area,
    one_note_a_question,
    share_has_base,
    share_of_a_whole,
    near_their_neighbours,
    published_changes,
    changes_of_one_period,
    long_periods,
    years_as_values,
    due_reviews,
    checked_helplines,
    own_words,
)
