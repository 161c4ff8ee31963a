# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Configuration of buckets as an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...api import AsyncAdminApi


class AsyncBucketsMethods:
    """Configuration of buckets as an archive."""

    def __init__(self, api: AsyncAdminApi) -> None:
        self.api = api
