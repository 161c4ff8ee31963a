# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of kms.

The key management service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_name
from minio._core.documents.jsondoc import list_of
from minio._core.http.messages import check_text
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.kms import (
        KMSAPIsOutput,
        KMSCreateKeyAdminOutput,
        KMSCreateKeyOutput,
        KMSKeyStatusAdminOutput,
        KMSKeyStatusOutput,
        KMSListKeysOutput,
        KMSMetricsOutput,
        KMSStatusAdminOutput,
        KMSStatusOutput,
        KMSVersionOutput,
    )

# specs/admin/operations/kmsap-is.yaml
KMS_APIS = Operation("KMSAPIs", resend=Resend.ALWAYS, admin=True)


def build_kms_apis() -> Request:
    """Builds the request; `kms_apis` tells of its arguments."""
    return Request(KMS_APIS, "GET", path="/minio/kms/v1/apis")


def parse_kms_apis(response: Response) -> KMSAPIsOutput:
    """Reads the answer of KMSAPIs."""
    from minio._generated.admin.models.kms import KMSAPI, KMSAPIsOutput

    return KMSAPIsOutput(apis=read_json(response, list_of(KMSAPI)))


# specs/admin/operations/kms-create-key.yaml
KMS_CREATE_KEY = Operation("KMSCreateKey", resend=Resend.NEVER, admin=True)


def build_kms_create_key(key_id: str) -> Request:
    """Builds the request; `kms_create_key` tells of its arguments."""
    request = Request(KMS_CREATE_KEY, "POST", path="/minio/kms/v1/key/create")
    check_name("key_id", key_id)
    request.query.append(("key-id", key_id))
    return request


def parse_kms_create_key(response: Response) -> KMSCreateKeyOutput:
    """Reads the answer of KMSCreateKey."""
    from minio._generated.admin.models.kms import KMSCreateKeyOutput

    return KMSCreateKeyOutput()


# specs/admin/operations/kms-create-key-admin.yaml
KMS_CREATE_KEY_ADMIN = Operation("KMSCreateKeyAdmin", resend=Resend.NEVER, admin=True)


def build_kms_create_key_admin(key_id: str) -> Request:
    """Builds the request; `kms_create_key_admin` tells of its arguments."""
    request = Request(KMS_CREATE_KEY_ADMIN, "POST", path="/minio/admin/v3/kms/key/create")
    check_text("key_id", key_id)
    request.query.append(("key-id", key_id))
    return request


def parse_kms_create_key_admin(response: Response) -> KMSCreateKeyAdminOutput:
    """Reads the answer of KMSCreateKeyAdmin."""
    from minio._generated.admin.models.kms import KMSCreateKeyAdminOutput

    return KMSCreateKeyAdminOutput()


# specs/admin/operations/kms-key-status.yaml
KMS_KEY_STATUS = Operation("KMSKeyStatus", resend=Resend.ALWAYS, admin=True)


def build_kms_key_status(*, key_id: str | None = None) -> Request:
    """Builds the request; `kms_key_status` tells of its arguments."""
    request = Request(KMS_KEY_STATUS, "GET", path="/minio/kms/v1/key/status")
    if key_id is not None:
        check_text("key_id", key_id)
        request.query.append(("key-id", key_id))
    return request


def parse_kms_key_status(response: Response) -> KMSKeyStatusOutput:
    """Reads the answer of KMSKeyStatus."""
    from minio._generated.admin.models.kms import KMSKeyStatus, KMSKeyStatusOutput

    return KMSKeyStatusOutput(key=read_json(response, KMSKeyStatus))


# specs/admin/operations/kms-key-status-admin.yaml
KMS_KEY_STATUS_ADMIN = Operation("KMSKeyStatusAdmin", resend=Resend.ALWAYS, admin=True)


def build_kms_key_status_admin(*, key_id: str | None = None) -> Request:
    """Builds the request; `kms_key_status_admin` tells of its arguments."""
    request = Request(KMS_KEY_STATUS_ADMIN, "GET", path="/minio/admin/v3/kms/key/status")
    if key_id is not None:
        check_text("key_id", key_id)
        request.query.append(("key-id", key_id))
    return request


def parse_kms_key_status_admin(response: Response) -> KMSKeyStatusAdminOutput:
    """Reads the answer of KMSKeyStatusAdmin."""
    from minio._generated.admin.models.kms import KMSKeyStatus, KMSKeyStatusAdminOutput

    return KMSKeyStatusAdminOutput(key=read_json(response, KMSKeyStatus))


# specs/admin/operations/kms-list-keys.yaml
KMS_LIST_KEYS = Operation("KMSListKeys", resend=Resend.ALWAYS, admin=True)


def build_kms_list_keys(pattern: str) -> Request:
    """Builds the request; `kms_list_keys` tells of its arguments."""
    request = Request(KMS_LIST_KEYS, "GET", path="/minio/kms/v1/key/list")
    check_text("pattern", pattern)
    request.query.append(("pattern", pattern))
    return request


def parse_kms_list_keys(response: Response) -> KMSListKeysOutput:
    """Reads the answer of KMSListKeys."""
    from minio._generated.admin.models.kms import KMSKeyInfo, KMSListKeysOutput

    return KMSListKeysOutput(keys=read_json(response, list_of(KMSKeyInfo)))


# specs/admin/operations/kms-metrics.yaml
KMS_METRICS = Operation("KMSMetrics", resend=Resend.ALWAYS, admin=True)


def build_kms_metrics() -> Request:
    """Builds the request; `kms_metrics` tells of its arguments."""
    return Request(KMS_METRICS, "GET", path="/minio/kms/v1/metrics")


def parse_kms_metrics(response: Response) -> KMSMetricsOutput:
    """Reads the answer of KMSMetrics."""
    from minio._generated.admin.models.kms import KMSMetricsOutput, KMSServerMetrics

    return KMSMetricsOutput(metrics=read_json(response, KMSServerMetrics))


# specs/admin/operations/kms-status.yaml
KMS_STATUS = Operation("KMSStatus", resend=Resend.ALWAYS, admin=True)


def build_kms_status() -> Request:
    """Builds the request; `kms_status` tells of its arguments."""
    return Request(KMS_STATUS, "GET", path="/minio/kms/v1/status")


def parse_kms_status(response: Response) -> KMSStatusOutput:
    """Reads the answer of KMSStatus."""
    from minio._generated.admin.models.kms import KMSStatus, KMSStatusOutput

    return KMSStatusOutput(status=read_json(response, KMSStatus))


# specs/admin/operations/kms-status-admin.yaml
KMS_STATUS_ADMIN = Operation("KMSStatusAdmin", resend=Resend.ALWAYS, admin=True)


def build_kms_status_admin() -> Request:
    """Builds the request; `kms_status_admin` tells of its arguments."""
    return Request(KMS_STATUS_ADMIN, "POST", path="/minio/admin/v3/kms/status")


def parse_kms_status_admin(response: Response) -> KMSStatusAdminOutput:
    """Reads the answer of KMSStatusAdmin."""
    from minio._generated.admin.models.kms import KMSStatus, KMSStatusAdminOutput

    return KMSStatusAdminOutput(status=read_json(response, KMSStatus))


# specs/admin/operations/kms-version.yaml
KMS_VERSION = Operation("KMSVersion", resend=Resend.ALWAYS, admin=True)


def build_kms_version() -> Request:
    """Builds the request; `kms_version` tells of its arguments."""
    return Request(KMS_VERSION, "GET", path="/minio/kms/v1/version")


def parse_kms_version(response: Response) -> KMSVersionOutput:
    """Reads the answer of KMSVersion."""
    from minio._generated.admin.models.kms import KMSVersion, KMSVersionOutput

    return KMSVersionOutput(version=read_json(response, KMSVersion))
