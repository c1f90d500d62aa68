"""Cue words and phrases: what one did to someone younger, and owning up to it."""

from __future__ import annotations

CONFESSING = {
    # What one did to someone younger, and their age.
    "DID_TO": """
        pressured, pressuring, pushed, made, making, got, asked, asking, convinced, talked, talking,
        tricked, persuaded, forced, begged, manipulated, blackmailed, bribed, paid, sent, sending,
        sends, messaged, messaging, messages, showed, recorded, filmed, met, kissed, touched,
        groomed, grooming, flirted, flirting, sexted, sexting, slept, dating, told, lied, adding,
        chatting, buy, bought, buying, adds, asks, touching, seeing, meeting, texting, doing stuff
        with, doing things with, threatened, hooked up, get, getting, said""",
    "YOUNGER_KID": """
        younger kid, younger kids, a younger girl, a younger boy, younger girls, younger boys,
        someone too young, too young, way too young, someone younger, younger user, younger users,
        younger children, younger child, young kids, young kid, little kid, little kids, someone
        underage, underage person, underage people, younger ones, younger one, younger people,
        someone who was a kid, someone who is a kid, much younger, way younger, too young for me, a
        lot younger than me, below the age, under the age, under age""",
    "SEXUAL_DID": """
        kissed, touched, touching, groomed, grooming, sexted, sexting, slept with, flirted with,
        flirting with, recorded, filmed, met up with, hooked up with, had sex with, dating, in love
        with, in a relationship with, sexual with, sexually with, did stuff with, did things with,
        crush on, obsessed with, attracted to, fell for, falling for, masturbated, intimate with,
        kissing, molested, went out with, cybersex with, roleplaying with, roleplay with""",
    "YEAR_OLD": "year old, year olds, girl, boy, girls, boys, kid, kids",
    "TURNED_OUT": """
        turned out to be, turned out she, turned out he, turns out she is, turns out he is, turns
        out they are, turns out to be, found out she is, found out he is, found out she was, found
        out he was, found out they are, found out her age, found out his age, is only, was only, is
        just, was just, is actually, was actually, who is, but she is, but he is, and she is, and he
        is, she is, who was, she was, found out the girl, said she was, said he was, says she is,
        told me she is, told me she was, realised she is, realised she was, looks""",
    "SHE_IS": """
        she is, he is, they are, she was, girlfriend is, girlfriend online is, boyfriend is, who is,
        is only, was only, girlfriend who is, the girl is, the boy is""",
    "ROMANCE": """
        love, girlfriend, boyfriend, dating, relationship, kissed, kiss, sex, sexting, sexted,
        flirting, flirted, fancy, crush, attracted, feelings, together, sexual, grooming, groomed,
        talk every, talking to, messaging, chatting, been talking, been messaging, seeing, met up,
        send pics, sent pics, nudes, like a""",
    "TOO_FAR": """
        went too far, gone too far, going too far, go too far, went further than, got out of hand,
        gone further, crossed a line, crossed the line, crossing a line, overstepped, crossed
        boundaries, crossed some lines, cross a line, got sexual, turned sexual, became sexual, gets
        sexual, went sexual, turned dirty, isnt innocent anymore, started innocent, started off
        innocent, not innocent anymore, took it too far, taken it too far, more than friendly, it is
        got sexual, got sexual with, has got sexual""",
    "TALKS": """
        chat, chats, talk, talks, messages, conversation, conversations, things, it, stuff, i""",
    "YOUNG_ANY": """
        kid, kids, child, children, minor, minors, underage, pupil, pupils, student, students,
        younger, too young, teen, teens, teenager, teenagers, little girl, little boy, young
        girl, young boy, young girls, young boys, schoolgirl, schoolgirls, year old, year olds,
        niece, nephew, stepdaughter, stepson, little sister, little brother, girls i coach, kids
        i coach""",
    "TALKING_TO_YOUNG": """
        talking to kids, talking to younger, talking to minors, talking to a minor, talking to
        young, talking to children, messaging kids, messaging younger, messaging minors, messaging
        young, messaging children, messaging a minor, chatting to kids, chatting to minors, chatting
        with kids, chatting with minors, talking with minors, talking with kids, contacting minors,
        contacting kids, dming minors, dming kids, adding kids, adding young, adding younger,
        texting minors, texting kids, talking to underage, messaging underage, flirting with minors,
        talking to girls under, talking to little, messaging little, chatting to children, chatting
        to young, talking to someone underage, messaging someone underage, chatting to someone
        underage, talking to someone under, messaging someone under, chatting to someone under,
        talking to somebody underage, writing to minors, writing to kids""",
    "GROOM_V": "groomed, grooming, groom, abused, abusing, molested, raped, exploited, sextorted",
    "SOMEBODY": """
        her, him, someone, them, somebody, a girl, a boy, a kid, a child, a minor, a teenager, kids,
        children, girls, boys, my sister, my cousin, my brother, my niece, my nephew, my stepsister,
        a young, a younger, an underage""",
    "DID_I": "did i, am i, was i, have i, what if i, think i, i may have, i might have, i have",
    "LIED_AGE": """
        lied about my age, lied about how old i am, said i was younger, pretended to be younger,
        pretended i was younger, told her i was, told him i was, told them i was, tell her i am,
        tell them i am, told her i am, said i am, said i was, pretended to be a boy, pretended to be
        a girl, pretended to be a teen, pretended to be a kid, pretending to be a kid, pretending to
        be a boy, pretending to be a girl, pretending to be a teen, pretending to be younger,
        pretend to be younger, pretend to be a boy, pretend to be a girl, pretend to be a kid,
        pretended to be 14, pretended to be 13, pretended to be 15""",
    "TO_YOUNG": """
        girls, girl, boys, boy, kids, kid, minors, minor, children, her, pics, pictures, younger,
        teens""",
    "ONE_OF_GIRLS": """
        one of the girls, one of the boys, one of my girls, one of my boys, one of the kids, one of
        my players, one of my pupils, one of my students, one of the players, one of the pupils, one
        of the children, one of the students, a girl i teach, a girl i coach, a boy i coach, a boy i
        teach, a kid i coach, a kid i teach, one of my kids, my students, a kid i met, a girl i met
        online, this kid, some kid, my step sister""",
    "HER_OR_HIM": "her, him, with her, with him",
    "TOLD": "told, tell, said, saying, telling, thinks, think, thought, claimed",
    "SOMETHING_SEXUAL": """
        something sexual, sexual things, sexual stuff, stuff, things, something, something bad,
        something wrong""",
    "RELATION": """
        his stepsister, her stepsister, his stepbrother, his sister, his brother, his cousin, her
        cousin, her brother, his half sister, his half brother, his niece, his little sister, his
        younger sister, his younger brother, his little brother, a younger child, a younger kid""",
    "THE_PAST_ME": """
        years ago, forgive myself, when i was, like a monster, haunts me, ashamed, guilty, guilt,
        regret, sorry, disgusting""",
    "GIRLS_BOYS": "girls, boys, girl, boy, people, teens, someone, lads",
    "YOUNGER_W": """
        younger, underage, too young, under 16, under age, not old enough, school age, below 16, in
        year 7, in year 8, still at school, still in school""",
    "YOUNG_GIRLS": """
        teenage girls, teen girls, young girls, underage girls, little girls, schoolgirls, younger
        girls, teenage boys, young boys, little boys, minors, underage, underage kids, young kids,
        younger kids, teenagers online, kids online, children online, girls online, much younger""",
    # Owning up, being caught, asking to be stopped.
    "BEFORE_I": """
        before i do something, before i hurt, before i act, before i do anything, before i go too
        far, before i cross, before i offend, before i do it, before i end up doing, before i touch,
        before it goes further, before it goes any further, before i ruin someone, before i become,
        before i make a mistake, before i go further, before i contact, before i meet""",
    "LIKE_ME": """
        someone like me, people like me, anyone like me, a person like me, men like me, somebody
        like me, others like me, person like me, man like me, people with these, people with my""",
    "CURED": """
        be helped, helped, change, changed, cured, cure, fixed, treatment, treated, therapy, get
        better, get help, be saved, be forgiven, forgiven, help for, any help, recover, rehab, stop
        before, stop this, redeemed, helpline for, support for, be normal""",
    "CONFESS": """
        need to confess, want to confess, have to confess, confess something, confess to something,
        confession about what, done something really bad, did something really bad, done something
        terrible, did something terrible, did something unforgivable, did something awful, done
        something awful, cant forgive myself, never forgive myself, did something horrible, done
        something horrible, did something i regret, did something disgusting, i hate what i am, hate
        what i am, i disgust myself, disgusted with myself, disgusted by myself, what is wrong with
        me, i am a monster, like a monster, become a monster, i am sick in the head""",
    "TURN_IN": """
        turn myself in, hand myself in, report myself, turned myself in, hand myself over, turning
        myself in, handing myself in, reporting myself, hand myself to, confess to the police, go to
        the police about myself, tell the police what i, admit it to the police, report themselves,
        reports themselves, reported themselves, hand themselves in, hands themselves in, turn
        themselves in, turns themselves in, handing yourself in, hand yourself in, turn yourself in,
        report yourself, reporting yourself""",
    "GET_CAUGHT": """
        the knock, knock on the door, get caught, getting caught, be caught, caught me, find out
        what i, found out what i, police will find, police find out, police find, police are coming,
        police come, prison for, go to prison, going to prison, going to jail, go to jail, arrested
        for, getting arrested, be arrested, end up in prison, lose my job, lose my kids, lose
        everything, trace me, track me down, traced back, find it on, find it, delete everything,
        deleted everything, wiped my, wiped it all, deleted my hard drive, wipe my, on the register,
        a criminal record""",
    "MY_DOING": """
        what i did, what i have done, what i downloaded, what i looked, what i watched, things i
        looked, stuff i downloaded, downloaded, what i searched, my searches, my history, my hard
        drive, files on my computer, files on my, on my laptop, did online, done online, what i said
        to, messages i sent, what i sent, i looked at, i searched, i clicked, talking to a, i
        sexted, my computer, i watched""",
    "BANNED": """
        banned, ban, banning, blocked, kicked, suspended, reported, warning, warned, flagged,
        strike, restricted""",
    "NEW_ACCOUNT": """
        new account, another account, new accounts, other accounts, alt, alts, second account,
        second accounts, different account, fresh account, more accounts, account to keep""",
    "STOP_V": """
        stop, stopping, quit, quitting, give up, giving up, get rid of, control, controlling,
        overcome, resist, resisting""",
    "HELP_FOR": """
        a helpline, helpline for, somewhere anonymous, anonymous help, help for, treatment for,
        therapy for, therapist for, support for, programme for, course for""",
    "BEFORE_THEY": """
        before they do something, before they hurt, before someone hurts, before they act, before
        they offend, before it happens, before something happens, before something happen, before
        anything happens, before doing something, before they touch, before you do something, before
        you hurt""",
}
