"""Models of the admin API show no secret when they are printed."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest

from minio._generated.admin import models
from minio.datatypes import PeerSite

SECRET = re.compile(
    r"secret|password|token|private|creds|credential|jwt|api_?key|account_key|web_identity|user_identity"
    r"|env_vars|settings$|^config$"
)
NONE = {
    "DiskMetrics.total_tokens": "a count",
    "HealStartSuccess.client_token": "names a heal sequence, and opens nothing",
    "ProcessMemoryMapsStat.private_clean": "bytes",
    "ProcessMemoryMapsStat.private_dirty": "bytes",
    "SysConfig.config": "of the operating system, such as its time zone",
    "TierCreds.awsrole_web_identity": "a path on the server",
    "TierS3.aws_role_web_identity_token_file": "a path on the server",
}
"""Members whose names look as if they were secret, and why they are not."""
TEXTS = {
    "ConfigHistoryEntry.data",
    "DescribeBatchJobOutput.job",
    "GetConfigKVOutput.settings",
    "GetConfigOutput.settings",
    "IDPCfgInfo.value",
    "SRCredInfo.user_identity_json",
    "ServerProperties.minio_env_vars",
    "TierCreds.creds",
    "TraceRequestInfo.body",
    "TraceRequestInfo.headers",
    "TraceRequestInfo.raw_query",
    "TraceResponseInfo.body",
}
"""Members that hold secrets among other things, whatever their names."""


def every_model() -> Iterator[type[Any]]:
    for info in pkgutil.iter_modules(models.__path__):
        module = importlib.import_module(f"{models.__name__}.{info.name}")
        for kind in vars(module).values():
            if isinstance(kind, type) and dataclasses.is_dataclass(kind) and _is_of(kind, module.__name__):
                yield kind


def _is_of(kind: type[Any], module: str) -> bool:
    return kind.__module__ == module or kind.__module__ == "minio.datatypes"


def every_member() -> dict[str, tuple[type[Any], str]]:
    return {
        f"{kind.__name__}.{member.name}": (kind, member.name)
        for kind in every_model()
        for member in dataclasses.fields(kind)
    }


MEMBERS = every_member()
NAMES = {kind.__name__ for kind, _ in MEMBERS.values()}


def is_secret(place: str) -> bool:
    kind, name = MEMBERS[place]
    (member,) = (member for member in dataclasses.fields(kind) if member.name == name)
    is_model = set(re.findall(r"\w+", str(member.type))) & NAMES
    return bool(SECRET.search(name)) and not is_model and place not in NONE


SECRETS = sorted({place for place in MEMBERS if is_secret(place)} | TEXTS)


def shown_with(place: str, secret: str) -> str:
    """How a model is printed in which a member is `secret`, and all others are None."""
    kind, name = MEMBERS[place]
    made = object.__new__(kind)
    for member in dataclasses.fields(kind):
        object.__setattr__(made, member.name, secret if member.name == name else None)
    assert getattr(made, name) == secret
    return f"{made!r} {made} {[made]}"


@pytest.mark.parametrize("place", SECRETS)
def test_no_secret_is_shown(place: str) -> None:
    assert "hush-hush" not in shown_with(place, "hush-hush")


def test_what_no_spec_describes_is_not_shown() -> None:
    shown = {place for place in MEMBERS if place.endswith(".extra") and "hush" in shown_with(place, "hush")}
    assert shown == set()


def test_all_models_are_looked_at() -> None:
    assert len(MEMBERS) > 2000
    assert len(SECRETS) >= 39
    assert set(NONE) <= set(MEMBERS)
    assert {"AddOrUpdateUserReq.secret_key", "TierAzure.account_key", "PeerSite.secret_key"} <= set(SECRETS)


def test_the_model_of_7_2_16_shows_none_either() -> None:
    assert "hush-hush" not in repr(PeerSite("paris", "https://paris.example.com", "access", "hush-hush"))
