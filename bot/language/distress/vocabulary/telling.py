"""Cue words and phrases: telling of one's own childhood."""

from __future__ import annotations

TELLING = {
    "COUNTS_ME": """
        in there somewhere, had me in, have me in, got me in, me in them, me in it, count me, counts
        me, counted me, include me, includes me, included me, i would be in, i am in there, i was in
        there, i would have been in, i will be in there, i am probably in, i must be in, i was
        probably in, i might be in, i could be in, people like me, kids like me, children like me,
        girls like me, boys like me, women like me, men like me, someone like me, adults like me,
        ones like me, cases like mine, case like mine, ones like mine, mine in there, mine is in,
        mine was, my case, my own case, what about mine, my story, same as mine, like what happened
        to me, i never got counted, i was never counted, never counted me, not count me, nobody
        counted, i was one, i am one, i am a number, i am a statistic, i was a statistic, makes me a
        statistic, i am in this chart, i am in that chart, i am in these, i am in those, my own
        childhood, was me, is me, happened to me""",
    "CAME_FORWARD": """
        came forward, come forward, coming forward, spoke up, spoke out, never told, never reported,
        said nothing, kept quiet, told no one, told nobody, never said, never spoke, didnt tell,
        didnt report, didnt say, only told, only now, only came, took me years, too late to report,
        too late to tell, never went to the police, stayed silent, years of silence, still silent,
        never believed, wasnt believed, werent believed, nobody believed, no one believed, nobody
        wrote it down, no one wrote it down, nobody asked, no one asked""",
    "IT_WAS_MY": """
        it was my, it was our, it was a, it was the, he was my, he was our, he was a, he was the,
        she was my, she was our, she was a, mine was my, mine was a, was by my, was by a, by my, by
        a, by our, by the, was my, was our""",
    "TRUSTED": """
        teacher, coach, tutor, priest, vicar, imam, pastor, rabbi, uncle, aunt, dad, father,
        stepdad, stepfather, stepbrother, brother, cousin, grandad, granddad, grandfather,
        grandpa, neighbour, babysitter, scout leader, youth worker, youth leader, instructor,
        choirmaster, choir master, headteacher, headmaster, housemaster, monk, nun, doctor,
        carer, foster dad, foster father, foster carer, family friend, friend of my, friend of
        the family, lodger, mum, mother, stepmum, man, caretaker, groundsman, matron, older boy,
        older boys, social worker""",
    "YOUNG_THEN": """
        i was only, i was just, i was about, i was around, i was in primary, i was at primary, i
        was in secondary, i was at school, i was a child, i was a kid, i was a boy, i was a
        girl, i was a teenager, i was in year, i was in care, i was little, i was small, i was
        young, back then, at boarding school, at primary school, as a boy, as a girl, as a
        child, as a kid, when i was""",
    "CHILD_AGAIN": """
        a child again, a kid again, a little girl again, a little boy again, a scared kid, little
        again, small again, back there again, right back there, back in that room, back in that
        house, back in his, back in that, takes me back, took me back, takes me straight back, took
        me straight back, puts me right back, put me right back, sent me back, sends me back""",
    "AGAIN_AGE": "again, all over again, old again, years old again",
    "BROUGHT_UP": """
        brings everything up, brings it all up, bring everything up, brings it up again, brings
        everything back up, stirs it all up, stirred it all up, stirred everything up, stirs things
        up, stirred things up, dredges it, dredged it, all coming back, all came back, it comes
        back, came flooding, come flooding, flooding back, keeps coming back to me, wont go out of
        my head, still wakes me, wakes me up at night, still see his face, still see her face, still
        smell, still hear his, still dream about, still have dreams, still flinch, still freeze,
        still feel his, still feel him, still haunts, still blame myself, still ashamed, still feel
        dirty, still cant say it, still cant talk, still cant be touched, carried this, carried it,
        carry this, carrying this, carrying it, lived with it, living with it, lived with this,
        buried it, i buried, i blocked it out, blocked it out, i had blocked, pushed it down, never
        dealt with, never healed, finally say it, finally said it, saying it for the first, first
        time i say, first time i have said, first time saying, never typed that, never typed this,
        never said it out loud, never said this, never said that, never written this, never told a
        living""",
    "PUT_A_NAME": """
        put a name, put a word, a name for what, a word for what, the word for what, realise now,
        realised now, i now realise, only realise, only realised, only now realise, just realised,
        dawned on me, starting to realise, only now do i, now i see, now see, i understand now, now
        i understand, know now, now know, look back, looking back, thinking back, in hindsight""",
    "WAS_WRONG": """
        what happened, what he did, what she did, what they did, it was abuse, was abuse, was
        grooming, was wrong, was rape, wasnt love, wasnt normal, wasnt right, not normal, not okay,
        not ok, groomed, abused, that it was, what it was, he was, with my""",
    "STILL_AROUND": """
        still works with, still works at, works at a school, works in a school, works with kids,
        works with children, still teaches, still teaching, still coaching, still coaches, still
        lives near, still lives in, still living near, has kids now, has children now, has
        grandchildren, around other kids, around other children, still a teacher, still a priest,
        still free, never punished, never charged, got away with it, gets away with it, died last,
        is dead now, just died, died and, passed away, out of prison, getting out, being released,
        released soon""",
    "PROSECUTE": """
        too late to report, too late to go, too late to tell, still report, still prosecute, still
        be prosecuted, still charge, still go to the police, still tell the police, report something
        that, report it after, report it now, report after, do anything now, count if it was, still
        count, still counts, does it count, would it count""",
    "YEARS_AGO": """
        years ago, decades ago, long ago, years later, years on, years of silence, in the sixties,
        in the seventies, in the eighties, in the nineties, in the 60s, in the 70s, in the 80s, in
        the 90s, for decades, half my life, my whole life, all my life, my childhood, in my
        thirties, in my forties, in my fifties, in my sixties, in my twenties, i am in my, when i
        was""",
    "TELL_SPOUSE": """
        tell your husband, tell my husband, tell your wife, tell my wife, tell your partner, tell my
        partner, tell your kids, tell my kids, tell your mum, tell my mum, tell my children, tell
        your children, tell your family, tell my family, tell your parents, tell my parents, tell
        anyone, tell someone, tell somebody, say it out loud, start talking, talk about it""",
    "AFTER_YEARS": """
        after forty years, after thirty years, after twenty years, after 40 years, after 30
        years, after 20 years, after 25 years, after 35 years, after 50 years, after 10 years,
        after 15 years, after ten years, after all these years, after all this time, after so
        long, after so many years, after decades, years after, all these years later, this late,
        this many years""",
    "EVIDENCE": """
        give evidence, giving evidence, testify, testifying, witness statement, make a statement,
        made a statement, gave a statement, my statement, press charges, pressing charges, pressed
        charges, take him to court, going to court, go to court, stand up in court, the trial, the
        hearing, parole""",
    "AGAINST": """
        against my, against him, against her, against the man, against them, against our, against an
        old, against a teacher, against a priest""",
    "WHO_WERE": """
        adults who were, people who were, men who were, women who were, someone who was, anyone who
        was, somebody who was, those who were, person who was, adults that were, people that were,
        boys who were, girls who were, survivors, survivor""",
    "COPES": """
        get over, gets over, getting over, cope, recover, recovering, move on, moving on, live with
        it, live with that, heal, healing, trust again, stop blaming, the shame, shame, forgive
        themselves, sleep again, have sex, ever be normal, feel normal, get justice, tell their,
        ever tell""",
    "IN_THE_NEWS": """
        in the news, on the news, in the paper, in the article, in that article, in this
        article, in the report, on trial, in court, charged, arrested, convicted, sentenced, who
        did it, jailed""",
    "DID_IT_TO_ME": """
        did it to me, done it to me, did that to me, did this to me, who did it to, is the one who,
        was the one who, he is the man who, same man, same teacher, same coach, my old teacher, my
        old coach, my old headmaster, my old priest, my old tutor, my old scout, my old boss, taught
        me, coached me""",
    "TIMES_AGE": """
        twice my age, three times my age, old enough to be my, my dads age, my teens with, when i
        was a teenager with, called it love, thought it was love, thought he loved me, thought she
        loved me, thought it was a relationship, thought we were in love, i thought i was special,
        made me feel special, i was special, his special, her special, his favourite, her favourite,
        the favourites, had favourites, had a favourite""",
    "NOBODY_ASKED": """
        nobody asked about, no one asked about, nobody noticed, no one noticed, nobody saved, no one
        saved, nobody helped, no one helped, nobody counted, nobody protected, no one protected,
        everyone ignored, they all ignored, nobody came for""",
    "THE_KID": """
        i was the kid, i was that kid, i was the girl, i was the boy, i was that girl, i was that
        boy, i was the child, i was that child, i was a kid, i was one of the kids, kid i was, girl
        i was, boy i was, child i was""",
    "TOUCH_AVERSE": """
        stand being hugged, stand being touched, bear being touched, bear to be touched, let anyone
        touch, let people touch, let him touch me, let her touch me, like being touched, be touched,
        be hugged, being in a room with, sit in a church, go in a church, set foot in, walk past
        the, smell of his, smell of that""",
    "BECAUSE_HIM": """
        because of him, because of her, because of them, because of brother, because of father,
        because of uncle, because of my, because of what, because of that, because of it, since
        then, ever since, still, it is because, after what""",
    "COMPENSATION": "compensation, criminal injuries, redress, sue, suing",
    "CARE_HOME": """
        childrens home, care home as, boarding school, approved school, borstal, convent, orphanage,
        foster home, fostered with, the home i was in, kids home""",
    "REMEMBERED": """
        only remembered, started remembering, starting to remember, keep remembering, memories
        coming back, memories are coming, memory came back, remembered what, only remember bits,
        remember bits, cant remember all, just remembered something, remembering things""",
    "NORMAL_Q": """
        is that normal, is this normal, am i normal, is it normal, am i mad, am i crazy, am i making
        it up, did i imagine, did it happen, is it real, made it up, does that happen, what he did,
        what happened""",
    "HUSBAND_DID": """
        husband did stuff, husband did things, dad did stuff, dad did things, father did things, did
        stuff to us, did things to us, did stuff to me, did things to me, did stuff to my, did
        things to my, sold me, sold us, lent me, passed me to, passed me round, passed me around,
        shared me with, let his friends, let her friends, let men""",
    "WHEN_CHILD": """
        when they were a child, when you were a child, when someone was a child, when they were
        children, when they were a kid, when you were a kid, when they were young, when you were
        young, when you were little, when they were little, in childhood, in their childhood, in
        your childhood, as a child, as a kid""",
    "DONE_TO_THEM": """
        done to him as a, done to her as a, done to you as a, done to them as a, done to someone as
        a, done to you when, done to him when, done to her when, did to him as a, did to her as a,
        did to you as a, happened to him as a, happened to her as a, happened to you as a, happened
        to them as a, happened to someone as a, happened to you when, happened when they were a,
        happened when you were a, happened when someone was a, abused as a child, abused as a kid,
        abused as a boy, abused as a girl, abused as children, groomed as a child, groomed as a kid,
        groomed as a teenager, raped as a child""",
    "HELP_W": """
        get help, find help, talk to, who can, report it, report something, therapy, counselling,
        helpline, get support, go to, help for, tell someone, still get, still report, too late,
        ever get over, ever heal, get justice, trust people""",
}
