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
        """Tells the region of a bucket, and fails unless the caller may use it.

        Args:
            bucket_name: name of the bucket.
            options: settings of this call.

        Returns:
            Region (`bucket_region`, which MinIO tells where it has one set) and more that AWS knows.

        Raises:
            ValueError: the name is wrong; nothing was sent.
            S3Error: the server refused; `NoSuchBucket` where there is none, `AccessDenied`.
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
        """Tells checksums, parts, storage class and size of an object without reading it.

        Args:
            bucket_name: bucket of the object.
            object_name: key of the object.
            attributes: which of ETag, Checksum, ObjectParts, StorageClass and ObjectSize; all when left out.
            version_id: version to look at; the latest when left out.
            ssec: key that the object was encrypted with, if it was the caller's.
            max_parts: parts to tell of, at most 1,000.
            part_number_marker: only parts after this number, for the next 1,000.
            options: settings of this call.

        Returns:
            What was asked for; the rest is None.

        Raises:
            ValueError: an argument is wrong; nothing was sent.
            S3Error: the server refused; `NoSuchKey` where there is no such object.
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
