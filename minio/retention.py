"""Retention: until when an object version is protected from removal."""

from __future__ import annotations

from ._generated.s3.models.retention import Retention
from .commonconfig import COMPLIANCE, GOVERNANCE

__all__ = ["COMPLIANCE", "GOVERNANCE", "Retention"]
