# Derived from minio/_flows/_async/base.py; change that and run `make generate`.
"""What all groups of methods build on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_object_name

from .caller import Caller

if TYPE_CHECKING:
    from minio._generated.s3.api import S3Api


class Flows:
    """Base of the groups of methods that a client is made of."""

    _caller: Caller
    api: S3Api
    """All S3 operations, raw and typed."""

    def _check(self, bucket_name: str, *object_names: str, strict: bool = False) -> None:
        """Refuses names that the server would refuse, or understand as others.

        Raises:
            ValueError: a name breaks a rule.
            TypeError: a name is not text.
        """
        check_bucket_name(bucket_name, strict, s3_check=self._caller.endpoint.aws is not None)
        for object_name in object_names:
            check_object_name(object_name)
