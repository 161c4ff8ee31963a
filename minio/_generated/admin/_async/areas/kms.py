# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""The key management service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.identities import check_name
from minio._core.http.messages import check_text

if TYPE_CHECKING:
    from minio._generated.admin.models.kms import KMSKeyInfo, KMSKeyStatus, KMSServerMetrics, KMSStatus

    from ...api import AsyncAdminApi


class AsyncKmsMethods:
    """The key management service."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/kms-create-key.yaml
    async def create_key(self, name: str) -> None:
        """Creates a key in the key management service, on the API of its own.

        Needs kms:CreateKey.

        Args:
            name: Name of the new key.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.CreateKey
        """
        check_name("name", name)
        await self.api.kms_create_key(key_id=name)

    # specs/admin/operations/kms-key-status.yaml
    async def key_status(self, name: str | None = None) -> KMSKeyStatus:
        """Checks that a key can encrypt and decrypt, on the API of its own.

        A key that does not work is no error: the answer tells why. Needs kms:KeyStatus.

        Args:
            name: Name of the key; left out, the default one.

        Returns:
            Whether the key works.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.GetKeyStatus
        """
        if name is not None:
            check_text("name", name)
        output = await self.api.kms_key_status(key_id=name)
        return output.key

    # specs/admin/operations/kms-list-keys.yaml
    async def list_keys(self, pattern: str = "*") -> list[KMSKeyInfo]:
        """Lists the keys whose names begin with a text.

        Needs kms:ListKeys.

        Args:
            pattern: Beginning of the names; `*` is all of them.

        Returns:
            The keys.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListKeys
        """
        output = await self.api.kms_list_keys(pattern=pattern)
        return output.keys

    # specs/admin/operations/kms-metrics.yaml
    async def metrics(self) -> KMSServerMetrics:
        """Fetches counters of the key management service.

        Needs kms:Metrics.

        Returns:
            The counts.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSMetrics
        """
        output = await self.api.kms_metrics()
        return output.metrics

    # specs/admin/operations/kms-status.yaml
    async def status(self) -> KMSStatus:
        """Describes the key management service in use, on the API of its own.

        Needs kms:Status.

        Returns:
            The service.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSStatus
        """
        output = await self.api.kms_status()
        return output.status

    # specs/admin/operations/kms-version.yaml
    async def version(self) -> str | None:
        """Fetches the version of the key management service.

        Needs kms:Version.

        Returns:
            The version.

        Raises:
            MinioAdminException: the server refused.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.KMSVersion
        """
        output = await self.api.kms_version()
        return output.version.version
