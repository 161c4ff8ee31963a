# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of kms.

The key management service.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import (
    BOOLEAN,
    DURATION,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    map_of,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta


# specs/admin/shapes/kmsapi.yaml
@dataclass(slots=True)
class KMSAPI(JsonModel):
    """An operation that the key management service has.

    Attributes:
        method: HTTP method.
        path: Path of its URL.
        max_body: Most bytes that a request may have.
        timeout: Seconds until it gives up.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    method: str | None = None
    path: str | None = None
    max_body: int | None = None
    timeout: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("method", "Method", TEXT),
            Member("path", "Path", TEXT),
            Member("max_body", "MaxBody", INTEGER),
            Member("timeout", "Timeout", INTEGER),
        )
    )


# specs/admin/operations/kmsap-is.yaml
@dataclass(slots=True, kw_only=True)
class KMSAPIsOutput:
    """Answer of KMSAPIs.

    Attributes:
        apis: Its operations.
    """

    apis: list[KMSAPI]


# specs/admin/operations/kms-create-key-admin.yaml
@dataclass(slots=True, kw_only=True)
class KMSCreateKeyAdminOutput:
    """Answer of KMSCreateKeyAdmin."""


# specs/admin/operations/kms-create-key.yaml
@dataclass(slots=True, kw_only=True)
class KMSCreateKeyOutput:
    """Answer of KMSCreateKey."""


# specs/admin/shapes/kms-key-info.yaml
@dataclass(slots=True)
class KMSKeyInfo(JsonModel):
    """A key of the key management service.

    Attributes:
        created_at: When it was made; left out when the service does not tell.
        created_by: Who made it; empty when the service does not tell.
        name: Name of the key.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    created_at: datetime | None = None
    created_by: str | None = None
    name: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("created_at", "createdAt", TIME),
            Member("created_by", "createdBy", TEXT),
            Member("name", "name", TEXT),
        )
    )


# specs/admin/shapes/kms-key-status.yaml
@dataclass(slots=True)
class KMSKeyStatus(JsonModel):
    """Whether a key works.

    Attributes:
        key_id: Name of the key.
        encryption_error: Why it cannot encrypt; left out when it can.
        decryption_error: Why it cannot decrypt; left out when it can.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key_id: str | None = None
    encryption_error: str | None = None
    decryption_error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("key_id", "key-id", TEXT),
            Member("encryption_error", "encryption-error", TEXT),
            Member("decryption_error", "decryption-error", TEXT),
        )
    )


# specs/admin/operations/kms-key-status-admin.yaml
@dataclass(slots=True, kw_only=True)
class KMSKeyStatusAdminOutput:
    """Answer of KMSKeyStatusAdmin.

    Attributes:
        key: Whether the key works.
    """

    key: KMSKeyStatus


# specs/admin/operations/kms-key-status.yaml
@dataclass(slots=True, kw_only=True)
class KMSKeyStatusOutput:
    """Answer of KMSKeyStatus.

    Attributes:
        key: Whether the key works.
    """

    key: KMSKeyStatus


# specs/admin/operations/kms-list-keys.yaml
@dataclass(slots=True, kw_only=True)
class KMSListKeysOutput:
    """Answer of KMSListKeys.

    Attributes:
        keys: The keys.
    """

    keys: list[KMSKeyInfo]


# specs/admin/shapes/kms-server-metrics.yaml
@dataclass(slots=True)
class KMSServerMetrics(JsonModel):
    """Counts of requests to the key management service.

    Attributes:
        kms_req_success: Number of requests that were answered.
        kms_req_error: Number of requests that it refused.
        kms_req_failure: Number of requests that failed in it or on the way.
        kms_resp_time: Number of requests answered within a time, by that time in nanoseconds as text.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    kms_req_success: int | None = None
    kms_req_error: int | None = None
    kms_req_failure: int | None = None
    kms_resp_time: dict[str, int] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("kms_req_success", "kms_req_success", INTEGER),
            Member("kms_req_error", "kms_req_error", INTEGER),
            Member("kms_req_failure", "kms_req_failure", INTEGER),
            Member("kms_resp_time", "kms_resp_time", map_of(INTEGER)),
        )
    )


# specs/admin/operations/kms-metrics.yaml
@dataclass(slots=True, kw_only=True)
class KMSMetricsOutput:
    """Answer of KMSMetrics.

    Attributes:
        metrics: The counts.
    """

    metrics: KMSServerMetrics


# specs/admin/shapes/kms-state.yaml
@dataclass(slots=True)
class KMSState(JsonModel):
    """A server of the key management service.

    Attributes:
        version: Release that it runs.
        key_store_latency: How long its key store takes to answer.
        key_store_reachable: Whether its key store answers.
        keystore_available: Whether its key store can be used.
        os: Operating system that it runs on.
        arch: Architecture that it runs on.
        up_time: How long it has been running.
        cp_us: Number of processors of its machine.
        usable_cp_us: Number of processors that it may use.
        heap_alloc: Bytes in use on its heap.
        stack_alloc: Bytes in use on its stacks.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version: str | None = None
    key_store_latency: timedelta | None = None
    key_store_reachable: bool | None = None
    keystore_available: bool | None = None
    os: str | None = None
    arch: str | None = None
    up_time: timedelta | None = None
    cp_us: int | None = None
    usable_cp_us: int | None = None
    heap_alloc: int | None = None
    stack_alloc: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("version", "Version", TEXT),
            Member("key_store_latency", "KeyStoreLatency", DURATION),
            Member("key_store_reachable", "KeyStoreReachable", BOOLEAN),
            Member("keystore_available", "KeystoreAvailable", BOOLEAN),
            Member("os", "OS", TEXT),
            Member("arch", "Arch", TEXT),
            Member("up_time", "UpTime", DURATION),
            Member("cp_us", "CPUs", INTEGER),
            Member("usable_cp_us", "UsableCPUs", INTEGER),
            Member("heap_alloc", "HeapAlloc", INTEGER),
            Member("stack_alloc", "StackAlloc", INTEGER),
        )
    )


# specs/admin/shapes/kms-status.yaml
@dataclass(slots=True)
class KMSStatus(JsonModel):
    """State of the key management service in use.

    Attributes:
        name: Kind of service, such as `KES` or `MinIO builtin`.
        default_key_id: Name of the key that is taken when none is named.
        endpoints: State of each of its servers, by address: `online` or `offline`.
        state: One of its servers in detail.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    default_key_id: str | None = None
    endpoints: dict[str, str] = field(default_factory=dict)
    state: KMSState | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("default_key_id", "default-key-id", TEXT),
            Member("endpoints", "endpoints", map_of(TEXT)),
            Member("state", "state", KMSState),
        )
    )


# specs/admin/operations/kms-status-admin.yaml
@dataclass(slots=True, kw_only=True)
class KMSStatusAdminOutput:
    """Answer of KMSStatusAdmin.

    Attributes:
        status: The service.
    """

    status: KMSStatus


# specs/admin/operations/kms-status.yaml
@dataclass(slots=True, kw_only=True)
class KMSStatusOutput:
    """Answer of KMSStatus.

    Attributes:
        status: The service.
    """

    status: KMSStatus


# specs/admin/shapes/kms-version.yaml
@dataclass(slots=True)
class KMSVersion(JsonModel):
    """Version of the key management service.

    Attributes:
        version: The version.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    version: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("version", "version", TEXT),))


# specs/admin/operations/kms-version.yaml
@dataclass(slots=True, kw_only=True)
class KMSVersionOutput:
    """Answer of KMSVersion.

    Attributes:
        version: The version.
    """

    version: KMSVersion
