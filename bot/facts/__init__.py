"""Reading a fact base: YAML and CSV in, a `FactBase` out, or everything that is wrong with it.

The only room that knows YAML. It imports the model and the language's readers of values and
periods. A file goes from text to nodes (`nodes`), to entries whose fields are read one by one as
`sections` declares them (`entries`), to vocabulary and figures (`vocabulary`, `figures`, `tables`);
`rules` look at the whole; `loading` puts it together.
"""

from bot.facts.examples import Answered, check_examples
from bot.facts.formats import Style, format_problem, format_problems
from bot.facts.listing import list_ids
from bot.facts.loading import Loaded, load
from bot.facts.problems import Problem, Severity
from bot.facts.schema import json_schema
from bot.facts.sections import SECTIONS

__all__ = [
    "SECTIONS",
    "Answered",
    "Loaded",
    "Problem",
    "Severity",
    "Style",
    "check_examples",
    "format_problem",
    "format_problems",
    "json_schema",
    "list_ids",
    "load",
]
