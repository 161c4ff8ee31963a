"""The versioning state of a bucket."""

from __future__ import annotations

from ._generated.s3.models.versioning import VersioningConfig
from .commonconfig import DISABLED, ENABLED

OFF = "Off"
SUSPENDED = "Suspended"

__all__ = ["DISABLED", "ENABLED", "OFF", "SUSPENDED", "VersioningConfig"]
