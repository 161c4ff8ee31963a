"""Encryption headers are those of 7.2.16; keys show nowhere else."""

from __future__ import annotations

import copy
import json
import pickle
import traceback
from base64 import b64decode, b64encode

import pytest

from minio.helpers import check_sse, check_ssec
from minio.sse import Sse, SseCustomerKey, SseKMS, SseS3

KEY = b"abcd" * 8
SHOWN = {b64encode(KEY).decode(), KEY.decode(), repr(KEY)}
PREFIX = "Server-Side-Encryption-Customer"


def test_customer_keys():
    sse = SseCustomerKey(KEY)
    values = {"Algorithm": "AES256", "Key": b64encode(KEY).decode(), "Key-MD5": "sdXf78R+igEuaDVQIclu/A=="}
    assert sse.headers() == {f"X-Amz-{PREFIX}-{name}": value for name, value in values.items()}
    assert sse.copy_headers() == {
        f"X-Amz-Copy-Source-{PREFIX}-{name}": value for name, value in values.items()
    }
    assert sse.tls_required()


def test_what_is_done_to_the_headers_of_one_call_does_not_reach_the_next():
    for sse in (SseCustomerKey(KEY), SseKMS("key"), SseS3()):
        sse.headers().clear()
        sse.copy_headers().clear()
        assert sse.headers()


@pytest.mark.parametrize("key", [b"", b"a" * 31, b"a" * 33])
def test_customer_keys_have_32_bytes(key):
    with pytest.raises(ValueError, match="SSE-C keys need to be 256 bit") as caught:
        SseCustomerKey(key)
    assert f"not {len(key)} bytes" in str(caught.value)


@pytest.mark.parametrize("key", [None, "a" * 32, 5])
def test_customer_keys_are_bytes(key):
    with pytest.raises(TypeError, match="key must be bytes, not"):
        SseCustomerKey(key)


def test_a_customer_key_is_not_shown():
    sse = SseCustomerKey(KEY)
    with pytest.raises(TypeError, match="holds a secret and is not pickled") as caught:
        pickle.dumps(sse)
    texts = [repr(sse), str(sse), f"{sse}", *traceback.format_exception(caught.value)]
    assert not [text for text in texts for secret in SHOWN if secret in text]
    assert copy.copy(sse) is sse
    assert copy.deepcopy({"sse": sse})["sse"] is sse


def test_kms_keys():
    assert (
        SseKMS("key").headers()
        == SseKMS("key", {}).headers()
        == {
            "X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id": "key",
            "X-Amz-Server-Side-Encryption": "aws:kms",
        }
    )
    context = SseKMS("key", {"a": 1, "b": [1, "é"]}).headers()["X-Amz-Server-Side-Encryption-Context"]
    assert context == "eyJhIjogMSwgImIiOiBbMSwgIlx1MDBlOSJdfQ=="
    assert json.loads(b64decode(context)) == {"a": 1, "b": [1, "é"]}
    assert SseKMS("key").copy_headers() == {}
    assert SseKMS("key").tls_required()
    assert pickle.loads(pickle.dumps(SseKMS("key", {"a": 1}))).headers() == SseKMS("key", {"a": 1}).headers()


def test_contexts_that_json_cannot_hold_are_refused_by_name():
    with pytest.raises(TypeError, match=r"context must be what JSON can hold: .*object"):
        SseKMS("key", {"a": object()})


@pytest.mark.parametrize(
    ("key", "context", "message"),
    [
        ("a\r\nb", None, "Kms-Key-Id"),
        (5, None, "key must be str type"),
        ("k", "x", "context must be dict type"),
    ],
)
def test_kms_keys_that_cannot_be_sent_are_refused(key, context, message):
    with pytest.raises(ValueError, match=message):
        SseKMS(key, context)


def test_keys_of_the_server():
    assert SseS3().headers() == {"X-Amz-Server-Side-Encryption": "AES256"}
    assert SseS3().copy_headers() == {}
    assert not SseS3().tls_required()


def test_checks():
    for sse in (None, SseS3(), SseKMS("k"), SseCustomerKey(KEY)):
        assert sse is None or isinstance(sse, Sse)
        check_sse(sse)
    check_ssec(SseCustomerKey(KEY))
    check_ssec(None)
    with pytest.raises(ValueError, match="Sse type is required, not str"):
        check_sse("x")
    with pytest.raises(ValueError, match="SseCustomerKey type is required, not SseS3"):
        check_ssec(SseS3())
