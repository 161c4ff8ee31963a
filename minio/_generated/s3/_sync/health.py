# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of health.

Whether the server is well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.health import (
    build_cluster_health,
    build_cluster_read_health,
    build_liveness,
    build_readiness,
    parse_cluster_health,
    parse_cluster_read_health,
    parse_liveness,
    parse_readiness,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.health import (
        ClusterHealthOutput,
        ClusterReadHealthOutput,
        LivenessOutput,
        ReadinessOutput,
    )


class HealthOperations:
    """Whether the server is well."""

    _caller: Caller

    # specs/s3/operations/cluster-health.yaml
    def cluster_health(
        self, *, maintenance: bool | None = None, options: RequestOptions | None = None
    ) -> ClusterHealthOutput:
        """Returns whether enough drives are online to write.

        Args:
            maintenance: Whether it would still be so without the server that is asked.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ClusterHealthOutput` with `write_quorum`, `storage_class_defaults`,
            `healing_drives`.

        Raises:
            S3Error: the server refused; here often ServiceUnavailable.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        request = build_cluster_health(maintenance=maintenance)
        response = self._caller.call(request, options)
        return parse_cluster_health(response)

    # specs/s3/operations/cluster-read-health.yaml
    def cluster_read_health(self, *, options: RequestOptions | None = None) -> ClusterReadHealthOutput:
        """Returns whether enough drives are online to read.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ClusterReadHealthOutput` with `read_quorum`, `storage_class_defaults`.

        Raises:
            S3Error: the server refused; here often ServiceUnavailable.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        request = build_cluster_read_health()
        response = self._caller.call(request, options)
        return parse_cluster_read_health(response)

    # specs/s3/operations/liveness.yaml
    def liveness(self, *, options: RequestOptions | None = None) -> LivenessOutput:
        """Returns whether the server is running.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.LivenessOutput` with `server_status`.

        Raises:
            S3Error: the server refused; here often ServiceUnavailable.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        request = build_liveness()
        response = self._caller.call(request, options)
        return parse_liveness(response)

    # specs/s3/operations/readiness.yaml
    def readiness(self, *, options: RequestOptions | None = None) -> ReadinessOutput:
        """Returns whether the server accepts requests.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ReadinessOutput` with `server_status`.

        Raises:
            S3Error: the server refused; here often ServiceUnavailable.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/healthcheck-probe/
        """
        request = build_readiness()
        response = self._caller.call(request, options)
        return parse_readiness(response)
