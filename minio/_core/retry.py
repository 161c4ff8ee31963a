"""May this request be sent again, and when? No clock, no sleep: whoever calls has both.

A failure is retried when it is likely to pass, the body can be sent again whole and a second run does
no harm. Codes and statuses are the union of what the AWS SDKs' standard mode and minio-go retry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timezone
from email.utils import parsedate_to_datetime
from enum import Flag, auto
from sys import maxsize
from threading import Lock

from minio.error import ConnectionFailed, MinioException, TimedOut, TransportError

from .checks import check_range, check_type
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
"""The server got other bytes than were announced and kept nothing; one resend: it may be the caller's fault."""

SKEWED = frozenset(("RequestTimeTooSkewed", "RequestInTheFuture"))
EXPIRED = frozenset(("ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"))
ELSEWHERE = frozenset(
    ("AuthorizationHeaderMalformed", "IllegalLocationConstraintException", "PermanentRedirect", "Redirect")
)

STATUSES = frozenset((408, 429, 499, 500, 502, 503, 504, 520))
"""HTTP statuses that are retried whatever the code in the body."""

COST = 5
TIMEOUT_COST = 10


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
class RetryPolicy:
    """How often and how patiently a call is sent again.

    Args:
        max_attempts: how often it is sent at most, the first time included; 1 is never again.
        base: seconds of the first wait at most; it doubles with each attempt, and chance takes a part of it.
        throttled_base: the same, where the server asked to slow down.
        cap: seconds of any wait at most, the server's `Retry-After` included.

    Raises:
        ValueError: a value is out of its range.
    """

    max_attempts: int = 5
    base: float = 0.05
    throttled_base: float = 0.5
    cap: float = 20.0

    def __post_init__(self) -> None:
        check_type("max_attempts", self.max_attempts, int)
        for name, low in (("max_attempts", 1), ("base", 0), ("throttled_base", 0), ("cap", 0)):
            check_range(name, getattr(self, name), low, maxsize)


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
        can_resend: the body can be sent again whole.
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
    can_resend: bool = True
    repeatable: bool = True
    retry_after: float = 0.0
    clock_offset: float | None = None
    region: str = ""
    tried: Remedy = Remedy.NONE


@dataclass(frozen=True, slots=True)
class Again:
    """Send again `after` seconds, once the `remedy` is applied, if the budget has `cost` tokens left."""

    after: float
    remedy: Remedy = Remedy.NONE
    cost: int = COST


@dataclass(frozen=True, slots=True)
class Stop:
    """Do not send again; `reason` completes the sentence "not sent again: ..."."""

    reason: str


def judge(failure: Failure, attempt: int, policy: RetryPolicy, draw: float) -> Again | Stop:
    """Decides about one failed attempt.

    Args:
        failure: what happened.
        attempt: how often the request was sent, from 1.
        policy: what the caller allows.
        draw: chance in [0, 1): it spreads the waits of many clients.
    """
    if not failure.can_resend:
        return Stop("the body was read and cannot be rewound")
    remedy = _remedy(failure)
    if remedy and not remedy & failure.tried:
        return Again(after=0.0, remedy=remedy, cost=0)
    refusal = _refusal(failure, attempt)
    if refusal:
        return Stop(refusal)
    if attempt >= policy.max_attempts:
        return Stop(f"gave up after {attempt} attempts")
    if not failure.status and failure.reused and not failure.timed_out:
        return Again(after=0.0, cost=0)
    base = policy.throttled_base if _throttled(failure) else policy.base
    backoff = draw * min(policy.cap, base * 2.0 ** min(attempt - 1, 60))
    cost = TIMEOUT_COST if failure.timed_out else COST
    return Again(after=min(max(backoff, failure.retry_after), policy.cap), cost=cost)


def _remedy(failure: Failure) -> Remedy:
    if failure.code in SKEWED and failure.clock_offset is not None:
        return Remedy.CLOCK
    if failure.code in EXPIRED:
        return Remedy.CREDENTIALS
    if failure.region and (failure.code in ELSEWHERE or failure.status in (301, 307)):
        return Remedy.REGION
    return Remedy.NONE


def _refusal(failure: Failure, attempt: int) -> str:
    """Why this failure is final whatever the policy says; empty where it is not."""
    if not failure.status:
        if not failure.trusted:
            return "the server's certificate is not trusted"
        if failure.sent and not failure.repeatable:
            return "the operation may have run, and running it twice would do harm"
        return ""
    if _throttled(failure):
        return ""
    if failure.code in DAMAGED:
        return "" if attempt == 1 else "the server got other bytes than were announced twice"
    if failure.code not in TRANSIENT and failure.status not in STATUSES:
        return f"{failure.code or failure.status} will not pass by waiting"
    if not failure.repeatable:
        return "the operation may have run, and running it twice would do harm"
    return ""


def _throttled(failure: Failure) -> bool:
    return failure.code in THROTTLED or failure.status == 429


class Budget:
    """Tokens that all calls of a client share, so that a broken server does not get all their retries.

    A retry takes 5 tokens, 10 after a timeout; a call that succeeds gives 1 back, or what its last retry
    took. With too few left, failures are final until calls succeed again.
    """

    __slots__ = ("_capacity", "_left", "_lock")

    def __init__(self, capacity: int = 500) -> None:
        self._capacity = capacity
        self._left = capacity
        self._lock = Lock()

    @property
    def left(self) -> int:
        """Tokens that are left."""
        return self._left

    def take(self, cost: int) -> bool:
        """Takes `cost` tokens for a retry; False, and none taken, where there are fewer."""
        with self._lock:
            if cost > self._left:
                return False
            self._left -= cost
            return True

    def succeeded(self, cost: int = 0) -> None:
        """Gives back what the last retry took, or 1 where the first attempt succeeded."""
        if self._left >= self._capacity:
            return
        with self._lock:
            self._left = min(self._capacity, self._left + max(cost, 1))


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
    if not value:
        return None
    try:
        when = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError):
        return None
    return (when if when.tzinfo else when.replace(tzinfo=timezone.utc)).timestamp()


def broken(
    error: MinioException, *, reused: bool = False, can_resend: bool = True, repeatable: bool = True
) -> Failure:
    """The facts of a transport's error; the arguments are those of `Failure`."""
    return Failure(
        sent=error.sent if isinstance(error, TransportError) else True,
        reused=reused,
        timed_out=isinstance(error, TimedOut),
        trusted=error.trusted if isinstance(error, ConnectionFailed) else True,
        can_resend=can_resend,
        repeatable=repeatable,
    )
