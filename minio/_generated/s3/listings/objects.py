# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of long listings of objects: straight from the parser into models."""

from __future__ import annotations

from minio._core.listing import Get, Plan, Values, element, read_listing
from minio._core.xml import from_boolean
from minio._generated.s3.models.objects import DeletedObject, DeleteError

from ..models.objects import DeleteResult


# specs/s3/operations/delete-objects.yaml
def read_delete_objects(data: bytes) -> DeleteResult:
    """Reads the answer of DeleteObjects; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    object_list = plan.entry(root, "Deleted", "object_list", _delete_objects_object_list, True)
    plan.text(object_list, "Key", "name")
    plan.text(object_list, "VersionId", "version_id")
    plan.text(object_list, "DeleteMarker", "delete_marker")
    plan.text(object_list, "DeleteMarkerVersionId", "delete_marker_version_id")
    error_list = plan.entry(root, "Error", "error_list", _delete_objects_error_list, True)
    plan.text(error_list, "Code", "code")
    plan.text(error_list, "Message", "message")
    plan.text(error_list, "Key", "name")
    plan.text(error_list, "VersionId", "version_id")
    return _delete_objects(read_listing(data, plan, "DeleteResult"))


def _delete_objects_object_list(values: Values) -> DeletedObject:
    get: Get = values.get
    result = DeletedObject.__new__(DeletedObject)
    result.name = get("name")
    result.version_id = get("version_id")
    result.delete_marker = element(get("delete_marker"), from_boolean, False)
    result.delete_marker_version_id = get("delete_marker_version_id")
    return result


def _delete_objects_error_list(values: Values) -> DeleteError:
    get: Get = values.get
    result = DeleteError.__new__(DeleteError)
    result.code = get("code")
    result.message = get("message")
    result.name = get("name")
    result.version_id = get("version_id")
    return result


def _delete_objects(values: Values) -> DeleteResult:
    get: Get = values.get
    result = DeleteResult.__new__(DeleteResult)
    result.object_list = get("object_list", [])
    result.error_list = get("error_list", [])
    return result
