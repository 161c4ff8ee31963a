# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of analytics.

Analysis of how objects are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.objects.pages import Pages

from ..operations.analytics import (
    build_delete_bucket_analytics_configuration,
    build_get_bucket_analytics_configuration,
    build_list_bucket_analytics_configurations,
    build_put_bucket_analytics_configuration,
    parse_delete_bucket_analytics_configuration,
    parse_get_bucket_analytics_configuration,
    parse_list_bucket_analytics_configurations,
    parse_put_bucket_analytics_configuration,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from minio._core.options import RequestOptions
    from minio._flows._sync.caller import Caller
    from minio._generated.s3.models.analytics import (
        AnalyticsConfiguration,
        DeleteBucketAnalyticsConfigurationOutput,
        GetBucketAnalyticsConfigurationOutput,
        ListBucketAnalyticsConfigurationsOutput,
        PutBucketAnalyticsConfigurationOutput,
    )


class AnalyticsOperations:
    """Analysis of how objects are used."""

    _caller: Caller

    # specs/s3/operations/delete-bucket-analytics-configuration.yaml
    def delete_bucket_analytics_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteBucketAnalyticsConfigurationOutput:
        """Removes an analysis of how the objects of a bucket are used.

        Args:
            bucket: Name of the bucket.
            id: Name of the analysis.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.DeleteBucketAnalyticsConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketAnalyticsConfiguration.html
        """
        request = build_delete_bucket_analytics_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_delete_bucket_analytics_configuration(response)

    # specs/s3/operations/get-bucket-analytics-configuration.yaml
    def get_bucket_analytics_configuration(
        self,
        bucket: str,
        id: str,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetBucketAnalyticsConfigurationOutput:
        """Returns the settings of an analysis of how the objects of a bucket are used.

        Args:
            bucket: Name of the bucket.
            id: Name of the analysis.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketAnalyticsConfigurationOutput` with `analytics_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NoSuchConfiguration, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAnalyticsConfiguration.html
        """
        request = build_get_bucket_analytics_configuration(
            bucket, id, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_get_bucket_analytics_configuration(response)

    # specs/s3/operations/list-bucket-analytics-configurations.yaml
    def list_bucket_analytics_configurations(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListBucketAnalyticsConfigurationsOutput:
        """Lists the analyses of a bucket, up to 100 on a page.

        Args:
            bucket: Name of the bucket.
            continuation_token: Goes on where the page that gave this token ended.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.ListBucketAnalyticsConfigurationsOutput` with `is_truncated`,
            `continuation_token`, `next_continuation_token`, `analytics_configuration_list`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, NotImplemented.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBucketAnalyticsConfigurations.html
        """
        request = build_list_bucket_analytics_configurations(
            bucket, continuation_token=continuation_token, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_list_bucket_analytics_configurations(response)

    def list_bucket_analytics_configurations_iter(
        self,
        bucket: str,
        *,
        continuation_token: str | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AnalyticsConfiguration]:
        """Walks all entries of `list_bucket_analytics_configurations`, page after page.

        Takes what `list_bucket_analytics_configurations` takes.

        Raises:
            InvalidResponseError: a page does not lead on, or leads to where the walk has been.
        """
        pages = Pages("ListBucketAnalyticsConfigurations")
        while True:
            page = self.list_bucket_analytics_configurations(
                bucket,
                continuation_token=continuation_token,
                expected_bucket_owner=expected_bucket_owner,
                options=options,
            )
            yield from page.analytics_configuration_list
            if not page.is_truncated:
                return
            continuation_token = page.next_continuation_token
            pages.turn((continuation_token,))

    # specs/s3/operations/put-bucket-analytics-configuration.yaml
    def put_bucket_analytics_configuration(
        self,
        bucket: str,
        id: str,
        analytics_configuration: AnalyticsConfiguration,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketAnalyticsConfigurationOutput:
        """Sets an analysis of how the objects of a bucket are used.

        It tells when they should move to cheaper storage.

        Args:
            bucket: Name of the bucket.
            id: Name of the analysis.
            analytics_configuration: The analysis. `from minio.models.s3 import AnalyticsConfiguration`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketAnalyticsConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidArgument, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAnalyticsConfiguration.html
        """
        request = build_put_bucket_analytics_configuration(
            bucket, id, analytics_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = self._caller.call(request, options)
        return parse_put_bucket_analytics_configuration(response)
