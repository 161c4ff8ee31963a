# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of lifecycle.

Rules that remove or move objects after a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from minio._core.checks import check_enum
from minio._core.choices import check_at_least_one, check_exactly_one
from minio._core.documents.xml import (
    BOOLEAN,
    INTEGER,
    ISO8601,
    TEXT,
    Document,
    Element,
    Place,
    XmlModel,
    check_members,
)
from minio._core.http.messages import check_given, check_integer_range, check_length
from minio._core.objects.tags import Tags, parse_tags
from minio._generated.s3.models.tagging import Tag

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/abort-incomplete-multipart-upload.yaml
@dataclass(slots=True)
class AbortIncompleteMultipartUpload(XmlModel):
    """When uploads in parts that nobody completes are aborted.

    Attributes:
        days_after_initiation: This many days after they were begun. At least 0.
    """

    days_after_initiation: int | None = None

    XML: ClassVar[Document] = Document(
        "AbortIncompleteMultipartUpload",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("days_after_initiation", ("DaysAfterInitiation",), INTEGER),),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.days_after_initiation is not None:
            check_integer_range("days_after_initiation", self.days_after_initiation, 0, None)


# specs/s3/shapes/lifecycle-rule-and-operator.yaml
@dataclass(slots=True)
class AndOperator(XmlModel):
    """Several conditions that an object must fit together.

    Attributes:
        prefix: Its name starts with this.
        tags: It has all of these tags.
        object_size_greater_than: It is larger than this many bytes; in lifecycle rules only. At least 0.
        object_size_less_than: It is smaller than this many bytes; in lifecycle rules only. At least 0.
    """

    prefix: str | None = None
    tags: Tags | None = None
    object_size_greater_than: int | None = None
    object_size_less_than: int | None = None

    XML: ClassVar[Document] = Document(
        "And",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("prefix", ("Prefix",), TEXT),
            Element(
                "tags", ("Tag",), TEXT, Place.FLAT_MAP, item="Tag", key="Key", value="Value", make=parse_tags
            ),
            Element("object_size_greater_than", ("ObjectSizeGreaterThan",), INTEGER),
            Element("object_size_less_than", ("ObjectSizeLessThan",), INTEGER),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.object_size_greater_than is not None:
            check_integer_range("object_size_greater_than", self.object_size_greater_than, 0, None)
        if self.object_size_less_than is not None:
            check_integer_range("object_size_less_than", self.object_size_less_than, 0, None)
        check_at_least_one(
            prefix=self.prefix,
            tags=self.tags,
            object_size_greater_than=self.object_size_greater_than,
            object_size_less_than=self.object_size_less_than,
        )


# specs/s3/shapes/date-days.yaml
@dataclass(slots=True)
class DateDays(XmlModel):
    """A moment, or a number of days.

    Attributes:
        date: From this moment on.
        days: This many days later. At least 0.
    """

    date: datetime | None = None
    days: int | None = None

    XML: ClassVar[Document] = Document(
        "DateDays",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("date", ("Date",), ISO8601), Element("days", ("Days",), INTEGER)),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.days is not None:
            check_integer_range("days", self.days, 0, None)


# specs/s3/shapes/del-marker-expiration.yaml
@dataclass(slots=True)
class DelMarkerExpiration(XmlModel):
    """When delete markers are removed with all versions below.

    MinIO only.

    Attributes:
        days: This many days after they were written. At least 1.
    """

    days: int | None = None

    XML: ClassVar[Document] = Document(
        "DelMarkerExpiration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("days", ("Days",), INTEGER),),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.days is not None:
            check_integer_range("days", self.days, 1, None)


# specs/s3/operations/delete-bucket-lifecycle.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketLifecycleOutput:
    """Answer of DeleteBucketLifecycle."""


# specs/s3/shapes/lifecycle-expiration.yaml
@dataclass(slots=True)
class Expiration(XmlModel):
    """When objects are removed.

    Attributes:
        date: From this moment on, which must be midnight UTC.
        days: This many days after they were written, 1 or more. At least 0.
        expired_object_delete_marker: Whether delete markers with no versions below are removed.
        expired_object_all_versions: MinIO only. Whether all versions go with the latest one.
    """

    date: datetime | None = None
    days: int | None = None
    expired_object_delete_marker: bool | None = None
    expired_object_all_versions: bool | None = None

    XML: ClassVar[Document] = Document(
        "Expiration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("date", ("Date",), ISO8601),
            Element("days", ("Days",), INTEGER),
            Element("expired_object_delete_marker", ("ExpiredObjectDeleteMarker",), BOOLEAN),
            Element("expired_object_all_versions", ("ExpiredObjectAllVersions",), BOOLEAN),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.days is not None:
            check_integer_range("days", self.days, 0, None)


# specs/s3/shapes/lifecycle-rule-filter.yaml
@dataclass(slots=True)
class Filter(XmlModel):
    """Which objects a rule is about.

    Exactly one of its members is given.

    Attributes:
        and_operator: Objects that fit all of these.
        prefix: Objects whose names start with it.
        tag: Objects with this tag.
        object_size_greater_than: Objects larger than this many bytes; in lifecycle rules only. At least 0.
        object_size_less_than: Objects smaller than this many bytes; in lifecycle rules only. At least 0.
    """

    and_operator: AndOperator | None = None
    prefix: str | None = None
    tag: Tag | None = None
    object_size_greater_than: int | None = None
    object_size_less_than: int | None = None

    XML: ClassVar[Document] = Document(
        "Filter",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("and_operator", ("And",), AndOperator),
            Element("prefix", ("Prefix",), TEXT),
            Element("tag", ("Tag",), Tag),
            Element("object_size_greater_than", ("ObjectSizeGreaterThan",), INTEGER),
            Element("object_size_less_than", ("ObjectSizeLessThan",), INTEGER),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.object_size_greater_than is not None:
            check_integer_range("object_size_greater_than", self.object_size_greater_than, 0, None)
        if self.object_size_less_than is not None:
            check_integer_range("object_size_less_than", self.object_size_less_than, 0, None)
        check_exactly_one(
            and_operator=self.and_operator,
            prefix=self.prefix,
            tag=self.tag,
            object_size_greater_than=self.object_size_greater_than,
            object_size_less_than=self.object_size_less_than,
        )


# specs/s3/shapes/noncurrent-version-expiration.yaml
@dataclass(slots=True)
class NoncurrentVersionExpiration(XmlModel):
    """When old versions are removed.

    Attributes:
        noncurrent_days: This many days after a newer version was written. At least 0.
        newer_noncurrent_versions: How many old versions are kept. At least 0.
    """

    noncurrent_days: int | None = None
    newer_noncurrent_versions: int | None = None

    XML: ClassVar[Document] = Document(
        "NoncurrentVersionExpiration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("noncurrent_days", ("NoncurrentDays",), INTEGER),
            Element("newer_noncurrent_versions", ("NewerNoncurrentVersions",), INTEGER),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.noncurrent_days is not None:
            check_integer_range("noncurrent_days", self.noncurrent_days, 0, None)
        if self.newer_noncurrent_versions is not None:
            check_integer_range("newer_noncurrent_versions", self.newer_noncurrent_versions, 0, None)


# specs/s3/shapes/noncurrent-version-transition.yaml
@dataclass(slots=True)
class NoncurrentVersionTransition(XmlModel):
    """When old versions move to another storage class.

    Attributes:
        noncurrent_days: This many days after a newer version was written. At least 0.
        storage_class: Storage class, or the name of a tier on MinIO.
        newer_noncurrent_versions: How many old versions stay where they are. At least 0.
    """

    noncurrent_days: int | None = None
    storage_class: str | None = None
    newer_noncurrent_versions: int | None = None

    XML: ClassVar[Document] = Document(
        "NoncurrentVersionTransition",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("noncurrent_days", ("NoncurrentDays",), INTEGER),
            Element("storage_class", ("StorageClass",), TEXT),
            Element("newer_noncurrent_versions", ("NewerNoncurrentVersions",), INTEGER),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.noncurrent_days is not None:
            check_integer_range("noncurrent_days", self.noncurrent_days, 0, None)
        if self.newer_noncurrent_versions is not None:
            check_integer_range("newer_noncurrent_versions", self.newer_noncurrent_versions, 0, None)


# specs/s3/shapes/transition.yaml
@dataclass(slots=True)
class Transition(XmlModel):
    """When objects move to another storage class.

    Attributes:
        date: From this moment on, which must be midnight UTC.
        days: This many days after they were written. At least 0.
        storage_class: Storage class, or the name of a tier on MinIO.
    """

    date: datetime | None = None
    days: int | None = None
    storage_class: str | None = None

    XML: ClassVar[Document] = Document(
        "Transition",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("date", ("Date",), ISO8601),
            Element("days", ("Days",), INTEGER),
            Element("storage_class", ("StorageClass",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.days is not None:
            check_integer_range("days", self.days, 0, None)


# specs/s3/shapes/lifecycle-rule.yaml
@dataclass(slots=True)
class Rule(XmlModel):
    """A rule by which the server removes or moves objects after a time.

    Attributes:
        status: Whether the rule works. One of Enabled, Disabled.
        abort_incomplete_multipart_upload: When uploads in parts that nobody completes are aborted.
        expiration: When objects are removed.
        rule_filter: Which objects it is about; an empty prefix is all of them.
        rule_id: Name of the rule; the server makes one when left out. 1 to 255 characters.
        noncurrent_version_expiration: When old versions are removed.
        noncurrent_version_transition: When old versions move to another storage class.
        transition: When objects move to another storage class.
        more_noncurrent_version_transitions: Further such moves. AWS only.
        more_transitions: Further such moves. AWS only.
        prefix: Names that it is about start with this. Deprecated: Filter takes its place.
        del_marker_expiration: MinIO only. When delete markers are removed with all versions below.
    """

    status: str
    abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload | None = None
    expiration: Expiration | None = None
    rule_filter: Filter | None = None
    rule_id: str | None = None
    noncurrent_version_expiration: NoncurrentVersionExpiration | None = None
    noncurrent_version_transition: NoncurrentVersionTransition | None = None
    transition: Transition | None = None
    more_noncurrent_version_transitions: list[NoncurrentVersionTransition] | None = None
    more_transitions: list[Transition] | None = None
    prefix: str | None = None
    del_marker_expiration: DelMarkerExpiration | None = None

    XML: ClassVar[Document] = Document(
        "Rule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("status", ("Status",), TEXT),
            Element(
                "abort_incomplete_multipart_upload",
                ("AbortIncompleteMultipartUpload",),
                AbortIncompleteMultipartUpload,
            ),
            Element("expiration", ("Expiration",), Expiration),
            Element("rule_filter", ("Filter",), Filter),
            Element("rule_id", ("ID",), TEXT),
            Element(
                "noncurrent_version_expiration", ("NoncurrentVersionExpiration",), NoncurrentVersionExpiration
            ),
            Element(
                "noncurrent_version_transition", ("NoncurrentVersionTransition",), NoncurrentVersionTransition
            ),
            Element(
                "more_noncurrent_version_transitions",
                ("NoncurrentVersionTransition",),
                NoncurrentVersionTransition,
                Place.REST,
            ),
            Element("transition", ("Transition",), Transition),
            Element("more_transitions", ("Transition",), Transition, Place.REST),
            Element("prefix", ("Prefix",), TEXT),
            Element("del_marker_expiration", ("DelMarkerExpiration",), DelMarkerExpiration),
        ),
    )

    def __post_init__(self) -> None:
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))
        if self.rule_id is not None:
            check_length("rule_id", self.rule_id, 1, 255)
        check_at_least_one(
            abort_incomplete_multipart_upload=self.abort_incomplete_multipart_upload,
            expiration=self.expiration,
            noncurrent_version_expiration=self.noncurrent_version_expiration,
            noncurrent_version_transition=self.noncurrent_version_transition,
            transition=self.transition,
            del_marker_expiration=self.del_marker_expiration,
        )

    def __hash__(self) -> int:
        return hash((self.status,))


# specs/s3/shapes/bucket-lifecycle-configuration.yaml
@dataclass(slots=True)
class LifecycleConfig(XmlModel):
    """Rules by which the server removes or moves objects after a time; at most 1,000.

    Attributes:
        rules: The rules. 1 to 1000 items.
        expiry_updated_at: MinIO only. When the rules were last changed.
    """

    rules: list[Rule]
    expiry_updated_at: datetime | None = None

    XML: ClassVar[Document] = Document(
        "LifecycleConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("rules", ("Rule",), Rule, Place.FLAT_LIST, empty=list),
            Element("expiry_updated_at", ("ExpiryUpdatedAt",), ISO8601),
        ),
    )

    def __post_init__(self) -> None:
        check_given("rules", self.rules)
        check_members(self)
        check_length("rules", self.rules, 1, 1000)


# specs/s3/operations/get-bucket-lifecycle-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketLifecycleConfigurationOutput:
    """Answer of GetBucketLifecycleConfiguration.

    Attributes:
        lifecycle_configuration: The rules.
        transition_default_minimum_object_size: Minimum size of objects to transition, for rules that do not
            say. Known: varies_by_storage_class, all_storage_classes_128K.
        updated_at: MinIO only. When the rules were last changed, if that was asked for.
    """

    lifecycle_configuration: LifecycleConfig
    transition_default_minimum_object_size: str | None = None
    updated_at: datetime | None = None


# specs/s3/shapes/rule.yaml
@dataclass(slots=True)
class PrefixRule(XmlModel):
    """A lifecycle rule in its old form, which knows prefixes only.

    Deprecated: LifecycleRule takes its place.

    Attributes:
        prefix: Names that it is about start with this.
        status: Whether the rule works. One of Enabled, Disabled.
        expiration: When objects are removed.
        id: Name of the rule.
        transition: When objects move to another storage class.
        noncurrent_version_transition: When old versions move to another storage class.
        noncurrent_version_expiration: When old versions are removed.
        abort_incomplete_multipart_upload: When uploads in parts that nobody completes are aborted.
    """

    prefix: str
    status: str
    expiration: Expiration | None = None
    id: str | None = None
    transition: Transition | None = None
    noncurrent_version_transition: NoncurrentVersionTransition | None = None
    noncurrent_version_expiration: NoncurrentVersionExpiration | None = None
    abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload | None = None

    XML: ClassVar[Document] = Document(
        "Rule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("expiration", ("Expiration",), Expiration),
            Element("id", ("ID",), TEXT),
            Element("prefix", ("Prefix",), TEXT),
            Element("status", ("Status",), TEXT),
            Element("transition", ("Transition",), Transition),
            Element(
                "noncurrent_version_transition", ("NoncurrentVersionTransition",), NoncurrentVersionTransition
            ),
            Element(
                "noncurrent_version_expiration", ("NoncurrentVersionExpiration",), NoncurrentVersionExpiration
            ),
            Element(
                "abort_incomplete_multipart_upload",
                ("AbortIncompleteMultipartUpload",),
                AbortIncompleteMultipartUpload,
            ),
        ),
    )

    def __post_init__(self) -> None:
        check_given("prefix", self.prefix)
        check_given("status", self.status)
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Disabled"))


# specs/s3/shapes/lifecycle-configuration.yaml
@dataclass(slots=True)
class LifecycleConfiguration(XmlModel):
    """Lifecycle rules in their old form.

    Deprecated: BucketLifecycleConfiguration takes its place.

    Attributes:
        rules: The rules. 1 to 1000 items.
    """

    rules: list[PrefixRule]

    XML: ClassVar[Document] = Document(
        "LifecycleConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("rules", ("Rule",), PrefixRule, Place.FLAT_LIST, empty=list),),
    )

    def __post_init__(self) -> None:
        check_given("rules", self.rules)
        check_members(self)
        check_length("rules", self.rules, 1, 1000)


# specs/s3/operations/get-bucket-lifecycle.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketLifecycleOutput:
    """Answer of GetBucketLifecycle.

    Attributes:
        lifecycle_configuration: The rules.
    """

    lifecycle_configuration: LifecycleConfiguration


# specs/s3/operations/put-bucket-lifecycle-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketLifecycleConfigurationOutput:
    """Answer of PutBucketLifecycleConfiguration.

    Attributes:
        transition_default_minimum_object_size: Minimum size of objects to transition, for rules that do not
            say. Known: varies_by_storage_class, all_storage_classes_128K.
    """

    transition_default_minimum_object_size: str | None = None


# specs/s3/operations/put-bucket-lifecycle.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketLifecycleOutput:
    """Answer of PutBucketLifecycle."""


AbortIncompleteMultipartUpload.__module__ = "minio.lifecycleconfig"
AndOperator.__module__ = "minio.commonconfig"
DateDays.__module__ = "minio.lifecycleconfig"
Expiration.__module__ = "minio.lifecycleconfig"
Filter.__module__ = "minio.commonconfig"
NoncurrentVersionExpiration.__module__ = "minio.lifecycleconfig"
NoncurrentVersionTransition.__module__ = "minio.lifecycleconfig"
Transition.__module__ = "minio.lifecycleconfig"
Rule.__module__ = "minio.lifecycleconfig"
LifecycleConfig.__module__ = "minio.lifecycleconfig"
