"""What Discord refuses, or silently changes, and its OpenAPI file cannot say.

Each rule is a function that says in its docstring where it comes from. "D:" is a page of Discord's
documentation (docs.discord.com/developers/…), "#N" an issue of discord/discord-api-docs, and
"measured" what was seen with discord.py 2.7.1.
"""
