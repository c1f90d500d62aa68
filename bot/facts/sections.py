"""The fact format, declared: every section with its keys, their kinds and what they are for.

Reading, the JSON Schema and the check that the reference is complete all go by these tables.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from bot.facts.kinds import (
    COLUMNS,
    DAY,
    GROUPS,
    TEXT,
    URL,
    WORDS,
    YES_NO,
    Kind,
    as_written,
    one_of,
    some_of,
)
from bot.model.facts import MeasureKind


class Layout(Enum):
    """How the entries of a section are written."""

    SINGLE = auto()
    BY_ID = auto()
    LIST = auto()


class Key(NamedTuple):
    """One key. `refers` names the section its ids belong to.

    `field` is the field of the model it fills, where that has another name; with `held` off,
    the key is checked and used for reading only. `each` declares the keys of nested entries, `one`
    what such an entry is called.
    """

    name: str
    kind: Kind
    help: str
    required: bool = False
    refers: str | None = None
    field: str | None = None
    held: bool = True
    each: tuple[Key, ...] = ()
    one: str = ""
    layout: Layout | None = None
    may_be_empty: bool = False


class Section(NamedTuple):
    """One top-level key. `one` is what an entry of it is called in messages."""

    name: str
    one: str
    layout: Layout
    help: str
    keys: tuple[Key, ...]

    @property
    def one_of_them(self) -> str:
        """What one entry is called, with the article."""
        return f"{'an' if self.one[0] in 'aeiou' else 'a'} {self.one}"

    @property
    def example(self) -> str:
        """How an entry begins, for messages."""
        return f"{{{self.keys[0].name}: …}}"


CHANGE = "change"
NEEDS = (
    "danger",
    "children",
    "parents",
    "friends",
    "survivors",
    "own-behaviour",
    "images",
    "self-harm",
    "abroad",
)

_NAME = Key("name", TEXT, "the name shown to people", required=True)
_ALSO = Key("also", WORDS, "other names people use for it")
_NOTE = Key("note", TEXT, "what a reader should know about it")
_SOURCE = Key("source", TEXT, "where it was read", required=True, refers="sources")
_ENTRIES = Kind("mapping of ids to entries", as_written, {"type": "object"})
_ENTRY_LIST = Kind("list of entries", as_written, {"type": "array"})

_SLOTS = (
    Key("by", GROUPS, "the part it is about, as {platform: instagram}", refers="breakdowns"),
    Key("of", TEXT, "the measure that a change or a share is of", refers="measures"),
    Key("release", TEXT, "the release it was published in", refers="releases"),
    Key("base", TEXT, "what a share is of; 'not given' where the source doesn't say"),
    Key("coverage", TEXT, "who answered or was counted, where that is not everyone"),
    Key("caveat", TEXT, "what has to be said along with it"),
)

ABOUT = Section(
    "about",
    "about section",
    Layout.SINGLE,
    "what the base is about",
    (
        Key("title", TEXT, "the name of the base"),
        Key("subject", WORDS, "words for what it is about"),
        Key("main", TEXT, "the measure meant when a question names none", refers="measures"),
        Key("report_errors", URL, "where to report an error"),
    ),
)

SECTIONS: tuple[Section, ...] = (
    ABOUT,
    Section(
        "sources",
        "source",
        Layout.BY_ID,
        "pages that facts were read on",
        (
            Key("publisher", TEXT, "who published it", required=True),
            Key("url", URL, "where it stands", required=True),
            Key("title", TEXT, "its title, where known"),
            Key("published", DAY, "the day it was published, where known"),
            Key("kind", TEXT, "what sort of page it is, such as report"),
            Key("reports_on", TEXT, "the release it reports on", refers="releases"),
            Key("accessed", DAY, "the day it was read", held=False),
            _NOTE,
        ),
    ),
    Section(
        "releases",
        "release",
        Layout.BY_ID,
        "publications whose figures may be compared with each other",
        (
            _NAME,
            Key("coverage", TEXT, "who answered or was counted"),
            Key("published", DAY, "the day it was published, where known"),
            _NOTE,
        ),
    ),
    Section(
        "areas",
        "area",
        Layout.BY_ID,
        "places that figures are given for, or may be asked for",
        (
            _NAME,
            Key("kind", TEXT, "what sort of area it is, such as police force area"),
            Key("within", TEXT, "the area that contains it", refers="areas"),
            _ALSO,
            Key("covers", WORDS, "places inside it, which are not other names of it"),
            _NOTE,
        ),
    ),
    Section(
        "measures",
        "measure",
        Layout.BY_ID,
        "what is counted or worked out",
        (
            _NAME,
            Key("counts", TEXT, "the counting unit, such as offences"),
            Key("unit", TEXT, "the unit of the number, such as percent"),
            Key("base", TEXT, "what a share is of; 'not given' where no source says"),
            _ALSO,
            Key("caveat", TEXT, "what has to be said along with every figure of it"),
            Key(
                "kind",
                one_of(*(kind.value for kind in MeasureKind)),
                "what sort of quantity it is; percent makes it a share, anything else a count",
            ),
            Key("not", WORDS, "look-alikes that are something else", field="not_this"),
            Key("short", TEXT, "a short name, where there is little room"),
            Key("official", TEXT, "its standing, such as freedom-of-information answers"),
            Key("moment", YES_NO, "whether it is a number at a moment, as of members or stock"),
        ),
    ),
    Section(
        "breakdowns",
        "breakdown",
        Layout.BY_ID,
        "ways that figures are divided",
        (
            Key("name", TEXT, "the name shown to people; the id where left out"),
            Key("also", WORDS, "other words for the whole division, such as apps"),
            Key("adds_up", YES_NO, "whether its values together are all there is; no if left out"),
            Key(
                "values",
                _ENTRIES,
                "its members, by id",
                field="members",
                each=(_NAME, _ALSO),
                one="member",
                layout=Layout.BY_ID,
            ),
        ),
    ),
    Section(
        "speakers",
        "speaker",
        Layout.BY_ID,
        "people who speak in office or for an organisation",
        (
            _NAME,
            Key("role", TEXT, "the role they spoke in"),
            Key("organisation", TEXT, "whom they spoke for"),
            _ALSO,
            Key("kind", TEXT, "what sort of speaker, such as police"),
        ),
    ),
    Section(
        "figures",
        "figure",
        Layout.LIST,
        "published numbers, one an entry",
        (
            Key("measure", TEXT, "what is measured", required=True, refers="measures"),
            Key("area", TEXT, "where; or 'not given'", required=True, refers="areas"),
            Key("period", TEXT, "when; or 'not given'", required=True),
            Key("value", TEXT, "the value as published", required=True),
            _SOURCE,
            Key("id", TEXT, "its id; made from the slots where left out"),
            *_SLOTS,
            Key("conflicts_with", WORDS, "figures it disagrees with", refers="figures"),
            Key("superseded_by", TEXT, "the figure that replaces it", refers="figures"),
            Key("withdrawn", TEXT, "why it was taken back"),
            Key("review_by", DAY, "the day by which to look at it again"),
            Key("also_in", WORDS, "further sources that print it", refers="sources"),
        ),
    ),
    Section(
        "tables",
        "table",
        Layout.LIST,
        "CSV files that hold figures",
        (
            Key("csv", TEXT, "the file, as seen from this one", required=True),
            _SOURCE,
            Key("columns", COLUMNS, "what each CSV column holds", required=True),
            Key("in", one_of("thousand", "million", "billion"), "what the numbers are counted in"),
            Key("other_columns", one_of("skip"), "'skip' leaves out the columns not listed"),
            Key("measure", TEXT, "the measure, where no column says", refers="measures"),
            Key("area", TEXT, "the area, where no column says", refers="areas"),
            Key("period", TEXT, "the period, where no column says"),
            *_SLOTS,
        ),
    ),
    Section(
        "quotes",
        "quote",
        Layout.LIST,
        "what people said, word for word",
        (
            Key("id", TEXT, "its id", required=True),
            Key("speaker", TEXT, "who said it", required=True, refers="speakers"),
            Key("text", TEXT, "the words as printed", required=True),
            _SOURCE,
            Key("topics", WORDS, "what it is about"),
            Key("ask", WORDS, "questions that it answers"),
            Key("said", TEXT, "when it was said, where known"),
            Key(
                "variants",
                _ENTRY_LIST,
                "other published wordings",
                each=(Key("text", TEXT, "the other wording", required=True), _SOURCE),
                one="variant",
                layout=Layout.LIST,
            ),
            Key("serve", YES_NO, "whether it may be shown; yes where left out"),
            Key("why", TEXT, "the cause it gives for a change"),
            Key("of", TEXT, "the measure whose change it explains", refers="measures"),
        ),
    ),
    Section(
        "notes",
        "note",
        Layout.LIST,
        "definitions, law, background",
        (
            Key("id", TEXT, "its id", required=True),
            Key("text", TEXT, "what is shown", required=True),
            _SOURCE,
            Key("ask", WORDS, "questions that it answers"),
            Key("title", TEXT, "its heading"),
            Key("topics", WORDS, "what it is about"),
            Key("review_by", DAY, "the day by which to look at it again"),
        ),
    ),
    Section(
        "not_held",
        "thing not held",
        Layout.LIST,
        "what people ask for and is not held",
        (
            Key("id", TEXT, "its id", required=True),
            Key("what", TEXT, "what goes on after 'Nothing is held about'", required=True),
            Key("ask", WORDS, "questions for it", required=True),
        ),
    ),
    Section(
        "helplines",
        "helpline",
        Layout.LIST,
        "who to turn to",
        (
            _NAME,
            Key("for", some_of(*NEEDS), "whom or what it is for", required=True, field="helps"),
            Key("where", TEXT, "where it can be used", required=True),
            _SOURCE,
            Key("phone", TEXT, "its number"),
            Key("url", URL, "its page"),
            Key("says", TEXT, "what it offers, in its own words"),
            Key("checked", DAY, "the day it was last tried", may_be_empty=True),
        ),
    ),
    Section(
        "examples",
        "example",
        Layout.LIST,
        "questions with what must come back",
        (
            Key("ask", TEXT, "the question", required=True),
            Key("expect", WORDS, "fact ids, or an outcome", required=True, refers="facts"),
        ),
    ),
)

BY_NAME = {section.name: section for section in SECTIONS}
