# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of health.

Whether servers answer and can work.
"""

from __future__ import annotations

from dataclasses import dataclass


# specs/admin/operations/health-cluster-head.yaml
@dataclass(slots=True, kw_only=True)
class HealthClusterHeadOutput:
    """Answer of HealthClusterHead.

    Attributes:
        write_quorum: Number of drives needed to write.
        storage_class_defaults: Whether the storage classes are set as the server came.
        healing_drives: Number of drives that are being healed.
    """

    write_quorum: int | None = None
    storage_class_defaults: str | None = None
    healing_drives: int | None = None


# specs/admin/operations/health-cluster.yaml
@dataclass(slots=True, kw_only=True)
class HealthClusterOutput:
    """Answer of HealthCluster.

    Attributes:
        write_quorum: Number of drives needed to write.
        storage_class_defaults: Whether the storage classes are set as the server came.
        healing_drives: Number of drives that are being healed.
    """

    write_quorum: int | None = None
    storage_class_defaults: str | None = None
    healing_drives: int | None = None


# specs/admin/operations/health-cluster-read-head.yaml
@dataclass(slots=True, kw_only=True)
class HealthClusterReadHeadOutput:
    """Answer of HealthClusterReadHead.

    Attributes:
        read_quorum: Number of drives needed to read.
        storage_class_defaults: Whether the storage classes are set as the server came.
        healing_drives: Number of drives that are being healed.
    """

    read_quorum: int | None = None
    storage_class_defaults: str | None = None
    healing_drives: int | None = None


# specs/admin/operations/health-cluster-read.yaml
@dataclass(slots=True, kw_only=True)
class HealthClusterReadOutput:
    """Answer of HealthClusterRead.

    Attributes:
        read_quorum: Number of drives needed to read.
        storage_class_defaults: Whether the storage classes are set as the server came.
        healing_drives: Number of drives that are being healed.
    """

    read_quorum: int | None = None
    storage_class_defaults: str | None = None
    healing_drives: int | None = None


# specs/admin/operations/health-live-head.yaml
@dataclass(slots=True, kw_only=True)
class HealthLiveHeadOutput:
    """Answer of HealthLiveHead.

    Attributes:
        server_status: `offline` while the server is starting.
    """

    server_status: str | None = None


# specs/admin/operations/health-live.yaml
@dataclass(slots=True, kw_only=True)
class HealthLiveOutput:
    """Answer of HealthLive.

    Attributes:
        server_status: `offline` while the server is starting.
    """

    server_status: str | None = None


# specs/admin/operations/health-ready-head.yaml
@dataclass(slots=True, kw_only=True)
class HealthReadyHeadOutput:
    """Answer of HealthReadyHead.

    Attributes:
        server_status: `offline` while the server is starting.
    """

    server_status: str | None = None


# specs/admin/operations/health-ready.yaml
@dataclass(slots=True, kw_only=True)
class HealthReadyOutput:
    """Answer of HealthReady.

    Attributes:
        server_status: `offline` while the server is starting.
    """

    server_status: str | None = None
