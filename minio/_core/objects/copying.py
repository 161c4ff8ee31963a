"""What a copy reads: an object, a version of it, a range of it, and under which conditions."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from minio._core.checks import check_bucket_name, check_header, check_object_name, check_type
from minio._core.documents.timestamps import to_rfc822
from minio._core.http.encoding import encode_path, encode_text
from minio._core.veiled import VeiledHeaders
from minio.error import MinioException
from minio.sse import SseCustomerKey

Source = TypeVar("Source", bound="ObjectConditionalReadArgs")


class ObjectConditionalReadArgs:
    """An object to be read, if it meets the conditions.

    Args:
        bucket_name: bucket of the object.
        object_name: key of the object.
        region: region of the bucket; found out where left out.
        version_id: version to be read; the newest where left out.
        ssec: key with which the object is encrypted, where it is the caller's.
        offset: first byte to be read, from 0.
        length: bytes to be read, from 1; all that follow where left out.
        match_etag: read it only if this is its ETag.
        not_match_etag: read it only if this is not its ETag.
        modified_since: read it only if it was modified after this.
        unmodified_since: read it only if it was not modified after this.

    Raises:
        TypeError: a name, `offset` or `length` is of another type.
        ValueError: any other argument is, or one is out of range or empty.
    """

    __module__ = "minio.commonconfig"

    def __init__(
        self,
        bucket_name: str,
        object_name: str,
        region: str | None = None,
        version_id: str | None = None,
        ssec: SseCustomerKey | None = None,
        offset: int | None = None,
        length: int | None = None,
        match_etag: str | None = None,
        not_match_etag: str | None = None,
        modified_since: datetime | None = None,
        unmodified_since: datetime | None = None,
    ) -> None:
        check_bucket_name(bucket_name)
        check_object_name(object_name)
        if ssec is not None:
            check_type("ssec", ssec, SseCustomerKey)
        for name, number in (("offset", offset), ("length", length)):
            if number is not None and not hasattr(number, "__index__"):
                raise TypeError(f"{name} must be int type, not {type(number).__name__}")
        if offset is not None and offset < 0:
            raise ValueError(f"offset should be zero or greater, got {offset}")
        if length is not None and length <= 0:
            raise ValueError(f"length should be greater than zero, got {length}")
        for name, etag in (("match_etag", match_etag), ("not_match_etag", not_match_etag)):
            if etag is not None:
                if etag == "":
                    raise ValueError(f"{name} must not be empty")
                check_header(name, etag)
        for name, time in (("modified_since", modified_since), ("unmodified_since", unmodified_since)):
            if time is not None:
                check_type(name, time, datetime)
        self._bucket_name = bucket_name
        self._object_name = object_name
        self._region = region
        self._version_id = version_id
        self._ssec = ssec
        self._offset = offset
        self._length = length
        self._match_etag = match_etag
        self._not_match_etag = not_match_etag
        self._modified_since = modified_since
        self._unmodified_since = unmodified_since

    @property
    def bucket_name(self) -> str:
        """Bucket of the object."""
        return self._bucket_name

    @property
    def object_name(self) -> str:
        """Key of the object."""
        return self._object_name

    @property
    def region(self) -> str | None:
        """Region of the bucket, if the caller named it."""
        return self._region

    @property
    def version_id(self) -> str | None:
        """Version to be read; None is the newest."""
        return self._version_id

    @property
    def ssec(self) -> SseCustomerKey | None:
        """The caller's key with which the object is encrypted."""
        return self._ssec

    @property
    def offset(self) -> int | None:
        """First byte to be read."""
        return self._offset

    @property
    def length(self) -> int | None:
        """Bytes to be read."""
        return self._length

    @property
    def match_etag(self) -> str | None:
        """ETag that the object must have."""
        return self._match_etag

    @property
    def not_match_etag(self) -> str | None:
        """ETag that the object must not have."""
        return self._not_match_etag

    @property
    def modified_since(self) -> datetime | None:
        """Time after which the object must have been modified."""
        return self._modified_since

    @property
    def unmodified_since(self) -> datetime | None:
        """Time after which the object must not have been modified."""
        return self._unmodified_since

    def gen_copy_headers(self) -> dict[str, str]:
        """Returns the headers by which a copy names its source, key and conditions."""
        source = encode_path(f"/{self._bucket_name}/{self._object_name}")
        if self._version_id:
            source += f"?versionId={encode_text(self._version_id)}"
        headers = VeiledHeaders({"x-amz-copy-source": source})
        if self._ssec:
            headers.update(self._ssec.copy_headers())
        if self._match_etag:
            headers["x-amz-copy-source-if-match"] = self._match_etag
        if self._not_match_etag:
            headers["x-amz-copy-source-if-none-match"] = self._not_match_etag
        if self._modified_since:
            headers["x-amz-copy-source-if-modified-since"] = to_rfc822(self._modified_since)
        if self._unmodified_since:
            headers["x-amz-copy-source-if-unmodified-since"] = to_rfc822(self._unmodified_since)
        return headers

    @classmethod
    def of(cls: type[Source], src: ObjectConditionalReadArgs) -> Source:
        """Makes another kind of source with the arguments of `src`."""
        return cls(
            src.bucket_name,
            src.object_name,
            src.region,
            src.version_id,
            src.ssec,
            src.offset,
            src.length,
            src.match_etag,
            src.not_match_etag,
            src.modified_since,
            src.unmodified_since,
        )

    def __repr__(self) -> str:
        version = f", version_id={self._version_id!r}" if self._version_id else ""
        return f"{type(self).__name__}({self._bucket_name!r}, {self._object_name!r}{version})"


class CopySource(ObjectConditionalReadArgs):
    """Source of `copy_object`; the arguments are those of `ObjectConditionalReadArgs`."""

    __module__ = "minio.commonconfig"


class ComposeSource(ObjectConditionalReadArgs):
    """One of the sources of `compose_object`; the arguments are those of `ObjectConditionalReadArgs`."""

    __module__ = "minio.commonconfig"
    _object_size: int | None = None
    _headers: dict[str, str] | None = None

    def build_headers(self, object_size: int, etag: str) -> None:
        """Fixes the source to the version of the object that was seen, so that all parts are read from it.

        Args:
            object_size: size of the object in bytes.
            etag: its ETag, demanded where the caller demands none of its own.

        Raises:
            ValueError: the range goes beyond the object's end.
        """
        name = f"Source {self._bucket_name}/{self._object_name}"
        if self._version_id:
            name += f"?versionId={self._version_id}"
        offset, length = self._offset or 0, self._length
        if self._offset is not None and offset >= object_size:
            raise ValueError(f"{name}: offset {offset} is beyond object size {object_size}")
        if length is not None and length > object_size:
            raise ValueError(f"{name}: length {length} is beyond object size {object_size}")
        if length is not None and offset + length > object_size:
            raise ValueError(f"{name}: compose size {offset + length} is beyond object size {object_size}")
        self._object_size = object_size
        self._headers = self.gen_copy_headers()
        self._headers.setdefault("x-amz-copy-source-if-match", etag)

    @property
    def object_size(self) -> int:
        """Size of the object in bytes, once `build_headers` was called."""
        if self._object_size is None:
            raise MinioException("build_headers() must be called prior to this method invocation")
        return self._object_size

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the copy, once `build_headers` was called."""
        if self._headers is None:
            raise MinioException("build_headers() must be called prior to this method invocation")
        return self._headers.copy()
