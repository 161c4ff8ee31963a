# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of telemetry.

Traces and logs as they come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows._async.lines import AsyncLines

from ..operations.telemetry import build_console_log, build_trace, parse_console_log, parse_trace

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.telemetry import LogInfo, TraceInfo


class AsyncTelemetryOperations:
    """Traces and logs as they come."""

    _caller: AsyncCaller

    # specs/admin/operations/console-log.yaml
    def console_log(
        self,
        *,
        node: str | None = None,
        limit: int | None = None,
        log_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[LogInfo]:
        """Streams the servers' log.

        Goes on until it is closed. Needs admin:ConsoleLog.

        Args:
            node: Only this server; left out, all.
            limit: Number of old entries to begin with; left out, 10. At least 0.
            log_type: Kind of entries; left out, all. One of ALL, APPLICATION, ERROR, EVENT, FATAL, INFO,
                MINIO, WARNING.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `LogInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetLogs
        """
        request = build_console_log(node=node, limit=limit, log_type=log_type)
        return AsyncLines(self._caller, request, options, parse_console_log)

    # specs/admin/operations/trace.yaml
    def trace(
        self,
        *,
        s3: bool | None = None,
        internal: bool | None = None,
        storage: bool | None = None,
        os: bool | None = None,
        scanner: bool | None = None,
        decommission: bool | None = None,
        healing: bool | None = None,
        batch_replication: bool | None = None,
        batch_keyrotation: bool | None = None,
        batch_expire: bool | None = None,
        rebalance: bool | None = None,
        replication_resync: bool | None = None,
        bootstrap: bool | None = None,
        ftp: bool | None = None,
        ilm: bool | None = None,
        kms: bool | None = None,
        formatting: bool | None = None,
        only_errors: bool | None = None,
        threshold: timedelta | None = None,
        all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[TraceInfo]:
        """Streams what the servers do, such as calls of the S3 API.

        Only the kinds that are asked for come. It goes on until it is closed. Needs admin:ServerTrace.

        Args:
            s3: Whether to trace calls of the S3 API.
            internal: Whether to trace calls between servers.
            storage: Whether to trace calls of drives.
            os: Whether to trace calls of the operating system.
            scanner: Whether to trace the scanner.
            decommission: Whether to trace moving off a pool.
            healing: Whether to trace healing.
            batch_replication: Whether to trace replicating batch jobs.
            batch_keyrotation: Whether to trace re-encrypting batch jobs.
            batch_expire: Whether to trace deleting batch jobs.
            rebalance: Whether to trace rebalancing.
            replication_resync: Whether to trace replicating everything again.
            bootstrap: Whether to trace the start of servers.
            ftp: Whether to trace FTP and SFTP.
            ilm: Whether to trace lifecycle actions.
            kms: Whether to trace calls of the key management service.
            formatting: Whether to trace preparing drives.
            only_errors: Whether to trace failed calls only.
            threshold: Only what took at least this long.
            all: Whether to trace calls of the S3 API, between servers, of drives and of the operating system.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `TraceInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused; here often InvalidRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServiceTrace
        """
        request = build_trace(
            s3=s3,
            internal=internal,
            storage=storage,
            os=os,
            scanner=scanner,
            decommission=decommission,
            healing=healing,
            batch_replication=batch_replication,
            batch_keyrotation=batch_keyrotation,
            batch_expire=batch_expire,
            rebalance=rebalance,
            replication_resync=replication_resync,
            bootstrap=bootstrap,
            ftp=ftp,
            ilm=ilm,
            kms=kms,
            formatting=formatting,
            only_errors=only_errors,
            threshold=threshold,
            all=all,
        )
        return AsyncLines(self._caller, request, options, parse_trace)
