# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of prometheus.

Metrics in the text format of Prometheus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_bucket_name
from minio._core.documents.jsondoc import list_of
from minio._core.http.messages import check_label, filled_path, text_of
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
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

# specs/admin/operations/metrics-legacy.yaml
METRICS_LEGACY = Operation("MetricsLegacy", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_legacy() -> Request:
    """Builds the request; `metrics_legacy` tells of its arguments."""
    return Request(METRICS_LEGACY, "GET", path="/minio/prometheus/metrics")


def parse_metrics_legacy(response: Response) -> MetricsLegacyOutput:
    """Reads the answer of MetricsLegacy."""
    from minio._generated.admin.models.prometheus import MetricsLegacyOutput

    return MetricsLegacyOutput(text=text_of(response))


# specs/admin/operations/metrics-v2-bucket.yaml
METRICS_V2_BUCKET = Operation("MetricsV2Bucket", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v2_bucket() -> Request:
    """Builds the request; `metrics_v2_bucket` tells of its arguments."""
    return Request(METRICS_V2_BUCKET, "GET", path="/minio/v2/metrics/bucket")


def parse_metrics_v2_bucket(response: Response) -> MetricsV2BucketOutput:
    """Reads the answer of MetricsV2Bucket."""
    from minio._generated.admin.models.prometheus import MetricsV2BucketOutput

    return MetricsV2BucketOutput(text=text_of(response))


# specs/admin/operations/metrics-v2-cluster.yaml
METRICS_V2_CLUSTER = Operation("MetricsV2Cluster", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v2_cluster() -> Request:
    """Builds the request; `metrics_v2_cluster` tells of its arguments."""
    return Request(METRICS_V2_CLUSTER, "GET", path="/minio/v2/metrics/cluster")


def parse_metrics_v2_cluster(response: Response) -> MetricsV2ClusterOutput:
    """Reads the answer of MetricsV2Cluster."""
    from minio._generated.admin.models.prometheus import MetricsV2ClusterOutput

    return MetricsV2ClusterOutput(text=text_of(response))


# specs/admin/operations/metrics-v2-node.yaml
METRICS_V2_NODE = Operation("MetricsV2Node", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v2_node() -> Request:
    """Builds the request; `metrics_v2_node` tells of its arguments."""
    return Request(METRICS_V2_NODE, "GET", path="/minio/v2/metrics/node")


def parse_metrics_v2_node(response: Response) -> MetricsV2NodeOutput:
    """Reads the answer of MetricsV2Node."""
    from minio._generated.admin.models.prometheus import MetricsV2NodeOutput

    return MetricsV2NodeOutput(text=text_of(response))


# specs/admin/operations/metrics-v2-resource.yaml
METRICS_V2_RESOURCE = Operation("MetricsV2Resource", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v2_resource() -> Request:
    """Builds the request; `metrics_v2_resource` tells of its arguments."""
    return Request(METRICS_V2_RESOURCE, "GET", path="/minio/v2/metrics/resource")


def parse_metrics_v2_resource(response: Response) -> MetricsV2ResourceOutput:
    """Reads the answer of MetricsV2Resource."""
    from minio._generated.admin.models.prometheus import MetricsV2ResourceOutput

    return MetricsV2ResourceOutput(text=text_of(response))


# specs/admin/operations/metrics-v3.yaml
METRICS_V3 = Operation("MetricsV3", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v3(path: str) -> Request:
    """Builds the request; `metrics_v3` tells of its arguments."""
    check_label("path", path)
    return Request(METRICS_V3, "GET", path=filled_path("/minio/metrics/v3/{path}", path=path))


def parse_metrics_v3(response: Response) -> MetricsV3Output:
    """Reads the answer of MetricsV3."""
    from minio._generated.admin.models.prometheus import MetricsV3Output

    return MetricsV3Output(text=text_of(response))


# specs/admin/operations/metrics-v3-bucket.yaml
METRICS_V3_BUCKET = Operation("MetricsV3Bucket", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v3_bucket(path: str, bucket: str) -> Request:
    """Builds the request; `metrics_v3_bucket` tells of its arguments."""
    check_label("path", path)
    check_bucket_name(bucket, argument="bucket")
    return Request(
        METRICS_V3_BUCKET,
        "GET",
        path=filled_path("/minio/metrics/v3/bucket/{path}/{bucket}", path=path, bucket=bucket),
    )


def parse_metrics_v3_bucket(response: Response) -> MetricsV3BucketOutput:
    """Reads the answer of MetricsV3Bucket."""
    from minio._generated.admin.models.prometheus import MetricsV3BucketOutput

    return MetricsV3BucketOutput(text=text_of(response))


# specs/admin/operations/metrics-v3-list.yaml
METRICS_V3_LIST = Operation("MetricsV3List", resend=Resend.ALWAYS, bearer=True, admin=True)


def build_metrics_v3_list(path: str) -> Request:
    """Builds the request; `metrics_v3_list` tells of its arguments."""
    check_label("path", path)
    return Request(
        METRICS_V3_LIST,
        "GET",
        path=filled_path("/minio/metrics/v3/{path}", path=path),
        query=[("list", "")],
        headers={"Content-Type": "application/json"},
    )


def parse_metrics_v3_list(response: Response) -> MetricsV3ListOutput:
    """Reads the answer of MetricsV3List."""
    from minio._generated.admin.models.prometheus import MetricsV3Entry, MetricsV3ListOutput

    return MetricsV3ListOutput(metrics=read_json(response, list_of(MetricsV3Entry)))
