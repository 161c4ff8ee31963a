"""What must not be sent without TLS: everybody on the way could read it."""

from __future__ import annotations

from collections.abc import Iterable

_KEY = "server-side-encryption-customer-key"


def check_customer_keys(headers: Iterable[str]) -> None:
    """Refuses headers, by their names, that carry a key of SSE-C.

    Raises:
        ValueError: one of them does.
    """
    for name in headers:
        if name.lower().endswith(_KEY):
            raise ValueError(
                f"header {name} would send an SSE-C key in clear: use TLS (secure=True), or allow it with "
                "allow_insecure_sse_c=True where a proxy of your own adds TLS"
            )
