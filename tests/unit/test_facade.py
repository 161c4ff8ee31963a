"""The raw API imports a group when it is first used, and keeps what it found."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from minio._generated.s3.api import AsyncS3Api, S3Api

LOADED = """
import sys
from minio._generated.s3.api import S3Api
def groups(): return {name.rpartition(".")[2] for name in sys.modules if "_generated.s3._sync." in name}
assert groups() == set(), groups()
api = S3Api(None)
api.get_bucket_versioning
assert groups() == {"versioning"}, groups()
assert "get_bucket_versioning" in vars(S3Api)
"""


def test_groups_are_imported_when_used() -> None:
    subprocess.run([sys.executable, "-c", LOADED], check=True)


@pytest.mark.parametrize("api", [S3Api, AsyncS3Api])
def test_unknown_names(api: type[S3Api]) -> None:
    with pytest.raises(AttributeError, match="has no operation 'fly'"):
        api(None).fly  # type: ignore[arg-type, attr-defined]  # noqa: B018


def test_all_methods_are_listed() -> None:
    names = dir(S3Api(None))  # type: ignore[arg-type]
    assert "put_object" in names
    assert "list_objects_v2_iter" in names


def test_flavours_do_not_mix() -> None:
    assert S3Api(None).get_object.__qualname__.startswith("ObjectsOperations")  # type: ignore[arg-type]
    assert AsyncS3Api(None).get_object.__qualname__.startswith("AsyncObjectsOperations")  # type: ignore[arg-type]


def test_pickle() -> None:
    again = pickle.loads(pickle.dumps(S3Api("caller")))  # type: ignore[arg-type]
    assert again._caller == "caller"
