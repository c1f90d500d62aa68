"""One's own childhood told of beside the figures, and what is seen in somebody young."""

from __future__ import annotations

from bot.language.distress.pattern import Topic

# Enough alone, whatever else the message speaks of.
CERTAIN = {
    Topic.HARM: """
        OTHER 4 DID_MADE 1 BAD_THING 2 TO 1 V
        """,
    Topic.PAST: """
        COUNTS_ME & CAME_FORWARD
        COUNTS_ME & YOUNG_THEN|PAST & IT_WAS_MY 2 TRUSTED
        COUNTS_ME & I 1 AM 1 CHILD_AGE & OTHER
        IT_WAS_MY 2 TRUSTED & I AM 1 CHILD_AGE
        IT_WAS_MY 2 TRUSTED & COUNTS_ME
        IT_WAS_MY 2 TRUSTED & CAME_FORWARD & I
        I AM CHILD_AGE 2 AGAIN_AGE
        CHILD_AGAIN & I|ME
        IT_WAS_MY 2 TRUSTED & WHEN_CHILD|PROSECUTE
        COUNTS_ME & MY 2 TRUSTED
        """,
    Topic.IMAGES: """
        FACE_ON
        S 3 MADE_TO 2 SENDS_MORE & PICS
        SEXTORTION & HAPPENED V
        OTHER 4 LEAK 1 V 3 PICS
        """,
}

# Enough, unless the same clause speaks of figures, essays, or how to keep children safe.
LIKELY = {
    Topic.HARM: """
        OTHER 5 MAKES 2 V 2 ERRAND
        ERRAND & OWES
        S 3 ERRAND & OTHER|SCARED|NO_IDEA
        STRANGER 4 ASKS|SAID|HARMS|SENDS|BUYS 4 ALONE_Q
        OTHER 4 ASKS|SAID|HARMS|SENDS|BUYS 2 ALONE_Q & !PLAY
        ODD_RULES & OTHER|MINE|RELATIVE & !PLAY & !TRIFLE
        I 4 TOLD 3 STRANGER 6 WHERE_I_LIVE
        YEAR_SEVEN 4 GOES_WITH
        S 3 GOES_WITH 4 STRANGER
        I 2 GOES_WITH 4 STRANGER
        I 4 TIMES_AGE
        KEEPS_MY & OTHER & !KIN
        OTHER 6 CONTROLS
        OTHER 5 HARMS|FIDDLES 1 KIDS_W & MY|I|WE_US
        LEFT_ALONE & I|MY|ME & BY_WHOM & !TRIFLE
        """,
    Topic.PAST: """
        BROUGHT_UP & I|ME|MY
        PUT_A_NAME 8 WAS_WRONG & I
        STILL_AROUND & OTHER & HARMS|HARMED|GROOM_V & I|ME
        STILL_AROUND & MY 1 ABUSER
        PROSECUTE & PAST|YEARS_AGO|I
        MY 2 TRUSTED & CAME_FORWARD & I
        YEARS_AGO & DID 1 THING 3 TO V
        YEARS_AGO & HARMS|HARMS_BY 1 V
        YEARS_AGO & S 2 AUX 2 HARMED
        YEARS_AGO & CAME_FORWARD & I
        YEARS_AGO & TELL & MY 2 TRUSTED
        IT_WAS_MY 2 TRUSTED & YOUNG_THEN
        TELL_SPOUSE 3 AFTER_YEARS
        EVIDENCE 2 AGAINST & I|MY|ME
        COUNTS_ME & AFTER_YEARS
        WHO_WERE 1 HARMED & COPES
        THE_KID & NOBODY_ASKED
        I 4 TOUCH_AVERSE & BECAUSE_HIM
        OTHER 6 IN_THE_NEWS & DID_IT_TO_ME
        IN_THE_NEWS 3 DID_IT_TO_ME
        DID_IT_TO_ME & IN_THE_NEWS & I|ME|MY
        TIMES_AGE & PAST|YEARS_AGO|I
        COMPENSATION & CARE_HOME|PAST|HARMED|ABUSE
        REMEMBERED & NORMAL_Q
        CARE_HOME & PAST & I|ME
        HUSBAND_DID
        DONE_TO_THEM & HELP_W
        HELP_W 8 DONE_TO_THEM
        """,
    Topic.CONTACT: """
        MINE 12 SIGNS & WORRIED|UNEASY_ABOUT|STRANGER|NO_IDEA|MEET|DEVICE|CONTACT
        UNEASY_ABOUT & SHE_IS 2 CHILD_AGE
        UNEASY_ABOUT & MINE & STRANGER|OLDER|SIGNS|CONTACT|MANS_FLAT
        SIGNS & SHE_IS 2 CHILD_AGE
        SHE_OR_HE 4 SIGNS & UNEASY_ABOUT
        MINE 8 FALSE_SELF
        FALSE_SELF & MINE & CONTACT|MET_ONLINE
        FOUND 4 FROM_WHOM 2 MSGS & MINE
        FOUND 2 MSGS 4 MINE
        MINE 4 GETS 6 INTIMATE
        MINE 4 GETS 3 MSGS 2 OF|FROM_W 3 STRANGER
        S 3 MADE_TO 2 SENDS_MORE
        STRANGER 4 ASKS 6 BED_Q
        MINE 6 ASKS 4 BED_Q
        SCHOOL_LAD 2 MANS_FLAT & MINE
        MUST_DO & MINE|STRANGER|I
        S 2 AUX 2 PESTERED 1 BY_WORD 3 STRANGER
        PARENT_DO & STRANGER & CHILD_AGE|CONTACT
        MINE & NO_CHILD_SHOULD
        SHE_IS 2 CHILD_AGE & NO_CHILD_SHOULD
        RISKY_ADULT & NEAR_KIDS & !AT_LARGE 1 ON_LICENCE
        MSGS 1 FROM_W 2 ADULT_AGE & MINE|I|MY
        """,
    Topic.IMAGES: """
        SEXTORTION & ME|MINE|MY
        OF_ME & PICS
        FOLDER_W 1 GIRLS_SCHOOL & OF_ME
        CAUGHT_FOR 3 SENT_THEM 2 NUDES|PICS & CHILD_AGE
        HACKED & PRIVATE_STORE
        HAVE_TO & SENDS 2 PICS & YOU|I|ME
        HIDDEN_CAM & MY|I|ME|MINE|OTHER
        I 2 ON_CAM & MONEY
        """,
}

# Enough when nothing is asked, and no figures are spoken of.
HINTS = {
    Topic.CONTACT: """
        MINE & SIGNS
        UNEASY_ABOUT & MINE
        MINE & MANS_FLAT
        """,
    Topic.PAST: """
        COUNTS_ME & YOUNG_THEN
        """,
}
