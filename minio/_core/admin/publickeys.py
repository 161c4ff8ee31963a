"""Public keys that servers seal archives with."""

from __future__ import annotations

import base64
from contextlib import suppress

FEWEST_BITS = 1296
"""Bits of the shortest key with which OAEP, as servers use it with SHA-512, seals a key of 32 bytes."""

_PEM = "-----BEGIN "


def sealing_key(argument: str, text: str) -> str:
    """Returns a public RSA key as servers take it: PKCS #1, in base64.

    Args:
        argument: what the caller calls it; messages say so, and do not show the key.
        text: PEM, or DER in base64; SPKI or PKCS #1.

    Raises:
        ValueError: it is something else, a private key, or too short.
    """
    if not isinstance(text, str):
        raise ValueError(f"{argument} must be str, not {type(text).__name__}")
    found = _read(text)
    if found is None:
        raise ValueError(
            f"{argument} must be a public RSA key: PEM, or DER in base64; got {len(text)} other characters"
        )
    is_private, bits, key = found
    if is_private:
        raise ValueError(
            f"{argument} must be a public RSA key; got a private one, which nobody else is to have"
        )
    if bits < FEWEST_BITS:
        raise ValueError(f"{argument} must have at least {FEWEST_BITS} bits, as 2048; got {bits}")
    return base64.b64encode(key).decode()


def _read(text: str) -> tuple[bool, int, bytes] | None:
    """Whether a key is private, its bits, and its public part.

    Private ones stay in this frame, which is gone when an error is raised: reports of crashes print frames.
    """
    from Crypto.PublicKey import RSA
    from Crypto.Util.asn1 import DerSequence

    with suppress(ValueError, IndexError, TypeError):
        text = text.strip()
        key = RSA.import_key(
            text if text.startswith(_PEM) else base64.b64decode("".join(text.split()), validate=True)
        )
        return key.has_private(), key.size_in_bits(), DerSequence([key.n, key.e]).encode()
    return None
