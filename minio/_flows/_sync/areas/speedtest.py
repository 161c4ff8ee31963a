# Derived from minio/_flows/_async/areas/speedtest.py; change that and run `make generate`.
"""Tests of speed: of objects, of drives, and of the network between this program and the server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from minio._core.admin.speed import ClientSpeed, ZeroBody
from minio._core.choices import flag
from minio._core.http.messages import check_integer_range
from minio._core.http.retry import RetryPolicy
from minio._core.http.sigv4 import UNSIGNED_PAYLOAD
from minio._core.options import RequestOptions
from minio._flows.progress import Progress, check_progress
from minio._generated.admin._sync.areas.speedtest import SpeedtestMethods
from minio.error import ServerError

if TYPE_CHECKING:
    from minio._generated.admin.models.speedtest import DriveSpeedTestResult, SpeedTestResult
    from minio.helpers import ProgressType

MIB = 1024 * 1024
LARGEST = 100 * 1024 * MIB
"""Bytes after which servers end a test of the network."""


class Speedtest(SpeedtestMethods):
    """Speed tests of drives, networks and the whole deployment."""

    def objects(
        self,
        *,
        size: int | None = None,
        duration: timedelta | None = None,
        concurrent: int | None = None,
        autotune: bool = False,
        bucket: str | None = None,
        storage_class: str | None = None,
        sha256: bool = False,
        multipart: bool = False,
        keep: bool = False,
        progress: Callable[[SpeedTestResult], object] | None = None,
    ) -> SpeedTestResult:
        """Measures how fast the servers write and read objects; S3 calls wait meanwhile.

        Needs admin:OBDInfo.

        Args:
            size: bytes of an object; left out, 64 MiB.
            duration: how long a round takes, at least 1 second; left out, 10 seconds.
            concurrent: number of calls at a time, by server; left out, 32.
            autotune: whether to make more calls at a time, round after round, until it gets no faster.
            bucket: bucket to write to; left out, one of the servers' own.
            storage_class: storage class of the objects.
            sha256: whether to send checksums along.
            multipart: whether to write in parts.
            keep: whether to leave the objects there.
            progress: called with the numbers of each round as they come.

        Returns:
            The numbers of the last round; `err` of a server says why it has none.

        Raises:
            MinioAdminException: the servers refused; they may lack the space.
            ServerError: they ended without a number.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Speedtest
        """
        _check_progress(progress)
        last: SpeedTestResult | None = None
        with self.api.speedtest_object(
            size=size,
            duration=duration,
            concurrent=concurrent,
            bucket=bucket,
            storage_class=storage_class,
            autotune=autotune or None,
            no_clear=flag("keep", keep),
            enable_sha256=flag("sha256", sha256),
            enable_multipart=flag("multipart", multipart),
        ) as rounds:
            for result in rounds:
                if result.version:  # the others only say that it is still running
                    last = result
                    if progress is not None:
                        progress(result)
        if last is None:
            raise ServerError("the servers ended the test of speed without a number", 200)
        return last

    def drives(
        self,
        *,
        serial: bool = False,
        block_size: int | None = None,
        file_size: int | None = None,
        progress: Callable[[DriveSpeedTestResult], object] | None = None,
    ) -> list[DriveSpeedTestResult]:
        """Measures how fast the drives of each server are written and read; S3 calls wait meanwhile.

        Needs admin:OBDInfo.

        Args:
            serial: whether to measure one drive after the other.
            block_size: bytes of a block, up to 1 GiB; left out, 4 MiB.
            file_size: bytes of a file; left out, 1 GiB.
            progress: called with the numbers of each server as they come.

        Returns:
            The numbers of each server; `error` says why one has none.

        Raises:
            MinioAdminException: the servers refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DriveSpeedtest
        """
        _check_progress(progress)
        found: list[DriveSpeedTestResult] = []
        with self.api.speedtest_drive(
            serial=serial or None, block_size=block_size, file_size=file_size
        ) as results:
            for result in results:
                if result.endpoint:  # the others only say that it is still running
                    found.append(result)
                    if progress is not None:
                        progress(result)
        return found

    def client(
        self, size: int = 64 * MIB, *, progress: ProgressType | Callable[[int], object] | None = None
    ) -> ClientSpeed:
        """Measures the network from this program to the server, which throws away what it is sent.

        Servers end it after 30 seconds. Needs admin:BandwidthMonitor.

        Args:
            size: bytes to send, 1 to 100 GiB in all.
            progress: told of what was sent: an object with `update(length)`, such as a bar of tqdm, or a
                function of a number of bytes.

        Returns:
            What was sent, and how long it took.

        Raises:
            MinioAdminException: the server refused.
            TransportError: the connection failed; nothing is sent twice.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ClientPerf
        """
        check_integer_range("size", size, 1, LARGEST)
        check_progress(progress)
        told = Progress(progress, "test of speed", size)
        options = RequestOptions(
            retry=RetryPolicy(max_attempts=1),
            # Hashing it all before it goes would be what is measured.
            headers={"x-amz-content-sha256": UNSIGNED_PAYLOAD},
        )
        start = monotonic()
        self.api.client_dev_null(ZeroBody(size, told.add), options=options)
        elapsed = timedelta(seconds=monotonic() - start)
        setup = (self.api.client_dev_null_extra_time()).setup.dur or timedelta()
        return ClientSpeed(size, elapsed - setup if setup < elapsed else elapsed)


def _check_progress(progress: object) -> None:
    if progress is not None and not callable(progress):
        raise ValueError(f"progress must be a function of a result, not {type(progress).__name__}")
