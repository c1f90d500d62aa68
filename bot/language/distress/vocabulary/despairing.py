"""Cue words and phrases: ways, means and dates of dying, in slang and in half-sentences."""

from __future__ import annotations

DESPAIRING = {
    "STEP_V": """
        step, stepping, stepped, walk, walking, jump, jumping, throw myself, throwing myself, lie
        down, lying down, lie, lying, run, running, fall, falling, drive, driving, swim, swimming,
        go, leap, leaping, climb, climbing, dive, diving, launch myself, chuck myself, crash""",
    "IN_FRONT": """
        in front of, off, under, into, onto, from, on to, over, straight out, out in front, out
        into""",
    "DEADLY": """
        tram, train, bus, lorry, truck, car, traffic, tube, bridge, roof, cliff, sea, river, canal,
        motorway, road, tracks, building, multi storey, wall, tree, flyover, overpass, viaduct,
        pier, balcony, tower block, high up, underground, trains, cars, lorries""",
    "PEACEFUL_WAY": """
        peaceful way, gentle way, easy way, easiest way, quick way, quickest way, painless way,
        quiet way, nicest way, kindest way, cleanest way, surest way, least painful way, simplest
        way, calm way, fast way, fastest way""",
    "TO_GO_END": """
        to leave, to go, to end, to finish, to pass, to be gone, to disappear, to stop, out""",
    "TO_GO": """
        to stop existing, to die, to end it, to finish it, to not be, to not exist, to sleep
        forever, out of life, to leave this world, to leave this life, to pass away, to kill myself,
        to stop living, to stop being, to disappear forever, to end everything, to end things, to be
        dead""",
    "TRIED_IT": """
        tried last night, tried again last night, tried it last night, tried yesterday, tried
        last week, tried it last week, tried it again, tried and failed, tried once, tried
        before, tried twice, tried three times, tried to do it, tried to end it, tried to end
        things, tried to go""",
    "STILL_HERE": """
        still here, still alive, woke up, didnt work, failed, in hospital, nobody knows, no one
        knows, nobody needs to know, no one needs to know, dont tell, will try again, going to try
        again, unfortunately, wish it had worked, and survived""",
    "MY_BLADE": """
        my blade, my blades, my razor, my razors, my knife, the blade, the blades, the razor, the
        razors, my lighter, my scissors, my sharpener""",
    "LIKE_A_FRIEND": """
        friends again, friend, only friend, best friend, calls me, calling me, calling, calls my
        name, missed, miss, old friend, comfort, comforts me, waiting for me, wont leave my head,
        whispering""",
    "CANT_MORE": """
        cant more, can not more, can no more, cant no more, can not anymore, can not any more, not
        can more, no can more, no can anymore, cant continue, can not continue, can not support,
        cant support more, cant resist more, can not resist, can not live, can not go on, can not do
        this, cant do more, cant with this life, cant with life, cant anymore, cant any more""",
    "IF_GONE": """
        if i disappeared, if i died, if i was dead, if i vanished, if i killed myself, if i wasnt
        here, if i was gone, if i werent here, if i stopped existing, if i just disappeared, if i
        just died, if i die, if i disappear, if i kill myself, if i just vanished, if i didnt exist,
        if i hadnt been born""",
    "WOULD_W": """
        would, would anyone, who would, nobody would, no one would, would they, does it matter,
        matter, matters, change, notice, care, miss, even""",
    "TIME_LIMIT": """
        give myself until, give myself till, giving myself until, giving myself till, given myself
        until, given myself till, giving it until, giving it till, given it until, given it till, if
        nothing changes by, if nothing changes i, if it isnt better by, if things arent better by,
        wont see the end of, not see the end of, wont see new year, wont see
        my birthday, wont see summer, wont be a next, there wont be a next, no next year for me, no
        next time for me""",
    "DOSE": """
        what dose, which dose, how many can, how many would, how many do you need, how many to, how
        many until, how many before, enough to, at once, all at once, in one go, in one sitting, on
        an empty stomach, with alcohol, with vodka, with wine, how long till it works, how long
        before it works, how long does it take, all of them, the whole, stop your heart, stop my
        heart, what happens if""",
    "SLANG": """
        game end myself, log out of life, logging out of life, log off life, uninstall life, quit
        life, quitting life, rage quit life, exit life, delete my existence, rope myself, rope
        tonight, self delete, self deleting, self deletion, self exit, un alive, unaliving,
        unalived, permanent sleep, eternal sleep, forever sleep, final sleep, leave this earth,
        leave this world, leave this planet, exit this world, check out of life, end my story, final
        chapter, last chapter, close the book on me, meet my maker, join the 27 club""",
    "OTHER_STAT": "suicide, dead, die, death, me, i, myself",
    "NOTHING_HELPS": """
        nothing helps, nothing works, doesnt help, dont help, i have nobody, i have no one, i am
        nothing, nobody left, no one left, i am all alone, i am worthless, nobody wants me, nobody
        likes me, everyone hates me, everyone left, everyone leaves""",
    "FINISHED": """
        i am finished, i am so done, i am done, i am out, i give up, i quit, i cant, i have had
        enough, it is over, enough""",
    "CAN_OVERDOSE": """
        can you overdose, could you overdose, can i overdose, do you overdose, how to overdose,
        possible to overdose, easy to overdose, overdose on, od on""",
    "MY_ATTEMPT": """
        my attempt, my last attempt, my suicide attempt, my first attempt, my second attempt, since
        the attempt, after the attempt, after my overdose, since my overdose, psych ward, a plan and
        i lied, have a plan and, if i have a plan, had a plan, what is stopping me, bit stopping me,
        only thing stopping me, thing that stops me, stopping me is, keeps me here is, keeping me
        here, keeping me alive, goodbye video, goodbye message, goodbye text, goodbye letter,
        goodbye note, goodbye post""",
    "GONE_W": "is gone, gone, isnt here, not here, bag is, bed is empty, coat is",
    "BURN_SELF": """
        burn, burning, burnt, burned, punch, punching, bite, biting, scald, pinch, bruise,
        headbutt""",
    "BROODS": """
        thinking about, think about, think of, thinking of, thoughts of, thought about, dream about,
        dreaming of, want to, want, feel like, might, could just, going to, tempted to, consider,
        considering, imagine, imagining, picture, picturing, about to, plan to, planning to, urge
        to, wish i could""",
    "NO_REASON": """
        nothing, no reason, not a reason, see a reason, see any reason, see the point, see a point,
        see much point, isnt anything, isnt a reason, not much, no one, nobody, no point, find a
        reason, need a reason, lost the reason, got nothing, nothing left""",
    "TO_STAY": """
        to stay for, to live for, to be here, to be here for, to get up for, to keep going for, to
        wake up for, to carry on for, to stay alive, to stick around for, to hang around for, to
        hold on for, in being here, in living, of being here, in being alive, to be alive, for
        living, to keep living""",
    "WHEN_DEAD": """
        when you are dead, when you die, after you die, once you are dead, after you are dead,
        when you are gone, once you are gone, what is it like to die, what it is like to die,
        like to be dead, like being dead, being dead like, feel like to die, feel to die, does
        dying feel, does it feel to die, when people die, when someone kills themselves, if
        someone kills themselves""",
    "MISS_Q": """
        miss, notice, cry, hurt, care, peaceful, quiet, heaven, nothing, remember, forget, forgive,
        come to, sorry, what is it like, like, painful, sleep, blame, sad""",
}
