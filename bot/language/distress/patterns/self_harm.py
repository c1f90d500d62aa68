"""Wanting to die, and hurting oneself."""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN = {
    Topic.SELF_HARM: """
        KMS
        SELF_VERB 1 MYSELF & !PLAY
        S 6 SELF_VERB 1 REFLEXIVE
        END 1 MY_LIFE
        S 6 END 1 LIFE
        S 3 WISH 4 DEAD
        S 4 NO_WISH 2 LIVE
        I 1 CANT 1 GO_ON
        I 1 CANT 1 GOES_ON$
        ^CANT 1 GO_ON
        I 3 TOO_MANY 2 PILLS
        S 3 WISH 5 QUIET
        S 6 WISH 4 JUMP_PLACE
        SO_NOT_WAKE$
        IF 6 PICS 5 GET_OUT 4 DONE_FOR
        IF 6 GET_OUT 4 DONE_FOR & PICS
        SELF_VERB 1 REFLEXIVE & BECAUSE_I_WANT
        SELF_HARM & BECAUSE_I_WANT
        """,
}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.SELF_HARM: """
        WISH 4 DEAD
        NO_WISH 2 LIVE
        NOBODY 2 NOTICE 6 I|V
        GOODBYE
        BETTER 8 WITHOUT_ME
        METHOD
        TOOK 1 CHILD_AGE|ADULT_AGE|TOO_MANY 1 PILLS
        S 5 SELF_HARM
        DOUBT 4 SURVIVE & !AWAY
        ^BEEN 2 SAVE_UP 5 PILLS
        S 5 SAVE_UP 4 PILLS
        PILLS|BLADE 2 AT_HAND
        TOOK 2 CHILD_AGE|ADULT_AGE|TOO_MANY 4 PILLS & !PLAY
        S 3 STAND 2 HIGH_PLACE
        ^STAND 2 HIGH_PLACE
        S 6 JUMP_PLACE
        WISH 3 JUMP_PLACE
        LIMB 4 WOUNDS
        WOUNDS 3 LIMB
        I 3 CUT_VERB 1 MY 2 LIMB & ON_PURPOSE
        CUT_VERB 1 MY WRISTS
        CLEAN|WITH_A_BLADE|THEIR_WOUNDS|LETTERS|UNWANTED
        S 4 EATING
        ^EATING
        I 8 MY_DEATH
        NOBODY 6 MY_DEATH|THE_FUNERAL
        WISH 5 QUIET
        I 6 INJURE
        I 4 DECIDED 5 DEED
        EASY_WAY|NOT_FOR_ME$
        I 2 WISH OUT$
        I 1 CANT ANY_MORE$
        MUCH_LONGER 5 HOLD_ON & I
        I 4 DWELL 2 HIGH_PLACE
        POINT 2 OF_IT_ALL & !PLAY
        POINT 4 ANY_MORE & I & !PLAY & !TRIFLE
        ^POINT$
        REASON 2 STAY_HERE
        NO_OPTION & I
        ^NO_OPTION & !TRIFLE & !PLAY
        ONE_WAY 5 IT_ENDS & !PLAY
        ONE_WAY$
        S 5 INTEND 2 ENDING & !ENDING TO
        ^INTEND 2 ENDING & !ENDING TO
        S 4 INTEND ENDING$
        ENDING_ALL
        WISH 8 NOT_WAKE
        ^NOT_WAKE$
        BETTER 4 NOT_HERE
        S 2 WONT_BE 2 BY_THEN & !AWAY
        BY_THEN & S 3 WONT_BE & !AWAY
        WISH 4 GONE_FOR_EVER & !TRIFLE & !ORDINARY 2 GONE_FOR_EVER
        WISH 2 BE_WITH 6 DEPARTED
        BYE & FINAL & !CASUAL
        S 4 BYE & FINAL & !CASUAL
        LAST_TIME & !CASUAL
        TAKE_LEAVE 2 FOR_EVER
        ^TELL 2 LOVED_ONES 2 SORRY_LOVE & !CASUAL
        PLEASE TELL 2 LOVED_ONES 2 SORRY_LOVE & !CASUAL
        NO_MORE_BOTHER
        MY_WILL
        HOW_ILL & !TRIFLE
        AT_PEACE 4 IT_IS_DECIDED
        IT_IS_DECIDED 4 AT_PEACE
        SORTED 4 NOT_FOR_THEM
        ENOUGH_PILLS & I|MY
        PILLS 6 SO_NOT_WAKE
        TOOK 1 SOME 4 PILLS & !AILMENT
        WOULD_IT 3 HURT_OR_WORK 2 IF_I_DID
        TALK_ME_DOWN
        TIRED 1 OF_LIFE
        TIRED 1 NOT_SLEEPY
        TIRED & NOT_SLEEPY & I
        NOT_SLEEPY 5 TIRED
        I 3 CANT 1 FACE_IT
        ^CANT 1 FACE_IT
        S 3 CLOSE_TO_GIVING_UP$
        ^CLOSE_TO_GIVING_UP$
        AS_WELL_DEAD
        TO_MYSELF & !YOUNG_ANY
        HURT_TO_FEEL
        HIDE 2 WOUNDS|THEIR_WOUNDS & I|V|MINE
        I 3 DARK_THOUGHTS & !YOUNG_ANY
        MIND 4 TELLS_ME 2 DO_IT
        I 5 STARING 2 MEANS
        ^BEEN 2 STARING 2 MEANS
        I 4 UP_HIGH & LOOKING_DOWN
        ^STAND 3 UP_HIGH
        STEP_OUT
        S 5 DISAPPEARING
        ^DISAPPEARING
        BURDEN & NOT_HERE
        IF 6 GET_OUT 6 DONE_FOR
        S 6 SLIPPED 4 CLEAN_TIME & !LOOKED & !SHADY
        NIGHT & FINAL & !CASUAL
        NEVER_WAKE
        PILLS 4 STRONGEST
        ^COMPELLED 2 DWELL 2 HIGH_PLACE
        COMPELLED 2 STAND 2 HIGH_PLACE
        S 3 SPEAKS 8 BETTER 4 WITHOUT_HIM
        LIFE_WORD 3 HARD & !TRIFLE
        CUT_VERB 6 BLEED & I
        I 4 TOOL_TO 1 MY
        BEEN|COMPELLED 1 CUT_VERB 1 MY 1 LIMB
        DOING_IT & LIMB
        HOW_HIGH 10 DIE_Q
        CAN_YOU_DIE & PILLS|BLADE|I
        PILLS 2 ENOUGH$
        QUICK_WAY$
        INTEND 3 DRASTIC
        MIGHT 3 DRASTIC
        WISH 6 HAPPEN_TO_ME
        DONT_BE$
        BYE_WORD 3 FOR_GOOD & !CASUAL
        BYE_WORD & NO_ANSWER
        I AM 3 LEDGE
        IF 6 GET_OUT 6 WEAK_DONE & PICS
        WEAK_DONE 4 IF 5 GET_OUT & PICS
        DONE_FOR 4 IF 5 GET_OUT
        HELP_STAY & DOUBT|HOW|NOT_REALLY
        I 3 CANT 2 HELP_STAY
        BETTER_TIMES 4 NO_SEE
        WILL_IT 2 BETTER_TIMES & I
        HAS_PLAN & AT_PEACE
        SORTED & AT_PEACE
        SAY_BYE 1 TO_SOMEONE
        WHERE_ILL 1 JUMP_OR_GO & !TRIFLE & !PLAY
        SELF_HARM & CRAVE
        SLIPPED & CRAVE
        DOUBT 2 I_CAN 2 CARRY_ON & !TRIFLE & !PLAY & !AWAY
        """,
}

# Enough when nothing is asked, and no figures are spoken of.
HINTS = {
    Topic.SELF_HARM: """
        BLADE & I|V
        MY 1 BLADE
        I 4 PILLS & !AILMENT
        HOPELESS
        WHY_AM_I_HERE
        NO_SEE 4 BETTER_TIMES & I
        ^NO_SEE 4 BETTER_TIMES
        NO_OPTION
        NOT_HERE
        WEAK_OPTION$ & I
        ^WEAK_OPTION$
        S 2 WONT_BE & !AWAY & !CASUAL
        BYE & !CASUAL
        I 3 GAVE_AWAY & !RESALE
        ^GAVE_AWAY & !RESALE
        S 3 WROTE 3 NOTE 3 LOVED_ONES
        I 1 GAVE_V 1 MY 1 PET
        S HAS 1 HAS_PLAN$
        I 4 AT_PEACE
        HOW_ILL
        TIRED 1 OF_ALL
        TIRED 3 OF_ALL
        S 4 CLOSE_TO_GIVING_UP
        NUMB
        FEEL_NOTHING$
        FEEL_NOTHING AT_ALL
        BURDEN & I|S
        BURDEN
        URGES 4 BACK_AGAIN
        DARK_THOUGHTS & !YOUNG_ANY
        CARRY_ON_LIVING
        SLIPPED & CLEAN_TIME & I & !LOOKED
        I 3 UP_HIGH
        DISAPPEARING
        ALL_WORD 2 TOO_MUCH
        DOING_IT$ & I
        BETTER_OFF$
        S 5 SAY_BYE & !CASUAL & !SAY_BYE TO
        HELP_STAY
        WILL_IT 2 BETTER_TIMES
        MIND_LOUD
        ^AT_PEACE
        BYE_WORD & YOU_WERE_NICE
        YOU_WERE_NICE 4 BYE_WORD
        I 2 WROTE 2 LOVED_ONES 2 NOTE
        BYE_WORD 3 THANKS_ALL
        THANKS_ALL 3 BYE_WORD
        """,
}
