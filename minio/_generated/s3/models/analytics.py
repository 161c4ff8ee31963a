# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of analytics.

Analysis of how objects are used.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from minio._core.choices import check_exactly_one
from minio._core.documents.xml import BOOLEAN, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._core.objects.tags import Tags, parse_tags
from minio._generated.s3.models.tagging import Tag


# specs/s3/shapes/analytics-and-operator.yaml
@dataclass(slots=True)
class AnalyticsAndOperator(XmlModel):
    """Several conditions that an object must fit together.

    Attributes:
        prefix: Its name starts with this.
        tags: It has all of these tags.
    """

    prefix: str | None = None
    tags: Tags | None = None

    XML: ClassVar[Document] = Document(
        "AnalyticsAndOperator",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("prefix", ("Prefix",), TEXT),
            Element(
                "tags", ("Tag",), TEXT, Place.FLAT_MAP, item="Tag", key="Key", value="Value", make=parse_tags
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/analytics-filter.yaml
@dataclass(slots=True)
class AnalyticsFilter(XmlModel):
    """Which objects an analysis is about.

    Exactly one of its members is given.

    Attributes:
        prefix: Objects whose names start with it.
        tag: Objects with this tag.
        and_: Objects that fit all of these.
    """

    prefix: str | None = None
    tag: Tag | None = None
    and_: AnalyticsAndOperator | None = None

    XML: ClassVar[Document] = Document(
        "AnalyticsFilter",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("prefix", ("Prefix",), TEXT),
            Element("tag", ("Tag",), Tag),
            Element("and_", ("And",), AnalyticsAndOperator),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_exactly_one(prefix=self.prefix, tag=self.tag, and_=self.and_)


# specs/s3/shapes/analytics-s3-bucket-destination.yaml
@dataclass(slots=True)
class AnalyticsS3BucketDestination(XmlModel):
    """The bucket that the report of an analysis goes to.

    Attributes:
        format: Format of the report. Known: CSV.
        bucket: Amazon resource name of the bucket.
        bucket_account_id: Account that must own the bucket.
        prefix: What the reports' names start with.
    """

    format: str
    bucket: str
    bucket_account_id: str | None = None
    prefix: str | None = None

    XML: ClassVar[Document] = Document(
        "AnalyticsS3BucketDestination",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("format", ("Format",), TEXT),
            Element("bucket_account_id", ("BucketAccountId",), TEXT),
            Element("bucket", ("Bucket",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_given("format", self.format)
        check_given("bucket", self.bucket)
        check_members(self)


# specs/s3/shapes/analytics-export-destination.yaml
@dataclass(slots=True)
class AnalyticsExportDestination(XmlModel):
    """Where the report of an analysis goes.

    Attributes:
        s3_bucket_destination: To a bucket.
    """

    s3_bucket_destination: AnalyticsS3BucketDestination

    XML: ClassVar[Document] = Document(
        "AnalyticsExportDestination",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("s3_bucket_destination", ("S3BucketDestination",), AnalyticsS3BucketDestination),),
    )

    def __post_init__(self) -> None:
        check_given("s3_bucket_destination", self.s3_bucket_destination)
        check_members(self)


# specs/s3/shapes/storage-class-analysis-data-export.yaml
@dataclass(slots=True)
class StorageClassAnalysisDataExport(XmlModel):
    """The report of an analysis.

    Attributes:
        output_schema_version: Its form. Known: V_1.
        destination: Where it goes.
    """

    output_schema_version: str
    destination: AnalyticsExportDestination

    XML: ClassVar[Document] = Document(
        "StorageClassAnalysisDataExport",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("output_schema_version", ("OutputSchemaVersion",), TEXT),
            Element("destination", ("Destination",), AnalyticsExportDestination),
        ),
    )

    def __post_init__(self) -> None:
        check_given("output_schema_version", self.output_schema_version)
        check_given("destination", self.destination)
        check_members(self)


# specs/s3/shapes/storage-class-analysis.yaml
@dataclass(slots=True)
class StorageClassAnalysis(XmlModel):
    """What becomes of the result of an analysis.

    Attributes:
        data_export: A report; none when left out.
    """

    data_export: StorageClassAnalysisDataExport | None = None

    XML: ClassVar[Document] = Document(
        "StorageClassAnalysis",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("data_export", ("DataExport",), StorageClassAnalysisDataExport),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/analytics-configuration.yaml
@dataclass(slots=True)
class AnalyticsConfiguration(XmlModel):
    """An analysis of how the objects of a bucket are used.

    Attributes:
        id: Name of the analysis.
        storage_class_analysis: What becomes of the result.
        filter: Which objects; all of them when left out.
    """

    id: str
    storage_class_analysis: StorageClassAnalysis
    filter: AnalyticsFilter | None = None

    XML: ClassVar[Document] = Document(
        "AnalyticsConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("id", ("Id",), TEXT),
            Element("filter", ("Filter",), AnalyticsFilter),
            Element("storage_class_analysis", ("StorageClassAnalysis",), StorageClassAnalysis),
        ),
    )

    def __post_init__(self) -> None:
        check_given("id", self.id)
        check_given("storage_class_analysis", self.storage_class_analysis)
        check_members(self)


# specs/s3/operations/delete-bucket-analytics-configuration.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketAnalyticsConfigurationOutput:
    """Answer of DeleteBucketAnalyticsConfiguration."""


# specs/s3/operations/get-bucket-analytics-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketAnalyticsConfigurationOutput:
    """Answer of GetBucketAnalyticsConfiguration.

    Attributes:
        analytics_configuration: The analysis.
    """

    analytics_configuration: AnalyticsConfiguration


# specs/s3/operations/list-bucket-analytics-configurations.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketAnalyticsConfigurationsOutput(XmlModel):
    """Answer of ListBucketAnalyticsConfigurations.

    Attributes:
        is_truncated: Whether more pages follow.
        continuation_token: Token that was asked for.
        next_continuation_token: Token of the next page; none on the last.
        analytics_configuration_list: The analyses.
    """

    is_truncated: bool | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    analytics_configuration_list: list[AnalyticsConfiguration] = field(default_factory=list)

    XML: ClassVar[Document] = Document(
        "ListBucketAnalyticsConfigurationResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
            Element(
                "analytics_configuration_list",
                ("AnalyticsConfiguration",),
                AnalyticsConfiguration,
                Place.FLAT_LIST,
                empty=list,
            ),
        ),
    )


# specs/s3/operations/put-bucket-analytics-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketAnalyticsConfigurationOutput:
    """Answer of PutBucketAnalyticsConfiguration."""
