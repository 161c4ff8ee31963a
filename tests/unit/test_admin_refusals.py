"""Each argument of each friendly admin method that is of no fitting type is refused by its own name."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from minio import MinioAdmin
from minio.credentials import StaticProvider
from minio.models.admin import BucketQuota

POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "admin:*"}]}
SITE = {"name": "a", "endpoint": "http://a:9000", "access_key": "admin", "secret_key": "long enough"}

RIGHT: dict[str, Any] = {
    "access_key": "anna",
    "secret_key": "long enough",
    "name": "COLD",
    "bucket": "photos",
    "container": "photos",
    "target_bucket": "photos-copy",
    "endpoint": "http://far:9000",
    "policies": ["readonly"],
    "members": ["anna"],
    "names": ["paris"],
    "paths": ["photos/a"],
    "sites": [SITE, {**SITE, "name": "b"}],
    "policy": POLICY,
    "credentials": "{}",
    "type": "openid",
    "settings": {"enable": "on"},
    "import_.settings": "scanner speed=fast",
    "size": 1024**2,
    "account_key": "key",
    "expire": "1",
}
"""What is given for arguments without a default; any other is a text."""

TOGETHER: dict[str, dict[str, Any]] = {
    "access_keys.update": {"name": "laptop"},
    "ldap.attach": {"user": "anna"},
    "ldap.detach": {"user": "anna"},
    "policies.attach": {"user": "anna"},
    "policies.detach": {"user": "anna"},
    "replication.update": {"sync": True},
    "sites.edit": {"sync": True},
    "tiers.add_azure": {"account_key": "key"},
    "tiers.add_s3": {"access_key": "a", "secret_key": "b"},
    "tiers.edit": {"access_key": "a", "secret_key": "b"},
}
"""What else has to be given."""

ONCE = {("telemetry.metrics", "hosts"), ("telemetry.metrics", "drives")}
"""Arguments that are gone through once, whatever they are."""
TRUTH = {"deployment.has_quorum.read", "diagnostics.health_report.anonymize"}
"""Arguments of which only the truth counts."""
CREDENTIALS = {"tenant_id", "client_id", "client_secret", "machine_role"}
"""Other kinds of credentials: together with those that are given, they are told to be too many."""


class Nothing:
    """Of no type that any argument has."""


class Closed:
    """A transport through which nothing goes."""

    def send(self, *request: object) -> None:
        raise AssertionError("something was sent")

    def close(self) -> None:
        pass

    def interrupt(self) -> None:
        pass

    def alone(self) -> Closed:
        return self


def admin() -> Any:
    made = MinioAdmin("localhost:9000", credentials=StaticProvider("key", "secret"), secure=False)
    made._caller.transport = Closed()  # type: ignore[assignment]
    return made


def arguments() -> Iterator[tuple[str, str, dict[str, inspect.Parameter]]]:
    made = admin()
    for area in sorted(name for name in dir(made) if not name.startswith("_") and name != "api"):
        subject = getattr(made, area)
        if callable(subject) or not type(subject).__module__.startswith("minio."):
            continue
        for name, method in inspect.getmembers(subject, callable):
            if not name.startswith("_"):
                parameters = dict(inspect.signature(method).parameters)
                yield from (
                    (f"{area}.{name}", argument, parameters)
                    for argument, parameter in parameters.items()
                    if parameter.kind is not parameter.VAR_POSITIONAL
                    and f"{area}.{name}.{argument}" not in TRUTH
                )


CASES = [
    pytest.param(path, argument, parameters, kind, id=f"{path}-{argument}-{kind}")
    for path, argument, parameters in arguments()
    for kind in ("nothing", "generator")
    if kind == "nothing" or (path, argument) not in ONCE
]


@pytest.mark.parametrize(("path", "argument", "parameters", "kind"), CASES)
def test_what_is_of_no_fitting_type_is_refused_by_its_name(
    path: str, argument: str, parameters: dict[str, inspect.Parameter], kind: str
) -> None:
    area, _, name = path.partition(".")
    given = {
        other: RIGHT.get(f"{name}.{other}", RIGHT.get(other, "value"))
        for other, parameter in parameters.items()
        if parameter.default is parameter.empty
    } | TOGETHER.get(path, {})
    given[argument] = Nothing() if kind == "nothing" else (letter for letter in "ab")
    method = getattr(getattr(admin(), area), name)
    with pytest.raises((ValueError, TypeError)) as caught:
        list(method(**given))
    named = re.search(rf"\b{argument.rstrip('_')}\b", str(caught.value))
    assert named or argument in CREDENTIALS, str(caught.value)


def test_there_are_arguments_to_be_looked_at() -> None:
    assert len(CASES) > 500


def test_lengths_of_time_that_no_server_can_count_are_refused() -> None:
    with pytest.raises(ValueError, match="duration must be at most 106751 days, was 200000"):
        admin().speedtest.sites(duration=timedelta(days=200_000))


@pytest.mark.parametrize(
    ("method", "arguments", "message"),
    [
        ("objects", {"duration": timedelta(0)}, "duration must be at least 0:00:01, was 0:00:00"),
        (
            "objects",
            {"duration": timedelta(seconds=0.999)},
            "duration must be at least 0:00:01, was 0:00:00.9",
        ),
        ("objects", {"bucket": "A B"}, "bucket: invalid bucket name A B"),
        ("drives", {"block_size": 2**62}, "block_size must be from 1 to 1073741824, not 4611686018427387904"),
        ("drives", {"file_size": 0}, "file_size must be at least 1, not 0"),
    ],
)
def test_what_ends_servers_in_a_test_of_speed_is_refused(
    method: str, arguments: dict[str, Any], message: str
) -> None:
    """They divide by the whole seconds of a round, and make room for a block of any size."""
    with pytest.raises(ValueError, match=message):
        getattr(admin().speedtest, method)(**arguments)


@pytest.mark.parametrize(
    "call",
    [
        lambda admin: admin.users.get("anna\nberta"),
        lambda admin: admin.policies.remove("one\ntwo"),
        lambda admin: admin.groups.add_members("one\ntwo", ["anna"]),
        lambda admin: admin.access_keys.list(user="one\ntwo"),
        lambda admin: admin.batch_jobs.cancel("one\ntwo"),
    ],
)
def test_names_of_several_lines_are_refused(call: Any) -> None:
    """Servers would tell of a version that does not match: such a name fits none of their routes."""
    with pytest.raises(ValueError, match=r"must be one line; got"):
        call(admin())


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda admin: admin.sites.remove([]), "one of sites or all must be provided"),
        (
            lambda admin: admin.sites.status(entity="rule", entity_value="keep"),
            "entity must be one of bucket, policy, user, group, ilm-expiry-rule; got 'rule'",
        ),
        (lambda admin: admin.telemetry.logs(limit=-1), "limit must be at least 0, not -1"),
        (lambda admin: admin.locks.list(count=-1), "count must be at least 0, not -1"),
        (lambda admin: admin.kms.create_key(""), "name must not be empty"),
        (lambda admin: admin.api.kms_create_key(""), "key_id must not be empty"),
        (
            lambda admin: admin.batch_jobs.list("typo"),
            "kind must be one of replicate, keyrotate, expire, catalog; got 'typo'",
        ),
    ],
)
def test_what_no_server_has_is_refused(call: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        call(admin())


@pytest.mark.parametrize(
    "expires", [timedelta.max, timedelta.min, timedelta(minutes=15), timedelta(days=366)]
)
def test_ends_of_keys_that_no_server_takes_are_refused(expires: timedelta) -> None:
    with pytest.raises(ValueError, match=r"^expires must be more than 15 minutes"):
        admin().access_keys.create(expires=expires)


@pytest.mark.parametrize("size", [-1, 2**64])
def test_quotas_that_servers_cannot_count_are_refused(size: int) -> None:
    for call in (
        lambda: admin().quotas.set("photos", size),
        lambda: admin().bucket_quota_set("photos", size),
        lambda: BucketQuota(size=size, quota_type="hard"),
    ):
        with pytest.raises(ValueError, match=f"size must be from [01] to 18446744073709551615, not {size}"):
            call()
