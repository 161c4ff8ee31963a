"""Calls of the security token service, as MinIO and AWS answer them.

Sources: https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html and
https://github.com/minio/minio/blob/master/docs/sts/README.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from minio._core.checks import check_range, check_type
from minio._core.documents.timestamps import from_iso8601
from minio._core.documents.xmltext import parse
from minio._core.http.messages import check_text
from minio.error import MinioException

from ._provider import public
from .credentials import Credentials

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from ._http import Answer, Client

VERSION = "2011-06-15"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
HOUR = 3600
"""Seconds; 7.2.16 asks for no less where it says how long."""
SHORTEST = 900
"""Seconds; servers refuse credentials that would live shorter."""
LONGEST = 604800
"""Seconds; 7.2.16 asks for no longer with a web token."""
_EXCERPT = 1024

Parameters = Mapping[str, object]


@public
class StsError(MinioException, ValueError):
    """The token service refused to issue credentials. A ValueError too, as in 7.2.16.

    Args:
        endpoint: URL of the service.
        status: HTTP status of the response.
        code: error code, such as `AccessDenied`; None where the answer has none.
        message: the server's explanation.
        request_id: the server's name for the request.
    """

    def __init__(
        self,
        endpoint: str,
        status: int,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.status = status
        self.code = code
        self.message = message
        self.request_id = request_id
        text = f"{endpoint} failed with HTTP status code {status}"
        super().__init__(text if code is None else f"{text}; code: {code}, message: {message}")

    def __reduce__(self) -> tuple[Any, ...]:
        arguments = (self.endpoint, self.status, self.code, self.message, self.request_id)
        return type(self), arguments, {"attempts": self.attempts}


def check_endpoint(url: str, *, secure: bool = False) -> str:
    """Returns `url`, an http or https URL without query, or only an https one.

    Raises:
        ValueError: it is something else.
    """
    check_type("sts_endpoint", url, str)
    parts = urlsplit(url)
    if secure and parts.scheme != "https":
        raise ValueError("STS endpoint scheme must be HTTPS")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"sts_endpoint must be a URL such as https://host:port, got {_without_login(url)!r}")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError(f"sts_endpoint must have no user, query or fragment, got {_without_login(url)!r}")
    return url


def check_duration(duration_seconds: int) -> int:
    """Returns the duration, 0 for the default.

    Raises:
        ValueError: it is negative, or no number.
    """
    check_range("duration_seconds", duration_seconds, 0)
    return duration_seconds


def check_texts(**given: str | None) -> None:
    """Refuses values that are no text; None is none.

    Raises:
        ValueError: so it is: a form would carry `str()` of it, whatever that says.
    """
    for argument, value in given.items():
        if value is not None:
            check_text(argument, value)


def encode(action: str, parameters: Parameters) -> str:
    """Writes the form of a call; parameters that are None, 0 or empty are left out."""
    given = {name: value for name, value in parameters.items() if value}
    return urlencode({"Action": action, "Version": VERSION, **given})


def ask_with_form(client: Client, endpoint: str, action: str, parameters: Parameters) -> Credentials:
    """Calls an action that needs no signature. The parameters are in the body: URLs end up in logs."""
    answer = client.send("POST", endpoint, body=encode(action, parameters), headers=FORM)
    return read_credentials(answer, endpoint, action)


def ask_with_query(client: Client, endpoint: str, action: str, parameters: Parameters) -> Credentials:
    """Calls an action that MinIO reads from the query alone."""
    answer = client.send("POST", f"{endpoint}?{encode(action, parameters)}")
    return read_credentials(answer, endpoint, action)


def read_credentials(answer: Answer, endpoint: str, action: str) -> Credentials:
    """Reads what a call of `action` was answered.

    Raises:
        StsError: the server refused.
        ValueError: the answer holds no credentials.
    """
    if not answer.ok:
        raise _refusal(answer, endpoint)
    try:
        root = parse(answer.data)
    except ValueError as cause:
        raise ValueError(f"{endpoint} answered {action} with something else than XML") from cause
    found = _child(_child(root, f"{action}Result"), "Credentials")
    return Credentials(
        _text(found, "AccessKeyId"),
        _text(found, "SecretAccessKey"),
        _text(found, "SessionToken"),
        from_iso8601(_text(found, "Expiration")),
    )


def _refusal(answer: Answer, endpoint: str) -> StsError:
    try:
        root = parse(answer.data)
    except ValueError:
        return StsError(endpoint, answer.status)
    # AWS and MinIO wrap the error, other servers answer with a plain <Error>.
    code, message, request_id = (root.findtext(f".//{name}") for name in ("Code", "Message", "RequestId"))
    return StsError(endpoint, answer.status, code, message and message[:_EXCERPT], request_id)


def _child(parent: ET.Element, name: str) -> ET.Element:
    child = parent.find(name)
    if child is None:
        raise ValueError(f"XML element <{name}> not found")
    return child


def _text(parent: ET.Element, name: str) -> str:
    return _child(parent, name).text or ""


def _without_login(url: str) -> str:
    return re.sub(r"(?<=//)[^/@]*@", "", url)
