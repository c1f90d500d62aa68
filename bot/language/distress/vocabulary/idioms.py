"""Figures of speech and everyday phrases: what stands inside them is no cue."""

from __future__ import annotations

IDIOMS = {
    "IDIOM": """
        killed me, killed us, kills me, one shot me, shot me through, sniped me, camped me, spawn
        killed me, destroyed me at, slaughtered me at, beats me at, beating me at, smashed me at,
        thrashed me at, keeps beating me, stalking me in, raided my base, kill the final boss, bet
        me, bet you, bet your, i bet, bet my, jumped by, profile picture, profile photo, profile
        pic, display picture, wrong picture, wrong pic, wrong photo, wrong image, one way to find
        out, one way to count, one way to know, one way to see, one way to tell, only one way to
        ask, way to find out, some thoughts on, any thoughts on, thoughts on the, crush on a boy,
        crush on a girl, crush on someone, crush on this, too far back, owes me, on my way, off
        without facebook, off without phones, off without social, make me want to die lol, die for
        a, i would die for, so done with, dead tired, dead giveaway, over my dead body, killer
        queen, told me off, keeps sending me memes, sending me memes, send the notes, sends me
        memes, the suspense, it kills me that, homework is killing me, essay is killing me,
        coursework is killing me, revision is killing me, exam is killing me, exams are killing me,
        maths is killing me, school is killing me, project is killing me, suspense is killing me,
        back is killing me, feet are killing me, head is killing me, heat is killing me, lag is
        killing me, wifi is killing me, this is killing me lol, you are killing me, killing me in,
        kills me in, killed me in, killing me with, kill me if i dont hand, kill me if i fail, kill
        me if i forget, kill me if i am late, kill me if this, kill me if i dont finish, kill me if
        i dont do, kill me if i dont get, kill the boss, kill the dragon, kill the process, kill a
        process, kill the ender, kill time, killing time, kill for a, dying lol, dead lol, dying
        laughing, died laughing, die laughing, dying to know, dying of laughter, dying of boredom,
        dying to see, die my hair, to die for, bored to death, scared to death of spiders, losing
        the will to live, lose the will to live, drop dead gorgeous, cut down on, cut to the chase,
        cut and paste, hang a, hang the, hang in there, hang up, hanging up, shoot me a, shoot me
        an, shoot the breeze, outside the top, outside the scope, outside the range, outside the
        box, meet the target, meet the targets, meet their target, meet their targets, meet targets,
        meet our targets, meet the deadline, meet deadlines, meet the criteria, meet demand, meet
        the demand, meet the needs, meet the threshold, meet the word count, meet the standard, dog
        wont leave me alone, cat wont leave me alone, dog keeps following me, cat keeps following
        me, dog follows me, cat follows me, song wont leave me alone, bot is scaring me, scared of
        spiders, scared of heights, scared of clowns, scared of dogs, scared of exams, scared of
        maths, partner agencies, partner agency, partner organisations, partner organisation, police
        partners, statutory partners, put on record, on the record, beat the boss, beat the level,
        beat the game, beat the record, beat the deadline, beat me at, beat me to it, hits
        different, hit the target, attack on titan, break a leg, give me a hand, give us a hand,
        need a hand, hand this in, back to school, give up on the bot, i give up what, i give up
        tell, cut off date, end to end, dead end, suicide squad, knows everything, know everything,
        leave me alone bot, shaking my head, crying laughing, crying lol, crying with laughter, i am
        crying lol, lines of code, end it with, end it on, bet you cant tell me, scared of my exam,
        scared of my exams, scared of the dark, mum keeps messaging, mum keeps texting, mum keeps
        calling, boss keeps, could sleep forever, feel dead after, relapsed into, nothing left to
        say, nothing left to do, better without bots, better without social, sent me here, sent me
        this, told me to ask, told me about this, sent me the link, blocked my account, attacked by
        wolves, give up trying to, empty handed, told me to come here, ran away from the boss,
        taking my phone away, the wrong person, boss wont leave me alone, boss killed me, boss is
        killing me, anyone the answer, dont tell me it is, dont tell me that, dont tell me you, get
        off in 10, one shots me, two shots me, bosses me about, hurt to ask, hurt to try, hurts to
        ask, send help lol, ran away with the, raising money, raises money, a talk from, a talk
        about, a talk on, had a talk, sending me cat, sends me cat, sending me tiktoks, sends me
        tiktoks, sending me reels, sends me reels, murder me if this, murder me if the, kill me if
        the, murder me if i dont, murder me if i miss, murder me if i forget, want to cry lol, death
        of me, die without my, count as a victim, missed my train, on read, i died in, die in
        chapter, dies in chapter, hates me and, is a police officer, be a police officer, works for
        the police, mum is picking me up, dad is picking me up, mum picking me up, dad picking me
        up, nan is picking me up, wrong change, leave it with me, asked me what, told off for,
        obsessed with the, told not to talk, fancies his maths, in gta, scared i will fail, scared
        to fail, scared i failed, wifi hates me, printer hates me, gave me a detention, shouts at
        the football, shouting at the football, shouts at the tv, scared of flying, keeps breaking
        my, asked us to bring, asked me to bring, asked me for the, talked to us about, to save my
        life, asked to write, asked me to write, came to our school, came to my school, misses him,
        misses her, by accident, going to kill me lol, die of embarrassment, died of embarrassment,
        knife collection, bad habits, over the bridge, got a detention""",
}
