"""Cue words and phrases: the small words patterns need, and what speaks against a plea."""

from __future__ import annotations

CONTEXT = {
    "I": "i, we",
    "MY": "my, our",
    "A": "a, an, this, some, with",
    "OF": "of",
    "AM": "am, was, is, feel, feeling, felt, are, got, getting, been, feels, being, were",
    "ONLINE": """
        online, internet, game, gaming, app, server, dating, web, account, phone, laptop, tablet,
        ipad, cam, webcam, console, chat room, chatroom, videocall, video call, profile, social
        media, chatrooms, chat rooms, group chat, dms""",
    "NOT": """
        not, never, nobody, no one, none, isnt, wasnt, arent, werent, hasnt, havent, didnt,
        doesnt, aint, without, dont, neither""",
    "NOT_REALLY": """
        dont know, dont think, dont like, dont want, didnt want, not sure, not know, didnt know,
        dont understand, dont understood, not ok, not okay, not right, not normal, not fair, no
        idea, not good, not nice, not only, not just, not long, cant, not even, isnt right, isnt
        normal, never been so, never felt so, didnt like, doesnt want, not want, not like, dont
        trust, doesnt care, didnt do anything, does nothing, not fully, why not, or not, dont
        remember, not happy, not the same, havent slept, not slept, not sleeping, not eating, not to
        hurt, trying not to, hard not to, not to cut, not to do it, not to die, not strong, hasnt
        been, havent been, dont care, isnt my age, not his, nobody helped, no one helped, nobody
        helps, nobody listens, no one listens, nobody cares, no one cares, not my age, wouldnt, dont
        have any, dont have a, dont have it, havent got any, havent got a, hasnt got any, got no,
        dont see any, dont see a, dont have the, not to relapse, not to look, struggling not to, not
        to slip, not to go back, not to contact, not to message, doesnt matter, dont worry, dont
        judge, not judge, not joking, not lying, not kidding, never mind, dont laugh, dont hate me,
        not proud, not a joke, not going home, not home, not stopping, never stops, not answering,
        not my fault, not coming back, never coming back, dont cry, dont bother, not find me, doesnt
        see a, doesnt see any, doesnt see the, not see a reason, not see any reason""",
    "YOU": "you",
    "HER": "her, him, them",
    "TO": "to, with",
    "WAS": "was, were, being",
    "FOR": "for, about, towards, to, of, toward, on, in love with",
    "CLAUSE": """
        because, but, since, although, though, however, so, and, realised, while, then, when""",
    "BE_I": "am, was, work as",
}
