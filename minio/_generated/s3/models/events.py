# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of events.

JSON: events as they are told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import INTEGER, TEXT, TIME, JsonModel, Member, Table, list_of, map_of

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/event-identity.yaml
@dataclass(slots=True)
class EventIdentity(JsonModel):
    """An account.

    Attributes:
        principal_id: Its name.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    principal_id: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("principal_id", "principalId", TEXT),))


# specs/s3/shapes/event-bucket.yaml
@dataclass(slots=True)
class EventBucket(JsonModel):
    """The bucket of an event.

    Attributes:
        name: Its name.
        owner_identity: Its owner.
        arn: Its ARN.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    name: str | None = None
    owner_identity: EventIdentity | None = None
    arn: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("name", "name", TEXT),
            Member("owner_identity", "ownerIdentity", EventIdentity),
            Member("arn", "arn", TEXT),
        )
    )


# specs/s3/shapes/event-object.yaml
@dataclass(slots=True)
class EventObject(JsonModel):
    """The object of an event.

    Attributes:
        key: Its name, percent-encoded, with + for blanks.
        size: Bytes.
        etag: Its ETag, without quotes.
        content_type: Its content type.
        user_metadata: Metadata, by header.
        version_id: Its version.
        sequencer: Orders the events of an object, as hexadecimal digits.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key: str | None = None
    size: int | None = None
    etag: str | None = None
    content_type: str | None = None
    user_metadata: dict[str, str] = field(default_factory=dict)
    version_id: str | None = None
    sequencer: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("key", "key", TEXT),
            Member("size", "size", INTEGER),
            Member("etag", "eTag", TEXT),
            Member("content_type", "contentType", TEXT),
            Member("user_metadata", "userMetadata", map_of(TEXT)),
            Member("version_id", "versionId", TEXT),
            Member("sequencer", "sequencer", TEXT),
        )
    )


# specs/s3/shapes/event-metadata.yaml
@dataclass(slots=True)
class EventMetadata(JsonModel):
    """What an event is about.

    Attributes:
        schema_version: Version of the form.
        configuration_id: Rule of the bucket's notification.
        bucket: The bucket.
        object: The object.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    schema_version: str | None = None
    configuration_id: str | None = None
    bucket: EventBucket | None = None
    object: EventObject | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("schema_version", "s3SchemaVersion", TEXT),
            Member("configuration_id", "configurationId", TEXT),
            Member("bucket", "bucket", EventBucket),
            Member("object", "object", EventObject),
        )
    )


# specs/s3/shapes/event-source.yaml
@dataclass(slots=True)
class EventSource(JsonModel):
    """Who caused an event.

    Attributes:
        host: Address.
        port: Port.
        user_agent: What it calls itself.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    host: str | None = None
    port: str | None = None
    user_agent: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("host", "host", TEXT),
            Member("port", "port", TEXT),
            Member("user_agent", "userAgent", TEXT),
        )
    )


# specs/s3/shapes/event-record.yaml
@dataclass(slots=True)
class EventRecord(JsonModel):
    """One event.

    Attributes:
        event_version: Version of the form.
        event_source: Who tells it.
        aws_region: Region.
        event_time: When it happened.
        event_name: What happened, such as s3:ObjectCreated:Put.
        user_identity: Whose keys were used.
        request_parameters: Facts of the request.
        response_elements: Facts of the answer.
        s3: What it is about.
        source: Who caused it.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    event_version: str | None = None
    event_source: str | None = None
    aws_region: str | None = None
    event_time: datetime | None = None
    event_name: str | None = None
    user_identity: EventIdentity | None = None
    request_parameters: dict[str, str] = field(default_factory=dict)
    response_elements: dict[str, str] = field(default_factory=dict)
    s3: EventMetadata | None = None
    source: EventSource | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("event_version", "eventVersion", TEXT),
            Member("event_source", "eventSource", TEXT),
            Member("aws_region", "awsRegion", TEXT),
            Member("event_time", "eventTime", TIME),
            Member("event_name", "eventName", TEXT),
            Member("user_identity", "userIdentity", EventIdentity),
            Member("request_parameters", "requestParameters", map_of(TEXT)),
            Member("response_elements", "responseElements", map_of(TEXT)),
            Member("s3", "s3", EventMetadata),
            Member("source", "source", EventSource),
        )
    )


# specs/s3/shapes/event-records.yaml
@dataclass(slots=True)
class EventRecords(JsonModel):
    """Events that came together; none where the server only keeps the connection open.

    Attributes:
        records: The events.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    records: list[EventRecord] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("records", "Records", list_of(EventRecord)),))
