# Derived from minio/_flows/_async/looks.py; change that and run `make generate`.
"""Looking at buckets and objects more closely than `bucket_exists` and `stat_object` do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio._core.http.extras import extended
from minio._core.options import RequestOptions
from minio.helpers import check_ssec

from .base import Flows

if TYPE_CHECKING:
    from minio._generated.s3.models.attributes import GetObjectAttributesOutput
    from minio._generated.s3.models.buckets import HeadBucketOutput
    from minio.sse import SseCustomerKey

ATTRIBUTES = ("ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize")


class Looks(Flows):
    """The methods of a client that look closely."""

    def head_bucket(self, bucket_name: str, *, options: RequestOptions | None = None) -> HeadBucketOutput:
        """Checks that a bucket exists and may be accessed, and returns its region.

        Args:
            bucket_name: name of the bucket.
            options: settings of this call.

        Returns:
            Region (`bucket_region`; MinIO returns it if one is configured) and other facts that AWS returns.

        Raises:
            ValueError: the name is invalid; nothing was sent.
            S3Error: the server refused; `NoSuchBucket` if it does not exist, `AccessDenied`.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
        """
        self._check(bucket_name)
        return self.api.head_bucket(bucket_name, options=options)

    def get_object_attributes(
        self,
        bucket_name: str,
        object_name: str,
        attributes: Sequence[str] = ATTRIBUTES,
        version_id: str | None = None,
        ssec: SseCustomerKey | None = None,
        *,
        max_parts: int | None = None,
        part_number_marker: int | None = None,
        options: RequestOptions | None = None,
    ) -> GetObjectAttributesOutput:
        """Returns checksums, parts, storage class and size of an object without reading it.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            attributes: which of ETag, Checksum, ObjectParts, StorageClass and ObjectSize to return; by
                default all.
            version_id: version of the object; by default the latest.
            ssec: SSE-C key of the object, if it has one.
            max_parts: number of parts to return, at most 1,000.
            part_number_marker: returns parts after this number.
            options: settings of this call.

        Returns:
            The requested attributes; the others are None.

        Raises:
            ValueError: an argument is invalid; nothing was sent.
            S3Error: the server refused; `NoSuchKey` if the object does not exist.
            TransportError: the server could not be reached, or did not answer.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
        """
        self._check(bucket_name, object_name)
        check_ssec(ssec)
        check_type("attributes", attributes, Iterable)
        return self.api.get_object_attributes(
            bucket_name,
            object_name,
            [attributes] if isinstance(attributes, str) else list(attributes),
            version_id=version_id or None,
            max_parts=max_parts,
            part_number_marker=part_number_marker,
            options=extended(options, ssec.headers() if ssec is not None else None),
        )
