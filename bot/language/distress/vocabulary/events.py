"""Cue words and phrases: what happens to someone."""

from __future__ import annotations

EVENTS = {
    "AUX": """
        am, was, is, are, were, been, being, be, got, get, getting, gets, has been, have been, is
        being, was being, am being, had been, keeps getting, may be, might be, could be""",
    "HARMED": """
        groomed, abused, raped, molested, assaulted, touched, harassed, stalked, blackmailed,
        threatened, exploited, coerced, pressured, catfished, sextorted, attacked, beaten, bullied,
        trafficked, hurt, manipulated, tricked, drugged, spiked, kidnapped, violated, flashed, hit,
        groped, fiddled with, interfered with, hassled, taken advantage of, used for sex, talked
        into, forced, preyed on, targeted, sold, extorted, bribed, passed around, mistreated,
        stabbed, knifed, mugged, poisoned, strangled, cornered, spied on""",
    "HARMS": """
        groom, grooms, grooming, groomed, abuse, abuses, abusing, abused, rape, rapes, raped,
        raping, molest, molests, molested, molesting, assault, assaulted, assaulting, touches,
        touching, harass, harasses, harassing, harassed, stalk, stalks, stalking, stalked,
        blackmail, blackmails, blackmailing, blackmailed, threaten, threatens, threatening,
        threatened, exploit, exploits, exploiting, exploited, pressure, pressures, pressuring,
        pressured, attacked, attacking, beats, beating, bully, bullies, bullying, bullied, hurts,
        hurting, hits, hitting, slaps, slapped, punched, punches, kicks, kicked, manipulate,
        manipulated, manipulating, tricked, tricking, forced, forces, forcing, kissed, kisses,
        kissing, grabbed, grabs, groped, gropes, groping, licked, strangled, choked, drugged,
        spiked, interfered with, messed with, slept with, sleeps with, had sex with, have sex with,
        having sex with, take advantage of, took advantage of, taking advantage of, perving on,
        flashed, flashes, flashing, sextorting, sextort, extorting, catfished, catfishing, hit on,
        preying on, fiddled with, spies on, spying on, scaring, exposed himself to, strokes,
        stroked, stroking, fingered, kidnapped, lured, luring, bribed, bribing, smacks, smacked,
        creeping on, creeping out, put his hands on, put his hand on, puts his hand on, had his way
        with, have his way with, grabbing, slapping, punching, kicking, smacking, licking, choking,
        strangling, drugging, pinching, pinches, pinched, tickling, squeezing, squeezes, squeezed,
        rubs, rubbing, rubbed, pinned, pins, whipped, whips, whipping, batters, battered, battering,
        burned, burns, undresses, undressed, undressing, films, cornered, cuddling, locks, spanks,
        spanked, spanking, drowns, stabbed""",
    "HARMS_BY": """
        hit, hits, follow, follows, following, followed, touch, touched, beat, attack, kiss,
        kissed, hurt, scares, scare, screams at, shouts at, cuddles, creeps on, pushed, pushes,
        punishes, persuading""",
    "HAPPENED": "happened to, happening to, happens to, goes on with, going on with",
    "SOMETHING": """
        something bad happened, something happened, bad thing happened, bad things happened,
        something terrible happened, something awful happened, something horrible happened,
        something bad is happening, something wrong with me, something is happening, something has
        happened, really bad happened, what he did, what they did, what she did, what happened to
        me, something that happened, things that happened, what he does, what he is doing, things
        he did, things he does, stuff he does, stuff he did, what was done to, i am one of them, i
        was one of them, i was one of those, i was one of the, i am one of those, i am one of
        these, i was one of these, one of those kids, me too, same happened, same thing happened,
        me as well, off my chest""",
    "SUFFERED": """
        suffered, experienced, went through, been through, survived, endured, lived through, gone
        through, dealing with, coping with, coming to terms with, affected by, disclosed""",
    "ABUSE": """
        abuse, grooming, rape, molestation, assault, csa, trauma, harassment, violence, being
        groomed, exploitation, blackmail, sextortion, groomer, groomers, paedophile, paedophiles,
        predator, predators, bullying, abuser""",
    "MAKES": """
        make, makes, making, made, forces, forced, forcing, force, pressures, pressured,
        pressuring, tricked, wants, want, wanted, asked, asks, asking, told, tells, telling,
        persuaded, convinced, begged, trying to get, tried to get, expects""",
    "DO": """
        do things, do stuff, do something, do it, do that, do sexual, touch, watch, undress,
        strip, take my, take off, take his, take her, take clothes, get naked, show him, show my,
        show them, do bad, go on camera, go on webcam, turn my camera on, put my camera on, put
        camera on, do rude, do dirty, get undressed, kiss, suck, lick, sleep with, sex, send,
        perform, dance, pose, sit on, video call, facetime, cam, do favours, do dares, get in, do
        what he""",
    "UNEASY": """
        uncomfortable, scared, unsafe, dirty, weird, sick, ashamed, afraid, guilty, bad, horrible,
        awful, worthless, disgusting, nervous, anxious, on edge, cry""",
    "CONTACT": """
        message, messages, messaging, messaged, text, texts, texting, texted, dm, dming, dmed,
        calling, calls, ringing, rings, contacting, contacts, contacted, talking, talks, talk,
        talked, chatting, chats, chat, chatted, speaking, snapping, snapped, facetiming, adding,
        adds, added, begging, begs, bothering, hassling, pestering, friending, commenting,
        commented, requesting, inviting, invited, facetimes, flirting, flirts, flirted, turning
        up, showing up, waiting for, waits for, watching, watches, staring at, stares at, pming,
        pmed, inboxed, inboxing, approached, approaching, befriended, befriending, playing with,
        gaming with, complimenting, skyping, coming up to, spamming, emailing, emailed, sexting,
        sexted, sext, hooking up, writing to, writes to, wrote to, writes me, writing me""",
    "SENDS": "send, sends, sent, sending, shows, showed, showing",
    "PRESS": """
        keep, keeps, kept, keeping, wont stop, wnt stop, will not stop, doesnt stop, never stops,
        didnt stop, hasnt stopped, cant stop, constantly, always, every day, everyday, every
        night, all the time, all day, nonstop, non stop, wont quit, over and over, again and
        again, continues, continue, day and night, hundreds of, loads of, 24 7, wont leave, doesnt
        leave, wont take no, cant get rid, at night, endless, repeatedly, for weeks, for months,
        wont let it go, on at""",
    "ASKS": """
        ask, asks, asked, asking, want, wants, wanted, wanting, wnt, wnts, begging, begs, begged,
        demands, demanding, demanded, pressuring, pressured, tells, telling, told, expects,
        requesting, requested, insists, on at, needs, nagging, offered, offering, offers, pay,
        paid, invites, invited, inviting, suggested, suggesting, hinting, persuading, convince,
        convincing, like to, dares, dared, bugging, pestering, trying to, tried to, pushing,
        arranged, arranging, pushes, make, makes, made, making, forced, forces""",
    "MEET": """
        meet, meeting, meets, meetup, come over, come round, come to his, come to her, come and
        see, go to his, visit, visiting, pick me up, picks me up, pick her up, pick him up, picked
        me up, hotel, his house, his place, his flat, his car, get in, go for a drive, run away,
        go away with, come to my house, come to my home, see me in person, sleep over, stay over,
        stay at his, go out with, link up, hook up, irl, in real life, travel to, fly to, come to
        him, alone with, hang out, marry, sex, his room, my address, my number, where i live,
        where she lives, where he lives, met""",
    "BUYS": """
        bought, buys, buying, gives, gave, giving, pays, paid, paying, owe, gifts, gifted,
        promised, promises, offered, offers, offering, sends me money, sent me money, spoils,
        give""",
    "LOVES": """
        love, loves, loved, my boyfriend, soulmate, be together, girlfriend, relationship,
        special, mature for, so mature, beautiful, sexy, hot, pretty, dating, going out with,
        marry, princess, his baby, babe, baby girl, so grown up, older than i am, good girl""",
    "LIE": """
        lied about his age, lied about her age, lies about his age, pretending to be, pretended to
        be, pretends to be, claims to be, said he was, says he is, said she was, turns out he,
        turned out to be, not who he, fake profile, fake account, really a, actually a, found out
        he is, found out he was, older than he""",
    "WEIRD": """
        weird, creepy, strange, dirty, inappropriate, inapropriate, pervy, sexual, rude, nasty,
        horrible, disgusting, sick, funny, odd, uncomfortable, gross, freaky, sexually, flirty,
        naughty, wierd, sus""",
    "MEAN": """
        sexual, sexually, dirty, naked, nude, nudes, sex, explicit, rude, intimate, horny,
        virgin""",
    "HOW_OLD": """
        how old i am, how old am i, how old she is, what i am wearing, what i was wearing, what am
        i wearing, what i wear, what she is wearing, if i am alone, if i was alone, am i alone, if
        he is alone, if she is alone, home alone, where i live, where i go to school, what school
        i go, which school i go, my school, my address, my number, bra size, am a virgin, if i
        have a boyfriend, my parents are, personal questions, questions about my body, had sex,
        about sex, if my parents""",
    "SECRET": """
        dont tell, not to tell, never to tell, our secret, our little secret, keep it secret, keep
        it a secret, keep a secret, keep secrets, keep quiet, kept it secret, cant tell, couldnt
        tell, havent told, never told, not told, told no one, told nobody, nobody knows, no one
        knows, no one else knows, dont know who to tell, not know who to tell, nobody believes, no
        one believes, nobody believed, no one believed, wont tell, nobody will believe, no one
        will believe, scared to tell, afraid to tell, too scared to, between us, never said a
        word, never said anything, never spoke, get in trouble if, if i tell, if i told, if she
        tells, if he tells, hide it from, hiding it, delete our, delete the messages, delete
        messages, promise not to, never spoke about it, never spoken about it, never told a soul,
        told no body, ashamed to, too ashamed, too embarrassed, dont want anyone to know, kept it
        to myself, tell on him, tell on them, scared of telling, dont believe me, wont believe me,
        doesnt believe me, didnt believe me, not believe me""",
    "ROOM": """
        comes into, comes in, came into, came in, gets into, got into, walks in on, climbs into,
        watches me, watch me, sneaks into, waits outside, looks at me, coming into, coming in,
        walking in, walks in, comes in on, walking in on, barges in, barging in, opens the door""",
    "ROOM_PLACE": """
        my room, my bed, my bedroom, the shower, get changed, getting changed, her room, his bed,
        the bathroom, my shower, the toilet, the bath, when i am changing, when i am in the bath,
        when i am on the toilet""",
    "PAST": """
        when i was a, when i was small, when i was at, when i was in, when i was just, when i was
        only, when i was about, when i was around, as a kid, as a child, as a boy, as a girl, as a
        teen, as a teenager, as a baby, as a youngster, years ago, decades ago, long time ago,
        growing up, childhood, past abuse, historic, historical, non recent, as a young, an adult
        now, grown up now, all those years, i was a kid, i was a child, i was a teenager, i was
        little, i was young, i was younger, i was only a kid, i was just a kid, back in the, in
        the 50s, in the 60s, in the 70s, in the 80s, in the 90s, in the 1950s, in the 1960s, in
        the 1970s, in the 1980s, in the 1990s, in my teens, in care, at boarding, back then, for
        years as, used to, when we were kids, when i was growing, still affects, still haunts,
        nightmares, flashbacks, brings back, bring back, brings it back, brings it all back,
        brought it back, brought it all back, bring it back, memories, all these years, for years
        my, got justice, as children, old pe, years later, back when i, back when we, years since,
        years on, years to say, years to tell, never reported, never told my wife, never told my
        husband""",
    "BRINGS_BACK": """
        brings it all back, brought it all back, bring it all back, brings it back to me, brought it
        back to me, brought everything back, brings everything back, bringing it all back, bringing
        everything back, brought everything up, brought it all up, set off my, triggered my,
        triggered me, triggering for me, triggers me, remember what happened to me, remember what he
        did, reminds me of what happened, reminded me of what, reliving it, relive it, relive what,
        over it until i read, over it until i saw, thought i was over it, was me once, that was me,
        opened old wounds, opens old wounds, reopened old, hits too close to home""",
    "GROWN_MAN": """
        grown man, grown men, grown adult, grown ass man, older man, older men, older guy, old man,
        old guy, adult man, older lad, grown woman, man in his, guy in his, bloke in his, man twice,
        old bloke, middle aged man""",
    "ALL_OVER": """
        all over her, all over him, in her dms, in his dms, in her inbox, in my dms, in dms, in the
        dms, liking all her, commenting on all her, calls her babe, calling her babe, in her
        messages, sliding into""",
    "PIC_OF_SELF": """
        pic of yourself, pics of yourself, picture of yourself, pictures of yourself, photo of
        yourself, photos of yourself, video of yourself, videos of yourself, pics of you, image of
        yourself, images of yourself, pics of myself, pictures of myself, photos of myself, video of
        myself, videos of myself, photo of myself, picture of myself, pic of myself, pics of me,
        pictures of me, photos of me, video of me, videos of me, photo of me, picture of me""",
    "RECENT": """
        last week, last night, yesterday, tonight, today, this morning, this week, the other day,
        right now, on friday, on saturday, at the weekend""",
    "PICS": """
        pic, pics, picture, pictures, photo, photos, image, images, selfie, selfies, video,
        videos, nude, nudes, naked, topless, screenshots, screenshot, recording, recordings,
        footage""",
    "INTIMATE": """
        nude, nudes, naked, topless, undressed, private parts, privates, private part, my body, her
        body, his body, sexual, sexy, dirty, rude, underwear, knickers, bra, dick, willy, penis,
        boobs, breasts, explicit, intimate, naughty, sex tape, nsfw, lewd, bits, tits, bum, uniform,
        swimwear, bikini, clothes, sexts, sexting, stripping, feet, private photos, private photo,
        private pics, private pictures, private video, private videos, no top on, top off, without
        clothes, without clothe, without a top, no clothes, without my top, no bra, nothing on,
        shirt off, clothes off, with no top, my chest, her chest""",
    "NUDES": """
        nude, nudes, naked pic, naked pics, naked picture, naked pictures, naked photo, naked
        photos, naked image, naked images, naked video, naked videos, topless pic, topless pics,
        topless photo, dick pic, dick pics, sex tape, sex video, intimate pic, intimate pics,
        intimate photo, intimate photos, intimate picture, intimate pictures, intimate images,
        intimate image, private photos, private photo, private pics, private pictures, private
        video, private videos, sexts, sexual photos, sexual pictures, sexual images, sexual
        videos, explicit photos, explicit pictures, explicit images, naked selfie, naked selfies,
        sexy pics, sexy photos, body pics, porn of, ai porn, fake porn, deepfake, deepfakes, porn
        site""",
    "SENT": "sent, sending, took, taken, gave, given, shared, swapped, did send, posted, uploaded",
    "LEAK": """
        leak, leaks, leaked, leaking, expose, exposes, exposed, exposing, spread, spreads,
        spreading, post, posts, posted, posting, forwarded, passed round, passing round, passed
        around, passing around, sent round, sent around, going round, going around, all over,
        everywhere, share, shares, shared, sharing, upload, uploaded, uploading, put up, put
        online, show everyone, shows everyone, publish, release, sell, sold, stole, stolen,
        hacked, send it to, send them to, sending it to, sending them to, sent it to, sent them
        to, ruin my life, ruin me, everyone saw, has seen, have seen, saved, screenshotted,
        screenshoted, edited, photoshopped, viral""",
    "RECORDED": """
        recorded, screenrecorded, filmed, videoed, screenshotted, screenshoted, recording,
        filming, took a video of, took videos of, took pictures of, took photos of, took pics of,
        taking pictures of, taking photos of, takes pictures of, takes photos of, takes pics of,
        taking pics of, photographed""",
    "THEM": "them, it, everything, my pics, my photos, my pictures",
    "HAS": """
        has, have, got, gets, kept, stole, hacked, saved, found, holding, using, posted, shared,
        leaked, made""",
    "TAKE_DOWN": """
        delete, remove, taken down, take down, get it down, get them down, get rid of, taken off,
        take it off, take it down, take them down, removed, deleted, wipe, taken off the internet,
        taken off the web, off the internet, off the web, taken off a site, off a website, off the
        website, off that site, removed from the internet""",
    "IF_NOT": """
        if i dont, if i didnt, if he doesnt, if she doesnt, if they dont, unless i, unless she,
        unless he, unless we, unless you, unless they, until i, if i do not, if i stop, if i block,
        if i tell, if i leave, if i say no, if i refuse, or else, if i ever, if we dont, if i not,
        if not i, if she not, if he not, if i no, if i wont, if i say no more, if i dont send""",
    "MONEY": """
        money, pay, pays, paid, paying, pounds, dollars, bitcoin, gift card, gift cards, cash,
        vouchers, ransom, crypto, demanding, demands, 500, 100, 200, 1000""",
    "FAKE": "fake, faked, deepfake, deepfakes, ai, photoshopped, edited",
    "FORCES": "forces, forcing, making, makes, pressuring",
    "TOWARDS": "with, to, towards, around, at, near, about",
    "SENDS_ON": """
        send it to, send them to, sending it to, sending them to, sent it to, sent them to, show
        it to, show them to, showing it to, showing them to, sends it to, sends them to, send
        everything to, ruin my life, tell everyone, sends the video to, send the video to, send
        the pics to, send the pictures to, send my, sending my, sent my""",
    "THREAT": """
        threatened to, threatens to, will, is going to, are going to, threatening, keeps saying""",
    "HARM_ME": """
        kill me, kill us, hurt me, hurt us, hurt my, kill my, rape me, find me, beat me, get me,
        come to my, tell my, tell everyone, show my, show everyone, send it to, send them to, come
        round, come to our, expose me, ruin my, hack my, hack me, hurt her, hurt him""",
    "ONE_OF_THEM": """
        one of them, one of those, one of these, one of the kids, one of the children, one of the
        victims, one of the girls, one of the boys""",
    "BLACKMAIL": """
        blackmail, blackmails, blackmailed, blackmailing, sextorted, sextorting, extorted,
        extorting""",
    "NOT_LEAVE": """
        wont leave, doesnt leave, never leaves, not leave, not leaving, isnt leaving, wouldnt
        leave, refuses to leave, let, keep""",
    "LEAVE": "leave, leaves, leaving",
    "ALONE": "alone, be",
    "BODY": """
        body, leg, legs, thigh, thighs, hair, chest, back, bum, bottom, arm, arms, waist, neck,
        shoulder, shoulders, knee, lap, mouth, lips, face, hand, hands, trousers, pants, skirt,
        knickers, top, shirt, bra, breast, breasts, boobs, private, privates, willy, bits, vagina,
        penis, down there, bed, bedroom, clothes, underwear, tummy""",
    "TROUBLE": """
        drunk, vodka, alcohol, drink, drugs, weed, pills, gang, county lines, police, arrested,
        predator, predators, sexting, kissed, kiss, blackmail, cam, webcam, abusive, violent,
        violence, undress, undressed, naked, sexual, sexually, sex, virgin, pregnant, porn,
        touched, touching, hurts, hurting, hurt, rape, raped, abused, groomed, molested,
        assaulted, grooming me, older, creep, creepy, pervert, perv, weirdo, paedo, paedophile,
        nonce, stalker, stalking, threat, threats, threatening, secretly, bruises, bruise,
        bleeding, trust, advice, off my chest, problem with, secret, secrets, dirty, disgusting,
        inappropriate, uncomfortable, unsafe, scared, frightened, afraid, terrified, relationship
        with, boyfriend is, social services, social worker, run away, bullied, bullying, beat,
        beats, batters, batter, shouts, screams, hits, slaps, forced, forcing, forces, pressured,
        pressure, pressuring, manipulated, trapped, controlling, controls, money for, offered,
        gifts, presents, gift, behaviour, obsessed, begs, begging, against my will, consent, didnt
        want, crush on, fancies, fancy, flirting, flirt, gross, weird""",
    "VIOLENT": """
        smashing, smashed, smash, breaking, kicking, screaming, throwing, violent, punching,
        fighting, strangling, choking, raging, kicked off, going mad, going crazy, lost it,
        beating, threw, battering, attacking, swinging, driving me, drove me, taking me, took me,
        taken me, wont stop the car, pinned, drunk and, dragging""",
    "HACKED": "hacked, hack, hacking, got into my, logged into, took over",
    "SAID": "says, said, told, tells, calls, called, telling, saying, thinks, call",
    "NAKED": "naked, nude, topless, undressed, like porn",
    "DID": "did, do, does, doing, done, try, tried, tries",
    "THING": "something, things, stuff, this, that, it, bits, what",
    "BLACKMAILED": "blackmailed, sextorted, extorted",
    "HAPPENED_ONCE": "happened, started, went on, it was when, abused, began",
    "KNOWS": "knows, know, finds out, figured out, found",
    "WHERE_I_LIVE": """
        where i live, where i go, my address, my name, my school, my full name, my number, my house,
        my real name, where we live, where she lives, where my, which school, school i am at, what
        school, my street, my town, my house number""",
    "ONE_OF": """
        one of the, one of your, one of those, one of these, one of them, in your figures, in
        those figures, in these figures, in your stats""",
    "MINE_TOO": "because mine, mine were, mine was, mine got, mine are out, and mine",
    "WANTS": """
        ask, asks, asked, asking, want, wants, wanted, wanting, wnt, wnts, begging, begs, begged,
        demands, demanding, demanded, pressuring, pressured, expects, requesting, requested,
        insists, on at, nagging, offered, offering, offers, invites, invited, inviting, suggested,
        suggesting, hinting, persuading, convince, convincing, like to, dares, dared, bugging,
        pestering, trying to, tried to, pushing, arranged, arranging, pushes, forced, forces""",
    "MINE_WORD": "mine",
    "COLLAPSE": """
        not breathing, isnt breathing, unconscious, passed out, bleeding a lot, wont stop
        bleeding, wont wake up, cant wake""",
    "INDOORS": """
        in the house, in the flat, in my room, in the garden, in the next room, on the stairs,
        in the hallway""",
    "ARRIVING": """
        coming""",
    "UNDER_18": "under 18, under 16, underage, a minor, not 18",
    "THESE_HERE": """
        these figures, these numbers, these stats, these statistics, your figures, your numbers,
        this stuff, this channel, this bot, this article, reading this, reading these, reading
        it, seeing these, seeing this, this report, reading about, all this, this""",
}
