"""Word lists that are no cues: they help to tell people apart (people.py)."""

from __future__ import annotations

LISTS = {
    # May stand between "my" and "daughter".
    "BETWEEN": """
        little, big, older, younger, young, best, good, close, own, year, years, old, autistic,
        eldest, oldest, youngest, middle, twin, teenage, adopted, foster, step, poor, disabled,
        only, dear, baby, online, new, other, two, three, four, five, six, seven, eight, nine,
        ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, a, lovely,
        beautiful, great, vulnerable, neighbours, flatmates, housemates, teammates, colleagues""",
    # After "my son's": not the son is meant.
    "THEIR_THING": """
        school, schools, class, classes, teacher, teachers, age, ages, project, homework, essay,
        assembly, college, nursery, generation, question, dissertation, thesis, exam, coursework""",
    # The same, where the writer says nothing of themselves.
    "CHILD_ALONE": """
        kid, child, girl, boy, teen, pupil, student, minor, teenager, daughter, son, year""",
    # Theirs without "my", when they open a sentence.
    "CHILD_BARE": "son, daughter, granddaughter, grandson, niece, nephew, stepson, stepdaughter",
    # Neither children nor theirs: both sexes are asked about at large.
    "SEXES": "females, males",
    # Children at large, unless "my" stands before.
    "CHILDREN": "kids, children, girls, boys, teens, pupils, students, minors, teenagers",
    # After "friend": not a friend is meant.
    "REQUEST": "request, requests, list",
    # Before "me": said to the bot.
    "ORDER": """
        tell, show, give, send, help, get, find, let, explain, remind, answer, correct, point,
        teach, read, list, forward, link, refer, direct, lend, convince""",
    # Before such an order.
    "BEFORE_ORDER": """
        someone, somebody, anyone, anybody, you, bot, please, can, could, would, will, and, to,
        just, then, also, or, but, so, kindly, ok, okay, hi, hey, hello, do, thanks, now""",
}
