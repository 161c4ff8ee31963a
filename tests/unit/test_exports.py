"""What `import minio` costs, and which names it has."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import minio
import minio.api
import minio.minioadmin

LOADED = """
import json, sys, time
before = set(sys.modules)
began = time.process_time()
import minio
spent = time.process_time() - began
print(json.dumps([spent, sorted(set(sys.modules) - before)]))
"""


def test_importing_loads_next_to_nothing() -> None:
    run = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, check=True, text=True)
    spent, modules = json.loads(run.stdout)
    assert [name for name in modules if name.startswith("minio")] == ["minio", "minio._lazy"]
    assert len(modules) <= 10
    assert spent < 0.02


def test_blocking_programs_do_not_load_asyncio() -> None:
    code = "import sys; from minio import Minio; Minio('host'); print('asyncio' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout == "False\n"


@pytest.mark.parametrize("name", minio.__all__)
def test_every_name_is_there(name: str) -> None:
    found = getattr(minio, name)
    assert found.__name__ == name
    assert name in dir(minio)


def test_public_names() -> None:
    assert sorted(minio.__all__) == minio.__all__
    assert {"Minio", "AsyncMinio", "S3Error", "ServerError", "InvalidResponseError"} <= set(minio.__all__)
    assert minio.__version__ == "7.2.16"


@pytest.mark.parametrize(
    "name", ["AsyncHealRun", "AsyncLines", "ClientSpeed", "HealRun", "Lines", "Setting", "Settings"]
)
def test_what_friendly_admin_methods_return_can_be_named(name: str) -> None:
    assert getattr(minio.minioadmin, name).__name__ == name


def test_modules_are_reached_without_importing_them() -> None:
    names = (
        "error.S3Error",
        "commonconfig.Tags",
        "credentials.providers.EnvAWSProvider",
        "datatypes.PostPolicy",
        "helpers.BaseURL",
    )
    code = "import minio; " + ", ".join(f"minio.{name}" for name in names)
    subprocess.run([sys.executable, "-c", code], check=True)


def test_names_that_api_had_beside_the_client() -> None:
    from minio.api import COPY, MIN_PART_SIZE, BaseURL, DeleteObject, Object, StaticProvider, Tags

    assert (COPY, MIN_PART_SIZE) == ("COPY", 5 * 1024 * 1024)
    assert {BaseURL, DeleteObject, Object, StaticProvider, Tags}
    assert minio.api._DEFAULT_USER_AGENT.endswith("minio-py/7.2.16")


@pytest.mark.parametrize("module", [minio, minio.api])
def test_a_name_that_is_not_there_is_told_with_the_nearest(module: object) -> None:
    with pytest.raises(AttributeError, match=r"module 'minio(\.api)?' has no attribute 'Miniio'"):
        module.Miniio  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'S3Error'"):
        module.S3Eror  # type: ignore[attr-defined]  # noqa: B018


def test_both_clients_have_the_same_methods() -> None:
    def methods(client: type) -> set[str]:
        return {name for name in dir(client) if not name.startswith("_")}

    assert methods(minio.AsyncMinio) - {"aclose"} == methods(minio.Minio) - {"close"}
