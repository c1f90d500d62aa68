"""Cue words and phrases: how wanting to die, and hurting oneself, are hinted at."""

from __future__ import annotations

DESPAIR = {
    # No expectation of being alive later on.
    "DOUBT": """
        dont think, doubt, cant see myself, dont see myself, cant imagine, dont expect, not
        planning, dont plan, wont, not going to, not sure, never thought, didnt think, dont want,
        hope i dont, wish i didnt, wasnt planning, never planned, didnt plan, hadnt planned, werent
        planning""",
    "SURVIVE": """
        make it to next, make it to christmas, make it to tomorrow, make it to the morning, make it
        to the weekend, make it to the end of the, make it to 16, make it to 18, make it to
        adulthood, make it past, make it through the, make it through this, make it through tonight,
        make it through another, be here for, be here by, be here tomorrow, be here much longer, be
        here long, be around for, be around next, be around much longer, be around tomorrow, be
        alive, live to see, live past, still be here, still be alive, see my next birthday, see
        another birthday, see my birthday, see christmas, see another day, last much longer, last
        the night, survive this, survive tonight, survive the night, reaching 16, reaching 18,
        reaching 20, reaching 30, being alive, getting old, growing up, growing old, making it to,
        making it past, living past, turning 18, a future, make it to my 13th, make it to my 14th,
        make it to my 15th, make it to my 16th, make it to my 17th, make it to my 18th, make it to
        my 21st, make it to my birthday, make it to my next, make it to my exams, make it to my
        prom, being around, still being here""",
    # Means, and getting them ready.
    "SAVE_UP": """
        saving up, saved up, stockpiling, stockpiled, stockpile, hoarding, hoarded, hiding, hid,
        counting, counted, counting how many, counted how many, counting out, collecting, collected,
        stashed, stashing, lined up, staring at, holding, keeping, kept back, keeping back, not
        taking, skipping, putting aside, been hiding""",
    "AT_HAND": """
        ready, lined up, in front of me, in my hand, in my hands, next to me, stashed, beside me,
        in my room, in my drawer, under my bed, in her room, in his room, under her bed, under his
        bed, in her drawer, in her bag, sons room, daughters room""",
    "HIGH_PLACE": """
        bridge, the ledge, a ledge, the roof, a roof, rooftop, car park roof, multi storey,
        train tracks, the tracks, railway, cliff, cliffs, platform edge, the edge of the
        platform, top of the car park, multistorey, train line, train lines, level crossing,
        motorway bridge, the rooftop""",
    "STAND": """
        standing on, standing at, stood on, sat on, sitting on, standing by, up on, stood at, stand
        on, stand at, stand near, stood near, stand by, stood by, standing near""",
    "JUMP_PLACE": """
        in front of a train, in front of the train, in front of a bus, in front of a car, in front
        of a lorry, in front of traffic, under a train, under a bus, under a car, off a bridge,
        off the bridge, off a building, off the roof, off a roof, off a cliff, into traffic, into
        the river, out of the window, out the window, into the sea""",
    # Injuries and those who carry them.
    "WOUNDS": """
        cuts, scars, cut marks, burn marks, scratches, wounds, marks, fresh cuts, slashes, slits,
        lines""",
    "LIMB": """
        arm, arms, wrist, wrists, thigh, thighs, leg, legs, forearm, forearms, stomach, ankle,
        ankles, skin""",
    "WRISTS": "wrist, wrists, throat, veins",
    "THEIR_WOUNDS": """
        my cuts, my scars, her cuts, her scars, his cuts, his scars, their cuts, their scars, my
        self harm, her self harm""",
    "CUT_VERB": """
        cut, cutting, burn, burnt, burned, burning, slit, slitting, slashed, slashing, sliced,
        scratch, scratched, scratching, carve, carved, carving, stabbed, punched, biting""",
    "ON_PURPOSE": """
        again, lighter, razor, blade, on purpose, deliberately, scissors, sharpener, compass, to
        feel, deserve, every night, every day, last night, cant stop, keep, keeps, knife, to cope,
        glass""",
    "CLEAN": """
        months clean, weeks clean, days clean, years clean, month clean, week clean, year clean,
        broke my streak, lost my streak, started cutting, cut again, relapsed""",
    "WITH_A_BLADE": """
        with scissors, with the scissors, with a razor, with a blade, with the blade, with a
        compass, with a lighter, with broken glass, with a sharpener, with the razor""",
    "EATING": """
        make myself sick, making myself sick, made myself sick, make myself throw up, making myself
        throw up, purge, purging, eating disorder, anorexia, anorexic, bulimia, bulimic, skipping
        meals, stopped eating, havent eaten, starving myself, barely eat, barely eating, hasnt
        eaten, wont eat, not eaten since, havent eaten since, eaten nothing, eating nothing, ate
        nothing, sick after every meal, sick after meals, fingers down my throat, throwing up after,
        throw up after, count every calorie, counting every calorie, starve myself, only eat an,
        only ate an, dont deserve food, dont deserve to eat""",
    # Death, one's own.
    "MY_DEATH": """
        my funeral, my own funeral, my death, my own death, my grave, my coffin, once i am gone,
        when i am gone, after i am gone, after i die, when i am dead, once i am dead, if i died,
        if i die, if i was dead, if i were dead, if i disappeared, if i vanished, if i was gone""",
    "THE_FUNERAL": "funeral, grave",
    "LETTERS": """
        letters to everyone, letter to everyone, written letters, wrote letters, goodbye letters,
        goodbye letter, wrote my note, written my note, written a note, letters for my family, a
        letter for my mum, letter to my mum, letters to my family, posted goodbye, said goodbye to
        everyone, giving away all, giving her stuff away, giving his stuff away, giving my stuff
        away, gave away all my""",
    "QUIET": """
        go quiet, everything to stop, it all to stop, everything to end, it all to end, all of
        it to stop, all of it to end, all of this to stop, to stop for good, to stop forever,
        not get up, never get up, sleep and not, sleep and never, not waking up, never waking
        up, sleep for ever, stay asleep, be gone forever, be gone for good, hit by a car, hit
        by a bus, hit by a train, hit by a lorry, crash my car, crash the car, drive into a,
        walk into traffic, walk into the road, walk into the sea, step out in front, cease to
        exist, fade away, not feel anything, to be all over, car would hit me, car would just
        hit me, bus would hit me, train would hit me, would run me over""",
    "NOT_FOR_ME": """
        point of me, point in me, point of living, point of being alive, point of being here,
        point in living, point in being here, point of my life, use of me, need me here, want
        me here, want me around, point in carrying on, point in trying, point of going on,
        point in waking up, point of waking up, point of trying, point of existing, point in
        existing, point of it all, reason to wake up, reason to get up, helps is cutting, helps
        is hurting myself, helps is pain""",
    "UNWANTED": """
        shouldnt be alive, shouldnt exist, shouldnt be here, dont belong here, dont belong anywhere,
        not meant for this world, not meant to be here, dont deserve to live, nothing left for me,
        got nothing left, have nothing left, no way forward, cant see a way, lost the will to live,
        lost all hope, voices tell me, voices telling me, voices in my head, done with this life,
        done with life, sewerslide, ctb, off myself, cant be here anymore, cant be here any more,
        cant live anymore, cant live any more, cant be alive, hate being alive, hate existing,
        better off dead, kill me please, please kill me, no point carrying on, no point living, no
        point being here, no point to my life, no point in my life, no point in me, tired of trying,
        tired of life, tired of everything, want to give up, giving up on life, such a coward, too
        much of a coward, guts to do it, courage to do it, brave enough to do it, have done it by
        now, do myself in, end my suffering, out of my misery, better off gone, better off in the
        ground, dont know if i want to live, not sure i want to live, dont know if i want to be
        here, not sure if i want to live, not sure i want to be here, no will to live""",
    "INJURE": """
        till i bleed, until i bleed, make myself bleed, draw blood, dig my nails, digging my
        nails, hit my head on, hitting my head, bang my head, banging my head, punch walls,
        punching walls, pull my hair out, pulling my hair out, picking my skin""",
    "EASY_WAY": """
        easiest way to go, best way to go, quickest way to go, quickest way out, easiest way
        out, only way out""",
    "OUT": """
        out""",
    "ANY_MORE": """
        anymore, any more, no more, any longer""",
    "MUCH_LONGER": """
        how much longer, how much more, how long, much longer, any longer""",
    "HOLD_ON": """
        hold on, hang on, last, keep this up, keep going, keep pretending, take, go on, cope,
        keep fighting, keep doing this, live""",
    "DWELL": """
        thinking about, think about, thoughts of, staring at, looking at, drawn to, walked to,
        walking to, thinking of""",
    "DECIDED": """
        decided, made up my mind, made my mind up, picked a day, picked a date, set a date,
        chosen a day, chosen a date, planned it, got it planned, worked out how""",
    "DEED": """
        it is happening, it ends, it will end, it will be over, my last day, when it ends""",
}
