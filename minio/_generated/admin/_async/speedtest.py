# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of speedtest.

Speed of drives, network and the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows._async.lines import AsyncLines

from ..operations.speedtest import (
    build_client_dev_null,
    build_client_dev_null_extra_time,
    build_speedtest,
    build_speedtest_drive,
    build_speedtest_net,
    build_speedtest_object,
    build_speedtest_site,
    parse_client_dev_null,
    parse_client_dev_null_extra_time,
    parse_speedtest,
    parse_speedtest_drive,
    parse_speedtest_net,
    parse_speedtest_object,
    parse_speedtest_site,
)

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.http.bodies import Body
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.speedtest import (
        ClientDevNullExtraTimeOutput,
        ClientDevNullOutput,
        DriveSpeedTestResult,
        SpeedtestNetOutput,
        SpeedTestResult,
        SpeedtestSiteOutput,
    )


class AsyncSpeedtestOperations:
    """Speed of drives, network and the whole."""

    _caller: AsyncCaller

    # specs/admin/operations/client-dev-null.yaml
    async def client_dev_null(
        self, content: bytes | bytearray | memoryview | Body, *, options: RequestOptions | None = None
    ) -> ClientDevNullOutput:
        """Takes a body and throws it away, to measure the network between client and server.

        Ends after 30 seconds or 100 GiB. Needs admin:BandwidthMonitor.

        Args:
            content: Any bytes.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.ClientDevNullOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ClientPerf
        """
        request = build_client_dev_null(content)
        response = await self._caller.call(request, options)
        return parse_client_dev_null(response)

    # specs/admin/operations/client-dev-null-extra-time.yaml
    async def client_dev_null_extra_time(
        self, *, options: RequestOptions | None = None
    ) -> ClientDevNullExtraTimeOutput:
        """Returns how long the server took to set up the last client network test.

        Needs admin:BandwidthMonitor.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ClientDevNullExtraTimeOutput` with `setup`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ClientPerf
        """
        request = build_client_dev_null_extra_time()
        response = await self._caller.call(request, options)
        return parse_client_dev_null_extra_time(response)

    # specs/admin/operations/speedtest.yaml
    def speedtest(
        self,
        *,
        size: int | None = None,
        duration: timedelta | None = None,
        concurrent: int | None = None,
        bucket: str | None = None,
        storage_class: str | None = None,
        autotune: bool | None = None,
        no_clear: bool | None = None,
        enable_sha256: bool | None = None,
        enable_multipart: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[SpeedTestResult]:
        """Measures how fast objects are written and read.

        With `Autotune` round after round, until more calls at a time make it no faster. S3 calls wait while
        it runs. Needs admin:OBDInfo.

        Args:
            size: Bytes of an object; left out, 64 MiB. At least 1.
            duration: How long a round takes; left out, 10 seconds. At least 1 seconds.
            concurrent: Number of calls at a time, by server; left out, 32. At least 1.
            bucket: Bucket to write to; left out, one of the servers' own.
            storage_class: Storage class of the objects.
            autotune: Whether to make more calls at a time, round after round, until it gets no faster.
            no_clear: Whether to leave the objects there.
            enable_sha256: Whether to send checksums along.
            enable_multipart: Whether to write in parts.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `SpeedTestResult` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Speedtest
        """
        request = build_speedtest(
            size=size,
            duration=duration,
            concurrent=concurrent,
            bucket=bucket,
            storage_class=storage_class,
            autotune=autotune,
            no_clear=no_clear,
            enable_sha256=enable_sha256,
            enable_multipart=enable_multipart,
        )
        return AsyncLines(self._caller, request, options, parse_speedtest)

    # specs/admin/operations/speedtest-drive.yaml
    def speedtest_drive(
        self,
        *,
        serial: bool | None = None,
        block_size: int | None = None,
        file_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[DriveSpeedTestResult]:
        """Measures how fast the drives of each server are written and read.

        S3 calls wait while it runs. Needs admin:OBDInfo.

        Args:
            serial: Whether to measure one drive after the other.
            block_size: Bytes of a block, which servers hold in memory for each drive; left out, 4 MiB. 1 to
                1073741824.
            file_size: Bytes of a file; left out, 1 GiB. At least 1.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `DriveSpeedTestResult` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.DriveSpeedtest
        """
        request = build_speedtest_drive(serial=serial, block_size=block_size, file_size=file_size)
        return AsyncLines(self._caller, request, options, parse_speedtest_drive)

    # specs/admin/operations/speedtest-net.yaml
    async def speedtest_net(
        self, *, duration: timedelta | None = None, options: RequestOptions | None = None
    ) -> SpeedtestNetOutput:
        """Measures the network between the servers.

        The answer comes when the time is over. Needs admin:OBDInfo.

        Args:
            duration: How long to measure, at least 10 seconds; left out, 10 seconds.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SpeedtestNetOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Netperf
        """
        request = build_speedtest_net(duration=duration)
        response = await self._caller.call(request, options)
        return parse_speedtest_net(response)

    # specs/admin/operations/speedtest-object.yaml
    def speedtest_object(
        self,
        *,
        size: int | None = None,
        duration: timedelta | None = None,
        concurrent: int | None = None,
        bucket: str | None = None,
        storage_class: str | None = None,
        autotune: bool | None = None,
        no_clear: bool | None = None,
        enable_sha256: bool | None = None,
        enable_multipart: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[SpeedTestResult]:
        """Measures how fast objects are written and read.

        With `Autotune` round after round, until more calls at a time make it no faster. S3 calls wait while
        it runs. Needs admin:OBDInfo.

        Args:
            size: Bytes of an object; left out, 64 MiB. At least 1.
            duration: How long a round takes; left out, 10 seconds. At least 1 seconds.
            concurrent: Number of calls at a time, by server; left out, 32. At least 1.
            bucket: Bucket to write to; left out, one of the servers' own.
            storage_class: Storage class of the objects.
            autotune: Whether to make more calls at a time, round after round, until it gets no faster.
            no_clear: Whether to leave the objects there.
            enable_sha256: Whether to send checksums along.
            enable_multipart: Whether to write in parts.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `SpeedTestResult` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused; here often XMinioSpeedtestInsufficientCapacity.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.Speedtest
        """
        request = build_speedtest_object(
            size=size,
            duration=duration,
            concurrent=concurrent,
            bucket=bucket,
            storage_class=storage_class,
            autotune=autotune,
            no_clear=no_clear,
            enable_sha256=enable_sha256,
            enable_multipart=enable_multipart,
        )
        return AsyncLines(self._caller, request, options, parse_speedtest_object)

    # specs/admin/operations/speedtest-site.yaml
    async def speedtest_site(
        self, *, duration: timedelta | None = None, options: RequestOptions | None = None
    ) -> SpeedtestSiteOutput:
        """Measures the network between the sites.

        The answer comes when the time is over. Needs admin:OBDInfo.

        Args:
            duration: How long to measure, at least 10 seconds; left out, 10 seconds.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SpeedtestSiteOutput` with `result`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SiteReplicationPerf
        """
        request = build_speedtest_site(duration=duration)
        response = await self._caller.call(request, options)
        return parse_speedtest_site(response)
