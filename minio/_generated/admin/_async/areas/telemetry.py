# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Live traces, logs and metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_enum

if TYPE_CHECKING:
    from minio._flows._async.lines import AsyncLines
    from minio._generated.admin.models.telemetry import LogInfo

    from ...api import AsyncAdminApi


class AsyncTelemetryMethods:
    """Live traces, logs and metrics."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/console-log.yaml
    def logs(
        self, *, node: str | None = None, limit: int | None = None, kind: str | None = None
    ) -> AsyncLines[LogInfo]:
        """Streams the servers' log.

        Goes on until it is closed. Needs admin:ConsoleLog.

        Args:
            node: Only this server; left out, all.
            limit: Number of old entries to begin with; left out, 10. At least 0.
            kind: Kind of entries; left out, all. One of ALL, APPLICATION, ERROR, EVENT, FATAL, INFO, MINIO,
                WARNING.

        Returns:
            An iterator of `LogInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetLogs
        """
        if kind is not None:
            check_enum(
                "kind", kind, ("ALL", "APPLICATION", "ERROR", "EVENT", "FATAL", "INFO", "MINIO", "WARNING")
            )
        return self.api.console_log(node=node, limit=limit, log_type=kind)
