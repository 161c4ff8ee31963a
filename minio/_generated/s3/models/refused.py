# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of refused.

Requests that MinIO's server knows only to refuse them.
"""

from __future__ import annotations

from dataclasses import dataclass


# specs/s3/operations/reject-delete-bucket-accelerate.yaml
@dataclass(slots=True, kw_only=True)
class RejectDeleteBucketAccelerateOutput:
    """Answer of RejectDeleteBucketAccelerate."""


# specs/s3/operations/reject-delete-bucket-acl.yaml
@dataclass(slots=True, kw_only=True)
class RejectDeleteBucketAclOutput:
    """Answer of RejectDeleteBucketAcl."""


# specs/s3/operations/reject-delete-bucket-logging.yaml
@dataclass(slots=True, kw_only=True)
class RejectDeleteBucketLoggingOutput:
    """Answer of RejectDeleteBucketLogging."""


# specs/s3/operations/reject-delete-bucket-request-payment.yaml
@dataclass(slots=True, kw_only=True)
class RejectDeleteBucketRequestPaymentOutput:
    """Answer of RejectDeleteBucketRequestPayment."""


# specs/s3/operations/reject-delete-object-acl.yaml
@dataclass(slots=True, kw_only=True)
class RejectDeleteObjectAclOutput:
    """Answer of RejectDeleteObjectAcl."""


# specs/s3/operations/reject-delete-object-torrent.yaml
@dataclass(slots=True, kw_only=True)
class RejectDeleteObjectTorrentOutput:
    """Answer of RejectDeleteObjectTorrent."""


# specs/s3/operations/reject-head-bucket-acl.yaml
@dataclass(slots=True, kw_only=True)
class RejectHeadBucketAclOutput:
    """Answer of RejectHeadBucketAcl."""


# specs/s3/operations/reject-put-object-torrent.yaml
@dataclass(slots=True, kw_only=True)
class RejectPutObjectTorrentOutput:
    """Answer of RejectPutObjectTorrent."""
