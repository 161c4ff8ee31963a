# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of inspect.

Raw files behind objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

Stream = TypeVar("Stream")


# specs/admin/operations/inspect-data.yaml
@dataclass(slots=True, kw_only=True)
class InspectDataOutput(Generic[Stream]):
    """Answer of InspectData.

    Attributes:
        archive: An encrypted zip archive: its key stands in front of it, or it is sealed with the public key
            that was given.
    """

    archive: Stream


# specs/admin/operations/inspect-data-post.yaml
@dataclass(slots=True, kw_only=True)
class InspectDataPostOutput(Generic[Stream]):
    """Answer of InspectDataPost.

    Attributes:
        archive: A zip archive sealed with the public key that was given.
    """

    archive: Stream
