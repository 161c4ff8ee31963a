"""pycryptodome alone: decrypts packages of 16 KiB, of which an encrypted answer consists, by a known key."""

import os
from functools import cache

from Crypto.Cipher import AES
from measure import MEGABYTES, run

PACKAGE = 16 * 1024
KEY, BINDING = os.urandom(32), os.urandom(17)


def cipher(number: int):  # type: ignore[no-untyped-def]  # its types are told apart by the mode alone
    made = AES.new(KEY, AES.MODE_GCM, nonce=number.to_bytes(12, "little"))
    made.update(BINDING)
    return made


@cache
def packages() -> list[tuple[bytes, bytes]]:
    count = MEGABYTES * 1_000_000 // PACKAGE
    return [cipher(number).encrypt_and_digest(bytes(PACKAGE)) for number in range(count)]


def decrypt() -> None:
    b"".join([cipher(number).decrypt_and_verify(*package) for number, package in enumerate(packages())])


run({"open": decrypt}, {})
