"""The maintainers' guide: the base that it shows is one."""

import re

from bot.facts import load
from bot.shipped import default_facts
from tests.asking import asker

CLUBS = """Club,Season,Goals,Attendance
Ashby Town,2021/22,62,6103
Ashby Town,2022/23,58,4800
"""


def test_the_base_on_another_subject_works(tmp_path) -> None:
    guide = (default_facts() / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"## A base on another subject.*?```yaml\n(.*?)```", guide, re.DOTALL)
    assert shown is not None
    (tmp_path / "league.yaml").write_text(shown[1])
    (tmp_path / "clubs.csv").write_text(CLUBS)
    loaded = load(tmp_path)
    assert loaded.problems == ()
    assert loaded.base is not None
    ask = asker(loaded.base)
    assert ask("how many goals did the Bees score last season?").facts == ("ashby.goals.2022-23",)
    assert ask("what was the crowd at Ashby in 2021/22").facts == ("ashby.attendance.2021-22",)
