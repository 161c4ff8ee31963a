"""Signatures: Amazon's published examples, the aws4 suite, and 500 random requests compared with botocore."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from urllib.parse import parse_qsl, urlsplit

import pytest
from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials as BotocoreCredentials
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minio import signer
from minio._core.http import sigv4
from minio._core.http.encoding import encode_path, encode_query
from minio._core.http.sigv4 import EMPTY_SHA256, Signer
from minio.credentials.credentials import Credentials

KEYS = {
    "access_key": "AKIAIOSFODNN7EXAMPLE",
    "secret_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "region": "us-east-1",
}
DAY = datetime(2013, 5, 24, tzinfo=timezone.utc)
HOST = {"Host": "examplebucket.s3.amazonaws.com"}
PUBLISHED = [
    # https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
    (
        ("GET", "/test.txt", ""),
        {"Range": "bytes=0-9"},
        b"",
        "host;range;x-amz-content-sha256;x-amz-date",
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    ),
    (
        ("PUT", "/test%24file.text", ""),
        {"Date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY"},
        b"Welcome to Amazon S3.",
        "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
        "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
    ),
    (
        ("GET", "/", "lifecycle="),
        {},
        b"",
        "host;x-amz-content-sha256;x-amz-date",
        "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    ),
    (
        ("GET", "/", "max-keys=2&prefix=J"),
        {},
        b"",
        "host;x-amz-content-sha256;x-amz-date",
        "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    ),
]


@pytest.mark.parametrize(("target", "extra", "body", "signed", "signature"), PUBLISHED)
def test_published_header_examples(target, extra, body, signed, signature):
    headers = {**HOST, **extra}
    Signer("s3").sign_headers(
        *target, headers, **KEYS, payload_hash=sha256(body).hexdigest(), now=DAY.timestamp()
    )
    assert headers["Authorization"] == (
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
        f"SignedHeaders={signed}, Signature={signature}"
    )
    assert headers["x-amz-date"] == "20130524T000000Z"


def test_published_presigned_example():
    """https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html"""
    query = Signer("s3").presign("GET", "/test.txt", "", HOST, **KEYS, expires=86400, now=DAY.timestamp())
    assert query == (
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F"
        "aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&"
        "X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    )


SUITE_KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1")
SUITE_HOST = {"Host": "example.amazonaws.com", "X-Amz-Date": "20150830T123600Z"}
SUITE = {
    # the cases of the aws4 test suite in which S3's rules are those of every service
    "get-vanilla": (
        ("GET", "/", ""),
        {},
        b"",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    ),
    "get-utf8": (
        ("GET", "/%E1%88%B4", ""),
        {},
        b"",
        "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
    ),
    "get-vanilla-query-order-key-case": (
        ("GET", "/", "Param2=value2&Param1=value1"),
        {},
        b"",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    "get-header-value-trim": (
        ("GET", "/", ""),
        {"My-Header1": " value1", "My-Header2": ' "a   b   c"'},
        b"",
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ),
    "post-vanilla": (
        ("POST", "/", ""),
        {},
        b"",
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    ),
    "post-x-www-form-urlencoded": (
        ("POST", "/", ""),
        {"Content-Type": "application/x-www-form-urlencoded"},
        b"Param1=value1",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
}


@pytest.mark.parametrize("case", SUITE)
def test_aws4_suite(case):
    (method, path, query), extra, body, signature = SUITE[case]
    access, secret, region = SUITE_KEYS
    value = sigv4.authorization(
        "service",
        method,
        path,
        sigv4.canonical_query(query),
        {**SUITE_HOST, **extra},
        access,
        secret,
        region,
        sha256(body).hexdigest(),
        "20150830T123600Z",
    )
    assert value.rpartition("=")[2] == signature


def test_post_policy():
    """The signature of a policy is the HMAC of its base64 text with the key of the day."""
    policy = b64encode(b'{"conditions": []}').decode()
    theirs = SigV4Auth(BotocoreCredentials(KEYS["access_key"], KEYS["secret_key"]), "s3", "us-east-1")
    request = AWSRequest("POST", "https://h/")
    request.context["timestamp"] = "20130524T000000Z"
    ours = sigv4.sign_post_policy(
        policy, secret_key=KEYS["secret_key"], region="us-east-1", now=DAY.timestamp()
    )
    assert ours == theirs.signature(policy, request)
    assert ours == signer.post_presign_v4(policy, KEYS["secret_key"], DAY, "us-east-1")


NAMES = st.text("abcdefghijklmnopqrstuvwxyzABCXYZ-0123456789", min_size=1, max_size=12).map(
    lambda name: f"x-{name}"
)
VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
QUERIES = st.dictionaries(TEXT.filter(bool), TEXT, max_size=5)


@st.composite
def requests(draw):
    headers = draw(st.dictionaries(NAMES, VALUES, max_size=5))
    lower = {name.lower(): value for name, value in headers.items()}
    lower.pop("x-amzn-trace-id", None)
    return (
        draw(st.sampled_from(["GET", "PUT", "POST", "DELETE", "HEAD"])),
        "/" + draw(TEXT),
        draw(QUERIES),
        lower,
        draw(st.sampled_from(["us-east-1", "eu-central-1", "x"])),
        draw(st.integers(0, 4_000_000_000)),
    )


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(requests())
def test_headers_are_signed_as_by_botocore(request):
    method, path, query, extra, region, now = request
    host = "bucket.example.com:9000"
    path, canonical = encode_path(path), encode_query(query.items())
    headers = {"Host": host, **extra}
    Signer("s3").sign_headers(
        method,
        path,
        canonical,
        headers,
        access_key="access",
        secret_key="secret",
        session_token="token",
        region=region,
        payload_hash=EMPTY_SHA256,
        now=now,
    )
    theirs = AWSRequest(method, f"https://{host}{path}", params=query)
    for name, value in headers.items():
        if name not in ("Authorization", "Host"):
            theirs.headers[name] = value
    theirs.context["timestamp"] = headers["x-amz-date"]
    auth = S3SigV4Auth(BotocoreCredentials("access", "secret", "token"), "s3", region)
    text = auth.string_to_sign(theirs, auth.canonical_request(theirs))
    assert headers["Authorization"].rpartition("=")[2] == auth.signature(text, theirs)
    signed = auth.signed_headers(auth.headers_to_sign(theirs))
    assert f"SignedHeaders={signed}," in headers["Authorization"]


@settings(max_examples=100, deadline=None)
@given(QUERIES, st.integers(1, 604800), st.booleans())
def test_urls_are_signed_as_by_botocore(query, expires, temporary):
    query = {name: value for name, value in query.items() if not name.lower().startswith("x-amz-")}
    token = "to/ken+=" if temporary else None
    made = Signer("s3").presign(
        "PUT",
        "/b/k",
        encode_query(query.items()),
        {"Host": "h"},
        **KEYS,
        session_token=token,
        expires=expires,
        now=0,
    )
    unsigned, _, signature = made.rpartition("&X-Amz-Signature=")
    theirs = AWSRequest("PUT", f"https://h/b/k?{unsigned}")
    theirs.context["timestamp"] = "19700101T000000Z"
    credentials = BotocoreCredentials(KEYS["access_key"], KEYS["secret_key"], token)
    auth = S3SigV4QueryAuth(credentials, "s3", "us-east-1", expires=expires)
    text = auth.string_to_sign(theirs, auth.canonical_request(theirs))
    assert signature == auth.signature(text, theirs)
    assert dict(parse_qsl(unsigned, keep_blank_values=True)) | query == dict(
        parse_qsl(unsigned, keep_blank_values=True)
    )


ENCODED = st.text("ABab%2F-._~", min_size=1, max_size=5)


@given(st.lists(st.tuples(ENCODED, st.none() | ENCODED), max_size=6), st.randoms())
def test_canonical_queries_have_one_order_and_all_equal_signs(pairs, random):
    parts = [name if value is None else f"{name}={value}" for name, value in pairs]
    canonical = sigv4.canonical_query("&".join(parts))
    random.shuffle(parts)
    assert canonical == sigv4.canonical_query("&".join(parts)) == sigv4.canonical_query(canonical)
    assert [tuple(part.split("=")) for part in canonical.split("&") if part] == sorted(
        (name, value or "") for name, value in pairs
    )


def test_a_name_without_value_is_signed_with_its_equal_sign():
    assert sigv4.canonical_query("acl") == "acl="
    assert sigv4.canonical_query("uploads&a=1") == "a=1&uploads="
    assert sigv4.canonical_query("") == ""


def test_anonymous_calls_are_left_alone():
    headers = {"Host": "h"}
    Signer("s3").sign_headers(
        "GET", "/", "", headers, access_key="", secret_key="", region="r", payload_hash=EMPTY_SHA256, now=0
    )
    assert headers == {"Host": "h"}
    assert (
        Signer("s3").presign(
            "GET", "/", "a=b", headers, access_key="", secret_key="", region="r", expires=1, now=0
        )
        == "a=b"
    )


def sign(**headers):
    headers = {"Host": "h", **{name.replace("_", "-"): value for name, value in headers.items()}}
    Signer("s3").sign_headers("GET", "/", "", headers, **KEYS, payload_hash=EMPTY_SHA256, now=0)
    return headers["Authorization"]


def test_headers_that_change_on_the_way_are_not_signed():
    assert sign() == sign(User_Agent="a", Connection="close", accept_encoding="gzip", Authorization="old")
    assert sign() != sign(Content_Type="a")


def test_spaces_are_signed_as_one():
    assert sign(X_A="  a   b ") == sign(X_A="a b")
    assert sign(X_A="a\t") == sign(X_A="a")
    assert sign(X_A="a b") != sign(X_A="ab")


def test_a_header_in_two_spellings_is_refused():
    with pytest.raises(ValueError, match="given twice"):
        sign(X_Amz_Acl="a", x_amz_acl="b")
    with pytest.raises(ValueError, match="Host header is missing"):
        sigv4.authorization("s3", "GET", "/", "", {}, "a", "s", "r", EMPTY_SHA256, "20130524T000000Z")


def test_a_header_name_may_have_a_percent_sign():
    assert "x-100%" in sign(**{"X-100%": "a"})


def test_latin_1_is_signed_as_the_bytes_that_are_sent():
    """A server computes the signature of the bytes that it reads."""
    headers = {"Host": "h", "X-Amz-Meta-A": "é"}
    Signer("s3").sign_headers("GET", "/", "", headers, **KEYS, payload_hash=EMPTY_SHA256, now=0)
    text = (
        f"GET\n/\n\nhost:h\nx-amz-content-sha256:{EMPTY_SHA256}\nx-amz-date:19700101T000000Z\nx-amz-meta-a:é\n\n"
        f"host;x-amz-content-sha256;x-amz-date;x-amz-meta-a\n{EMPTY_SHA256}"
    )
    digest = sha256(text.encode("latin-1")).hexdigest()
    auth = SigV4Auth(BotocoreCredentials("a", KEYS["secret_key"]), "s3", "us-east-1")
    request = AWSRequest("GET", "https://h/")
    request.context["timestamp"] = "19700101T000000Z"
    expected = auth.signature(
        f"AWS4-HMAC-SHA256\n19700101T000000Z\n19700101/us-east-1/s3/aws4_request\n{digest}", request
    )
    assert headers["Authorization"].rpartition("=")[2] == expected


def test_an_access_key_beyond_ascii_travels_as_utf_8():
    headers = {"Host": "h"}
    Signer("s3").sign_headers(
        "GET",
        "/",
        "",
        headers,
        access_key="kéy",
        secret_key="s",
        region="r",
        payload_hash=EMPTY_SHA256,
        now=0,
    )
    assert "Credential=kéy/".encode() in headers["Authorization"].encode("latin-1")
    assert "k%C3%A9y%2F" in Signer("s3").presign(
        "GET", "/", "", headers, access_key="kéy", secret_key="s", region="r", expires=1, now=0
    )


def test_keys_are_cached_by_all_that_they_depend_on():
    made = {
        sigv4._key(
            *("secret", "20130524", "us-east-1", "s3")[:index],
            other,
            *("secret", "20130524", "us-east-1", "s3")[index + 1 :],
        ).sign("x")
        for index, other in enumerate(("other", "20130525", "eu-west-1", "sts"))
    }
    assert len(made) == 4
    assert sigv4._key.cache_info().maxsize == 64


class TestPublicFace:
    """`minio.signer`, compared with bytes that 7.2.16 gave."""

    CREDENTIALS = Credentials(KEYS["access_key"], KEYS["secret_key"])
    URL = urlsplit("https://examplebucket.s3.amazonaws.com/test.txt")

    def test_headers(self):
        headers = {
            "Host": "h",
            "Content-Type": "a  b ; c",
            "Content-Length": "3",
            "User-Agent": "x",
            "X-Amz-Meta-A": "  a   b ",
            "X-List": ["p", "q"],
            "x-amz-date": "20130524T000000Z",
        }
        url = urlsplit("https://h/a%20b?acl=&b=1&a=")
        signed = signer.sign_v4_s3("PUT", url, "us-east-1", headers, self.CREDENTIALS, EMPTY_SHA256, DAY)
        assert signed is headers
        assert (
            "SignedHeaders=content-length;content-type;host;x-amz-date;x-amz-meta-a;x-list,"
            in signed["Authorization"]
        )
        sts = signer.sign_v4_sts("PUT", url, "us-east-1", dict(headers), self.CREDENTIALS, EMPTY_SHA256, DAY)
        assert "/us-east-1/sts/aws4_request" in sts["Authorization"]
        assert sts["Authorization"] != signed["Authorization"]

    def test_published_example(self):
        headers = {
            **HOST,
            "Range": "bytes=0-9",
            "x-amz-content-sha256": EMPTY_SHA256,
            "x-amz-date": "20130524T000000Z",
        }
        signer.sign_v4_s3("GET", self.URL, "us-east-1", headers, self.CREDENTIALS, EMPTY_SHA256, DAY)
        assert headers["Authorization"].endswith(PUBLISHED[0][-1])

    def test_presigned_url_keeps_what_was_there_first(self):
        url = self.URL._replace(query="versionId=1&response-content-type=a%2Fb&X-x=")
        made = signer.presign_v4("GET", url, "us-east-1", self.CREDENTIALS, DAY, 86400)
        assert made.query.startswith("versionId=1&response-content-type=a%2Fb&X-x=&X-Amz-Algorithm=")
        assert made.query.endswith("4cf0e48f7739c53d4c50d1d68fda67a77ef8cab9e4f96c59932b8458ebad70ff")
        naive = signer.presign_v4("GET", url, "us-east-1", self.CREDENTIALS, DAY.replace(tzinfo=None), 86400)
        assert naive == made
        east = timezone(timedelta(hours=3))
        assert (
            signer.presign_v4("GET", url, "us-east-1", self.CREDENTIALS, DAY.astimezone(east), 86400) == made
        )
