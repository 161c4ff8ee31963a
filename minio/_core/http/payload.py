"""Hashes of whole request bodies: the one that is signed, and the one that older servers check."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from .bodies import Body, BytesBody

if TYPE_CHECKING:
    from minio._core.objects.checksums import Hasher

MEMORY_SIZE = 8 * 1024 * 1024
"""Bytes of memory hashed at a time. Each time the GIL is let go, for which other threads then fight."""


def length_of(body: Body | bytes) -> int:
    """Returns the length of a body in bytes."""
    return len(body) if isinstance(body, bytes) else body.length


def feed(hasher: Hasher, body: Body | bytes) -> None:
    """Hashes a body; reads it once from its start to its end."""
    if isinstance(body, bytes):
        body = BytesBody(body)
    for block in body.blocks(MEMORY_SIZE) if isinstance(body, BytesBody) else body.blocks():
        hasher.update(block)


def payload_hash(body: Body | bytes) -> str:
    """Returns the SHA-256 of a body in hex."""
    hasher = hashlib.sha256()
    feed(hasher, body)
    return hasher.hexdigest()


def content_md5(body: Body | bytes) -> str:
    """Returns the value of `Content-MD5` for a body (RFC 1864): its MD5 in base64."""
    hasher = hashlib.md5(usedforsecurity=False)
    feed(hasher, body)
    return base64.b64encode(hasher.digest()).decode()
