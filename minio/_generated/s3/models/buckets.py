# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of buckets.

Making, finding and removing buckets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from minio._core.checks import check_enum
from minio._core.documents.xml import ISO8601, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._core.objects.buckets import BucketMethods
from minio._core.objects.tags import Tags, parse_tags

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/accelerate-configuration.yaml
@dataclass(slots=True)
class AccelerateConfiguration(XmlModel):
    """Whether a bucket is reached through the accelerated endpoint.

    Attributes:
        status: Nothing when acceleration was never turned on. One of Enabled, Suspended.
    """

    status: str | None = None

    XML: ClassVar[Document] = Document(
        "AccelerateConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("status", ("Status",), TEXT),),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.status is not None:
            check_enum("status", self.status, ("Enabled", "Suspended"))


# specs/s3/shapes/bucket.yaml
@dataclass(slots=True, eq=False)
class Bucket(BucketMethods):
    """A bucket, as listings tell of it.

    Attributes:
        name: Name of the bucket.
        creation_date: When it was made.
        bucket_region: Region of the bucket. MinIO does not tell it.
        bucket_arn: Amazon resource name of the bucket. MinIO does not tell it.
    """

    name: str
    creation_date: datetime | None = None
    bucket_region: str | None = None
    bucket_arn: str | None = None

    XML: ClassVar[Document] = Document(
        "Bucket",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("name", ("Name",), TEXT),
            Element("creation_date", ("CreationDate",), ISO8601),
            Element("bucket_region", ("BucketRegion",), TEXT),
            Element("bucket_arn", ("BucketArn",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("name", self.name)
        check_members(self)


# specs/s3/shapes/bucket-info.yaml
@dataclass(slots=True)
class BucketInfo(XmlModel):
    """Kind of a directory bucket.

    Attributes:
        data_redundancy: How many zones keep the data. Known: SingleAvailabilityZone, SingleLocalZone.
        type: Directory for a directory bucket. Known: Directory.
    """

    data_redundancy: str | None = None
    type: str | None = None

    XML: ClassVar[Document] = Document(
        "BucketInfo",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("data_redundancy", ("DataRedundancy",), TEXT), Element("type", ("Type",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/location-info.yaml
@dataclass(slots=True)
class LocationInfo(XmlModel):
    """Place of a directory bucket.

    Attributes:
        type: Kind of place: an availability zone or a local zone. Known: AvailabilityZone, LocalZone.
        name: Id of the zone, such as use1-az4.
    """

    type: str | None = None
    name: str | None = None

    XML: ClassVar[Document] = Document(
        "LocationInfo",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("type", ("Type",), TEXT), Element("name", ("Name",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/create-bucket-configuration.yaml
@dataclass(slots=True)
class CreateBucketConfiguration(XmlModel):
    """Where a new bucket is made, and the tags that it starts with.

    Attributes:
        location_constraint: Region such as eu-west-1. us-east-1 is written by leaving it out.
        location: Place of a directory bucket. AWS only.
        bucket: Kind of the bucket. AWS only.
        tags: Tags of the bucket, at most 50. AWS only.
    """

    location_constraint: str | None = None
    location: LocationInfo | None = None
    bucket: BucketInfo | None = None
    tags: Tags | None = None

    XML: ClassVar[Document] = Document(
        "CreateBucketConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("location_constraint", ("LocationConstraint",), TEXT),
            Element("location", ("Location",), LocationInfo),
            Element("bucket", ("Bucket",), BucketInfo),
            Element(
                "tags", ("Tags",), TEXT, Place.MAP, item="Tag", key="Key", value="Value", make=parse_tags
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/create-bucket.yaml
@dataclass(slots=True, kw_only=True)
class CreateBucketOutput:
    """Answer of CreateBucket.

    Attributes:
        location: Path of the bucket.
        bucket_arn: Amazon resource name of the bucket. MinIO does not tell it.
    """

    location: str | None = None
    bucket_arn: str | None = None


# specs/s3/operations/delete-bucket.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketOutput:
    """Answer of DeleteBucket."""


# specs/s3/operations/force-create-bucket.yaml
@dataclass(slots=True, kw_only=True)
class ForceCreateBucketOutput:
    """Answer of ForceCreateBucket.

    Attributes:
        location: Path of the bucket.
        bucket_arn: Amazon resource name of the bucket. MinIO does not tell it.
    """

    location: str | None = None
    bucket_arn: str | None = None


# specs/s3/operations/force-delete-bucket.yaml
@dataclass(slots=True, kw_only=True)
class ForceDeleteBucketOutput:
    """Answer of ForceDeleteBucket."""


# specs/s3/operations/get-bucket-accelerate-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketAccelerateConfigurationOutput:
    """Answer of GetBucketAccelerateConfiguration.

    Attributes:
        accelerate_configuration: The state.
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    accelerate_configuration: AccelerateConfiguration
    request_charged: str | None = None


# specs/s3/operations/get-bucket-location.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketLocationOutput(XmlModel):
    """Answer of GetBucketLocation.

    Attributes:
        location_constraint: Region of the bucket; none for us-east-1.
    """

    location_constraint: str | None = None

    XML: ClassVar[Document] = Document(
        "LocationConstraint",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("location_constraint", ("LocationConstraint",), TEXT, Place.TEXT),),
    )


# specs/s3/operations/head-bucket.yaml
@dataclass(slots=True, kw_only=True)
class HeadBucketOutput:
    """Answer of HeadBucket.

    Attributes:
        bucket_region: Region of the bucket; told with errors too.
        bucket_arn: Amazon resource name of the bucket. MinIO does not tell it.
        bucket_location_type: Kind of place of a directory bucket. AWS only. Known: AvailabilityZone,
            LocalZone.
        bucket_location_name: Place of a directory bucket, such as an availability zone. AWS only.
        access_point_alias: Whether the name given is the alias of an access point. AWS only.
    """

    bucket_region: str | None = None
    bucket_arn: str | None = None
    bucket_location_type: str | None = None
    bucket_location_name: str | None = None
    access_point_alias: bool | None = None


# specs/s3/shapes/owner.yaml
@dataclass(slots=True)
class Owner(XmlModel):
    """An account, as documents name it.

    Attributes:
        display_name: Name of the account.
        id: Id of the account.
    """

    display_name: str | None = None
    id: str | None = None

    XML: ClassVar[Document] = Document(
        "Owner",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("display_name", ("DisplayName",), TEXT), Element("id", ("ID",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/list-buckets-double-slash.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketsDoubleSlashOutput(XmlModel):
    """Answer of ListBucketsDoubleSlash.

    Attributes:
        buckets: The buckets.
        owner: Account that owns them.
        continuation_token: Token of the next page; none on the last.
        prefix: Prefix that was asked for.
    """

    buckets: list[Bucket] = field(default_factory=list)
    owner: Owner | None = None
    continuation_token: str | None = None
    prefix: str | None = None

    XML: ClassVar[Document] = Document(
        "ListAllMyBucketsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("buckets", ("Buckets",), Bucket, Place.LIST, item="Bucket", empty=list),
            Element("owner", ("Owner",), Owner),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
        ),
    )


# specs/s3/operations/list-buckets.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketsOutput(XmlModel):
    """Answer of ListBuckets.

    Attributes:
        buckets: The buckets.
        owner: Account that owns them.
        continuation_token: Token of the next page; none on the last.
        prefix: Prefix that was asked for.
    """

    buckets: list[Bucket] = field(default_factory=list)
    owner: Owner | None = None
    continuation_token: str | None = None
    prefix: str | None = None

    XML: ClassVar[Document] = Document(
        "ListAllMyBucketsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("buckets", ("Buckets",), Bucket, Place.LIST, item="Bucket", empty=list),
            Element("owner", ("Owner",), Owner),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
        ),
    )


# specs/s3/operations/put-bucket-accelerate-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketAccelerateConfigurationOutput:
    """Answer of PutBucketAccelerateConfiguration."""


Bucket.__module__ = "minio.datatypes"
