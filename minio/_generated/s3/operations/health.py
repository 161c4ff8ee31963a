# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of health.

Whether the server is well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.documents.xml import to_boolean
from minio._core.http.messages import integer
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.health import (
        ClusterHealthOutput,
        ClusterReadHealthOutput,
        LivenessOutput,
        ReadinessOutput,
    )

# specs/s3/operations/cluster-health.yaml
CLUSTER_HEALTH = Operation("ClusterHealth", resend=Resend.ALWAYS, signed=False)


def build_cluster_health(*, maintenance: bool | None = None) -> Request:
    """Builds the request; `cluster_health` tells of its arguments."""
    request = Request(CLUSTER_HEALTH, "GET", path="/minio/health/cluster")
    if maintenance is not None:
        check_type("maintenance", maintenance, bool)
        request.query.append(("maintenance", to_boolean(maintenance)))
    return request


def parse_cluster_health(response: Response) -> ClusterHealthOutput:
    """Reads the answer of ClusterHealth."""
    from minio._generated.s3.models.health import ClusterHealthOutput

    get = response.headers.get
    return ClusterHealthOutput(
        write_quorum=integer(get("x-minio-write-quorum")),
        storage_class_defaults=get("x-minio-storage-class-defaults"),
        healing_drives=integer(get("x-minio-healing-drives")),
    )


# specs/s3/operations/cluster-read-health.yaml
CLUSTER_READ_HEALTH = Operation("ClusterReadHealth", resend=Resend.ALWAYS, signed=False)


def build_cluster_read_health() -> Request:
    """Builds the request; `cluster_read_health` tells of its arguments."""
    return Request(CLUSTER_READ_HEALTH, "GET", path="/minio/health/cluster/read")


def parse_cluster_read_health(response: Response) -> ClusterReadHealthOutput:
    """Reads the answer of ClusterReadHealth."""
    from minio._generated.s3.models.health import ClusterReadHealthOutput

    get = response.headers.get
    return ClusterReadHealthOutput(
        read_quorum=integer(get("x-minio-read-quorum")),
        storage_class_defaults=get("x-minio-storage-class-defaults"),
    )


# specs/s3/operations/liveness.yaml
LIVENESS = Operation("Liveness", resend=Resend.ALWAYS, signed=False)


def build_liveness() -> Request:
    """Builds the request; `liveness` tells of its arguments."""
    return Request(LIVENESS, "GET", path="/minio/health/live")


def parse_liveness(response: Response) -> LivenessOutput:
    """Reads the answer of Liveness."""
    from minio._generated.s3.models.health import LivenessOutput

    get = response.headers.get
    return LivenessOutput(server_status=get("x-minio-server-status"))


# specs/s3/operations/readiness.yaml
READINESS = Operation("Readiness", resend=Resend.ALWAYS, signed=False)


def build_readiness() -> Request:
    """Builds the request; `readiness` tells of its arguments."""
    return Request(READINESS, "GET", path="/minio/health/ready")


def parse_readiness(response: Response) -> ReadinessOutput:
    """Reads the answer of Readiness."""
    from minio._generated.s3.models.health import ReadinessOutput

    get = response.headers.get
    return ReadinessOutput(server_status=get("x-minio-server-status"))
