"""What raw operations of the admin API give back has a type that says something."""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any

import pytest

from minio._generated.admin.api import AdminApi, AsyncAdminApi
from minio.models import admin as models

OPEN = {
    "BucketTagsStub": "the server tells of tags without their kind",
    "DiffInfo.error": "whatever the server's program could write down of an error",
    "DiskMetrics.api_latencies": "kinds of figures differ by release",
    "IAMErrEntity.error": "as above",
    "IAMErrPolicyEntity.error": "as above",
    "LogTrace.variables": "whatever was logged",
    "MinioConfig.config": "all settings of a server",
    "PolicyStatement.condition": "values may be texts, numbers, truth values and lists of them",
    "SRBucketInfo.policy": "a bucket's policy, which is no policy of a user: it names principals",
    "SRBucketMeta.policy": "the same",
    "SRCredInfo.user_identity_json": "a document of any version, as sites exchange it",
    "SRSvcAccCreate.claims": "facts about a user, as its provider tells them",
    "SysConfig.config": "settings of an operating system",
}
"""Members of any type, and why."""


def test_members_say_what_they_are() -> None:
    found = set()
    for name in dir(models):
        model = getattr(models, name)
        for member in dataclasses.fields(model) if dataclasses.is_dataclass(model) else ():
            if "Any" in str(member.type) and member.name != "extra":
                found.add(name if name in OPEN else f"{name}.{member.name}")
    assert found == set(OPEN)


@pytest.mark.parametrize("kind", [AdminApi, AsyncAdminApi])
def test_operations_say_what_they_give(kind: Any) -> None:
    api = kind(None)
    operations = [getattr(api, name) for name in dir(api) if not name.startswith("_")]
    assert len(operations) > 150
    for operation in operations:
        signature = inspect.signature(operation)
        said = [signature.return_annotation, *(one.annotation for one in signature.parameters.values())]
        assert inspect.Signature.empty not in said
        assert not any("Any" in str(annotation) for annotation in said)
