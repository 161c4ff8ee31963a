# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of tiering.

Moving of objects to cheaper storage by use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.tiering import (
    build_delete_bucket_intelligent_tiering_configuration,
    build_get_bucket_intelligent_tiering_configuration,
    build_list_bucket_intelligent_tiering_configurations,
    build_put_bucket_intelligent_tiering_configuration,
    parse_delete_bucket_intelligent_tiering_configuration,
    parse_get_bucket_intelligent_tiering_configuration,
    parse_list_bucket_intelligent_tiering_configurations,
    parse_put_bucket_intelligent_tiering_configuration,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.tiering import (
        DeleteBucketIntelligentTieringConfigurationOutput,
        GetBucketIntelligentTieringConfigurationOutput,
        IntelligentTieringConfiguration,
        ListBucketIntelligentTieringConfigurationsOutput,
        PutBucketIntelligentTieringConfigurationOutput,
    )


class AsyncTieringOperations:
    """Moving of objects to cheaper storage by use."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-intelligent-tiering-configuration.yaml
    async def delete_bucket_intelligent_tiering_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteBucketIntelligentTieringConfigurationOutput:
        """Removes a rule by which objects of a bucket move to archive tiers.

        Args:
            bucket: Name of the bucket.
            id: Name of the rule.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketIntelligentTieringConfigurationOutput`: there was nothing to
            tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketIntelligentTieringConfiguration.html
        """
        request = build_delete_bucket_intelligent_tiering_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_delete_bucket_intelligent_tiering_configuration(response)

    # specs/s3/operations/get-bucket-intelligent-tiering-configuration.yaml
    async def get_bucket_intelligent_tiering_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetBucketIntelligentTieringConfigurationOutput:
        """Returns when objects of a bucket move to archive tiers.

        Args:
            bucket: Name of the bucket.
            id: Name of the rule.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketIntelligentTieringConfigurationOutput` with
            `intelligent_tiering_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketIntelligentTieringConfiguration.html
        """
        request = build_get_bucket_intelligent_tiering_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_get_bucket_intelligent_tiering_configuration(response)

    # specs/s3/operations/list-bucket-intelligent-tiering-configurations.yaml
    async def list_bucket_intelligent_tiering_configurations(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListBucketIntelligentTieringConfigurationsOutput:
        """Lists the rules by which objects of a bucket move to archive tiers.

        Args:
            bucket: Name of the bucket.
            continuation_token: Goes on where the page that gave this token ended.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListBucketIntelligentTieringConfigurationsOutput` with `is_truncated`,
            `continuation_token`, `next_continuation_token`, `intelligent_tiering_configuration_list`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketIntelligentTieringConfigurations.html
        """
        request = build_list_bucket_intelligent_tiering_configurations(
            bucket, continuation_token=continuation_token, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_list_bucket_intelligent_tiering_configurations(response)

    async def list_bucket_intelligent_tiering_configurations_iter(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[IntelligentTieringConfiguration]:
        """Walks all entries of `list_bucket_intelligent_tiering_configurations`, page after page.

        Takes what `list_bucket_intelligent_tiering_configurations` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListBucketIntelligentTieringConfigurations")
        while True:
            page = await self.list_bucket_intelligent_tiering_configurations(
                bucket,
                continuation_token=continuation_token,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for intelligent_tiering_configuration_list_item in page.intelligent_tiering_configuration_list:
                yield intelligent_tiering_configuration_list_item
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-bucket-intelligent-tiering-configuration.yaml
    async def put_bucket_intelligent_tiering_configuration(
        self,
        bucket: str,
        id: str,
        intelligent_tiering_configuration: IntelligentTieringConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketIntelligentTieringConfigurationOutput:
        """Sets that objects of a bucket move to archive tiers when nobody has read them for long.

        Args:
            bucket: Name of the bucket.
            id: Name of the rule.
            intelligent_tiering_configuration: The rule. `from minio.models.s3 import
                IntelligentTieringConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketIntelligentTieringConfigurationOutput`: there was nothing to
            tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidArgument, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketIntelligentTieringConfiguration.html
        """
        request = build_put_bucket_intelligent_tiering_configuration(
            bucket, id, intelligent_tiering_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_intelligent_tiering_configuration(response)
