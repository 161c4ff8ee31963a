# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of tiering.

Moving of objects to cheaper storage by use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from minio._core.choices import check_exactly_one
from minio._core.documents.xml import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Document,
    Element,
    Place,
    XmlModel,
    check_members,
)
from minio._core.http.messages import check_given, check_integer_range
from minio._core.objects.tags import Tags, parse_tags
from minio._generated.s3.models.tagging import Tag


# specs/s3/operations/delete-bucket-intelligent-tiering-configuration.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketIntelligentTieringConfigurationOutput:
    """Answer of DeleteBucketIntelligentTieringConfiguration."""


# specs/s3/shapes/intelligent-tiering-and-operator.yaml
@dataclass(slots=True)
class IntelligentTieringAndOperator(XmlModel):
    """Several conditions that an object must fit together.

    Attributes:
        prefix: Its name starts with this.
        tags: It has all of these tags.
    """

    prefix: str | None = None
    tags: Tags | None = None

    XML: ClassVar[Document] = Document(
        "IntelligentTieringAndOperator",
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


# specs/s3/shapes/intelligent-tiering-filter.yaml
@dataclass(slots=True)
class IntelligentTieringFilter(XmlModel):
    """Which objects a rule is about.

    Exactly one of its members is given.

    Attributes:
        prefix: Objects whose names start with it.
        tag: Objects with this tag.
        and_: Objects that fit all of these.
    """

    prefix: str | None = None
    tag: Tag | None = None
    and_: IntelligentTieringAndOperator | None = None

    XML: ClassVar[Document] = Document(
        "IntelligentTieringFilter",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("prefix", ("Prefix",), TEXT),
            Element("tag", ("Tag",), Tag),
            Element("and_", ("And",), IntelligentTieringAndOperator),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_exactly_one(prefix=self.prefix, tag=self.tag, and_=self.and_)


# specs/s3/shapes/tiering.yaml
@dataclass(slots=True)
class Tiering(XmlModel):
    """When objects move to an archive tier.

    Attributes:
        days: Days without a read after which they move; 180 or more for DEEP_ARCHIVE_ACCESS. 90 to 730.
        access_tier: The tier. Known: ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS.
    """

    days: int
    access_tier: str

    XML: ClassVar[Document] = Document(
        "Tiering",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("days", ("Days",), INTEGER), Element("access_tier", ("AccessTier",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("days", self.days)
        check_given("access_tier", self.access_tier)
        check_members(self)
        check_integer_range("days", self.days, 90, 730)


# specs/s3/shapes/intelligent-tiering-configuration.yaml
@dataclass(slots=True)
class IntelligentTieringConfiguration(XmlModel):
    """When objects of a bucket move to archive tiers.

    Attributes:
        id: Name of the rule.
        status: Whether the rule works. Known: Enabled, Disabled.
        tierings: The tiers.
        filter: Which objects; all of them when left out.
    """

    id: str
    status: str
    tierings: list[Tiering]
    filter: IntelligentTieringFilter | None = None

    XML: ClassVar[Document] = Document(
        "IntelligentTieringConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("id", ("Id",), TEXT),
            Element("filter", ("Filter",), IntelligentTieringFilter),
            Element("status", ("Status",), TEXT),
            Element("tierings", ("Tiering",), Tiering, Place.FLAT_LIST, empty=list),
        ),
    )

    def __post_init__(self) -> None:
        check_given("id", self.id)
        check_given("status", self.status)
        check_given("tierings", self.tierings)
        check_members(self)


# specs/s3/operations/get-bucket-intelligent-tiering-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketIntelligentTieringConfigurationOutput:
    """Answer of GetBucketIntelligentTieringConfiguration.

    Attributes:
        intelligent_tiering_configuration: The rule.
    """

    intelligent_tiering_configuration: IntelligentTieringConfiguration


# specs/s3/operations/list-bucket-intelligent-tiering-configurations.yaml
@dataclass(slots=True, kw_only=True)
class ListBucketIntelligentTieringConfigurationsOutput(XmlModel):
    """Answer of ListBucketIntelligentTieringConfigurations.

    Attributes:
        is_truncated: Whether more pages follow.
        continuation_token: Token that was asked for.
        next_continuation_token: Token of the next page; none on the last.
        intelligent_tiering_configuration_list: The rules.
    """

    is_truncated: bool | None = None
    continuation_token: str | None = None
    next_continuation_token: str | None = None
    intelligent_tiering_configuration_list: list[IntelligentTieringConfiguration] = field(
        default_factory=list
    )

    XML: ClassVar[Document] = Document(
        "ListBucketIntelligentTieringConfigurationsOutput",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("is_truncated", ("IsTruncated",), BOOLEAN),
            Element("continuation_token", ("ContinuationToken",), TEXT),
            Element("next_continuation_token", ("NextContinuationToken",), TEXT),
            Element(
                "intelligent_tiering_configuration_list",
                ("IntelligentTieringConfiguration",),
                IntelligentTieringConfiguration,
                Place.FLAT_LIST,
                empty=list,
            ),
        ),
    )


# specs/s3/operations/put-bucket-intelligent-tiering-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketIntelligentTieringConfigurationOutput:
    """Answer of PutBucketIntelligentTieringConfiguration."""
