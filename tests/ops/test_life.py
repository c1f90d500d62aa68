"""Stopping: no new questions, those in flight finished, a second signal obeyed at once."""

import asyncio
import signal
import subprocess
import sys

import pytest

from bot.ops.life import Life, Stopping


class Left:
    """Notes the code the process would have left with."""

    def __init__(self) -> None:
        self.codes: list[int] = []

    def __call__(self, code: int) -> None:
        self.codes.append(code)


@pytest.fixture
def left() -> Left:
    return Left()


@pytest.fixture
def life(left: Left) -> Life:
    return Life(leave=left)


async def test_it_goes_on_until_told_to_stop(life: Life) -> None:
    assert not life.stopping
    life.stop()
    await life.stopped()
    assert life.stopping


async def test_questions_are_taken_until_it_stops(life: Life) -> None:
    with life.question():
        pass
    life.stop()
    with pytest.raises(Stopping), life.question():
        pass


async def test_idle_it_is_drained_at_once(life: Life) -> None:
    life.stop()
    assert await life.drained(within=0) == 0


async def test_a_question_in_flight_is_waited_for(life: Life) -> None:
    answer = asyncio.Event()

    async def asked() -> None:
        with life.question():
            await answer.wait()

    asking = asyncio.create_task(asked())
    await asyncio.sleep(0)
    life.stop()
    draining = asyncio.create_task(life.drained(within=5))
    await asyncio.sleep(0)
    assert not draining.done()
    answer.set()
    assert await draining == 0
    await asking


async def test_a_question_that_takes_too_long_is_left(life: Life) -> None:
    with life.question():
        life.stop()
        assert await life.drained(within=0.001) == 1


async def test_a_question_that_fails_is_not_waited_for(life: Life) -> None:
    with pytest.raises(ZeroDivisionError), life.question():
        _ = 1 / 0
    assert await life.drained(within=0) == 0


async def test_a_second_signal_leaves_at_once(life: Life, left: Left) -> None:
    life.stop(signal.SIGTERM)
    assert left.codes == []
    life.stop(signal.SIGINT)
    assert left.codes == [128 + signal.SIGINT]


BOT = """
import asyncio
from bot.ops.life import Life

async def main():
    life = Life()
    life.listen(asyncio.get_running_loop(), reload=lambda: print("reload", flush=True))
    print("up", flush=True)
    await life.stopped()
    print("stopping", flush=True)
    {then}

asyncio.run(main())
"""


class Process:
    """A process that lives as the bot does."""

    def __init__(self, then: str) -> None:
        self.it = subprocess.Popen(
            [sys.executable, "-c", BOT.format(then=then)], stdout=subprocess.PIPE, text=True
        )

    def said(self) -> str:
        assert self.it.stdout is not None
        return self.it.stdout.readline().strip()

    def left(self) -> int:
        code = self.it.wait(10)
        assert self.it.stdout is not None
        self.it.stdout.close()
        return code


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_process_in_order(number: signal.Signals) -> None:
    process = Process(then="await life.drained(5)")
    assert process.said() == "up"
    process.it.send_signal(number)
    assert process.said() == "stopping"
    assert process.left() == 0


def test_a_second_signal_ends_a_process_that_hangs() -> None:
    process = Process(then="await asyncio.Event().wait()")
    assert process.said() == "up"
    process.it.send_signal(signal.SIGTERM)
    assert process.said() == "stopping"
    process.it.send_signal(signal.SIGTERM)
    assert process.left() == 128 + signal.SIGTERM


def test_hangup_reloads_and_ends_nothing() -> None:
    process = Process(then="")
    assert process.said() == "up"
    process.it.send_signal(signal.SIGHUP)
    assert process.said() == "reload"
    process.it.send_signal(signal.SIGTERM)
    assert process.said() == "stopping"
    assert process.left() == 0
