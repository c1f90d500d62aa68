"""Figures of speech and everyday phrases: what stands inside them is no cue."""

from __future__ import annotations

IDIOMS = {
    "IDIOM": """
        homework is killing me, essay is killing me, coursework is killing me, revision is
        killing me, exam is killing me, exams are killing me, maths is killing me, school is
        killing me, project is killing me, suspense is killing me, back is killing me, feet are
        killing me, head is killing me, heat is killing me, lag is killing me, wifi is killing
        me, this is killing me lol, you are killing me, killing me in, kills me in, killed me
        in, killing me with, kill me if i dont hand, kill me if i fail, kill me if i forget,
        kill me if i am late, kill me if this, kill me if i dont finish, kill me if i dont do,
        kill me if i dont get, kill the boss, kill the dragon, kill the process, kill a
        process, kill the ender, kill time, killing time, kill for a, dying lol, dead lol,
        dying laughing, died laughing, die laughing, dying to know, dying of laughter, dying of
        boredom, dying to see, die my hair, to die for, bored to death, scared to death of
        spiders, losing the will to live, lose the will to live, drop dead gorgeous, cut down
        on, cut to the chase, cut and paste, hang a, hang the, hang in there, hang up, hanging
        up, shoot me a, shoot me an, shoot the breeze, outside the top, outside the scope,
        outside the range, outside the box, meet the target, meet the targets, meet their
        target, meet their targets, meet targets, meet our targets, meet the deadline, meet
        deadlines, meet the criteria, meet demand, meet the demand, meet the needs, meet the
        threshold, meet the word count, meet the standard, dog wont leave me alone, cat wont
        leave me alone, dog keeps following me, cat keeps following me, dog follows me, cat
        follows me, song wont leave me alone, bot is scaring me, scared of spiders, scared of
        heights, scared of clowns, scared of dogs, scared of exams, scared of maths, partner
        agencies, partner agency, partner organisations, partner organisation, police partners,
        statutory partners, put on record, on the record, beat the boss, beat the level, beat
        the game, beat the record, beat the deadline, beat me at, beat me to it, hits
        different, hit the target, attack on titan, break a leg, give me a hand, give us a
        hand, need a hand, hand this in, back to school, give up on the bot, i give up what, i
        give up tell, cut off date, end to end, dead end, suicide squad, knows everything, know
        everything, leave me alone bot, shaking my head, crying laughing, crying lol, crying
        with laughter, i am crying lol, lines of code, end it with, end it on""",
}
