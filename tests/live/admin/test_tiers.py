"""Remote storage tiers."""

from __future__ import annotations

import pytest

from minio._generated.admin.models.tiers import TierConfig, TierCreds, TierMinIO
from minio.error import MinioAdminException, NoSuchTier, TierAlreadyExists


@pytest.fixture
def tier(peer_server, name):
    """What there is to say of a tier: a bucket of another server."""
    assert peer_server.request("PUT", f"/{name}").status == 200
    title = f"COLD-{name}".upper()
    place = TierMinIO(
        endpoint=peer_server.url,
        access_key=peer_server.access_key,
        secret_key=peer_server.secret_key,
        bucket=name,
        prefix="moved/",
    )
    return TierConfig(version="v1", type="minio", name=title, min_io=place)


def test_a_tier_is_listed_checked_and_given_new_keys(admin, tier, peer_server):
    admin.add_tier(tier)
    with pytest.raises(TierAlreadyExists):
        admin.add_tier(tier)
    answer = admin.list_tiers()
    (found,) = [entry for entry in answer.tiers if entry.name == tier.name]
    assert (found.type, found.min_io.prefix) == ("minio", "moved/")
    assert peer_server.secret_key not in repr(answer)
    admin.verify_tier(tier.name)
    admin.edit_tier(tier.name, TierCreds(access=peer_server.access_key, secret=peer_server.secret_key))
    with pytest.raises(MinioAdminException) as caught:
        admin.edit_tier(tier.name, TierCreds())
    assert caught.value.code == "XMinioAdminTierMissingCredentials"
    assert all(entry.name for entry in admin.tier_stats().tiers)
    admin.remove_tier(tier.name, force=True)
    with pytest.raises(NoSuchTier):
        admin.verify_tier(tier.name)


def test_an_unknown_tier(admin):
    with pytest.raises(NoSuchTier):
        admin.verify_tier("NO-SUCH-TIER")
