# Derived from minio/_flows/_async/areas/replication.py; change that and run `make generate`.
"""Targets of bucket replication."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_non_empty_string
from minio._generated.admin._sync.areas.replication import ReplicationMethods

if TYPE_CHECKING:
    from minio._generated.admin.models.replication import BucketTarget

HEALTHCHECK = timedelta(seconds=60)


class Replication(ReplicationMethods):
    """Targets of bucket replication, and what is not replicated yet."""

    def add(
        self,
        bucket: str,
        target_bucket: str,
        *,
        endpoint: str,
        access_key: str,
        secret_key: str,
        region: str | None = None,
        path_style: str = "auto",
        sync: bool = False,
        bandwidth: int = 0,
        healthcheck: timedelta = HEALTHCHECK,
        proxy: bool = True,
        storage_class: str | None = None,
    ) -> str:
        """Adds a remote bucket that a bucket can be replicated to. Both have to keep versions.

        Needs admin:SetBucketTarget.

        Args:
            bucket: name of the bucket.
            target_bucket: name of the bucket on the remote deployment.
            endpoint: URL of that deployment, such as `https://backup.example.com:9000`.
            access_key: access key there.
            secret_key: secret key there.
            region: region of that deployment.
            path_style: how the bucket is named in addresses: `on` in the path, `off` in the host, or `auto`.
            sync: whether writes are answered only after they were replicated.
            bandwidth: bytes a second that replication may take: 0 for any number, else from 100,000,000.
            healthcheck: time between two checks of whether it answers.
            proxy: whether reads of what was not replicated yet are passed on to it.
            storage_class: storage class of the copies.

        Returns:
            ARN that replication rules name the target by.

        Raises:
            MinioAdminException: the server refused, or the target does not answer.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetRemoteTarget
        """
        from minio._flows.targets import change, keys
        from minio._generated.admin.models.replication import BucketTarget

        check_bucket_name(bucket, argument="bucket")
        target = BucketTarget(type="replication", region=region, api="s3v4", storage_class=storage_class)
        change(
            target,
            endpoint=endpoint,
            target_bucket=target_bucket,
            credentials=keys(access_key, secret_key or ""),
            path_style=path_style,
            sync=sync,
            bandwidth=bandwidth,
            healthcheck=healthcheck,
            proxy=proxy,
        )
        return (self.api.set_remote_target(bucket, target)).arn

    def update(
        self,
        bucket: str,
        arn: str,
        *,
        endpoint: str | None = None,
        target_bucket: str | None = None,
        access_key: str | None = None,
        secret_key: str | None = None,
        path_style: str | None = None,
        sync: bool | None = None,
        bandwidth: int | None = None,
        healthcheck: timedelta | None = None,
        proxy: bool | None = None,
    ) -> None:
        """Changes a remote bucket; what is left out stays. Needs admin:SetBucketTarget.

        Args:
            bucket: name of the bucket.
            arn: ARN of the target.
            endpoint: URL of the remote deployment; keys have to be given with it.
            target_bucket: name of the bucket there; keys have to be given with it.
            access_key: access key there.
            secret_key: secret key there.
            path_style: how the bucket is named in addresses: `on` in the path, `off` in the host, or `auto`.
            sync: whether writes are answered only after they were replicated.
            bandwidth: bytes a second that replication may take: 0 for any number, else from 100,000,000.
            healthcheck: time between two checks of whether it answers.
            proxy: whether reads of what was not replicated yet are passed on to it.

        Raises:
            NoSuchRemoteTarget: there is no such target.
            MinioAdminException: the server refused, or the target does not answer.
            ValueError: an argument is invalid, or nothing is to change; nothing was changed.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.UpdateRemoteTarget
        """
        from minio._flows.targets import change, keys
        from minio._generated.admin.models.replication import BucketTarget

        check_bucket_name(bucket, argument="bucket")
        check_non_empty_string(arn, "arn")
        given = {
            "endpoint": endpoint,
            "target_bucket": target_bucket,
            "credentials": keys(access_key, secret_key),
            "path_style": path_style,
            "sync": sync,
            "bandwidth": bandwidth,
            "healthcheck": healthcheck,
            "proxy": proxy,
        }
        flags = change(BucketTarget(), **given)
        if not flags:
            raise ValueError("something to change must be set")
        if "creds" in flags and not given["credentials"]:
            raise ValueError("access_key and secret_key must be set with endpoint and target_bucket")
        target = self._target(bucket, arn)
        change(target, **given)
        self.api.update_remote_target(
            bucket,
            target,
            creds="creds" in flags or None,
            path="path" in flags or None,
            sync="sync" in flags or None,
            bandwidth="bandwidth" in flags or None,
            healthcheck="healthcheck" in flags or None,
            proxy="proxy" in flags or None,
        )

    def _target(self, bucket: str, arn: str) -> BucketTarget:
        from minio._generated.admin.models.replication import BucketTarget

        targets = (self.api.list_remote_targets(bucket, "")).targets
        unknown = BucketTarget(arn=arn, source_bucket=bucket)  # the server says that there is none
        return next((target for target in targets if target.arn == arn), unknown)
