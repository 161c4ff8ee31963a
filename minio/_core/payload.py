"""Hashes of whole request bodies: the one that is signed, and the one that older servers check."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable

from .bodies import Body


def length_of(body: Body | bytes) -> int:
    """Returns the length of a body in bytes."""
    return len(body) if isinstance(body, bytes) else body.length


def payload_hash(body: Body | bytes) -> str:
    """Returns the SHA-256 of a body in hex; reads it once from its start to its end."""
    hasher = hashlib.sha256()
    for block in _blocks(body):
        hasher.update(block)
    return hasher.hexdigest()


def content_md5(body: Body | bytes) -> str:
    """Returns the value of `Content-MD5` for a body (RFC 1864): its MD5 in base64."""
    hasher = hashlib.md5(usedforsecurity=False)
    for block in _blocks(body):
        hasher.update(block)
    return base64.b64encode(hasher.digest()).decode()


def _blocks(body: Body | bytes) -> Iterable[bytes | memoryview]:
    return (body,) if isinstance(body, bytes) else body.blocks()
