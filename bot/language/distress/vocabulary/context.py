"""Cue words and phrases: the small words patterns need, and what speaks against a plea."""

from __future__ import annotations

CONTEXT = {
    "I": "i, we",
    "MY": "my, our",
    "A": "a, an, this, some, with",
    "OF": "of",
    "AM": "am, was, is, feel, feeling, felt, are, got, getting, been, feels, being, were",
    "FROM": "from, off, on, online, through, via, over, internet, app, game",
    "ONLINE": """
        online, internet, game, gaming, app, server, dating, web, account, phone, laptop, tablet,
        ipad, cam, webcam, console, chat room, chatroom, videocall, video call, profile, social
        media""",
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
        stop my, how do we stop our, stop my, stop our, stop kids, stop children, how to keep""",
    "DATA": """
        how many, how much, figure, figures, number, numbers, stat, stats, statistic, statistics,
        data, dataset, percent, percentage, per cent, proportion, chart, graph, essay, homework,
        project, assignment, coursework, presentation, dissertation, thesis, research,
        researching, researcher, article, articles, journalist, reporter, novel, quote, quotes,
        sources, citation, bot, bots, mod, mods, moderator, admin, campaign, newsletter, assembly,
        powerpoint, survey, study, studies, average, trend, ranking, per year, a year, each year,
        1 in, one in, most common, how common, percentages, recorded crime, cases, offences,
        offenses, convictions, sentenced, convicted, statistically, newspaper, headline,
        headlines, documentary, podcast, movie, lecture, seminar, screenshot saying, question
        about, spreadsheet, csv, bug, feature, wrong figure, mistake in, typo, commands, report
        about, blog, leaflet, poster, debate, publication, methodology, definition, meaning,
        legislation, rate of, a source, cite, citing, source for, your source, the source, the law, in law, sentence for,
        jailed for, writing a book, my book, a book, essays, screen time, social media, online
        safety, safe for, e safety, curious, hypothetically, police force, police forces, crimes,
        report on, reports on, a report, the report, client, clients, volunteer, fact check,
        factcheck, doubled, tripled, increase, rose, gone up, went up""",
    "SAYS": """
        told, said, read, reading, heard, saw, wrote, write, writing, researching, interested,
        curious, wondering, wonder, says, article, news, studying, teach, teaching, interviewing,
        interview, quoting, investigating, covering, reporting, campaigning, whether, documentary,
        book, story, found, seen, caught, discovered, noticed, how many, number, percent, average, statistics, work""",
    "NOT_DATA": """
        my number, phone number, his number, her number, a number, mobile number, case number,
        number is, their number""",
}
