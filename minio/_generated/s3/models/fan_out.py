# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of fan_out.

JSON: what became of content that was written under many names.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.documents.jsondoc import TEXT, TIME, JsonModel, Member, Table

if TYPE_CHECKING:
    from datetime import datetime


# specs/s3/shapes/fan-out-answer.yaml
@dataclass(slots=True)
class FanOutAnswer(JsonModel):
    """What became of one name.

    Attributes:
        key: Name of the object.
        etag: Its ETag; empty where it was not written.
        version_id: Version that was written, in a bucket with versioning.
        last_modified: When it was written.
        error: Why it was not written.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key: str | None = None
    etag: str | None = None
    version_id: str | None = None
    last_modified: datetime | None = None
    error: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("key", "key", TEXT),
            Member("etag", "etag", TEXT),
            Member("version_id", "versionId", TEXT),
            Member("last_modified", "lastModified", TIME),
            Member("error", "error", TEXT),
        )
    )
