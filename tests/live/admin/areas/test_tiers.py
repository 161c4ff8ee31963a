"""Remote storage tiers, added by plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from minio.error import MinioAdminException, NoSuchTier, TierAlreadyExists

if TYPE_CHECKING:
    from tests.servers.minio import MinioServer


@pytest.fixture
def place(peer_server: MinioServer, name: str) -> Iterator[dict[str, Any]]:
    """A bucket of another server, and what opens it."""
    assert peer_server.request("PUT", f"/{name}").status == 200
    yield {
        "bucket": name,
        "endpoint": peer_server.url,
        "access_key": peer_server.access_key,
        "secret_key": peer_server.secret_key,
        "prefix": "moved/",
    }
    peer_server.drop_bucket(name)


@pytest.mark.parametrize("kind", ["minio", "s3"])
def test_a_tier_is_added_listed_checked_and_given_new_keys(admin, place, name, kind):
    tiers, title = admin.tiers, f"{kind}-{name}".upper()
    add = {"minio": tiers.add_minio, "s3": tiers.add_s3}[kind]
    add(title, **place)
    try:
        with pytest.raises(TierAlreadyExists):
            add(title, **place)
        (found,) = [tier for tier in tiers.list() if tier.name == title]
        there = found.s3 if kind == "s3" else found.min_io
        assert (found.type, there.bucket, there.prefix) == (kind, name, "moved/")
        assert place["secret_key"] not in repr(found)
        tiers.verify(title)
        tiers.edit(title, access_key=place["access_key"], secret_key=place["secret_key"])
        with pytest.raises(ValueError, match=f"a tier of kind {kind} takes access_key"):
            tiers.edit(title, credentials={"type": "service_account"})
        assert all(tier.name for tier in tiers.stats())
    finally:
        tiers.remove(title, force=True)
    with pytest.raises(NoSuchTier):
        tiers.verify(title)


def test_a_tier_that_nobody_answers_for_is_refused(admin, place, name):
    with pytest.raises(MinioAdminException):
        admin.tiers.add_minio(f"{name}-WRONG".upper(), **{**place, "secret_key": "not the right one"})
    assert f"{name}-WRONG".upper() not in [tier.name for tier in admin.tiers.list()]
