# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of notification.

Events told to others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_line
from minio._core.checks import check_bucket_name, check_header, check_type
from minio._core.documents.xml import dumps, to_boolean
from minio._core.http.messages import check_integer_range, check_text, check_texts, read_document
from minio._core.http.request import Operation, Request, Resend
from minio._generated.s3.models.events import EventRecords

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.s3.models.notification import (
        GetBucketNotificationConfigurationOutput,
        GetBucketNotificationOutput,
        NotificationConfiguration,
        NotificationConfigurationDeprecated,
        PutBucketNotificationConfigurationOutput,
        PutBucketNotificationOutput,
    )

# specs/s3/operations/get-bucket-notification.yaml
GET_BUCKET_NOTIFICATION = Operation("GetBucketNotification", resend=Resend.ALWAYS)


def build_get_bucket_notification(bucket: str, *, expected_bucket_owner: str | None = None) -> Request:
    """Builds the request; `get_bucket_notification` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(GET_BUCKET_NOTIFICATION, "GET", bucket=bucket, query=[("notification", "")])
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_notification(response: Response) -> GetBucketNotificationOutput:
    """Reads the answer of GetBucketNotification."""
    from minio._generated.s3.models.notification import (
        GetBucketNotificationOutput,
        NotificationConfigurationDeprecated,
    )

    return GetBucketNotificationOutput(
        notification_configuration=read_document(response, NotificationConfigurationDeprecated)
    )


# specs/s3/operations/get-bucket-notification-configuration.yaml
GET_BUCKET_NOTIFICATION_CONFIGURATION = Operation("GetBucketNotificationConfiguration", resend=Resend.ALWAYS)


def build_get_bucket_notification_configuration(
    bucket: str, *, expected_bucket_owner: str | None = None
) -> Request:
    """Builds the request; `get_bucket_notification_configuration` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(
        GET_BUCKET_NOTIFICATION_CONFIGURATION, "GET", bucket=bucket, query=[("notification", "")]
    )
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_get_bucket_notification_configuration(
    response: Response,
) -> GetBucketNotificationConfigurationOutput:
    """Reads the answer of GetBucketNotificationConfiguration."""
    from minio._generated.s3.models.notification import (
        GetBucketNotificationConfigurationOutput,
        NotificationConfiguration,
    )

    return GetBucketNotificationConfigurationOutput(
        notification_configuration=read_document(response, NotificationConfiguration)
    )


# specs/s3/operations/listen-bucket-notification.yaml
LISTEN_BUCKET_NOTIFICATION = Operation("ListenBucketNotification", resend=Resend.ALWAYS)


def build_listen_bucket_notification(
    bucket: str,
    events: list[str],
    *,
    prefix: str | None = None,
    suffix: str | None = None,
    ping: int | None = None,
) -> Request:
    """Builds the request; `listen_bucket_notification` tells of its arguments."""
    check_bucket_name(bucket, argument="bucket")
    request = Request(LISTEN_BUCKET_NOTIFICATION, "GET", bucket=bucket)
    check_texts("events", events)
    request.query.extend(("events", item) for item in events)
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if suffix is not None:
        check_text("suffix", suffix)
        request.query.append(("suffix", suffix))
    if ping is not None:
        check_integer_range("ping", ping, 1, None)
        request.query.append(("ping", str(ping)))
    return request


def parse_listen_bucket_notification(line: bytes) -> EventRecords:
    """Reads one document of the answer of ListenBucketNotification."""
    document: EventRecords = read_line(line, EventRecords)
    return document


# specs/s3/operations/listen-notification.yaml
LISTEN_NOTIFICATION = Operation("ListenNotification", resend=Resend.ALWAYS)


def build_listen_notification(
    events: list[str], *, prefix: str | None = None, suffix: str | None = None, ping: int | None = None
) -> Request:
    """Builds the request; `listen_notification` tells of its arguments."""
    request = Request(LISTEN_NOTIFICATION, "GET")
    check_texts("events", events)
    request.query.extend(("events", item) for item in events)
    if prefix is not None:
        check_text("prefix", prefix)
        request.query.append(("prefix", prefix))
    if suffix is not None:
        check_text("suffix", suffix)
        request.query.append(("suffix", suffix))
    if ping is not None:
        check_integer_range("ping", ping, 1, None)
        request.query.append(("ping", str(ping)))
    return request


def parse_listen_notification(line: bytes) -> EventRecords:
    """Reads one document of the answer of ListenNotification."""
    document: EventRecords = read_line(line, EventRecords)
    return document


# specs/s3/operations/put-bucket-notification.yaml
PUT_BUCKET_NOTIFICATION = Operation("PutBucketNotification", resend=Resend.ALWAYS, checksum_required=True)


def build_put_bucket_notification(
    bucket: str,
    notification_configuration: NotificationConfigurationDeprecated,
    *,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_notification` tells of its arguments."""
    from minio._generated.s3.models.notification import NotificationConfigurationDeprecated

    check_bucket_name(bucket, argument="bucket")
    request = Request(PUT_BUCKET_NOTIFICATION, "PUT", bucket=bucket, query=[("notification", "")])
    check_type("notification_configuration", notification_configuration, NotificationConfigurationDeprecated)
    request.body = dumps(notification_configuration)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_notification(response: Response) -> PutBucketNotificationOutput:
    """Reads the answer of PutBucketNotification."""
    from minio._generated.s3.models.notification import PutBucketNotificationOutput

    return PutBucketNotificationOutput()


# specs/s3/operations/put-bucket-notification-configuration.yaml
PUT_BUCKET_NOTIFICATION_CONFIGURATION = Operation(
    "PutBucketNotificationConfiguration", resend=Resend.ALWAYS, checksum_required=True
)


def build_put_bucket_notification_configuration(
    bucket: str,
    notification_configuration: NotificationConfiguration,
    *,
    skip_destination_validation: bool | None = None,
    expected_bucket_owner: str | None = None,
) -> Request:
    """Builds the request; `put_bucket_notification_configuration` tells of its arguments."""
    from minio._generated.s3.models.notification import NotificationConfiguration

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        PUT_BUCKET_NOTIFICATION_CONFIGURATION, "PUT", bucket=bucket, query=[("notification", "")]
    )
    check_type("notification_configuration", notification_configuration, NotificationConfiguration)
    request.body = dumps(notification_configuration)
    if skip_destination_validation is not None:
        check_type("skip_destination_validation", skip_destination_validation, bool)
        request.headers["x-amz-skip-destination-validation"] = to_boolean(skip_destination_validation)
    if expected_bucket_owner is not None:
        check_header("expected_bucket_owner", expected_bucket_owner)
        request.headers["x-amz-expected-bucket-owner"] = expected_bucket_owner
    return request


def parse_put_bucket_notification_configuration(
    response: Response,
) -> PutBucketNotificationConfigurationOutput:
    """Reads the answer of PutBucketNotificationConfiguration."""
    from minio._generated.s3.models.notification import PutBucketNotificationConfigurationOutput

    return PutBucketNotificationConfigurationOutput()
