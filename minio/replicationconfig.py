"""Rules by which new objects of a bucket are replicated to other buckets."""

from __future__ import annotations

from ._generated.s3.models.lifecycle import Filter
from ._generated.s3.models.replication import (
    AccessControlTranslation,
    DeleteMarkerReplication,
    DeleteReplication,
    Destination,
    EncryptionConfig,
    EventThreshold,
    ExistingObjectReplication,
    Metrics,
    ReplicationConfig,
    ReplicationTime,
    ReplicationTimeValue,
    Rule,
    SourceSelectionCriteria,
    SseKmsEncryptedObjects,
    Status,
    Time,
)
from .commonconfig import DISABLED

__all__ = [
    "DISABLED",
    "AccessControlTranslation",
    "DeleteMarkerReplication",
    "DeleteReplication",
    "Destination",
    "EncryptionConfig",
    "EventThreshold",
    "ExistingObjectReplication",
    "Filter",
    "Metrics",
    "ReplicationConfig",
    "ReplicationTime",
    "ReplicationTimeValue",
    "Rule",
    "SourceSelectionCriteria",
    "SseKmsEncryptedObjects",
    "Status",
    "Time",
]
