"""CONTRIBUTING.md promises that two YAML files make an operation; here its own two files have to do it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = (
    "codegen",
    "minio",
    "specs",
    "docs",
    "tests/contract",
    "tests/servers",
    "tests/faults",
    "tests/unit",
)
COPIED_FILES = ("pyproject.toml", "tests/__init__.py", "tests/conftest.py")
pytestmark = pytest.mark.timeout(300)  # whole runs of the generator, several a test

FILE = re.compile(r"```yaml\n# (specs/\S+)\n(.*?)```", re.DOTALL)

USE = """
import asyncio, inspect
from minio import AsyncMinio, Minio
from minio._core.http.response import Response

blocking, awaited = Minio("localhost:9000", secure=False), AsyncMinio("localhost:9000", secure=False)
for client in (blocking, awaited):
    assert list(inspect.signature(client.get_bucket_accelerate).parameters)[0] == "bucket_name"
    assert "bucket" in inspect.signature(client.api.get_bucket_accelerate_configuration).parameters
    assert "accelerated endpoint" in client.api.get_bucket_accelerate_configuration.__doc__
assert inspect.iscoroutinefunction(awaited.get_bucket_accelerate)
assert not inspect.iscoroutinefunction(blocking.get_bucket_accelerate)
try:
    blocking.get_bucket_accelerate("A")
except ValueError as error:
    assert "bucket" in str(error)
else:
    raise AssertionError("a bad bucket name was taken")
"""


@pytest.fixture
def checkout(tmp_path) -> Path:
    """A copy of the project in which neither of the two files is there yet."""
    for folder in COPIED:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in COPIED_FILES:
        shutil.copy(ROOT / file, tmp_path / file)
    for name, _ in FILE.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        (tmp_path / name).unlink(missing_ok=True)
    return tmp_path


def run(checkout: Path, *command: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-W", "error", *command], cwd=checkout, capture_output=True, text=True, timeout=200
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_two_files_make_an_operation(checkout):
    files = dict(FILE.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert len(files) == 2
    for name, text in files.items():
        (checkout / name).write_text(text, encoding="utf-8")
    run(checkout, "-m", "codegen", "generate")
    run(checkout, "-m", "codegen", "check")
    run(checkout, "-c", USE)
    contract = ("tests/contract/test_examples.py", "-k", "GetBucketAccelerateConfiguration")
    said = run(checkout, "-m", "pytest", *contract, "-q")
    assert "2 passed" in said
    pages = list((checkout / "docs").rglob("*.md"))
    assert any("GetBucketAccelerateConfiguration" in page.read_text(encoding="utf-8") for page in pages)


def test_a_scaffold_names_its_open_questions(checkout):
    said = run(checkout, "-m", "codegen", "new", "GetBucketAccelerateConfiguration").strip()
    assert said == "specs/s3/operations/get-bucket-accelerate-configuration.yaml"
    with pytest.raises(AssertionError, match=f"{said}:[0-9]+"):
        run(checkout, "-m", "codegen", "generate")
