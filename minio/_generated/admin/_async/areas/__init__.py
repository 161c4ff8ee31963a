# Generated from specs/admin by `make generate`; never edit.
"""Attributes of the friendly client of MinIO admin, each with the methods of one subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._flows._async.areas.access_keys import AsyncAccessKeys
    from minio._flows._async.areas.batch_jobs import AsyncBatchJobs
    from minio._flows._async.areas.buckets import AsyncBuckets
    from minio._flows._async.areas.config import AsyncConfig
    from minio._flows._async.areas.deployment import AsyncDeployment
    from minio._flows._async.areas.diagnostics import AsyncDiagnostics
    from minio._flows._async.areas.groups import AsyncGroups
    from minio._flows._async.areas.heal import AsyncHeal
    from minio._flows._async.areas.iam import AsyncIam
    from minio._flows._async.areas.identity_providers import AsyncIdentityProviders
    from minio._flows._async.areas.ldap import AsyncLdap
    from minio._flows._async.areas.locks import AsyncLocks
    from minio._flows._async.areas.policies import AsyncPolicies
    from minio._flows._async.areas.pools import AsyncPools
    from minio._flows._async.areas.prometheus import AsyncPrometheus
    from minio._flows._async.areas.quotas import AsyncQuotas
    from minio._flows._async.areas.replication import AsyncReplication
    from minio._flows._async.areas.service import AsyncService
    from minio._flows._async.areas.sites import AsyncSites
    from minio._flows._async.areas.speedtest import AsyncSpeedtest
    from minio._flows._async.areas.telemetry import AsyncTelemetry
    from minio._flows._async.areas.tiers import AsyncTiers

    from ...api import AsyncAdminApi
    from .kms import AsyncKmsMethods
    from .users import AsyncUsersMethods


class AsyncAreas:
    """Makes each attribute when it is asked for."""

    api: AsyncAdminApi

    @property
    def access_keys(self) -> AsyncAccessKeys:
        """Service accounts, temporary credentials and all other access keys."""
        from minio._flows._async.areas.access_keys import AsyncAccessKeys

        return AsyncAccessKeys(self.api)

    @property
    def batch_jobs(self) -> AsyncBatchJobs:
        """Batch jobs that replicate, expire or re-encrypt objects."""
        from minio._flows._async.areas.batch_jobs import AsyncBatchJobs

        return AsyncBatchJobs(self.api)

    @property
    def buckets(self) -> AsyncBuckets:
        """Export and import of bucket configurations."""
        from minio._flows._async.areas.buckets import AsyncBuckets

        return AsyncBuckets(self.api)

    @property
    def config(self) -> AsyncConfig:
        """Settings of the servers, and their history."""
        from minio._flows._async.areas.config import AsyncConfig

        return AsyncConfig(self.api)

    @property
    def deployment(self) -> AsyncDeployment:
        """The deployment as a whole: its servers and drives, its usage and its health."""
        from minio._flows._async.areas.deployment import AsyncDeployment

        return AsyncDeployment(self.api)

    @property
    def diagnostics(self) -> AsyncDiagnostics:
        """Profiles, raw files and reports for troubleshooting."""
        from minio._flows._async.areas.diagnostics import AsyncDiagnostics

        return AsyncDiagnostics(self.api)

    @property
    def groups(self) -> AsyncGroups:
        """Groups of users."""
        from minio._flows._async.areas.groups import AsyncGroups

        return AsyncGroups(self.api)

    @property
    def heal(self) -> AsyncHeal:
        """Healing of objects on damaged or replaced drives."""
        from minio._flows._async.areas.heal import AsyncHeal

        return AsyncHeal(self.api)

    @property
    def iam(self) -> AsyncIam:
        """Export and import of users, groups, policies and access keys."""
        from minio._flows._async.areas.iam import AsyncIam

        return AsyncIam(self.api)

    @property
    def identity_providers(self) -> AsyncIdentityProviders:
        """Identity providers: OpenID Connect and LDAP."""
        from minio._flows._async.areas.identity_providers import AsyncIdentityProviders

        return AsyncIdentityProviders(self.api)

    @property
    def kms(self) -> AsyncKmsMethods:
        """The key management service."""
        from .kms import AsyncKmsMethods

        return AsyncKmsMethods(self.api)

    @property
    def ldap(self) -> AsyncLdap:
        """Policies and access keys of LDAP users."""
        from minio._flows._async.areas.ldap import AsyncLdap

        return AsyncLdap(self.api)

    @property
    def locks(self) -> AsyncLocks:
        """Locks on objects."""
        from minio._flows._async.areas.locks import AsyncLocks

        return AsyncLocks(self.api)

    @property
    def policies(self) -> AsyncPolicies:
        """Named policies, and to whom they are attached."""
        from minio._flows._async.areas.policies import AsyncPolicies

        return AsyncPolicies(self.api)

    @property
    def pools(self) -> AsyncPools:
        """Server pools: decommissioning and rebalancing."""
        from minio._flows._async.areas.pools import AsyncPools

        return AsyncPools(self.api)

    @property
    def prometheus(self) -> AsyncPrometheus:
        """Metrics in the text format of Prometheus."""
        from minio._flows._async.areas.prometheus import AsyncPrometheus

        return AsyncPrometheus(self.api)

    @property
    def quotas(self) -> AsyncQuotas:
        """Size limits of buckets."""
        from minio._flows._async.areas.quotas import AsyncQuotas

        return AsyncQuotas(self.api)

    @property
    def replication(self) -> AsyncReplication:
        """Targets of bucket replication, and what is not replicated yet."""
        from minio._flows._async.areas.replication import AsyncReplication

        return AsyncReplication(self.api)

    @property
    def service(self) -> AsyncService:
        """Restarting, stopping, freezing and updating the servers."""
        from minio._flows._async.areas.service import AsyncService

        return AsyncService(self.api)

    @property
    def sites(self) -> AsyncSites:
        """Site replication: deployments that hold the same data."""
        from minio._flows._async.areas.sites import AsyncSites

        return AsyncSites(self.api)

    @property
    def speedtest(self) -> AsyncSpeedtest:
        """Speed tests of drives, networks and the whole deployment."""
        from minio._flows._async.areas.speedtest import AsyncSpeedtest

        return AsyncSpeedtest(self.api)

    @property
    def telemetry(self) -> AsyncTelemetry:
        """Live traces, logs and metrics."""
        from minio._flows._async.areas.telemetry import AsyncTelemetry

        return AsyncTelemetry(self.api)

    @property
    def tiers(self) -> AsyncTiers:
        """Remote storage tiers."""
        from minio._flows._async.areas.tiers import AsyncTiers

        return AsyncTiers(self.api)

    @property
    def users(self) -> AsyncUsersMethods:
        """Users of the built-in directory."""
        from .users import AsyncUsersMethods

        return AsyncUsersMethods(self.api)
