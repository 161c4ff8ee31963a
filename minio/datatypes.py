"""What listings and responses contain."""

from __future__ import annotations

from ._core.admin.peers import PeerInfo, PeerSite, SiteReplicationStatusOptions
from ._flows._sync.events import EventIterable
from ._flows.fanout import FanOutEntry, FanOutResult
from ._flows.folders import FolderResult, FolderTransfer
from ._flows.postpolicy import PostPolicy
from ._flows.results import (
    CompleteMultipartUploadResult,
    ListAllMyBucketsResult,
    ListMultipartUploadsResult,
    ListPartsResult,
    Upload,
)
from ._generated.s3.models.buckets import Bucket
from ._generated.s3.models.listing import Object
from ._generated.s3.models.multipart import Part
from .commonconfig import Tags
from .credentials import Credentials

__all__ = [
    "Bucket",
    "CompleteMultipartUploadResult",
    "Credentials",
    "EventIterable",
    "FanOutEntry",
    "FanOutResult",
    "FolderResult",
    "FolderTransfer",
    "ListAllMyBucketsResult",
    "ListMultipartUploadsResult",
    "ListPartsResult",
    "Object",
    "Part",
    "PeerInfo",
    "PeerSite",
    "PostPolicy",
    "SiteReplicationStatusOptions",
    "Tags",
    "Upload",
]

EventIterable.__module__ = __name__
