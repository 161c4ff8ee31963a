"""Lifecycle rules, by which the server expires or transitions objects."""

from __future__ import annotations

from datetime import datetime
from xml.etree import ElementTree as ET

from ._core.documents.xml import read, write_into
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

    def toxml(self, element: ET.Element | None = None) -> ET.Element:
        """Adds moment and days to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        if element is None:
            raise ValueError("element must be provided")
        write_into(self, element)
        return element

    @staticmethod
    def parsexml(element: ET.Element) -> tuple[datetime | None, int | None]:
        """Reads moment and days of `element`."""
        found = read(lifecycle.DateDays, element)
        return found.date, found.days
