"""Steps that generated builders and parsers share."""

from __future__ import annotations

from typing import Any

import pytest

from minio._core.documents.timestamps import from_rfc822
from minio._core.http import messages
from minio._core.http.bodies import BytesBody
from minio._core.http.response import Headers, Response
from minio.error import InvalidResponseError

BAD_ARGUMENTS = [
    (messages.check_text, (3,), "name must be str"),
    (messages.check_text, ("a\0",), "name .* has a NUL"),
    (messages.check_text, ("\ud800",), "name .* UTF-8"),
    (messages.check_integer, (True,), "name must be int type, not bool"),
    (messages.check_integer, ("3",), "name must be int type, not str"),
    (messages.check_integer_range, (0, 1, 9), "name must be from 1 to 9, not 0"),
    (messages.check_integer_range, (0, 1, None), "name must be at least 1, not 0"),
    (messages.check_integer_range, (9, None, 5), "name must be at most 5, not 9"),
    (messages.check_items, ("text",), "name must be a list of str, not str"),
    (messages.check_items, (["a\r\nb"],), "name has the control character"),
    (messages.check_items, (["c"], ("a", "b")), "name must be a or b"),
    (messages.check_given, (None,), "name must be provided"),
    (messages.check_length, ("", 1, 9), "name must be provided"),
    (messages.check_length, ("0123456789", 1, 9), "name must have 1 to 9 characters; got 10"),
    (messages.check_length, ([1] * 3, 0, 2), "name must have 0 to 2 items; got 3"),
    (messages.check_label, ("",), "name must not be empty"),
    (messages.check_label, ("../x",), r"name must not have a segment '\.' or '\.\.'; got '\.\./x'"),
    (messages.check_label, ("api/.",), r"name must not have a segment '\.' or '\.\.'"),
    (messages.as_body, ("text",), "name must be bytes or a Body, not str"),
    (messages.as_body, (3,), "name must be bytes or a Body, not int"),
]


@pytest.mark.parametrize(("check", "arguments", "message"), BAD_ARGUMENTS)
def test_bad_arguments_are_named(check: Any, arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check("name", *arguments)


@pytest.mark.parametrize("value", ["hunter2\n", "hunter2\xe9", 3])
def test_a_refused_secret_is_not_shown(value: Any) -> None:
    with pytest.raises(ValueError, match="key must be ASCII text") as caught:
        messages.check_secret("key", value)
    assert "hunter2" not in str(caught.value)


def test_good_arguments_pass() -> None:
    messages.check_text("name", "é")
    messages.check_integer_range("name", 1, 1, 9)
    messages.check_items("name", ("a", "b"), ("a", "b"))
    messages.check_given("name", 0)
    messages.check_label("name", "api/a..b/.c")
    messages.check_secret("name", "x")


def test_metadata_becomes_headers() -> None:
    headers: dict[str, str] = {}
    messages.add_prefixed(headers, "x-amz-meta-", "metadata", {"a": "1"})
    assert headers == {"x-amz-meta-a": "1"}
    for bad in ({"a b": "1"}, {"a": "1\r\nx: y"}, {"a": "\u20ac"}, ["a"]):
        with pytest.raises(ValueError):
            messages.add_prefixed(headers, "x-amz-meta-", "metadata", bad)  # type: ignore[arg-type]


def test_bodies() -> None:
    """Bytes as they are, other memory without a copy, bodies as they are."""
    content = bytearray(b"abc")
    assert messages.as_body("body", b"abc") == b"abc"
    wrapped = messages.as_body("body", content)
    assert isinstance(wrapped, BytesBody)
    content[0] = 120
    assert b"".join(wrapped.blocks()) == b"xbc"
    assert messages.as_body("body", wrapped) is wrapped


def test_text_bodies() -> None:
    assert messages.as_text_body("policy", "{}é") == "{}é".encode()
    assert messages.as_text_body("policy", b"{}") == b"{}"
    with pytest.raises(TypeError, match="policy must be str or bytes type, not dict"):
        messages.as_text_body("policy", {})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (messages.integer, "12", 12),
        (messages.integer, "-1", -1),
        (messages.integer, "x", None),
        (messages.integer, None, None),
        (messages.double, "0.5", 0.5),
        (messages.double, "x", None),
        (messages.boolean, "TRUE", True),
        (messages.boolean, "false", False),
        (messages.boolean, "perhaps", None),
        (messages.boolean, None, None),
        (messages.split_items, "a, b,c", ["a", "b", "c"]),
        (messages.split_items, None, []),
    ],
)
def test_headers_are_read_leniently(read: Any, text: str | None, value: Any) -> None:
    """A bad header must not cost the answer."""
    assert read(text) == value


def test_bad_times_of_headers_are_missing() -> None:
    assert messages.timestamp("never", from_rfc822) is None
    assert messages.timestamp(None, from_rfc822) is None


def test_prefixed_headers_keep_their_spelling() -> None:
    headers = Headers([("X-Amz-Meta-Camera", "Leica"), ("x-amz-meta-a", "1"), ("ETag", "x")])
    assert messages.prefixed(headers, "x-amz-meta-") == {"Camera": "Leica", "a": "1"}


def test_paths() -> None:
    assert messages.filled_path("/admin/{kind}", kind="info") == "/admin/info"


@pytest.mark.parametrize(
    ("bucket", "prefix", "path"),
    [(None, None, "/heal/"), ("photos", None, "/heal/photos"), ("photos", "a/b", "/heal/photos/a/b")],
)
def test_paths_end_before_labels_that_are_not_given(
    bucket: str | None, prefix: str | None, path: str
) -> None:
    assert messages.filled_path("/heal/{bucket}/{prefix}", bucket=bucket, prefix=prefix) == path


def test_no_label_is_given_after_one_that_is_not() -> None:
    with pytest.raises(ValueError, match="prefix must be given together with bucket"):
        messages.filled_path("/heal/{bucket}/{prefix}", bucket=None, prefix="a")


@pytest.mark.parametrize("cause", [ValueError("no"), KeyError("Key"), OverflowError("far")])
def test_unreadable_answers_show_their_start(cause: Exception) -> None:
    def fail(body: bytes) -> None:
        raise cause

    response = Response(200, "OK", Headers([("Content-Type", "text/html")]), b"<html>" * 1000)
    with pytest.raises(InvalidResponseError, match=r"200.*text/html.*<html>") as caught:
        messages.checked(response, fail)
    assert len(str(caught.value)) < 2000
    assert caught.value.__cause__ is cause
