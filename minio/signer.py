"""AWS Signature Version 4, with the functions of 7.2.16.

The headers that belong to a signature (`Host`, `x-amz-date`, `x-amz-content-sha256`, `x-amz-security-token`)
are the caller's to add. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import SplitResult

from ._core.http import sigv4
from .credentials.credentials import Credentials
from .time import to_amz_date, to_float, to_signer_date

__all__ = [
    "SIGN_V4_ALGORITHM",
    "Credentials",
    "get_credential_string",
    "post_presign_v4",
    "presign_v4",
    "sign_v4_s3",
    "sign_v4_sts",
]

SIGN_V4_ALGORITHM = sigv4.ALGORITHM
_PRESIGN = sigv4.Signer("s3")

Headers = TypeVar("Headers", bound=MutableMapping[str, Any])


def sign_v4_s3(
    method: str,
    url: SplitResult,
    region: str,
    headers: Headers,
    credentials: Credentials,
    content_sha256: str,
    date: datetime,
) -> Headers:
    """Signs a request to S3.

    Args:
        method: HTTP method.
        url: the request's URL, percent-encoded.
        region: region in the scope of the signature.
        headers: all of the request's headers; `Authorization` is set in it.
        credentials: who signs.
        content_sha256: SHA-256 of the body in hex, or `UNSIGNED-PAYLOAD`.
        date: time of the signature, as in the header `x-amz-date`.

    Returns:
        `headers` itself.

    Raises:
        ValueError: a header cannot be signed, or `Host` is missing.
    """
    return _sign("s3", method, url, region, headers, credentials, content_sha256, date)


def sign_v4_sts(
    method: str,
    url: SplitResult,
    region: str,
    headers: Headers,
    credentials: Credentials,
    content_sha256: str,
    date: datetime,
) -> Headers:
    """Signs a request to STS.

    Args:
        method: HTTP method.
        url: the request's URL, percent-encoded.
        region: region in the scope of the signature.
        headers: headers of the request, `Host` among them.
        credentials: who signs.
        content_sha256: SHA-256 of the body, in hex.
        date: time of the request.

    Returns:
        The headers with those of the signature.

    Raises:
        ValueError: a header cannot be signed, or `Host` is missing.
    """
    return _sign("sts", method, url, region, headers, credentials, content_sha256, date)


def presign_v4(
    method: str, url: SplitResult, region: str, credentials: Credentials, date: datetime, expires: int
) -> SplitResult:
    """Signs a URL; whoever has it may send the request until it expires.

    Args:
        method: HTTP method.
        url: the request's URL, percent-encoded.
        region: region in the scope of the signature.
        credentials: who signs; a session token has to be in the query already, as `X-Amz-Security-Token`.
        date: time from which the URL is good.
        expires: seconds for which it is.

    Returns:
        The URL with its signature.
    """
    query = _PRESIGN.presign(
        method,
        url.path or "/",
        url.query,
        {"Host": url.netloc},
        access_key=credentials.access_key,
        secret_key=credentials.secret_key,
        region=region,
        expires=expires,
        now=to_float(date),
    )
    return url._replace(query=query)


def get_credential_string(access_key: str, date: datetime, region: str) -> str:
    """Returns who signs and in which scope, as the field `x-amz-credential` of a form upload has it.

    Args:
        access_key: who signs.
        date: time of the signature.
        region: region of the bucket.
    """
    return f"{access_key}/{to_signer_date(date)}/{region}/s3/aws4_request"


def post_presign_v4(data: str, secret_key: str, date: datetime, region: str) -> str:
    """Signs the base64 policy document of a form upload.

    Args:
        data: the document.
        secret_key: signs it.
        date: time in the form's `x-amz-date`.
        region: region in the form's `x-amz-credential`.

    Returns:
        The signature in hex.
    """
    return sigv4.sign_post_policy(data, secret_key=secret_key, region=region, now=to_float(date))


def _sign(
    service: str,
    method: str,
    url: SplitResult,
    region: str,
    headers: Headers,
    credentials: Credentials,
    content_sha256: str,
    date: datetime,
) -> Headers:
    joined: Mapping[str, str] = {
        name: value if isinstance(value, str) else ",".join(value) for name, value in headers.items()
    }
    headers["Authorization"] = sigv4.authorization(
        service,
        method,
        url.path or "/",
        sigv4.canonical_query(url.query),
        joined,
        credentials.access_key,
        credentials.secret_key,
        region,
        content_sha256,
        to_amz_date(date),
    )
    return headers
