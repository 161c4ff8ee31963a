"""Where a redirect may be followed to: the same server, encrypted at least as before, and nowhere else."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .address import Address
from .sigv4 import canonical_query

STATUSES = frozenset((301, 302, 307, 308))


def same_server(address: Address, method: str, status: int, location: str) -> Address | None:
    """Returns the address that a redirect points to, or None where it must not be followed.

    Args:
        address: where the request went.
        method: its method; 301 and 302 are followed for GET and HEAD alone (RFC 9110, section 15.4).
        status: HTTP status of the answer.
        location: its `Location` header; empty where it has none.
    """
    if not location or status not in STATUSES or (status < 307 and method not in ("GET", "HEAD")):
        return None
    try:
        target = urlsplit(urljoin(f"{address.scheme}://{address.host_header}{address.target}", location))
        port = target.port or (443 if target.scheme == "https" else 80)
    except ValueError:
        return None
    if target.hostname != address.host.lower() or target.username is not None:
        return None
    upgraded = address.scheme == "http" and target.scheme == "https" and port in (443, address.port)
    if not upgraded and (target.scheme, port) != (address.scheme, address.port):
        return None
    return Address(
        target.scheme, address.host, port, target.netloc, target.path or "/", canonical_query(target.query)
    )
