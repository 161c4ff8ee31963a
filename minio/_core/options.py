"""What any call may be given beside its own arguments, in one object, so that no signature repeats it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from .response import Response
from .retry import RetryPolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeout:
    """How long to wait, in seconds: for a connection, for the next bytes, for the call with its retries."""

    connect: float = 10.0
    read: float = 60.0
    deadline: float | None = None
    """None sets no end to the whole call: a body may stream for hours as long as bytes keep coming."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """Settings of one call; what is left out is taken from the client.

    Attributes:
        timeout: connect, read and total limits of this call.
        retry: how often and how patiently to send again.
        headers: extra request headers; they win over those that the call itself would send. A list of values
            is joined with commas.
        query: extra query parameters; a list of values makes a parameter of each.
        region: signs for this region instead of the bucket's.
        on_response: is called with the final answer (status, headers, attempts) of each request of the call.
    """

    timeout: Timeout | None = None
    retry: RetryPolicy | None = None
    headers: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    query: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    region: str = ""
    on_response: Callable[[Response], object] | None = None
