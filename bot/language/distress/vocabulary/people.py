"""Cue words and phrases: who a message speaks of."""

from __future__ import annotations

PEOPLE = {
    "CHILD_F": """
        daughter, daughters, stepdaughter, granddaughter, niece, girl, girls, lass, goddaughter""",
    "CHILD_M": "son, sons, stepson, grandson, nephew, boy, boys, lad, godson, lads",
    "CHILD_N": """
        kid, kids, child, childs, children, childrens, teen, teens, teenager, toddler, youngest,
        eldest, oldest, pupil, pupils, student, students, year old, stepchild, grandchild, little
        one, baby, minor, twins""",
    "PAL_F": "sister, sisters, stepsister, girlfriend, girlfriends",
    "PAL_M": "brother, brothers, stepbrother",
    "PAL_N": """
        friend, friends, mate, mates, cousin, cousins, classmate, classmates, pal, teammate,
        flatmate, housemate, roommate, buddy, crush""",
    "NEAR_ME": """
        in my class, in my year, in my school, at my school, in my form, i know, in my team, on my
        team, in our class, in our school, of mine, at school, from school, at our school, from my
        school, from my class, in my group, i go to school with, in my maths, next door, down the
        road, on my street, across the road, over the road""",
    "IN_MY_CARE": """
        i look after, i care for, i teach, i foster, i babysit, in my care, in our care, i work
        with, i am looking after, we foster, i support, i coach, i mentor, under my care, in my
        tutor group, we look after, i nanny, i childmind""",
    "OTHER": """
        he, she, they, man, guy, bloke, fella, fellow, dude, boy, lad, lady, woman, girl, someone,
        somebody, stranger, person, adult, grownup, grown up, teacher, coach, tutor, priest, vicar,
        imam, pastor, doctor, neighbour, neighbor, uncle, uncles, aunt, auntie, aunty, dad, dads,
        daddy, father, mum, mother, stepdad, stepdads, stepfather, step dad, step father, stepmum,
        grandad, granddad, grandfather, grandpa, stepbrother, sister, cousin, friend, mate,
        boyfriend, boyfriends, girlfriend, ex, partner, husband, wife, creep, creeps, pervert, perv,
        weirdo, paedo, paedophile, nonce, predator, groomer, scammer, hacker, bully, bullies, boss,
        babysitter, carer, instructor, manager, youth worker, family member, relative, brother, him,
        them, her, old man, classmate, pals, brother in law, father in law, mother in law, step
        brother, step sister, sir, miss, staff, lads, older boy, cop, policeman, officer, landlord,
        driver, scout leader, mentor, therapist, counsellor, employer, colleague, nephew, pupil,
        this account, an account, random account, this number, unknown number, unknown numbers,
        random number, random numbers, this user, a user, people online, random people, leader,
        trainer, supervisor, caretaker, cleaner, headteacher, principal, deputy, lodger, roommate,
        housemate, preacher, pimp, dealer, masseur, photographer, agent, gran, granny, nana,
        grandma, grandmother, nurse, dentist, physio, social worker, police officer, bus driver,
        taxi driver, delivery driver, matron, prefect, youtuber, streamer, influencer, sugar daddy,
        roadman, elders, rabbi, monk, nun, referee, gaffer, foster dad, foster mum, foster father,
        foster brother, foster carer, step dads, older student, older kid, exgirlfriend,
        exboyfriend, dads friend, mum is friend, mans, womans, strangers, blokes, childminder,
        nanny, au pair, housemaster, headmaster""",
    "STRANGER": """
        man, men, guy, guys, bloke, fella, dude, lady, woman, stranger, strangers, adult, adults,
        grown up, grownup, older, creep, creeps, pervert, perv, weirdo, paedo, paedophile, nonce,
        predator, groomer, scammer, gang, someone, somebody, older boy, older boys, coach,
        instructor, person, men from, women, admirer, random, randoms, random guy, older lad, online
        friend, mans, womans, blokes""",
    "KIN": "mum, mother, gran, nan, dad, family, parents",
    "PARTNER": """
        husband, partner, boyfriend, dad, father, brother, son, uncle, wife, stepdad, he, him,
        husbands, partners, boyfriends, dads, fathers, brothers, sons, uncles, stepdads, wifes,
        flatmate, housemate, roommate""",
    "MINORS": """
        kids, kid, children, child, minors, minor, underage, under age, young girls, young boys,
        young girl, young boy, little girls, little boys, little girl, little boy, schoolgirls,
        schoolboys, schoolgirl, schoolboy, teens, teenagers, preteens, preteen, toddlers, babies,
        under 16, under 18, year old, year olds, pupil, student, my niece, my nephew, my
        stepdaughter, my students, small girls, small boys, small children, young children""",
    "UNDERAGE": """
        someone under 16, someone under 18, girl under 16, boy under 16, someone under age, a
        minor, minors, underage, a young girl, young girls, a young boy, young boys, a child, a
        kid, a little girl, little girls, a little boy, a schoolgirl, schoolgirls, year olds, a
        teenage girl, teenage girls, a teenager, an under 16""",
    "OLDER": """
        older, grown, old man, old enough, in his twenties, in his thirties, in his forties, in
        his fifties, in his 20s, in his 30s, in his 40s, in his 50s, middle aged, adult, my dads
        age""",
    "OFFENDER": """
        paedophile, paedo, nonce, groomer, predator, abuser, sex offender, danger to children,
        danger to kids, risk to children, risk to kids""",
    "VICTIM": "victim, survivor",
    "ABUSER": """
        abuser, rapist, groomer, attacker, stalker, blackmailer, perpetrator, abusers, rapists,
        groomers, attackers, stalkers, blackmailers""",
    "CHILD_AGE": """
        six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
        seventeen""",
    "ADULT_AGE": "eighteen, twenty, thirty, forty, fifty, sixty",
    "WHEN_I_WAS": "at age, aged, at the age of, i was",
    "ROLE_OF": """
        mother of, mum of, grandmother of, grandma of, nan of, father of, dad of, carer of, carer
        for, carer to, guardian of, guardian to, aunt of, uncle of, parent of, parents of, mother
        to, mum to, grandfather of, godmother of, stepmum of, stepdad of, teacher of, social
        worker for, responsible for""",
    "AS_VICTIM": """
        as a survivor, as a victim, as a former victim, as someone who was, being a survivor, am a
        survivor, am a victim, survivor here""",
    "IN_THAT_WAY": "little, young, younger, that way, sexually, underage",
    "ROLE": """
        dad, mum, mother, father, parent, teacher, student, nurse, doctor, gp, journalist,
        researcher, officer, social worker, solicitor, lawyer, councillor, governor, volunteer,
        youth worker, developer, moderator, pupil, trainee, writer, blogger, campaigner,
        counsellor, psychologist, reporter, librarian, analyst, foster carer, childminder""",
    "YOUNGER": "teenager, teen, kid, child, girl, boy, younger, young, my age, 13, 14, 15",
    "RELATIVE": """
        grandpa, grandad, granddad, grandfather, grandma, uncle, aunt, stepdad, stepfather,
        stepmum, dad, father, daddy, boyfriend, ex, partner, babysitter, coach, tutor, neighbour,
        boss, carer, cousin, instructor, priest, vicar, doctor, driver, landlord, older boy, older
        lad""",
    "LOVER": "boyfriend, girlfriend, fiance, lover, sugar daddy",
    "A_GIRL": "a girl, a boy, a pupil, a student, young people, my pupil, some girl, girls, boys",
}
