"""The retention that new object versions of a bucket get."""

from __future__ import annotations

from typing import TypeVar
from xml.etree import ElementTree as ET

from ._generated.s3.models.retention import DefaultRetention, ObjectLockConfiguration, ObjectLockRule
from .commonconfig import COMPLIANCE, ENABLED, GOVERNANCE

__all__ = ["COMPLIANCE", "DAYS", "ENABLED", "GOVERNANCE", "YEARS", "ObjectLockConfig"]

DAYS = "Days"
YEARS = "Years"

Config = TypeVar("Config", bound="ObjectLockConfig")


class ObjectLockConfig:
    """The retention that new object versions of a bucket get. With three times None, none.

    Args:
        mode: GOVERNANCE, which may be lifted with a permission, or COMPLIANCE, which nobody lifts.
        duration: number of days or years.
        duration_unit: DAYS or YEARS.

    Raises:
        ValueError: one of them is missing, or is none of these.
    """

    mode: str | None

    def __init__(self, mode: str | None, duration: int | None, duration_unit: str | None) -> None:
        if mode is not None or duration is not None:
            if not mode:
                raise ValueError("mode must be provided")
            if mode not in (GOVERNANCE, COMPLIANCE):
                raise ValueError(f"mode must be {GOVERNANCE} or {COMPLIANCE}, got {mode!r}")
            if duration is None:
                raise ValueError("duration must be provided")
            if duration_unit not in (DAYS, YEARS):
                raise ValueError(f"duration unit must be {DAYS} or {YEARS}, got {duration_unit!r}")
        self.mode = mode
        self._duration = duration
        self._duration_unit = duration_unit

    @property
    def duration(self) -> tuple[int | None, str | None]:
        """Number, and DAYS or YEARS."""
        return self._duration, self._duration_unit

    @classmethod
    def fromxml(cls: type[Config], element: ET.Element) -> Config:
        """Reads it from `element`."""
        rule = ObjectLockConfiguration.fromxml(element).rule
        retention = rule.default_retention if rule is not None else None
        if retention is None:
            return cls(None, None, None)
        in_days = retention.days is not None
        return cls(retention.mode, retention.days if in_days else retention.years, DAYS if in_days else YEARS)

    def toxml(self, element: ET.Element | None = None) -> ET.Element:
        """Builds the tree: a document of its own, or a child of `element` where one is given."""
        document = ObjectLockConfiguration(ENABLED)
        if self.mode is not None:
            in_days = self._duration_unit == DAYS
            document.rule = ObjectLockRule(
                DefaultRetention(
                    self.mode,
                    self._duration if in_days else None,
                    None if in_days else self._duration,
                )
            )
        return document.toxml(element)
