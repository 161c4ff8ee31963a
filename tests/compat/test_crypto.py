"""`minio.crypto` and that of 7.2.16, in its own environment: what one encrypts, the other decrypts."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
from typing import Any

import pytest
from urllib3 import HTTPResponse

from benchmarks import peers
from minio._core.admin import sealed
from minio.crypto import decrypt, encrypt

pytestmark = pytest.mark.timeout(400)  # the first of them may install 7.2.16

PASSWORD = "geheim-Schlüssel"
FRAGMENT = sealed.FRAGMENT_SIZE
SIZES = (1, FRAGMENT - 1, FRAGMENT, FRAGMENT + 1, 50_000)
CIPHERS = (sealed.ARGON2ID_AES_GCM, sealed.ARGON2ID_CHACHA20_POLY1305)
"""Those that 7.2.16 knows."""

PROGRAM = """
import io, json, sys
from hashlib import sha256
from urllib3 import HTTPResponse
from minio.crypto import decrypt, encrypt

def opened(data):
    return decrypt(HTTPResponse(io.BytesIO(bytes.fromhex(data)), preload_content=False), job["password"])

job = json.load(sys.stdin)
json.dump({
    "encrypted": [encrypt(bytes.fromhex(plain), job["password"]).hex() for plain in job["plain"]],
    "decrypted": [sha256(opened(data)).hexdigest() for data in job["sealed"]],
}, sys.stdout)
"""


def run_peer(plain: list[bytes], ciphertexts: list[bytes]) -> Any:
    peer = next(peer for peer in peers.PEERS if peer.requirements == ("minio==7.2.16",))
    job = {
        "password": PASSWORD,
        "plain": [data.hex() for data in plain],
        "sealed": [data.hex() for data in ciphertexts],
    }
    done = subprocess.run(
        [peers.python(peer), "-I", "-c", PROGRAM],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(done.stdout)


def test_both_open_what_the_other_sealed() -> None:
    plain = [(bytes(range(251)) * (size // 251 + 1))[:size] for size in SIZES]
    ours = [encrypt(data, PASSWORD) for data in (*plain, b"")]
    ours += [
        sealed.seal(plain[-1], PASSWORD.encode(), salt=bytes(32), nonce=bytes(8), cipher=cipher)
        for cipher in CIPHERS
    ]
    theirs = run_peer(plain, ours)
    digests = [hashlib.sha256(data).hexdigest() for data in plain]
    assert theirs["decrypted"] == [*digests, hashlib.sha256(b"").hexdigest(), *digests[-1:] * len(CIPHERS)]
    for data, encrypted in zip(plain, theirs["encrypted"], strict=True):
        response = HTTPResponse(io.BytesIO(bytes.fromhex(encrypted)), preload_content=False)
        assert decrypt(response, PASSWORD) == data
