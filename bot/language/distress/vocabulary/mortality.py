"""Cue words and phrases: life and death spoken of at large, clumsily, or in a learner's English."""

from __future__ import annotations

MORTALITY = {
    # The wish to live that is gone; a learner's "no have force for live".
    "LOST_WISH": """
        stop wanting, stopped wanting, dont feel like, not feel like, doesnt feel like,
        didnt feel like, no desire, lost interest in, no longer wish, no wish, dont wish,
        not wish, dont care about, cant bear, cant stand, cant enjoy, dont have it in me, no
        reason, tired of, tired for, tired from, tired to, sick of, fed up of, fed up with,
        bored of, finished with, done with, had enough of, over with, exhausted of, no
        interest in, hard to want, forgotten how, dont know why i, why should i, no need,
        dont want no more, cant manage, cant continue""",
    "NO_FORCE": """
        no force, no more force, no strength, no more strength, no power, no more power, no energy,
        not have force, dont have force, not find force, not find the force, not find the strength,
        dont find the force, dont find the strength, not have the force, not have the strength, dont
        have the force, dont have the strength, dont have strength, dont have the energy, dont have
        energy, not have energy, cant find the strength, cant find strength, cant find the force,
        without force, lost force, lost the force, lost the strength, lost the energy, out of
        strength, run out of strength, not enough strength, no will, no more will, no courage, lost
        the courage, no more courage, havent got the strength, havent got the energy, no motivation,
        lost motivation, losing the strength, losing the will, not strong enough""",
    "TO_LIVE": """
        live, living, alive, exist, existing, existence, carry on, carrying on, life, my life, to
        continue, for continue, continue living, keep going, to go on, wake up every day, live more,
        living more, live anymore, more days""",
    "STOP_LIVING": """
        not existing, not being alive, not being here, not living, being dead, stop existing, stop
        living, stop being alive, stopping existing, dying, what dying, my own death, my death, my
        funeral, killing yourself, kill yourself, ending your life, end your life, hurting yourself,
        cutting yourself, harming yourself, hurt yourself, taking your own life, wanting to die,
        want to die, wanting to be dead, not want to live, not wanting to live, not want to be
        alive, dont want to live, dont want to be alive, not wanting to be alive, wish you were
        dead, wish i was dead, press delete on yourself, delete yourself, delete myself, erase
        yourself, erase myself, switch yourself off, stop being you, not be you""",
    "FEEL_OR_THINK": """
        feel like, feels like, feeling like, think about, think of, thinking about, thinking of,
        thoughts of, thoughts about, fantasise about, fantasising about, dream of, dreaming of,
        daydream about, daydreaming about, imagine, imagining, imagined, close to, when you are,
        when you, if you, if i, when i, keep picturing, picturing, picture, obsessed with, normal
        to, want to, wanted to, wanting to, ever""",
    "OFTEN": """
        every day, every single day, every night, all day, all the time, each day, most days, most
        nights, lately, again, constantly, a lot, always, normal, tonight, these days, daily, every
        morning, on my mind, sometimes, is it weird, is it bad, for no reason, anymore""",
    "THINK_TO": """
        think to, thinking to, i want to, want, planning to, decide to, decided to, i am going to,
        ready to, i am ready for, thinking of, think of, think about, thinking about, i prefer to,
        prefer to""",
    "FINISH": """
        finish, finish all, finish it, finish it all, finish everything, finish with everything,
        finish with life, finish my days, finish this life, end all, end everything, end my days,
        make end, put an end, make an end, stop everything, stop it all, leave this world, leave
        this life, leave this earth, leave life, go from this world, sleep and not wake, disappear
        for ever, disappear forever, be no more, be nothing, be gone""",
    "LIFE_GONE": """
        my life finished, my life is finished, my life ended, my life has ended, my life
        stopped, life finished for me, life is finished for me, life ended for me, my life is
        not worth, my life isnt worth, my life is worthless, my life has no, my life means
        nothing, life means nothing, life has no meaning, no meaning in life, no sense in life,
        life has no sense, life has no point, life without sense, nothing left of my life, life
        is not for me, already dead inside, life is too heavy, life is heavy, my life is
        nothing, life is not worth, life isnt worth living, not worth living, do not deserve
        life, dont deserve life, cant live with the shame, no life after this, no life after
        that, life is only pain, life is pain, life is just pain, this life is only, life is
        suffering, life hurts, life is torture, life doesnt feel worth, life doesnt seem worth,
        life isnt worth, life not worth, living isnt worth, doesnt feel worth living, life worth
        living, is life worth, life feels pointless, life feels empty""",
    "NOT_LONG": """
        wont be long now, not long now, not long left, not got long, i will be gone, i am gone soon,
        gone by then, gone by the, gone by morning, gone before, gone soon, soon be over, all be
        over soon, over soon, be over by, not be around much, wont matter soon, wont matter after,
        wont matter when i am, after i have gone, when i have gone, once i have gone, once i am out
        of the way, when i am out of the way, i wont need, wont be needing, wont need it where""",
    "WONT_SEE": """
        to read, to find out, to know, to hear, to see the, to see it, for next, for the next, next
        years, when it, when they, to care, to worry, to answer, to get, long enough""",
    "LAST_EVER": """
        last thing i will ever, last message i will ever, last question i will ever, last time i
        will ever, last thing i ever, last message i ever, last thing i do, last thing i say, last
        conversation i, last person i will, last thing anyone hears, last you hear, wont hear from
        me again, not hear from me again, wont be back after tonight, not be alive by, my last day
        on, my last night on, last one on earth""",
    # Nights, mornings, sleep.
    "HOPE_LAST": """
        hoping it is the last, hope it is the last, hope it will be the last, hoping it will
        be the last, hoping it is my last, hope it is my last, hope this is my last, hope i
        die, hoping i die, praying i die, pray i die, pray i dont, praying i dont, pray not
        to wake, praying not to wake, hope i dont wake, hoping i dont wake, hope not to
        wake, hoping not to wake, disappointed when i wake, disappointed i woke,
        disappointed that i woke, annoyed i woke, gutted i woke, angry that i woke, wake up
        disappointed, sad that i woke, sad i woke, wish i hadnt woken, wish the morning,
        upset i am still here, upset that i am still, still here unfortunately,
        unfortunately still alive, survived it and, it didnt work and, didnt work last time,
        tried to die""",
    # Being found, being missed.
    "FIND_ME": """
        find me, found me, find my body, found my body, find the body, who finds me, be the one to
        find, one who finds, to find me like""",
    "UNNOTICED": """
        nobody, no one, who would, before anyone, how long before, how long until, how long till,
        dont want my, dont want mum, dont want her, dont want him, not want my, hope my, wont, worry
        my, worried my""",
    "IF_DONE": """
        if i did it, if i actually did it, if i just did it, if i did it tonight, if i went through
        with it, going through with it, go through with it, nearly did it, almost did it, came close
        to doing it, close to doing it, almost went through, nearly went through, not done it yet,
        havent done it yet, should i just do it, or just do it, finally do it, scared
        to do it, too scared to do it, cant even do it, ready to do it""",
    "BE_GONE": """
        if i did it, if i went, if i left, if i was gone, if i werent here, if i wasnt here, if i
        died, if i just died, if i stopped, i am gone, do it tonight, do it now, i went""",
    # High and dangerous places, and what is thought there.
    "EDGE_PLACE": """
        platform, platforms, tracks, train, trains, bridge, bridges, roof, cliff, cliffs, balcony,
        motorway, river, window, car park, flats, building, stairwell, dual carriageway, railway,
        sea, harbour, canal, weir, lorries, lorry, buses""",
    "EDGE_THOUGHT": """
        to the edge, from the edge, the edge, how easy it would be, how easy it is to, one
        step, stepping off, step off, steps to, jumping, jump, jumping off, let go, leaning
        over, lean over, leaning out, how far down, how long the fall, walk into, walking
        into, walk off, walking off, climb over, climbing over, climbed over, over the
        railing, over the barrier, over the rail, in front of it, in front of one, under it,
        under one, go under, throw myself, which one is high enough""",
    "CARELESS": """
        without looking, hoping a car, hope a car, hoping something hits, hoping for a crash, hope i
        crash, hoping i crash, hoping to crash, stopped looking when i cross, dont look when i
        cross, let go of the wheel, close my eyes at the wheel, drive too fast hoping, drive off,
        swerve into, steer into, drive into a tree, stopped taking my insulin, not taking my
        insulin, skip my insulin, skipping my insulin""",
    "STOCKPILE": """
        stockpiling, stockpiled, stockpile, hoarding, hoarded, stashing, stashed, saving up, saved
        up, collecting, been keeping, hidden away, building up a, got a stash, a stash""",
    # Wounds, and hiding them.
    "SLEEVES": """
        long sleeves, long sleeve, long sleeved, hoodie, hoodies, jumper, jumpers, tights,
        sleeves down, sleeves pulled""",
    "HOT": """
        summer, july, june, august, heatwave, in the heat, degrees, boiling, so hot, even when it is
        hot, hot day, hot weather""",
    "HIDES_ARMS": """
        wont roll up, hide her arms, hide his arms, hide my arms, hides her arms, hides his arms,
        hiding my arms, hiding her arms, hiding his arms, wont show me her arms, wont show me his
        arms, wont let me see her arms, wont let me see his arms, bracelets to cover""",
    "AGAIN_W": "again",
    "YOU_ALONE": "you, your, yourself, a person, someone, anyone, people, one, it normal, i, me",
    "BY_DAY": """
        till, until, for days, for hours, for weeks, monday, tuesday, wednesday, thursday, friday,
        saturday, sunday, morning, in time""",
    "A_MESS": """
        a mess, ruined, covered, covered in, red again, in bits, stinging, sting, open again,
        bleeding, cut up, cut to, wrecked, a state, raw, burnt, scarred, sore""",
    "OPENED_UP": """
        opened up my arm, opened my arm, opened my leg, opened my wrist, opened up my leg,
        cut deeper, deeper than i meant, deeper than before, deeper this time, with a pencil
        sharpener, took the blade, taken the blade, the drawer with the, hid the razors,
        hide the razors, hidden the razors, hides razors, hid the blade, find blades, found
        blades, found a blade, found razors, bloody tissues, blood on her sleeves, blood on
        his sleeves, blood on the towel, blood on her sheets, cutting herself, cutting
        himself, cutting themselves, hurting herself, hurting himself, harming herself,
        harming himself, hurting themselves""",
    "DYING_WAY": "dying, die, to die, death, be dead, being dead, suicide, kill myself, end it",
    "PASSIVE_DEATH": """
        if it killed me, if it kills me, wish it had killed me, wish it would kill me, wish he had
        killed me, wish he would kill me, wish they had let me die, should have let me die, should
        have died, should have been me who died, meant to die, supposed to die, deserve to die,
        deserved to die, i deserve death, better dead, be better dead, happier dead, rather be dead,
        rather die, rather not be alive, easier to be dead, easier to die, easier if i died, easier
        dead, choose death, death is better, death would be, death seems, dying sounds, dying seems,
        dying would be, looking forward to dying, wait to die, waiting to die, ready to die, want
        die, want dead, want to dead, want to be die, i will die by, jealous of dead, envy the dead,
        jealous of people who die, jealous of the dead, dead would be, being dead would be, dead is
        easier, dying is easier, death is easier, kill me already, do it for me""",
    "HEAD_TELLS": """
        telling me to die, tells me to die, telling me to jump, tells me to jump, telling
        you to die, tells you to die, telling me to do it, tells me to do it, telling me i
        should die, says i should die, tells me i should die, telling me to end, tells me to
        end, telling me to hurt, tells me to hurt, telling me to cut, tells me to cut, told
        to kill myself, keep telling me to kill, tell me to kill, telling me to kill, tells
        me to kill, told me to kill myself, told me to go kill, tell me to go die, told me
        to die, telling her to kill, told her to kill, telling him to kill, told him to kill""",
    "UNALIVE_ME": """
        not here anymore is all, not wanting to exist, wish i didnt exist, wish i never existed,
        wish i had never been, wish i could stop being, dont want to exist, tired of being alive,
        tired of living, tired to live, sick of being alive, sick of living, sick of life, had
        enough of life, had enough of living, enough of this life, done with being alive, bored of
        being alive, hate waking up, hate that i woke, dont want to wake, dont want to be conscious,
        want to be unconscious, sleep and never, go to sleep forever, sleep for good, dont see
        myself alive, not see myself alive, cant see myself alive, dont plan on being alive, didnt
        plan to be alive, wasnt planning to be alive, not planning to be alive, never planned to
        live, never expected to live, didnt expect to live, no plans past, nothing planned after,
        stopped making plans, no point making plans, no point planning, not plan past""",
    "BEING_OLDER": """
        being 16, being 18, being 20, being 21, being 25, being 30, being an adult, being
        older, being grown up, make it there, make it that far, making it that far, live
        that long, living that long, get that far, getting that far, be alive then, seeing
        16, seeing 18, seeing 20, seeing 21, seeing 30, see 16, see 18, see 20, see 21, see
        30, turning 16, turning 20, reaching adulthood""",
    "CANT_PICTURE": """
        cant picture, cant see, cant imagine, dont see, dont picture, dont imagine, never
        pictured, never see, doubt i will, doubt i, dont think i will, not see myself, never
        going to""",
    "CANT_RING": """
        cant bring myself to ring, cant bring myself to call, cant bring myself to text, keep not
        ringing, keep not calling, not ringing it, putting the phone down, put the phone down
        before, hang up before, hanging up before, hung up before, dialled and, nearly rang, nearly
        called, almost rang, almost called, too scared to ring, too scared to call, scared to ring,
        scared to call, dont dare ring, cant make the call, too anxious to call, too anxious to
        ring, cant talk out loud, cant talk on the phone, cant speak on the phone""",
    "HOLD_V": """
        hold, holding, held, staring at, looking at, stare at, counting, counted, open, opened,
        opening, pick up, picking up, picked up, take out, taking out, took out, lay out, laid out,
        lined up""",
    "PACKET": """
        packet, packets, pack, strip, strips, bottle, tablets, pills, box of, blade, razor, rope,
        knife, belt, scissors, the meds, medication""",
    "PUT_BACK": """
        putting it back, put it back, put them back, putting them back, hands shake, hand shakes, my
        hands, shaking, dont know why i, scared, cant stop, scares me, every night, thinking,
        tonight, wondering, just in case""",
    "CAN_HAVE": """
        can have my, can keep my, can have all my, should have my, gets my, to have my, have all my,
        have my things, have my stuff, have my room, look after my cat, look after my dog, look
        after my hamster, feed my cat, feed my dog, take care of my""",
    "SLEEP_LONG": """
        sleep long, sleep always, sleep for always, sleep forever, sleep for ever, sleep without
        waking, sleep and not wake, sleep and never, sleep no wake, not open the eyes, close the
        eyes forever, close my eyes forever, close my eyes for ever""",
    "BEFORE_I_GO": """
        before i go, before i leave, before i am gone, before the end, before i do it, one last
        question, last question, one last thing, last thing, my last question""",
    "NOTHING_MATTERS": """
        nothing does, nothing matters, nothing really matters, doesnt matter anyway, doesnt
        matter anymore, wont matter soon, none of it matters, not that it matters, nothing will,
        nothing ever, nothing does anymore, nothing matters now, not like it matters, makes no
        difference""",
    "HAD_ENOUGH": """
        had enough, enough of it all, enough of everything, enough of me, enough of being me, enough
        of this life, enough of all of it""",
    "WHO_LOOKS": """
        who would look after, who will look after, who looks after, who would feed, who will feed,
        who would take, who will take, who would have my, who would get my, who will get my, who
        gets my, who would keep my, who would tell""",
    "WHAT_I_LEAVE": """
        cat, dog, cats, dogs, hamster, rabbit, pets, kids, children, brother, sister, little
        brother, little sister, my mum, mum, nan, my things, my stuff, room, guitar, bike""",
    "SO_AM_I": """
        over so am i, done so am i, ends so do i, ends so will i, goes so do i, finished so am i,
        over then so am i, gone so am i, over and so am i, ends then so do i""",
    "HIDDEN_PLACE": """
        so nobody sees, so no one sees, so nobody can see, so no one can see, where nobody sees,
        where no one sees, where nobody can see, where no one can see, where nobody looks, where it
        doesnt show, so it doesnt show, this time, so mum doesnt see, so they dont see, under my
        clothes, under my watch, higher up""",
    "OWN_FUNERAL": """
        my funeral, my own funeral, my grave, my coffin, my gravestone, my eulogy, my own death""",
    "WATER": """
        river, canal, sea, weir, water, reservoir, lake, bridge, tracks, motorway, cliffs, railway,
        docks, harbour, quarry""",
    "GOT_MEANS": """
        bought the rope, bought a rope, bought rope, got a rope, got the rope, bought the pills,
        bought pills, bought tablets, bought razors, bought blades, bought a knife, ordered the,
        bought enough, bought helium, bought charcoal, tied the, tied a noose, tied the rope,
        written the note, left a note, left a letter, left letters, left her phone and, left his
        phone and""",
    "FALL_Q": """
        if i jump, if i fall, if i jumped, if i fell, if i take all, if i drink bleach, if i
        swallow, if i cut my, if i hang, if i stop eating, if i stop breathing, third floor, fourth
        floor, fifth floor, top floor""",
    "DIE_OR": """
        will i die, i will die, would i die, i die, die or, enough to die, would it kill, will it
        kill, be dead, does it kill, to be sure, only break, only hurt, break the legs, break my
        legs, be quick""",
    "LAST_HUG": """
        last hug, hug because, last cuddle, last goodnight, last kiss, last meal, last walk, last
        dance, hugged everyone, hugged my mum, hugged my, really long hug, long hug, kissed my mum
        goodnight""",
    "IS_LAST": """
        the last, last one, one last, it is the last, for the last, my last, extra long, goodbye,
        bye, in case""",
    "NIGHT_AWAKE": "awake since, up all night, cant sleep, been awake, lying awake, lay awake",
    "CUT_NOW": "cut, cutting, slice, slash",
    "GET_OVER": """
        get over it, over it by, over me, move on, forget me, forget about me, cope fine, be fine,
        do better""",
    "DIED_SO": """
        hanged himself, hanged herself, hung himself, hung herself, killed himself, killed herself,
        took his own life, took her own life, took his life, took her life, overdosed, suicide,
        jumped""",
    "SAME_WAY": """
        same way, do the same, same thing, follow him, follow her, be next, i am next, join him,
        join her, i will be next, like him, like her, end up the same, what if i""",
    "WISH_STOP": """
        want it to stop hurting, want to stop hurting, it to stop hurting, want the hurting to stop,
        want the hurt to stop, want the pain to stop, want everything to stop, want it all to stop,
        want to stop feeling, want to feel nothing, want to not feel, want to be nothing, want to be
        no one, want the noise to stop, want my head to stop""",
}
