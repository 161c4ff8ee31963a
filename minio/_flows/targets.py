"""What there is to say of a target of replication, checked and put where the server expects it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from minio._core.admin.identities import check_bucket
from minio._core.checks import check_enum, check_non_empty_string, check_type
from minio._core.documents.durations import check_duration
from minio._core.http.endpoint import Endpoint
from minio._core.http.messages import check_integer_range
from minio._generated.admin.models.access_keys import Credentials
from minio._generated.admin.models.replication import BucketTarget

STYLES = ("auto", "on", "off")
SLOWEST = 100_000_000
"""Bytes a second that a limit of bandwidth allows at least."""


def change(target: BucketTarget, **given: Any) -> set[str]:
    """Changes what is given and not None; returns the flags by which a server takes these changes.

    Raises:
        ValueError: a value cannot be; the message names it.
    """
    flags = set()
    for name, value in given.items():
        if value is not None:
            flag, put = _CHANGES[name]
            put(target, value)
            flags.add(flag)
    return flags


def keys(access_key: str | None, secret_key: str | None) -> Credentials | None:
    """A pair of keys; None for none.

    Raises:
        ValueError: one is given without the other, or is none; the message does not show it.
    """
    if access_key is None and secret_key is None:
        return None
    for argument, value in (("access_key", access_key), ("secret_key", secret_key)):
        if not isinstance(value, str) or not value:
            raise ValueError(f"{argument} must be set, as access_key and secret_key go together")
    return Credentials(access_key=access_key, secret_key=secret_key)


def _put_endpoint(target: BucketTarget, value: str) -> None:
    check_non_empty_string(value, "endpoint")
    endpoint = Endpoint(value)
    target.endpoint = endpoint.netloc
    target.secure = endpoint.scheme == "https"


def _put_bucket(target: BucketTarget, value: str) -> None:
    check_bucket("target_bucket", value)
    target.target_bucket = value


def _put_credentials(target: BucketTarget, value: Credentials) -> None:
    target.credentials = value


def _put_style(target: BucketTarget, value: str) -> None:
    check_enum("path_style", value, STYLES)
    target.path = value


def _put_sync(target: BucketTarget, value: bool) -> None:
    check_type("sync", value, bool)
    target.replication_sync = value


def _put_bandwidth(target: BucketTarget, value: int) -> None:
    check_integer_range("bandwidth", value, 0, None)
    if 0 < value < SLOWEST:
        raise ValueError(f"bandwidth must be 0 or at least {SLOWEST} bytes a second, not {value}")
    target.bandwidth_limit = value


def _put_healthcheck(target: BucketTarget, value: timedelta) -> None:
    check_duration("healthcheck", value)
    target.health_check_duration = value


def _put_proxy(target: BucketTarget, value: bool) -> None:
    check_type("proxy", value, bool)
    target.disable_proxy = not value


_CHANGES: dict[str, tuple[str, Callable[[BucketTarget, Any], None]]] = {
    "endpoint": ("creds", _put_endpoint),
    "target_bucket": ("creds", _put_bucket),
    "credentials": ("creds", _put_credentials),
    "path_style": ("path", _put_style),
    "sync": ("sync", _put_sync),
    "bandwidth": ("bandwidth", _put_bandwidth),
    "healthcheck": ("healthcheck", _put_healthcheck),
    "proxy": ("proxy", _put_proxy),
}
