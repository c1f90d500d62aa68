"""The parts that look after the bot, put together as the bot puts them together, without Discord.

Run as a process by the tests: `python -m tests.ops.standin`, configured by the environment.
"""

import asyncio
import os
import sys

from bot.config import load_settings
from bot.facts import load
from bot.ops.facts_keeper import FactsKeeper, Reading, Result
from bot.ops.gaps import GapLog
from bot.ops.gateway import GatewayWatch
from bot.ops.health import HealthServer, measure_lag
from bot.ops.life import Life
from bot.ops.logs import set_up
from bot.ops.metrics import Metrics
from bot.ops.telling import tell_reading


async def main() -> int:
    settings = load_settings(None, os.environ, need_token=True)
    token = settings.discord.token
    assert token is not None
    log = set_up(sys.stdout, level="info", form="json", secrets=[token.get_secret_value()])
    metrics, life = Metrics(), Life()
    gateway = GatewayWatch(metrics=metrics)
    directory = settings.facts.directory

    def report(reading: Reading) -> None:
        metrics.reloaded(clean=reading.result is not Result.REFUSED)
        metrics.facts(reading.facts, reading.revision or "none")
        tell_reading(log, reading, directory=directory)

    keeper = FactsKeeper(directory, load=load, report=report)
    health = HealthServer([gateway, keeper], metrics=metrics, address="127.0.0.1", port=0)
    gaps = GapLog(settings.gap_log.path, keep_days=90, log=log, lost=metrics.gaps_lost)
    tasks: list[asyncio.Task[object]] = []
    life.listen(
        asyncio.get_running_loop(),
        reload=lambda: tasks.append(asyncio.create_task(keeper.reload())),
    )
    await health.start()
    await keeper.reload()
    await gaps.start()
    tasks.append(asyncio.create_task(keeper.watch(settings.facts.look_every)))
    tasks.append(asyncio.create_task(measure_lag(metrics)))
    gateway.opened(0)
    log.info("ready", port=health.port)
    await life.stopped()
    left = await life.drained(within=5)
    for task in tasks:
        task.cancel()
    await gaps.stop()
    await health.stop()
    log.info("stopped", questions_left=left)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
