"""What any call may be given beside its own arguments, in one object, so that no signature repeats it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from minio._core.http.response import Response
from minio._core.http.retry import RetryPolicy

from .checks import check_range, check_region, check_type

SHORTEST_TIMEOUT = 0.001
LONGEST_TIMEOUT = 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeout:
    """How long to wait, in seconds.

    Attributes:
        connect: for a connection.
        read: for the next bytes.
        deadline: for the whole call, with its retries. None: no limit, because a body may stream for hours.

    Raises:
        ValueError: a limit is not a number above zero, or `connect` or `read` is more than a day.
    """

    connect: float = 5.0
    read: float = 60.0
    deadline: float | None = None

    def __post_init__(self) -> None:
        for name in ("connect", "read"):
            check_range(f"timeout.{name}", getattr(self, name), SHORTEST_TIMEOUT, LONGEST_TIMEOUT)
        if self.deadline is not None:
            check_range("timeout.deadline", self.deadline, SHORTEST_TIMEOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """Options of one call. Options that are not given are taken from the client.

    Attributes:
        timeout: timeouts and deadline of this call.
        retry: how to retry this call.
        headers: extra request headers; they override those of the call itself. A list of values is joined
            with commas.
        query: extra query parameters; a list of values repeats the parameter.
        region: region to sign for, in place of the bucket's.
        on_response: called with the final response (status, headers, attempts) of each request of the call.

    Raises:
        ValueError: an option has the wrong type.
    """

    timeout: Timeout | None = None
    retry: RetryPolicy | None = None
    headers: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    query: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    region: str = ""
    on_response: Callable[[Response], object] | None = None

    def __post_init__(self) -> None:
        if self.timeout is not None:
            check_type("timeout", self.timeout, Timeout)
        if self.retry is not None:
            check_type("retry", self.retry, RetryPolicy)
        check_type("headers", self.headers, Mapping)
        check_type("query", self.query, Mapping)
        check_type("region", self.region, str)
        if self.region:
            check_region(self.region)
        if self.on_response is not None and not callable(self.on_response):
            raise ValueError(f"on_response must be a function, not {type(self.on_response).__name__}")
