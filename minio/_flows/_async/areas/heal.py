"""Heal sequences: started, followed until they end, stopped."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

from minio._core.admin.polling import Patience
from minio._core.checks import check_bucket_name, check_enum, check_non_empty_string, check_type
from minio._core.choices import flag
from minio._core.http.messages import check_integer_range
from minio._flows._async.concurrency import sleep
from minio._generated.admin._async.areas.heal import AsyncHealMethods
from minio.error import ServerError

if TYPE_CHECKING:
    from minio._generated.admin.api import AsyncAdminApi
    from minio._generated.admin.models.heal import HealOpts, HealResultItem, HealStartSuccess

SCANS = {"normal": 1, "deep": 2}
"""How closely to look, and the number of each."""
INTERVAL = timedelta(seconds=1)


class AsyncHealRun:
    """A heal sequence on the servers; going through it gives what it finds, until it ends.

    A server holds on after 1,000 findings that nobody has fetched: follow it, or wait for it.

    Attributes:
        token: by which the server knows it.
        started: when it was started.
        state: what it was when it was asked last: `running`, `finished` or `stopped`.
    """

    def __init__(
        self, api: AsyncAdminApi, started: HealStartSuccess, bucket: str | None, prefix: str | None
    ) -> None:
        self.token: str = started.client_token or ""
        self.started: datetime | None = started.start_time
        self.state = "running"
        self._api = api
        self._bucket = bucket
        self._prefix = prefix

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._bucket!r}, {self._prefix!r}, state={self.state!r})"

    def __aiter__(self) -> AsyncIterator[HealResultItem]:
        return self.follow()

    async def follow(
        self, *, interval: timedelta = INTERVAL, timeout: timedelta | None = None
    ) -> AsyncIterator[HealResultItem]:
        """Gives what is found, as it comes. Each finding is given once, to whoever follows first.

        Args:
            interval: time between two questions.
            timeout: time after which to give up following; the sequence goes on. Left out, never.

        Raises:
            DeadlineExceeded: the time is over.
            MinioAdminException: the server refused, or no longer knows the sequence.
            ServerError: the sequence was given up for an error.
            ValueError: an argument is invalid; nothing was sent.
        """
        patience = Patience(interval, timeout)
        start = monotonic()
        while True:
            status = (
                await self._api.heal_status(self.token, bucket=self._bucket, prefix=self._prefix)
            ).status
            self.state = status.summary or "running"
            while status.items:
                yield status.items.pop(0)
            if self.state in ("finished", "stopped"):
                break
            await sleep(patience.pause(monotonic() - start, "the heal sequence"))
        if status.detail:
            raise ServerError(f"the heal sequence was given up: {status.detail}", 200)

    async def wait(self, *, interval: timedelta = INTERVAL, timeout: timedelta | None = None) -> int:
        """Follows to the end; returns how many buckets and objects were looked at meanwhile.

        Args:
            interval: time between two questions.
            timeout: time after which to give up waiting; the sequence goes on. Left out, never.

        Raises:
            DeadlineExceeded: the time is over.
            MinioAdminException: the server refused, or no longer knows the sequence.
            ServerError: the sequence was given up for an error.
            ValueError: an argument is invalid; nothing was sent.
        """
        count = 0
        async for _ in self.follow(interval=interval, timeout=timeout):
            count += 1
        return count

    async def stop(self) -> None:
        """Stops it; what is mended stays mended.

        Raises:
            MinioAdminException: the server refused.
        """
        from minio._generated.admin.models.heal import HealOpts

        await self._api.heal_stop(HealOpts(), bucket=self._bucket, prefix=self._prefix)
        self.state = "stopped"


class AsyncHeal(AsyncHealMethods):
    """Healing of objects on damaged or replaced drives."""

    async def start(
        self,
        bucket: str | None = None,
        prefix: str | None = None,
        *,
        recursive: bool = True,
        dry_run: bool = False,
        remove: bool = False,
        recreate: bool = False,
        scan: str = "normal",
        update_parity: bool = False,
        pool: int | None = None,
        set: int | None = None,
        force: bool = False,
    ) -> AsyncHealRun:
        """Starts to heal all, a bucket, or what is below a prefix.

        A sequence that runs there already is the one that is returned, unless `force` is given. Needs
        admin:Heal.

        Args:
            bucket: name of the bucket; left out, the whole deployment.
            prefix: beginning of the keys; it may hold slashes, and goes with `bucket`.
            recursive: whether to go below the prefix.
            dry_run: whether only to look for damage, and mend nothing.
            remove: whether to delete objects too damaged to be read.
            recreate: whether to write everything anew.
            scan: how closely to look: `normal` at metadata, `deep` at all data.
            update_parity: whether to give objects the parity that is set now.
            pool: number of the only pool to heal, from 0.
            set: number of the only erasure set to heal, from 0; goes with `pool`.
            force: whether to stop a sequence that is running there first.

        Returns:
            The sequence, to be followed, awaited to its end, or stopped.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        from minio._generated.admin.models.heal import HealOpts

        _check_place(bucket, prefix)
        check_enum("scan", scan, SCANS)
        _check_parts(pool, set)
        for argument, value in (
            ("recursive", recursive),
            ("dry_run", dry_run),
            ("remove", remove),
            ("recreate", recreate),
            ("update_parity", update_parity),
        ):
            check_type(argument, value, bool)
        settings = HealOpts(
            recursive=recursive,
            dry_run=dry_run,
            remove=remove,
            recreate=recreate,
            scan_mode=SCANS[scan],
            update_parity=update_parity,
            pool=pool,
            set=set,
        )
        return AsyncHealRun(
            self.api, await self._start(settings, bucket, prefix, flag("force", force)), bucket, prefix
        )

    async def stop(self, bucket: str | None = None, prefix: str | None = None) -> None:
        """Stops the sequence that was started for the same bucket and prefix, if one is running.

        Needs admin:Heal.

        Args:
            bucket: name of the bucket; left out, the sequence of the whole deployment.
            prefix: beginning of the keys; goes with `bucket`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Heal
        """
        from minio._generated.admin.models.heal import HealOpts

        _check_place(bucket, prefix)
        await self.api.heal_stop(HealOpts(), bucket=bucket, prefix=prefix)

    async def _start(
        self, settings: HealOpts, bucket: str | None, prefix: str | None, force: bool | None
    ) -> HealStartSuccess:
        if bucket is None:
            return (await self.api.heal_start(settings, force_start=force)).sequence
        if prefix is None:
            return (await self.api.heal_start_bucket(bucket, settings, force_start=force)).sequence
        return (await self.api.heal_start_prefix(bucket, prefix, settings, force_start=force)).sequence


def _check_place(bucket: str | None, prefix: str | None) -> None:
    if bucket is not None:
        check_bucket_name(bucket, argument="bucket")
    if prefix is not None:
        if bucket is None:
            raise ValueError("prefix needs a bucket")
        check_non_empty_string(prefix, "prefix")


def _check_parts(pool: int | None, erasure_set: int | None) -> None:
    if pool is not None:
        check_integer_range("pool", pool, 0, None)
    if erasure_set is not None:
        if pool is None:
            raise ValueError("set needs a pool")
        check_integer_range("set", erasure_set, 0, None)
