"""Cue words and phrases: what is seen in somebody young, what is asked of them, done to them."""

from __future__ import annotations

SIGNS = {
    "SIGNS": """
        second phone, other phone, secret phone, burner phone, hidden phone, secret account, second
        account, hidden account, wetting the bed, wets the bed, wet the bed, wont go back, hides her
        phone, hides his phone, hides the phone, hiding her phone, hiding his phone, hides the
        screen, turns the screen, flips her phone, flips his phone, deletes everything, deletes her,
        deletes his, deleting her, deleting his, deletes all, up at 3am, wont say where, wont say
        who, wont say what, wont say why, wont tell me who, wont tell me where, wont tell me what,
        wont let anyone, secretive, withdrawn, shut down, comes home with, came home with, coming
        home with, bruises, bruise, marks on, flinches, flinch, scared to go, scared of going,
        doesnt want to go back, refuses to go, money i didnt give, money she didnt, money from,
        presents from, gifts from, trainers from, hearts next to, love hearts, kisses from, name i
        dont know, number i dont know, someone i dont know, names i dont recognise, number i dont
        recognise, somebody i dont know, stopped eating, wont eat, stopped sleeping, crying every,
        cries every, cries when, cries all, screamed at me when, screams when i take, not herself,
        not himself, changed overnight, a different child, a different kid, in bits, in pieces,
        soulmate, begged me not to, begging me not to, begs me not to, sneaking out, sneaks out,
        snuck out, made me promise, made me swear, swore me to, begged me not, hickey, hickeys, love
        bite, love bites, love bites on, smells of weed, smells of drink, drunk and wont, pregnancy
        test, condoms""",
    "UNEASY_ABOUT": """
        right to be worried, right to worry, right to be concerned, should i be worried, should i
        worry, should i be concerned, should we be worried, am i overreacting, am i being paranoid,
        a red flag, red flags, something is off, something feels off, feels off, seems off, sit
        right with me, sit well with me, doesnt sit right, not sit right, doesnt feel right, not
        feel right, feel uneasy, uneasy about, gut says, gut tells, my gut, gut feeling, alarm
        bells, bad feeling, something isnt right, something is not right, something not right,
        something is wrong, something very wrong, blood run cold, blood ran cold, made my skin, my
        skin crawl, dont want to overreact, not want to overreact, makes me uneasy, made me uneasy,
        cant put my finger, heart is in my mouth, sick to my stomach, feel sick, i am shaking, in
        pieces, at a loss, dont know how to tell, what is the procedure, who do i ring, who do i
        call, who to ring""",
    "FALSE_SELF": """
        isnt a boy, isnt a girl, isnt who, is not who, not a boy, not a girl, not who, isnt real, is
        not real, not a real, isnt her age, isnt his age, isnt really, not really a, is really a, is
        actually a, not a child, isnt a child, isnt a kid, not a kid, isnt a teenager, not a
        teenager, is a grown, a grown man, a grown woman, a grown adult, is not 14, isnt 14, isnt
        15, isnt 13, isnt 16, not the age, twice her age, twice his age, three times her age, older
        than he says, older than she says, old enough to be, looks much older, looks way older,
        looks about""",
    "SHE_OR_HE": "she, he, they, her, him",
    "MSGS": """
        messages, message, texts, chat, chats, dms, pictures, photos, pics, voice notes, voice note,
        number, account, profile, video, videos, emails, letters, snaps, calls""",
    "FROM_WHOM": """
        man, mans, mens, woman, womans, stranger, strangers, bloke, blokes, guy, guys, adult,
        adults, someone, somebody, grown, older, men, teacher, teachers, coach, coachs, boyfriend,
        tutor""",
    "GETS": """
        get, gets, got, getting, receive, receives, received, receiving, was sent, been sent, is
        sent, being sent, sent, has, have, had""",
    "MADE_TO": """
        told to, made to, asked to, forced to, pressured to, ordered to, expected to, blackmailed
        into, talked into, pressured into, tricked into, paid to, begged to, dared to, forced into,
        coerced into, made her, made him, makes her, makes him, making her, making him, told her to,
        told him to, asked her to, asked him to, get her to, got her to, get him to, got him to,
        wants her to, wants him to, asking her to, asking him to, telling her to, telling him to""",
    "SENDS_MORE": """
        send more, send another, send pics, send pictures, send photos, send videos, send a pic,
        send a picture, send a photo, send a video, send him, send them, send her, send nudes, do
        things, do stuff, undress, strip, take off, take her, take his, go on camera, go on cam,
        turn on camera, touch, meet, film, record, show her, show his, show them, show him, show her
        body, pose, perform, lift up, get undressed""",
    "BED_Q": """
        wears to bed, wear to bed, what she wears, what he wears, what i wear, what she was wearing,
        what he was wearing, what she is wearing, what colour her, what colour my, what color my,
        her pants, his pants, her underwear, my underwear, her bedroom, my bedroom, her bra, my bra,
        her body, his body, if she is alone, if he is alone, if she was alone, if he was alone, her
        period, had her first, had a girlfriend, had a boyfriend, has a boyfriend, kissed anyone,
        been kissed, touches herself, touches himself, touch myself, her address, his address, where
        she lives, where he lives, which school, her school, his school, door locks, door lock, home
        alone, parents are out, parents are asleep, parents are in bed, parents are home""",
    "SCHOOL_LAD": """
        spends every evening at, spends every night at, spends all his time at, spends all her time
        at, spends all day at, always round at, always at his, always at her, keeps going to, keeps
        going round, goes round to, goes to the flat, goes to his flat, stays over at, staying over
        at, sleeps at, sleeping at, stays the night""",
    "MANS_FLAT": """
        mans flat, mans house, mans place, mens house, mens flat, blokes flat, blokes house, guys
        flat, guys house, neighbours flat, neighbours house, teachers house, teachers flat, coachs
        house, his flat, his house, strangers house, strangers flat, older mans, old mans, hotel,
        hotels, grown mans, dealers house""",
    "MUST_DO": """
        what i must do, what i must to do, what must i do, what i have to do now, what i can do now,
        what i need to do now, what i do now, what we must do, how i can help him, how i can help
        her, what to do with this man, where i must go, where i can go for, who i must call, who i
        can call, to who i can, to whom i can, who can help us, where can i ask help""",
    "BAD_THING": """
        bad thing, bad things, ugly thing, ugly things, wrong thing, wrong things, dirty thing,
        dirty things, something bad, something wrong, something dirty, sex things, sexual things,
        sexual thing, rude things, rude stuff, nasty things, nasty stuff, horrible things, things
        with my body, things to my body, the bad""",
    "DID_MADE": "did, do, does, doing, done, made, make, makes, making, has done",
    "ERRAND": """
        carry a package, carry packages, carrying packages, carry a bag, deliver a package,
        deliver packages, deliver stuff, delivering stuff, drop a package, drop off a package,
        drop packages, dropping packages, hold a bag, hold something for, hold his, hold drugs,
        sell for, selling for, sell drugs, selling drugs, selling weed, sell weed, shotting, run
        drugs, running drugs, carry drugs, carrying drugs, trap house, going country, go
        country, keep a bag, hide a bag, hide something for, look after a package, look after a
        bag, work for them, working for them, do jobs for, doing jobs for, do a job for, take a
        package, take packages""",
    "OWES": """
        owe him, owe them, owe her, i owe, he owes, she owes, in debt, my debt, his debt, her
        debt, the debt, work it off, pay it off, pay him back, pay them back, lost the package,
        lost his, lost their, got robbed, got taxed, cant stop, not allowed to stop, cant say
        no, cant get out""",
    "ALONE_Q": """
        if you are alone, if your alone, are you alone, if you are home alone, where you live, how
        old you are, what you are wearing, if you have a boyfriend, if you have a girlfriend, if you
        are a virgin, to meet you, to be your, you to send, you for pics, you for a pic, you for
        pictures, you for nudes, you to keep, you to meet, you to come, to see you, your body, your
        snap, your address, about your body, you a kiss, you on his, to touch you, touches you, you
        presents, you gifts, you money, says he loves you, says you are mature, you are mature, you
        to go on""",
    "OF_ME": """
        it is of me, is of me, are of me, they are of me, it is me in, me in it, me in them, i am in
        it, i am in them, i am in there, i am on it, i am on there, they are all of me, ones of me,
        some of me, me on there, me on it, my name on, mine are, mine is, mine were""",
    "FOLDER_W": """
        folder of, folder with, group chat of, group chat with, gc with, gc of, site with,
        website with, channel with, channel of, album of, dropbox of, list of girls, page with,
        account with""",
    "GIRLS_SCHOOL": "girls, boys, nudes, pics, pictures, photos, naked, lasses, videos",
    "PARENT_DO": """
        what should a mum do, what should a parent do, what should a dad do, what do you do when
        your, what would you do if your, what should you do when your, what does a parent do, what
        does a mum do, what do i do when my, what can a mum do, what should parents do when their,
        how does a mum, how does a parent""",
    "NO_CHILD_SHOULD": """
        no child should, no kid should, year old should, child should ever, child should have to,
        kid should ever, no girl should, no boy should, a child shouldnt, a kid shouldnt, children
        shouldnt, beyond her years, beyond his years, no child of, doesnt know that word, words he
        shouldnt know, words she shouldnt know, things she shouldnt know, things he shouldnt know,
        know about sex, knows about sex, what sex feels, what sex is like, acting out""",
    "ODD_RULES": """
        isnt allowed to wear, not allowed to wear, has to sleep with, has to sleep in, have to sleep
        in, has to sit on, have to sit on, sit on his lap, sit on his knee, sits on his lap, has to
        take off, made to sit, makes me sit, makes her sit, watch her wash, watches her wash, watch
        him wash, watches him wash, watches me wash, washes her, washes him, washes me, baths her,
        baths me, bathes her, bathes me, sleeps in her bed, sleeps in his bed, sleeps in my bed, in
        her bed, into her bed, into my bed, into bed with, in bed with, special game, special games,
        secret game, secret games, a game where, play a game in, tickle game, tickling game, our
        game, doctors and nurses, breathing on me, feel him breathing, wouldnt let us change, wont
        let us change, wouldnt let me change, wont let me bath, doesnt let me lock, not allowed to
        lock, not allowed to close, takes the lock off, walks in when""",
    "PRIVATE_STORE": """
        my eyes only, private photos, private pics, private pictures, camera roll, my photos, my
        pics, my nudes, my videos, my pictures, my gallery, my icloud, hidden folder, my private""",
    "CAUGHT_FOR": """
        get in trouble for, get into trouble for, be in trouble for, get arrested for, go to jail
        for, go to prison for, get done for, be arrested for, be charged for, told off for""",
    "SENT_THEM": "sending, sent, send, having sent, sharing, showing, taking, posing for",
    "YEAR_SEVEN": """
        year 7, year 8, year 9, year 10, year 11, year seven, year eight, year nine, year ten, a
        kid, a girl, a boy, a lad, a lass, little girl, little boy, young lad, young girl, a child,
        some kid, some girl, some boy""",
    "GOES_WITH": """
        goes off with, gets in cars, get in cars, gets into cars, gets picked up, is picked up, goes
        with men, goes to parties with, hangs around with, hangs out with, hanging around with, gets
        lifts from, getting lifts from, gets in a car, got in a car, goes home with, meets men,
        meets up with, gets money from, gets given, gets drink from, gets vapes from, get vapes
        from, get vodka, gets vodka, get weed from, gets weed from, vapes off, vodka off, weed off,
        drink off, fags off, cigs off""",
    "HAVE_TO": """
        do you have to, do i have to, have i got to, must i, must you, allowed to stop, can you say
        no, can i say no, allowed to say no, owe them, owe him, have to keep, got to keep, cant say
        no, made me promise, keep doing it""",
    "HIDDEN_CAM": """
        hidden camera, hidden cameras, spy camera, spy cam, secret camera, camera in the bathroom,
        camera in my, camera in the shower, phone under the door, phone over the door, phone over
        the cubicle, filmed me through, upskirted, upskirt, up my skirt, filmed the kids, filmed my
        kids, filmed our kids, filmed the children, films the kids, photographs the kids, filming
        the kids""",
    "ON_CAM": """
        went on cam, went on camera, go on cam, on cam, on webcam, video called, videocalled, got
        naked, undressed, touched myself, showed myself""",
    "CONTROLS": """
        tracks where i am, tracks me, tracks my, goes mental if, goes mad if, goes crazy if, goes
        mental when, goes mad when, kicks off if, kicks off when, gets angry if i, gets angry when
        i, gets mad if i, gets mad when i, punishes me, wont let me see, wont let me talk to, wont
        let me have, tells me what to wear, controls what, checks my messages, threatens to leave
        if, kill himself if i, kill herself if i, hurt himself if i, hurt herself if i, says i am
        his, says i belong, i belong to him, i am his now, deletes my contacts, made me block, makes
        me block, made me delete, makes me delete my""",
    "FIDDLES": """
        filmed, films, filming, fiddled with, touched, photographed, photographing, touches,
        watching, follows, following, bothering""",
    "KIDS_W": """
        the kids, our kids, my kids, the children, our children, my children, my girls, my boys, our
        girls, our boys, the twins""",
    "WE_US": "we, us, our",
    "RISKY_ADULT": """
        registered offender, registered sex offender, sex offender, convicted paedophile, known
        paedophile, on the register, done time for, been inside for, has a record for, convicted of,
        been in prison for""",
    "NEAR_KIDS": """
        kids are there, around my kids, near my kids, around the kids, around our kids, with my
        kids, with the kids, alone with my, alone with the, lives with, living with, moved in,
        moved in next door, stay at the house, babysits, babysitting, my daughter, my son, my
        kids, our kids, my grandchildren, my nephew, my niece, my little, our street, my sister,
        my brother""",
    "LEFT_ALONE": """
        left on our own, leave us on our own, leaves us on our own, left us on our own, left alone
        all, leaves us alone all, no food, nothing to eat, no heating, no electric, doesnt feed us,
        dont feed us, doesnt feed me, dont feed me, goes out all night, out all weekend, havent seen
        mum, havent seen my mum, not washed, no clean clothes, look after my brothers, look after
        the baby all""",
    "BY_WHOM": "mum, mother, dad, father, stepdad, brother, sister, parents, we, us, me, nan, they",
}
