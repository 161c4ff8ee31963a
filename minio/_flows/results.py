"""Answers about uploads and buckets by the names that 7.2.16 has for them; `client.api` gives models."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus
from xml.etree import ElementTree as ET

from urllib3._collections import HTTPHeaderDict

from minio._core.checks import check_type
from minio._core.http.response import Headers, Response
from minio._generated.s3.models.buckets import Bucket, ListBucketsOutput, Owner
from minio._generated.s3.models.multipart import Initiator, MultipartUpload, Part
from minio._generated.s3.operations.multipart import (
    parse_complete_multipart_upload,
    parse_list_multipart_uploads,
    parse_list_parts,
)

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse


class ListAllMyBucketsResult:
    """The buckets of an account.

    Attributes:
        buckets: the buckets.
    """

    buckets: list[Bucket]

    def __init__(self, buckets: list[Bucket]) -> None:
        check_type("buckets", buckets, (list, tuple))
        self.buckets = buckets

    @classmethod
    def fromxml(cls, element: ET.Element) -> ListAllMyBucketsResult:
        """Reads `element`, a `<ListAllMyBucketsResult>`."""
        return cls(ListBucketsOutput.fromxml(element).buckets)


class CompleteMultipartUploadResult:
    """What an upload in parts has become.

    Args:
        response: the answer of CompleteMultipartUpload.

    Attributes:
        http_headers: its headers.
        bucket_name: bucket of the object.
        object_name: key of the object.
        location: URL of the object.
        etag: ETag of the object.
        version_id: version that was written.
    """

    http_headers: HTTPHeaderDict
    bucket_name: str | None
    object_name: str | None
    location: str | None
    etag: str | None
    version_id: str | None

    def __init__(self, response: BaseHTTPResponse | Response) -> None:
        output = parse_complete_multipart_upload(_answer(response))
        self.http_headers = HTTPHeaderDict(response.headers)
        self.bucket_name, self.object_name = output.bucket, output.key
        self.location, self.etag, self.version_id = output.location, output.etag, output.version_id


class ListPartsResult:
    """A page of the parts of an upload.

    Args:
        response: the answer of ListParts.

    Attributes:
        bucket_name: bucket of the object.
        object_name: key of the object.
        initiator_id: account that began the upload.
        initator_name: its name (spelled as in 7.2.16).
        owner_id: account that will own the object.
        owner_name: its name.
        storage_class: storage class that the object will have.
        part_number_marker: number that was asked for to start after.
        next_part_number_marker: number after which the next page goes on.
        max_parts: page size.
        is_truncated: whether more pages follow.
        parts: the parts.
    """

    bucket_name: str | None
    object_name: str | None
    initiator_id: str | None
    initator_name: str | None
    owner_id: str | None
    owner_name: str | None
    storage_class: str | None
    part_number_marker: int | None
    next_part_number_marker: int | None
    max_parts: int | None
    is_truncated: bool
    parts: list[Part]

    def __init__(self, response: BaseHTTPResponse | Response) -> None:
        output = parse_list_parts(_answer(response))
        self.bucket_name, self.object_name = output.bucket, output.key
        self.initiator_id, self.initator_name = _account(output.initiator)
        self.owner_id, self.owner_name = _account(output.owner)
        self.storage_class = output.storage_class
        self.part_number_marker = output.part_number_marker
        self.next_part_number_marker = output.next_part_number_marker
        self.max_parts = output.max_parts
        self.is_truncated = bool(output.is_truncated)
        self.parts = output.parts


class Upload:
    """An upload in parts that is not completed.

    Args:
        element: an `<Upload>` element.
        encoding_type: `url` where its key is percent-encoded.

    Attributes:
        object_name: key of the object.
        upload_id: id of the upload.
        initiated_time: when it was begun.
        initiator_id: account that began it.
        initator_name: its name (spelled as in 7.2.16).
        owner_id: account that will own the object.
        owner_name: its name.
        storage_class: storage class that the object will have.
    """

    object_name: str | None
    upload_id: str | None
    initiated_time: datetime | None
    initiator_id: str | None
    initator_name: str | None
    owner_id: str | None
    owner_name: str | None
    storage_class: str | None

    def __init__(self, element: ET.Element, encoding_type: str | None = None) -> None:
        if not ET.iselement(element):
            raise ValueError(f"element must be Element type, not {type(element).__name__}")
        self._fill(MultipartUpload.fromxml(element))
        if encoding_type == "url" and self.object_name:
            self.object_name = unquote_plus(self.object_name)

    @classmethod
    def of(cls, model: MultipartUpload) -> Upload:
        """Returns the same as `model`, one of `client.api`."""
        upload = cls.__new__(cls)
        upload._fill(model)
        return upload

    def _fill(self, model: MultipartUpload) -> None:
        self.object_name, self.upload_id = model.key, model.upload_id
        self.initiated_time = model.initiated
        self.initiator_id, self.initator_name = _account(model.initiator)
        self.owner_id, self.owner_name = _account(model.owner)
        self.storage_class = model.storage_class


class ListMultipartUploadsResult:
    """A page of the uploads of a bucket that are not completed.

    Args:
        response: the answer of ListMultipartUploads.

    Attributes:
        bucket_name: the bucket.
        key_marker: name that was asked for to start after.
        upload_id_marker: upload that was asked for to start after.
        next_key_marker: name after which the next page goes on.
        next_upload_id_marker: upload after which the next page goes on.
        max_uploads: page size.
        is_truncated: whether more pages follow.
        encoding_type: encoding of names on the wire.
        uploads: the uploads.
    """

    bucket_name: str | None
    key_marker: str | None
    upload_id_marker: str | None
    next_key_marker: str | None
    next_upload_id_marker: str | None
    max_uploads: int | None
    is_truncated: bool
    encoding_type: str | None
    uploads: list[Upload]

    def __init__(self, response: BaseHTTPResponse | Response) -> None:
        output = parse_list_multipart_uploads(_answer(response))
        self.bucket_name = output.bucket
        self.key_marker, self.upload_id_marker = output.key_marker, output.upload_id_marker
        self.next_key_marker = output.next_key_marker
        self.next_upload_id_marker = output.next_upload_id_marker
        self.max_uploads = output.max_uploads
        self.is_truncated = bool(output.is_truncated)
        self.encoding_type = output.encoding_type
        self.uploads = [Upload.of(model) for model in output.uploads]


for _class in (
    CompleteMultipartUploadResult,
    ListAllMyBucketsResult,
    ListMultipartUploadsResult,
    ListPartsResult,
    Upload,
):
    _class.__module__ = "minio.datatypes"


def _account(known: Initiator | Owner | None) -> tuple[str | None, str | None]:
    """Id and name."""
    return (None, None) if known is None else (known.id, known.display_name)


def _answer(response: BaseHTTPResponse | Response) -> Response:
    if isinstance(response, Response):
        return response
    if not hasattr(response, "headers"):
        raise ValueError(f"response must be an answer of urllib3, not {type(response).__name__}")
    headers = Headers(response.headers.items())
    return Response(response.status, response.reason or "", headers, response.data)
