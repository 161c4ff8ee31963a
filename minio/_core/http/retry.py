"""May this request be sent again, and when? No clock, no sleep: whoever calls has both.

A failure is retried when it is likely to pass, the body can be sent again whole and a second run does
no harm. Codes and statuses are the union of what the AWS SDKs' standard mode and minio-go retry.
"""

from __future__ import annotations

from dataclasses import dataclass
from sys import maxsize
from threading import Lock

from minio._core.checks import check_range, check_type

from .failures import (
    DAMAGED,
    ELSEWHERE,
    EXPIRED,
    MAX_SKEW,
    SKEWED,
    STATUSES,
    THROTTLED,
    TRANSIENT,
    Failure,
    Remedy,
    broken,
    clock_offset,
    repeatable,
    retry_after,
)

__all__ = [
    "MAX_SKEW",
    "Again",
    "Budget",
    "Failure",
    "Remedy",
    "RetryPolicy",
    "Stop",
    "broken",
    "clock_offset",
    "judge",
    "repeatable",
    "retry_after",
]

COST = 5
TIMEOUT_COST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How a call is retried.

    Args:
        max_attempts: attempts at most, including the first; 1 turns retries off. After a timeout while
            connecting, there are never more than two, because the host is probably wrong.
        base: upper limit of the first delay, in seconds. It doubles with each attempt; the actual delay is
            random, up to the limit.
        throttled_base: the same, if the server asked to slow down.
        cap: upper limit of every delay, in seconds, including the server's `Retry-After`.

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
        if failure.timed_out and not failure.sent and attempt > 1:
            return "no connection came about in time, again"
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
