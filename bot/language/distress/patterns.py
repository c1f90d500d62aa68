"""What a disclosure or a plea looks like: actors, what happens, pressure, asking for help.

One pattern a line, cue classes with the words that may stand between; matching.py explains the
notation, vocabulary/ holds the classes. S and V are the writer, their child or their friend, as
subject and as object, MINE the child or friend where named, ME the writer as object (people.py).
"""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN = {
    Topic.HARM: """
        S 2 AUX 2 HARMED
        ^AUX 4 S 3 HARMED
        AUX 1 S 2 HARMED
        V AUX 1 HARMED
        MINE 1 HARMED
        MINE AM ONE_OF
        HARMS V
        HARMS 1 MY KIN
        OTHER 5 HARMS_BY 1 V|KIN
        DID 1 THING 3 TO V
        THING 2 DID TO V
        HAPPENED V
        SOMETHING 3 V
        OTHER 4 MAKES V 2 UNEASY
        OTHER 8 ROOM 1 ROOM_PLACE
        SCARED 1 OF 3 OTHER
        """,
    Topic.CONTACT: """
        OTHER 6 ASKS 3 V 6 INTIMATE|PICS
        OTHER 3 ASKS 3 MEAN
        OTHER 3 SENDS 1 V 6 INTIMATE
        OTHER 6 LOVES V & CHILD_AGE
        S 2 CHILD_AGE & OTHER 3 ADULT_AGE
        S 4 CHILD_AGE & OTHER 3 OLDER
        V 3 CHILD_AGE & STRANGER 4 ASKS|CONTACT
        ADULT_AGE 5 CONTACT 2 V
        NOT_LEAVE 2 V 1 ALONE
        """,
    Topic.IMAGES: """
        MY 1 NUDES
        S 2 AUX 2 BLACKMAILED
        ^AUX 1 BLACKMAILED
        BLACKMAIL 2 V
        NUDES 1 OF 1 V
        S 1 NUDES
        V NUDES
        S 3 SENT 4 NUDES
        IF_NOT 4 SENDS|MONEY
        MONEY 3 OTHER 3 LEAK|SENDS|SENDS_ON
        RECORDED V
        FAKE 3 PICS|NUDES 1 OF V
        FAKE 1 NUDES & MY
        V 3 NUDES
        OTHER 4 LEAK|HAS 1 V 2 PICS
        """,
    Topic.SELF_HARM: """
        KMS
        SELF_VERB 1 MYSELF
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
        """,
    Topic.OWN_BEHAVIOUR: """
        I 6 SEXUAL_URGE 6 MINORS
        I 6 THOUGHTS 4 MINORS & STRUGGLE
        I 2 DID 1 THING 3 TO UNDERAGE
        I 3 CONTACT 3 MINORS & STRUGGLE & !I AM 2 CHILD_AGE & !MINE
        I 4 CONTACT 6 CHILD_AGE & I AM 1 ADULT_AGE
        I 2 AM 2 OFFENDER
        AM I 2 OFFENDER
        I 2 HARMS|HARMS_BY 2 UNDERAGE
        I 1 HARMS A_GIRL
        MY PARTNER 5 LOOK 4 ILLEGAL
        MY PARTNER 4 CAUGHT 6 PICS|ILLEGAL
        MY PARTNER 5 LOOK 2 PICS 2 MINORS
        ILLEGAL 6 MY PARTNER
        I 6 LOOK 3 ILLEGAL & STRUGGLE
        I 6 LOOK 3 PICS 3 MINORS & STRUGGLE
        I 6 ONLINE 3 MINORS & STRUGGLE
        I 6 ASKS 1 UNDERAGE 4 NUDES|PICS
        """,
    Topic.DANGER: """
        OTHER 4 AT_HOME
        OTHER 3 COMING
        OTHER 3 NOT_LET 1 TRAPPED
        V 2 TRAPPED
        I 3 TRAPPED
        OTHER 3 HAS_IT 1 WEAPON
        IN_DANGER
        IS_HARMING 1 V|KIN
        IS_FOLLOWING V
        HARMS|HARMS_BY 2 V|KIN 4 RIGHT_NOW
        HARMS|HARMS_BY 2 V|KIN 0 URGENT$
        OTHER 6 NEAR 1 MY 1 HOME
        OTHER 3 VIOLENT 2 MY 1 HOME
        RIGHT_NOW 4 HARMS 2 V|KIN
        I 2 RAN_AWAY
        ^HELP 2 URGENT
        """,
    Topic.PAST: """
        I 1 AM 3 VICTIM
        I AM ONE_OF_THEM
        I 1 AM ONE_OF 2 COUNT
        MY 1 ABUSER
        HAPPENED_ONCE 3 PAST & I
        I 2 SUFFERED 3 ABUSE
        I AM 3 HARMED 8 PAST
        PAST 6 HARMS|HARMS_BY 1 V
        OTHER 4 HARMS|HARMS_BY V 6 PAST
        DID 1 THING 3 TO V 6 PAST
        HAPPENED 1 V 6 PAST
        SOMETHING 8 PAST
        ^AUX 1 HARMED 4 PAST
        """,
}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.HARM: """
        ^AUX 1 HARMED
        AUX HARMED 4 OTHER
        OTHER 4 MAKES V 4 DO
        OTHER 4 FORCES 2 DO
        OTHER 4 WEIRD 2 TOWARDS V
        OTHER 6 THREAT 1 HARM_ME
        OTHER 3 HARMS|HARMS_BY 2 YOU
        LOVER 2 ADULT_AGE
        MINE_TOO
        """,
    Topic.CONTACT: """
        OTHER 6 PRESS 3 CONTACT|ASKS|SENDS 2 V
        ^PRESS 1 CONTACT|ASKS|SENDS 1 V
        OTHER 6 PRESS 2 CONTACT
        STRANGER 8 CONTACT|PRESS|WANTS 2 V
        CONTACT|SENDS 6 STRANGER 8 V|S
        S 4 CONTACT|MEET 5 STRANGER
        S 4 CONTACT|MEET 4 OTHER 4 ONLINE
        I 2 MEET 4 ONLINE
        OTHER 6 ASKS 3 PICS
        I 2 CHILD_AGE & CONTACT|MEET|LOVES 5 ADULT_AGE
        ASKS 2 SENDS 2 PICS|NUDES
        OTHER 6 ASKS 3 MEET
        ASKS 2 HOW_OLD
        OTHER 6 KNOWS WHERE_I_LIVE
        OTHER 6 BUYS 1 V
        OTHER 4 LOVES V
        OTHER 4 SAID 1 I|V 4 LOVES
        LEAVE V ALONE
        OTHER 4 HACKED
        OTHER 6 LIE & I|V|MY
        SECRET
        """,
    Topic.IMAGES: """
        MY 1 PICS & LEAK|TAKE_DOWN|THREAT|MONEY
        ^BLACKMAILED
        LEAK MINE_WORD
        OTHER 4 HAS|LEAK 2 MY PICS
        PICS 1 OF V
        V 2 NAKED
        TAKE_DOWN 3 NUDES
        S 3 SENT 3 PICS
        OTHER 4 LEAK 1 THEM
        OTHER 4 SENDS_ON
        MONEY 3 OR 6 LEAK|PICS & I|MY|V
        """,
    Topic.SELF_HARM: """
        WISH 4 DEAD
        NO_WISH 2 LIVE
        NOBODY 2 NOTICE 6 I|V
        GOODBYE
        BETTER 8 WITHOUT_ME
        METHOD
        TOOK 1 CHILD_AGE|ADULT_AGE|TOO_MANY 1 PILLS
        S 5 SELF_HARM
        DOUBT 3 SURVIVE
        ^BEEN 2 SAVE_UP 5 PILLS
        S 5 SAVE_UP 4 PILLS
        PILLS|BLADE 2 AT_HAND
        TOOK 2 CHILD_AGE|ADULT_AGE|TOO_MANY 4 PILLS
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
        MUCH_LONGER 3 HOLD_ON & I
        I 4 DWELL 2 HIGH_PLACE
        """,
    Topic.OWN_BEHAVIOUR: """
        I 6 LOOK 3 ILLEGAL
        I 6 LOOK 3 PICS 3 MINORS
        I 1 HAS 3 PICS 2 MINORS
        I 6 LOOK 2 NAUGHTY
        I 3 THOUGHTS|LIKE 2 IN_THAT_WAY MINORS
        I 6 FEELINGS 2 FOR 3 MINORS
        I 3 PRETEND 5 YOUNGER 6 CONTACT|MEET
        MY PARTNER 5 CONTACT 4 MINORS
        I 5 CONTACT 3 MINORS 3 IN_THAT_WAY
        I 6 FEELINGS FOR 1 MINE
        I 4 THOUGHTS 2 MINE 4 SEXUAL_WAY
        ILLEGAL & STRUGGLE & I
        PICS 1 OF 1 MINORS & STRUGGLE & I
        MY PARTNER & ILLEGAL
        I 5 CONTACT|ASKS 4 UNDERAGE & !I AM 2 CHILD_AGE
        I 5 CONTACT|ASKS 3 A CHILD_AGE & !I AM 2 CHILD_AGE
        MY PARTNER 6 PICS 2 MINORS
        MY PARTNER 3 OFFENDER
        MY PARTNER 4 DEVICE & MINORS|ILLEGAL|TOO_YOUNG & FOUND|PICS
        POLICE 6 SEIZED 3 OWNED 2 PARTNER|DEVICE & MY
        I 6 BAILED 5 ILLEGAL|DECOY
        BAILED 4 ILLEGAL & CHANGE
        POLICE|BAILED & MY PARTNER & ABOUT_IMAGES
        CONTACT|BAILED 5 DECOY & I
        ^BEEN 3 LOOK|COLLECT 3 ILLEGAL
        I 5 COLLECT 3 ILLEGAL
        LOOK|COLLECT|PORN 10 TOO_YOUNG & I|MY
        I 6 CONTACT|ASKS 6 CHILD_AGE & WHAT_I_DID
        HOW_I_FEEL 4 IN_CHARGE
        I 4 MIGHT 4 OFFEND
        I 3 COMPELLED & PORN & TOO_YOUNG
        I 4 LOOK 6 FORBIDDEN 1 YOUNG_ONES
        MY PARTNER 5 FANCIES 1 YOUNG_ONES
        I 3 LIKE|THOUGHTS|FEELINGS 3 MINORS 2 SHOULD_NOT
        MY 6 SHOULD_NOT & I THOUGHTS
        I 4 MINOR_ATTRACTED
        """,
    Topic.DANGER: """
        AT_HOME
        TRAPPED
        LOST 1 LOST_HERE
        I AM 1 IN_HIS
        OTHER 3 GOING_TO 1 KILL V
        S 3 MISSING
        S 4 GONE 3 MEET 6 STRANGER|NO_ANSWER
        S 3 GONE 3 MEET & NO_ANSWER
        S 3 MEET 5 STRANGER & NO_ANSWER
        IS_HARMING HER
        OTHER 8 THROAT
        S|OTHER 3 COLLAPSE
        OTHER AM 1 INDOORS$
        ^OTHER AM ARRIVING$
        OTHER 8 PULLED_IN
        HERE_NOW
        EMERGENCY$
        ^EMERGENCY
        ^CALL
        PLEASE 1 CALL
        NEED_HELP 1 URGENT
        """,
    Topic.PAST: """
        I 4 PAST 4 ABUSE
        ABUSE 6 PAST
        AS_VICTIM
        """,
    Topic.FEAR: """
        S 3 SCARED
        SCARED 1 OF 3 OTHER
        S 2 WORRIED 2 V
        """,
    Topic.PLEA: """
        HELP_ME$
        HELP_ME 1 MORE|S|V
        NEED_HELP$
        NEED_HELP 0 MORE
        WHO_CAN CONFIDE
        WHO_TO CONFIDE
        SOMEONE_I 1 CONFIDE
        NEED 3 CONFIDE 1 PERSON
        WHERE 3 HELP_PLACE
        SAFEGUARD
        HOW 3 REPORT 3 OTHER|ABUSE|V|HARMED
        REPORT 3 OTHER
        SOMETHING
        NO_IDEA
        MY_FAULT
        STOP_IT
        STOP 2 OTHER 4 CONTACT|HARMS|SENDS|ASKS
        """,
}

# Somebody does something, whatever it is, to the writer or to theirs; or they tell of trouble.
HINTS = {
    Topic.HARM: """
        OTHER 8 V
        OTHER 8 MY 2 BODY
        MINE & STRANGER|OLDER|ADULT_AGE|TROUBLE|DARK
        MINE & RELATIVE
        MINE 12 CONTACT|SENDS|MEET
        I 8 TROUBLE
        OTHER 8 TROUBLE & I|MY|V
        OTHER 4 CONTACT|ASKS|SENDS 2 YOU
        I AM CHILD_AGE & OTHER
        WAS CHILD_AGE & OTHER
        OTHER & ME
        OTHER & I
        OTHER 4 MY
        ^OTHER 5 TROUBLE
        MY 1 ABUSE
        OTHER 3 HARMS 1 HER
        """,
    Topic.SELF_HARM: """
        BLADE & I|MY|V
        I 4 PILLS
        HOPELESS
        """,
    Topic.FEAR: """
        I|V 10 DARK
        DARK & I|MY|V & OTHER
        """,
    Topic.DANGER: """
        OTHER 4 VIOLENT
        MY & VIOLENT
        """,
    Topic.IMAGES: """
        MY 1 PICS
        I|V 10 NUDES
        """,
    Topic.PLEA: """
        I 6 ADVICE
        """,
    Topic.PAST: """
        PAST & I|V
        """,
}
