# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of notification.

Events told to others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.documents.xml import TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given


# specs/s3/shapes/cloud-function-configuration.yaml
@dataclass(slots=True)
class CloudFunctionConfiguration(XmlModel):
    """Which events a function is called for, in the old form.

    Deprecated: LambdaFunctionConfiguration takes its place.

    Attributes:
        id: Name of the rule.
        event: The first event. Deprecated: Filter takes its place.
        events: Further events.
        cloud_function: ARN of the function.
        invocation_role: Role with which it is called.
    """

    id: str | None = None
    event: str | None = None
    events: list[str] | None = None
    cloud_function: str | None = None
    invocation_role: str | None = None

    XML: ClassVar[Document] = Document(
        "CloudFunctionConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("id", ("Id",), TEXT),
            Element("event", ("Event",), TEXT),
            Element("events", ("Event",), TEXT, Place.REST),
            Element("cloud_function", ("CloudFunction",), TEXT),
            Element("invocation_role", ("InvocationRole",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/event-bridge-configuration.yaml
@dataclass(slots=True)
class EventBridgeConfiguration(XmlModel):
    """Given, all events of a bucket go to Amazon EventBridge."""

    XML: ClassVar[Document] = Document(
        "EventBridgeConfiguration", "http://s3.amazonaws.com/doc/2006-03-01/", ()
    )


# specs/s3/shapes/filter-rule.yaml
@dataclass(slots=True)
class FilterRule(XmlModel):
    """A condition of an object's name.

    Attributes:
        name: `prefix` for the start of the name, `suffix` for its end. Known: prefix, suffix.
        value: What the name must start or end with.
    """

    name: str
    value: str

    XML: ClassVar[Document] = Document(
        "FilterRule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("name", ("Name",), TEXT), Element("value", ("Value",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("name", self.name)
        check_given("value", self.value)
        check_members(self)

    def __hash__(self) -> int:
        return hash((self.name, self.value))


# specs/s3/shapes/s3-key-filter.yaml
@dataclass(slots=True)
class S3KeyFilter(XmlModel):
    """Conditions of an object's name, of which all must hold.

    Attributes:
        filter_rules: One for the start and one for the end of the name.
    """

    filter_rules: list[FilterRule] | None = None

    XML: ClassVar[Document] = Document(
        "S3KeyFilter",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("filter_rules", ("FilterRule",), FilterRule, Place.FLAT_LIST),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/notification-configuration-filter.yaml
@dataclass(slots=True)
class NotificationConfigurationFilter(XmlModel):
    """Which names of objects a rule is about.

    Attributes:
        key: Conditions of the name.
    """

    key: S3KeyFilter | None = None

    XML: ClassVar[Document] = Document(
        "Filter", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("key", ("S3Key",), S3KeyFilter),)
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/lambda-function-configuration.yaml
@dataclass(slots=True)
class LambdaFunctionConfiguration(XmlModel):
    """Which events a function is called for.

    Attributes:
        lambda_function_arn: ARN of the function.
        events: Events that it is called for. Known: s3:ObjectCreated:*, s3:ObjectCreated:Put,
            s3:ObjectCreated:Post, s3:ObjectCreated:Copy, s3:ObjectCreated:CompleteMultipartUpload,
            s3:ObjectCreated:PutTagging, s3:ObjectCreated:DeleteTagging, s3:ObjectCreated:PutRetention,
            s3:ObjectCreated:PutLegalHold, s3:ObjectRemoved:*, s3:ObjectRemoved:Delete,
            s3:ObjectRemoved:DeleteMarkerCreated, s3:ObjectRemoved:NoOP, s3:ObjectRemoved:DeleteAllVersions,
            s3:ObjectAccessed:*, s3:ObjectAccessed:Get, s3:ObjectAccessed:Head, s3:ObjectAccessed:Attributes,
            s3:ObjectAccessed:GetRetention, s3:ObjectAccessed:GetLegalHold, s3:BucketCreated:*,
            s3:BucketRemoved:*, s3:ObjectRestore:*, s3:ObjectRestore:Post, s3:ObjectRestore:Completed,
            s3:ObjectRestore:Delete, s3:Replication:*, s3:Replication:OperationFailedReplication,
            s3:Replication:OperationNotTracked, s3:Replication:OperationMissedThreshold,
            s3:Replication:OperationReplicatedAfterThreshold, s3:Replication:OperationCompletedReplication,
            s3:ReducedRedundancyLostObject, s3:LifecycleTransition, s3:ObjectTransition:*,
            s3:ObjectTransition:Failed, s3:ObjectTransition:Complete, s3:LifecycleExpiration:*,
            s3:LifecycleExpiration:Delete, s3:LifecycleExpiration:DeleteMarkerCreated,
            s3:LifecycleDelMarkerExpiration:Delete, s3:IntelligentTiering, s3:ObjectAcl:Put,
            s3:ObjectTagging:*, s3:ObjectTagging:Put, s3:ObjectTagging:Delete, s3:ObjectAnnotation:*,
            s3:ObjectAnnotation:Put, s3:ObjectAnnotation:Delete, s3:ObjectRetention:Put,
            s3:Scanner:ManyVersions, s3:Scanner:LargeVersions, s3:Scanner:BigPrefix.
        id: Name of the rule; the server makes one when left out.
        filter: Only for objects whose names fit.
    """

    lambda_function_arn: str
    events: list[str]
    id: str | None = None
    filter: NotificationConfigurationFilter | None = None

    XML: ClassVar[Document] = Document(
        "CloudFunctionConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("lambda_function_arn", ("CloudFunction",), TEXT),
            Element("events", ("Event",), TEXT, Place.FLAT_LIST, empty=list),
            Element("id", ("Id",), TEXT),
            Element("filter", ("Filter",), NotificationConfigurationFilter),
        ),
    )

    def __post_init__(self) -> None:
        check_given("lambda_function_arn", self.lambda_function_arn)
        check_given("events", self.events)
        check_members(self)


# specs/s3/shapes/queue-configuration.yaml
@dataclass(slots=True)
class QueueConfiguration(XmlModel):
    """Which events are told to a queue.

    Attributes:
        queue_arn: ARN of the queue, on MinIO of a target such as arn:minio:sqs::1:webhook.
        events: Events that it is told. Known: s3:ObjectCreated:*, s3:ObjectCreated:Put,
            s3:ObjectCreated:Post, s3:ObjectCreated:Copy, s3:ObjectCreated:CompleteMultipartUpload,
            s3:ObjectCreated:PutTagging, s3:ObjectCreated:DeleteTagging, s3:ObjectCreated:PutRetention,
            s3:ObjectCreated:PutLegalHold, s3:ObjectRemoved:*, s3:ObjectRemoved:Delete,
            s3:ObjectRemoved:DeleteMarkerCreated, s3:ObjectRemoved:NoOP, s3:ObjectRemoved:DeleteAllVersions,
            s3:ObjectAccessed:*, s3:ObjectAccessed:Get, s3:ObjectAccessed:Head, s3:ObjectAccessed:Attributes,
            s3:ObjectAccessed:GetRetention, s3:ObjectAccessed:GetLegalHold, s3:BucketCreated:*,
            s3:BucketRemoved:*, s3:ObjectRestore:*, s3:ObjectRestore:Post, s3:ObjectRestore:Completed,
            s3:ObjectRestore:Delete, s3:Replication:*, s3:Replication:OperationFailedReplication,
            s3:Replication:OperationNotTracked, s3:Replication:OperationMissedThreshold,
            s3:Replication:OperationReplicatedAfterThreshold, s3:Replication:OperationCompletedReplication,
            s3:ReducedRedundancyLostObject, s3:LifecycleTransition, s3:ObjectTransition:*,
            s3:ObjectTransition:Failed, s3:ObjectTransition:Complete, s3:LifecycleExpiration:*,
            s3:LifecycleExpiration:Delete, s3:LifecycleExpiration:DeleteMarkerCreated,
            s3:LifecycleDelMarkerExpiration:Delete, s3:IntelligentTiering, s3:ObjectAcl:Put,
            s3:ObjectTagging:*, s3:ObjectTagging:Put, s3:ObjectTagging:Delete, s3:ObjectAnnotation:*,
            s3:ObjectAnnotation:Put, s3:ObjectAnnotation:Delete, s3:ObjectRetention:Put,
            s3:Scanner:ManyVersions, s3:Scanner:LargeVersions, s3:Scanner:BigPrefix.
        id: Name of the rule; the server makes one when left out.
        filter: Only for objects whose names fit.
    """

    queue_arn: str
    events: list[str]
    id: str | None = None
    filter: NotificationConfigurationFilter | None = None

    XML: ClassVar[Document] = Document(
        "QueueConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("queue_arn", ("Queue",), TEXT),
            Element("events", ("Event",), TEXT, Place.FLAT_LIST, empty=list),
            Element("id", ("Id",), TEXT),
            Element("filter", ("Filter",), NotificationConfigurationFilter),
        ),
    )

    def __post_init__(self) -> None:
        check_given("queue_arn", self.queue_arn)
        check_given("events", self.events)
        check_members(self)


# specs/s3/shapes/topic-configuration.yaml
@dataclass(slots=True)
class TopicConfiguration(XmlModel):
    """Which events are told to a topic.

    Attributes:
        topic_arn: ARN of the topic.
        events: Events that it is told. Known: s3:ObjectCreated:*, s3:ObjectCreated:Put,
            s3:ObjectCreated:Post, s3:ObjectCreated:Copy, s3:ObjectCreated:CompleteMultipartUpload,
            s3:ObjectCreated:PutTagging, s3:ObjectCreated:DeleteTagging, s3:ObjectCreated:PutRetention,
            s3:ObjectCreated:PutLegalHold, s3:ObjectRemoved:*, s3:ObjectRemoved:Delete,
            s3:ObjectRemoved:DeleteMarkerCreated, s3:ObjectRemoved:NoOP, s3:ObjectRemoved:DeleteAllVersions,
            s3:ObjectAccessed:*, s3:ObjectAccessed:Get, s3:ObjectAccessed:Head, s3:ObjectAccessed:Attributes,
            s3:ObjectAccessed:GetRetention, s3:ObjectAccessed:GetLegalHold, s3:BucketCreated:*,
            s3:BucketRemoved:*, s3:ObjectRestore:*, s3:ObjectRestore:Post, s3:ObjectRestore:Completed,
            s3:ObjectRestore:Delete, s3:Replication:*, s3:Replication:OperationFailedReplication,
            s3:Replication:OperationNotTracked, s3:Replication:OperationMissedThreshold,
            s3:Replication:OperationReplicatedAfterThreshold, s3:Replication:OperationCompletedReplication,
            s3:ReducedRedundancyLostObject, s3:LifecycleTransition, s3:ObjectTransition:*,
            s3:ObjectTransition:Failed, s3:ObjectTransition:Complete, s3:LifecycleExpiration:*,
            s3:LifecycleExpiration:Delete, s3:LifecycleExpiration:DeleteMarkerCreated,
            s3:LifecycleDelMarkerExpiration:Delete, s3:IntelligentTiering, s3:ObjectAcl:Put,
            s3:ObjectTagging:*, s3:ObjectTagging:Put, s3:ObjectTagging:Delete, s3:ObjectAnnotation:*,
            s3:ObjectAnnotation:Put, s3:ObjectAnnotation:Delete, s3:ObjectRetention:Put,
            s3:Scanner:ManyVersions, s3:Scanner:LargeVersions, s3:Scanner:BigPrefix.
        id: Name of the rule; the server makes one when left out.
        filter: Only for objects whose names fit.
    """

    topic_arn: str
    events: list[str]
    id: str | None = None
    filter: NotificationConfigurationFilter | None = None

    XML: ClassVar[Document] = Document(
        "TopicConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("topic_arn", ("Topic",), TEXT),
            Element("events", ("Event",), TEXT, Place.FLAT_LIST, empty=list),
            Element("id", ("Id",), TEXT),
            Element("filter", ("Filter",), NotificationConfigurationFilter),
        ),
    )

    def __post_init__(self) -> None:
        check_given("topic_arn", self.topic_arn)
        check_given("events", self.events)
        check_members(self)


# specs/s3/shapes/notification-configuration.yaml
@dataclass(slots=True)
class NotificationConfiguration(XmlModel):
    """Which events of a bucket are told to whom.

    Attributes:
        lambda_function_configurations: Functions that are called. AWS only.
        queue_configurations: Queues that are told; all targets on MinIO are queues.
        topic_configurations: Topics that are told. AWS only.
        event_bridge_configuration: Given, all events go to Amazon EventBridge. AWS only.
    """

    lambda_function_configurations: list[LambdaFunctionConfiguration] | None = None
    queue_configurations: list[QueueConfiguration] | None = None
    topic_configurations: list[TopicConfiguration] | None = None
    event_bridge_configuration: EventBridgeConfiguration | None = None

    XML: ClassVar[Document] = Document(
        "NotificationConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element(
                "lambda_function_configurations",
                ("CloudFunctionConfiguration",),
                LambdaFunctionConfiguration,
                Place.FLAT_LIST,
            ),
            Element("queue_configurations", ("QueueConfiguration",), QueueConfiguration, Place.FLAT_LIST),
            Element("topic_configurations", ("TopicConfiguration",), TopicConfiguration, Place.FLAT_LIST),
            Element("event_bridge_configuration", ("EventBridgeConfiguration",), EventBridgeConfiguration),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-notification-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketNotificationConfigurationOutput:
    """Answer of GetBucketNotificationConfiguration.

    Attributes:
        notification_configuration: The rules; none are an empty document.
    """

    notification_configuration: NotificationConfiguration


# specs/s3/shapes/queue-configuration-deprecated.yaml
@dataclass(slots=True)
class QueueConfigurationDeprecated(XmlModel):
    """Which events are told to a queue, in the old form.

    Deprecated: QueueConfiguration takes its place.

    Attributes:
        id: Name of the rule.
        event: The first event. Deprecated: Filter takes its place.
        events: Further events.
        queue: ARN of the queue.
    """

    id: str | None = None
    event: str | None = None
    events: list[str] | None = None
    queue: str | None = None

    XML: ClassVar[Document] = Document(
        "QueueConfigurationDeprecated",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("id", ("Id",), TEXT),
            Element("event", ("Event",), TEXT),
            Element("events", ("Event",), TEXT, Place.REST),
            Element("queue", ("Queue",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/topic-configuration-deprecated.yaml
@dataclass(slots=True)
class TopicConfigurationDeprecated(XmlModel):
    """Which events are told to a topic, in the old form.

    Deprecated: TopicConfiguration takes its place.

    Attributes:
        id: Name of the rule.
        event: The first event. Deprecated: Filter takes its place.
        events: Further events.
        topic: ARN of the topic.
    """

    id: str | None = None
    event: str | None = None
    events: list[str] | None = None
    topic: str | None = None

    XML: ClassVar[Document] = Document(
        "TopicConfigurationDeprecated",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("id", ("Id",), TEXT),
            Element("event", ("Event",), TEXT),
            Element("events", ("Event",), TEXT, Place.REST),
            Element("topic", ("Topic",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/notification-configuration-deprecated.yaml
@dataclass(slots=True)
class NotificationConfigurationDeprecated(XmlModel):
    """Targets for the events of a bucket, in the old form.

    Deprecated: NotificationConfiguration takes its place.

    Attributes:
        topic_configuration: A topic that is told.
        queue_configuration: A queue that is told.
        cloud_function_configuration: A function that is called.
    """

    topic_configuration: TopicConfigurationDeprecated | None = None
    queue_configuration: QueueConfigurationDeprecated | None = None
    cloud_function_configuration: CloudFunctionConfiguration | None = None

    XML: ClassVar[Document] = Document(
        "NotificationConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("topic_configuration", ("TopicConfiguration",), TopicConfigurationDeprecated),
            Element("queue_configuration", ("QueueConfiguration",), QueueConfigurationDeprecated),
            Element(
                "cloud_function_configuration", ("CloudFunctionConfiguration",), CloudFunctionConfiguration
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-notification.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketNotificationOutput:
    """Answer of GetBucketNotification.

    Attributes:
        notification_configuration: The targets.
    """

    notification_configuration: NotificationConfigurationDeprecated


# specs/s3/operations/put-bucket-notification-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketNotificationConfigurationOutput:
    """Answer of PutBucketNotificationConfiguration."""


# specs/s3/operations/put-bucket-notification.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketNotificationOutput:
    """Answer of PutBucketNotification."""


FilterRule.__module__ = "minio.notificationconfig"
