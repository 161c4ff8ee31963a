# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Raw methods of notification.

Events told to others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._flows._async.lines import AsyncLines

from ..operations.notification import (
    build_get_bucket_notification,
    build_get_bucket_notification_configuration,
    build_listen_bucket_notification,
    build_listen_notification,
    build_put_bucket_notification,
    build_put_bucket_notification_configuration,
    parse_get_bucket_notification,
    parse_get_bucket_notification_configuration,
    parse_listen_bucket_notification,
    parse_listen_notification,
    parse_put_bucket_notification,
    parse_put_bucket_notification_configuration,
)

if TYPE_CHECKING:
    from minio._core.options import RequestOptions
    from minio._flows._async.caller import AsyncCaller
    from minio._generated.s3.models.events import EventRecords
    from minio._generated.s3.models.notification import (
        GetBucketNotificationConfigurationOutput,
        GetBucketNotificationOutput,
        NotificationConfiguration,
        NotificationConfigurationDeprecated,
        PutBucketNotificationConfigurationOutput,
        PutBucketNotificationOutput,
    )


class AsyncNotificationOperations:
    """Events told to others."""

    _caller: AsyncCaller

    # specs/s3/operations/get-bucket-notification.yaml
    async def get_bucket_notification(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketNotificationOutput:
        """Returns the event targets of a bucket, in the old form.

        Deprecated: GetBucketNotificationConfiguration takes its place.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketNotificationOutput` with `notification_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotification.html
        """
        request = build_get_bucket_notification(bucket, expected_bucket_owner=expected_bucket_owner)
        response = await self._caller.call(request, options)
        return parse_get_bucket_notification(response)

    # specs/s3/operations/get-bucket-notification-configuration.yaml
    async def get_bucket_notification_configuration(
        self, bucket: str, *, expected_bucket_owner: str | None = None, options: RequestOptions | None = None
    ) -> GetBucketNotificationConfigurationOutput:
        """Returns which events of a bucket are sent to which targets.

        Args:
            bucket: Name of the bucket.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            `minio.models.s3.GetBucketNotificationConfigurationOutput` with `notification_configuration`.

        Raises:
            S3Error: the server refused; here often NoSuchBucket.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html
        """
        request = build_get_bucket_notification_configuration(
            bucket, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_get_bucket_notification_configuration(response)

    # specs/s3/operations/listen-bucket-notification.yaml
    def listen_bucket_notification(
        self,
        bucket: str,
        events: list[str],
        *,
        prefix: str | None = None,
        suffix: str | None = None,
        ping: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[EventRecords]:
        """Sends the events of a bucket as they happen, for as long as the response is read.

        Each line is a JSON document with `Records`; blank ones keep the connection open.

        Args:
            bucket: Name of the bucket.
            events: Events wanted, such as s3:ObjectCreated:* or s3:ObjectRemoved:Delete.
            prefix: Only objects whose names start with it.
            suffix: Only objects whose names end with it.
            ping: Seconds between documents without records that keep the connection open; without it, a blank
                comes twice a second. At least 1.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `EventRecords` that can be closed at any time.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        request = build_listen_bucket_notification(bucket, events, prefix=prefix, suffix=suffix, ping=ping)
        return AsyncLines(self._caller, request, options, parse_listen_bucket_notification)

    # specs/s3/operations/listen-notification.yaml
    def listen_notification(
        self,
        events: list[str],
        *,
        prefix: str | None = None,
        suffix: str | None = None,
        ping: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncLines[EventRecords]:
        """Sends the events of all buckets as they happen, for as long as the response is read.

        Each line is a JSON document with `Records`.

        Args:
            events: Events wanted, such as s3:BucketCreated:* or s3:ObjectRemoved:Delete.
            prefix: Only objects whose names start with it.
            suffix: Only objects whose names end with it.
            ping: Seconds between documents without records that keep the connection open; without it, a blank
                comes twice a second. At least 1.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An iterator of `EventRecords` that can be closed at any time.

        Raises:
            S3Error: the server refused; here often AccessDenied.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.min.io/enterprise/aistor-object-store/developers/sdk/python/api/
        """
        request = build_listen_notification(events, prefix=prefix, suffix=suffix, ping=ping)
        return AsyncLines(self._caller, request, options, parse_listen_notification)

    # specs/s3/operations/put-bucket-notification.yaml
    async def put_bucket_notification(
        self,
        bucket: str,
        notification_configuration: NotificationConfigurationDeprecated,
        *,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketNotificationOutput:
        """Sets one target for the events of a bucket, in the old form.

        Deprecated: PutBucketNotificationConfiguration takes its place.

        Args:
            bucket: Name of the bucket.
            notification_configuration: The targets. `from minio.models.s3 import
                NotificationConfigurationDeprecated`
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketNotificationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidArgument.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotification.html
        """
        request = build_put_bucket_notification(
            bucket, notification_configuration, expected_bucket_owner=expected_bucket_owner
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_notification(response)

    # specs/s3/operations/put-bucket-notification-configuration.yaml
    async def put_bucket_notification_configuration(
        self,
        bucket: str,
        notification_configuration: NotificationConfiguration,
        *,
        skip_destination_validation: bool | None = None,
        expected_bucket_owner: str | None = None,
        options: RequestOptions | None = None,
    ) -> PutBucketNotificationConfigurationOutput:
        """Sets which events of a bucket are sent to which targets.

        Replaces the existing configuration. An empty document turns notifications off.

        Args:
            bucket: Name of the bucket.
            notification_configuration: The rules. `from minio.models.s3 import NotificationConfiguration`
            skip_destination_validation: Whether to skip checking that the targets exist. MinIO ignores it.
            expected_bucket_owner: Account that must own the bucket; else the call fails with 403. MinIO
                ignores it.
            options: timeout, retries, extra headers and more, for this call alone.

        Returns:
            An empty `minio.models.s3.PutBucketNotificationConfigurationOutput`: there was nothing to tell.

        Raises:
            S3Error: the server refused; here often NoSuchBucket, InvalidArgument, UnsupportedNotification.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
        """
        request = build_put_bucket_notification_configuration(
            bucket,
            notification_configuration,
            skip_destination_validation=skip_destination_validation,
            expected_bucket_owner=expected_bucket_owner,
        )
        response = await self._caller.call(request, options)
        return parse_put_bucket_notification_configuration(response)
