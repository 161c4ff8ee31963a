"""What a server holds, seen without the client under test; contents as hashes: pytest prints what differs."""

from __future__ import annotations

import hashlib

from tests.servers.signed import SignedRequests


def sha256(data: bytes) -> str:
    """The hash by which contents are compared."""
    return hashlib.sha256(data).hexdigest()


def put(server: SignedRequests, bucket: str, key: str, content: bytes, **headers: str) -> str:
    """Writes an object; returns its ETag."""
    answer = server.request("PUT", f"/{bucket}/{key}", headers=headers, body=content)
    assert answer.status == 200, answer.data
    return answer.headers["etag"].strip('"')


def stored(server: SignedRequests, bucket: str, key: str = "key") -> str:
    """The hash of what an object holds."""
    answer = server.request("GET", f"/{bucket}/{key}")
    assert answer.status == 200, answer.data
    return sha256(answer.data)


def uploads(server: SignedRequests, bucket: str) -> int:
    """How many uploads in parts are not finished."""
    return server.request("GET", f"/{bucket}?uploads").data.count(b"<UploadId>")
