"""`footnote run`, put together: every part made once, here, and handed to those that need it."""

from __future__ import annotations

import asyncio
import gc
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.chat.client import Connection, OneShard, Sharded
from bot.chat.connecting import EXIT_CONFIG, CannotConnectError, stay_connected
from bot.chat.endpoint import endpoint
from bot.chat.heartbeat import watch_heartbeats
from bot.chat.service import Chat, Clocks, Rest
from bot.chat.shelves import Shelves
from bot.chat.status import Health
from bot.chat.syncing import RefusedError, sync, sync_once
from bot.facts import format_problem, load
from bot.language.distress import recognise
from bot.language.shown import discord_words as words
from bot.ops.facts_keeper import FactsKeeper, Reading, Result
from bot.ops.gaps import GapLog
from bot.ops.gateway import GatewayWatch
from bot.ops.health import HealthServer, HealthUnavailableError, measure_lag
from bot.ops.ledger import Ledger
from bot.ops.life import Life
from bot.ops.metrics import Metrics
from bot.ops.telling import tell_reading, tell_ready, tell_starting

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from structlog.typing import FilteringBoundLogger

    from bot.chat.tree import FootnoteTree
    from bot.config import Configuration, Settings


async def serve(configuration: Configuration, log: FilteringBoundLogger) -> int:
    """Run the bot until it is told to stop; return what the process exits with."""
    try:
        await App(configuration, log, Life()).run()
    except CannotConnectError as error:
        log.error(str(error))
        return error.code
    except HealthUnavailableError as error:
        log.error(str(error))
        return EXIT_CONFIG
    return 0


async def sync_commands(
    configuration: Configuration, log: FilteringBoundLogger, *, guild: int | None, remove: bool
) -> str:
    """Send the commands, or take them away, without connecting; say what was done."""
    app = App(configuration, log, Life(), syncs=False)
    client, tree = app.client(Connection())
    with endpoint(api_url=configuration.settings.discord.api_url):
        return await sync_once(
            client, tree, _token(configuration.settings), guild=guild, remove=remove
        )


class App:
    """The running bot."""

    def __init__(
        self,
        configuration: Configuration,
        log: FilteringBoundLogger,
        life: Life,
        *,
        syncs: bool = True,
    ) -> None:
        self._configuration = configuration
        self._settings = settings = configuration.settings
        self._log = log
        self._life = life
        self._syncs = syncs and settings.discord.sync == "auto"
        self._metrics = Metrics()
        self._watch = GatewayWatch(metrics=self._metrics)
        shelves = Shelves()
        self._loaded_at = "never"
        self._keeper = FactsKeeper(
            settings.facts.directory,
            load=load,
            report=self._facts_read,
            make_engine=shelves.prepare,
        )
        self._gaps = _gap_log(settings, self._metrics, log)
        self._health = HealthServer(
            (self._keeper, self._watch),
            metrics=self._metrics,
            address=settings.health.address,
            port=settings.health.port,
        )
        self._chat = Chat(
            source=self._keeper,
            shelves=shelves,
            ledger=Ledger(
                metrics=self._metrics,
                log=log,
                private=lambda text: recognise(text) is not None,
                notes=self._gaps,
            ),
            life=life,
            servers=settings.servers,
            rest=Rest(settings.cooldowns.per_person, settings.cooldowns.per_channel),
            health=self._state,
            clocks=Clocks(),
        )
        self._tasks: set[asyncio.Task[Any]] = set()
        self._pulse: asyncio.Task[object] | None = None

    async def run(self) -> None:
        """Start every part, be connected, and close every part again."""
        settings, loop = self._settings, asyncio.get_running_loop()
        tell_starting(
            self._log,
            config=self._configuration.file,
            facts=settings.facts.directory,
            health=f"{settings.health.address}:{settings.health.port}",
            gap_log=str(settings.gap_log.path) if settings.gap_log.enabled else "off",
        )
        self._life.listen(loop, reload=lambda: self._spawn(self._keeper.reload()))
        async with AsyncExitStack() as closing:
            closing.push_async_callback(self._cancel_tasks)
            await self._health.start()
            closing.push_async_callback(self._health.stop)
            if self._gaps is not None:
                await self._gaps.start()
                closing.push_async_callback(self._gaps.stop)
            await self._keeper.reload()
            self._spawn(self._keeper.watch(settings.facts.look_every))
            self._spawn(measure_lag(self._metrics))
            closing.enter_context(
                endpoint(api_url=settings.discord.api_url, gateway_url=settings.discord.gateway_url)
            )
            await self._connect()

    async def _connect(self) -> None:
        shards = self._settings.shards
        connection = Connection(shards.count, shards.ids)
        if connection.sharded:
            self._watch.expect(tuple(shards.ids or range(shards.count or 1)))
        await stay_connected(
            lambda sharded: self.client(connection, sharded=sharded)[0],
            _token(self._settings),
            sharded=connection.sharded,
            life=self._life,
            log=self._log,
        )

    def client(
        self, connection: Connection, *, sharded: bool = False
    ) -> tuple[OneShard | Sharded, FootnoteTree]:
        """Make a client that is not connected yet, with its commands."""
        return self._chat.client(
            connection,
            watch=self._watch,
            started=self._started,
            ready=self._ready,
            sharded=sharded,
        )

    async def _started(self, client: OneShard | Sharded, tree: FootnoteTree) -> None:
        """Log in is done, nothing else yet: tell Discord the commands if they changed."""
        if self._pulse is not None:
            self._pulse.cancel()
        self._pulse = self._spawn(watch_heartbeats(client, self._watch))
        guild, ids = self._settings.discord.dev_guild, self._settings.shards.ids
        # Of several processes, the one with the first shard speaks for all.
        if not self._syncs or (ids is not None and 0 not in ids):
            return
        where = words.server(guild) if guild else words.EVERYWHERE
        try:
            sent = await sync(tree, guild=guild)
        except RefusedError as error:
            self._log.warning(str(error))
        else:
            if sent is not None:
                self._log.info(words.synced(sent, where))

    def _ready(self, client: OneShard | Sharded) -> None:
        shards = tuple(client.shards) if isinstance(client, Sharded) else (0,)
        tell_ready(
            self._log,
            self._keeper.last,
            connected_as=str(client.user),
            application=client.application_id or 0,
            servers=len(client.guilds),
            shards=shards,
        )

    def _facts_read(self, reading: Reading) -> None:
        self._metrics.reloaded(clean=reading.result is not Result.REFUSED)
        if reading.revision is not None:
            self._metrics.facts(reading.facts, reading.revision)
        if reading.result is Result.LOADED:
            now = datetime.now(UTC)
            self._loaded_at = f"{now.day} {now:%B %Y, %H:%M} UTC"
            # Facts stay: looking for rubbish among them again and again makes answers wait.
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        tell_reading(self._log, reading, directory=self._settings.facts.directory)

    def _state(self) -> Health:
        last = self._keeper.last
        problems = tuple(format_problem(one) for one in last.problems if one.is_error)
        crashed = (f"{type(last.crash).__name__}: {last.crash}",) if last.crash else ()
        return Health(last.revision or "none", last.facts, self._loaded_at, problems + crashed)

    def _spawn(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[object]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _cancel_tasks(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)


def _token(settings: Settings) -> str:
    return settings.discord.token.get_secret_value() if settings.discord.token else ""


def _gap_log(settings: Settings, metrics: Metrics, log: FilteringBoundLogger) -> GapLog | None:
    if not settings.gap_log.enabled:
        return None
    return GapLog(
        settings.gap_log.path,
        keep_days=settings.gap_log.keep_days,
        log=log,
        lost=metrics.gaps_lost,
    )
