"""Cue words and phrases: wanting to be gone, goodbyes, and getting ready to die."""

from __future__ import annotations

PARTING = {
    # Ending it.
    "INTEND": """
        thinking about, thinking of, think about, thought about, thoughts of, thoughts about, about
        to, going to, might, might as well, may as well, want to, wants to, time to, planning on,
        planning to, plan to, ready to, rather, considering, contemplating, tempted to, close to,
        decided to, i will, i would, should just, could just, need to, have to, tried, tried to,
        talking about, talks about, just, keep wanting to, nearly, almost, so close to""",
    "ENDING": """
        end things, ending things, end everything, ending everything, end it, ending it, ended it,
        end it all, ending it all, ended it all, end all this, end all of this, end this life, call
        it quits, check out early, checking out early, check out for good, take the easy way out,
        take the only way out, off myself, finish it all, finish things""",
    "ENDING_ALL": """
        ending it all, end it all, ended it all, finish it all, ending my existence, end my pain,
        ending my pain, end my misery, catch the bus""",
    "NOT_WAKE": """
        dont wake up, not wake up, never wake up, never have to wake up, not have to wake up, didnt
        wake up, wouldnt wake up, wont wake up, not waking up, never waking up, dont have to wake
        up, die in my sleep, dying in my sleep, not open my eyes""",
    "NEVER_WAKE": """
        not have to wake up, never wake up, never have to wake up, never waking up, wouldnt wake up,
        not waking up, never have to open my eyes""",
    "SO_NOT_WAKE": """
        so i dont wake up, so i never wake up, so i wont wake up, so that i dont wake up, so i
        wouldnt wake up""",
    "WONT_BE": """
        wont be here, wont be around, not be around, not being around, wont be alive, not going to
        be here, not going to be around, wont see, wont be there""",
    "BY_THEN": """
        by, when you, much longer, long, anymore, any more, soon, to see, end of the, for my, for
        christmas, after tonight, in the morning, reads this, read this""",
    "AWAY": """
        holiday, holidays, work, working, cover, trip, appointment, busy, away, back on, back in,
        vacation, visiting, dentist, meeting, shift, half term, can someone, can anyone, lesson,
        school trip, wedding, flight, camping""",
    "GONE_FOR_EVER": """
        rest forever, rest in peace, go to heaven, be in heaven, not be a person, not be alive,
        to vanish, just vanish, to not exist, to stop existing, stop being alive, be nothing, it
        to be over, it all over, to be over, it all to be over, this to be over, life to be
        over, it would end, it would all end, it would all just end, it would just end, it to
        end, it all ended, this to end, pain to end, pain to go away, pain to stop, not be, be
        erased, erase myself, be put down, fall asleep forever, be dead, my heart would stop,
        someone would kill me, someone would end me, lightning, not to be alive, out of this
        life, this life to end, stop existing, to fade, drift off, it all to go away, everything
        to go away, all to go away, all of it gone, all to be gone, it to all stop, all to stop""",
    "HAPPEN_TO_ME": """
        something will just happen to me, something will happen to me, something would happen to me,
        something just happens to me, accident happens to me, get cancer, get run over, an accident,
        dont come back, get hit, get hit by, terminal illness, had cancer, dont
        survive, not survive, not make it""",
    "BE_WITH": "be with, join, see, be back with, be reunited with, go to, follow",
    "DEPARTED": """
        died, passed, passed away, in heaven, is dead, up there, on the other side, is gone, in the
        sky""",
    # Goodbyes, and what tells the everyday ones.
    "BYE": """
        goodbye everyone, goodbye all, goodbye everybody, bye everyone, bye everybody, sorry
        everyone, sorry to everyone, i am sorry to all, say goodbye, say bye, said goodbye, saying
        goodbye, say my goodbyes, said my goodbyes, saying my goodbyes, said bye, saying bye,
        farewell, wont be here, wont be around, my goodbyes, sorry everybody""",
    "NIGHT": """
        bye all, goodnight everyone, goodnight all, night all, bye guys, bye you lot, bye then""",
    "BYE_WORD": "bye, goodbye, byes, goodbyes, farewell",
    "SAY_BYE": """
        say bye, say goodbye, said bye, saying bye, saying goodbye, tell someone bye, tell somebody
        bye, a goodbye, my goodbyes""",
    "TO_SOMEONE": """
        to someone, to somebody, to anyone, to at least, before i go, before i, one last, to a,
        for the last, properly, to the world, to everyone, to everybody, to my, to you all, to
        you guys, to all""",
    "CASUAL": """
        see you, see ya, cya, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
        later, lunch, dinner, bed, off to, got to go, gtg, brb, thanks, thank you for the,
        cheers, good luck, wrong, spam, spamming, pinged, ping, late, morning, back soon,
        holiday, next week, catch you, ttyl, bot, game, homework, class, lesson, work, answer,
        answers, interrupt, interrupting, typo, mistake, my bad, confusion, internet, wifi,
        laptop, nice talking, good talk, half term, weekend, delay, double post, channel, good
        session, good game, good one, have a good, have a nice, great session, lovely day, sleep
        well, sweet dreams""",
    "FINAL": """
        last message, forever, for good, for ever, love you all, love you, forgive, thank you for
        everything, last time, sorry, take care of, look after, by the time, someone, somebody, one
        last, final, not be here, cant do, tonight, the end, my mum, my family""",
    "FOR_GOOD": """
        for good, forever, before i go, before i do, one last, last time, to someone, to somebody,
        someone, somebody, weird, in case, to the world, to life, to all of you""",
    "LAST_TIME": """
        last time i will, last time i am, last time you will, last time you hear, last you will
        hear, last you will see, last thing i ever, last thing i will, last time i speak, last
        time i talk, last time i post, last time i write, my last day, my last night, my last
        post, my last words, my last birthday, my last christmas, my last few hours, last night
        alive, last ever message, this is my goodbye, my goodbye to, will be my last, wont hear
        from me, never hear from me, wont see me again, never see me again, not see me again,
        planning my last, my last week alive, my last days, my last weekend alive""",
    "TAKE_LEAVE": "logging off, signing off, log off, leaving, going, off, writing this, posting",
    "FOR_EVER": "for the last time, forever, for good, one last time",
    "TELL": "tell, let, make sure",
    "LOVED_ONES": """
        mum, dad, family, parents, sister, brother, nan, gran, grandad, kids, girlfriend, boyfriend,
        wife, husband, friend, friends, everyone, everybody, them, mates, mother, father, daughter,
        son, each of, whole family, loved ones, best friend""",
    "SORRY_LOVE": """
        i am sorry, i am so sorry, i love, i loved, i forgive, it isnt their fault, it wasnt their,
        it is not her fault, it isnt her fault, not their fault, i said sorry, knows i love, know i
        love, knows i loved, know i loved, i tried""",
    # Getting ready.
    "GAVE_AWAY": "giving away, given away, gave away, give away, gave all, given all, giving all",
    "GAVE_V": "gave, given, giving",
    "RESALE": """
        if anyone, anyone want, does anyone, old, free to, collect, dm me, spare, nitro, codes,
        code, giveaway, charity, moving, uniform, skins, skin, account, charity shop, kittens,
        puppies, leftover, tickets, ticket, secrets, the ending, spoilers, personal, details,
        address""",
    "PET": "cat, dog, hamster, rabbit, pets, guinea pig, guinea pigs, snake, lizard, budgie, fish",
    "WROTE": "write, wrote, written, writing, left, leaving, finished, recorded, recording, made",
    "NOTE": "letters, letter, note, notes, messages, video, videos, will, goodbyes",
    "MY_WILL": """
        my will is, written my will, wrote my will, writing my will, made my will, sorted my will,
        finished writing my letters, finished my letters, finished my note, finished the note, my
        note is, affairs in order, planned my funeral, songs for my funeral, list of passwords, note
        on my bed, note on the table, note under""",
    "HOW_ILL": """
        how i would do it, how i will do it, how i am going to do it, where i would do it, where i
        will do it, where i am going to do it, when i will do it, when i am going to do it, planned
        it all out, it all planned, got it planned, have it planned, all planned out, a plan and a
        date, a date and a plan, plan and a date, a plan and a place, plan to do it, plan to kill, a
        plan to die, a plan for how, date in mind, how she would do it, how he would do it, a
        suicide plan, way to do it, plan to end, the day i will do it, a day to do it, date is set,
        set a date, tonights the night, tonight i do it, everything i need to do it, the night i do
        it, night i do it, ready to do it, going to do it tonight, do it this time""",
    "HAS_PLAN": """
        a plan, the plan, my plan, plans made, plan ready, plan sorted, a date, plan, it all
        worked out, everything worked out, it all planned, it all figured out""",
    "AT_PEACE": """
        calm now, feel calm, feels calm, weirdly calm, strangely calm, at peace, made my peace, so
        calm, peaceful now, relieved now, feel relieved, feel lighter, calm about it, not scared
        anymore, not afraid anymore, not scared any more""",
    "IT_IS_DECIDED": """
        i have decided, i decided, now i have decided, made up my mind, my mind is made up, mind
        made up, with it, about it now, of dying, to die, of death""",
    "SORTED": """
        sorted everything, sorted it all, everything is sorted, sorted out everything, got
        everything ready, put everything in order, everything in order, tidied my room, deleted
        everything, deleted all my, wiped my phone, cleaned my room, paid everything off, everything
        ready, plan sorted, got it sorted, it is sorted""",
    "NOT_FOR_THEM": """
        nobody has to, no one has to, they dont have to, mum doesnt have to, nobody will have
        to, no one will have to, after i, when i am, once i, for when, that is that, so that is,
        given away""",
    # Means and places.
    "ENOUGH_PILLS": """
        enough pills, enough tablets to, enough paracetamol, enough meds, enough insulin, enough
        medication, strongest pills, strongest painkillers, which pills, what pills, mixing
        pills, pills and vodka, pills with vodka, tablets and vodka, vodka and pills, vodka and
        tablets, saved enough tablets, got enough tablets now, enough tablets now, have enough
        tablets now""",
    "SOME": "some, loads of, lots of, a few, load of, bunch of, extra, more, several",
    "AILMENT": """
        headache, headaches, hayfever, cold, period, cramps, flu, migraine, prescribed, doctor,
        allergy, allergies, fever, toothache, hangover, hungover, backache, sore throat, toothpaste,
        dentist""",
    "STRONGEST": "strongest, kill, lethal, fatal, deadly, quickest, dangerous to mix, knock me out",
    "ENOUGH": "enough, too many, a lot, dangerous, safe, bad for you, fatal",
    "HOW_HIGH": "how high, how deep, how quickly, how fast, how long, what height, how tall",
    "DIE_Q": """
        to die, to drown, to bleed, die if, die from, to suffocate, to starve, to freeze to death,
        fatal, to hang, to pass out, to overdose""",
    "CAN_YOU_DIE": """
        can you die, could you die, can i die, would i die, will i die, do you die, can it kill,
        will it kill, would it kill, does it kill""",
    "QUICK_WAY": """
        quickest way, easiest way, fastest way, least painful way, painless way, easiest way out,
        without it hurting, without pain, without it being painful, so it doesnt hurt""",
    "IF_I_DID": """
        if i jumped, if i hanged myself, if i hung myself, if i drank bleach, if i took them all, if
        i just jumped, if i took all, if i stepped, to jump, if i overdosed, if i drowned, to drown,
        to hang""",
    "WOULD_IT": "would it, will it, does it, would that, what would, would i",
    "HURT_OR_WORK": "hurt, work, be quick, be enough, be painful, be over, happen, feel, die",
    "STARING": """
        staring at, stare at, looking at, holding, thinking about, think about, keep eyeing,
        look at""",
    "MEANS": """
        knife, knives, blade, blades, razor, razors, rope, noose, gun, bleach, belt, ligature,
        pills, painkillers, paracetamol, charger cord, dressing gown cord, shoelace, shoelaces,
        curtain cord, ligatures""",
    "UP_HIGH": """
        the edge of the cliff, edge of the cliff, edge of a cliff, edge of the roof, edge of a roof,
        edge of the bridge, top of the car park, top of a car park, top of a building, top of the
        building, top of the multi storey, railings, wrong side of the, side of the bridge, top
        floor, ledge, bridge, cliff, train tracks, tracks, roof, rooftop, the roof, car park roof,
        balcony, window ledge""",
    "LOOKING_DOWN": """
        looking down, looking over, want to jump, could jump, to jump, thinking, think about, edge
        of, and back, not coming down, wrong side""",
    "LEDGE": """
        ledge, the ledge, edge of the roof, edge of the cliff, railings, wrong side of, the edge,
        window ledge, the bridge, a bridge, the tracks, the roof""",
    "STEP_OUT": """
        hop in front of, step in front of, jump in front of, walk in front of, stepping in front of,
        jumping in front of, walking in front of, lie on the tracks, lie down on the tracks, throw
        myself off, throwing myself off, throw myself under, throw myself in front, throwing myself
        in front, throwing myself under, jump onto the tracks, myself off a, myself off the, myself
        off something, drive off the road, crash on purpose, drive my car into""",
    "YOU_WERE_NICE": """
        you were nice, you were kind, you have been kind, you were good to me, you were a good,
        you have been good, been a good friend""",
    "WHERE_ILL": """
        where i would, where i will, how i would, how i will, when i will, when i would, how i
        am going to, where i am going to, when i am going to, which bridge i, which way i""",
    "JUMP_OR_GO": "jump, do it, die, end it, hang, go through with it, drown, end things",
    "THANKS_ALL": """
        thanks for everything, thank you for everything, thanks for all, thank you for all,
        thanks for listening, thank you for listening, thanks for being""",
}
