"""What kind of thing a question wants told, and whether a text tells one."""

import pytest

from bot.language.answer_kinds import AnswerKind, tells, wanted


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
        ("what is counted when a book is lent", None),
        ("when does a loan count", None),
        ("how much is lent", None),
    ],
)
def test_what_a_question_wants(question, kind) -> None:
    assert wanted(question) is kind


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
    ],
)
def test_what_a_text_tells(text, kind, told) -> None:
    assert tells(text, kind) is told
