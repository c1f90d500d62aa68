"""Footnote in Discord. The only room that imports discord; may import every room above it.

`parts`, `render`, `fitting`, `buttons`, `custom_ids`, `catalogue`, `topics`, `claims` and the
memory of conversations are plain values and functions that know nothing of the library.
"""
