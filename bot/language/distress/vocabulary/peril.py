"""Cue words and phrases: somebody is in danger at this moment, or on the way to it."""

from __future__ import annotations

PERIL = {
    "GOT_IN_WITH": """
        got into a car with, got in a car with, into a car with, in a car with, in the car with, got
        into a van with, in a van with, gone off with, went off with, left with, left the house
        with, left school with, walked off with, walking off with, ran off with, run off with, run
        away with, ran away with, driven off with, drove off with, taken away by, in a hotel with,
        at a hotel with, in a room with, in his room with, gone to his hotel, went to his hotel,
        gone to his house, went to his house, gone to his flat, went to his flat, gone to her hotel,
        gone to her house, at his house, at his flat, at his hotel, alone with, in his car, in his
        van, into his car, into his van, into her car, got in his, getting in his, getting into his,
        picked her up, picked him up, picking her up, picking him up, collected her, collected him,
        in a taxi with, in an uber with""",
    "ON_WAY": """
        on the train to, on the bus to, on a train to, on a bus to, on the coach to, on the train,
        on her way to, on his way to, on my way to, in a taxi to, in an uber to, walking to, getting
        on a train, getting the train to, getting the bus to, getting a train to, about to get on,
        gone to, gone off to, went off to, went to, gone out to, left to, left home to, off to, out
        to, sneaked out to, snuck out to, about to, on our way to, got on a train, got on a bus, got
        on the train, got on the bus, heading to, headed to, going now to, travelling to, flying to,
        gone off, set off to, just left to, waiting to, has gone, he is gone, she is gone, waiting
        for, here to, come to""",
    "SEE_THEM": """
        meet, meeting, see a, see him, see this, see some, see her, see someone, be with, stay with,
        live with, join, visit""",
    "MET_ONLINE": """
        met on, met online, met in a game, met in the game, met in a chat, met through, from the
        internet, off the internet, from online, off tiktok, off snap, off snapchat, off insta, off
        discord, from discord, from tiktok, from snap, from snapchat, from insta, from instagram,
        off instagram, off roblox, from roblox, from a game, off a game, from the game, she met, he
        met, i met, never met, never seen, talking to online, spoke to online, messaging online,
        talks to online, speaks to online, knows online, know online""",
    "MAN_ANY": """
        man, men, bloke, guy, stranger, woman, adult, someone, somebody, him, boyfriend, person, he,
        lad, lads, boy, people""",
    # What a home sounds and looks like when it isn't safe.
    "LOCKED_IN": """
        locked the front door, locked the back door, locked all the doors, locked the doors, locked
        us, locked her in, locked him in, locked them in, locked my sister, locked my brother,
        locked my mum, locks me in, locks us in, taken the keys, took the keys, took my keys, has my
        keys, hidden the keys, hid the keys, hid my keys, wont unlock, cant get out of, cant get out
        of here, no way of getting out, wont open the door, wont let me out, wont let us out, wont
        let her out, wont let him out, wont let me get out, wont stop the car, wont pull over, wont
        take me home, wont let me go, wont let us go, wont let me leave, wont let her go, cant leave
        the house, not allowed to leave, not allowed out, keep me here, keeps me here, keeping us
        here, keep us here, has my passport, have my passport, give me my passport, give my
        passport, give back my passport, give me back my passport, give me my passport back, got my
        passport, taken my passport, took our passports, the men who come, men who come, men come,
        sleep with the men, sleep with men, sleep with customers, make me work, have to work for
        them""",
    "HIDING": """
        in the wardrobe, in a cupboard, in the cupboard, in the closet, under the bed, behind the
        sofa, in the bathroom, in the loft, in the attic, in the toilet, in the toilets, in a
        toilet, in the garage, in my room, in the bushes, behind a""",
    "HIDE_V": "hiding, hid, hidden, hide, locked, shut, barricaded, crouched, crouching, stuck",
    "LOOMS": """
        trying the door handle, trying the handle, rattling the door, rattling the handle, at the
        back door, at the front door, coming through the window, climbing in, has found me, found
        out where i, knows i am here, knows i am home, followed me home, followed me off, follows me
        home, following me home, followed me from, followed me all, followed me to, standing across,
        standing outside, stood outside, stood across, stood at the end, across the road watching,
        kicking the door, kicked the door, kicking my door, smashing the door, smashed the door,
        bashing the door, hammering on the door, has turned up, just turned up, turned up at, turned
        up with, turned up drunk, showed up at, shown up at, shown up, knocking on the door, wont go
        away from the, wont leave my, wont leave the house, wont leave our, got in through, got into
        the house, got in the house, broken in, in our garden, in the garden, in the hall, in the
        hallway, in the kitchen, coming down the hall, on the landing, next to me right now, grabbed
        a knife, has a knife, got a knife, with a knife, with a hammer, with a bat, got a gun,
        pulled a knife, picked up a knife, getting the petrol, with a belt, with his belt, looking
        for me, searching for me, hunting for me, coming after me, knows where i am, wont leave me
        alone and""",
    "WONT_STOP": """
        wont stop, not stop, will not stop, doesnt stop, going the wrong way, wrong way, wont let,
        isnt stopping, not stopping, driving too fast, driving really fast, drunk, locked the, i
        want to get out, want to go home, dont want to be in, dont want to be here, scared""",
    "CAR_W": "car, taxi, van, cab, lorry, uber, minicab, lift, vehicle",
    "STRUCK_DOWN": """
        isnt moving, not moving, wont move, stopped moving, isnt responding, not responding,
        wont respond, isnt awake, wont wake, not waking, isnt waking, cant wake him, cant wake
        her, cant wake them, wont get up, not conscious, unconscious, unresponsive, on the
        floor, lying on the floor, bleeding everywhere, blood everywhere, so much blood, lots of
        blood, covered in blood, turned blue, gone blue, lips are blue, going blue, having a
        fit, having a seizure, overdosed, stopped breathing, breathing funny, breathing weird,
        barely breathing, fallen and, collapsed, knocked out, knocked her out, knocked him out,
        knocked mum out, passed out""",
    "SOMEONE_NEAR": """
        mum, dad, mother, father, sister, brother, she, he, friend, mate, gran, nan, grandad, baby,
        my son, my daughter, my wife, my husband, boyfriend, girlfriend, stepmum, stepdad, cousin,
        uncle, auntie, they, someone, i""",
    "ATTACKS": """
        going for, went for, hitting, punching, kicking, strangling, choking, beating, stabbing,
        throwing things at, dragging, smashing, attacking, threatening, screaming at, is hitting,
        hurting, got hold of, pinned, on top of, holding down, laying into, shoving""",
    "HANDS_ON": """
        round her neck, around her neck, round his neck, around his neck, round my neck, around my
        neck, round mum is neck, her throat, his throat, my throat, in a headlock, by the hair, up
        against the wall, against the wall, on the ground, holding a pillow, over her face, over my
        face, on her throat""",
    "KILL_US": """
        kills us, kill us, kills me, kill me, kills her, kill her, kills mum, kill mum, kill my mum,
        kill my, end us all, finish us, set fire, burn the house, burn us, burn it down, take us all
        with him, take us with him, shoot us, shoot me, stab me, stab her, stab us, murder me,
        murder her, murder us, kill himself and, kill all of us, kill our""",
    "TIME_NOW": """
        tonight, now, right now, today, going to, will, at the moment, this is happening, happening
        now, coming, as we speak, this minute, tonight is the night, live, just, already, this
        second, in the next room, upstairs, downstairs""",
    "NOWHERE": """
        nowhere to go, anywhere to go, nowhere to sleep, nowhere to stay, anywhere to sleep,
        anywhere to stay, no place to go, place to sleep, sleeping rough, on the street, on the
        streets, on a park bench, been kicked out, kicked me out, thrown me out, threw me out,
        thrown out, cant go home, scared to go home, afraid to go home, not safe to go home, dont
        want to go home, want to go home, got out the window, climbed out the window, out of the
        window and, ran out of the house, ran out the house, ran from the house, escaped from""",
    "SEND_SOMEONE": """
        send someone, send somebody, send anyone, send help, send police, send the police, get
        someone here, get someone to come, someone come, somebody come, come and get me, come get
        me, please come, get me out, get us out, get me out of here, need to get out of here, get
        her out, trace my, track my phone, my location, my address is, we are at, i am at""",
    "HE_HERE": """
        he is here, she is here, they are here, he is outside, he is coming, he is in here, he found
        me, heard a scream, heard screaming, screaming""",
    "PESTERED": """
        followed, filmed, recorded, watched, contacted, messaged, hunted, bothered, pestered,
        cornered, approached, grabbed, kissed, slapped, punched, kicked, locked, whipped, burned,
        strangled, undressed, photographed, spied on, asked, texted, hassled, chased, picked up,
        invited, chatted up, added, dmed, paid, given""",
    "BY_WORD": "by",
    "REFUGE": """
        refuge, safe house, new address, where i live now, where we live now, where we are, where i
        am, where we moved, where i moved, where we are staying, where i am staying, hiding place,
        our new house, our new flat, my new flat, my new house""",
    "FOUND_V": "found, knows, tracked down, worked out, got, discovered, given",
    "MET_V": """
        met, meets, meeting, seeing, went with, went off with, left with, talking to, snuck out
        with""",
    "OFF_W": "off, online, from",
    "NO_SIGNAL": """
        location is off, locations off, location is gone, location off, location has stopped, find
        my is off, phone is dead, phone is off, cant reach, cant get through, not answering, wont
        answer, stopped answering, wont pick up, isnt back, not back, not home, hasnt come back, no
        reply, not replying, straight to voicemail, last seen, an hour ago, hours ago, since last
        night, all night, still out""",
    "SHUT_IN": """
        i have the door shut, holding the door, door shut, the door is shut, holding the door shut,
        chair against the door, pushed the chest, pushed the bed against, leaning on the door, baby
        is crying, mum is screaming, hear her screaming, hear mum, hear him
        hitting, hear them fighting, begging him to stop, begging him, screaming at him to stop,
        screaming for help, glass breaking, hear smashing, hear banging, hear things smashing""",
    "KEEPS_MY": """
        let me have my phone, give me my phone, give me back my phone, has my phone, took my phone,
        got my phone, taken my phone, smashed my phone, has the car keys, hid my car keys, has my
        bank card, took my bank card, has my keys, wont give me my, reads all my messages, tracks my
        phone, tracks me, follows me everywhere, checks my phone, lets me see anyone, let me see my
        friends, let me go out, let me work""",
    "WE_IN": "we are in, i am in, we are at, i am at, we moved, i moved, we ran, we left, i left",
    "BLEEDING": """
        bleeding, hurt badly, badly hurt, cant move, cant walk, cant see, cant breathe, tied,
        drugged, locked, dizzy""",
    "MAKING_ME": """
        are making me, is making me, they make me, making me do it, forcing me, is forcing me, are
        forcing me""",
}
