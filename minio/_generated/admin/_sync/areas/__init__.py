# Generated from specs/admin by `make generate`; never edit.
"""Attributes of the friendly client of MinIO admin, each with the methods of one subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._flows._sync.areas.access_keys import AccessKeys
    from minio._flows._sync.areas.batch_jobs import BatchJobs
    from minio._flows._sync.areas.buckets import Buckets
    from minio._flows._sync.areas.config import Config
    from minio._flows._sync.areas.deployment import Deployment
    from minio._flows._sync.areas.diagnostics import Diagnostics
    from minio._flows._sync.areas.groups import Groups
    from minio._flows._sync.areas.heal import Heal
    from minio._flows._sync.areas.iam import Iam
    from minio._flows._sync.areas.identity_providers import IdentityProviders
    from minio._flows._sync.areas.ldap import Ldap
    from minio._flows._sync.areas.locks import Locks
    from minio._flows._sync.areas.policies import Policies
    from minio._flows._sync.areas.pools import Pools
    from minio._flows._sync.areas.prometheus import Prometheus
    from minio._flows._sync.areas.quotas import Quotas
    from minio._flows._sync.areas.replication import Replication
    from minio._flows._sync.areas.service import Service
    from minio._flows._sync.areas.sites import Sites
    from minio._flows._sync.areas.speedtest import Speedtest
    from minio._flows._sync.areas.telemetry import Telemetry
    from minio._flows._sync.areas.tiers import Tiers

    from ...api import AdminApi
    from .kms import KmsMethods
    from .users import UsersMethods


class Areas:
    """Makes each attribute when it is asked for."""

    api: AdminApi

    @property
    def access_keys(self) -> AccessKeys:
        """Service accounts, temporary credentials and all other access keys."""
        from minio._flows._sync.areas.access_keys import AccessKeys

        return AccessKeys(self.api)

    @property
    def batch_jobs(self) -> BatchJobs:
        """Batch jobs that replicate, expire or re-encrypt objects."""
        from minio._flows._sync.areas.batch_jobs import BatchJobs

        return BatchJobs(self.api)

    @property
    def buckets(self) -> Buckets:
        """Export and import of bucket configurations."""
        from minio._flows._sync.areas.buckets import Buckets

        return Buckets(self.api)

    @property
    def config(self) -> Config:
        """Settings of the servers, and their history."""
        from minio._flows._sync.areas.config import Config

        return Config(self.api)

    @property
    def deployment(self) -> Deployment:
        """The deployment as a whole: its servers and drives, its usage and its health."""
        from minio._flows._sync.areas.deployment import Deployment

        return Deployment(self.api)

    @property
    def diagnostics(self) -> Diagnostics:
        """Profiles, raw files and reports for troubleshooting."""
        from minio._flows._sync.areas.diagnostics import Diagnostics

        return Diagnostics(self.api)

    @property
    def groups(self) -> Groups:
        """Groups of users."""
        from minio._flows._sync.areas.groups import Groups

        return Groups(self.api)

    @property
    def heal(self) -> Heal:
        """Healing of objects on damaged or replaced drives."""
        from minio._flows._sync.areas.heal import Heal

        return Heal(self.api)

    @property
    def iam(self) -> Iam:
        """Export and import of users, groups, policies and access keys."""
        from minio._flows._sync.areas.iam import Iam

        return Iam(self.api)

    @property
    def identity_providers(self) -> IdentityProviders:
        """Identity providers: OpenID Connect and LDAP."""
        from minio._flows._sync.areas.identity_providers import IdentityProviders

        return IdentityProviders(self.api)

    @property
    def kms(self) -> KmsMethods:
        """The key management service."""
        from .kms import KmsMethods

        return KmsMethods(self.api)

    @property
    def ldap(self) -> Ldap:
        """Policies and access keys of LDAP users."""
        from minio._flows._sync.areas.ldap import Ldap

        return Ldap(self.api)

    @property
    def locks(self) -> Locks:
        """Locks on objects."""
        from minio._flows._sync.areas.locks import Locks

        return Locks(self.api)

    @property
    def policies(self) -> Policies:
        """Named policies, and to whom they are attached."""
        from minio._flows._sync.areas.policies import Policies

        return Policies(self.api)

    @property
    def pools(self) -> Pools:
        """Server pools: decommissioning and rebalancing."""
        from minio._flows._sync.areas.pools import Pools

        return Pools(self.api)

    @property
    def prometheus(self) -> Prometheus:
        """Metrics in the text format of Prometheus."""
        from minio._flows._sync.areas.prometheus import Prometheus

        return Prometheus(self.api)

    @property
    def quotas(self) -> Quotas:
        """Size limits of buckets."""
        from minio._flows._sync.areas.quotas import Quotas

        return Quotas(self.api)

    @property
    def replication(self) -> Replication:
        """Targets of bucket replication, and what is not replicated yet."""
        from minio._flows._sync.areas.replication import Replication

        return Replication(self.api)

    @property
    def service(self) -> Service:
        """Restarting, stopping, freezing and updating the servers."""
        from minio._flows._sync.areas.service import Service

        return Service(self.api)

    @property
    def sites(self) -> Sites:
        """Site replication: deployments that hold the same data."""
        from minio._flows._sync.areas.sites import Sites

        return Sites(self.api)

    @property
    def speedtest(self) -> Speedtest:
        """Speed tests of drives, networks and the whole deployment."""
        from minio._flows._sync.areas.speedtest import Speedtest

        return Speedtest(self.api)

    @property
    def telemetry(self) -> Telemetry:
        """Live traces, logs and metrics."""
        from minio._flows._sync.areas.telemetry import Telemetry

        return Telemetry(self.api)

    @property
    def tiers(self) -> Tiers:
        """Remote storage tiers."""
        from minio._flows._sync.areas.tiers import Tiers

        return Tiers(self.api)

    @property
    def users(self) -> UsersMethods:
        """Users of the built-in directory."""
        from .users import UsersMethods

        return UsersMethods(self.api)
