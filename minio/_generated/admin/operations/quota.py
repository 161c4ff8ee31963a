# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of quota.

Size limits of buckets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.admin.identities import check_bucket
from minio._core.documents.jsondoc import dumps
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.quota import BucketQuota, GetBucketQuotaOutput, SetBucketQuotaOutput

# specs/admin/operations/get-bucket-quota.yaml
GET_BUCKET_QUOTA = Operation("GetBucketQuota", resend=Resend.ALWAYS, admin=True)


def build_get_bucket_quota(bucket: str) -> Request:
    """Builds the request; `get_bucket_quota` tells of its arguments."""
    request = Request(GET_BUCKET_QUOTA, "GET", path="/minio/admin/v3/get-bucket-quota")
    check_bucket("bucket", bucket)
    request.query.append(("bucket", bucket))
    return request


def parse_get_bucket_quota(response: Response) -> GetBucketQuotaOutput:
    """Reads the answer of GetBucketQuota."""
    from minio._generated.admin.models.quota import BucketQuota, GetBucketQuotaOutput

    return GetBucketQuotaOutput(quota=read_json(response, BucketQuota))


# specs/admin/operations/set-bucket-quota.yaml
SET_BUCKET_QUOTA = Operation("SetBucketQuota", resend=Resend.ALWAYS, admin=True)


def build_set_bucket_quota(bucket: str, quota: BucketQuota) -> Request:
    """Builds the request; `set_bucket_quota` tells of its arguments."""
    from minio._generated.admin.models.quota import BucketQuota

    request = Request(SET_BUCKET_QUOTA, "PUT", path="/minio/admin/v3/set-bucket-quota")
    check_bucket("bucket", bucket)
    request.query.append(("bucket", bucket))
    request.body = dumps("quota", quota, BucketQuota)
    return request


def parse_set_bucket_quota(response: Response) -> SetBucketQuotaOutput:
    """Reads the answer of SetBucketQuota."""
    from minio._generated.admin.models.quota import SetBucketQuotaOutput

    return SetBucketQuotaOutput()
