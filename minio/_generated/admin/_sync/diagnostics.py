# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of diagnostics.

Facts about a deployment for support.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows._sync.lines import Lines

from ..operations.diagnostics import build_health_info, build_obd_info, parse_health_info, parse_obd_info

if TYPE_CHECKING:
    from datetime import timedelta

    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.diagnostics import HealthInfo


class DiagnosticsOperations:
    """Facts about a deployment for support."""

    _caller: Caller

    # specs/admin/operations/health-info.yaml
    def health_info(
        self,
        *,
        deadline: timedelta | None = None,
        anonymize: str | None = None,
        minio_info: bool | None = None,
        minio_config: bool | None = None,
        sys_cpu: bool | None = None,
        sys_drives: bool | None = None,
        sys_os: bool | None = None,
        sys_memory: bool | None = None,
        sys_network: bool | None = None,
        sys_processes: bool | None = None,
        sys_errors: bool | None = None,
        sys_services: bool | None = None,
        sys_config: bool | None = None,
        replication: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Lines[HealthInfo]:
        """Collects hardware, operating system and server facts for support.

        Each document repeats what the one before had, and adds a part. Needs admin:OBDInfo.

        Args:
            deadline: How long collecting may take; left out, 10 seconds.
            anonymize: `strict` to replace names of hosts; else left out. Known: strict.
            minio_info: Whether to add servers, usage and services.
            minio_config: Whether to add settings.
            sys_cpu: Whether to add processors.
            sys_drives: Whether to add drives' partitions.
            sys_os: Whether to add operating systems.
            sys_memory: Whether to add memory.
            sys_network: Whether to add network interfaces.
            sys_processes: Whether to add server processes.
            sys_errors: Whether to add what stands against their working well.
            sys_services: Whether to add services of the operating system.
            sys_config: Whether to add settings of the operating system.
            replication: Whether to add replication. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `HealthInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerHealthInfo
        """
        request = build_health_info(
            deadline=deadline,
            anonymize=anonymize,
            minio_info=minio_info,
            minio_config=minio_config,
            sys_cpu=sys_cpu,
            sys_drives=sys_drives,
            sys_os=sys_os,
            sys_memory=sys_memory,
            sys_network=sys_network,
            sys_processes=sys_processes,
            sys_errors=sys_errors,
            sys_services=sys_services,
            sys_config=sys_config,
            replication=replication,
        )
        return Lines(self._caller, request, options, parse_health_info)

    # specs/admin/operations/obd-info.yaml
    def obd_info(
        self,
        *,
        deadline: timedelta | None = None,
        anonymize: str | None = None,
        minio_info: bool | None = None,
        minio_config: bool | None = None,
        sys_cpu: bool | None = None,
        sys_drives: bool | None = None,
        sys_os: bool | None = None,
        sys_memory: bool | None = None,
        sys_network: bool | None = None,
        sys_processes: bool | None = None,
        sys_errors: bool | None = None,
        sys_services: bool | None = None,
        sys_config: bool | None = None,
        replication: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Lines[HealthInfo]:
        """Collects hardware, operating system and server facts, under a path of older servers.

        Each document repeats what the one before had, and adds a part. Deprecated: Use HealthInfo. Needs
        admin:OBDInfo.

        Args:
            deadline: How long collecting may take; left out, 10 seconds.
            anonymize: `strict` to replace names of hosts; else left out. Known: strict.
            minio_info: Whether to add servers, usage and services.
            minio_config: Whether to add settings.
            sys_cpu: Whether to add processors.
            sys_drives: Whether to add drives' partitions.
            sys_os: Whether to add operating systems.
            sys_memory: Whether to add memory.
            sys_network: Whether to add network interfaces.
            sys_processes: Whether to add server processes.
            sys_errors: Whether to add what stands against their working well.
            sys_services: Whether to add services of the operating system.
            sys_config: Whether to add settings of the operating system.
            replication: Whether to add replication. MinIO ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `HealthInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ServerHealthInfo
        """
        request = build_obd_info(
            deadline=deadline,
            anonymize=anonymize,
            minio_info=minio_info,
            minio_config=minio_config,
            sys_cpu=sys_cpu,
            sys_drives=sys_drives,
            sys_os=sys_os,
            sys_memory=sys_memory,
            sys_network=sys_network,
            sys_processes=sys_processes,
            sys_errors=sys_errors,
            sys_services=sys_services,
            sys_config=sys_config,
            replication=replication,
        )
        return Lines(self._caller, request, options, parse_obd_info)
