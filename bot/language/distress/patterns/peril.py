"""Danger at this moment, or on the way: on the way to a stranger, locked in, struck down."""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN: dict[Topic, str] = {}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.DANGER: """
        SHE_OR_HE 4 GOT_IN_WITH 3 STRANGER|MAN_ANY 4 MET_ONLINE
        S 5 GOT_IN_WITH 2 STRANGER
        SHE_OR_HE 4 GOT_IN_WITH & SHE_IS 2 CHILD_AGE
        S|SHE_OR_HE 3 ON_WAY 2 SEE_THEM 4 MAN_ANY 4 MET_ONLINE
        S 3 ON_WAY 2 SEE_THEM 3 STRANGER
        S|SHE_OR_HE 3 ON_WAY 4 SEE_THEM 2 HER|STRANGER & SHE_IS 2 CHILD_AGE
        S|SHE_OR_HE 6 ON_WAY 4 SEE_THEM 2 HER|STRANGER & S CHILD_AGE
        LOCKED_IN & OTHER|I|V
        I 3 HIDE_V 2 HIDING & OTHER|RIGHT_NOW|URGENT|SCARED|TYPING
        OTHER 5 LOOMS & I|V|MY|RIGHT_NOW|SCARED
        OTHER 3 LOOMS & STRUCK_DOWN
        I 6 CAR_W & OTHER & WONT_STOP
        SOMEONE_NEAR 3 STRUCK_DOWN & !PLAY & !TRIFLE
        OTHER 1 AM ATTACKS 3 V|KIN|HER
        STRANGER ATTACKS 2 HER
        OTHER 4 HANDS_ON
        OTHER 8 KILL_US & TIME_NOW & !PLAY & !TRIFLE
        NOWHERE & I & OTHER|HARMS|SCARED|RAN_AWAY|NO_IDEA|URGENT|TIME_NOW
        SEND_SOMEONE & TRAPPED|LOCKED_IN|LOOMS|STRUCK_DOWN|SCARED
        MINE & NO_ANSWER & HE_HERE
        OTHER 2 FOUND_V 4 REFUGE & I|MY & SCARED|RIGHT_NOW|URGENT|HARMS|RAN_AWAY|WE_IN
        SHE_OR_HE 2 MET_V 2 STRANGER 1 OFF_W & NO_SIGNAL|SHE_IS|WORRIED|SCARED
        SHUT_IN & OTHER|KIN
        OTHER 4 GOING_TO 1 HARMS|HARMS_BY|KILL 1 V|KIN & !TRIFLE
        I 3 BLEEDING & OTHER
        MAKING_ME & TIME_NOW|HELP|URGENT
        OTHER 8 LOOMS & V
        """,
}

# Enough when nothing is asked, and no figures are spoken of.
HINTS = {
    Topic.DANGER: """
        NOWHERE & I
        """,
}
