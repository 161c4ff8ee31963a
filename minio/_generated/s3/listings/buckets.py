# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of the long answers of buckets, straight into models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.documents.listing import ABSENT, Element, Listing
from minio._core.documents.timestamps import from_iso8601
from minio._generated.s3.models.buckets import Bucket, ListBucketsDoubleSlashOutput, ListBucketsOutput, Owner

if TYPE_CHECKING:
    from collections.abc import Iterable


# specs/s3/operations/list-buckets.yaml
def read_list_buckets(data: bytes) -> ListBucketsOutput:
    """Reads the answer of ListBuckets; raises ValueError where it is not that."""
    listing = Listing(data, "ListAllMyBucketsResult")
    return _list_buckets(listing)


def _list_buckets_buckets(element: Iterable[Element]) -> Bucket:
    result = Bucket.__new__(Bucket)
    result.name = ABSENT
    result.creation_date = ABSENT
    result.bucket_region = ABSENT
    result.bucket_arn = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Name":
            result.name = text
        elif name == "CreationDate" and text:
            result.creation_date = from_iso8601(text)
        elif name == "BucketRegion":
            result.bucket_region = text
        elif name == "BucketArn":
            result.bucket_arn = text
    return result


def _list_buckets_owner(element: Iterable[Element]) -> Owner:
    result = Owner.__new__(Owner)
    result.display_name = ABSENT
    result.id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "DisplayName":
            result.display_name = text
        elif name == "ID":
            result.id = text
    return result


def _list_buckets(element: Iterable[Element]) -> ListBucketsOutput:
    result = ListBucketsOutput.__new__(ListBucketsOutput)
    result.buckets = []
    result.owner = ABSENT
    result.continuation_token = ABSENT
    result.prefix = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Buckets":
            for inner_child in child:
                name = inner_child.tag
                if name == "Bucket":
                    result.buckets.append(_list_buckets_buckets(inner_child))
        elif name == "Owner":
            result.owner = _list_buckets_owner(child)
        elif name == "ContinuationToken":
            result.continuation_token = text
        elif name == "Prefix":
            result.prefix = text
    return result


# specs/s3/operations/list-buckets-double-slash.yaml
def read_list_buckets_double_slash(data: bytes) -> ListBucketsDoubleSlashOutput:
    """Reads the answer of ListBucketsDoubleSlash; raises ValueError where it is not that."""
    listing = Listing(data, "ListAllMyBucketsResult")
    return _list_buckets_double_slash(listing)


def _list_buckets_double_slash_buckets(element: Iterable[Element]) -> Bucket:
    result = Bucket.__new__(Bucket)
    result.name = ABSENT
    result.creation_date = ABSENT
    result.bucket_region = ABSENT
    result.bucket_arn = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Name":
            result.name = text
        elif name == "CreationDate" and text:
            result.creation_date = from_iso8601(text)
        elif name == "BucketRegion":
            result.bucket_region = text
        elif name == "BucketArn":
            result.bucket_arn = text
    return result


def _list_buckets_double_slash_owner(element: Iterable[Element]) -> Owner:
    result = Owner.__new__(Owner)
    result.display_name = ABSENT
    result.id = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "DisplayName":
            result.display_name = text
        elif name == "ID":
            result.id = text
    return result


def _list_buckets_double_slash(element: Iterable[Element]) -> ListBucketsDoubleSlashOutput:
    result = ListBucketsDoubleSlashOutput.__new__(ListBucketsDoubleSlashOutput)
    result.buckets = []
    result.owner = ABSENT
    result.continuation_token = ABSENT
    result.prefix = ABSENT
    for child in element:
        name, text = child.tag, child.text or ""
        if name == "Buckets":
            for inner_child in child:
                name = inner_child.tag
                if name == "Bucket":
                    result.buckets.append(_list_buckets_double_slash_buckets(inner_child))
        elif name == "Owner":
            result.owner = _list_buckets_double_slash_owner(child)
        elif name == "ContinuationToken":
            result.continuation_token = text
        elif name == "Prefix":
            result.prefix = text
    return result
