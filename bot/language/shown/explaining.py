"""Words for why a reply was given, shown by `--explain`. Imports nothing of the project."""

from __future__ import annotations

READ = "text: {text}"
SIGNS = "signs: {signs}"
PASSED_OVER = "passed over: {steps}"
NOTE = "note considered: {id}, fit {fit:.2f}, lean {lean:+.2f}, in order by {rank:.2f}"
STRANGE_TO_IT = ", strange to it: {words}"
NEEDED = "  fit needed for a note: {fit:.2f}"
QUOTE = "quote considered: {id}, share {share:.2f}, lead {leads:+.2f}, in order by {rank:.2f}"
MARGIN = "  margin of the first: {margin:.2f}"
