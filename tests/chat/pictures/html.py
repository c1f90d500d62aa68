"""A message's components as HTML that looks roughly as Discord shows it, to be looked at.

Reads the JSON that is sent, so that what is seen is what Discord gets.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Component = dict[str, Any]
STYLES = {1: "main", 2: "plain", 4: "remove", 5: "plain"}
_KEPT = "\ue000"

CSS = """
* { box-sizing: border-box }
body { margin: 0; background: #313338; color: #dbdee1; width: 600px; padding: 16px;
  font: 16px/1.375 "gg sans", "Noto Sans", "DejaVu Sans", sans-serif }
.head { display: flex; gap: 8px; align-items: baseline; margin: 0 0 4px }
.face { width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff;
  text-align: center; line-height: 40px; font-weight: 600; flex: none }
.message { display: flex; gap: 16px; margin-bottom: 8px }
.body { flex: 1; min-width: 0 }
.name { color: #f2f3f5; font-weight: 500 }
.tag { background: #5865f2; color: #fff; font-size: 10px; border-radius: 3px; padding: 1px 4px }
.time, small, .private { color: #949ba4; font-size: 12px }
.asked { color: #949ba4; font-size: 14px; margin: 0 0 6px 56px }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 4px 0 }
.text small { display: block; line-height: 1.3 }
.box { border: 1px solid #3f4147; background: #2b2d31; border-radius: 8px; padding: 8px 16px;
  margin: 8px 0; max-width: 600px }
li { margin-left: 20px }
hr { border: 0; border-top: 1px solid #3f4147; margin: 10px 0 }
a { color: #00a8fc; text-decoration: none }
blockquote { margin: 2px 0; padding: 0 0 0 12px; border-left: 4px solid #4e5058 }
code { display: block; background: #2b2d31; border: 1px solid #1e1f22; border-radius: 4px;
  padding: 8px; font: 14px/1.3 "DejaVu Sans Mono", monospace }
.row { display: flex; gap: 8px; flex-wrap: wrap; margin: 8px 0 }
button { border: 0; border-radius: 8px; color: #fff; font: 500 14px/16px "Noto Sans", sans-serif;
  padding: 8px 14px }
.main { background: #5865f2 } .plain { background: #4e5058 } .remove { background: #da373c }
button[disabled] { opacity: .5 }
.select { background: #1e1f22; border-radius: 8px; padding: 10px 12px; width: 400px;
  color: #949ba4; display: flex; justify-content: space-between }
.options { background: #2b2d31; border-radius: 4px; margin: 2px 0 8px; width: 400px }
.options div { padding: 8px 12px; font-size: 14px }
"""


def page(scenes: Iterable[str]) -> str:
    """Put messages under one another."""
    measure = "document.title = document.documentElement.getBoundingClientRect().height"
    style = f"<!doctype html><meta charset=utf-8><title></title><style>{CSS}</style>"
    return f"{style}{''.join(scenes)}<script>{measure} | 0</script>"


def scene(components: list[Component], *, asked: str, private: bool) -> str:
    """Show one message and what it answers."""
    only = '<div class="private">Only you can see this · Dismiss message</div>' if private else ""
    parts = "".join(map(_part, components))
    return (
        f'<p class="asked">Ann used <b>{html.escape(asked)}</b></p>'
        '<div class="message"><div class="face">F</div><div class="body">'
        '<div class="head"><span class="name">Footnote</span><span class="tag">APP</span>'
        f'<span class="time">Today at 14:02</span></div>{parts}{only}</div></div>'
    )


def _part(component: Component) -> str:
    match component["type"]:
        case 10:
            return f'<div class="text">{markdown(component["content"])}</div>'
        case 14:
            return "<hr>"
        case 17:
            return f'<div class="box">{"".join(map(_part, component["components"]))}</div>'
        case 1:
            return f'<div class="row">{"".join(map(_control, component["components"]))}</div>'
        case other:
            raise ValueError(other)


def _control(item: Component) -> str:
    if item["type"] == 2:
        off = " disabled" if item.get("disabled") else ""
        label = html.escape(item["label"]) + (" ↗" if item.get("url") else "")
        return f'<button class="{STYLES[item["style"]]}"{off}>{label}</button>'
    options = "".join(map(_option, item["options"]))
    return (
        f'<div><div class="select">{html.escape(item["placeholder"])}<span>▾</span></div>'
        f'<div class="options">{options}</div></div>'
    )


def _option(option: Component) -> str:
    below = html.escape(option.get("description") or "")
    return f"<div>{html.escape(option['label'])}<br><small>{below}</small></div>"


def markdown(text: str) -> str:
    """Show the part of Discord's Markdown that the bot uses."""
    if text.startswith("```"):
        return f"<code>{html.escape(text.removeprefix('```text').strip('`').strip())}</code>"
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(html.escape(found.group(1)))
        return f"{_KEPT}{len(kept) - 1}{_KEPT}"

    text = re.sub(r"\\([^\w\s]|_)", keep, text)
    text = html.escape(text)
    text = re.sub(r"\[([^\]]+)\]\((https?://[^)]+)\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r'(?<!")(https?://[^\s<]+)', r'<a href="\1">\1</a>', text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)
    text = "\n".join(map(_line, text.split("\n")))
    text = (
        text.replace("</blockquote>\n", "</blockquote>")
        .replace("</small>\n", "</small>")
        .replace("</li>\n", "</li>")
    )
    return re.sub(f"{_KEPT}(\\d+){_KEPT}", lambda found: kept[int(found.group(1))], text)


def _line(line: str) -> str:
    if line.startswith("-# "):
        return f"<small>{line[3:]}</small>"
    if line.startswith("- "):
        return f"<li>{line[2:]}</li>"
    if line.startswith("&gt; "):
        return f"<blockquote>{line[5:]}</blockquote>"
    return line
