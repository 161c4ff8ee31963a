"""A public key reaches servers in the one form that they take, and nothing else does."""

from __future__ import annotations

import base64
import textwrap
import traceback
from collections.abc import Callable
from functools import cache

import pytest
from Crypto.PublicKey import ECC, RSA
from Crypto.Util.asn1 import DerSequence

from minio._core.admin.publickeys import FEWEST_BITS, sealing_key


@cache
def key() -> RSA.RsaKey:
    return RSA.generate(1536)


def pkcs1() -> str:
    return base64.b64encode(DerSequence([key().n, key().e]).encode()).decode()


def wrapped(text: str, kind: str) -> str:
    lines = "\n".join(textwrap.wrap(text, 64))
    return f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----"


def spki() -> str:
    return base64.b64encode(key().public_key().export_key("DER")).decode()


FORMS: dict[str, Callable[[], str]] = {
    "PKCS #1": pkcs1,
    "PKCS #1 in lines": lambda: "\n".join(textwrap.wrap(pkcs1(), 64)) + "\n",
    "PKCS #1 as PEM": lambda: wrapped(pkcs1(), "RSA PUBLIC KEY"),
    "SPKI": spki,
    "SPKI as PEM": lambda: key().public_key().export_key().decode(),
    "SPKI as PEM with blanks around": lambda: f"\n{wrapped(spki(), 'PUBLIC KEY')}\n\n",
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_sent_as_one(form: str) -> None:
    assert sealing_key("public_key", FORMS[form]()) == pkcs1()


OTHERS: dict[str, Callable[[], str]] = {
    "nothing": lambda: "",
    "a text": lambda: "my public key",
    "base64 of something else": lambda: "MII=",
    "a key that is cut": lambda: pkcs1()[:-8],
    "PEM that is cut": lambda: key().public_key().export_key().decode()[:-40],
    "another kind of key": lambda: ECC.generate(curve="p256").public_key().export_key(format="PEM"),
    "letters beyond ASCII": lambda: pkcs1() + "é",
    "an encrypted private key": lambda: key().export_key(passphrase="secret").decode(),
}


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_no_public_key_is_refused(other: str) -> None:
    text = OTHERS[other]()
    with pytest.raises(ValueError) as caught:
        sealing_key("public_key", text)
    assert str(caught.value) == (
        f"public_key must be a public RSA key: PEM, or DER in base64; got {len(text)} other characters"
    )


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ValueError, match="public_key must be str, not bytes"):
        sealing_key("public_key", b"MII=")  # type: ignore[arg-type]


def test_a_key_that_servers_cannot_seal_with_is_refused() -> None:
    """They end such an archive early, and say nothing."""
    short = RSA.construct((2 ** (FEWEST_BITS - 2) + 1, 65537)).export_key().decode()
    with pytest.raises(ValueError, match="public_key must have at least 1296 bits, as 2048; got 1295"):
        sealing_key("public_key", short)
    enough = RSA.construct((2 ** (FEWEST_BITS - 1) + 1, 65537)).export_key().decode()
    assert sealing_key("public_key", enough)


@pytest.mark.parametrize("pkcs", [1, 8])
def test_a_private_key_is_refused_and_not_shown(pkcs: int) -> None:
    text = key().export_key(pkcs=pkcs).decode()
    with pytest.raises(ValueError, match="public_key must be a public RSA key; got a private one") as caught:
        sealing_key("public_key", text)
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    told = "".join(report.format())
    assert str(key().d) not in told
    assert str(key().p) not in told
