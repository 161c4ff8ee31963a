"""What callers of file systems catch: the errors of the operating system, in place of those of S3."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from minio.error import S3Error

_NUMBERS = {
    "NoSuchKey": errno.ENOENT,
    "NoSuchBucket": errno.ENOENT,
    "AccessDenied": errno.EACCES,
    "PreconditionFailed": errno.EEXIST,  # of writes, whose one condition is that nothing is there yet
    "BucketAlreadyExists": errno.EEXIST,
    "BucketAlreadyOwnedByYou": errno.EEXIST,
    "BucketNotEmpty": errno.ENOTEMPTY,
}


def os_error(number: int, path: str) -> OSError:
    """Returns `FileNotFoundError`, `PermissionError`, ... as the number says, with the path's name."""
    return OSError(number, os.strerror(number), path)


@contextmanager
def translated(path: str) -> Iterator[None]:
    """A block in which errors of S3 become `OSError`s, with the original as their cause.

    Args:
        path: what the block is about.

    Raises:
        FileNotFoundError: there is no such object or bucket.
        PermissionError: the server denies access.
        FileExistsError: it is there already.
        OSError: a bucket that should go is not empty.
    """
    try:
        yield
    except S3Error as error:
        number = _NUMBERS.get(error.code or "")
        if number is None:
            raise
        raise os_error(number, path) from error
