"""Documents that a bucket keeps: each goes there and comes back as it was, or as the server completes it."""

from __future__ import annotations

import json

import pytest

from minio._generated.s3.models.lifecycle import LifecycleConfiguration, PrefixRule
from minio.commonconfig import Filter, Tags
from minio.error import S3Error
from minio.lifecycleconfig import Expiration, LifecycleConfig, NoncurrentVersionExpiration, Rule
from minio.sseconfig import Rule as EncryptionRule
from minio.sseconfig import SSEConfig
from minio.tagging import Tagging
from minio.versioningconfig import VersioningConfig


def public(bucket):
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": ["*"]},
        "Action": ["s3:GetObject"],
        "Resource": [f"arn:aws:s3:::{bucket}/*"],
    }
    return {"Version": "2012-10-17", "Statement": [statement]}


def tags(**values):
    made = Tags()
    made.update(values)
    return made


def test_versioning(api, bucket):
    assert api.get_bucket_versioning(bucket).versioning_configuration.status == "Off"
    wanted = VersioningConfig("Enabled", excluded_prefixes=["tmp/", "cache/*"], exclude_folders=True)
    api.put_bucket_versioning(bucket, wanted)
    assert api.get_bucket_versioning(bucket).versioning_configuration == wanted
    assert api.put_object(bucket, "key", body=b"1").version_id
    assert api.put_object(bucket, "tmp/key", body=b"1").version_id in (None, "null")
    api.put_bucket_versioning(bucket, VersioningConfig("Suspended"))
    assert api.get_bucket_versioning(bucket).versioning_configuration.status == "Suspended"


def test_tags_of_a_bucket(api, bucket):
    api.put_bucket_tagging(bucket, Tagging(tags(place="sea", year="2024 + later")))
    assert api.get_bucket_tagging(bucket).tagging.tags == {"place": "sea", "year": "2024 + later"}
    api.delete_bucket_tagging(bucket)
    with pytest.raises(S3Error) as caught:
        api.get_bucket_tagging(bucket)
    assert (caught.value.code, caught.value.status) == ("NoSuchTagSet", 404)


def test_tags_of_an_object(api, bucket):
    api.put_bucket_versioning(bucket, VersioningConfig("Enabled"))
    first = api.put_object(bucket, "key", body=b"1").version_id
    api.put_object(bucket, "key", body=b"2")
    api.put_object_tagging(bucket, "key", Tagging(tags(of="first")), version_id=first)
    assert api.get_object_tagging(bucket, "key", version_id=first).tagging.tags == {"of": "first"}
    assert not api.get_object_tagging(bucket, "key").tagging.tags
    api.delete_object_tagging(bucket, "key", version_id=first)
    assert not api.get_object_tagging(bucket, "key", version_id=first).tagging.tags


def test_policy(api, bucket):
    api.put_bucket_policy(bucket, json.dumps(public(bucket)))
    assert json.loads(api.get_bucket_policy(bucket).policy) == public(bucket)
    api.delete_bucket_policy(bucket)
    with pytest.raises(S3Error, match="NoSuchBucketPolicy"):
        api.get_bucket_policy(bucket)
    with pytest.raises(S3Error, match="MalformedPolicy"):
        api.put_bucket_policy(bucket, json.dumps(public("another-bucket")))


def test_policy_status(api, bucket):
    assert api.get_bucket_policy_status(bucket).policy_status.is_public is False
    policy = public(bucket)
    policy["Statement"][0]["Action"] = ["s3:*"]
    policy["Statement"][0]["Resource"].append(f"arn:aws:s3:::{bucket}")
    api.put_bucket_policy(bucket, json.dumps(policy))
    assert api.get_bucket_policy_status(bucket).policy_status.is_public is True


def test_encryption(api, bucket):
    with pytest.raises(S3Error, match="ServerSideEncryptionConfigurationNotFoundError"):
        api.get_bucket_encryption(bucket)
    wanted = SSEConfig(EncryptionRule("AES256"))
    api.put_bucket_encryption(bucket, wanted)
    assert api.get_bucket_encryption(bucket).server_side_encryption_configuration == wanted
    assert api.put_object(bucket, "key", body=b"1").server_side_encryption == "AES256"
    api.delete_bucket_encryption(bucket)
    assert api.put_object(bucket, "key", body=b"1").server_side_encryption is None


def test_lifecycle(api, bucket):
    rule = Rule(
        "Enabled",
        rule_filter=Filter(prefix="logs/"),
        rule_id="tidy",
        expiration=Expiration(days=7),
        noncurrent_version_expiration=NoncurrentVersionExpiration(
            noncurrent_days=1, newer_noncurrent_versions=3
        ),
    )
    api.put_bucket_lifecycle_configuration(bucket, LifecycleConfig([rule]))
    answer = api.get_bucket_lifecycle_configuration(bucket, with_updated_at=True)
    assert answer.lifecycle_configuration.rules == [rule]
    assert answer.updated_at
    expires = api.put_object(bucket, "logs/1", body=b"1").expiration
    assert 'rule-id="tidy"' in expires
    api.delete_bucket_lifecycle(bucket)
    with pytest.raises(S3Error, match="NoSuchLifecycleConfiguration"):
        api.get_bucket_lifecycle_configuration(bucket)


def test_lifecycle_in_the_old_form(api, bucket):
    rule = PrefixRule("logs/", "Enabled", expiration=Expiration(days=7), id="tidy")
    api.put_bucket_lifecycle(bucket, LifecycleConfiguration([rule]))
    (found,) = api.get_bucket_lifecycle(bucket).lifecycle_configuration.rules
    assert (found.id, found.status, found.expiration.days) == ("tidy", "Enabled", 7)
