"""Cue words and phrases: everyday matters and staff's questions: a hint beside them is none."""

from __future__ import annotations

EVERYDAY = {
    # Nobody hints at trouble in the same breath.
    "TRIFLE": """
        dinner, lunch, breakfast, pizza, snack, chess, meme, memes, recipe, recipes, at maths, with
        maths, hate maths, weather, heat, shaving, oven, onions, onion, spoiler, spoilers, spoiler
        wise, leaderboard, wifi, lag, mondays, another monday, clowns, spiders, spider, maze, menu,
        crossword, level, boss fight, final boss, that boss, respawn, respawning, one shot,
        headshot, xp, loot, nerf, speedrun, ranked, noob, gg, my base, high score, the leaderboard,
        the washing up, hoover, football score, penalty, offside, quiz, trivia, spelling test,
        driving test, caffeine, the lights, the printer, lecture notes, the notes, my notes, the
        answers, your answers, latency, update the app, the patch, cheat code, cheats, cutscene,
        side quest, quest, checkpoint, spawn, lives left, jump scare, horror film, the dishes, the
        laundry, my alarm, my commute, traffic jam, queue, the charger, my phone is, power cut,
        keyboard, the ads, adverts, captcha, the cafe, yoga, quid, fiver, tenner, episode, the
        season, new season, on steam, notifications, pings, zombie, zombies, creeper, wolves,
        teammate, teammates, ganked, enemy team, the enemy, password, a bet, bet on, betting, the
        filter, filter for, server wide, settings, levelling, nerfed, raid boss, camping the,
        coffee, this team, my team, our team, the fridge, shopping list, last ball, a six, wicket,
        scored, hat trick, full time, extra time, cup final, picked me for, keeper, boiler, plumber,
        lost my phone, dropped my phone, missed my train, missed the bus, train was late, was late
        so, in the rain, on read, kept me waiting, hangover, sports day, happy days, ferry, in gta,
        acting up, pop ups, worksheet, textbook, workbook, gcse, a level, btec, epq, cat videos, the
        actor, actress, plot twist, sequel, trailer, album, spreadsheet, csv, slides, powerpoint,
        deadline, due tomorrow, due on, dissertation, revision, mock, mocks, my grade, maths test,
        the boiler, parking, mot, mechanic, half marathon, holiday photos, in the paper, the papers,
        premier league, transfer window, var, goalie, match last night, won the, lost 2, lost 3,
        lost 4, bake off, love island, traitors, eurovision, strictly, sandwiches, for art,
        nutrition, tactics, module, exam results, phd, spag bol, kettle, my manager, cv, bake sale,
        bus stop advert, so annoying, wordle, the group chat is, my essay, our essay, group project,
        wrong change, the website, school website, advert, statistician, at the football, favourite
        teacher, upside down, my grades, the slides, lock screen, wallpaper, voice channel,
        detective, puppies, pdf, navy, prize, the draft, my draft, the mock, a mock, mock exam, my
        mock, broke my phone, phone bill, the wifi, tidy my room, buy milk, crisps, pie charts, pie
        chart, embarrassment, revised""",
    "PLAY": """
        respawn, respawning, respawned, respawns, in game, in the game, speedrun, levelling,
        leveling, nerfed, nerf, raid boss, boss fight, final boss, camping the, loot, spawn, mage,
        checkpoint, this level, next level, lobby, 1v1, headshot, xp, teammates, gank, ganked, mid
        lane, ult, side quest, cutscene, save file, new save""",
    "ORDINARY": """
        lesson, class, day, week, year, term, exam, exams, homework, winter, summer, meeting, essay,
        shift, lockdown, school, series, game, lag, drama""",
    # A pain that is only a pain.
    "BODILY": """
        my foot, my knee, my toe, my back, my hip, my tooth, teeth, my fingers, finger, my leg day,
        this cold, the cold, cold today, cold weather, that run, a run, training, workout, after
        gym, at football, so hungry, hungry, shaving, cooking, chopping, paper cut, my thumb, my
        ankle, the dentist, in my foot, in my leg, in my arm, in my hand""",
    # Staff and moderators ask what they should do in general.
    "AS_STAFF": """
        i am a mod, as a mod, as a moderator, i am a moderator, am a mod here, how should mods, what
        should mods, should mods, how do mods, train moderators, train our mods, train mods,
        moderators to, mod moderation, our mods, our moderators, if a user, when a user, if a
        member, when a member, when someone posts, if someone posts, safeguarding training,
        safeguarding course, safeguarding policy, safeguarding lead, safeguarding refresher,
        safeguarding quiz, safeguarding module, safeguarding certificate, safeguarding slides,
        safeguarding week, counts as a disclosure, as a dsl, training question, in a lesson, is
        there guidance, how should staff, how should teachers, how should schools, staff training,
        inset day, training course, training module, our policy, best practice, good practice, signs
        of grooming, warning signs, the signs of, safeguarding exam, safeguarding test, my
        safeguarding, safeguarding essay, level 2 safeguarding, safeguarding assignment,
        safeguarding coursework, has to report, have to report, required to report, duty to report,
        mandatory reporting, the procedure for, the procedure if, the procedure when""",
}
