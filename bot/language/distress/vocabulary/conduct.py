"""Cue words and phrases: what someone fears about their own conduct, or finds out about theirs."""

from __future__ import annotations

CONDUCT = {
    "DEVICE": """
        folder, folders, computer, computers, laptop, laptops, hard drive, hard drives, usb, phone,
        phones, device, devices, files, history, browser, pc, tablet, ipad, stuff, drive""",
    "POLICE": "police, officers, detectives, cops, feds",
    "SEIZED": """
        took, taken, seized, seizing, take, taking, searched, raided, confiscated, knocked,
        turned up, arrested, came for, came to""",
    "FOUND": "found, find, discovered, came across, caught, saw, seen, noticed, walked in on",
    "BAILED": """
        bailed, bail, arrested, charged, convicted, caught, investigation, investigated, raided,
        interviewed, nicked, accused, police""",
    "DECOY": "decoy, decoys, paedophile hunters, paedo hunters, hunters, sting, undercover officer",
    "CHANGE": """
        want to change, need to change, want help, need help, get help, want to stop, need to
        stop, want out, how do i stop, how can i stop, life is over, so ashamed, i am ashamed""",
    "BEEN": "been, started, keep, kept, cant stop, still, addicted to, ended up, accidentally",
    "COLLECT": """
        trading, traded, swapping, swapped, sharing, shared, buying, bought, selling, paid for,
        paying for, saving, masturbating, masturbate, hooked on, addicted""",
    "TOO_YOUNG": """
        too young, younger and younger, it was kids, it is kids, it was children, it is children,
        were kids, were children, was underage, were underage, looked underage, looks underage,
        look underage, looked young, look really young, kids in it, children in it, involving
        kids, involving children, involving minors, out to be kids, out to be children, barely
        teenagers, really young girls, really young boys, clearly underage, clearly kids""",
    "PORN": "porn, porno, pornography, hentai, loli, lolicon, sites, folder, images, videos",
    "WHAT_I_DID": """
        what i have done, what i did, what i am doing, things i have done, things i did, what i
        might do, what i could do, what i will do, who i am, what i am, what i am turning into,
        what i am becoming""",
    "HOW_I_FEEL": """
        how i feel, what i feel, way i feel, the way i look at, how i look at, feel things, get
        feelings, getting feelings, having feelings, have feelings, my body reacts, weird
        feelings, wrong feelings, get excited, get aroused, getting aroused, funny feeling,
        weird feeling, strange feeling, funny feelings, strange feelings""",
    "IN_CHARGE": """
        babysit, babysitting, childminding, i teach, i coach, look after, looking after, one of
        my pupils, one of my students, my pupils, my students, student of mine, pupil of mine,
        my stepdaughter, my stepson, my stepkids, my niece, my nephew, my little sister, my
        little brother, my stepsister, my stepbrother, my daughters friend, my daughters
        friends, my sons friend, kids, children, young girls, young boys, little girls, little
        boys, bath my, bathe my""",
    "MIGHT": """
        might, scared, worried, afraid, terrified, before i, tempted, could, going to, want to,
        dont want to, never want to, will, close to, nearly, almost, think i will""",
    "OFFEND": """
        offend, reoffend, re offend, offending, hurt a child, hurt a kid, hurt kids, hurt children,
        harm a child, harm a kid, harm children, touch a child, touch a kid, touch kids, touch
        children, abuse a child, abuse someone, something to a child, something to a kid,
        something to my stepdaughter, something to my daughter, something to my son""",
    "SHOULD_NOT": """
        in ways i shouldnt, in a way i shouldnt, way i shouldnt, ways i should not, in that
        way, in a sexual way, in the wrong way, more than i should, like that, in a bad way, in
        a wrong way, in a weird way, that way""",
    "MINOR_ATTRACTED": "minor attracted, non offending, attracted to minors, attracted to kids",
    "COMPELLED": """
        cant stop, keep, keeps, been, end up, ended up, started, addicted, hate, hooked, cant get
        off, cant quit, cant keep away, cant leave it""",
    "YOUNG_ONES": """
        young girls, young boys, little girls, little boys, underage girls, underage boys,
        schoolgirls, kids, children, teen girls, teenage girls, minors, younger girls""",
    "FORBIDDEN": """
        illegal, against the law, not legal""",
    "ABOUT_IMAGES": """
        about images, it is images, indecent images, about his computer, about the computer,
        about online stuff, talking to a child, talking to a minor, talking to kids, talking to
        girls, images of children, images of kids""",
    "OWNED": """
        my, our, his, her""",
    "FANCIES": """
        likes, fancies, attracted to, into, prefers, thing for, obsessed with, messages, chats
        to""",
}
