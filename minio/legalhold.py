"""Whether a legal hold protects an object version."""

from __future__ import annotations

from typing import TypeVar
from xml.etree import ElementTree as ET

from ._generated.s3.models.retention import ObjectLockLegalHold

__all__ = ["LegalHold"]

Hold = TypeVar("Hold", bound="LegalHold")


class LegalHold:
    """Whether a legal hold protects an object version.

    Args:
        status: whether it does.
    """

    status: bool

    def __init__(self, status: bool = False) -> None:
        self.status = status

    @classmethod
    def fromxml(cls: type[Hold], element: ET.Element) -> Hold:
        """Reads it from `element`."""
        return cls(ObjectLockLegalHold.fromxml(element).status == "ON")

    def toxml(self, element: ET.Element | None = None) -> ET.Element:
        """Builds the tree: a document of its own, or a child of `element` where one is given."""
        return ObjectLockLegalHold("ON" if self.status else "OFF").toxml(element)
