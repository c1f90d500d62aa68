"""Cue words and phrases: hopelessness, exhaustion with life, numbness, hurting oneself."""

from __future__ import annotations

GIVING_UP = {
    # No point, no reason, no way on.
    "POINT": """
        what is the point, what even is the point, what is even the point, what was the point, no
        point, see the point, see a point, see any point, isnt any point, isnt a point, why bother,
        why even bother, why do i bother, why do i even bother, why am i bothering""",
    "OF_IT_ALL": """
        anymore, any more, any longer, of anything, in anything, of it all, to it all, to anything,
        of any of it, of any of this, in any of it, in any of this, to any of it, in life, of life,
        to life, of living, in living, in going on, of going on, in carrying on, of carrying on,
        carrying on, in trying, of trying, trying anymore, even trying, in me, of me, of my life, in
        getting up, of getting up, in waking up, of being here, in being here, living, going on, of
        being alive, of existing, in existing""",
    "WHY_AM_I_HERE": """
        why am i even here, why am i still here, why am i alive, why am i still alive, why was i
        born, why was i even born, why do i exist, why do i even exist, why are we even alive, why
        should i keep going, why keep going, why do i keep going""",
    "REASON": """
        any reason, a reason, reasons, no reason, one reason, out of reasons, point in me, the will,
        no will, strength, energy""",
    "STAY_HERE": """
        to keep going, to go on, to live, to be here, to carry on, to be alive, to exist, to wake
        up, to get up, to stay alive, to stay here, to keep fighting, to keep trying, to fight, for
        living, i should live, i should stay, not to do it, to not do it, to survive, to fight
        anymore, to get out of bed""",
    "NO_SEE": """
        cant see, dont see, cant imagine, doubt, doubts, dont believe, isnt going to, not going to,
        wont, will never, never, doesnt, dont think, dont feel like, cant picture, nothing is,
        nothing, nothing will, nothing ever, nothing is ever, no hope of, stopped believing, given
        up on, not getting, isnt, cant see myself, dont see myself, see myself""",
    "BETTER_TIMES": """
        gets better, get better, getting better, gets any better, get any better, getting any
        better, ever get better, gets easier, get easier, getting easier, things improving,
        things changing, going to change, ever changes, ever change, changes for me, a way
        forward, a way through, happy again, normal again, be ok again, be okay again, be happy,
        get over this, get past this, feel better, helps anymore, helps any more, works anymore,
        an end to this, the end of this, light at the end, stop hurting, go away, ever end, ever
        stop, be better, coming back from this, come back from this, getting out of this,
        getting through this, coming out of this, make it out, recovering, recover from this,
        over this""",
    "WILL_IT": """
        does it, will it, does this, will this, does life, will life, when does it, when will it,
        does anything, will things, do things, does the pain""",
    "NO_OPTION": """
        no options left, out of options, no choice left, no way out, no way out of this, no
        escape from this, cant see a way out, see a way out, see any way out, see no way out,
        nowhere left to turn, nowhere else to turn, nothing left to live for, nothing to live
        for, nothing left to lose, nothing left in me, nothing left for me here, run out of
        reasons, out of reasons, only option left, only thing left to do, only thing left for
        me, only choice left, only way left, no hope left, lost hope, lost all my hope, no hope
        for me, beyond help, past help, cant be saved, past saving, no future for me, dont have
        a future, end of my rope, end of my tether, come to the end, reached my limit, reached
        the end, see a reason, see any reason, find a reason, think of a reason, think of any
        reason, reason not to anymore, a way back, way back from, a way through, way through
        this, anything to look forward to, nothing to look forward to, a future for me, have a
        future, nothing ahead of me, wits end with life, there to live for, anything to live
        for, something to live for, left to live for, no other option left, no other options
        left, no other choice left, no other way left, no other way out""",
    "WEAK_OPTION": "no other option, no other options, no other choice, no other way, no escape",
    "ONE_WAY": """
        one way, only way, one way out, only way out, one thing left, only option, one option, only
        solution, only answer, one solution, only escape""",
    "IT_ENDS": """
        ends, it ends, this ends, end it, end this, stops, it stops, make it stop, to stop it, to
        stop this, to be free, to end the pain, stop hurting, stop feeling, out of this, out now,
        make this stop, get peace, escape this, left for me, make it quiet, to make it, out of it,
        get out, for it to end, left to go, to fix this, to end""",
    "CARRY_ON_LIVING": """
        carry on living, keep living, go on living, keep on living, keep existing, carry on
        existing, live with this pain""",
    # Worn out by life.
    "LIFE_WORD": "life, living, existing, existence, being alive, being me, waking up",
    "HARD": """
        too hard, so hard, exhausting, too much, pointless, meaningless, painful, unbearable,
        hurts, no meaning, tiring, torture, a chore, a struggle, not worth, isnt worth, ruined,
        too painful""",
    "ALL_WORD": """
        it is all, everything is, all of it is, everything feels, it all feels, this is all,
        everything got, everything""",
    "TOO_MUCH": """
        too much, pointless, meaningless, unbearable, falling apart, too heavy, hopeless, a mess in
        my head, grey, black, dark""",
    "TIRED": """
        tired, exhausted, sick, worn out, drained, weary, knackered, done, finished, fed up, had
        enough, shattered, bored, over""",
    "OF_LIFE": """
        of life, of living, of existing, of being alive, of being here, with life, with living, of
        this life, being alive, existing, of this world, with this life, of waking up, my life""",
    "OF_ALL": """
        of it all, of everything, with it all, with everything, of fighting, of trying, of
        pretending, fighting, pretending, trying, of feeling like this, of feeling, of myself, of
        being strong, being strong, from pretending, of being me, of being sad, of hurting, of
        crying, fighting it, holding on, of holding on, surviving, of surviving""",
    "NOT_SLEEPY": """
        not sleepy, isnt sleepy, not the sleepy kind, not sleep tired, sleep doesnt fix, sleep wont
        fix, sleep doesnt help, sleep cant fix, not sleepy tired, in my soul, in my bones, my soul
        is, not the kind, soul tired, not tired like, more than sleepy, and not sleepy, but not
        sleepy, dont mean sleepy, dont mean sleep, no amount of sleep, sleep wont help, sleep does
        nothing, not from lack of sleep, dont mean tired""",
    "FACE_IT": """
        face another day, face tomorrow, face life, face the world, face anything, face the day,
        deal with life, deal with anything anymore, deal with it anymore, deal with this anymore,
        deal with my life, do another day, get through another day, go through another day, live
        another day, get through tonight, do another night, get through the night, be strong
        anymore, fight it anymore, face them again, face anyone, stay alive, be here""",
    "CLOSE_TO_GIVING_UP": """
        close to giving up, ready to give up, about to give up, want to give up, giving up on
        everything, giving up on life, give up on life, give up on everything, given up on life,
        given up on everything, given up on myself, i have given up, just giving up, feel like
        giving up, nearly gave up, not strong enough, no fight left, nothing left to give, no
        strength left, no energy left to, lost the will, no will to, lost my will""",
    "DISAPPEARING": """
        wanting to disappear, wants to disappear, wants to vanish, want to vanish, wants to be gone,
        want to be gone, wants to not exist, doesnt want to exist, dont want to exist, doesnt want
        to be alive, not wanting to be, wants it to be over, wanting it to be over, wanting to die,
        wanted to die, want it to be over, not wanting to live, doesnt want this life, dont want
        this life, dont want to be a person, dont want to wake up, doesnt want to wake up, not want
        to be alive, dont want my life, hate life, nothing to live for, life isnt for me, not built
        for life, not cut out for life, not made for this world, isnt for me anymore, never meant to
        be here, not supposed to be here, never meant to be born, shouldnt have been born, stop
        existing, give up living, no life left, stop being a person, stop being me, stop being here,
        not be a person, stop being anything""",
    "DONT_BE": """
        dont want to be, not want to be, dont want to be me, dont want to be a thing, dont want to
        be anything, tired of being me, wish i wasnt me""",
    # Numb, a burden.
    "NUMB": """
        dead inside, like a ghost, hollow inside, numb all the time, just numb, feel numb, feeling
        numb, so numb, numb to everything, feel hollow, feel dead, already dead, feel empty, empty
        inside, like a robot, an empty husk, not feel anything anymore, cant feel anything, nothing
        feels real, i am not real, not alive, grey and empty, pointless and empty, feels grey, feels
        pointless, feels empty, feels hopeless, nothing makes me happy, nothing feels good, dont
        enjoy anything, dont feel anything, just existing, barely existing, going through the
        motions, just surviving, barely surviving, feel so empty, so empty, all empty, nothing feels
        worth, nothing is worth, nothing seems worth, no joy in, feel like i am drowning, like i am
        drowning, i am drowning, like i am sinking, like i am suffocating, breaking inside, broken
        inside, falling to pieces, in a dark hole, trapped in my own head, screaming inside, hurting
        inside, dying inside, lost all joy, like a ghost already""",
    "FEEL_NOTHING": "feel nothing, feeling nothing, felt nothing",
    "AT_ALL": "at all, anymore, any more, inside, all the time, about anything, now",
    "BURDEN": """
        a burden, burden to, burden on, drag everyone down, dragging everyone down, drag people
        down, bring everyone down, ruin everyones, ruining everyones, ruin everything, let everyone
        down, letting everyone down, make everyones life, a problem for everyone, in everyones way,
        a waste of, cause everyone, cost everyone, a failure, a disappointment, a mistake to be
        born, i make everything worse, nobody wants me, no one wants me, nobody needs me, no one
        needs me, world doesnt need me, take up space, am a waste, am just a waste, making things
        worse, make things worse for, making everything worse, ruin peoples lives, ruined
        everything, ruined their lives, ruined my family, a nuisance, in the way, dont want to be a
        bother, hard work for everyone, always in the way, useless to, am useless, am pathetic""",
    "BETTER_OFF": """
        better off, be fine without, cope without me, get over me, be happier, be relieved, deserve
        better than me, deserves better than me, deserve a better, move on without me""",
    "SPEAKS": """
        says, saying, said, tells, told, thinks, wrote, texted, posted, posting, talking about,
        talks about, keeps on about""",
    "WITHOUT_HIM": """
        without him, without her, without them, was dead, wasnt here, was gone, died, were gone,
        were dead""",
    "NO_MORE_BOTHER": """
        wont have to put up with me, wont have to worry about me, wont have to deal with me, wont
        have to see me, wont have to look after me, wont bother anyone, wont be a problem, wont be a
        burden, out of everyones way, out of their way, out of everybodys way, put up with me much,
        wont have to pay for me, wont hurt anyone anymore""",
    "NOT_HERE": """
        if i am not here, when i am not here, once i am not here, with me gone, if i wasnt here, if
        i werent here, if i am gone, if i wasnt in it, me not being here, me being gone, need me in
        it, want me in it, needs me in it, wants me in it, notice i am gone, notice if i am gone,
        miss me when""",
    # What goes on in the head.
    "DARK_THOUGHTS": """
        dark thoughts, bad thoughts, scary thoughts, horrible thoughts, morbid thoughts, thoughts of
        death, think about death, thinking about death, think about dying, thinking about dying,
        thoughts about death, thoughts about dying, thoughts of dying, google how to die, dark
        place, thoughts are back, thoughts again, bad place, fantasise about dying, dream about
        dying, obsessed with death, imagine my death, picture my death, thoughts of not being""",
    "MIND": "head, brain, mind, voice, voices, thoughts, demons, they",
    "MIND_LOUD": """
        head wont shut up, head wont stop, brain wont shut up, brain wont stop, thoughts wont stop,
        thoughts wont shut up, make it quiet, make my head quiet, quiet in my head, shut my head up,
        switch my head off, switch my brain off, turn my brain off, silence in my head, head to be
        quiet""",
    "TELLS_ME": "telling me, tells me, tell me, says, saying, keeps saying, keep saying, want me",
    "DO_IT": """
        to do it, to jump, to die, to cut, to end, do it, to hurt myself, to kill, i should die, i
        deserve to die, to give up, i am worthless, to go, be dead, should be dead""",
    "TO_MYSELF": """
        do to myself, doing to myself, did it to myself, did this to myself, done to myself, danger
        to myself, risk to myself, safe with myself, safe from myself, safe by myself, safe on my
        own tonight, alone with my thoughts, trust myself tonight, trust myself right now, trust
        myself on my own, trust myself alone, keep myself safe, keeping myself safe, hide the
        knives, hidden the knives, lock the knives, something to myself""",
    "HELP_STAY": """
        keep myself alive, keeping myself alive, keep me alive, staying alive, stay alive tonight,
        get through tonight, get through the night, make it through tonight, make it through the
        night, make it to morning, last the night""",
    "TALK_ME_DOWN": """
        talk me out of it, talk me out of this, talk me down, stop me doing it, stop me from doing
        it, stop me before i, give me a reason, give me one reason, tell me not to do it, dont want
        to do it but, reason not to, reasons not to, convince me not to, why i should stay, why i
        should live, tell me why i should, why shouldnt i just""",
    "DRASTIC": """
        something stupid, something drastic, something silly, something permanent, something i cant
        take back, something reckless, something bad to myself, something bad tonight, something
        daft, something i regret tonight""",
    "BECAUSE_I_WANT": """
        because i want to, because i might, because i am going to, because i think about it, because
        i feel like it, because i have been thinking, i will be next, i am next, i could be next, i
        might be next, going to be one of them""",
    # If it comes out.
    "GET_OUT": """
        get out, gets out, got out, come out, comes out, come up, goes up, go up, go public, get
        shared, gets shared, get posted, gets posted, go viral, goes viral, get seen, leak, leaks,
        leaked, gets leaked, get leaked, posts it, posts them, post it, post them, shares it, shows
        it, sees, sees the, sees it, see it, sees them, saw it, everyone saw, everyone sees, find
        out, finds out, found out, see the, sends it, sends them""",
    "IF": "if, when, once, after, until",
    "DONE_FOR": """
        my life is over, my life is finished, it is over for me, i am gone, i will do something,
        kill myself, cant live, couldnt live, wont cope, end it, nothing left, might as well be
        dead, i would die, i will die, wont be here, that is it for me, not going to be here, do
        something stupid, wouldnt want to live, my life would be over""",
    "WEAK_DONE": """
        i am dead, i am done, i am finished, i am done for, my life is done, it is over, i am over,
        i am gone""",
    "AS_WELL_DEAD": """
        might as well be dead, may as well be dead, might as well die, better off dead, never show
        my face, cant show my face, couldnt live with it, couldnt live with myself, cant live with
        it, cant live with myself, couldnt live with the shame, cant live with the shame, cant live
        with this, dont want to live with, do something stupid, doing something stupid, something
        silly, do something bad to myself""",
    # Hurting oneself, and falling back into it.
    "HURT_TO_FEEL": """
        need to feel pain, pain to feel, pain makes me feel, feel pain to, hurt to feel, hurting
        makes it, cutting makes, cutting helps, pain helps, punish myself, deserve the pain, deserve
        pain, like the pain, cut too deep, cut deep, cut deeper, fell back into cutting, back to
        cutting, went back to cutting, miss cutting, miss self harming, bleeding and i did it,
        harming again, hurting myself again, need to cut, cut to cope, hit myself, hitting myself,
        hurts myself, pulling my hair, pull my hair, bite myself, biting myself, burning myself,
        burnt myself, burned myself, bite my arms, biting my arms, bite my arm, biting my arm, slap
        myself, punch myself, choke myself, starve myself, starving myself""",
    "BLEED": "bleed, bleeds, bleeding, blood, bled, bruises, bruise, scars",
    "TOOL_TO": """
        lighter to, blade to, knife to, razor to, scissors to, lighter on, blade on, knife on""",
    "HIDE": "hide, hiding, cover, covering, cover up, hid, explain",
    "SLIPPED": """
        slipped, slipped up, relapsed, relapse, broke my streak, fell back into, gave in, did it
        again, started again, caved, broke it, messed up again, started doing it again""",
    "CLEAN_TIME": """
        months, weeks, days, years, a year, a month, month, last night, tonight, yesterday, again,
        clean, after so long""",
    "DOING_IT": """
        doing it again, done it again, did it again, started it again, back to doing it, started
        doing it""",
    "URGES": "urges, urge, the urge, cravings",
    "BACK_AGAIN": """
        back, so strong, really strong, really bad, so bad, getting worse, getting stronger, wont go
        away, coming back, wont stop, too strong, unbearable, stronger""",
    "CRAVE": """
        want to so bad, want to so badly, want to again, so tempted, nearly did, almost did,
        want to really bad, craving it, need to again""",
    "I_CAN": "i can, i could, i will, able to, can",
    "CARRY_ON": """
        carry on, go on, keep going, keep doing this, cope, take this, take much more, hold on,
        keep fighting, keep living, live like this, keep this up, survive, get through this,
        make it, stay alive, do this anymore, do this much longer, do this any longer, do this
        for much""",
}
