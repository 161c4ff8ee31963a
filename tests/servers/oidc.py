"""An OpenID provider of the tests' own: `oidc-provider-mock` of PyPI: anybody may log in as anybody."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import urllib3

from tests.servers.process import ServerProcess, answers, free_port

INSTALL_COMMAND = "pip install oidc-provider-mock"
CLIENT_ID = "sdk-tests"
_CALLBACK = "http://127.0.0.1/callback"
_PROGRAM = Path(__file__).with_name("oidc_named_keys.py")


def is_installed() -> bool:
    """Whether the package is there."""
    return importlib.util.find_spec("oidc_provider_mock") is not None


class OidcServer:
    """A running provider.

    Args:
        users: the claims of those whose tokens carry more than a name; `sub` is the name.
    """

    def __init__(self, users: Sequence[Mapping[str, Any]] = ()) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="oidc-server-"))
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._http = urllib3.PoolManager(retries=False)
        claims = [argument for user in users for argument in ("--user-claims", json.dumps(user))]
        self._process = ServerProcess(
            [sys.executable, "-W", "ignore", _PROGRAM, "--port", str(port), *claims],
            os.environ,
            self.folder / "server.log",
        )
        self._process.wait_until(lambda: answers(self._http, self.discovery_url))

    @property
    def discovery_url(self) -> str:
        """Where a relying party reads all the rest."""
        return f"{self.url}/.well-known/openid-configuration"

    @property
    def minio_settings(self) -> dict[str, str]:
        """What makes a MinIO server trust this provider; a claim `policy` names the policies of a user."""
        return {
            "MINIO_IDENTITY_OPENID_CONFIG_URL": self.discovery_url,
            "MINIO_IDENTITY_OPENID_CLIENT_ID": CLIENT_ID,
            "MINIO_IDENTITY_OPENID_CLIENT_SECRET": "any",
            "MINIO_IDENTITY_OPENID_CLAIM_NAME": "policy",
        }

    def log_in(self, user: str) -> dict[str, Any]:
        """Logs in as a browser does; returns the token endpoint's answer: `id_token`, `expires_in`, ..."""
        asked = f"client_id={CLIENT_ID}&redirect_uri={_CALLBACK}&response_type=code&scope=openid"
        redirect = self._post(f"/oauth2/authorize?{asked}", {"sub": user})
        code = parse_qs(urlsplit(redirect.headers["location"]).query)["code"][0]
        grant = {"grant_type": "authorization_code", "code": code, "redirect_uri": _CALLBACK}
        answer = self._post("/oauth2/token", {**grant, "client_id": CLIENT_ID, "client_secret": "any"})
        tokens: dict[str, Any] = json.loads(answer.data)
        return tokens

    def _post(self, path: str, form: Mapping[str, str]) -> urllib3.BaseHTTPResponse:
        return self._http.request(
            "POST", self.url + path, fields=dict(form), encode_multipart=False, redirect=False
        )

    def stop(self) -> None:
        """Ends the process."""
        self._process.stop()
        self._http.clear()
        shutil.rmtree(self.folder, ignore_errors=True)
