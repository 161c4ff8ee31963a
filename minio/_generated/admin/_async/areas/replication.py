# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Targets of bucket replication, and what is not replicated yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minio._flows._async.lines import AsyncLines
    from minio._generated.admin.models.replication import BucketTarget, DiffInfo, ReplicationMRF

    from ...api import AsyncAdminApi


class AsyncReplicationMethods:
    """Targets of bucket replication, and what is not replicated yet."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api

    # specs/admin/operations/replication-mrf.yaml
    def backlog(self, bucket: str = "", *, node: str | None = None) -> AsyncLines[ReplicationMRF]:
        """Streams the objects whose replication failed lately and will be tried again.

        Needs admin:ReplicationDiff.

        Args:
            bucket: Name of the bucket; empty for all.
            node: Name of the only server to ask; left out, all.

        Returns:
            An iterator of `ReplicationMRF` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BucketReplicationMRF
        """
        return self.api.replication_mrf(bucket=bucket, node=node)

    # specs/admin/operations/replication-diff.yaml
    def diff(
        self, bucket: str, *, arn: str | None = None, prefix: str | None = None, verbose: bool | None = None
    ) -> AsyncLines[DiffInfo]:
        """Streams the objects that are not replicated yet.

        Needs admin:ReplicationDiff.

        Args:
            bucket: Name of the bucket.
            arn: ARN of the only target to compare with.
            prefix: Prefix of the keys.
            verbose: Whether to list replicated objects as well.

        Returns:
            An iterator of `DiffInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BucketReplicationDiff
        """
        return self.api.replication_diff(bucket=bucket, arn=arn, prefix=prefix, verbose=verbose)

    # specs/admin/operations/remove-remote-target.yaml
    async def remove(self, bucket: str, arn: str) -> None:
        """Removes a remote bucket that no replication rule uses.

        Needs admin:SetBucketTarget.

        Args:
            bucket: Name of the bucket.
            arn: ARN of the target.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveRemoteTarget
        """
        await self.api.remove_remote_target(bucket=bucket, arn=arn)

    # specs/admin/operations/list-remote-targets.yaml
    async def list(self, bucket: str = "") -> list[BucketTarget]:
        """Lists the remote buckets that a bucket, or any bucket, can be replicated to.

        Needs admin:GetBucketTarget.

        Args:
            bucket: Name of the bucket; empty for all.

        Returns:
            The remote buckets.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListRemoteTargets
        """
        output = await self.api.list_remote_targets(bucket=bucket, type="replication")
        return output.targets
