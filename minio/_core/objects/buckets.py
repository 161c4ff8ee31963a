"""What a bucket can do beside holding values."""

from __future__ import annotations

from minio._core.documents.xml import XmlModel


class BucketMethods(XmlModel):
    """Methods of `minio.datatypes.Bucket`: its name stands for it, in text and in comparisons."""

    __slots__ = ()
    name: str

    def __str__(self) -> str:
        return self.name

    def __eq__(self, other: object) -> bool:
        if isinstance(other, BucketMethods):
            return self.name == other.name
        return self.name == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.name)
