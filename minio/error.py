"""All errors of a call that was sent. Invalid arguments raise `ValueError` before that.

MinioException
├── S3Error                    the server said no, with a code
│   └── NoSuchKey, AccessDenied, ...   one class for each frequent code; NotModified is a ServerError too
├── ServerError                the server failed without saying why
├── InvalidResponseError       an answer that cannot be what was asked for
│   ├── MalformedResponse      bytes that are not HTTP, or that two readers could read differently
│   └── MalformedEventStream   the answer to a query is cut, or fails its checksums; also an OSError
├── TransportError             no whole answer came; also a urllib3 MaxRetryError, as 7.2.16 raised
│   ├── ConnectionFailed       refused, reset, TLS or DNS trouble
│   ├── TimedOut               no byte for too long; also a TimeoutError
│   └── DeadlineExceeded       the call as a whole took too long; also a TimeoutError
├── IncompleteDownload         a body ended before its length; also a urllib3 ProtocolError
├── ChecksumMismatch           bytes that are not what their checksum says
├── ObjectChanged              the object was replaced while it was being read
├── StsError                   the token service said no (of `minio.credentials`); also a ValueError
├── DecryptionError            an encrypted admin payload is not genuine; also a ValueError
└── MinioAdminException        the admin API said no
    └── NoSuchUser, NoSuchPolicy, ...   one class for each code that programs catch often
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar
from xml.etree import ElementTree as ET

from urllib3.exceptions import MaxRetryError, ProtocolError

if TYPE_CHECKING:
    from urllib3.response import BaseHTTPResponse

    from ._core.http.response import Response
    from ._generated.admin.errors import *  # noqa: F403  # what `__getattr__` finds
    from ._generated.s3.errors import *  # noqa: F403  # what `__getattr__` finds

EXCERPT = 1024
"""Characters of a body that an error message quotes at most."""

Error = TypeVar("Error", bound="S3Error")


class MinioException(Exception):
    """Base class of all errors of this package.

    Attributes:
        attempts: number of attempts; 0 if nothing was sent.
        failed_parts: numbers of the parts that could not be sent, after a failed multipart upload or copy.
    """

    attempts: int = 0
    failed_parts: tuple[int, ...] = ()

    def _facts(self) -> dict[str, Any]:
        """What a pickle keeps beside the arguments."""
        return {"attempts": self.attempts, "failed_parts": self.failed_parts}


class S3Error(MinioException):
    """The server refused the call and gave a reason.

    Args:
        code: error code, such as `NoSuchKey`; the S3 API documents their meaning.
        message: the server's explanation.
        resource: path of the bucket or object.
        request_id: the server's id of this request, to quote in support requests.
        host_id: id of the host that answered.
        response: the HTTP response, if available; it is not pickled.
        bucket_name: name of the bucket.
        object_name: key of the object.
    """

    status: int = 0
    """HTTP status of the answer; 0 where the error did not come with one, as an entry of a batch."""

    def __new__(cls: type[Error], code: str | None = None, *args: object, **named: object) -> Error:
        """Makes an error of the class that its code has, as `OSError` does: `NoSuchKey`, ..."""
        made = _class_of(code) if cls is S3Error and code else cls
        return super().__new__(made)  # type: ignore[return-value]

    def __init__(
        self,
        code: str | None,
        message: str | None,
        resource: str | None = None,
        request_id: str | None = None,
        host_id: str | None = None,
        response: BaseHTTPResponse | Response | None = None,
        bucket_name: str | None = None,
        object_name: str | None = None,
    ) -> None:
        self._code = code
        self._message = message
        self._resource = resource
        self._request_id = request_id
        self._host_id = host_id
        self._response = response
        self._bucket_name = bucket_name
        self._object_name = object_name
        status = getattr(response, "status", None)  # test suites give any object, a text as well
        if isinstance(status, int):
            self.status = status
        text = (
            f"S3 operation failed; code: {code}, message: {message}, resource: {resource}, "
            f"request_id: {request_id}, host_id: {host_id}"
        )
        if bucket_name:
            text += f", bucket_name: {bucket_name}"
        if object_name:
            text += f", object_name: {object_name}"
        Exception.__init__(self, text)  # some are a ServerError as well

    @property
    def code(self) -> str | None:
        """Error code, such as `NoSuchKey`."""
        return self._code

    @property
    def message(self) -> str | None:
        """The server's explanation."""
        return self._message

    @property
    def request_id(self) -> str | None:
        """The server's id of this request."""
        return self._request_id

    @property
    def response(self) -> BaseHTTPResponse | Response | None:
        """The HTTP response, if available."""
        return self._response

    def copy(self, code: str, message: str) -> S3Error:
        """Returns the same error with `code` and `message` in place of its own."""
        error = S3Error(
            code,
            message,
            self._resource,
            self._request_id,
            self._host_id,
            self._response,
            self._bucket_name,
            self._object_name,
        )
        error.status, error.attempts = self.status, self.attempts
        return error

    @classmethod
    def fromxml(cls: type[Error], response: BaseHTTPResponse) -> Error:
        """Reads an `<Error>` document from the body of an answer.

        Args:
            response: the answer, whose `data` is the document.

        Raises:
            InvalidResponseError: the body is not such a document.
        """
        from ._core.documents.xml import parse
        from ._core.http.response import excerpt

        body = response.data
        try:
            root = parse(body)
        except ValueError as cause:
            content_type = response.headers.get("content-type")
            raise InvalidResponseError(response.status, content_type, excerpt(body)) from cause
        return cls.fromelement(root, response)

    @classmethod
    def fromelement(
        cls: type[Error], root: ET.Element, response: BaseHTTPResponse | Response | None = None
    ) -> Error:
        """Makes the error that a parsed `<Error>` element describes.

        Args:
            root: the element; what it has no child for becomes None.
            response: the answer that it came in.
        """

        def text(name: str) -> str | None:
            return root.findtext(f"{{*}}{name}")

        return cls(
            text("Code"),
            text("Message"),
            text("Resource"),
            text("RequestId"),
            text("HostId"),
            response,
            text("BucketName"),
            text("Key"),
        )

    def __reduce__(self) -> tuple[Any, ...]:
        arguments = (
            self._code,
            self._message,
            self._resource,
            self._request_id,
            self._host_id,
            None,
            self._bucket_name,
            self._object_name,
        )
        return type(self), arguments, {"status": self.status, **self._facts()}


class ServerError(MinioException):
    """The server failed without an S3 error code.

    Args:
        message: what is known about the failure.
        status_code: HTTP status of the response.
    """

    status: int
    """The same, as `S3Error` has it."""

    def __init__(self, message: str, status_code: int) -> None:
        self.status = status_code
        super().__init__(message)

    @property
    def status_code(self) -> int:
        """HTTP status of the response."""
        return self.status

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0], self.status), self._facts()


class InvalidResponseError(MinioException):
    """The response is not valid for this call: not XML where XML is expected, or a truncated document.

    Args:
        code: HTTP status of the response.
        content_type: its content type.
        body: its body; the message quotes the first 1,024 characters.
    """

    def __init__(
        self, code: int | None = None, content_type: str | None = None, body: str | None = None
    ) -> None:
        self._code = code
        self._content_type = content_type
        self._body = body
        quoted = f"{body[:EXCERPT]}..." if isinstance(body, str) and len(body) > EXCERPT else body
        super().__init__(
            f"non-XML response from server; Response code: {code}, Content-Type: {content_type}, "
            f"Body: {quoted}"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._code, self._content_type, self._body), self._facts()


class MalformedResponse(InvalidResponseError):
    """The response is not HTTP/1.1, or is ambiguous; its connection was dropped.

    Args:
        problem: what is wrong with it.
    """

    def __init__(self, problem: str) -> None:
        super().__init__()
        self.args = (problem,)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self._facts()


class MalformedEventStream(InvalidResponseError, OSError):
    """The events of a response fail their checksums or end too early. 7.2.16 raised a plain OSError.

    Args:
        problem: what is wrong with them.
    """

    def __init__(self, problem: str) -> None:
        super().__init__()
        self.args = (problem,)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self._facts()


class TransportError(MinioException, MaxRetryError):
    """No complete response arrived. The socket's error is chained and available as `reason`.

    Args:
        message: what happened, to which host.
        reason: the original cause.
        sent: False if it is certain that the server received no byte of the request.
    """

    def __init__(self, message: str, reason: Exception | None = None, *, sent: bool = True) -> None:
        Exception.__init__(self, message)
        self.pool = None  # type: ignore[assignment]  # urllib3's attribute; there is none to show
        self.url = None
        self.reason = reason
        self.sent = sent

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.args[0],), {"sent": self.sent, **self._facts()}


class ConnectionFailed(TransportError):
    """The connection could not be made, or broke: refused, reset, unknown host, TLS failure."""

    trusted: bool = True
    """False where the server's certificate is not trusted: such a call is never sent again."""

    reused: bool = False
    """True where the connection had waited in the pool and died before the first byte of an answer: most
    likely the server closed it while the request was on its way, and the call may be sent again at once."""


class TimedOut(TransportError, TimeoutError):
    """No data arrived within the connect or read timeout."""


class DeadlineExceeded(TransportError, TimeoutError):
    """The call, with its retries, took longer than its deadline."""


class IncompleteDownload(MinioException, ProtocolError):
    """A body ended early and could not be resumed.

    Args:
        received: bytes received.
        expected: bytes announced by the server.
    """

    def __init__(self, received: int, expected: int | None) -> None:
        self.received = received
        self.expected = expected
        super().__init__(
            f"download ended after {received} of {'unknown' if expected is None else expected} bytes"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.received, self.expected), self._facts()


class ChecksumMismatch(MinioException):
    """The bytes received are not those that were sent.

    Args:
        algorithm: name of the checksum, such as `CRC32C`.
        expected: what the other side announced, in base64.
        computed: what the received bytes give, in base64.
    """

    def __init__(self, algorithm: str, expected: str, computed: str) -> None:
        self.algorithm = algorithm
        self.expected = expected
        self.computed = computed
        super().__init__(f"{algorithm} of the received bytes is {computed}, the server announced {expected}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.algorithm, self.expected, self.computed), self._facts()


class ObjectChanged(MinioException):
    """The object was replaced while it was being read; the bytes read so far belong to the old version.

    Args:
        bucket_name: bucket of the object.
        object_name: key of the object.
        etag: ETag of the version that was being read.
    """

    def __init__(self, bucket_name: str, object_name: str, etag: str) -> None:
        self.bucket_name = bucket_name
        self.object_name = object_name
        self.etag = etag
        super().__init__(
            f"object {object_name!r} in bucket {bucket_name!r} was replaced while it was being read; "
            f"its ETag was {etag}"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.bucket_name, self.object_name, self.etag), self._facts()


class DecryptionError(MinioException, ValueError):
    """An encrypted admin payload was modified or truncated, or the secret key is the wrong one."""


class MinioAdminException(MinioException):
    """The admin API refused the call.

    Args:
        code: HTTP status of the response, as a string.
        body: its body: a JSON or XML document, or whatever a proxy sent.
        hint: what may help, if the body does not say it.
    """

    def __init__(self, code: str, body: str, hint: str = "") -> None:
        self._status = code
        self._body = body
        self._hint = hint
        self._said = _admin_document(body)
        super().__init__(f"admin request failed; Status: {code}, Body: {body}{f'; {hint}' if hint else ''}")

    @property
    def code(self) -> str | None:
        """Error code, such as `XMinioAdminNoSuchUser`; None if the response has none."""
        return self._said.get("Code")

    @property
    def message(self) -> str | None:
        """The server's explanation."""
        return self._said.get("Message")

    @property
    def request_id(self) -> str | None:
        """The server's id of this request."""
        return self._said.get("RequestId")

    @property
    def status(self) -> int:
        """HTTP status of the response; 0 if it is not a number."""
        return int(self._status) if str(self._status).isdecimal() else 0

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._status, self._body, self._hint), self._facts()


def _admin_document(body: str) -> dict[str, str]:
    """Members of an error document of the admin API, which is JSON, or XML where older parts answer."""
    if not isinstance(body, str):  # what test suites make errors of
        return {}
    if body.lstrip()[:1] == "{":
        try:
            said = json.loads(body)
        except (ValueError, RecursionError):
            return {}
        return {key: value for key, value in said.items() if isinstance(value, str)}
    if "<Error" not in body:
        return {}
    from ._core.documents.xml import parse

    try:
        return {child.tag: child.text or "" for child in parse(body.encode())}
    except ValueError:
        return {}


def _class_of(code: str) -> type[S3Error]:
    from ._generated.s3.errors import CLASSES

    return CLASSES.get(code, S3Error)


if not TYPE_CHECKING:  # who checks types shall see misspelt names

    def _classes_of_codes() -> dict[str, type[MinioException]]:
        from ._generated.admin.errors import CLASSES as OF_ADMIN
        from ._generated.s3.errors import CLASSES as OF_S3

        return {kind.__name__: kind for kind in (*OF_S3.values(), *OF_ADMIN.values())}

    def __getattr__(name: str) -> Any:
        """Finds the generated classes of single codes: `from minio.error import NoSuchKey, NoSuchUser`."""
        if not name.startswith("_"):  # `import` asks for `__path__`
            found = _classes_of_codes().get(name)
            if found is not None:
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *_classes_of_codes()})
