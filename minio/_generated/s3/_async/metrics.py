# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of metrics.

Figures of a bucket's requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.metrics import (
    build_delete_bucket_metrics_configuration,
    build_get_bucket_metrics_configuration,
    build_list_bucket_metrics_configurations,
    build_put_bucket_metrics_configuration,
    parse_delete_bucket_metrics_configuration,
    parse_get_bucket_metrics_configuration,
    parse_list_bucket_metrics_configurations,
    parse_put_bucket_metrics_configuration,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.metrics import (
        DeleteBucketMetricsConfigurationOutput,
        GetBucketMetricsConfigurationOutput,
        ListBucketMetricsConfigurationsOutput,
        MetricsConfiguration,
        PutBucketMetricsConfigurationOutput,
    )


class AsyncMetricsOperations:
    """Figures of a bucket's requests."""

    _caller: AsyncCaller

    # specs/s3/operations/delete-bucket-metrics-configuration.yaml
    async def delete_bucket_metrics_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteBucketMetricsConfigurationOutput:
        """Stops keeping figures of the requests to some objects of a bucket.

        Args:
            bucket: Name of the bucket.
            id: Name of the figures.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketMetricsConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketMetricsConfiguration.html
        """
        request = build_delete_bucket_metrics_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_delete_bucket_metrics_configuration(response)

    # specs/s3/operations/get-bucket-metrics-configuration.yaml
    async def get_bucket_metrics_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetBucketMetricsConfigurationOutput:
        """Returns for which objects of a bucket request metrics are kept.

        Args:
            bucket: Name of the bucket.
            id: Name of the figures.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketMetricsConfigurationOutput` with `metrics_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketMetricsConfiguration.html
        """
        request = build_get_bucket_metrics_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_get_bucket_metrics_configuration(response)

    # specs/s3/operations/list-bucket-metrics-configurations.yaml
    async def list_bucket_metrics_configurations(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListBucketMetricsConfigurationsOutput:
        """Lists of which objects of a bucket figures are kept, up to 100 entries on a page.

        Args:
            bucket: Name of the bucket.
            continuation_token: Goes on where the page that gave this token ended.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListBucketMetricsConfigurationsOutput` with `is_truncated`, `continuation_token`,
            `next_continuation_token`, `metrics_configuration_list`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketMetricsConfigurations.html
        """
        request = build_list_bucket_metrics_configurations(
            bucket, continuation_token=continuation_token, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_list_bucket_metrics_configurations(response)

    async def list_bucket_metrics_configurations_iter(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[MetricsConfiguration]:
        """Walks all entries of `list_bucket_metrics_configurations`, page after page.

        Takes what `list_bucket_metrics_configurations` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListBucketMetricsConfigurations")
        while True:
            page = await self.list_bucket_metrics_configurations(
                bucket,
                continuation_token=continuation_token,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            for metrics_configuration_list_item in page.metrics_configuration_list:
                yield metrics_configuration_list_item
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-bucket-metrics-configuration.yaml
    async def put_bucket_metrics_configuration(
        self,
        bucket: str,
        id: str,
        metrics_configuration: MetricsConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketMetricsConfigurationOutput:
        """Sets that figures of the requests to some objects of a bucket are kept.

        Args:
            bucket: Name of the bucket.
            id: Name of the figures.
            metrics_configuration: Which objects. `from minio.models.s3 import MetricsConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketMetricsConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketMetricsConfiguration.html
        """
        request = build_put_bucket_metrics_configuration(
            bucket, id, metrics_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_metrics_configuration(response)
