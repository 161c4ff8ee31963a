# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Readers of long listings of buckets: straight from the parser into models."""

from __future__ import annotations

from minio._core.listing import Get, Plan, Values, element, read_listing
from minio._core.timestamps import from_iso8601
from minio._generated.s3.models.buckets import Bucket, Owner

from ..models.buckets import ListBucketsDoubleSlashOutput, ListBucketsOutput


# specs/s3/operations/list-buckets.yaml
def read_list_buckets(data: bytes) -> ListBucketsOutput:
    """Reads the answer of ListBuckets; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    buckets = plan.entry(root, "Buckets/Bucket", "buckets", _list_buckets_buckets, True)
    plan.text(buckets, "Name", "name")
    plan.text(buckets, "CreationDate", "creation_date")
    plan.text(buckets, "BucketRegion", "bucket_region")
    plan.text(buckets, "BucketArn", "bucket_arn")
    owner = plan.entry(root, "Owner", "owner", _list_buckets_owner, False)
    plan.text(owner, "DisplayName", "display_name")
    plan.text(owner, "ID", "id")
    plan.text(root, "ContinuationToken", "continuation_token")
    plan.text(root, "Prefix", "prefix")
    return _list_buckets(read_listing(data, plan, "ListAllMyBucketsResult"))


def _list_buckets_buckets(values: Values) -> Bucket:
    get: Get = values.get
    result = Bucket.__new__(Bucket)
    result.name = get("name")
    result.creation_date = element(get("creation_date"), from_iso8601)
    result.bucket_region = get("bucket_region")
    result.bucket_arn = get("bucket_arn")
    return result


def _list_buckets_owner(values: Values) -> Owner:
    get: Get = values.get
    result = Owner.__new__(Owner)
    result.display_name = get("display_name")
    result.id = get("id")
    return result


def _list_buckets(values: Values) -> ListBucketsOutput:
    get: Get = values.get
    result = ListBucketsOutput.__new__(ListBucketsOutput)
    result.buckets = get("buckets", [])
    result.owner = get("owner")
    result.continuation_token = get("continuation_token")
    result.prefix = get("prefix")
    return result


# specs/s3/operations/list-buckets-double-slash.yaml
def read_list_buckets_double_slash(data: bytes) -> ListBucketsDoubleSlashOutput:
    """Reads the answer of ListBucketsDoubleSlash; raises ValueError where it is not that."""
    plan = Plan()
    root = plan.root
    buckets = plan.entry(root, "Buckets/Bucket", "buckets", _list_buckets_double_slash_buckets, True)
    plan.text(buckets, "Name", "name")
    plan.text(buckets, "CreationDate", "creation_date")
    plan.text(buckets, "BucketRegion", "bucket_region")
    plan.text(buckets, "BucketArn", "bucket_arn")
    owner = plan.entry(root, "Owner", "owner", _list_buckets_double_slash_owner, False)
    plan.text(owner, "DisplayName", "display_name")
    plan.text(owner, "ID", "id")
    plan.text(root, "ContinuationToken", "continuation_token")
    plan.text(root, "Prefix", "prefix")
    return _list_buckets_double_slash(read_listing(data, plan, "ListAllMyBucketsResult"))


def _list_buckets_double_slash_buckets(values: Values) -> Bucket:
    get: Get = values.get
    result = Bucket.__new__(Bucket)
    result.name = get("name")
    result.creation_date = element(get("creation_date"), from_iso8601)
    result.bucket_region = get("bucket_region")
    result.bucket_arn = get("bucket_arn")
    return result


def _list_buckets_double_slash_owner(values: Values) -> Owner:
    get: Get = values.get
    result = Owner.__new__(Owner)
    result.display_name = get("display_name")
    result.id = get("id")
    return result


def _list_buckets_double_slash(values: Values) -> ListBucketsDoubleSlashOutput:
    get: Get = values.get
    result = ListBucketsDoubleSlashOutput.__new__(ListBucketsDoubleSlashOutput)
    result.buckets = get("buckets", [])
    result.owner = get("owner")
    result.continuation_token = get("continuation_token")
    result.prefix = get("prefix")
    return result
