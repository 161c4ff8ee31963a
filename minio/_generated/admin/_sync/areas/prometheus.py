# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Metrics in the text format of Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._generated.admin.models.prometheus import MetricsV3Entry

    from ...api import AdminApi


class PrometheusMethods:
    """Metrics in the text format of Prometheus."""

    def __init__(self, api: AdminApi) -> None:
        self.api = api

    # specs/admin/operations/metrics-v2-bucket.yaml
    def buckets(self) -> str:
        """Fetches metrics of the buckets, second version.

        Needs admin:Prometheus.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        output = self.api.metrics_v2_bucket()
        return output.text

    # specs/admin/operations/metrics-v2-cluster.yaml
    def cluster(self) -> str:
        """Fetches metrics of the whole deployment, second version.

        Needs admin:Prometheus.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        output = self.api.metrics_v2_cluster()
        return output.text

    # specs/admin/operations/metrics-legacy.yaml
    def legacy(self) -> str:
        """Fetches the metrics of the first version, of the node that answers.

        Needs admin:Prometheus.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        output = self.api.metrics_legacy()
        return output.text

    # specs/admin/operations/metrics-v2-node.yaml
    def node(self) -> str:
        """Fetches metrics of the node that answers, second version.

        Needs admin:Prometheus.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        output = self.api.metrics_v2_node()
        return output.text

    # specs/admin/operations/metrics-v2-resource.yaml
    def resources(self) -> str:
        """Fetches metrics of drives, processors, memory and network, second version.

        Needs admin:Prometheus.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/prometheus
        """
        output = self.api.metrics_v2_resource()
        return output.text

    # specs/admin/operations/metrics-v3.yaml
    def v3(self, path: str) -> str:
        """Fetches the metrics of a collector or of all collectors below a path, third version.

        `api/requests` is a collector, `api` stands for all below it. Needs admin:Prometheus.

        Args:
            path: Path of a collector, such as `api/requests`, or of several, such as `api`.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/v3.md
        """
        output = self.api.metrics_v3(path=path)
        return output.text

    # specs/admin/operations/metrics-v3-bucket.yaml
    def v3_bucket(self, path: str, bucket: str) -> str:
        """Fetches the metrics of one bucket, third version.

        Needs admin:Prometheus.

        Args:
            path: Path of a collector, such as `api/requests`, or of several, such as `api`.
            bucket: Name of the bucket.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/v3.md
        """
        output = self.api.metrics_v3_bucket(path=path, bucket=bucket)
        return output.text

    # specs/admin/operations/metrics-v3-list.yaml
    def v3_list(self, path: str) -> list[MetricsV3Entry]:
        """Lists the metrics that a path of the third version has.

        Needs admin:Prometheus.

        Args:
            path: Path of a collector, such as `api/requests`, or of several, such as `api`.

        Returns:
            The metrics.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://github.com/minio/minio/tree/master/docs/metrics/v3.md
        """
        output = self.api.metrics_v3_list(path=path)
        return output.metrics
