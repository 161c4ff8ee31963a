# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of prometheus.

Metrics in the text format of Prometheus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.prometheus import (
    build_metrics_legacy,
    build_metrics_v2_bucket,
    build_metrics_v2_cluster,
    build_metrics_v2_node,
    build_metrics_v2_resource,
    build_metrics_v3,
    build_metrics_v3_bucket,
    build_metrics_v3_list,
    parse_metrics_legacy,
    parse_metrics_v2_bucket,
    parse_metrics_v2_cluster,
    parse_metrics_v2_node,
    parse_metrics_v2_resource,
    parse_metrics_v3,
    parse_metrics_v3_bucket,
    parse_metrics_v3_list,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.prometheus import (
        MetricsLegacyOutput,
        MetricsV2BucketOutput,
        MetricsV2ClusterOutput,
        MetricsV2NodeOutput,
        MetricsV2ResourceOutput,
        MetricsV3BucketOutput,
        MetricsV3ListOutput,
        MetricsV3Output,
    )


class AsyncPrometheusOperations:
    """Metrics in the text format of Prometheus."""

    _caller: AsyncCaller

    # specs/admin/operations/metrics-legacy.yaml
    async def metrics_legacy(self, *, options: RequestOptions | None = None) -> MetricsLegacyOutput:
        """Fetches the metrics of the first version, of the node that answers.

        Deprecated: Use MetricsV3. Needs admin:Prometheus.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsLegacyOutput` with `text`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        request = build_metrics_legacy()
        response = await self._caller.call(request, options)
        return parse_metrics_legacy(response)

    # specs/admin/operations/metrics-v2-bucket.yaml
    async def metrics_v2_bucket(self, *, options: RequestOptions | None = None) -> MetricsV2BucketOutput:
        """Fetches metrics of the buckets, second version.

        Needs admin:Prometheus.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV2BucketOutput` with `text`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        request = build_metrics_v2_bucket()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_bucket(response)

    # specs/admin/operations/metrics-v2-cluster.yaml
    async def metrics_v2_cluster(self, *, options: RequestOptions | None = None) -> MetricsV2ClusterOutput:
        """Fetches metrics of the whole deployment, second version.

        Needs admin:Prometheus.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV2ClusterOutput` with `text`.

        Raises:
            MinioAdminException: the server refused; here often AccessDenied.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        request = build_metrics_v2_cluster()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_cluster(response)

    # specs/admin/operations/metrics-v2-node.yaml
    async def metrics_v2_node(self, *, options: RequestOptions | None = None) -> MetricsV2NodeOutput:
        """Fetches metrics of the node that answers, second version.

        Needs admin:Prometheus.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV2NodeOutput` with `text`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        request = build_metrics_v2_node()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_node(response)

    # specs/admin/operations/metrics-v2-resource.yaml
    async def metrics_v2_resource(self, *, options: RequestOptions | None = None) -> MetricsV2ResourceOutput:
        """Fetches metrics of drives, processors, memory and network, second version.

        Needs admin:Prometheus.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV2ResourceOutput` with `text`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        request = build_metrics_v2_resource()
        response = await self._caller.call(request, options)
        return parse_metrics_v2_resource(response)

    # specs/admin/operations/metrics-v3.yaml
    async def metrics_v3(self, path: str, *, options: RequestOptions | None = None) -> MetricsV3Output:
        """Fetches the metrics of a collector or of all collectors below a path, third version.

        `api/requests` is a collector, `api` stands for all below it. Needs admin:Prometheus.

        Args:
            path: Path of a collector, such as `api/requests`, or of several, such as `api`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV3Output` with `text`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/v3.md
        """
        request = build_metrics_v3(path)
        response = await self._caller.call(request, options)
        return parse_metrics_v3(response)

    # specs/admin/operations/metrics-v3-bucket.yaml
    async def metrics_v3_bucket(
        self, path: str, bucket: str, *, options: RequestOptions | None = None
    ) -> MetricsV3BucketOutput:
        """Fetches the metrics of one bucket, third version.

        Needs admin:Prometheus.

        Args:
            path: Path of a collector, such as `api/requests`, or of several, such as `api`.
            bucket: Name of the bucket.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV3BucketOutput` with `text`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/v3.md
        """
        request = build_metrics_v3_bucket(path, bucket)
        response = await self._caller.call(request, options)
        return parse_metrics_v3_bucket(response)

    # specs/admin/operations/metrics-v3-list.yaml
    async def metrics_v3_list(
        self, path: str, *, options: RequestOptions | None = None
    ) -> MetricsV3ListOutput:
        """Lists the metrics that a path of the third version has.

        Needs admin:Prometheus.

        Args:
            path: Path of a collector, such as `api/requests`, or of several, such as `api`.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.MetricsV3ListOutput` with `metrics`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/v3.md
        """
        request = build_metrics_v3_list(path)
        response = await self._caller.call(request, options)
        return parse_metrics_v3_list(response)
