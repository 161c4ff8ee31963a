"""From the endpoint that a user gave to the address of one request."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from functools import lru_cache
from ipaddress import IPv6Address

from minio._core.checks import check_region, check_segments, shown

from .address import Address
from .aws import AwsHost, balancer_region
from .encoding import encode_path, encode_query
from .request import Request

PORTS = {"http": 80, "https": 443}
DEFAULT_REGION = "us-east-1"
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_HOST_AND_PORT = re.compile(r"(\[[^\]]*\]|[^:]*)(?::(.*))?")
_IPV4 = re.compile(r"\d+\.\d+\.\d+\.\d+")
_HINTS = {
    "path": (
        "; give the host alone and its scheme as `secure`. A server cannot stand below a path, "
        "as signatures cover it: it needs a host name of its own"
    ),
}
_DNS_BUCKET = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?")


class Endpoint:
    """The server of a client, as the user gave it; immutable.

    Args:
        url: scheme, host and port, as `https://play.min.io:9000`; IPv6 addresses in brackets.
        region: region to sign for; taken from the host where that names one.
        service: what is asked there; only the hosts of `s3` are looked at as Amazon's.

    Attributes:
        scheme: `http` or `https`.
        host: name or address to connect to, an IPv6 address without brackets.
        port: port to connect to.
        netloc: host and port as in a URL, the port left out where it is the scheme's own.
        region: region to sign for; empty where nobody named one.
        aws: the host in parts, if it is one of Amazon S3.
        virtual_style: whether a bucket goes into the host name instead of the path.

    Raises:
        ValueError: `url` has more than scheme, host and port, or no valid ones, or the region is none.
    """

    __slots__ = ("_suffix", "aws", "host", "netloc", "port", "region", "scheme", "virtual_style")

    def __init__(self, url: str, region: str = "", service: str = "s3") -> None:
        self.scheme, self.host, self.port = _parse(url)
        self._suffix = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        self.netloc = (f"[{self.host}]" if ":" in self.host else self.host) + self._suffix
        self.aws = AwsHost.parse(self.host) if service == "s3" else None
        if region:
            check_region(region)
        self.region = region or (self.aws.region if self.aws else balancer_region(self.host))
        if self.aws and self.aws.domain.endswith(".cn") and not self.region:
            raise ValueError(f"region missing in Amazon S3 China endpoint {self.host}")
        control = self.aws is not None and self.aws.prefix == "s3express-control."
        self.virtual_style = not control and (self.aws is not None or self.host.endswith("aliyuncs.com"))

    def replace(
        self,
        *,
        virtual_style: bool | None = None,
        dualstack: bool | None = None,
        accelerate: bool | None = None,
        aws_prefix: str | None = None,
    ) -> Endpoint:
        """The same endpoint with other switches; those of Amazon S3 do nothing for other hosts.

        Raises:
            ValueError: Amazon S3 has no such prefix.
        """
        copy = Endpoint.__new__(Endpoint)
        for name in Endpoint.__slots__:
            setattr(copy, name, getattr(self, name))
        if virtual_style is not None:
            copy.virtual_style = virtual_style
        aws = self.aws
        if aws:
            if aws_prefix is not None:
                aws = aws.with_prefix(aws_prefix)
            if dualstack is not None:
                aws = dataclasses.replace(aws, dualstack=dualstack)
            if accelerate is not None:
                aws = dataclasses.replace(aws, accelerate=accelerate)
            copy.aws = aws
        return copy

    @property
    def secure(self) -> bool:
        """Whether requests are encrypted."""
        return self.scheme == "https"

    @property
    def signing_service(self) -> str:
        """Service in the scope of signatures: `s3express` for directory buckets, else `s3`."""
        return "s3express" if self.aws and self.aws.express else "s3"

    def address(self, request: Request, region: str = "") -> Address:
        """Where `request` goes, in `region` (the endpoint's own where empty).

        Raises:
            ValueError: the key has a `.` or `..` segment, or the bucket cannot be reached that way.
        """
        return self.locate(
            request.method, request.bucket, request.key, request.path or "/", request.query, region
        )

    def locate(
        self,
        method: str,
        bucket: str,
        key: str,
        path: str,
        query: Iterable[tuple[str, str]],
        region: str = "",
    ) -> Address:
        """As `address()`, from the parts of a request; `path` counts where there is no bucket."""
        encoded_query = encode_query(query) if query else ""
        host = self.host
        netloc = self.netloc
        if self.aws:
            host = self._aws_host(self.aws, method, bucket, key, encoded_query, region)
            netloc = host + self._suffix
        if not bucket:
            if key:
                raise ValueError(f"empty bucket name for object name {shown(key)}")
        elif self.virtual_style and self._in_host(method, bucket, key, encoded_query):
            host = f"{bucket}.{host}"
            netloc = f"{bucket}.{netloc}"
            path = f"/{key}"
        else:
            path = f"/{bucket}/{key}" if key else f"/{bucket}"
        if "/." in path:
            check_segments("path", path)
        return Address(self.scheme, host, self.port, netloc, encode_path(path), encoded_query)

    def _in_host(self, method: str, bucket: str, key: str, query: str) -> bool:
        """Whether this bucket goes into the host name."""
        if self.aws and self.aws.express:
            return True
        if not key and ((method == "PUT" and not query) or query == "location="):
            return False  # the bucket's own name may not resolve yet, or only in its region
        return not (self.secure and "." in bucket) and _fits_host(bucket) and not _is_ip(self.host)

    def _aws_host(self, aws: AwsHost, method: str, bucket: str, key: str, query: str, region: str) -> str:
        if aws.accelerate and bucket and not (not key and method in ("PUT", "DELETE") and not query):
            if "." in bucket:
                raise ValueError(f"bucket name '{bucket}' with '.' is not allowed for accelerate endpoint")
            if self.virtual_style and query != "location=":
                return aws.accelerated_name()
        return aws.name(region or self.region or DEFAULT_REGION)

    def __repr__(self) -> str:
        return f"Endpoint('{self.scheme}://{self.netloc}', region={self.region!r})"


@lru_cache(maxsize=1024)
def _fits_host(bucket: str) -> bool:
    return _DNS_BUCKET.fullmatch(bucket) is not None


@lru_cache(maxsize=64)
def _is_ip(host: str) -> bool:
    return ":" in host or _IPV4.fullmatch(host) is not None


def _parse(url: object) -> tuple[str, str, int]:
    """Scheme, host and port of an endpoint's URL."""
    if not isinstance(url, str):
        raise TypeError(f"endpoint must be str, not {type(url).__name__}")
    scheme, separator, rest = url.partition("://")
    scheme = scheme.lower()
    if not separator or scheme not in PORTS:
        raise ValueError(f"endpoint {shown(repr(url))} must begin with http:// or https://")
    rest = rest.removesuffix("/")
    _refuse_extras(rest)
    match = _HOST_AND_PORT.fullmatch(rest)
    host, port = (match[1], match[2]) if match else ("", None)
    if not match or (port is not None and not (port.isdigit() and 0 < int(port[:6]) < 65536)):
        raise ValueError(f"invalid port in endpoint {shown(rest)}: it must be a number from 1 to 65535")
    return scheme, _checked_host(host), int(port) if port else PORTS[scheme]


def _refuse_extras(rest: str) -> None:
    """Refuses all that could stand in a URL beside host and port, or make two parsers read two hosts."""
    if not rest:
        raise ValueError("endpoint must not be empty; give a host, as 'play.min.io' or 'localhost:9000'")
    if not (rest.isascii() and rest.isprintable()) or " " in rest:
        raise ValueError(
            f"endpoint {shown(repr(rest))} must be printable ASCII without spaces; "
            "give an international name in its xn-- form"
        )
    for mark, part in (("@", "username"), ("#", "fragment"), ("?", "query"), ("/", "path")):
        if mark in rest:
            raise ValueError(
                f"{part} in endpoint is not allowed: {_without_user(rest)}{_HINTS.get(part, '')}"
            )


def _without_user(rest: str) -> str:
    """What a message may show of an endpoint: no password."""
    return shown(repr(rest.rpartition("@")[2]))


def _checked_host(host: str) -> str:
    """The host without brackets.

    Raises:
        ValueError: it is neither a host name nor an IP address.
    """
    if host.startswith("["):
        try:
            address = IPv6Address(host[1:-1])
            if address.scope_id is not None:
                raise ValueError("a zone cannot be sent to the server")
            return str(address)
        except ValueError as cause:
            raise ValueError(f"invalid IPv6 address in endpoint {shown(host)}: {cause}") from None
    if host.endswith("."):
        raise ValueError(f"endpoint {shown(host)} must not end with a dot")
    if len(host) > 253 or not _HOST.fullmatch(host):
        allowed = "letters, digits, '-', '_' and single dots"
        raise ValueError(f"invalid host {shown(repr(host))} in endpoint: {allowed} are allowed")
    return host
