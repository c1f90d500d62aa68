"""Cue words and phrases: attraction to children, and what one looks at, mostly in euphemism."""

from __future__ import annotations

LEANINGS = {
    # One of those the figures count.
    "ONE_OF_PEOPLE": """
        one of the people, one of those people, one of these people, one of the men, one of
        those men, one of these men, one of the offenders, one of those offenders, one of your
        offenders, one of the adults, one of those adults, one of the bad ones, one of the ones,
        the kind of person, the sort of person, the type of person, the kind of man, kind of
        person, the person, the people, the man, the sort of man, exactly who, the one, what,
        who, one of the perpetrators, one of those guys, one of the creeps, one of those
        perverts, the reason, part of the problem, part of the statistics, part of what""",
    "IN_FIGURES": """
        in your statistics, in your stats, in your figures, in your numbers, in these
        statistics, in these figures, in these numbers, in those statistics, in those figures,
        in your data, these articles are about, this article is about, these articles, these
        figures are about, these numbers are about, your figures are about, your numbers are
        about, this bot is about, this bot warns, you talk about, you are talking about, your
        figures talk, you count, you warn, they warn, parents warn, who does this, who do this,
        that does this, doing this to kids, everyone is scared of, everyone hates, people are
        scared of, parents are scared of, you are counting, these numbers count, you lot hate,
        you need to be protected from, kids need protecting from, in the statistics, your bot
        talks, your bot warns, bot talks about, bot warns about, your numbers, your stats, your
        statistics""",
    "BAD_ONE": """
        the bad ones, the one doing it, the one who did it, the offender, the abuser, the
        perpetrator, the groomer, the problem person, the one messaging, the one grooming, the adult
        in this, the predator, the older one, the creep""",
    "BE_V": "be, become, count as, qualify as",
    "BECOME": """
        become, becoming, turn into, turning into, turn out, be, end up, ending up as, feel like,
        like, am, being""",
    "LIKE_HIM": """
        do it too, do the same, do what he did, do the same thing, repeat it, repeat the cycle,
        become like him, end up like him, turn out like him, become one, turning into him, turn into
        him, be like him, carry it on, do to others what""",
    "MAP": """
        a map, i am map, am a map, non offending map, paedo, paedophile, nonce, paedophilia,
        paedophilic, hebephile, ephebophile, pocd, anti contact, sex offender""",
    # Looking, going back, keeping away.
    "LOOKED": """
        looked at, looking at, look at, watched, watching, saw, seen, opened, clicked, searched,
        searching, downloaded, viewed, found, went on, went looking, look up, looked up, been on,
        been watching""",
    "I_SHOULD_NOT": """
        something i shouldnt, things i shouldnt, stuff i shouldnt, something i should not, something
        i wasnt supposed to, what i shouldnt, sites i shouldnt, videos i shouldnt, pictures i
        shouldnt, images i shouldnt, someone i shouldnt, people i shouldnt, somebody i shouldnt,
        content i shouldnt, something illegal, things that are illegal, stuff that is illegal,
        something that is illegal, online that are illegal, something really bad online, things no
        one should, stuff no one should, things nobody should, stuff nobody should, places i
        shouldnt, i shouldnt have been, shouldnt have looked, not meant to look""",
    "BACK_TO": """
        going back to, go back to, went back to, going back on, go back on, going back, drawn back
        to, returning to, i went back, ending up on, end up on, ended up on, ends up on, get sucked
        back""",
    "SHADY": """
        sites, those sites, these sites, that site, the sites, sites like that, those videos, the
        videos, that stuff, those images, the images, those pictures, that kind of, that sort of,
        that content, that material, dark web, illegal stuff, that side, young stuff, stuff online,
        those forums, those groups, those chats, those chatrooms, underage, that kind of stuff,
        looking, the files, that folder, material""",
    "DARK_WEB": "dark web, darkweb, the deep web, onion sites",
    "YOUNG_CONTENT": """
        underage content, underage stuff, underage material, underage videos, underage images, young
        stuff, younger stuff, really young stuff, illegal stuff online, illegal stuff, illegal
        images, illegal videos, illegal content, illegal material, images of kids, images of
        children, pictures of kids, pictures of children, videos of kids, videos of children,
        cartoons of kids, cartoons of children, drawings of kids, stories about kids, stories about
        children, ai images of kids, ai images of children, kids being abused, children being
        abused, loli, lolicon, shota, shotacon, stuff of kids, stuff with kids, things with kids,
        videos with kids, it was kids, it is kids, it was children, child abuse material, with a
        child in it, with kids in it, with children in it, searches for schoolgirls, searches for
        young, searches for teen, searches for underage, searches for kids, searches for little,
        teen stuff, barely legal""",
    "INVOLVED": """
        cant stop, keep, kept, ending up, end up, ended up, clicked, joined, looked, looking, look,
        watched, watching, watch, searched, search, downloaded, saved, have, went looking, made,
        make, making, write, writing, read, get off, gets me, turns me on, saw, seen, found, quit,
        addicted, hooked, stop, problem, drawn, scared, ashamed, hate, crave, tempted, open, opened,
        is on my, didnt close, isnt enough, wrong""",
    "CLEAN_OFF": """
        clean from, stayed clean, been clean, clean for, months clean, weeks clean, days clean,
        clean of, without looking, not looked, havent looked, hasnt looked, stayed away from,
        stayed off, kept away from, staying away from, sober from, off those, away from those,
        free of, free from, stopped looking, been off, off the sites, off it for, off porn, no
        looking, given up looking, resisted, not been on""",
    "NEAR_SLIP": """
        about to slip, close to slipping, going to slip, close to relapsing, about to relapse,
        near relapse, slip up, slip again, slipping, might slip, pull is, the pull, giving in,
        give in, cave, caving, might relapse, going to relapse, close to going back, about to go
        back, want to go back, scared i will go back, tempted to look, temptation, tempted to go
        back, nearly slipped, almost slipped, nearly looked, almost looked, i will slip, feeling
        weak, weak tonight, so tempted, craving it, craving them""",
    "NEVER_AGAIN": """
        never look again, never watch again, never go back, not look again, promised myself, swore i
        would stop, said i would stop, swore i would never, keep promising myself""",
    "I_DID_AGAIN": """
        i did, i looked, i have, looked again, went back, did it again, couldnt stop, and i cant""",
    "AGAIN_OFFEND": """
        reoffend, re offend, not to reoffend, go back to my old ways, offend again, do it again,
        fall back into""",
    "ON_LICENCE": """
        on the register, out of prison, on licence, on probation, sex offenders register, on
        bail, released from prison, came out of prison, after my conviction, served my sentence,
        got out""",
    # Leanings.
    "DRAWN": """
        attracted, attraction, attractions, attractive, excited around, excited by, aroused, turned
        on, turns me on, turn me on, urges, urge, feelings, fantasise, fantasising, fantasies,
        fantasy, thing for, drawn to, get off to, get off on, prefer, obsessed, in love, desire,
        desires, sexual, sexually, lust, thoughts about, thoughts of, thoughts involving, thinking
        about, dream about, look at, looking at, fancy, feel things for, tempted by, craving,
        preference, hard for, compulsion""",
    "STRONGLY_DRAWN": """
        attracted, attraction, attractions, aroused, turned on, turns me on, fantasise, fantasising,
        fantasies, thing for, get off to, get off on, sexual, sexually, lust, excited around,
        excited by, urges, urge, inappropriate feelings, feelings for, preference for, compulsion,
        in love with, inappropriate, thoughts about, thoughts of""",
    "YOUNGISH": """
        kids, children, young girls, young boys, little girls, little boys, schoolgirls,
        schoolboys, younger ones, younger girls, younger boys, younger people, younger kids,
        little ones, preteens, pre teens, a child, a kid, my pupils, minors, a minor, underage
        girls, underage boys, underage, girls i coach, boys i coach, kids i coach, kids i teach,
        girls i teach, a girl i teach, a boy i teach, girl i teach, girl i coach, girls under,
        boys under, toddlers, under 16s, year olds, teenage girls, teenage boys, too young, a
        player, my student, one of my students, children in that, kids in that, a young girl, a
        young boy, my niece, my nephew, my stepdaughter, my stepson, youngsters, small girls,
        small boys, small children, small kids, small child, young child, young children, little
        kids, little children, girl children""",
    "INTO_YOUNG": """
        into kids, into children, into young girls, into little girls, into young boys, into minors,
        into younger, into little boys, into underage, into teens""",
    "ATTRACTIVE": "attractive, sexy, hot, arousing, exciting, sexually",
    "FIND_V": "find, found, finding, finds",
    "AT_LARGE": "people, men, offenders, adults, groomers, paedophiles, women, who",
    "OUGHT_NOT": """
        shouldnt, should not, isnt right, not normal, isnt normal, wrong, bad way, hate it, hate
        myself, ashamed, disgusting, disgusts me, scares me, cant tell anyone, dont know why, cant
        help it, not supposed to, tell anyone, keep it secret, want it to stop, want them to stop,
        cant control""",
    "AROUND_KIDS": """
        when i see kids, when i see children, around kids, around children, near kids, near
        children, with kids around, staring at kids, staring at children, look at kids, looking at
        kids, about kids, about children""",
    "MY_HEAD": """
        brain, head, mind, body, thoughts, react, reacts, feel, feelings, eyes, urges, something in
        me""",
    "WARY": """
        trust myself around, trust myself with, trust myself near, trust myself alone with, be left
        alone with, left alone with, scared of myself, afraid of myself, safe around me, scared of
        what i might, scared of what i could, worried what i might, worried about what i might,
        scared i will do, scared i would do, afraid i will do, avoid my friends kids, stay away from
        kids, shouldnt be around, shouldnt be near, shouldnt be allowed around""",
    "BE_ALONE_WITH": "be alone with, being alone with, left alone with, alone around",
    "NO_CONTACT": """
        never acted on, not acted on, havent acted on, never acted, wont act on, dont act on,
        never touched a child, never touched a kid, never hurt a child, non contact, never
        touched anyone, never offended, never done anything, havent done anything, havent hurt,
        not done anything yet, dont want to hurt anyone, never hurt a kid, never harmed""",
    "THE_THOUGHTS": """
        the thoughts, thoughts, these thoughts, my thoughts, urges, the urges, attraction, my
        attraction, feelings, i struggle, like kids, like children, i like kids, yet, help, it
        scares, scared, think about it, thought about it, want to, the urge""",
    "MIGHT_DO": """
        scared of what they might do, scared of what i might do, what they might do, what i might
        do, scared of my own mind, frightened of my own mind, afraid of my own mind, my own
        thoughts, frightened of myself, scared of my own, frightened of what i might""",
    "MY_SEXUAL_BEHAVIOUR": """
        my own sexual behaviour, my sexual behaviour, my own behaviour, my behaviour online, my
        online behaviour, my behaviour around, my behaviour towards, my own thoughts about, my
        thoughts about kids, my thoughts about children, my urges, about my urges, what i look at
        online, what i am looking at, what i have been looking at, what i have been watching, what i
        watch, my porn use, my porn habit, my use of porn, my porn addiction, how young, my own
        conduct""",
    "ALWAYS_BACK": """
        always go back, keep going back, went back, end up back, go back every time, always end
        up back, always slip, always relapse, cant stay away, keep ending up""",
}
