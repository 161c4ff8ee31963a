"""Both transports over TLS and through proxies."""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import ssl
import sys
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from urllib3.exceptions import InsecureRequestWarning

from minio._core.http.bodies import FileBody
from minio._core.options import Timeout
from minio.error import ConnectionFailed, MalformedResponse, MinioException, TimedOut
from tests.faults.script import CLOSE, Gate, ScriptedServer, reply
from tests.faults.sockets import Listener
from tests.faults.transports import Sender, at, make
from tests.servers.tls import Authority

PATIENT = Timeout(connect=5, read=10)
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "SSL_CERT_FILE")


def shut(connections: list[socket.socket]) -> None:
    """Wakes whoever reads from them."""
    for connection in connections:
        with contextlib.suppress(OSError):
            socket.socket.shutdown(connection, socket.SHUT_RDWR)


class TlsScriptedServer(ScriptedServer):
    """A scripted server with a certificate for localhost."""

    def __init__(self, folder: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(folder / "public.crt", folder / "private.key")
        self._secured: list[socket.socket] = []
        super().__init__()

    @property
    def endpoint(self) -> str:
        """`localhost:port`, as the certificate says."""
        return super().endpoint.replace("127.0.0.1", "localhost")

    def _serve(self, connection: socket.socket, number: int) -> None:
        with self._context.wrap_socket(connection, server_side=True) as secured:
            self._secured.append(secured)
            super()._serve(secured, number)

    def stop(self) -> None:
        """Ends all connections; the listener does not know those that became TLS."""
        shut(self._secured)
        super().stop()


class Proxy:
    """A forward proxy that notes request heads and passes everything on to where they point."""

    def __init__(self, refusal: bytes = b"", secured: ssl.SSLContext | None = None) -> None:
        self.heads: list[bytes] = []
        self._refusal = refusal
        self._secured = secured
        self._connections: list[socket.socket] = []
        self._listener = Listener(self._serve)
        self.endpoint = self._listener.endpoint

    def stop(self) -> None:
        """Ends every connection."""
        shut(self._connections)
        self._listener.stop()

    def _serve(self, connection: socket.socket, _: int) -> None:
        if self._secured is not None:
            connection = self._secured.wrap_socket(connection, server_side=True)
        self._connections.append(connection)
        with connection:
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(65536)
            self.heads.append(head)
            if self._refusal:
                connection.sendall(self._refusal)
                return
            method, target, _version = head.split(b" ", 2)
            authority = target if method == b"CONNECT" else target.split(b"/")[2]
            host, _colon, port = authority.decode().rpartition(":")
            with socket.create_connection((host, int(port))) as server:
                self._connections.append(server)
                if method == b"CONNECT":
                    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                else:
                    server.sendall(head)
                back = threading.Thread(target=self._pump, args=(server, connection), daemon=True)
                back.start()
                self._pump(connection, server)
                back.join()

    @staticmethod
    def _pump(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while block := source.recv(65536):
                target.sendall(block)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[Authority, Path]:
    folder = tmp_path_factory.mktemp("authority")
    made = Authority(folder)
    made.issue_server(folder / "server")
    return made, folder / "server"


@pytest.fixture
def secure(authority: tuple[Authority, Path]) -> Iterator[TlsScriptedServer]:
    server = TlsScriptedServer(authority[1])
    yield server
    server.stop()
    assert not server.unexpected


@pytest.fixture
def trusted(authority: tuple[Authority, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority[0].ca_file))


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


Make = Callable[..., Sender]


@pytest.fixture
def sender(flavour: str) -> Iterator[Make]:
    with contextlib.ExitStack() as opened:

        def made(**settings: object) -> Sender:
            transport = make(flavour, **settings)  # type: ignore[arg-type]
            opened.callback(transport.close)
            return transport

        yield made


@pytest.fixture
def proxies() -> Iterator[Callable[..., Proxy]]:
    with contextlib.ExitStack() as opened:

        def started(*arguments: object) -> Proxy:
            proxy = Proxy(*arguments)  # type: ignore[arg-type]
            opened.callback(proxy.stop)
            return proxy

        yield started


def server_context(authority: tuple[Authority, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority[1] / "public.crt", authority[1] / "private.key")
    return context


def lead_to_this_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets every name lead here."""
    known = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *rest, **more: known("127.0.0.1", *rest, **more))


def ask(transport: Sender, endpoint: str, scheme: str = "https", body: bytes = b"") -> tuple[int, bytes]:
    method = "PUT" if body else "GET"
    answer = transport.send(method, at(endpoint, scheme=scheme), {"Host": endpoint}, body, PATIENT)
    return answer.status, answer.read()


@pytest.mark.usefixtures("trusted")
def test_ssl_cert_file_says_whom_to_trust(sender: Make, secure: TlsScriptedServer) -> None:
    transport = sender()
    secure.play(reply(200, body=b"x" * 3_000_000), reply(200, body=b"y"), reply(204))
    assert ask(transport, secure.endpoint) == (200, b"x" * 3_000_000)
    assert ask(transport, secure.endpoint) == (200, b"y")
    assert ask(transport, secure.endpoint) == (204, b"")
    assert secure.connections == 1


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("size", [100, 65_537, 5_000_000])
def test_uploads_over_tls_arrive_whole(sender: Make, secure: TlsScriptedServer, size: int) -> None:
    transport = sender()
    data = os.urandom(size)
    secure.play(lambda request: reply(200, body=hashlib.sha256(request.body).digest()), times=2)
    assert ask(transport, secure.endpoint, body=data) == (200, hashlib.sha256(data).digest())
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        body = FileBody(file.fileno(), 0, size)
        answer = transport.send("PUT", at(secure.endpoint, scheme="https"), {}, body, PATIENT)
        assert answer.read() == hashlib.sha256(data).digest()
    assert secure.connections == 1


def test_an_unknown_authority_is_not_trusted(sender: Make, secure: TlsScriptedServer) -> None:
    with pytest.raises(ConnectionFailed, match="not trusted") as caught:
        ask(sender(), secure.endpoint)
    assert (caught.value.trusted, caught.value.sent) == (False, False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PYTHONHTTPSVERIFY", "0"),
        ("SSL_CERT_FILE", ""),
        ("REQUESTS_CA_BUNDLE", ""),
        ("CURL_CA_BUNDLE", ""),
        ("AWS_CA_BUNDLE", ""),
        ("NODE_TLS_REJECT_UNAUTHORIZED", "0"),
    ],
)
def test_no_variable_turns_checks_off(
    sender: Make, secure: TlsScriptedServer, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConnectionFailed, match="not trusted"):
        ask(sender(), secure.endpoint)
    assert secure.requests == []


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name_is_not_trusted(
    sender: Make, secure: TlsScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead_to_this_host(monkeypatch)
    with pytest.raises(ConnectionFailed) as caught:
        ask(sender(), secure.endpoint.replace("localhost", "elsewhere.example"))
    assert caught.value.trusted is False


def test_cert_check_off_warns_once(sender: Make, secure: TlsScriptedServer) -> None:
    transport = sender(cert_check=False)
    secure.play(reply(200, {"Connection": "close"}), times=3)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            assert ask(transport, secure.endpoint)[0] == 200
    assert [warning.category for warning in caught] == [InsecureRequestWarning]
    assert "cert_check=False" in str(caught[0].message)


def test_cert_check_off_is_silent_without_tls(sender: Make, scripted: ScriptedServer) -> None:
    scripted.play(reply(200))
    assert ask(sender(cert_check=False), scripted.endpoint, "http")[0] == 200


def test_a_context_of_the_callers_own(
    sender: Make, secure: TlsScriptedServer, authority: tuple[Authority, Path]
) -> None:
    secure.play(reply(200))
    context = ssl.create_default_context(cafile=str(authority[0].ca_file))
    assert ask(sender(ssl_context=context), secure.endpoint)[0] == 200


@pytest.mark.parametrize("checked", [True, False])
def test_a_context_of_the_callers_own_says_whether_names_are_checked(
    sender: Make,
    secure: TlsScriptedServer,
    authority: tuple[Authority, Path],
    monkeypatch: pytest.MonkeyPatch,
    checked: bool,
) -> None:
    lead_to_this_host(monkeypatch)
    context = ssl.create_default_context(cafile=str(authority[0].ca_file))
    context.check_hostname = checked
    elsewhere = secure.endpoint.replace("localhost", "elsewhere.example")
    transport = sender(ssl_context=context)
    if checked:
        with pytest.raises(ConnectionFailed, match="not trusted"):
            ask(transport, elsewhere)
        return
    secure.play(reply(200))
    assert ask(transport, elsewhere)[0] == 200


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_wrong_ssl_cert_file_is_named(
    sender: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with pytest.raises(ValueError, match="SSL_CERT_FILE must name a file of certificates"):
        ask(sender(), "localhost:1")


@pytest.mark.parametrize("said", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x16\x03"], ids=["HTTP", "cut"])
def test_a_handshake_that_is_answered_wrongly(sender: Make, said: bytes) -> None:
    def serve(connection: socket.socket, _: int) -> None:
        connection.recv(10)
        connection.sendall(said)

    listener = Listener(serve)
    try:
        with pytest.raises(ConnectionFailed) as caught:
            ask(sender(), listener.endpoint)
        assert caught.value.sent is False
    finally:
        listener.stop()


def test_no_tls_to_a_server_with(sender: Make, secure: TlsScriptedServer) -> None:
    with pytest.raises((ConnectionFailed, MalformedResponse)):
        ask(sender(), secure.endpoint, "http")


def test_a_handshake_that_stalls(sender: Make) -> None:
    done = threading.Event()

    def serve(*_: object) -> None:
        done.wait(10)

    listener = Listener(serve)
    try:
        with pytest.raises(TimedOut) as caught:
            transport = sender()
            transport.send(
                "GET", at(listener.endpoint, scheme="https"), {}, b"", Timeout(connect=0.3, read=9)
            )
        assert caught.value.sent is False
    finally:
        done.set()
        listener.stop()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("after", [0, 10])
def test_tls_that_ends_early_is_no_end_of_a_body(sender: Make, secure: TlsScriptedServer, after: int) -> None:
    secure.play([reply(200, body=b"x" * 100)[: after - 100], CLOSE])
    with pytest.raises(MinioException, match=f"{after} of 100"):
        ask(sender(), secure.endpoint)


def test_http_goes_through_the_proxy_as_a_whole_url(
    sender: Make, scripted: ScriptedServer, proxies: Callable[..., Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = proxies()
    monkeypatch.setenv("HTTP_PROXY", f"http://user:pass@{proxy.endpoint}")
    scripted.play(reply(200, body=b"one"), reply(200, body=b"two"))
    transport = sender()
    assert ask(transport, scripted.endpoint, "http") == (200, b"one")
    assert ask(transport, scripted.endpoint, "http") == (200, b"two")
    (head,) = proxy.heads
    assert head.startswith(f"GET http://{scripted.endpoint}/b/k HTTP/1.1\r\n".encode())
    assert b"proxy-authorization: Basic dXNlcjpwYXNz\r\n" in head


@pytest.mark.usefixtures("trusted")
def test_https_goes_through_a_tunnel(
    sender: Make, secure: TlsScriptedServer, proxies: Callable[..., Proxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy sees where to, and its own password; nothing else."""
    proxy = proxies()
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:pass@{proxy.endpoint}")
    secure.play(reply(200, body=b"x" * 1_000_000), reply(200, body=b"two"))
    transport = sender()
    assert ask(transport, secure.endpoint) == (200, b"x" * 1_000_000)
    assert ask(transport, secure.endpoint, body=b"y" * 100_000) == (200, b"two")
    (head,) = proxy.heads
    assert head.startswith(f"CONNECT {secure.endpoint} HTTP/1.".encode())
    assert b"proxy-authorization: Basic dXNlcjpwYXNz\r\n" in head
    assert b"/b/k" not in head
    assert secure.connections == 1


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    "refusal",
    [
        reply(407, {"Proxy-Authenticate": "Basic"}, b"who are you?"),
        b"HTTP/1.0 503 No\r\n\r\n",
        b"not HTTP\r\n\r\n",
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.usefixtures("trusted")
def test_a_proxy_that_refuses_a_tunnel(
    sender: Make,
    authority: tuple[Authority, Path],
    proxies: Callable[..., Proxy],
    monkeypatch: pytest.MonkeyPatch,
    refusal: bytes,
    scheme: str,
) -> None:
    """The connection to it is closed, TLS or not: Python warns of one that is only forgotten."""
    proxy = proxies(refusal, server_context(authority) if scheme == "https" else None)
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://user:sesame@{proxy.endpoint}")
    with pytest.raises((ConnectionFailed, MalformedResponse)) as caught:
        ask(sender(), "localhost:1")
    assert getattr(caught.value, "sent", False) is False
    assert "sesame" not in str(caught.value)


def test_a_proxy_that_is_not_there(sender: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        proxy = f"127.0.0.1:{unused.getsockname()[1]}"
        monkeypatch.setenv("HTTP_PROXY", f"http://user:sesame@{proxy}")
        with pytest.raises(ConnectionFailed, match=f"unknown.example:9000, .* {proxy}: ") as caught:
            ask(sender(), "unknown.example:9000", "http")
        assert "sesame" not in str(caught.value)
        assert caught.value.sent is False


def test_no_proxy_goes_straight(
    sender: Make, scripted: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    scripted.play(reply(200))
    assert ask(sender(), scripted.endpoint, "http")[0] == 200


@pytest.mark.usefixtures("trusted")
def test_a_proxy_that_itself_speaks_tls(
    sender: Make,
    scripted: ScriptedServer,
    authority: tuple[Authority, Path],
    proxies: Callable[..., Proxy],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = proxies(b"", server_context(authority))
    monkeypatch.setenv("HTTP_PROXY", f"https://{proxy.endpoint}")
    scripted.play(reply(200, body=b"via TLS"))
    assert ask(sender(), scripted.endpoint, "http") == (200, b"via TLS")


@pytest.mark.usefixtures("trusted")
def test_tls_through_a_proxy_that_itself_speaks_tls(
    flavour: str,
    sender: Make,
    secure: TlsScriptedServer,
    authority: tuple[Authority, Path],
    proxies: Callable[..., Proxy],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = proxies(b"", server_context(authority))
    monkeypatch.setenv("HTTPS_PROXY", f"https://{proxy.endpoint}")
    transport = sender()
    if flavour == "async" and sys.version_info < (3, 11):
        with pytest.raises(ValueError, match="HTTPS_PROXY must be an http URL: before"):
            ask(transport, secure.endpoint)
        return
    secure.play(reply(200, body=b"x" * 1_000_000), reply(200, body=b"two"))
    assert ask(transport, secure.endpoint) == (200, b"x" * 1_000_000)
    assert ask(transport, secure.endpoint, body=b"y" * 100_000) == (200, b"two")
    assert secure.connections == len(proxy.heads) == 1


@pytest.mark.usefixtures("trusted")
def test_a_session_ticket_is_not_an_early_answer(sender: Make, secure: TlsScriptedServer) -> None:
    """TLS 1.3 servers send tickets right after the handshake, so a first upload finds something to read."""
    gate = Gate()
    gate.open()
    secure.play([gate, reply(200, body=b"whole")])
    assert ask(sender(), secure.endpoint, body=bytes(5_000_000)) == (200, b"whole")
    assert len(secure.requests[0].body) == 5_000_000
