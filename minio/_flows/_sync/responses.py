"""What `get_object` returns; `_async/responses.py` has the same name for an awaited one."""

from __future__ import annotations

from urllib3 import HTTPResponse

from minio._flows.headers import LazyHeaders

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

    def __init__(self, body: ObjectBody, response: StreamedResponse) -> None:
        super().__init__(
            body,  # type: ignore[arg-type]  # it has all that is used of a file: read, close, closed
            LazyHeaders(response.headers),
            response.status,
            version=11,
            version_string="HTTP/1.1",
            reason=response.reason,
            preload_content=False,
            decode_content=False,
            request_method="GET",
        )
        self._object_body = body

    def release_conn(self) -> None:
        """Gives up the rest of the body; its connection goes back to the pool, or is closed."""
        self._object_body.close()
