"""Danger at this moment, fear, and asking for help whatever it is about."""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN = {
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
}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.DANGER: """
        AT_HOME
        TRAPPED
        LOST 1 LOST_HERE
        I AM 1 IN_HIS
        OTHER 3 GOING_TO 1 KILL V & !TRIFLE
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

# Enough when nothing is asked, and no figures are spoken of.
HINTS = {
    Topic.DANGER: """
        OTHER 4 VIOLENT
        MY & VIOLENT
        """,
    Topic.FEAR: """
        I|V 10 DARK
        DARK & I|MY|V & OTHER
        """,
    Topic.PLEA: """
        I 6 ADVICE
        """,
}
