# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of logging.

Logs of the requests to a bucket.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.choices import check_at_most_one
from minio._core.documents.xml import TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._generated.s3.models.acl import Grantee


# specs/s3/shapes/target-grant.yaml
@dataclass(slots=True)
class TargetGrant(XmlModel):
    """A right to the objects of a log.

    Attributes:
        grantee: Who has it.
        permission: The right. Known: FULL_CONTROL, READ, WRITE.
    """

    grantee: Grantee | None = None
    permission: str | None = None

    XML: ClassVar[Document] = Document(
        "TargetGrant",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("grantee", ("Grantee",), Grantee), Element("permission", ("Permission",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/partitioned-prefix.yaml
@dataclass(slots=True)
class PartitionedPrefix(XmlModel):
    """Objects of a log are in folders by account, region, bucket and day.

    Attributes:
        partition_date_source: Which day: that of the requests or that on which the object is written. Known:
            EventTime, DeliveryTime.
    """

    partition_date_source: str | None = None

    XML: ClassVar[Document] = Document(
        "PartitionedPrefix",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("partition_date_source", ("PartitionDateSource",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/simple-prefix.yaml
@dataclass(slots=True)
class SimplePrefix(XmlModel):
    """Objects of a log are named by the time at which they are written."""

    XML: ClassVar[Document] = Document("SimplePrefix", "http://s3.amazonaws.com/doc/2006-03-01/", ())


# specs/s3/shapes/target-object-key-format.yaml
@dataclass(slots=True)
class TargetObjectKeyFormat(XmlModel):
    """How the objects of a log are named.

    Attributes:
        simple_prefix: By the time at which they are written.
        partitioned_prefix: In folders by account, region, bucket and day.
    """

    simple_prefix: SimplePrefix | None = None
    partitioned_prefix: PartitionedPrefix | None = None

    XML: ClassVar[Document] = Document(
        "TargetObjectKeyFormat",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("simple_prefix", ("SimplePrefix",), SimplePrefix),
            Element("partitioned_prefix", ("PartitionedPrefix",), PartitionedPrefix),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_at_most_one(simple_prefix=self.simple_prefix, partitioned_prefix=self.partitioned_prefix)


# specs/s3/shapes/logging-enabled.yaml
@dataclass(slots=True)
class LoggingEnabled(XmlModel):
    """Where a log goes.

    Attributes:
        target_bucket: Bucket that it goes to, in the same region.
        target_prefix: What the names of its objects start with.
        target_grants: Who may read or change its objects.
        target_object_key_format: How its objects are named.
    """

    target_bucket: str
    target_prefix: str
    target_grants: list[TargetGrant] | None = None
    target_object_key_format: TargetObjectKeyFormat | None = None

    XML: ClassVar[Document] = Document(
        "LoggingEnabled",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("target_bucket", ("TargetBucket",), TEXT),
            Element("target_grants", ("TargetGrants",), TargetGrant, Place.LIST, item="Grant"),
            Element("target_prefix", ("TargetPrefix",), TEXT),
            Element("target_object_key_format", ("TargetObjectKeyFormat",), TargetObjectKeyFormat),
        ),
    )

    def __post_init__(self) -> None:
        check_given("target_bucket", self.target_bucket)
        check_given("target_prefix", self.target_prefix)
        check_members(self)


# specs/s3/shapes/bucket-logging-status.yaml
@dataclass(slots=True)
class BucketLoggingStatus(XmlModel):
    """Where the log of the requests to a bucket goes.

    Attributes:
        logging_enabled: Where it goes; left out, there is no log.
    """

    logging_enabled: LoggingEnabled | None = None

    XML: ClassVar[Document] = Document(
        "BucketLoggingStatus",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("logging_enabled", ("LoggingEnabled",), LoggingEnabled),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-logging.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketLoggingOutput:
    """Answer of GetBucketLogging.

    Attributes:
        bucket_logging_status: Where it goes; empty when there is no log.
    """

    bucket_logging_status: BucketLoggingStatus


# specs/s3/operations/put-bucket-logging.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketLoggingOutput:
    """Answer of PutBucketLogging."""
