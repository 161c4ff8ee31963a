"""What an answer says: done, or which error. Without a body, codes and messages are those of 7.2.16."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from minio._core.documents.xml import parse
from minio.error import InvalidResponseError, MinioException, S3Error, ServerError

from .jsonerrors import admin_error, error_document, is_error_body
from .redirects import STATUSES as REDIRECTS
from .request import Request
from .response import Response, invalid

MAX_ERROR_BODY = 1024 * 1024
"""Bytes of an error's body that are read; a server that sends more has nothing to say."""
MAX_BODY = 256 * 1024 * 1024
"""Bytes of an answer that is read whole; one that is longer would not end, or fill the memory.

The longest that servers give are documents of MinIO's admin API, which tell of everything at once: the
usage of data has about 1 KiB for each bucket. Pages of S3 have 1,000 entries, 10,000 parts at most, which
stay below 10 MiB. Objects, archives and streams of lines are read as they come, without such a limit.
"""

_ERROR_MEMBERS = ("Code", "Message", "Resource", "RequestId", "HostId")
"""Of errors as JSON, which MinIO answers with where what is asked for is no XML."""

_WITHOUT_BODY = {
    301: ("PermanentRedirect", "Moved Permanently"),
    302: ("Redirect", "Temporary redirect"),
    304: ("NotModified", "Not modified"),
    307: ("Redirect", "Temporary redirect"),
    308: ("PermanentRedirect", "Moved Permanently"),
    400: ("BadRequest", "Bad request"),
    403: ("AccessDenied", "Access denied"),
    405: ("MethodNotAllowed", "The specified method is not allowed against this resource"),
    409: ("ResourceConflict", "Request resource conflicts"),
    412: ("PreconditionFailed", "At least one of the pre-conditions you specified did not hold"),
    416: ("InvalidRange", "The requested range is not satisfiable"),
    501: ("MethodNotAllowed", "The specified method is not allowed against this resource"),
}


def error_of(request: Request, response: Response) -> MinioException:
    """Returns the error of an answer with a status other than 2xx, or with an `<Error>` document.

    Args:
        request: the call that was answered.
        response: the answer; of its body, as much as was read.
    """
    if request.operation.admin:
        return admin_error(response.status, response.headers, response.body)
    if response.body:
        return _error_with_body(request, response)
    if request.method == "HEAD" or response.status < 400 or "x-minio-error-code" in response.headers:
        return _error_without_body(request, response)
    if response.status >= 500:
        return _server_error(response)
    return invalid(response, None)


def too_long(status: int, headers: Mapping[str, str]) -> InvalidResponseError:
    """The error of an answer with more bytes than `MAX_BODY`; it quotes none, as they may be secret."""
    return InvalidResponseError(
        status, headers.get("content-type"), f"a document of more than {MAX_BODY} bytes"
    )


def is_error(request: Request, body: bytes) -> bool:
    """Says whether the body of a 200 answer is an error, as that of CompleteMultipartUpload may be."""
    if request.operation.admin:
        return is_error_body(body)
    return _begins_error(body) and _read(body) is not None


def _begins_error(body: bytes) -> bool:
    """Whether the first element is an `<Error>`; blanks before it keep the connection of a server at work."""
    root = body.find(b"<")
    if body.startswith(b"<?", root):
        root = body.find(b"<", root + 1)
    return root >= 0 and body.startswith(b"<Error", root)


def region_of(headers: Mapping[str, str], body: bytes) -> str:
    """Returns the region that a refusal names, in its header or its document; empty where it names none."""
    region = headers.get("x-amz-bucket-region", "")
    if not region and b"<Region>" in body:
        root = _read(body)
        region = (root.findtext("{*}Region") or "") if root is not None else ""
    elif not region and b'"Region"' in body:
        region = str(error_document(body).get("Region", ""))
    return region


def _error_with_body(request: Request, response: Response) -> MinioException:
    root = _read(response.body)
    if root is not None:
        error = S3Error.fromelement(root, response)
        if not error.code:
            return _error_without_body(request, response)
        if error.code == "XMinioInvalidObjectName" and "//" in request.key:
            return error.copy(error.code, f"{error.message} MinIO takes no '//' in keys.")
        return error
    if response.status < 400:
        return _error_without_body(request, response)
    if told := error_document(response.body):
        code, message, resource, request_id, host_id = (told.get(name) for name in _ERROR_MEMBERS)
        bucket, key = request.bucket or None, request.key or None
        return S3Error(str(code), message, resource, request_id, host_id, response, bucket, key)
    return invalid(response, response.body.decode("utf-8", "replace"))


def _error_without_body(request: Request, response: Response) -> MinioException:
    """The error of a status alone, or of what MinIO says in headers where HEAD allows no body."""
    headers = response.headers
    code, message = _known(request, response.status)
    told = headers.get("x-minio-error-code", "")
    gone = code == "NoSuchKey" and told == "NoSuchVersion"  # 7.2.16 said NoSuchKey, programs ask for it
    if told and not gone:
        if told != code:
            message = headers.get("x-minio-error-desc", "").strip('"')
        code = told
    if not code:
        return _server_error(response)
    redirected = response.status in REDIRECTS
    if redirected and headers.get("location"):
        message += f"; the server points to {headers['location'].partition('?')[0]}"
    if region := headers.get("x-amz-bucket-region"):
        message += f"; use region {region}" if redirected or response.status == 400 else ""
    return S3Error(
        code,
        message,
        resource_of(request),
        headers.get("x-amz-request-id"),
        headers.get("x-amz-id-2"),
        response,
        request.bucket or None,
        request.key or None,
    )


def _known(request: Request, status: int) -> tuple[str, str]:
    if status != 404:
        return _WITHOUT_BODY.get(status, ("", ""))
    if request.key:
        return "NoSuchKey", "Object does not exist"
    if request.bucket:
        return "NoSuchBucket", "Bucket does not exist"
    return "ResourceNotFound", "Request resource not found"


def resource_of(request: Request) -> str:
    """Returns the path by which errors name the bucket or object of a call."""
    if not request.bucket:
        return request.path or "/"
    return f"/{request.bucket}/{request.key}" if request.key else f"/{request.bucket}"


def _server_error(response: Response) -> ServerError:
    return ServerError(f"server failed with HTTP status code {response.status}", response.status)


def _read(body: bytes) -> ET.Element | None:
    """The `<Error>` element; None where the body is something else."""
    try:
        root = parse(body)
    except ValueError:
        return None
    if root.tag == "ErrorResponse" and (error := root.find("Error")) is not None:
        # As STS has it: the name of the request stands beside the error.
        error.extend(root.findall("RequestId"))
        return error
    return root if root.tag in ("Error", "ErrorResponse") else None
