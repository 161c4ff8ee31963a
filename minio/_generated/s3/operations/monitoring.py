# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of monitoring.

The server's figures for Prometheus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import check_label, check_text, filled_path, text_of
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.monitoring import (
        MetricsLegacyOutput,
        MetricsV2BucketOutput,
        MetricsV2ClusterOutput,
        MetricsV2NodeOutput,
        MetricsV2ResourceOutput,
        MetricsV3Output,
    )

# specs/s3/operations/metrics-legacy.yaml
METRICS_LEGACY = Operation("MetricsLegacy", resend=Resend.ALWAYS, bearer=True)


def build_metrics_legacy() -> Request:
    """Builds the request; `metrics_legacy` tells of its arguments."""
    return Request(METRICS_LEGACY, "GET", path="/minio/prometheus/metrics")


def parse_metrics_legacy(response: Response) -> MetricsLegacyOutput:
    """Reads the answer of MetricsLegacy."""
    from minio._generated.s3.models.monitoring import MetricsLegacyOutput

    return MetricsLegacyOutput(body=text_of(response))


# specs/s3/operations/metrics-v2-bucket.yaml
METRICS_V2_BUCKET = Operation("MetricsV2Bucket", resend=Resend.ALWAYS, bearer=True)


def build_metrics_v2_bucket() -> Request:
    """Builds the request; `metrics_v2_bucket` tells of its arguments."""
    return Request(METRICS_V2_BUCKET, "GET", path="/minio/v2/metrics/bucket")


def parse_metrics_v2_bucket(response: Response) -> MetricsV2BucketOutput:
    """Reads the answer of MetricsV2Bucket."""
    from minio._generated.s3.models.monitoring import MetricsV2BucketOutput

    return MetricsV2BucketOutput(body=text_of(response))


# specs/s3/operations/metrics-v2-cluster.yaml
METRICS_V2_CLUSTER = Operation("MetricsV2Cluster", resend=Resend.ALWAYS, bearer=True)


def build_metrics_v2_cluster() -> Request:
    """Builds the request; `metrics_v2_cluster` tells of its arguments."""
    return Request(METRICS_V2_CLUSTER, "GET", path="/minio/v2/metrics/cluster")


def parse_metrics_v2_cluster(response: Response) -> MetricsV2ClusterOutput:
    """Reads the answer of MetricsV2Cluster."""
    from minio._generated.s3.models.monitoring import MetricsV2ClusterOutput

    return MetricsV2ClusterOutput(body=text_of(response))


# specs/s3/operations/metrics-v2-node.yaml
METRICS_V2_NODE = Operation("MetricsV2Node", resend=Resend.ALWAYS, bearer=True)


def build_metrics_v2_node() -> Request:
    """Builds the request; `metrics_v2_node` tells of its arguments."""
    return Request(METRICS_V2_NODE, "GET", path="/minio/v2/metrics/node")


def parse_metrics_v2_node(response: Response) -> MetricsV2NodeOutput:
    """Reads the answer of MetricsV2Node."""
    from minio._generated.s3.models.monitoring import MetricsV2NodeOutput

    return MetricsV2NodeOutput(body=text_of(response))


# specs/s3/operations/metrics-v2-resource.yaml
METRICS_V2_RESOURCE = Operation("MetricsV2Resource", resend=Resend.ALWAYS, bearer=True)


def build_metrics_v2_resource() -> Request:
    """Builds the request; `metrics_v2_resource` tells of its arguments."""
    return Request(METRICS_V2_RESOURCE, "GET", path="/minio/v2/metrics/resource")


def parse_metrics_v2_resource(response: Response) -> MetricsV2ResourceOutput:
    """Reads the answer of MetricsV2Resource."""
    from minio._generated.s3.models.monitoring import MetricsV2ResourceOutput

    return MetricsV2ResourceOutput(body=text_of(response))


# specs/s3/operations/metrics-v3.yaml
METRICS_V3 = Operation("MetricsV3", resend=Resend.ALWAYS, bearer=True)


def build_metrics_v3(
    path_components: str, *, list_only: bool | None = None, buckets: str | None = None
) -> Request:
    """Builds the request; `metrics_v3` tells of its arguments."""
    check_label("path_components", path_components)
    request = Request(
        METRICS_V3,
        "GET",
        path=filled_path("/minio/metrics/v3/{path_components}", path_components=path_components),
    )
    if list_only is not None:
        check_type("list_only", list_only, bool)
        request.query.append(("list", to_boolean(list_only)))
    if buckets is not None:
        check_text("buckets", buckets)
        request.query.append(("buckets", buckets))
    return request


def parse_metrics_v3(response: Response) -> MetricsV3Output:
    """Reads the answer of MetricsV3."""
    from minio._generated.s3.models.monitoring import MetricsV3Output

    return MetricsV3Output(body=text_of(response))
