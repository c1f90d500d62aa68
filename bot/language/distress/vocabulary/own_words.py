"""Cue words and phrases: how people ask about their own behaviour without saying "I did"."""

from __future__ import annotations

OWN_WORDS = {
    "HELP_LINE": """
        a number, number for, a helpline, helpline, a line, someone to talk to, somebody to talk to,
        somewhere to talk, somewhere to go, anywhere to go, anyone to talk to, who helps, who can
        help, who do you call, who do i call, where can people, where do people, where can you,
        where do you, what help, what kind of help, is there help, any help, counselling, a
        therapist, a counsellor, a group, support group, confidential, anonymous, anonymously, in
        confidence""",
    "WHAT_THEY_LOOK": """
        what they watch, what they look at, what they are watching, what they are looking at, what
        they view, what they search, what they have been looking, what they have been watching,
        their thoughts, their own thoughts, their urges, their own behaviour, their attraction,
        their feelings, what you watch, what you look at, your own thoughts, your own behaviour,
        your own urges, things they look at, stuff they look at, things they watch, what they think
        about, what they might do, what you might do""",
    "WHAT_I_LOOK": """
        what i watch, what i look at, what i am watching, what i am looking at, what i have been
        looking, what i have been watching, things i look at, stuff i look at, things i watch, stuff
        i watch, what i find exciting, what turns me on, what gets me off, what i get off to, my
        search history, what i think about when, what i fantasise""",
    "LOSE_IT": """
        get rid of, getting rid of, control, controlling, overcome, overcoming, manage, managing,
        deal with, dealing with, fight, fighting, resist, resisting, live with, living with, cope
        with, coping with, make go away, cure, stop having, stop feeling, lose, be free of, work on,
        switch off, turn off, treat, not act on, never act on, without acting on""",
    "DRAWN_W": """
        feelings, feelings for, thoughts, these thoughts, thoughts about, attracted, attraction,
        urges, urge, sexual thoughts, sexual feelings, fantasies, fantasy, desires, desire, crush,
        compulsion, attraction to, attracted to, obsessed, obsession, in love, sexual dreams,
        arousal, aroused, my attraction""",
    "NORMAL_LIFE": """
        normal life, normal lives, live normal, a normal life, live normally, be normal, get better,
        ever stop, go away, ever go away, be cured, cured, be fixed, be helped, change, treatment,
        therapy, a cure, get help, be good people, good person, have a family, have children""",
    "BEFORE_ANYTHING": """
        before anything, before something, before it happens, before it gets, before it goes, before
        someone gets hurt, before anyone gets hurt, before i do, before they do, without hurting,
        without acting, before it is too late, before i act""",
    "YOUNG_SELF": """
        girl of twelve, girl of eleven, girl of ten, girl of nine, girl of thirteen, girl of
        fourteen, girl of 9, girl of 10, girl of 11, girl of 12, girl of 13, girl of 14, girl of 15,
        boy of twelve, boy of eleven, boy of thirteen, boy of 9, boy of 10, boy of 11, boy of 12,
        boy of 13, boy of 14, boy of 15, kids, children, a child, a kid, young people, youngsters,
        young girls, young boys, little girls, little boys, teenagers, teens, teenage girls, teenage
        boys, minors, a minor, schoolgirls, underage girls, young teens, pupils, my pupils, my
        students, younger girls, younger boys, younger kids, younger people, under 16s""",
    "DWELLS_ON": """
        thinking about, think about, dreaming about, dream about, fantasising about, imagining,
        staring at, watching, looking at, messaging, talking to, going back to, writing to,
        texting""",
    "YOUNGER_EACH": """
        younger and younger, getting younger, got younger, get younger, keep getting younger, kept
        getting younger, gets younger, younger each time, younger every time, got worse and younger,
        started with legal, started with adult, started with normal, started out legal, started off
        legal""",
    "FRIEND_W": """
        friend, mate, flatmate, housemate, colleague, cousin, grandad, fiance, ex, roommate,
        partner""",
    "ADMITS": """
        told me he, told me she, told me that he, told me that she, admitted he, admitted she,
        admitted that he, admitted to, admitted, confessed he, confessed that he, confessed to,
        confessed, has admitted, has confessed, has told me he, just told me he, says he, said he,
        let slip that he, owned up to, came clean""",
    "UNSURE_AGE": """
        pretty sure isnt 16, pretty sure is not 16, pretty sure is under, isnt 16, isnt 18, is not
        16, not 16 yet, not 16, might be under, may be under, probably under, sure is under, sure
        she is under, sure he is under, know is under, know is underage, might be underage, could be
        underage, probably underage, think is underage, looks underage, clearly underage, sure is
        underage, is underage, are underage, know she is young, know he is young, knew she was
        young, knew he was young, know they are young, too young for me, younger than she said,
        younger than he said, said she was 16 but, said she was 18 but, said he was 16 but""",
    "I_WENT_ON": """
        havent stopped, have not stopped, didnt stop, did not stop, carried on, kept going, kept
        talking, keep talking, still talk, still talking, still message, still messaging, didnt
        block, havent blocked, cant stop, carried on talking, carried on anyway, kept on, didnt
        leave, went on, didnt end it, cant end it, kept chatting, keep chatting, kept messaging,
        keep messaging, carried on messaging, and i liked, liked it""",
    "SHE_SAID_AGE": """
        she said she is 11, she said she is 12, she said she is 13, she said she is 14, she said she
        is 15, he said he is 11, he said he is 12, he said he is 13, he said he is 14, he said he is
        15, told me she is 12, told me she is 13, told me she is 14, told me she is 15, told me he
        is 13, told me he is 14, said she was 12, said she was 13, said she was 14, said she was 15,
        said he was 12, said he was 13, said he was 14, said he was 15, says she is 12, says she is
        13, says she is 14, says she is 15, says he is 13, says he is 14, told me her age, told me
        his age, found out she is 13, found out she is 14, found out he is 14, turns out she is 13,
        turns out she is 14, turns out she is 15""",
    "THEY_ARE_YOUNG": """
        they are all under, they are under, all under 16, all under 15, all under 14, they are only
        12, they are only 13, they are only 14, they are 12, they are 13, they are 14, they are
        kids, they are children, they are minors, they are underage, they are so young, all
        underage, it is kids, they are still kids, they are school kids, they are in school, still
        children, she is a kid, she is a child, he is a kid, he is a child, she is only a child, he
        is only a child, she is just a kid, he is just a kid, all kids""",
    "NOTICES_BODY": """
        notice her, notice him, noticing her, noticing him, look at her in, look at him in, looking
        at her in, looking at him in, see her in a way, see him in a way, her body, his body,
        growing up and i, getting older and i, way i look at, way i think about, way i feel about,
        in a way that frightens, in a way that scares, way that isnt right, look at her differently,
        looking at her differently, look at him differently, feel something for, feel things, feel
        something when, the wrong kind of, thoughts about her, thoughts about him, feelings for her,
        feelings for him""",
    "SCARES": """
        frightens me, scares me, terrifies me, worries me, disgusts me, sickens me, frightening me,
        frightened, scaring me, horrifies me, makes me sick, hate myself, ashamed, i shouldnt, not
        right, isnt right, wrong""",
    "CROSSED": """
        crossed a line, crossed the line, cross a line, overstepped, went too far, gone too far,
        took it too far, not appropriate, wasnt appropriate, werent appropriate, inappropriate
        messages, said too much, wasnt professional, unprofessional, got too close, too close to,
        too friendly with, blurred the line, shouldnt have sent, shouldnt have said, shouldnt have
        touched""",
    "COACHED": """
        i coach, i teach, i tutor, i train, i mentor, i babysit, i look after, i care for, i foster,
        lads i coach, my team, my pupil, my pupils, my student, my students, in my class, a pupil, a
        student, young player, young people, the kids, one of the lads, one of the girls, one of the
        boys, one of the kids, scouts, cubs, youth group, sunday school""",
    "WAY_I_TALK": """
        way i talk, way i speak, way i act, way i am with, way i behave, way i look, how i talk, how
        i speak, how i act, how i am with, how i behave, how i look, my behaviour, my own behaviour,
        my messages, my chats, my conversations, my interest, my feelings, my thoughts, what i say,
        what i send, what i say to, what i feel""",
    "TOOK_HIS": """
        took, taken, seized, came and took, have taken, have got, came for, turned up, raided,
        knocked, searched, came, at the door""",
    "THERAPY": """
        therapist, therapy, counsellor, counselling, psychologist, psychiatrist, doctor, gp, talk to
        someone, talk to somebody, tell someone, tell my doctor, professional""",
    "REPORTED_ME": """
        report me, reported, tell the police, call the police, have me arrested, arrested, judge
        me, lose my job, lose my kids, arrest me, shop me, grass me, turn me in, hand me in,
        lock me up""",
    "COUNTED_BAD": """
        one they should be counting, one you should be counting, one they should catch, one they
        should be catching, one they should lock up, one you should lock up, one who should be
        locked, one who should be in prison, kind of man they, kind of person they warn, sort of
        man they, the monster in, monster they, the kind they warn, one they warn, one parents
        should""",
    "DONE_IT_TO": """
        done it to, did it to, done this to, did this to, done that to, did that to, done things to,
        did things to, done something to, did something to, done bad things to, did bad things to,
        did stuff to, done stuff to""",
    "YOUNG_W": """
        girl, girls, boy, boys, kid, kids, child, children, minor, minors, teenager, teenagers,
        teen, sister, brother, cousin, niece, nephew, stepdaughter, stepson, daughter, son, pupil,
        pupils, someone younger, year old""",
    "MAN_WORD": """
        man, man of, woman, woman of, guy, guy of, bloke, male, adult, adult of, person of, a man, a
        woman""",
    "SEXTORTION": "sextortion, sextorted, blackmail, blackmailed, revenge porn, webcam blackmail",
    "FACE_ON": """
        my face on, my face onto, my face over, my head on, my head onto, put my face, puts my face,
        used my face, using my face, swapped my face, face swapped me, made me naked, made me look
        naked, makes me look naked, undressed me with, nudified me, nudified my, has my face, with
        my face, it is my face, her face on, his face on, her face onto, put her face, put his face,
        my daughters face on, my sons face on, my friends face on, faces on naked, faces onto""",
    "TYPING": "typing, typing this, writing this, whispering, texting this, quietly, on my phone",
    "FROM_W": "from, by",
    "BEFORE_CRIME": """
        before it becomes a crime, before it becomes illegal, before it becomes an offence, before i
        break the law, before you break the law, before it turns into, before you offend, before it
        is a crime, before i commit, before you commit, before it becomes real, before it becomes
        more""",
    "NOT_ADULTS": """
        not adults, arent adults, not over 18, arent over 18, not 18, arent 18, isnt 18, under 18,
        under 16, underage, too young, not old enough, arent old enough, might be minors, younger
        than they say, younger than they claim, younger than 18, younger than 16, still at school,
        look young, look very young""",
    "PAY_FOR": """
        pay, paying, paid, buy, buying, bought, subscribe, subscribed, trade, trading, swap,
        swapping, collect, collecting, save, saved, watch, watching, look, looking, download,
        downloaded, request, ask, asking, chat, chatting""",
    "MY_CRUSH": """
        crush on, crush for, feelings for, in love with, attracted to, obsessed with, falling for,
        thoughts about, fantasies about, thing for, falling in love with""",
    "A_PUPIL": """
        a pupil, my pupil, one of my pupils, a student of mine, one of my students, a girl i teach,
        a boy i teach, a girl i coach, a boy i coach, a kid i teach, a kid i coach, my stepdaughter,
        my stepson, his stepdaughter, his stepson, her stepson, his niece, his nephew, his daughter,
        my niece, my nephew, my cousin who is, a child in my, a kid in my, a girl in my care, a boy
        in my care, a patient""",
    "PLAYS_KID": """
        roleplay as a kid, roleplay as a child, roleplay as a girl, roleplay as a teen, roleplaying
        as a kid, roleplaying as a child, roleplay with kids, roleplay with minors, roleplay with
        children, role play as a, age play, ageplay, pretend i am a kid, pretend i am a teen,
        pretend to be a teenager""",
    "DECOY_W": """
        undercover officer, undercover cop, undercover police, a decoy, police decoy, paedophile
        hunter, paedo hunter, hunter group, a sting""",
    "CHAT_SITES": """
        chat sites, chat site, those chats, those sites, cam sites, cam site, chatrooms, chat rooms,
        omegle style, random chat, live streams, livestreams""",
    "ARREST_W": """
        my arrest, i was arrested, i got arrested, after i was arrested, they arrested me, i am on
        bail, i got bailed, since the arrest, the knock""",
    "MY_IMAGES": """
        the images, found the images, indecent images, my phone and, my computer, my laptop, my
        devices, my hard drive, what they found, what they will find""",
    "GOT_A": "got, got a, been, was, received, given, had",
}
