"""Which way to a server: straight, or through the proxy that the environment names."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote
from urllib.request import getproxies_environment, proxy_bypass

from urllib3.util import Url, make_headers, parse_url

from minio._core.http.address import Address
from minio._core.http.bodies import Body
from minio._core.http.payload import length_of
from minio.error import ConnectionFailed

from .http1 import encode_head

METADATA_HOSTS = ("169.254.", "fd00:ec2:")
"""Instance metadata comes from the machine itself; a proxy would hand out its own machine's credentials."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy, and the headers that it wants with a CONNECT or with each forwarded request."""

    url: Url = field(repr=False)
    headers: dict[str, str] = field(repr=False)

    @property
    def scheme(self) -> str:
        return self.url.scheme or "http"

    @property
    def host(self) -> str:
        return (self.url.host or "").strip("[]")

    @property
    def port(self) -> int:
        return self.url.port or (443 if self.scheme == "https" else 80)


def find_proxy(scheme: str, host: str, port: int) -> Proxy | None:
    """Returns the proxy that `HTTP_PROXY` or `HTTPS_PROXY` sets for a server, unless `NO_PROXY` excepts it.

    Raises:
        ValueError: the variable holds something else than an http or https URL.
    """
    proxies = getproxies_environment()
    url = proxies.get(scheme)
    if not url or host.startswith(METADATA_HOSTS) or proxy_bypass(f"{host}:{port}"):
        return None
    variable = f"{scheme.upper()}_PROXY"
    try:
        parsed = parse_url(url if "://" in url else f"http://{url}")
    except ValueError:
        # The URL may hold a password, and urllib3's error quotes it.
        raise ValueError(f"{variable} must be an http or https URL, and cannot be read as one") from None
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ValueError(f"{variable} must be an http or https URL, got the scheme {parsed.scheme!r}")
    headers = make_headers(proxy_basic_auth=unquote(parsed.auth)) if parsed.auth else {}
    return Proxy(parsed._replace(auth=None), dict(headers))


def request_head(
    method: str, address: Address, headers: dict[str, str], body: Body | bytes, proxy: Proxy | None
) -> bytes:
    """Writes a request head as the next hop wants it: a proxy for http gets the whole URL.

    Raises:
        ValueError: see `encode_head`.
    """
    length = length_of(body)
    if proxy is None or address.scheme == "https":
        return encode_head(method, address.target, headers, length)
    target = f"http://{address.host_header}{address.target}"
    return encode_head(method, target, {**headers, **proxy.headers}, length)


def way_to(address: Address, proxy: Proxy | None) -> str:
    """Names a server in messages, and the proxy before it, which may be what fails."""
    server = f"{address.host}:{address.port}"
    return server if proxy is None else f"{server}, through the proxy {proxy.host}:{proxy.port}"


def tunnel_head(address: Address, proxy: Proxy) -> bytes:
    """Writes the request for a tunnel to a server."""
    target = _authority(address)
    return encode_head("CONNECT", target, {"Host": target, **proxy.headers}, 0)


def check_tunnel(status: int, reason: str, address: Address) -> None:
    """Raises ConnectionFailed where a proxy refused the tunnel."""
    if status != 200:
        where = _authority(address)
        raise ConnectionFailed(f"{where}: the proxy refused to connect: {status} {reason}", sent=False)


def _authority(address: Address) -> str:
    host = f"[{address.host}]" if ":" in address.host else address.host
    return f"{host}:{address.port}"
