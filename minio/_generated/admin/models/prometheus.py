# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of prometheus.

Metrics in the text format of Prometheus.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from minio._core.documents.jsondoc import TEXT, JsonModel, Member, Table, list_of


# specs/admin/operations/metrics-legacy.yaml
@dataclass(slots=True, kw_only=True)
class MetricsLegacyOutput:
    """Answer of MetricsLegacy.

    Attributes:
        text: The metrics.
    """

    text: str


# specs/admin/operations/metrics-v2-bucket.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2BucketOutput:
    """Answer of MetricsV2Bucket.

    Attributes:
        text: The metrics.
    """

    text: str


# specs/admin/operations/metrics-v2-cluster.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2ClusterOutput:
    """Answer of MetricsV2Cluster.

    Attributes:
        text: The metrics.
    """

    text: str


# specs/admin/operations/metrics-v2-node.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2NodeOutput:
    """Answer of MetricsV2Node.

    Attributes:
        text: The metrics.
    """

    text: str


# specs/admin/operations/metrics-v2-resource.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV2ResourceOutput:
    """Answer of MetricsV2Resource.

    Attributes:
        text: The metrics.
    """

    text: str


# specs/admin/operations/metrics-v3-bucket.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV3BucketOutput:
    """Answer of MetricsV3Bucket.

    Attributes:
        text: The metrics.
    """

    text: str


# specs/admin/shapes/metrics-v3-entry.yaml
@dataclass(slots=True)
class MetricsV3Entry(JsonModel):
    """A metric that can be fetched.

    Attributes:
        name: Name of the metric.
        help: What it counts.
        type: Kind: `counter`, `gauge` or `histogram`.
        labels: Labels that its values carry.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    help: str | None = None
    type: str | None = None
    labels: list[str] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("help", "help", TEXT),
            Member("type", "type", TEXT),
            Member("labels", "labels", list_of(TEXT)),
        )
    )


# specs/admin/operations/metrics-v3-list.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV3ListOutput:
    """Answer of MetricsV3List.

    Attributes:
        metrics: The metrics.
    """

    metrics: list[MetricsV3Entry]


# specs/admin/operations/metrics-v3.yaml
@dataclass(slots=True, kw_only=True)
class MetricsV3Output:
    """Answer of MetricsV3.

    Attributes:
        text: The metrics.
    """

    text: str
