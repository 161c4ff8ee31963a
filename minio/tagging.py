"""Tags as a document."""

from __future__ import annotations

from ._generated.s3.models.tagging import Tagging
from .commonconfig import Tags

__all__ = ["Tagging", "Tags"]
