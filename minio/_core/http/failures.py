"""The facts about a failed attempt: which codes mean what, and what an answer or a transport's error says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Flag, auto

from minio._core.documents.timestamps import from_rfc822
from minio.error import ConnectionFailed, MinioException, TimedOut, TransportError

from .request import Request, Resend

THROTTLED = frozenset(
    (
        "BandwidthLimitExceeded",
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "SlowDownRead",
        "SlowDownWrite",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequests",
        "TooManyRequestsException",
        "TransactionInProgressException",
        "XMinioBucketMetadataNotInitialized",
        "XMinioServerNotInitialized",
    )
)
"""The server has too much to do, or is starting, and did nothing: any operation may go again, later."""

TRANSIENT = frozenset(
    (
        "InternalError",
        "PriorRequestNotComplete",
        "RequestError",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServiceUnavailable",
    )
)
"""Likely to pass; whether the operation ran is not known."""

DAMAGED = frozenset(
    ("BadDigest", "IncompleteBody", "XAmzContentChecksumMismatch", "XAmzContentSHA256Mismatch")
)
"""The server got other bytes than were announced and kept nothing. Resent once: the caller may be wrong."""

SKEWED = frozenset(("RequestTimeTooSkewed", "RequestInTheFuture"))
MAX_SKEW = 15 * 60
"""Seconds by which the clock of a signature may be wrong."""

EXPIRED = frozenset(("ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"))
ELSEWHERE = frozenset(
    ("AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "PermanentRedirect", "Redirect")
)

STATUSES = frozenset((408, 429, 499, 500, 502, 503, 504, 520))
"""HTTP statuses that are retried whatever the code in the body."""


class Remedy(Flag):
    """What the caller has to do before sending again; each once a call, beside the attempts of the policy."""

    NONE = 0
    CLOCK = auto()
    """Sign with the server's time: `Failure.clock_offset`."""
    CREDENTIALS = auto()
    """Get new credentials."""
    REGION = auto()
    """Sign for, and send to, `Failure.region`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """The facts about one failed attempt that decide whether there is another.

    Attributes:
        status: HTTP status of the answer; 0 where none came.
        code: error code of the answer; empty where none came.
        sent: False where it is certain that the server got nothing of the request.
        reused: the connection had served a request before: the server may have closed it while it was idle.
        timed_out: nothing came for too long.
        trusted: False where the server's certificate is not trusted.
        repeatable: a second run would do no harm; see `repeatable()`.
        retry_after: seconds the server asked to wait; see `retry_after()`.
        clock_offset: server's time minus ours in seconds, if known; see `clock_offset()`.
        region: the bucket's region, if the server named it.
        tried: remedies that were applied in this call already.
    """

    status: int = 0
    code: str = ""
    sent: bool = True
    reused: bool = False
    timed_out: bool = False
    trusted: bool = True
    repeatable: bool = True
    retry_after: float = 0.0
    clock_offset: float | None = None
    region: str = ""
    tried: Remedy = Remedy.NONE


def repeatable(request: Request) -> bool:
    """Whether a second run of this request would leave the same state as the first."""
    resend = request.operation.resend
    if resend is not Resend.CONDITIONAL:
        return resend is Resend.ALWAYS
    if any(name.lower() in ("if-match", "if-none-match") for name in request.headers):
        return True
    return any(name in ("versionId", "uploadId") for name, _ in request.query)


def retry_after(headers: Mapping[str, str], now: float) -> float:
    """Seconds the server asks to wait, in `Retry-After` or `x-amz-retry-after` (milliseconds), or 0.

    Args:
        headers: headers of the answer by lower-case name.
        now: seconds since 1970, to which a date in the header is compared.
    """
    value = headers.get("x-amz-retry-after", "")
    if value.isascii() and value.isdigit():
        return float(value) / 1000
    value = headers.get("retry-after", "")
    if value.isascii() and value.isdigit():
        return float(value)
    when = _http_date(value)
    return max(0.0, when - now) if when is not None else 0.0


def clock_offset(date: str | None, now: float) -> float | None:
    """Seconds that the server's clock, by its `Date` header, is ahead of `now`; None where unreadable."""
    when = _http_date(date)
    return None if when is None else when - now


def _http_date(value: str | None) -> float | None:
    try:
        return from_rfc822(value).timestamp() if value else None
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def broken(error: MinioException, *, repeatable: bool = True) -> Failure:
    """The facts of a transport's error; `repeatable` is that of `Failure`."""
    connection = error if isinstance(error, ConnectionFailed) else None
    return Failure(
        sent=error.sent if isinstance(error, TransportError) else True,
        reused=connection is not None and connection.reused,
        timed_out=isinstance(error, TimedOut),
        trusted=connection is None or connection.trusted,
        repeatable=repeatable,
    )
