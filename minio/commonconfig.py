"""Names that several documents and calls share: tags, filters, sources of copies, words of the protocol."""

from __future__ import annotations

from ._core.copying import ComposeSource, CopySource, ObjectConditionalReadArgs
from ._core.snowball import SnowballObject
from ._core.tags import Tags
from .error import MinioException
from .sse import SseCustomerKey

__all__ = [
    "COMPLIANCE",
    "COPY",
    "DISABLED",
    "ENABLED",
    "GOVERNANCE",
    "REPLACE",
    "ComposeSource",
    "CopySource",
    "MinioException",
    "ObjectConditionalReadArgs",
    "SnowballObject",
    "SseCustomerKey",
    "Tags",
]

COPY = "COPY"
REPLACE = "REPLACE"
DISABLED = "Disabled"
ENABLED = "Enabled"
GOVERNANCE = "GOVERNANCE"
COMPLIANCE = "COMPLIANCE"
