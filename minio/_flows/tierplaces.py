"""Where tiers are, and what opens them: checked before a server is told."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any

from minio._core.admin.identities import check_bucket
from minio._core.checks import check_type
from minio._core.http.endpoint import Endpoint

RESERVED = ("STANDARD", "REDUCED_REDUNDANCY")
_NAME = re.compile(r"[A-Z0-9_-]+")


def check_place(name: str, endpoint: str, **bucket: str) -> None:
    """Refuses what cannot be a tier's name, service or bucket, which some services call otherwise.

    Raises:
        ValueError: so it is.
    """
    check_type("name", name, str)
    if not _NAME.fullmatch(name):
        raise ValueError(f"name must be upper case letters, digits, '-' and '_', was {name!r}")
    if name in RESERVED:
        raise ValueError(f"name must not be {name}, which is a storage class of the servers")
    for argument, value in bucket.items():
        check_bucket(argument, value)
    Endpoint(endpoint)


def check_together(needed: bool, **given: str | None) -> None:
    """Refuses to miss what is needed; the message does not show what is given.

    Raises:
        ValueError: a value is missing, or is no text.
    """
    for argument, value in given.items():
        if needed and (not isinstance(value, str) or not value):
            others = [other for other in given if other != argument]
            raise ValueError(f"{argument} must be set" + (f", with {' and '.join(others)}" if others else ""))


def as_credentials(credentials: str | bytes | Mapping[str, Any]) -> bytes:
    """What a credentials file of Google holds; messages show nothing of it.

    Raises:
        ValueError: it is no JSON object.
    """
    if isinstance(credentials, Mapping):
        return json.dumps(dict(credentials)).encode()
    if not isinstance(credentials, (str, bytes)):
        raise ValueError(f"credentials must be str, bytes or a mapping, not {type(credentials).__name__}")
    try:
        document = json.loads(credentials)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise ValueError("credentials must be the JSON object of a service account's credentials file")
    return credentials.encode() if isinstance(credentials, str) else credentials


def encoded(credentials: bytes) -> str:
    """The same, as a tier's description holds it."""
    return base64.urlsafe_b64encode(credentials).decode()
