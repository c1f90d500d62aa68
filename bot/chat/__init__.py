"""Footnote in Discord. The only room that imports discord.

What a reply looks like, what its buttons carry and what autocomplete offers are plain values and
functions that know nothing of the library (`render`, `fitting`, `buttons`, `custom_ids`,
`catalogue`, `topics`, `claims`, `desk`); the rest hands them over. `service` puts it together.
"""
