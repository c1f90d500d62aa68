"""What is done to someone, now or long ago: harm, contact, images."""

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
        THESE_HERE 4 BRINGS_BACK
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
        OTHER 6 ASKS 3 PICS & !TRIFLE
        I 2 CHILD_AGE & CONTACT|MEET|LOVES 5 ADULT_AGE
        ASKS 2 SENDS 2 PICS|NUDES
        OTHER 6 ASKS 3 MEET
        ASKS 2 HOW_OLD
        OTHER 6 KNOWS WHERE_I_LIVE
        OTHER 6 BUYS 1 V & !TRIFLE
        OTHER 4 LOVES V
        OTHER 4 SAID 1 I|V 4 LOVES
        LEAVE V ALONE
        OTHER 4 HACKED
        OTHER 6 LIE & I|V|MY
        SECRET
        GROWN_MAN 5 ALL_OVER
        GROWN_MAN 6 CONTACT|ASKS|SENDS|MEET 3 HER
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
        TAKE_DOWN 6 PIC_OF_SELF
        PIC_OF_SELF 6 TAKE_DOWN
        PIC_OF_SELF & I AM 2 CHILD_AGE
        PICS 5 TAKE_DOWN & UNDER_18
        TAKE_DOWN 5 PICS & UNDER_18
        """,
    Topic.PAST: """
        I 4 PAST 4 ABUSE
        ABUSE 6 PAST
        AS_VICTIM & !DATA
        BRINGS_BACK & I|V
        ^BRINGS_BACK
        """,
}

# Enough when nothing is asked, and no figures are spoken of.
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
    Topic.IMAGES: """
        MY 1 PICS
        I|V 10 NUDES
        """,
    Topic.PAST: """
        PAST & I|V
        """,
    Topic.CONTACT: """
        GROWN_MAN 6 HER
        """,
}
