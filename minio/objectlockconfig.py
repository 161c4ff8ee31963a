"""The default retention of a bucket."""

from __future__ import annotations

from typing import TypeVar
from xml.etree import ElementTree as ET

from ._core.http.messages import check_integer_range
from ._generated.s3.models.retention import DefaultRetention, ObjectLockConfiguration, ObjectLockRule
from .commonconfig import COMPLIANCE, ENABLED, GOVERNANCE

__all__ = ["COMPLIANCE", "DAYS", "ENABLED", "GOVERNANCE", "YEARS", "ObjectLockConfig"]

DAYS = "Days"
YEARS = "Years"
_LONGEST = {DAYS: 36500, YEARS: 100}

Config = TypeVar("Config", bound="ObjectLockConfig")


class ObjectLockConfig:
    """The retention that new object versions of a bucket get. With three times None, none.

    Args:
        mode: GOVERNANCE, which may be lifted with a permission, or COMPLIANCE, which nobody lifts.
        duration: number of days or years, up to 36,500 days or 100 years; its digits will do.
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
            if isinstance(duration_unit, str):
                duration_unit = duration_unit.title()
            if duration_unit is None or duration_unit not in (DAYS, YEARS):
                raise ValueError(f"duration unit must be {DAYS} or {YEARS}, got {duration_unit!r}")
            if isinstance(duration, str) and duration.isascii() and duration.isdigit():
                duration = int(duration)
            check_integer_range("duration", duration, 1, _LONGEST[duration_unit])
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
        config = cls(None, None, None)
        rule = ObjectLockConfiguration.fromxml(element).rule
        retention = rule.default_retention if rule is not None else None
        if retention is not None:  # an answer is not held to what callers are held to
            in_days = retention.days is not None
            config.mode = retention.mode
            config._duration = retention.days if in_days else retention.years
            config._duration_unit = DAYS if in_days else YEARS
        return config

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
