"""What `get_object` returns; `_async/responses.py` has the same name for an awaited one."""

from __future__ import annotations

from typing import Any

from urllib3 import HTTPResponse

from minio._flows.headers import LazyHeaders
from minio.error import IncompleteDownload

from .body import ObjectBody
from .streams import StreamedResponse


def opened(body: ObjectBody, response: StreamedResponse) -> ObjectResponse:
    """What the caller of `get_object` gets: the answer of its own HTTP client as it is, if it has one."""
    original: ObjectResponse | None = response.original
    return ObjectResponse(body, response) if original is None else original


class ObjectResponse(HTTPResponse):
    """A response of urllib3 whose body is resumed when it is cut.

    Use it in a `with` block, read it to its end, or close it: until then it keeps a connection. Bytes are as
    they are stored, whatever `Content-Encoding` says, unless `decode_content=True` is passed on reading.
    """

    decode_content = False
    auto_close = True
    _has_decoded_content = False

    def __init__(self, body: ObjectBody, response: StreamedResponse) -> None:
        self._object_body = body
        self.status = response.status
        self.reason = response.reason
        self.headers = LazyHeaders(response.headers)

    def __getattr__(self, name: str) -> Any:
        # What urllib3's constructor sets is half the cost of a small download, and most programs only read.
        state = vars(self)
        if "version_string" in state:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        state["version_string"] = "HTTP/1.1"
        own = state.copy()
        super().__init__(
            self._object_body,  # type: ignore[arg-type]  # has all that is used of a file: read, close, closed
            self.headers,
            self.status,
            version=11,
            reason=self.reason,
            preload_content=False,
            decode_content=False,
            request_method="GET",
        )
        state.update(own)  # what a program set before anything asked for the rest
        return getattr(self, name)

    def read(
        self, amt: int | None = None, decode_content: bool | None = None, cache_content: bool = False
    ) -> bytes:
        """Returns the next `amt` bytes, fewer only at the end; all that is left for None or a negative.

        Args:
            amt: bytes to read.
            decode_content: True undoes what `Content-Encoding` names.
            cache_content: True keeps what was read for `data`.

        Raises:
            IncompleteDownload: the body was cut and could not be resumed, or was closed before its end.
            ObjectChanged: it was cut, and the object is another one by now.
            ChecksumMismatch: all came, and is not what was stored.
        """
        if decode_content or cache_content or self.decode_content or self._has_decoded_content:
            return super().read(amt, decode_content, cache_content)
        data = self._object_body.read(amt)
        if not data and amt and amt > 0 and (left := self._object_body.left):
            received = self._object_body.received  # it was closed, which is no end for whoever reads on
            raise IncompleteDownload(received, received + left)
        return data

    def tell(self) -> int:
        """Returns how many bytes of the body came."""
        return self._object_body.received

    @property
    def length_remaining(self) -> int | None:
        return self._object_body.left

    @length_remaining.setter
    def length_remaining(self, _counted: int | None) -> None:
        """The body knows."""

    @property
    def closed(self) -> bool:
        """Whether nothing more will come."""
        return self._object_body.closed if self.auto_close else super().closed

    def close(self) -> None:
        """Gives up the rest of the body."""
        self._object_body.close()
        if not self.auto_close:
            super().close()

    def release_conn(self) -> None:
        """Gives up the rest of the body; its connection goes back to the pool, or is closed."""
        self._object_body.close()
