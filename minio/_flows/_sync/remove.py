# Derived from minio/_flows/_async/remove.py; change that and run `make generate`.
"""Removing objects, one or many at a time."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from minio._core.checks import check_type, check_unicode
from minio._core.options import RequestOptions
from minio.error import S3Error

from .base import Flows
from .concurrency import Items, each

if TYPE_CHECKING:
    from minio._generated.s3.models.listing import Object
    from minio._generated.s3.models.objects import DeleteError, DeleteObject

BATCH = 1000
"""Objects that the server takes in one request."""
LONGEST_KEY = 1024

_NAME = "object name in delete_object_list"
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot carry, not even as a reference."""


class Removal:
    """The objects that could not be removed. Objects are removed during iteration, not before."""

    def __init__(self, errors: Iterator[DeleteError]) -> None:
        self._errors = errors
        self._begun = False

    def __iter__(self) -> Removal:
        return self

    def __next__(self) -> DeleteError:
        self._begun = True
        return next(self._errors)

    def __del__(self) -> None:
        if not self._begun:
            message = "remove_objects has removed nothing: it does so while its result is gone through"
            warnings.warn(message, RuntimeWarning, stacklevel=2, source=self)


class Remove(Flows):
    """The methods of a client that remove objects."""

    def remove_object(
        self,
        bucket_name: str,
        object_name: str,
        version_id: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Removes an object; in a versioned bucket, adds a delete marker.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object. It is not an error if the object does not exist.
            version_id: removes this version permanently.
            options: settings of this call.

        Raises:
            ValueError: a name is invalid; nothing was sent.
            S3Error: the server refused.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
        """
        self._check(bucket_name, object_name)
        self.api.delete_object(bucket_name, object_name, version_id=version_id or None, options=options)

    def remove_objects(
        self,
        bucket_name: str,
        delete_object_list: Items[DeleteObject | Object | str],
        bypass_governance_mode: bool = False,
        *,
        options: RequestOptions | None = None,
    ) -> Removal:
        """Removes many objects, 1,000 per request. Nothing is removed until you iterate over the result.

        Args:
            bucket_name: bucket of the objects.
            delete_object_list: what to remove: names, `DeleteObject`, or entries of a listing (their version,
                if they have one). Read lazily, 1,000 at a time.
            bypass_governance_mode: also removes versions under GOVERNANCE retention; needs a permission.
            options: settings of each request.

        Returns:
            An iterator with a `DeleteError` for each object that could not be removed. A missing object is
            not an error.

        Raises:
            ValueError: a name is invalid; objects before it may already be removed.
            S3Error: the server refused a request as a whole.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
        """
        several = hasattr(delete_object_list, "__iter__") or hasattr(delete_object_list, "__iter__")
        if isinstance(delete_object_list, (str, bytes)) or not several:
            kind = type(delete_object_list).__name__
            raise ValueError(f"delete_object_list must be a list of names or objects, not {kind}")
        return Removal(self._remove(bucket_name, delete_object_list, bypass_governance_mode, options))

    def _remove(
        self,
        bucket_name: str,
        targets: Items[DeleteObject | Object | str],
        bypass: bool,
        options: RequestOptions | None,
    ) -> Iterator[DeleteError]:
        self._check(bucket_name)
        batch: list[DeleteObject] = []
        for target in each(targets):
            identifier = as_identifier(target)
            if _NOT_IN_XML.search(identifier.name):
                error = self._remove_one(bucket_name, identifier, bypass, options)
                if error is not None:
                    yield error
                continue
            batch.append(identifier)
            if len(batch) == BATCH:
                for error in self._remove_batch(bucket_name, batch, bypass, options):
                    yield error
                batch = []
        if batch:
            for error in self._remove_batch(bucket_name, batch, bypass, options):
                yield error

    def _remove_batch(
        self, bucket_name: str, batch: list[DeleteObject], bypass: bool, options: RequestOptions | None
    ) -> list[DeleteError]:
        from minio._generated.s3.models.objects import DeleteRequest

        output = self.api.delete_objects(
            bucket_name,
            DeleteRequest(batch, quiet=True),
            bypass_governance_retention=bypass or None,
            options=options,
        )
        errors = output.delete_result.error_list or []
        return [error for error in errors if error.code != "NoSuchVersion"]

    def _remove_one(
        self, bucket_name: str, identifier: DeleteObject, bypass: bool, options: RequestOptions | None
    ) -> DeleteError | None:
        """Removes what no document can name."""
        from minio._generated.s3.models.objects import DeleteError

        try:
            self.api.delete_object(
                bucket_name,
                identifier.name,
                version_id=identifier.version_id,
                bypass_governance_retention=bypass or None,
                options=options,
            )
        except S3Error as error:
            if error.code == "NoSuchVersion":
                return None
            return DeleteError(error.code or "", error.message, identifier.name, identifier.version_id)
        return None


def as_identifier(target: DeleteObject | Object | str) -> DeleteObject:
    """Returns what names an object to remove.

    Raises:
        ValueError: it is none of the things that do, or its name cannot be one.
    """
    from minio._generated.s3.models.listing import Object
    from minio._generated.s3.models.objects import DeleteObject

    if isinstance(target, Object):
        target = DeleteObject(target.object_name or "", target.version_id)
    elif isinstance(target, str):
        target = DeleteObject(target)
    if not isinstance(target, DeleteObject):
        kind = type(target).__name__
        raise ValueError(f"delete_object_list must hold names, DeleteObject or Object, not {kind}")
    check_type(_NAME, target.name, str)
    if not 0 < len(target.name) <= LONGEST_KEY:
        raise ValueError(f"{_NAME} must have 1 to {LONGEST_KEY} characters, got {target.name!r:.100}")
    check_unicode(_NAME, target.name)
    return target
