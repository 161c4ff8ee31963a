# Generated from specs/s3 by `make generate`; never edit.
"""All operations of S3, each group imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.facade import Facade

if TYPE_CHECKING:
    from minio._flows._async.caller import AsyncCaller
    from minio._flows._sync.caller import Caller

    from ._async.buckets import AsyncBucketsOperations
    from ._async.listing import AsyncListingOperations
    from ._async.multipart import AsyncMultipartOperations
    from ._async.objects import AsyncObjectsOperations
    from ._async.policy import AsyncPolicyOperations
    from ._async.tagging import AsyncTaggingOperations
    from ._async.versioning import AsyncVersioningOperations
    from ._sync.buckets import BucketsOperations
    from ._sync.listing import ListingOperations
    from ._sync.multipart import MultipartOperations
    from ._sync.objects import ObjectsOperations
    from ._sync.policy import PolicyOperations
    from ._sync.tagging import TaggingOperations
    from ._sync.versioning import VersioningOperations

    class S3Api(
        BucketsOperations,
        ListingOperations,
        MultipartOperations,
        ObjectsOperations,
        PolicyOperations,
        TaggingOperations,
        VersioningOperations,
    ):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        def __init__(self, caller: Caller) -> None: ...

    class AsyncS3Api(
        AsyncBucketsOperations,
        AsyncListingOperations,
        AsyncMultipartOperations,
        AsyncObjectsOperations,
        AsyncPolicyOperations,
        AsyncTaggingOperations,
        AsyncVersioningOperations,
    ):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        def __init__(self, caller: AsyncCaller) -> None: ...

else:
    _GROUPS = {
        "create_bucket": ("buckets", "BucketsOperations"),
        "delete_bucket": ("buckets", "BucketsOperations"),
        "get_bucket_location": ("buckets", "BucketsOperations"),
        "head_bucket": ("buckets", "BucketsOperations"),
        "list_buckets": ("buckets", "BucketsOperations"),
        "list_buckets_iter": ("buckets", "BucketsOperations"),
        "list_object_versions": ("listing", "ListingOperations"),
        "list_object_versions_iter": ("listing", "ListingOperations"),
        "list_objects": ("listing", "ListingOperations"),
        "list_objects_iter": ("listing", "ListingOperations"),
        "list_objects_v2": ("listing", "ListingOperations"),
        "list_objects_v2_iter": ("listing", "ListingOperations"),
        "abort_multipart_upload": ("multipart", "MultipartOperations"),
        "complete_multipart_upload": ("multipart", "MultipartOperations"),
        "create_multipart_upload": ("multipart", "MultipartOperations"),
        "list_multipart_uploads": ("multipart", "MultipartOperations"),
        "list_multipart_uploads_iter": ("multipart", "MultipartOperations"),
        "list_parts": ("multipart", "MultipartOperations"),
        "list_parts_iter": ("multipart", "MultipartOperations"),
        "upload_part": ("multipart", "MultipartOperations"),
        "upload_part_copy": ("multipart", "MultipartOperations"),
        "copy_object": ("objects", "ObjectsOperations"),
        "delete_object": ("objects", "ObjectsOperations"),
        "delete_objects": ("objects", "ObjectsOperations"),
        "get_object": ("objects", "ObjectsOperations"),
        "head_object": ("objects", "ObjectsOperations"),
        "put_object": ("objects", "ObjectsOperations"),
        "delete_bucket_policy": ("policy", "PolicyOperations"),
        "get_bucket_policy": ("policy", "PolicyOperations"),
        "get_bucket_policy_status": ("policy", "PolicyOperations"),
        "put_bucket_policy": ("policy", "PolicyOperations"),
        "delete_bucket_tagging": ("tagging", "TaggingOperations"),
        "delete_object_tagging": ("tagging", "TaggingOperations"),
        "get_bucket_tagging": ("tagging", "TaggingOperations"),
        "get_object_tagging": ("tagging", "TaggingOperations"),
        "put_bucket_tagging": ("tagging", "TaggingOperations"),
        "put_object_tagging": ("tagging", "TaggingOperations"),
        "get_bucket_versioning": ("versioning", "VersioningOperations"),
        "put_bucket_versioning": ("versioning", "VersioningOperations"),
    }

    class S3Api(Facade):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        _package = f"{__package__}._sync"
        _prefix = ""
        _methods = _GROUPS

    class AsyncS3Api(Facade):
        """All operations of S3, raw and typed: `client.api`.

        Buckets and objects, as Amazon S3 defines them and MinIO serves them.
        """

        _package = f"{__package__}._async"
        _prefix = "Async"
        _methods = _GROUPS
