# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of monitoring.

The server's figures for Prometheus.
"""

from __future__ import annotations

from dataclasses import dataclass


# specs/s3/operations/metrics-legacy.yaml
@dataclass(slots=True, kw_only=True)
class MetricsLegacyOutput:
    """Answer of MetricsLegacy.

    Attributes:
        body: The figures, a line each.
    """

    body: str


# specs/s3/operations/metrics-v2-bucket.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2BucketOutput:
    """Answer of MetricsV2Bucket.

    Attributes:
        body: The figures, a line each.
    """

    body: str


# specs/s3/operations/metrics-v2-cluster.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2ClusterOutput:
    """Answer of MetricsV2Cluster.

    Attributes:
        body: The figures, a line each.
    """

    body: str


# specs/s3/operations/metrics-v2-node.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2NodeOutput:
    """Answer of MetricsV2Node.

    Attributes:
        body: The figures, a line each.
    """

    body: str


# specs/s3/operations/metrics-v2-resource.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2ResourceOutput:
    """Answer of MetricsV2Resource.

    Attributes:
        body: The figures, a line each.
    """

    body: str


# specs/s3/operations/metrics-v3.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV3Output:
    """Answer of MetricsV3.

    Attributes:
        body: The figures, a line each.
    """

    body: str
