"""Which way to a server: the environment's proxies."""

from __future__ import annotations

import pytest

from minio._core.http.address import Address
from minio._transport.proxies import find_proxy, request_head


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_without_variables_there_is_no_proxy() -> None:
    assert find_proxy("http", "h", 80) is None


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy"])
def test_a_proxy_is_found_by_scheme(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "http://us%40er:p%3Ass@proxy.example:3128")
    proxy = find_proxy("https", "h", 443)
    assert proxy is not None
    assert (proxy.scheme, proxy.host, proxy.port) == ("http", "proxy.example", 3128)
    assert proxy.headers == {"proxy-authorization": "Basic dXNAZXI6cDpzcw=="}
    assert find_proxy("http", "h", 80) is None


@pytest.mark.parametrize(
    ("url", "scheme", "host", "port"),
    [
        ("proxy:3128", "http", "proxy", 3128),
        ("https://proxy", "https", "proxy", 443),
        ("http://[::1]:8", "http", "::1", 8),
    ],
)
def test_the_proxys_url_may_be_short(
    monkeypatch: pytest.MonkeyPatch, url: str, scheme: str, host: str, port: int
) -> None:
    monkeypatch.setenv("HTTP_PROXY", url)
    proxy = find_proxy("http", "h", 80)
    assert proxy is not None
    assert (proxy.scheme, proxy.host, proxy.port) == (scheme, host, port)


@pytest.mark.parametrize(
    "excepted", ["h.example", ".example", "example", "h.example:9000", "*", "other, h.example"]
)
def test_no_proxy_excepts_hosts(monkeypatch: pytest.MonkeyPatch, excepted: str) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:3128")
    monkeypatch.setenv("NO_PROXY", excepted)
    assert find_proxy("http", "h.example", 9000) is None
    monkeypatch.setenv("NO_PROXY", "h.example.org,ample")
    assert find_proxy("http", "h.example", 9000) is not None


@pytest.mark.parametrize("host", ["169.254.169.254", "169.254.170.2", "fd00:ec2::254"])
def test_metadata_services_are_never_asked_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy:3128")
    assert find_proxy("http", host, 80) is None


@pytest.mark.parametrize("url", ["socks5://user:secret@proxy:1080", "http://user:secret@[bad", "http://"])
def test_what_is_no_proxy_url_is_refused_without_quoting_its_password(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", url)
    with pytest.raises(ValueError, match="HTTP_PROXY must be an http or https URL") as caught:
        find_proxy("http", "h", 80)
    assert "secret" not in str(caught.value)


def test_a_proxys_repr_keeps_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://user:secret@proxy:3128")
    proxy = find_proxy("http", "h", 80)
    assert "secret" not in repr(proxy) and "proxy-authorization" not in repr(proxy)


def test_only_a_forwarding_proxy_sees_the_whole_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://u:p@proxy:3128")
    monkeypatch.setenv("HTTPS_PROXY", "http://u:p@proxy:3128")
    plain = Address("http", "h", 9000, "h:9000", "/b/k", "x=y")
    head = request_head("GET", plain, {"Host": "h:9000"}, b"", find_proxy("http", "h", 9000))
    assert head.startswith(
        b"GET http://h:9000/b/k?x=y HTTP/1.1\r\nHost: h:9000\r\nproxy-authorization: Basic "
    )
    secure = Address("https", "h", 443, "h", "/b/k")
    head = request_head("GET", secure, {"Host": "h"}, b"", find_proxy("https", "h", 443))
    assert head == b"GET /b/k HTTP/1.1\r\nHost: h\r\n\r\n"
