"""Idioms that say no more than a plain verb does."""

import pytest

from bot.language.idioms import plainly


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("how many did westshire rack up", "how many did westshire record"),
        ("westshire chalked up 90", "westshire recorded 90"),
        ("what the mill churns out", "what the mill produces"),
        ("how many came to light", "how many were recorded"),
        ("who came dead last for loans", "who came last for loans"),
        ("who was second-to-last for loans", "who was second lowest for loans"),
        ("loans in the second to last year", "loans in the second to last year"),
        ("add both towns up for 2019", "add up both towns for 2019"),
        ("this may add loans worth ten up to 2019", "this may add loans worth ten up to 2019"),
        ("westshire is rock bottom for loans", "westshire is at the bottom for loans"),
        ("westshire was home to 90 readers", "westshire had 90 readers"),
        ("it took the lion's share", "it took the majority"),
        (
            "one young reader in five is from westshire",
            "one in five young readers is from westshire",
        ),
        ("one reader in 5 towns", "one reader in 5 towns"),
        ("who had more in 2010, and who in 2015?", "who had more in 2010, and which in 2015?"),
        ("who in 2015 said so", "who in 2015 said so"),
        ("tell me what the number was", "tell me what was the number"),
        ("what the reader was told", "what the reader was told"),
        ("could you cough up the number", "could you give the number"),
        ("does the rise indicate that more read", "does the rise mean that more read"),
        ("would it imply fewer readers", "would it mean fewer readers"),
        ("what does the club suggest", "what does the club suggest"),
        ("on the face of it, how many", " how many"),
        ("what does the table say about westshire?", "what are the figures for westshire?"),
        ("how many loans in your table?", "how many loans?"),
        ("what's the situation in westshire", "what are the figures for westshire"),
        ("the best year so far for westshire", "the best year for westshire"),
        ("which town was better off", "which town was richer"),
        ("westshire for 2020, just that one.", "westshire for 2020, ."),
        ("is westshire's total rounded?", "how exact is westshire's total?"),
        (
            "is the westshire figure an exact one or a minimum?",
            "how exact is the westshire figure?",
        ),
        ("how many had nothing to do with novels", "how many were not on novels"),
        ("is 1,250 exact?", "is the 1,250 exact?"),
        ("is that an estimate?", "how exact are they?"),
        ("is the rounded figure in the paper", "is the rounded figure in the paper"),
        ("anything in connection with westshire", "anything about westshire"),
        ("how do they stack up", "how do they stack up"),
        ("the sentence in the mail about rain", "the quote in the mail about rain"),
        ("the sentence in the theft case about rain", "the sentence in the theft case about rain"),
        ("they came to the library", "they came to the library"),
    ],
)
def test_in_plain_verbs(text, plain) -> None:
    assert plainly(text) == plain


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("cut to the chase: loans in westshire", " loans in westshire"),
        ("in a nutshell, how many?", " how many?"),
        ("at the risk of sounding dim, how many?", " how many?"),
        ("how many - no waffle", "how many - "),
        ("where the heck is it from", "where is it from"),
    ],
)
def test_nothing_is_left_of_talk(text, left) -> None:
    assert plainly(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "how many are at risk of poverty, in westshire",
        "is there no cap on fees",
        "tot up westshire and eastshire",
        "no lectures excluded",
    ],
)
def test_what_tells_what_is_counted_stays(text) -> None:
    assert plainly(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("it was westshire that recorded 90", "westshire recorded 90"),
        ("i'm sure it's the library who made it", "i'm sure the library made it"),
        ("it is true that had been so", "it is true that had been so"),
        ("is it westshire that had most?", "is it westshire that had most?"),
    ],
)
def test_one_picked_out_is_who_did_it(text, plain) -> None:
    assert plainly(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "how well did westshire do in 2020",
        "how did westshire perform in 2020",
        "how did westshire fare in 2020",
    ],
)
def test_how_something_fared_is_how_it_did(text) -> None:
    assert plainly(text) == "how did westshire do in 2020"
