"""Wanting to die, said at large, clumsily, or in a learner's English."""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN = {
    Topic.SELF_HARM: """
        LAST_EVER & !PLAY
        NO_FORCE 3 TO_LIVE
        UNALIVE_ME
        BEFORE_I_GO & NOTHING_MATTERS & !PLAY
        WONT_BE 1 WONT_SEE & NOTHING_MATTERS|POINT
        IF_GONE 4 WOULD_W & !PLAY & !CASUAL
        WOULD_W 6 IF_GONE & !PLAY & !CASUAL
        """,
}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.SELF_HARM: """
        FEEL_OR_THINK 2 STOP_LIVING & YOU_ALONE
        STOP_LIVING 3 OFTEN & YOU_ALONE
        LOST_WISH 2 TO_LIVE & YOU_ALONE & !PLAY & !TRIFLE
        NO_FORCE 3 GO_ON|STAY_HERE
        I 4 THINK_TO FINISH$
        LIFE_GONE & !PLAY
        NOT_LONG & I & GO_ON|SORRY_LOVE|BYE_WORD|DARK|FINAL & !CASUAL
        S 2 WONT_BE 1 WONT_SEE & !AWAY & !CASUAL
        HOPE_LAST & I & !PLAY
        UNNOTICED 5 FIND_ME & BE_GONE|DEAD|PILLS|MY_DEATH|IF_DONE
        UNNOTICED 3 FIND_ME 3 BY_DAY & !PLAY
        IF_DONE & I & DARK|NOBODY|PILLS|BLADE|UNNOTICED|DEAD|MEANS
        BE_GONE & NOBODY 4 NOTICE
        I 8 EDGE_PLACE 8 EDGE_THOUGHT & OFTEN|DARK|STAND|DWELL & !PLAY & !AWAY
        I 6 STAND 3 EDGE_PLACE 10 EDGE_THOUGHT & !PLAY
        CARELESS & I
        I|BEEN 4 STOCKPILE & SECRET|PILLS|MEANS
        ^BEEN 1 STOCKPILE & SECRET
        HIDES_ARMS
        SLEEVES & LIMB 6 A_MESS
        SLEEVES & WOUNDS
        MINE & SLEEVES 6 HOT
        MY LIMB 4 A_MESS & AGAIN_W|I_DID_AGAIN
        OPENED_UP
        ONE_WAY 8 DYING_WAY & !PLAY
        ^PASSIVE_DEATH & !PLAY & !TRIFLE
        PASSIVE_DEATH & I|ME|MY & !PLAY & !TRIFLE
        HEAD_TELLS & !PLAY
        I 1 CANT_PICTURE 3 BEING_OLDER & !AWAY
        CANT_RING & !TRIFLE
        I 4 HOLD_V 3 PACKET & PUT_BACK & !TRIFLE
        TELL 4 LOVED_ONES 3 CAN_HAVE & !RESALE & !CASUAL
        I 2 THINK_TO 5 SLEEP_LONG
        HOW|YOU_ALONE 3 CARRY_ON_LIVING
        I HAD_ENOUGH & DARK|TIRED|NOTHING_MATTERS
        NUMB & FINAL
        I|BEEN 8 WHO_LOOKS 2 WHAT_I_LEAVE & !AWAY & !TRIFLE
        WHO_LOOKS 2 WHAT_I_LEAVE & NOT_HERE|WONT_BE|BE_GONE|MY_DEATH|NIGHT_AWAKE
        SO_AM_I
        LIMB 3 HIDDEN_PLACE
        OWN_FUNERAL & !PLAY & !AWAY
        I|BEEN 4 DWELL 1 WATER & OFTEN
        I|S 6 GOT_MEANS & !PLAY & !TRIFLE
        FALL_Q & DIE_OR & !PLAY
        LAST_HUG & IS_LAST
        S 3 GOT_MEANS & MISSING|NO_ANSWER|GONE_W & !TRIFLE
        WHERE 3 WRISTS 4 CUT_NOW
        BE_GONE|NOT_HERE 6 GET_OVER
        DIED_SO & SAME_WAY
        I 6 WISH_STOP
        BROODS 3 STEP_V 1 IN_FRONT 3 DEADLY & YOU_ALONE & !PLAY & !AWAY & !TRIFLE
        PEACEFUL_WAY 1 TO_GO_END$
        PEACEFUL_WAY 2 TO_GO
        TRIED_IT & STILL_HERE & !TRIFLE & !PLAY
        MY_BLADE 4 LIKE_A_FRIEND & I|ME|MY & !PLAY & !TRIFLE
        I CANT_MORE$
        I CANT_MORE & LIVE|FINISH|DARK|TO_LIVE|WISH
        TIME_LIMIT & I & !TRIFLE & !PLAY
        PILLS 6 DOSE & !AILMENT & !PLAY
        DOSE 6 PILLS & !AILMENT & !PLAY
        SLANG & I|ME|MY|NOBODY & !PLAY
        I 3 STAND 2 EDGE_PLACE & EDGE_THOUGHT & !PLAY
        NOTHING_HELPS & FINISHED & !TRIFLE & !PLAY
        CAN_OVERDOSE & !AILMENT
        MY_ATTEMPT & I|ME|MINE|SHE_OR_HE & !PLAY & !TRIFLE
        I 2 BURN_SELF 2 MYSELF|LIMB
        NO_REASON 2 TO_STAY
        WHEN_DEAD & MISS_Q & !PLAY & !TRIFLE
        """,
}

# Enough when nothing is asked, and no figures are spoken of.
HINTS = {
    Topic.SELF_HARM: """
        I 6 SLEEVES 4 HOT
        MY LIMB 4 A_MESS
        NOT_LONG & I & !CASUAL
        IF_DONE & I
        I 2 HAD_ENOUGH$
        I 4 HOLD_V 2 PACKET & PUT_BACK
        NOTHING_HELPS & I
        """,
}
