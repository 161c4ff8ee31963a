"""Answers of S3 that several scripts play."""

from __future__ import annotations

from tests.faults.script import reply

CREATED = reply(
    body=b"<InitiateMultipartUploadResult><UploadId>id</UploadId></InitiateMultipartUploadResult>"
)
DENIED = reply(403, body=b"<Error><Code>AccessDenied</Code></Error>")
