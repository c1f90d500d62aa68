"""Cue words and phrases: what someone feels, plans, fears and asks for."""

from __future__ import annotations

CRISIS = {
    # Harming oneself: verb and "myself", wish and death, no wish and life.
    "KMS": """
        kms, kys myself, unalive, suicidal thoughts, hate my life, hate myself, sectioned, stay
        alive, reason to live, reason to stay, want to jump, going to jump""",
    "SELF_VERB": """
        kill, killing, killed, hang, hanging, yeeting, throwing, offing, throw, cut, cutting, cuts,
        hurt, hurting, hurts, harm, harming, harmed, harms, burn, burning, burnt, burns, punish,
        punishing, starve, starving, injure, injuring, scratch, scratching, stab, stabbing, end,
        off, neck, top, shoot, drown, overdose, unalive, finish, do something to, doing something
        to, punching, hitting, choke, chuck, chucking, yeet, electrocute, poison, slit""",
    "REFLEXIVE": "myself, herself, himself, themselves, themself, my self, her self, him self",
    "MYSELF": "myself, my self",
    "END": "end, ending, ended, take, taking, took, finish, finishing, give up on, done with",
    "LIFE": """
        her life, his life, her own life, his own life, their life, their own life, their lives""",
    "WISH": """
        want, wants, wanted, wish, wishes, wishing, ready, rather, think, thinking, thought,
        thoughts, planning, plan, better, tried, trying, feel, feeling, hope, feels, decided,
        considering, thinks, keeps, could""",
    "DEAD": """
        die, dead, dying, death, suicide, suicidal, not exist, not be alive, not wake up, never
        wake up, never been born, never born, wasnt born, wasnt alive, wasnt here, end it, ending
        it, sleep forever, overdose, od, not be here, not being here, self harm, selfharm, self
        harming, off without me, better without me, disappear, unalive, jumping, never woke up,
        never woken up, not woken up, to jump off, jump from, end things""",
    "NO_WISH": """
        dont want, doesnt want, not want, didnt want, no longer want, tired of, sick of, hate,
        no reason, nothing, cant see, given up, give up, enough of, fed up, dont deserve, not
        worth, isnt worth, hates, point, dont see, cant imagine, no future, cant picture,
        cba, cba with, cant be bothered with""",
    "LIVE": """
        live, living, alive, be here, being here, life, exist, existing, carry on, carrying on,
        be around, being around, going on, wake up, here anymore, here any more, being me, this
        world, on this earth, future, tomorrow, be on this planet, on this planet, be in this
        world""",
    "CANT": "cant, couldnt, not",
    "GO_ON": """
        do this anymore, do this any more, do it anymore, do it any more, take it anymore, take
        this anymore, take it any more, take this any more, cope anymore, cope any more, take
        any more, handle this, handle it, live like this, live with this, take much more, do
        life, keep going, bear it, live with myself, life no more, life anymore, life any more,
        this no more, it no more, with this anymore, with it anymore, go on anymore, go on any
        more, go on like this, go on living, hold on, hang on, keep this up, keep pretending,
        fight anymore, fight any more, carry on like this""",
    "TOO_MANY": """
        too many, all my, all the, bottle of, box of, bunch of, pack of, lots of, whole, handful
        of, too much, load of, packet of, packets of, bottles of, all of my, every, handfuls of,
        tons of, a lot of""",
    "PILLS": """
        pills, tablets, paracetamol, painkillers, pill, meds, antidepressants, sleeping pills,
        ibuprofen, bleach, medication, tabs, insulin, sleeping tablets, antihistamines, codeine,
        tramadol, xanax, aspirin, melatonin, sertraline, fluoxetine, propranolol, co codamol,
        cocodamol, diazepam, zopiclone, morphine, opioids, antihistamine, capsules""",
    "SELF_HARM": """
        suicide, suicidal, self harm, self harming, self harmed, selfharm, selfharming,
        selfharmed, overdosed, overdose, relapsed, self harms, cutting""",
    # One's own behaviour towards children.
    "LOOK": """
        look at, looking at, looked at, watch, watching, watched, watches, view, viewing, viewed,
        download, downloaded, downloading, downloads, search, searching, searched, collecting,
        saved, saving, clicked on, came across, possess, looking up, addicted to, looking for,
        masturbating to, seeking out, stumbled, into, using, seen, accessing, accessed, going back
        to, go back to, went back to, looks""",
    "ILLEGAL": """
        indecent, illegal, underage, under age, csam, cp, child porn, kiddie porn, kid porn, abuse
        images, abuse material, child images, teen porn, child pornography""",
    "SEXUAL_URGE": """
        attracted, attraction, urge, urges, fantasies, fantasise, fantasize, fantasising,
        fantasizing, fantasy, aroused, turned on, turn me on, turns me on, sexual interest, sexual
        thoughts, sexual feelings, desires, desire, sexual dreams, think sexually, masturbate,
        lust, inappropriate thoughts, bad thoughts, wrong thoughts, dark thoughts, intrusive
        thoughts, sick thoughts""",
    "THOUGHTS": """
        thoughts, feelings, thinking about, fancy, fancying, obsessed with, think about, dreams
        about, tempted, interest, interested in""",
    "STRUGGLE": """
        regret, regretted, ashamed, guilty, disgusted, feel sick, feel terrible, feel awful,
        feel bad, wrong, hate it, hate myself, stop myself, want to stop, need to stop, cant
        stop, scared, worried, afraid, need help, get help, get better, mistake, act on,
        struggle, struggling, crossed a line, went too far, worries me, scares me, sexual, want
        help, control, how do i stop, how can i stop, quit, addicted, addiction, stop doing,
        stopped, hurt a, before i, what i have done, what i did, live with what, seem to stop,
        know i shouldnt, know it is bad""",
    # Fear and worry.
    "SCARED": """
        scared, afraid, frightened, terrified, petrified, unsafe, not safe, dont feel safe, doesnt
        feel safe, not feel safe, not feeling safe, never feel safe, freaking out, panicking,
        creeped out, shaking, crying, trapped, desperate, ashamed, struggling, cant sleep, cant eat,
        nightmares, lonely, uncomfortable, so alone, all alone, panic, frighten, cries, having
        flashbacks, depressed, hopeless, not ok, not okay, broken, wits end, falling apart, at
        breaking point, bricking it, shitting myself, shitting it, freaked out, spooked, panicked,
        cacking it, in tears, sick with worry, beside myself""",
    "WORRIED": """
        worried, worry, worries, concerned, frantic, beside myself, anxious, suspicious, suspect,
        fear, afraid, scared""",
    # Asking for help.
    "HELP_ME": """
        help me, help us, someone help, somebody help, anyone help, save me, rescue me, help my,
        help her, help him""",
    "NEED_HELP": """
        please help, help please, need help, needs help, need some help, need urgent help, want
        help, get help, ask for help, asking for help, need support, need someone, need somebody,
        need advice, can anyone help, can someone help, can you help me, could you help me, get
        some help, get support, need your help, someone to help, somebody to help,
        anyone to help""",
    "MORE": """
        please, now, i, he, she, someone, somebody, there, urgent, because, this, omg, quick,
        they, a man, tonight, escape, stop him, get out, get away, before, am, from""",
    "NEED": """
        need, want, have, got, should, must, needs, wants, like, dont know how, scared, ready,
        trying""",
    "REPORT": """
        report, reporting, reported, make a complaint about, get him arrested, call the police on,
        tell the police, told the police, go to the police, went to the police, police have done
        nothing, police did nothing, police wont, police havent""",
    "HELP_PLACE": """
        get help, find help, get support, turn, go for help, get advice, find support, go for
        support""",
    "NO_IDEA": """
        dont know what to do, dont know what else, not know what to do, no idea what to do, what
        do i do, what should i do, what shall i do, what do we do, what should we do, dont know
        where to, dont know who to, not sure what to do, unsure what to do, know where to turn,
        dont know how to tell, who else to, what am i supposed to do, how do i cope, how do i deal
        with, how do i escape, how do i get away, how do i get out, how can i escape, how can i
        get away""",
    "MY_FAULT": """
        my fault, is this grooming, is that grooming, is it grooming, is this abuse, is it abuse,
        is that abuse, was that abuse, was it abuse, was it rape, is it rape, was that rape, did i
        do something wrong, am i in trouble, will i get in trouble, is he grooming, is she
        grooming, is he a groomer, was it grooming, was that grooming, was this grooming, could
        this be grooming, could it be grooming, sounds like grooming, is he a paedo, is he a
        predator, did nothing to stop, deserve it, if it is abuse, if this is abuse, if it is
        grooming, if this is grooming, if that is abuse, if it was abuse, if it counts, if i was
        groomed, if it was grooming, if it was rape""",
    "STOP": "make, get, stop, want, tell, told, asked, block, blocked, stopping",
    "STOP_IT": """
        make it stop, make him stop, make her stop, make them stop, want it to stop, want him to
        stop, want them to stop, want her to stop, get him to stop, get them to stop, get her to
        stop, said no, say no to him, asked him to stop, told him to stop, tell him no, told him
        no, wouldnt stop, didnt stop, get away from him, get away from them, get rid of him, block
        him, blocked him, blocking him, escape from him, scared to block""",
    # Danger at this moment.
    "RIGHT_NOW": "right now, this minute, this second, as we speak, at the moment, currently",
    "URGENT": """
        now, urgently, urgent, immediately, quick, quickly, emergency, tonight, straight away,
        fast, right now""",
    "HELP": "help",
    "EMERGENCY": "emergency, sos, mayday",
    "MISSING": """
        missing, disappeared, vanished, run away, ran away, ran off, run off, not come home,
        runaway, hasnt come home, didnt come home, never came home, gone off, running away, hasnt
        come back, isnt home, not home""",
    "GONE": """
        gone, went, run away, ran away, ran off, run off, left, sneaked out, snuck out, on her
        way, on his way, off to""",
    "NO_ANSWER": """
        isnt answering, not answering, wont answer, isnt back, not back, isnt picking up, not
        picking up, phone is off, phone off, hasnt replied, cant reach, cant find, cant get hold of,
        not replying, isnt replying, stopped answering, stopped replying, went silent, gone silent,
        gone quiet, went quiet, line went dead, hung up on, cut off, not picked up, voicemail""",
    "AT_HOME": """
        outside my house, outside my door, outside my window, outside my home, outside my flat,
        outside my room, outside our house, outside the house, outside the door, at my door, at
        the door, at my window, banging on the door, banging on my door, knocking on my door, in
        my house, in our house, inside my house, in my garden, in the house with me, at my house,
        trying to break in, breaking in, broke in, trying to get in, break the door, breaking the
        door, break down the door, outside our home, outside our flat, outside right now, outside
        now, downstairs, is outside, coming upstairs, coming up the stairs, outside waiting""",
    "COMING": """
        coming to get me, coming for me, on his way, on their way, on her way, coming to my house,
        coming to our house, going to come to my house, coming to my home, coming to find me,
        coming up the stairs, coming over now, coming over right now, coming here, here right now,
        coming to pick me up, coming to take me, on the way to my, come to get me, come and get
        me, coming over tonight, coming round tonight, coming round now, at the door, hunting me,
        after me, chasing me""",
    "TRAPPED": """
        locked me, locked us, locked myself, locked in, hiding in, hiding under, trapped in,
        trapped here, let me leave, let me go, let me out, let us leave, let us go, let her
        leave, holding me, tied up, tied me, keeping me here, kidnapped me, been kidnapped,
        locked the door, stuck at his, stuck in his, hiding from him, stuck in a, stuck at a,
        stuck in the, stuck with, stuck here, stuck inside, being held, held in, held me, am
        held, put in a hotel, in a hotel room, wait for men, wait for the men, made to sleep
        with, wont let me out, took my passport, barricaded, wont let us out""",
    "THROAT": """
        me down the stairs, me against the wall, round my neck, around my neck, round my throat,
        around my throat, by the throat, cant breathe, couldnt breathe, strangled me, choked me,
        by my hair, round her neck, around her neck, round her throat, by the hair""",
    "PULLED_IN": """
        pull me into, pulled me into, drag me into, dragged me into, get me into, grab me, grabbed
        me, get in his car, get in his van, get in the car, get into his car, pushed me into,
        shoved me into, forced me into, in the boot, put me in his, pull me in""",
    "HERE_NOW": "now he is here, he is here now, is here now, they are here now, man is here",
    "OR": "or, unless, otherwise",
    "WEAPON": """
        a gun, the gun, a weapon, a machete, a hammer, an axe, a blade, acid, knife, a bat, a
        baseball bat, petrol, a broken bottle, a crowbar""",
    "HAS_IT": "has, got, have, with, holding, carrying, carries, had, pulled, waving",
    "GOING_TO": """
        going to, will, try to, trying to, threatening to, about to, threatened to, tried to,
        threatens to""",
    "KILL": "kill, killing, stab, shoot, murder, strangle, hurt, beat, rape, attack, find, get",
    "IN_DANGER": """
        am in danger, is in danger, are in danger, in immediate danger, i am not safe, i am
        unsafe, not safe here, not safe at home, is an emergency, life in danger, am in trouble,
        in serious trouble, in big trouble, isnt safe at home, in real danger""",
    "CALL": """
        call the police, call 999, ring the police, call 911, call 112, ring 999, get the police,
        send the police, send help, call an ambulance, need police, need the police, need an
        ambulance""",
    "NOT_LET": "wont, doesnt, didnt, refuses to, not, refused to, has me",
    "RAN_AWAY": "ran away, run away, running away, ran off, left home, ran from home",
    "PLEASE": "please",
    "WHERE": "where, how, who, what is the best way",
    "HOW": """
        how, where, who, want to, need to, like to, trying to, should, can, too late to, able to,
        possible to""",
    "NOTICE": """
        notice, care, cares, miss, misses, notices, cared, bothered, remember me, cry for me""",
    "NOBODY": "nobody, no one, who would, would anyone, would anybody, not even",
    "GOODBYE": """
        goodbye forever, goodbye world, bye world, my last message, is the last message, final
        message, last goodbye, final goodbye, suicide note, wrote a note, writing a note, this is
        goodbye, give away my, goodnight forever, bye forever, goodnight world, see you on the
        other side, forgive me everyone, do it tonight, tonight is the night, tell my mum i love,
        tell my family i love, tell mum i love, tell them i love, tell everyone i love, time for
        me to go""",
    "BETTER": """
        better, happier, easier, best, relieved, fine, glad, happy, ok, okay, smoother, simpler,
        calmer, relief, lighter, less stressed, less stress""",
    "WITHOUT_ME": """
        without me, wasnt in it, wasnt here, wasnt around, was gone, were gone, died, was dead,
        werent here, not here, never existed, didnt exist, wasnt alive, disappeared, not around,
        wasnt there, wasnt about, were dead, werent around, werent alive, without the trouble i,
        without me around, not having me, if i just went, never had me, hadnt had me, never met me,
        i wasnt born, i was never born, werent in them, wasnt in them, wasnt in their, werent in
        their, werent in it, left them, stopped existing, without me in""",
    "BLADE": """
        blade, blades, razor, razors, noose, rope, bridge, train tracks, railway, rooftop, roof,
        sharpener, scars, knife to""",
    "HOPELESS": """
        done with everything, done with it all, hopeless, worthless, burden, dont matter, doesnt
        matter anymore, i give up, no hope, no future, empty inside, breaking point, rock bottom,
        hate being me, nothing matters, not worth it, what is the point, pain stop, pain go away,
        too much pain, pain to stop, stop the pain, end the pain, way out, life is over, life is
        ruined, life is pointless, life is he will, life isnt worth, done living, hurts too much,
        wish i could disappear, want to disappear, want it to be over, want it all to be over,
        everything is pointless, nobody loves me, no one loves me, no friends, nobody likes me, hate
        living, so low, dark place, suffering, cant keep going, cant carry on, no one cares, nobody
        cares, urge to cut, cut again, cutting again, want to cut, going to cut, scars, dont want to
        wake up, over it all, everything ends, going to die, going to be dead, will be dead, waste
        of space, waste of air, no one would care, nobody would care, nobody would notice, no one
        would notice, no one would miss, nobody would miss, see the point anymore, see a point, see
        the point in anything, see any point""",
    "LOST_HERE": """
        where i am, where we are, where he is taking me, where she is taking me, where they are
        taking me, where he took me""",
    "ADVICE": """
        advice, support, guidance, listen, a chat, off my chest, a problem, in trouble, a bad
        situation, a situation""",
    "TOOK": "took, taken, swallowed, take, swallow, swallowing, downed, necked, drank, taking",
    "NEAR": """
        outside, banging on, knocking on, get in, get into, getting into, break into, breaking
        into, climbing through, climbing in, get through, inside, smashing, kicking, bang on, come
        in, knock on, hammering on, coming up to, creeping around, hiding in, coming to, coming
        in, on his way to, coming round to, trying to open, at the door of, sneaking around""",
    "HOME": """
        house, home, door, window, flat, bedroom, room, garden, gate, apartment, building, tent""",
    "CAUGHT": """
        caught, arrested, charged, raided, convicted, looking, watching, downloading, downloaded,
        watched, found with""",
    "SAFEGUARD": """
        safeguarding concern, safeguarding concerns, safeguarding issue, safeguarding worry,
        disclosed to me, disclosed that, made a disclosure, disclosed abuse, disclosed to us""",
    "METHOD": """
        ways to die, way to die, how to die, painless, least painful, how to kill myself, how
        many pills, how many tablets, how many paracetamol, how much paracetamol, to overdose,
        lethal dose, hang yourself, kill yourself, bleed out, to bleed to death, hurt to die,
        hurt when you die, tie a noose, cut your wrists, long does it take to die, does dying
        hurt, does it hurt to, ways to kill myself, ways to end it, to end my life, quickest
        way to die, too much paracetamol""",
    "IN_HIS": """
        in his car, in his house, in his van, in his flat, in a van, at his house, at his flat, at
        his place, in his room, in her car, with him now, in the car with, in a car with, in a
        hotel""",
    "DARK": """
        die, dying, death, kill, suicide, pain, painful, alone, lonely, hopeless, terrible, awful,
        horrible, ashamed, shame, guilty, disgusting, dirty, cry, crying, hurt, hurts, gone,
        future, end it, ends, give up, cant cope, cant do, cant take, cant sleep, no way out,
        trapped, scared, afraid, frightened, terrified, nightmares, secret, blame, fault, hide,
        hiding, lied, abused, self harm, never told, never reported, didnt say yes, said no,
        bridge, letter, goodbye, no more, miss me, worthless, unhappy, depressed, depression,
        panic, anxious, empty, numb, broken, ruined, messes with, haunts, haunted, flashbacks,
        therapist, counsellor, urges, stop myself, monster, evil, did nothing, embarrassed,
        regret, desperate, it was wrong, is wrong, something wrong, getting worse, make it end,
        make this end, did wrong, so sad, am sad, feel sad, hate it, hate this, hate him, hate
        her, hate them, hate going, want to be dead""",
    "WHO_TO": """
        who to, whom to, where to, someone to, somebody to, anyone to, anybody to, no one to,
        nobody to, person to, how to""",
    "SOMEONE_I": "someone i, somebody i, anyone i, anybody i, who i, whom i, person i",
    "CONFIDE": """
        tell, talk, speak to, speak with, turn, trust, confide in, go to for help, call, ring,
        reach out to, open up to, contact for help, ask for help, get help, get support, find
        help, go for help, get advice""",
    "WHO_CAN": """
        who can i, who do i, who should i, who could i, who shall i, who would i, who can we, who
        do we, who should we, whom can i, whom should i, who else can i, where can i, where do i,
        where should i, where could i, where else can i""",
    "PERSON": """
        someone, somebody, anyone, anybody, my mum, my parents, my dad, an adult, a grown up, a
        teacher, the police, my family""",
    "SEXUAL_WAY": "sexual way, sexually, that way, wrong way, like that, turned on, naked",
    "FEELINGS": "thoughts, feelings, urges, urge, crush, attraction, fantasies, attracted, fallen",
    "PRETEND": "pretend, pretending, pretended, pose, posing, posed, lie, lied, acting, act",
    "IS_HARMING": """
        is hitting, is beating, is attacking, is strangling, is choking, is raping, is hurting,
        are hitting, are beating, are attacking, are hurting, is kicking, is punching""",
    "IS_FOLLOWING": """
        is following, are following, is chasing, are chasing, man following, guy following,
        someone following, been following, been chasing, keeps following, car following, van
        following, still following""",
    "GOES_ON": "go on, carry on, cope, continue, do it, take it",
    "MY_LIFE": "my life, my own life, it all, my existence",
    "NAUGHTY": """
        things i shouldnt, stuff i shouldnt, shouldnt be looking, things i should not, shouldnt
        watch, stuff i should not""",
    "LOST": "dont know, no idea, not sure",
    "LIKE": "like, fancy, love",
}
