# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of health.

Whether servers answer and can work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.health import (
    build_health_cluster,
    build_health_cluster_head,
    build_health_cluster_read,
    build_health_cluster_read_head,
    build_health_live,
    build_health_live_head,
    build_health_ready,
    build_health_ready_head,
    parse_health_cluster,
    parse_health_cluster_head,
    parse_health_cluster_read,
    parse_health_cluster_read_head,
    parse_health_live,
    parse_health_live_head,
    parse_health_ready,
    parse_health_ready_head,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.admin.models.health import (
        HealthClusterHeadOutput,
        HealthClusterOutput,
        HealthClusterReadHeadOutput,
        HealthClusterReadOutput,
        HealthLiveHeadOutput,
        HealthLiveOutput,
        HealthReadyHeadOutput,
        HealthReadyOutput,
    )


class HealthOperations:
    """Whether servers answer and can work."""

    _caller: Caller

    # specs/admin/operations/health-cluster.yaml
    def health_cluster(
        self,
        *,
        maintenance: bool | None = None,
        deployment_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> HealthClusterOutput:
        """Asks whether enough drives are there to write.

        Args:
            maintenance: Whether it would still be so without the server that is asked.
            deployment_type: Kind of deployment, which servers pass on to the check.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthClusterOutput` with `write_quorum`, `storage_class_defaults`,
            `healing_drives`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_cluster(maintenance=maintenance, deployment_type=deployment_type)
        response = self._caller.call(request, options)
        return parse_health_cluster(response)

    # specs/admin/operations/health-cluster-head.yaml
    def health_cluster_head(
        self,
        *,
        maintenance: bool | None = None,
        deployment_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> HealthClusterHeadOutput:
        """Asks whether enough drives are there to write, by HEAD.

        Args:
            maintenance: Whether it would still be so without the server that is asked.
            deployment_type: Kind of deployment, which servers pass on to the check.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthClusterHeadOutput` with `write_quorum`, `storage_class_defaults`,
            `healing_drives`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_cluster_head(maintenance=maintenance, deployment_type=deployment_type)
        response = self._caller.call(request, options)
        return parse_health_cluster_head(response)

    # specs/admin/operations/health-cluster-read.yaml
    def health_cluster_read(
        self,
        *,
        maintenance: bool | None = None,
        deployment_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> HealthClusterReadOutput:
        """Asks whether enough drives are there to read.

        Args:
            maintenance: Whether it would still be so without the server that is asked.
            deployment_type: Kind of deployment, which servers pass on to the check.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthClusterReadOutput` with `read_quorum`, `storage_class_defaults`,
            `healing_drives`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_cluster_read(maintenance=maintenance, deployment_type=deployment_type)
        response = self._caller.call(request, options)
        return parse_health_cluster_read(response)

    # specs/admin/operations/health-cluster-read-head.yaml
    def health_cluster_read_head(
        self,
        *,
        maintenance: bool | None = None,
        deployment_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> HealthClusterReadHeadOutput:
        """Asks whether enough drives are there to read, by HEAD.

        Args:
            maintenance: Whether it would still be so without the server that is asked.
            deployment_type: Kind of deployment, which servers pass on to the check.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthClusterReadHeadOutput` with `read_quorum`, `storage_class_defaults`,
            `healing_drives`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_cluster_read_head(maintenance=maintenance, deployment_type=deployment_type)
        response = self._caller.call(request, options)
        return parse_health_cluster_read_head(response)

    # specs/admin/operations/health-live.yaml
    def health_live(self, *, options: RequestOptions | None = None) -> HealthLiveOutput:
        """Asks whether the server answers at all.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthLiveOutput` with `server_status`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_live()
        response = self._caller.call(request, options)
        return parse_health_live(response)

    # specs/admin/operations/health-live-head.yaml
    def health_live_head(self, *, options: RequestOptions | None = None) -> HealthLiveHeadOutput:
        """Asks whether the server answers at all, by HEAD.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthLiveHeadOutput` with `server_status`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_live_head()
        response = self._caller.call(request, options)
        return parse_health_live_head(response)

    # specs/admin/operations/health-ready.yaml
    def health_ready(self, *, options: RequestOptions | None = None) -> HealthReadyOutput:
        """Asks whether the server can take requests, with the services it depends on.

        Asks the key management service and etcd too, where they are set up.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthReadyOutput` with `server_status`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_ready()
        response = self._caller.call(request, options)
        return parse_health_ready(response)

    # specs/admin/operations/health-ready-head.yaml
    def health_ready_head(self, *, options: RequestOptions | None = None) -> HealthReadyHeadOutput:
        """Asks whether the server can take requests, with the services it depends on, by HEAD.

        Asks the key management service and etcd too, where they are set up.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.HealthReadyHeadOutput` with `server_status`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/healthcheck
        """
        request = build_health_ready_head()
        response = self._caller.call(request, options)
        return parse_health_ready_head(response)
