"""What a client decides for all of its calls."""

from __future__ import annotations

import platform
from dataclasses import dataclass, field
from typing import TextIO

from minio._core.http.retry import RetryPolicy

from .options import Timeout

DEFAULT_USER_AGENT = f"MinIO ({platform.system()}; {platform.machine()}) minio-py/7.2.16"


@dataclass(slots=True, kw_only=True)
class Settings:
    """Settings that each call reads anew, so that a client can change them between two calls.

    Attributes:
        timeout: how long to wait, unless the call says otherwise.
        retry: how often to send again, unless the call says otherwise.
        user_agent: value of the `User-Agent` header.
        allow_insecure_sse_c: whether keys of SSE-C may go over connections without TLS.
        trace: where requests and answers are written to, if anywhere.
    """

    timeout: Timeout = field(default_factory=Timeout)
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    user_agent: str = DEFAULT_USER_AGENT
    allow_insecure_sse_c: bool = False
    trace: TextIO | None = None
