# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of monitoring.

The server's figures for Prometheus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.monitoring import (
    build_metrics_legacy,
    build_metrics_v2_bucket,
    build_metrics_v2_cluster,
    build_metrics_v2_node,
    build_metrics_v2_resource,
    build_metrics_v3,
    parse_metrics_legacy,
    parse_metrics_v2_bucket,
    parse_metrics_v2_cluster,
    parse_metrics_v2_node,
    parse_metrics_v2_resource,
    parse_metrics_v3,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.monitoring import (
        MetricsLegacyOutput,
        MetricsV2BucketOutput,
        MetricsV2ClusterOutput,
        MetricsV2NodeOutput,
        MetricsV2ResourceOutput,
        MetricsV3Output,
    )


class AsyncMonitoringOperations:
    """The server's figures for Prometheus."""

    _caller: AsyncCaller

    # specs/s3/operations/metrics-legacy.yaml
    async def metrics_legacy(self, *, options: RequestOptions | None = None) -> MetricsLegacyOutput:
        """Returns all metrics of the server, version 1.

        The result is in the Prometheus text format.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.MetricsLegacyOutput` with `body`.

        Raises:
            S3Error: the server refused; here often AccessDenied.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/metrics-and-alerts/
        """
        request = build_metrics_legacy()
        response = await self._caller.call(request, options)
        return parse_metrics_legacy(response)

    # specs/s3/operations/metrics-v2-bucket.yaml
    async def metrics_v2_bucket(self, *, options: RequestOptions | None = None) -> MetricsV2BucketOutput:
        """Returns metrics of each bucket, version 2.

        The result is in the Prometheus text format.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.MetricsV2BucketOutput` with `body`.

        Raises:
            S3Error: the server refused; here often AccessDenied.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/metrics-and-alerts/
        """
        request = build_metrics_v2_bucket()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_bucket(response)

    # specs/s3/operations/metrics-v2-cluster.yaml
    async def metrics_v2_cluster(self, *, options: RequestOptions | None = None) -> MetricsV2ClusterOutput:
        """Returns metrics of the whole cluster, version 2.

        The result is in the Prometheus text format.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.MetricsV2ClusterOutput` with `body`.

        Raises:
            S3Error: the server refused; here often AccessDenied.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/metrics-and-alerts/
        """
        request = build_metrics_v2_cluster()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_cluster(response)

    # specs/s3/operations/metrics-v2-node.yaml
    async def metrics_v2_node(self, *, options: RequestOptions | None = None) -> MetricsV2NodeOutput:
        """Returns metrics of the server that is asked, version 2.

        The result is in the Prometheus text format.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.MetricsV2NodeOutput` with `body`.

        Raises:
            S3Error: the server refused; here often AccessDenied.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/metrics-and-alerts/
        """
        request = build_metrics_v2_node()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_node(response)

    # specs/s3/operations/metrics-v2-resource.yaml
    async def metrics_v2_resource(self, *, options: RequestOptions | None = None) -> MetricsV2ResourceOutput:
        """Returns metrics of CPU, memory and network use of the server, version 2.

        The result is in the Prometheus text format.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.MetricsV2ResourceOutput` with `body`.

        Raises:
            S3Error: the server refused; here often AccessDenied.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/metrics-and-alerts/
        """
        request = build_metrics_v2_resource()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_resource(response)

    # specs/s3/operations/metrics-v3.yaml
    async def metrics_v3(
        self,
        path_components: str,
        *,
        list_only: bool | None = None,
        buckets: str | None = None,
        options: RequestOptions | None = None,
    ) -> MetricsV3Output:
        """Returns selected metrics, version 3.

        The result is in the Prometheus text format.

        Args:
            path_components: Which figures, such as api/requests or cluster/health.
            list_only: Whether to list the figures there are in place of telling them.
            buckets: Buckets wanted, with commas between, below bucket/.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.MetricsV3Output` with `body`.

        Raises:
            S3Error: the server refused; here often AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/operations/monitoring/metrics-and-alerts/
        """
        request = build_metrics_v3(path_components, list_only=list_only, buckets=buckets)
        response = await self._caller.call(request, options)
        return parse_metrics_v3(response)
