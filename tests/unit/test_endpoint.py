"""From what the user gave to where a request goes, compared with 7.2.16 and botocore."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import botocore.session
import pytest
from botocore.config import Config
from hypothesis import given
from hypothesis import strategies as st
from urllib3.util import parse_url

from minio._core.http.encoding import encode_path, encode_query, encode_text
from minio._core.http.endpoint import Endpoint
from minio._core.http.request import Operation, Request
from minio.helpers import BaseURL

GET = Operation("GetObject")


def url(endpoint, method="GET", bucket="", key="", query=(), region="eu-west-1"):
    address = endpoint.locate(method, bucket, key, "/", list(query), region)
    return f"{address.scheme}://{address.host_header}{address.target}"


@pytest.mark.parametrize(
    ("given_url", "netloc", "host", "port"),
    [
        ("https://play.min.io", "play.min.io", "play.min.io", 443),
        ("https://play.min.io/", "play.min.io", "play.min.io", 443),
        ("http://localhost:9000", "localhost:9000", "localhost", 9000),
        ("http://localhost:80", "localhost", "localhost", 80),
        ("https://localhost:443", "localhost", "localhost", 443),
        ("https://localhost:80", "localhost:80", "localhost", 80),
        ("http://[::1]:9000", "[::1]:9000", "::1", 9000),
        ("https://[2001:DB8:0::1]", "[2001:db8::1]", "2001:db8::1", 443),
        ("HTTPS://Minio_1.example.com", "Minio_1.example.com", "Minio_1.example.com", 443),
    ],
)
def test_endpoints(given_url, netloc, host, port):
    endpoint = Endpoint(given_url)
    assert (endpoint.netloc, endpoint.host, endpoint.port) == (netloc, host, port)
    assert url(endpoint, bucket="b", key="k") == f"{endpoint.scheme}://{netloc}/b/k"


@pytest.mark.parametrize(
    ("rest", "message"),
    [
        ("", "must not be empty"),
        ("host/path", "path in endpoint is not allowed.*host name of its own"),
        ("http://host", "path in endpoint is not allowed"),
        ("user:pass@host", "username in endpoint is not allowed"),
        ("host#x", "fragment in endpoint is not allowed"),
        ("host?x", "query in endpoint is not allowed"),
        ("host@evil", "username in endpoint is not allowed"),
        ("ho\\st", "invalid host"),
        ("host%00.io", "invalid host"),
        ("host.", "must not end with a dot"),
        ("a..b", "invalid host"),
        ("-a.b", "invalid host"),
        ("host:", "invalid port"),
        ("host:0", "invalid port"),
        ("host:65536", "invalid port"),
        ("host:٣", "printable ASCII"),
        ("host:9 ", "printable ASCII"),
        ("::1", "invalid port"),
        ("[::1", "invalid port"),
        ("[::1]x", "invalid port"),
        ("[host]", "invalid IPv6 address"),
        ("[fe80::1%25eth0]", "invalid IPv6 address.*zone"),
        ("host\r\nX: y", "printable ASCII"),
        ("münchen.de", "xn--"),
        ("play。min.io", "xn--"),
        ("a" * 64 + ".io", "invalid host"),
        (".".join(["a" * 60] * 5), "invalid host"),
    ],
)
def test_endpoints_that_two_parsers_could_read_differently_are_refused(rest, message):
    with pytest.raises(ValueError, match=message):
        Endpoint(f"https://{rest}")


@pytest.mark.parametrize("given_url", ["play.min.io", "ftp://host", "://host", ""])
def test_an_endpoint_has_a_scheme(given_url):
    with pytest.raises(ValueError, match="must begin with http:// or https://"):
        Endpoint(given_url)


def test_an_endpoint_is_text():
    with pytest.raises(TypeError, match="endpoint must be str"):
        Endpoint(None)


def test_a_refused_password_is_not_repeated():
    with pytest.raises(ValueError, match="username") as caught:
        Endpoint("https://admin:hunter2@host")
    assert "hunter2" not in str(caught.value)


AWS = [
    # endpoint, region, bucket URL, URL of a bucket with a dot, URL without bucket: all asked for eu-west-1
    ("s3.amazonaws.com", "", "bkt.s3.eu-west-1", "s3.eu-west-1", "s3.eu-west-1"),
    ("s3.us-east-1.amazonaws.com", "us-east-1", "bkt.s3.eu-west-1", "s3.eu-west-1", "s3.eu-west-1"),
    ("S3.EU-WEST-2.amazonaws.com", "eu-west-2", "bkt.s3.eu-west-1", "s3.eu-west-1", "s3.eu-west-1"),
    ("s3-eu-west-2.amazonaws.com", "eu-west-2", "bkt.s3.eu-west-1", "s3.eu-west-1", "s3.eu-west-1"),
    (
        "s3.dualstack.eu-west-2.amazonaws.com",
        "eu-west-2",
        "bkt.s3.dualstack.eu-west-1",
        "s3.dualstack.eu-west-1",
        "s3.dualstack.eu-west-1",
    ),
    (
        "s3-fips.us-gov-west-1.amazonaws.com",
        "us-gov-west-1",
        "bkt.s3-fips.eu-west-1",
        "s3-fips.eu-west-1",
        "s3-fips.eu-west-1",
    ),
    (
        "bucket.vpce-1a2b-5e6f.s3.us-east-1.vpce.amazonaws.com",
        "us-east-1",
        "bkt.bucket.vpce-1a2b-5e6f.s3.eu-west-1.vpce",
        "bucket.vpce-1a2b-5e6f.s3.eu-west-1.vpce",
        "bucket.vpce-1a2b-5e6f.s3.eu-west-1.vpce",
    ),
    ("s3-external-1.amazonaws.com", "us-east-1", "bkt.s3-external-1", "s3-external-1", "s3-external-1"),
    (
        "s3-us-gov-west-1.amazonaws.com",
        "us-gov-west-1",
        "bkt.s3-us-gov-west-1",
        "s3-us-gov-west-1",
        "s3-us-gov-west-1",
    ),
    (
        "s3express-use1-az4.us-east-1.amazonaws.com",
        "us-east-1",
        "bkt.s3express-use1-az4.us-east-1",
        "a.b.s3express-use1-az4.us-east-1",
        "s3express-use1-az4.us-east-1",
    ),
]


@pytest.mark.parametrize(("host", "region", "virtual", "dotted", "bare"), AWS)
def test_amazon_hosts(host, region, virtual, dotted, bare):
    endpoint = Endpoint(f"https://{host}")
    assert endpoint.aws is not None
    assert endpoint.region == region
    assert url(endpoint, bucket="bkt", key="k") == f"https://{virtual}.amazonaws.com/k"
    in_path = "/k" if dotted.startswith("a.b.") else "/a.b/k"
    assert url(endpoint, bucket="a.b", key="k") == f"https://{dotted}.amazonaws.com{in_path}"
    assert url(endpoint) == f"https://{bare}.amazonaws.com/"


def test_directory_buckets_are_signed_for_their_own_service():
    assert Endpoint("https://s3express-use1-az4.us-east-1.amazonaws.com").signing_service == "s3express"
    control = Endpoint("https://s3express-control.us-east-1.amazonaws.com")
    assert control.signing_service == "s3express"
    assert url(control, bucket="b--use1-az4--x-s3") == (
        "https://s3express-control.us-east-1.amazonaws.com/b--use1-az4--x-s3"
    )
    assert Endpoint("https://s3.amazonaws.com").signing_service == "s3"


@pytest.mark.parametrize(
    "host",
    [
        "mybucket.s3.amazonaws.com",
        "mybucket.s3.eu-west-1.amazonaws.com",
        "ec2.eu-west-1.amazonaws.com",
        "evils3.amazonaws.com",
        "vpce-1a.s3.us-east-1.vpce.amazonaws.com",
    ],
)
def test_other_amazon_hosts_are_refused_for_s3_but_not_for_other_services(host):
    with pytest.raises(ValueError, match="invalid Amazon AWS host"):
        Endpoint(f"https://{host}")
    assert Endpoint(f"https://{host}", service="sts").aws is None


@pytest.mark.parametrize(
    ("host", "region"),
    [
        ("lb-1.us-east-2.elb.amazonaws.com", "us-east-2"),
        ("ec2-1-2-3-4.eu-west-1.compute.amazonaws.com", ""),
        ("ec2-1-2-3-4.compute-1.amazonaws.com", ""),
        ("s3.us-east-1.amazonaws.com.evil.com", ""),
    ],
)
def test_servers_that_run_on_amazon_are_not_amazon_s3(host, region):
    endpoint = Endpoint(f"https://{host}")
    assert endpoint.aws is None
    assert endpoint.region == region
    assert url(endpoint, bucket="b", key="k") == f"https://{host}/b/k"


def test_china_wants_a_region():
    with pytest.raises(ValueError, match="region missing in Amazon S3 China endpoint"):
        Endpoint("https://s3.amazonaws.com.cn")
    endpoint = Endpoint("https://s3.amazonaws.com.cn", "cn-north-1")
    assert url(endpoint, bucket="bkt", region="cn-north-1") == "https://bkt.s3.cn-north-1.amazonaws.com.cn/"


def test_the_given_region_wins_over_the_host():
    assert Endpoint("https://s3.us-east-1.amazonaws.com", "eu-west-3").region == "eu-west-3"
    with pytest.raises(ValueError, match="invalid region"):
        Endpoint("https://play.min.io", "us east")


def test_what_must_not_depend_on_the_buckets_own_name_goes_by_path():
    """A bucket that does not exist yet has no name to resolve; its location tells its region."""
    endpoint = Endpoint("https://s3.amazonaws.com")
    host = "https://s3.eu-west-1.amazonaws.com"
    assert url(endpoint, "PUT", "bkt") == f"{host}/bkt"
    assert url(endpoint, "GET", "bkt", query=[("location", "")]) == f"{host}/bkt?location="
    assert url(endpoint, "PUT", "bkt", query=[("versioning", "")]).startswith("https://bkt.")
    assert url(endpoint, "HEAD", "bkt").startswith("https://bkt.")


def test_acceleration():
    endpoint = Endpoint("https://s3.amazonaws.com").replace(accelerate=True)
    regional = "https://s3.eu-west-1.amazonaws.com"
    assert url(endpoint, "PUT", "bkt", "k") == "https://bkt.s3-accelerate.amazonaws.com/k"
    assert url(endpoint) == f"{regional}/"
    assert url(endpoint, "PUT", "bkt") == f"{regional}/bkt"
    assert url(endpoint, "DELETE", "bkt") == "https://bkt.s3.eu-west-1.amazonaws.com/"
    dual = endpoint.replace(dualstack=True)
    assert url(dual, "GET", "bkt", "k") == "https://bkt.s3-accelerate.dualstack.amazonaws.com/k"
    with pytest.raises(ValueError, match=r"with '\.' is not allowed for accelerate endpoint"):
        url(endpoint, "GET", "a.b", "k")
    assert Endpoint("https://s3-accelerate.amazonaws.com").aws.accelerate


def test_switches_of_amazon_do_nothing_elsewhere():
    endpoint = Endpoint("https://play.min.io").replace(accelerate=True, dualstack=True, aws_prefix="s3.")
    assert url(endpoint, bucket="b", key="k") == "https://play.min.io/b/k"


def test_the_style_that_was_set_wins():
    endpoint = Endpoint("http://minio.local:9000").replace(virtual_style=True)
    assert url(endpoint, bucket="bkt", key="k") == "http://bkt.minio.local:9000/k"
    assert url(endpoint, bucket="a.b", key="k") == "http://a.b.minio.local:9000/k"
    assert url(endpoint, bucket="My_Bucket", key="k") == "http://minio.local:9000/My_Bucket/k"
    amazon = Endpoint("https://s3.amazonaws.com").replace(virtual_style=False)
    assert url(amazon, bucket="bkt", key="k") == "https://s3.eu-west-1.amazonaws.com/bkt/k"
    for host in ("192.168.1.1", "[::1]"):
        assert (
            url(Endpoint(f"http://{host}").replace(virtual_style=True), bucket="bkt") == f"http://{host}/bkt"
        )


def test_a_port_of_ones_own_stays():
    assert url(Endpoint("https://s3.eu-west-1.amazonaws.com:8443"), bucket="bkt", key="k") == (
        "https://bkt.s3.eu-west-1.amazonaws.com:8443/k"
    )


def test_paths_without_buckets():
    request = Request(GET, "GET", path="/minio/admin/v3/info", query=[("b", ""), ("a", "x y")])
    address = Endpoint("http://[::1]:9000").address(request)
    assert (address.host, address.port, address.host_header) == ("::1", 9000, "[::1]:9000")
    assert address.target == "/minio/admin/v3/info?a=x%20y&b="


@pytest.mark.parametrize("key", ["..", "a/../b", "./a", "a/."])
def test_no_address_has_dot_segments(key):
    with pytest.raises(ValueError, match="path segment"):
        url(Endpoint("http://localhost"), bucket="bkt", key=key)


def test_a_key_needs_a_bucket():
    with pytest.raises(ValueError, match="empty bucket name for object name k"):
        url(Endpoint("http://localhost"), key="k")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_encoded_text_decodes_to_itself_and_has_only_plain_characters(text):
    assert unquote(encode_text(text)) == text
    assert unquote(encode_path(text)) == text
    assert set(encode_text(text)) <= set("%-._~") | set(
        map(chr, (*range(48, 58), *range(65, 91), *range(97, 123)))
    )


@given(st.lists(st.tuples(st.text("ab=&+ é%", min_size=1), st.text("ab=&+ é%")), max_size=6))
def test_queries_are_sorted_by_encoded_name_then_value(pairs):
    parts = [tuple(part.split("=")) for part in encode_query(pairs).split("&") if part]
    assert parts == sorted((encode_text(name), encode_text(value)) for name, value in pairs)


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_no_key_changes_the_host(key):
    try:
        made = url(Endpoint("https://play.min.io:9000"), bucket="bkt", key=key)
    except ValueError:
        assert {".", ".."} & set(key.split("/"))
        return
    assert (parse_url(made).host, parse_url(made).port) == ("play.min.io", 9000)
    parts = urlsplit(made)
    assert (parts.hostname, parts.port, parts.query, parts.fragment) == ("play.min.io", 9000, "", "")
    assert unquote(parts.path) == f"/bkt/{key}"


@pytest.fixture(scope="module")
def botocore_session():
    session = botocore.session.Session()
    session.set_credentials("access", "secret")
    return session


@pytest.mark.parametrize("region", ["eu-west-1", "us-gov-west-1", "cn-north-1"])
@pytest.mark.parametrize("flag", ["none", "dualstack", "fips", "accelerate", "path"])
def test_amazon_hosts_are_those_of_botocore(botocore_session, region, flag):
    if (flag == "accelerate" and region != "eu-west-1") or (flag, region) == ("fips", "cn-north-1"):
        return
    s3 = {
        "use_dualstack_endpoint": flag == "dualstack",
        "use_accelerate_endpoint": flag == "accelerate",
        "addressing_style": "path" if flag == "path" else "virtual",
    }
    client = botocore_session.create_client(
        "s3", region, config=Config(s3=s3, signature_version="s3v4", use_fips_endpoint=flag == "fips")
    )
    theirs = client.generate_presigned_url("get_object", {"Bucket": "bkt", "Key": "a b/é"})
    domain = "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
    endpoint = Endpoint(f"https://s3.{region}.{domain}").replace(
        dualstack=flag == "dualstack",
        accelerate=flag == "accelerate",
        virtual_style=flag != "path",
        aws_prefix="s3-fips." if flag == "fips" else None,
    )
    assert url(endpoint, bucket="bkt", key="a b/é", region=region) == theirs.partition("?")[0]


class TestBaseURL:
    """The face that 7.2.16 had."""

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("GET", "r"), "https://h:9000/"),
            (("GET", "r", "bkt"), "https://h:9000/bkt"),
            (("GET", "r", "bkt", "k/é +~ .txt"), "https://h:9000/bkt/k/%C3%A9%20%2B~%20.txt"),
            (("GET", "r", "bkt", "/lead"), "https://h:9000/bkt//lead"),
            (("GET", "r", "bkt", None, {"location": ""}), "https://h:9000/bkt?location="),
            (
                ("GET", "r", "bkt", "o", {"b": "1", "a": ["x", "w"], "c": "é /"}),
                "https://h:9000/bkt/o?a=w&a=x&b=1&c=%C3%A9%20%2F",
            ),
        ],
    )
    def test_build(self, arguments, expected):
        assert BaseURL("https://h:9000", None).build(*arguments).geturl() == expected

    def test_properties(self):
        base = BaseURL("https://s3.eu-west-1.amazonaws.com", None)
        assert (base.host, base.is_https, base.is_aws_host) == ("s3.eu-west-1.amazonaws.com", True, True)
        assert (base.region, base.aws_s3_prefix) == ("eu-west-1", "s3.")
        assert (base.dualstack_host_flag, base.accelerate_host_flag, base.virtual_style_flag) == (
            False,
            False,
            True,
        )
        plain = BaseURL("http://localhost:9000", None)
        assert (plain.host, plain.is_https, plain.is_aws_host) == ("localhost:9000", False, False)
        assert (plain.region, plain.aws_s3_prefix, plain.virtual_style_flag) == (None, None, False)
        assert BaseURL("https://s3.amazonaws.com", None).region == ""

    def test_switches(self):
        base = BaseURL("https://s3.amazonaws.com", None)
        base.dualstack_host_flag = True
        assert base.build("GET", "eu-west-1", "bkt", "o").netloc == "bkt.s3.dualstack.eu-west-1.amazonaws.com"
        base.virtual_style_flag = False
        assert base.build("GET", "eu-west-1", "bkt", "o").netloc == "s3.dualstack.eu-west-1.amazonaws.com"
        base.dualstack_host_flag, base.virtual_style_flag = False, True
        base.aws_s3_prefix = "s3-fips."
        assert base.build("GET", "us-east-1", "bkt", "o").netloc == "bkt.s3-fips.us-east-1.amazonaws.com"
        base.aws_s3_prefix = "bucket.vpce-1a.s3."
        assert (
            base.build("GET", "us-east-1", "bkt").netloc
            == "bkt.bucket.vpce-1a.s3.us-east-1.vpce.amazonaws.com"
        )
        base.aws_s3_prefix = "s3-accelerate."
        assert base.accelerate_host_flag
        assert base.aws_s3_prefix == "s3-accelerate."
        base.accelerate_host_flag = False
        for prefix in ("foo.", "s3", "", "evil.com/s3."):
            with pytest.raises(ValueError, match="invalid AWS S3 domain prefix"):
                base.aws_s3_prefix = prefix
