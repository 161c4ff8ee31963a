# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of the long answers of objects, straight into models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.documents.listing import ABSENT, Element, Listing
from minio._core.documents.xml import from_boolean
from minio._generated.s3.models.objects import DeletedObject, DeleteError, DeleteResult

if TYPE_CHECKING:
    from collections.abc import Iterable


# specs/s3/operations/delete-objects.yaml
def read_delete_objects(data: bytes) -> DeleteResult:
    """Reads the answer of DeleteObjects; raises ValueError where it is not that."""
    listing = Listing(data, "DeleteResult")
    return _delete_objects(listing)


def _delete_objects_object_list(element: Iterable[Element]) -> DeletedObject:
    result = DeletedObject.__new__(DeletedObject)
    result.name = ABSENT
    result.version_id = ABSENT
    result.delete_marker = False
    result.delete_marker_version_id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Key":
            result.name = text
        elif name == "VersionId":
            result.version_id = text
        elif name == "DeleteMarker" and text:
            result.delete_marker = from_boolean(text)
        elif name == "DeleteMarkerVersionId":
            result.delete_marker_version_id = text
    return result


def _delete_objects_error_list(element: Iterable[Element]) -> DeleteError:
    result = DeleteError.__new__(DeleteError)
    result.code = ABSENT
    result.message = ABSENT
    result.name = ABSENT
    result.version_id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Code":
            result.code = text
        elif name == "Message":
            result.message = text
        elif name == "Key":
            result.name = text
        elif name == "VersionId":
            result.version_id = text
    return result


def _delete_objects(element: Iterable[Element]) -> DeleteResult:
    result = DeleteResult.__new__(DeleteResult)
    result.object_list = []
    result.error_list = []
    for child in element:
        name = child.tag
        if name == "Deleted":
            result.object_list.append(_delete_objects_object_list(child))
        elif name == "Error":
            result.error_list.append(_delete_objects_error_list(child))
    return result
