# Derived from minio/_flows/_async/regions.py; change that and run `make generate`.
"""Which region a call is signed for: what the client was told, what servers said, or what has to be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.documents.xml import parse
from minio._core.http.answers import region_of
from minio._core.http.endpoint import DEFAULT_REGION, Endpoint
from minio._core.http.messages import checked
from minio._core.http.request import Operation, Request
from minio._core.options import RequestOptions
from minio.error import S3Error

if TYPE_CHECKING:
    from .caller import Caller

_LOCATION = Operation("GetBucketLocation")
_NAMED = {"": DEFAULT_REGION, "EU": "eu-west-1"}
"""What GetBucketLocation says for two regions that are older than region names."""


class Regions:
    """Regions of buckets, as far as they are known; servers other than Amazon S3 have one for all buckets.

    It is given its caller with each question, as two that hold each other would stay in memory together.
    """

    def __init__(self) -> None:
        self.learned: dict[str, str] = {}

    def known(self, endpoint: Endpoint, bucket: str) -> str:
        """Returns the region to sign for, as far as it is known without asking; else an empty text."""
        return self.learned.get(bucket if endpoint.aws else "") or endpoint.region

    def find(self, caller: Caller, bucket: str) -> str:
        """Returns the region to sign for; asks for it only Amazon S3, where nobody named it."""
        endpoint = caller.endpoint
        region = self.known(endpoint, bucket)
        if region or not bucket or not endpoint.aws:
            return region or DEFAULT_REGION
        region = _ask(caller, bucket)
        self.learn(endpoint, bucket, region)
        return region

    def learn(self, endpoint: Endpoint, bucket: str, region: str) -> None:
        """Remembers what a server said."""
        self.learned[bucket if endpoint.aws else ""] = region

    def forget(self, bucket: str) -> None:
        """Forgets a bucket that is gone: the next one of this name may be elsewhere."""
        self.learned.pop(bucket, None)


def _ask(caller: Caller, bucket: str) -> str:
    request = Request(_LOCATION, "GET", bucket=bucket, query=[("location", "")])
    try:
        response = caller.call(request, RequestOptions(region=DEFAULT_REGION))
    except S3Error as error:
        region = region_of(error.response.headers, b"") if error.response is not None else ""
        if not region and error.code != "AccessDenied":
            raise
        return region or DEFAULT_REGION  # a wrong one is corrected when the call is refused
    named = checked(response, lambda body: parse(body).text or "")
    return _NAMED.get(named, named)
