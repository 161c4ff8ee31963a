"""Bad arguments are refused with a message that names them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core import checks
from minio._core.http.encoding import encode_path, encode_text

BUCKETS = [
    # name, plain, strict, s3_check: what 7.2.16 says to each
    ("abc", "", "", ""),
    ("a" * 63, "", "", ""),
    ("a" * 64, "invalid bucket name", "invalid bucket name", "invalid bucket name"),
    ("ab", "invalid bucket name ab", "invalid bucket name ab", "invalid bucket name ab"),
    ("", "invalid bucket name", "invalid bucket name", "invalid bucket name"),
    ("Abc", "", "invalid bucket name Abc", ""),
    ("a_b", "", "invalid bucket name a_b", ""),
    ("a:bc", "", "invalid bucket name a:bc", ""),
    ("a..b", *["contains invalid successive characters"] * 3),
    ("a.-b", *["contains invalid successive characters"] * 3),
    ("a-.b", *["contains invalid successive characters"] * 3),
    ("-abc", *["invalid bucket name -abc"] * 3),
    ("abc.", *["invalid bucket name abc."] * 3),
    ("192.168.1.1", *["must not be formatted as an IP address"] * 3),
    ("256.300.1.1", "", "", ""),
    ("xn--abc", "", "", "must not start with 'xn--'"),
    ("abc-s3alias", *["must not end with '--s3alias'"] * 3),
    ("abc--ol-s3", *["must not end with '--s3alias'"] * 3),
    ("abc\n", *["invalid bucket name"] * 3),
    ("a/../b", *["invalid bucket name"] * 3),
    ("a@evil", *["invalid bucket name"] * 3),
    ("abéc", *["invalid bucket name"] * 3),
]


@pytest.mark.parametrize(("name", "plain", "strict", "s3_check"), BUCKETS)
def test_bucket_names(name, plain, strict, s3_check):
    for expected, flags in ((plain, {}), (strict, {"strict": True}), (s3_check, {"s3_check": True})):
        if expected:
            with pytest.raises(ValueError, match="bucket name") as caught:
                checks.check_bucket_name(name, **flags)
            assert expected in str(caught.value)
        else:
            checks.check_bucket_name(name, **flags)


@pytest.mark.parametrize("value", [None, 5, b"abc"])
def test_names_that_are_no_text_are_type_errors(value):
    with pytest.raises(TypeError, match="bucket_name must be str"):
        checks.check_bucket_name(value)
    with pytest.raises(TypeError, match="object_name must be str"):
        checks.check_object_name(value)


@pytest.mark.parametrize(
    "name", ["a", "/a", "a//b", "..a", "a..", ".a/b.", "a\nb", "\x01", "é", "a b", "\\..\\a"]
)
def test_odd_keys_are_allowed(name):
    checks.check_object_name(name)


@pytest.mark.parametrize("name", [".", "..", "./a", "a/./b", "a/..", "../a", "a/../../b"])
def test_keys_with_dot_segments_are_refused_with_the_reason(name):
    with pytest.raises(ValueError, match=r"'\.' or '\.\.' path segment is not supported.*resolved"):
        checks.check_object_name(name)


@pytest.mark.parametrize(
    ("name", "message"), [("", "empty"), ("  ", "empty"), ("a\0", "NUL"), ("é\0", "NUL"), ("\ud800", "UTF-8")]
)
def test_keys_that_cannot_be_sent_are_refused(name, message):
    with pytest.raises(ValueError, match=message):
        checks.check_object_name(name)


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\n", "\0", "\x7f", "\x1b", "€"])
def test_header_values_that_would_break_the_head_are_refused(value):
    with pytest.raises(ValueError, match="X-Amz-Meta-A"):
        checks.check_header("X-Amz-Meta-A", value)
    with pytest.raises(ValueError, match="X-Amz-Meta-A"):
        checks.check_headers({"X-Amz-Meta-A": value})


@given(st.text(st.characters(max_codepoint=255), max_size=30))
def test_header_values_pass_if_they_are_latin_1_without_controls(value):
    controls = {chr(code) for code in (*range(9), *range(10, 32), 127)}
    if controls.isdisjoint(value):
        checks.check_header("A", value)
    else:
        with pytest.raises(ValueError, match="control character"):
            checks.check_header("A", value)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\n", "é", "a\0", None, 5])
def test_header_names_are_tokens(name):
    with pytest.raises(ValueError, match="invalid header name"):
        checks.check_header_name(name)
    with pytest.raises(ValueError, match="invalid header name"):
        checks.check_headers({name: "x"})


def test_header_values_are_text():
    with pytest.raises(ValueError, match="header A must be str, not int"):
        checks.check_header("A", 5)


def test_types_and_words_and_numbers():
    checks.check_type("config", 5, (int, str))
    with pytest.raises(ValueError, match="config must be int or str type, not list"):
        checks.check_type("config", [], (int, str))
    checks.check_enum("status", "Enabled", ("Enabled", "Suspended"))
    with pytest.raises(ValueError, match="status must be Enabled or Suspended; got 'enabled'; did you mean"):
        checks.check_enum("status", "enabled", ("Enabled", "Suspended"))
    checks.check_range("days", 1, 1, 1)
    for value, low, high, message in (
        (0, 1, None, "at least 1, got 0"),
        (3, None, 2, "at most 2, got 3"),
        (9, 1, 7, "between 1 and 7"),
        (True, 0, 1, "must be a number, not bool"),
        ("1", 0, 1, "must be a number, not str"),
    ):
        with pytest.raises(ValueError, match=f"days must be .*{message}|days {message}"):
            checks.check_range("days", value, low, high)
    with pytest.raises(ValueError, match="user must not be empty"):
        checks.check_non_empty_string(" ", "user")
    with pytest.raises(TypeError, match="user must be str"):
        checks.check_non_empty_string(None, "user")


@pytest.mark.parametrize("region", ["-a", "us east", "a\r\nb", "é", "us-east-1/s3"])
def test_regions_that_would_change_the_scope_or_host_are_refused(region):
    with pytest.raises(ValueError, match=r"invalid region .*: it takes letters"):
        checks.check_region(region)


@pytest.mark.parametrize(("strict", "letters"), [(True, "lower-case letters"), (False, "letters")])
def test_a_refused_bucket_name_comes_with_the_rule(strict, letters):
    with pytest.raises(ValueError, match=f"invalid bucket name a: it needs 3 to 63 {letters}, digits"):
        checks.check_bucket_name("a", strict=strict)


def test_messages_quote_no_more_than_a_line():
    with pytest.raises(ValueError, match="invalid bucket name") as caught:
        checks.check_bucket_name("x" * 5000)
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize(
    "source",
    [
        "/photos/sea.jpg",
        "photos/folder/a%20b%2Bc",
        "/photos/%C3%BC?versionId=3HL4kqtJlcpXrof3vjVBH40Nrjfkd",
        "arn:aws:s3:us-west-2:123456789012:accesspoint/mine/object/reports/january.pdf",
    ],
)
def test_sources_of_copies(source: str) -> None:
    checks.check_copy_source("copy_source", source)


@given(st.text(min_size=1), st.text(min_size=1))
def test_whatever_is_quoted_is_a_source(key: str, version: str) -> None:
    checks.check_copy_source("copy_source", f"/photos/{encode_path(key)}?versionId={encode_text(version)}")


@pytest.mark.parametrize(
    "source",
    [
        "/photos/ü",
        "/photos/a b",
        "/photos/a+b",
        "/photos/100%",
        "/photos/a?b",
        "/photos/a?versionId=",
        "/photos/a?versionId=1&x=2",
        "/photos/a\r\nx-amz-acl: public-read",
        '/photos/a"b',
        "/photos/a#b",
        "/photos/",
        "photos",
        "",
    ],
)
def test_sources_that_are_not_encoded_are_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"^copy_source must be /bucket/name .* percent-encoded"):
        checks.check_copy_source("copy_source", source)


def test_a_source_that_is_no_text() -> None:
    with pytest.raises(ValueError, match="copy_source must be str, not bytes"):
        checks.check_copy_source("copy_source", b"/photos/a")  # type: ignore[arg-type]


def test_a_raw_copy_of_a_name_as_it_is_is_refused() -> None:
    from minio._generated.s3.operations.multipart import build_upload_part_copy
    from minio._generated.s3.operations.objects import build_copy_object

    for build in (
        lambda source: build_copy_object("photos", "copy", source),
        lambda source: build_upload_part_copy("photos", "copy", "upload", 1, source),
    ):
        with pytest.raises(ValueError, match="copy_source must be"):
            build("/photos/näme")
        assert build("/photos/n%C3%A4me").headers["x-amz-copy-source"] == "/photos/n%C3%A4me"
