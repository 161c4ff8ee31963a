"""How file systems are made, kept apart and told: nothing is sent."""

from __future__ import annotations

import pickle
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.metadata import entry_points
from pathlib import Path

import fsspec
import pytest
from fsspec.config import conf, set_conf_env
from fsspec.registry import _registry

from minio.credentials import Credentials, EnvMinioProvider
from minio.fsspec import MinioFileSystem

OPTIONS = {"endpoint": "localhost:9000", "access_key": "anna", "secret_key": "s3cr3t-key", "secure": False}


@pytest.fixture(autouse=True)
def forgotten():
    """No test finds another's file system."""
    yield
    MinioFileSystem.clear_instance_cache()


def test_the_same_options_are_the_same_file_system():
    fs = MinioFileSystem(**OPTIONS)
    assert MinioFileSystem(**OPTIONS) is fs
    assert pickle.loads(pickle.dumps(fs)) is fs


@pytest.mark.parametrize(
    "other",
    [
        {"secret_key": "another"},
        {"access_key": "bob"},
        {"endpoint": "localhost:9001"},
        {"session_token": "x"},
        {"region": "eu-1"},
        {"timeout": 3},
    ],
)
def test_other_options_are_another_one(other):
    fs, apart = MinioFileSystem(**OPTIONS), MinioFileSystem(**{**OPTIONS, **other})
    assert fs != apart
    assert fs.client is not apart.client


@dataclass
class Quiet:
    """A provider that shows nothing of what it holds."""

    secret: str = field(repr=False)

    def retrieve(self):
        return Credentials("anna", self.secret)


def test_providers_that_print_alike_are_kept_apart():
    first, second = Quiet("one"), Quiet("two")
    assert repr(first) == repr(second)
    fs = MinioFileSystem("localhost", credentials=first)
    apart = MinioFileSystem("localhost", credentials=second)
    assert fs.client is not apart.client
    assert apart.storage_options["credentials"] is second
    assert MinioFileSystem("localhost", credentials=first) is fs


def test_a_provider_travels_in_place_of_secrets(monkeypatch):
    blob = pickle.dumps(MinioFileSystem("localhost", credentials=EnvMinioProvider()))
    monkeypatch.setenv("MINIO_ACCESS_KEY", "anna")
    monkeypatch.setenv("MINIO_SECRET_KEY", "from here")
    read = pickle.loads(blob).storage_options["credentials"]
    assert read.retrieve().secret_key == "from here"


def test_no_secret_is_shown():
    fs = MinioFileSystem(**OPTIONS, session_token="t0ken")
    for text in (
        repr(fs),
        str(fs),
        repr(fs.client),
        fs.to_json(include_password=False),
        repr(vars(fs.client)),
    ):
        assert "s3cr3t" not in text
        assert "t0ken" not in text
    assert repr(fs) == "MinioFileSystem('localhost:9000', secure=False)"
    assert "s3cr3t-key" in fs.to_json()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"endpoint": ""}, "endpoint is missing.*FSSPEC_MINIO_ENDPOINT"),
        ({"endpoint": "http://localhost"}, "localhost"),
        ({"access_key": 12}, "access_key must be str"),
        ({"secret_key": 12}, "secret_key must be str"),
        ({"session_token": b"x"}, "session_token must be str"),
        ({"secret_key": None}, "secret key must be provided"),
        ({"secure": "perhaps"}, "secure must be True or False, got 'perhaps'"),
        ({"secure": None}, "secure must be True or False"),
        ({"cert_check": 1}, "cert_check must be True or False"),
        ({"batch_size": 0}, "batch_size"),
        ({"timeout": -1}, "timeout"),
        ({"retry": 3}, "retry"),
        ({"credentials": "x", "access_key": None}, "credentials must be a provider"),
    ],
)
def test_wrong_options_are_refused_by_their_names(options, message):
    with pytest.raises(ValueError, match=message):
        MinioFileSystem(**{**OPTIONS, **options})


def test_unknown_options_are_refused():
    with pytest.raises(TypeError, match="endpoint_url"):
        MinioFileSystem(**OPTIONS, endpoint_url="http://localhost")


def test_options_come_from_the_configuration_of_fsspec(monkeypatch):
    monkeypatch.delitem(conf, "minio", raising=False)
    environment = {
        "FSSPEC_MINIO_ENDPOINT": "files.example.com",
        "FSSPEC_MINIO_SECURE": "false",
        "FSSPEC_MINIO_ACCESS_KEY": "anna",
        "FSSPEC_MINIO_SECRET_KEY": "secret",
    }
    set_conf_env(conf, environment)
    try:
        assert repr(MinioFileSystem()) == "MinioFileSystem('files.example.com', secure=False)"
    finally:
        conf.pop("minio")
    monkeypatch.setitem(conf, "minio", {"endpoint": "localhost", "secure": "False", "cert_check": "true"})
    assert repr(MinioFileSystem()) == "MinioFileSystem('localhost', secure=False)"


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("minio://bucket/a/b", "bucket/a/b"),
        ("s3://bucket/a/b/", "bucket/a/b"),
        ("bucket/a//b", "bucket/a//b"),
        ("/bucket/key", "bucket/key"),
        ("minio://", ""),
        ("/", ""),
        (Path("bucket") / "key", "bucket/key"),
        (["minio://a/b", "s3://c"], ["a/b", "c"]),
    ],
)
def test_paths(url, path):
    assert MinioFileSystem._strip_protocol(url) == path


def test_fsspec_finds_it_by_its_protocol():
    (found,) = entry_points(group="fsspec.specs", name="minio")
    assert found.load() is MinioFileSystem
    assert MinioFileSystem(**OPTIONS).unstrip_protocol("bucket/key") == "minio://bucket/key"


def test_it_can_take_the_place_of_s3():
    fsspec.register_implementation("s3", MinioFileSystem, clobber=True)
    try:
        fs, path = fsspec.url_to_fs("s3://bucket/key", **OPTIONS)
    finally:
        _registry.pop("s3")
    assert (fs, path) == (MinioFileSystem(**OPTIONS), "bucket/key")


def test_without_fsspec_the_import_says_what_to_install():
    program = """
import sys
sys.modules["fsspec"] = None
import minio, minio.aio
try:
    import minio.fsspec
except ImportError as error:
    print(error)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == 'minio.fsspec needs fsspec: pip install "minio[fsspec]"\n'


def test_the_client_alone_does_not_import_fsspec():
    program = "import sys; from minio import AsyncMinio; AsyncMinio('host'); print('fsspec' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == "False\n"
