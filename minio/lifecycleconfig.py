"""Rules by which the server removes or moves objects after a time."""

from __future__ import annotations

from datetime import datetime
from xml.etree import ElementTree as ET

from ._generated.s3.models import lifecycle
from ._generated.s3.models.lifecycle import (
    AbortIncompleteMultipartUpload,
    DelMarkerExpiration,
    Expiration,
    Filter,
    LifecycleConfig,
    NoncurrentVersionExpiration,
    NoncurrentVersionTransition,
    Rule,
    Transition,
)

__all__ = [
    "AbortIncompleteMultipartUpload",
    "DateDays",
    "DelMarkerExpiration",
    "Expiration",
    "Filter",
    "LifecycleConfig",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionTransition",
    "Rule",
    "Transition",
]


class DateDays(lifecycle.DateDays):
    """A moment, or a number of days."""

    __slots__ = ()

    @staticmethod
    def parsexml(element: ET.Element) -> tuple[datetime | None, int | None]:
        """Reads moment and days of an element."""
        found = lifecycle.DateDays.fromxml(element)
        return found.date, found.days
