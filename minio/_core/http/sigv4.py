"""AWS Signature Version 4 for headers, URLs and form uploads.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html; S3 neither
normalises paths nor encodes them twice. Paths and queries come percent-encoded, as they are sent.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from functools import lru_cache
from hashlib import sha256
from operator import itemgetter
from time import gmtime

from .encoding import encode_text

ALGORITHM = "AWS4-HMAC-SHA256"
EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"
_NOT_SIGNED = frozenset(
    (
        "accept-encoding",
        "authorization",
        "connection",
        "expect",
        "transfer-encoding",
        "user-agent",
        "x-amzn-trace-id",
    )
)
"""Headers that proxies and HTTP libraries change on the way."""


_INNER = bytes(byte ^ 0x36 for byte in range(256))
_OUTER = bytes(byte ^ 0x5C for byte in range(256))


class Signer:
    """Signs for one service: `s3`, `sts`, ... An empty access key is an anonymous call, left unsigned."""

    __slots__ = ("service",)

    def __init__(self, service: str = "s3") -> None:
        self.service = service

    def sign_headers(
        self,
        method: str,
        path: str,
        query: str,
        headers: dict[str, str],
        *,
        access_key: str,
        secret_key: str,
        session_token: str | None = None,
        region: str,
        payload_hash: str,
        now: float,
    ) -> None:
        """Adds to `headers` what makes the request a signed one; `Host` must be in it.

        Args:
            method: HTTP method.
            path: percent-encoded path.
            query: percent-encoded query in the order of `canonical_query()`, which is that of addresses.
            headers: changed in place: `x-amz-date`, `x-amz-content-sha256`, `x-amz-security-token` and
                `Authorization` are added.
            access_key: who signs; text beyond ASCII travels as UTF-8.
            secret_key: signs, and is not sent.
            session_token: belongs to temporary credentials.
            region: region in the scope of the signature.
            payload_hash: SHA-256 of the body in hex, or `UNSIGNED-PAYLOAD`.
            now: seconds since 1970.

        Raises:
            ValueError: a header is there twice, in two spellings, or `Host` is missing.
        """
        if not access_key:
            return
        stamp = timestamp(int(now))
        headers["x-amz-date"] = stamp
        headers["x-amz-content-sha256"] = payload_hash
        if session_token:
            headers["x-amz-security-token"] = session_token
        headers["Authorization"] = authorization(
            self.service, method, path, query, headers, access_key, secret_key, region, payload_hash, stamp
        )

    def presign(
        self,
        method: str,
        path: str,
        query: str,
        headers: Mapping[str, str],
        *,
        access_key: str,
        secret_key: str,
        session_token: str | None = None,
        region: str,
        expires: int,
        now: float,
        payload_hash: str = UNSIGNED_PAYLOAD,
    ) -> str:
        """Returns the query that makes the URL a signed one.

        Args:
            method: HTTP method.
            path: percent-encoded path.
            query: percent-encoded query to begin with; may be empty.
            headers: what the URL's user has to send exactly so; `Host` at least.
            access_key: who signs; empty returns `query` as it is.
            secret_key: signs, and is not sent.
            session_token: belongs to temporary credentials; becomes a part of the URL.
            region: region in the scope of the signature.
            expires: seconds from `now` for which the URL is good: 1 to 604,800.
            now: seconds since 1970.
            payload_hash: SHA-256 of the body in hex; S3 takes any body by default.
        """
        if not access_key:
            return query
        stamp = timestamp(int(now))
        block, signed = _canonical_headers(headers)
        key = _key(secret_key, stamp[:8], region, self.service)
        added = [
            f"X-Amz-Algorithm={ALGORITHM}",
            f"X-Amz-Credential={encode_text(f'{access_key}/{key.scope}')}",
            f"X-Amz-Date={stamp}",
            f"X-Amz-Expires={expires}",
        ]
        if session_token:
            added.append(f"X-Amz-Security-Token={encode_text(session_token)}")
        added.append(f"X-Amz-SignedHeaders={signed.replace(';', '%3B')}")
        query = "&".join([query, *added] if query else added)
        request = f"{method}\n{path}\n{canonical_query(query)}\n{block}\n{signed}\n{payload_hash}"
        signature = _signature(request, stamp, key)
        return f"{query}&X-Amz-Signature={signature}"


def sign_post_policy(policy: str, *, secret_key: str, region: str, now: float) -> str:
    """Signature, in hex, of a base64 POST policy document."""
    return _key(secret_key, timestamp(int(now))[:8], region, "s3").sign(policy)


def authorization(
    service: str,
    method: str,
    path: str,
    query: str,
    headers: Mapping[str, str],
    access_key: str,
    secret_key: str,
    region: str,
    payload_hash: str,
    stamp: str,
) -> str:
    """Value of the `Authorization` header of a request with these headers; arguments as in `sign_headers`."""
    block, signed = _canonical_headers(headers)
    key = _key(secret_key, stamp[:8], region, service)
    signature = _signature(f"{method}\n{path}\n{query}\n{block}\n{signed}\n{payload_hash}", stamp, key)
    if not access_key.isascii():
        access_key = access_key.encode().decode("latin-1")  # so that its UTF-8 bytes stand in the header
    return f"{ALGORITHM} Credential={access_key}/{key.scope}, SignedHeaders={signed}, Signature={signature}"


def canonical_query(query: str) -> str:
    """A percent-encoded query in the order that is signed, with a `=` after names without a value."""
    if "&" not in query:
        return query if not query or "=" in query else f"{query}="
    pairs = sorted([pair.partition("=") for pair in query.split("&") if pair])
    return "&".join([f"{name}={value}" for name, _, value in pairs])


@lru_cache(maxsize=8)
def timestamp(seconds: int) -> str:
    """Time as `20130524T000000Z`; the first eight characters are the day of a scope."""
    now = gmtime(seconds)
    return f"{now[0]:04}{now[1]:02}{now[2]:02}T{now[3]:02}{now[4]:02}{now[5]:02}Z"


class _Key:
    """Key that signs all requests of a day, as HMAC states that are ready to be continued."""

    __slots__ = ("_inner", "_outer", "scope")

    def __init__(self, key: bytes, scope: str) -> None:
        self.scope = scope
        block = key.ljust(64, b"\0")
        self._inner = sha256(block.translate(_INNER))
        self._outer = sha256(block.translate(_OUTER))

    def sign(self, text: str) -> str:
        """HMAC-SHA256 of `text` in hex; RFC 2104."""
        inner = self._inner.copy()
        inner.update(text.encode())
        outer = self._outer.copy()
        outer.update(inner.digest())
        return outer.hexdigest()


@lru_cache(maxsize=64)
def _key(secret_key: str, day: str, region: str, service: str) -> _Key:
    key = f"AWS4{secret_key}".encode()
    for step in (day, region, service, "aws4_request"):
        key = hmac.digest(key, step.encode(), "sha256")
    return _Key(key, f"{day}/{region}/{service}/aws4_request")


def _signature(request: str, stamp: str, key: _Key) -> str:
    digest = sha256(request.encode("latin-1")).hexdigest()
    return key.sign(f"{ALGORITHM}\n{stamp}\n{key.scope}\n{digest}")


def _canonical_headers(headers: Mapping[str, str]) -> tuple[str, str]:
    """The block of `name:value` lines that is signed, and the names in it."""
    values, template, signed = _header_plan(tuple(headers))
    block = template % values(headers)
    if "  " in block or ": " in block or " \n" in block or "\t" in block:
        tidy = {name: " ".join(value.split()) for name, value in headers.items()}
        block = template % values(tidy)
    return block, signed


@lru_cache(maxsize=256)
def _header_plan(names: tuple[str, ...]) -> tuple[Callable[[Mapping[str, str]], object], str, str]:
    """What is the same for all requests with these header names: pick values, fill template, names joined."""
    spelled = {name.lower(): name for name in names}
    if len(spelled) < len(names):
        raise ValueError(f"headers {', '.join(names)}: one is given twice, in two spellings")
    if "host" not in spelled:
        raise ValueError("the Host header is missing: it is always signed")
    signed = sorted(spelled.keys() - _NOT_SIGNED)
    template = "".join([f"{name.replace('%', '%%')}:%s\n" for name in signed])
    return itemgetter(*[spelled[name] for name in signed]), template, ";".join(signed)
