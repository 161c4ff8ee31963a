# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of retention.

Object lock - protection of versions from removal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from minio._core.checks import check_enum
from minio._core.choices import check_at_most_one
from minio._core.documents.xml import INTEGER, ISO8601, TEXT, Document, Element, XmlModel, check_members
from minio._core.http.messages import check_given, check_integer_range

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/event-hold-duration.yaml
@dataclass(slots=True)
class EventHoldDuration(XmlModel):
    """How long a protection goes on after an event.

    Attributes:
        days: For so many days.
        years: For so many years.
    """

    days: int | None = None
    years: int | None = None

    XML: ClassVar[Document] = Document(
        "EventHoldDuration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("days", ("Days",), INTEGER), Element("years", ("Years",), INTEGER)),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_at_most_one(days=self.days, years=self.years)


# specs/s3/shapes/default-retention.yaml
@dataclass(slots=True)
class DefaultRetention(XmlModel):
    """How and for how long new object versions are protected from removal.

    Attributes:
        mode: GOVERNANCE may be lifted with a permission, COMPLIANCE by nobody. One of GOVERNANCE, COMPLIANCE.
        days: For so many days. 1 to 36500.
        years: For so many years. 1 to 100.
        default_event_hold: How long it goes on after an event. AWS only.
    """

    mode: str | None = None
    days: int | None = None
    years: int | None = None
    default_event_hold: EventHoldDuration | None = None

    XML: ClassVar[Document] = Document(
        "DefaultRetention",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("mode", ("Mode",), TEXT),
            Element("days", ("Days",), INTEGER),
            Element("years", ("Years",), INTEGER),
            Element("default_event_hold", ("DefaultEventHold",), EventHoldDuration),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.mode is not None:
            check_enum("mode", self.mode, ("GOVERNANCE", "COMPLIANCE"))
        if self.days is not None:
            check_integer_range("days", self.days, 1, 36500)
        if self.years is not None:
            check_integer_range("years", self.years, 1, 100)
        check_at_most_one(days=self.days, years=self.years)


# specs/s3/shapes/object-lock-legal-hold.yaml
@dataclass(slots=True)
class ObjectLockLegalHold(XmlModel):
    """Whether a legal hold protects an object version.

    Attributes:
        status: Whether it does. One of ON, OFF.
    """

    status: str | None = None

    XML: ClassVar[Document] = Document(
        "LegalHold", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("status", ("Status",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_members(self)
        if self.status is not None:
            check_enum("status", self.status, ("ON", "OFF"))


# specs/s3/operations/get-object-legal-hold.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectLegalHoldOutput:
    """Answer of GetObjectLegalHold.

    Attributes:
        legal_hold: The state.
    """

    legal_hold: ObjectLockLegalHold


# specs/s3/shapes/object-lock-rule.yaml
@dataclass(slots=True)
class ObjectLockRule(XmlModel):
    """The retention that new object versions get.

    Attributes:
        default_retention: The retention.
    """

    default_retention: DefaultRetention | None = None

    XML: ClassVar[Document] = Document(
        "ObjectLockRule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("default_retention", ("DefaultRetention",), DefaultRetention),),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/shapes/object-lock-configuration.yaml
@dataclass(slots=True)
class ObjectLockConfiguration(XmlModel):
    """Whether a bucket has object lock, and the retention that new object versions get.

    Attributes:
        object_lock_enabled: Enabled when the bucket has object lock. Known: Enabled.
        rule: The retention of new object versions.
    """

    object_lock_enabled: str | None = None
    rule: ObjectLockRule | None = None

    XML: ClassVar[Document] = Document(
        "ObjectLockConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("object_lock_enabled", ("ObjectLockEnabled",), TEXT),
            Element("rule", ("Rule",), ObjectLockRule),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-object-lock-configuration.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectLockConfigurationOutput:
    """Answer of GetObjectLockConfiguration.

    Attributes:
        object_lock_configuration: The retention.
    """

    object_lock_configuration: ObjectLockConfiguration


# specs/s3/shapes/object-lock-retention.yaml
@dataclass(slots=True)
class Retention(XmlModel):
    """Until when an object version is protected from removal.

    Attributes:
        mode: GOVERNANCE may be lifted with a permission, COMPLIANCE by nobody. One of GOVERNANCE, COMPLIANCE.
        retain_until_date: The moment.
        event_hold: Whether it is protected until an event is declared. AWS only. Known: ON, OFF.
        event_hold_duration: How long it is protected after the event. AWS only.
    """

    mode: str
    retain_until_date: datetime
    event_hold: str | None = None
    event_hold_duration: EventHoldDuration | None = None

    XML: ClassVar[Document] = Document(
        "Retention",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("mode", ("Mode",), TEXT),
            Element("retain_until_date", ("RetainUntilDate",), ISO8601),
            Element("event_hold", ("EventHold",), TEXT),
            Element("event_hold_duration", ("EventHoldDuration",), EventHoldDuration),
        ),
    )

    def __post_init__(self) -> None:
        check_given("mode", self.mode)
        check_given("retain_until_date", self.retain_until_date)
        check_members(self)
        check_enum("mode", self.mode, ("GOVERNANCE", "COMPLIANCE"))

    def __hash__(self) -> int:
        return hash((self.mode, self.retain_until_date))


# specs/s3/operations/get-object-retention.yaml
@dataclass(slots=True, kw_only=True)
class GetObjectRetentionOutput:
    """Answer of GetObjectRetention.

    Attributes:
        retention: The protection.
    """

    retention: Retention


# specs/s3/operations/put-object-legal-hold.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectLegalHoldOutput:
    """Answer of PutObjectLegalHold.

    Attributes:
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    request_charged: str | None = None


# specs/s3/operations/put-object-lock-configuration.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectLockConfigurationOutput:
    """Answer of PutObjectLockConfiguration.

    Attributes:
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    request_charged: str | None = None


# specs/s3/operations/put-object-retention.yaml
@dataclass(slots=True, kw_only=True)
class PutObjectRetentionOutput:
    """Answer of PutObjectRetention.

    Attributes:
        request_charged: Set when the caller paid for the request. Known: requester.
    """

    request_charged: str | None = None


Retention.__module__ = "minio.retention"
