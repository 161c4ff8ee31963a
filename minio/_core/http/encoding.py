"""Percent-encoding as AWS signs it: everything but letters, digits, `-`, `.`, `_`, `~` and, in paths, `/`."""

from __future__ import annotations

from collections.abc import Iterable

_PLAIN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_PLAIN_PATH = _PLAIN + b"/"
_ENCODED = [chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in range(256)]
_ENCODED_PATH = [chr(byte) if byte in _PLAIN_PATH else f"%{byte:02X}" for byte in range(256)]


def encode_path(path: str) -> str:
    """Encodes a path, keeping its slashes; one pass over the bytes where nothing needs encoding."""
    data = path.encode()
    if data.translate(None, _PLAIN_PATH):
        return "".join([_ENCODED_PATH[byte] for byte in data])
    return path


def encode_text(text: str) -> str:
    """Encodes a name or value of a query, its slashes too."""
    data = text.encode()
    if data.translate(None, _PLAIN):
        return "".join([_ENCODED[byte] for byte in data])
    return text


def encode_query(query: Iterable[tuple[str, str]]) -> str:
    """Encodes and sorts a query as it is signed; a name without a value gets its `=` all the same."""
    pairs = [(encode_text(name), encode_text(value)) for name, value in query]
    if len(pairs) > 1:
        pairs.sort()
    return "&".join([f"{name}={value}" for name, value in pairs])
