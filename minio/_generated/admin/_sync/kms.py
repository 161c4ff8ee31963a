# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of kms.

The key management service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.kms import (
    build_kms_apis,
    build_kms_create_key,
    build_kms_create_key_admin,
    build_kms_key_status,
    build_kms_key_status_admin,
    build_kms_list_keys,
    build_kms_metrics,
    build_kms_status,
    build_kms_status_admin,
    build_kms_version,
    parse_kms_apis,
    parse_kms_create_key,
    parse_kms_create_key_admin,
    parse_kms_key_status,
    parse_kms_key_status_admin,
    parse_kms_list_keys,
    parse_kms_metrics,
    parse_kms_status,
    parse_kms_status_admin,
    parse_kms_version,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
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


class KmsOperations:
    """The key management service."""

    _caller: Caller

    # specs/admin/operations/kmsap-is.yaml
    def kms_apis(self, *, options: RequestOptions | None = None) -> KMSAPIsOutput:
        """Lists the API of the key management service.

        Needs kms:API.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSAPIsOutput` with `apis`.

        Raises:
            MinioAdminException: the server refused; here often InternalError.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSAPIs
        """
        request = build_kms_apis()
        response = self._caller.call(request, options)
        return parse_kms_apis(response)

    # specs/admin/operations/kms-create-key.yaml
    def kms_create_key(self, key_id: str, *, options: RequestOptions | None = None) -> KMSCreateKeyOutput:
        """Creates a key in the key management service, on the API of its own.

        Needs kms:CreateKey.

        Args:
            key_id: Name of the new key.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.KMSCreateKeyOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often InternalError, XMinioKMSKeyExists.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CreateKey
        """
        request = build_kms_create_key(key_id)
        response = self._caller.call(request, options)
        return parse_kms_create_key(response)

    # specs/admin/operations/kms-create-key-admin.yaml
    def kms_create_key_admin(
        self, key_id: str, *, options: RequestOptions | None = None
    ) -> KMSCreateKeyAdminOutput:
        """Creates a key in the key management service.

        Needs admin:KMSCreateKey.

        Args:
            key_id: Name of the new key; empty, the default one.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.KMSCreateKeyAdminOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often InternalError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CreateKey
        """
        request = build_kms_create_key_admin(key_id)
        response = self._caller.call(request, options)
        return parse_kms_create_key_admin(response)

    # specs/admin/operations/kms-key-status.yaml
    def kms_key_status(
        self, *, key_id: str | None = None, options: RequestOptions | None = None
    ) -> KMSKeyStatusOutput:
        """Checks that a key can encrypt and decrypt, on the API of its own.

        A key that does not work is no error: the answer tells why. Needs kms:KeyStatus.

        Args:
            key_id: Name of the key; left out, the default one.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSKeyStatusOutput` with `key`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetKeyStatus
        """
        request = build_kms_key_status(key_id=key_id)
        response = self._caller.call(request, options)
        return parse_kms_key_status(response)

    # specs/admin/operations/kms-key-status-admin.yaml
    def kms_key_status_admin(
        self, *, key_id: str | None = None, options: RequestOptions | None = None
    ) -> KMSKeyStatusAdminOutput:
        """Checks that a key can encrypt and decrypt.

        A key that does not work is no error: the answer tells why. Needs admin:KMSKeyStatus.

        Args:
            key_id: Name of the key; left out, the default one.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSKeyStatusAdminOutput` with `key`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetKeyStatus
        """
        request = build_kms_key_status_admin(key_id=key_id)
        response = self._caller.call(request, options)
        return parse_kms_key_status_admin(response)

    # specs/admin/operations/kms-list-keys.yaml
    def kms_list_keys(self, pattern: str, *, options: RequestOptions | None = None) -> KMSListKeysOutput:
        """Lists the keys whose names begin with a text.

        Needs kms:ListKeys.

        Args:
            pattern: Beginning of the names; `*` is all of them.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSListKeysOutput` with `keys`.

        Raises:
            MinioAdminException: the server refused; here often BadRequest.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListKeys
        """
        request = build_kms_list_keys(pattern)
        response = self._caller.call(request, options)
        return parse_kms_list_keys(response)

    # specs/admin/operations/kms-metrics.yaml
    def kms_metrics(self, *, options: RequestOptions | None = None) -> KMSMetricsOutput:
        """Fetches counters of the key management service.

        Needs kms:Metrics.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSMetricsOutput` with `metrics`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSMetrics
        """
        request = build_kms_metrics()
        response = self._caller.call(request, options)
        return parse_kms_metrics(response)

    # specs/admin/operations/kms-status.yaml
    def kms_status(self, *, options: RequestOptions | None = None) -> KMSStatusOutput:
        """Describes the key management service in use, on the API of its own.

        Needs kms:Status.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSStatusOutput` with `status`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSStatus
        """
        request = build_kms_status()
        response = self._caller.call(request, options)
        return parse_kms_status(response)

    # specs/admin/operations/kms-status-admin.yaml
    def kms_status_admin(self, *, options: RequestOptions | None = None) -> KMSStatusAdminOutput:
        """Describes the key management service in use.

        Needs admin:KMSKeyStatus.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSStatusAdminOutput` with `status`.

        Raises:
            MinioAdminException: the server refused; here often NotImplemented.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSStatus
        """
        request = build_kms_status_admin()
        response = self._caller.call(request, options)
        return parse_kms_status_admin(response)

    # specs/admin/operations/kms-version.yaml
    def kms_version(self, *, options: RequestOptions | None = None) -> KMSVersionOutput:
        """Fetches the version of the key management service.

        Needs kms:Version.

        Args:
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.KMSVersionOutput` with `version`.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSVersion
        """
        request = build_kms_version()
        response = self._caller.call(request, options)
        return parse_kms_version(response)
