"""What entries of listings can do beside holding values."""

from __future__ import annotations

from typing import TypeVar
from xml.etree import ElementTree as ET

from minio._core.documents.listing import decoder
from minio._core.documents.xml import XmlModel, read

SomeObject = TypeVar("SomeObject", bound="ObjectMethods")


class ObjectMethods(XmlModel):
    """Methods of `minio.datatypes.Object`."""

    __slots__ = ()
    bucket_name: str
    object_name: str
    is_delete_marker: bool

    @property
    def is_dir(self) -> bool:
        """Whether it stands for a folder: a common prefix, or an object whose name ends with a slash."""
        return bool(self.object_name) and self.object_name.endswith("/")

    @classmethod
    def fromxml(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]  # as in 7.2.16
        cls: type[SomeObject],
        element: ET.Element,
        bucket_name: str,
        is_delete_marker: bool = False,
        encoding_type: str | None = None,
    ) -> SomeObject:
        """Reads an entry of a listing.

        Args:
            element: `<Contents>`, `<Version>` or `<DeleteMarker>`.
            bucket_name: name of the bucket, which entries do not tell.
            is_delete_marker: whether it is a delete marker.
            encoding_type: "url" when names are percent-encoded.

        Raises:
            ValueError: a number or time in it is none.
        """
        entry = read(cls, element)
        entry.bucket_name = bucket_name
        entry.is_delete_marker = is_delete_marker
        if entry.object_name:
            entry.object_name = decoder(encoding_type)(entry.object_name)
        return entry
