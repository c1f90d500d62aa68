"""What kind of thing a question wants told, and whether a text tells one."""

import pytest

from bot.language.asking.answer_kinds import (
    AnswerKind,
    kinds_told,
    tells,
    tells_aged,
    tells_number,
    wanted,
)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("when was the bridge built", AnswerKind.DATE),
        ("in which year did they found it", AnswerKind.DATE),
        ("how many years ago was that", AnswerKind.DATE),
        ("how long is the play", AnswerKind.LENGTH),
        ("how many minutes does it last", AnswerKind.LENGTH),
        ("how old was the painter", AnswerKind.AGE),
        ("how much did the bridge cost", AnswerKind.MONEY),
        ("what did the new roof cost", AnswerKind.MONEY),
        ("how high would the fines for late books be", AnswerKind.MONEY),
        ("where can i watch the play", AnswerKind.ACCESS),
        ("how do i join the club", AnswerKind.ACCESS),
        ("how can i make a request to the council", AnswerKind.ACCESS),
        ("how would i get hold of the raw data", AnswerKind.ACCESS),
        ("how can i find out who lives there", AnswerKind.ACCESS),
        ("how do you spot a forged painting", AnswerKind.ACCESS),
        ("phone number of the library", AnswerKind.ACCESS),
        ("did the plan for a library go through", AnswerKind.OUTCOME),
        ("what is the average fine", AnswerKind.AVERAGE),
        ("what is the usual fine", AnswerKind.USUAL),
        ("what do readers normally pay", AnswerKind.USUAL),
        ("who wrote the third play", AnswerKind.FURTHER),
        ("did they find the painter in the end", AnswerKind.OUTCOME),
        ("is the bridge open yet", AnswerKind.OUTCOME),
        ("is the play still on", AnswerKind.STILL),
        ("do other libraries lend records", AnswerKind.OTHERS),
        ("how often is the play put on", AnswerKind.FREQUENCY),
        ("what share of readers pay a fine", AnswerKind.PROPORTION),
        ("whats the theft rate for these paintings", AnswerKind.PROPORTION),
        ("whats the punishment for losing a book", AnswerKind.PENALTY),
        ("what do you get for losing a book", AnswerKind.PENALTY),
        ("why is it called the long bridge", AnswerKind.NAMING),
        ("which minister opened the bridge", AnswerKind.PERSON),
        ("what was the architect name", AnswerKind.PERSON),
        ("who was the owner", AnswerKind.PERSON),
        ("where was the painter born", AnswerKind.PLACE),
        ("how far away is the bridge", AnswerKind.DISTANCE),
        ("when does the play end", AnswerKind.DATE),
        ("who wrote the next play", AnswerKind.FURTHER),
        ("in which town is it", AnswerKind.PLACE),
        ("which school put on the play", AnswerKind.SITE),
        ("do they plan to mend the bridge", AnswerKind.PLAN),
        ("are they thinking of closing it", AnswerKind.PLAN),
        ("has anybody fallen off the bridge", AnswerKind.EVENT),
    ],
)
def test_what_a_question_wants(question, kind) -> None:
    assert wanted(question) == (kind,)


@pytest.mark.parametrize(
    "question",
    [
        "what is counted when a book is lent",
        "when does a loan count",
        "how much is lent",
        "what are the usual caveats",
        "in normal words please",
        "which readers pay",
        "what do the court records show",
        "where do the figures come from",
        "did you count the loans",
        "how far can the loans be trusted",
    ],
)
def test_what_leaves_open_what_it_wants(question) -> None:
    assert wanted(question) == ()


def test_a_question_that_is_certain_to_be_for_a_text_may_ask_for_more_than_that() -> None:
    assert wanted("how old is the third reader", certain=True) == (AnswerKind.FURTHER,)


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("It was built in 1890.", AnswerKind.DATE, True),
        ("It was built of stone.", AnswerKind.DATE, False),
        ("The longest loan is six weeks.", AnswerKind.LENGTH, True),
        ("A loan is one book lent once.", AnswerKind.LENGTH, False),
        ("Readers under 16 pay nothing.", AnswerKind.AGE, True),
        ("Readers pay nothing.", AnswerKind.AGE, False),
        ("A late book costs £2.", AnswerKind.MONEY, True),
        ("A late book costs something.", AnswerKind.MONEY, False),
        ("Loans rose by 5 per cent.", AnswerKind.MONEY, False),
        ("The bridge is a mile from the library.", AnswerKind.DISTANCE, True),
        ("The bridge is near the library.", AnswerKind.DISTANCE, False),
        ("The usual fine is £2.", AnswerKind.USUAL, True),
        ("The longest loan is six weeks.", AnswerKind.USUAL, False),
        ("Most readers borrow two books.", AnswerKind.AVERAGE, False),
        ("Most readers come once, and most borrow twice.", AnswerKind.USUAL, True),
        ("There are two plays.", AnswerKind.FURTHER, False),
        ("The mayor, Ann Lee, opened it.", AnswerKind.PERSON, True),
        ("It was designed by Ann Lee.", AnswerKind.PERSON, True),
        ("The Town Library was opened by the mayor.", AnswerKind.PERSON, False),
        ("It stands in Norwich.", AnswerKind.PLACE, True),
        ("It was moved in May.", AnswerKind.PLACE, False),
        ("The play was put on at Hill School.", AnswerKind.SITE, True),
        ("The play was put on at school in Norwich.", AnswerKind.SITE, False),
        ("A new bridge is planned.", AnswerKind.PLAN, True),
        ("The bridge is old.", AnswerKind.PLAN, False),
        ("Two people fell off.", AnswerKind.EVENT, False),
        ("Two people were hurt.", AnswerKind.EVENT, True),
        ("The longest loan is six weeks.", AnswerKind.EVENT, False),
        ("The group put on two plays.", AnswerKind.ACCESS, False),
        ("Ring the library for seats.", AnswerKind.ACCESS, True),
        ("The council said it would open a new library.", AnswerKind.OUTCOME, False),
        ("The council opened a new library.", AnswerKind.OUTCOME, True),
    ],
)
def test_what_a_text_tells(text, kind, told) -> None:
    assert tells(text, kind) is told


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        ("how many plays are there", "The group put on two new plays.", True),
        ("how many new plays are there", "The group put on two plays.", True),
        ("how many towns saw the plays", "The group put on two plays in the county.", False),
        ("how many people came", "The number of people is not held.", True),
        ("how many years did it take", "It took long.", True),
        ("when did they put on the plays", "The group put on plays.", True),
    ],
)
def test_whether_a_text_counts_what_is_asked_for(question, text, told) -> None:
    assert tells_number(question, text) is told


def test_a_text_that_tells_a_kind_of_thing_goes_by_its_name() -> None:
    assert kinds_told("Readers under 16 pay nothing.") == {"age"}
    assert kinds_told("It is for babies before their first birthday.") == {"age"}
    assert kinds_told("A loan is one book lent once.") == frozenset()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (AnswerKind.OUTCOME, "The council was expected to build a bridge."),
        (AnswerKind.OUTCOME, "It called for a new bridge."),
        (AnswerKind.STILL, "The play is a comedy for children."),
        (AnswerKind.OTHERS, "The library lends books and two kinds of records."),
        (AnswerKind.FREQUENCY, "The play has been put on in Milltown."),
        (AnswerKind.PROPORTION, "Two and a half years is the longest loan."),
        (AnswerKind.NAMING, "The Long Bridge was built by the council."),
    ],
)
def test_a_text_that_tells_no_such_thing(kind, text) -> None:
    assert not tells(text, kind)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (AnswerKind.OUTCOME, "The council built a bridge."),
        (AnswerKind.STILL, "It has been put on since 1952."),
        (AnswerKind.OTHERS, "Lending also covers other things."),
        (AnswerKind.FREQUENCY, "It is put on every summer."),
        (AnswerKind.PROPORTION, "One in ten readers pay a fine."),
        (AnswerKind.NAMING, "It is named after the mayor."),
    ],
)
def test_a_text_that_tells_it(kind, text) -> None:
    assert tells(text, kind)


@pytest.mark.parametrize(
    "question",
    ["how do i credit these figures", "where can i read the play", "how should we see it"],
)
def test_what_is_read_is_not_asked_for_a_way_to_do_something(question) -> None:
    assert AnswerKind.ACCESS not in wanted(question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how old are the readers", True),
        ("what age are the children", True),
        ("how old are the librarians", False),
        ("how old are they", True),
        ("what ages were targeted most", True),
        ("what age are the likeliest borrowers", True),
        ("how many books are there", True),
    ],
)
def test_an_age_is_told_of_those_who_are_asked_about(question, told) -> None:
    asks = ("how old are the young readers", "what age are the children who borrow most")
    assert tells_aged(question, "Readers of 8 to 12 borrow most.", asks, ("borrowers",)) is told
