# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of health.

Whether the server is well.
"""

from __future__ import annotations

from dataclasses import dataclass


# specs/s3/operations/cluster-health.yaml
@dataclass(slots=True, kw_only=True)
class ClusterHealthOutput:
    """Answer of ClusterHealth.

    Attributes:
        write_quorum: Number of drives needed to write.
        storage_class_defaults: Whether the storage classes are set as the server came.
        healing_drives: Number of drives that are being healed.
    """

    write_quorum: int | None = None
    storage_class_defaults: str | None = None
    healing_drives: int | None = None


# specs/s3/operations/cluster-read-health.yaml
@dataclass(slots=True, kw_only=True)
class ClusterReadHealthOutput:
    """Answer of ClusterReadHealth.

    Attributes:
        read_quorum: Number of drives needed to read.
        storage_class_defaults: Whether the storage classes are set as the server came.
    """

    read_quorum: int | None = None
    storage_class_defaults: str | None = None


# specs/s3/operations/liveness.yaml
@dataclass(slots=True, kw_only=True)
class LivenessOutput:
    """Answer of Liveness.

    Attributes:
        server_status: "offline" while the server starts.
    """

    server_status: str | None = None


# specs/s3/operations/readiness.yaml
@dataclass(slots=True, kw_only=True)
class ReadinessOutput:
    """Answer of Readiness.

    Attributes:
        server_status: "offline" while the server starts.
    """

    server_status: str | None = None
