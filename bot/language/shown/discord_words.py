"""Every string that people see in Discord and that is not part of a reply. Imports nothing.

Another language is another module with these names.
"""

from __future__ import annotations

PRESENCE = "Type /ask and a question"


class Ask:
    """Words of /ask."""

    NAME = "ask"
    DESCRIPTION = "Ask for a published figure, a quote or background, with its source"
    QUESTION = "question"
    QUESTION_DESCRIPTION = "Your question, in your own words"
    PRIVATE = "private"
    PRIVATE_DESCRIPTION = "Show the answer to you alone"


class Figure:
    """Words of /figure."""

    NAME = "figure"
    DESCRIPTION = "Look up one figure by what is measured, where and when"
    MEASURE = "measure"
    MEASURE_DESCRIPTION = "What is measured"
    AREA = "area"
    AREA_DESCRIPTION = "Which area"
    PERIOD = "period"
    PERIOD_DESCRIPTION = "Which period; the latest held if left out"
    BREAKDOWN = "breakdown"
    BREAKDOWN_DESCRIPTION = "Which part of the total, such as an age group"


class Quote:
    """Words of /quote."""

    NAME = "quote"
    DESCRIPTION = "Find what somebody said, word for word, and where it was printed"
    SPEAKER = "speaker"
    SPEAKER_DESCRIPTION = "Who said it"
    TOPIC = "topic"
    TOPIC_DESCRIPTION = "What it is about"
    TEXT = "text"
    TEXT_DESCRIPTION = "The words, to see whether and by whom they were said"


class Check:
    """Words of /check."""

    NAME = "check"
    DESCRIPTION = "Check a statement against the figures held"
    CLAIM = "claim"
    CLAIM_DESCRIPTION = "The statement, with its number, its place and its time"
    MENU = "Check the figures"


class Topics:
    """Words of /topics."""

    NAME = "topics"
    DESCRIPTION = "What I hold figures and quotes about"


class Help:
    """Words of /help."""

    NAME = "help"
    DESCRIPTION = "What I am, what I am not, and what I keep"


class Status:
    """Words of /status."""

    NAME = "status"
    DESCRIPTION = "Which version is running, with which facts"


class Report:
    """Words of the form behind "Wrong?"."""

    TITLE = "What is wrong with this answer?"
    COMMENT = "What should it say, and where did you see it?"
    PLACEHOLDER = "You may leave this empty. Please name nobody."


class Buttons:
    """Labels of buttons and selects."""

    NONE_OF_THESE = "None of these"
    PICK = "Which did you mean?"
    NEAREST = "Nearest held…"
    ASK_NEXT = "Ask next…"
    SHOW = "Show everyone"
    CITE = "Copy citation"
    WRONG = "Wrong?"
    DELETE = "Delete"
    PREVIOUS = "◀ Previous"
    NEXT = "Next ▶"


SOURCES = "**Sources**"
ONE_SOURCE = "**Source**"
HELP_FOR_YOU = (
    "If you or somebody you know needs help, these services are there for that. "
    "I am a bot: nobody reads what is written to me."
)
NOT_HELD_ANY_MORE = (
    "What this button showed is no longer held. It may have been corrected or withdrawn: ask again."
)
OLD_BUTTON = "This button comes from another version of me and no longer works. Ask again."
NONE_MEANT = (
    "Then what you are looking for may not be held. Say it in other words, or see /topics "
    "for what there is."
)
NOT_YOURS = "Only the person who asked, or somebody who may manage messages here, can delete this."
STAYS_PRIVATE = "Answers stay private in this channel."
REPORTED = "Noted for the people who keep these facts. Thank you."
NOT_REPORTED = "I could not note this just now. Please try again later."
COMMANDS_CHANGED = "My commands have just been changed. Please try again in a minute."
STOPPING = "I am being restarted. Please try again in a minute."
NO_CLAIM = "I find no statement in that message that I could check against the figures I hold."
NOTHING_TO_READ = "That message has no text that I could check."
NO_QUOTE = "I hold no quote like that. /topics shows who is quoted."
NOT_HERE = "I do not answer in this channel. Try another one, or write to me directly."
NO_FACTS = "I have no facts to answer from at the moment. Please try again later."
SHORTENED = "There is more than fits here. Ask about one area, period or speaker to see the rest."
PICK_ONE = "Pick from the list that comes up as you type, or use /ask with your own words."


def wait(seconds: int) -> str:
    """Say why there is no answer yet."""
    return f"One question at a time, please: try again in {seconds} s."


def page_of(page: int, pages: int) -> str:
    """Say which page this is, from 1."""
    return f"{page} of {pages}"


def continued(page: int, pages: int) -> str:
    """Say what stands above a further page."""
    return f"Page {page} of {pages}"


def went_wrong(error_id: str) -> str:
    """Say what a person is told after an unexpected error."""
    return (
        "Something went wrong on my side, and your question was not answered. "
        f"If you report this, give the number {error_id}."
    )


def report_to(address: str) -> str:
    """Say where mistakes can be reported."""
    return f"Mistakes can be reported here: {address}"


def not_in_list(option: str, given: str) -> str:
    """Say that an option of /figure or /quote names nothing held."""
    return f"I hold nothing under “{given}” for {option}."


def or_ask(ask: str) -> str:
    """Offer a further question that fits on no button."""
    return f"Or ask: {ask}"


def claims_found(count: int) -> str:
    """Head the replies to several statements."""
    return f"I looked at {count} statements in that message."


# Questions put together from the options of a command, in the words that the engine reads


def check_question(claim: str) -> str:
    """Ask whether a statement holds."""
    return f"is it true that {claim}"


def quote_question(text: str, speaker: str | None) -> str:
    """Ask who said these words, or whether somebody did."""
    return f"did {speaker} say “{text}”" if speaker else f"who said “{text}”"


# /help


def help_text(title: str, report_errors: str | None) -> tuple[str, ...]:
    """Say in paragraphs what this is, what it is not, how to ask, what is kept."""
    subject = f" about this subject: {title}" if title else ""
    report = (report_to(report_errors),) if report_errors else ()
    return (
        (
            f"I look up published figures and quotes{subject}. Each comes with its source, as "
            "published. What I do not hold I do not guess."
        ),
        (
            "**I am not a place to report anything, and no person reads what you write to me.** "
            "If somebody is in danger, call the emergency services."
        ),
        (
            "**Asking**\n"
            "/ask takes a question in your own words; mentioning me or writing to me directly does "
            "the same.\n"
            "/figure looks one figure up, /quote finds who said what, /check compares a statement "
            "with what is held.\n"
            "/topics shows what there is. To check a message, open its menu, then Apps, then "
            f"“{Check.MENU}”."
        ),
        (
            "**Privacy**\n"
            "I read only what is sent to me: commands, mentions, replies to me, direct messages.\n"
            "I remember what your last question was about, in that channel, for ten minutes, so "
            "that “and the year before?” works.\n"
            "I keep no messages and no names. Whoever runs me can choose to note questions that "
            "had no answer, without who asked."
        ),
        *report,
    )


# /topics


def topics_title(title: str) -> str:
    """Open /topics."""
    return f"**What I hold: {title}**" if title else "**What I hold**"


def figures_on(name: str, count: int) -> str:
    """Head a list: how many figures a measure has."""
    return f"**{name}** ({count} {'figure' if count == 1 else 'figures'})"


def areas_held(names: str) -> str:
    """List the areas of a measure."""
    return f"Areas: {names}"


def periods_held(names: str) -> str:
    """List the periods of a measure."""
    return f"Periods: {names}"


def parts_held(names: str) -> str:
    """List the breakdowns of a measure."""
    return f"By: {names}"


def and_more(count: int) -> str:
    """Count the rest of a long list."""
    return f"and {count} more"


QUOTES_BY = "**Quotes by**"
BACKGROUND = "**Background**"
START_HERE = "Start here…"
NOTHING_HELD = "Nothing yet: the fact base is empty."

# /status


def status_lines(
    version: str, revision: str, facts: int, loaded: str, problems: int
) -> tuple[str, ...]:
    """Say what anybody may know of how the bot is doing."""
    state = "no problems" if not problems else "problems with the facts on disk"
    return (
        f"Footnote {version}",
        f"Facts {revision}: {facts} held, loaded {loaded}, {state}.",
    )


STATUS_PROBLEMS = "**Problems** (the last good facts stay in use)"

# The log and the terminal, when the bot cannot start

LOGIN_REFUSED = (
    "Discord does not accept the token. Copy it again from "
    "https://discord.com/developers/applications, page Bot (Reset Token shows a new one)."
)
INTENTS_REFUSED = (
    "Discord refuses an intent that this bot asks for. It needs no privileged one: check that "
    "nothing but this program uses the token, and update Footnote."
)
SHARDS_REFUSED = (
    "Discord refuses the shards this process asks for. Check `shards` in the configuration: every "
    "process needs the same count, and ids from 0 to count - 1."
)


def cannot_reach(what: str, seconds: float) -> str:
    """Say that Discord could not be reached, and the bot waits."""
    return f"Cannot reach Discord ({what}). Trying again in {seconds:.0f} s."


def unreachable(what: str) -> str:
    """Say that Discord could not be reached."""
    return f"Cannot reach Discord ({what})."


def gateway_refused(code: int) -> str:
    """Say that the gateway closed the connection for good."""
    return (
        f"Discord closed the connection for good (code {code}). See the log for what came before."
    )


def request_refused(status: int, text: str) -> str:
    """Say that Discord answered a request at start-up with an error of ours."""
    return f"Discord refuses to log this bot in (HTTP {status}: {' '.join(text.split())[:100]})."


# footnote sync


def synced(count: int, where: str) -> str:
    """Say that commands were sent."""
    return f"Sent {count} commands to {where}."


def not_synced(where: str, status: int, text: str) -> str:
    """Say that Discord did not take the commands."""
    detail = " ".join(text.split())[:200]
    return f"Discord did not take the commands for {where} (HTTP {status}: {detail})."


def unchanged(where: str) -> str:
    """Say that there was nothing to send."""
    return f"The commands of {where} are up to date: nothing sent."


def cleared(where: str) -> str:
    """Say that commands were taken away."""
    return f"Removed all commands of {where}."


EVERYWHERE = "all servers"


def server(guild: int) -> str:
    """Name one server, by its id."""
    return f"server {guild}"
