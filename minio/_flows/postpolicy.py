"""What a browser may upload with a form, and until when."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import datetime
from time import time
from typing import Any

from minio._core.checks import check_bucket_name, check_range, check_type
from minio._core.documents.timestamps import to_iso8601
from minio._core.http.sigv4 import ALGORITHM, sign_post_policy, timestamp
from minio.credentials import Credentials

_OURS = frozenset(
    (
        "bucket",
        "policy",
        "x-amz-algorithm",
        "x-amz-credential",
        "x-amz-date",
        "x-amz-security-token",
        "x-amz-signature",
    )
)
"""Fields that the form gets from here."""


class PostPolicy:
    """Conditions that an upload by a form has to fulfil; `Minio.presigned_post_policy` signs it.

    Args:
        bucket_name: bucket to upload to.
        expiration: until when the form is good; UTC where it has no time zone.

    Raises:
        ValueError: an argument is invalid.

    Source: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
    """

    def __init__(self, bucket_name: str, expiration: datetime) -> None:
        check_bucket_name(bucket_name)
        if not isinstance(expiration, datetime):
            raise ValueError(f"expiration must be datetime type, not {type(expiration).__name__}")
        self._bucket_name = bucket_name
        self._expiration = expiration
        self._equal: dict[str, str] = {}
        self._starting: dict[str, str] = {}
        self._sizes: tuple[int, int] | None = None

    @property
    def bucket_name(self) -> str:
        """Bucket to upload to."""
        return self._bucket_name

    def add_equals_condition(self, element: str, value: str) -> None:
        """Wants the field `element` of the form to be just `value`.

        Raises:
            ValueError: the field is none that can have such a condition.
        """
        element = _field(element)
        if element in ("success_action_redirect", "redirect", "content-length-range"):
            raise ValueError(f"{element} is unsupported for equals condition")
        if element in _OURS:
            raise ValueError(f"{element} cannot be set")
        self._equal[element] = value

    def remove_equals_condition(self, element: str) -> None:
        """Takes back what `add_equals_condition` wanted of the field `element`.

        Raises:
            KeyError: it wanted nothing.
        """
        del self._equal[_field(element)]

    def add_starts_with_condition(self, element: str, value: str) -> None:
        """Wants the field `element` of the form to start with `value`; empty allows anything.

        Raises:
            ValueError: the field is none that can have such a condition.
        """
        element = _field(element)
        if element in ("success_action_status", "content-length-range") or element in _OURS:
            raise ValueError(f"{element} is unsupported for starts-with condition")
        self._starting[element] = value

    def remove_starts_with_condition(self, element: str) -> None:
        """Takes back what `add_starts_with_condition` wanted of the field `element`.

        Raises:
            KeyError: it wanted nothing.
        """
        del self._starting[_field(element)]

    def add_content_length_range_condition(self, lower_limit: int, upper_limit: int) -> None:
        """Wants an object of `lower_limit` to `upper_limit` bytes.

        Raises:
            ValueError: a limit is negative, or the lower one is above the upper one.
        """
        check_range("lower_limit", lower_limit, 0)
        if lower_limit > upper_limit:
            raise ValueError(f"lower limit cannot be greater than upper limit: {lower_limit} > {upper_limit}")
        self._sizes = lower_limit, upper_limit

    def remove_content_length_range_condition(self) -> None:
        """Allows any size."""
        self._sizes = None

    def form_data(self, creds: Credentials, region: str) -> dict[str, str]:
        """Returns the fields that the form needs beside `key` and `file`.

        Args:
            creds: signs the policy.
            region: region of the bucket.

        Raises:
            ValueError: an argument is invalid, or there is no condition for the key.
        """
        if not isinstance(creds, Credentials):
            raise ValueError(f"credentials must be Credentials type, not {type(creds).__name__}")
        check_type("region", region, str)
        if not region:
            raise ValueError("region cannot be empty")
        if "key" not in self._equal and "key" not in self._starting:
            raise ValueError("key condition must be set")
        now = int(time())
        stamp = timestamp(now)
        fields = {
            "x-amz-algorithm": ALGORITHM,
            "x-amz-credential": f"{creds.access_key}/{stamp[:8]}/{region}/s3/aws4_request",
            "x-amz-date": stamp,
        }
        if creds.session_token:
            fields["x-amz-security-token"] = creds.session_token
        policy = b64encode(self._document(fields)).decode()
        signature = sign_post_policy(policy, secret_key=creds.secret_key, region=region, now=now)
        return {**fields, "policy": policy, "x-amz-signature": signature}

    def _document(self, fields: dict[str, str]) -> bytes:
        equal = {"bucket": self._bucket_name, **self._equal}
        conditions: list[list[Any]] = [["eq", f"${name}", value] for name, value in equal.items()]
        conditions += [["starts-with", f"${name}", value] for name, value in self._starting.items()]
        if self._sizes is not None:
            conditions.append(["content-length-range", *self._sizes])
        conditions += [["eq", f"${name}", value] for name, value in fields.items()]
        return json.dumps({"expiration": to_iso8601(self._expiration), "conditions": conditions}).encode()


PostPolicy.__module__ = "minio.datatypes"


def _field(element: object) -> str:
    name = element.lstrip("$") if isinstance(element, str) else ""
    if not name:
        raise ValueError(f"condition element cannot be empty, got {element!r}")
    return name
