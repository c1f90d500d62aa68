"""One's own behaviour towards children, asked about at large or told of another's confession."""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN = {
    Topic.OWN_BEHAVIOUR: """
        I 2 DONE_IT_TO 3 YOUNG_W & !OTHER 3 DONE_IT_TO 1 V
        I 4 CONTACT 6 CHILD_AGE & I AM 1 MAN_WORD 2 ADULT_AGE
        """,
}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.OWN_BEHAVIOUR: """
        WORRIED 3 WHAT_THEY_LOOK & HELP_FOR|HELP_LINE
        HELP_FOR|HELP_LINE 8 WHAT_THEY_LOOK
        WORRIED 3 WHAT_I_LOOK
        WHAT_I_LOOK & STRUGGLE|SCARED|COMPELLED & I
        LOSE_IT 3 DRAWN_W 3 YOUNGISH & !AT_LARGE 4 DRAWN_W
        DRAWN_W 3 YOUNGISH & NORMAL_LIFE & !IN_FIGURES
        DRAWN_W 3 YOUNGISH & BEFORE_ANYTHING
        I 8 DRAWN_W 4 YOUNG_SELF & I AM 1 ADULT_AGE
        I 3 COMPELLED 2 DWELLS_ON 3 YOUNG_SELF & !MINE
        YOUNGER_EACH & COMPELLED|STRUGGLE & I
        MY PARTNER|FRIEND_W 2 ADMITS 4 LOOK|STRONGLY_DRAWN|LOOKED|DID_TO 4 MINORS|YOUNGISH|ILLEGAL
        PARTNER|FRIEND_W 2 ADMITS 5 LOOK|STRONGLY_DRAWN 3 MINORS|YOUNGISH|ILLEGAL & MY
        I 5 UNSURE_AGE & CONTACT|I_WENT_ON
        I 8 ASKS 4 PICS & SHE_SAID_AGE
        SHE_SAID_AGE & I_WENT_ON
        THEY_ARE_YOUNG & I 5 STOP_V|COMPELLED|CONTACT & !MINE & !OTHER 4 V
        I 5 IN_CHARGE & NOTICES_BODY
        IN_CHARGE & NOTICES_BODY & I 5 STRUGGLE|SCARED|SCARES
        I 8 NOTICES_BODY & SCARES|STRUGGLE & MINE|IN_CHARGE|YOUNGISH
        CROSSED & IN_CHARGE|ONE_OF_GIRLS|COACHED|YOUNG_ANY & I
        I 4 WORRIED 4 WAY_I_TALK 4 YOUNG_SELF
        BANNED 4 TALKING_TO_YOUNG & I
        POLICE 4 TOOK_HIS & DEVICE & MY
        I 4 THERAPY & DRAWN_W & REPORTED_ME
        I 3 AM 3 COUNTED_BAD
        STOP|STOP_V 4 BEFORE_CRIME
        BEFORE_CRIME & I
        WHAT_I_LOOK & MINORS
        I 3 PAY_FOR 8 NOT_ADULTS & PICS|GIRLS_BOYS & !OTHER 4 V
        I 5 MY_CRUSH 1 A_PUPIL
        PARTNER 8 MY_CRUSH|DRAWN_W 3 A_PUPIL
        PLAYS_KID & I
        I 4 CONTACT|DID_TO 8 DECOY_W
        I 8 CHAT_SITES & TOO_YOUNG
        ARREST_W & MY_IMAGES
        ^GOT_A 1 BANNED 6 TALKING_TO_YOUNG
        """,
}

# Enough when nothing is asked, and no figures are spoken of.
HINTS = {
    Topic.OWN_BEHAVIOUR: """
        I 8 YOUNGER_EACH
        CROSSED & I
        I 4 THERAPY & DRAWN_W
        """,
}
