"""Helpers that 7.2.16 has: endpoint, checks, encodings, hashes and limits."""

from __future__ import annotations

import base64
import urllib.parse
from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import md5, sha256
from typing import Protocol, TypeAlias, runtime_checkable

from urllib3._collections import HTTPHeaderDict

from ._core.checks import check_bucket_name, check_object_name
from ._core.http.endpoint import Endpoint
from ._core.objects.parts import MAX_OBJECT_SIZE, MAX_PART_SIZE, MAX_PARTS, MIN_PART_SIZE
from .sse import Sse, SseCustomerKey

__all__ = [
    "MAX_MULTIPART_COUNT",
    "MAX_MULTIPART_OBJECT_SIZE",
    "MAX_PART_SIZE",
    "MIN_PART_SIZE",
    "BaseURL",
    "DictType",
    "ObjectWriteResult",
    "ProgressType",
    "check_bucket_name",
    "check_object_name",
    "check_sse",
    "check_ssec",
    "md5sum_hash",
    "queryencode",
    "quote",
    "sha256_hash",
]

DictType: TypeAlias = dict[str, str | list[str] | tuple[str]]
"""Headers or parameters of a query, each with a value or several."""

MAX_MULTIPART_COUNT = MAX_PARTS
MAX_MULTIPART_OBJECT_SIZE = MAX_OBJECT_SIZE


@runtime_checkable
class ProgressType(Protocol):
    """What is told how far an upload or a download has come."""

    def set_meta(self, object_name: str, total_length: int) -> None:
        """Is called once, first.

        Args:
            object_name: key of the object.
            total_length: its size in bytes.
        """

    def update(self, length: int) -> None:
        """Is called as bytes are moved.

        Args:
            length: bytes since the last call.
        """


class ObjectWriteResult:
    """What is known of an object that was written.

    Args:
        bucket_name: its bucket.
        object_name: its key.
        version_id: its version, where the bucket has versions.
        etag: its ETag.
        http_headers: headers of the answer.
        last_modified: time it was written, where the answer says so.
        location: URL of the object, where the answer says so.
    """

    def __init__(
        self,
        bucket_name: str,
        object_name: str,
        version_id: str | None = None,
        etag: str | None = None,
        http_headers: HTTPHeaderDict | None = None,
        last_modified: datetime | None = None,
        location: str | None = None,
    ) -> None:
        self._bucket_name = bucket_name
        self._object_name = object_name
        self._version_id = version_id
        self._etag = etag
        self._http_headers = HTTPHeaderDict() if http_headers is None else http_headers
        self._last_modified = last_modified
        self._location = location

    @property
    def bucket_name(self) -> str:
        """Bucket of the object."""
        return self._bucket_name

    @property
    def object_name(self) -> str:
        """Key of the object."""
        return self._object_name

    @property
    def version_id(self) -> str | None:
        """Version of the object, where its bucket has versions."""
        return self._version_id

    @property
    def etag(self) -> str | None:
        """ETag of the object, without quotes."""
        return self._etag

    @property
    def http_headers(self) -> HTTPHeaderDict:
        """Headers of the answer."""
        return self._http_headers

    @property
    def last_modified(self) -> datetime | None:
        """Time the object was written, where the answer said so."""
        return self._last_modified

    @property
    def location(self) -> str | None:
        """URL of the object, where the answer said so."""
        return self._location

    def __repr__(self) -> str:
        return (
            f"ObjectWriteResult(bucket_name={self._bucket_name!r}, object_name={self._object_name!r}, "
            f"version_id={self._version_id!r}, etag={self._etag!r})"
        )


class BaseURL:
    """Endpoint of a client, with switches that may be turned at any time.

    Args:
        endpoint: URL of the server: scheme, host and port.
        region: region to sign for; None takes it from the host where that names one.

    Attributes:
        endpoint: the endpoint as it is set now; immutable.

    Raises:
        ValueError: the URL has more than these parts or no valid ones, or the region is none.
    """

    def __init__(self, endpoint: str, region: str | None) -> None:
        if not isinstance(endpoint, str):
            raise ValueError(f"endpoint must be str, not {type(endpoint).__name__}")
        self.endpoint = Endpoint(endpoint, region or "")

    @property
    def region(self) -> str | None:
        """Region to sign for, where one is known."""
        return self.endpoint.region or ("" if self.endpoint.aws else None)

    @property
    def _url(self) -> urllib.parse.SplitResult:
        """The endpoint's URL, by the name under which programs look for it in 7.2.16."""
        return urllib.parse.SplitResult(self.endpoint.scheme, self.endpoint.netloc, "", "", "")

    @property
    def is_https(self) -> bool:
        """Whether requests are encrypted."""
        return self.endpoint.secure

    @property
    def host(self) -> str:
        """Host of the endpoint, and its port where it is not the scheme's own."""
        return self.endpoint.netloc

    @property
    def is_aws_host(self) -> bool:
        """Whether the host is one of Amazon S3."""
        return self.endpoint.aws is not None

    @property
    def aws_s3_prefix(self) -> str | None:
        """What stands before the region in a host of Amazon S3: `s3.`, `s3-fips.`, `s3-accelerate.`, ..."""
        aws = self.endpoint.aws
        return None if aws is None else "s3-accelerate." if aws.accelerate else aws.prefix

    @aws_s3_prefix.setter
    def aws_s3_prefix(self, s3_prefix: str) -> None:
        self.endpoint = self.endpoint.replace(aws_prefix=s3_prefix)

    @property
    def accelerate_host_flag(self) -> bool:
        """Whether objects of Amazon S3 are reached through the nearest edge location."""
        return self.endpoint.aws is not None and self.endpoint.aws.accelerate

    @accelerate_host_flag.setter
    def accelerate_host_flag(self, flag: bool) -> None:
        self.endpoint = self.endpoint.replace(accelerate=flag)

    @property
    def dualstack_host_flag(self) -> bool:
        """Whether hosts of Amazon S3 that have IPv6 addresses too are used."""
        return self.endpoint.aws is not None and self.endpoint.aws.dualstack

    @dualstack_host_flag.setter
    def dualstack_host_flag(self, flag: bool) -> None:
        self.endpoint = self.endpoint.replace(dualstack=flag)

    @property
    def virtual_style_flag(self) -> bool:
        """Whether a bucket goes into the host name instead of the path."""
        return self.endpoint.virtual_style

    @virtual_style_flag.setter
    def virtual_style_flag(self, flag: bool) -> None:
        self.endpoint = self.endpoint.replace(virtual_style=flag)

    def build(
        self,
        method: str,
        region: str,
        bucket_name: str | None = None,
        object_name: str | None = None,
        query_params: Mapping[str, str | Sequence[str]] | None = None,
    ) -> urllib.parse.SplitResult:
        """Returns the URL of a request, percent-encoded, its query sorted.

        Args:
            method: HTTP method.
            region: region of the bucket.
            bucket_name: bucket, if the request is about one.
            object_name: key, if the request is about an object.
            query_params: decoded query; a name may have several values.

        Raises:
            ValueError: an object has no bucket, or its key has a `.` or `..` segment.
        """
        query = [
            (name, value)
            for name, values in (query_params or {}).items()
            for value in ([values] if isinstance(values, str) else values)
        ]
        address = self.endpoint.locate(method, bucket_name or "", object_name or "", "/", query, region)
        return urllib.parse.SplitResult(address.scheme, address.host_header, address.path, address.query, "")


def check_sse(sse: Sse | None) -> None:
    """Refuses what is neither None nor a kind of server-side encryption.

    Args:
        sse: what to look at.

    Raises:
        ValueError: it is something else.
    """
    if sse is not None and not isinstance(sse, Sse):
        raise ValueError(f"Sse type is required, not {type(sse).__name__}")


def check_ssec(sse: SseCustomerKey | None) -> None:
    """Refuses what is neither None nor encryption with a key of the caller.

    Args:
        sse: what to look at.

    Raises:
        ValueError: it is something else.
    """
    if sse is not None and not isinstance(sse, SseCustomerKey):
        raise ValueError(f"SseCustomerKey type is required, not {type(sse).__name__}")


def quote(resource: str, safe: str = "/", encoding: str | None = None, errors: str | None = None) -> str:
    """Percent-encodes a path.

    Args:
        resource: the path.
        safe: characters that stay as they are.
        encoding: how characters become bytes; UTF-8 where left out.
        errors: what to do with those that cannot, as `str.encode` takes it.
    """
    return urllib.parse.quote(resource, safe, encoding, errors)


def queryencode(query: str, safe: str = "", encoding: str | None = None, errors: str | None = None) -> str:
    """Percent-encodes a name or value of a query.

    Args:
        query: the text.
        safe: characters that stay as they are.
        encoding: how characters become bytes; UTF-8 where left out.
        errors: what to do with those that cannot, as `str.encode` takes it.
    """
    return urllib.parse.quote(query, safe, encoding, errors)


def md5sum_hash(data: str | bytes | None) -> str | None:
    """MD5 of `data`, bytes or text in UTF-8, in base64; None for None."""
    return None if data is None else base64.b64encode(md5(_bytes(data)).digest()).decode()


def sha256_hash(data: str | bytes | None) -> str:
    """SHA-256 of `data`, bytes or text in UTF-8, in hex; None counts as no bytes."""
    return sha256(_bytes(data or b"")).hexdigest()


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data
