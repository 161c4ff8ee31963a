# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of metrics.

Figures of a bucket's requests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from minio._core.choices import check_exactly_one
from minio._core.documents.xml import BOOLEAN, TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given
from minio._core.objects.tags import Tags, parse_tags
from minio._generated.s3.models.tagging import Tag


# specs/s3/operations/delete-bucket-metrics-configuration.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketMetricsConfigurationOutput:
    """Answer of DeleteBucketMetricsConfiguration."""


# specs/s3/shapes/metrics-and-operator.yaml
@dataclass(slots=True)
class MetricsAndOperator(XmlModel):
    """Several conditions that an object must fit together.

    Attributes:
        prefix: Its name starts with this.
        tags: It has all of these tags.
        access_point_arn: It is used through this access point.
    """

    prefix: str | None = None
    tags: Tags | None = None
    access_point_arn: str | None = None

    XML: ClassVar[Document] = Document(
        "MetricsAndOperator",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("prefix", ("Prefix",), TEXT),
            Element(
                "tags", ("Tag",), TEXT, Place.FLAT_MAP, item="Tag", key="Key", value="Value", make=parse_tags
            ),
            Element("access_point_arn", ("AccessPointArn",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/metrics-filter.yaml
@dataclass(slots=True)
class MetricsFilter(XmlModel):
    """Of which objects figures are kept.

    Exactly one of its members is given.

    Attributes:
        prefix: Objects whose names start with it.
        tag: Objects with this tag.
        access_point_arn: Objects used through this access point.
        and_: Objects that fit all of these.
    """

    prefix: str | None = None
    tag: Tag | None = None
    access_point_arn: str | None = None
    and_: MetricsAndOperator | None = None

    XML: ClassVar[Document] = Document(
        "MetricsFilter",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("prefix", ("Prefix",), TEXT),
            Element("tag", ("Tag",), Tag),
            Element("access_point_arn", ("AccessPointArn",), TEXT),
            Element("and_", ("And",), MetricsAndOperator),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_exactly_one(
            prefix=self.prefix, tag=self.tag, access_point_arn=self.access_point_arn, and_=self.and_
        )


# specs/s3/shapes/metrics-configuration.yaml
@dataclass(slots=True)
class MetricsConfiguration(XmlModel):
    """Of which objects of a bucket figures are kept.

    Attributes:
        id: Name of the figures.
        filter: Which objects; all of them when left out.
    """

    id: str
    filter: MetricsFilter | None = None

    XML: ClassVar[Document] = Document(
        "MetricsConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("id", ("Id",), TEXT), Element("filter", ("Filter",), MetricsFilter)),
    )

    def __post_init__(self) -> None:
        check_given("id", self.id)
        check_members(self)


# specs/s3/operations/get-bucket-metrics-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketMetricsConfigurationOutput:
    """Answer of GetBucketMetricsConfiguration.

    Attributes:
        metrics_configuration: Which objects.
    """

    metrics_configuration: MetricsConfiguration


# specs/s3/operations/list-bucket-metrics-configurations.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketMetricsConfigurationsOutput(XmlModel):
    """Answer of ListBucketMetricsConfigurations.

    Attributes:
        is_truncated: Whether more pages follow.
        continuation_token: Token that was asked for.
        next_continuation_token: Token of the next page; none on the last.
        metrics_configuration_list: The entries.
    """

    is_truncated: bool | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    metrics_configuration_list: list[MetricsConfiguration] = field(default_factory=list)

    XML: ClassVar[Document] = Document(
        "ListMetricsConfigurationsResult",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
            Element(
                "metrics_configuration_list",
                ("MetricsConfiguration",),
                MetricsConfiguration,
                Place.FLAT_LIST,
                empty=list,
            ),
        ),
    )


# specs/s3/operations/put-bucket-metrics-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketMetricsConfigurationOutput:
    """Answer of PutBucketMetricsConfiguration."""
