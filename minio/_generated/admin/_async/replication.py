# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of replication.

Targets of bucket replication, and what is not replicated yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows._async.lines import AsyncLines

from ..operations.replication import (
    build_list_remote_targets,
    build_remove_remote_target,
    build_replication_diff,
    build_replication_mrf,
    build_set_remote_target,
    build_update_remote_target,
    parse_list_remote_targets,
    parse_remove_remote_target,
    parse_replication_diff,
    parse_replication_mrf,
    parse_set_remote_target,
    parse_update_remote_target,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.admin.models.replication import (
        BucketTarget,
        DiffInfo,
        ListRemoteTargetsOutput,
        RemoveRemoteTargetOutput,
        ReplicationMRF,
        SetRemoteTargetOutput,
        UpdateRemoteTargetOutput,
    )


class AsyncReplicationOperations:
    """Targets of bucket replication, and what is not replicated yet."""

    _caller: AsyncCaller

    # specs/admin/operations/list-remote-targets.yaml
    async def list_remote_targets(
        self, bucket: str, type: str, *, options: RequestOptions | None = None
    ) -> ListRemoteTargetsOutput:
        """Lists the remote buckets that a bucket can be replicated to.

        Needs admin:GetBucketTarget.

        Args:
            bucket: Name of the bucket; empty for all.
            type: What they are for: `replication`; empty for all.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.ListRemoteTargetsOutput` with `targets`.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.ListRemoteTargets
        """
        request = build_list_remote_targets(bucket, type)
        response = await self._caller.call(request, options)
        return parse_list_remote_targets(response)

    # specs/admin/operations/remove-remote-target.yaml
    async def remove_remote_target(
        self, bucket: str, arn: str, *, options: RequestOptions | None = None
    ) -> RemoveRemoteTargetOutput:
        """Removes a remote bucket that no replication rule uses.

        Needs admin:SetBucketTarget.

        Args:
            bucket: Name of the bucket.
            arn: ARN of the target.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.admin.RemoveRemoteTargetOutput`: there was nothing to tell.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminRemoteRemoveDisallowed,
                XMinioAdminRemoteTargetNotFoundError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.RemoveRemoteTarget
        """
        request = build_remove_remote_target(bucket, arn)
        response = await self._caller.call(request, options)
        return parse_remove_remote_target(response)

    # specs/admin/operations/replication-diff.yaml
    def replication_diff(
        self,
        bucket: str,
        *,
        arn: str | None = None,
        verbose: bool | None = None,
        prefix: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[DiffInfo]:
        """Streams the objects that are not replicated yet.

        Needs admin:ReplicationDiff.

        Args:
            bucket: Name of the bucket.
            arn: ARN of the only target to compare with.
            verbose: Whether to list replicated objects as well.
            prefix: Prefix of the keys.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `DiffInfo` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BucketReplicationDiff
        """
        request = build_replication_diff(bucket, arn=arn, verbose=verbose, prefix=prefix)
        return AsyncLines(self._caller, request, options, parse_replication_diff)

    # specs/admin/operations/replication-mrf.yaml
    def replication_mrf(
        self, bucket: str, *, node: str | None = None, options: RequestOptions | None = None
    ) -> AsyncLines[ReplicationMRF]:
        """Streams the objects whose replication failed lately and will be tried again.

        Needs admin:ReplicationDiff.

        Args:
            bucket: Name of the bucket; empty for all.
            node: Name of the only server to ask; left out, all.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `ReplicationMRF` that can be closed at any time.

        Raises:
            MinioAdminException: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.BucketReplicationMRF
        """
        request = build_replication_mrf(bucket, node=node)
        return AsyncLines(self._caller, request, options, parse_replication_mrf)

    # specs/admin/operations/set-remote-target.yaml
    async def set_remote_target(
        self, bucket: str, target: BucketTarget, *, options: RequestOptions | None = None
    ) -> SetRemoteTargetOutput:
        """Adds a remote bucket that a bucket can be replicated to, and gives its ARN.

        Both buckets have to keep versions, and the target has to answer. Needs admin:SetBucketTarget.

        Args:
            bucket: Name of the bucket.
            target: The remote bucket. `from minio.models.admin import BucketTarget`
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.SetRemoteTargetOutput` with `arn`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminReplicationRemoteConnectionError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.SetRemoteTarget
        """
        request = build_set_remote_target(bucket, target)
        response = await self._caller.call(request, options)
        return parse_set_remote_target(response)

    # specs/admin/operations/update-remote-target.yaml
    async def update_remote_target(
        self,
        bucket: str,
        target: BucketTarget,
        *,
        creds: bool | None = None,
        sync: bool | None = None,
        proxy: bool | None = None,
        bandwidth: bool | None = None,
        healthcheck: bool | None = None,
        path: bool | None = None,
        edge: bool | None = None,
        edge_sync_before_expiry: bool | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateRemoteTargetOutput:
        """Changes a remote bucket: those parts that the flags name.

        The ARN in the target says which one is meant. Needs admin:SetBucketTarget.

        Args:
            bucket: Name of the bucket.
            target: The remote bucket. `from minio.models.admin import BucketTarget`
            creds: Whether to take credentials, bucket and endpoint.
            sync: Whether to take whether writes wait.
            proxy: Whether to take whether reads are passed on.
            bandwidth: Whether to take the limit of bandwidth.
            healthcheck: Whether to take the time between checks.
            path: Whether to take how the bucket is named in addresses.
            edge: Whether to take whether it is an edge. MinIO ignores it.
            edge_sync_before_expiry: Whether to take whether an edge gets objects before they expire. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.admin.UpdateRemoteTargetOutput` with `arn`.

        Raises:
            MinioAdminException: the server refused; here often XMinioAdminReplicationBandwidthLimitError.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.UpdateRemoteTarget
        """
        request = build_update_remote_target(
            bucket,
            target,
            creds=creds,
            sync=sync,
            proxy=proxy,
            bandwidth=bandwidth,
            healthcheck=healthcheck,
            path=path,
            edge=edge,
            edge_sync_before_expiry=edge_sync_before_expiry,
        )
        response = await self._caller.call(request, options)
        return parse_update_remote_target(response)
