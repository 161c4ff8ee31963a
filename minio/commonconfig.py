"""What several documents and calls share: tags, filters, copy sources, protocol constants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects.copying import ComposeSource, CopySource, ObjectConditionalReadArgs
from ._core.objects.snowball import SnowballObject
from ._core.objects.tags import Tags
from ._lazy import finder
from .error import MinioException
from .sse import SseCustomerKey

if TYPE_CHECKING:
    from ._generated.s3.models.lifecycle import AndOperator, Filter
    from ._generated.s3.models.tagging import Tag

__all__ = [
    "COMPLIANCE",
    "COPY",
    "DISABLED",
    "ENABLED",
    "GOVERNANCE",
    "REPLACE",
    "AndOperator",
    "ComposeSource",
    "CopySource",
    "Filter",
    "MinioException",
    "ObjectConditionalReadArgs",
    "SnowballObject",
    "SseCustomerKey",
    "Tag",
    "Tags",
]

COPY = "COPY"
REPLACE = "REPLACE"
DISABLED = "Disabled"
ENABLED = "Enabled"
GOVERNANCE = "GOVERNANCE"
COMPLIANCE = "COMPLIANCE"

__getattr__ = finder(
    __name__,
    {
        "AndOperator": "minio._generated.s3.models.lifecycle",
        "Filter": "minio._generated.s3.models.lifecycle",
        "Tag": "minio._generated.s3.models.tagging",
    },
)
