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
        normal, never been so, never felt so, didnt ask, didnt like, doesnt want, not want, not
        like, dont trust, doesnt care, didnt do anything, does nothing, not fully, why not, or
        not, dont remember, not happy, not the same, havent slept, not slept, not sleeping, not
        eating, hasnt been, havent been, dont care, isnt my age, not his, nobody helped, no one
        helped, nobody helps, nobody listens, no one listens, nobody cares, no one cares, not my
        age, wouldnt""",
    "DONT_KNOW": "dont know, not sure, unsure, is it, whether",
    "PREVENT": """
        protect, prevent, preventing, avoid, keep safe, stay safe, chance, chances, likely, risk,
        odds, safe from, advice for parents, tips, how do i stop my, how can i stop my, how to
        stop my, how do we stop our, stop my, stop our, stop kids, stop children, how to keep,
        talk to my kids, talk to my child, talk to my children, talk to my son about, talk to my
        daughter about, tell my kids about, tell my son about, tell my daughter about, teach my,
        talk to kids, talk to our kids, talk to them about, explain to my""",
    "DATA": """
        how many, how much, figure, figures, numbers, stat, stats, statistic, statistics, data,
        dataset, percent, percentage, per cent, proportion, chart, graph, essay, homework,
        project, assignment, coursework, presentation, dissertation, thesis, research,
        researching, researcher, article, articles, journalist, reporter, novel, quote, quotes,
        sources, citation, bot, bots, mod, mods, moderator, admin, campaign, newsletter, assembly,
        powerpoint, survey, study, studies, average, trend, ranking, per year, a year, each year,
        1 in, one in, most common, how common, percentages, recorded crime, cases, offences,
        offenses, convictions, sentenced, convicted, statistically, newspaper, headline,
        headlines, documentary, podcast, movie, lecture, seminar, screenshot saying, question
        about, spreadsheet, csv, bug, feature, wrong figure, mistake in, typo, commands, report
        about, blog, leaflet, poster, debate, publication, methodology, definition, meaning,
        legislation, rate of, a source, cite, citing, source for, your source, the source, the
        law, sentence for, jailed for, writing a book, my book, a book, essays, screen time,
        social media, online safety, safe for, e safety, curious, hypothetically, police force,
        police forces, crimes, report on, reports on, a report, the report, client, clients,
        volunteer, fact check, factcheck, doubled, tripled, increase, rose, gone up, went up,
        number of, the number, which number, that number, this number, wrong number, right number,
        number for, number in, cant find, facts, fact, the original, %, exaggerated, the total,
        local number, regional, laws, uk law, victims, offenders, groomers, perpetrators, abusers,
        predators are, survivors, spiders, figures on, i need figures, police recorded, forces
        gave, forces replied, forces sent, forces provided, dog grooming, pet grooming, beard
        grooming, groomers near, docker, github, setup, install, api, deadline, the case, case
        where, case of, case in, new area, licensing, permission to use, adding facts, adding a,
        adding new, about adding""",
    "SAYS": """
        told, said, read, reading, heard, saw, wrote, write, writing, researching, interested,
        curious, wondering, wonder, says, article, news, studying, teach, teaching, interviewing,
        interview, quoting, investigating, covering, reporting, campaigning, whether, documentary,
        book, story, found, seen, caught, discovered, noticed, how many, percent, average,
        statistics, work, the number, number of""",
    "YOU": "you, u",
    "INQUIRY": """
        want to know, would like to know, wondering, curious, is it true, is that true, true, is
        that right, correct, accurate, is that accurate, which, what is the, what are the, what
        does, difference between, define, explain, meaning, means, should i let, at what age, what
        age, presentation, campaign, work for, works for, works in, work in, works at, charity,
        class on, pshe, film, films, tv, series, episode, character, story about, licence,
        licensing, how common, does the, did the, what did, is there any, are there any, is there
        a, are there, do you have, can you find, looking for, as a parent, i am a parent, i teach,
        for school, school talk, server, channel, question, answer, chatbot, discord bot, adding,
        facts, fact, report from, compared, compare, more likely, per, average, most, year to,
        last year, this year, area, region, county, country, england, uk, national, latest,
        published, publish, website says, says that, agree, disagree, opinion, minister,
        government, mp, politician, nspcc, according, said that, reckons, reckon, joke, haha,
        thanks, thank you, cheers, safe, illegal, legal, legally, sentence, court, trial, jailed,
        popular, tell me about, interested in, happens to, happens when, happens if, social worker
        here, we are, our users, my users, members, server rules, journalist, app for, apps, what
        app, best app, article says, report says, the article, who said, told me that, news,
        exaggerated, banned, ban, lecturer, professor, editor, essay, mr, stats, spider, spiders,
        pizza, is it dangerous, dangerous, weather, netflix, i agree, interesting, wild, shocking,
        good bot, bad bot, wrong answer, love this, like this, this server, this channel, your
        bot, you bot, version, update, python, code, github, docker, chart, charts, map, maps,
        email, newsletter, subscribe, retweet, article, cite, lol, lmao, joking, jk, like pizza,
        the weather, favourite, is she right, is he right, am i right, is it right, are they
        right, right about, total, local, the news, the law, needs this, want this, wants this,
        boring, agree with, are you, you are, do you, trust you, can you, did you, were you, you
        suck, love you, will you, use this, lesson on, lessons on, training on, training day,
        testing, lived in, grew up in, born in, should be, should ban, they should, the answer, an
        answer, tell my, using my account, read that, heard that, saw that, i read that, i read
        an, i read about, i read in, i saw on, i saw a documentary, i heard that, i heard about,
        were reported, reported to, been reported, reported in, are reported, get reported""",
    "HER": "her, him, them",
    "TO": "to, with, 2",
    "WAS": "was, were, being",
    "NOT_DATA": """
        unknown numbers, random numbers, different numbers, phone numbers, new numbers, withheld
        numbers, other numbers""",
    "FOR": "for, about, towards, to, of, toward, on, in love with",
    "CLAUSE": """
        because, but, cos, since, although, though, however, so, and, realised, while, then, when""",
    "BE_I": "am, was, work as",
}
