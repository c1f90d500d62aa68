"""Cue words and phrases: what speaks for a question, a report or a piece of work."""

from __future__ import annotations

ASKING = {
    "PREVENT": """
        protect, prevent, preventing, avoid, keep safe, stay safe, chance, chances, likely, risk,
        odds, safe from, advice for parents, tips, stop my, stop our, stop kids, stop children,
        how to keep, talk to my kids, talk to my child, talk to my children, talk to my son about,
        talk to my daughter about, tell my kids about, tell my son about, tell my daughter about,
        teach my, talk to kids, talk to our kids, talk to them about, explain to my, stop
        strangers, block strangers, keep strangers, stop people""",
    "DATA": """
        how many, how much, communication, communications, totals, maximum
        for, maximum is, in prison, year sentence, years in, official, spokesman, spokeswoman,
        spokesperson, the whole response, which phone, which tablet, should i buy, figure,
        figures, numbers, stat, stats, statistic, statistics, data,
        dataset, percent, percentage, per cent, proportion, chart, graph, essay, homework,
        project, assignment, coursework, presentation, dissertation, thesis, research,
        researching, researcher, article, articles, journalist, reporter, novel, quote, quotes,
        sources, citation, statements, freedom of
        information, foi, somebody leak, leaked, bots, mod, mods, moderator, admin, campaign,
        newsletter, assembly,
        powerpoint, survey, study, studies, average, trend, ranking, per year, a year, each
        year, 1 in, one in, most common, how common, percentages, recorded crime, cases,
        offences, offenses, convictions, sentenced, convicted, statistically, newspaper,
        headline, headlines, documentary, podcast, movie, lecture, seminar, question about,
        spreadsheet, csv, bug, feature, wrong figure, mistake in, typo, commands, report about,
        blog, leaflet, poster, debate, publication, methodology, definition, meaning,
        legislation, rate of, a source, cite, citing, source for, your source, the source, the
        law, sentence for, jailed for, writing a book, my book, a book, essays, screen time,
        social media, online safety, safe for, e safety, curious, hypothetically, police force,
        police forces, crimes, report on, reports on, a report, the report, client, clients,
        volunteer, fact check, factcheck, doubled, tripled, increase, rose, gone up, went up,
        number of, the number, which number, that number, this number, wrong number, right
        number, number for, number in, cant find, facts, fact, the original, exaggerated, the
        total, local number, regional, laws, victims, offenders, groomers, perpetrators,
        abusers, survivors, police recorded, setup, install, api, deadline, mortality, life
        expectancy, emissions, population, gdp, fossil, suicide rates, death rate, death rates,
        death toll, fertility, per capita, unemployment, inflation, renewables, electricity, the
        case, case where, case of, case in, new area, licensing, permission to use, adding
        facts, adding a, adding new, about adding, the bot, your bot, this bot, bot is, bot
        wont, bot commands, configure, records start, records begin""",
    "SAYS": """
        told, said, read, reading, heard, saw, wrote, write, writing, researching, interested,
        curious, wondering, wonder, says, article, news, studying, teach, teaching, interviewing,
        interview, quoting, investigating, covering, reporting, campaigning, whether, documentary,
        book, story, found, seen, caught, discovered, noticed, how many, percent, average,
        statistics, work, the number, number of""",
    "INQUIRY": """
        want to know, would like to know, wondering, curious, is it true, is that true, true, is
        that right, correct, accurate, is that accurate, which, what is the, what are the, what
        does, difference between, define, explain, meaning, means, should i let, at what age, what
        age, presentation, campaign, work for, works for, works in, work in, works at, charity,
        class on, pshe, film, films, tv, series, episode, character, story about, licence,
        licensing, how common, does the, did the, what did, is there any, are there any, is there a,
        are there, do you have, can you find, looking for, my teacher wants, teacher asked, i am
        after the, i am after all, i am after any, i am after a, as a parent, for school, school
        talk, server, channel, question, answer, chatbot, adding, facts, fact, report from,
        compared, compare, more likely, per, average, most, year to, last year, this year, area,
        region, county, country, national, latest, published, publish, website says, says that,
        agree, disagree, opinion, government, politician, according, said that, reckons, reckon,
        joke, thanks, thank you, cheers, safe, illegal, legal, legally, sentence, court, trial,
        jailed, popular, tell me about, interested in, happens to, happens when, happens if, we are,
        members, server rules, journalist, app for, apps, what app, best app, article says, report
        says, the article, who said, told me that, news, exaggerated, banned, ban, lecturer,
        professor, editor, is it dangerous, dangerous, i agree, interesting, good bot, bad bot,
        wrong answer, love this, like this, this server, this channel, you bot, version, update,
        code, chart, charts, map, maps, email, newsletter, subscribe, article, cite, joking, jk, is
        she right, is he right, am i right, is it right, are they right, right about, total, local,
        the news, the law, agree with, are you, you are, do you, trust you, can you, did you, were
        you, love you, will you, use this, lesson on, lessons on, training on, training day,
        testing, lived in, grew up in, born in, should be, should ban, they should, the answer, tell
        my, using my account, read that, heard that, saw that, i read that, i read an, i read about,
        i read in, i saw on, i saw a documentary, i heard that, i heard about, were reported,
        reported to, been reported, reported in, are reported, get reported, bot, better than, i
        dont understand, worse than, is worse, are worse, worse on, software, trust these, trust it,
        trust that, trust this or, trust this number, trust this figure, do i trust, ones people
        report, about right, what job, agencies, on record, line about, lines about, line on,
        criminology, who was he, who is he, said it was, said it is, give me an answer, get an
        answer, need an answer, want an answer, is there an answer, have an answer, without an
        answer""",
    "NOT_DATA": """
        unknown numbers, random numbers, different numbers, phone numbers, new numbers, withheld
        numbers, other numbers, counting how many, counted how many, how much longer, how much more,
        how much paracetamol, how many paracetamol, how many pills, how many painkillers, how much
        insulin, dont know how many, not sure how many, no idea how many, lost count of how many,
        how many days left, reading these numbers, reading these figures, seeing these numbers, how
        much easier, how much better, how much happier, no meaning, how much it hurts, how much
        pain, how much i, first one in, the one in, another one in, make it official, number for
        people who, number for kids who, number for men who, number for someone who, number for
        parents who, number for anyone who, number for women who, how many steps, count how many,
        how many times he, how many times a night""",
}
