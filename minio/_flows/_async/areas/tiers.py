"""Remote storage tiers, each kind added by what it needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from minio._core.http.messages import check_label
from minio._flows.tierplaces import as_credentials, check_place, check_together, encoded
from minio._generated.admin._async.areas.tiers import AsyncTiersMethods

if TYPE_CHECKING:
    from minio._generated.admin.models.tiers import TierConfig

S3 = "https://s3.amazonaws.com"
GOOGLE = "https://storage.googleapis.com"
AZURE = "https://{}.blob.core.windows.net"
KEYS = "access_key and secret_key"
ROLE = "machine_role"
PRINCIPAL = "tenant_id, client_id and client_secret"
CREDENTIALS = "credentials"
TAKEN = {"s3": (KEYS, ROLE), "minio": (KEYS,), "azure": (KEYS, PRINCIPAL), "gcs": (CREDENTIALS,)}
"""What opens tiers of each kind."""


class AsyncTiers(AsyncTiersMethods):
    """Remote storage tiers: places that lifecycle rules can move objects to."""

    async def add_s3(
        self,
        name: str,
        *,
        bucket: str,
        access_key: str | None = None,
        secret_key: str | None = None,
        endpoint: str = S3,
        prefix: str | None = None,
        region: str | None = None,
        storage_class: str | None = None,
        machine_role: bool = False,
        force: bool = False,
    ) -> None:
        """Adds a tier on Amazon S3, or on another S3 service. The servers try it before they answer.

        Needs admin:SetTier.

        Args:
            name: name of the tier, in upper case.
            bucket: bucket that objects are moved to.
            access_key: access key there.
            secret_key: secret key there.
            endpoint: URL of the service.
            prefix: beginning of the keys that objects get there.
            region: region of the bucket.
            storage_class: storage class of the objects there.
            machine_role: whether to use the role of the machine in place of keys.
            force: whether the place may be in use already.

        Raises:
            TierAlreadyExists: there is such a tier.
            MinioAdminException: the server refused, or the place does not work.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddTier
        """
        from minio._generated.admin.models.tiers import TierConfig, TierS3

        check_place(name, endpoint, bucket=bucket)
        if machine_role and access_key:
            raise ValueError("either access_key and secret_key or machine_role must be set, not both")
        check_together(not machine_role, access_key=access_key, secret_key=secret_key)
        place = TierS3(
            endpoint=endpoint,
            access_key=access_key,
            secret_key=secret_key,
            bucket=bucket,
            prefix=prefix,
            region=region,
            storage_class=storage_class,
            aws_role=machine_role or None,
        )
        await self._add(TierConfig(version="v1", type="s3", name=name, s3=place), force)

    async def add_minio(
        self,
        name: str,
        *,
        bucket: str,
        endpoint: str,
        access_key: str,
        secret_key: str,
        prefix: str | None = None,
        region: str | None = None,
        force: bool = False,
    ) -> None:
        """Adds a tier on another MinIO. The servers try it before they answer.

        Needs admin:SetTier.

        Args:
            name: name of the tier, in upper case.
            bucket: bucket that objects are moved to.
            endpoint: URL of the other MinIO.
            access_key: access key there.
            secret_key: secret key there.
            prefix: beginning of the keys that objects get there.
            region: region of the bucket.
            force: whether the place may be in use already.

        Raises:
            TierAlreadyExists: there is such a tier.
            MinioAdminException: the server refused, or the place does not work.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddTier
        """
        from minio._generated.admin.models.tiers import TierConfig, TierMinIO

        check_place(name, endpoint, bucket=bucket)
        check_together(True, access_key=access_key, secret_key=secret_key)
        place = TierMinIO(
            endpoint=endpoint,
            access_key=access_key,
            secret_key=secret_key,
            bucket=bucket,
            prefix=prefix,
            region=region,
        )
        await self._add(TierConfig(version="v1", type="minio", name=name, min_io=place), force)

    async def add_azure(
        self,
        name: str,
        *,
        container: str,
        account_name: str,
        account_key: str | None = None,
        tenant_id: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        endpoint: str | None = None,
        prefix: str | None = None,
        region: str | None = None,
        storage_class: str | None = None,
        force: bool = False,
    ) -> None:
        """Adds a tier on Azure Blob Storage. The servers try it before they answer.

        Needs admin:SetTier.

        Args:
            name: name of the tier, in upper case.
            container: container that objects are moved to.
            account_name: name of the storage account.
            account_key: its key; or a service principal:
            tenant_id: tenant of a service principal.
            client_id: its id.
            client_secret: its secret.
            endpoint: URL of the service; left out, that of the account on Azure.
            prefix: beginning of the keys that objects get there.
            region: region of the container.
            storage_class: access tier of the objects there.
            force: whether the place may be in use already.

        Raises:
            TierAlreadyExists: there is such a tier.
            MinioAdminException: the server refused, or the place does not work.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddTier
        """
        from minio._generated.admin.models.tiers import ServicePrincipalAuth, TierAzure, TierConfig

        check_together(True, account_name=account_name)
        endpoint = endpoint or AZURE.format(account_name)
        check_place(name, endpoint, container=container)
        principal = None
        if account_key is None:
            check_together(True, tenant_id=tenant_id, client_id=client_id, client_secret=client_secret)
            principal = ServicePrincipalAuth(tenant_id, client_id, client_secret)
        elif tenant_id or client_id or client_secret:
            raise ValueError("either account_key or a service principal must be set, not both")
        place = TierAzure(
            endpoint=endpoint,
            account_name=account_name,
            account_key=account_key,
            bucket=container,
            prefix=prefix,
            region=region,
            storage_class=storage_class,
            sp_auth=principal,
        )
        await self._add(TierConfig(version="v1", type="azure", name=name, azure=place), force)

    async def add_gcs(
        self,
        name: str,
        *,
        bucket: str,
        credentials: str | bytes | Mapping[str, Any],
        endpoint: str = GOOGLE,
        prefix: str | None = None,
        region: str | None = None,
        storage_class: str | None = None,
        force: bool = False,
    ) -> None:
        """Adds a tier on Google Cloud Storage. The servers try it before they answer.

        Needs admin:SetTier.

        Args:
            name: name of the tier, in upper case.
            bucket: bucket that objects are moved to.
            credentials: what the credentials file of a service account holds: its JSON, or the mapping.
            endpoint: URL of the service.
            prefix: beginning of the keys that objects get there.
            region: region of the bucket.
            storage_class: storage class of the objects there.
            force: whether the place may be in use already.

        Raises:
            TierAlreadyExists: there is such a tier.
            MinioAdminException: the server refused, or the place does not work.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddTier
        """
        from minio._generated.admin.models.tiers import TierConfig, TierGCS

        check_place(name, endpoint, bucket=bucket)
        place = TierGCS(
            endpoint=endpoint,
            creds=encoded(as_credentials(credentials)),
            bucket=bucket,
            prefix=prefix,
            region=region,
            storage_class=storage_class,
        )
        await self._add(TierConfig(version="v1", type="gcs", name=name, gcs=place), force)

    async def edit(
        self,
        name: str,
        *,
        access_key: str | None = None,
        secret_key: str | None = None,
        machine_role: bool = False,
        tenant_id: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        credentials: str | bytes | Mapping[str, Any] | None = None,
    ) -> None:
        """Changes the credentials of a tier: those of one kind are given.

        Asks first of which kind the tier is: a server may take others, and lose those that it has. Needs
        admin:SetTier and admin:ListTier.

        Args:
            name: name of the tier.
            access_key: access key, for S3 and MinIO; name of the account, for Azure.
            secret_key: secret key, for S3 and MinIO; key of the account, for Azure.
            machine_role: whether to use the role of the machine in place of keys, for S3.
            tenant_id: tenant of a service principal, for Azure.
            client_id: its id.
            client_secret: its secret.
            credentials: what the credentials file of a service account holds, for Google Cloud Storage.

        Raises:
            NoSuchTier: there is no such tier.
            MinioAdminException: the server refused.
            ValueError: an argument is invalid, or the tier is of another kind; nothing was changed.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.EditTier
        """
        from minio._generated.admin.models.tiers import ServicePrincipalAuth, TierCreds

        check_label("name", name)
        principal = bool(tenant_id or client_id or client_secret)
        keys = bool(access_key or secret_key)
        kinds = {KEYS: keys, ROLE: machine_role, PRINCIPAL: principal, CREDENTIALS: credentials}
        given = [kind for kind, there in kinds.items() if there]
        if len(given) != 1:
            raise ValueError(f"one of these must be set, and no other: {'; '.join(kinds)}")
        check_together(keys, access_key=access_key, secret_key=secret_key)
        check_together(principal, tenant_id=tenant_id, client_id=client_id, client_secret=client_secret)
        changes = as_credentials(credentials) if credentials else None
        await self._check_kind(name, given[0])
        changed = TierCreds(
            access=access_key,
            secret=secret_key,
            awsrole=machine_role or None,
            az_sp=ServicePrincipalAuth(tenant_id, client_id, client_secret) if principal else None,
            creds=changes,
        )
        await self.api.edit_tier(name, changed)

    async def _check_kind(self, name: str, given: str) -> None:
        for tier in (await self.api.list_tiers()).tiers:
            if tier.name == name and given not in TAKEN.get(tier.type or "", (given,)):
                raise ValueError(f"a tier of kind {tier.type} takes {' or '.join(TAKEN[tier.type or ''])}")

    async def _add(self, config: TierConfig, force: bool) -> None:
        await self.api.add_tier(config, force=force or None)
