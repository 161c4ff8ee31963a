"""The servers that each test runs on, and servers that tell who somebody is, for the tests of logins."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.faults.script import ScriptedServer, SeenRequest, reply
from tests.live import lacks
from tests.live.keys import HARD_KEYS, ODD_KEYS

if TYPE_CHECKING:
    from tests.servers.ldap import LdapServer
    from tests.servers.minio import MinioServer
    from tests.servers.oidc import OidcServer
    from tests.servers.versitygw import VersitygwServer


FIXTURES = {
    "server": {"minio": "minio_server", "versitygw": "versitygw_server"},
    "aws_server": {"moto": "moto_server", "versitygw": "versitygw_server"},
}
LISTED = pytest.StashKey[lacks.Lack]()
CASE = re.compile(r"versitygw(?:-a?sync(?![^-]))?(?:-(.*))?", re.DOTALL)


@pytest.hookimpl(tryfirst=True)  # the name of a case begins with the server, whatever was loaded when
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test of `server` runs on each kind of server, on MinIO alone if it asks for more of that."""
    for fixture in FIXTURES.keys() & set(metafunc.fixturenames):
        servers = FIXTURES[fixture]
        kinds = ["minio"] if fixture == "server" and "start_minio" in metafunc.fixturenames else list(servers)
        metafunc.parametrize(
            fixture, [servers[kind] for kind in kinds], ids=kinds, indirect=True, scope="session"
        )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks the tests of versitygw that are listed; says what is listed and is no test."""
    listed = lacks.read()
    missing = listed.names()
    collected = set()
    for item in items:
        if (found := _on_versitygw(item)) is None:
            continue
        test, case = found
        collected.add(test.partition("::")[0])
        if lack := listed.find(test, case):
            item.stash[LISTED] = lack
            missing.discard(lack.test)
    whole = not any("::" in argument for argument in config.args)
    stale = [name for name in missing if whole and name.partition("::")[0] in collected]
    if stale:
        raise pytest.UsageError(f"{lacks.FILE.name} lists what is no test: {', '.join(sorted(stale))}")


def _on_versitygw(item: pytest.Item) -> tuple[str, str] | None:
    """File and function, and the case, of a test that runs on versitygw too."""
    path, _, rest = item.nodeid.removeprefix("tests/live/").partition("::")
    function, _, name = rest.removesuffix("]").partition("[")
    case = CASE.fullmatch(name)
    if FIXTURES.keys().isdisjoint(getattr(item, "fixturenames", ())) or case is None:
        return None
    return f"{path}::{function}", case[1] or ""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What is listed has to fail, in the way that is written down."""
    report = yield
    lack = item.stash.get(LISTED, None)
    if lack is None:
        return report
    if call.excinfo is not None and call.when != "teardown" and lack.explains(call.excinfo.value):
        report.outcome, report.wasxfail = "skipped", f"versitygw lacks: {lack.feature}"
    elif call.when == "call" and report.passed:
        report.outcome = "failed"
        report.longrepr = f"versitygw does it now: take {lack.test} out of {lacks.FILE.name}"
    return report


@pytest.fixture(scope="session")
def odd_keys(server: MinioServer | VersitygwServer) -> list[str]:
    """Names of objects that break clients; versitygw has no hard ones, as `test_listing.py` shows."""
    from tests.servers.minio import MinioServer

    return ODD_KEYS + HARD_KEYS if isinstance(server, MinioServer) else ODD_KEYS


@pytest.fixture(scope="session")
def ldap_server() -> Iterator[LdapServer]:
    """A directory with `alice` and `bob`; the password of each is the name and `-password`."""
    from tests.servers import ldap

    slapd = ldap.find_slapd()
    if slapd is None:
        pytest.skip(f"slapd is not installed: run `{ldap.INSTALL_COMMAND}`")
    server = ldap.LdapServer(slapd, {name: f"{name}-password" for name in ("alice", "bob")})
    yield server
    server.stop()


@pytest.fixture(scope="session")
def ldap_minio(start_minio: Callable[..., MinioServer], ldap_server: LdapServer) -> MinioServer:
    """A MinIO server that logs people in with the directory; `alice` may do all, `bob` nothing."""
    from minio.crypto import encrypt
    from tests.servers.ldap import user_dn

    server = start_minio(environment=ldap_server.minio_settings)
    wanted = json.dumps({"policies": ["readwrite"], "user": user_dn("alice")}).encode()
    answer = server.request(
        "POST",
        "/minio/admin/v3/idp/ldap/policy/attach",
        headers={"Content-Type": "application/octet-stream"},  # a body without a type is not read
        body=encrypt(wanted, server.secret_key),
    )
    assert answer.status == 200, answer.data
    return server


@pytest.fixture(scope="session")
def oidc_server() -> Iterator[OidcServer]:
    """An OpenID provider that knows `alice`, who may do all, and `bob`, who may only read."""
    from tests.servers import oidc

    if not oidc.is_installed():
        pytest.skip(f"oidc-provider-mock is not installed: run `{oidc.INSTALL_COMMAND}`")
    server = oidc.OidcServer([{"sub": "alice", "policy": "readwrite"}, {"sub": "bob", "policy": "readonly"}])
    yield server
    server.stop()


@pytest.fixture(scope="session")
def plugin() -> Iterator[ScriptedServer]:
    """The identity plugin of `issuer`: knows one token, and that it is Carol's."""

    def answer(request: SeenRequest) -> bytes:
        given = parse_qs(urlsplit(request.target).query).get("token")
        if given == ["the-token"]:
            return reply(200, body=b'{"user": "carol", "maxValiditySeconds": 3600, "claims": {}}')
        return reply(403, body=b'{"reason": "unknown token"}')

    server = ScriptedServer()
    server.otherwise = answer
    yield server
    server.stop()


@pytest.fixture(scope="session")
def issuer(
    start_minio: Callable[..., MinioServer], oidc_server: OidcServer, plugin: ScriptedServer
) -> MinioServer:
    """A MinIO server with TLS that logs people in by OpenID, by certificates, and by the plugin."""
    return start_minio(
        tls=True,
        environment={
            **oidc_server.minio_settings,
            "MINIO_IDENTITY_TLS_ENABLE": "on",
            "MINIO_IDENTITY_PLUGIN_URL": f"http://{plugin.endpoint}/",
            "MINIO_IDENTITY_PLUGIN_ROLE_POLICY": "readwrite",
            "MINIO_IDENTITY_PLUGIN_ROLE_ID": "sdk-tests",
        },
    )


@pytest.fixture(scope="session")
def plugin_role() -> str:
    """The role that `issuer` gives to whom the plugin knows."""
    return "arn:minio:iam:::role/idmp-sdk-tests"


@pytest.fixture(scope="session")
def reads_nothing() -> str:
    """A policy that allows what is not there."""
    allowed = {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::none/*"]}
    return json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
